"""Languages known by their consent banners alone, one a file: nothing of theirs reads a policy."""
