"""A server for other programs: what answers here, by the protocol that everyone speaks, on this machine alone."""
