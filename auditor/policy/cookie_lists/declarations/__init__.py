"""Declarations of consent platforms: each file here knows one shape, and offers `SHAPE`."""
