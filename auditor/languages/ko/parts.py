"""Korean: words that several of its files are made of."""

KEPT_WITHIN = r"(?:국내|대한민국)[^.,]{0,14}(?:에서만|에만|로만)|모두 ?국내"
"""Where alone data is kept: a reader finds the sentence by it, a rule the countries that it allows."""
