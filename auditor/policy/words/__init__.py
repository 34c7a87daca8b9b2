"""Words of a language as patterns, and what they say of times, places and reach."""
