"""German: trackers and tools, and the vendors behind them."""

PATTERNS = {
    "item_denied": (
        r"^[^a-zäöü]{0,6}(?:keine?|keinerlei|null)\b(?! (?:weitere|andere|mehr|sorge|angst|frage"
        r"|änderung)\w*\b)"
    ),
    "common_goes_on": r" (?:und|oder) [a-z]",
    "as_example": (
        r"\((?:wie|z\. ?b\.|zum beispiel|etwa|beispielsweise|bspw\.|u\. ?a\.) (?:[\w .&-]{1,30}(?:,"
        r"| oder| und) ){0,5}$"
    ),
    "means_of_one_kind": (
        r"\b(?:werbe|marketing|re-?marketing|re-?targeting|conversion|social-?media|affiliate)-?(?:pixel|tag"
        r"|beacon)\w*"
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
        r"|\bdrittparteien\b"
    ),
    "of_what_follows": r"^(?!)",
    "tracker": (
        r"\b(?:web[- ]?beacons?|(?:zähl|tracking)[- ]?pixel\w*|[a-zäöüß]{0,12}pixels?|(?!(?:einen?"
        r"|einem|eines|vom|zum|bis|je|jedes|[a-zäöüß]+en|ein|jeden|jedem|pro|am|diese[mn]|dem|den"
        r"|de[rs]selben|nächsten?|letzten|guten|neuen"
        r"|ersten|selben|halben|ganzen|werk|arbeits|geburts) )[a-z]+[- ](?:insight[- ])?tags?"
        r"|tracking(?:[- ]?technolog\w+|[- ]?verfahren|[- ]?tools?|[- ]?codes?)|tracker|tags|(?:ähnliche"
        r"|vergleichbare|verwandte)[nr]? (?:technologien|techniken|verfahren|tools)|(?:lokale[nrs]?"
        r"|local) (?:storage|speichers?)|session[- ]?storage|indexeddb|[a-z-]{0,10}fingerprint\w*"
        r"|digitale[nrs]? fingerabdr\w+"
        r"|(?:unsichtbare|winzige|kleine|transparente)[ns]? (?:\w+ )?(?:bild(?:er|datei)?"
        r"|grafik(?:en)?)|(?:zufällige|eindeutige|pseudonyme)[nrs]? (?:kennung|id|nummer)"
        r"|(?:informationen|daten) (?:auf|in) (?:<<your>>|einem|dem) (?:(?:end)?gerät|browser)\w*)\b"
        r"|\b(?:fingerabdr(?:uck"
        r"|ücke)\w* (?:<<your>>|des|der|vom|von) (?:end)?(?:geräts?|gerätes|browsers?|rechners?)"
        r"|sitzungsspeicher|messpixel|tracking-?pixel|zählmarken?|ein-pixel-\w+|web-?bugs?|clear gifs?"
        r"|(?:geräte"
        r"|browser)-?fingerabdr\w+|browserspeicher|sessionspeicher|(?:nutzer|besucher|client|geräte"
        r"|werbe)-?(?:id|kennung)(?:en|s)?|conversion-?tags?|tracking-?skripte?|zählskripte?"
        r"|mess-?skripte?)\b|\b(?:local-?storage|session-?storage|indexed-?db|browser-?speicher\w*"
        r"|lokal in? (?:ihrem |deinem |m )?browser)\b"
    ),
    "means_of_some": (
        r"\b(?:social-?media|facebook|meta|werbe|affiliate|newsletter|retargeting)-(?:\w+-)?(?:pixeln?"
        r"|trackern?|tracker|tags?)\b"
        r"|\b(?:pixeln?|trackern?|tracker|tags?|beacons?|zählpixeln?) (?:(?:von|durch) )?(?:den |der )?"
        r"(?:sozialen?r? (?:netzwerken?|medien)|dritt\w*|werbe\w*|facebook|meta|externe[nr]?|andere[nr]?)\b"
    ),
    "not_in_a_cookie": (
        r"nicht (?:in|als|per|über|mit|mittels|durch) (?:eine[mnr]? |ein )?(?:[\w-]+ )?cookies?\b"
        r"|(?:nicht|keine?n?) [^.;,]{0,30}\bcookies?[^.;,]{0,14}, sondern\b"
    ),
    "no_fingerprint": (
        r"(?:\b(?:kein\w*|nie(?:mals)?|weder|ohne) [^.;:,]{0,30}(?:fingerabdr[uü]ck|fingerprint)\w*"
        r"|(?:fingerabdr[uü]ck|fingerprint)\w*[^.;:,]{0,50}\b(?:nicht|nie(?:mals)?|tabu|verzicht\w*"
        r"|unterbleib\w*)\b)"
        r"(?![^.;]{0,60}\b(?:weiterg\w+|geteilt|übermitt\w+|verknüpf\w+|verhindern|ausschließen"
        r"|wenn|sofern"
        r"|es sei denn|ohne ihre)\b)"
    ),
    "no_recording": (
        r"(?:\b(?:zeichne[nt]|nehmen|nimmt|film\w+|schneide\w*) [^.;:]{0,16}\b(?:weder|nicht|nie(?:mals)?"
        r"|keine?)\b[^.;:]{0,50}\b(?:bildschirm|sitzung|maus|cursor|scroll)\w*"
        r"|\b(?:bildschirm|sitzung|maus|cursor|scroll)\w*[^.;:]{0,50}\b(?:nicht|nie(?:mals)?|weder) "
        r"(?:aufgezeichnet|mitgeschnitten|gefilmt|aufgenommen)"
        r"|\bweder [^.;:]{0,24}\b(?:bildschirm|sitzung|maus|cursor|scroll)\w*[^.;:]{0,50}"
        r"\b(?:aufgezeichnet|mitgeschnitten|gefilmt|aufgenommen)"
        r"|\bkein\w* (?:session[- ]?(?:replay|recording)|(?:bildschirm|sitzungs|maus)aufzeichnung)\w*"
        r"|\b(?:session[- ]?(?:replay|recording)s?|(?:bildschirm|sitzungs)aufzeichnung\w*)[^.;:,]{0,40}"
        r"\b(?:nicht|niemals|kein\w*)\b)(?![^.;]{0,60}\b(?:wenn|sofern|es sei denn|ohne ihre)\b)"
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
        r"^(?:europäische[nr]? (?:union|wirtschaftsraums?)|eu|europa|schweiz|deutschlands?|österreichs?|usa"
        r"|vereinigten staaten|inhalts?|<<unlisted_kind>>\w*|(?:browser-?)?fingerprint\w*"
        r"|[\wäöüß-]*(?:ung|ungen|heit|heiten|keit"
        r"|keiten|schaft|schaften|tion"
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
        r"|irland|europa|google|internet|browser|javascript|typescript|mysql"
        r"|(?:local|session|web)storage|indexeddb|webgl|do ?not ?track|html5?|https?|ssl|tls|url|ip"
        r"|pdf|sitz|gmbh"
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
        r"\b(?:damit|dass|weil|wenn|sobald|bevor) (?:der|die|das|den|dem|ein\w*) $|\b(?:(?:wie|etwa"
        r"|z\. ?b\.|zum beispiel|beispielsweise|insbesondere|betriebssystem|browser"
        r"|browsern|wenn sie|falls sie|kompatibel mit|siehe|statt|anstelle|sitz der|im sinne|laut|gemäß"
        r"|nach|geplant|planen|künftig|zukünftig)(?: \w+){0,3}|(?:website|webseite|seite|app|angebot"
        r"|erklärung|text|vorlage|muster|design|webdesign)\b[^.;]{0,60}\b(?:von|durch|der)(?: der|"
        r" dem)?) $|\b(?:nicht|nie|kein\w*|ohne|weder)\b|\b(?:vertreten|verantwortlich\w*|erstellt"
        r"|herausgegeben|gestaltet|geschäftsführ\w*|datenschutzbeauftragt\w*|aufsichtsbehörde)\b"
        r"|\b(?:seiten|website|dienste)-?anbieter\w* (?:im sinne|dieser|der) "
        r"|\([^)]*$|<<unlisted_kind>> [\w.&'-]+ (?:der|von|des)(?: der| firma| anbieters)? $"
    ),
    "not_another": r"(?:,| und|, also) nicht (?:etwa )?(?:auf |mit )?",
    "gives_up": r"\bverzicht",
    "given_up_before": r"\bauf (?:(?!nutz|setz|verwend|betreib|bind|mess|zähl|dafür|statt)[\w-]+,? ){0,6}$",
    "unlisted_any": (r"^[^\w]{0,6}[\w.'&-]+"),
    "vendor_absent_before": (
        r"(?:\bund|,) nicht $|\b(?:kein|keine[nrms]?|ohne|statt|anstelle von|weder|noch"
        r"|keine? (?:verbindung|anbindung"
        r"|daten\w*)(?: \w+){0,3}) (?:\w+ ){0,2}$|\b(?:statt|anstelle|anstatt) (?:auf |von "
        r"|mit )?(?:\w+ ){0,2}$"
    ),
    "part_of_before": r"\b[a-zäöüß]*funktion(?:en)? (?:in|von|bei|innerhalb von) $",
    "vendor_absent_after": (
        r"^ (?:wird |wurde |haben |hat |wir |bewusst |gezielt |ganz |gänzlich |vollständig "
        r"|hier ){0,3}verzicht(?:et|en)\b|"
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
    "tool_and_end": r"^[^:]{2,90} ?[:-] ",
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
    "own_copy": (
        r"\b(?:lokal|eigene[nrm]? (?:server|webspace|webserver|rechner)|selbst (?:gehostet"
        r"|betrieben)|von unserem server|bei uns selbst)\b"
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
    "means_intro": (
        r"\b(?:nutzen|verwenden|setzen|erheben|sammeln|techniken|technologien|werkzeuge|mittel"
        r"|verfahren|folgende\w*|mithilfe|über)\b[^.;]{0,60}:?$"
    ),
}
