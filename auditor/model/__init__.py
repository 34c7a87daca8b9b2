"""The nouns: frozen dataclasses on the standard library alone, in the order the data flows."""
