"""Measurements beside the peers, in one run: `python -m tests.benchmarks NAME [--data DIR] --json FILE`."""
