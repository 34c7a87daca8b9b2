"""Norwegian: vocabulary for consent banners."""

from auditor.languages.buttons import Spoken, banner_words

BANNER = banner_words(
    Spoken(
        accept=(
            r"(?:ja )?(?:jeg )?(?:godta|godtar|aksepter|aksepterer|tillat|tillater|samtykk|samtykker"
            r"|samtykker til|godkjenn|godkjenner|aktiver)"
        ),
        reject=(
            r"avvis|avviser|avslå|avslår|nekt|reserver deg|deaktiver|blokker|trekk(?: mitt)? samtykke"
            r"|trekk tilbake(?: mitt)? samtykke|trekk samtykket tilbake"
        ),
        unwilling=(
            r"nei|nei takk|(?:jeg )?(?:godta|godtar|aksepter|aksepterer|tillat|tillater|samtykker) ikke"
            r"|ikke (?:godta|tillat|aksepter)|(?:fortsett|gå videre) uten (?:å )?(?:godta|akseptere"
            r"|samtykke)"
        ),
        agreed=r"ja|ja takk|jeg forstår|forstått|den er grei|greit|det er greit|fortsett|gå videre|skjønner",
        only=r"kun|bare|utelukkende",
        use=r"bruk|fortsett med|behold|velg",
        needed=r"(?:strengt )?(?:nødvendige|nødvendig|obligatoriske|påkrevde|essensielle)",
        manage=(
            r"administrer|tilpass|endre|oppdater|juster|velg selv|velg cookies|flere valg|flere alternativer"
            r"|innstill"
        ),
        show=r"vis|se|åpne|gå til|rediger|flere",
        settings=(
            r"innstillinger|innstillingene|cookieinnstillinger|personverninnstillinger"
            r"|samtykkeinnstillinger|preferanser|alternativer|detaljer|formål|valg"
        ),
        save=r"lagre|bekreft|bruk|lagre og (?:lukk|fortsett)",
        chosen=r"valg|mine valg|valgte|utvalg|innstillinger|cookieinnstillinger|preferanser|endringer",
        close=r"lukk|skjul|ikke nå|senere|lukk (?:melding|banner|vindu)",
        rest=(
            r"alle|alt|de|ditt|mitt|disse|mine|dine|våre|og|av|om|i|for|til|bruk|bruken|informasjonskapsler"
            r"|informasjonskapslene|cookies?|lukk|fortsett|valgfrie|ikke nødvendige|avanserte|samtykke"
            r"|personvern"
        ),
        topic=(
            r"cookies?|cookieinnstillinger|informasjonskapsler|samtykke|samtykkeinnstillinger|personvern"
            r"|personverninnstillinger"
        ),
        withdraw=(
            r"(?:trekk|trekk tilbake|endre|forny|administrer)(?: (?:mitt"
            r"|ditt))? samtykket?(?: tilbake)?"
        ),
        about=r"\binformasjonskapsler\b|\bditt personvern\b|\bpersontilpass\w{2,3} (?:annonser|reklame)\b",
        more=(
            r"mer|les|informasjon|her|om|personvernerklæring|personvernerklæringen|cookieerklæring"
            r"|retningslinjer|partnere|leverandører|liste|vilkår|vår|våre|hvordan|vi|bruker|norsk|språk"
            r"|hjelp|kontakt|få"
        ),
        pay=r"\b(?:abonner|abonnement|betal|kjøp|logg inn)\b",
        bare=r"ja|nei|nei takk|ok|fortsett|lagre|bekreft|ikke nå|godta",
    )
)
