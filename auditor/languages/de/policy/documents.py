"""German: documents: the site, place and time they apply to, their references, their changes."""

PATTERNS = {
    "list_here": (
        r"\b(?:liste|übersicht|aufstellung|tabelle)\b[^.;]{0,60}\b(?:nachstehend|nachfolgend"
        r"|im folgenden|unten|hier unten)\b"
    ),
    "imprint_clause": (
        r"\b(?:impressum\w*|veröffentlichten kontaktdaten"
        r"|kontaktdaten meines impressums)\b[^.;]{0,170}\b(?:widersprochen|untersagt"
        r"|nicht (?:erwünscht|gestattet|erlaubt)|widersprech\w+)|\b(?:seitenbetreiber|betreiber"
        r"|anbieter|websitebetreiber)\b[^.;]{0,80}\b(?:unverlangte\w*|rechtliche schritte"
        r"|spam-?(?:e-)?mails?)\b|\bwidersprechen hiermit jeder\b"
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
    "no_name": (
        r"(?:es|das|dies\w*|hier|nichts|niemand|keine?\w?|besucher|unsere?\w?|wir|sie|die|der|ein\w?|auf"
        r"|bei|und|aber)\b"
    ),
    "below": r"\b(?:folgende[nr]?|nachstehend|es sei denn|außer)\b",
    "reviewed_yearly": (
        r"\b(?:jeden|jeweils im|immer im|jedes jahr im) (?:januar|jänner|februar|märz|april|mai|juni"
        r"|juli|august|september|oktober|november|dezember)\b.{0,60}(?:überprüf|durchgeseh|aktualisier"
        r"|anpass|angepasst|erneuer)\w*|(?:überprüf|aktualisier|erneuer)\w*\b.{0,60}\b(?:jeden"
        r"|jeweils im|immer im|jedes jahr im) (?:januar|jänner|februar|märz|april|mai|juni|juli|august"
        r"|september|oktober|november|dezember)\b|"
        r"\b(?:jährlich|einmal (?:im|pro|jedes) jahr|jedes jahr|alle zwölf monate"
        r"|alle 12 monate)\b.{0,60}(?:überprüf|durchgeseh|aktualisier|anpass|angepasst)\w*"
        r"|(?:überprüf|aktualisier)\w*\b.{0,80}\b(?:jährlich|einmal (?:im|pro) jahr|jedes jahr"
        r"|alle (?:zwölf|12) monate)\b"
    ),
    "points_below": r"\b(?:unten|folgend\w*|nachstehend\w*|nachfolgend\w*)\b",
    "policy_address": r"privacy|policy|datenschutz|terms|\bagb\b|bedingungen|impressum|partner",
    "covers": (
        r"\b(?:gilt(?! (?:die|jeweils|stets)\b[^.;]{0,90}(?:fassung|version)| (?:die|deren|dessen)"
        r" (?:[\w-]+ )?(?:datenschutz|nutzungs)[\w-]* (?:von|der|des|dieses|dieser))|gelten(?! (?:\w+"
        r" ){0,2}(?:die|deren|dessen) (?:[\w-]+ )?(?:datenschutz|nutzungs)[\w-]* (?:von|der|des|dieses"
        r"|dieser))|erstreck\w+|bezieh(?:t|en) sich|find(?:et|en) (?:\w+ )?anwendung|betr(?:ifft|effen)"
        r"|anwendbar|erfasst sind|nicht erfasst|ausgenommen|nicht verantwortlich|keine (?:haftung"
        r"|verantwortung|gewähr)|keinen einfluss)\b|\b(?:nicht (?:\w+ ){0,3}erfasst|nicht gemeint"
        r"|umfass(?:t|en)|abgedeckt|deckt|zuständig|verantwort(?:en|lich|ung)|geschrieben für|einfluss"
        r"|haften|richtet sich(?! nach)|betroffen (?:sind|ist)|eigene (?:regeln|datenschutz\w+)|einbezogen"
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
        r"\b(?:gilt nicht|gelten nicht|erstreck\w+ sich nicht|bezieh\w+ sich nicht|nicht (?:für|auf(?!, )"
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
    "residents": (
        r"\b(?:wohnsitz in|ansässig\w* in|einwohner\w*|bewohner\w*|gilt (?:ergänzend "
        r"|zusätzlich )?(?:das|die) [\w-]{0,20} ?(?:datenschutzgesetz|ccpa|dsgvo)|nutzer (?:in"
        r"|aus) (?:der|dem|kalifornien)|(?:halten uns an|unterliegen|unterstehen|richtet sich nach"
        r"|anwendbar\w* (?:ist|sind)|geltenden|beachten wir|befolgen"
        r"|einhaltung) (?:\w+ ){0,4}(?:[\w-]*datenschutzgesetz\w*"
        r"|bundesgesetz\w* über den datenschutz|dsg(?:vo)?\b|datenschutzrecht\w*))|\b(?:(?:für|auf) (?:uns"
        r"|unsere\w*|diese\w*|die)[^.;]{0,60}(?:gilt|gelten|anwendbar|anzuwenden|findet)\b|(?:gilt"
        r"|gelten|findet|finden) (?:für uns |auf uns |hier |ferner |zudem |daneben |auch "
        r"|ergänzend )*(?:das|die|der) [^.;]{0,40}(?:anwendung|dsg|datenschutzgesetz\w*|dsgvo"
        r"|bundesgesetz\w*)|unterliegt|nach (?:schweizer(?:ischem)?|österreichischem"
        r"|deutschem) (?:daten\w+|recht))\b|\bgrundlage (?:hierfür |dafür )?(?:ist|bildet|sind"
        r"|bilden)\b[^.;]{0,40}(?:datenschutzgesetz|\bdsg\b|datenschutz-grundverordnung|\bdsgvo\b)"
        r"|\b(?:im einklang mit|entsprechend|gemäß|gemäss|nach|unter beachtung) (?:dem|des"
        r"|der|die|den) [^.;]{0,40}\b(?:datenschutzrecht\w*|datenschutzgesetz\w*|dsgvo"
        r"|datenschutz-grundverordnung"
        r"|bundesgesetz\w* über den datenschutz|dsg\b)"
        r"|\b(?:im einklang mit|entsprechend|gemäß|gemäss|nach|unter beachtung) (?:der )?dsgvo\b"
    ),
    "document_name": (
        r"(?<!kein )(?<!keine )(?<!keinen )\b(?:datenschutz(?:erklärung|hinweise?n?|bestimmungen"
        r"|informationen?)|cookie-?(?:richtlinie"
        r"|hinweise?|erklärung|liste)|(?:liste|übersicht|verzeichnis) (?:\w+ ){0,3}(?:partner"
        r"|anbieter|cookies|dienst\w+|empfänger)n?)\b|\b(?:cookie-?(?:übersicht|tabelle|seite)"
        r"|(?:übersicht|aufstellung|tabelle|liste) (?:aller|der|zu den|unserer"
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
        r"^[^a-zäöü]{0,4}bei (?:(?:wesentlichen|technischen|rechtlichen) )?änderungen (?:aktualisieren|ändern"
        r"|überarbeiten|passen) wir (?:diese|die|den|unsere) (?:seite|erklärung|hinweise|text|fassung"
        r"|richtlinie)\b|"
        r"^[^a-zäöü]{0,4}(?:bei|über|im fall(?:e)?) (?:von )?(?:wesentlichen?|wichtigen?|größeren?"
        r"|grundlegenden?)"
        r" änderungen?\b(?![^.;]{0,40}\b(?:vertrag|agb|preis|produkt|bestell))|"
        r"\bjeweils (?:aktuelle|geltende|gültige|neueste) (?:datenschutz|cookie)\w*\b|"
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
        r"^[^a-zäöü]{0,4}bei (?:\w+ )?änderungen (?:aktualisieren|ändern|überarbeiten|passen) wir\b|"
        r"\b(?:benachrichtig\w+|hinweisen|weisen wir|bekannt\w*|veröffentlich\w+|informier\w+"
        r"|mitteil\w+|teilen wir|per (?:e-)?mail|rundmail|bescheid|auf (?:dieser|unserer) (?:web)?seite"
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
    "of_a_product": (
        r"\b(?:die|der|diese[rn]?|unsere[rn]?|in der) (?:\w+ )?(?:app|(?:browser-?)?erweiterung"
        r"|add-?on)\b|\bdeinstall|\bapp store\b"
        r"|\beinstellungen ?(?:>|→) ?\w|\beinstellungen (?:des|ihres|deines) (?:geräts|telefons"
        r"|smartphones)\b|\bin-app\b"
        r"|\bicloud\b|\bschlüsselbund\b|\bidfa\b|\badmob\b|\bauf (?:ihrem|deinem) (?:mac|iphone"
        r"|handy|smartphone)\b|\bgoogle play\b"
    ),
    "introduces_app": (
        r"\bist eine? (?:[\w-]+ ){0,3}?(?!web-?app)[\w-]*(?:app|erweiterung)\b|\bapp [„“\"»‚]"
        r"|\b(?:datenschutz\w*|erklärung|hinweise)\b[^.;]{0,40} app\b"
    ),
    "area_elsewhere": (
        r"\b(?:das|die|den|der) (?:sie|(?:unsere )?kunden) (?:[\w-]+ ){0,4}?(?:installier|herunterlad"
        r"|einbind|hosten)\w*|"
        r"\bpodcasts?\b|\be-?books?\b|\b(?:youtube|telegram|video)-?kan(?:al|äle)\w*\b|"
        r"\b(?:(?:browser-?)?erweiterung|add-?on|apps?|newsletter\w*|filialen?|kassenbereich"
        r"|bestellvorgangs?"
        r"|(?:kunden|mitglieder|partner|bewerber|karriere|stellen|job|buchungs)-?(?:bereich|portal"
        r"|system))\b"
        r"|\b(?:der|unser|im) ticket-?(?:shop|system|portal|verkauf)\b|\b(?:diese|die|unsere|das"
        r"|dieses|unser) (?:bibliothek|plug-?in|programm|paket|modul"
        r"|kommandozeilenprogramm) (?:setzt|verwendet|nutzt|enthält|sammelt|speichert|erhebt"
        r"|sendet|überträgt)\b"
        r"|\b(?:hat|haben|betreib\w+) (?:dafür )?(?:eine eigene|ihre eigene) (?:website|webseite|seite)\b"
        r"|\b(?:android|ios|desktop|mobil)-?(?:version|fassung)\b"
        r"|\b(?:kinder|privat|gast|offline|demo|inkognito)-?modus\b"
    ),
    "other_cases": (
        r"^(?:in allen (?:anderen|übrigen) fällen|für alle (?:anderen|übrigen)|ansonsten|andernfalls)\b"
    ),
    "place_condition": (
        r"^für (?:alle |unsere )?(?:besucher\w*|nutzer\w*|personen|kunden|einwohner\w*"
        r"|bürger\w*)\b[^,.;:]{0,60}|^(?:wenn|sofern|soweit|falls) [^,.;:]{0,40}(?:anwendung findet"
        r"|anwendbar ist|gilt)\b|^wenn sie (?:in|aus) [^,.;:]{0,60}|^innerhalb [^,.;:]{0,40}"
    ),
    "place_eea": r"\b(?:ewr|europäische\w* (?:union|wirtschaftsraum)|dsgvo)\b",
    "place_uk": r"\b(?:vereinigtes königreich|großbritannien)\b",
    "place_california": r"\bkalifornien\b|\bccpa\b",
    "place_switzerland": (
        r"\bschweiz(?:er|erische\w*)?\b|\bbundesgesetz\w* über den "
        r"datenschutz|\b(?:rev|n)dsg\b"
    ),
    "place_only_mentioned": (
        r"\b(?:übermittlung|drittl[aä]nd\w*|außerhalb)\b|\bnicht (?:[\w-]+ ){0,6}(?:gerichtet|bestimmt"
        r"|gedacht)\b|\brichte[tn]? sich nicht\b"
    ),
    "only_refers": (
        r"\b(?:datenschutz(?:erklärung|hinweise|bestimmungen|richtlinien?|informationen|seite)\w*"
        r"|nutzungsbedingungen|privacy policy) (?:von|der|des|bei)\b(?![^.;]{0,60}\bwir (?:setzen"
        r"|nutzen|verwenden|binden))|\b(?:finden sie|steht|stehen|nachzulesen|nachlesen"
        r"|entnehmen sie|informiert|erläutert|erklärt)\b[^.;]{0,60}(?:datenschutz\w*|website"
        r"|webseite|seite|hinweise)"
    ),
    "law_elsewhere": (
        r"\b(?:unterlieg\w*|unterfall\w*|gilt|gelten|fällt|findet)\b[^.;]{0,40}\b(?:nicht|keine\w*)\b"
        r"|\b(?:nicht|keine\w*)\b[^.;]{0,40}\b(?:unterlieg\w*|anwendbar|anzuwenden)\b"
        r"|\b(?:dsgvo|datenschutz-grundverordnung|ccpa|gesetz|verordnung|richtlinie) (?:definier\w+"
        r"|beschreibt"
        r"|versteht|bezeichnet|verlangt|fordert|unterscheidet|regelt|ist (?:ein|das|die)|trat|wurde)\b"
        r"|^[^a-zäöü]{0,4}(?:unsere?|der|die|das|ihre?|jeder|viele"
        r"|andere) (?:[\w-]+ ){0,3}?(?:[\w-]*(?:mutter|tochter|konzern)"
        r"(?:gesellschaft|unternehmen|firma)|[\w-]*(?:anbieter|dienstleister|hoster|partner|lieferant"
        r"|auftragsverarbeiter|rechenzentrum))\b(?![^.;]*\bwir\b)"
    ),
}
