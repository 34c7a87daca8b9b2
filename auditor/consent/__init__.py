"""Consent strings and signals, decoded: one file a format, each pure and total."""
