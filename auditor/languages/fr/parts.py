"""French: words that several of its files are made of."""

KEPT_WITHIN = (
    r"\b(?:exclusivement|uniquement|seulement)\b[^.;]{0,50}?\b(?:en|dans|au sein de"
    r"|à l'intérieur de) ?(?:l'|la )?(?:france|ue\b|union européenne|eee\b|europe|suisse)"
    r"|\b(?:restent|demeurent)\b[^.;]{0,30}?\b(?:en|dans|au sein de) ?(?:l'|la )?(?:france"
    r"|ue\b|union européenne|europe)"
)
"""Where alone data is kept: a reader finds the sentence by it, a rule the countries that it allows."""
