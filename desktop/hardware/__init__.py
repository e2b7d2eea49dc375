"""The Hardware screen: what this computer is made of, and what of it works."""
