"""Consent banners: found, read, operated, and what shows that a choice was made."""
