"""Drive Chromium: locate and guard it, run pages, make a consent choice, make visits."""
