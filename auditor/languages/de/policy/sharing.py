"""German: recipients: third parties, buyers, other countries."""

from auditor.languages.de.parts import ALL_SIT_WITHIN, KEPT_WITHIN

PATTERNS = {
    "handed_in": (
        r"^(?!.*\b(?:besuch\w*|aufruf\w*|aufrufe?n?|cookies?|ip-adressen?|server\w*|log-?files?|browser\w*"
        r"|automatisch|tracking|surf\w*|(?:sämtlich|all)e[nr]? )).*\b(?:[a-zäöüß-]*formular(?:e[ns]?|s)?"
        r"|newsletter-?(?:anmeldung|bestellung|abonnement|versand|daten)|newsletters?"
        r"|bewerbung(?:en|sunterlagen|sdaten)?|bestellvorgang\w*|gewinnspiel\w*|kontaktaufnahme"
        r"|terminvereinbarung|(?:schreiben|mailen|anrufen|kontaktieren) sie uns"
        r"|sie uns (?:[\w-]+ ){0,6}(?:schreiben|kontaktieren|anrufen|mailen|senden))\b"
    ),
    "that_data": (
        r"\b(?:diese|die|jene|solche|derlei|dieser|der) (?:[a-zäöüß]+(?:en|e) )?"
        r"(?:daten|angaben|informationen|[a-z-]*adressen?|nachrichten?)$"
    ),
    "receivers_are": (
        r"^[^a-zäöü]{0,4}(?:zu (?:diesen|den) (?:\w+ )?(?:dritten|empfängern|dienstleistern|partnern"
        r"|anbietern|unternehmen)"
        r" (?:gehören|zählen)|(?:diese|die) (?:\w+ )?(?:dritten|empfänger|dienstleister|partner|anbieter"
        r"|unternehmen) sind) "
    ),
    "their_ends": (
        r"\b(?:deren|ihre[nrs]?) (?:eigenen? )?(?:werbe\w*|werbung|angebote|produkte|marketing\w*|zwecke)\b"
    ),
    "given_to_us": (
        r"\ban (?:uns|mich)\b(?! (?:\w+ )?\w+(?:t|en)e[ns]?\b)|\b(?:gibt|geben|übermittelt"
        r"|übermitteln|sendet|liefert|teilt) uns\b(?! \w+(?:t|en)e[ns]?\b)"
    ),
    "imperative": (
        r"^[^a-zäöü]{0,4}(?:bitte )?(?:übermitteln|geben|senden|schicken|teilen|nennen|verwenden"
        r"|nutzen|machen|laden) sie\b|^[^a-zäöü]{0,4}(?:bitte )?(?:übermittle|gib|sende|schicke"
        r"|teile|nenne)\b"
    ),
    "these": (
        r"^(?:an |mit |zu |bei )?(?:diese[nmrs]?|jene[nmrs]?|deren|dortige[nr]?|besagte[nr]?"
        r"|solche[nr]?)\b"
    ),
    "denied_fragment": (
        r"^[^a-zäöüß]{0,4}(?:keine?|kein|ohne) (?=[^.]{0,80}, (?:die|der|das"
        r"|welche) )(?![^.]{0,200}\b(?:werden|wird|kommen|kommt|sind|ist|setzen|nutzen|verwenden"
        r"|gibt|findet)\b)"
    ),
    "visitor_clause": (
        r"\b(?:auf (?:die|eine|unsere|ihre|deren|dessen|seine)|zu(?:r| einer| der| unserer))"
        r" (?:[\w-]+ ){0,2}(?:web|unter|internet|ziel|landing)?-?(?:sei?te|site|page|homepage)"
        r" (?:(?:des|der|von|eines|unseres|unserer) [\w-]+ )?$|"
        r"\b(?:die|was|welche|den|das) (?:sie|du|ihr) (?:[\w-]+ ){0,6}$|\ban (?:uns|mich|unsere[nr]?"
        r"|unsern) (?:server\w* |system\w* )?(?:\([^()]{1,60}\) )?(?:zu )?$|\bdurch (?:deinen|ihren"
        r"|den|einen"
        r"|ihr) (?:web)?browser $|\b(?:vom|von (?:dem|<<your>>)|seitens (?:des|<<your>>)) (?:[\w-]+"
        r" )?(?:web|internet)?-?(?:browser|client|rechner|endgerät)s? $"
        r"|\b(?:die|welche|was) (?:<<your>>|der|ein) (?:web|internet)?browser (?:automatisch |uns ){0,2}$"
    ),
    "verb_second": r"^",
    "thing_taken": (
        r"^ (?:(?:auch|dann|dabei|unter anderem|automatisch|möglicherweise|<<your>>|die|eigene|weitere"
        r"|folgende|personenbezogene|verschiedene|technische) ){0,3}(?:cookies?|daten|informationen"
        r"|ip-adressen?|angaben|nutzungs\w+|\w*kennung(?:en)?|profile)\b"
    ),
    "third_absent_after": (
        r"^ (?:gibt es|finden sich|kommen|sind|werden|existieren|haben|brauchen"
        r"|suchen) [^.;,]{0,40}\b(?:nicht|keine|nie|vergeblich|tabu|verboten|ausgeschlossen"
        r"|fehl am platz)\b|^\?? (?:fehlanzeige|haben wir nicht|gibt es nicht|nein)\b"
    ),
    "third_absent_before": r"\b(?:keine?|keinerlei|ohne|frei von|null)\s(?:[\w-]+ )?$",
    "third_party": (
        r"\b(?:[a-zäöüß-]{0,30}dienstleister(?:n|s)?|(?:versand|transport|logistik|inkasso|partner"
        r"|tochter|paket|bezahl|sub|dritt)?unternehmen|hoster|[a-zäöüß]{0,12}banken"
        r"|kreditinstitut(?:e|en|s)?|steuerberater(?:n)?|(?:fremde|externe)[nr]? servern?"
        r"|drittserver\w*|(?:andere|fremde|weitere)[nr]? (?:organisationen|vereine|websites|seiten)"
        r"|werbetreibende[nr]?|dritte(?:n|r|s)?|drittanbieter(?:n)?|dienstleister(?:n)?"
        r"|auftrags(?:ver|be)arbeiter(?:n)?|auftragnehmer(?:n)?|(?:werbe|vertriebs|koopera[a-z]{1,8}"
        r"|geschäfts|medien|technologie)?partner(?:n|s)?|werbe(?:netzwerke?n?|kunden)"
        r"|konzern(?:unternehmen|gesellschaften)|(?:tochter|schwester|konzern)?gesellschaften"
        r"|behörden?|gerichte?n?|finanzamt|post|paketdienste?n?|spediteure?n?|speditionen"
        r"|lieferdienste?n?|zahlungs(?:dienste?n?|anbietern?)|inserenten|adresshändlern?"
        r"|vermarktern?|[a-zäöüß-]{0,15}agentur(?:en)?|rechenzentren|druckereien|callcentern?"
        r"|versicherung(?:en|er[n]?)?|krankenkassen?|servern? des (?:jeweiligen )?(?:anbieters|dienstes"
        r"|herstellers)|[a-zäöüß-]{0,20}verb[aä]nde?n?"
        r"|[a-zäöüß-]{3,20}bund|verlage?n?|soziale[nrs]? netzwerke?n?|außenstehende[nr]?|fremde[nr]?"
        r"|anderen?|niemand(?:em|en)?|(?:andere|externe|sonstige|öffentliche|weitere)[nr]? (?:firmen"
        r"|unternehmen|stellen|anbietern?|personen))\b|\b(?:(?:haus)?bank|sparkassen?|druckerei"
        r"|kanzlei(?:en)?|(?:rechts)?anwält\w+|anwalt\w*|rechtsanw[aä]lt\w*|wirtschaftsprüfer\w*"
        r"|labore?n?|krankenhäuser\w*|krankenhaus|schulen?|träger[ns]?|auskunfteien?|inkasso\w*"
        r"|zusteller\w*|kurierdienste?n?|abrechnungsstellen?|verrechnungsstellen?|meldebehörden?"
        r"|[a-zäöüß]{0,20}ämtern?|[a-zäöüß]{3,20}amt|sozialversicherungs\w*|polizei|notare?n?"
        r"|gutachter\w*|subunternehmern?|[a-zäöüß-]{0,15}provider[ns]?|veranstaltern?|referent(?:en"
        r"|innen)|kooperationspartner\w*|sponsoren|fördermittelgeber\w*|dachverb\w+|mutter(?:konzern"
        r"|gesellschaft|unternehmen)|schufa|creditreform|dhl|dpd|hermes|ups|gls|lettershops?"
        r"|systemhaus|it-(?:firma|dienstleister\w*|betreuer\w*)|hosting-?(?:anbieter\w*|firma"
        r"|partner\w*)|web-?hoster\w*|hosters|zahlungsdienst\w*|zahlungsabwickler\w*"
        r"|versandhändler\w*|hersteller\w*|lieferant\w*|logistiker\w*|buchhalt\w+"
        r"|[a-zäöüß]{0,20}stellen?(?= weiter)|gemeinden?|kommunen?|ärzt\w+|partnerfirmen?"
        r"|werbefirmen?|vertragspartner\w*|handwerker\w*|fachbetriebe?n?|medien|presse|aufsicht\w*"
        r"|staatsanwaltschaft|ermittlungsbehörden?)\b|\b(?:labor(?:en?|s)?)\b|\b(?:diese|alle|andere"
        r"|externe|fremde|weitere)[nr]? (?:services|dienste|anbieter|plattformen|server)n?\b"
        r"|\bsocial[- ]media[- ]?(?:dienst|plattform|netzwerk|anbieter)\w*"
    ),
    "from_before": r"\bvon (?:den |der |dem |anderen )?$",
    "they": (
        r"\b(?:diese (?:unternehmen|anbieter|partner|dienste|dritten)|die anbieter)\b"
        r"|\b(?:diese (?:firmen|netzwerke|plattformen|konzerne|stellen|betreiber)|die (?:betreiber"
        r"|partner|unternehmen|dritten)|beide|jene|letztere)\b"
    ),
    "third_party_act": (
        r"\b(?:setz(?:en|t)|gesetzt|eingesetzt|verwend\w+|nutz(?:en|t)|erheb\w+|erhoben|erfass\w+"
        r"|sammel\w+"
        r"|gesammelt|gespeichert|speicher\w+|verarbeit\w+|schreib(?:en|t)|lesen|liest|zeichne[nt]"
        r"|verfolg\w+|erkenn(?:en|t)|legt (?=[^.;]{0,90}\bab\b)"
        r"|platzier\w+|verknüpf\w+|ableg\w+|legen)\b|\b(?:nachverfolg\w+|beobacht\w+|aufzeichn\w+"
        r"|wiedererkenn\w+|auswert\w+|wert(?:en|et)|mitles\w+|mitschneid\w+|verfolgen"
        r"|protokollier\w+|platzier\w+|hinterleg\w+|hinterlass\w+|ablegen|einsetz\w+|bilden"
        r"|erstell\w+|anreicher\w+|zusammenführ\w+|lies(?:t|en))\b"
    ),
    "third_party_object": (
        r"\b(?:cookies?|daten|informationen|[a-z]{0,10}pixel|ip-adressen?|mausbewegungen|klicks"
        r"|[a-zäöüß]{0,12}verhalten|kennung(?:en)?)\b|\b(?:surfverhalten|klickverhalten"
        r"|nutzungsverhalten|besuch(?:e|s)?\b|bewegungen|was (?:sie|du)\b|welche seiten|profile?\b"
        r"|geräte?\b|verlauf)\b"
    ),
    "third_party_tech": (
        r"\b(?:cookies?|[a-z]{0,10}pixel|tracking|besuche?s?|ip-adresse|nutzung\w*|websites?|webseiten?"
        r"|seiten?|mausbewegungen|gerät|endgerät)\b|\b(?:surfverhalten|klickverhalten"
        r"|nutzungsverhalten|seiten\b|profile?\b|anklick\w*)\b"
        r"|\bip-adressen\b|\blog-?(?:files?|dateien?|daten)\b|\bserver-?log\w*\b"
    ),
    "third_party_takes": (
        r"^(?:erheb|erhob|erfass|sammel|gesammelt|gespeichert|speicher|verarbeit|zeichne|verfolg|lesen"
        r"|liest|verknüpf)"
        r"|^(?:nachverfolg|beobacht|aufzeichn|wiedererk|auswert|wert|mitles|protokoll|bild|erstell"
        r"|anreich|zusammenf|lies)"
    ),
    "third_party_means": r"\b(?:cookies?|[a-z]{0,10}pixel)\b",
    "anyone_else": (
        r"\b(?:niemand(?:em|en)? (?:sonst|anderem|anderen)|sonst niemand\w*|(?:weitere|andere"
        r"|sonstige)[nrm]? (?:dritte|stellen|unternehmen|personen|empfänger)\w*)\b"
    ),
    "beside_object": r", (?:die|der|das)\b|\b(?:welche\w?|mittels|mithilfe|mit|durch|für|um|anhand)\b",
    "list_goes_on": r"(?:,|\b(?:oder|und|noch|sowie)\b) ?(?:keine |auch )?\Z",
    "third_party_cookies": (
        r"\bcookies?\b[^.;:]{0,50}, die von (?:dritten?|drittanbietern?|anderen (?:anbietern|unternehmen)"
        r"|(?:unseren )?partnern)\b|\b(?:drittanbieter-?cookies?|third-party-cookies?|cookies (?:von"
        r"|durch) (?:dritten?"
        r"|drittanbietern?)|fremd-?cookies?)\b|\b(?:cookies? (?:dritter|fremder|anderer (?:anbieter"
        r"|unternehmen|firmen|websites|webseiten|seiten)|externer (?:anbieter|unternehmen|firmen"
        r"|dienste))|(?:fremde|externe)[nrs]? cookies?|third-?party[- ]cookies?"
        r"|cookies? von (?:anderen|fremden|externen) (?:anbietern|unternehmen|firmen|webseiten"
        r"|websites|seiten))\b|\bcookies? (?:von|durch) (?:anderen|fremden|externen|dritten"
        r"|diesen) (?:diensten|plattformen|netzwerken|partnern)\b"
        r"|\bcookies? (?:stammen|kommen) [^.;]{0,30}von (?:externen|fremden|anderen|dritten|drittanbietern"
        r"|[a-zäöüß]*partnern)\b"
        r"|\bcookies? (?:werden|wird) [^.;,]{0,30}(?:von|durch) (?:\w+ ){0,3}(?:drittparteien"
        r"|dritt-?anbietern?|dritten|partnern|werbepartnern|(?:diensten?|anbietern?|unternehmen|firmen"
        r"|servern?"
        r"|seiten|websites|partnern) (?:dritter|von dritten|anderer)) (?:platziert|gesetzt|gespeichert"
        r"|abgelegt)\b"
    ),
    "share": (
        r"\b(?:verbindung(?= (?:zu|mit) (?!einem)[^.;]{0,120}(?:hergestellt|aufgebaut|zustande"
        r"|herstell|aufbau))|übertrag\w+|überträgt|empfänger(?= (?:der"
        r"|ihrer) (?:personenbezogenen )?daten (?:sind|ist|können))|(?:daten)?übermittlung"
        r"|offenlegung|offenzulegen|leite[nt]? (?=[^.;]{0,90}\bweiter\b)|weiter(?:zu)?leit\w*"
        r"|weitergeleitet|heraus(?:zu)?geb\w*|herausgabe|herausgegeben|mitgeteilt|zugänglich gemacht"
        r"|verfügung gestellt|stellen (?=[^.;]{0,80}zur verfügung)|(?:geb(?:en|e)?|(?<!\bes )gibt(?! es\b))"
        r"(?! [^.;:]{0,100}\bein(?:$|[.;:,!?)]))"
        r"|rücken (?=[^.;]{0,60}\b(?:he)?raus)|offenbar\w*|preis(?:zu|ge)?geb\w*|preisgegeben"
        r"|verrat(?:en)?\b|anvertrau\w*|überg(?:eben|ibt)|übersend\w*|zu(?:ge)?leit\w+"
        r"|weiter(?:zu)?g[ea]b\w*|weitergegeben|weiter(?:ge)?reich\w*|übermittel\w+|übermittelt"
        r"|teil(?:en|t)|tausch(?:en|t)(?= [^.;]{0,80}\baus\b)|aus(?:ge)?tausch\w*|geteilt"
        r"|offen(?:zu)?leg\w*|offengelegt|legen (?=[^.;]{0,60}\boffen)|überlass\w*|bereitgestellt"
        r"|bekannt(?:zu|ge)?(?:geb\w*|gegeben)|bekanntgabe|zukommen|gelang(?:en|t)|land(?:en|et)"
        r"|geh(?:en|t)|fließ(?:en|t)|geschickt|send(?:en|et)|gesendet|(?<!wir )(?<!sie )erh(?:alten"
        r"|ält)(?! (?:wir|sie|du|ihr)\b)|(?<!wir )(?<!sie )(?:bekomm|krieg)(?:en|t)(?! (?:wir|sie|du"
        r"|ihr)\b)(?: mit\b)?|(?<!wir )(?<!sie )erf[aä]hr(?:en|t)(?! (?:wir|ich|sie|du|ihr)\b))\b"
        r"|\b(?:nennen|nennt|melde[nt]"
        r"|reich(?:en|t) (?=[^.;]{0,100}\bweiter\b)|händigen (?=[^.;]{0,80}\baus\b)"
        r"|aus(?:zu)?händig\w*|einseh\w*|weiter(?:zu)?verkauf\w*|weiterver\w+|weitervermittel\w*"
        r"|abfließ\w*|abgeflossen|fließ\w* (?=[^.;]{0,60}\bab\b)|mit(?:zu)?teil\w*"
        r"|teilen (?=[^.;]{0,80}\bmit\b)|zugespielt|zu(?:zu)?spielen|zur verfügung|rausgeb\w*"
        r"|raus(?:ge)?rück\w*|schick(?:en|t)|zuschick\w*|abgegeben|abgeben|weitersag\w*)\b"
        r"|\bverbinde(?:t|n) sich (?=[^.;]{0,80}\b(?:servern?|youtube|google|vimeo|facebook"
        r"|anbieter\w*)\b)|\b(?:verbindung(?:en)?) (?=[^.;]{0,60}\b(?:servern?|youtube|google|vimeo"
        r"|meta|anbieter\w*)\b[^.;]{0,20}\b(?:auf(?:zu)?bau|herstell|hergestell|aufgebaut|aufnimm"
        r"|aufgenommen)\w*)|\bempfängt\b"
    ),
    "share_moves": (
        r"^(?:übertrag|überträgt|übermitt|bekannt|send|gesend|gelang|fließ|land|geh)|^(?:abfl|abgefl"
        r"|fließ)"
    ),
    "access_given": (
        r"\b(?:erhält|erhalten|haben|hat|bekommen|bekommt)\b (?:\w+ ){0,5}?(?:zugriff|zugang"
        r"|einblick|einsicht) (?:auf|zu|in) (?:\w+ ){0,3}?[a-zäöüß]{0,25}daten\b|\bdaten (?:erhalten"
        r"|einsehen)\b|\bip-adressen? (?:\w+ ){0,2}(?:sehen|sieht|erfahren|erfährt)\b"
    ),
    "share_firm": (
        r"^(?:offenbar|preis|verrat|tausch|austausch|ausge|fließ|leite|verbindung|bekomm(?:en|t) mit"
        r"|erf[aä]hr|empfänger|weiterg|weiterzug|weiterl|weiterzul|weiterr|weiterger|herausg"
        r"|herauszug|übermitt|offen|legen|verkauf|geb|gibt|teil|bekannt|rücken)|^(?:nenn|reich"
        r"|händig|aushänd|auszuh|rausg|rausr|weiterv|weiters|zugesp|zuzus)|^(?:verbind)|^empfäng"
    ),
    "recipient": r"\b(?:an|mit|gegenüber) (?:\w+ ){0,2}<<third_party>>|<<third_party>>",
    "sell": (
        r"\b(?:verk[aä]uf(?!s?(?:prozess|vorg[aä]ng|gespräch|abwicklung|team|stelle|bedingung|fläche"
        r"|raum))\w*|verkauft|vermiet(?!er)\w*|veräußer\w*|(?:adress|daten)handel\w*"
        r"|handeln (?:\w+ )?mit)\b"
    ),
    "sell_other": (
        r"\b(?:produkte|waren|unternehmen|tickets|möbel|artikel)\b.{0,20}\bverkauf\w*"
        r"|\bverkauf\w* (?:\w+ ){0,3}(?:produkte|waren|tickets|artikel)"
    ),
    "transfer": (
        r"\b(?:speicher(?:n|t)|(?:daten)?(?:übermittlung|übertragung|transfer)(?:en)?|übermittel\w+"
        r"|übertrag\w+|(?:ver|be)arbeit\w+|gespeichert|bekannt(?:ge)?geben|bekanntgegeben"
        r"|bekanntgabe|gelang(?:en|t)|fließ(?:en|t)|geh(?:en|t)|land(?:en|et)|gehostet|verlassen"
        r"|verlässt|liegen)\b|\b(?:abfließ\w*|abgeflossen|abwander\w*|weitergeleitet|exportier\w*"
        r"|ansässig|niedergelassen|sitz (?=[^.;]{0,60}\b(?:in|außerhalb|ausserhalb)\b)"
        r"|ausgelager\w*|sitz(?:en|t) (?=[^.;]{0,60}\bverarbeit)|transferier\w*|kopier\w*|gesendet"
        r"|geschickt|send(?:en|et)|übersend\w*|gebracht|verschoben|erreich(?:en|t)|zugreifen"
        r"|zugriff)\b|\bdaten(?:ver|be)arbeitung(?:en)?\b|\b(?:verschickt|verschicken|versendet"
        r"|versandt|versenden)\b|\b(?:drittl[aä]nder?|drittland|drittstaaten)-?(?:transfers?"
        r"|übermittlung(?:en)?)\b|\bbekanntgaben?\b"
    ),
    "data_holder": (
        r"\b(?:[a-zäöüß-]*(?:dienstleister|anbieter|auftrags(?:ver|be)arbeiter|empfänger|hoster|partner)n?\b"
        r"|server\w*\b)"
    ),
    "stands_abroad": r"^(?:sitz|ansässig|niedergelassen)",
    "kept_within": KEPT_WITHIN,
    "all_sit_within": ALL_SIT_WITHIN,
    "all_data": (r"\b(?:alle|sämtliche|<<your>>|die) (?:\w+ ){0,2}?daten\b"),
    "none_abroad": (
        r"\bkeine?r? (?:\w+ ){0,2}?(?:dienstleister|anbieter|unternehmen|empfänger|firma|firmen"
        r"|dritter|stellen?|partner"
        r"|server)\w* (?:\w+ ){0,2}?(?:außerhalb|jenseits|in den usa|im ausland"
        r"|in drittländern)\b[^.;]{0,40}\b(?:erhält"
        r"|erhalten|bekommt|bekommen|sieht|sehen|empfängt)\b"
        r"|\b(?:nutz|verwend|setz|beauftrag|arbeit)\w*[^.;,]{0,40}\bkeine[nrm]? (?:[\w-]+ ){0,4}?"
        r"(?:dienstleister|anbieter|unternehmen|firmen|rechenzentr|server|partner|auftragsverarbeiter)\w*"
        r" (?:\w+ ){0,2}?(?:außerhalb|jenseits|in den usa|im ausland|in drittländern)\b"
    ),
    "abroad": (
        r"\b(?:(?<=verlassen )(?:den|die) (?:ewr|eu\b|europäische[nr]? (?:wirtschaftsraum|union))"
        r"|(?<=verlässt )(?:den|die) (?:ewr|eu\b|europäische[nr]? (?:wirtschaftsraum|union))|(?:in"
        r"|nach) (?:die |der |den )?(?:großbritannien|schweiz|japan|indien|china|kanada|israel"
        r"|singapur|australien)|vereinigte[ns]? königreich|dritt(?:l[aä]nd|staat)\w*|usa"
        r"|vereinigten? staaten|ausland|nicht-?eu-?(?:länder|staaten)\w*|außerhalb (?:der|des) (?:eu"
        r"|ewr|europäischen|schweiz)|europa\b(?= nicht)|(?<=verlassen )(?:die eu|europa))\b"
        r"|\b(?:nordamerika\w*|übersee|außereuropäisch\w*|(?:in|nach|aus) (?:der |die )?(?:kanada"
        r"|türkei|ukraine|brasilien|südkorea|russland|serbien|neuseeland|argentinien|mexiko)|(?:us"
        r"|u\.s\.|amerikanisch|kalifornisch)[a-z-]*-?(?:server\w*|anbieter\w*|unternehmen|mutter\w*)"
        r"|drittl[aä]nder\w*|jenseits (?:der|des)|(?:staaten|länder)n? außerhalb"
        r"|nicht-?europäisch\w*)\b"
    ),
    "receives": r"^(?:erhält|erhalten|bekomm|krieg|erf[aä]hr)|^empfäng",
    "not_sharing": (
        r"^ (?:uns|mir)\b|^ durch (?:jeden |den |die |einen |andere )?(?:dritt|anbieter)"
        r"|^ <<your>> (?:\w+-?)?(?:browser|rechner|gerät)|^[^.;,]{0,40}\bvon (?:dritt"
        r"|unser|ander|partner|ihnen|dir)|^[^.;]{0,80}\ban (?:unseren?|den|die"
        r"|das) (?:\w+ )?(?:server|system|rechner)|^[^.;]{0,30}\b(?:möglichkeit|sorgfalt|mühe"
        r"|überblick|auskunft|hilfe|zugriff auf)\b"
    ),
    "giving_noun": (
        r"^(?:weitergabe|weiterleitung|(?:daten)?(?:übermittlung|übertragung)|offenlegung"
        r"|bekanntgabe|herausgabe|verbindung|bekomm(?:en|t) mit|erf[aä]hr)|^daten(?:ver|be)arbeitung"
        r"|^(?:drittl|drittst)|^(?:daten)?transfer"
    ),
    "given_data": (
        r"\b(?:<<your>>|die|der|sämtliche|alle|folgende|diese|dabei|hierbei|personenbezogene|persönliche"
        r"|wir|ich|werden|wird) (?:von (?:ihnen|dir|euch|uns|mir) )?(?:[\w.-]+,? ){0,7}?(?:angaben"
        r"|[a-zäöüß-]{0,20}daten|informationen|name[n]?|vorname[n]?|e-?mail-?adresse[n]?|mailadresse[n]?"
        r"|telefonnummer[n]?|anschrift|nachricht(?:en)?)\b"
    ),
    "given_firm": (
        r"^(?:gespeichert|speicher[nt]|erhoben|erheb(?:en|t)|erfass(?:en|t)|gesammelt|sammel[nt]"
        r"|aufgezeichnet|protokolliert)$"
    ),
    "relative_gap": r"^, (?:der|die|das|welche[rs]?) [^.;,]{0,40}$",
    "attributive": (
        r"^(?:erhobene|erfasste|gespeicherte|gesammelte|verarbeitete|protokollierte|übermittelte"
        r"|übertragene|weitergegebene|weitergeleitete|mitgeteilte|bereitgestellte|überlassene"
        r"|offengelegte|registrierte|aufgezeichnete|bearbeitete|geteilte)[nrsm]?$|^(?:ge|er|ver|be"
        r"|über|auf|ein|mit|weiter|offen|heraus|ab|an|bereit)[a-zäöüß]{3,}(?:ene|elte|erte|ierte"
        r"|itete|igte|asste|hrte|nnte|ete)[nrsm]?$"
    ),
    "recipient_first": r"",
    "relative": r"^, (?:der|die|das|welche[rs]?)\b",
    "relative_clause": (r", (?:der|die|das|welche[rs]?|dessen|deren) "),
    "share_heading": (
        r"\b(?:wer\b[^.;]{0,30}(?:bekommt|erhält|sieht|zugriff|einblick|erfährt)|empfänger\w*"
        r"|weitergabe|an wen|mit wem|wem wir)\b"
    ),
    "share_item": (
        r"^[^a-zäöü]{0,10}(?:(?:die|der|das|unsere?|andere|externe"
        r"|<<your>>) )?(?:[a-zäöüß-]+ ){0,2}(?:<<third_party>>|[a-zäöüß]+-?anbieter)(?=,| ?[:(-]|\.|;|"
        r" (?:wenn|falls|für|zur"
        r"|zum|bei|im)\b|$)"
    ),
    "share_none": r"^[^a-zäöü]{0,10}(?:niemand|keine[rn]?)\b",
}
