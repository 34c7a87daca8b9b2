"""German: patterns for links to documents and opt-outs."""

from auditor.languages.words import LinkWords

LINKS = LinkWords(
    titled=r"erklärung|hinweise?\b|richtlinie|bestimmung|\binformation(?:en)?\b|übersicht|regeln",
    beside=(
        r"\b(?:unsere?[rnms]?|ihre?[rnms]?|die|der|das|den|zu[mr]?|und|von|auf|für|über|dieser|website"
        r"|webseite|seite|site|online|app|daten|informationen|mehr|erfahren|lesen|rechtliches)\b"
    ),
    recipients=(
        r"(?:unter)?auftragsverarbeiter|\bliste (?:der|unserer|aller) (?:\w+ )?(?:dienstleister|partner"
        r"|empfänger|anbieter)"
    ),
    elsewhere=(
        r"vorfall|panne|verletzung|schulung|beratung|beauftragte|seminar|gesetz|urteil|einstellung"
        r"|folien?|zaun|zäune|rezepte?|dose|software|audit|\bals\b|antrag|formular"
    ),
    former=r"früher|vorherig|vorig|\balte[rnsm]?\b|ältere|archiv|bisherig|vorversion|historie",
    dated=r"\b(?:version|fassung|vom|von)\b",
    among_others=(
        r"^(?:impressum.{0,30}|rechtliche[srn]?.{0,25}|kleingedrucktes|AGB.{0,30}"
        r"|(?:allgemeine )?(?:nutzungs|geschäfts)bedingungen|(?:ihre|deine|meine) daten.{0,30}"
        r"|.{0,30}(?:ihren?|deinen?|personenbezogenen?) daten.{0,20}|DSGVO|haftungsausschluss|disclaimer"
        r"|hilfe|service|über (?:diese|die) (?:seite|website))$"
    ),
    by_kind={
        "opt_out": (r"\bopt[- ]?out\b", r"widerspr(uch|echen)", r"tracking (deaktivieren|ablehnen)"),
        "cookie": (
            r"\bcookies?\b.{0,20}(richtlinien?|hinweise?|erklärung|informationen|liste|übersicht)",
            r"(hinweise|informationen) zu (den )?cookies",
            r"^cookies?$",
        ),
        "privacy": (r"datenschutz", r"privatsphäre"),
        "terms": (r"\bAGB\b", r"nutzungsbedingungen", r"geschäftsbedingungen", r"\bimpressum\b"),
    },
    refuse=(
        r"\bopt[- ]?out",
        r"widersp(?:ruch|rechen|richt)",
        r"(?:deaktivier|ablehn|unterbind|verhinder|abbestell|abmeld|austrag|widerruf)\w*",
        (
            r"\b(?:aus|ab)(?:zu)?(?:schalt|stell)\w*|\b(?:schalt|stell)\w*\b[^.;]{0,80}\b(?:aus|ab)\b"
            r"|\bnicht verkaufen\b|\bwerbe(?:einstellung|präferenz)\w*"
        ),
        r"\bnicht (?:wünschen|möchten|wollen)\b",
        r"\b(?:entgeh|entzieh|begegn|untersag)\w*",
    ),
    tracking=(
        r"werb(?:ung|e)",
        r"\bnicht verkaufen\b",
        r"cookies?",
        r"tracking",
        r"anzeigen",
        r"analyse|analytics",
        r"(?:erfassung|messung|zählung|profil)",
        r"remarketing",
    ),
    messages=(r"newsletter", r"e-?mails?\b", r"(?:telefon|post|sms)\b"),
    browser_storage=(
        r"browser-?einstellung",
        r"cookies? .{0,30}(?:löschen|verwalten)",
        r"einstellungen (?:ihres|des) browsers",
    ),
    onward=(
        r"\b(?:bitte|klick\w*|tippen|besuch\w*|rufen|gehen|folg\w*|nutzen|verwenden|sie|dazu|hierzu"
        r"|da(?:für|rüber)|"
        r"hierfür|das|dies\w*|de[rmn]|die|auf|unter|über|zu[rm]?|hier|link|(?:web)?seite|website"
        r"|formular|adresse|"
        r"können|kann|ist|möglich|geht|es|einfach|oder|und|auch|im|in|von|erfolgt|ihr\w*|widerspruch|tun)\b"
    ),
)
