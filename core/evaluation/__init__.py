"""Measuring answers: metrics, and trials of one way of answering against another."""
