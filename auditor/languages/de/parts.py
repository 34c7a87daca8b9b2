"""German: pattern fragments that several of its files share."""

ALL_SIT_WITHIN = (
    r"(?<!nicht )\b(?:alle|sämtliche|jeder) (?:unsere[rn]? |eingesetzten |beauftragten "
    r"|genannten )*(?:\w+ )?(?:dienstleister|anbieter|auftragsverarbeiter|empfänger|partner"
    r"|unternehmen|firmen)\b(?:(?!\b(?:nicht|außerhalb)\b)[^.;:]){0,80}?(?:\b(?:sitzen|sitzt"
    r"|ansässig|haben ihren (?:firmen)?sitz|hat seinen sitz)\b[^.;:]{0,20}?\b(?:in"
    r"|innerhalb) (?:der |des )?(?:eu\b|ewr\b|europäisch\w+|europas?\b|deutschlands?\b"
    r"|österreichs?\b|der schweiz|schweiz)|\b(?:in|innerhalb) (?:der |des )?(?:eu|ewr"
    r"|europäisch\w+(?: \w+)?|europas?|deutschlands?|österreichs?|schweiz) (?:ansässig|sitzen"
    r"|beheimatet))"
    r"|\b(?:nutzen|verwenden|beauftragen|setzen|arbeiten|greifen) (?:wir )?(?![^.;]* (?:für|zum|zur|um) )"
    r"(?:ausschlie(?:ß|ss)lich|nur|allein) (?:auf |mit )?(?:externe |europäische )?(?:dienst(?:e|en"
    r"|leister|leistern)|servern?|anbietern?"
    r"|auftragsverarbeitern?|rechenzentren)(?: und (?:dienst(?:e|en|leister|leistern)|servern?|anbietern?"
    r"|rechenzentren))?(?: mit (?:firmen)?sitz)? (?:in|aus|innerhalb) (?:der |des )?(?:eu\b|ewr\b"
    r"|europäisch\w+|europas?\b|deutschlands?\b|österreichs?\b|schweiz)"
)
"""A statement that all recipients are based there, so that no data goes to a company elsewhere."""
KEPT_WITHIN = (
    rf"{ALL_SIT_WITHIN}|"
    r"\b(?<!nicht )(?:ausschlie(?:ß|ss)lich|nur|allein)\b[^.;]{0,50}?\b(?:in|innerhalb) (?:der |des )?(?:eu\b"
    r"|ewr\b|europäisch\w+|europas?\b|deutschlands?\b|österreichs?\b|der schweiz)"
    r"|\b(?:bleiben|verbleiben) (?!(?:\w+ )?nicht\b)[^.;]{0,30}?\b(?:in|innerhalb) (?:der |des )?"
    r"(?:eu\b|ewr\b"
    r"|europäisch\w+|europas?\b|deutschlands?\b|österreichs?\b|der schweiz)"
)
"""The only place where data is kept. A reader finds the sentence by it, a rule the countries it allows."""
