"""Compares what a website does in the browser with what its policy says."""

__version__ = "0.1.0"
