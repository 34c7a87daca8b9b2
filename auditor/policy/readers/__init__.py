"""The readers: one kind of claim per file."""
