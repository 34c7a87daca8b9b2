"""Holds what a website does in the browser against what its policy says."""

__version__ = "0.1.0"
