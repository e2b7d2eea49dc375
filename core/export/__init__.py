"""Models made ready for other programs and other machines: built, held against the original, packed to hand over."""
