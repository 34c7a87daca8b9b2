"""Tests of the browser room, with the pages that they share."""
