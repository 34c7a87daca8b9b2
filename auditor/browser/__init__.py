"""Chromium: find it, guard it, let a page live, make a choice, visit."""
