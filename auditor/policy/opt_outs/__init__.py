"""The opt-outs that documents and pages offer: how they work and where they lead."""
