"""A case put together: attribution, lenses, fairness, combination, summary."""
