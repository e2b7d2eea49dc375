"""The window of Ustad: screens over the engine in `core`."""
