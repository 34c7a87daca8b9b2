"""One kind of page per file."""
