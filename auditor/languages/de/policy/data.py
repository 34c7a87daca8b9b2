"""German: what data is collected."""

PATTERNS = {
    "but_not": (
        r", (?:aber|jedoch|allerdings|doch) (?:nicht|nie|niemals|ohne|kein\w*)\b[^.;,]*|\bnicht aber\b[^.;,]*"
    ),
    "finer_location": (
        r"\b(?:genau|präzis|exakt|dauerhaft|ständig)\w*(?: \w+)? (?:standort|position)|standortverlauf"
    ),
    "data_over": (
        r"^[^a-zäöü]{0,6}(?:automatisch )?(?:erhobene|verarbeitete|gesammelte|erfasste"
        r"|gespeicherte) (?:daten|informationen)|^[^a-zäöü]{0,6}(?:welche (?:daten|informationen)"
        r"|(?:arten|kategorien) (?:der|von) (?:verarbeiteten "
        r"|erhobenen )?(?:personenbezogenen )?daten|erhebung (?:von|der) )"
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
        r"|[a-zäöüß]{0,12}anfragen?|eingaben|buchung(?:en)?|bestellung(?:en)?|(?:nichts|etwas) (?:von"
        r"|über) (?:dir|ihnen|dich|sie|euch))\b|\b(?:namens?|proben)\b|\b[a-zäöüß]{2,25}angaben\b"
        r"|\b(?:server-?)?log-?(?:files?|dateien)\b"
    ),
    "participle": (
        r"^(?:erhobene|erfasste|gespeicherte|gesammelte|verarbeitete"
        r"|protokollierte|übermittelte)"
    ),
    "collected_includes": (
        r"\b(?:verarbeitete|erhobene|erfasste|betroffene|protokollierte|gespeicherte) (?:datenarten"
        r"|daten(?:kategorien)?|kategorien|informationen)\b(?:[^:.;]{0,25}:| (?:sind|können|umfassen)\b)"
        r"|^[^a-zäöü]{0,4}zu (?:den|diesen) [^.;:]{0,50}?\b(?:gehören|zählen|können)\b"
    ),
    "collect": (
        r"\b(?:erheb\w+|erhob\w+|erfass\w+|sammel\w+|gesammelt|speicher(?!dauer|frist|begrenz|platz)\w+"
        r"|gespeichert|protokollier\w+|verarbeit\w+|bearbeit(?:en|et)|übermittel\w+|aufzeichn\w+"
        r"|aufgezeichnet"
        r"|zeichne[nt]|fallen (?=[^.;]{0,60}\ban\b)|fällt (?=[^.;]{0,60}\ban\b)|anfall\w*"
        r"|mit(?:ge)?schr[ei]{2}b\w*|merkt sich|merken (?:wir )?uns|verzeichne[nt]|erstellt"
        r"|ausgewertet|auswert(?:en|et)|wert(?:en|et)(?=\b.{0,80}\baus\b)|zeichne(?:n"
        r"|t)(?=\b.{0,80}\bauf\b)|(?:nach)?verfolg(?:en|t)|registrier(?!ung)\w+|festgehalten"
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
        r"|\b(?:wird|werden) (?:[\w-]+ ){0,2}?automatisch (?:[\w-]+ ){1,5}?(?:übertragen|ausgetauscht)\b"
        r"|\b(?:über|zu)sandt\b|\bübersende[nt]\b|\b(?:mit|über)gesendet\b"
    ),
    "one_kind_term": (
        r"^(?:eingabe|formular|konto|zahlungs|bank|gesundheits|standort|kontakt|bewegungs|anmelde|bestell"
        r"|kunden|mitglieder|inhalts|bewerbungs|adress|vertrags|rechnungs|chat|bild|audio|video|sensor"
        r"|spiel|finanz|kredit)\w*daten"
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
        r"|\b(?:web)?seiten?,? die (?:sie|du) (?:besuch|aufruf|anseh|aufgeruf|besucht)\w*"
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
    "goes_on": (
        r"^[^a-zäöü]{0,4}(?:(?:dazu|hierzu|dabei|hierbei) (?:\w+ ){0,3}(?:zähl|gehör)|darunter"
        r"|(?:diese|sie) (?:beinhalten|umfassen|enthalten) (?!keine|nicht|weder|ledig)|das sind"
        r"|dies sind|dabei handelt|hierbei handelt|es handelt sich|im einzelnen|konkret"
        r"|nämlich|namentlich|(?:diese|die|unsere) (?:[a-zäöüß]*(?:daten|protokolle|log-?files?)"
        r"|informationen|angaben)"
        r"(?: \([^()]{2,40}\))? (?:beinhalt|umfass|enthalt)|betroffen sind|umfasst sind)"
        r"|^[^a-zäöü]{0,4}(?:zu (?:den"
        r"|diesen) (?:[a-zäöüß]*daten|informationen|angaben) (?:\w+ ){0,2}(?:zähl|gehör)|(?:erfasst"
        r"|erhoben|gespeichert|protokolliert|übermittelt|verarbeitet) (?:werden|wird)"
        r"|folgende (?:daten|informationen|angaben))|^[^a-zäöü]{0,4}(?:dies|das) (?:kann|können|umfasst"
        r"|beinhaltet)\b"
        r"|^[^a-zäöü]{0,4}(?:dazu|hierzu"
        r"|darunter) können\b"
    ),
    "data_announced": (
        r"\bfolgende[nr]? (?:[\w-]+ ){0,3}?(?:[a-zäöüß-]{0,20}daten|informationen"
        r"|angaben)\b(?![^:]{0,80}\bfolgende\w* (?:[\w-]+ )?zweck)"
    ),
    "automatic_firm": (
        r"\bautomati(?:sch|siert)\w*\b|\bbei jedem (?:zugriff"
        r"|seitenaufruf|besuch|aufruf)\b"
        r"|\b(?:über|bei|mit) jede[nm] (?:zugriff|abruf|seitenabruf|aufruf|seitenaufruf)\b"
        r"|\bserver-?log-?(?:files?|dateien?|daten)\b"
        r"|\b(?:zugriffs|server|web)?-?log-?(?:files?|dateien)\b"
    ),
}
