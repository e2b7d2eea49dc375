"""Whether this machine can do what is asked of it: a real operation of each kind, timed, or the reason and the fix."""
