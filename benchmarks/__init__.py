"""Speed, memory and recall of visits, measured on a web of this package's own: `make bench`."""
