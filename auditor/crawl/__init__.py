"""Runs over many sites."""
