"""German: words that several of its files are made of."""

KEPT_WITHIN = (
    r"\b(?<!nicht )(?:ausschließlich|nur|allein)\b[^.;]{0,50}?\b(?:in|innerhalb) (?:der |des )?(?:eu\b"
    r"|ewr\b|europäisch\w+|europas?\b|deutschlands?\b|österreichs?\b|der schweiz)"
    r"|\b(?:bleiben|verbleiben) (?!(?:\w+ )?nicht\b)[^.;]{0,30}?\b(?:in|innerhalb) (?:der |des )?"
    r"(?:eu\b|ewr\b"
    r"|europäisch\w+|europas?\b|deutschlands?\b|österreichs?\b|der schweiz)"
)
"""Where alone data is kept: a reader finds the sentence by it, a rule the countries that it allows."""
