"""German: patterns that identify pages and parts of documents."""

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
    "age_check": (
        r"(?:sind sie|bist du|ich bin) (?:schon |bereits |mindestens |über ){0,2}(?:1[68]\b|volljährig)"
        r"|bestätig\w* (?:sie )?(?:bitte )?(?:dein|ihr) alter"
    ),
    "age_confirms": (
        r"ja(?:,? (?:ich|weiter)[^.?!]{0,40})?|ich bin (?:über|mindestens|älter|schon|1[68])[^.?!]{0,40}"
        r"|eintreten|(?:seite|shop) betreten|weiter(?: zum shop| zur seite)?|bestätigen"
    ),
    "age_states": (
        r"(?:ja\W{1,3})?(?:ich bin )?(?:über |mindestens |ab )?(?:16|18)(?: jahre| oder|\+|$)"
        r"[^.?!]{0,20}"
    ),
    "an_error": r"fehler",
    "and_between": r"\bund\b",
    "announces_lines": r"\b(?:folgende[nrms]?|nachstehend\w*)\b",
    "announces_list": r"\b(?:folgende[nrms]?|nachstehend\w*|unten)\b",
    "beside_a_vendor": r"\bGmbH\b",
    "button_of_choice": r"(?:alle )?(?:akzeptieren|ablehnen|zustimmen|erlauben)",
    "closed_here": r"in (?:deinem|ihrem) land nicht verfügbar",
    "closing_link": r"datenschutz",
    "company_name": (
        r"(?-i:(?:[A-ZÄÖÜ][\wäöüß&.’'-]{0,30} ){1,4}(?:GmbH|AG|KG|UG|SE|OHG|eG|e\.\s?V|e\.\s?K)\b)"
    ),
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
    "made_by": (
        r"\b(?:erstellt|gestaltet|gehostet|umgesetzt|entwickelt|realisiert) (?:von|mit|bei)\b"
        r"|\bwebdesign\b"
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
    "owned_by": (
        r"\bbetrieben von\b|\bbetreiber(?:in)?\b|\bein (?:unternehmen|angebot|dienst|service"
        r"|portal) (?:der|des|von)\b"
        r"|\b(?:eine )?marke (?:der|des|von)\b"
    ),
    "panel_of_settings": r"einstellungen|widerruf",
    "policy_prose": r"daten|einwillig|verarbeit|widerspr|speicher|rechtsgrundlage|betroffen|auskunft",
    "purpose_advertising": r"werb",
    "purpose_of_service": r"funktion|präferen|komfort|notwend|erforder|sicherheit",
    "purpose_statistics": r"messung|reichweite|leistung",
    "puts_a_name_to_use": r"(?!)",
    "region_check": (
        r"(?:wählen|bestätigen) sie (?:bitte )?(?:ihr land|ihre (?:region|sprache)|ihren standort)"
        r"|wähle (?:bitte )?dein(?:e|en)? (?:land|region|sprache|standort)"
        r"|(?:land|region|sprache|lieferland) (?:aus)?wählen|(?:sie scheinen|du scheinst) (?:\w+ ){0,3}in\b"
    ),
    "region_confirms": (
        r"weiter(?: (?:zu[mr]?|auf|hier|einkaufen)\b[^.?!]{0,30})?|ok"
        r"|(?:auswahl )?(?:bestätigen|speichern)|(?:hier|auf dieser (?:seite|website)) bleiben"
    ),
    "regrets": r"hoppla|ups|entschuldigung",
    "right_beside_a_name": (
        r"\b(?:zahlung(?:en|sanbieter|sdienstleister)?|bezahlung|hosting|webanalyse|newsletterversand"
        r"|empfänger"
        r"|auftragsverarbeiter) ?: ·|· \((?:zahlung|bezahl|hosting|analyse|newsletter|statistik|versand)|"
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
    "undoes_opt_out": (
        r"(?:widerspr[uü]ch|opt-?out|deaktivierung|sperr|ablehnung|abmeldung|austragung)\w*.{0,30}(?:zurück"
        r"|aufheb|aufgehoben|widerruf|rückgängig|lösch|entfern|beend)|(?:zurück(?:nahme|nehmen|ziehen)"
        r"|aufheb\w+|rücknahme|widerruf\w*|löschen) (?:de[sr]|meine[sr]|ihre[sr]) (?:widerspr|opt|deakt"
        r"|sperr)|^(?!.*\b(?:nie|nicht|kein)).*\b(?:wieder|erneut)\b|\breaktivier"
    ),
    "third_parties": r"\bdritte|\bander(?:e|en) (?:unternehmen|firmen|personen)|\bniemand",
    "title_last": r"(?!)",
    "title_of_login": r"^\W*(?:anmelden|anmeldung|einloggen)\b",
    "title_of_part": r"^.{0,30}datenschutz(?:erklärung|hinweise|bestimmungen|richtlinie).{0,40}$",
    "told_to_do": r"(?!)",
    "wall_of_consent": r"alle akzeptieren|(?:akzeptieren|zustimmen), um ",
    "wall_says": r"(?:dass|ob) sie (?:ein mensch|kein roboter) sind|ich bin kein roboter",
    "wall_title": r"^(?:(?:nur )?einen moment|zugriff verweigert|sicherheitsüberprüfung|bitte warten\.\.\.)",
    "whole_page_missing": r"(?:die )?seite (?:wurde )?nicht gefunden",
}
