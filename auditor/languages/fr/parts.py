"""French: pattern fragments that several of its files share."""

ALL_SIT_WITHIN = (
    r"\b(?:tous nos|toutes nos|l'ensemble de nos|chacun de nos) (?:\w+ )?(?:prestataires"
    r"|fournisseurs|sous-traitants|destinataires|partenaires|sociétés)\b(?:(?!\b(?:pas"
    r"|hors)\b)[^.;:]){0,80}?\b(?:établi|situé|basé|installé|ont leur siège"
    r"|siège)\w*\b[^.;:]{0,20}?\b(?:en|dans|au sein de) ?(?:l'|la )?(?:france|ue\b"
    r"|union européenne|eee\b|europe|suisse)"
)
"""A statement that all recipients are based there, so that no data goes to a company elsewhere."""
KEPT_WITHIN = (
    rf"{ALL_SIT_WITHIN}|"
    r"\b(?:exclusivement|uniquement|seulement)\b[^.;]{0,50}?\b(?:en|dans|au sein de"
    r"|à l'intérieur de) ?(?:l'|la )?(?:france|ue\b|union européenne|eee\b|europe|suisse)"
    r"|\b(?:restent|demeurent)\b[^.;]{0,30}?\b(?:en|dans|au sein de) ?(?:l'|la )?(?:france"
    r"|ue\b|union européenne|europe)"
)
"""The only place where data is kept. A reader finds the sentence by it, a rule the countries it allows."""
