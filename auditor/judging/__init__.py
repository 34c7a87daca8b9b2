"""Assemble and judge a case: attribution, lenses, fairness, combination, summary."""
