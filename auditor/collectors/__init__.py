"""One kind of observation a file."""
