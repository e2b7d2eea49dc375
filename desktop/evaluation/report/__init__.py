"""A trial's report: the page, as HTML and as PDF, and the dialog that saves it."""
