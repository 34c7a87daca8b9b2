"""Measure the speed, memory use and recall of visits on a web that this package serves: `make bench`."""
