"""Installers for Linux: the Debian package, the portable archive, and the trial of the package in a clean system."""
