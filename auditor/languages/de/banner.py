"""German: vocabulary for consent banners."""

from auditor.languages.words import MEASURING_TOOLS, BannerWords, Stems

_REST = (
    r"(?: (?:&|\+|alle|allem|allen|alles|analyse|annehmen|akzeptieren|ablehnen|auswählen|auf|auch|aus"
    r"|bitte|cookie|cookies|daten|den|der|die|dienste|diese|einwilligung|erlauben"
    r"|externe|externen|fortfahren|für|ich|jetzt|marketing|meine|mit|nicht|notwendige|notwendigen|nur"
    r"|nutzen|optionale|optionalen|partner|schließen|schliessen|speichern|statistik|technisch"
    r"|technologien"
    r"|tracker|tracking|und|unsere|verwenden|verwendung|von|weiter|weitere|weiteren|website|webseite"
    r"|werbung|zu|zulassen|zum|zur|zustimmen|zwecke|zwecken|ohne|einwilligen|essentielle|essenzielle"
    r"|unnötige|seite)){0,8}"
)
_NEEDED = (
    r"(?:die |das )?(?:(?:technisch |unbedingt |absolut )?(?:notwendige[nsr]?|erforderliche[nsr]?"
    r"|essen[tz]ielle[nsr]?|nötige[nsr]?|benötigte[nsr]?|funktionale[nsr]?|technische[nsr]?)|nötigste"
    r"|notwendigste|minimum)(?: (?:cookies?|dienste|technologien|tracker|zwecke))?"
)
BANNER = BannerWords(
    reject=(
        (
            r"(?:nein )?(?:danke )?(?:ich )?(?:lehne|verweigere|verbiete|widerspreche|ablehnen|verweigern"
            r"|widersprechen|ablehnung|blockieren|deaktivieren|nicht (?:akzeptieren|zustimmen"
            rf"|einverstanden|erlauben|einwilligen|zulassen)){_REST}(?: ab)?"
        ),
        (
            r"(?:ich )?(?:alle[ns]?(?: (?:optionalen|weiteren|anderen|nicht notwendigen"
            r"|nicht erforderlichen))?|optionale|nicht notwendige|nicht essen[tz]ielle"
            r"|nicht erforderliche|unnötige|weitere|sonstige|cookies|alle (?:optionalen "
            r"|nicht notwendigen |nicht essen[tz]iellen |nicht erforderlichen |weiteren "
            r"|unnötigen )?cookies|tracking|zustimmung|einwilligung|alle (?:dienste|zwecke)|(?:optionale"
            r"|nicht notwendige|nicht essen[tz]ielle|nicht erforderliche|unnötige"
            r"|weitere) cookies) (?:ablehnen|verweigern|deaktivieren|blockieren|widersprechen|abwählen"
            r"|untersagen|nicht akzeptieren|nicht erlauben|widerrufen)(?: (?:und|&) (?:schließen"
            r"|schliessen|fortfahren|weiter|speichern))?"
        ),
        (
            r"(?:nein )?(?:danke )?(?:mit |nur mit )?(?:nur|lediglich|ausschließlich"
            rf"|allein) {_NEEDED}(?: (?:akzeptieren|zulassen|erlauben|annehmen|verwenden|nutzen"
            r"|speichern|auswählen|aktivieren|setzen|fortfahren|zustimmen|bestätigen|übernehmen))?"
        ),
        rf"{_NEEDED} (?:akzeptieren|zulassen|erlauben|annehmen|verwenden|nutzen|speichern|auswählen)",
        (
            r"(?:weiter(?:lesen|surfen|gehen)?|fortfahren|speichern) ohne (?:einwilligung|zustimmung"
            r"|zu akzeptieren|zuzustimmen|cookies?|tracking|annahme)|ohne (?:einwilligung|zustimmung"
            r"|cookies|tracking|zu akzeptieren)(?: (?:fortfahren|weiter|weiterlesen|weitersurfen"
            r"|schließen))?"
        ),
        (
            rf"mit {_NEEDED} (?:fortfahren|weiter(?:machen|surfen)?|fortsetzen)"
            rf"|auf {_NEEDED} (?:beschränken|begrenzen)"
        ),
        (
            r"(?:nein )?(?:danke )?(?:lieber|besser|eher|bitte|gar) nicht|(?:das )?(?:will|möchte"
            r"|mag) ich (?:lieber |bitte )?nicht|(?:bitte )?(?:kein tracking|keine? (?:cookies|tracker"
            r"|messung|statistik|werbung))(?: bitte)?|(?:nichts|gar nichts|nichts davon"
            r"|keine davon)(?: (?:erlauben|zulassen|speichern|aktivieren|setzen))?|alles? (?:aus"
            r"|ausschalten|abschalten|abwählen|abgewählt lassen)"
        ),
        (
            r"nein|nein danke|nicht einverstanden|ich stimme nicht zu|ich bin nicht einverstanden"
            r"|ich lehne (?:alle(?:s)? |alle cookies |cookies )?ab|stimme nicht zu"
            r"|keine cookies(?: erlauben| zulassen| akzeptieren)?|nichts akzeptieren|ablehnen"
            r"|lieber nicht|nicht für mich|auf keinen fall"
        ),
        r"(?:einwilligung|zustimmung)(?:en)? widerrufen|widerrufen",
        (
            r"(?:nein |nö |nee |danke )*(?:bitte )?(?:nur|bloß|lediglich) (?:das )?(?:nötigste"
            r"|notwendigste|allernötigste|minimum|wichtigste|was (?:sein muss|(?:unbedingt "
            r"|technisch )?(?:nötig|notwendig|erforderlich) ist))|was sein muss|(?:weiter"
            rf"|weiter(?:lesen|surfen)|fortfahren) (?:nur )?mit (?:den )?{_NEEDED}|nö|nee"
        ),
        (
            r"(?:ich )?(?:möchte|will|mag|wünsche) (?:das|es|keine?|nicht)(?: (?:cookies?|tracking|nicht"
            r"|mehr|getrackt|verfolgt|akzeptieren|zustimmen|werden))*|(?:lieber|besser|bitte|gern"
            r"|gerne) (?:ganz )?ohne(?: (?:cookies|tracking|einwilligung|zustimmung|das))?"
            r"|(?:auf )?(?:(?:alle |optionale |weitere )?cookies|tracking|werbung|statistik"
            r"|alles) verzichten|keine (?:einwilligung|zustimmung|erlaubnis)(?: (?:erteilen|geben))?"
            r"|(?:mich )?nicht (?:tracken|verfolgen|nachverfolgen|beobachten|messen)"
            r"|(?:ich )?verzichte(?: (?:dankend|lieber|darauf))?"
        ),
        (
            r"(?:lesen|surfen|ansehen|besuchen|stöbern|nutzen|eintreten)(?: (?:weiter|seite"
            r"|website))? ohne (?:cookies|tracking|einwilligung|zustimmung|zuzustimmen)"
        ),
        (
            r"(?:lieber |gar |nein )*keine?[rs]?(?: davon| von (?:ihnen|denen|beide[nm])"
            r"| der beiden)?(?: bitte)?|nichts davon|(?:nein )?weder noch|beide[sn]? (?:ablehnen|nicht)"
        ),
    ),
    accept=(
        (
            r"(?:ja )?(?:ok )?(?:ich )?(?:akzeptiere|akzeptieren|stimme|zustimmen|annehmen|erlauben"
            r"|erlaube|zulassen|einwilligen|willige|einverstanden|bestätige|bin einverstanden"
            rf"|zustimmung erteilen)(?! (?:auswahl|nur)){_REST}(?: zu| ein)?"
        ),
        (
            r"(?!(?:cookies|einwilligung|zustimmung) auswählen)(?:alle[ns]?|alle (?:cookies|dienste"
            r"|services|zwecke|tracker|kategorien)|cookies|allem|allen cookies|alle auswählen und"
            r"|einwilligung|zustimmung) (?:bestätigen|akzeptieren|annehmen|zulassen|erlauben|zustimmen"
            r"|auswählen|aktivieren|einschalten|erteilen|übernehmen|auswählen und (?:speichern"
            r"|bestätigen|fortfahren))(?: (?:und|&) (?:schließen|schliessen|fortfahren|weiter|speichern"
            r"|weiter zur (?:website|webseite|seite)))?"
        ),
        (
            r"(?:(?:das|alles) )?(?:(?:geht|ist|passt)(?: (?:schon|so|für mich))* (?:klar|in ordnung|ok"
            r"|okay|gut)|passt(?: (?:schon|so|für mich))*)|(?:ja )?(?:gerne?|sehr gerne?|von mir aus"
            r"|meinetwegen|kein problem|nur zu)|alles? (?:an|ein|einschalten|anschalten|aktivieren)"
            r"|(?:kostenlos |gratis |weiter )*mit (?:werbung|cookies|tracking|anzeigen)(?: (?:und"
            r"|&) (?:cookies|tracking|werbung|anzeigen))* (?:kostenlos |gratis )*(?:weiter\w{0,8}|lesen"
            r"|nutzen|fortfahren|zustimmen|akzeptieren)"
        ),
        (
            r"ok|okay|o k|ok verstanden|alle cookies|verstanden|alles klar|ist ok|in ordnung"
            r"|das ist (?:ok|okay|in ordnung)|ja|ja gerne?|ja klar|ja einverstanden"
            r"|ja ich (?:bin einverstanden|stimme zu|akzeptiere)|einverstanden|zur kenntnis genommen"
            r"|ich habe verstanden|ich verstehe|weiter|fortfahren|gelesen|geht klar|(?:speichern"
            r"|akzeptieren) (?:und|&) (?:alle )?akzeptieren|weiter mit (?:werbung|cookies"
            r"|tracking)(?: (?:und|&) (?:cookies|tracking|werbung))*|zustimmen (?:und"
            r"|&) weiter(?:lesen)?"
        ),
        (
            r"(?:ja|klar|gern|gerne|ok|okay|gut|sicher|na klar)(?: (?:ja|klar|gern|gerne|doch"
            r"|bitte))* (?:alle|alles|immer|bitte|machen|dabei|her damit)|(?:alle |allen "
            r"|die )?(?:cookies|kekse) (?:annehmen|gestatten|erlauben|genehmigen|nehmen|zulassen)"
            r"|gestatten|genehmigen|(?:alle|alles) (?:gestatten|genehmigen)|ich bin (?:dabei"
            r"|einverstanden damit)|einverstanden damit|(?:ja |gerne? |ok )*beide[sn]?(?: bitte| gerne?"
            r"| erlauben| zulassen| ist| sind| in ordnung| ok)*|na (?:gut|klar)|klar|sicher"
            r"|selbstverständlich|her damit|passt"
        ),
        (
            r"(?:klingt|ist|alles) gut|gut so|prima|super|klasse|perfekt|wunderbar|sehr gut"
            r"|meinetwegen (?:alle|alles)|von mir aus (?:alle|alles)"
        ),
    ),
    settings=(
        (
            r"(?:(?:meine |die |ihre |weitere |individuelle |zu den |erweiterte |mehr |detaillierte "
            r"|cookie |datenschutz |privatsphäre |consent |zweck |hier |eigene )*)(?:(?:cookie"
            r"|datenschutz|privatsphäre|privatsphären|consent|tracking)?(?:einstellungen|präferenzen"
            r"|optionen|details|auswahl|konfiguration|zwecke))(?: (?:individuell|einzeln|selbst"
            r"|jetzt))?(?: (?:anpassen|ändern|verwalten|anzeigen|bearbeiten|öffnen|ansehen|einsehen"
            r"|festlegen|treffen|aufrufen|auswählen|konfigurieren|wählen|einblenden|vornehmen))?"
        ),
        (
            r"(?:cookies?|zwecke|einwilligung(?:en)?|individuell|selbst|einzeln|auswahl)? ?(?:anpassen"
            r"|verwalten|konfigurieren|individualisieren|personalisieren|auswählen|ändern|festlegen"
            r"|entscheiden|einstellen)|individuell|mehr optionen|nein (?:anpassen|einstellungen)"
            r"|(?:einstellungen|auswahl|anpassen|optionen) oder ablehnen|lassen sie mich (?:wählen"
            r"|auswählen)|benutzerdefiniert"
        ),
        (
            r"(?:lieber )?(?:selbst|selber|genauer|einzeln|individuell|im einzelnen|im detail"
            r"|gezielt)(?: (?:aussuchen|auswählen|einstellen|entscheiden|bestimmen|festlegen|wählen"
            r"|anpassen|regeln))|(?:ich )?(?:will|möchte|würde gerne)(?: (?:selbst|selber|lieber|einzeln"
            r"|das))* (?:aussuchen|auswählen|wählen|entscheiden|bestimmen|einstellen)"
            r"|mehr (?:möglichkeiten|optionen|auswahl|einstellungen|wahlmöglichkeiten)|(?:auswahl"
            r"|cookies|kategorien) (?:treffen|aussuchen|festlegen)|feineinstellungen?"
        ),
    ),
    save=(
        (
            r"(?:meine |die |ihre |aktuelle |getroffene |ausgewählte |gewählte |cookie |individuelle "
            r"|nur )*(?:einstellungen|auswahl|präferenzen|ausgewählte|ausgewähltes|ausgewählten"
            r"|cookie auswahl|cookie einstellungen|datenschutzeinstellungen|entscheidung|cookies|dienste"
            r"|änderungen|konfiguration|auswahlen|privatsphäre einstellungen) (?:speichern|bestätigen"
            r"|erlauben|akzeptieren|übernehmen|zulassen|sichern|annehmen|anwenden|zustimmen)(?: (?:und"
            r"|&) (?:schließen|schliessen|fortfahren|weiter))?"
        ),
        (
            r"speichern|bestätigen|übernehmen|fertig|speichern (?:und|&|\+) (?:schließen|schliessen"
            r"|beenden|weiter|fortfahren)|anwenden|sichern|auswahl"
        ),
        (
            r"(?:so|jetzt|dies|diese)(?: (?:auswahl|einstellungen|wahl))? (?:speichern|übernehmen|lassen"
            r"|bestätigen|merken|sichern|anwenden)|(?:meine |diese |die )?(?:wahl|auswahl"
            r"|einstellungen) (?:merken|übernehmen|sichern|festhalten|behalten)"
        ),
    ),
    close=(
        (
            r"schließen|schliessen|ausblenden|(?:dialog|banner|fenster|hinweis|meldung|cookie hinweis"
            r"|cookie banner) (?:schließen|schliessen|ausblenden)|später|jetzt nicht|überspringen"
        ),
        (
            r"(?:das|dies) (?:ausblenden|schließen)|ein andermal|erinnere mich später"
            r"|später (?:entscheiden|erinnern)"
        ),
    ),
    about=(
        MEASURING_TOOLS,
        r"\bdürfen wir\b(?! (?:ihren|deinen) standort)[^.?]{0,60}\b(?:verwenden|nutzen|laden|einsetzen)\b",
        r"cookies?\b|\bcookie-",
        (
            r"einwilligung|zustimmung zu|ihre privatsphäre|deine privatsphäre|datenschutzeinstellungen"
            r"|privatsphäre-?einstellungen"
        ),
        (
            r"\btracking|tracker\b|personalisierte (?:werbung|anzeigen|inhalte)|nutzungsanalyse"
            r"|google analytics|externe (?:dienste|medien|inhalte)"
        ),
    ),
    reopen=(
        (
            r"(?:meine |ihre |die )?(?:cookie|cookies|datenschutz|privatsphäre|consent|tracking"
            r"|einwilligungs)[ ]?(?:einstellungen|präferenzen|auswahl|optionen|manager|banner"
            r"|verwaltung)(?: (?:ändern|öffnen|anpassen|verwalten|bearbeiten|aufrufen|anzeigen))?"
        ),
        (
            r"(?:cookies?|einwilligung(?:en)?|zustimmung|privatsphäre"
            r"|datenschutz)(?: (?:einstellungen))? (?:ändern|verwalten|widerrufen|anpassen|bearbeiten"
            r"|zurückziehen)|utiq verwalten"
        ),
        (
            r"(?:meine |ihre |die |erteilte )?(?:(?:cookie ?)?(?:einwilligung(?:en)?|zustimmung(?:en)?"
            r"|auswahl|entscheidung)|cookies) (?:zurückziehen|zurücknehmen|widerrufen|aufheben"
            r"|zurücksetzen|überdenken|rückgängig machen|neu (?:treffen|wählen)|ändern)"
        ),
    ),
    closing_refuses=(
        (
            r"(?:schlie(?:ß|ss)\w*|kreuz|\bdas x\b|[×✕✖])(?:(?!\b(?:akzeptieren|annehmen|einstellungen"
            r"|erlauben)\b|\bstimm\w+|einverstanden)[^.!?;]){0,140}?(?:ablehn|lehnen sie|lehnst du"
            r"|verweiger|widersprech|nicht (?:zu\b|zuzustimmen|einverstanden|ein\b|akzeptier)"
            r"|ohne (?:zustimmung|einwilligung|zu akzeptieren|zuzustimmen)|nur (?:die )?(?:technisch "
            r"|unbedingt )?(?:notwendig|erforderlich|essen|nötig))"
        ),
    ),
    closing_accepts=(
        (
            r"(?:schlie(?:ß|ss)en sie|schlie(?:ß|ss)t du|(?:mit|durch) (?:dem|das) schlie(?:ß|ss)en"
            r"|beim schlie(?:ß|ss)en"
            r"|(?:mit|durch) (?:dem |einen )?klick auf [\"'„“»]?schlie(?:ß|ss)en"
            r"|indem sie \w+ \w+ schlie(?:ß|ss)en)(?:(?!\bnicht\b|\bohne\b"
            r"|ablehn)[^.!?;]){0,100}?(?:stimmen sie|stimmst du|willigen sie|akzeptieren sie"
            r"|akzeptierst du|erklären sie sich|einverstanden)"
        ),
    ),
    opt_out_button=(
        (
            r"(?:jetzt |hier )?(?:opt out|widersprechen|austragen|abmelden vom tracking|(?:tracking"
            r"|datenerfassung|webanalyse|analyse|cookies?|google analytics|personalisierte werbung"
            r"|erfassung|messung)(?: (?:jetzt|hier|für diesen browser))? (?:deaktivieren|ablehnen"
            r"|verhindern|ausschalten|widersprechen|abschalten|stoppen|blockieren)|der (?:datenerfassung"
            r"|analyse|nutzung|verarbeitung|webanalyse|erfassung) widersprechen"
            r"|deaktivieren)(?: (?:jetzt|hier|durchführen|aktivieren|setzen|cookie|cookies|setzen))*"
        ),
        (
            r"opt out cookie (?:setzen|aktivieren|speichern|installieren)|opt out (?:durchführen"
            r"|aktivieren)|nicht (?:mehr )?(?:tracken|verfolgen)"
        ),
    ),
    opted_out=(
        (
            r"(?:sie haben|du hast) (?:der |dem |die |das |sich |erfolgreich ).{0,80}(?:widersprochen"
            r"|abgemeldet|deaktiviert|ausgetragen)|(?:ihr|dein) widerspruch (?:ist|wurde) (?:\w+ )?"
            r"(?:gespeichert|registriert|vermerkt|erfasst|wirksam|berücksichtigt)|opt-out[- ](?:cookie )?"
            r"(?:war |ist |wurde )?(?:erfolgreich|gesetzt|aktiv)|(?:tracking|datenerfassung|erfassung) (?:ist"
            r"|wurde) (?:nun |jetzt |erfolgreich )?deaktiviert"
        ),
    ),
    confirm=(
        (
            r"ja|ok|bestätigen|ja bestätigen|weiter|fortfahren|absenden|speichern|übernehmen"
            r"|(?:ja )?ich bin (?:mir )?(?:ganz )?sicher"
        ),
    ),
    acknowledges=(
        r"\bich habe\b.{0,80}\b(?:gelesen|verstanden)\b|zur kenntnis genommen",
        r"\bich bin (?:über|mindestens|älter als) \d",
    ),
    reject_switch=(r"widersprechen|nicht (?:verkaufen|weitergeben|verfolgen)|\bopt-out\b|alle ablehnen",),
    tracked_switch=(
        (
            r"(?:häkchen|haken|auswahl|markierung).{0,60}(?:entfern|deaktivier|abwähl|aufheb)"
            r"|abwählen.{0,60}(?:opt-?out|widersprech|deaktivier)|(?:ihr|dein) besuch .{0,60}(?:wird"
            r"|aktuell).{0,40}(?:erfasst|getrackt|aufgezeichnet)|nicht (?:ausgetragen|abgemeldet"
            r"|widersprochen)|(?:tracking|analyse|cookies|messung|werbung) (?:erlauben|zulassen"
            r"|aktivieren)"
        ),
    ),
    switched_off=(
        r"aus|nein|deaktiviert|ablehnen|nicht (?:erlauben|zulassen|zustimmen)|widersprechen|opt out|inaktiv",
    ),
    unless=(r"\b(?:wenn|falls|sobald|nachdem|bis|ob|sofern|nicht|solange)\b",),
    more=(
        (
            r"(?:mehr|weitere|weiterlesen|zur|zum|hier|details)?(?: ?(?:erfahren|informationen?|infos?"
            r"|lesen|über|cookies?|datenschutz|datenschutzerklärung|datenschutzhinweise?"
            r"|datenschutzrichtlinie|impressum|hinweise?|richtlinie|anzeigen|details|zu|zur|und|unsere?"
            r"|partner|anbieter|liste|der|die|agb|weniger|nutzungsbedingungen|notwendig|statistik"
            r"|marketing|zurück|immer|aktiv|essenziell|funktional|präferenzen|sprache|deutsch)){0,8}"
        ),
    ),
    pay=(r"\b(?:abonn\w{0,8}|\w{0,12}[- ]?abo|abos?|werbefrei|kaufen|bezahlen|zahlen|anmelden|einloggen)\b",),
    on=(r"an|ein|aktiv|aktiviert|ja|alle|erlaubt",),
    off=(r"aus|inaktiv|deaktiviert|nein|keine?|nie|nicht erlaubt",),
    statistics=(r"statistik|\banaly|leistung|messung",),
    bare=(
        (
            r"(?:ja|nein)(?: (?:danke|bitte|gerne))?|ok|okay|weiter|fortfahren|speichern|bestätigen"
            r"|später|nicht jetzt|erlauben|ablehnen"
        ),
        (
            r"nö|nee|klar|na klar|na gut|sicher|passt|gerne?|ich bin dabei|lieber nicht"
            r"|selbstverständlich|los geht'?s|so speichern|speichern"
        ),
        r"weiter|fortfahren|weiter geht's|danke",
        r"(?:klingt|ist|alles) gut|gut so|prima|super|klasse|perfekt|wunderbar|sehr gut",
    ),
    necessary=(
        r"(?<!nicht )(?<!nicht-)(?:notwendig|erforderlich|essen[tz]iell|immer aktiv|technisch notwendig)",
    ),
    joins=(r"\bund\b",),
    goes_on=(
        (
            r"(?:weiter(?: geht'?s)?|los geht'?s|fortfahren|weiter(?:lesen|surfen|machen|gehen|stöbern"
            r"|einkaufen|schauen)|lesen|loslegen|eintreten|danke|starten)(?: (?:kostenlos|gratis|zur|zum"
            r"|auf|der|die|den|seite|website|webseite|artikel|shop|startseite|inhalt|hier)){0,4}|(?:zur"
            r"|zum) (?:seite|website|webseite|artikel|shop|startseite|inhalt)"
        ),
    ),
    stems=Stems(
        accept=(
            r"\b(?:akzept|annehm|angenommen|erlaub|zulass|zugelassen|zustimm|zugestimmt"
            r"|stimme\w* .{0,30}zu\b|einwillig(?!ung)|willige|genehmig|gestatt|einverstanden|aktivier"
            r"|einschalt|freigeb)\w*|\balle[ns]? (?:\w+ )?(?:cookies|kekse|tracker)\b"
        ),
        reject=(
            r"\b(?:ablehn|abgelehnt|lehne\w*|verweiger|widerspr|widerruf|untersag|verbiet|verbot"
            r"|blockier|deaktivier|ausschalt|abschalt|abwähl|dagegen|zurückweis|unterbind|entfern"
            r"|kein interesse|ohne mich|nein|untersag)\w*"
        ),
        negation=r"\b(?:nicht|keine?[mnrs]?|ohne|nie|niemals|nichts|weder)\b",
        topic=(
            r"\b(?:cookies?|kekse?|track\w*|verfolg\w*|einwilligung\w*|zustimmung\w*|profil\w*|messung"
            r"|gemessen|gezählt|zählen|erfass\w*|aufzeichn\w*|aufgezeichnet|gesetzt|setzen|akzept\w*"
            r"|zu(?:zustimm|zulass)\w*|personalisier\w*)\b"
        ),
        only=(
            r"\b(?:nur|bloß|lediglich|ausschließlich|allein|beschränk\w*|begrenz\w*|reich(?:t|en)"
            r"|genüg\w+)\b"
        ),
        needed=(
            r"\b(?:(?:technisch |unbedingt )?notwendig|nötig|erforderlich|essen[tz]iell|wichtig|benötigt"
            r"|unverzichtbar|minimum|grundlegend|technisch)\w*"
        ),
        optional=(
            r"\b(?:nicht|un) ?(?:unbedingt |technisch )?(?:notwendig|nötig|erforderlich|essen[tz]iell"
            r"|benötigt)\w*|\boptional\w*"
        ),
        purpose=(
            r"\b(?:statisti|analy|marketing|werb|sozial|social|funktional|funktionell|komfort|präferenz"
            r"|externe|drittanbieter|personalisier)\w*"
        ),
        choose=(
            r"\b\w{0,14}(?:auswahl|einstell|auswähl|wähl|entscheid|anpass|konfigur|verwalt|festleg"
            r"|individuell|optionen|präferenzen|aussuch|detail|bestimm(?!ung))\w*"
        ),
        chosen=(
            r"\b(?:ausgewählt|gewählt|markiert|angehakt|aktuell|meine (?:aus)?wahl|auswahl|diese"
            r"|einstellungen)\w*"
        ),
        close=r"\b(?:schließ|schliess|ausblend|verberg|verstecke)\w*",
        save=(
            r"\b(?:speicher|gespeichert|sicher[en]|übernehm|bestätig|anwend|fertig|abschließen"
            r"|abschicken|absenden)\w*"
        ),
        idiom=r"\b(?:kein problem|nichts dagegen|warum nicht|keine einwände|macht nichts)\b",
        read=(
            r"\b(?:ob|wie|warum|was|welche|mehr|erfahren|info\w*|lesen sie|hinweise?|richtlinie\w*"
            r"|erklärung|ansehen|anzeigen$|liste|oder|werbefrei|überblick|übersicht|land|sprache|region"
            r"|benachrichtigung\w*|newsletter|e-?mail\w*|browser|standort|adresse|zahlung|artikel|größe"
            r"|bestell\w*|einlad\w*)\b|\?"
        ),
        every=r"\balle[ns]?\b|\ballem\b",
        filler=(
            r"\b(?:ja|ich|wir|mich|mir|sie|der|die|das|den|dem|des|ein|eine|einen|und|aber|alle[nsmr]?"
            r"|alles|bitte|danke|weiter\w*|fortfahren|mit|zu|zur|zum|auf|surfen|lesen|seite|website"
            r"|webseite|bin|ab|damit|gern|gerne|lieber|ok|okay|jetzt|hier|partner|verwenden|nutzen|will"
            r"|möchte|werden|setzen|banner|hinweis|nachricht|meldung|fenster)\b"
        ),
    ),
    asks_back=(r"\b(?:sind sie sicher|bist du sicher|wirklich|tatsächlich)\b",),
    signal_heeded=(
        (
            r"\b(?:global privacy control|gpc|opt-?out-?signal|do not track)\b[^.!?]{0,120}\b(?:beachtet"
            r"|erkannt|berücksichtigt|empfangen|respektiert|befolgt)\b|\b(?:erkannt|beachten"
            r"|berücksichtigen|respektieren|haben) (?:\w+ ){0,5}(?:global privacy control|gpc"
            r"|opt-?out-?signal)"
        ),
    ),
    withdraws=(r"\b(?:widerruf\w*|zurückziehen|zurücknehmen|aufheben)\b",),
    cancels=(r"abbrechen|abbruch",),
    polite=(r"\bbitte\b",),
)
