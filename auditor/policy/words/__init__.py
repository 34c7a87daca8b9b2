"""Vocabularies: the patterns of each language, and what they say about times, places and scope."""
