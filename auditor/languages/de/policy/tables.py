"""German: table headers, list labels, answers."""

PATTERNS = {
    "category_necessary": (
        r"(?<!nicht )(?<!nicht unbedingt )\b(?:notwendig|essenziell|essentiell|erforderlich"
        r"|technisch)\w*"
    ),
    "category_functional": r"\b(?:funktional|funktionell|komfort|präferenz)\w*",
    "category_performance": r"\b(?:leistung|performance)\w*",
    "category_targeting": r"\b(?:targeting|werbe)\w*",
    "column_name": (
        r"^(?:(?:cookie-?)?namen?|cookies?(?:-bezeichnung)?|bezeichnung|(?:cookie|speicher"
        r"|technische[rn]?|lokaler)[- ]?(?:name|id|schlüssel|eintrag)|name (?:des|der"
        r"|von) (?:cookies?|diensts?|dienstes|technologie|eintrags)|schlüssel|kennung|datei(?:name)?"
        r"|technischer name|speichereintrag|eintrag)(?: ?\(.*)?$"
    ),
    "column_provider": (
        r"^(?:(?:dritt|dienst|cookie-?)?anbieter(?:in)?(?: ?[/(].*)?|dienst(?:leister)?|dom(?:ain"
        r"|äne)|host|herausgeber|hersteller|bereitgestellt (?:von|durch)|(?:wird )?gesetzt (?:von"
        r"|durch)|herkunft|quelle|betreiber|unternehmen|firma|verantwortlich(?:er|e stelle)?|wer\b.*"
        r"|von wem\b.*|anwendung|system|plattform|software|programm|modul|plugin|tool|partner"
        r"|technologie|dienste?)$"
    ),
    "column_purpose": (
        r"^(?:(?:cookie-?|einsatz|nutzungs|verarbeitungs)?zweck.*|(?:kurz|zweck)?beschreibung.*"
        r"|funktion(?:sweise|alität)?|verwendungszweck|verwendung|wozu\b.*|wofür\b.*|warum\b.*"
        r"|was (?:macht|tut) .*|aufgabe|nutzen|erklärung|erläuterung|grund|bemerkung(?:en)?|inhalt"
        r"|kommentar|info(?:s|rmation(?:en)?)?|rolle)$"
    ),
    "column_lifetime": (
        r"^(?:(?:cookie-?|maximale |max\. )?(?:speicher(?:dauer|zeit|zeitraum|frist|ung)|laufzeit"
        r"|lebens(?:dauer|zeit|spanne)|aufbewahrung(?:sdauer|sfrist)?|gültig(?:keit)?(?:sdauer"
        r"|szeitraum)?(?: bis)?|dauer|haltbarkeit|verfall(?:sdatum|szeit)?|ablauf(?:datum|zeit"
        r"|frist)?|lösch(?:frist|ung))(?: ?[/(].*| (?:des|der) cookies?)?|wie lange\b.*|bis wann\b.*"
        r"|läuft ab.*|bleibt.*|wird gelöscht.*|löschung.*|lebt.*|frist|zeitraum|gültig.*|verfällt.*"
        r"|ende|gespeichert (?:für|bis))$"
    ),
    "column_type": (
        r"^(?:typ(?:en)?|art(?:en)?(?: .*)?|kategorien?|gruppe|klasse"
        r"|einstufung|cookie-?typ)$"
    ),
    "column_basis": r"^rechtsgrundlagen?$",
    "column_country": (
        r"^(?:(?:dritt|empfänger|sitz|ziel)?land(?: (?:der|des) .{0,30})?|serverstandort|sitz(?: (?:des"
        r"|der) .{0,24})?|ort der (?:daten)?verarbeitung|verarbeitungsort|standort)$"
    ),
    "column_data": (
        r"^(?:(?:verarbeitete |personenbezogene )?daten(?:kategorien?|arten)?|datenkategorie)$"
        r"|^(?:was (?:erhoben|gespeichert|verarbeitet) wird|welche daten|angaben|information(?:en)?"
        r"|datenart)$"
    ),
    "column_recipient": r"^(?:empfänger.*|weitergabe an)$",
    "label": (
        r"(?<![a-zäöü])(name|cookie-?name|anbieter|(?:verwendungs|einsatz|cookie-?)?zweck"
        r"|beschreibung|(?:cookie-? ?)?laufzeit|speicherdauer|ablauf(?:datum|zeit)?"
        r"|gültigkeit(?:sdauer)?|typ|kategorie|wert|hosts?|domain|rechtsgrundlage) ?: ?"
    ),
    "party_first": r"\b(?:erstanbieter|eigene)\b",
    "party_third": r"\bdrittanbieter\b",
    "session_cookie": r"\b(?:session|sitzungs)-?cookies?\b",
    "label_none": (
        r"^\W{0,3}(?:keine[rs]?|nein|nicht (?:eingesetzt|verwendet|genutzt|vorhanden"
        r"|aktiv|im einsatz)|nie"
        r"|(?:brauchen|nutzen|verwenden|haben|setzen) wir (?:hier )?(?:keine|nicht)(?: ein)?"
        r"|gibt es (?:hier |bei uns )?(?:keine|nicht))\W{0,3}$"
    ),
    "column_whether": (
        r"^(?:im einsatz|eingesetzt|verwendet|genutzt|aktiv|vorhanden|status|ja ?/ ?nein|bei uns"
        r"|antwort)\W*$"
    ),
    "answer_yes": r"^\W{0,4}(?:ja|natürlich|klar|selbstverständlich)\W{0,3}$",
    "answer_no": (r"^\W{0,4}(?:nein|nö|niemals|nie|auf keinen fall|natürlich nicht|gar nicht)\W{0,3}$"),
    "answer_yes_first": r"^\W{0,4}(?:ja|klar)\s?[,:;.–-]+ ",
    "answer_no_first": r"^\W{0,4}(?:nein|nö)\s?[,:;.–-]+ ",
    "question_how_long": r"\bwie lange?\b",
    "category_label": r"^[^a-zäöü]{0,4}[a-zäöüß, -]{0,50}cookies?(?: \([^)]{0,40}\))? ?[:-] ",
    "answer_some": (
        r"^[^a-zäöü]{0,4}(?:ja|nur|lediglich|ein paar|einige|wenige|genau|zwei|drei|vier|fünf|eines"
        r"|einen?|sechs)\b"
    ),
}
