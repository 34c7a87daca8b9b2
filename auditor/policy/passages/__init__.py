"""A document as passages, and what its sentences do, deny, ask and list."""
