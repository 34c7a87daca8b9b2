"""Languages with a vocabulary for consent banners only, one per file: their policies are not read."""
