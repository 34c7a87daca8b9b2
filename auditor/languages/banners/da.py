"""Danish: vocabulary for consent banners."""

from auditor.languages.buttons import Spoken, banner_words

BANNER = banner_words(
    Spoken(
        accept=(
            r"(?:ja )?(?:jeg )?(?:accepter|accepterer|acceptér|tillad|tillader|godkend|godkender"
            r"|samtykker|samtykker til|giv samtykke|aktiver)"
        ),
        reject=(
            r"afvis|afviser|afslå|fravælg|deaktiver|bloker|tilbagetræk(?: mit)? samtykke"
            r"|træk(?: mit)? samtykke tilbage"
        ),
        unwilling=(
            r"nej|nej tak|(?:jeg )?(?:accepter|accepterer|tillad|tillader|godkend|samtykker) ikke"
            r"|(?:fortsæt|gå videre) uden (?:at )?(?:acceptere|samtykke|godkende)"
        ),
        agreed=r"ja|ja tak|ok tak|jeg forstår|forstået|det er ok|fortsæt|gå videre|okay",
        only=r"kun|udelukkende",
        use=r"brug|anvend|fortsæt med|behold|vælg",
        needed=r"(?:strengt )?(?:nødvendige|nødvendig|obligatoriske|essentielle|påkrævede)",
        manage=(
            r"administrer|administrér|tilpas|ændr|ændre|opdater|juster|vælg selv|vælg cookies"
            r"|flere valgmuligheder|flere muligheder|indstil"
        ),
        show=r"vis|se|åbn|gå til|rediger|flere",
        settings=(
            r"indstillinger|indstillingerne|cookieindstillinger|privatlivsindstillinger"
            r"|samtykkeindstillinger|præferencer|valgmuligheder|detaljer|formål|valg"
        ),
        save=r"gem|bekræft|anvend|gem og (?:luk|fortsæt|accepter)",
        chosen=r"valg|mine valg|valgte|udvalgte|indstillinger|cookieindstillinger|præferencer|ændringer",
        close=r"luk|skjul|ikke nu|senere|luk (?:besked|banner|vindue)",
        rest=(
            r"alle|alt|de|dit|mit|disse|mine|dine|vores|og|af|om|i|til|brug|brugen|cookies?|luk|fortsæt|valgfrie"
            r"|ikke nødvendige|avancerede|samtykke|privatliv"
        ),
        topic=(
            r"cookies?|cookieindstillinger|samtykke|samtykkeindstillinger|privatliv"
            r"|privatlivsindstillinger"
        ),
        withdraw=(
            r"(?:tilbagetræk|tilbagekald|træk|ændr|ændre|skift|forny)(?: (?:mit"
            r"|dit))? samtykke(?: tilbage)?"
        ),
        about=(
            r"\bdit privatliv\b|\bsamtykke til\b|\bpersonlige (?:annoncer|reklamer)\b"
            r"|\bmålrett\w{2,3} (?:annoncer|markedsføring)\b"
        ),
        more=(
            r"mere|læs|information|her|om|cookiepolitik|cookiepolitikken|privatlivspolitik"
            r"|persondatapolitik|politik|partnere|leverandører|liste|vilkår|vores|hvordan|vi|bruger"
            r"|dansk|sprog|hjælp|kontakt|få"
        ),
        pay=r"\b(?:abonner|abonnement|betal|køb|log ind|log på)\b",
        bare=r"ja|nej|nej tak|ok|okay|fortsæt|gem|bekræft|ikke nu|accepter",
    )
)
