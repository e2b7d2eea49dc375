"""This folder on PYTHONPATH puts the guard into every Python that is started."""
