"""The tour: the real window, driven by real clicks and keys through the whole main job on the sample project."""
