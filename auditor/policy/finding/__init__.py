"""Where a site's documents are."""
