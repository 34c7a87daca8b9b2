"""German: the words of its policies and banners."""

from auditor.languages.words import BannerWords, Language, LinkWords, PolicyWords

_REST = (
    r"(?: (?:&|\+|alle|allem|allen|alles|analyse|annehmen|akzeptieren|ablehnen|auswählen|auf|auch|aus|bitte|cookie|cookies|daten|den|der|die|dienste|diese|einwilligung|erlauben"
    r"|externe|externen|fortfahren|für|ich|jetzt|marketing|meine|mit|nicht|notwendige|notwendigen|nur|nutzen|optionale|optionalen|partner|schließen|schliessen|speichern|statistik|technisch|technologien"
    r"|tracker|tracking|und|unsere|verwenden|verwendung|von|weiter|weitere|weiteren|website|webseite|werbung|zu|zulassen|zum|zur|zustimmen|zwecke|zwecken|ohne|einwilligen|essentielle|essenzielle|unnötige|seite)){0,8}"
)
_NEEDED = r"(?:die |das )?(?:(?:technisch |unbedingt |absolut )?(?:notwendige[nsr]?|erforderliche[nsr]?|essen[tz]ielle[nsr]?|nötige[nsr]?|benötigte[nsr]?|funktionale[nsr]?|technische[nsr]?)|nötigste|notwendigste|minimum)(?: (?:cookies?|dienste|technologien|tracker|zwecke))?"

BANNER = BannerWords(
    reject=(
        rf"(?:nein )?(?:danke )?(?:ich )?(?:lehne|verweigere|widerspreche|ablehnen|verweigern|widersprechen|ablehnung|blockieren|deaktivieren|nicht (?:akzeptieren|zustimmen|einverstanden|erlauben|einwilligen|zulassen)){_REST}(?: ab)?",
        rf"(?:ich )?(?:alle[ns]?|optionale|nicht notwendige|nicht essen[tz]ielle|nicht erforderliche|unnötige|weitere|sonstige|cookies|alle (?:optionalen |nicht notwendigen |nicht essen[tz]iellen |nicht erforderlichen |weiteren |unnötigen )?cookies|tracking|zustimmung|einwilligung|alle (?:dienste|zwecke)|(?:optionale|nicht notwendige|nicht essen[tz]ielle|nicht erforderliche|unnötige|weitere) cookies) (?:ablehnen|verweigern|deaktivieren|blockieren|widersprechen|abwählen|untersagen|nicht akzeptieren|nicht erlauben|widerrufen)(?: (?:und|&) (?:schließen|schliessen|fortfahren|weiter|speichern))?",
        rf"(?:mit |nur mit )?(?:nur|lediglich|ausschließlich|allein) {_NEEDED}(?: (?:akzeptieren|zulassen|erlauben|annehmen|verwenden|nutzen|speichern|auswählen|aktivieren|setzen|fortfahren|zustimmen|bestätigen|übernehmen))?",
        rf"{_NEEDED} (?:akzeptieren|zulassen|erlauben|annehmen|verwenden|nutzen|speichern|auswählen)",
        r"(?:weiter(?:lesen|surfen|gehen)?|fortfahren|speichern) ohne (?:einwilligung|zustimmung|zu akzeptieren|zuzustimmen|cookies?|tracking|annahme)|ohne (?:einwilligung|zustimmung|cookies|tracking|zu akzeptieren)(?: (?:fortfahren|weiter|weiterlesen|weitersurfen|schließen))?",
        r"nein|nein danke|nicht einverstanden|ich stimme nicht zu|ich bin nicht einverstanden|ich lehne (?:alle(?:s)? |alle cookies |cookies )?ab|stimme nicht zu|keine cookies(?: erlauben| zulassen| akzeptieren)?|nichts akzeptieren|ablehnen",
        r"(?:einwilligung|zustimmung)(?:en)? widerrufen|widerrufen",
    ),
    accept=(
        rf"(?:ja )?(?:ok )?(?:ich )?(?:akzeptiere|akzeptieren|stimme|zustimmen|annehmen|erlauben|erlaube|zulassen|einwilligen|willige|einverstanden|bestätige|bin einverstanden|zustimmung erteilen)(?! (?:auswahl|nur)){_REST}(?: zu| ein)?",
        r"(?:alle[ns]?|alle (?:cookies|dienste|services|zwecke|tracker|kategorien)|cookies|allem|allen cookies|alle auswählen und|einwilligung|zustimmung) (?:bestätigen|akzeptieren|annehmen|zulassen|erlauben|zustimmen|auswählen|aktivieren|einschalten|erteilen|übernehmen|auswählen und (?:speichern|bestätigen|fortfahren))(?: (?:und|&) (?:schließen|schliessen|fortfahren|weiter|speichern|weiter zur (?:website|webseite|seite)))?",
        r"ok|okay|o k|ok verstanden|verstanden|alles klar|ist ok|in ordnung|das ist (?:ok|okay|in ordnung)|ja|ja gerne?|ja klar|ja einverstanden|ja ich (?:bin einverstanden|stimme zu|akzeptiere)|einverstanden|zur kenntnis genommen|ich habe verstanden|ich verstehe|weiter|fortfahren|gelesen|geht klar|(?:speichern|akzeptieren) (?:und|&) (?:alle )?akzeptieren|weiter mit (?:werbung|cookies|tracking)(?: (?:und|&) (?:cookies|tracking|werbung))*|zustimmen (?:und|&) weiter(?:lesen)?",
    ),
    settings=(
        r"(?:(?:meine |die |ihre |weitere |individuelle |zu den |erweiterte |mehr |detaillierte |cookie |datenschutz |privatsphäre |consent |zweck |hier |eigene )*)(?:(?:cookie|datenschutz|privatsphäre|privatsphären|consent|tracking)?(?:einstellungen|präferenzen|optionen|details|auswahl|konfiguration|zwecke))(?: (?:anpassen|ändern|verwalten|anzeigen|bearbeiten|öffnen|ansehen|einsehen|festlegen|treffen|aufrufen|auswählen|konfigurieren|wählen|einblenden|vornehmen))?",
        r"(?:cookies?|zwecke|einwilligung(?:en)?|individuell|selbst|einzeln|auswahl)? ?(?:anpassen|verwalten|konfigurieren|individualisieren|personalisieren|auswählen|ändern|festlegen|entscheiden|einstellen)|individuell|mehr optionen|nein (?:anpassen|einstellungen)|lassen sie mich (?:wählen|auswählen)|benutzerdefiniert",
    ),
    save=(
        r"(?:meine |die |ihre |aktuelle |getroffene |ausgewählte |gewählte |cookie |individuelle |nur )*(?:einstellungen|auswahl|präferenzen|ausgewählte|ausgewähltes|ausgewählten|cookie auswahl|cookie einstellungen|datenschutzeinstellungen|entscheidung|cookies|dienste|änderungen|konfiguration) (?:speichern|bestätigen|erlauben|akzeptieren|übernehmen|zulassen|sichern|annehmen|anwenden|zustimmen)(?: (?:und|&) (?:schließen|schliessen|fortfahren|weiter))?",
        r"speichern|bestätigen|übernehmen|fertig|speichern (?:und|&) (?:schließen|schliessen|weiter|fortfahren)|anwenden|sichern|auswahl",
    ),
    close=(
        r"schließen|schliessen|ausblenden|(?:dialog|banner|fenster|hinweis|meldung|cookie hinweis|cookie banner) (?:schließen|schliessen|ausblenden)|später|jetzt nicht|überspringen",
    ),
    about=(
        r"cookies?\b|\bcookie-",
        r"einwilligung|zustimmung zu|ihre privatsphäre|deine privatsphäre|datenschutzeinstellungen|privatsphäre-?einstellungen",
        r"\btracking|tracker\b|personalisierte (?:werbung|anzeigen|inhalte)|nutzungsanalyse|google analytics|externe (?:dienste|medien|inhalte)",
    ),
    reopen=(
        r"(?:meine |ihre |die )?(?:cookie|cookies|datenschutz|privatsphäre|consent|tracking|einwilligungs)[ ]?(?:einstellungen|präferenzen|auswahl|optionen|manager|banner|verwaltung)(?: (?:ändern|öffnen|anpassen|verwalten|bearbeiten|aufrufen|anzeigen))?",
        r"(?:cookies?|einwilligung(?:en)?|zustimmung|privatsphäre|datenschutz)(?: (?:einstellungen))? (?:ändern|verwalten|widerrufen|anpassen|bearbeiten|zurückziehen)|utiq verwalten",
    ),
    opt_out_button=(
        r"(?:jetzt |hier )?(?:opt out|widersprechen|austragen|abmelden vom tracking|(?:tracking|datenerfassung|webanalyse|analyse|cookies?|google analytics|personalisierte werbung|erfassung|messung)(?: (?:jetzt|hier|für diesen browser))? (?:deaktivieren|ablehnen|verhindern|ausschalten|widersprechen|abschalten|stoppen|blockieren)|der (?:datenerfassung|analyse|nutzung|verarbeitung|webanalyse|erfassung) widersprechen|deaktivieren)(?: (?:jetzt|hier|durchführen|aktivieren|setzen|cookie|cookies|setzen))*",
        r"opt out cookie (?:setzen|aktivieren|speichern|installieren)|opt out (?:durchführen|aktivieren)|nicht (?:mehr )?(?:tracken|verfolgen)",
    ),
    opted_out=(
        r"(?:sie haben|du hast) (?:der |dem |die |das |sich |erfolgreich ).{0,80}(?:widersprochen|abgemeldet|deaktiviert|ausgetragen)|opt-out[- ](?:cookie )?(?:war |ist |wurde )?(?:erfolgreich|gesetzt|aktiv)|(?:tracking|datenerfassung|erfassung) (?:ist|wurde) (?:nun |jetzt |erfolgreich )?deaktiviert",
    ),
    confirm=(r"ja|ok|bestätigen|ja bestätigen|weiter|fortfahren|absenden|speichern|übernehmen",),
    necessary=(
        r"(?<!nicht )(?<!nicht-)(?:notwendig|erforderlich|essen[tz]iell|immer aktiv|technisch notwendig)",
    ),
)

LINKS = LinkWords(
    by_kind={
        "opt_out": (r"\bopt[- ]?out\b", r"widerspr(uch|echen)", r"tracking (deaktivieren|ablehnen)"),
        "cookie": (
            r"\bcookies?\b.{0,20}(richtlinien?|hinweise?|erklärung|informationen|liste|übersicht)",
            r"(hinweise|informationen) zu (den )?cookies",
            r"^cookies?$",
        ),
        "privacy": (r"datenschutz", r"privatsphäre"),
        "terms": (r"\bAGB\b", r"nutzungsbedingungen", r"geschäftsbedingungen", r"\bimpressum\b"),
    }
)

POLICY = PolicyWords()

LANGUAGE = Language(
    tag="de",
    name="German",
    function_words=(
        "der",
        "die",
        "das",
        "und",
        "von",
        "zu",
        "den",
        "des",
        "mit",
        "für",
        "wir",
        "sie",
        "ist",
        "nicht",
        "werden",
        "auf",
        "im",
        "eine",
        "ein",
        "oder",
        "ihre",
        "ihrer",
        "uns",
        "unsere",
        "bei",
        "durch",
        "wird",
        "sind",
        "dem",
        "auch",
        "nach",
        "einer",
        "zur",
        "zum",
        "über",
    ),
    sentence_end=r"[.!?]",
    spaces=True,
    banner=BANNER,
    links=LINKS,
    policy=POLICY,
)
