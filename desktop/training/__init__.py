"""The Training screen: settings, the running curve, earlier runs."""
