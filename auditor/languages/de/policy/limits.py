"""German: limits of a statement: exceptions, places, times, persons, parts."""

PATTERNS = {
    "denial_bound": (
        r"\b(?:frühere|ehemalige|vorige|vorherige)[nrs]? (?:betreiber|anbieter|inhaber|version|website"
        r"|seite)\w*|\b(?:früher|damals|vormals|ursprünglich|seinerzeit|zuvor) (?:wurden?|haben"
        r"|hatten|setzten"
        r"|nutzten|verwendeten|war|waren)\b|\b(?:setzten|verwendeten|nutzten|erhoben|übermittelten"
        r"|speicherten|verkauften) (?:wir|früher|damals)\b"
        r"|\b(?:setzte|nutzte|verwendete|speicherte|sammelte|erhob|übermittelte|verkaufte)\b"
        r"|\b(?:wir werden|werden wir)\b[^.;]{0,60}\bnicht mehr\b"
        r"|\b(?:in|auf|an|bei) keine[mnr] (?:\w+ )?[\w-]*"
        r"(?:datenbank|liste|verteiler|kartei|akte|register|cloud)\b"
    ),
    "heading_apart": r"\bsoziale[nr]? (?:medien|netzwerke?)\b|\bsocial media\b|newsletter",
    "place_of_others": (
        r"\bauf (?:den |der |anderen |fremden )?(?:seiten?|websites?|webseiten?|internetseiten?) (?:unser\w* "
        r"|von |der |des )+(?:partner|kund|lieferant|anbieter)\w*|\bauf (?:verlinkten|fremden|anderen"
        r"|externen) (?:seiten|websites?|webseiten|internetseiten)\b"
    ),
    "exception_opens": (
        r"^[^a-zäöü]{0,4}(?:(?:davon |hiervon )?ausgenommen\b|(?:eine |einzige "
        r"|die einzige )?ausnahmen?\b|das gilt nicht|dies gilt nicht)"
    ),
    "refused_case": (
        r"\b(?:wenn|falls|sofern|sobald|nachdem) (?:sie|du|ihr)\b[^.;]{0,40}\b(?:ab(?:ge)?lehn|verweiger"
        r"|widersproch"
        r"|widersprech)\w*|\blehn(?:en|st|t) (?:sie|du|ihr)\b[^.;,]{0,30}\bab\b"
        r"|\b(?:nach|bei|im falle|im fall) (?:<<your>> |einer |der )?(?:ablehnung|verweigerung|widerspruch)\b"
    ),
    "place_apart": (
        r"\b(?:auf|in) (?:den |unseren )?(?:unter)?seiten (?:für|unter|unterhalb|zu)\b|"
        r"\bauf (?:den |unseren |der |unserer )(?!web|internet|haupt|start|vereins|firmen|unternehmens)"
        r"[a-zäöüß]{4,}seiten?\b|"
        r"\b(?:kantine|küche|gebäude|empfang|foyer|parkplatz|schwimmbad|lesesaal|wartezimmer|gedruckt\w*"
        r"|broschüren?|flyer|sendung(?:en)?|pakete?s?|paketdienst\w*|lieferung(?:en)?|kameras?"
        r"|videoüberwachung|intranet|schwarze[nrs]? brett|fahrzeuge?|im (?:museum|büro|laden|saal)"
        r"|in der (?:bibliothek|praxis|kirche|schule|galerie))\b"
    ),
    "exception": (
        r"\bdurch die (?:einbindung|nutzung|verwendung) (?:von|der|des)\b|\bfür eigene zwecke\b|"
        r", (?:nur|lediglich|einzig|allein) (?:unser\w*|der|die|das|ein\w*) [^.;,]{0,60}\b(?:bekomm|erhält"
        r"|erhalt|sieht"
        r"|sehen|erfähr|kennt|zugriff|einblick)|"
        r"\b(?:(?:davon|geh\w+ (?:wir )?davon) aus(?:gehen)?|nach unserem kenntnisstand|unseres wissens"
        r"|soweit uns bekannt|nach (?:eigenen|deren) (?:angaben|aussagen?)|ohne (?:\w+ )?garantien"
        r"|ohne (?:sie|dich) (?:\w+ ){0,4}zu (?:informieren|fragen|unterrichten)"
        r"|(?:die|welche) (?:sie|du) (?:uns )?nicht [^.;]{0,30}\b(?:geben|gibst|mitteil\w+|überlass\w+)"
        r"|es sei denn|außer(?!halb|dem| uns\b| mir\b)"
        r"|ausser(?!halb|dem)|sofern|soweit|solange|bevor|\behe\b|wenn"
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
        r"|leichtsinnig|einfach so|automatisch|systematisch|regelmäßig|standardmäßig|pauschal"
        r"|dauerhafte?[nrs]?|langfristig|unbefristet)\b|\b(?:wohl aber|sehr wohl)\b"
        r"|\bnicht (?:\w+ )?(?:auf|in|bei|an) (?:allen|sämtlichen|jeder|jedem)\b"
        r"|\bnicht (?:überall|immer|durchgehend)\b|^(?:alte|ältere|veraltete) daten\b"
        r"|\b(?:vollständige|volle|ungekürzte|komplette|unverkürzte|ganze)[nr]? ip\b"
        r"|, (?:vermieten|teilen|geben|überlassen|reichen|stellen|tauschen) (?:sie|diese|die \w+)"
        r" (?:\w+ )?(?:aber|jedoch|allerdings)\b"
        r"|\b(?:danach|fortan|ab dann|anschließend|ab diesem zeitpunkt)\b"
        r"|\blänger als\b|\bals (?:unbedingt |zwingend )?(?:nötig|erforderlich|notwendig)\b"
        r"|\b(?:für|an) sich (?:allein|alleine|genommen|betrachtet)\b|\b(?:allein|alleine"
        r"|isoliert) (?:genommen|betrachtet)\b"
        r"|\b(?:jedenfalls|zumindest|wenigstens)\b|\b(?:werbung|anzeigen|reklame) für (?!uns\b)"
        r"|\b(?:erfährt|erfahren|sieht|sehen|bekommt|weiß),? (?:was|wie|wann|wo|ob|wofür|wohin"
        r"|welche\w*) (?:sie|du) (?!hier\b|bei uns|auf\b|tun\b|lesen\b|machen\b|besuchen\b|uns\b)"
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
    "exception_next": (
        r"^(?:sie|diese|die daten|es) (?:werden|wird|gehen|geht) (?:nur|ausschließlich|lediglich|einzig"
        r"|allein)\b"
        r"|^(?:nur|lediglich|einzig|ausschließlich|allein) (?:<<your>>|unser\w*|der|die|das|an|mit|ein\w*)\b"
        r"|^(?:ausgenommen|dies gilt nicht|etwas anderes gilt|ausnahmen?"
        r"|eine ausnahme|hiervon)\b"
    ),
    "denial_limited": (
        r"^(?:(?:(?! und [a-zäöüß]+t )[^.;:,]){0,50})?(?:, (?:(?:das|der|den|dem) (?:wir|sie|ihre?n?|über"
        r"|länger|mehr|nicht)|dessen|um|die|deren|mit denen|durch|welche"
        r"|es sei|sofern|soweit|wenn|falls|solange|bevor|ehe|bis|außer|ausser|mit ausnahme|sondern"
        r"|abgesehen)|(?:^| )(?:zu (?:[\w-]+ (?:oder|und|bzw\.) )?[a-zäöüß-]+zweck\w*|zu (?:diese[mn]"
        r"|anderen|dem zweck)|zur "
        r"|zum (?!einsatz)|von [\w-]*(?:partnern?|netzwerken?|anbietern?|werbetreibenden|google|facebook"
        r"|meta|youtube)\b|für (?!uns\b)|bevor|ohne|dritter\b|von dritt|von anderen|durch dritt"
        r"|(?:zu \w{3,}en|[a-zäöüß]+zu\w+en),? (?:ist|wäre|bleibt|gelingt|fällt)\b"
        r"|vor (?:ihrer"
        r"|deiner|der)|außer|ausser|mit personen|(?:möcht|woll|will|wünsch|akzeptier)\w*|zulass\w*"
        r"|erlaub\w+))"
    ),
    "own_site": (
        r"\b(?:unsere[rnm]?|diese[rnm]?|die|der) (?:[\w-]+ )?(?:website|webseite|internetseite|seite"
        r"|webauftritt|homepage)n?\b"
    ),
    "in_force_since": r"\b(?:seit|ab|nach)(?: dem)? ?\n",
    "in_force_until": r"\b(?:bis(?: zum)?|vor(?: dem)?) ?\n",
    "own_section": (
        r"\b(?:abschnitt|ziffer|punkt|nummer|nr\.|kapitel) (?P<number>\d{1,2})(?:\.\d{1,2})? (?:unten|oben"
        r"|dieser (?:datenschutz\w+|hinweise|erklärung|richtlinie))\b"
    ),
    "advert_stem": r"werbe|werbung|anzeigen",
    "recipients_heading": (
        r"<<share_heading>>|\b(?:empfänger\w*|weitergabe|übermittlung|offenlegung|dritte\w*)\b"
    ),
    "open_end": (
        r"^\W{0,6}(?:\w{1,4}[.)] ?)?(?:zu |für |alle )*(?:sonstige[nr]?|weitere[nr]?|andere[nr]?"
        r"|damit verbundene[nr]?) zwecken?\b"
        r"|\bzwecke?,? die (?:mit|zu) den (?:vorgenannten|vorstehenden|oben \w+)\b"
    ),
    "vague": (
        r"\b(?:einige unserer (?:seiten|dienste|partner)|bestimmte (?:bereiche|dienste|partner"
        r"|dritte)|ausgewählte\w* (?:partner|dritte\w*|unternehmen)|verschiedene (?:partner|dienste"
        r"|anbieter)|u\. ?ä\.)"
    ),
    "personal_meant": r"personenbezogen",
    "denial_limited_before": (
        r"^[^a-zäöü]{0,4}(?:von|durch|über|mit) <<tool_named>>|^[^a-zäöü]{0,4}nicht (?:benötigt|gebraucht"
        r"|eingeloggt|angemeldet|registriert|volljährig|zahlend)e[nr]? \w|^[^a-zäöü]{0,4}(?:nutzer|besucher"
        r"|kunden|mitglieder|personen|diejenigen), (?:die|welche) |^[^a-zäöüß]{0,4}(?:für|zu (?!kein)|zur "
        r"|zum |hierfür|hierbei|hierzu|dafür|dabei|dadurch|dazu|damit|so |ohne|vor |solange|wenn|falls"
        r"|sofern|soweit|bevor|bis|sobald|nach (?!dem (?:derzeitigen|aktuellen|gegenwärtigen"
        r"|heutigen) stand)|lehnen|bei (?!uns|jedem|<<your>>)|beim (?!besuch|aufruf)|mit (?!dem (?:besuch"
        r"|aufruf)|<<your>> (?:besuch|aufruf))|im (?:newsletter|bereich|rahmen(?! (?:<<your>>|des"
        r"|eines) besuchs)|zuge|fall|zusammenhang)|in (?:diese[mn](?! (?:[\w-]+ )?(?:blog|shop|portal"
        r"|[a-zäöü-]*angebot|[a-zäöü-]*auftritt|web\w*|internet\w*)\b)|dem|unserem newsletter)|innerhalb"
        r"|seit |wer |auf (?:anderen |externen |fremden ))|^[^a-zäöüß]{0,4}(?:in (?:der schweiz|deutschland"
        r"|österreich|der eu|europa|liechtenstein|unserer app|der app|unseren (?:newslettern|läden|filialen"
        r"|geschäften))|früher|damals|zuvor|ursprünglich|vormals"
        r"|auf unsere[nrm] (?:\w+ )?(?:[\w-]*(?:auftritt|profil|kanal|kanäl|fanseite|fanpage|präsenz)\w*"
        r"|seiten? (?:bei|in|auf) )) ?|^[^a-zäöüß]{0,4}auf (?:der|dieser) (?:seite [„\"»]|(?:kontakt"
        r"|start|unter"
        r"|bestell|haupt)-?seite)|^[^a-zäöüß]{0,4}(?:(?:das|unser|dieses|unsere|die"
        r"|der) (?:[a-zäöüß-]*formular\w*|chat\w*|newsletter\w*|widget|plug-?in|suchfeld|podcast\w*|spiel"
        r"|karte|button|schaltfläche|player|video)\b|während (?!<<your>>|des (?:besuchs|aufrufs)"
        r"|der nutzung)|im (?:inkognito|privat|privaten)\b|(?:einzelne|einige|manche|bestimmte|viele"
        r"|die meisten|wenige|teile) |in der (?:[\w-]+ )?(?:version|fassung|app|variante|testphase|demo"
        r"|bezahlversion)\b)|^[^a-zäöü]{0,4}(?:länger|mehr|später|öfter|weiter) als\b"
        r"|<<inverted_condition>>|^[^a-zäöü]{0,4}(?:angenommen|je nach|abhängig von|gegen (?:bezahlung"
        r"|entgelt|gebühr|aufpreis)|gesetzt den fall|zwar|manchmal|mitunter|gelegentlich|zuweilen|meist\w*"
        r"|oft|häufig|teilweise|nur (?:im|in|bei|auf|für|unter)|unter (?:dieser|diesen|der"
        r"|den) (?:voraussetzung|bedingung|umständen|prämisse)\w*)\b|^[^a-zäöü]{0,4}(?:lehnen|sagen|drücken"
        r"|klicken|wählen|tippen|widersprechen) sie\b[^.;]{0,60}?(?:,| und)|^[^a-zäöü]{0,4}(?:die|unsere"
        r"|eine) (?:[\w-]+ )?[\w-]*(?:version|fassung|variante|ausgabe)\b|^[^a-zäöü]{0,4}(?:ab(?! (?:sofort"
        r"|jetzt|heute|dem ersten)\b)|in zukunft|künftig|zukünftig|demnächst|bald) "
        r"|^[^.;,:]{3,60} (?:eingesetzt|genutzt|verwendet|betrieben|abgespielt|geöffnet), "
        r"|^[^a-zäöü]{0,4}an (?!(?:\w+ )?(?:dritt|ander|extern|außenstehend|fremd|niemand|kein|irgend"
        r"|sonstig|unternehm|firmen|partner|werbe))"
        r"|^[^a-zäöü]{0,4}auf (?![^.;]*\bverzicht)(?!(?:[\w-]+ ){0,3}?(?:[a-zäöüß-]*(?:seiten?|site)"
        r"|homepage|auftritt\w*|[a-z]*angebot\w*|portal\w*|shop|blog|plattform|präsenz|<<your>>"
        r"|servern?)\b)|^[^a-zäöü]{0,4}(?:kunden|nutzer|besucher|leser|gäste|mitglieder|personen) (?:aus"
        r"|außerhalb|in|mit|ohne|ab|unter|von) |^[^a-zäöü]{0,4}(?:ein teil|die hälfte|der größte teil"
        r"|etliche|mehrere) |^[^a-zäöü]{0,4}(?:im|in (?:unsere[mr]|der|dem"
        r"|den)) (?!(?:[\w-]+ ){0,2}?(?:[a-zäöüß-]*(?:seiten?|site|auftritt|angebot|präsenz|portal|shop"
        r"|blog|plattform|system|internet|netz|server)\w*|verein|unternehmen|firma|gemeinde|praxis|regel"
        r"|tat|eu|rahmen|sinne|interesse|moment|gegensatz|übrigen|grunde|gegenteil)\b)"
        r"|^[^a-zäöü]{0,4}in (?!unsere|dies|allen|keinen|zukunft|zeiten|cookies)[a-zäöüß]{4,}(?:en|ern"
        r"|eln)\b"
    ),
    "end_fronted_denied": (
        r"^(?![^.;]*\bkein)[^a-zäöü]{0,4}(?:für|zur|zum|zu) (?:[\w-]+ ){1,4}?(?=(?:nutzen|verwenden"
        r"|verarbeiten|speichern|erheben|geben|werden|wird|dienen) )"
    ),
    "inverted_condition": (
        r"^[^a-zäöü]{0,4}(?:(?:ist|sind|war|wird|werden|wurden?|hat|haben|kann|können|könnten?"
        r"|sollten?|darf"
        r"|dürfen|dürften?|muss"
        r"|müssen|soll|sollen|will|wollen|möchten?|wäre|wären|hätten?|würden?|besteht|bestehen|liegt"
        r"|liegen|gibt es|gäbe es|fehlt|fehlen|erfolgt|erfolgen|findet|finden|kommt|kommen|setz(?:t|en)"
        r"|nutz(?:t|en)|verwende[nt]|enthält|enthalten|bleib(?:t|en)|greift|gilt|stammt"
        r"|stammen|handelt) |[a-zäöüß]{3,}(?:en|st|n) (?:sie|du|wir|ihr|nutzer|besucher|kunden) "
        r"|[a-zäöüß]{2,}t (?:man|er|jemand|niemand) )"
        r"(?!nur von )[^.;:?!]{3,160}?, (?:so |dann )?(?!(?:und|oder|sowie|die|der|das|den|dem|um"
        r"|ohne|dass|wenn"
        r"|ob|weil|damit|nicht|kein\w*|sondern|nur|noch|in|auf|von|an|zu|mit|wie|zur|zum|für|diese)\b)"
        r"(?:[a-zäöüß]{3,}(?:t|en|ern|eln|ist|ind)|gäbe|wäre|würde|hätte|könnte|müsste|bliebe|dürfte"
        r"|ginge|käme|fände|ließe|läge) "
    ),
    "limited_persons": (
        r"\b(?:kind(?:er|ern|es)?|minderjährig\w*|jugendlich\w*|(?:unter|von) 1\d jahren"
        r"|unter 1\d-jährig\w*)\b|\bandere[nrm]? (?:nutzer|mitglied|spieler|besucher|kund|teilnehmer"
        r"|user|anwender|gäste)\w*|\b(?:patient|mandant|klient|mitglied|schüler|spender)\w*-?daten\b"
        r"|\bdaten (?:unserer|der|von) (?:patient|mandant|klient|mitglied|schüler|spender)\w*"
        r"|\b(?:nicht-?mitglied\w*|interessent\w*|bewerber\w*|mitarbeiter\w*"
        r"|beschäftigte\w*)\b"
        r"|\bverstorbene\w*\b|\bhinterblieben\w*\b|\bangehörige[nr]?\b"
    ),
    "elsewhere": (
        r"\b(?:weitere informationen|mehr (?:informationen|dazu|hierzu)|näheres|finden sie"
        r"|datenschutz(?:erklärung|hinweise|bestimmungen|richtlinie)\w* (?:von|der|des))\b"
    ),
    "denial_partial": (
        r"<<exception>>|<<supposed_that>>|<<tool_denies>>"
        r"|\bin (?:vollständiger|voller|ungekürzter|unverkürzter) (?:form|länge)\b"
        r"|\b(?:vollständigen?|ungekürzten?|vollen?) ip-?adressen?\b"
        r"|\bip-?adressen? (?:in )?(?:vollständig|ungekürzt)\b"
        r"|^(?:(?!\b(?:wir|ich|kein\w*|ohne)\b)[^.;]){0,40}\bcookies?\b"
        r"(?:(?!\b(?:wir|ich)\b)[^.;]){0,110}\b(?:sammeln|speichern|erfassen|erheben|enthalten"
        r"|verarbeiten|übermitteln) (?=keine)"
        r"|\bkeine(?:rlei)? (?:weiteren?|anderen?|sonstigen?|zusätzlichen?) (?:[\w-]+ )?(?:daten"
        r"|informationen"
        r"|angaben)\b|^[^a-zäöü]{0,4}über [^.;,]{3,60} hinaus\b"
        r"|\bnicht (?:dauerhaft |zusätzlich )?in (?:de[rmn]|die|das|eine[rmn]?|unsere[rmn]?) (?:[\w-]+ )?"
        r"(?:datenbank|datei|logdatei|statistik|protokolle?n?|konto|profil|termin\w*|kunden\w*)\b"
        r"|\baußerhalb (?:dieser|unserer|der) (?:[\w-]*)(?:seiten?|website|homepage)\b"
        r"|\bauf der [a-zäöüß]+-?(?<!web)(?<!internet)(?<!home)seite\b"
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
        r"|\bdaten aus (?!(?:dem |der |den |einem )?(?:<<your>>|besuch|browser|eu|europa"
        r"|deutschland)\b)[a-zäöüß]+|\bim (?:archiv|forum|chat|warenkorb|[a-zäöüß]+bereich)\b"
        r"|\bdort (?:fallen|werden|wird|erheben|speichern|setzen|gibt|kommen)\b"
        r"|\bauf (?:der|dem|den) (?!(?:[\w-]+ )?(?:[a-zäöüß-]*(?:seiten?|site|auftritt|angebot|homepage"
        r"|portal|shop|plattform|server|gerät|rechner|computer|internet)\w*|grundlage|basis|weg|stand"
        r"|laufenden|einsatz|gebrauch)\b)[a-zäöüß]+\b"
        r"|\bin einer (?:weise|form), (?:die|mit der|aus der)\b|\bnach (?:ende|abschluss"
        r"|ablauf) (?:des|der|ihres|ihrer)\b"
    ),
    "cookies_apart": (r"\b(?:außer|neben|abgesehen von) (?:diese[mn]|de[mn]) (?:[\w-]+ )?cookies?\b"),
    "part_does": (
        r"^[^a-zäöü]{0,4}(?:der|die|das|dem|unsere?m?|dieser?s?|jede[rs]?"
        r"|eine?) (?!(?:[\w-]+ ){0,2}?(?:(?:web|internet|home|start)?-?(?:seiten?|sites?|auftritt|angebot"
        r"|präsenz|page)|[\w-]*(?:website|webseite|homepage|shop|portal|plattform|app|server|software"
        r"|system)|blog|verein|verband|bund|firma|unternehmen|gmbh|praxis|kanzlei|gemeinde|stadt|behörde"
        r"|schule|hochschule|universität|institut|stiftung|genossenschaft|kirche|[\w-]*betreiber\w*|einsatz"
        r"|verwendung|nutzung|gebrauch|besuch|betrieb|setzen|cookies?)\b)(?:[\w-]+ ){1,5}?(?:verzichte[nt]"
        r"|komm(?:t|en)|läuft|laufen|setz(?:t|en)|nutz(?:t|en)|verwende[nt]|arbeite[nt]|funktionier(?:t|en)"
        r"|brauch(?:t|en)|benötig(?:t|en)|leg(?:t|en)|misst|messen|zähl(?:t|en)|verfolg(?:t|en)"
        r"|hinterläss?t|hinterlassen|lieg(?:t|en)|kenn(?:t|en)|zeig(?:t|en)|enth(?:ält|alten)|erheb(?:t|en)"
        r"|sammel(?:t|n)|erfass(?:t|en)|speicher(?:t|n)) |^[^a-zäöü]{0,4}(?:der|die|das|unsere?"
        r"|dieser?s?) (?!(?:[\w-]+ ){0,2}?(?:[a-zäöüß-]*(?:seiten?|site|auftritt|angebot|präsenz|portal"
        r"|shop|blog|plattform|app)|homepage|website|projekt|dienst)\b)(?:[\w-]+ ){1,4}?(?:bleib(?:t|en)"
        r"|ist|sind) [^.;]{0,20}?[a-zäöü]*(?:frei|los)\b"
    ),
    "of_what_comes": (r"^[^a-zäöü]{0,4}(?:künftige|geplante|spätere|zukünftige)\w*\b"),
    "if_asked": (
        r"\b(?:sofern|soweit|wenn|falls) (?:eine |die |ihre )?(?:\w+ )?(?:einwilligung|zustimmung) (?:\w+ )?"
        r"(?:abgefragt|angefragt|erfragt|erbeten)\b"
    ),
    "section_apart": (
        r"^\W*(?:[\d.]+ )?(?:für |unsere )?(?:bewerb\w*|beschäftigte|mitarbeite\w+|lieferanten"
        r"|geschäftspartner"
        r"|spender\w*|ehrenamt\w*|patient\w*|aktionäre|investoren|hinweisgeber\w*|podcasts?"
        r"|veranstaltungen)\W*$"
    ),
    "law_asks": (
        r"^[^a-zäöü]{0,4}(?!.*\b(?:wir|uns|unsere?\w*|ich)\b)(?:(?:das|der|die) (?:\w+ )?(?:tdddg|ttdsg"
        r"|ds-?gvo|gesetz\w*|eugh|bgh|\w*behörden?|richtlinie|\w*verordnung|recht(?:sprechung)?)"
        r"(?: \w+){0,2}? (?:verlang|forder|erforder|schreib|verbiet|erlaub|lässt|sieht|setzt|verpflicht)\w*"
        r"|(?:nach|gemäß|laut|entsprechend|in) [^;.]{0,40}?(?:§|\bart\b|tdddg|ttdsg|ds-?gvo|gesetz|recht"
        r"|eugh|bgh"
        r"|urteil|richtlinie|\beu\b|europa)[^;]*\b(?:dürfen|darf|müssen|muss|bedürfen|bedarf|erforderlich"
        r"|notwendig sein|nötig|verlangt|vorgeschrieben)\b"
        r"|[^.;,]{0,60}\b(?:verlangt|fordert|erfordert|verbietet|schreibt) (?:der gesetzgeber|das gesetz"
        r"|das tdddg"
        r"|die ds-?gvo|die richtlinie))"
    ),
    "law_speaks": (
        r"^[^a-zäöü]{0,4}(?:nach (?:dem |geltendem )?(?:gesetz|recht)|gesetzlich"
        r"|(?:der gesetzgeber|das gesetz|die dsgvo|die behörde\w*|die rechtsprechung)"
        r"|laut (?:gesetz|dsgvo))\b(?![^.;]*\b(?:wir|unsere?)\b)"
    ),
    "time_over": (
        r"\b(?:früher|ehemals|damals|vormals|seinerzeit|in der vergangenheit)\b"
        r"|\b(?:bis|vor) (?:(?:ende|anfang|mitte|zum jahr|zum"
        r"|dem jahr) )?(?:\d\d?\. ?)?(?:[a-zä]+ )?(?:19|20)\d\d\b"
        r"|\b(?:alte|frühere|ehemalige|vorherige)[nrs]? (?:web(?:site|seite)|internetseite|seite"
        r"|homepage|fassung|version)"
    ),
    "said_of_host": (
        r"^[^a-zäöü@]{0,4}(?:(?:die|der|unsere?) )?(?:[\w-]+ )?@ |\b(?:auf|unter|bei) (?:(?:der"
        r"|unserer) )?(?:[\w-]+ ){0,2}@"
    ),
    "within_it": (r"\b(?:darin|darauf|drin)\b"),
    "others_speak": (
        r"^[^a-zäöü]{0,4}(?:auf [\w -]{1,24} (?:fragen|müssen|bitten|holen|brauchen) "
        r"|anders als wir,? )?(?:(?:unsere|viele|die meisten|manche|alle"
        r"|andere|die|einige) ){0,2}"
        r"(?:mitbewerber\w*|wettbewerber\w*|konkurren\w+|apps|browser|entwickler|verlage|smartphones"
        r"|betriebssysteme"
        r"|(?:andere|viele|manche|die meisten) (?:[\w-]+ )?(?:websites|webseiten|seiten|shops|anbieter"
        r"|unternehmen|firmen|betreiber))\b"
        r"(?![^.;]*\b(?:wir|unsere[rn]? (?:website|webseite|seite))\b)"
    ),
    "site_beside": (
        r"\b(?:schwester|partner)(?:seiten?|websites?|webseiten?|portal\w*|shops?|firma|unternehmen)\b"
        r"|\bunsere[rn]? (?:andere|zweite|weitere)[nr]? (?:websites?|webseiten?|seiten?|shops?)\b"
    ),
}
