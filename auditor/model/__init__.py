"""The data model: frozen dataclasses that use only the standard library, in the order the data flows."""
