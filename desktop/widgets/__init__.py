"""The parts that screens are built from. They know the theme and the language, never a screen."""
