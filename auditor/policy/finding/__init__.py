"""Find a site's documents."""
