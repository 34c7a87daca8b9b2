"""A small web of its own, so that a first run needs no internet connection."""
