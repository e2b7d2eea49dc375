"""What can be learnt from rows, one file each: how a row becomes an example, what is lost on it, what is measured."""
