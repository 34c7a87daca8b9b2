"""Collectors of observations, one kind per file."""
