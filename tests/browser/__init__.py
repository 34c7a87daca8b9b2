"""Tests of the browser package, with the pages that they share."""
