"""Sets Ustad up on a machine: locked requirements, the bootstrap, and later the installers."""
