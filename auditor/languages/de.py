"""German: the words of its policies and banners."""

from auditor.languages.denying import Denying
from auditor.languages.words import BannerWords, Language, LinkWords, PolicyWords, Stems, TimeWords

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
            r"(?:nein )?(?:danke )?(?:ich )?(?:lehne|verweigere|widerspreche|ablehnen|verweigern"
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
        r"(?:lieber |gar )?keine(?: davon| von (?:ihnen|denen)| davon bitte)?|nichts davon",
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
            r"|einverstanden damit)|einverstanden damit|na (?:gut|klar)|klar|sicher|selbstverständlich"
            r"|her damit|passt"
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
            r"|beim schlie(?:ß|ss)en|indem sie \w+ \w+ schlie(?:ß|ss)en)(?:(?!\bnicht\b|\bohne\b"
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
            r"|abgemeldet|deaktiviert|ausgetragen)|opt-out[- ](?:cookie )?(?:war |ist "
            r"|wurde )?(?:erfolgreich|gesetzt|aktiv)|(?:tracking|datenerfassung|erfassung) (?:ist"
            r"|wurde) (?:nun |jetzt |erfolgreich )?deaktiviert"
        ),
    ),
    confirm=(r"ja|ok|bestätigen|ja bestätigen|weiter|fortfahren|absenden|speichern|übernehmen",),
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
            r"|individuell|optionen|präferenzen|aussuch|detail|bestimm)\w*"
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
    polite=(r"\bbitte\b",),
)

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

_KEPT_WITHIN = (
    r"\b(?:ausschließlich|nur|allein)\b[^.;]{0,50}?\b(?:in|innerhalb) (?:der |des )?(?:eu\b"
    r"|ewr\b|europäisch\w+|europas?\b|deutschlands?\b|österreichs?\b|der schweiz)"
    r"|\b(?:bleiben|verbleiben)\b[^.;]{0,30}?\b(?:in|innerhalb) (?:der |des )?(?:eu\b|ewr\b"
    r"|europäisch\w+|europas?\b|deutschlands?\b|österreichs?\b|der schweiz)"
)
"""Where alone data is kept: a reader finds the sentence by it, a rule the countries that it allows."""
_HERE_TOO = (
    r"(?: (?:hier|bei uns|auf (?:dieser|unserer|diesen|unseren|der) (?:web)?seiten?"
    r"|auf unserem server))?"
)
_DENYING = Denying(
    none=r"kein(?:e[nrms]?|erlei)?(?: einzige[snr]?)?",
    alone=(
        r"(?=[.,;:!]|$| (?:und|oder|noch) | (?:hier|bei uns|auf (?:dieser|unserer|diesen|unseren|ihrem"
        r"|deinem)|im (?:einsatz|hintergrund|spiel)|am werk|verbaut|eingebaut|installiert|eingebunden"
        r"|verwendet|gesetzt|genutzt|eingesetzt|geladen|mit|dabei)\b)"
    ),
    lacking=(
        r"frei von|(?:verzicht\w+|verzichtet) (?:\w+ ){0,3}auf|(?:komm(?:t|en)|arbeit(?:et|en)"
        r"|funktionier(?:t|en)|läuft|geht es) (?:\w+ ){0,3}ohne"
    ),
    between=(
        r"(?: (?:jede[nrs]?|jegliche[nrs]?|irgendwelche[nrs]?|alle[nrs]?|die|den|das|eine[nrs]?"
        r"|eigene[nrs]?|fremde[nrs]?|externe[nrs]?|solche[nrs]?|versteckte[nrs]?"
        r"|unsichtbare[nrs]?)){0,3} "
    ),
    gone=(
        r"(?:gibt es|läuft|laufen|kommt|kommen|findet|finden|steckt"
        r"|stecken) (?:[\wäöüß]+ ){0,4}?nicht(?: statt| zum einsatz| vor| mit| drin)?(?=[.,;!]|$| und\b)"
        r"|(?:haben|hatten|habe|verwenden|nutzen|betreiben|brauchen|wollen|setzen|führen|machen) (?:wir"
        r"|ich) (?:[\wäöüß]+ ){0,3}?(?:nicht|keine?n?)(?: (?:eingebaut|installiert|eingerichtet"
        r"|eingebunden|im einsatz|ein))?(?=[.,;!]|$| und\b)|(?:wurden?|sind|ist|haben wir"
        r"|habe ich) (?:[\wäöüß]+ ){0,4}?(?:entfernt|abgeschaltet|abgeschafft|ausgebaut|gelöscht"
        r"|rausgeworfen|verbannt|tabu|fehl am platz|unerwünscht|kein thema)|(?:haben|hat)(?: (?:hier"
        r"|bei uns|auf [^.,;]{3,30}))? (?:nichts (?:verloren|zu suchen)|keinen platz)|(?:verzichten"
        r"|verzichtet) (?:wir|ich|diese)\b|(?:suchen|finden|sucht|findet) (?:sie|ihr"
        r"|man) (?:[\wäöüß]+ ){0,3}?(?:vergeblich|vergebens|nicht)\b"
    ),
    apart=rf"{_HERE_TOO},? ?",
)
_WATCHES = (
    r"(?:schau|beobacht|verfolg|zähl|mitschr|aufzeichn|zeichn|protokollier|miss|mess|mitlies|überwach"
    r"|folg|notier|registrier|merk|mitlauf|guck|analysier)\w*"
)
_VISITED = (
    r"(?:ihnen|ihre[nrm]? (?:klicks?|besuche?s?|schritte?|verhalten|weg|mausbewegungen|bewegungen)|sie\b"
    r"|dich\b|dir\b|deine[nrm]? (?:klicks?|besuche?|schritte?|verhalten)|besucher\w*|leser\w*|klicks"
    r"|zugriffe|seitenaufrufe|(?:wie (?:lange|oft|viele)|was|welche \w+|wo|wer) [^.,;]{0,40})"
)
_MADE = {
    "made_not_cookies": (
        _DENYING.of(r"cookies?(?!-)")
        + r"|\blandet (?:\w+ ){0,3}?kein(?:e|erlei)?(?: einzige[sr]?)? cookies?\b(?!-)"
        r"|\bcookies? (?:bekommen|erhalten|kriegen|bekommst|erhältst|kriegst|finden|findest) (?:sie|ihr"
        r"|du|man) (?:\w+ ){0,4}?(?:nicht|keine)\b"
    ),
    "made_not_analytics": (
        _DENYING.of(
            r"(?:besucher|besuchs|zugriffs|web|nutzungs|seiten|reichweiten|klick)-?(?:statistik|analyse"
            r"|analytik|zähl(?:er|ung)|messung|auswertung)\w*|(?:statistik|analyse|mess|zähl|tracking"
            r"|auswertungs)-?(?:programm|werkzeug|skript|tool|software|dienst)\w*|web-?analy[ts]\w*"
        )
        + r"|\b(?:besucherzahlen|zugriffszahlen|zugriffe|aufrufe|seitenaufrufe) (?:erheben|zählen|messen"
        r"|ermitteln|erfassen) (?:wir |ich )(?:\w+ ){0,2}?(?:nicht|keine)\b|\b(?:analyse|statistik"
        r"|mess)-?(?:werkzeuge?|programme?|tools?|software|dienste?) (?:ist"
        r"|sind) (?:\w+ ){0,2}?nicht (?:eingebunden|eingebaut|installiert|im einsatz|vorhanden|aktiv)\b"
    ),
    "made_not_data_collected": (
        _DENYING.of(
            r"tracker|tracking-?(?:programm|werkzeug|skript|tool|software|dienst)\w*|(?:spionage"
            r"|überwachungs|spitzel)\w+"
        )
        + r"|\b(?:niemand|nichts|kein(?:e[rs]?)? (?:programm|skript|werkzeug|software|tool|dienst|mensch"
        r"|zähler"
        rf"|code)\w*)\b[^.;:]{{0,50}}?\b{_VISITED}[^.;:,]{{0,30}}?\b{_WATCHES}(?:(?:,| und"
        rf"| oder) [^.;:,]{{1,40}}?{_WATCHES})?"
        r"|\b(?:zeichnen|zählen|verfolgen|beobachten|protokollieren|messen|erfassen"
        r"|registrieren) (?:wir |ich )(?:\w+ ){0,2}?(?:weder|nicht|keine?n?)\b[^.;:]{0,40}?\b(?:klicks?"
        r"|verweildauer|besuche?|schritte|verhalten|mausbewegungen|wege?|aufrufe)\b|\b(?:nichts"
        r"|nichts von dem),? was (?:sie|du|ihr)[^.;:]{0,30}, (?:wird|werden) (?:\w+ ){0,2}(?:verfolgt"
        r"|aufgezeichnet|beobachtet|protokolliert|gespeichert|mitgeschrieben|gezählt)(?: oder \w+)?"
        r"|\b(?:wer unsere seiten besucht,|(?:unsere )?(?:besucher\w*|leser\w*)|sie) (?:wird"
        r"|werden) (?:\w+ ){0,2}?(?:weder|nicht|nie|niemals) (?:\w+ )?(?:beobachtet|verfolgt|überwacht"
        r"|getrackt|ausspioniert)(?: noch \w+)?"
    ),
    "made_not_tracker_use": _DENYING.of(
        r"(?:browser-?|geräte-?)?finger-?print(?:s|ing)?|(?:zähl|tracking)-?pixel"
    ),
    "made_not_third_party_collection": (
        r"\b(?:niemand (?:sonst|anderes|anders|außer uns)|kein(?:e[rnms]?)? (?:andere[rsn]?|fremde[rsn]?"
        r"|dritte[rsn]?|externe[rsn]?"
        r"|werbe)[ -]?\w*)\b[^.;:]{0,40}?\bcookies?(?!-)(?: (?:\w+ ){0,4}(?:setz|platzier|ables|les"
        r"|hinterleg|speicher|ableg)\w*)|\b(?:fremde|andere|externe|dritte)[rn]? (?:firmen|unternehmen"
        r"|anbieter|dienste|stellen|netzwerke)\b[^.;:]{0,40}?\b(?:weder"
        r"|keine(?:rlei)?) (?:eigene )?cookies?(?!-)(?: (?:\w+ ){0,4}(?:setz|platzier|ables|les"
        r"|hinterleg|speicher|ableg)\w*)|\bcookies? (?:kommen|stammen"
        r"|werden) (?:\w+ ){0,2}?(?:ausschließlich|nur|allein) von uns\b|\b(?:andere|fremde|externe"
        r"|dritte)n? (?:unternehmen|firmen|anbieter"
        r"|dienste)\b[^.;:]{0,20}?\bkeine möglichkeit\b[^.;:]{0,40}?\b(?:cookies?"
        r"|welche) (?:\w+ )?zu (?:setzen|platzieren|speichern|hinterlegen)"
    ),
}
"""Denials made of parts."""

POLICY = PolicyWords(
    spellings={"ß": "ss"},
    left_out=(
        r"(?<=[a-zäöüß])(?:[*:_·]innen|[*_·]in\b|/-?innen\b|\(innen\)|\(in\)"
        r"|:in\b(?! (?:de[rmn]|eine[rmn]?|unser|ihr|dies|bezug)))"
    ),
    patterns={
        "common_goes_on": r" (?:und|oder) [a-z]",
        **_MADE,
        "given_to_us": (
            r"\ban (?:uns|mich)\b(?! (?:\w+ )?\w+(?:t|en)e[ns]?\b)|\b(?:gibt|geben|übermittelt"
            r"|übermitteln|sendet|liefert|teilt) uns\b(?! \w+(?:t|en)e[ns]?\b)"
        ),
        "cookie_content": (
            r"^(?:(?!\b(?:und|oder|sondern|aber)\b)[^.;,]){0,40}\b(?:enthält|enthalten|beinhalte[tn]"
            r"|speicher[tn]|verrät|verraten|kenn[te]n?"
            r"|weiß|identifizier\w+|lies?t|lesen|überträgt|lebt|hält|bleib\w+|überdauer\w+|gilt|gelten"
            r"|dien\w+|misst|verfolg\w+|läss\w+|lassen|trägt|ermöglich\w+|erlaub\w+|(?:kann"
            r"|können) (?!gesetzt))\b(?! wir\b)"
        ),
        "kind_of_these": (
            r"\b(?:sind|ist|waren|wären) (?:\w+ ){0,2}kein(?:e|er|es)? (?:[\w-]+-? (?:oder|und"
            r"|bzw\.?) )?[\w-]*cookies?(?= ?(?:[.;!,:)(]|$|und\b|sondern\b|im sinne\b|, ))|\b(?:handelt"
            r"|handele|handeln) (?:es )?(?:sich )?[^.;]{0,60}\b(?:nicht"
            r"|kein\w*)\b[^.;]{0,40}\bcookies?\b|\b(?:nicht"
            r"|kein\w*)\b[^.;]{0,40}\bcookies?\b[^.;]{0,20}\bhandelt\b"
        ),
        "data_over": (
            r"^[^a-zäöü]{0,6}(?:automatisch )?(?:erhobene|verarbeitete|gesammelte|erfasste"
            r"|gespeicherte) (?:daten|informationen)|^[^a-zäöü]{0,6}(?:welche (?:daten|informationen)"
            r"|(?:arten|kategorien) (?:der|von) (?:verarbeiteten "
            r"|erhobenen )?(?:personenbezogenen )?daten|erhebung (?:von|der) )"
        ),
        "not_identify_not": r"\b(?:gelöscht|löschen|löschung) oder anonymisier\w*",
        "kept_as_long": (
            r"\b(?:so ?lange?|solange|sobald)\b[^.;]{0,140}\b(?:erforderlich"
            r"|nötig|notwendig|benötigt)\b"
        ),
        "imperative": (
            r"^[^a-zäöü]{0,4}(?:bitte )?(?:übermitteln|geben|senden|schicken|teilen|nennen|verwenden"
            r"|nutzen|machen|laden) sie\b|^[^a-zäöü]{0,4}(?:bitte )?(?:übermittle|gib|sende|schicke"
            r"|teile|nenne)\b"
        ),
        "these": (
            r"^(?:an |mit |zu |bei )?(?:diese[nmrs]?|jene[nmrs]?|deren|dortige[nr]?|besagte[nr]?"
            r"|solche[nr]?)\b"
        ),
        "denied_fragment": (
            r"^[^a-zäöüß]{0,4}(?:keine?|kein|ohne) (?=[^.]{0,80}, (?:die|der|das"
            r"|welche) )(?![^.]{0,200}\b(?:werden|wird|kommen|kommt|sind|ist|setzen|nutzen|verwenden"
            r"|gibt|findet)\b)"
        ),
        "taken_back": r", [^.;]{0,60}\b(?:allerdings|jedoch|aber|hingegen|dagegen)\b",
        "no_right": (
            r"\bcookies? (?:[\w-]+ ){0,5}(?:löschen|entfernen|blockieren|ablehnen)\b|\b(?:löschen"
            r"|entfernen) sie (?:\w+ ){0,3}cookies?\b"
        ),
        "imprint_clause": (
            r"\b(?:impressum\w*|veröffentlichten kontaktdaten"
            r"|kontaktdaten meines impressums)\b[^.;]{0,170}\b(?:widersprochen|untersagt"
            r"|nicht (?:erwünscht|gestattet|erlaubt)|widersprech\w+)|\b(?:seitenbetreiber|betreiber"
            r"|anbieter|websitebetreiber)\b[^.;]{0,80}\b(?:unverlangte\w*|rechtliche schritte"
            r"|spam-?(?:e-)?mails?)\b|\bwidersprechen hiermit jeder\b"
        ),
        "takes_only": r"^(?:erheb|erhob|erfass|sammel|gesammel|speicher|gespeicher|benötig|brauch|protokoll)",
        "visitor_clause": (
            r"\b(?:die|was|welche|den|das) (?:sie|du|ihr) (?:[\w-]+ ){0,6}$|\ban (?:uns|mich|unsere[nr]?"
            r"|unsern) (?:server\w* |system\w* )?(?:\([^()]{1,60}\) )?$|\bdurch (?:deinen|ihren|den|einen"
            r"|ihr) (?:web)?browser $|\b(?:vom|von (?:dem|<<your>>)|seitens (?:des|<<your>>)) (?:[\w-]+"
            r" )?(?:web|internet)?-?(?:browser|client|rechner|endgerät)s? $"
            r"|\b(?:die|welche|was) (?:<<your>>|der|ein) (?:web|internet)?browser $"
        ),
        "whole_transfer": (
            r"\bserver-?(?:standort|sitz)\w*\b[^.;]{0,50}\b(?:usa|vereinigte\w* staaten|drittl[aä]nd\w*"
            r"|außerhalb der (?:eu|europäischen union))|\b(?:hat|haben) (?:seinen"
            r"|ihren) sitz in den (?:usa|vereinigten staaten)\b[^.]{0,120}\b(?:standardvertragsklauseln"
            r"|data privacy framework|angemessenheitsbeschluss|übermitt\w+)"
            r"|\bservern? (?:[\w-]+ ){0,4}?(?:befinden|befindet|stehen|steht|liegen"
            r"|liegt)\b[^.;]{0,40}\b(?:usa|vereinigte\w* staaten|drittl[aä]nd\w*|außerhalb der (?:eu"
            r"|europäischen union))"
        ),
        "opt_out_cookie": r"\bopt-?out-?cookies?\b",
        "verb_second": r"^",
        "as_example": (
            r"\((?:wie|z\. ?b\.|zum beispiel|etwa|beispielsweise|bspw\.|u\. ?a\.) (?:[\w .&-]{1,30}(?:,"
            r"| oder| und) ){0,5}$"
        ),
        "hosting_party": (
            r"\b(?:hoster|provider|webspace-?provider|hosting-?anbieter|hostinganbieter|webhoster"
            r"|host-?provider)\w*\b"
        ),
        "explains": (
            r"^[^a-zäöü]{0,4}(?:diese (?:seite|erklärung|datenschutz\w+|hinweise)|in dieser \w+"
            r"|im folgenden|nachfolgend|hier|diese \w+) (?:\w+ ){0,3}(?:erklär|erläuter|inform|beschreib"
            r"|erfahren|klär|finden)\w*"
        ),
        "not_a_document": (
            r"\b(?:fragen|rückfragen|anmerkungen|anregungen|auskünften?) (?:zu|zur|zum|über|bezüglich"
            r"|betreffend)\b|\b(?:deren|dessen|ihre jeweiligen) (?:\w+ )?$"
            r"|\b(?:beachtung|einhaltung|berücksichtigung|übereinstimmung mit|maßgabe) (?:der|aller|den"
            r"|einschlägiger) (?:[\w-]+ ){0,2}$"
        ),
        "rights_request": (
            r"\b(?:auskunft|auskunftsrecht|berichtigung|löschung)\b[^.;]{0,90}\b(?:widerspruchs?"
            r"|widersprechen|einschränkung|datenübertragbarkeit)\b"
            r"|\bwiderspruch\w*\b[^.;]{0,60}\b(?:berichtigung|auskunft|datenübertragbarkeit)\b"
        ),
        "third_absent_after": (
            r"^ (?:gibt es|finden sich|kommen|sind|werden|existieren|haben|brauchen"
            r"|suchen) [^.;,]{0,40}\b(?:nicht|keine|nie|vergeblich|tabu|verboten|ausgeschlossen"
            r"|fehl am platz)\b|^\?? (?:fehlanzeige|haben wir nicht|gibt es nicht|nein)\b"
        ),
        "third_absent_before": r"\b(?:keine?|keinerlei|ohne|frei von|null)\s(?:[\w-]+ )?$",
        "choice_kept": (
            r"\b(?:widerspruch|opt-?out|ablehnung|abwahl|widerruf|(?:<<your>>|diese|die) (?:entscheidung"
            r"|auswahl|wahl|ablehnung))\w*\b[^.;]{0,70}\b(?:gespeichert|gemerkt|gültig|merken|speichern"
            r"|speichert|vorgehalten)\b"
        ),
        "cookie_read": r"^(?:les|lies|liest|ausles|ausgelesen|greif|zugreif|zugegriffen|gelesen)",
        "one_cookie": (
            r"\b(?:der|das|dieser|dieses|unser|ein|einziges|einzige|jenes"
            r"|besagte[rs]?) (?:[\w„\"»«-]+ )?[\w-]*cookie\b(?!s)|\bcookie [„\"»«'][\w-]+"
        ),
        "denial_bound": (
            r"\b(?:früher|damals|vormals|ursprünglich|seinerzeit|zuvor) (?:wurden?|haben|hatten|setzten"
            r"|nutzten|verwendeten|war|waren)\b|\b(?:setzten|verwendeten|nutzten|erhoben|übermittelten"
            r"|speicherten|verkauften) (?:wir|früher|damals)\b"
        ),
        "area_admin": (
            r"\b(?:im|in (?:unserem|dem)) (?:backend|administrations-?bereich|verwaltungs-?bereich"
            r"|redaktionssystem)\w*\b"
        ),
        "area_after_login": (
            r"\b(?:im|in (?:unserem|ihrem|deinem|dem|diesem)|innerhalb des) (?:(?:internen|geschützten"
            r"|geschlossenen|eingeloggten|angemeldeten|passwortgeschützten) bereich\w*|(?:mitglieder"
            r"|kunden|login|nutzer|benutzer|kurs|lern|händler|vereins|intern)-?(?:bereich|portal)\w*"
            r"|(?:kunden|benutzer|nutzer|mitglieds)-?konto\w*)\b|\b(?:nach dem (?:login|log-in"
            r"|einloggen)|als (?:angemeldete|eingeloggte)[rn]? (?:nutzer|mitglied|kunde)\w*)\b"
        ),
        "basis_named": (
            r"\b(?:rechtsgrundlagen?|art(?:ikel|\.) ?6\b|(?:rechtliche )?grundlage (?:ist|sind|dafür"
            r"|hierfür))"
        ),
        "storage_deleted": (
            r"\b(?:lösch\w+|leer\w+|entfern\w+) (?:sie |du )?(?:des |der |den |die |das |ihre[snrm]? "
            r"|deine[snrm]? |aller |alle |gespeicherten |im browser gespeicherten )*(?:browser-?"
            r"(?:speichers?|daten|caches?|verlaufs?)|local-?\s?storage|cookies?|website-?daten"
            r"|einträge)\b|\b(?:cookies?|local-?\s?storage|browser-?(?:speicher|daten)"
            r"|website-?daten)\b[^.;]{0,40}\b(?:löschen|leeren|entfernen)\b"
        ),
        "third_party": (
            r"\b(?:[a-zäöüß-]{0,30}dienstleister(?:n|s)?|(?:versand|transport|logistik|inkasso|partner"
            r"|tochter|paket|bezahl|sub|dritt)?unternehmen|hoster|[a-zäöüß]{0,12}banken"
            r"|kreditinstitut(?:e|en|s)?|steuerberater(?:n)?|(?:fremde|externe)[nr]? servern?"
            r"|drittserver\w*|(?:andere|fremde|weitere)[nr]? (?:organisationen|vereine|websites|seiten)"
            r"|werbetreibende[nr]?|dritte(?:n|r|s)?|drittanbieter(?:n)?|dienstleister(?:n)?"
            r"|auftrags(?:ver|be)arbeiter(?:n)?|auftragnehmer(?:n)?|(?:werbe|vertriebs|koopera[a-z]{1,8}"
            r"|geschäfts|medien|technologie)?partner(?:n|s)?|werbe(?:netzwerke?n?|kunden)"
            r"|konzern(?:unternehmen|gesellschaften)|(?:tochter|schwester|konzern)?gesellschaften"
            r"|behörden?|gerichte?n?|finanzamt|post|paketdienste?n?|spediteure?n?|speditionen"
            r"|lieferdienste?n?|zahlungs(?:dienste?n?|anbietern?)|inserenten|adresshändlern?"
            r"|vermarktern?|[a-zäöüß-]{0,15}agentur(?:en)?|rechenzentren|druckereien|callcentern?"
            r"|versicherung(?:en|er[n]?)?|krankenkassen?|servern? des (?:jeweiligen )?(?:anbieters|dienstes"
            r"|herstellers)|[a-zäöüß-]{0,20}verb[aä]nde?n?"
            r"|[a-zäöüß-]{3,20}bund|verlage?n?|soziale[nrs]? netzwerke?n?|außenstehende[nr]?|fremde[nr]?"
            r"|anderen?|niemand(?:em|en)?|(?:andere|externe|sonstige|öffentliche|weitere)[nr]? (?:firmen"
            r"|unternehmen|stellen|anbietern?|personen))\b|\b(?:(?:haus)?bank|sparkassen?|druckerei"
            r"|kanzlei(?:en)?|(?:rechts)?anwält\w+|anwalt\w*|rechtsanw[aä]lt\w*|wirtschaftsprüfer\w*"
            r"|labore?n?|krankenhäuser\w*|krankenhaus|schulen?|träger[ns]?|auskunfteien?|inkasso\w*"
            r"|zusteller\w*|kurierdienste?n?|abrechnungsstellen?|verrechnungsstellen?|meldebehörden?"
            r"|[a-zäöüß]{0,20}ämtern?|[a-zäöüß]{3,20}amt|sozialversicherungs\w*|polizei|notare?n?"
            r"|gutachter\w*|subunternehmern?|[a-zäöüß-]{0,15}provider[ns]?|veranstaltern?|referent(?:en"
            r"|innen)|kooperationspartner\w*|sponsoren|fördermittelgeber\w*|dachverb\w+|mutter(?:konzern"
            r"|gesellschaft|unternehmen)|schufa|creditreform|dhl|dpd|hermes|ups|gls|lettershops?"
            r"|systemhaus|it-(?:firma|dienstleister\w*|betreuer\w*)|hosting-?(?:anbieter\w*|firma"
            r"|partner\w*)|web-?hoster\w*|hosters|zahlungsdienst\w*|zahlungsabwickler\w*"
            r"|versandhändler\w*|hersteller\w*|lieferant\w*|logistiker\w*|buchhalt\w+"
            r"|[a-zäöüß]{0,20}stellen?(?= weiter)|gemeinden?|kommunen?|ärzt\w+|partnerfirmen?"
            r"|werbefirmen?|vertragspartner\w*|handwerker\w*|fachbetriebe?n?|medien|presse|aufsicht\w*"
            r"|staatsanwaltschaft|ermittlungsbehörden?)\b|\b(?:labor(?:en?|s)?)\b|\b(?:diese|alle|andere"
            r"|externe|fremde|weitere)[nr]? (?:services|dienste|anbieter|plattformen|server)n?\b"
            r"|\bsocial[- ]media[- ]?(?:dienst|plattform|netzwerk|anbieter)\w*"
        ),
        "outside_tracker": (
            r"\b(?<!bei )(?<!an )(?<!mit )(?<!über )(?<!auf )(?:(?:deren|der(?! (?:anbieter|betreiber)"
            r" (?:\((?:bzw|beziehungsweise)|dieser|der (?:web|seite|homepage|internet)))|dieser|die|diese)"
            r" (?:anbieter|betreiber)|dritte(?:n|r)?|drittanbieter(?:n)?|(?:werbe|technologie"
            r"|medien)?partner(?:n)?|werbenetzwerke?n?|werbetreibende[nr]?|vermarkter(?:n)?|(?<!wie"
            r" )(?<!viele )(?<!meisten )(?:diese|externe|fremde|andere)[nr]? (?:anbieter|dienste|unternehmen"
            r"|firmen)n?|dienstleister(?:n)?|(?:plattform|dienste)(?:betreiber|anbieter)n?|soziale[nr]?"
            r" netzwerke|google(?: inc\.?| llc| ireland)?|facebook|meta|microsoft)\b|\b(?<!bei )(?<!an"
            r" )(?<!mit )(?<!über )(?<!auf )(?:diese (?:firmen|unternehmen|partner|netzwerke|plattformen"
            r"|dritten|konzerne|stellen)|(?:deren|ihre) (?:anbieter|betreiber)|werbefirmen|werbedienste"
            r"|vermarktungspartner|tracking-?firmen|externe (?:stellen|partner|firmen)|niemand (?:anderes"
            r"|sonst)|kein (?:dritter|fremder|anderer))\b|\b(?:externe|fremde|andere|weitere)[nr]?"
            r" (?:dienste|anbieter|plattformen)n?(?: wie [\w .&'-]{2,40}?)?(?=, die\b)"
        ),
        "term": (
            r"\b(?:(?:<<your>>|personenbezogene[nr]?|persönliche[nr]?) )?(?:personenbezogene[nr]? "
            r"(?:daten|informationen)|ip-adressen?|(?:e-?)?mail-?adressen?|adressen|[a-zäöüß]{0,25}daten"
            r"|angaben|informationen (?:über|zu) (?:sie|dich|euch|ihrer person|deiner person)"
            r"|[a-zäöüß-]{0,20}kennung(?:en)?|(?<=ihre )(?:adresse|[a-zäöüß]{0,10}anschrift|namen?)"
            r"|(?<=deine )(?:adresse|anschrift|namen?)|anschrift|(?<=ihren )namen|(?<=deinen )namen)\b"
        ),
        "loose_term": (
            r"\b(?:daten|informationen|[a-zäöüß]{0,15}profile?n?|protokolle?|welche (?:produkte|seiten"
            r"|artikel|inhalte)|(?:adress|daten)handel|name|adresse|telefonnummer"
            r"|[a-zäöüß]{0,12}anfragen?|buchung(?:en)?|bestellung(?:en)?|(?:nichts|etwas) (?:von"
            r"|über) (?:dir|ihnen|dich|sie|euch))\b|\b(?:namens?|proben)\b|\b[a-zäöüß]{2,25}angaben\b"
        ),
        "deed_as_means": (
            r",? (?:durch|bei|mit|aufgrund|infolge|wegen|im rahmen) (?:die|der|den|dem|einer?) $"
        ),
        "end_clause": r", um (?:[^;:]{0,120} )?zu $|, um [^.;:]{0,120}$",
        "clause_break": (
            r"[;:()]|, (?=nicht (?:aber |jedoch )?(?:mit|an|bei|von|durch|für) \w)|, (?:und |aber |jedoch "
            r"|sondern |(?:auch |selbst |insbesondere |nur "
            r"|erst )?(?:sofern|wenn|falls|sobald|solange)\b|soweit|sobald|solange|sodass|ohne |so dass"
            r"|damit|obwohl|während|indem|bevor|nachdem|denn |dass|weil|da |die |der |das |dem |den "
            r"|deren |es sei denn|so (?!wie |dass )|dann )|, (?=(?:werden|wird|wurden?|kann|können|ist"
            r"|sind|hat|haben|darf|dürfen|muss|müssen|findet|finden|erfolg(?:t|en)|geh(?:t|en)|bleib(?:t"
            r"|en)|gilt|gelten|lässt|lassen)\b)|, (?=[a-zäöüß]{2,20} (?:sie|wir|du|ihr|man|es|ich)\b)"
            r"|, (?=(?:auf|bei|für|mit) [^,.;]{3,50} (?:schon|hingegen|dagegen|jedoch|aber|nicht)\b)"
            r"| und (?=(?:wir|werden|wird|können|kann|sind|ist)\b)|\b(?:jedoch|sondern|sofern"
            r"|es sei denn)\b| - |, (?=(?:ein|eine|der|die|das|diese|<<your>>"
            r"|unsere) (?:[a-zäöüß-]+ ){1,6}?(?:findet|erfolgt|wird|werden|ist|sind|kann|können)\b)"
            r"|, um (?=[^,.;]{0,60}\b(?:nicht|keine?[nrms]?)\b)"
            r"|(?<!kaufen)(?<!geben)(?<!mitteln)(?<!teilen)(?<!leiten)(?<!tragen)(?<!mieten) und (?="
            r"(?:geben|leiten|teilen|verkaufen|übermitteln|übertragen) (?:sie|diese|die|ihre|deine|es"
            r"|keine|dabei|dazu|nicht|auch)\b)|(?<![nt]) und (?=[a-zäöüß]{3,}(?:en|t) (?:<<your>>|sie"
            r"|die|den|das|dich|dir|ihnen|es|keine\w*|nichts|nicht|dafür|dabei|dazu|uns|sich)\b)"
            r"|, (?=(?:wir|ich|man|niemand|weder|dafür|danach|hierfür|anschließend|außerdem|zudem"
            r"|deshalb|daher|dort) )|, (?=(?:eine?|die) (?:weitere |sonstige |anderweitige "
            r"|darüber hinausgehende )?(?:weitergabe|übermittlung|auswertung|zuordnung|zusammenführung"
            r"|speicherung|verknüpfung|profilbildung|weiterleitung)\b)|, (?:wohl aber|dafür aber"
            r"|sehr wohl|allerdings|hingegen|dagegen|wohl jedoch|nur)\b|, (?=[\w-]+ (?:schon|dagegen"
            r"|hingegen|sehr wohl|allerdings)\b)|, (?=(?!(?:und|oder|sowie|sondern|die|der|das|den|dem"
            r"|deren|dessen|welche\w*|dass|weil|wenn|ob|um|ohne|damit|obwohl|während|indem|sodass|falls"
            r"|sofern|soweit|solange|sobald|bevor|nachdem|bis|als|wie|wo\w*|weder|noch|keine?\w*"
            r"|nicht)\b)(?:(?!und |oder |sowie |noch )[\w.&'+-]+ ){1,4}?(?:misst|zählt|wertet|setzt"
            r"|nutzt|verwendet|erfasst|speichert|erhält|sieht|liest|läuft|liefert|zeigt|bekommt"
            r"|überträgt|übermittelt|dient|hilft|legt|bindet|lädt|sammelt|verarbeitet|protokolliert"
            r"|analysiert|verfolgt|übernimmt|steht|gehört|macht|bleibt|kommt|erfährt|zeichnet|wird|hat"
            r"|kann|ist|darf|muss|geht|führt|sendet|schickt|stellt|erstellt|betreibt|hostet|ruft|fragt"
            r"|merkt|schreibt|bietet|arbeitet|leitet|gibt|vergibt|erkennt|beobachtet|ermittelt|sorgt"
            r"|schützt|prüft|spielt|stammt|verknüpft|kennt|teilt|lässt) (?:[a-zäöüß„\"]))|, (?=(?!(?:und"
            r"|oder|sowie|sondern|die|der|das|den|dem|deren|dessen|welche\w*|dass|weil|wenn|ob|um|ohne"
            r"|damit|obwohl|während|indem|sodass|falls|sofern|soweit|solange|sobald|bevor|nachdem|bis"
            r"|als|wie|wo\w*|weder|noch|keine?\w*|nicht)\b)(?:(?!und |oder |sowie "
            r"|noch )[\w.&'+-]+ ){1,4}?(?:setzen|nutzen|verwenden|erheben|erfassen|speichern|sehen"
            r"|erhalten|verarbeiten|zeichnen|werten|legen|haben|sind|können|werden|dürfen"
            r"|bekommen) (?!wir\b|ich\b|nicht\b|keine|zu\b)[a-zäöüß„\"])|, (?=(?!(?:und|oder|sowie"
            r"|sondern|die|der|das|den|dem|deren|dass|weil|wenn|ob|um|weder|noch|keine?\w*"
            r"|nicht)\b)(?:(?!und |oder |sowie |noch )[\w.&'+-]+ ){1,4}?[a-zäöüß]{3,}(?:en|n) (?:wir|ich"
            r"|man)\b(?![^.;,]{0,60}\b(?:nicht|keine?\w?|nie)\b))|, (?=(?:[\w.&'+-]+ ){1,3}?(?:schon"
            r"|dagegen|hingegen|sehr wohl|allerdings|jedoch)\b)"
            r"| und (?=nicht (?:an|mit|für|zu|zur|zum|bei|durch|weiter|länger|mehr)\b)"
        ),
        "negation_clause": (
            r"\b(?:nichts|niemand\w*|keinerlei|nicht(?!-)(?! (?:nur|vollständig|in voller|dauerhaft"
            r"|langfristig|komplett|ganz|im klartext|ungekürzt|direkt|unmittelbar|gesondert|automatisch"
            r"|selbst|mehr (?:\w+ ){0,3}als|später als|allein|bloß|immer|alle|sämtliche|zwingend"
            r"|unbedingt|länger als|angemeldet\w*|(?:technisch |unbedingt |zwingend |absolut "
            r"|rein )?(?:notwendige|erforderliche|essen[tz]ielle|nötige|funktionale|technische"
            r"|personenbezogen|personenbezogene|personalisierte|anonymisierte)\w*|(?:sichtbar|erkennbar"
            r"|eingeloggt"
            r"|registriert|öffentlich|kommerziell|identifizierbar|personenbeziehbar|autorisiert|befugt"
            r"|lesbar|beteiligt)e[nrms]?\b))|keine[nrms]?|kein"
            r"|niemals|keinesfalls|keineswegs|nirgends|nie|weder|ohne dass|verzicht\w*|ausgeschlossen"
            r"|unterbleib\w*|unterlass\w*|sehen (?:\w+ ){0,2}ab|ohne (?=[^,.;]{0,80}(?:\bzu \w+n\b"
            r"|\w{2,12}zu(?:geben|leiten|setzen|speichern|legen|reichen)\b)))\b|\b(?:weggelassen"
            r"|weglassen|abgeschafft|rausgeworfen|verbannt|nirgendwo|zu keine[rm] zeit(?:punkt)?"
            r"|zu keinem zweck|unter keinen umständen|auf keinen fall|in keine[rm] fall|tabu|vergeblich"
            r"|absehen|abgesehen haben|frei von|fern ?(?:ge)?halten|scheid(?:en|et) aus"
            r"|kommt? [^.;,]{0,30}(?:infrage|in frage)(?= nicht))\b"
        ),
        "double_negation": (
            r"\bnicht ohne\b(?! <<your>>)|\bnicht (?:völlig |ganz )?unmöglich\b|\bnicht auszuschließen\b"
            r"|\bnicht ausgeschlossen\b"
            r"|\bnicht (?:selten|unüblich|ungewöhnlich|unwahrscheinlich)\b|\bnichts als\b"
            r"|\b(?:zöger|scheu)\w* (?:\w+ ){0,2}nicht\b|\b(?:begnüg|beschränk)\w* (?:\w+ ){0,3}nicht\b"
            r"|\bnicht (?:\w+ ){0,4}verzicht\w*|\bverzicht\w* (?:\w+ ){0,4}nicht\b"
            r"|\bnicht (?:\w+ ){0,3}(?:ausschließen|ausschliessen|garantieren|gewährleisten)\b"
            r"|\bnicht (?:\w+ ){0,2}herum\b|\bnicht ohne\b(?= [^.;,]{0,30}\b(?:aus|auskommen)\b)"
            r"|\bnicht (?:\w+ ){0,3}verhindern\b|\bnicht (?:\w+ ){0,4}(?:versprechen|zusichern"
            r"|beeinflussen|kontrollieren)\b|\bnicht (?:nur|bloß|allein"
            r"|lediglich) [^.;]{0,120}\bsondern\b|\bnicht heißen\b|\bheißt (?:\w+ ){0,2}nicht\b"
            r"|\bbedeutet (?:\w+ ){0,2}nicht\b|\bnicht (?:\w+ ){0,4}(?:ausgeschlossen|auszuschließen"
            r"|auszuschliessen|zu vermeiden|vermeidbar|vermeiden)\b|\b(?:weder|nie"
            r"|niemals) (?:\w+ ){0,3}(?:ausgeschlossen|auszuschließen)\b|\b(?:kein|keine|kaum eine?"
            r"|kaum) (?:[\w-]+ ){1,6}(?:kommt|auskommt|funktioniert|läuft|geht|kommen"
            r"|funktionieren) (?:\w+ ){0,3}ohne\b|\bkeine? (?:garantie|gewähr|sicherheit|zusicherung)\b"
        ),
        "leads_condition": r"\b(?:wenn|falls|sobald|sofern|ob|bis|nachdem|bevor|solange|bei)\b",
        "all_of_them": r"^[^a-zäöü]{0,4}(?:sie alle|alle|sie)\b",
        "beyond_needed": (
            r"\bnicht (?:unbedingt |zwingend |technisch )?(?:notwendig|erforderlich|nötig|essenziell)"
            r"|\büber das (?:notwendige|nötige|technisch \w+) hinaus|\b(?:außer|bis auf) (?:den"
            r"|die) (?:notwendigen|nötigen|technisch)|\boptional"
        ),
        "none_of_them_as": (
            r"^(?: (?:ist|sind|dient|dienen|wird|werden|misst|zählt|verfolgt))?(?: (?:da|für|zu|zur|zum))?\b"
        ),
        "end_fronted_none": r"^[^a-zäöü]{0,4}(?:für|zur|zum|zu) ",
        "none_of_them": (
            r"\bkein(?:e[rs]?|s)? (?:davon|von ihnen|dieser cookies|einzige[rs]?)\b|^[^a-zäöü]{0,4}(?:nichts"
            r"|keines|keiner) (?=für |zur |zum )"
        ),
        "either_subject": r"^(?:der|dieser) dienst\b",
        "heading_apart": r"\bsoziale[nr]? (?:medien|netzwerke?)\b|\bsocial media\b|newsletter",
        "exception_opens": (
            r"^[^a-zäöü]{0,4}(?:(?:davon |hiervon )?ausgenommen\b|(?:eine |einzige "
            r"|die einzige )?ausnahmen?\b|das gilt nicht|dies gilt nicht)"
        ),
        "of_food": r"\b(?:geback\w*|backen|bäckerei|zutaten|frisch|butter|mehl|schokolade|teig|lecker\w*)\b",
        "of_ours": r"^ (?:von uns|hier|auf (?:dieser|unserer) (?:web)?seite)\b",
        "of_what_follows": r"^(?!)",
        "unreal": r"\b(?:wären?|würden?|könnten?|sollten?|möchten)\b",
        "no_name": (
            r"(?:es|das|dies\w*|hier|nichts|niemand|keine?\w?|besucher|unsere?\w?|wir|sie|die|der|ein\w?|auf"
            r"|bei|und|aber)\b"
        ),
        "cause_opens": r", (?:denn|weil|da|also) (?:wir|es|auf|bei|kein\w*|nichts|niemand|unsere?)\b",
        "place_apart": (
            r"\b(?:kantine|küche|gebäude|empfang|foyer|parkplatz|schwimmbad|lesesaal|wartezimmer|gedruckt\w*"
            r"|broschüren?|flyer|sendung(?:en)?|pakete?s?|paketdienst\w*|lieferung(?:en)?|kameras?"
            r"|videoüberwachung|intranet|schwarze[nrs]? brett|fahrzeuge?|im (?:museum|büro|laden|saal)"
            r"|in der (?:bibliothek|praxis|kirche|schule|galerie))\b"
        ),
        "longer_than": (r"\b(?:länger|älter|mehr|später) als\b|\bhinaus\b|\büberleb\w*|\büberdauer\w*"),
        "future_told": (
            r"\b(?:sollten?|falls|wenn|sobald) [^.;]{0,60}\b(?:künftig|zukünftig|später|in zukunft"
            r"|eines tages|einmal)\b|\bsollten? (?:\w+ ){1,6}(?:zum einsatz kommen|eingesetzt werden"
            r"|hinzukommen|eingeführt werden|verwendet werden)\b|\b(?:künftig"
            r"|in zukunft)\b[^.;]{0,50}\b(?:sollte|falls|wenn)\b"
        ),
        "supposed_before": (
            r"\b(?:damit|dafür,? dass|sodass|so dass) (?=(?:niemand|keiner)\b)|"
            r"\bsollten? (?:sie|es|die|der|das|<<your>>) |^[^a-zäöü]{0,3}(?:verhindern|blockieren"
            r"|deaktivieren|lehnen|löschen|unterbinden|schalten"
            r"|untersagen|möchten|wollen|wünschen) sie\b|^[^a-zäöü]{0,3}(?:möchtest|willst) du\b"
            r"|\b(?:personen unter \d+|(?<!automatisch )(?<!daten )(?<!informationen )an uns|wenn|falls"
            r"|ob|wie(?! die meisten)(?= (?:wir|sie|ihre|lange|oft|viele|die|der|das|du|deine)\b)"
            r"|welche[nrms]?|was(?= (?:wir|mit|sie|du)\b)|recht (?:auf|zu|darauf)|recht,|sofern (?:sie"
            r"|du)|bitten|auffordern|fordern|verlang\w+|widersprech\w+|wissen,)\b|^[^a-zäöü]{0,3}dass\b"
            r"|\b(?:die dsgvo|das (?:gesetz|ttdsg|tdddg|bdsg|dsg)|der gesetzgeber|art(?:ikel|\.) \d+"
            r"|die aufsichtsbehörden?|der (?:eugh|bgh))\b[^.;:]{0,70}\b(?:verlangt|verlangen|schreibt"
            r"|sieht vor|verbietet|verbieten|bestimmt|fordert|dass)\b|\bkeine? (?:garantie"
            r"|gewähr(?:leistung)?|zusicherung|sicherheit dafür)\b|\b(?:empfiehlt|empfehlen|rät|raten"
            r"|mahnt|appelliert)\b|\bnicht,? weil\b|\b(?:davon aus(?:gehen)?|nach unserem kenntnisstand"
            r"|unseres wissens"
            r"|soweit uns bekannt|nach eigenen angaben)\b"
            r"|\b(?:unser|mein|das) (?:\w+ )?(?:ziel|wunsch|traum|ideal|anspruch|bestreben) (?:ist|bleibt)\b"
            r"|\blaut (?:der|deren|den|eigene[nr]|angaben|anbieter)\b"
            r"|\bsofern (?:wir|ich|uns) (?:keine|nicht)\b"
        ),
        "tentative": (
            r"\b(?:kann|können|könnte[n]?|gegebenenfalls|ggf|unter umständen"
            r"|möglicherweise|eventuell)\b"
        ),
        "exclusive": r"\b(?:nur|ausschließlich|ausschliesslich|lediglich|allein|einzig|bloß)\b",
        "passive_before": r"\b(?:komm(?:t|en)|werden|wird|wurden?|ist|sind)\b",
        "person": (
            r"\b(?:wir|uns|ich|sie|du|(?<!an )(?<!mit )(?<!von )(?<!durch )(?<!bei )(?:dritte"
            r"|drittanbieter|nutzer|besucher)|unsere website)\b"
        ),
        "other_person": r"^(?:nutzer|besucher|dritte|drittanbieter|du)$",
        "own_person": r"\b(?:wir|ich)\b",
        "from_before": r"\bvon (?:den |der |dem |anderen )?$",
        "by_before": (
            r"\b(?:werden|wird|wurden?) (?:(?:dabei|hierbei|auch|dann|ebenfalls|dadurch|automatisch"
            r"|zudem|nicht|nie|niemals|jedoch|daten|cookies|gegebenenfalls|möglicherweise) ){0,2}"
            r"(?:von|durch) (?:der |den |die |dem )?$"
        ),
        "by_agent": r"^.{0,40}?\b(?:von|durch) (?:den |die |der |unsere[nr]? )?(?=\w)",
        "below": r"\b(?:folgende[nr]?|nachstehend|es sei denn|außer)\b",
        "exception": (
            r"\b(?:(?:davon|geh\w+ (?:wir )?davon) aus(?:gehen)?|nach unserem kenntnisstand|unseres wissens"
            r"|soweit uns bekannt|nach (?:eigenen|deren) (?:angaben|aussagen?)|ohne (?:\w+ )?garantien"
            r"|ohne (?:sie|dich) (?:\w+ ){0,4}zu (?:informieren|fragen|unterrichten)"
            r"|(?:die|welche) (?:sie|du) (?:uns )?nicht [^.;]{0,30}\b(?:geben|gibst|mitteil\w+|überlass\w+)"
            r"|es sei denn|außer(?!halb|dem)"
            r"|ausser(?!halb|dem)|sofern|soweit|solange|bevor|wenn"
            r"|falls|ausgenommen|mit ausnahme|abgesehen von|bis auf|vorbehaltlich|vorher|nur (?:dann"
            r"|wenn|nach|mit|bei|falls|im rahmen)|erst (?:wenn|nach|dann|mit|auf)|sonst|ansonsten"
            r"|im übrigen|darüber hinaus"
            r"|(?<!oder )(?<!und )(?<!oder an )(?<!und an )weitere[nrm]? (?:dritte|empfänger|stellen"
            r"|personen)"
            r"|(?<!oder )(?<!und )(?<!oder an )(?<!und an )sonstige[nr]? (?:dritte|empfänger"
            r"|stellen)|ohne (?:<<your>> |die |eine |unsere "
            r"|vorherige |ausdrückliche |gesonderte |schriftliche |entsprechende ){0,4}(?:einwilligung"
            r"|zustimmung|einverständnis|erlaubnis|entbindung|okay|zutun|wissen|grund|rechtsgrundlage"
            r"|gesetzliche)|noch (?=kein|nicht)|zunächst|vorerst|grundsätzlich|in der regel|im regelfall"
            r"|normalerweise|üblicherweise|prinzipiell|in diesem fall|im falle|dann)\b|\b(?:es sei"
            r"|nur wo|nur so(?:weit|fern)|lediglich (?:dann|wenn|nach|mit|bei|im rahmen)"
            r"|ausschließlich (?:dann|wenn|nach|mit|im rahmen)|ohne (?:dass"
            r"|<<your>>) [^.;,]{0,40}(?:einwillig|zustimm|erlaub|gestatte|freigegeb|freigib"
            r"|einverstanden|zugestimmt)\w*|zwing(?:t|en)|verlang(?:t|en) (?:das|ein|die)|im einzelfall"
            r"|von ausnahmen|ausnahmsweise|vor <<your>>)\b|\bkeine? (?:garantie|gewähr|zusicherung"
            r"|sicherheit)\b|\b(?:andere[nrs]?|anderweitige[nr]?) (?:[\w-]+ ){0,3}als\b"
            r"|\bkein\w* [^.;]{0,40}\b(?:kann|können)\b[^.;]{0,30}\b(?:versprechen|garantieren"
            r"|ausschließen|zusichern)\b|\b(?:leichtfertig|unüberlegt|ungeschützt|unverschlüsselt"
            r"|wahllos|grundlos|unbefugt|unkontrolliert|ungeprüft|ungefragt|heimlich|willkürlich|unnötig"
            r"|leichtsinnig|einfach so|automatisch|systematisch|regelmäßig|standardmäßig|pauschal)\b"
            r"|\b(?:danach|fortan|ab dann|anschließend|ab diesem zeitpunkt)\b"
            r"|\blänger als\b|\bals (?:unbedingt |zwingend )?(?:nötig|erforderlich|notwendig)\b"
        ),
        "exception_consent": (
            r"\b(?:einwillig\w*|zustimm\w*|zugestimmt|eingewilligt|einverstand\w*|einverständnis|okay"
            r"|erlaub\w*|genehmig\w*|freigab?e\w*|entb[iu]nd\w*|zutun)\b|\b(?:gestatte\w*|befürwort\w*"
            r"|<<your>> (?:ja|okay|wunsch)|gewünscht|ausdrücklich wünsch\w*)\b"
        ),
        "exception_law": (
            r"\b(?:gesetz\w*|rechtlich\w*|rechtsvorschrift\w*|vorschrift\w*|behörd\w*|gericht\w*"
            r"|verpflichtet|polizei|staatsanwalt\w*|strafverfolg\w*)\b|\b(?:(?:ermittlung|aufsicht)s\w*"
            r"|richterlich\w*|gesetzgeber\w*|anordnung\w*|staatlich\w*)\b"
        ),
        "exception_outsourcing": (
            r"\b(?:dienstleister\w*|auftrags(?:ver|be)arbeit\w*|in unserem auftrag"
            r"|vertrags?(?:abwicklung|erfüllung)|auftrag|subunternehm\w*|hoster|erbringung|abwicklung"
            r"|hosting)\b"
        ),
        "exception_joint_use": r"\b(?:konzern\w*|verbundene unternehmen|gemeinsam verantwortlich\w*)\b",
        "exception_merger": r"\b(?:fusion|verschmelzung|unternehmensverkauf|übernahme)\b",
        "exception_vital_interest": r"\blebenswichtig\w*",
        "exception_statistics": r"\b(?:statisti\w*|anonym\w*|aggregiert\w*)\b",
        "cookie": r"cookies?\b|cookie-?(?:frei|los)\w*",
        "reference": (
            r"^[^a-zäöü]{0,4}(?:weitere|nähere|ausführliche|detaillierte|mehr) (?:informationen"
            r"|einzelheiten|angaben|details|hinweise)\b(?!.{0,120}\bwir (?:setzen|verwenden|nutzen))"
            r"|^[^a-zäöü]{0,4}(?:siehe|lesen sie|einzelheiten|näheres|details)\b"
        ),
        "safeguard": (
            r"\b(?:verschlüssel\w+|ssl|tls|(?:technische|organisatorische)\w* (?:und \w+ )?maßnahmen"
            r"|sicherheitsmaßnahmen|zugriffsschutz)\b|\bsicherheitslücken\b|\bnicht lückenlos\b"
            r"|\blückenloser schutz\b"
            r"|\bauftrags(?:ver|be)arbeitungs-?vertr[aä]g\w*\b[^.;]{0,40}\bschutz\b"
        ),
        "exception_next": (
            r"^(?:ausgenommen|dies gilt nicht|etwas anderes gilt|ausnahmen?"
            r"|eine ausnahme|hiervon)\b"
        ),
        "joined_verb": (
            r"\bund (?:\w+ ){0,1}?(?:setzen|laden|zählen|verwenden|nutzen|verzichten|messen|geben)\b"
        ),
        "signal_stops": (
            r"\b(?:setzen|laden|verwenden|nutzen|verarbeiten|übermitteln|verkaufen"
            r"|teilen) wir\b.{0,60}\b(?:nicht|keine[nr]?)\b|\b(?:deaktivier|unterbind|stopp)\w*"
            r"|\b(?:(?:zähl|mess|erfass|track|lad|setz|speicher|übermittel"
            r"|verkauf)\w*\b[^.;]{0,60}\b(?:nicht|keine[nr]?|nichts)\b|verschont|unterbleib\w*"
            r"|bleib(?:en|t) (?:\w+ ){0,5}(?:aus|ausgeschaltet|abgeschaltet|deaktiviert)|(?:wie ein"
            r"|als) (?:\w+ )?(?:widerspruch|ablehnung|nein|opt-?out)|keine (?:[\w-]+ )?(?:cookies"
            r"|messung|zählung|analyse|werbung|statistik)|abgeschaltet|ausgeschaltet|schalten)\b"
            r"|\b(?:geben|gibt|zählt|führen|starten) (?:wir|unsere?)?\b[^.;]{0,60}\b(?:nicht"
            r"|keine[nr]?)\b|\bbleib\w*[^.;]{0,30}\b(?:ungezählt|außen vor|unberücksichtigt)\b"
            r"|\b(?:erfolgt|erfolgen|findet|finden) (?:\w+ ){0,3}keine\w* (?:\w+ )?(?:aufzeichnung|erfassung"
            r"|zählung|messung|speicherung|analyse|auswertung|tracking|profilbildung)\b"
        ),
        "participle": (
            r"^(?:erhobene|erfasste|gespeicherte|gesammelte|verarbeitete"
            r"|protokollierte|übermittelte)"
        ),
        "end_first": r"\b(?:zu|zum|zur|für|auswertung|nutzung|verwendung)\b",
        "they": (
            r"\b(?:diese (?:unternehmen|anbieter|partner|dienste|dritten)|die anbieter)\b"
            r"|\b(?:diese (?:firmen|netzwerke|plattformen|konzerne|stellen|betreiber)|die (?:betreiber"
            r"|partner|unternehmen|dritten)|beide|jene|letztere)\b"
        ),
        "collected_includes": (
            r"\b(?:verarbeitete|erhobene|erfasste|betroffene|protokollierte|gespeicherte) (?:datenarten"
            r"|daten(?:kategorien)?|kategorien|informationen)\b(?:[^:.;]{0,25}:| (?:sind|können|umfassen)\b)"
            r"|^[^a-zäöü]{0,4}zu (?:den|diesen) [^.;:]{0,50}?\b(?:gehören|zählen|können)\b"
        ),
        "cookie_thing": (
            r"^-?(?:richtlinie|hinweis|banner|einstellung|erklärung|liste|tabelle|manager|consent"
            r"|einwilligung"
            r"|verwaltung|präferenz)"
        ),
        "cookie_attributive": (
            r"\b(?:durch|mit|mithilfe|von|aus) (?:das|den|die|der|des|diese[nrs]?) (?:[\w-]+ )?cookies?"
            r" (?:[\w-]+ )?(?:erzeugten?|erfassten?|gewonnenen?|gesammelten?|erhobenen?|gespeicherten?)\b"
        ),
        "cookie_act": (
            r"\b(?:merkt|merken|zum einsatz|einsatz|abgelegt|ab(?:zu)?leg\w+|leg(?:en|t)|angelegt"
            r"|hinterleg\w+|(?:ge)?schrieb\w*|schreib(?:en|t)|vergeben|erzeugt|platziert|verwend\w+"
            r"|(?:be|ge|aus)?nutz(?:en|t)|setz(?:en|t)|gesetzt|einsetz\w*|einzusetzen|eingesetzt"
            r"|speicher(?!dauer|frist|begrenz|platz)\w*|gespeichert|platzier\w*|mittels|durch|mit hilfe"
            r"|arbeite[nt]|erkenn(?:en|t)|gibt|eingebunden|bind(?:en|et)|einbind\w+|eingebettet"
            r"|integrier\w+|installier\w+|implementier\w+|enthalten|enthält|lesen|liest|les(?:en"
            r"|t) .{0,20}aus|ausgelesen|auslesen|gelesen|greif(?:en|t)|zugegriffen|bedien(?:en|t)"
            r"|existier\w+|vorhanden|verzicht\w*)\b|\b(?:gebrauch|anwendung|(?:ins|im) spiel|vergib\w*"
            r"|vergeb\w+|schick(?:en|t)|send(?:en|et)|gesendet|übermittel\w+|überträgt|übertragen"
            r"|eingespielt|aufgespielt|kommen (?=[^.;,]{0,40}\bvor\b)|finden sich|befinde[nt]"
            r"|entsteh(?:en|t)|hinterlass\w+|hinterlässt|hinterlegt|brauch(?:en|t)|benötig\w+"
            r"|basier(?:en|t)|stütz(?:en|t)|lieg(?:en|t)|handelt|verbaut|eingebaut|bau(?:en|t)"
            r"|steck(?:en|t)|land(?:en|et)|nehmen wir|erstell\w+|bilden wir|herum|funktionier\w*|vergab"
            r"|auskommen|kommen (?=[^.;,]{0,40}\baus\b)|verloren|suchen (?:sie|du)|suchst|find(?:en"
            r"|est) (?:sie|du|man)|geduldet|zugelassen|aktivier\w+|lass(?:en|t)|lädt|laden|geladen"
            r"|auszulesen|zugreifen|vorgehalten|verarbeit\w+|löst|zähl(?:en|t) (?:wir|die)|ausgespielt"
            r"|ausgeliefert)\b"
        ),
        "cookie_own": (
            r"\b(?:unsere cookies|von uns (?:genutzte|verwendete|eingesetzte|gesetzte)[nr]? cookies"
            r"|(?:session|sitzungs|analyse|statistik|marketing|werbe|tracking"
            r"|funktions?|präferenz|funktionale|technisch (?:notwendige|erforderliche)|notwendige"
            r"|erforderliche|essen[tz]ielle|permanente|temporäre)[nr]?[- ]?cookies?|(?:diese|die|solche"
            r"|sie) cookies (?:helfen|ermöglichen|dienen|speichern|sind|werden|merken|sorgen|erlauben)"
            r"|cookies (?:helfen|ermöglichen) (?:uns|es))\b"
            r"|^[^a-zäöü]{0,3}(?:[a-zäöüß-]+ ){0,3}?[a-zäöüß-]*cookies, (?:die"
            r"|welche) [^.;]{5,200}, (?:werden|setzen wir|verwenden wir|nutzen wir|speichern wir)\b"
        ),
        "cookieless": (
            r"\bohne (?:(?:den |die |das )?(?:einsatz|verwendung|nutzung|setzen|speicherung) (?:von |der "
            r"|des )?)?"
            r"(?:[a-zäöüß]+e[rns] )?(?:[a-zäöüß]+-?)?cookies?\b|cookie-?los\w*\b"
            r"|cookie-?frei\w*\b"
        ),
        "reviewed_yearly": (
            r"\b(?:jährlich|einmal (?:im|pro|jedes) jahr|jedes jahr|alle zwölf monate"
            r"|alle 12 monate)\b.{0,60}(?:überprüf|durchgeseh|aktualisier|anpass|angepasst)\w*"
            r"|(?:überprüf|aktualisier)\w*\b.{0,80}\b(?:jährlich|einmal (?:im|pro) jahr|jedes jahr"
            r"|alle (?:zwölf|12) monate)\b"
        ),
        "no_cookies": (
            r"\b(?:cookies (?:verwenden|nutzen|setzen) wir (?:[^ .,;]+ ){0,4}(?:nicht|keine)|komm(?:t|en)"
            r" (?:\w+ ){0,3}ohne (?:\w+ )?cookies aus|keine(?:rlei)? cookies|(?:verwende[nt]|nutz(?:en|t)"
            r"|setz(?:en|t)) (?:wir )?(?:\w+ )?(?:keine(?:rlei)?|niemals) cookies|cookies (?:werden"
            r"|verwenden wir|nutzen wir|setzen wir|(?:setzt|nutzt|verwendet) (?:sie|er|die \w+)|findest du"
            r"|gibt es|kommen) (?:\w+ ){0,5}nicht(?: (?:verwendet|gesetzt|eingesetzt|gespeichert|genutzt|ein"
            r"|zum einsatz|abgelegt))?|verzicht\w+ (?:\w+ ){0,3}auf (?:(?:den einsatz|die verwendung|die"
            r" nutzung|das setzen) (?:von|der) )?cookies|(?:frei von|ganz ohne|komplett ohne|gänzlich ohne)"
            r" cookies|auf (?:(?:den einsatz|die verwendung|die nutzung|das setzen) von )?cookies (?:wird"
            r"|verzichten) (?:\w+ ){0,4}(?:verzichtet|verzicht\w*|wir))(?!-)\b|\b(?:cookies?"
            r" (?:sucht?(?:en)? (?:\w+ ){1,2}<<here>>vergeblich|sind <<here>>(?:tabu|unerwünscht|kein thema)"
            r"|spielen <<here>>keine rolle|haben <<here>>nichts (?:verloren|zu suchen)|werden sie"
            r" <<here>>(?:nicht finden|vergeblich suchen)|gibt es <<here>>(?:nicht|keine))|(?:ist|sind|läuft"
            r"|bleibt|arbeitet|funktioniert|kommt) (?:\w+ ){0,3}(?=cookie-?(?:frei|los))cookie\w+"
            r"|cookie-?(?:freie|lose)[rs]? (?:website|seite|homepage|webauftritt|angebot)|(?:der |die |das "
            r"|ein |eine )?(?:einsatz|verwendung|nutzung|setzen|speichern|speicherung|ablage) (?:von"
            r"|irgendwelcher) cookies <<here>>(?:(?:findet|erfolgt) <<here>>nicht(?: statt)?|unterbleibt"
            r"|entfällt|ist nicht vorgesehen|gibt es nicht)|kein(?:e)? (?:einzige[sn]? |einziger"
            r" )?cookies?(?!-|, (?:das|der|dessen)\b)|(?:lassen|halten|nehmen) wir <<here>>(?:die finger"
            r"|abstand) von cookies|von cookies (?:lassen|nehmen) wir <<here>>(?:die finger|abstand)|cookies"
            r" (?:brauchen|benötigen|verwenden|nutzen|setzen|kennen) wir <<here>>(?:nicht|keine)|nicht"
            r" ein(?:mal ein)? (?:einziges )?cookie|weder (?:eigene )?cookies|verzicht auf cookies|cookies"
            r" sind <<here>>nicht im (?:einsatz|spiel))\b"
        ),
        "denial_limited": (
            r"^(?:(?:(?! und [a-zäöüß]+t )[^.;:,]){0,50})?(?:, (?:um|die|deren|mit denen|durch|welche"
            r"|es sei|sofern|soweit|wenn|falls|solange|bevor|ehe|bis|außer|ausser|mit ausnahme|sondern"
            r"|abgesehen)|(?:^| )(?:zu [a-zäöüß]+zweck\w*|zu (?:diese[mn]|anderen|dem zweck)|zur "
            r"|zum (?!einsatz)|für (?!uns\b)|bevor|ohne|dritter\b|von dritt|von anderen|durch dritt"
            r"|vor (?:ihrer"
            r"|deiner|der)|außer|ausser|mit personen|(?:möcht|woll|will|wünsch|akzeptier)\w*|zulass\w*"
            r"|erlaub\w+))"
        ),
        "qualified_cookie": (
            r"[a-zäöüß]-?cookies\b|\b(?:notwendige|erforderliche|fremde|externe|solche|diese|derartige"
            r"|weitere|andere|dauerhafte|persistente|permanente|werbliche|personenbezogene|entsprechende"
            r"|eigene)[nr]? cookies\b|\b(?:(?:zusätzliche|dritte|optionale|nicht[- ]\w+|überflüssige"
            r"|unnötige|dauernde|langlebige|sonstige|böse|geräteübergreifende|unbekannte|schädliche"
            r"|analytische|statistische|fremder|externer|eigener)[nrs]? cookies?)\b"
        ),
        "tracker": (
            r"\b(?:web[- ]?beacons?|(?:zähl|tracking)[- ]?pixel\w*|[a-zäöüß]{0,12}pixels?|(?!(?:einen?"
            r"|ein|jeden|jedem|pro|am|diese[mn]|dem|den|de[rs]selben|nächsten?|letzten|guten|neuen"
            r"|ersten|selben|halben|ganzen|werk|arbeits|geburts) )[a-z]+[- ](?:insight[- ])?tags?"
            r"|tracking(?:[- ]?technolog\w+|[- ]?verfahren|[- ]?tools?|[- ]?codes?)|tracker|tags|(?:ähnliche"
            r"|vergleichbare|verwandte)[nr]? (?:technologien|techniken|verfahren|tools)|(?:lokale[nrs]?"
            r"|local) (?:storage|speichers?)|session[- ]?storage|indexeddb|[a-z-]{0,10}fingerprint\w*"
            r"|digitale[nrs]? fingerabdr\w+|server-?log-?(?:files?|dateien)|logfiles|log-?dateien"
            r"|(?:unsichtbare|winzige|kleine|transparente)[ns]? (?:\w+ )?(?:bild(?:er|datei)?"
            r"|grafik(?:en)?)|(?:zufällige|eindeutige|pseudonyme)[nrs]? (?:kennung|id|nummer)"
            r"|(?:informationen|daten) (?:auf|in) (?:<<your>>|einem|dem) (?:(?:end)?gerät|browser)\w*)\b"
            r"|\b(?:fingerabdr(?:uck"
            r"|ücke)\w* (?:<<your>>|des|der|vom|von) (?:end)?(?:geräts?|gerätes|browsers?|rechners?)"
            r"|messpixel|tracking-?pixel|zählmarken?|ein-pixel-\w+|web-?bugs?|clear gifs?|(?:geräte"
            r"|browser)-?fingerabdr\w+|browserspeicher|sessionspeicher|(?:nutzer|besucher|client|geräte"
            r"|werbe)-?(?:id|kennung)(?:en|s)?|conversion-?tags?|tracking-?skripte?|zählskripte?"
            r"|mess-?skripte?)\b|\b(?:local-?storage|session-?storage|indexed-?db|browser-?speicher\w*"
            r"|lokal in? (?:ihrem |deinem |m )?browser)\b"
        ),
        "no_fingerprint": (
            r"(?:\b(?:kein\w*|nie(?:mals)?|weder|ohne) [^.;:,]{0,30}(?:fingerabdr[uü]ck|fingerprint)\w*"
            r"|(?:fingerabdr[uü]ck|fingerprint)\w*[^.;:,]{0,50}\b(?:nicht|nie(?:mals)?|tabu|verzicht\w*"
            r"|unterbleib\w*)\b)"
            r"(?![^.;]{0,60}\b(?:weiterg\w+|geteilt|übermitt\w+|verknüpf\w+|verhindern|ausschließen"
            r"|wenn|sofern"
            r"|es sei denn|ohne ihre)\b)"
        ),
        "tracker_firm": (
            r"\b(?:web[- ]?beacons?|zählpixel|[a-zäöüß]{0,12}pixels?|insight[- ]tags?"
            r"|tracking(?:[- ]?technolog\w+|[- ]?verfahren|[- ]?tools?)|tracker|tags"
            r"|ähnliche[nr]? (?:technologien|techniken)|local storage|lokale[nr]? speichers?"
            r"|[a-z-]{0,10}fingerprint\w*|digitale[nrs]? fingerabdr\w+|(?:unsichtbare|winzige"
            r"|transparente)[ns]? (?:\w+ )?(?:bild(?:er|datei)?|grafik(?:en)?)|(?:zufällige"
            r"|eindeutige)[nrs]? (?:kennung|id))\b|\b(?:fingerabdr(?:uck|ücke)\w* (?:<<your>>|des|der"
            r"|vom|von) (?:end)?(?:geräts?|gerätes|browsers?|rechners?)|messpixel|web-?bugs?|(?:geräte"
            r"|browser)-?fingerabdr\w+|browserspeicher|tracking-?skripte?)\b|\b(?:local-?storage"
            r"|session-?storage|indexed-?db|browser-?speichers?)\b"
        ),
        "collect": (
            r"\b(?:erheb\w+|erhob\w+|erfass\w+|sammel\w+|gesammelt|speicher(?!dauer|frist|begrenz|platz)\w+"
            r"|gespeichert|protokollier\w+|verarbeit\w+|bearbeit(?:en|et)|übermittel\w+|aufzeichn\w+"
            r"|aufgezeichnet"
            r"|zeichne[nt]|fallen (?=[^.;]{0,60}\ban\b)|fällt (?=[^.;]{0,60}\ban\b)|anfall\w*"
            r"|mit(?:ge)?schr[ei]{2}b\w*|merkt sich|merken (?:wir )?uns|verzeichne[nt]|erstellt"
            r"|ausgewertet|auswert(?:en|et)|wert(?:en|et)(?=\b.{0,80}\baus\b)|zeichne(?:n"
            r"|t)(?=\b.{0,80}\bauf\b)|(?:nach)?verfolg(?:en|t)|registrier\w+|festgehalten"
            r"|halten (?:wir )?fest|aus(?:ge)?lesen|liest|geloggt|vergeben|m[ie]ss(?:en|t)|bilden)\b"
            r"|\b(?:notier\w+|vermerk\w+|halten (?=[^.;]{0,80}\bfest\b)|hält (?=[^.;]{0,80}\bfest\b)"
            r"|fest(?:zu)?halt\w+|schreib(?:en|t) (?=[^.;]{0,80}\bmit\b)|land(?:en"
            r"|et) (?=[^.;]{0,60}\b(?:protokoll|log|datenbank))|(?:protokoll\w*|log\w*"
            r"|datenbank) land(?:en|et)|(?:teilt|sendet|schickt|verrät|meldet|nennt|übergibt|überträgt"
            r"|liefert) (?=[^.;]{0,60}\b(?:server|uns)\b)|abgeleitet|ab(?:zu)?leiten|ermittel\w+"
            r"|ermittl\w+|ab(?:zu)?fragen|abgefragt|fragen (?=[^.;]{0,60}\bab\b)"
            r"|fragt (?=[^.;]{0,60}\bab\b)|beobacht\w+|mitgesendet|mitgeschickt|mitgeloggt|loggen|loggt"
            r"|dokumentier\w+|nehmen (?=[^.;]{0,80}\bauf\b)|lesen (?=[^.;]{0,60}\b(?:aus|mit)\b)|tracken"
            r"|trackt|getrackt|merken (?:wir )?uns|merkt (?:er |sie |es )?sich|bekommen wir|erhalten wir"
            r"|erfahren wir|sehen wir|hinterlass(?:en|t)|ausspäh\w+|mitles\w+|anfallen|geschrieben"
            r"|beinhalte[nt] (?=[^.;]{0,60}\b(?:folgende|angaben))|erkennt|erkennen|bestimm(?:en|t)"
            r"|greifen (?=[^.;]{0,60}\bzu\b))\b|\b(?:sammel|speicher"
            r"|erheb)\b(?= ich)"
            r"|\b(?:über|zu)sandt\b|\bübersende[nt]\b|\b(?:mit|über)gesendet\b"
        ),
        "collect_firm": (
            r"^(?:gespeich|verzeich|erheb|erhob|erfass|sammel|gesamm|speicher|protokoll|aufz|aufge"
            r"|registr)|^(?:notier|vermerk|fest|halten|hält|schreib|mitschr|beobacht|ermitt"
            r"|ab(?:zu)?frag|abgefragt|fragen|track|getrackt|logg|fallen|anfall|aufnehm|nehmen)"
            r"|^übermittel"
        ),
        "automatic": (
            r"\b(?:automati\w+|beim (?:besuch|aufruf)|(?:bei|mit) jedem (?:zugriff|besuch|seitenaufruf"
            r"|abruf|aufruf)|server|browser|cookies?)\b"
        ),
        "data_cookies": r"cookies?\b|\bcookie-?(?:id|kennung)\w*",
        "data_ip_address": (
            r"\bip(?:-?adressen?|-nummern?)?\b|\b(?:internetadresse <<your>> \w+|ip des|netzwerkadresse"
            r"|<<your>> ip\b)\b"
            r"|\b(?:host-?names?|rechnername\w*|hostadresse\w*)(?: (?:des|der|<<your>>) (?:[\w-]+"
            r" )?(?:rechners?|computers?|endgeräts?|systems?))?\b"
        ),
        "data_device_id": (
            r"\b(?:geräte-?(?:id|kennung)\w*|werbe-?(?:id|kennung)\w*|advertising-?id|(?:eindeutige"
            r"|zufällige|pseudonyme)[nrs]? (?:kennung|id|nummer)\w*|(?:client|nutzer|besucher)-?id)\b"
            r"|\b(?:idfa|gaid|aaid|werbe-?(?:id|kennung)|installations-?(?:id|kennung))\b"
        ),
        "data_device_info": (
            r"\b(?:betriebssystem\w*|geräte(?:typ|art|modell|daten|informationen)|bildschirm\w+|(?:typ"
            r"|art|modell) <<your>> geräts?)\b|\b(?:gerät(?:e)?klasse|geräteart|bildschirm\w*|auflösung"
            r"|welches (?:betriebssystem|gerät)|displaygröße|hardware\w*|modell <<your>>|prozessor\w*)\b"
            r"|\b(?:spracheinstellung\w*|(?:sprache|version) (?:und (?:sprache|version) )?(?:der|<<your>>"
            r"|des) (?:browser|betriebssystem|system)\w*|systemsprache|bildschirmauflösung|browsersprache)\b"
            r"|\b(?:crash|absturz|diagnose|fehler)-?(?:daten|berichte?n?|protokolle?n?|reports?)\b"
        ),
        "data_user_agent": (
            r"\b(?:browser(?:typ\w*|version\w*|art|(?<!ihrer browser)software|kennung|daten)"
            r"|(?<!im )(?<!ihrem )(?<!ihres )(?<!des )(?<!den )(?<!ihr )(?<!ihren )(?<!vom )(?<!deinem "
            r")(?<!deinen )"
            r"(?<!dein )(?<!deines )browser(?!-?\s?(?:speicher|einstellung|fenster|cache|verlauf|sitzung"
            r"|session|plug-?in|add-?on|erweiterung|seitig))|internetbrowser|user-?agents?)\b"
            r"|\b(?:(?:version|art|typ|name|hersteller) (?:<<your>>|des|der) (?:web)?browsers?"
            r"|browsername\w*|browser-?kennung|welche[nr]? (?:version|browser)|browserinformationen"
            r"|browser-?einstellungen(?= und))\b|\b(?:user[- ]?agents?"
            r"|(?<!ihres )(?<!ihren )(?<!ihrem )(?<!ihr )(?<!deines )(?<!im )(?<!des )webbrowser\w*)\b"
        ),
        "data_referrer": (
            r"\b(?:referr?er\w*|(?:zuvor|zuletzt|vorher) (?:besucht|aufgerufen)\w* (?:web"
            r"|internet)?(?:seite|site)|(?:web|internet)?(?:seite|site|adresse"
            r"|quelle)[^.;]{0,30}\bvon (?:der|wo|welcher) (?:aus )?|herkunftsseite)\b"
            r"|\b(?:herkunft <<your>> besuchs|verweisende[nr]? (?:seite|website|adresse|url)"
            r"|seite,? (?:von der|über die|auf der sie zuvor|die sie (?:zuvor|vorher))|(?:von"
            r"|über) welche[rn]? (?:seite|adresse|webseite|website)|zuvor besuchte|zuletzt besuchte"
            r"|(?:woher|von wo) (?:sie|du|der|die|besucher)|referral)\b"
            r"|\b(?:quelle|verweis|link|website|webseite|seite|adresse|ort)\b[^.;]{0,20},? (?:von|über|aus)"
            r" (?:dem|der|welche[mrn]|wo)\b(?: aus)? [^.;]{0,40}\b(?:gelang\w*|gekommen|kommen|zugegriffen"
            r"|erfolgt\w*|aufgerufen|verlinkt)\b"
        ),
        "data_search_history": r"\b(?:suchbegriff\w*|suchanfrage\w*|suchverlauf)\b",
        "data_account_id": r"\b(?:kundennummer\w*|nutzerkennung\w*|benutzerkennung\w*|login-?daten)\b",
        "data_ad_interaction": (
            r"\b(?:anzeigenklicks?|werbeklicks?|klicks? auf (?:<<your>> |die |eine )?(?:werb|anzeig)\w+"
            r"|(?:anzeigen|werbe)-?interaktion\w*|(?:anzeigen?|werbung"
            r"|banner)\b[^.;]{0,60}\b(?:an)?geklickt)\b"
        ),
        "data_browsing_history": (
            r"\b(?:browserverlauf|(?:browsing|klick|nutzungs|nutzer|surf|lese|besucher"
            r"|such)-?verhaltens?|(?:besucht|aufgerufen|angesehen|abgerufen"
            r"|gelesen)e[nr]? (?:\w+ )?(?:web)?(?:seiten?|inhalte|artikel|dateien?|produkte)"
            r"|welche seiten (?:sie|besucher\w*|nutzer\w*|jemand) (?:aufruf|besuch|anseh|les|öffn)\w*"
            r"|worauf (?:sie|besucher\w*|nutzer\w*|jemand) klick\w*|seitenaufrufe?|seitenbesuche"
            r"|klickpfade?|welche (?:unserer |der )?(?:seiten|inhalte|artikel|produkte|angebote)\b)\b"
            r"|\b(?:welche[nrs]? (?:\w+ )?(?:artikel|texte|beiträge|unterseiten|seiten|inhalte|produkte"
            r"|rubriken|angebote|meldungen)\b[^.;]{0,60}(?:lesen|les(?:en|t)|angeseh\w*|anseh\w*"
            r"|anschau\w*|aufruf\w*|aufgerufen|besuch\w*|gelesen|interessier\w*|geklickt|öffn\w*"
            r"|betracht\w*)|aufgerufene[nr]? (?:datei|adresse|url|seite)\w*|abgerufene[nr]? (?:datei"
            r"|seite|adresse|url|dokument)\w*|angefragte[nr]? (?:datei|seite|adresse|url|ressource)\w*"
            r"|(?:artikel|seiten|produkte|beiträge), die (?:sie|du) (?:sich )?(?:angesehen|aufgerufen"
            r"|gelesen|besucht|angeschaut)|worauf (?:sie|du) (?:\w+ )?klick\w*|surfverhalten\w*"
            r"|seitenabruf\w*|klickverhalten\w*)\b"
            r"|\b(?:(?:abgefragte|angeforderte|aufgerufene|abgerufene|angefragte|besuchte|angesteuerte)[nr]?"
            r" (?:url|uri|domain|adresse|internetseite|web-?seite|seiten?|ressource)n?|inhalt der"
            r" (?:anforderung|anfrage|abfrage)|name (?:und url )?der (?:abgerufenen|angeforderten"
            r"|aufgerufenen|abgefragten|übertragenen) (?:datei|seite|ressource))\b"
            r"|\b(?:besuchte|aufgerufene|angeforderte)[nr]? (?:website|homepage|unterseite"
            r"|internet-?seite)n?\b"
        ),
        "data_location": (
            r"\b(?:standort\w*|geolokal\w*|aufenthaltsort|ungefähre[nr]? (?:ort|region))\b"
            r"|\b(?:wo (?:sie|du) (?:sich |gerade )*(?:befind\w*|aufhalt\w*|bist|sind)|geodaten|gps\w*"
            r"|ort <<your>> zugriffs|herkunftsland|land und region|wohnort aus|region, aus der)\b"
        ),
        "what_follows": r"\s*,\s*(?:was|welche\w*|wie|wo) (?:sie|du|besucher|nutzer)\b[^,.;]{0,120}",
        "data_usage": (
            r"\b(?:was sie (?:auf|in) (?:unsere[rn]|diese[rn]|der|den) (?:website|webseite"
            r"|seiten?) (?:tun|machen)|uhrzeit\w*|verweildauer|besuchsdauer|nutzungsdaten"
            r"|zugriffs(?:zeit\w*|daten)|verbindungsdaten|nutzungszeit\w*|zeitpunkt\w*|datum und"
            r"|mausbewegung\w*|klicks?|scroll\w+|interaktion\w*"
            r"|nutzungs?verhalten|leseverhalten\w*|öffne\w+|anklick\w+|datenmenge|verhalten (?:der"
            r"|unserer|von|auf)\b|ihr verhalten|besucherverhalten)\b|\b(?:wie (?:lange|oft"
            r"|häufig) (?:sie|du|besucher\w*|jemand|nutzer\w*|die seite)|zugriffe\b(?= auf)"
            r"|(?:jede[mnrs]?|beim|dem|eines) zugriffs?\b(?= auf)|wann (?:sie|du|der|die)"
            r"|aufenthaltsdauer|uhrzeit|zeitpunkt|datum|besuchszeit\w*|nutzungsdauer|lesedauer"
            r"|was (?:sie|du|besucher\w*|nutzer\w*) (?:\w+ ){0,4}(?:anklick\w*|tun|tust|machen|machst"
            r"|klick\w*)|klickzahlen)\b"
            r"|\b(?:(?:zugriffs|http|übertragungs|server|abruf)?-?status-?(?:codes?|meldung\w*)?\b(?=[ /(]*$"
            r"|[ /]*(?:http|\(|des|der|code))|(?:http|zugriffs|übertragungs)-?status\w*|status-?codes?"
            r"|(?:antwort|rückgabe|fehler)codes?|(?:meldung|angabe|information),? ob (?:der|die|das)"
            r" [^.;]{2,40}\b(?:erfolgreich|erfolgt)|menge der (?:gesendeten|übertragenen|übermittelten)"
            r" daten|(?:übertragene|gesendete|übermittelte)[ns]? (?:daten(?:menge|volumen)|bytes?|volumen)"
            r"|datenvolumen|zeitzone\w*|(?:verwendete[sn]?|genutzte[sn]?) (?:internet-?"
            r"|übertragungs-?)?protokoll\w*|zugriffsmethode|anfragemethode)\b"
            r"|\b(?:name <<your>> (?:internet-?)?(?:access-?|service-?|zugangs-?)?providers?"
            r"|(?:internet-?)?(?:service|access|zugangs)-?provider (?:des|<<your>>)|<<your>>"
            r" internet-?(?:service-?)?provider)\b"
        ),
        "purpose_targeted_advertising": (
            r"\b(?:auf (?:\w+ ){1,3}?(?:interessen|vorlieben|bedürfnisse"
            r"|profil)\w* (?:\w+ )?(?:zugeschnitten|abgestimmt|bezogen|ausgerichtet|basierend"
            r"|angepasst)\w* (?:\w+ )?(?:werb\w+|anzeigen|inhalte)|auf (?:sie|dich) (?:zugeschnitten"
            r"|abgestimmt)\w* (?:werb\w+|anzeigen)|(?:personalisiert|zielgerichtet|interessen(?:bezogen"
            r"|basiert|gerecht)|verhaltensbasiert|nutzungsbasiert|relevant|passend|maßgeschneidert"
            r"|individuell)\w* (?:\w+ )?(?:werb\w+|anzeigen)|(?:re-?)?targeting|remarketing"
            r"|(?:interessen|werbe)-?profil\w*|werb\w+[^.;]{0,70}\binteressen\b|(?:erneut|wieder"
            r"|gezielt) (?:an(?:zu)?sprechen"
            r"|angesprochen)|zielgruppen(?:bildung)?|custom audiences?|(?:werbung|anzeigen"
            r"|produkte)[^.;]{0,60}(?:auf|in) anderen (?:web)?(?:seiten|sites|angeboten|portalen)|(?:auf"
            r"|in) anderen (?:web)?(?:seiten|sites|portalen)[^.;]{0,30}(?:werbung|anzeigen|produkte)"
            r"|(?:werbung|anzeigen|angebote),? die (?:zu )?(?:<<your>>|sie|dich"
            r"|dir)[^.;]{0,30}(?:interess\w+|pass\w+))\b|\b(?:(?:werbung|anzeigen|angebote|reklame"
            r"|banner)\b[^.;]{0,40}, die (?:zu )?(?:<<your>>|sie|dich|dir"
            r"|ihnen)\b[^.;]{0,30}(?:interess\w+|pass\w+|gefall\w*)|(?:werbung|anzeigen"
            r"|reklame)\b[^.;]{0,50}(?:auf|nach|an) <<your>>[^.;]{0,30}(?:interessen|vorlieben"
            r"|verhalten)\w*|profile? (?:für|zu) werbe?\w*|werbeprofil\w*|interessenprofil\w*"
            r"|nutzerprofile? für werbung|(?:auf|in|bei|über) (?:andere[nr]?|fremde[nr]?"
            r"|dritte[nr]?) (?:web)?(?:seiten|sites|portalen|plattformen|netzwerken"
            r"|apps)[^.;]{0,50}(?:werbung|anzeigen|reklame)|anderswo[^.;]{0,40}(?:werbung|anzeigen)"
            r"|(?:werbung|anzeigen)[^.;]{0,40}(?:anderswo|im netz|im internet wieder)|zielgruppe\w*"
            r"|zielgerichtet\w*|wieder(?:zu)?erkennen[^.;]{0,60}werb\w+)\b"
            r"|\b(?:in )?zielgruppen?\b|\bvorlieben (?:ab|er)\w*"
        ),
        "purpose_advertising": (
            r"\b(?:[a-zäöüß-]{0,20}werbung|werbe(?!frei|partner|netzwerk|treibend|kunden"
            r"|dienstl)[a-zäöüß-]+|tracking-?cookies?|werblich\w*|vermarkt\w+|[a-zäöüß]{0,8}kampagnen?"
            r"|k?conversion\w*|konversion\w*|affiliate\w*|(?:unsere|der|von|passende|über|die"
            r"|diese)[nr]? anzeigen|anzeigen (?:zu|ein(?:zu)?blenden|aus(?:zu)?(?:spielen|liefern)"
            r"|schalten))\b|\b(?:reklame\w*|werbemaßnahmen?|anzeigenvermarktung|werbeanzeigen?"
            r"|werbebanner|werbeerfolg\w*|anzeigenerfolg|inserate?)\b"
        ),
        "purpose_analytics": (
            r"\b(?:analys\w+|(?<!google )(?<!adobe )(?<!matomo )(?<!plausible )analytics"
            r"|[a-zäöüß]{0,12}analysen?|webanalyse\w*|reichweiten?\w*|auswert\w+|auszuwerten|ausgewertet"
            r"|wert(?:en|et)\b[^.;]{0,60}\baus\b|wertet|m[ie]ss(?:t|en)|zu messen"
            r"|[a-zäöüß]{0,15}messung\w*|nutzung (?:der|unserer) website zu|(?:verstehen|ermitteln"
            r"|feststellen|lernen|erkennen|sehen|wissen|nachvollziehen|erfahren|zeigen|herausfinden"
            r"|nachzuvollziehen)(?: wir)?,? (?:\w+ )?(?:wie|welche|was|wo|ob)\b|besucher(?:zahlen"
            r"|ströme)|(?:zählt|zählen) (?:für uns|wie|besuch)\w*|tracking)\b"
            r"|\b(?:was (?:\w+ ){0,6}(?:gut ankommt|gelesen wird|gefällt|funktioniert|ankommt"
            r"|interessiert)|(?:welche|wie oft|wie viele|wie lange|wo|woran"
            r"|worauf)\b[^.;]{0,60}\b(?:gelesen|gefragt|besucht|genutzt|beliebt|abbrechen|hängen bleiben"
            r"|steigen aus|aussteigen|gefunden werden|gut ankommen|ankommen)\w*|ausgewertet"
            r"|nutzungsauswertung\w*|erfolgsmessung|leistungsmessung|besuchermessung|aufschluss (?:über"
            r"|darüber)|(?:ein)?blick (?:in|auf|darauf)[^.;]{0,40}(?:nutzung|verhalten)"
            r"|überblick (?:über|darüber)[^.;]{0,40}(?:nutzung|besuch|zugriff|seiten)\w*"
            r"|(?:be)?ob(?:acht|servier)en,? wie)\b"
            r"|\b[a-zäöüß]{0,20}analyse-?zweck\w*\b|\bkennwerte zur nutzung\b"
            r"|\b[a-zäöüß]{2,12}-?tracking\b"
        ),
        "purpose_statistics": (
            r"\b[a-zäöüß]{0,15}statisti\w+|\b(?:besucherzähl\w+|besucherzahlen|zugriffszahlen|(?:zählt"
            r"|zählen) (?:für uns|wie|besuch)\w*)\b|\b(?:zähl(?:en|t|ung)\b[^.;]{0,40}(?:besuch\w*"
            r"|menschen|leser\w*|personen|aufruf\w*|seitenaufruf\w*|zugriff\w*|nutzer\w*)|wie (?:viele"
            r"|oft) (?:menschen|leute|personen|leser\w*|besucher\w*|nutzer\w*|seiten|mal|welche\w*"
            r"|eine? \w+)|besuche (?:zu )?zählen|nutzungszahlen|leserzahlen|abrufzahlen)\b"
        ),
        "purpose_personalisation": (
            r"\b(?:personalisier\w+|individuell\w*)\b|\b(?:zu(?:ge)?schneid\w*|zugeschnitten\w*"
            r"|maßgeschneidert\w*|pass(?:en|t)\b[^.;]{0,60}\ban <<your>>[^.;]{0,30}\ban\b"
            r"|an <<your>> (?:\w+ )?(?:interessen|vorlieben|bedürfnisse|geschmack|wünsche)\w*|(?:artikel"
            r"|produkte|beiträge|vorschläge|empfehlungen),? die (?:sie|dich) interessieren"
            r"|produktempfehlung\w*|(?:passende|persönliche|individuelle)[nrs]? (?:vorschläge"
            r"|empfehlungen|inhalte|angebote))\b"
            r"|\b(?:persönlich|individuell|namentlich) (?:an(?:zu)?sprechen|an(?:zu)?reden|anschreiben)\b"
            r"|\bpersönliche[nr]? ansprache\b"
        ),
        "purpose_preferences": (
            r"\b(?:sprach(?:wahl|version|auswahl)|(?:<<your>>|gewählte|ausgewählte|bevorzugte) sprache"
            r"|präferenz\w*|vorlieben|einstellungen (?:zu )?(?:speicher|merk)\w*|spracheinstellung\w*)\b"
            r"|\b(?:schriftgröße|(?:gewählte|bevorzugte|eingestellte)[nrs]? (?:sprache|region|währung"
            r"|ansicht|schriftgröße|darstellung)|<<your>> (?:auswahl|wahl|einstellungen?"
            r"|entscheidung) (?:zu )?(?:merken|speichern|behalten)|dunkelmodus|farbschema"
            r"|barrierefrei\w*einstellung\w*|merklisten?|wunschzettel|kontrast\w*)\b"
            r"|\banzeige-?(?:optionen|einstellungen)\b"
        ),
        "purpose_authentication": (
            r"\b(?:anmeld\w+|angemeldet\w*|eingeloggt bleib\w*|login|authentifizier\w+)\b"
            r"|\b(?:angemeldet bleib\w*|eingeloggt|einloggen|mitgliederbereich|kundenkonto"
            r"|passwortgeschützt\w*|als (?:angemeldete\w*|registrierte\w*) (?:nutzer|kunde"
            r"|mitglied)\w* (?:er|wieder)kenn\w*)\b|\b[a-zäöüß]*authentifizierung\b"
            r"|\banmelde-?(?:sessions?|sitzung\w*)\b|\blogin-?(?:sessions?|status)\b"
        ),
        "purpose_marketing": (
            r"\b(?:marketing\w*|newsletter\w*|direktwerbung|kundenmanagement\w*|kundenbindung|crm)\b"
            r"|\b(?:werbliche ansprache|kundenansprache|kundenwerbung|bestandskunden\w*|werbebriefe?n?"
            r"|werbemails?|produktneuheiten|angebote (?:zu)?(?:zu)?senden|über (?:neuigkeiten|angebote"
            r"|aktionen|neuheiten) (?:zu )?informieren|rundbrief\w*|rundschreiben)\b|\b(?:informationen"
            r"|neuigkeiten|angebote)n? (?:über|zu) (?:unsere[rn]?|neue) (?:\w+ ){0,2}(?:leistungen"
            r"|angebote|produkte|dienst\w*|veranstaltungen)n? (?:zu(?:zu)?send|schick|zukommen"
            r"|erhalten)\w*|\bzusendung von (?:informationen|angeboten|werbung|neuigkeiten)"
        ),
        "purpose_improvement": (
            r"\b(?:verbesser\w+|optimier\w+|nutzerfreundlich\w*|benutzerfreundlich\w*|weiterentwickl\w+"
            r"|weiterzuentwickeln|bedarfsgerecht\w*|besser (?:zu )?machen)\b|\b(?:besser (?:werden"
            r"|gestalten|machen)|verbesser\w*|ausbauen|anpass\w+ (?:der|unserer|des) (?:seite|website"
            r"|inhalte|angebots)|weiterentwickl\w*|nachbesser\w*|angenehmer|komfortabler|übersichtlicher"
            r"|nutzungsfreundlich\w*)\b"
        ),
        "purpose_site_management": (
            r"\b(?:(?:technische[nr]? )?betriebs? (?:der|unserer|dieser|des) (?:website|webseite|seite"
            r"|internetseite|server|angebots)|administr\w+|wartung|fehler(?:behebung|suche|analyse)"
            r"|fehler (?:zu )?(?:finden|beheben|erkennen)|lastverteilung|störungen"
            r"|(?:technische )?fehler (?:aufzu|auf)spüren|stabil\w*)\b|\b(?:abstürze?n?"
            r"|programmfehler\w*|fehlerquellen?|fehlersuche|fehlermeldungen?|funktionsfähigkeit"
            r"|technische[nr]? (?:probleme|störungen)\w*|(?:laden|ladezeit)\w* (?:zu )?(?:verbesser"
            r"|verkürz)\w*|leistungsfähigkeit|reibungslos\w*|betrieb (?:der|unserer|dieser|des) \w+)\b"
            r"|\b(?:erkennung|behebung|beseitigung|diagnose|analyse|überwachung|meldung"
            r"|suche)(?: und (?:behebung|beseitigung|analyse|auswertung))? (?:von |der |technischer "
            r"|technischen |etwaiger )*(?:fehlern?|fehlfunktion\w*|störung\w*|abstürz\w*"
            r"|(?:technischen? )?problemen?)\b"
        ),
        "purpose_research": r"\b(?:marktforschung|umfragen?|forschungszweck\w*)\b",
        "purpose_security": (
            r"\b(?:sicheren? betrieb|[a-zäöüß]{0,20}sicherheit\w*|missbr[aä]uch\w*|betrug\w*|angriff\w*"
            r"|abwehr\w*|störungsfrei\w*|störungen|schutz vor|spam\w*|bots|stabil\w*)\b"
            r"|\b(?:angreifer\w*|schadsoftware|hacker\w*|spam\w*|manipulation\w*"
            r"|automatisierte[nr]? (?:zugriffe|anfragen|eingaben)|(?:ab)?sicher(?:n|ung)\b|integrität"
            r"|brute-?force\w*|überlast\w*|schutz (?:der|des|unserer|vor)|geschützt (?:vor|gegen)"
            r"|schützen|missbräuchlich\w*)\b"
            r"|\b(?:verhinderung|aufklärung|vorbeugung|abwehr|aufdeckung|verfolgung) (?:und \w+ )?(?:von"
            r"|einer|der) (?:\w+ )?(?:straftat\w*|missbr\w+|betrug\w*|angriff\w*|cyber\w*"
            r"|rechtsverletz\w+)\b|\b(?:betrugs|missbrauchs)-?(?:prävention|erkennung|bekämpfung)\w*\b"
        ),
        "purpose_service": (
            r"\b(?:bearbeit\w+ (?:ihrer|der|von|ihre|deiner) (?:anfragen?|bestellung\w*|anliegen)"
            r"|beantwort\w+|vertragsabwicklung|zahlungsabwicklung|versand (?:der|ihrer) \w+"
            r"|bereitstell(?!ung (?:<<your>>|der|von|dieser) (?:[\w-]+ ){0,3}(?:daten|angaben"
            r"|informationen)\b)\w+|bereitzustellen|bereitgestellt|vertrag\w* (?:zu )?erfüll\w+"
            r"|vertragserfüllung|bestell(?!daten)\w+|unverzichtbar\w*|unerlässlich\w*|unentbehrlich\w*"
            r"|(?<!wie )(?<!als )nötig\w*|(?<!wie )(?<!solange )notwendig(?!keit|e[nr]? (?:verbindungs"
            r"|zugriffs)?(?:daten|informationen)\b)\w*|(?<!mehr )(?<!länger )erforderlich(?!e[nm]? (?:umfang"
            r"|maß))\w*|warenkorb\w*|einkaufswagen|wagen gelegt|kasse|auszuliefern|auslieferung|ausliefern"
            r"|darstell\w+|darzustellen|funktion(?:ier\w+|sfähig\w*|alität\w*|en)|termin(?:vereinbar|buch"
            r"|anfrag|verwalt|vergabe|absprach|koordin|planung)\w*|termine?n? (?:[\w-]+ ){0,3}(?:vereinbar"
            r"|buch|verwalt)\w*|sitzung)\b|\b(?:merkt? sich[^.;]{0,30}(?:warenkorb|korb)|hineingelegt"
            r"|bezahlen|bezahlung|bezahlvorgang|zahlungen (?:ab(?:zu)?wickeln)|lieferung|zustell\w+"
            r"|versand\b|rückruf|anfragen? (?:zu )?(?:beantworten|bearbeiten)|auskunft geben|bereitstellen"
            r"|abwickl\w+|abzuwickeln|buchung\w*|reservierung\w*|formular\w* (?:ab)?senden|anmeldung zu(?:m"
            r"|r) \w+|auslieferung|bewerbung\w* (?:zu )?(?:prüf|bearbeit)\w*|zur verfügung (?:zu )?stell\w*"
            r"|bewerbungsverfahren|mitgliedschaft\w*|betreuung|korrespondenz|kernfunktion\w*"
            r"|grundfunktion\w*|(?:benutzer|nutzer)-?sitzung\w*)\b|\b(?:bearbeit|beantwort|abwickl"
            r"|abarbeit)\w+ (?:<<your>>|des|der|dieser|einer|von|etwaiger) (?:[\w-]+ )?(?:anfragen?"
            r"|anliegens?|anrufs?|wunsch\w*|nachricht\w*|kontaktaufnahme|kontaktanfrage\w*|rückfragen?"
            r"|kommunikation|auftr[aä]g\w*|bestellung\w*)\b|\b(?:durchführung|ausführung|abwicklung)"
            r" (?:unserer|der|ihrer|deiner|von|des|eines|ihres) (?:\w+ ){0,2}(?:vertr[aä]g\w*|auftr[aä]g\w*"
            r"|dienste\w*|leistungen|veranstaltung\w*)\b|\b(?:leistungserbringung|dienstleistungserbringung"
            r"|erbringung (?:unserer|der|von|<<your>>) (?:\w+ )?(?:leistungen|dienstleistungen|dienste))\b"
            r"|\b(?:übermittlung|auslieferung|anzeige|übertragung) (?:der|<<your>>|des|von|unserer)"
            r" (?:[\w-]+ ){0,4}[a-zäöüß-]{0,12}inhalte?[sn]?\b|\bonline-?inhalte\b(?=$)"
        ),
        "use_for": (
            r"\b(?:merkt|merken|zum einsatz|m[ie]ss(?:t|en)|speicher(?:n|t)|gespeichert|(?:sind"
            r"|ist) (?!(?:k?eine?|die|ihre|deine) (?:\w+ )?(?:zustimmung"
            r"|einwilligung))[^.;:]{0,70}?\b(?:erforderlich"
            r"|notwendig|nötig|unerlässlich|unverzichtbar|unentbehrlich)|erfolg(?:t|en)|findet"
            r"|werden benötigt"
            r"|(?:benötig|brauch)(?:en|t)|setz(?:en|t)|verwend\w+|(?:be|ge)?nutz(?:en|t)|verarbeit\w+"
            r"|bearbeit\w+|erheb\w+|erfass\w+|dien(?:en|t)|einsetz\w*|eingesetzt|helfen|hilft"
            r"|ermöglich\w+|erlaub(?:en|t)|können wir|arbeite[nt]|greif(?:en|t)|zurückgreif\w+|zeig(?:en"
            r"|t)|bilden|übernimmt|zählt|verzicht\w*|lieg(?:t|en)|ermittel\w+|bekomm\w+|führen?|lernen"
            r"|erstell\w+|bind(?:en|et)|eingebunden|auswert\w+|ausgewertet|wert(?:en|et)|betreib(?:en|t)"
            r"|halten"
            r"|hält)\b|\b(?:brauch(?:en|t)|missbrauch\w*|pass(?:en|t) (?=[^.;]{0,80}\ban\b)|angepasst"
            r"|zuschneid\w*|zugeschnitten|leg(?:en|t) (?=[^.;]{0,60}\ban\b)|anleg\w*|angelegt|sorg(?:en"
            r"|t)|verhinder\w*|schütz(?:en|t)|zeichne[nt]|verr[aä]t\w*|liefer(?:n|t)|melde[nt]"
            r"|untersuch\w+|betracht\w+|prüf(?:en|t)|stell(?:en|t)|gib(?:t)?|geb(?:en)?|erkenn(?:en|t)"
            r"|versteh(?:en)?|benutz\w+|heranzieh\w*|herangezogen|zieh(?:en|t) (?=[^.;]{0,60}\bheran\b)"
            r"|sammel\w+|gesammelt|leiste[nt]|verfolg(?:en|t)|protokollier\w+|registrier\w+|findet"
            r"|stattfinden|lohnt|merkt|(?:kommen|kommt)(?! (?:\w+ ){0,3}ohne\b)|läuft|laufen|übermittel\w+"
            r"|wissen|abgespielt|spielt"
            r"|spielen|arbeiten|notier\w+|sieht|sehen|werben|bestimmt|gedacht|trägt|tragen"
            r"|zweck (?:\w+ ){0,2}(?:ist|besteht)|gewährleiste[nt]|sicherstell(?:en|t))\b"
            r"|\b(?:erheb(?:en|t)|erhoben|erfass(?:en|t)|sammel[nt]|gesammelt|speicher[nt]|gespeichert"
            r"|benötig(?:en|t)|brauch(?:en|t)|protokollier(?:en|t))\b"
        ),
        "purpose_object": (
            r"\b(?:angaben|speicherung|verarbeitung|erhebung|erfassung|nutzung|auswertung(?:en)?"
            r"|anzeigen|[a-zäöüß-]{0,12}analyse|messung|statistiken?|zahlen|seiten|besuche|log-?files?"
            r"|logdateien|[a-zäöüß-]{0,20}cookies?|[a-zäöüß]{0,20}daten|informationen|kennung(?:en)?"
            r"|protokolle?|[a-zäöüß]{0,15}profile?|[a-zäöüß]{0,12}verhaltens?|[a-zäöüß-]{0,12}pixel"
            r"|dienst\w*|tools?|werkzeuge?|software|interessen?|sie|diese|tracking|werbung|dadurch|damit"
            r"|besuche?r?|hierdurch)\b|\b(?:zahlen|protokoll\w*|pixel|erkenntnisse|ergebnisse"
            r"|auswertung\w*|klick\w*|adressen?|anschrift|mailadresse|e-mail-adresse|werkzeug|programm"
            r"|system|server|skripte?|funktionen?|technik\w*|verfahren|kennziffer\w*|aufzeichnung\w*"
            r"|angaben|adressdaten|telefonnummer)\b|^[^a-zäöü]{0,3}(?:das|dies|es) (?:ist|dient|hilft"
            r"|geschieht|erfolgt)\b"
            r"|\b[a-zäöüß-]{0,20}(?:system|plattform|formular)(?:e|s)?\b"
            r"|\bdaten(?:ver|be)arbeitung(?:en)?\b|\bbearbeitung\b|\bverwendung\b"
            r"|\beinsatz\b"
        ),
        "purpose_list": (
            r"\b(?:[a-zäöüß]{0,12}zweck\w*|um |für folgende|dienen)\b|\b(?:wozu|warum|wofür|weshalb"
            r"|dazu,|brauchen wir|aufgaben|gründe|folgenden zielen|ziele)\b"
        ),
        "for_end": r"\b(?:für|zu|zur|zum|um)\b|\b(?:damit|wegen|zwecks|im dienste)\b",
        "other_than": r"\b(?:andere[nr]? [a-zäöüß]{0,12}zweck\w*|darüber hinaus|weitere[nr]? zweck\w*)\b",
        "used_besides": r"\b(?:oder|noch|und) \Z",
        "purpose_limit": r"\b(?:zu|für) (?:\w+ )?(?:werbe|marketing)\w*",
        "essential_only": (
            r"\b(?:nur|ausschließlich|ausschliesslich|lediglich|allein|außer|ausser|mit ausnahme"
            r"|abgesehen)\b.{0,40}\b(?:notwendige|erforderliche|essenzielle|essentielle|nötige"
            r"|technische)\w*\b.{0,10}cookies"
        ),
        "basis_consent": (
            r"\b(?:einwillig\w+|eingewilligt|zustimm\w+|zugestimmt|einverst(?:anden|ändnis)\w*"
            r"|<<your>> (?:okay|ok|ja|erlaubnis)|freigeb\w*|freigegeben|freigibst|opt-?in\b|(?:auf"
            r"|mit) [„«\"](?:alle )?(?:akzeptieren|zustimmen|einverstanden)|akzeptiert haben"
            r"|bestätigt haben|<<article_six>>a\b|art\. ?6 (?:abs\.|absatz) ?1 (?:s(?:atz"
            r"|\.) ?1 )?(?:(?:lit\.|buchst(?:abe"
            r"|\.)) ?)?a\b|stimm(?:e|en|st|t) [^.;:,]{0,110}\bzu\b|willig\w* [^.;:,]{0,200}\bein\b)"
            r"|\b(?:(?:ja|okay) (?:ge)?sag(?:t|en|st)|um (?:<<your>> )?(?:erlaubnis|okay|einwilligung"
            r"|zustimmung)|(?:mit|nach|ohne) (?:<<your>> )?(?:vorherige[rm]? "
            r"|ausdrückliche[rm]? )?(?:erlaubnis|freigabe|okay)|grünes licht|erst,? (?:nach|wenn|sobald"
            r"|nachdem|durch|mit) [^.;]{0,80}\b(?:klick\w*|freigab\w*|aktivier\w+|zulass\w+|zugelassen"
            r"|erlaub\w+|einschalt\w+|angeklickt)|<<your>> (?:ausdrückliche |freiwillige )?(?:freigabe"
            r"|erlaubnis|genehmigung|klick auf)|art\. ?6 (?:abs\.|absatz) ?1 (?:bst|litera|lit"
            r"|buchst)\.? ?a\b|§ ?25 (?:abs\.|absatz) ?1 (?:satz 1 )?(?:tdddg|ttdsg)|genehmig(?:t|en|st"
            r"|ung)\b)\b"
            r"|\bnur\b[^.;]{0,20}?,? (?:wenn|sofern|falls|sobald) (?:sie"
            r"|du)\b[^.;]{0,80}\b(?:aktiviert|aktivieren|eingeschaltet|einschalten|zugelassen"
            r"|zulassen|erlaubt|erlauben|ausgewählt|angehakt|freigeschaltet)\b"
            r"|\b(?:fragt|fragen|gefragt)\b[^.;]{0,40}, ob (?:wir|sie|du)\b"
            r"|\bcookies?\b[^.;]{0,30} (?:sind|ist|bleiben|bleibt) (?:zunächst|anfangs|anfänglich"
            r"|standardmäßig|vorerst|von haus aus|erst einmal) (?:\w+ )?(?:aus|ausgeschaltet|abgeschaltet"
            r"|deaktiviert|inaktiv)|\b(?:standardmäßig|zunächst|anfangs) (?:sind"
            r"|bleiben) [^.;]{0,40}cookies? (?:\w+ )?(?:aus|ausgeschaltet|deaktiviert)"
            r"|\b<<your>> (?:\w+ )?ja\b(?! zu)|\b(?:ohne|mit|nach) (?:ihrem|ihr|deinem|dein) (?:\w+ )?ja\b"
        ),
        "basis_legitimate_interest": (
            r"\b(?:berechtigte[nrs]? interesse\w*|<<article_six>>f\b|art\. ?6 (?:abs\.|absatz) ?1 (?:s(?:atz"
            r"|\.) ?1 )?(?:(?:lit\.|buchst(?:abe|\.)) ?)?f\b)|\b(?:art\. ?6 (?:abs\.|absatz) ?1 (?:bst"
            r"|litera|lit|buchst)\.? ?f\b|berechtigtes anliegen|überwiegende\w* interesse\w*)\b"
        ),
        "article_six": (
            r"art(?:\.|ikel) ?6 (?:abs\.|absatz) ?1 ?(?:s(?:atz|\.) ?1 )?(?:(?:bst|litera|lit"
            r"|buchst(?:abe)?)\.? ?)?(?:[a-f](?:,| und| oder| sowie| bzw\.) (?:(?:bst|litera|lit"
            r"|buchst(?:abe)?)\.? ?)?){0,3}"
            r"\(?"
        ),
        "basis_contract": (
            r"\b(?:vertragserfüllung|erfüllung (?:eines|des|ihres|unseres) vertrag\w*|vertragsdurchführung"
            r"|vorvertraglich\w*\b(?! rechtsverhältnis)|<<article_six>>b|art\. ?6 (?:abs\.|absatz) ?1"
            r" (?:s(?:atz|\.) ?1 )?(?:(?:lit\.|buchst(?:abe|\.)) ?)?b\b)|\b(?:(?:durchführung|anbahnung"
            r"|abwicklung|abschluss) (?:eines|des|ihres|unseres|von) (?:\w+ )?vertrag\w*|vertragliche\w*"
            r" (?:pflicht|verpflichtung)\w*|art\. ?6 (?:abs\.|absatz) ?1 (?:bst|litera|lit|buchst)?\.?"
            r" ?b\b)\b|\bvertragliche[nr]? (?:erfüllung|grundlage|notwendigkeit|beziehung)\b|\b(?:erfüllung"
            r"|durchführung|abwicklung|anbahnung|begründung) (?:\w+ ){0,3}(?:vertrag\w*"
            r"|vertragsverhältnis\w*|vertragspflichten|vertragliche\w* pflichten)\b"
        ),
        "basis_legal_obligation": (
            r"\b(?:rechtliche\w* verpflichtung\w*|gesetzliche\w* (?:aufbewahrungs)?(?:pflicht"
            r"|verpflichtung)\w*|art\. ?6 (?:abs\.|absatz) ?1 (?:s(?:atz|\.) ?1 )?(?:(?:lit\."
            r"|buchst(?:abe|\.)) ?)?c\b)|\b(?:(?:gesetzlich|rechtlich) (?:dazu )?verpflichtet"
            r"|verpflichte[nt] uns (?:das|die|der|ein)|(?:abgabenordnung|handelsgesetzbuch"
            r"|steuerrecht\w*)\b|gesetzliche\w* (?:vorgaben?|vorschrift\w*)|art\. ?6 (?:abs\."
            r"|absatz) ?1 (?:bst|litera|lit|buchst)\.? ?c\b)\b"
        ),
        "no_banner": (
            r"\bkeine?n? (?:[\w-]+ ){0,2}(?:cookie|consent|einwilligungs)-?(?:banner|hinweis|fenster"
            r"|abfrage|pop-?up)\w*|(?:cookie|consent)-?banner\w* (?:\w+ ){0,4}(?:nicht|entbehrlich"
            r"|überflüssig)|verzicht\w* (?:\w+ ){0,3}auf (?:\w+ ){0,3}(?:cookie|consent)-?banner"
        ),
        "basis_banner": (
            r"\b(?:cookie|consent|einwilligungs)-?(?:banner|tool|hinweis|fenster)\w*|\b(?:im|über das"
            r"|in unserem|in unserer|unser|das|über ein(?:en)?) (?:banner|hinweisfenster|einwilligungsfenster"
            r"|einwilligungsdialog)\b|\bein banner (?:ermöglicht|bietet|erlaubt|fragt|gestattet)\b"
        ),
        "basis_browser_setting": r"(?!)",
        "consent_act": (
            r"\b(?:einwillig\w+|eingewilligt|zustimm\w+|zugestimmt|einverst(?:anden|ändnis)\w*"
            r"|<<your>> (?:okay|ok|ja|erlaubnis)|freigeb\w*|freigegeben|freigibst|opt-?in|(?:auf"
            r"|mit) [„«\"](?:alle )?(?:akzeptieren|zustimmen|einverstanden)|akzeptiert haben"
            r"|bestätigt haben|stimm(?:e|en|st|t) [^.;:,]{0,110}\bzu\b|willig\w* [^.;:,]{0,200}\bein\b)\b"
            r"|\b(?:(?:ja|okay) (?:ge)?sag(?:t|en|st)|um (?:<<your>> )?(?:erlaubnis|okay|einwilligung"
            r"|zustimmung)|(?:mit|nach|ohne) (?:<<your>> )?(?:vorherige[rm]? "
            r"|ausdrückliche[rm]? )?(?:erlaubnis|freigabe|okay)|grünes licht|erst,? (?:nach|wenn|sobald"
            r"|nachdem|durch|mit) [^.;]{0,80}\b(?:klick\w*|freigab\w*|aktivier\w+|zulass\w+|zugelassen"
            r"|erlaub\w+|einschalt\w+|angeklickt)|<<your>> (?:ausdrückliche |freiwillige )?(?:freigabe"
            r"|erlaubnis|genehmigung|klick auf)|§ ?25 (?:abs\.|absatz) ?1 (?:satz 1 )?(?:tdddg|ttdsg)"
            r"|genehmig(?:t|en|st|ung)\b|rechtsgrundlage|verpflichte[nt]\b)\b"
            r"|\bnur\b[^.;]{0,20}?,? (?:wenn|sofern|falls|sobald) (?:sie"
            r"|du)\b[^.;]{0,80}\b(?:aktiviert|aktivieren|eingeschaltet|einschalten|zugelassen"
            r"|zulassen|erlaubt|erlauben|ausgewählt|angehakt|freigeschaltet)\b"
            r"|\b(?:fragt|fragen|gefragt)\b[^.;]{0,40}, ob (?:wir|sie|du)\b"
            r"|\bcookies?\b[^.;]{0,30} (?:sind|ist|bleiben|bleibt) (?:zunächst|anfangs|anfänglich"
            r"|standardmäßig|vorerst|von haus aus|erst einmal) (?:\w+ )?(?:aus|ausgeschaltet|abgeschaltet"
            r"|deaktiviert|inaktiv)|\b(?:standardmäßig|zunächst|anfangs) (?:sind"
            r"|bleiben) [^.;]{0,40}cookies? (?:\w+ )?(?:aus|ausgeschaltet|deaktiviert)"
            r"|\b<<your>> (?:\w+ )?ja\b(?! zu)|\b(?:ohne|mit|nach) (?:ihrem|ihr|deinem|dein) (?:\w+ )?ja\b"
        ),
        "opt_out": (
            r"\b(?:opt-?out\w*|wider(?:sprech|spricht|sproch|spruch)\w*|deaktivier\w+|verhinder\w+"
            r"|unterbind\w+|ab(?:zu)?(?:meld|lehn|schalt|wähl|bestell)\w+|abgeschaltet"
            r"|aus(?:zu)?(?:schalt|trag)\w+|schalten sie|schalte|lehnen sie|ausgeschaltet|(?:klick|tipp"
            r"|wähl|drück)\w* [^.;]{0,40}[„«\"](?:nur |alle |nicht |weiter ohne |ablehn)|widerruf\w+"
            r"|entgehen|abstellen|stellen sie [^.;]{0,40}\bab\b|werbe(?:einstellung|präferenz)\w*"
            r"|stopp\w+|haken (?:\w+ )?entfern\w+|abändern|(?:schalten|stellen) sie\b[^.;]{0,80}\b(?:aus"
            r"|ab)\b|revidier\w+|zurück(?:zu)?(?:nehm|zieh)\w+|umentsch\w+"
            r"|auswahl (?:\w+ ){0,3}(?:ändern|anpassen)|änder(?:n|st) (?:sie|du) <<your>> (?:wahl"
            r"|auswahl|entscheidung|einstellung\w*)|nicht (?:wünsch|möcht|woll)\w+)\b|\b(?:begegnen"
            r"|sich (?:\w+ ){0,3}entziehen|entziehen|aussteigen|ausklinken"
            r"|auswahl (?:\w+[- ]){0,14}(?:ändern|anpassen|widerrufen)|rückgängig"
            r"|möchten sie nicht(?: mehr| länger)?|(?:möchte|will|woll"
            r"|wünsch)\w*[^.;]{0,60}\bnicht (?:mehr |länger )?(?:erfasst|gezählt|getrackt|verfolgt"
            r"|gemessen|mitgezählt|aufgezeichnet)|(?:wer|sie|du)\b[^.;]{0,40}\bnicht (?:mehr"
            r"|länger) (?:erfasst|gezählt|getrackt|verfolgt|gemessen|mitgezählt)|wegklick\w*|ausknips\w*"
            r"|(?:hilft|helfen|schützt) (?=[^.;]{0,40}\b(?:add-?on|plug-?in|erweiterung))|untersag\w+"
            r"|nein sagen|abschalten|unterdrück\w+|ausblend\w+ lassen|herausnehm\w*|zurückgenommen"
            r"|entfern\w+ sie|loswerden|raus(?:zu)?nehm\w*)\b"
            r"|\beinstellen,? dass [^.;]{0,60}\bnicht (?:mehr |länger )?(?:einbezogen|erfasst|gezählt"
            r"|ausgewertet|aufgezeichnet|getrackt|verfolgt|gemessen|berücksichtigt)\b"
            r"|\bwidersprichst?\b|\b(?:beend(?:en|ung|igung)|abbruch|stopp) (?:der|dieser|<<your>>)"
            r" (?:aufzeichnung|messung|zählung|erfassung|auswertung|beobachtung)\b|\b(?:messung|zählung"
            r"|statistik|tracking|analyse|auswertung)\w*[^.;]{0,40}\baus(?:zu)?logg\w+"
            r"|\baus(?:zu)?logg\w+(?=[^.;]{0,60}(?:messung|zählung|statistik|tracking|analyse|auswertung))"
        ),
        "withdraw": (
            r"\b(?:einwilligung|zustimmung|einverständnis|freigabe"
            r"|<<your>> okay)\w*(?:(?! und )[^;:,]){0,120}?(?:widerruf\w*|widerrufst"
            r"|zurück(?:zu)?(?:nehm|zieh)\w*|ändern)|(?:widerruf|zurück(?:zu)?(?:nehm"
            r"|zieh))\w*[^.;:]{0,60}?(?:einwilligung|zustimmung)\w*|\b(?:haben|sofern|wenn|soweit"
            r"|falls) sie\b[^.;:]{0,80}?(?:einwilli|zustimm|zugestimmt"
            r"|eingewilligt)\w*[^.;:]{0,100}?widerruf\w*|\b(?:entscheidung|auswahl|wahl|(?:cookie"
            r"|consent|datenschutz|privatsphäre\w{0,2}|einwilligungs)-?(?:einstellungen"
            r"|präferenzen))\b[^.;:,]{0,90}?(?:änder[nt]\w*|anpass\w+|revidier\w+|rückgängig|umentsch\w+"
            r"|widerruf\w+)|\b(?:wieder|zurück|erneut) zur auswahl\b|\bänder(?:n|st) (?:sie"
            r"|du) <<your>> (?:wahl|auswahl|entscheidung)|\b(?:(?:zurücknehmen|widerrufen|zurückziehen"
            r"|zurücknimm\w*|widerrufst) (?:können|kannst|könnt) (?:sie|du"
            r"|ihr)[^.;]{0,60}(?:einwilligung|zustimmung|ja|okay|freigabe|entscheidung)|(?:ja|okay"
            r"|erlaubnis) (?:\w+ ){0,4}(?:zurück(?:zu)?(?:nehm|zieh)\w*|widerrufen)|umstimmen"
            r"|anders (?:entscheiden|überlegen|überlegt)|meinung ändern)\b"
            r"|\bwiderruf\w*\b[^.;]{0,30}\büber (?:die|unsere|den|das|deine|ihre) (?:cookie|consent"
            r"|datenschutz|einwilligungs|privatsphäre)[\w-]*"
            r"|\b(?:nehmen|nimmst|ziehen|ziehst) (?:sie|du) [^.;:,]{0,30}(?:einwilligung|zustimmung"
            r"|okay)\w* zurück\b"
            r"|\b<<your>> ja (?:zu|für) [^.;:,]{0,40}zurück(?:nehmen|ziehen)\b"
        ),
        "opt_out_told": (
            r"\b(?:einschließlich|inklusive)[^.;,]{0,60}(?:opt-?out|widerspr\w+"
            r"|deaktivier\w+)[^.;,]{0,40}"
        ),
        "question": r"\?$",
        "named_among": r"^s? (?:inbegriffen|eingeschlossen|inklusive|auch nicht)\b",
        "nothing_kept": (
            r"\b(?:auf|in) (?:<<your>>|dem) (?:endgerät|gerät|computer|rechner|browser"
            r"|smartphone)\w* (?:wird|werden|bleibt|speichern wir|legen wir"
            r"|hinterlassen wir) (?:\w+ )?nichts\b|\bnichts (?:wird )?(?:auf|in) (?:<<your>>"
            r"|dem) (?:endgerät|gerät|computer|rechner|browser)\w* (?:gespeichert|abgelegt|hinterlassen)"
        ),
        "it_stands_for": r"^[^a-zäöüß]{0,3}(?:es|er|sie|diese\w?|dies|solche\w?|jene\w?)\b",
        "either_or": r"\b(?:oder|sowie|beziehungsweise|bzw|link|schaltfläche|button|banner)\b|[„\"»]",
        "banner_again": (
            r"\b(?:cookie|datenschutz|einwilligungs?|consent|privacy|privatsphären?)-?(?:einstellungen"
            r"|präferenzen|auswahl|verwaltung|schalter|manager|center|symbol)\b|\b(?:fußzeile|fußbereich"
            r"|fuß der seite|seitenende|seitenfuß|ende (?:der|jeder) (?:web)?seite|unten auf jeder seite"
            r"|symbol (?:links|rechts) unten|[a-z]+-symbol)\b|\"(?:nur notwendige|alle ablehnen|ablehnen"
            r"|nur essen[tz]ielle)\"|[„«](?:nur notwendige|alle ablehnen|ablehnen|nur essen[tz]ielle"
            r"|weiter ohne)|[„«\"]cookies[“»\"]|\b(?:auswahl ändern|(?:wieder|zurück) zur auswahl)\b"
            r"|\b(?:symbol (?:\w+ ){0,3}(?:links|rechts|unten)|(?:schild|fingerabdruck|zahnrad|keks"
            r"|cookie|schloss)-?symbol|(?:knopf|button|schaltfläche|link"
            r"|feld) [„«\"][^“»\"]{0,30}(?:cookie|datenschutz|privatsphäre|einstellung|auswahl"
            r"|einwilligung)[^“»\"]{0,20}[“»\"]|cookie-?(?:einstellungen|fenster|dialog|menü|knopf"
            r"|hinweis|leiste)|einwilligungs(?:verwaltung|fenster|dialog|einstellungen)|(?:im"
            r"|am) (?:seiten)?(?:fuß|ende|rand)\b)\b"
        ),
        "tool_named": (
            r"(?:(?:der|die|das|den|dem|dieser|diese[ms]?|ein|eine|unser(?:e[mrn]?)?|jeder"
            r"|jedes) )?(?:[\w-]+ ){0,3}?"
            r"(?:(?<!unser )dienste?n?|tools?|werkzeuge?n?|lösung|plug-?ins?|add-?ons?|erweiterung|moduls?"
            r"|widgets?"
            r"|[a-zäöüß-]*moduls?|[a-zäöüß]*player|[a-zäöüß]*karten?|[a-zäöüß]*formulare?n?|skripte?"
            r"|software|programme?"
            r"|buttons?"
            r"|schrift(?:en|arten)|captchas?|intranet|extranet|mitgliederbereich|anbieter|hoster|videos?"
            r"|rundbriefe?|newsletter|technik|messung"
            r"|statistik"
            r"|[a-zäöüß-]*modus)\b"
        ),
        "tool_denies": (
            r"\b(?:diese[rs]?|das|die|unsere?) [\w-]*cookies? (?:sammel|speicher|enthält|enthalt|erheb"
            r"|erfass|übermittel)\w* "
            r"(?=[^.;]{0,40}\bkeine)"
            r"|\b(?=(?:der|die|das|den|dieser|diese|dieses|ein|eine|unsere?|jeder"
            r"|jedes)\b)<<tool_named>>[^.;:]{0,60}?"
            r" (?:enthält|enthalt|setz|verwend|nutz|benutz|speicher|leg|brauch|benötig|kommt|kommen|arbeite"
            r"|erheb|erfass"
            r"|sammel|gib"
            r"|geb|überträg|übermittel|übertrag|sende)(?:e?t|n|en)?\b"
        ),
        "tool_subject": (
            r"^(?:es(?! (?:gibt|findet|finden|erfolg\w+|werden|wird|komm\w+|best\w+)\b)|dies|dieser dienst"
            r"|dieses (?:tool|werkzeug)|der dienst|das tool|dafür|dabei|hierfür|hierbei|damit)\b"
        ),
        "site_noun": r"\b(?:web)?sei?te\b|\bwebsite\b",
        "points_below": r"\b(?:unten|folgend\w*|nachstehend\w*|nachfolgend\w*)\b",
        "opt_out_firm": (
            r"\b(?:opt-?out\w*|wider(?:sprech|spricht|sproch|spruch|spruchs)\w*|deaktivier\w+"
            r"|ab(?:zu)?schalt\w+|abgeschaltet|aus(?:zu)?schalt\w+|(?:schalten sie|schalte)"
            r" [^.;]{0,60}\b(?:ab|aus)\b|entgehen|abstellen|unterbind\w+|(?<!erfolgter )(?<!nach der"
            r" )(?<!nach )abmeldung|ablehn\w+|abwähl\w+)\b|\b(?:begegnen|sich (?:\w+ ){0,3}entziehen"
            r"|aussteigen|ausklinken|(?:möchte|will|woll|wünsch)\w*[^.;]{0,60}\bnicht (?:mehr |länger"
            r" )?(?:erfasst|gezählt|getrackt|verfolgt|gemessen|mitgezählt|aufgezeichnet)|(?:wer|sie"
            r"|du)\b[^.;]{0,40}\bnicht (?:mehr|länger) (?:erfasst|gezählt|getrackt|verfolgt|gemessen"
            r"|mitgezählt)|wegklick\w*|untersag\w+|abbestell\w*|verhinder\w+|(?:hilft|helfen|schützt)"
            r" (?=[^.;]{0,40}\b(?:add-?on|plug-?in|erweiterung))|unterdrück\w+)\b|\beinstellen,? dass"
            r" [^.;]{0,60}\bnicht (?:mehr |länger )?(?:einbezogen|erfasst|gezählt|ausgewertet|aufgezeichnet"
            r"|getrackt|verfolgt|gemessen|berücksichtigt)\b"
            r"|\bwidersprichst?\b|\b(?:beend(?:en|ung|igung)|abbruch|stopp) (?:der|dieser|<<your>>)"
            r" (?:aufzeichnung|messung|zählung|erfassung|auswertung|beobachtung)\b|\b(?:messung|zählung"
            r"|statistik|tracking|analyse|auswertung)\w*[^.;]{0,40}\baus(?:zu)?logg\w+"
            r"|\baus(?:zu)?logg\w+(?=[^.;]{0,60}(?:messung|zählung|statistik|tracking|analyse|auswertung))"
        ),
        "opt_out_about": (
            r"\b(?:aufzeichnung|messung|zählung|auswertung|[a-zäöüß-]{0,20}cookies?|tracking|werb\w+"
            r"|[a-zäöüß-]{0,14}analy\w+|daten(?:erfassung|erhebung)|erfassung|erhebung|datenverarbeitung"
            r"|verarbeitung|nutzung|profil\w*|weitergabe|messung|[a-zäöüß]{0,15}messung|anzeigen"
            r"|zielgruppen|auswertung|aufzeichnung)\b|\b(?:erfasst|gezählt|getrackt|verfolgt|gemessen"
            r"|mitgezählt|statistik\w*|besuchszählung|webanalyse|interessenbezogene\w*"
            r"|reichweitenmessung|remarketing|personalisierung|zählpixel|pixel)\b"
        ),
        "opt_out_tracking": (
            r"\b(?:aufzeichnung|messung|zählung|auswertung|[a-zäöüß-]{0,20}cookies?|tracking|werb\w+"
            r"|[a-zäöüß-]{0,14}analy\w+|daten(?:erfassung|erhebung)|erfassung|erhebung"
            r"|[a-zäöüß]{0,15}messung|messen|anzeigen|zielgruppen|dienste|zähl\w+|aufzeichn\w+"
            r"|zugestimmt|zustimm\w+)\b|\b(?:erfasst|gezählt|getrackt|verfolgt|gemessen|mitgezählt"
            r"|statistik\w*|besuchszählung|webanalyse|reichweitenmessung|remarketing|pixel"
            r"|personalisierung)\b"
        ),
        "communication": (
            r"\b(?:newsletter\w*|e-?mails?|mails?|werbe-?mails?|rundmails?"
            r"|rundbrief\w*|post von uns)\b"
        ),
        "opt_out_messages": (
            r"\b(?:abmeld\w+|abbestell\w+|austrag\w+|widersprech\w+|widerruf\w+|kein(?:e|en)? (?:bock"
            r"|lust|interesse) (?:mehr )?auf)\b"
        ),
        "message_link": r"link\w*\b|\bklick\w*\b",
        "contact_act": (
            r"\b(?:kontaktier\w+|wenden sie sich|wende dich|per (?:e-)?mail|schreib\w* (?:sie|uns|an)"
            r"|nachricht an|brief an|ein(?:e)? (?:e-)?mail an)\b|[\w.+-]{1,60}@[\w-]{1,60}\.\w"
            r"|\b(?:(?:kurze|formlose|einfache) (?:e-)?(?:mail|nachricht)|(?:mail|nachricht"
            r"|zeile) (?:genügt|reicht|an)|(?:anruf|postkarte|brief) (?:genügt|reicht)|rufen sie"
            r"|melden sie sich|sagen sie uns|teilen sie uns)\b"
        ),
        "click_here": (
            r"\b(?:klick\w*|link\w*|hier|unter|über(?! (?:die|den|das) (?:browser-?)?(?:einstellungen"
            r"|menü|optionen))|seite)\b|https?://"
        ),
        "device_setting": (
            r"\b(?:geräte?s?|smartphones?|betriebssystems?|mobiltelefons?)\b.{0,60}\beinstellung\w*"
            r"|\beinstellung\w*\b.{0,40}\b(?:geräte?s?|smartphones?|betriebssystems?|mobiltelefons?)\b"
            r"|\bgeräteeinstellung\w*"
        ),
        "device_setting_act": (
            r"\b(?:deaktivier\w+|ausschalt\w+|abschalt\w+|änder\w+|verhinder\w+|widerruf\w+"
            r"|zurücksetz\w+|unterbind\w+|begrenz\w+)\b"
        ),
        "device_setting_about": (
            r"\b(?:standort\w*|werbe-?id\w*|ad-?tracking|tracking|personalisierte\w* (?:werbung"
            r"|anzeigen)|geolokal\w*)\b"
        ),
        "refusal_wish": (
            r"\b(?:nicht (?:mehr )?(?:wünsch\w+|möcht\w+|woll\w+|einverstanden)|(?:möcht|woll"
            r"|wünsch)\w+ (?:sie|du) (?:das |dies |\w+ )?nicht)\b"
        ),
        "own_measuring": (
            r"\b(?:unsere?[nrsm]?|eigene[nrsm]?|interne[nrsm]?)\b[^.;]{0,30}\b(?:statistik\w*|zähl\w*"
            r"|messung\w*|auswertung\w*|tracking)\b"
        ),
        "on_this_page": (
            r"^(?!.{0,400}(?:link\w*\b)).{0,400}?(?:\b(?:unten|untenstehend\w*|nachstehend\w*"
            r"|nachfolgend\w*|weiter unten|an dieser stelle|auf dieser seite|im folgenden"
            r"|(?:diese[mrns]?|dem|den|folgende[mnrs]?) (?:schalter|button|knopf|kästchen|schaltfläche"
            r"|häkchen|regler))\b|\bhier\b[^.;]{0,50}(?:: ?$|:|$))"
        ),
        "button": r"\b(?:kästchen|häkchen|schalter|schieberegler|schaltfläche)\b",
        "without_consent_does": (
            r"\b(?:keiner (?:\w+ )?(?:einwilligung|zustimmung)|(?:einwilligungs|zustimmungs)frei"
            r"|von der einwilligung(?:spflicht)? (?:ausgenommen|befreit)|(?:benötig|brauch|bedürf|bedarf"
            r"|erforder|verlang|bedarf)\w* (?:[\w-]+ ){0,6}keine[nr]? (?:\w+ )?(?:einwilligung"
            r"|zustimmung)|keine (?:\w+ )?(?:einwilligung|zustimmung) (?:\w+ ){0,3}(?:erforderlich"
            r"|notwendig|nötig|einholen)|(?:einwilligung|zustimmung) (?:\w+ ){0,4}nicht (?:erforderlich"
            r"|notwendig|nötig))\b|\b(?:(?:müssen|brauchen|benötigen) wir [^.;]{0,50}\b(?:nicht"
            r"|keine?n?)\b[^.;]{0,20}(?:erlaubnis|einwilligung|zustimmung|okay)|(?:auch|sogar|bereits"
            r"|schon) ohne <<your>> (?:zustimmung|einwilligung|erlaubnis|zutun)|(?:erlaubnis"
            r"|einwilligung|zustimmung)\b[^.;]{0,30}\bnicht (?:fragen|bitten|eingeholt|gefragt|abgefragt"
            r"|einzuholen)|(?:einwilligung|zustimmung) ist (?:\w+ ){0,4}(?:entbehrlich|nicht benötigt"
            r"|verzichtbar)|zustimmungspflicht\w* (?:sind|ist)[^.;]{0,20}nicht|nicht (?:zustimmungs"
            r"|einwilligungs)pflichtig\w*|keiner (?:vorherigen )?(?:zustimmung|einwilligung"
            r"|erlaubnis))\b"
            r"|\b(?:benötig|brauch|bedürf|bedarf|erforder|verlang)\w* (?:[\w-]+ ){0,6}keine[nr]? (?:[\w-]+"
            r" )?[a-zäöüß]+-?(?:einwilligung|zustimmung)\b|\bkeine (?:[\w-]+ )?[a-zäöüß]+-?(?:einwilligung"
            r"|zustimmung) (?:\w+ ){0,3}(?:erforderlich|notwendig|nötig|einholen|einzuholen)\b"
        ),
        "addon": (
            r"\b(?:browser-?(?:add-?on|plug-?in|erweiterung)|add-?on|plug-?in|zusatzprogramm"
            r"|erweiterung für (?:den|ihren) browser)\b"
        ),
        "policy_address": r"privacy|policy|datenschutz|terms|\bagb\b|bedingungen|impressum|partner",
        "opt_out_url": (
            r"opt[-_ ]?out|choices|youronlinechoices|aboutads|adssettings"
            r"|gaoptout|widerspr|deaktiv"
        ),
        "effect": (
            r"\b(?:opt-?out|deaktivier|widerspr)\w*\b.{0,120}\b(?:verhinder|unterbind|unterbleib)\w*"
            r"|\bopt-?out\b.{0,80}\bnicht mehr\b|\bopt-?out\b.{0,80}\b(?:zur folge hat|dazu führt|bewirkt"
            r"|sorgt dafür)\b[^.;]{0,60}\b(?:keinerlei|keine?n?|nichts?)\b"
            r"|\b(?:(?:nach|mit) (?:dem|einem|ihrem|der)"
            r" (?:widerspruch|opt-?out|abmeldung|deaktivierung)[^.;]{0,80}(?:nicht mehr|keine"
            r"|nicht weiter|endet)|(?:widerspruch|opt-?out)\b[^.;]{0,80}\b(?:stoppt|beendet|sorgt dafür)"
            r"|(?:haben sie|sobald sie|wenn sie) (?:\w+ ){0,3}widersprochen[^.;]{0,80}(?:nicht|keine))\b"
            r"|\b(?:nach|mit|bei) (?:eingang|zugang|erhalt|ausübung|erfolgtem|erklärung) (?:<<your>> |des "
            r"|eines )?(?:widerspruchs?|widerrufs?|opt-?outs?)\b[^.;]{0,110}\b(?:eingestellt|beendet|nicht"
            r" mehr|nicht weiter|unterbleib\w*|gestoppt|gelöscht)\b"
        ),
        "cookie_defined": (
            r"^[^a-z]{0,4}(?:ein (?:„|\")?cookie(?:“|\")? (?:ist|bezeichnet)|(?:„|\")?cookies(?:“"
            r"|\")? sind (?!(?:für|technisch|auf|notwendig|erforderlich))|bei cookies handelt es sich"
            r"|unter cookies versteht)\b"
        ),
        "covers": (
            r"\b(?:gilt(?! (?:die|jeweils|stets)\b[^.;]{0,90}(?:fassung|version)| (?:die|deren|dessen)"
            r" (?:[\w-]+ )?(?:datenschutz|nutzungs)[\w-]* (?:von|der|des|dieses|dieser))|gelten(?! (?:\w+"
            r" ){0,2}(?:die|deren|dessen) (?:[\w-]+ )?(?:datenschutz|nutzungs)[\w-]* (?:von|der|des|dieses"
            r"|dieser))|erstreck\w+|bezieh(?:t|en) sich|find(?:et|en) (?:\w+ )?anwendung|betr(?:ifft|effen)"
            r"|anwendbar|erfasst sind|nicht erfasst|ausgenommen|nicht verantwortlich|keine (?:haftung"
            r"|verantwortung|gewähr)|keinen einfluss)\b|\b(?:nicht (?:\w+ ){0,3}erfasst|nicht gemeint"
            r"|umfass(?:t|en)|abgedeckt|deckt|zuständig|verantwort(?:en|lich|ung)|geschrieben für|einfluss"
            r"|haften|richtet sich|betroffen (?:sind|ist)|eigene (?:regeln|datenschutz\w+)|einbezogen"
            r"|bezogen auf|reicht)\b"
        ),
        "covers_subject": (
            r"\b(?:datenschutz(?!gesetz|recht|beauftragt|grundverordnung|-grund)\w+|[a-z-]{0,8}hinweise"
            r"|erklärung|(?:cookie-|datenschutz-?)informationen|richtlinie|(?:folgende|diese"
            r"|nachstehende|vorliegende)n? (?:informationen|angaben|bestimmungen|regelungen|texte?)"
            r"|(?:andere[nr]?|fremde[nr]?|externe[nr]?|verlinkte[nr]?|dritter) (?:web)?(?:sites?|seiten"
            r"|anbieter\w*)|(?:angebote|seiten|websites) (?:dritter|anderer|fremder)|verlinken|inhalte"
            r"|ausgenommen hiervon|hiervon ausgenommen)\b|^(?:sie|diese|er) (?:gelten|gilt) für\b"
            r"|\b(?:(?:datenschutz)?hinweisen|erklärungen|richtlinien?|(?:diese|dieser|unser"
            r"|der) (?:text|seite|hinweis)\b|seiten,? (?:auf die|zu denen|die (?:wir|hier) )"
            r"|fremde[rn]? (?:angebote\w*|inhalte\w*|seiten)|(?:angebote|seiten|websites) von (?:dritten"
            r"|anderen|partnern)|links? (?:auf|zu) |verlinkt\w*|inhalte[n]? (?:dieser|fremder"
            r"|anderer))\b|\b(?:web)?(?:sites?|seiten|angeboten?) (?:der|von|unserer"
            r"|dieser) (?:\w+ )?(?:partner\w*|dritten?|dritter|drittanbieter\w*|anbieter\w*"
            r"|betreiber\w*)\b"
            r"|\b(?:webseiten|internetseiten|webangebote|online-?angebote|anbietern?) (?:dritter|anderer"
            r"|fremder|externer|mit eigenen)\b|\b(?:deren|dessen) (?:inhalte|datenverarbeitung)\b"
        ),
        "covers_not": (
            r"\b(?:gilt nicht|gelten nicht|erstreck\w+ sich nicht|bezieh\w+ sich nicht|nicht (?:für|auf"
            r"|erfasst|anwendbar)|keine anwendung|(?:gelten|gilt|gibt es) (?:gesonderte|eigene|separate)"
            r"|ausgenommen|nicht verantwortlich|keine (?:haftung|verantwortung|gewähr)"
            r"|keinen einfluss)\b|\b(?:nicht (?:\w+ ){0,3}(?:erfasst|gemeint|umfasst|zuständig"
            r"|einbezogen|abgedeckt|verantwort\w*|haften)|keine(?:n|rlei)? (?:verantwortung|haftung"
            r"|einfluss|gewähr|kontrolle)|andere regeln|eigene (?:regeln|datenschutz\w+)|außen vor)\b"
            r"|\b(?:(?:gelten|gilt) (?:\w+ )?dort nicht|(?:deren|dessen|ihre"
            r"|die) (?:jeweiligen )?(?:betreiber|anbieter)(?:innen)? (?:selbst "
            r"|allein )?(?:verantwortlich|zuständig))\b|\bsind (?:die|deren|diese"
            r"|dessen) [\w-]+ (?:selbst |allein |ausschließlich )?verantwortlich\b|\b(?:selbst"
            r"|allein) verantwortlich\b"
        ),
        "not_control": (
            r"\bopt-?out\b.{0,100}\b(?:erneut|nur für)\b"
            r"|\b(?:browser|endgerät|applikation)\b[^.;]{0,40}\b(?:geschlossen|beendet) (?:hat|haben|wird"
            r"|wurde)\b"
            r"|\b(?:local-?\s?storage|speicher)\b[^.;]{0,30}\bbrowsers?\b[^.;]{0,20}\b(?:abgelegt"
            r"|gespeichert|gesichert)"
            r"|\b[a-z]{0,10}browser\w* (?:schlie(?:ß|ss)\w+|geschlossen)"
            r"|\bschließen (?:des|ihres) browsers\b|\b(?:von selbst|automatisch|selbständig"
            r"|selbsttätig) (?:wieder )?gelöscht\b|\b(?:opt-?out-?cookies?"
            r"|cookie)\b[^.;]{0,40}\b(?:welche[rs]|das|der) (?:die|eine) (?:\w+ ){1,4}(?:unterbindet"
            r"|verhindert)"
        ),
        "said_before": (
            r"\b(?:diese[rmns]?|der|die|das|dem) (?:\w+ )?(?:mess|zähl|erfass|auswert|analyse|track"
            r"|aufzeichn|dienst|tool|datenerhebung|profilbild)\w*|\bdem (?:hier"
            r"|jederzeit) widersprechen\b|\b(?:hier|dagegen) widersprechen\b"
        ),
        "persistence": (
            r"\b(?:bleib\w+|ist|sind)\b[^.;]{0,50}\b(?:tage?n?|wochen?|monate?n?"
            r"|jahre?n?)\b[^.;]{0,20}\b(?:aus|abgeschaltet"
            r"|ausgeschaltet|deaktiviert|stumm)\b|\bmerken wir uns? [^.;]{0,30}\b(?:tage?|wochen?"
            r"|monate?|jahre?)\b"
            r"|\bwir merken uns [^.;]{0,30}\b(?:tage?|wochen?|monate?|jahre?)\b|"
            r"\b(?:(?:widerspruch|opt-?out|abmeldung|deaktivierung)\w*\b.{0,60}\b(?:gilt|gültig|wirksam"
            r"|gespeichert|bleibt|hält)\b.{0,40}\b(?:tage?n?|wochen?|monate?n?|jahre?n?)"
            r"|opt-?out\b.{0,40}\bnur für|opt-?out-?cookies? (?:\w+ ){0,2}gelöscht|(?:müssen|musst"
            r"|bitte) (?:sie |du )?(?:[\w-]+ ){0,6}erneut\w*"
            r"|erneut (?:setzen|klicken|widersprechen|deaktivieren|betätigen|vornehmen|durchführen"
            r"|erklären|abschalten|aktivieren|treffen|auszuführen)"
            r"|löschen sie .{0,40}cookies.{0,80}(?:erneut|wieder)|(?:gilt|gelten|wirk(?:t|en)|wirksam"
            r"|gültig|nur)\b[^.;]{0,50}\b(?:für|in|auf) (?:diese[mn]|den|dem|genau diesem|diesem einen"
            r"|den von <<visitor>> (?:\w+ )?) ?(?:browser|gerät|endgerät|rechner)\w*|geh(?:t"
            r"|en) (?:\w+ )?verloren|(?:browserspeicher|verlauf)\w* (?:\w+ )?(?:leer|lösch)\w+"
            r"|anderen browser|anderem gerät|auf jedem (?:gerät|browser))\b"
            r"|\b(?:muss (?:\w+ ){0,5}(?:erneut|neu|noch einmal|nochmals|wieder)|(?:ist|sind|wird"
            r"|geht) (?:auch )?(?:der|das|ihr|dieser|dieses) (?:widerspruch|opt-?out\w*"
            r"|cookie)\w* (?:weg|hinfällig|verloren|gelöscht|unwirksam|aufgehoben)|(?:in|auf"
            r"|für) jedem (?:browser|gerät|endgerät)|(?:anderen|weiteren|neuen) (?:browser|gerät"
            r"|geräte)n?|(?:wirkt|gilt|greift) (?:\w+ ){0,2}nur (?:in|auf|für)|(?:noch einmal|nochmals"
            r"|neu) (?:widersprechen|setzen|abschalten))\b|\b(?:widerspruch|opt-?out|ablehnung|abmeldung"
            r"|widerruf|entscheidung|auswahl|abwahl)\w*\b[^.;]{0,60}\b(?:tage?|wochen?|monate?"
            r"|jahre?)n?\b[^.;]{0,50}\b(?:gespeichert|gemerkt|gültig|merken|speichern|vorgehalten"
            r"|bestehen|erhalten)\b|\berneut zu (?:setzen|klicken|erklären|deaktivieren|widersprechen)\b"
            r"|\bwird (?:auch )?(?:der|das|ihr|dieses|dieser) (?:[\w-]+ )?(?:opt-?out\w*"
            r"|widerspruch\w*)[\w-]* (?:entfernt|gelöscht|aufgehoben)\b"
        ),
        "browser": (
            r"\b(?![a-z-]{0,10}browser-?\s?(?:plug-?ins?|add-?ons?"
            r"|erweiterung))[a-zäöüß-]{0,10}browsers?\w*\b"
        ),
        "browser_can": (
            r"\b(?:kann|können|lässt|lassen|möglich\w*|erreich\w+|eingestellt|einstellbar"
            r"|[a-zäöü-]*einstellung\w*"
            r"|konfiguriert|sorgt|anweis\w+|angewiesen|bieten|bietet|so (?:einrichten|eingerichtet))\b"
        ),
        "browser_act": (
            r"\b(?:fest(?:zu)?leg\w+|zulass\w+|zugelassen|erlaub\w+|unterbind\w+|einstell\w+|eingestellt"
            r"|ab(?:zu)?(?:lehn|schalt)\w+|lehnen|block\w+|lösch\w+|gelöscht|deaktivier\w+|verhinder\w+"
            r"|ausschließ(?!lich)\w+|akzeptier\w+|sperr\w+|konfigurier\w+|einricht\w+|untersag\w+"
            r"|unterdrück\w+|entfern\w+|stell(?:e|en|st)?)\b|\b(?:wegräum\w*|abweis\w*|abwehr\w*"
            r"|einschränk\w*|begrenz\w*|verwalt\w*|regel[nt]\w*|steuer[nt]\w*|beseitig\w*|loswerden|leeren"
            r"|verweiger\w*|ausschalt\w*|annehm\w*|angenommen|anzeigen lassen|nachfrag\w*|fragen lassen"
            r"|einsehen|selbst bestimmen|bestimmen|entscheiden|unterbunden|abgelehnt|blockiert|zurückweis\w*"
            r"|ausschließ(?!lich)\w*|abgestellt|abstell\w*)\b"
        ),
        "refers_back": r"\b(?:diese|dies|sie|speicherung)\b",
        "visitor_may": r"\b(?:können sie|sie können|kannst du|du kannst|dann stell)\b",
        "consequence": (
            r"\b(?:funktionier\w* .{0,60}\bnicht|(?:nicht|kaum) (?:mehr )?(?:funktionier\w*|zur verfügung)"
            r"|nicht (?:mehr )?(?:vollumfänglich|vollständig|alle|sämtliche|nutzbar|richtig|möglich"
            r"|verwend\w+|nutzen|benutzen|genutzt|bedien\w+|gewährleistet)|(?:geht|klappt) (?:\w+"
            r" ){0,4}nicht|eingeschränkt|(?<!oder )(?<!und )einschränk\w+|beeinträchtig\w*|vergisst|bleibt"
            r" (?:\w+ ){0,3}leer|hinder(?:n|t)|auswirkung(?:en)? auf)\b|\bkönnen [^.;]{0,60}\bnicht"
            r" (?:ordnungsgemäß|richtig|genutzt|erbracht|mehr)|\b(?:(?:klappt|geht|läuft|lässt sich|lassen"
            r" sich|können sie|kannst du|arbeitet) [^.;]{0,50}\b(?:nicht|kaum|leider nicht)\b|einbußen"
            r"|(?:funktions)?einschränkung(?:en)?(?!,| und| oder| sowie| (?:der|einer) (?:daten)?(?:ver"
            r"|be)arbeitung)|nicht (?:mehr )?(?:einloggen|anmelden|bestellen|einkaufen|speichern|merken"
            r"|aufrufen|abspielen|darstellen|angezeigt)|unbrauchbar|unbenutzbar|stockt|fehlerhaft"
            r"|(?:verlier(?:t|en)|vergess(?:en))|umständlich\w*|muss(?:t|en)? (?:sie |du )?(?:\w+"
            r" ){0,4}(?:erneut|neu|jedes mal)|nicht zur verfügung|nur teilweise|nur eingeschränkt"
            r"|bestellvorgang[^.;]{0,30}unmöglich|unmöglich)\b|\b(?:keine? (?:\w+ ){1,3}(?:mehr )?möglich)\b"
        ),
        "without_cookies": (
            r"\b(?:verhinder\w+|deaktivier\w+|ab(?:zu)?lehn\w+|block\w+|sperr\w+|ohne|lösch\w+|fall|dann"
            r"|andernfalls|sonst|abschalt\w+)\b|\b(?:schalten (?:sie|du)?\b[^.;]{0,40}\b(?:ab|aus)\b"
            r"|schaltet|lehn(?:en|t|st) (?:sie|du|ihr)?\b[^.;]{0,40}\bab\b|ablehn\w*|verzicht\w+ (?:sie"
            r"|du)|weisen sie|nicht (?:zulassen|zulässt|akzeptier\w*|annehm\w*|erlaub\w*|zustimm\w*"
            r"|gestatte\w*)|verweiger\w*|unterdrück\w*|ausschalt\w*|ausgeschaltet|abweis\w*|unterbind\w*"
            r"|unterbunden|keine cookies|abgelehnt|blockiert|nein sag\w*|stellen sie [^.;]{0,40}\bab\b"
            r"|abstell\w*|abgestellt|fehlen|ausgesperrt)\b"
            r"|\bnicht-?(?:annahme|akzeptanz|zulassung|zustimmung)\b|\bablehnung\b"
        ),
        "third_party_act": (
            r"\b(?:setz(?:en|t)|gesetzt|eingesetzt|verwend\w+|nutz(?:en|t)|erheb\w+|erhoben|erfass\w+"
            r"|sammel\w+"
            r"|gesammelt|gespeichert|speicher\w+|verarbeit\w+|schreib(?:en|t)|lesen|liest|zeichne[nt]"
            r"|verfolg\w+|erkenn(?:en|t)|legt (?=[^.;]{0,90}\bab\b)"
            r"|platzier\w+|verknüpf\w+|ableg\w+|legen)\b|\b(?:nachverfolg\w+|beobacht\w+|aufzeichn\w+"
            r"|wiedererkenn\w+|auswert\w+|wert(?:en|et)|mitles\w+|mitschneid\w+|verfolgen"
            r"|protokollier\w+|platzier\w+|hinterleg\w+|hinterlass\w+|ablegen|einsetz\w+|bilden"
            r"|erstell\w+|anreicher\w+|zusammenführ\w+|lies(?:t|en))\b"
        ),
        "third_party_object": (
            r"\b(?:cookies?|daten|informationen|[a-z]{0,10}pixel|ip-adressen?|mausbewegungen|klicks"
            r"|[a-zäöüß]{0,12}verhalten|kennung(?:en)?)\b|\b(?:surfverhalten|klickverhalten"
            r"|nutzungsverhalten|besuch(?:e|s)?\b|bewegungen|was (?:sie|du)\b|welche seiten|profile?\b"
            r"|geräte?\b|verlauf)\b"
        ),
        "third_party_tech": (
            r"\b(?:cookies?|[a-z]{0,10}pixel|tracking|besuche?s?|ip-adresse|nutzungs\w+|websites?|webseiten?"
            r"|seiten?|mausbewegungen|gerät|endgerät)\b|\b(?:surfverhalten|klickverhalten"
            r"|nutzungsverhalten|seiten\b|profile?\b|anklick\w*)\b"
            r"|\bip-adressen\b|\blog-?(?:files?|dateien?|daten)\b|\bserver-?log\w*\b"
        ),
        "third_party_takes": (
            r"^(?:erheb|erhob|erfass|sammel|gesammelt|gespeichert|speicher|verarbeit|zeichne|verfolg|lesen"
            r"|liest|verknüpf)"
            r"|^(?:nachverfolg|beobacht|aufzeichn|wiedererk|auswert|wert|mitles|protokoll|bild|erstell"
            r"|anreich|zusammenf|lies)"
        ),
        "third_party_means": r"\b(?:cookies?|[a-z]{0,10}pixel)\b",
        "anyone_else": (
            r"\b(?:niemand(?:em|en)? (?:sonst|anderem|anderen)|sonst niemand\w*|(?:weitere|andere"
            r"|sonstige)[nrm]? (?:dritte|stellen|unternehmen|personen|empfänger)\w*)\b"
        ),
        "beside_object": r", (?:die|der|das)\b|\b(?:welche\w?|mittels|mithilfe|mit|durch|für|um|anhand)\b",
        "list_goes_on": r"(?:,|\b(?:oder|und|noch|sowie)\b) ?(?:keine |auch )?\Z",
        "third_party_cookies": (
            r"\bcookies?\b[^.;:]{0,50}, die von (?:dritten?|drittanbietern?|anderen (?:anbietern|unternehmen)"
            r"|(?:unseren )?partnern)\b|\b(?:drittanbieter-?cookies?|third-party-cookies?|cookies (?:von"
            r"|durch) (?:dritten?"
            r"|drittanbietern?)|fremd-?cookies?)\b|\b(?:cookies? (?:dritter|fremder|anderer (?:anbieter"
            r"|unternehmen|firmen|websites|webseiten|seiten)|externer (?:anbieter|unternehmen|firmen"
            r"|dienste))|(?:fremde|externe)[nrs]? cookies?|third-?party[- ]cookies?"
            r"|cookies? von (?:anderen|fremden|externen) (?:anbietern|unternehmen|firmen|webseiten"
            r"|websites|seiten))\b|\bcookies? (?:von|durch) (?:anderen|fremden|externen|dritten"
            r"|diesen) (?:diensten|plattformen|netzwerken|partnern)\b"
        ),
        "vendor_runs": r"\w",
        "vendor_use_act": (
            r"\b(?:zum einsatz|einsatz|lad(?:en|et)|lädt|geladen|verwend\w+|(?:be|ge)?nutz(?:en|t)"
            r"|setz(?:en|t)|einsetz\w*|einzusetzen|eingesetzt|bind(?:en|et)|eingebunden|eingebettet"
            r"|bett(?:en|et)|einbindung|verwendung|nutzung|installier\w+|integrier\w+|implementier\w+"
            r"|arbeite[nt]|greif(?:en|t)|bedien(?:en|t)|beauftrag\w+|betreib(?:en|t)|verzicht\w*)\b"
            r"|\b(?:eingebaut|bau(?:en|t)|verbaut|weggelassen|aufgerufen|aufruf\w*|nachgeladen"
            r"|nachlad\w+|abgerufen|läuft|laufen|stammt|stammen|vorhanden|aktiv|aktivier\w*|verbannt"
            r"|entfernt|abgeschafft|ausgebaut|zurückgreif\w+|greifen (?=[^.;]{0,60}\bzurück)"
            r"|vertrau(?:en|t)|zuhilfenahme|mithilfe|zusammen(?:arbeit\w*)?|abwickl\w+|wickel[nt]"
            r"|zählen (?=(?:wir )?mit\b)|messen (?=(?:wir )?mit\b)|im spiel|suchen|suchst|spiel(?:en|t)"
            r"|beziehen|bezieht|bezogen|hosten|gehostet|versend\w+|versandt|verschick\w+|schicken"
            r"|stellen (?=[^.;]{0,60}\b(?:dar|bereit)\b)|findet (?=[^.;]{0,60}\bstatt\b)"
            r"|finden (?=[^.;]{0,60}\b(?:statt|über)\b))\b"
        ),
        "vendor_aside": (
            r"\b(?:folge?n? (?:sie )?uns|unsere[rn]? (?:seite|auftritt\w*|kanal|profil) (?:auf|bei)"
            r"|browsern? wie|browser (?:hersteller|anbieter)|(?:firefox|chrome|safari|edge|opera"
            r"|internet explorer)\b|links? zu |verlink\w+)|\b(?:unsere[rn]? (?:[\w-]*auftritt\w*"
            r"|[\w-]*kanal|[\w-]*profil|[\w-]*präsenz) (?:auf|bei|in)|(?:auftritt|profil|kanal|präsenz"
            r"|fanseite|gruppe) (?:auf|bei) |(?:auch|uns) (?:auf|bei) (?=(?:facebook|instagram|linkedin"
            r"|youtube|twitter|x\b|xing|tiktok|mastodon|pinterest|amazon))|-(?:auftritt|kanal|profil"
            r"|seite|gruppe)\b)\b|\b(?:(?:vertreten|präsent)\b)\b"
            r"|\bverweise? (?:auf|zu)\b"
        ),
        "share": (
            r"\b(?:verbindung(?= (?:zu|mit) (?!einem)[^.;]{0,120}(?:hergestellt|aufgebaut|zustande"
            r"|herstell|aufbau))|übertrag\w+|überträgt|empfänger(?= (?:der"
            r"|ihrer) (?:personenbezogenen )?daten (?:sind|ist|können))|(?:daten)?übermittlung"
            r"|offenlegung|offenzulegen|leite[nt]? (?=[^.;]{0,90}\bweiter\b)|weiter(?:zu)?leit\w*"
            r"|weitergeleitet|heraus(?:zu)?geb\w*|herausgabe|herausgegeben|mitgeteilt|zugänglich gemacht"
            r"|verfügung gestellt|stellen (?=[^.;]{0,80}zur verfügung)|geb(?:en|e)?|gibt"
            r"|rücken (?=[^.;]{0,60}\braus)|offenbar\w*|preis(?:zu|ge)?geb\w*|preisgegeben"
            r"|verrat(?:en)?\b|anvertrau\w*|überg(?:eben|ibt)|übersend\w*|zu(?:ge)?leit\w+"
            r"|weiter(?:zu)?g[ea]b\w*|weitergegeben|weiter(?:ge)?reich\w*|übermittel\w+|übermittelt"
            r"|teil(?:en|t)|tausch(?:en|t)(?= [^.;]{0,80}\baus\b)|aus(?:ge)?tausch\w*|geteilt"
            r"|offen(?:zu)?leg\w*|offengelegt|legen (?=[^.;]{0,60}\boffen)|überlass\w*|bereitgestellt"
            r"|bekannt(?:zu|ge)?(?:geb\w*|gegeben)|bekanntgabe|zukommen|gelang(?:en|t)|land(?:en|et)"
            r"|geh(?:en|t)|fließ(?:en|t)|geschickt|send(?:en|et)|gesendet|(?<!wir )(?<!sie )erh(?:alten"
            r"|ält)(?! (?:wir|sie|du|ihr)\b)|(?<!wir )(?<!sie )(?:bekomm|krieg)(?:en|t)(?! (?:wir|sie|du"
            r"|ihr)\b)(?: mit\b)?|(?<!wir )(?<!sie )erf[aä]hr(?:en|t))\b|\b(?:nennen|nennt|melde[nt]"
            r"|reich(?:en|t) (?=[^.;]{0,100}\bweiter\b)|händigen (?=[^.;]{0,80}\baus\b)"
            r"|aus(?:zu)?händig\w*|einseh\w*|weiter(?:zu)?verkauf\w*|weiterver\w+|weitervermittel\w*"
            r"|abfließ\w*|abgeflossen|fließ\w* (?=[^.;]{0,60}\bab\b)|mit(?:zu)?teil\w*"
            r"|teilen (?=[^.;]{0,80}\bmit\b)|zugespielt|zu(?:zu)?spielen|zur verfügung|rausgeb\w*"
            r"|raus(?:ge)?rück\w*|schick(?:en|t)|zuschick\w*|abgegeben|abgeben|weitersag\w*)\b"
            r"|\bverbinde(?:t|n) sich (?=[^.;]{0,80}\b(?:servern?|youtube|google|vimeo|facebook"
            r"|anbieter\w*)\b)|\b(?:verbindung(?:en)?) (?=[^.;]{0,60}\b(?:servern?|youtube|google|vimeo"
            r"|meta|anbieter\w*)\b[^.;]{0,20}\b(?:auf(?:zu)?bau|herstell|hergestell|aufgebaut|aufnimm"
            r"|aufgenommen)\w*)|\bempfängt\b"
        ),
        "share_moves": (
            r"^(?:übertrag|überträgt|übermitt|bekannt|send|gesend|gelang|fließ|land|geh)|^(?:abfl|abgefl"
            r"|fließ)"
        ),
        "access_given": (
            r"\b(?:erhält|erhalten|haben|hat|bekommen|bekommt)\b (?:\w+ ){0,5}?(?:zugriff|zugang"
            r"|einblick|einsicht) (?:auf|zu|in) (?:\w+ ){0,3}?[a-zäöüß]{0,25}daten\b|\bdaten (?:erhalten"
            r"|einsehen)\b|\bip-adressen? (?:\w+ ){0,2}(?:sehen|sieht|erfahren|erfährt)\b"
        ),
        "share_firm": (
            r"^(?:offenbar|preis|verrat|tausch|austausch|ausge|fließ|leite|verbindung|bekomm(?:en|t) mit"
            r"|erf[aä]hr|empfänger|weiterg|weiterzug|weiterl|weiterzul|weiterr|weiterger|herausg"
            r"|herauszug|übermitt|offen|legen|verkauf|geb|gibt|teil|bekannt|rücken)|^(?:nenn|reich"
            r"|händig|aushänd|auszuh|rausg|rausr|weiterv|weiters|zugesp|zuzus)|^(?:verbind)|^empfäng"
        ),
        "recipient": r"\b(?:an|mit|gegenüber) (?:\w+ ){0,2}<<third_party>>|<<third_party>>",
        "sell": (
            r"\b(?:verk[aä]uf\w*|verkauft|vermiet\w*|veräußer\w*|(?:adress|daten)handel\w*"
            r"|handeln (?:\w+ )?mit)\b"
        ),
        "sell_other": (
            r"\b(?:produkte|waren|unternehmen|tickets|möbel|artikel)\b.{0,20}\bverkauf\w*"
            r"|\bverkauf\w* (?:\w+ ){0,3}(?:produkte|waren|tickets|artikel)"
        ),
        "transfer": (
            r"\b(?:speicher(?:n|t)|(?:daten)?(?:übermittlung|übertragung|transfer)(?:en)?|übermittel\w+"
            r"|übertrag\w+|(?:ver|be)arbeit\w+|gespeichert|bekannt(?:ge)?geben|bekanntgegeben"
            r"|bekanntgabe|gelang(?:en|t)|fließ(?:en|t)|geh(?:en|t)|land(?:en|et)|gehostet|verlassen"
            r"|verlässt|liegen)\b|\b(?:abfließ\w*|abgeflossen|abwander\w*|weitergeleitet|exportier\w*"
            r"|ausgelager\w*|sitz(?:en|t) (?=[^.;]{0,60}\bverarbeit)|transferier\w*|kopier\w*|gesendet"
            r"|geschickt|send(?:en|et)|übersend\w*|gebracht|verschoben|erreich(?:en|t)|zugreifen"
            r"|zugriff)\b|\bdaten(?:ver|be)arbeitung(?:en)?\b|\b(?:verschickt|verschicken|versendet"
            r"|versandt|versenden)\b|\b(?:drittl[aä]nder?|drittland|drittstaaten)-?(?:transfers?"
            r"|übermittlung(?:en)?)\b|\bbekanntgaben?\b"
        ),
        "identifier_word": r"kennung|identifikator|\bid\b",
        "refusal_word": r"ablehn|abgelehnt|nicht zustimm|nein sag|verweiger|\blehnen\b",
        "only_needed": (
            r"\bdie einzigen cookies\b[^.;]{0,60}\b(?:notwendig|erforderlich|nötig)\w*"
            r"|\balle (?:unsere |von uns (?:gesetzten |verwendeten ))?cookies sind (?:technisch "
            r"|unbedingt |zwingend )*(?:notwendig|erforderlich)\b"
            r"|\b(?:nur|lediglich|ausschließlich|bloß)\b[^.;]{0,40}\bcookies?\b, (?:die|ohne die"
            r"|auf die)[^.;]{0,60}\b(?:nicht (?:funktionier|auskomm|arbeit|lauf|läuf)\w*|angewiesen|braucht"
            r"|benötigt|unverzichtbar|zwingend|unbedingt)"
            r"|\bverwendung von cookies beschränk\w+ sich auf (?:das|die) (?:\w+ )?(?:notwendig|nötig"
            r"|erforderlich)\w*"
        ),
        "kept_within": _KEPT_WITHIN,
        "all_data": (r"\b(?:alle|sämtliche|<<your>>|die) (?:\w+ ){0,2}?daten\b"),
        "abroad": (
            r"\b(?:(?<=verlassen )(?:den|die) (?:ewr|eu\b|europäische[nr]? (?:wirtschaftsraum|union))"
            r"|(?<=verlässt )(?:den|die) (?:ewr|eu\b|europäische[nr]? (?:wirtschaftsraum|union))|(?:in"
            r"|nach) (?:die |der |den )?(?:großbritannien|schweiz|japan|indien|china|kanada|israel"
            r"|singapur|australien)|vereinigte[ns]? königreich|dritt(?:l[aä]nd|staat)\w*|usa"
            r"|vereinigten? staaten|ausland|nicht-?eu-?(?:länder|staaten)\w*|außerhalb (?:der|des) (?:eu"
            r"|ewr|europäischen|schweiz)|europa\b(?= nicht)|(?<=verlassen )(?:die eu|europa))\b"
            r"|\b(?:nordamerika\w*|übersee|außereuropäisch\w*|(?:in|nach|aus) (?:der |die )?(?:kanada"
            r"|türkei|ukraine|brasilien|südkorea|russland|serbien|neuseeland|argentinien|mexiko)|(?:us"
            r"|u\.s\.|amerikanisch|kalifornisch)[a-z-]*-?(?:server\w*|anbieter\w*|unternehmen|mutter\w*)"
            r"|drittl[aä]nder\w*|jenseits (?:der|des)|(?:staaten|länder)n? außerhalb"
            r"|nicht-?europäisch\w*)\b"
        ),
        "retain": (
            r"\b(?:l(?:äuft|aufen)\b.{0,60}\bab|abläuft|ablaufen|verfällt|verfallen|gespeichert"
            r"|speicher\w+|auf(?:zu)?bewahr\w*|bewahr(?:en|t)|heb(?:en|t) (?=[^.;]{0,60}\bauf\b)"
            r"|auf(?:zu)?heben|vorgehalten|vorhalt\w+|entfern\w+|vernicht\w+|lösch\w+|gelöscht|löschung"
            r"|weg|behalten|merkt sich|verschwind\w+|verschwunden|erlisch\w*|erlösch\w*|verwahr\w*|entsorg\w*"
            r"|bereinig\w*|getilgt|tilgen|geleert|gesichert|(?:bleib(?:en|t)|besteh(?:en"
            r"|t)) (?:\w+ ){0,8}(?:erhalten|gespeichert|bestehen|auf)|überschrieben|archivier\w+"
            r"|speicherdauer|speicherfrist|(?:un)?gültig\w*|hält|halten|dauert|tauschen wir .{0,20}aus"
            r"|lebensdauer|laufzeit)\b|\b(?:werfen (?=[^.;]{0,60}\bweg\b)|wegwerf\w*|weggeworfen"
            r"|verbleib(?:en|t)|aufbewahrungs(?:frist|dauer|zeit)|lösch(?:frist|ung)\w*|abgelegt bleiben"
            r"|vorgehalten|aussortier\w*|abgestoßen|geschredder\w*|schredder\w*"
            r"|räumen (?=[^.;]{0,60}\b(?:auf|weg|ab)\b)|auf dem server (?:liegen|bleiben)"
            r"|liegen (?=[^.;]{0,60}\b(?:monat|tage|jahr|woche))|endet|enden|anonymisier\w+ (?:wir"
            r"|werden)|verlieren (?=[^.;]{0,40}\bgültigkeit)|verfallsdatum|ablaufzeit|lebenszeit|lebt"
            r"|leben\b|haltbar\w*|automatisch (?:entfernt|gelöscht)|bewahren|hinterlegt"
            r"|erhalten bleib\w*|zurückbehalten|gelten|überlebt|haben (?=[^.;]{0,30}(?:laufzeit"
            r"|lebensdauer|gültigkeit)))\b|\b(?:loggen|loggt|geloggt|protokollier\w+)\b|\b(?:verworfen"
            r"|verwirft|verwerfen)\b|\b(?:bearbeiten|verarbeiten) [^.;]{0,40}daten für (?:jene|die"
            r"|diejenige) dauer\b"
            r"|\bhöchstdauer\b|\bmaximaldauer\b"
        ),
        "retain_until": (
            r"\b(?:solange|so lange|sobald(?! (?:sie|du|ihr|der nutzer) (?:eine|unsere|die|auf|den|das"
            r"|diese|einen)\b)|bis (?:sie|du|zum|zur|<<your>>|der|die|das)|ende (?:der|ihres|deines"
            r"|des) (?:browser-?)?(?:sitzung|besuchs?)|schließ\w+ (?:des|sie den|sie ihren"
            r"|du den) browsers?|browser (?:\w+ ){0,2}schließ\w+|erforderlich|nicht (?:mehr"
            r"|länger) (?:benötigt|gebraucht|erforderlich)|wegfall|für die dauer)\b|\b(?:(?:zweck"
            r"|grund) (?:\w+ ){0,3}(?:entfällt|entfallen|erreicht|erfüllt|weggefallen|wegfällt)"
            r"|bis (?:ihr|dein|wir|alle|die|der|das|auf)\b|sofort|unverzüglich|umgehend|unmittelbar nach"
            r"|direkt nach|nach (?:abschluss|ende|beendigung|erledigung|ablauf|der antwort|<<your>>)"
            r"|nicht mehr (?:brauchen|benötigen|gebraucht|benötigt)|(?:beim|mit dem"
            r"|nach dem) (?:schließen|beenden|verlassen)|schließen sie (?:den|ihren) browser"
            r"|browser (?:zumach|beend|geschlossen)\w*|verlassen der (?:seite|website)|kündigung"
            r"|austritt|abmeldung|löschung (?:des|ihres) (?:kontos|accounts)|für (?:jene|diejenige"
            r"|die) dauer|notwendige maß(?= begrenzt)"
            r"|wenn (?:sie|diese) ablaufen)\b"
            r"|\bnicht (?:mehr|länger) (?:benötigte|gebrauchte|erforderliche|notwendige)[nrs]?\b"
            r"|\babschließend (?:geklärt|bearbeitet|erledigt|beantwortet)\b|\bvollständig abgewickelt\b"
            r"|\b(?:keine|nicht) (?:[\w-]+ ){0,3}(?:aufbewahrungs|verjährungs)[\w-]* (?:\w+"
            r" ){0,2}entgegenst\w+"
            r"|\bnachdem (?:das|der|die|ihr\w*|dein\w*) [^.;,]{0,60}\b(?:beendet|abgelaufen|erloschen"
            r"|abgewickelt|erledigt|abgeschlossen|erreicht)\b|\bkeine (?:[\w-]+ ){0,2}aufbewahrungs\w+ mehr"
            r" best\w+\b|\bbis (?:wir|sie|du|ihr) (?:diese|sie|die \w+) (?:löschen|löscht|löschst|widerrufen"
            r"|widerrufst)\b"
        ),
        "not_a_period": r"\b(?:alter|lebensjahr\w*|jahre alt)\b",
        "signal_gpc": r"\bglobal[- ]privacy[- ]control|gpc\b",
        "signal_dnt": r"\bdo[- ]not[- ]track|dnt|[„\"«]?nicht verfolgen[“\"»]?\b",
        "signal_act": (
            r"\b(?:beacht\w+|berücksichtig\w+|reagier\w+|unterstütz\w+|respektier\w+|wert(?:en|et)"
            r"|auswert\w+|ausgewertet|folg(?:en|t)|befolg\w+|honorier\w+|erkenn(?:en|t)|behandel\w+"
            r"|umgesetzt|beantwort\w+)\b|\b(?:geht|gehen|ein(?:zu)?gehen|richten|richtet|halten|hält"
            r"|befolg\w*|akzeptier\w*|nehmen|nimmt|ignorier\w*|acht(?:en|et)|ernst|werte[nt]|anerkenn\w*"
            r"|anerkannt|erkannt|verarbeit\w*|einhalt\w*|entspr[ei]ch\w*|übersetzen|verst(?:eht|ehen)"
            r"|gewürdigt|wirk(?:t|en)|wirkung|bedeut(?:et|en)|lesen|liest)\b"
        ),
        "identify": (
            r"\b(?:rückschl(?:uss|üsse)\w*|zuordenbar|zuzuordnen|zugeordnet|zuordnung|identifizier\w+"
            r"|identifikation|kennung(?:en)?|personenbezug|anonym\w*|person|(?:einzelne|bestimmte|konkrete"
            r"|auf)[nr]? (?:\w+ )?personen|wiedererk\w+|wiederzuerkennen)\b|\b(?:erkennbar"
            r"|identifizierbar|bestimmbar|persönlich bekannt)\b"
            r"|cookies?\b[^.;]{0,60}\b(?:enthalt|enthält|speicher|beinhalt|trag|trägt|hab"
            r"|hat)\w* (?:weder|keine?(?:[nr]|rlei)?)\b[^.;]{0,40}(?:kennung|\bid\b|identifikator"
            r"|identifikationsnummer|identifier)"
        ),
        "identify_aside": (
            r"\b(?:identifizierte|identifizierbare)\w* (?:oder \w+ )?(?:natürliche )?person\w*\b"
            r"|\bpersonenbezogene[nr]? daten.{0,4} (?:sind|umfassen|bezeichn)"
        ),
        "not_identify": (
            r"\b(?:(?:keine[nrsm]?|kein|nicht|ohne|niemand)\b.{0,60}\b(?:identifizier\w+|personenbezug"
            r"|personen?\b|personenbezogen\w*|rückschl\w+|zuordenbar|zuzuordnen|zugeordnet|wiedererk\w+"
            r"|wiederzuerkennen)|(?:rückschl\w+|zuordnung|identifizierung"
            r"|personenbezug)[^.]{0,60}(?:nicht|ausgeschlossen)|anonym\w*)\b|\b(?:(?:niemand"
            r"|keine person|nicht)\b[^.;]{0,40}\b(?:erkennbar|identifizierbar|bestimmbar))\b"
            r"|cookies?\b[^.;]{0,60}\b(?:enthalt|enthält|speicher|beinhalt|trag|trägt|hab"
            r"|hat)\w* (?:weder|keine?[nr]?)\b[^.;]{0,40}(?:kennung|\bid\b|identifikator"
            r"|identifikationsnummer|identifier)"
        ),
        "identifies": (
            r"\bidentifizier\w+|eindeutig zuordnen|persönlich zuordnen"
            r"|wer (?:sie|du) (?:sind|bist)\b"
        ),
        "track_subject": (
            r"\b(?:[a-zäöüß-]{0,20}cookies?|[a-zäöüß]{0,20}daten|informationen|ip-adressen?"
            r"|kennung(?:en)?|angaben|protokolle?|[a-z-]{0,10}log-?(?:files?|dateien)|zugriffe"
            r"|statistiken?|zahlen|werte|ergebnisse|auswertung(?:en)?|messung)\b|\b(?:kundennummern?"
            r"|nutzer-?ids?|konto|kundenkonto|benutzernamen?|werten?|zählung|auswertung"
            r"|aufzeichnung(?:en)?)\b"
        ),
        "rights": (
            r"\b(?:(?:(?:sie|du|ihr) (?:dürf|könn|kann|darf)\w*|(?:könn|kann|dürf|darf)\w* (?:sie"
            r"|du))\b[^.]{0,120}(?:löschen (?:zu )?lassen|berichtig\w+|auskunft|verlangen|fordern|begehren"
            r"|wissen wollen|beschwer\w+)|(?:sie|du) (?:willst|wollen|möchten|möchtest) wissen"
            r"|[a-zäöüß]{0,12}aufsichtsbehörde\w*|datenschutzbehörde\w*|edöb|(?:landes|bundes)beauftragte\w*"
            r"|beschwerde\w*|auf (?:<<your>> )?(?:verlangen|anfrage|wunsch|antrag)|(?:der|gegen)(?: die|"
            r" eine)? (?:verarbeitung|nutzung|verwendung"
            r"|bearbeitung)(?:en)?\b[^.;]{0,170}\b(?:widersprech\w+|widerspruchsrecht)|widerspruch (?:gegen"
            r"|einlegen)|auskünfte|anspruch auf|einspruch|auskunfts(?:ersuchen|anfragen?|begehren)"
            r"|möglichkeit[^.;]{0,60}(?:beschwer|auskunft)\w*|auf ihren wunsch|recht(?=,)|recht (?:auf|zu)"
            r"|(?<!unserer )(?<!unsere )(?<!pflichten und )(?<!pflichten oder )rechte|anrecht auf"
            r"|(?:einwilligung|zustimmung)\w* (?:\w+ ){0,6}(?:widerrufen|zurückziehen|zurücknehmen)"
            r"|widerrufen|widerspruchsrecht\w*|widerspruchsmöglichkeit)\b|\b(?:(?:ihnen|dir|euch) steh(?:t"
            r"|en)\b[^.;]{0,120}(?:auskunft|berichtigung|löschung|widerspruch|einschränkung|recht)|steh(?:t"
            r"|en) (?:ihnen|dir) [^.;]{0,100}(?:auskunft|berichtigung|löschung|widerspruch|recht)|dieses"
            r" recht|(?:wollen|möchten|willst|möchtest|mögen) (?:sie|du) (?:\w+ ){0,2}(?:wissen|erfahren"
            r"|einsehen|prüfen)|auf (?:wunsch|nachfrage|bitte|anforderung)|jederzeit (?:\w+ ){0,4}(?:löschen"
            r" lassen|auskunft|einsehen|anfordern|verlangen)|beschwer(?:en|t)|(?:löschung|berichtigung"
            r"|auskunft|herausgabe|einschränkung|kopie)[^.;]{0,60}\b(?:verlangen|fordern|beantragen"
            r"|anfordern|bitten|erhalten)|(?:dürfen|können|kannst|darfst|könnt) (?:sie |du |ihr"
            r" )?[^.;]{0,80}(?:widersprechen|korrigieren|berichtigen|löschen|einsehen|mitnehmen|übertragen)"
            r" lassen|betroffenenrechte?|datenschutzrechte?|haben (?:sie|du|betroffene) (?:\w+"
            r" ){0,6}(?:anspruch|das recht|ein recht)|hast du (?:\w+ ){0,4}recht|fordern sie|verlangen"
            r" sie)\b|\bwiderruf (?:ihrer|deiner|der|einer|dieser) (?:\w+ ){0,3}einwilligung(?:en)?\b|\bfür"
            r" den widerruf\b|\bwiderspruch(?:srecht)?\b(?=[^.;]{0,12}\bart(?:\.|ikel) ?21)|\b(?:auskunfts"
            r"|berichtigungs|löschungs|widerrufs|einschränkungs)rechte?\b"
            r"|\b(?:einer|dieser|jeder|der) (?:weiteren |künftigen )?(?:daten)?(?:ver"
            r"|be)arbeitung\b[^.;]{0,60}\bwidersprechen\b|^[^a-zäöü]{0,4}(?:bitte )?(?:wenden sie sich|wende"
            r" dich|kontaktieren sie|richten sie)\b[^.;]{0,50}\b(?:dazu|hierzu|dafür|hierfür|diesbezüglich"
            r"|anfragen?|ersuchen)\b"
            r"|\b(?:löschung|berichtigung|auskunft|änderung|korrektur|einsicht) (?:[\w-]+ ){0,4}(?:ist|sind)"
            r" (?:\w+ ){0,2}(?:jederzeit )?möglich\b|\b(?:können|kannst|könnt|dürfen) (?:sie|du|ihr)"
            r" (?:[\w-]+ ){0,3}(?:daten|konto|account|profil|angaben) (?:[\w-]+ ){0,4}(?:exportieren|löschen"
            r"|herunterladen|einsehen|berichtigen|korrigieren)\b|\b(?:sie|du|ihr) (?:können|kannst|könnt)"
            r" (?:[\w-]+ ){0,3}(?:daten|konto|account|profil|angaben) (?:[\w-]+ ){0,4}(?:exportieren|löschen"
            r"|herunterladen|einsehen|berichtigen|korrigieren)\b"
            r"|\b(?:einverständnis|genehmigung|freigabe)\w* (?:\w+ ){0,6}(?:widerrufen|zurückziehen"
            r"|zurücknehmen|zurückgenommen|widerrufen werden)\b"
        ),
        "rights_act": (
            r"\b(?:löschen (?:zu )?lassen|berichtig\w+|widersprech\w+|widerspruch\w*|beschwer\w+"
            r"|auskunft\w*|auskünfte|einspruch|löschung|löschen|widerruf\w*|einschränk\w+"
            r"|datenübertragbarkeit|datenportabilität|übertragung|herausgabe|aushändig\w+|maschinenlesbar\w*"
            r"|kopie"
            r"|ausbessern|korrigier\w+|mitteil\w*|teilen wir (?:ihnen|dir)|was wir über"
            r"|datenschutzbehörde|zurückziehen|zurücknehmen|recht auf information)\b|\b(?:sagen wir (?:ihnen"
            r"|dir)|verraten wir"
            r"|erhalten sie|bekommst du|bekommen sie (?:auskunft|eine kopie|einsicht)|welche (?:daten"
            r"|angaben|informationen)|was (?:wir|ihr|sie) (?:\w+ ){0,3}(?:über|von) (?:sie|dich|ihnen"
            r"|dir|mir|mich)|einsicht|einsehen|herauszugeben|sperr(?:en|ung)|berichtigt|gelöscht"
            r"|entfernen|ändern (?:oder|und|zu) |vervollständig\w*|übertragen|mitnehmen|beschwer\w*"
            r"|vergessen(?:werden)?|löschen wir|korrektur|widerspr\w+|richtigstell\w*|anzufechten"
            r"|rechte)\b|\b(?:(?:zuständige|aufsichts)\w*behörde\w*|aufsichtsbehörde\w*)\b"
            r"|^[^a-zäöü]{0,4}(?:bitte )?(?:wenden sie sich|wende dich)\b"
            r"|\bdiskriminierung\w*\b|\bexportieren\b|\b(?:löschung|berichtigung|auskunft)\b"
            r"|\bherunterladen\b"
            r"|\bzurückgenommen\b"
        ),
        "define": (
            r"\b(?:sind (?:alle |sämtliche )?(?:informationen|daten|einzelangaben|angaben)|bezeichne\w+"
            r"|umfass\w+|gelten|gilt|zählen|gehören|einschließlich|beinhalt\w+|verst(?:eht|ehen)|meint"
            r"|sind keine|fallen(?=[^.;]{0,60}\bd?(?:ar)?unter\b)|enthalten)\b"
        ),
        "define_firm": (
            r"\b(?:sind (?:alle |sämtliche )?(?:informationen|daten|einzelangaben|angaben)|bezeichne\w+"
            r"|umfass\w+|gelten|zählen|gehören|verst(?:eht|ehen)|sind keine"
            r"|fallen(?=[^.;]{0,60}\bd?(?:ar)?unter\b))\b"
        ),
        "define_first": (
            r"\b(?:gelten|gilt|zählen|gehören|sind keine"
            r"|fallen(?=[^.;]{0,60}\bd?(?:ar)?unter\b)|umfass)"
        ),
        "regarded_as": (
            r"\bwir\b(?![^.;]{0,160}\b(?:nicht|nie|kein\w*|wenn|falls|sofern|soweit|nur"
            r"|sobald)\b)[^.;]{0,100}"
            r"\bals personenbezogene (?:daten|informationen)\b"
            r"|\b(?:behandeln|betrachten|sehen|werten|verstehen) wir"
            r"(?![^.;]{0,160}\b(?:nicht|nie|kein\w*|wenn|falls|sofern|soweit|nur|sobald)\b)[^.;]{0,100}"
            r"\bals personenbezogene (?:daten|informationen)\b"
        ),
        "not_regarded_as": (
            r"\b(?:nicht|nie(?:mals)?) als personenbezogene (?:daten|informationen)\b"
            r"|\b(?:ist|sind) für uns keine personenbezogene[nr]? (?:daten|informationen)\b"
        ),
        "define_out": (
            r"\b(?:nicht (?:als|zu|unter|um)|sind keine|keine personenbezogen\w+|nicht (?:umfasst"
            r"|enthalten|eingeschlossen)|ausgenommen)\b"
        ),
        "personal_term": (
            r"\b(?:personenbezogene[nr]? (?:daten|informationen)|personendaten|nutzungsdaten"
            r"|nutzerinformationen)\b"
        ),
        "not_defining": (
            r"\bwir (?:\w+ ){0,3}(?:erheb|verarbeit|nutz|verwend|speicher|geben|übermittel|erfass)\w*"
            r"|\b(?:erhoben|verarbeitet|übermittelt|weitergegeben|gespeichert)\b"
        ),
        "example": r"\b(?:zum beispiel|z\. ?b\.|beispielsweise|etwa|insbesondere)\b",
        "residents": (
            r"\b(?:wohnsitz in|ansässig\w* in|einwohner\w*|bewohner\w*|gilt (?:ergänzend "
            r"|zusätzlich )?(?:das|die) [\w-]{0,20} ?(?:datenschutzgesetz|ccpa|dsgvo)|nutzer (?:in"
            r"|aus) (?:der|dem|kalifornien)|(?:halten uns an|unterliegen|unterstehen|richtet sich nach"
            r"|anwendbar\w* (?:ist|sind)|geltenden|beachten wir|befolgen"
            r"|einhaltung) (?:\w+ ){0,4}(?:[\w-]*datenschutzgesetz\w*"
            r"|bundesgesetz\w* über den datenschutz|dsg\b|datenschutzrecht\w*))|\b(?:(?:für|auf) (?:uns"
            r"|unsere\w*|diese\w*|die)[^.;]{0,60}(?:gilt|gelten|anwendbar|anzuwenden|findet)\b|(?:gilt"
            r"|gelten|findet|finden) (?:für uns |auf uns |hier |ferner |zudem |daneben |auch "
            r"|ergänzend )*(?:das|die|der) [^.;]{0,40}(?:anwendung|dsg|datenschutzgesetz\w*|dsgvo"
            r"|bundesgesetz\w*)|unterliegt|nach (?:schweizer(?:ischem)?|österreichischem"
            r"|deutschem) (?:daten\w+|recht))\b|\bgrundlage (?:hierfür |dafür )?(?:ist|bildet|sind"
            r"|bilden)\b[^.;]{0,40}(?:datenschutzgesetz|\bdsg\b|datenschutz-grundverordnung|\bdsgvo\b)"
            r"|\b(?:im einklang mit|entsprechend|gemäß|gemäss|nach|unter beachtung) (?:dem|des"
            r"|der) [^.;]{0,40}\b(?:datenschutzrecht\w*|datenschutzgesetz\w*"
            r"|bundesgesetz\w* über den datenschutz|dsg\b)"
        ),
        "look_back": (
            r"\b(?:in den )?(?:letzten|vergangenen|zurückliegenden) (?:\d+|zwölf|zwei|drei"
            r"|sechs) (?:monaten?|jahren?|tagen)\b"
        ),
        "document_name": (
            r"\b(?:datenschutz(?:erklärung|hinweise?|bestimmungen|informationen?)|cookie-?(?:richtlinie"
            r"|hinweise?|erklärung|liste)|(?:liste|übersicht|verzeichnis) (?:\w+ ){0,3}(?:partner"
            r"|anbieter|cookies|dienst\w+|empfänger)n?)\b|\b(?:cookie-?(?:übersicht|tabelle|seite"
            r"|einstellungen)|(?:übersicht|aufstellung|tabelle|liste) (?:aller|der|zu den|unserer"
            r"|mit allen) (?:\w+ )?(?:cookies|dienste|partner|anbieter|empfänger|dienstleister"
            r"|auftragsverarbeiter)|nutzungsbedingungen|(?:allgemeine )?geschäftsbedingungen"
            r"|datenschutz(?:richtlinien?|seite|grundsätze|infos?|leitlinie|merkblatt)|privacy policy"
            r"|impressum(?=[^.;]{0,40}(?:finden|steht|entnehm)))\b|\bprivacy[- ]?(?:policy|richtlinie"
            r"|notice|hinweise|statement)\b|\bdatenschutz(?:erklärungen|richtlinien?)\b"
            r"|\b[a-z]+-datenschutz-?richtlinien?\b|\bdaten-?richtlinien?\b"
        ),
        "refer": (
            r"\b(?:finden sie|findest du|siehe|lesen sie|weitere informationen|mehr (?:dazu|infos)"
            r"|näheres|hier|entnehmen|steht in)\b|\b(?:zusammengestellt|nachles\w+|nachzulesen|steh(?:t"
            r"|en)|hinterlegt|einsehbar|abrufbar|aufgelistet|aufgeführt|auflistung|informiert"
            r"|erläuter\w+|beschrieben|erklärt|verweis\w*|ergänzend|informieren sie sich|einsehen"
            r"|unter\b|verraten|verrät|gibt es|führen wir|finden sich|findet sich|finden\b|beacht\w*)\b"
        ),
        "itself": r"\b(?:diese[rnms]?|(?:unsere )?vorliegende[rn]?) \w?$",
        "date_updated": (
            r"\b(?:letzte (?:überprüfung|prüfung|durchsicht|überarbeitung|fassung|änderung"
            r"|aktualisierung)|(?:fassung|version) vom|[a-zäöüß]{0,14}stand|fassung vom"
            r"|zuletzt (?:aktualisiert|geändert|überarbeitet|angepasst|bearbeitet|geprüft))\b"
            r"|\b(?:zuletzt (?:\w+ )?(?:durchgesehen|überprüft|gepflegt|angefasst|ergänzt|revidiert"
            r"|durchgelesen|verändert|geprüft|erneuert)|(?:stammt|datiert|erstellt|verfasst"
            r"|veröffentlicht|abgerufen|überarbeitet|aktualisiert|ergänzt"
            r"|beschlossen) (?:\w+ ){0,3}(?:vom|am|im|auf den)|fassung (?:\w+ ){0,2}(?:vom|aus dem)"
            r"|version|redaktionsschluss|aktualisierung|bearbeitungsstand|(?:neu )?gefasst (?:am|im)"
            r"|letztmals (?:\w+ )?\w+)\b"
            r"|\bversion \d[\d.]{0,6},? (?=\(?\d)"
        ),
        "date_effective": (
            r"\b(?:gültig (?:ab|seit)|in kraft|gilt (?:ab|seit))\b|\b(?:in dieser (?:form|fassung)"
            r"|gültig|wirksam|anwendbar (?:ab|seit)|in geltung|gilt (?:in dieser fassung )?(?:ab|seit)"
            r"|tritt|gültigkeit)\b"
        ),
        "change": (
            r"\b(?:diese|dieser|unsere|die|vorliegende|unserer)?\s?(?:[a-zäöüß-]{0,20}(?:hinweise"
            r"|erklärung|richtlinie|bestimmungen|informationen|seite"
            r"|text))\b.{0,80}\b(?:(?:ver)?änder\w+|geändert|aktualisier\w+|anpass\w+|angepasst"
            r"|anzupassen|überarbeit\w+|fortgeschrieben)|\b(?:(?:ver)?änder\w+|geändert|aktualisier\w+"
            r"|anpass\w+|angepasst|anzupassen|überarbeit\w+|passen wir"
            r"|wir passen)\b.{0,80}\b(?:datenschutz\w+|[a-z-]{0,10}hinweise|erklärung|richtlinie"
            r"|bestimmungen|text)|\bänderungen\b[^.;]{0,60}\bbleiben vorbehalten"
            r"|^[^a-zäöü]{0,4}(?:über )?(?:\w+ )?änderungen (?:\w+ ){0,3}(?:geben"
            r"|teilen|veröffentlich|werden)\w*|\b(?:anpassungen"
            r"|änderungen) (?:\w+ ){1,4}(?:bleiben )?vorbehalten|\b(?:updates"
            r"|aktualisierungen)\b[^.;]{0,60}\bveröffentlich|\b(?:sich (?:hier|daran|etwas|was)"
            r"|hier (?:etwas|was)) (?:\w+ ){0,3}ändert|\b(?:jeweils|massgebend|maßgeblich"
            r"|es gilt)\b.{0,60}(?:fassung|version)|\b(?:(?:diese[nrs]?|unsere|den|die|der"
            r"|dieser) (?:[a-zäöüß-]{0,20}(?:text|hinweise|erklärung|seite|regeln|bestimmungen"
            r"|informationen|richtlinie))\b[^.;]{0,90}\b(?:um(?:zu)?schreib\w*|erneuer\w*|ergänz\w*"
            r"|überarbeit\w*|nachzieh\w*|aktualisier\w*|neu fass\w*|erweiter\w*|verbessert)|(?:schreiben"
            r"|passen|ergänzen|überarbeiten|aktualisieren|erneuern|erweitern"
            r"|ändern) wir (?:\w+ ){0,3}(?:diese[nrs]?|unsere|den|die)\b[^.;]{0,60}(?:text|hinweise"
            r"|erklärung|seite|richtlinie|bestimmungen|informationen)|(?:von|über"
            r"|bei) (?:\w+ )?(?:größeren |wesentlichen |wichtigen |erheblichen )?änderungen (?:dieser"
            r"|dieses|an|der|unserer|am)\b|änderungen dieser|neue fassung|aktuelle fassung|(?:änder"
            r"|aktualisier|anpass)\w* (?:von zeit zu zeit|gelegentlich|hin und wieder|ab und zu)"
            r"|ändert sich (?:\w+ ){0,6}(?:passen|ändern|schreiben|aktualisieren))\b|\b(?:(?:diese[nrs]?"
            r"|unsere|die) [a-zäöüß-]{0,20}information\b[^.;]{0,60}\b(?:aktualisier|änder|anpass"
            r"|anzupassen|überarbeit)\w*)\b"
        ),
        "change_by": (
            r"\b(?:benachrichtig\w+|hinweisen|weisen wir|bekannt\w*|veröffentlich\w+|informier\w+"
            r"|mitteil\w+|teilen wir|per (?:e-)?mail|rundmail|bescheid|auf dieser (?:web)?seite"
            r"|an dieser stelle|(?:aktuelle|geltende|gültige|neue|neueste) (?:fassung|version)|(?:kann"
            r"|können) es (?:\w+ ){0,3}(?:nötig|notwendig|erforderlich)|von zeit zu zeit|gelegentlich"
            r"|vorbehalten|publizierte)\b|\b(?:ab und zu|hin und wieder|gelegentlich|regelmäßig"
            r"|sollte sich (?:dies|hieran|daran|das|etwas) ändern|regelmäßigen abständen"
            r"|erfahren (?:sie|du|kund\w*|nutzer\w*|mitglieder)|hier (?:veröffentlich|ein)\w*"
            r"|stellen (?:wir )?[^.;]{0,40}(?:ein|online|bereit)|veröffentlich\w*|schreiben wir"
            r"|melden wir|kündigen wir|(?:vor)?ankündig\w*|datum (?:oben|unten|am|der)|vorher"
            r"|rechtzeitig|vorab|passen wir|es gilt|gilt (?:jeweils|stets|immer)|maßgeblich|massgeblich"
            r"|dürfen|behalten wir uns|nachlesen|schauen sie|schau|anschreiben|anschrieben|sagen wir"
            r"|geben wir)\b|\b(?:behalten uns)\b|\bkann [^.;]{0,30}\b(?:angepasst|geändert|aktualisiert"
            r"|ergänzt) werden\b|\bwerden wir (?:diese|die|unsere|den)\b|\bbehalten wir uns\b"
            r"|\b(?:bei bedarf|nach bedarf|falls (?:nötig|erforderlich)|wenn (?:nötig|erforderlich)"
            r"|soweit (?:nötig|erforderlich)|sobald [^.;]{0,60}(?:erforderlich|nötig|notwendig)"
            r"|um (?:rechtlich\w*|technisch\w*|gesetzlich\w*|neue\w*"
            r"|geändert\w*)|laufend|fortlaufend|immer wieder)\b"
            r"|\b(?:wir|ich) (?:können|kann|dürfen|werden) (?:[\w-]+ ){1,5}(?:anpassen|ändern|aktualisieren"
            r"|überarbeiten|ergänzen)\b"
        ),
        "without_notice": (
            r"\b(?:benachrichtigung|mitteilung|ankündigung) (?:erfolgt|gibt es|findet) (?:\w+ )?nicht"
            r"|\bohne (?:vorherige |gesonderte |besondere )?(?:vorankündigung|ankündigung|mitteilung"
            r"|benachrichtigung|hinweis)\b"
        ),
        "website": r"\b(?:web(?:site|seite|auftritt)|seite|internetauftritt)\w*\b",
        "of_an_addon": r"\b(?:browser-?|chrome-?)?erweiterung\b|\badd-on\b",
        "own_site": (
            r"\b(?:unsere[rnm]?|diese[rnm]?|die|der) (?:[\w-]+ )?(?:website|webseite|internetseite|seite"
            r"|webauftritt|homepage)n?\b"
        ),
        "of_a_product": (
            r"\b(?:die|der|diese[rn]?|unsere[rn]?|in der) (?:\w+ )?(?:app|(?:browser-?)?erweiterung"
            r"|add-?on)\b|\bdeinstall|\bapp store\b"
        ),
        "area_elsewhere": (
            r"\b(?:(?:browser-?)?erweiterung|add-?on|apps?|newsletter\w*|filialen?|kassenbereich)\b"
        ),
        "in_force_since": r"\b(?:seit|ab|nach)(?: dem)? ?\n",
        "in_force_until": r"\b(?:bis(?: zum)?|vor(?: dem)?) ?\n",
        "place_condition": (
            r"^für (?:alle |unsere )?(?:besucher\w*|nutzer\w*|personen|kunden|einwohner\w*"
            r"|bürger\w*)\b[^,.;:]{0,60}|^wenn sie (?:in|aus) [^,.;:]{0,60}|^innerhalb [^,.;:]{0,40}"
        ),
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
        "place_eea": r"\b(?:ewr|europäische\w* (?:union|wirtschaftsraum)|dsgvo)\b",
        "place_uk": r"\b(?:vereinigtes königreich|großbritannien)\b",
        "place_california": r"\bkalifornien\b|\bccpa\b",
        "place_switzerland": (
            r"\bschweiz(?:er|erische\w*)?\b|\bbundesgesetz\w* über den "
            r"datenschutz|\b(?:rev|n)dsg\b"
        ),
        "place_only_mentioned": r"\b(?:übermittlung|drittl[aä]nd\w*|außerhalb)\b",
        "delete_cookies": r"\bcookies\b.{0,40}\blösch\w+|\blösch\w+\b.{0,40}\bcookies\b",
        "vague": (
            r"\b(?:einige unserer (?:seiten|dienste|partner)|bestimmte (?:bereiche|dienste|partner"
            r"|dritte)|ausgewählte\w* (?:partner|dritte\w*|unternehmen)|verschiedene (?:partner|dienste"
            r"|anbieter)|u\. ?ä\.)"
        ),
        "personal_meant": r"personenbezogen",
        "purpose_heading": r"\b(?:zwecke?|(?:wofür|wozu|warum) wir)\b",
        "answer_yes": r"^\W{0,4}(?:ja|natürlich|klar|selbstverständlich)\W{0,3}$",
        "answer_no": r"^\W{0,4}(?:nein|nö|niemals|nie|auf keinen fall|natürlich nicht|gar nicht)\W{0,3}$",
        "visitor": (
            r"(?:sie|du|ihr|ihnen|dir|dich|euch|(?:nutzer|besucher|kund|mitglied)(?:innen|er|en|in)?"
            r"|betroffene)"
        ),
        "your": r"(?:(?:ihr|dein|euer|eur)(?:e[nrms]?)?)",
        "own_after": r"^(?: (?:und|oder|bzw\.) \w+)? (?:wir|ich)\b",
        "site": (
            r"\b(?:unsere[rmns]?|diese[rmns]?|der|die|das|auf der) (?:(?:eigene"
            r"|gesamte)[nr]? )?(?:web(?:site|seiten?|auftritts?|angebots?|shops?)|(?:internet|online"
            r"|vereins|home|shop)?-?(?:seiten?|angebots?|auftritts?|präsenz|shops?|portals?|page)"
            r"|website|homepage|blogs?|app)\b"
        ),
        "denial_limited_before": (
            r"^[^a-zäöü]{0,4}(?:von|durch|über|mit) <<tool_named>>"
            r"|^[^a-zäöü]{0,4}nicht (?:eingeloggt|angemeldet|registriert|volljährig|zahlend)e[nr]? \w"
            r"|^[^a-zäöü]{0,4}(?:nutzer|besucher|kunden|mitglieder|personen|diejenigen), (?:die|welche) "
            r"|^[^a-zäöüß]{0,4}(?:für|zu (?!kein)|zur |zum |hierfür|hierbei|hierzu|dafür|dabei|dadurch"
            r"|dazu|damit|so |ohne|vor |solange|wenn|falls|sofern|soweit|bevor|bis|sobald"
            r"|nach (?!dem (?:derzeitigen|aktuellen|gegenwärtigen|heutigen) stand)|lehnen|bei (?!uns"
            r"|jedem|<<your>>)|beim (?!besuch|aufruf)|mit (?!dem (?:besuch|aufruf)|<<your>> (?:besuch"
            r"|aufruf))|im (?:newsletter|bereich|rahmen|zuge|fall|zusammenhang)|in (?:diese[mn]|dem"
            r"|unserem newsletter)|innerhalb|seit |wer |auf (?:den|anderen|externen|fremden) )"
            r"|^[^a-zäöüß]{0,4}(?:in (?:der schweiz|deutschland|österreich|der eu|europa|liechtenstein"
            r"|unserer app|der app|unseren (?:newslettern|läden|filialen|geschäften))|früher|damals"
            r"|zuvor|ursprünglich|vormals|auf unsere[nrm] (?:\w+ )?(?:[\w-]*(?:auftritt|profil|kanal"
            r"|kanäl|fanseite|fanpage|präsenz)\w*|seiten? (?:bei|in|auf) )) ?"
            r"|^[^a-zäöüß]{0,4}auf der (?:seite [„\"»]|(?:kontakt|start|unter|bestell|haupt)-?seite)"
            r"|^[^a-zäöüß]{0,4}(?:(?:das|unser|dieses|unsere|die|der) (?:[a-zäöüß-]*formular\w*|chat\w*"
            r"|newsletter\w*|widget|plug-?in|suchfeld|podcast\w*|spiel|karte|button|schaltfläche|player"
            r"|video)\b|während (?!<<your>>|des (?:besuchs|aufrufs)|der nutzung)|im (?:inkognito|privat"
            r"|privaten)\b|(?:einzelne|einige|manche|bestimmte|viele|die meisten|wenige|teile) "
            r"|in der (?:[\w-]+ )?(?:version|fassung|app|variante|testphase|demo|bezahlversion)\b)"
            r"|^[^a-zäöü]{0,4}(?:länger|mehr|später|öfter|weiter) als\b"
            r"|^[^a-zäöü]{0,4}(?:lehnen sie|lehnst du|sagen sie nein|drücken sie|klicken sie"
            r"|wählen sie)\b[^.;]{0,50}?,"
        ),
        "goes_on": (
            r"^[^a-zäöü]{0,4}(?:(?:dazu|hierzu|dabei|hierbei) (?:\w+ ){0,3}(?:zähl|gehör)|darunter"
            r"|das sind|dies sind|dabei handelt|hierbei handelt|es handelt sich|im einzelnen|konkret"
            r"|nämlich|namentlich|diese (?:daten|informationen|angaben|protokolle) (?:beinhalt|umfass"
            r"|enthalt)|betroffen sind|umfasst sind)|^[^a-zäöü]{0,4}(?:zu (?:den"
            r"|diesen) (?:[a-zäöüß]*daten|informationen|angaben) (?:\w+ ){0,2}(?:zähl|gehör)|(?:erfasst"
            r"|erhoben|gespeichert|protokolliert|übermittelt|verarbeitet) (?:werden|wird)"
            r"|folgende (?:daten|informationen|angaben))|^[^a-zäöü]{0,4}(?:dazu|hierzu"
            r"|darunter) können\b"
        ),
        "denied_kind": (
            r"\b(?:kein(?:e[nrms]?|erlei)?|weder|ohne|nie|niemals"
            r"|verzicht\w+ (?:\w+ ){0,3}auf) (?:[a-zäöüß-]+(?:,| und| oder| noch"
            r"|) ){0,4}?<<kind_of_tool>>|<<kind_of_tool>>(?:(?:,| und| oder"
            r"| noch) (?:[a-zäöüß-]+ )?<<kind_of_tool>>){0,3} (?:werden|wird|kommen|kommt|setzen"
            r"|verwenden|nutzen|findest|gibt|findet|finden|betreiben|erstellen|machen|erfolgt|legen"
            r"|bilden|führen|schalten|zeigen|brauchen|benötigen) (?:\w+ ){0,5}?nicht\b"
            r"|^[^a-zäöü]{0,3}(?:[a-zäöüß]{0,10}statistiken?|werbung|tracking"
            r"|<<kind_of_tool>>) (?:\w+ ){1,2}(?:ich|wir) (?:\w+ )?(?:keine?|nicht)\b"
            r"|\bauf (?:[a-zäöüß-]+ ){0,4}?<<kind_of_tool>>[^.;,]{0,60}\bverzicht\w*"
            r"|(?:\bprofile? (?:für|zu) werb\w+ (?:\w+ ){0,4}nicht\b|\bauswertung (?:des|ihres"
            r"|deines) (?:nutzer|nutzungs|surf|klick|besucher)?verhaltens (?:\w+ ){0,3}nicht\b"
            r"|\bkeine(?:rlei)? (?:\w+ )?auswertung (?:des|ihres|deines) (?:nutzer|nutzungs|surf|klick"
            r"|besucher)?verhaltens)|\bnoch (?:(?:ein(?:en?|er)?|eigene"
            r"|irgendeine?n?) )?<<kind_of_tool>>"
            r"|^[^a-zäöü]{0,4}keine (?:(?:besucher|nutzungs|zugriffs)-?)?(?:zählung|analyse|statistik"
            r"|messung|auswertung)(?=[,.]|$| und )"
        ),
        "kind_of_tool": (
            r"(?:(?:werbe|marketing|analyse|webanalyse|analytics|statistik|tracking|retargeting"
            r"|remarketing|profiling)-?(?:cookies?|tools?|diensten?|dienste|werkzeugen?|werkzeuge"
            r"|programmen?|programme|software|pixel|technologien|trackern?|netzwerken?|netzwerke"
            r"|verfahren)|(?:werbung|tracking|retargeting|remarketing|webanalyse|besucheranalyse"
            r"|nutzungsanalyse|reichweitenmessung|onlinewerbung)\b(?!-)|(?:cookies|dienste|tools) (?:für"
            r"|zur|zu) (?:werbung|analyse\w*|werbezwecke\w*|werbe\w*|tracking|marketing\w*))"
            r"|\b(?:(?:(?:nutzungs|besucher|klick|bewegungs|persönlichkeits|werbe|interessen|surf"
            r"|kunden)-?profile?n?|profilbildung|(?:nutzer|verhaltens|nutzungs|besucher)-?(?:analysen?"
            r"|auswertung(?:en)?|statistik(?:en)?|beobachtung|tracking|messung|zählung)|reklame"
            r"|werbeanzeigen|werbebanner|(?:verhaltens|nutzungs)basierte werbung|personalisierte werbung"
            r"|scoring|marketing-?(?:cookies|tools)|statistik-?(?:cookies|tools))\b(?!-))\b"
            r"|\b(?:web)?analyse-?(?:dienst|werkzeug|tool|programm)\w*\b|\banalytics-?\w*\b"
            r"|\b[a-zäöüß]{2,12}-?tracking\b(?!-)"
        ),
        "denied_kind_not": (
            r"\b(?:newsletter\w*|e-?mails?|mails?|telefon\w*|post|anruf\w*|zusend\w*|zugesandt"
            r"|zuschick\w*|erh(?:alten|ältst) (?:sie|du)|schicken wir|senden wir|abo\w*|pur-\w+)\b"
            r"|\bkeine?(?:n|s|r)? (?:anderen?|weiteren?) "
        ),
        "not_asking": (
            r"\b(?:entscheidung|auswahl|einwilligung|zustimmung)\b[^.;]{0,40}\b(?:gespeichert|abgelegt"
            r"|gemerkt|vermerkt|festgehalten)\b|\b(?:technisch )?(?:einverstanden, dass wir ihnen per"
            r"|nicht einverstanden)\b"
            r"|\beinwilligungs- und\b"
            r"|\b(?:reichweite|zeitpunkt|einholung|art|umfang) (?:der|einer|ihrer) einwilligung\b"
            r"|\b(?:kommentare?|folgekommentare|beitr[aä]ge?|inhalte?"
            r"|bewertung(?:en)?)\b[^.;]{0,80}\bfrei(?:ge|zu)?g[ea]b\w*|\b(?:einwilligungs|consent"
            r"|zustimmungs)-?(?:entscheidung|präferenz|status|einstellung|auswahl|nachweis|manage|tool"
            r"|banner|platt)\w*\b(?![^.;]{0,60}\b(?:einwilligung|zustimmung|eingewilligt|zugestimmt)\b)"
            r"|\bnicht (?:damit |hiermit |mehr )?einverstanden\b"
        ),
        "unsubscribe": r"\b(?:abmeld\w+|abbestell\w+|austrag\w+)\b",
        "to_do_so": (
            r"^[^a-zäöü]{0,3}(?:hierzu|dazu|dafür|klick\w+|schreib\w*|wenden sie sich|besuchen sie"
            r"|senden sie|folgen sie|eine? (?:kurze |formlose )?(?:e-?mail|mail|nachricht|brief)|bitte"
            r"|der abmeldelink|den abmeldelink|einen abmeldelink)\b"
        ),
        "account_setting": (
            r"\b(?:(?:konto|profil|account|benutzer|nutzer|anzeigen|werbe|app"
            r"|privatsphäre-?)-?einstellungen|einstellungen (?:<<your>>|des|deines) (?:\w+-?)?(?:kontos"
            r"|profils|accounts)|in <<your>> (?:\w+-)?(?:konto|profil|account))\b"
            r"|\baus <<your>> (?:[\w-]+-)?(?:nutzer|benutzer)?(?:konto|profil|account)\w* (?:\w+"
            r" ){0,2}(?:ausloggen|abmelden|auszuloggen|abzumelden)\b|\bbei (?:youtube|google|facebook|dem"
            r" anbieter|dem dienst) (?:\w+ ){0,3}(?:ausloggen|abmelden|auszuloggen|abzumelden)\b"
        ),
        "receives": r"^(?:erhält|erhalten|bekomm|krieg|erf[aä]hr)|^empfäng",
        "to_whom": (
            r"\b(?:an|mit|bei|zu|gegenüber) (?:[\w-]+ ){0,3}$|\bdem $"
            r"|\b(?:an|mit|bei|zu|gegenüber): ?$"
        ),
        "not_sharing": (
            r"^ (?:uns|mir)\b|^ durch (?:jeden |den |die |einen |andere )?(?:dritt|anbieter)"
            r"|^ <<your>> (?:\w+-?)?(?:browser|rechner|gerät)|^[^.;,]{0,40}\bvon (?:dritt"
            r"|unser|ander|partner|ihnen|dir)|^[^.;]{0,80}\ban (?:unseren?|den|die"
            r"|das) (?:\w+ )?(?:server|system|rechner)|^[^.;]{0,30}\b(?:möglichkeit|sorgfalt|mühe"
            r"|überblick|auskunft|hilfe|zugriff auf)\b"
        ),
        "giving_noun": (
            r"^(?:weitergabe|weiterleitung|(?:daten)?(?:übermittlung|übertragung)|offenlegung"
            r"|bekanntgabe|herausgabe|verbindung|bekomm(?:en|t) mit|erf[aä]hr)|^daten(?:ver|be)arbeitung"
            r"|^(?:drittl|drittst)|^(?:daten)?transfer"
        ),
        "not_retention": (
            r"\b(?:frist|innerhalb von|alle \d+ tage)\b.{0,20}\bantwort"
            r"|\bbehalten (?:wir )?uns\b"
        ),
        "unlisted_kind": (
            r"(?:[a-zäöüß-]{0,28}?(?:dienst(?:e?s|e)?|dienstleister(?:in|s|n)?|(?<!browser-)tools?"
            r"|(?<!browser-)plug-?ins?|anbieter(?:in|s|n)?|plattform|software|(?<!betriebs)system|programm"
            r"|werkzeugs?|lösung|hosters?|(?<!internet-)provider[ns]?|services?|widgets?|frameworks?"
            r"|bibliothek|auftragsverarbeiter(?:in|s)?))"
        ),
        "unlisted_used": (
            r"\b<<unlisted_kind>>(?: (?:namens|von|mit dem namen|der firma|der|des anbieters|des"
            r" unternehmens|des|ist(?: die| der| das)?|(?:nutzen|verwenden) wir)|:)? ?[\"„»']?$|\b(?:nutzen?"
            r"|verwenden?|setzen?|binden?|arbeiten?|hosten?|beauftragen?) (?:wir|ich)\b[^.;:]{0,60}$"
            r"|\b(?:wir|ich) (?:nutzen?|verwenden?|setzen?|binden?|arbeiten?|hosten?"
            r"|beauftragen?)\b[^.;:]{0,60}$|\b(?:wird|werden|erfolgt|erfolgen|liegt|liegen|läuft|gehostet"
            r"|betrieben) (?:[\w-]+ ){0,6}?(?:bei|über|mit|durch|auf|mittels|via|von|an)(?: der| dem| den|"
            r" die)? [\"„»']?$|\b(?:hoster|hosting|webspace|zahlungsabwicklung|auftragsverarbeiter(?:in)?"
            r"|newsletter-?versand) (?:ist|durch|über|bei|mit|via)(?: die| der| dem)? $"
        ),
        "unlisted_acts": (
            r"^(?: \([^)]{1,90}\))?,? (?:(?:ein|eine|einen|einem|einer) (?:[\w-]+ ){0,4}?<<unlisted_kind>>,?"
            r" )?(?:gehostet|bereitgestellt|eingesetzt|verwendet|genutzt|eingebunden|versendet|versandt"
            r"|verschickt|abgewickelt|betrieben|ausgeliefert|ein\b|zum einsatz|(?:hostet|verarbeitet"
            r"|speichert|verschickt|versendet|misst|zählt) (?:für uns|die|ihre|deine|unsere|diese|daten|in"
            r" unserem|dabei))"
            r"|^(?: \([^)]{1,90}\))?,? hostet unser\w*"
        ),
        "unlisted_lead": (
            r"^(?:<<unlisted_kind>>|der|die|das|den|dem|des|wir|ich|für|zur|zum|über|von|mit|bei|im|in|auf"
            r"|an|unser\w*|ein\w?\w?|firma|gesellschaft|unternehmens?|anbieterin|tochter\w*|us|namens|als"
            r"|hosting|hoster|sowie|und) "
        ),
        "unlisted_not": (
            r"^(?:<<unlisted_kind>>\w*|[\wäöüß-]*(?:ung|ungen|heit|heiten|keit|keiten|schaft|schaften|tion"
            r"|tionen|ität|daten|adressen?|informationen|nutzern?|besuchern?|kunden|person(?:en)?"
            r"|dritte[rn]?|seiten?|website|angaben|inhalten?|formulare?n?|verfahren|verträge?n?|zwecken?"
            r"|banken?|zugriffe?n?|servern?|cookies?|partnern?|profilen?|anfragen?|diensten?|leister[ns]?"
            r"|unternehmen|gesetze?s?|vertrage?s?|vereins?|vereine)(?: .*)?|(?:windows|android|ios|macos"
            r"|linux)(?: .*)?|(?:ihre?[srnm]?|deine?[srnm]?|unsere?[srnm]?|diese?[srnm]?|jede[srnm]?"
            r"|alle[rn]?|keine?[srnm]?) .*|sms|whatsapp|mitarbeiter\w*|mitarbeitend\w*|post\w*|rechnung"
            r"|vorkasse|lastschrift|überweisung|plugins?|software|dienstleister\w*|apis?|cdns?"
            r"|schnittstellen?|einen?|wir|sie|ihr\w*|du|dein\w*|der|die|das|dem|den|des|er|es|ein\w*|kein\w*"
            r"|alle\w*|diese\w*|unser\w*|unter|über|für|hier\w*|da\w*|wenn|weil|als|auch|bei|mit|nach|ohne"
            r"|soweit|sofern|zur|zum|zu|um|im|in|an|auf|aus|von|vom|und|oder|art|abs|lit|dsgvo|ds-gvo|gdpr"
            r"|bdsg|tmg|ttdsg|tdddg|dsg|revdsg|tkg|uwg|gdd|eu|ewr|usa|us|schweiz|deutschland|österreich"
            r"|irland|europa|google|internet|browser|javascript|html5?|https?|ssl|tls|url|ip|pdf|sitz|gmbh"
            r"|inc|ltd|ag|kg|ug|llc|verantwortlich\w*|datenschutz\w*|newsletter\w*|e-mails?|mails?|updates?"
            r"|facebook|twitter|grund\w*|herr|frau|rahmen|fall|falle|wege|hilfe|basis|einsatz|amtsgericht"
            r"|januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember|montag"
            r"|stand|name|namen|text|bild\w*|videos?|fotos?|karten?|dateien|pixel|links?|buttons?"
            r"|kommentare?n?|rechte|logfiles?|logs?|zeit\w*|jahre?n?|monate?n?|tage?n?|kind\w*|eltern"
            r"|mitglied\w*)$"
        ),
        "unlisted_kind_before": (
            r"\b<<unlisted_kind>>(?: (?:namens|von|mit dem namen|der firma|der|des anbieters|des"
            r" unternehmens|ist(?: die| der| das)?|(?:nutzen|verwenden) wir)|:)? ?[\"„»']?$"
        ),
        "unlisted_firm": (
            r"\b(?:hoster|webspace|auftragsverarbeiter(?:in)?) (?:ist|durch|über|bei)(?: die| der| dem)? $"
        ),
        "unlisted_kind_after": (
            r"^,? (?:gmbh|inc|llc|ltd|limited|corp|ag|ug|kg|se|ohg|e\.k|b\.?v|s\.a|a/s|ab|oy|pbc|gbr)\b|^"
            r" ?\([^)]{0,60}\b(?:gmbh|inc|llc|ltd|limited|corp|ag|ug|kg|e\.k|b\.?v|s\.a\.?r?l?|a/s|pbc)\b"
            r"|^(?: \([^)]{1,60}\))?,? (?:ein|eine|einen|einem|einer|ist ein|ist eine|das|der|die|unser\w*)"
            r" (?:[\w-]+ ){0,4}?<<unlisted_kind>>\b"
            r"|^(?: \([^)]{1,90}\))? (?:abgewickelt|gehostet|bereitgestellt|versendet|versandt|verschickt"
            r"|ausgeliefert|betrieben|eingebunden)\b"
        ),
        "unlisted_kind_within": (
            r"\b(?:analytics|pixel|cdn|crm|insights|tag manager|captcha|gmbh|llc|ltd|inc|pay|payments"
            r"|metrics|stats|hosting|cloud|ag)\b"
        ),
        "unlisted_aside": (
            r"\b(?:(?:wie|etwa|z\. ?b\.|zum beispiel|beispielsweise|insbesondere|betriebssystem|browser"
            r"|browsern|wenn sie|falls sie|kompatibel mit|siehe|statt|anstelle|sitz der|im sinne|laut|gemäß"
            r"|nach|geplant|planen|künftig|zukünftig)(?: \w+){0,3}|(?:website|webseite|seite|app|angebot"
            r"|erklärung|text|vorlage|muster|design|webdesign)\b[^.;]{0,60}\b(?:von|durch|der)(?: der|"
            r" dem)?) $|\b(?:nicht|nie|kein\w*|ohne|weder)\b|\b(?:vertreten|verantwortlich\w*|erstellt"
            r"|herausgegeben|gestaltet|geschäftsführ\w*|datenschutzbeauftragt\w*|aufsichtsbehörde)\b"
            r"|\b(?:seiten|website|dienste)-?anbieter\w* (?:im sinne|dieser|der) "
            r"|\([^)]*$|<<unlisted_kind>> [\w.&'-]+ (?:der|von|des)(?: der| firma| anbieters)? $"
        ),
        "unlisted_any": (r"^[^\w]{0,6}[\w.'&-]+"),
        "given_data": (
            r"\b(?:<<your>>|die|der|sämtliche|alle|folgende|diese|dabei|hierbei|personenbezogene|persönliche"
            r"|wir|ich|werden|wird) (?:von (?:ihnen|dir|euch|uns|mir) )?(?:[\w.-]+,? ){0,7}?(?:angaben"
            r"|[a-zäöüß-]{0,20}daten|informationen|name[n]?|vorname[n]?|e-?mail-?adresse[n]?|mailadresse[n]?"
            r"|telefonnummer[n]?|anschrift|nachricht(?:en)?)\b"
        ),
        "rights_intro": (
            r"\b(?:rechte?|anspruch)(?: (?:auf|zu|haben|hast|sie|du|ihr|zu|insbesondere|unter anderem"
            r"|folgende|im einzelnen|jederzeit|grundsätzlich|uns gegenüber)){0,5}:?$|\b(?:folgende|diese"
            r"|nachstehende|nachfolgende)[nr]? (?:[\w-]+ ){0,2}rechte\b[^.;]{0,60}$|\b(?:haben sie|hast du"
            r"|stehen ihnen|stehen dir|haben betroffene) [^.;]{0,60}\b(?:rechte?)\b[^.;]{0,40}:$"
            r"|\brechte (?:gemäß|nach|aus|laut|unter|im rahmen|der|als) [^.;:]{1,40}:?$"
        ),
        "rights_heading": (
            r"^[^a-zäöü]{0,8}(?:(?:<<your>>|ihre|deine|die|meine|eure) )?(?:betroffenen|datenschutz"
            r"|nutzer)?-?rechte(?: (?:der|als|von|im|auf|nach|gemäß|aus) .{0,60}| ?\(.{0,40}\))?$"
        ),
        "data_announced": (
            r"\bfolgende[nr]? (?:[\w-]+ ){0,3}?(?:[a-zäöüß-]{0,20}daten|informationen"
            r"|angaben)\b(?![^:]{0,80}\bfolgende\w* (?:[\w-]+ )?zweck)"
        ),
        "given_firm": (
            r"^(?:gespeichert|speicher[nt]|erhoben|erheb(?:en|t)|erfass(?:en|t)|gesammelt|sammel[nt]"
            r"|aufgezeichnet|protokolliert)$"
        ),
        "answer_yes_first": r"^\W{0,4}(?:ja|klar)\s?[,:;.–-]+ ",
        "answer_no_first": r"^\W{0,4}(?:nein|nö)\s?[,:;.–-]+ ",
        "past_participle": (
            r"^(?:ein|ab|auf|an|aus|vor|zu|mit|her|weiter|bekannt|offen)?ge[a-zäöüß]+(?:t|en)$|iert$"
            r"|^(?:ver|er|be|über|ent|hinter)[a-zäöüß]+(?:t|en)$"
        ),
        "not_identify_firm": (
            r"\b(?:rückschl(?:uss|üsse)\b[^.;]{0,60}\bpersonen?\b[^.;]{0,30}\b(?:nicht|ausgeschlossen)"
            r"|(?:keine?[nr]?) (?:\w+ )?(?:rückschl(?:uss|üsse)|personenbezug)"
            r"|personenbezug[^.;]{0,30}(?:ausgeschlossen|nicht)|niemand[^.;]{0,30}(?:wiedererk"
            r"|identifizier)\w*)"
        ),
        "rights_denied": (
            r"\bkeine? (?:widerspruchs(?:möglichkeit|recht)|möglichkeit (?:des|zum) widerspruchs?"
            r"|recht auf)|\bwiderspruchs(?:möglichkeit|recht)\w* (?:\w+ ){0,4}nicht\b"
        ),
        "not_offered": (
            r"\bkeine? (?:widerspruchs(?:möglichkeit|recht)|möglichkeit (?:des|zum) widerspruchs?)"
            r"|\bwiderspruchs(?:möglichkeit|recht)\w* (?:\w+ ){0,4}nicht\b"
        ),
        "rights_contact": r"@",
        "vendor_absent_before": (
            r"\b(?:kein|keine[nrms]?|ohne|statt|anstelle von|weder|noch|keine? (?:verbindung|anbindung"
            r"|daten\w*)(?: \w+){0,3}) (?:\w+ ){0,2}$|\b(?:statt|anstelle|anstatt) (?:auf |von "
            r"|mit )?(?:\w+ ){0,2}$"
        ),
        "vendor_absent_after": (
            r"^[^.;,]{0,30} (?:find(?:en|est|et)|gibt|suchst|suchen|kommt)\b[^.;,]{0,40}\bnicht\b"
            r"|^[^.;,]{0,30} (?:haben|hatten) wir\b[^.;,]{0,40}\b(?:weggelassen|abgeschafft|entfernt"
            r"|verbannt|rausgeworfen|ausgebaut|abgeschaltet|verzichtet)|^[^.;,]{0,30} (?:komm(?:t|en)"
            r"|brauch(?:t|en)|benötig(?:t|en)) (?:uns |wir |bei uns |hier "
            r"|auf unseren? seiten? )*(?:nicht|nichts)\b|^[^.;,]{0,10} (?:wird|werden|besteht|erfolgt"
            r"|findet) (?:\w+ ){0,3}nicht(?: (?:aufgebaut|hergestellt|statt))?[.,;]?$"
            r"|^\? ?(?:haben wir|wurde|ist)\b[^.;,]{0,40}\b(?:abgeschaltet|entfernt|abgeschafft|ausgebaut"
            r"|gelöscht|verbannt)"
            r"|^ (?:haben|hatten) wir uns (?:\w+ ){0,2}?(?:verabschiedet|getrennt)\b|^ (?:wurde|wurden|ist"
            r"|sind) (?:\w+ ){0,4}?(?:entfernt|abgeschaltet|abgeschafft|ausgebaut|deinstalliert)\b"
            r"|^[^.;,]{0,10} (?:sucht|suchst|suchen) (?:man|du|sie|ihr)\b[^.;,]{0,30}\b(?:vergebens"
            r"|vergeblich|umsonst)"
        ),
        "no_consequence": (
            r"\b(?:keine(?:rlei)? (?:\w+ )?(?:nachteile?|einschränkungen?|auswirkung\w*)"
            r"|ohne (?:nachteile|einschränkung\w*)|uneingeschränkt)\b"
            r"|\b(?:trotzdem (?:\w+ ){0,4}(?:nutzen|benutzen|verwenden|lesen|besuchen|einkaufen"
            r"|funktionier\w*|zugänglich)|ohne (?:jede |weitere )?(?:einbußen|abstriche|nachteil\w*)"
            r"|(?:funktionier|läuft|bleib)\w* (?:\w+ ){0,5}(?:unverändert|weiterhin|genauso|voll nutzbar"
            r"|vollständig nutzbar|auch ohne)|(?:nichts|keinen nachteil)\b[^.;]{0,20}(?:entgeht|verloren"
            r"|verpass\w*)|in vollem umfang|ändert sich (?:für sie |für dich )?nichts)\b"
            r"|\bauch ohne (?:[\w-]+ ){0,4}(?:cookies?|einwilligung|zustimmung)\b[^.;]{0,40}\b(?:möglich"
            r"|nutzbar|nutzen|verfügbar|besuchen|verwendbar|verwenden)\b|\b(?:möglich|nutzbar|nutzen"
            r"|verfügbar)\b[^.;]{0,20} auch ohne (?:[\w-]+ ){0,3}cookies\b"
        ),
        "relative_gap": r"^, (?:der|die|das|welche[rs]?) [^.;,]{0,40}$",
        "cookie_called": (
            r"cookies?(?: (?:namens|mit dem namen|mit der bezeichnung"
            r"|genannt))? ?[«„\"»]? ?(?=(\S+))"
        ),
        "question_how_long": r"\bwie lange?\b",
        "tool_and_end": r"^[^:]{2,90} ?[:-] ",
        "automatic_firm": (
            r"\bautomati(?:sch|siert)\w*\b|\bbei jedem (?:zugriff"
            r"|seitenaufruf|besuch|aufruf)\b"
            r"|\b(?:über|bei|mit) jede[nm] (?:zugriff|abruf|seitenabruf|aufruf|seitenaufruf)\b"
            r"|\bserver-?log-?(?:files?|dateien?|daten)\b"
        ),
        "end_fronted": r"^[^a-zäöü]{0,4}(?:um |zur |zum |damit )",
        "giving": r"\b(?:weitergabe|weitergegeben|weitergeben|übermitt\w+|weiterleit\w+)\b",
        "limited_persons": (
            r"\b(?:kind(?:er|ern|es)?|minderjährig\w*|jugendlich\w*|(?:unter|von) 1\d jahren"
            r"|unter 1\d-jährig\w*)\b|\bandere[nrm]? (?:nutzer|mitglied|spieler|besucher|kund|teilnehmer"
            r"|user|anwender|gäste)\w*|\b(?:nicht-?mitglied\w*|interessent\w*|bewerber\w*|mitarbeiter\w*"
            r"|beschäftigte\w*)\b"
        ),
        "tool_subject_clause": (
            r"^[;:,. -]{0,3}(?:es(?! (?:findet|finden|erfolgt|erfolgen|gibt|werden|wird|besteht|bestehen"
            r"|kommt|kommen|ist|sind|gelangen|gelangt|fließen|fließt))|dieses|dieser|das|der|die"
            r"|welche[rs]?) "
        ),
        "vendor_runs_firm": (
            r"\b(?:videos?|karten?|plan|schrift(?:en|arten)|inhalte|laden|ermöglicht|anbieter|verwend\w+"
            r"|(?:be|ge)?nutz(?:en|t)|einsetz\w*|eingesetzt|dienst\w*|tools?|werkzeug\w*|programme?"
            r"|software|lösung|komponente|analyse\w*|cookies?|webanalyse\w*|plug-?ins?|eingebunden"
            r"|eingebettet|einbind\w+|tracking|werbung|misst|messung|auswertung|mittels|reichweite\w*"
            r"|zählt|übernimmt|hilft|installiert|partner|zahl(?:en|st|ungen)|newsletter\w*|conversion\w*"
            r"|tag|pixel|captcha|hosting|buchung\w*|setzt|zeichnet|erkenn(?:t|en)|bekommen|erhält"
            r"|erhalten|empfänger)\b|\b(?:ausgewertet|stammt|abgespielt|spielt|player|wickelt"
            r"|abgewickelt|verrät|meldet|liefert|stellt|sorgt|schützt|verteilt|hostet|gehostet"
            r"|sprechstunden?|videokonferenz\w*|termine|konferenz\w*)\b"
        ),
        "elsewhere": (
            r"\b(?:weitere informationen|mehr (?:informationen|dazu|hierzu)|näheres|finden sie"
            r"|datenschutz(?:erklärung|hinweise|bestimmungen|richtlinie)\w* (?:von|der|des))\b"
        ),
        "category_label": r"^[^a-zäöü]{0,4}[a-zäöüß, -]{0,50}cookies?(?: \([^)]{0,40}\))? ?[:-] ",
        "signal_way": r"\b(?:global privacy control|gpc|do[- ]not[- ]track)\b",
        "attributive": (
            r"^(?:erhobene|erfasste|gespeicherte|gesammelte|verarbeitete|protokollierte|übermittelte"
            r"|übertragene|weitergegebene|weitergeleitete|mitgeteilte|bereitgestellte|überlassene"
            r"|offengelegte|registrierte|aufgezeichnete|bearbeitete|geteilte)[nrsm]?$|^(?:ge|er|ver|be"
            r"|über|auf|ein|mit|weiter|offen|heraus|ab|an|bereit)[a-zäöüß]{3,}(?:ene|elte|erte|ierte"
            r"|itete|igte|asste|hrte|nnte|ete)[nrsm]?$"
        ),
        "recipient_first": r"",
        "here": (
            r"(?:(?:auf|in|bei|hier|hierzulande|uns|mir|unsere[rnm]?|diese[rnm]?|der|dem|den|web(?:site"
            r"|seiten?)|seiten?|homepage|internetseiten?|internetauftritt|auftritt|shop|blog|portal"
            r"|angebot|also|daher|deshalb|somit|dabei|bewusst|gänzlich|komplett|vollständig|generell"
            r"|überhaupt|gar|ganz|zu keine[rm] zeit(?:punkt)?|jederzeit|werden|wird) ){0,7}"
        ),
        "subject_after": r"^ (?:es|sie|du|ihr|man)\b",
        "own_copy": (
            r"\b(?:lokal|eigene[nrm]? (?:server|webspace|webserver|rechner)|selbst (?:gehostet"
            r"|betrieben)|von unserem server|bei uns selbst)\b"
        ),
        "only_refers": (
            r"\b(?:datenschutz(?:erklärung|hinweise|bestimmungen|richtlinien?|informationen|seite)\w*"
            r"|nutzungsbedingungen|privacy policy) (?:von|der|des|bei)\b(?![^.;]{0,60}\bwir (?:setzen"
            r"|nutzen|verwenden|binden))|\b(?:finden sie|steht|stehen|nachzulesen|nachlesen"
            r"|entnehmen sie|informiert|erläutert|erklärt)\b[^.;]{0,60}(?:datenschutz\w*|website"
            r"|webseite|seite|hinweise)"
        ),
        "coordinated": (
            r"^ und (?:kann|können|könnte|wird|werden|darf|dürfen)\b(?! (?:wir|ich|sie|du|man|es|ihre?"
            r"|deine?)\b)"
        ),
        "relative": r"^, (?:der|die|das|welche[rs]?)\b",
        "whole_not_analytics": (
            r"\b(?:werkzeuge?|programme?|tools?|dienste?) (?:zur|für die) (?:besucher|nutzungs|zugriffs|web"
            r"|reichweiten)\w+ (?:ist|sind|kommen) (?:\w+ ){0,4}?nicht (?:im einsatz|zum einsatz|eingebunden"
            r"|installiert|aktiv)"
        ),
        "whole_not_advertising": (
            r"\b(?:ist|sind|bleib(?:t|en)) <<here>>(?:werbefrei|frei von (?:werbung|reklame|anzeigen"
            r"|werbebannern))\b|\b(?:werbung|reklame|werbebanner|werbeanzeigen) (?:gibt es|finden sie"
            r"|findest du|zeigen wir|schalten wir|sehen sie|siehst du|blenden wir) <<here>>(?:nicht"
            r"|keine)\b|\bfür (?:werbung|reklame|werbezwecke|werbliche zwecke) (?:nutzen|verwenden"
            r"|gebrauchen|missbrauchen|brauchen) wir [^.;,]{0,40}\b(?:nicht|nie|niemals)\b"
        ),
        "whole_not_marketing": (
            r"\b(?:daten|adressen?|mailadressen?|angaben|telefonnummer) (?:wird|werden) <<here>>(?:nicht"
            r"|niemals|nie) (?:für|zu) (?:das |unser )?(?:marketing\w*|werbliche\w* \w+|direktwerbung"
            r"|newsletter)\b"
        ),
        "whole_not_sharing": (
            r"\b(?:keine(?:rlei)? (?:daten|informationen)|nichts) (?:verlass"
            r"|verläss)\w* (?:\w+ )?(?:unsere?n?|den|die) (?:eigenen )?(?:server\w*|systeme?|haus)\b"
            r"|\b(?:daten|informationen) verlassen (?:unsere?n?|den|die) (?:eigenen )?(?:server\w*"
            r"|systeme?|haus) (?:nicht|nie\w*)\b|"
            r"\b(?:daten|angaben|informationen|adressen?|nachricht(?:en)?|mitteilung(?:en)?|was (?:sie"
            r"|du) uns (?:\w+ ){0,2}(?:schreib\w*|mitteil\w*|anvertrau\w*|sag\w*"
            r"|schick\w*))\b,? (?:bleib(?:t|en)|verbleib(?:t|en)) (?:ausschließlich |stets |immer "
            r"|allein |selbstverständlich |dabei |strikt )*(?:bei uns|in unserem haus\w*|im (?:verein"
            r"|haus|unternehmen|rathaus|team)|unter uns|in der (?:praxis|kanzlei|redaktion|verwaltung)"
            r"|vertraulich und bei uns)\b|\b(?:behalten|behält) (?:wir |der verein "
            r"|die praxis )?[^.;,]{0,40}\bfür (?:uns|sich)\b|\b(?:dringt|gelangt|gelangen|geht|gehen"
            r"|kommt|kommen|dringen) (?:\w+ ){0,4}nicht(?:s)? (?:nach (?:außen|draußen|aussen)"
            r"|aus dem haus|in fremde hände|an die öffentlichkeit)\b|\b(?:daten(?:austausch|weitergabe"
            r"|übermittlung|weiterleitung)|austausch (?:von|der) daten) (?:mit"
            r"|an) (?:<<third_party>>)[^.;,]{0,20} (?:findet|erfolgt|ist|gibt es) <<here>>(?:nicht"
            r"|ausgeschlossen)\b|\b(?:dritte|andere|außenstehende|fremde|externe) (?:haben|erhalten"
            r"|bekommen|hat) (?:\w+ ){0,4}kein(?:en|e|erlei) (?:zugriff|zugang|einblick|einsicht"
            r"|kenntnis)\b|\b(?:zugriff|zugang|einblick|einsicht)\b[^.;,]{0,30} (?:haben|erhalten"
            r"|bekommen|hat) (?:dritte|andere|außenstehende|fremde|niemand\w*)[^.;,]{0,20}(?:nicht|sonst"
            r"|$)|\b(?:niemand|keiner) (?:außer uns|sonst|anderes?"
            r"|außerhalb [^.;,]{2,40}) (?:\w+ ){0,3}(?:bekommt|erhält|sieht|erfährt|liest|hat)\b"
            r"|\bin keine fremden hände\b|\bmit niemandem (?:geteilt|ausgetauscht)\b"
            r"|\bkeine(?:rlei)? (?:personenbezogenen? |weiteren )?(?:daten|informationen) (?:werden )?(?:an"
            r"|auf) (?:einen|den|externe[nr]?|fremde[nr]?|irgendeinen |andere |externe )?(?:[\w-]+"
            r" )?servern? (?:übertragen|gesendet|übermittelt|hochgeladen|geschickt)\b"
        ),
        "whole_sharing": (
            r"\b(?:zugriff|zugang|einblick|einsicht)\b[^.;,]{0,30}\b[a-zäöüß]{0,25}(?:daten"
            r"|angaben)\b[^.;,]{0,12} (?:hat|haben|erhalten|erhält|bekommt"
            r"|bekommen) [^.;]{0,60}<<third_party>>|\b(?:bedienen wir uns|bedient sich|beauftragen wir"
            r"|wir beauftragen|haben wir [^.;]{0,60}beauftragt|schalten wir|unterstützen uns"
            r"|unterstützt uns|ziehen wir|arbeiten wir)\b[^.;]{0,90}\b(?:auftragsverarbeiter\w*"
            r"|auftragsbearbeiter\w*|[a-zäöüß-]{0,20}dienstleister\w*|subunternehmer\w*"
            r"|auftragnehmer\w*)\b|\bauftragsverarbeit(?:er|ung)\w*\b[^.;]{0,60}\b(?:vertrag|geschlossen"
            r"|abgeschlossen)|\b(?:<<third_party>>[^.;,]{0,20}, (?:die|der|das"
            r"|welche[rs]?) [^.;]{0,60}(?:daten|angaben|adressen?)[^.;]{0,20} (?:erhält|erhalten|bekommt"
            r"|bekommen))\b|\b(?:(?:liegt|liegen|gehostet|betrieben|läuft"
            r"|betreibt)\b[^.;]{0,40}<<third_party>>[^.;]{0,60}\b(?:auftrag|[a-zäöüß]{0,20}daten))\b"
            r"|\bdienste (?:von )?dritter\b[^.;]{0,80}\bdaten\b[^.;]{0,30}\b(?:bearbeiten|verarbeiten)\b"
            r"|\b(?:auf anordnung|auf ersuchen|auf verlangen|auf anfrage)\b[^.;]{0,60}\b(?:stellen"
            r"|behörden?|gerichte?n?)\b[^.;]{0,90}\b(?:auskunft|daten)\b[^.;]{0,90}\b(?:erteil|herausge"
            r"|heraus(?:zu)?geb|übermittel|weitergeb|weitergegeben)\w*|\b(?:dienstleister|anbieter"
            r"|unternehmen|dienste)n?\b[^.;]{0,40}, (?:die|welche) [^.;]{0,60}\b(?:daten"
            r"|angaben)\b[^.;]{0,40}\b(?:in|im) (?:unserem |ihrem )?auftrag\b|\b(?:dienstleister"
            r"|anbieter|unternehmen|dienste)n?\b[^.;]{0,40}, (?:die"
            r"|welche) [^.;]{0,60}\b[a-zäöüß]*(?:daten|angaben)\b[^.;]{0,40}\b(?:in|im) (?:unserem "
            r"|ihrem )?auftrag\b"
            r"|\b(?:unsere|eingesetzte|beauftragte|diese)[nr]? (?:[\w-]+ )?(?:[a-zäöüß-]{0,20}dienstleister"
            r"|auftrags(?:ver|be)arbeiter|partner) (?:verarbeiten|bearbeiten|erhalten|bekommen|speichern)"
            r" [^.;]{0,60}(?:daten|angaben)\b|\bauftrags(?:ver|be)arbeitung\w*\b (?:gemäß|nach|gem\.?|im"
            r" sinne des) art\.? ?28 [^.;]{0,40}\b(?:geschlossen|abgeschlossen|vereinbart)\b"
        ),
        "whole_not_sale": (
            r"\b(?:daten|adressen|angaben|informationen)\b[^.;]{0,60}\b(?:sind|stehen"
            r"|werden) <<here>>(?:nicht|nie|niemals|keinesfalls) (?:käuflich|verkäuflich|zum verkauf"
            r"|zu geld|zu kaufen|zu haben|vermarktet|kommerzialisiert|monetarisiert)\b|\b(?:mit"
            r"|aus) (?:<<your>> |den |personenbezogenen )*(?:daten|adressen"
            r"|angaben) (?:\w+ ){0,2}?(?:verdienen|machen|treiben|betreiben|schlagen|verdient|macht"
            r"|treibt) (?:wir|der verein|die \w+) (?:\w+ ){0,2}(?:kein(?:en|e)? (?:geld|geschäfte?"
            r"|handel|profit|kapital)|nichts)\b|\b(?:daten|adressen"
            r"|angaben)\b zu geld zu machen,? [^.;]{0,50}\bnicht\b|\b(?:adress"
            r"|daten)handel\b[^.;]{0,40}\b(?:nicht|kein\w*|fern|ausgeschlossen)\b|\bkein(?:en"
            r"|erlei)? (?:adress|daten)handel\b|(?!)|\bmit (?:<<your>> |den )?[a-zäöüß]{0,20}(?:daten"
            r"|adressen) (?:handeln|handelt) (?:wir |der verein |die praxis )?(?:\w+ ){0,2}(?:nicht|nie"
            r"|niemals)\b"
        ),
        "whole_not_transfer": (
            r"\bdaten\b[^.;,]{0,30} (?:ver)?bleiben [^.;,]{0,30}\b(?:in|innerhalb) (?:der |des "
            r"|von )?(?:eu|europäischen union|europa|deutschland|österreich|schweiz|ewr"
            r"|europäischen wirtschaftsraum\w*|landes)\b|\bverl(?:assen"
            r"|ässt)\b[^.;,]{0,30}\b(?:deutschland|österreich|die schweiz|europa|den europäischen \w+"
            r"|die eu|die europäische union|das land|den rechtsraum der \w+)\b[^.;,]{0,20}\b(?:nicht|nie"
            r"|niemals)\b|\bverl(?:assen|ässt)\b[^.;,]{0,20}\b(?:nicht|nie|niemals) (?:den|die"
            r"|das) (?:boden|gebiet|raum) (?:der|von|des) \w+"
            r"|\b(?:kennungen|nutzungsdaten|daten|informationen)\b[^.;,]{0,30} werden (?:ausschließlich|nur"
            r"|allein) (?:in|innerhalb) (?:der |des |von )?(?:eu|europäischen union|europa|deutschland"
            r"|österreich|schweiz|ewr|europäischen wirtschaftsraum\w*) (?:verarbeitet|gespeichert|gehalten"
            r"|aufbewahrt)"
        ),
        "whole_not_data_collected": (
            r"\bwir (?:messen|verfolgen|zählen|analysieren) nicht, (?:wie|was|wer|welche)\b"
            r"|\btracker gibt es (?:\w+ ){0,3}(?:nicht|keine)\b|\bkein einziger tracker\b"
            r"|\b(?:keine(?:rlei)?|null|ohne|frei von) trackern?\b(?! (?:von"
            r"|der|die|des))|\bniemand (?:verfolgt|beobachtet|trackt) (?:sie|dich|besucher)\b"
            r"|\bbesuche? (?:wird|werden) (?:nicht|nie) (?:gemessen|gezählt|ausgewertet)\b|"
            r"\bohne dass (?:wir|dabei|hierbei|hier|etwas|irgend\w*|daten"
            r"|personenbezogene daten)\b[^.;,]{0,60}\b(?:erfahren|speichern|erheben|festhalten|erfassen"
            r"|aufzeichnen|erhoben|gespeichert|erfasst|aufgezeichnet|festgehalten)\b[^.;,]{0,10}"
            r"|\b(?:personenbezogene |persönliche )daten (?:fallen"
            r"|entstehen) <<here>>[^.;,]{0,40}\bnicht (?:an|erhoben)\b|\bkeine (?:personenbezogenen "
            r"|persönlichen )?daten (?:fallen|entstehen|fallen an)\b"
            r"|\b(?:verarbeite[nt]|bearbeite[nt]|erheb[et]n?|speicher[nt]|sammel[nt]) (?:wir |ich )?(?:dabei"
            r" |hierbei |grundsätzlich |selbst |also )?keine(?:rlei)? (?:personenbezogenen? |persönlichen? "
            r"|personenbeziehbaren? )daten\b(?! (?:von|über|unter|in|an|zu|zum|zur|für|besonder|im|außerhalb"
            r"|mehr|weiter|ohne|durch|bei))"
        ),
        "whole_not_identifiability": (
            r"\bwer (?:sie|du|jemand|das|die person|dahinter\w*) (?:sind|bist|ist|steckt|steht"
            r"|war)\b,? (?:können|wissen|erfahren|sehen|lässt sich|bleibt|geht"
            r"|erkennen) [^.;]{0,60}\b(?:nicht|verborgen|unbekannt|im dunkeln)\b|\b(?:wissen|erkennen"
            r"|erfahren|sehen) (?:wir )?(?:\w+ ){0,3}nicht, wer (?:sie|du|jemand|dahinter)\b"
            r"|\b(?:niemand|keine person|kein mensch|keiner)\b[^.;]{0,30}\b(?:erkennbar|identifizierbar"
            r"|bestimmbar|zu erkennen|wiederzuerkennen)\b|\bzuordnung (?:zu|auf) (?:<<your>> person"
            r"|einer (?:bestimmten |konkreten )?person|(?:bestimmten |einzelnen )?personen|ihnen"
            r"|einzelnen \w+)\b[^.;]{0,40}\b(?:nicht|unmöglich|ausgeschlossen)\b|\b(?:ohne|kein(?:en"
            r"|erlei)?) (?:jede[nr]? )?(?:personenbezug|bezug (?:zu|auf) (?:ihrer|<<your>>|eine[rn]?"
            r"|bestimmte[nr]?|einzelne[nr]?)? ?person(?:en)?)\b"
            r"|\bohne dass [^.;]{0,40}\bauf <<your>> person bezogen\b"
            r"|\bkenn(?:en|t) (?:wir )?nicht die (?:tatsächliche |wahre )?identität\b"
            r"|\brückschlüsse auf (?:\w+ ){0,2}(?:person(?:en)?|mitglieder|nutzer|besucher|menschen|sie"
            r"|dich)\b[^.;]{0,40}\b(?:nicht|keine)\b"
        ),
        "whole_third_party_collection": (
            r"\b(?:erf[aä]hrt|bekommt|erhält|sieht|speichert|erfasst) (?:youtube|google|meta|facebook"
            r"|vimeo|instagram|x|twitter|linkedin|tiktok|pinterest|spotify|soundcloud|microsoft|amazon"
            r"|der anbieter|das netzwerk|die plattform|der betreiber)\b[^.;]{0,60}\bund (?:kann|können"
            r"|wird|setzt|legt)[^.;]{0,40}\bcookies?\b|\b(?:dritt-?anbieter|anbieter|betreiber"
            r"|dienste)\b[^.;]{0,60}\bdie ip-adressen? (?:der nutzer|der besucher|<<your>>"
            r"|des nutzers)?[^.;]{0,20}\b(?:wahr ?nehmen|verarbeiten|erhalten|kennen|erfahren|benötigen"
            r"|speichern)\b"
        ),
        "share_heading": (
            r"\b(?:wer\b[^.;]{0,30}(?:bekommt|erhält|sieht|zugriff|einblick|erfährt)|empfänger\w*"
            r"|weitergabe|an wen|mit wem|wem wir)\b"
        ),
        "share_item": (
            r"^[^a-zäöü]{0,10}(?:(?:die|der|das|unsere?|andere|externe"
            r"|<<your>>) )?(?:[a-zäöüß-]+ ){0,2}<<third_party>>(?=,| ?[:(-]|\.|;| (?:wenn|falls|für|zur"
            r"|zum|bei|im)\b|$)"
        ),
        "share_none": r"^[^a-zäöü]{0,10}(?:niemand|keine[rn]?)\b",
        "ignore": (
            r"\b(?:ignorier\w+|unbeachtet|unberücksichtigt|wirkungslos|unbeantwortet"
            r"|keine? (?:\w+ )?(?:wirkung|auswirkung\w*|berücksichtigung|beachtung|einfluss|reaktion"
            r"|folgen)|ohne (?:wirkung|folgen|einfluss|reaktion|berücksichtigung)"
            r"|bleib\w* (?:\w+ ){0,3}(?:ohne|unbeachtet)|(?:einheitliche[rn]?|verbindliche[rn]?"
            r"|technische[rn]?) (?:standard|regelung)\w*[^.;]{0,40}(?:fehlt|nicht|noch))\b"
            r"|\bkein(?:en)? (?:einheitliche[rn]?|verbindliche[rn]?)? ?standard\b"
        ),
        "signal_again": (
            r"\b(?:dies(?:e[snmr]?|em)?|solche[nrs]?|das|ein solches|derartige) (?:\w+ )?(?:signale?s?"
            r"|anfragen?|einstellung(?:en)?|wunsch|wünsche|kopfzeilen?|header)\b|\bsignale?\b"
            r"|\b(?:diese[rnms]?|solche[nrs]?) (?:\w+ )?(?:vorgaben?|vorgehen|kennzeichnung|angabe"
            r"|hinweis)\b|\b(?:daran|danach)\b(?= (?:halten|hält|richten)|[^.;]{0,10}$)"
        ),
        "retain_heading": (
            r"\b(?:wie lange|speicherdauer|aufbewahrung\w*|löschung|löschfristen|fristen"
            r"|speicherfristen?)\b"
        ),
        "retain_item": (
            r"^[^a-zäöü]{0,8}(?:[a-zäöüß][a-zäöüß ,'/()-]{1,60}): ?(?=\d|ein|zwei|drei|sechs|zehn|zwölf"
            r"|bis|so lange|solange|nach)"
        ),
        "vendor_acts": (
            r"^\)?(?: (?:gmbh|inc|llc|ltd|ag)\b\.?)?(?: (?:maps?|analytics|player|pixel|fonts?"
            r"|captcha))?(?: \([^()]{0,60}\))?,?(?: (?:der|die|das) [^,.;]{1,60},)?(?: (?:auch|dann|nur"
            r"|dabei|hierbei|selbst|kann|wird|können|für uns|uns|automatisch))* (?:zählt|misst|zeigt"
            r"|verrät|meldet|hilft|wickelt|verarbeitet|speichert|setzt|liefert|stellt|übernimmt"
            r"|versendet|verschickt|schützt|prüft|lädt|protokolliert|erfasst|sammelt|zeichnet|erkennt"
            r"|erhält|bekommt|sieht|hostet|spielt|sorgt|kümmert|betreibt|überträgt|sendet|legt|nutzt"
            r"|verwendet)\b"
        ),
        "vendor_done_by": (
            r"\b(?:über|mit|mittels|via|durch|von|bei|per|dank|mithilfe von|unter einsatz von"
            r"|auf servern von|namens) (?:den dienst |die plattform |den anbieter |dem dienst "
            r"|der plattform |dem anbieter |unseren? dienstleister |die software |der software "
            r"|dem (?:tool|werkzeug|programm) |das (?:tool|werkzeug|programm) )?(?:[^.;:]{0,40}(?:,|und"
            r"|oder|&) )?$|\b(?:zählt|misst|verrät|meldet|hilft|wickelt|zeigt|liefert|übernimmt"
            r"|speichert|setzt|stellt|verarbeitet|protokolliert|erfasst|sammelt|erhält|bekommt|erfährt"
            r"|sorgt) (?:uns |für uns |dabei |hierbei |dann )*(?:der dienst |das werkzeug |das tool "
            r"|die software |das programm )?$"
        ),
        "tracker_present": (
            r"\b(?:pixels?|tags?|skripte?|beacons?|fingerprints?|local storage"
            r"|lokale[nr]? speicher\w*)\b [^.;,]{0,40}\b(?:meld|lös|prüf|verrät|verr|zähl|mess|miss"
            r"|erfass|feuer|lauf|läuft|steck|sitz|hilf|ermöglich|dien)\w*|\b(?:meldet|verrät|zählt|misst"
            r"|prüft|steckt|sitzt) [^.;,]{0,30}\b(?:pixel|skript|tag|beacon)\b|\b(?:im|in) (?:der |dem "
            r"|ihrem |deinem |lokalen )?(?:local-?\s?storage|browserspeicher|session-?\s?storage)\b"
        ),
        "refusal_effect": (
            r"\b(?:wenn|falls|sofern|sobald) (?:sie|du) (?:\w+ ){0,4}(?:ablehn|widersproch|widersprech"
            r"|nicht zustimm|abwähl|abgelehn|nein sag|verweiger|widerruf|abgemeldet"
            r"|deaktivier)\w*[^.;]{0,60}?, (?:[^.;]{0,60}\b(?:keine?n?|nicht(?:s)?(?: mehr)?|nie)\b"
            r"|(?:unterbleib|bleib|stopp|beende)\w*)|^[^a-zäöü]{0,3}(?:lehnen|widersprechen|verweigern"
            r"|wählen) sie\b[^.;]{0,60}, [^.;]{0,60}\b(?:keine?n?|nicht(?:s)?(?: mehr)?"
            r"|unterbleib\w*)\b(?![^.;]{0,40}\b(?:nutzen|funktion\w*|verfügung|bestellen|anmelden"
            r"|nachteil\w*)\b)"
            r"|\b(?:klick\w*|tipp\w*|drück\w*|wähl\w*) (?:sie |du )?(?:auf )?[\"'„]?(?:ablehnen"
            r"|nein|alle ablehnen)\b[^.;,]{0,20},? [^.;]{0,60}\b(?:keine?n?|nicht(?:s)?)\b"
        ),
        "means_intro": (
            r"\b(?:nutzen|verwenden|setzen|erheben|sammeln|techniken|technologien|werkzeuge|mittel"
            r"|verfahren|folgende\w*|mithilfe|über)\b[^.;]{0,60}:?$"
        ),
        "answer_some": (
            r"^[^a-zäöü]{0,4}(?:ja|nur|lediglich|ein paar|einige|wenige|genau|zwei|drei|vier|fünf|eines"
            r"|einen?|sechs)\b"
        ),
        "purpose_label": r"^[^a-zäöü]{0,4}(?:verarbeitungs|verwendungs|nutzungs)?zwecke?(?: der \w+)? ?:",
        "whole_not_third_party_collection": (
            r"\b(?:niemand|kein (?:dritter|fremder|anderer)|keine dritten)\b[^.;,]{0,12} (?:zeichnet"
            r"|beobachtet|verfolgt|liest|schaut|protokolliert|zeichnen|verfolgen)\b[^.;]{0,20}"
        ),
        "denial_partial": (
            r"<<exception>>|<<tool_denies>>|\bauf der [a-zäöüß]+-?(?<!web)(?<!internet)(?<!home)seite\b"
            r"|\b(?:in|bei) (?:der|ihrer|unserer|einer) (?:grund|standard|basis|normal|test"
            r"|pro|premium|demo)-?(?:version|ausführung|einstellung|konfiguration|fassung)\w*\b"
            r"|\b(?:bank|gesundheits|zahlungs|kreditkarten|konto|standort|bewerbungs)-?daten\b"
            r"|\b(?:sensible[nr]?|biometrische[nr]?|genetische[nr]?|besondere[nr]?"
            r" (?:arten|kategorien)) (?:von |personenbezogene[nr]? )*daten\b"
            r"|\b(?:bei (?:der|einer|ihrer|deiner)|während (?:der|einer|ihrer)) (?:bestellung|zahlung"
            r"|anmeldung"
            r"|registrierung|bewerbung|buchung)\b|\bbeim (?:bezahlen|kauf|bestellen|einkauf|spenden)\b"
            r"|\b(?:klassische|herkömmliche|traditionelle|gewöhnliche)[nrs]? (?:\w+ )?(?:[\w-]*cookies?"
            r"|tracking)\b"
        ),
    },
    questions=(
        (
            r"^[^a-zäöü]{0,6}(?:verwenden|nutzen|setzen) (?:sie|wir) cookies",
            r"wir verwenden cookies",
            r"wir verwenden keine cookies",
        ),
        (
            r"^[^a-zäöü]{0,6}(?:verwendet|nutzt|setzt) ihr cookies",
            r"wir verwenden cookies",
            r"wir verwenden keine cookies",
        ),
        (
            r"^[^a-zäöü]{0,6}(?:gibt es|habt ihr|haben sie)(?: \w+){0,3} cookies",
            r"wir verwenden cookies",
            r"wir verwenden keine cookies",
        ),
        (r"^[^a-zäöü]{0,6}([a-zäöüß]{2,20}(?:en|eln|ern)) (?:sie|wir)\b", r"wir \1", r"wir \1 nicht"),
        (r"^[^a-zäöü]{0,6}([a-zäöüß]{2,20}?)e?t ihr\b", r"wir \1en", r"wir \1en nicht"),
        (
            (
                r"^[^a-zäöü]{0,6}(werden|wird|gehen|gelangen|landen) (?=(?:meine|deine|unsere|die"
                r"|personenbezogene|daten|cookies|hier)\b)"
            ),
            r"\1 ",
            r"\1 nicht ",
        ),
    ),
)

JUDGING = {
    "ads_of_others": r"Werbung (?:von )?(?:Dritter|Dritten)|Fremdwerbung",
    "all_cookies": (
        r"weitere Cookies[^.]{0,30}\b(?:nicht|keine)|(?:alle|sämtliche) (?:von uns )?(?:verwendeten"
        r"|gesetzten|eingesetzten|genutzten) Cookies|(?:alle|sämtliche) Cookies,? (?:die|welche) (?:wir"
        r"|diese)|(?:folgende[nr]?|keine weiteren|keine anderen) Cookies"
    ),
    "among_others": (
        r"z\. ?B\.|\bwie\b|beispielsweise|etwa|insbesondere|andere"
        r"|\balle\b|nicht notwendig|Dritt"
    ),
    "anywhere_abroad": r"Drittl|Drittst|außerhalb|Ausland|weltweit|andere Länder|anderen Ländern",
    "an_objection": (r"Opt-?out|Widersp[r]\w+|Deaktivierung"),
    "as_a_rule": (
        r"\b(?:grundsätzlich|in der Regel|im Allgemeinen|normalerweise|üblicherweise|prinzipiell)\b"
    ),
    "anybody": (r"Dritte|niemand|andere\w? Unternehmen|Partner|Werb"),
    "about_data": (r"Daten|Informationen|Angaben|Kennung|Cookies?|personenbezogen"),
    "a_kind_of_tools": (
        r"\b(?:Analyse|Statistik|Marketing|Werbe|Tracking|Webanalyse)-?(?:cookies?|tools?|dienste?"
        r"|skripte?|technologien?"
        r"|werkzeuge?)\b|\b(?:Cookies?|Tools?|Dienste?|Skripte?) (?:für|zur|zum|zu|von|die)\b"
    ),
    "all_data": (
        r"\b(?:keine(?:rlei)?|alle|sämtliche|Ihre|deine) (?:Daten|Informationen)\b(?! (?:aus|von|der|des"
        r"|in|die)\b)"
    ),
    "asks_advertising": r"Werbung|Anzeigen",
    "asks_statistics": r"Messung|Reichweite",
    "automatic_means": r"Zählpixel|lokale[rnms]? Speicher",
    "means_storage": r"(?:local|session|web|dom)[ -]?storage|lokale\w* Speicher|indexed ?db",
    "means_beacon": r"Beacons?\b|[Pp]ixel\b|Zählpixel",
    "means_fingerprint": r"[Ff]ingerprint|Fingerabdr(?:uck|ück)",
    "beside_cookies": r"Speicher|(?:ähnlich|vergleichbar)\w* (?:Techno|Techniken|Verfahren)|Zählpixel",
    "browser_settings": (
        r"Browser-?einstellung|Einstellungen? (?:Ihres|deines|des) Browsers|deaktivier|blockier|ablehn"
        r"|widersprech"
    ),
    "by_date": r"\bdatum\b|zuletzt (?:aktualisiert|geändert)",
    "choices_of_cookies": r"\balle Cookies\W*$|^\W*alle Cookies (?:nur|notwendige)",
    "condition": (
        r"ohne(?! (?:jede |jegliche )?(?:Übermittlung|Übertragung|Transfer))|\bwenn\b(?! (?:Sie|du"
        r"|Besucher|Nutzer) (?:\w+ ){0,3}(?:besuch|aufruf|aufzu|nutz|les"
        r"|surf))|\bsolange\b|\bfalls\b|\bsofern\b|\bdann\b|\bbevor\b|\baußer\b|es sei denn|\bsoweit\b"
        r"|\bnachdem\b|\berst\b|\bnur mit\b|vorbehaltlich|\bsobald\b"
        r"|\b(?:danach|fortan|ab dann|anschließend|ab diesem zeitpunkt)\b"
        r"|\bab (?:diesem|dem) (?:moment|zeitpunkt)\b|\bvon da an\b|\bdanach\b"
    ),
    "conduct_of_visitors": (
        r"\bSie (?:dürfen|sollten|müssen|verpflichten)\b|\bwir (?:empfehlen|raten|bitten)\b"
    ),
    "confining": r"\b(?:nicht|nie|niemals|keine?\w?|nur)\b|blockier|deaktivier|gesperrt",
    "consent_to_other": (
        r"Newsletter|E-?Mails?|Werbepost|Gewinnspiel|zusammengeführt|verknüpf|zusammenführ|kombinier"
        r"|(?:Weitergabe|weitergegeben|weitergeben|übermitt\w+)[^.;]{0,80}(?:personenbezogen"
        r"|Ihrer? (?:\w+ )?Daten)"
        r"|(?:personenbezogen\w*|Ihre) Daten[^.;]{0,80}(?:weiterg|übermittel|verkauf)"
    ),
    "browser_closed": (
        r"(?:Schließen|Beenden|Schliessen) (?:des|Ihres|deines) (?:Browsers?|Fensters|Tabs)"
        r"|(?:Browsers?|Fensters?) "
        r"(?:geschlossen|schließ\w+|schliess\w+|beende\w+)|Browser(?:ende|schluss|-?Sitzung)"
    ),
    "cookies": r"cookie",
    "data_at_large": (
        r"daten\b|Information|Angaben|\b(?:etwas|nichts|alles|sie|diese\w?|dies|Besuch\w*|Nutzung\w*"
        r"|Profile?)\b|Kennung|Cookie|Statistik|Protokoll"
    ),
    "domain_for_sale": r"diese domain (?:steht|ist).{0,30}verkauf",
    "every_cookie": (
        r"\b(?:alle|unsere|sämtliche|keine?[sr]?) (?:[\w-]+ ){0,3}Cookies?\b|^Cookies (?:werden|haben"
        r"|bleiben|laufen)"
        r"|(?:Speicherdauer|Lebensdauer|Laufzeit) (?:unserer|aller|der von uns \w+) (?:\w+ )?Cookies"
        r"|^(?:sie alle|alle|jedes davon)\b(?! (?:Daten|Angaben|Informationen))|\bCookies? von uns\b"
        r"|\bnur Cookies, die\b|\bunsere Cookies\b"
    ),
    "everybody": (
        r"(?:alle[nr]?|jede[nrm]?) (?:unserer? )?(?:Nutzer|Besucher|Kund|Verbraucher|Browser)"
        r"|unabhängig (?:davon|vom)|egal,? wo"
    ),
    "for_example": r"z\. ?B\.|zum Beispiel|beispielsweise|unter anderem",
    "for_good": (r"dauerhaft|unbefristet|unbegrenzt|zeitlich nicht begrenzt|für immer|permanent"),
    "handed_over": (
        r"hochgeladen|hochlad|\b(?:\w*(?:bild|foto|datei|video|aufnahme|nachricht|dokument)\w*|chats?"
        r"|eingaben?|"
        r"eingegeben\w*|texte?|inhalte?\w*|standort\w*|kamera\w*|mikrofon\w*|antworten|kalender\w*)\b"
        r"|\b(?:Buchung|Bestell|Reservierung|Liefer|Zahlung|Rechnung|Kontakt|Adress|Mitglied|Anmelde|Bewerb"
        r"|Patienten|Vertrag|Spende)\w{0,10}(?:daten|angaben|informationen)\b"
    ),
    "identifier": r"\bKennung|eindeutig|wieder(?:zu)?erkenn",
    "identifiers_taken_in": (
        r"(?:einschließlich|inklusive)[^.;]{0,40}\b(?:cookies?|online|device"
        r"|Gerät|identifiers?|Kennung)"
    ),
    "implied_consent": (
        r"(?:durch|mit) (?:Ihrer? |die |der )?(?:(?:weitere|fortgesetzte)[rn]? )?(?:Nutzung|Benutzung"
        r"|Verwendung) (?:dieser|unserer|der|des) (?:Web|Seite|Site|Internet|Angebot)|(?:weiter"
        r"|fort)gesetzte Nutzung|weitersurf|wenn Sie (?:unsere |diese |die )?(?:\w+ )?(?:weiter(?:hin)? "
        r"|weiter)(?:nutzen|besuchen|surfen|verwenden)|gehen wir (?:davon aus|von Ihrem Einverständnis)"
        r"|gilt als (?:Zustimmung|Einwilligung|Einverständnis)"
    ),
    "in_part": r"einige|teilweise|nicht alle Funktionen|eingeschränkt|nicht vollumfänglich",
    "includes_identifier": (
        r"(?:enthält|enthalten|beinhalte\w+|vergeb\w+|erzeug\w+"
        r"|zufallsgenerierte?) (?!keine)(?:[\w-]+ ){0,3}(?:Kennung|\w*-?ID\b|Nummer)"
    ),
    "needed_cookies": r"(?:notwendige|erforderliche|essenzielle|technische)\w? Cookies",
    "made_locally": (
        r"(?:verarbeit|berechn|umgewandelt|ausgeführt|läuft|erfolg|Verarbeitung)\w*[^.;]{0,40}\b(?:lokal"
        r"|(?:in|auf) (?:Ihrem|deinem"
        r"|dem) (?:Browser|Gerät|Rechner)|im Browser)"
        r"|\b(?:lokal|(?:in|auf) (?:Ihrem|deinem) (?:Browser|Gerät))[^.;]{0,30}(?:verarbeit|berechn"
        r"|ausgeführt)"
    ),
    "needs_no_consent": (
        r"einwilligungsfrei|hol\w* (?:\w{1,14} ){0,3}keine\w? (?:\w{1,14} )?(?:Einwilligung|Zustimmung)"
        r"|keine\w? (?:\w{1,14} )?(?:Einwilligung|Zustimmung) (?:\w{1,14} )?(?:erforderlich|nötig"
        r"|notwendig)|(?:bedarf|bedürfen|erforder\w+) keine\w? (?:\w{1,14} )?(?:Einwilligung|Zustimmung)"
        r"|nicht einwilligungs(?:bedürftig|pflichtig)|(?:von der"
        r"|von einer) Einwilligung(?:spflicht)? (?:aus|befreit)|ohne dass (?:\w{1,12} ){0,4}Einwilligung"
        r"|(?:müssen|brauchen|muss|braucht) [^.;]{0,30}(?:nicht|keiner?) [^.;]{0,20}(?:einwilligen|zustimmen"
        r"|Einwilligung|Zustimmung)"
    ),
    "no_control": (r"Kontrolle|Einfluss|Zugriff|verantwortlich|Kenntnis|haften"),
    "not_exhaustive": (
        r"nicht abschließend|nicht vollständig|beispielhaft|einige der Cookies|Beispiele für Cookies"
    ),
    "nothing_collected": (
        r"\bkeine(?:rlei)? (?:[\w-]+ ){0,4}(?:Daten|Informationen)\b[^.;]{0,60}(?:erhoben|erfasst"
        r"|gesammelt)"
        r"|\bnicht (?:mehr )?(?:erfasst|gezählt|aufgezeichnet|erhoben)"
    ),
    "nothing_sent": (
        r"\bkeine(?:rlei)? (?:[\w-]+ ){0,4}(?:Daten|Informationen|Verbindung\w*|Anfragen?)\b[^.;]{0,90}"
        r"(?:übermittelt|übertragen|gesendet|hergestellt|aufgebaut|weitergegeben)"
        r"|\b(?:erst|nur)\b[^.;]{0,60}\b(?:nach)?geladen|\bgeladen[^.;]{0,20}\b(?:erst|nur)\b"
        r"|\bnichts\b[^.;]{0,40}\b(?:gesendet|übertragen|übermittelt|geladen)"
        r"|\bkeine? (?:[\w-]+ ){0,2}(?:Skripte?|Werkzeuge?|Tools?"
        r"|Dienste?)\b[^.;]{0,30}\b(?:geladen|gestartet|ausgeführt)"
    ),
    "letters_and_forms": r"Newsletter|E-?Mail|\bMails?\b|Formular|Anmeld|Bewerb|Rundbrief",
    "of_a_person": r"persönlich|personenbezogen|einzelne\w? (?:Nutzer|Besucher|Person)",
    "following": r"track|verfolg",
    "no_advertising_tools": (
        r"\b(?:kein\w*|weder|noch|ohne|nie|nicht)\b[^.;:]{0,50}?\b(?:Werbe|Marketing|Anzeigen"
        r"|Retargeting|Remarketing)-?"
        r"(?:pixel|tags?|skripte?|tools?|dienste?n?|netzwerke?n?|technik\w*|partner\w*)\b"
        r"|\b(?:Werbe|Marketing|Retargeting)-?(?:pixel|tags?|skripte?|tools?)\b[^.;:]{0,40}\bnicht\b"
    ),
    "no_tools_at_all": (
        r"\b(?:keine(?:rlei)?|kein|ohne|weder|frei von)\b[^.;:]{0,60}?\b(?:Analyse-?(?:tools?|dienste?"
        r"|werkzeuge?|software)"
        r"|Analytics|Tracking|Trackern?|Webanalyse|Tracking-?(?:tools?|dienste?|technologien?"
        r"|pixel))(?!-)\s*(?:[,.;!)]|$"
        r"|\b(?:und|oder|noch|ein|ein(?:ge)?setz\w*|statt|verwende\w*|genutzt)\b)"
    ),
    "of_one_form": (
        r"formular|im Rahmen (?:der|Ihrer|einer) (?:Bestellung|Bewerbung|Anmeldung|Umfrage|Spende)"
        r"|bei(?:m| der| Ihrer| einer) (?:Kauf|Bestellung|Anmeldung|Registrierung)|Umfrage"
        r"|Gewinnspiel"
    ),
    "of_the_browser": r"Gerät|Browser|nicht (?:angemeldet|eingeloggt)|auch wenn|unabhängig",
    "of_what_precedes": (
        r"^(?:Sie|Diese\w*|Solche)\b|\bdiese\w? (?:\w+ )?(?:Daten|Angaben|Informationen)\b|\bdiese nicht\b"
    ),
    "offered_by_oneself": (r"freiwillig (?:angeb|mitteil|übermittel|zur Verfügung)|es sei denn, Sie löschen"),
    "online_data": r"Kennung|Surfverhalten|Nutzungsdaten",
    "online_recipients": r"Werb|Dienstleister|Analyse|Auftragsverarbeit",
    "other_subjects": (
        r"(?:über|außerhalb) (?:andere|mehrere|verschiedene|unserer|dieser) ?(?:\w+ )?(?:Web|Seite|App"
        r"|Site)|im (?:ganzen )?(?:Internet|Netz)\b|Werbe-?(?:ID|Kennung)|(?:auf"
        r"|von) anderen (?:web)?s(?:ei|i)tes?n?\b|Kinder|Minderjährig"
        r"|besondere[rn]? Kategorien"
        r"|Kreditkarte|Zahlung|Gesundheit|Standort|biometrisch"
    ),
    "kept_within": _KEPT_WITHIN,
    "out_of_sale": (
        r"(?:Werb|Verkauf|Weitergabe)\w*[^.;]{0,60}(?:widersp|abschalt|deaktivier|ablehn"
        r"|Opt-?out)|(?:widersp|abschalt|deaktivier|ablehn|Opt-?out)\w*[^.;]{0,60}(?:Werb"
        r"|Verkauf|Weitergabe)"
    ),
    "outside": r"verlass|verlässt|außerhalb",
    "page_missing": r"nicht gefunden",
    "partly_denied_cookies": (
        r"Cookies?\b.{0,40}\b(?:um|zu|zum|zur|für)\b|außer|ausgenommen|ohne (?:Ihre|deine)|(?:Dritt"
        r"|Tracking|Werbe|Analyse|Marketing|Profil)[-\w]{0,20}cookie"
    ),
    "people": (
        r"Passw[oö]rt|Zugangsdaten|Gesundheit|Bank|Kunde|Kundin|Kunden|Mitarbeiter|Bewerber|Mitglied"
        r"|Bestell|Zahlung|E-?Mail|(?<!IP-)(?<!IP )Adresse"
        r"|Anschrift|Telefon|\bNamen?\b|Bank|Kredit|Konto|Bewerbung|Gesundheit|Patient|Spende"
    ),
    "personal": r"personenbezogen|persönliche\w* (?:Daten|Informationen|Angaben)",
    "personal_data": r"personenbezogen|persönliche\w* (?:Daten|Informationen|Angaben)",
    "privacy_choices": (
        r"Privatsphäre-?einstellungen|Datenschutz-?einstellungen|Cookie-?Einstellungen|nicht verkaufen"
        r"|widersprechen"
    ),
    "records_of_people": (
        r"(?:Bestell|Kunden|Zahlungs|Konto|Vertrags|Bewerber|Mitarbeiter"
        r"|Gesundheits|Kontakt)\w*daten"
    ),
    "sent_data": r"IP-Adresse|Gerät|Kennung|Standort",
    "sent_for": r"Zweck|Werbung|Messung|verbesser|Auswertung",
    "server_error": r"interner (?:server)?fehler",
    "memory_of_a_choice": (
        r"\b(?:Entscheidung|Auswahl|Einwilligung|Zustimmung)\b[^.;]{0,50}\b(?:gespeichert|abgelegt"
        r"|gemerkt|vermerkt|festgehalten)\b"
        r"|(?:Zustimmung|Einwilligung|Auswahl|Entscheidung)\w* (?:\w+ ){0,3}(?:wandert|steht|liegt|kommt"
        r"|landet|steckt) (?:\w+ ){0,3}Cookie"
    ),
    "waits_for": r"\bnur\b|\berst\b|\bbis\b|\bwenn\b|\bsofern\b|\bohne\b|\bnach\b|\bbevor\b",
    "servers": r"server",
    "sets_trackers": (
        r"(?:Cookies?|Tracker|Pixel|Tools?|Dienste?|Skripte?|Technologien|Analyse\w*|Analytics"
        r"|Matomo)\b[^.;]{0,90}(?:gesetzt|eingesetzt|verwend|genutzt|geladen|aktiviert|gespeichert"
        r"|setzen|nutzen|einsetzen|einbinden|eingebunden|ausgeführt|laden)"
        r"|(?:setzen|verwenden|nutzen|laden|speichern|aktivieren) (?:wir )?(?:[\w-]+ ){0,5}(?:Cookies?"
        r"|Tracker|Pixel|Tools?)"
        r"|(?:Einwilligung|Zustimmung) (?:in|zu|für) [^.;]{0,40}(?:Cookies?|Analyse|Tracking)"
    ),
    "shared_across": r"\bgeteilt|\bteilen\b|verhaltensbezogen",
    "signed_in": r"angemeldet|eingeloggt|Ihr(?:em)? (?:Benutzer|Kunden)?konto",
    "some_recipients": (
        r"Wettbewerber|Konkurrenten|Öffentlichkeit|Arbeitgeber|Behörden|andere\w? (?:Nutzer"
        r"|Mitglieder|Kunden)|Adresshändler"
    ),
    "speaks_of_advertising": r"Werb|Anzeige|personalisier",
    "speaks_of_analytics": r"Reichweit|Nutzung|verbesser",
    "states_of_the_us": r"Kalifornien",
    "stops_tracking": r"(?:verhinder|widerspr)\w*|(?:Erfassung|Tracking)[^.;]{0,60}verhinder",
    "technologies": r"Technologie|Skript|Werkzeug",
    "that_identifies": (r"identifizier|auf (?:Ihre|eine) Person|Rückschl(?:uss|üsse)"),
    "these_cookies": (
        r"\b(?:dies\w*|solche\w?|folgende\w?|jene\w?) (?:[\w-]+ ){0,2}Cookies?\b|Session-?Cookies?"
        r"|Sitzungs-?Cookies?"
    ),
    "third_countries": r"Drittl|Drittst",
    "third_party_cookie": (
        r"(?<!und )(?<!oder )\b(?:Drittanbieter|Dritt|Third-Party)-?Cookies?\b(?! (?:und|oder)\b)"
        r"|\bCookies (?:von|durch) (?:Dritt|anderen Anbietern)"
        r"|\b(?:Analyse|Mess|Werbe|Tracking)-?(?:tools?|dienste?|werkzeuge?) (?:von )?Dritter"
    ),
    "told_elsewhere": (
        r"(?:oben|unten|nachfolgend|nachstehend|vorstehend) (?:genannt|beschrieben|aufgeführt)"
        r"|folgende\w? Fäll"
    ),
    "tracking": r"Werbung|Analyse",
    "undecided_signal": (
        r"(?:soweit|sofern|wo|wenn) (?:dies |es )?(?:technisch )?(?:möglich|anwendbar|zutreffend)|"
        r"sobald (?:ein|es)|bis (?:ein|es) [^.;]{0,40}Standard|(?:einige|manche|viele|moderne) Browser"
    ),
    "web_statistics": r"Reichweite|Webanalyse",
    "what_cookies_hold": (r"\bDaten\b|\w+daten\b|Informationen|Protokoll|Einwilligung|Auswahl"),
    "what_one_does": (
        r"messen nicht, wie|Surfverhalten|Nutzungsverhalten|Ihr(?:e|en)? (?:Aktivität|Verhalten|Besuch"
        r"|Klick)\w*"
        r"|automatisch|verfolg|Tracker|Besuche?\b[^.;]{0,24}(?:gemessen|gezählt)"
    ),
    "where_law_requires": (
        r"gesetzlich vorgeschrieben|(?:wo|sofern|soweit|falls|wenn) (?:dies "
        r"|es )?(?:gesetzlich )?(?:erforderlich|vorgeschrieben|nötig|notwendig)"
    ),
    "withdrawing": (
        r"(?:einwilligung|zustimmung)\w*[^.;]{0,80}widerruf|widerruf\w*[^.;]{0,60}(?:einwilligung"
        r"|zustimmung)|(?:auswahl|entscheidung|cookie-?einstellungen)\w*[^.;]{0,40}(?:änder|anpass)"
        r"|(?:nehm|nimm|zieh)\w*[^.;]{0,30}(?:einwilligung|zustimmung|ja|okay)[^.;]{0,20}zurück"
        r"|(?:einwilligung|zustimmung)\w*[^.;]{0,60}zurück(?:zu)?(?:nehm|zieh)"
        r"|\bJa\b[^.;]{0,60}zurück"
    ),
    "without_consent": (
        r"ohne (?:(?:Ihre|Ihr|deine|dein|eine|vorherige|gesonderte|ausdrückliche) ){0,3}(?:Einwilligung"
        r"|Zustimmung|Einverständnis)"
    ),
    "yearly_review": r"(?:jährlich|einmal (?:im|pro) jahr).{0,60}(?:überprüf|aktualisier|angepasst)",
}

PAGES = {
    "about_devices": r"endgerät|ip-?adresse",
    "about_handling": r"erheb|verarbeit|speicher|weitergeb|\bsetz\w+\b.{0,30}cookies",
    "about_others": r"dritte|werbung|dienstleister",
    "about_person": r"personenbezogen|persönlichen? daten|ihren? daten",
    "about_rights": r"einwillig|dsgvo|widerspr|widerruf|auskunft",
    "about_the_web": r"seite\b|besuch|sitzung",
    "account_of_others": r"(?:mit|über) [^.]{1,30}(?:anmelden|fortfahren|einloggen)|weiter mit \w",
    "address_of_cookies": r"cookie",
    "address_of_opt_out": r"opt[-_]?out",
    "address_of_privacy": r"datenschutz|privatsphaere|(?<![a-z])dsgvo(?![a-z])",
    "address_of_terms": r"(?<![a-z])agb(?![a-z])|impressum",
    "address_of_transmission": r"(?!)",
    "advertising_or_analytics": r"werb",
    "age_check": r"(?:sind sie|bist du|ich bin) (?:schon |mindestens |über ){0,2}(?:1[68])\b",
    "an_error": r"fehler",
    "and_between": r"\bund\b",
    "announces_lines": r"\b(?:folgende[nrms]?|nachstehend\w*)\b",
    "announces_list": r"\b(?:folgende[nrms]?|nachstehend\w*|unten)\b",
    "beside_a_vendor": r"\bGmbH\b",
    "button_of_choice": r"(?:alle )?(?:akzeptieren|ablehnen|zustimmen|erlauben)",
    "closed_here": r"in (?:deinem|ihrem) land nicht verfügbar",
    "closing_link": r"datenschutz",
    "contact": r"kontakt",
    "ends_with_announcement": r"\b(?:folgende[nrms]?|nachstehend)\W{0,2}$",
    "error_page": r"seite (?:wurde )?nicht gefunden|nicht gefunden",
    "heading_of_login": (
        r"^\W*(?:(?:bitte )?(?:melden sie|melde dich)\b.{0,30}\ban\b|anmelden\b|anmeldung\b|einloggen\b"
        r"|willkommen zurück\b)"
    ),
    "leads_to_link": r"\b(?:unter|über|auf|via)\W{0,3}(?:[\w’'-]+\W{1,3}){0,3}$",
    "line_of_date": r"^[(\[]?(?:stand|zuletzt (?:geändert|aktualisiert)).{0,40}\d{4}.{0,20}$",
    "line_of_version": r"stand:|zuletzt geändert",
    "link_to_anything": (
        r"^(?:hier|(?:(?:auf|unter|über) )?diese[nmr]? (?:link|seite)|folgende[nmr]? (?:link|seite))$"
    ),
    "maintenance": r"wegen (?:\w+ )?wartungsarbeiten",
    "menu_button": r"menü|mehr",
    "names_a_policy": r"datenschutz|cookie-?richtlinie",
    "needs_script": r"javascript (?:zu )?aktivieren",
    "no_heading": r"^(?:klicken|hier|zurück|bitte)\b",
    "no_longer": r"nicht mehr\b",
    "no_own_site": r"diese domain (?:steht zum verkauf|ist zu verkaufen)",
    "no_title_of_part": r"\b(?:änderung(?:en)?|aktualisierung|geltungsbereich|diese[rs]?|siehe|kontakt)\b",
    "ours": r"\bunsere?r?\b",
    "panel_of_settings": r"einstellungen|widerruf",
    "policy_prose": r"daten|einwillig|verarbeit|widerspr|speicher|rechtsgrundlage|betroffen|auskunft",
    "purpose_advertising": r"werb",
    "purpose_of_service": r"funktion|präferen|komfort|notwend|erforder|sicherheit",
    "purpose_statistics": r"messung|reichweite|leistung",
    "puts_a_name_to_use": r"(?!)",
    "regrets": r"hoppla|ups|entschuldigung",
    "right_beside_a_name": (
        r"\b(?:über|mit|von|durch|bei|per|via|(?:bezahl|zahlungs|analyse|video|web)?dienste?s?"
        r"|dienstleisters?"
        r"|werkzeugs?|anbieters?|programms?|plattform|lösung|namens|(?:nutzen|verwenden) wir"
        r"|(?:wickelt|übernimmt|zählt|misst|meldet|liefert|erledigt|hilft) (?:für |bei )?uns) ·"
        r"|\bdaten (?:\w+ ){0,3}an ·|\ban · [^.;]{0,50}\b(?:übertr|überm|weiterge|weiterl|gesend|geschickt)"
        r"|\b(?:Google|Facebook|Instagram|WhatsApp|YouTube|LinkedIn|Pinterest|TikTok|Microsoft"
        r"|Ltd\.)(?: (?:und|oder|sowie|/)|,) ·|· (?:zählt|misst|wickelt|übernimmt|verarbeitet|liefert|meldet"
        r"|hilft|speichert|setzt|ein\b|ab\b|eingesetzt|genutzt|verwendet)"
    ),
    "speaks_of_privacy": r"datenschutz|personenbezogen",
    "takes_away": r"\b(?:entfern|block)\w*",
    "third_parties": r"\bdritte",
    "title_of_login": r"^\W*(?:anmelden|anmeldung|einloggen)\b",
    "title_of_part": r"^.{0,30}datenschutz(?:erklärung|hinweise|bestimmungen|richtlinie).{0,40}$",
    "wall_of_consent": r"alle akzeptieren|(?:akzeptieren|zustimmen), um ",
    "wall_says": r"(?:dass|ob) sie (?:ein mensch|kein roboter) sind|ich bin kein roboter",
    "wall_title": r"^(?:(?:nur )?einen moment|zugriff verweigert|sicherheitsüberprüfung|bitte warten\.\.\.)",
    "whole_page_missing": r"(?:die )?seite (?:wurde )?nicht gefunden",
}

TIME = TimeWords(
    units={
        "millisecond": ("millisekunden", "millisekunde"),
        "second": ("sekunden", "sekunde"),
        "minute": ("minuten", "minute"),
        "hour": ("stunden", "stunde"),
        "day": ("tage", "tagen", "tag"),
        "week": ("wochen", "woche"),
        "month": ("monate", "monaten", "monats", "monat"),
        "year": ("jahre", "jahren", "jahres", "jahr"),
    },
    numbers={
        "ein": 1,
        "eine": 1,
        "einem": 1,
        "einen": 1,
        "zwei": 2,
        "drei": 3,
        "vier": 4,
        "fünf": 5,
        "sechs": 6,
        "sieben": 7,
        "acht": 8,
        "neun": 9,
        "zehn": 10,
        "elf": 11,
        "zwölf": 12,
        "dreizehn": 13,
        "vierzehn": 14,
        "fünfzehn": 15,
        "zwanzig": 20,
        "vierundzwanzig": 24,
        "dreißig": 30,
        "dreissig": 30,
        "achtundvierzig": 48,
        "sechzig": 60,
        "neunzig": 90,
        "halbes": 0.5,
        "halben": 0.5,
    },
    whole=r"volle[nrs]? |ganze[nrs]? ",
    session=(
        r"\bsitzung|ende der sitzung|schlie(?:ß|ss)en (?:des (?:browsers|fensters)|sie (?:den|ihren) browser)"
        r"|ende"
        r" (?:ihres|des|deines) besuchs"
    ),
    forever=r"unbegrenzt",
    months=(
        ("januar", "jan", "jänner"),
        ("februar", "feb"),
        ("märz",),
        ("april", "apr"),
        ("mai",),
        ("juni", "jun"),
        ("juli", "jul"),
        ("august", "aug"),
        ("september", "sept", "sep"),
        ("oktober", "okt"),
        ("november", "nov"),
        ("dezember", "dez"),
    ),
)

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
    judging=JUDGING,
    pages=PAGES,
    time=TIME,
)
