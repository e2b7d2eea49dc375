"""The real program on a screen of its own, used as those use it who see no pixels and have no mouse."""
