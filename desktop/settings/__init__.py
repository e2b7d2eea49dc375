"""The settings screen: appearance, folders."""
