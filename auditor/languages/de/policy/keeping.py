"""German: storage periods and data subjects' rights."""

PATTERNS = {
    "lasting_cookie": (
        r"\b(?:über das|nach dem) (?:ende|schlie(?:ß|ss)en)(?:(?!nicht|gelösch|entfern)[^.;]){0,60}"
        r"\b(?:gespeichert|erhalten|hinaus|bestehen|verbleib)"
    ),
    "kept_thing": (
        r"\b(?:server-?logs?\b|server-?logfiles?\b|logfiles?\b|zugriffsprotokolle?\b|bewerbungsunterlagen\b"
        r"|kontaktanfragen\b|log-?dateien\b|server-?log-?dateien\b|protokolldaten\b)"
    ),
    "kept_in_a_case": (
        r"\b(?:wenn|außer|jedoch|falls|sofern|soweit|es sei denn|angriff\w*|vorf[aä]ll\w*|sicherung\w*"
        r"|backups?|anonym\w*|gesetz\w*|rechts\w*)\b"
    ),
    "no_right": (
        r"\bcookies? (?:[\w-]+ ){0,5}(?:löschen|entfernen|blockieren|ablehnen)\b|\b(?:löschen"
        r"|entfernen) sie (?:\w+ ){0,3}cookies?\b"
    ),
    "all_of_them": r"^[^a-zäöü]{0,4}(?:sie alle|alle|sie)\b",
    "on_a_server": r"\b\w*(?:servern?|datenbank(?:en)?)\b",
    "that_one": r"^[^a-zäöü]{0,4}(?:er|es|(?:dieses|dieser|das|der) cookie)\b",
    "of_food": r"\b(?:geback\w*|backen|bäckerei|zutaten|frisch|butter|mehl|schokolade|teig|lecker\w*)\b",
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
        r"\bdanach (?:\w+ )?(?:verworfen|gelöscht|vernichtet|entfernt)\b|"
        r"\b(?:solange|so lange|(?:danach|anschließend|im anschluss) (?=(?:werden|wird|löschen)\b)"
        r"|sobald(?! (?:sie|du|ihr|der nutzer) (?:eine|unsere|die|auf|den|das"
        r"|diese|einen)\b)|bis (?:sie|du|zum|zur|<<your>>|der|die|das)|ende (?:der|ihres|deines"
        r"|des) (?:browser-?)?(?:sitzung|besuchs?)|schließ\w+ (?:des|sie den|sie ihren"
        r"|du den) browsers?|browser (?:\w+ ){0,2}schließ\w+|erforderlich(?!(?: ist)?, um\b)|nicht (?:mehr"
        r"|länger) (?:benötigt|gebraucht|erforderlich)|wegfall|für die dauer)\b|\b(?:(?:zweck"
        r"|grund) (?:\w+ ){0,3}(?:entfällt|entfallen|erreicht|erfüllt|weggefallen|wegfällt)"
        r"|bis (?:ihr|dein|wir|alle|die|der|das|auf)\b|sofort|unverzüglich|umgehend|unmittelbar nach"
        r"|direkt nach|nach (?:[a-zäöüß]+er )?(?:bearbeitung|beantwortung|abwicklung)|nach (?:abschluss"
        r"|ende|beendigung|erledigung|ablauf|der antwort|<<your>>"
        r" (?:[a-zäöüß]*besuch"
        r"|kündigung|abmeldung|austritt|widerruf|löschung|anfrage|antwort|bestellung|abreise|aufenthalt"
        r"|sitzung))"
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
        r"|\b(?:den|das|diesen|<<your>>) (?:browser-?)?(?:tab|fenster) (?:\w+ )?schlie(?:ß|ss)\w*"
        r"|\bbis zu (?:<<your>>|einem|dem) (?:widerruf|abmeldung|kündigung|austritt|widerspruch)\b"
    ),
    "not_a_period": r"\b(?:alter|lebensjahr\w*|jahre alt)\b",
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
        r"|(?:einwilligung|zustimmung)\w* (?:\w+ ){0,6}(?:widerrufen|widerrufbar|widerruflich|zurückziehen"
        r"|zurücknehmen)"
        r"|widerrufen|widerspruchsrecht\w*|widerspruchsmöglichkeit)\b|\b(?:(?:ihnen|dir|euch) steh(?:t"
        r"|en)\b[^.;]{0,120}(?:auskunft|berichtigung|löschung|widerspruch|einschränkung|recht)|steh(?:t"
        r"|en) (?:ihnen|dir) [^.;]{0,100}(?:auskunft|berichtigung|löschung|widerspruch|recht)|dieses"
        r" recht|(?:wollen|möchten|willst|möchtest|mögen) (?:sie|du) (?:\w+ ){0,2}(?:wissen|erfahren"
        r"|einsehen|prüfen)|auf (?:wunsch|nachfrage|bitte|anforderung)|jederzeit (?:\w+ ){0,4}(?:löschen"
        r" lassen|auskunft|einsehen|anfordern|verlangen)|beschwer(?:en|t)|(?:löschung|berichtigung"
        r"|auskunft|herausgabe|einschränkung|kopie)[^.;]{0,60}\b(?:verlangen|fordern|beantragen"
        r"|anfordern|bitten|erhalten)|(?:dürfen|können|kannst|darfst|könnt) (?:sie |du |ihr"
        r" )?[^.;]{0,80}(?:widersprechen|korrigieren|berichtigen|löschen|einsehen|mitnehmen|übertragen)"
        r" lassen|betroffenenrechte?|datenschutzrechte?|(?:haben|hast|habt) (?:sie|du|ihr|betroffene) (?:\w+"
        r" ){0,6}(?:anspruch|das recht|ein recht)|(?:sie|du|ihr) (?:haben|hast|habt) (?:\w+ ){0,2}(?:das"
        r"|ein) recht|hast du (?:\w+ ){0,4}recht|fordern sie|verlangen"
        r" sie)\b|\bwiderruf (?:ihrer|deiner|der|einer|dieser) (?:\w+ ){0,3}einwilligung(?:en)?\b|\bfür"
        r" den widerruf\b|\bwiderspruch(?:srecht)?\b(?=[^.;]{0,12}\bart(?:\.|ikel) ?21)|\b(?:auskunfts"
        r"|berichtigungs|löschungs|widerrufs|einschränkungs)rechte?\b"
        r"|\b(?:einer|dieser|jeder|der) (?:weiteren |künftigen )?(?:daten)?(?:ver"
        r"|be)arbeitung\b(?:[^.;]|\bart\.|\babs\.){0,60}\bwidersprechen\b"
        r"|^[^a-zäöü]{0,4}(?:bitte )?(?:wenden sie sich|wende"
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
        r"|dir|mir|mich)|einsicht|einsehen|einzusehen|zu wissen|zu erfahren|herauszugeben|sperr(?:en|ung)"
        r"|berichtigt|gelöscht"
        r"|entfernen|ändern (?:oder|und|zu) |vervollständig\w*|übertragen|mitnehmen|beschwer\w*"
        r"|vergessen(?:werden)?|löschen wir|korrektur|widerspr\w+|richtigstell\w*|anzufechten"
        r"|rechte)\b|\b(?:(?:zuständige|aufsichts)\w*behörde\w*|aufsichtsbehörde\w*)\b"
        r"|^[^a-zäöü]{0,4}(?:bitte )?(?:wenden sie sich|wende dich)\b"
        r"|\bdiskriminierung\w*\b|\bexportieren\b|\b(?:löschung|berichtigung|auskunft)\b"
        r"|\bherunterladen\b"
        r"|\bzurückgenommen\b"
    ),
    "not_retention": (
        r"\b(?:frist|innerhalb von|alle \d+ tage)\b.{0,20}\bantwort"
        r"|\bbehalten (?:wir )?uns\b"
        r"|\b(?:einwilligung|zustimmung) (?:[\w-]+ ){0,2}(?:nicht |entbehrlich|erforderlich|nötig|notwendig)"
        r"|\b(?:speicherung|zugriff)\b[^.;]{0,120}\bunbedingt erforderlich\b[^.;]{0,12}\b(?:damit|um)\b"
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
    "rights_denied": (
        r"\bkeine? (?:widerspruchs(?:möglichkeit|recht)|möglichkeit (?:des|zum) widerspruchs?"
        r"|recht auf)|\bwiderspruchs(?:möglichkeit|recht)\w* (?:\w+ ){0,4}nicht\b"
        r"|\bwiderspruchsrecht\b[^.;]{0,60} besteht\b[^;]{0,70}\bnicht(?=\W*$)"
    ),
    "rights_contact": r"@",
    "retain_heading": (
        r"\b(?:wie lange|speicherdauer|aufbewahrung\w*|löschung|löschfristen|fristen"
        r"|speicherfristen?)\b"
    ),
    "retain_item": (
        r"^[^a-zäöü]{0,8}(?:bis (?:zu|zum|zur)|solange|so lange|für die dauer|maximal \d|höchstens \d)\b"
        r"|^[^a-zäöü]{0,8}(?:[a-zäöüß][a-zäöüß ,'/()-]{1,60}): ?(?=(?:max(?:imal|\.)?|höchstens|mindestens"
        r"|ca\.) ?\d|\d|ein|zwei|drei|sechs|zehn|zwölf"
        r"|bis|so lange|solange|nach)"
    ),
    "none_lasting": (
        r"\b(?:speicher(?:n|t)|legen|legt|hinterlassen|hinterlässt|schreiben|schreibt) (?:wir "
        r"|ich )?nichts (?:dauerhaft|permanent|langfristig|bleibend)(?:es)? (?:auf|in) (?:<<your>>"
        r"|dem) (?:endgerät|gerät|computer|rechner|browser|smartphone)\w*|\b(?:auf|in) (?:<<your>>"
        r"|dem) (?:endgerät|gerät|computer|rechner|browser|smartphone)\w* (?:wird |werden "
        r"|speichern wir |legen wir |hinterlassen wir )?nichts (?:dauerhaft|permanent|langfristig"
        r"|bleibend)(?:es)?\b|\bnichts (?:wird )?(?:dauerhaft|permanent|langfristig) (?:auf"
        r"|in) (?:<<your>>|dem) (?:endgerät|gerät|computer|rechner|browser"
        r"|smartphone)\w* (?:gespeichert|abgelegt|hinterlassen)|"
        r"\b(?:(?:dauerhafte|permanente|langlebige|persistente) cookies (?:verwenden|setzen|nutzen"
        r"|speichern) wir (?:\w+ )?nicht|(?:verwenden|setzen|nutzen"
        r"|speichern) (?:wir )?(?:\w+ )?keine (?:dauerhaften|permanenten|langlebigen"
        r"|persistenten) cookies|keine (?:dauerhaften|permanenten|langlebigen"
        r"|persistenten) cookies (?:\w+ )?(?:verwendet|gesetzt|gespeichert|eingesetzt)"
        r"|(?:verwenden|setzen|nutzen) (?:wir )?(?:nur|ausschließlich|lediglich) (?:session"
        r"|sitzungs)-?cookies)(?= ?(?:[.,;:!)]|$|ein\b))"
    ),
}
