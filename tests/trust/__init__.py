"""What the program promises: nothing leaves unasked, no key in a file, and other people's projects are safe to open."""
