"""A trial as a page to hand on: what it says, from what, with which examples. Does not know how it is drawn."""
