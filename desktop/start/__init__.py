"""The start screen: open, make or try a project, and see how far it is."""
