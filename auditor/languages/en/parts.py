"""English: pattern fragments that several of its files share."""

TOLD = (
    r"\b(?:learn|read|find out|discover|know|see) more\b[^.;]{0,200}?\b(?:including"
    r"|such as)\b (?:\w+ ){0,3}?(?:how|ways) (?:to|(?:you|users|visitors) (?:can|may)) (?:opt|disabl"
    r"|block|refus|control|manag|turn|reject|prevent|stop|object|delet)[^.;,]{0,80}"
    r"|\((?:please )?see [^().]{0,20}opt[ -]?out[^()]{0,40}\b(?:above|below)\)"
)
ALL_SIT_WITHIN = (
    r"(?<!not )\b(?:all|each|every(?: one)?)(?: of)? (?:our |the |these |those "
    r"|such )?(?:\w+ ){0,2}(?:suppliers?|providers?|processors?|vendors?|recipients?|partners?"
    r"|compan(?:y|ies)|contractors?)\b(?:(?!\b(?:not|outside|abroad)\b)[^.;:]){0,80}?\b(?:is|are"
    r"|sits?|ha(?:s|ve) (?:their|its) (?:\w+ )?seats?)(?: all)?(?: (?:based|located|established"
    r"|headquartered|seated|resident|incorporated))? (?:in|within|inside) (?:the )?(?:eu\b|eea\b"
    r"|e\.u\.|europe\w*|european \w+|uk\b|united kingdom|germany|france|sweden|finland|ireland"
    r"|netherlands|austria|switzerland|norway|denmark|iceland|italy|spain|japan|canada|korea)"
)
"""A statement that all recipients are based there, so that no data goes to a company elsewhere."""
KEPT_WITHIN = (
    rf"{ALL_SIT_WITHIN}|"
    r"\b(?:exclusively|only|solely|entirely|always)\b[^.;]{0,50}?\b(?:in|within"
    r"|inside) (?:the )?(?:eu\b|eea\b|e\.u\.|europe\w*|european \w+|uk\b|united kingdom"
    r"|germany|france|sweden|finland|ireland|netherlands|austria|switzerland|norway|denmark"
    r"|iceland|italy|spain|japan|canada|korea)"
    r"|\b(?:in|within|inside) (?:the )?(?:eu\b|eea\b|e\.u\.|europe\w*|european \w+|uk\b"
    r"|united kingdom|germany|france|sweden|finland|ireland|netherlands|austria|switzerland"
    r"|norway|denmark|iceland|italy|spain|japan|canada|korea)[^.;]{0,40}? (?:only|alone"
    r"|exclusively)\b"
    r"|\b(?:stays?|remains?|kept) (?:\w+ ){0,2}?(?:in|within|inside) (?:the )?(?:eu\b|eea\b"
    r"|e\.u\.|europe\w*|european \w+|uk\b|united kingdom|germany|france|sweden|finland"
    r"|ireland|netherlands|austria|switzerland|norway|denmark|iceland|italy|spain|japan"
    r"|canada|korea)"
)
"""The only place where data is kept. A reader finds the sentence by it, a rule the countries it allows."""
