"""German: patterns that judging looks for in quotes, pages and banners."""

from auditor.languages.de.parts import ALL_SIT_WITHIN, KEPT_WITHIN

JUDGING = {
    "until_closed": r"\bbis\b[^.;]{0,30}(?:schließ|geschlossen|sitzung)|\bnur\b[^.;]{0,20}sitzung",
    "asks_for_more": (
        r"\bbitte (?:geben|füllen|wählen|lösen|melden|versuchen|überprüfen|prüfen|loggen|bestätigen)\b"
        r"|erforderlich|pflichtfeld|ungültig|fehlgeschlagen|\bfehler\b|kein roboter"
    ),
    "ads_of_others": r"Werbung (?:von )?(?:Dritter|Dritten)|Fremdwerbung",
    "all_cookies": (
        r"weitere Cookies[^.]{0,30}\b(?:nicht|keine)|(?:alle|sämtliche) (?:von uns )?(?:verwendeten"
        r"|gesetzten|eingesetzten|genutzten) Cookies|(?:alle|sämtliche) Cookies,? (?:die|welche) (?:wir"
        r"|diese)|(?:folgende[nr]?|keine weiteren|keine anderen) Cookies"
        r"|\bnur (?:diese|die folgenden|folgende) (?:\w+ )?Cookies"
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
    "means_recording": (
        r"[Ss]ession[- ]?(?:[Rr]eplay|[Rr]ecording)|(?:Bildschirm|Sitzung|Maus|Cursor|Scroll)\w*[^.;]{0,60}"
        r"(?:auf|film|mitge)|[Aa]ufzeichnung\w* (?:Ihre[rs]|der|des) (?:Bildschirm|Sitzung|Maus)"
    ),
    "means_storage": r"(?:local|session|web|dom)[ -]?storage|lokale\w* Speicher|indexed ?db",
    "means_beacon": r"Beacons?\b|[Pp]ixel\b|Zählpixel",
    "follows_people": (
        r"(?:Besucher\w*|Nutzer\w*|Sie|Leser\w*|Personen) (?:\w+ ){0,3}(?:verfolg|nachverfolg|track)"
        r"|Tracking-?(?:Codes?|Skripte?|Pixel|Tools?|Werkzeuge?|Techn\w+|Mechanismen)"
    ),
    "not_to_analysts": (
        r"\b(?:keine[nrm]?|nicht|weder|noch|nie)\b"
        r"(?:(?!\baber\b|\bsondern\b|\baußer\b|\bnur\b|\bausgenommen\b)"
        r"[^.;:]){0,100}\b(?:Analyse|Statistik)-?(?:dienste?n?|anbietern?|plattformen|unternehmen|firmen)\b"
    ),
    "cookies_only_for": (
        r"\b(?:verwend|nutz|setz)\w* (?:wir )?Cookies (?:wir )?(?:nur|lediglich|ausschließlich|allein)"
        r" (?:für|zu[rm]?|um|soweit)\b|\bCookies (?:verwend|nutz|setz)\w* wir (?:nur|lediglich"
        r"|ausschließlich|allein) (?:für|zu[rm]?|um|soweit)\b"
    ),
    "recipients_abroad": (
        r"\b(?:Dritten?|Empfängern?|Unternehmen|Anbietern?|Stellen|Servern?) (?:mit Sitz )?(?:außerhalb"
        r"|im Ausland|in Drittländern|in Drittstaaten)\b"
    ),
    "own_machines": (
        r"\beigenen? (?:server|rechner|system|maschine)|\b(?:externen?|fremden?) (?:server|rechner)"
    ),
    "speaks_of_profiles": r"[Pp]rofil",
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
        r"|surf))|\bsolange\b|\bfalls\b|\bsofern\b|\bdann\b|\bbevor\b|\behe\b"
        r"|\baußer\b(?! (?:(?:den|die) )?(?:(?:technisch|unbedingt|zwingend) )?(?:not|nöt|erford))"
        r"|es sei denn|\bsoweit\b"
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
    "domain_for_sale": (
        r"diese domain (?:steht|ist).{0,30}verkauf|\bdomain\b.{0,30}(?:zu verkaufen|zum (?:Kauf|Verkauf))"
        r"|\bdomain (?:jetzt )?(?:kaufen|erwerben)"
    ),
    "all_of_a_company": (
        r"\bkeine(?:rlei|n)? (?:Google|Microsoft|Meta|Facebook|Adobe|Amazon)[- ]"
        r"(?:Dienste?n?|Produkte?n?|Tools|Skripte?)\b(?! (?:für|die|zu[mr]?|wie|auf)\b)"
    ),
    "outside_scripts": (
        r"(?:Drittanbieter-?Skripte|externen? Skripte|Skripte (?:von )?Dritte[rn])\b"
        r" (?:werden|laden|führen)\b"
    ),
    "none_but_sessions": (
        r"(?i:\bnichts (?:dauerhaft|permanent|langfristig|bleibend)(?:es)?\b)|"
        r"^(?:Wir|(?:Unsere|Diese|Die) (?:Website|Webseite|Seite)) \w+ (?:nur|ausschließlich|lediglich) "
        r"(?:sogenannte )?(?:Session|Sitzungs)-?Cookies(?=[.,;]| ein\b|$)"
        r"|\b(?:dauerhafte|permanente|langlebige|persistente)n? Cookies\b"
    ),
    "every_cookie": (
        r"^(?:Dauerhafte|Permanente|Langlebige|Persistente) Cookies (?:[\wäöüß-]+ ){0,5}?(?:laufen"
        r"|bleiben|verfallen|werden|enden)\b|"
        r"\b(?:alle[rsn]?|sämtliche[rn]?|keine?[sr]?)(?: unserer?| der| dieser| von uns| eigenen| anderen"
        r"| gesetzten| verwendeten)* Cookies?\b|\bunsere(?: eigenen)? Cookies\b|^Cookies (?:werden|haben"
        r"|bleiben|laufen)"
        r"|(?:Speicherdauer|Lebensdauer|Laufzeit) (?:unserer|aller|der von uns \w+) (?:\w+ )?Cookies"
        r"|^(?:sie alle|alle|jedes davon)\b(?! (?:Daten|Angaben|Informationen))|\bCookies? von uns\b"
        r"|\bnur Cookies, die\b"
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
        r"|\b(?:Gesundheit|Medizin|Konto|Bank|Kredit)\w{0,10}(?:daten|angaben|informationen)\b"
        r"|\bmedizinisch"
    ),
    "heading_of_given": (
        r"freiwillig|Einwilligung erhoben|(?:Daten|Angaben)[^.]{0,12}die (?:Sie|du) uns"
        r"|von (?:Ihnen|dir) (?:mitgeteilt|bereitgestellt|übermittelt|eingegeben)"
    ),
    "identifies_device": r"\b(?:Gerät|Browser|Rechner)\w*[^.;]{0,30}(?:identifizier|erkenn)",
    "identifier": r"\bKennung|eindeutig|wieder(?:zu)?erkenn",
    "identifiers_taken_in": (
        r"(?:einschließlich|inklusive)[^.;]{0,40}\b(?:cookies?|online|device"
        r"|Gerät|identifiers?|Kennung)"
    ),
    "implied_consent": (
        r"(?:durch|mit) (?:Ihrer? |die |der )?(?:(?:weitere|fortgesetzte)[rn]? )?(?:Nutzung|Benutzung"
        r"|Verwendung) (?:dieser|unserer|der|des) (?:Web|Seite|Site|Internet|Angebot)|(?:weiter"
        r"|fort)gesetzte Nutzung|weitersurf"
        r"|weitere[sm] (?:Surfen|Navigieren|Browsen|Nutzen)"
        r"|wenn Sie (?:unsere |diese |die )?(?:\w+ )?(?:weiter(?:hin)? "
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
        r"|notwendig)|(?:bedarf|bedürfen|erforder\w+)(?: (?:daher|deshalb|somit"
        r"|also))? keine\w? (?:\w{1,14} )?(?:Einwilligung|Zustimmung)"
        r"|nicht einwilligungs(?:bedürftig|pflichtig)|(?:von der"
        r"|von einer) Einwilligung(?:spflicht)? (?:aus|befreit)|ohne dass (?:\w{1,12} ){0,4}Einwilligung"
        r"|(?:müssen|brauchen|muss|braucht) [^.;]{0,30}(?:nicht|keiner?) [^.;]{0,20}(?:einwilligen"
        r"|zustimmen"
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
    "runs_until_refused": (
        r"\b(?:es sei denn|außer|sofern|solange|bis)\b[^.;]{0,12}\b(?:sie"
        r"|du)\b[^.;]{0,40}(?:ablehn|lehnen|lehnst"
        r"|widersprech|widersprich|abwähl|abschalt|deaktivier)"
    ),
    "nothing_sent": (
        r"\b(?:start|läuft|laufen|lädt|laden|beginn)\w*\b[^.;]{0,20}\b(?:erst|nur)\b|"
        r"\b(?:erst|nur)\b[^.;]{0,80}\b(?:gestartet|startet|starten|läuft|ausgeführt)\b|"
        r"\bkeine(?:rlei)? (?:[\w-]+ ){0,4}(?:Daten|Informationen|Verbindung\w*|Anfragen?)\b[^.;]{0,90}"
        r"(?:übermittelt|übertragen|gesendet|hergestellt|aufgebaut|weitergegeben)"
        r"|\b(?:erst|nur)\b[^.;]{0,60}\b(?:nach)?geladen|\bgeladen[^.;]{0,20}\b(?:erst|nur)\b"
        r"|\bnichts\b[^.;]{0,40}\b(?:gesendet|übertragen|übermittelt|geladen)"
        r"|\b(?:erhält|erfährt|bekommt|empfängt)\b[^.;,]{0,30}\bnichts\b"
        r"(?! (?:Persönliches|anderes|weiter|,|über Sie\b))"
        r"|\bkeine? (?:[\w-]+ ){0,2}(?:Skripte?|Werkzeuge?|Tools?"
        r"|Dienste?)\b[^.;]{0,30}\b(?:geladen|gestartet|ausgeführt)"
    ),
    "letters_and_forms": r"Newsletter|E-?Mail|\bMails?\b|Formular|Anmeld|Bewerb|Rundbrief",
    "of_a_person": r"persönlich|personenbezogen|einzelne\w? (?:Nutzer|Besucher|Person)",
    "following": r"track|verfolg",
    "no_advertising_tools": (
        r"\b(?:kein\w*|weder|noch|ohne|nie|nicht)\b[^.;:]{0,50}?\b(?:Werbe|Marketing|Anzeigen"
        r"|Retargeting|Remarketing)-?"
        r"(?:pixel|tags?|tracker\w?|skripte?|tools?|dienste?n?|netzwerke?n?|technik\w*|partner\w*)\b"
        r"|\b(?:Werbe|Marketing|Retargeting)-?(?:[Pp]ixel|[Tt]ags?|[Tt]racker\w?|[Nn]etzwerke?n?|[Ss]kripte?"
        r"|[Tt]ools?)\b[^.;:]{0,40}\bnicht\b"
    ),
    "no_tools_at_all": (
        r"\bkeine?\w*\b[^.;:]{0,30}?(?:[Ww]erkzeuge?n?|[Tt]ools?|[Pp]rogramme?n?|[Dd]ienste?n?"
        r"|[Ss]kripte?n?|[Ss]oftware"
        r"|[Tt]echniken|[Tt]echnologien)(?: ein)?, (?:die|das|der|mit denen"
        r"|mit der) [^.;,]{0,40}(?:auswert|analysier"
        r"|verfolg|beobacht|aufzeichn|messen|misst|zählen)|"
        r"\bTracking (?:findet|gibt es|betreiben wir)(?: (?:hier|bei uns"
        r"|auf (?:dieser|unserer|diesen|unseren) \w+))?"
        r" nicht\b|"
        r"\b(?:keine(?:rlei)?|kein|ohne|weder|frei von)\b[^.;:]{0,60}?\b(?:Analyse-?(?:tools?|dienste?"
        r"|werkzeuge?|software)"
        r"|Analytics|Tracking|Trackern?|Webanalyse|Tracking-?(?:tools?|dienste?|technologien?"
        r"|pixel))(?!-)\s*(?:[,.;!)]|$"
        r"|\b(?:und|oder|noch|ein|ein(?:ge)?setz\w*|statt|verwende\w*|genutzt)\b)"
        r"|\bTracking (?:findet|erfolgt|gibt es|wird)\b[^.;:]{0,50}\bnicht\b"
    ),
    "not_if_refused": (
        r"(?:\bnicht\b|\bkeine?\b)[^.;]{0,80}\b(?:wenn|falls|sofern) (?:Sie|du) [^.;]{0,40}?"
        r"(?:ablehn|verweiger|wegklick|schließ)"
        r"|\b(?:wenn|falls|sofern|lehnen) (?:Sie|du)\b[^.;]{0,60}(?:ablehn|verweiger|lehn|\bab\b)"
        r"[^.;]{0,80}"
        r"\b(?:nicht|keine?[nrms]?|nichts)\b"
        r"|\b(?:wenn|falls|sofern|sobald) (?:Sie|du)\b[^.;]{0,60}(?:ablehn|verweiger"
        r"|widersprech)[^.;]{0,60}\b(?:nur|lediglich|ausschließlich)\b"
        r"|\blehnen Sie\b[^.;]{0,80}\b(?:nur|lediglich|ausschließlich)\b|\bnach (?:einer "
        r"|Ihrer )?Ablehnung\b[^.;]{0,60}\b(?:nur|keine|lediglich|ausschließlich)\b"
    ),
    "outside_tools": (
        r"(?:tools?|dienste?[ns]?|werkzeugen?|software|trackern?) (?:\w+ )?"
        r"(?:Dritter|von Dritt\w+|externer|fremder)"
        r"|\b(?:externe[nrs]?|fremde[nrs]?) (?:Analyse|Statistik|Mess|Tracking|Tracker|Dienst|Tool"
        r"|Skript)\w*"
        r"|\b(?:Drittanbieter|Third-Party)-(?:Analyse|Analytics|Tracker|Tracking|Tool|Dienst|Skript)\w*"
    ),
    "by_itself": (
        r"\b(?:Website|Webseite|Seiten?|Internetseite|Angebot|Dienst|App|Shop|Blog) (?:selbst|an sich)\b"
        r"|\bkeine eigenen Cookies\b|\b\w+ selbst (?:setz|verwend|nutz|leg|speicher|hinterl)\w+\b"
        r"|\b[Ww]ir selbst\b|\beigenen? (?:Website|Webseite|Seite"
        r"|Internetseite)n?\b"
    ),
    "only_taken_back": (
        r"^\W*(?:(?:Ihre|deine|diese|eine erteilte) (?:Einwilligung|Zustimmung|Auswahl"
        r"|Einstellungen?) (?:kann|können)"
        r"|(?:Sie|du) (?:können|kannst) (?:Ihre|deine|diese|die) (?:[\w-]+ )?(?:Einwilligung|Zustimmung"
        r"|Auswahl"
        r"|Entscheidung|Einstellungen?))\b[^.;]{0,80}(?:widerruf|änder|anpass|verwalt)"
    ),
    "cookieless": r"cookie-?(?:los|frei)|ohne (?:\w+ )?Cookies?\b",
    "what_cookies_are": r"^\W*Cookies (?:können|richten|enthalten|sammeln)\b",
    "tools_of_a_kind": (
        r"(?:tools?|dienste?|software|technologien|anbieter), (?:die|welche)\b[^.;]{0,40}"
        r"(?:person|identifizier|erheb|sammel|verarbeit)"
    ),
    "of_one_form": (
        r"formular|im Rahmen (?:der|Ihrer|einer) (?:Bestellung|Bewerbung|Anmeldung|Umfrage|Spende)"
        r"|bei(?:m| der| Ihrer| einer) (?:Kauf|Bestellung|Anmeldung|Registrierung)|Umfrage"
        r"|Gewinnspiel"
    ),
    "of_the_browser": r"Gerät|Browser|nicht (?:angemeldet|eingeloggt)|auch wenn|unabhängig",
    "of_what_precedes": (
        r"\b(?:dabei|hierbei|hierzu)\b|\bzu diesem Zweck\b|"
        r"^(?:Sie|Diese\w*|Solche)\b|\bdie (?:\w+ )?erhobenen (?:\w+ )?Daten\b"
        r"|\bdiese\w? (?:\w+ )?(?:Daten|Angaben|Informationen)\b|\bdiese nicht\b"
    ),
    "of_videos": r"\b(?:[\w-]*videos?|[\w-]*player|filme?n?)\b",
    "cookies_and_more": r"Cookies? ?(?:,|&|\bund\b|\boder\b)",
    "of_an_embed": (
        r"\b(?:Videos?|Karten?|Player|Plug-?ins?|Widgets?|Streams?) (?:setz(?:t|en)|speicher(?:t|n)"
        r"|verwende[nt]|leg(?:t|en))\b[^.;]{0,60}Cookies?"
        r"|\b(?:Videos?|Karten?|Player|Plug-?ins?|Widgets?|Streams?) (?:kann|können)\b[^.;]{0,40}Cookies?"
        r"|\bCookies?\b[^.;]{0,40}\b(?:durch|von) (?:[\w-]+ ){0,3}?[\w-]*(?:Videos?|Karten?|Player"
        r"|Widgets?)\b"
    ),
    "offered_by_oneself": (
        r"\b(?:Ihr|dein)(?:en)? Namen?\b[^.;]{0,40} in (?:einem )?Cookies?\b"
        r"|freiwillig (?:angeb|mitteil|übermittel|zur Verfügung)|es sei denn, Sie löschen"
    ),
    "online_data": r"Kennung|Surfverhalten|Nutzungsdaten",
    "sole_recipients": (
        r"\beinzige[nrs]? (?:[\w-]+ ){0,2}(?:Empfänger|Dienstleister|Anbieter|Unternehmen|Partner|Firm"
        r"|Dritte)"
    ),
    "online_recipients": r"Werb|Dienstleister|Analyse|Auftragsverarbeit",
    "other_subjects": (
        r"Newsletter|(?:über|außerhalb) (?:andere|mehrere|verschiedene|unserer|dieser) ?(?:\w+ )?(?:Web"
        r"|Seite|App"
        r"|Site)|im (?:ganzen )?(?:Internet|Netz)\b|Werbe-?(?:ID|Kennung)|(?:auf"
        r"|von) anderen (?:web)?s(?:ei|i)tes?n?\b|Kinder|Minderjährig"
        r"|besondere[rn]? Kategorien"
        r"|Kreditkarte|Zahlung|Gesundheit|Standort|biometrisch"
    ),
    "all_sit_within": ALL_SIT_WITHIN,
    "kept_within": KEPT_WITHIN,
    "out_of_sale": (
        r"(?:Werb|Verkauf|Weitergabe)\w*[^.;]{0,60}(?:widersp|abschalt|deaktivier|ablehn"
        r"|Opt-?out)|(?:widersp|abschalt|deaktivier|ablehn|Opt-?out)\w*[^.;]{0,60}(?:Werb"
        r"|Verkauf|Weitergabe)"
    ),
    "out_of_counting": (
        r"(?i:\b(?:Statistik|Messung|Reichweitenmessung|Webanalyse|Analyse|Tracking|Zählung|gezählt"
        r"|erfasst|gemessen)\w*[^.;]{0,60}(?:widersp|abschalt|deaktivier|ablehn|ausschalt|beend"
        r"|unterbind|Opt-?out)|(?:widersp|abschalt|deaktivier|ablehn|ausschalt|unterbind|Opt-?out"
        r"|nicht)\w*[^.;]{0,40}(?:Statistik|Messung|Reichweitenmessung|Webanalyse|Tracking|gezählt"
        r"|gemessen))"
    ),
    "outside": r"verlass|verlässt|außerhalb",
    "page_missing": (
        r"nicht (?:\w+ )?gefunden|\bSeite\b.{0,40}(?:existiert|gibt es) .{0,12}nicht"
        r"|\bSeite\b.{0,20}nicht finden|\bSeite\b.{0,30}\bist (?:leider )?nicht (?:mehr )?"
        r"(?:vorhanden|verfügbar|online)|\bSeite\b.{0,30}wurde .{0,20}(?:gelöscht|entfernt|verschoben)"
    ),
    "partly_denied_cookies": (
        r"Cookies?\b.{0,40}\b(?:um|zu|zum(?! Einsatz)|zur|für)\b|außer|ausgenommen|ohne (?:Ihre"
        r"|deine)|(?:Dritt"
        r"|Tracking|Werbe|Analyse|Marketing|Profil)[-\w]{0,20}cookie"
    ),
    "people": (
        r"Passw[oö]rt|Zugangsdaten|Gesundheit|Bank|Kunde|Kundin|Kunden|Mitarbeiter|Bewerber|Mitglied"
        r"|Bestell|Zahlung|E-?Mail|(?<!IP-)(?<!IP )Adresse"
        r"|Anschrift|Telefon|\bNamen?\b|Bank|Kredit|Konto|Bewerbung|Gesundheit|Patient|Spende"
    ),
    "personal": r"personenbezogen|persönliche\w* (?:Daten|Informationen|Angaben)",
    "personal_data": r"personenbezogen|persönliche\w* (?:Daten|Informationen|Angaben)",
    "the_tool_named": (
        r"\b(?:der|das|den|dem|diese[rsnm]) (?:Pixel|Werkzeug|Tool|Skript|Tag|Plug-?in|Widget)\b"
    ),
    "points_back": (
        r"^(?:beides?|er|sie|es|dies|(?:werden|wird) (?:erst|nur|ausschließlich)|(?:das"
        r"|dies) (?:geschieht|passiert|erfolgt|läuft|gilt|tun|machen|findet)"
        r"|diese[rs]? (?:dienst|skript|werkzeug|tool|messung|auswertung)\w*)\b"
    ),
    "points_back_to_several": r"^(?:beide\b|keines? von beiden|keines? der beiden)",
    "once_accepted": (
        r"\b(?:bis|wenn|sobald|sofern|nachdem|falls) (?:Sie|du|ihr)\b[^.;,]{0,60}"
        r"(?:zustimm|akzeptier|einwillig|erlaub|zugestimmt|eingewilligt)\w*"
    ),
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
        r"\bnicht (?:erneut|noch einmal|wieder) (?:ge)?frag|\bAntwort auf (?:das|den"
        r"|unser\w*) (?:Cookie-?)?(?:Banner|Hinweis)|"
        r"\b(?:Entscheidung|Auswahl|Einwilligung|Zustimmung)\b[^.;]{0,50}\b(?:gespeichert|abgelegt"
        r"|gemerkt|vermerkt|festgehalten)\b"
        r"|\b(?:Speicherung|Speichern|Merken|Verwaltung) (?:Ihrer|deiner|der|von) (?:[\w-]+ ){0,2}"
        r"(?:Zustimmung|Einwilligung|Auswahl|Entscheidung)\b"
        r"|(?:Zustimmung|Einwilligung|Auswahl|Entscheidung)\w* (?:\w+ ){0,3}(?:wandert|steht|liegt|kommt"
        r"|landet|steckt) (?:\w+ ){0,3}Cookie"
    ),
    "takes_back": (
        r"widerruf|zurück(?:zu)?(?:nehm|zieh|genommen|gezogen)|(?:nehm|nimm|zieh)\w*[^.;]{0,40}\bzurück\b"
        r"|\bänder|anders (?:entscheid|überleg)|\b(?:wieder|erneut)\b"
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
    "denied_again": r",? (?:und |oder |sowie |auch )?(?:keine?[nr]?|noch)\b(?=.)|;",
    "speaks_of_tracking": r"Tracking|Verfolg|Nachverfolg",
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
        r"(?:soweit|sofern|wo|wenn|wann immer) (?:dies |es )?(?:technisch )?(?:möglich|machbar|anwendbar"
        r"|zutreffend)|"
        r"\b(?:falls|sollten?|wenn) (?:wir|sich|unsere) [^.;]{0,40}(?:änder|künftig|beginn)|"
        r"sobald (?:ein|es)|bis (?:ein|es) [^.;]{0,40}Standard|(?:einige|manche|viele|moderne) Browser"
    ),
    "web_statistics": r"Reichweite|Webanalyse",
    "what_cookies_hold": (r"\bDaten\b|\w+daten\b|Informationen|Protokoll|Einwilligung|Auswahl"),
    "what_one_does": (
        r"messen nicht, wie|Surfverhalten|Nutzungsverhalten|Ihr(?:e|en)? (?:Aktivität|Verhalten|Besuch"
        r"|Klick)\w*"
        r"|automatisch|verfolg|Tracker|Besuche?\b[^.;]{0,24}(?:gemessen|gezählt)"
        r"|\b(?:Daten|Informationen) (?:über|zu|von) (?:Sie\b|Ihnen\b|(?:unsere|den"
        r"|die)[nr]? Besuche\w*)|\bTracking\b|\b(?:beim|bei Ihrem|während Ihres"
        r"|bei einem) Besuch\w*"
    ),
    "where_law_requires": (
        r"gesetzlich vorgeschrieben|(?:wo|sofern|soweit|falls|wenn) (?:dies "
        r"|es )?(?:gesetzlich )?(?:erforderlich|vorgeschrieben|nötig|notwendig)"
        r"|(?:das gesetz|der gesetzgeber|die dsgvo) (?:verlangt|fordert|schreibt)"
        r"|(?:auffassung|ansicht|meinung) der [^.;]{0,20}behörden"
        r"|\b(?:nach (?:dem |geltendem |deutschem |europäischem )?(?:gesetz|recht)|laut (?:gesetz"
        r"|dsgvo|ttdsg|tdddg)|nach der dsgvo|gemäß (?:dem |der )?(?:gesetz|dsgvo|ttdsg"
        r"|tdddg))\b(?![^.;]*\b(?:wir|uns)\b)[^.;]{0,60}\b(?:dürfen|darf|müssen|muss)\b"
        r"|\b(?:der gesetzgeber|das gesetz|die dsgvo) (?:erlaubt|gestattet"
        r"|lässt)\b[^.;]{0,60}\bnur\b"
    ),
    "withdrawing": (
        r"(?:einwilligung|zustimmung)\w*[^.;]{0,80}widerruf|widerruf\w*[^.;]{0,60}(?:einwilligung"
        r"|zustimmung)|(?:auswahl|entscheidung|cookie-?einstellungen)\w*[^.;]{0,40}(?:änder|anpass)"
        r"|(?:nehm|nimm|zieh)\w*[^.;]{0,30}(?:einwilligung|zustimmung|ja|okay)[^.;]{0,20}zurück"
        r"|(?:einwilligung|zustimmung)\w*[^.;]{0,60}zurück(?:zu)?(?:nehm|zieh)"
        r"|\bJa\b[^.;]{0,60}zurück"
    ),
    "whatever_chosen": (
        r"\bunabhängig (?:von|davon)[^.;]{0,40}(?:Auswahl|Wahl|Entscheidung|Einwilligung|Zustimmung"
        r"|entscheiden|wählen|zustimmen|einwilligen)|\bungeachtet (?:Ihrer|deiner) (?:\w+ )?(?:Auswahl"
        r"|Wahl|Entscheidung)|\begal,? (?:was|wie|ob) (?:Sie|du)\b[^.;]{0,30}(?:wähl|entscheid|zustimm"
        r"|ablehn|anklick)"
    ),
    "without_consent": (
        r"ohne (?:(?:Ihre|Ihr|deine|dein|eine|vorherige|gesonderte|ausdrückliche) ){0,3}(?:Einwilligung"
        r"|Zustimmung|Einverständnis)"
    ),
    "yearly_review": (
        r"(?i:\b(?:jeden|jeweils im|immer im|jedes jahr im) (?:januar|jänner|februar|märz|april|mai"
        r"|juni|juli|august|september|oktober|november|dezember)\b.{0,60}(?:überprüf|durchgeseh"
        r"|aktualisier|anpass|angepasst|erneuer)|(?:überprüf|aktualisier"
        r"|erneuer)\w*\b.{0,60}\b(?:jeden|jeweils im|immer im|jedes jahr im) (?:januar|jänner|februar"
        r"|märz|april|mai|juni|juli|august|september|oktober|november|dezember)\b)|"
        r"(?:jährlich|einmal (?:im|pro) jahr).{0,60}(?:überprüf|aktualisier|angepasst)"
    ),
    "of_an_interface": (r"\bAPIs?\b|\bSchnittstellen? (?:von|der|zu)\b"),
    "means_outside": (r"\b(?:extern|fremd)\w*|\bdritt(?:e[nr]?|servern?)\b|\bserver\w* (?:dritter|anderer)"),
    "of_profiles": (r"profil"),
    "retargeting": (
        r"\b(?:verhaltens|interessen|nutzungs)(?:basierte|bezogene)\w* (?:[Oo]nline-?)?[Ww]erbung\b"
        r"|\b[Ww]erbezweck\w*[^.;:]{0,60}(?:übermittel|weitergegeben|weitergeb|gesendet|senden|übertrag)\w*"
        r"|(?:übermittel|weitergegeben|weitergeb|gesendet|senden|übertrag)\w*[^.;:]{0,60}\b[Ww]erbezweck\w*|"
        r"\b\w*seitenübergreifend\w* (?:Tracking|Verfolg|Nachverfolg|Werb)\w*|"
        r"\b(?:Werbe|Anzeigen)-?(?:[Tt]racker|[Pp]ixel|[Nn]etzwerk)\w*|\bRe-?(?:marketing|targeting)\b"
        r"|^\W*(?:\w+ )?(?:Werbung|Marketing)\W{1,4}(?:keine?|nein"
        r"|nicht verwendet|entfällt|-)\W*$"
    ),
}
