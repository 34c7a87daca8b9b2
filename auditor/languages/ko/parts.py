"""Korean: pattern fragments that several of its files share."""

ALL_SIT_WITHIN = (
    r"(?:모든 ?(?:수탁사|업체|제공업체|사업자|협력사)|(?:수탁사|업체"
    r"|제공업체|사업자|협력사)(?:는|은) ?모두)[^.]{0,20}(?:국내"
    r"|대한민국)(?:에)? ?(?:있|소재|위치|본사|기업|업체)"
)
"""A statement that all recipients are based there, so that no data goes to a company elsewhere."""
KEPT_WITHIN = rf"{ALL_SIT_WITHIN}|" r"(?:국내|대한민국)[^.,]{0,14}(?:에서만|에만|로만)|모두 ?국내"
"""The only place where data is kept. A reader finds the sentence by it, a rule the countries it allows."""
