"""Cookies that documents and consent platforms list, in whatever shape."""
