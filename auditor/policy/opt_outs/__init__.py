"""Ways out that documents and pages offer: which they are, and where they lead."""
