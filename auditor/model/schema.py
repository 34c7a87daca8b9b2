"""The schema version of everything stored and reported."""

from typing import Final

SCHEMA_VERSION: Final = 1
"""Raised whenever a stored or reported structure changes; older rows are migrated or answer `untested`."""
