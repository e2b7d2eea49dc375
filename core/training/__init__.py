"""Teaching a model by example: settings, estimates, and the training itself."""
