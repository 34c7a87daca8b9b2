"""Swedish: vocabulary for consent banners."""

from auditor.languages.buttons import Spoken, banner_words

BANNER = banner_words(
    Spoken(
        accept=(
            r"(?:ja )?(?:jag )?(?:acceptera|accepterar|godkänn|godkänner|tillåt|tillåter|samtyck"
            r"|samtycker|samtycker till|samtyck till|godta|aktivera)"
        ),
        reject=(
            r"avvisa|avvisar|neka|nekar|avböj|avböjer|avslå|inaktivera|blockera"
            r"|återkalla(?: mitt)? samtycke|dra tillbaka(?: mitt)? samtycke"
        ),
        unwilling=(
            r"(?:nej )?helst inte|nej|nej tack|(?:jag )?(?:acceptera|accepterar|godkänn|godkänner"
            r"|tillåt|tillåter|samtycker) (?:inte|ej|inga)|(?:fortsätt|gå vidare) utan (?:att )?(?:acceptera"
            r"|godkänna|samtycke|samtycka)"
        ),
        agreed=(
            r"(?:ja )?det är okej|ja|ja tack|jag förstår|okej|uppfattat|det är ok|fortsätt|gå vidare"
            r"|till webbplatsen"
        ),
        only=r"endast|bara|enbart",
        use=r"använd|fortsätt med|behåll|välj",
        needed=r"(?:strikt |absolut )?(?:nödvändiga|nödvändig|obligatoriska|väsentliga)",
        manage=(
            r"hantera|anpassa|ändra|uppdatera|justera|konfigurera|välj|gör egna val|fler alternativ|fler val"
            r"|ställ in"
        ),
        show=r"visa|se|öppna|gå till|redigera|fler",
        settings=(
            r"inställningar|inställningarna|cookieinställningar|kakinställningar|sekretessinställningar"
            r"|integritetsinställningar|alternativ|val|detaljer|information om kakor|ändamål|preferenser"
        ),
        save=r"spara|bekräfta|tillämpa|verkställ|spara och (?:stäng|fortsätt)",
        chosen=(
            r"val|mina val|urval|valda|markerade|inställningar|cookieinställningar|kakinställningar"
            r"|ändringar|preferenser"
        ),
        close=r"stäng|dölj|inte nu|senare|stäng (?:meddelandet|rutan|bannern)",
        rest=(
            r"alla|allt|jag|ditt|mitt|samtliga|de|dessa|mina|dina|våra|och|för|av|om|i|till|kakor|kakorna|cookies?"
            r"|användning|användningen|stäng|fortsätt|valfria|icke nödvändiga|avancerade|samtycke"
            r"|integritet"
        ),
        topic=(
            r"cookies?|cookieinställningar|kakinställningar|kakor|samtycke|integritet|sekretess\w{0,16}"
            r"|integritetsinställningar"
        ),
        withdraw=r"(?:återkalla|dra tillbaka|ändra|hantera|förnya)(?: (?:mitt|ditt))? samtycke",
        about=r"\bkakor(?:na)?\b|\bdin integritet\b|\bpersonanpass\w{1,6} (?:annonser|annonsering|reklam)\b",
        more=(
            r"mer|läs|information|här|om|policy|cookiepolicy|integritetspolicy|sekretesspolicy"
            r"|personuppgifter|personuppgiftspolicy|partner|partners|leverantörer|lista|villkor|vår|våra"
            r"|hur|vi|använder|behandlar|svenska|språk|hjälp|kontakt|dataskyddspolicy"
        ),
        pay=r"\b(?:prenumerera|prenumeration|betala|köp|logga in)\b",
        bare=r"ja|nej|nej tack|ok|okej|fortsätt|spara|bekräfta|inte nu|jag förstår|acceptera",
    )
)
