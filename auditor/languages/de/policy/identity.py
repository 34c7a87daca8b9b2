"""German: identifiability, and definitions of terms."""

PATTERNS = {
    "no_person_in_them": (
        r"\bcookies?\b[^.;]{0,40}\b(?:enthalten|enthält|speichern?|speichert|erfassen|erfasst|beinhalten|sammeln|sammelt)"
        r" (?:\w+ )?(?:keine(?:rlei)?) (?:\w+ )?(?:personenbezogen|persönlich"
        r"|identifizier)\w* (?:daten|informationen"
        r"|angaben)\b"
    ),
    "after_a_time": (
        r"\bnach (?:ablauf von |spätestens )?(?:\d+|\w+) (?:stunden?|tage?n?|wochen?|monate?n?|jahre?n?)\b"
    ),
    "asked_for": (
        r"\b(?:sie|du|ihr|nutzer\w*|betroffene\w*|personen|jeder)\b[^.;]{0,80}\b(?:verlangen|fordern"
        r"|beantragen|bitten)\b|\b(?:das|ein|ihr) recht\b|\bauf (?:ihren |deinen )?(?:wunsch|antrag|anfrage"
        r"|verlangen)\b"
    ),
    "not_identify_not": (
        r"\b(?:namentlich|mit (?:<<your>>|dem) namen) (?:[a-zäöüß]+ )?(?:identifizier|zuordn|zugeordnet)\w*"
        r"|\b(?:gelöscht|löschen|löschung) oder anonymisier\w*"
    ),
    "taken_back": r", [^.;]{0,60}\b(?:allerdings|jedoch|aber|hingegen|dagegen)\b",
    "one_cookie": (
        r"\b(?:der|das|dieser|dieses|unser|ein|einziges|einzige|jenes"
        r"|besagte[rs]?) (?:[\w„\"»«-]+ )?[\w-]*cookie\b(?!s)|\bcookie [„\"»«'][\w-]+"
    ),
    "clause_break": (
        r"[;:()]|, (?=nicht (?:aber |jedoch )?(?:mit|an|bei|von|durch|für) \w)|, (?:und |aber |jedoch "
        r"|sondern |(?:auch |selbst |insbesondere |nur |erst )?(?:sofern|wenn|falls|sobald|solange)\b"
        r"|soweit|sobald|solange|sodass|ohne |so dass|damit|obwohl|während|indem|bevor|nachdem|denn |dass"
        r"|weil|da |die |der |das |dem |den |welche[rnms]? |(?:mit|in|auf|bei|von|aus|über|durch|für"
        r"|an) (?:dem|der|denen|dessen|deren) (?=(?:wir|ich|sie|man|der|die|das|ein|eine|keine?\w*)\b)"
        r"|wozu |wofür |wobei |womit |wodurch |worin |worauf |deren |es sei denn|so (?!wie |dass )|dann )"
        r"|, (?=(?:werden|wird|wurden?|kann|können|ist|sind|hat|haben|darf|dürfen|muss|müssen|findet|finden"
        r"|erfolg(?:t|en)|geh(?:t|en)|bleib(?:t|en)|gilt|gelten|lässt|lassen)\b)"
        r"|, (?=[a-zäöüß]{2,20} (?:sie|wir|du|ihr|man|es|ich)\b)|, (?=(?:auf|bei|für"
        r"|mit) [^,.;]{3,50} (?:schon|hingegen|dagegen|jedoch|aber|nicht)\b)| und (?=(?:wir|werden|wird"
        r"|können|kann|sind|ist)\b)|\b(?:jedoch|sondern|sofern|es sei denn)\b| - |, (?=(?:ein|eine|der|die"
        r"|das|diese|<<your>>|unsere) (?:[a-zäöüß-]+ ){1,6}?(?:findet|erfolgt|wird|werden|ist|sind|kann"
        r"|können)\b)|, um (?=[^,.;]{0,60}\b(?:nicht|keine?[nrms]?)\b)"
        r"|(?<!kaufen)(?<!geben)(?<!mitteln)(?<!teilen)(?<!leiten)(?<!tragen)(?<!mieten) und (?=(?:geben"
        r"|leiten|teilen|verkaufen|übermitteln|übertragen) (?:sie|diese|die|ihre|deine|es|keine|dabei|dazu"
        r"|nicht|auch)\b)|(?<![nt]) und (?=[a-zäöüß]{3,}(?:en|t) (?:<<your>>|sie|die|den|das|dich|dir|ihnen"
        r"|es|keine\w*|nichts|nicht|dafür|dabei|dazu|uns|sich)\b)|, (?=(?:wir|ich|man|niemand|weder|dafür"
        r"|danach|hierfür|anschließend|außerdem|zudem|deshalb|daher|dort) )|, (?=(?:eine?|die) (?:weitere "
        r"|sonstige |anderweitige |darüber hinausgehende )?(?:weitergabe|übermittlung|auswertung|zuordnung"
        r"|zusammenführung|speicherung|verknüpfung|profilbildung|weiterleitung)\b)|, (?:wohl aber"
        r"|dafür aber|sehr wohl|allerdings|hingegen|dagegen|wohl jedoch|nur)\b|, (?=[\w-]+ (?:schon|dagegen"
        r"|hingegen|sehr wohl|allerdings)\b)|, (?=(?!(?:und|oder|sowie|sondern|die|der|das|den|dem|deren"
        r"|dessen|welche\w*|dass|weil|wenn|ob|um|ohne|damit|obwohl|während|indem|sodass|falls|sofern|soweit"
        r"|solange|sobald|bevor|nachdem|bis|als|wie|wo\w*|weder|noch|keine?\w*|nicht)\b)(?:(?!und |oder "
        r"|sowie |noch )[\w.&'+-]+ ){1,4}?(?:misst|zählt|wertet|setzt|nutzt|verwendet|erfasst|speichert"
        r"|erhält|sieht|liest|läuft|liefert|zeigt|bekommt|überträgt|übermittelt|dient|hilft|legt|bindet"
        r"|lädt|sammelt|verarbeitet|protokolliert|analysiert|verfolgt|übernimmt|steht|gehört|macht|bleibt"
        r"|kommt|erfährt|zeichnet|wird|hat|kann|ist|darf|muss|geht|führt|sendet|schickt|stellt|erstellt"
        r"|betreibt|hostet|ruft|fragt|merkt|schreibt|bietet|arbeitet|leitet|gibt|vergibt|erkennt|beobachtet"
        r"|ermittelt|sorgt|schützt|prüft|spielt|stammt|verknüpft|kennt|teilt|lässt) (?:[a-zäöüß„\"]))"
        r"|, (?=(?!(?:und|oder|sowie|sondern|die|der|das|den|dem|deren|dessen|welche\w*|dass|weil|wenn|ob"
        r"|um|ohne|damit|obwohl|während|indem|sodass|falls|sofern|soweit|solange|sobald|bevor|nachdem|bis"
        r"|als|wie|wo\w*|weder|noch|keine?\w*|nicht)\b)(?:(?!und |oder |sowie "
        r"|noch )[\w.&'+-]+ ){1,4}?(?:setzen|nutzen|verwenden|erheben|erfassen|speichern|sehen|erhalten"
        r"|verarbeiten|zeichnen|werten|legen|haben|sind|können|werden|dürfen|bekommen) (?!wir\b|ich\b"
        r"|nicht\b|keine|zu\b)[a-zäöüß„\"])|, (?=(?!(?:und|oder|sowie|sondern|die|der|das|den|dem|deren"
        r"|dass|weil|wenn|ob|um|weder|noch|keine?\w*|nicht)\b)(?:(?!und |oder |sowie "
        r"|noch )[\w.&'+-]+ ){1,4}?[a-zäöüß]{3,}(?:en|n) (?:wir|ich|man)\b(?![^.;,]{0,60}\b(?:nicht"
        r"|keine?\w?|nie)\b))|, (?=(?:[\w.&'+-]+ ){1,3}?(?:schon|dagegen|hingegen|sehr wohl|allerdings"
        r"|jedoch)\b)| und (?=nicht (?:an|mit|für|zu|zur|zum|bei|durch|weiter|länger|mehr)\b)"
    ),
    "identifier_word": r"kennung|identifikator|\bid\b",
    "identify": (
        r"<<no_person_in_them>>|"
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
    "identifying_stays": (
        r"\b(?:nichts, (?:was|womit)|keine(?:rlei)? (?:daten|informationen|angaben"
        r"|kennung(?:en)?), (?:die|mit denen|anhand derer))"
        r" [^.;:]{0,50}(?:identifizier|erkenn|wiedererkenn)\w*[^.;:]{0,30}, (?:verl(?:ä|a)ss\w+"
        r"|(?:wird|werden)\b[^.;:]{0,50}"
        r"(?:übermittelt|übertragen|gesendet|weitergegeben))"
    ),
    "anonymous": (
        r"anonym(?!e[nrsm]? (?!und\b|oder\b|bzw\b|sowie\b|(?:[a-zäöüß-]+e[nrsm]? )?(?:[a-zäöüß-]*daten\w*"
        r"|information\w*|angaben?|form|weise|art|basis|[a-zäöüß-]*(?:statisti|auswert|messung|zähl|analyse"
        r"|profil|kennung|nutz|zugriff|besuch|protokoll|sitzung|erhebung|erfassung|speicherung"
        r"|verarbeitung|übermittlung|übertragung|aufzeichnung|bericht|zahlen|werte?n?\b|ergebnis|cookie"
        r"|nummer)\w*|ids?\b|ip\b|log\w*|hash\w*))[a-zäöüß])\w*"
    ),
    "not_identify": (
        r"<<no_person_in_them>>|"
        r"\b(?:(?:keine[nrsm]?|kein|nicht|ohne|niemand)\b.{0,60}\b(?:identifizier(?!bare[nrsm]? (?:\w+"
        r" )?(?:daten"
        r"|informationen|angaben))\w+|personenbezug"
        r"|personen?\b|personenbezogen\w*|rückschl\w+|zuordenbar|zuzuordnen|zugeordnet|wiedererk\w+"
        r"|wiederzuerkennen)|(?:rückschl\w+|zuordnung|identifizierung"
        r"|personenbezug(?:e?s)?)[^.]{0,60}(?:nicht|ausgeschlossen)|<<anonymous>>)\b|\b(?:(?:niemand"
        r"|keine person|nicht)\b[^.;]{0,40}\b(?:erkennbar|identifizierbar|bestimmbar))\b"
        r"|cookies?\b[^.;]{0,60}\b(?:enthalt|enthält|speicher|beinhalt|trag|trägt|hab"
        r"|hat)\w* (?:weder|keine?[nr]?)\b[^.;]{0,40}(?:kennung|\bid\b|identifikator"
        r"|identifikationsnummer|identifier)"
    ),
    "identifies": (
        r"\bidentifizier\w+|eindeutig zuordnen|persönlich zuordnen"
        r"|wer (?:sie|du) (?:sind|bist)\b"
        r"|\bpersönlich zuzuordnen\b|\bpersönlichen (?:profil|konto|account) (?:zuordnen|zuzuordnen)\b"
    ),
    "track_subject": (
        r"\b(?:[a-zäöüß-]{0,20}cookies?|[a-zäöüß]{0,20}daten|informationen|ip-adressen?|ip(?=-anonymisierung)"
        r"|kennung(?:en)?|angaben|protokolle?|[a-z-]{0,10}log-?(?:files?|dateien)|zugriffe"
        r"|statistiken?|zahlen|werte|ergebnisse|auswertung(?:en)?|messung)\b|\b(?:kundennummern?"
        r"|nutzer-?ids?|konto|kundenkonto|benutzernamen?|werten?|zählung|auswertung"
        r"|aufzeichnung(?:en)?)\b"
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
        r"\b(?:ip-adressen?|kennungen?|cookie-ids?|cookies?|gerätekennungen)\b(?:(?!\b(?:nicht|nie"
        r"|kein\w*)\b)[^.;]){0,40}? (?:gelten|zählen|gilt|zählt)(?:(?!\b(?:nicht"
        r"|nie)\b)[^.;]){0,50}? (?:als|zu den) personenbezogene[nr]? (?:daten|informationen)\b|"
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
    "not_identify_firm": (
        r"\b(?:rückschl(?:uss|üsse)\b[^.;]{0,60}\bpersonen?\b[^.;]{0,30}\b(?:nicht|ausgeschlossen)"
        r"|(?:keine?[nr]?) (?:\w+ )?(?:rückschl(?:uss|üsse)|personenbezug)"
        r"|personenbezug(?:e?s)?[^.;]{0,30}(?:ausgeschlossen|nicht)|niemand[^.;]{0,30}(?:wiedererk"
        r"|identifizier)\w*)"
    ),
}
