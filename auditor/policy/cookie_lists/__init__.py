"""Cookies listed by documents and consent platforms, in any format."""
