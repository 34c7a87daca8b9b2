"""German: opt-outs: links, settings, signals, and their effects."""

PATTERNS = {
    "opt_out_cookie": r"\bopt-?out-?cookies?\b",
    "rights_request": (
        r"\b(?:auskunft|auskunftsrecht|berichtigung|löschung)\b[^.;]{0,90}\b(?:widerspruchs?"
        r"|widersprechen|einschränkung|datenübertragbarkeit)\b"
        r"|\bwiderspruch\w*\b[^.;]{0,60}\b(?:berichtigung|auskunft|datenübertragbarkeit)\b"
    ),
    "choice_kept": (
        r"\b(?:widerspruch|opt-?out|ablehnung|abwahl|widerruf|(?:<<your>>|diese|die) (?:entscheidung"
        r"|auswahl|wahl|ablehnung))\w*\b[^.;]{0,70}\b(?:gespeichert|gemerkt|gültig|merken|speichern"
        r"|speichert|vorgehalten)\b"
    ),
    "storage_deleted": (
        r"\b(?:lösch\w+|leer\w+|entfern\w+) (?:sie |du )?(?:des |der |den |die |das |ihre[snrm]? "
        r"|deine[snrm]? |aller |alle |gespeicherten |im browser gespeicherten )*(?:browser-?"
        r"(?:speichers?|daten|caches?|verlaufs?)|local-?\s?storage|cookies?|website-?daten"
        r"|einträge)\b|\b(?:cookies?|local-?\s?storage|browser-?(?:speicher|daten)"
        r"|website-?daten)\b[^.;]{0,40}\b(?:löschen|leeren|entfernen)\b"
    ),
    "joined_verb": (
        r"\bund (?:\w+ ){0,1}?(?:setzen|laden|zählen|verwenden|nutzen|verzichten|messen|geben)\b"
    ),
    "signal_stops": (
        r"\b(?:wird|werden) (?:\w+ ){0,3}(?:nichts|nicht|niemand|keine\w*)\b[^.;]{0,50}\b(?:erfasst"
        r"|gezählt|gemessen|getrackt|aufgezeichnet|geladen|gesetzt|ausgeführt|übermittelt)\b"
        r"|\b(?:setzen|laden|verwenden|nutzen|verarbeiten|übermitteln|verkaufen"
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
    "opt_out_told": (
        r"\b(?:einschließlich|inklusive)[^.;,]{0,60}(?:opt-?out|widerspr\w+"
        r"|deaktivier\w+)[^.;,]{0,40}"
    ),
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
        r"\b(?:klick\w*|link\w*|hier(?! (?:auf(?:ge)?führ|genannt|beschrieb|dargestell|erwähn|verwend"
        r"|eingesetz"
        r"|erhoben|angegeben|erläuter))|unter|über(?! (?:die|den|das) (?:browser-?)?(?:einstellungen"
        r"|menü|optionen))|seite)\b|https?://"
        r"|\bauf (?:der|unserer) (?:datenschutz|cookie)-?seite\b"
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
    "button": r"\b(?:kästchen|häkchen|haken|schalter|schieberegler|schaltfläche)\b",
    "addon": (
        r"\b(?:browser-?(?:add-?on|plug-?in|erweiterung)|add-?on|plug-?in|zusatzprogramm"
        r"|erweiterung für (?:den|ihren) browser)\b"
    ),
    "opt_out_url": (
        r"opt[-_ ]?out|choices|youronlinechoices|aboutads|adssettings"
        r"|gaoptout|widerspr|deaktiv"
    ),
    "effect": (
        r"\b(?:opt-?out|deaktivier|widerspr)\w*\b.{0,120}\b(?:verhinder|unterbind|unterbleib)\w*"
        r"|\bnach (?:einem|dem|<<your>>|erfolgtem) (?:widerruf|widerspruch|ablehnung)\b[^.;]{0,100}\bnicht"
        r" (?:mehr|länger|weiter)\b"
        r"|^[^a-zäöü]{0,4}(?:ist|war) (?:der|ihr|dein) widerspruch (?:erfolgreich|begründet|berechtigt)\b"
        r"[^.;]{0,60}\bnicht (?:mehr|länger|weiter)\b"
        r"|^[^a-zäöü]{0,4}(?:wenn|sobald|sofern|legen|erheben) (?:sie|du)\b[^.;]{0,60}\bwiderspr[eu]ch\w*"
        r"[^.;]{0,80}\bnicht (?:mehr|länger|weiter)\b[^.;]{0,40}\bverarbeite[nt]?\b"
        r"|^[^a-zäöü]{0,4}(?:legen|erheben) (?:sie|wir)? ?widerspruch ein, (?:werden|verarbeiten)"
        r"[^.;]{0,100}\bnicht (?:mehr|länger|weiter)\b"
        r"|\b(?:werden|wird|werde)\b[^.;]{0,60}\b(?:in diesem fall|dann|daraufhin|künftig) (?:[\w-]+ ){0,2}"
        r"nicht (?:mehr|länger|weiter) (?:[\w-]+ ){0,4}(?:verarbeite|genutzt|nutzen|verwende|erfass|erhoben"
        r"|gespeichert|übermittel)\w*"
        r"|\bopt-?out\b.{0,80}\bnicht mehr\b|\bopt-?out\b.{0,80}\b(?:zur folge hat|dazu führt|bewirkt"
        r"|sorgt dafür)\b[^.;]{0,60}\b(?:keinerlei|keine?n?|nichts?)\b"
        r"|\b(?:(?:nach|mit) (?:dem|einem|ihrem|der)"
        r" (?:widerspruch|opt-?out|abmeldung|deaktivierung)[^.;]{0,80}(?:nicht mehr|keine"
        r"|nicht weiter|endet)|(?:widerspruch|opt-?out)\b[^.;]{0,80}\b(?:stoppt|beendet|sorgt dafür)"
        r"|(?:haben sie|sobald sie|wenn sie) (?:\w+ ){0,3}widersprochen[^.;]{0,80}(?:nicht|keine))\b"
        r"|\b(?:nach|mit|bei) (?:eingang|zugang|erhalt|ausübung|erfolgtem|erklärung) (?:<<your>> |des "
        r"|eines )?(?:widerspruchs?|widerrufs?|opt-?outs?)\b[^.;]{0,110}\b(?:eingestellt|beendet|nicht"
        r" mehr|nicht weiter|unterbleib\w*|gestoppt|gelöscht)\b"
        r"|\bwird die (?:erfassung|messung|datenerhebung|analyse"
        r"|datenerfassung)\b[^.;]{0,120}\b(?:verhindert|unterbunden|beendet)\b"
    ),
    "said_before": (
        r"\b(?:diese[rmns]?|der|die|das|dem) (?:\w+ )?(?:mess|zähl|erfass|auswert|analyse|track"
        r"|aufzeichn|dienst|tool|datenerhebung|profilbild)\w*|\bdem (?:hier"
        r"|jederzeit) widersprechen\b|\b(?:hier|dagegen) widersprechen\b"
    ),
    "persistence": (
        r"\b(?:widerspruch|opt-?out|deaktivierung"
        r"|abmeldung)\w*\b[^.;]{0,20}\bbis\b[^.;]{0,20}\b(?:schließ|ende)"
        r"\w*[^.;]{0,16}\b(?:browser|sitzung)|"
        r"\b(?:bleib\w+|ist|sind)\b[^.;]{0,50}\b(?:tage?n?|wochen?|monate?n?"
        r"|jahre?n?)\b[^.;]{0,20}\b(?:aus|abgeschaltet"
        r"|ausgeschaltet|deaktiviert|stumm)\b|\bmerken wir uns? [^.;]{0,30}\b(?:tage?|wochen?"
        r"|monate?|jahre?)\b"
        r"|\bwir merken uns [^.;]{0,30}\b(?:tage?|wochen?|monate?|jahre?)\b|"
        r"\b(?:(?:widerspruch|opt-?out|abmeldung|deaktivierung)\w*\b.{0,60}\b(?:gilt|gültig|wirksam"
        r"|gespeichert|bleibt|hält)\b.{0,40}\b(?:tage?n?|wochen?|monate?n?|jahre?n?)"
        r"|opt-?out\b.{0,40}\bnur für|opt-?out-?cookies? (?:\w+ ){0,2}(?:gelöscht|löschen|löschst|entfern\w+)"
        r"|opt-?out\w*\b[^.;]{0,30}\b(?:auf|in) (?:allen|jedem|sämtlichen) (?:\w+ ){0,3}(?:geräte?|browser"
        r"|system|rechner)\w*|(?:müssen|musst"
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
        r"|\bopt-?out-?cookies?\b[^.;]{0,40}\b(?:installiert|gesetzt|abgelegt|gespeichert)\b"
    ),
    "refusal_word": r"ablehn|abgelehnt|nicht zustimm|nein sag|verweiger|\blehnen\b",
    "signal_gpc": r"\bglobal[- ]privacy[- ]control|gpc\b",
    "signal_dnt": (
        r"\bdo[- ]not[- ]track|dnt|[„\"«]?nicht verfolgen[“\"»]?\b"
        r"|\bbrowser\b[^.;]{0,40}\bnicht (?:verfolgt|getrackt) (?:zu )?werden\b"
    ),
    "signal_act": (
        r"\b(?:beacht\w+|berücksichtig\w+|reagier\w+|unterstütz\w+|respektier\w+|wert(?:en|et)"
        r"|auswert\w+|ausgewertet|folg(?:en|t)|befolg\w+|honorier\w+|erkenn(?:en|t)|behandel\w+"
        r"|umgesetzt|beantwort\w+)\b|\b(?:geht|gehen|ein(?:zu)?gehen|richten|richtet|halten|hält"
        r"|befolg\w*|akzeptier\w*|nehmen|nimmt|ignorier\w*|acht(?:en|et)|ernst|werte[nt]|anerkenn\w*"
        r"|anerkannt|erkannt|verarbeit\w*|einhalt\w*|entspr[ei]ch\w*|übersetzen|verst(?:eht|ehen)"
        r"|gewürdigt|wirk(?:t|en)|wirkung|bedeut(?:et|en)|lesen|liest)\b"
    ),
    "kept_in_cookie": (
        r"\bopt-?out-?cookies?\b|\b(?:in|durch|mit|über|mittels|als) (?:ein|einem|einen|eines|diesem)"
        r" (?:\w+-)?cookies?\b"
    ),
    "delete_cookies": r"\bcookies\b.{0,40}\blösch\w+|\blösch\w+\b.{0,40}\bcookies\b",
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
    "not_offered": (
        r"\bkeine? (?:widerspruchs(?:möglichkeit|recht)|möglichkeit (?:des|zum) widerspruchs?)"
        r"|\bwiderspruchs(?:möglichkeit|recht)\w* (?:\w+ ){0,4}nicht\b"
    ),
    "signal_way": r"\b(?:global privacy control|gpc|do[- ]not[- ]track)\b",
    "here": (
        r"(?:(?:auf|in|bei|hier|hierzulande|uns|mir|unsere[rnm]?|diese[rnm]?|der|dem|den|web(?:site"
        r"|seiten?)|seiten?|homepage|internetseiten?|internetauftritt|auftritt|shop|blog|portal"
        r"|angebot|also|daher|deshalb|somit|dabei|bewusst|gänzlich|komplett|vollständig|generell"
        r"|überhaupt|gar|ganz|zu keine[rm] zeit(?:punkt)?|jederzeit|werden|wird) ){0,7}"
    ),
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
    "signals_apart": (r"\b(?:unterschiedlich|verschieden|anders)\b"),
}
