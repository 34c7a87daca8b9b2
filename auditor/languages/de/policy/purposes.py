"""German: purposes."""

PATTERNS = {
    "asked_about": (
        r"\b(?:an|rück|nach)?frage[n]?(?: (?:und|oder) \w+)? (?:zu[mr]?(?! (?:be|er|ab|ver)?(?:arbeiten"
        r"|antworten"
        r"|ledigen|klären|füllen|wickeln)\b)|über|bezüglich|betreffend"
        r"|hinsichtlich)"
        r"(?P<topic>(?: (?!(?:und|oder) (?:für|zu[mr]?|um)\b|(?:um|für)\b)[\w'/-]+,?){1,6})"
    ),
    "object_left_out": (
        r"^[^a-zäöü]{0,4}(?:dien(?:t|en)|ermöglich(?:t|en)|hilft|helfen|speicher[tn]|merkt|merken|misst"
        r"|messen"
        r"|(?:technisch |unbedingt )?(?:erforderlich|notwendig)|(?:werden|wird) (?:benötigt|verwendet|genutzt"
        r"|eingesetzt)) (?!sie\b|wir\b|du\b|ihr\b)"
    ),
    "kept_as_long": (
        r"\b(?:werden|wird|löschen wir|daten|angaben) (?:\w+ ){0,3}nach (?:[a-zäöüß]+er )?(?:bearbeitung"
        r"|beantwortung|abwicklung|erledigung) [^.;]{0,80}\b(?:gelöscht|löschen|vernichtet)\b"
        r"|\b(?:so ?lange?|solange|sobald)\b[^.;]{0,140}\b(?:erforderlich"
        r"|nötig|notwendig|benötigt)\b"
    ),
    "takes_only": r"^(?:erheb|erhob|erfass|sammel|gesammel|speicher|gespeicher|benötig|brauch|protokoll)",
    "none_of_them_as": (
        r"^(?: (?:ist|sind|dient|dienen|wird|werden|misst|zählt|verfolgt))?(?: (?:da|für|zu|zur|zum))?\b"
    ),
    "end_fronted_none": r"^[^a-zäöü]{0,4}(?:für|zur|zum|zu) ",
    "none_of_them": (
        r"\bkein(?:e[rs]?|s)? (?:davon|von ihnen|dieser cookies|einzige[rs]?)\b|^[^a-zäöü]{0,4}(?:nichts"
        r"|keines|keiner) (?=für |zur |zum )"
    ),
    "safeguard": (
        r"\b(?:verschlüssel\w+|ssl|tls|(?:technische|organisatorische)\w* (?:und \w+ )?maßnahmen"
        r"|sicherheitsmaßnahmen|zugriffsschutz)\b|\bsicherheitslücken\b|\bnicht lückenlos\b"
        r"|\blückenloser schutz\b"
        r"|\bauftrags(?:ver|be)arbeitungs-?vertr[aä]g\w*\b[^.;]{0,40}\bschutz\b"
    ),
    "end_first": r"\b(?:zu|zum|zur|für|auswertung|nutzung|verwendung)\b",
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
        r"|dienstl)[a-zäöüß-]+|tracking-?cookies?|werblich\w*|vermarkt(?!ungs-?(?:team|partner"
        r"|gesellschaft|firma))\w+|[a-zäöüß]{0,8}kampagnen?"
        r"|k?conversion\w*|konversion\w*|affiliate\w*|(?:unsere|der|von|passende|über|die"
        r"|diese)[nr]? anzeigen|anzeigen (?:zu|ein(?:zu)?blenden|aus(?:zu)?(?:spielen|liefern)"
        r"|schalten))\b|\b(?:reklame\w*|werbemaßnahmen?|anzeigenvermarktung|werbeanzeigen?"
        r"|werbebanner|werbeerfolg\w*|anzeigenerfolg|inserate?)\b"
    ),
    "purpose_analytics": (
        r"\bwie (?:oft|häufig|viele) [^.;,]{0,40}\b(?:auf|be)ge?(?:rufen|sucht|lesen)\b|\bwie (?:oft"
        r"|häufig) [^.;,]{0,40}"
        r"\b(?:besucht|gelesen|geöffnet|angesehen)\b|"
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
        r"|\beinblicke? in (?:die nutzung|das nutzer\w+|das verhalten)\b"
        r"|\bverhalten (?:der|unserer|von) (?:[\w-]*besucher|nutzer)\w*\b[^.;]{0,40}\b(?:bewertet"
        r"|analysier\w*|auswert\w*|ausgewertet)\b"
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
        r"|\bspeicher(?:ung|n) (?:von |der |<<your>> ?)(?:[\w-]+ ){0,2}(?:einstellungen|auswahl"
        r"|entscheidung)\b"
        r"|\b(?:speichert|merkt sich) <<your>> (?:einstellungen?|auswahl|wahl|entscheidung)\b"
    ),
    "purpose_authentication": (
        r"\b(?:anmeld(?!evorgang)\w+|angemeldet\w*|eingeloggt bleib\w*|login|authentifizier\w+)\b"
        r"|\b(?:angemeldet bleib\w*|eingeloggt|einloggen|mitgliederbereich|kundenkonto"
        r"|passwortgeschützt\w*|als (?:angemeldete\w*|registrierte\w*) (?:nutzer|kunde"
        r"|mitglied)\w* (?:er|wieder)kenn\w*)\b|\b[a-zäöüß]*authentifizierung\b"
        r"|\banmelde-?(?:sessions?|sitzung\w*)\b|\blogin-?(?:sessions?|status)\b"
    ),
    "purpose_marketing": (
        r"\b(?:(?:direkt|e-mail-|online-?)?marketing\w*|newsletter\w*|direktwerbung|kundenmanagement\w*"
        r"|kundenbindung|crm)\b"
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
        r"|verbindungsaufbaus?"
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
        r"\b(?:(?:besuch|nutzung|aufruf) (?:der|unserer|dieser) (?:web)?(?:site|seiten?) zu ermöglichen"
        r"|bearbeit\w+ (?:ihrer|der|von|ihre|deiner) (?:anfragen?|bestellung\w*|anliegen)"
        r"|beantwort\w+|vertragsabwicklung|zahlungsabwicklung|versand (?:der|ihrer) \w+"
        r"|(?<!uns )bereitstell(?!ung (?:<<your>>|der|von|dieser) (?:[\w-]+ ){0,3}(?:daten|angaben"
        r"|informationen)\b)\w+|bereitzustellen|bereitgestellt|vertrag\w* (?:zu )?erfüll\w+"
        r"|vertragserfüllung|bestell(?!daten)\w+|unverzichtbar\w*|unerlässlich\w*|unentbehrlich\w*"
        r"|(?<!wie )(?<!als )nötig\w*|(?<!wie )(?<!solange )notwendig(?!keit|e[nr]? (?:verbindungs"
        r"|zugriffs)?(?:daten|informationen)\b)\w*"
        r"|(?<!mehr )(?<!länger )(?<!nicht )(?<!nicht unbedingt )(?<!nicht zwingend )(?<!nicht technisch"
        r" )erforderlich(?!e[nm]? (?:umfang"
        r"|maß))\w*|warenkorb\w*|einkaufswagen|wagen gelegt|kasse|auszuliefern|auslieferung|ausliefern"
        r"|darstell\w+|darzustellen|funktion(?:ier\w+|sfähig\w*|alität\w*|en)|termin(?:vereinbar|buch"
        r"|anfrag|verwalt|vergabe|absprach|koordin|planung)\w*|termine?n? (?:[\w-]+ ){0,3}(?:vereinbar"
        r"|buch|verwalt)\w*)\b"
        r"|\b(?:halt|hält|erhält|erhalt|verwalt|steuer|ordne|merk)\w*[^.;]{0,30}\bsitzung\b"
        r"|\bsitzung\b[^.;]{0,20}"
        r"\b(?:aufrecht|erhalt|halten|verwalt|zuordn|erkenn)"
        r"|\b(?:merkt? sich[^.;]{0,30}(?:warenkorb|korb)|hineingelegt"
        r"|bezahlen|bezahlung|bezahlvorgang|zahlungen (?:ab(?:zu)?wickeln)|lieferung|zustell\w+"
        r"|versand\b|rückruf|anfragen? (?:zu )?(?:beantworten|bearbeiten)|auskunft geben|bereitstellen"
        r"|abwickl\w+|abzuwickeln|buchung\w*|reservierung\w*|formular\w* (?:ab)?senden|anmeldung zu(?:m"
        r"|r) \w+|auslieferung|bewerbung\w* (?:zu )?(?:prüf|bearbeit)\w*|zur verfügung (?:zu )?stell\w*"
        r"|bewerbungsverfahren|(?<!dauer der )(?<!dauer ihrer )(?<!ende der )(?<!ende ihrer"
        r" )mitgliedschaft\w*|betreuung|korrespondenz|kernfunktion\w*"
        r"|grundfunktion\w*|(?:benutzer|nutzer)-?sitzung\w*)\b|\b(?:bearbeit|beantwort|abwickl"
        r"|abarbeit)\w+ (?:<<your>>|des|der|dieser|einer|von|etwaiger) (?:[\w-]+ )?(?:anfragen?"
        r"|anliegens?|anrufs?|wunsch\w*|nachricht\w*|kontaktaufnahme|kontaktanfrage\w*|rückfragen?"
        r"|kommunikation|auftr[aä]g\w*|bestellung\w*)\b|\b(?:durchführung|ausführung|abwicklung)"
        r" (?:unserer|der|ihrer|deiner|von|des|eines|ihres) (?:\w+ ){0,2}(?:vertr[aä]g\w*|auftr[aä]g\w*"
        r"|dienste\w*|leistungen|veranstaltung\w*)\b|\b(?:leistungserbringung|dienstleistungserbringung"
        r"|erbringung (?:unserer|der|von|<<your>>) (?:\w+ )?(?:leistungen|dienstleistungen|dienste))\b"
        r"|\b(?:übermittlung|auslieferung|anzeige|übertragung) (?:der|<<your>>|des|von|unserer)"
        r" (?:[\w-]+ ){0,4}[a-zäöüß-]{0,12}inhalte?[sn]?\b|\bonline-?inhalte\b(?=$)"
        r"|\berbringung (?:von |der |unserer )?(?:vertraglich\w*|leistungen|dienstleistungen|unserer)\b"
        r"|\b(?:erstellung|einrichtung|anlage|führung|verwaltung)(?: und \w+)? (?:von|der|des|<<your>>)"
        r" (?!nutz|persön|bewegung|interess|werbe|surf|verhalten)[a-zäöüß]{0,10}-?(?:kont(?:os?|en)"
        r"|accounts?|profile?n?)\b"
        r"|\b(?:kommunikation|kontakt) (?:mit|zu) (?:<<your>>|unseren |den )?(?:nutzer|kund|besucher"
        r"|interessent|mitglied|mandant|patient|teilnehm|geschäftspartn)\w*"
        r"|\b(?:moderation|verwaltung) (?:der|unserer|dieser|des) (?:plattform|community|forums?)\b"
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
        r"|untersuch\w+|betracht\w+|prüf(?:en|t)|(?<!externe )(?<!externen )(?<!staatlichen"
        r" )(?<!öffentlichen )(?<!andere )(?<!anderen )(?<!diese )stell(?:en|t)|gib(?:t)?|geb(?:en)?"
        r"|erkenn(?:en|t)"
        r"|versteh(?:en)?|benutz\w+|heranzieh\w*|herangezogen|zieh(?:en|t) (?=[^.;]{0,60}\bheran\b)"
        r"|sammel\w+|gesammelt|leiste[nt]|verfolg(?:en|t)|protokollier\w+|registrier\w+|findet"
        r"|stattfinden|lohnt|merkt|(?:kommen|kommt)(?! (?:\w+ ){0,3}ohne\b)|läuft|laufen|übermittel\w+"
        r"|wissen|abgespielt|spielt"
        r"|spielen|arbeiten|notier\w+|sieht|sehen|werben|wir zählen,? (?=wie\b|welche\b)"
        r"|zählen wir,? (?=wie\b|welche\b)|bestimmt|gedacht|trägt|tragen"
        r"|zweck (?:\w+ ){0,2}(?:ist|besteht)|gewährleiste[nt]|sicherstell(?:en|t))\b"
        r"|\b(?:erheb(?:en|t)|erhoben|erfass(?:en|t)|sammel[nt]|gesammelt|speicher[nt]|gespeichert"
        r"|benötig(?:en|t)|brauch(?:en|t)|protokollier(?:en|t))\b"
    ),
    "purpose_object": (
        r"\b(?:angaben|speicherung|verarbeitung|erhebung|erfassung|nutzung|auswertung(?:en)?"
        r"|anzeigen|[a-zäöüß-]{0,12}analyse|messung|statistiken?|zahlen|seiten|besuche|log-?files?"
        r"|logdateien|[a-zäöüß-]{0,20}cookies?|[a-zäöüß]{0,20}daten|informationen|kennung(?:en)?"
        r"|protokolle?|wie (?:oft|häufig|viele)|[a-zäöüß]{0,15}profile?|[a-zäöüß]{0,12}verhaltens?"
        r"|[a-zäöüß-]{0,12}pixel"
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
    "profiles_for_adverts": (
        r"\b(?:profil\w*|nutzungsprofil\w*)\b[^.;,]{0,30}\b(?:zu|für"
        r"|zum zwecke? der) ?(?:\w+ )?(?:werb|marketing)\w*"
        r"|\b(?:werbe|nutzungs|nutzer|nutzungsverhaltens|surf)-?profil\w*"
    ),
    "visitor_asks": (
        r"\bdirekt(?:werbung|marketing)\b[^.;]{0,120}\b(?:das recht|widerspr[eu]ch\w*)"
        r"|\bwiderspr[eu]ch\w*\b[^.;]{0,140}\bdirekt(?:werbung|marketing)\b"
    ),
    "purpose_list": (
        r"\b(?:[a-zäöüß]{0,12}zweck\w*|um |für folgende|dienen)\b|\b(?:wozu|warum|wofür|weshalb"
        r"|dazu,|brauchen wir|aufgaben|gründe|folgenden zielen|ziele)\b"
        r"|^[^a-zäöü]{0,8}(?:nutzung|verwendung) (?:der|<<your>>|von) (?:[\w-]+ )?(?:daten|informationen"
        r"|angaben)$"
    ),
    "for_end": r"\b(?:für|zu|zur|zum|um)\b|\b(?:damit|wegen|zwecks|im dienste)\b",
    "other_than": r"\b(?:andere[nr]? [a-zäöüß]{0,12}zweck\w*|darüber hinaus|weitere[nr]? zweck\w*)\b",
    "purpose_limit": r"\b(?:zu|zur|zum|für) (?:\w+ )?(?:werb|marketing|reklame|direktwerb)\w*",
    "no_banner": (
        r"\bkeine?n? (?:[\w-]+ ){0,2}(?:cookie|consent|einwilligungs)-?(?:banner|hinweis|fenster"
        r"|abfrage|pop-?up)\w*|(?:cookie|consent)-?banner\w* (?:\w+ ){0,4}(?:nicht|entbehrlich"
        r"|überflüssig)|verzicht\w* (?:\w+ ){0,3}auf (?:\w+ ){0,3}(?:cookie|consent|einwilligungs)-?(?:banner"
        r"|hinweis|fenster|dialog)|\bauf (?:\w+ ){0,2}(?:cookie|consent|einwilligungs)-?(?:banner"
        r"|hinweis|fenster|dialog)\w*"
        r" (?:\w+ ){0,3}verzicht"
    ),
    "purpose_heading": r"\b(?:zwecke?|(?:wofür|wozu|warum) wir)\b",
    "end_fronted": r"^[^a-zäöü]{0,4}(?:um |zur |zum |damit )",
    "giving": (
        r"\b(?:(?:geb(?:en|t)?|gibt)(?=[^.;]{0,80} weiter\b)|weitergabe|weitergegeben|weitergeben"
        r"|übermitt\w+|weiterleit\w+)\b"
    ),
    "purpose_label": r"^[^a-zäöü]{0,4}(?:verarbeitungs|verwendungs|nutzungs)?zwecke?(?: der \w+)? ?:",
    "verbs_joined": (r"\b(?:noch|oder|und|sowie)\b"),
}
