"""French: words that several of its files are made of."""

ALL_SIT_WITHIN = (
    r"\b(?:tous nos|toutes nos|l'ensemble de nos|chacun de nos) (?:\w+ )?(?:prestataires"
    r"|fournisseurs|sous-traitants|destinataires|partenaires|sociétés)\b(?:(?!\b(?:pas"
    r"|hors)\b)[^.;:]){0,80}?\b(?:établi|situé|basé|installé|ont leur siège"
    r"|siège)\w*\b[^.;:]{0,20}?\b(?:en|dans|au sein de) ?(?:l'|la )?(?:france|ue\b"
    r"|union européenne|eee\b|europe|suisse)"
)
"""That all who receive data have their seat there: nothing goes to a company elsewhere."""
KEPT_WITHIN = (
    rf"{ALL_SIT_WITHIN}|"
    r"\b(?:exclusivement|uniquement|seulement)\b[^.;]{0,50}?\b(?:en|dans|au sein de"
    r"|à l'intérieur de) ?(?:l'|la )?(?:france|ue\b|union européenne|eee\b|europe|suisse)"
    r"|\b(?:restent|demeurent)\b[^.;]{0,30}?\b(?:en|dans|au sein de) ?(?:l'|la )?(?:france"
    r"|ue\b|union européenne|europe)"
)
"""Where alone data is kept: a reader finds the sentence by it, a rule the countries that it allows."""
