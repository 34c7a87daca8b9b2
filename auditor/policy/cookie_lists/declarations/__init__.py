"""Declarations of consent platforms: each module here reads one format and exports it as `SHAPE`."""
