"""German: cookies, their kinds and lifetimes, and what browsers do with them."""

PATTERNS = {
    "cookie_gone": (
        r"\b(?:wurden?|worden) (?:\w+ )?(?:entfernt|ersetzt|abgeschafft)\b|\b(?:früheren?|älteren?"
        r"|vorigen?) (?:version|fassung)|\bfrüher\b|\b(?:entfernt|ersetzt|abgeschafft) (?:wurden?"
        r"|worden)\b"
    ),
    "cookie_content": (
        r"^(?:(?!\b(?:und|oder|sondern|aber)\b)[^.;,]){0,40}\b(?:enthält|enthalten|beinhalte[tn]"
        r"|speicher[tn]|verrät|verraten|kenn[te]n?"
        r"|weiß|identifizier\w+|lies?t|lesen|überträgt|lebt|hält|bleib\w+|überdauer\w+|gilt|gelten"
        r"|dien\w+|misst|verfolg\w+|läss\w+|lassen|trägt|ermöglich\w+|erlaub\w+|(?:kann"
        r"|können) (?!gesetzt))\b(?! wir\b)"
    ),
    "kind_of_these": (
        r"\b(?:sind|ist|waren|wären) (?:\w+ ){0,2}kein(?:e|er|es)? (?:[\w-]+-? (?:oder|und"
        r"|bzw\.?) )?[\w-]*cookies?(?= ?(?:[.;!,:)(]|$|und\b|sondern\b|im sinne\b|, ))|\b(?:handelt"
        r"|handele|handeln) (?:es )?(?:sich )?[^.;]{0,60}\b(?:nicht"
        r"|kein\w*)\b[^.;]{0,40}\bcookies?\b|\b(?:nicht"
        r"|kein\w*)\b[^.;]{0,40}\bcookies?\b[^.;]{0,20}\bhandelt\b"
    ),
    "cookie_read": r"^(?:les|lies|liest|ausles|ausgelesen|greif|zugreif|zugegriffen|gelesen)",
    "of_ours": r"^ (?:von uns|hier|auf (?:dieser|unserer) (?:web)?seite)\b",
    "longer_than": (r"\b(?:länger|älter|mehr|später) als\b|\bhinaus\b|\büberleb\w*|\büberdauer\w*"),
    "by_agent": r"^.{0,40}?\b(?:von|durch) (?:den |die |der |unsere[nr]? )?(?=\w)",
    "cookie": r"cookies?\b|cookie-?(?:frei|los)\w*",
    "cookie_thing": (
        r"^-?(?:richtlinie|hinweis|banner|einstellung|erklärung|liste|tabelle|manager|consent"
        r"|einwilligung"
        r"|verwaltung|präferenz|kategorie)"
    ),
    "cookie_attributive": (
        r"\b(?:durch|mit|mithilfe|von|aus) (?:das|den|die|der|des|diese[nrs]?) (?:[\w-]+ )?cookies?"
        r" (?:[\w-]+ )?(?:erzeugten?|erfassten?|gewonnenen?|gesammelten?|erhobenen?|gespeicherten?)\b"
    ),
    "cookie_act": (
        r"\b(?:merkt|merken|zum einsatz|einsatz|setzung|abgelegt|ab(?:zu)?leg\w+|leg(?:en|t)|angelegt"
        r"|hinterleg\w+|(?:ge)?schrieb\w*|schreib(?:en|t)|vergeben|erzeugt|platziert|verwend\w+"
        r"|(?:be|ge|aus)?nutz(?:en|t)|setz(?:en|t)|gesetzt|einsetz\w*|einzusetzen|eingesetzt"
        r"|speicher(?!dauer|frist|begrenz|platz)\w*|gespeichert|platzier\w*|mittels|durch|mit hilfe"
        r"|arbeite[nt]|erkenn(?:en|t)|gibt|eingebunden|bind(?:en|et)|einbind\w+|eingebettet"
        r"|integrier\w+|installier\w+|implementier\w+|enthalten|enthält|lesen|liest|les(?:en"
        r"|t) .{0,20}aus|ausgelesen|auslesen|gelesen|greif(?:en|t)|zugegriffen|bedien(?:en|t)"
        r"|existier\w+|vorhanden|verzicht\w*)\b|\b(?:gebrauch|anwendung|(?:ins|im) spiel|vergib\w*"
        r"|vergeb\w+|schick(?:en|t)|send(?:en|et)|gesendet|übermittel\w+|überträgt|übertragen"
        r"|eingespielt|aufgespielt|kommen (?=[^.;,]{0,40}\bvor\b)|finden sich|befinde[nt]"
        r"|entsteh(?:en|t)|hinterlass\w+|hinterlässt|hinterlegt|brauch(?:en|t)|benötig\w+"
        r"|basier(?:en|t)|stütz(?:en|t)|lieg(?:en|t)|handelt|verbaut|eingebaut|bau(?:en|t)"
        r"|steck(?:en|t)|land(?:en|et)|nehmen wir|erstell\w+|bilden wir|herum|funktionier\w*|vergab"
        r"|auskommen|kommen (?=[^.;,]{0,40}\baus\b)|verloren|suchen (?:sie|du)|suchst|find(?:en"
        r"|est) (?:sie|du|man)|geduldet|zugelassen|aktivier\w+|lass(?:en|t)|lädt|laden|geladen"
        r"|auszulesen|zugreifen|vorgehalten|verarbeit\w+|löst|zähl(?:en|t) (?:wir|die)|ausgespielt"
        r"|ausgeliefert)\b"
    ),
    "cookie_own": (
        r"\b(?:unsere cookies|von uns (?:genutzte|verwendete|eingesetzte|gesetzte)[nr]? cookies"
        r"|(?:session|sitzungs|analyse|statistik|marketing|werbe|tracking"
        r"|funktions?|präferenz|funktionale|technisch (?:notwendige|erforderliche)|notwendige"
        r"|erforderliche|essen[tz]ielle|permanente|temporäre)[nr]?[- ]?cookies?|(?:diese|die|solche"
        r"|sie) cookies (?:helfen|ermöglichen|dienen|speichern|sind|werden|merken|sorgen|erlauben)"
        r"|cookies (?:helfen|ermöglichen) (?:uns|es))\b"
        r"|\b(?:die (?:nutzung|verwendung)|der einsatz|das setzen) (?:von|der|dieser) (?:[\w-]+"
        r" ){0,3}[a-zäöüß-]*cookies\b"
        r"(?=[^.;]{0,70} (?:erfolgt|geschieht|beruht|stützt sich)\b(?! (?:\w+ ){0,3}(?:nicht|kein\w*)\b))"
        r"|^[^a-zäöü]{0,3}(?:[a-zäöüß-]+ ){0,3}?[a-zäöüß-]*cookies, (?:die"
        r"|welche) [^.;]{5,200}, (?:werden|setzen wir|verwenden wir|nutzen wir|speichern wir)\b"
        r"|\b(?:mithilfe|mittels|anhand|mit hilfe) (?:von |der |dieser )?(?:[a-zäöüß]+ )?cookies (?:können"
        r"|erhalten"
        r"|erkennen|messen|zählen|erfassen|erheben|sehen) wir\b"
        r"|\bmit (?:diesen|unseren|solchen) (?:[a-zäöüß]+ )?cookies (?:erhalten|können|erkennen|messen"
        r"|zählen|sehen) wir\b|\b(?:einige|manche|bestimmte) cookies (?:stellen|sorgen|dienen|helfen|sind"
        r"|werden)\b"
    ),
    "cookieless": (
        r"\bohne (?:(?:den |die |das )?(?:einsatz|verwendung|nutzung|setzen|speicherung) (?:von |der "
        r"|des )?)?"
        r"(?:[a-zäöüß]+e[rns] )?(?:[a-zäöüß]+-?)?cookies?\b|cookie-?los\w*\b"
        r"|cookie-?frei\w*\b"
    ),
    "no_cookies": (
        r"\b(?:komm(?:t|en) (?:\w+ ){0,3}ohne (?:\w+ )?cookies (?:und|oder|noch) (?:ohne )?[\w-]+ aus"
        r"|cookies (?:verwenden|nutzen|setzen|legen|speichern|hinterlassen"
        r"|platzieren) wir (?:[^ .,;]+ ){0,4}(?:nicht|keine)|komm(?:t"
        r"|en) (?:\w+ ){0,3}ohne (?:\w+ )?cookies aus|keine(?:rlei)? cookies|(?:verwende[nt]|nutz(?:en|t)"
        r"|setz(?:en|t)) (?:wir )?(?:\w+ )?(?:keine(?:rlei)?|niemals) cookies|cookies (?:werden"
        r"|verwenden wir|nutzen wir|setzen wir|(?:setzt|nutzt|verwendet) (?:sie|er|die \w+|(?:diese|dieser"
        r"|unsere|unser) (?:website|webseite|seite|homepage|internetseite|blog|shop))|findest du"
        r"|gibt es|kommen) (?:\w+ ){0,5}nicht(?: (?:verwendet|gesetzt|eingesetzt|gespeichert|genutzt|ein"
        r"|zum einsatz|abgelegt))?|verzicht\w+ (?:\w+ ){0,3}auf (?:(?:den einsatz|die verwendung"
        r"|die nutzung|das setzen) (?:von|der) )?cookies|(?:frei von|ganz ohne|komplett ohne"
        r"|gänzlich ohne) cookies(?![^.;,]{0,60} nicht\b)|auf (?:(?:den einsatz|die verwendung|die nutzung"
        r"|das setzen) von )?cookies (?:wird|verzichten) (?:\w+ ){0,4}(?:verzichtet|verzicht\w*"
        r"|wir))(?!-)\b|\b(?:cookies? (?:sucht?(?:en)? (?:\w+ ){1,2}<<here>>vergeblich|sind <<here>>(?:tabu"
        r"|unerwünscht|kein thema)|spielen <<here>>keine rolle|haben <<here>>nichts (?:verloren|zu suchen)"
        r"|werden sie <<here>>(?:nicht finden|vergeblich suchen)|gibt es <<here>>(?:nicht|keine))|(?:ist"
        r"|sind|läuft|bleibt|arbeitet|funktioniert|kommt) (?:\w+ ){0,3}(?=cookie-?(?:frei|los))cookie\w+"
        r"|cookie-?(?:freie|lose)[rs]? (?:website|seite|homepage|webauftritt|angebot)|(?:der |die |das "
        r"|ein |eine )?(?:einsatz|verwendung|nutzung|setzen|speichern|speicherung|ablage) (?:von"
        r"|irgendwelcher) cookies <<here>>(?:(?:findet|erfolgt) <<here>>nicht(?: statt)?|unterbleibt"
        r"|entfällt|ist nicht vorgesehen|gibt es nicht)|kein(?:e)? (?:einzige[sn]? |einziger )?cookies?(?!-"
        r"|, (?:das|der|dessen)\b)|(?:lassen|halten|nehmen) wir <<here>>(?:die finger|abstand) von cookies"
        r"|von cookies (?:lassen|nehmen) wir <<here>>(?:die finger|abstand)|cookies (?:brauchen|benötigen"
        r"|verwenden|nutzen|setzen|kennen) wir <<here>>(?:nicht|keine)"
        r"|nicht ein(?:mal ein)? (?:einziges )?cookie|weder (?:eigene )?cookies|verzicht auf cookies"
        r"|cookies sind <<here>>nicht im (?:einsatz|spiel))\b"
    ),
    "qualified_cookie": (
        r"[a-zäöüß]-?cookies\b|\b(?:notwendige|erforderliche|fremde|externe|solche|diese|derartige"
        r"|weitere|andere|dauerhafte|persistente|permanente|werbliche|personenbezogene|entsprechende"
        r"|eigene)[nr]? cookies\b|\b(?:(?:zusätzliche|dritte|optionale|nicht[- ]\w+|überflüssige"
        r"|unnötige|dauernde|langlebige|sonstige|böse|geräteübergreifende|unbekannte|schädliche"
        r"|analytische|statistische|fremder|externer|eigener)[nrs]? cookies?)\b"
        r"|\bcookies? (?:sozialer|anderer|fremder|externer|weiterer|dritter)\b"
    ),
    "essential_only": (
        r"\b(?:nur|ausschließlich|ausschliesslich|lediglich|allein|außer|ausser|mit ausnahme"
        r"|abgesehen)\b.{0,40}\b(?:notwendige|erforderliche|essenzielle|essentielle|nötige"
        r"|technische)\w*\b.{0,10}cookies"
    ),
    "but_one_needed": (
        r"\b(?:außer|ausser|bis auf|abgesehen von|mit ausnahme|ausgenommen)(?: von)? (?:ein\w*"
        r"|de[rsmn]|das|unser\w*)(?: (?:einzig|kurzlebig|klein|technisch|notwendig|eigen)\w*)? (?:\""
        r"|„)?(?:(?:sprach|sitzungs|session|warenkorb|login|anmelde|consent|einwilligungs|einstellungs"
        r"|sicherheits|auswahl|währungs)[a-zäöü]*-?cookies?\b|cookies?,? (?:das|der"
        r"|welche[rs]) (?:sich )?(?:ihre|deine|die|den|ihren) (?:\w+ )?(?:sprache|auswahl|warenkorb"
        r"|anmeldung|einwilligung|währung) (?:merkt|speichert|enthält))"
    ),
    "named_among": r"^s? (?:inbegriffen|eingeschlossen|inklusive|auch nicht)\b",
    "cookie_sync": (
        r"\b(?:cookie|id)-?(?:sync\w*|abgleich\w*|matching)\b|\b(?:abgleich\w*|synchronisier\w*"
        r"|synchronisation) (?:von |der )?(?:cookies|kennungen|ids)\b"
    ),
    "nothing_kept": (
        r"\b(?:speicher(?:n|t)|legen|legt|hinterlassen|hinterlässt|schreiben|schreibt) (?:wir "
        r"|ich )?nichts (?:auf|in) (?:<<your>>|dem) (?:endgerät|gerät|computer|rechner|browser"
        r"|smartphone)\w*|"
        r"\b(?:auf|in) (?:<<your>>|dem) (?:endgerät|gerät|computer|rechner|browser"
        r"|smartphone)\w* (?:wird|werden|bleibt|speichern wir|legen wir"
        r"|hinterlassen wir) (?:\w+ )?nichts\b|\bnichts (?:wird )?(?:auf|in) (?:<<your>>"
        r"|dem) (?:endgerät|gerät|computer|rechner|browser)\w* (?:gespeichert|abgelegt|hinterlassen)"
    ),
    "cookie_defined": (
        r"^[^a-z]{0,4}(?:(?:web-?analyse|tracking|retargeting) ist (?:die|eine?|das)|ein (?:„"
        r"|\")?cookie(?:“|\")? (?:ist|bezeichnet)|(?:„|\")?cookies(?:“"
        r"|\")? sind (?!(?:für|technisch|auf|notwendig|erforderlich))|bei cookies handelt es sich"
        r"|unter cookies versteht)\b"
    ),
    "not_control": (
        r"\bopt-?out\b.{0,100}\b(?:erneut|nur für)\b"
        r"|\b(?:browser|endgerät|applikation)\b[^.;]{0,40}\b(?:geschlossen|beendet) (?:hat|haben|wird"
        r"|wurde)\b"
        r"|\b(?:local-?\s?storage|speicher)\b[^.;]{0,30}\bbrowsers?\b[^.;]{0,20}\b(?:abgelegt"
        r"|gespeichert|gesichert)"
        r"|\b[a-z]{0,10}browser\w* (?:schlie(?:ß|ss)\w+|geschlossen)"
        r"|\bschließen (?:des|ihres) browsers\b|\b(?:von selbst|automatisch|selbständig"
        r"|selbsttätig) (?:wieder )?gelöscht\b|\b(?:opt-?out-?cookies?"
        r"|cookie)\b[^.;]{0,40}\b(?:welche[rs]|das|der) (?:die|eine) (?:\w+ ){1,4}(?:unterbindet"
        r"|verhindert)"
        r"|\bcookies? (?:[\w-]+ ){0,2}(?:im|in) (?:(?:<<your>>|dem) )?browser\b[^.;]{0,40}\b(?:abgelegt"
        r"|gespeichert|gesetzt)\b"
        r"|\b(?:angaben|informationen|daten) (?:<<your>>|zu|über|der|des) [^.;]{0,20}browser"
    ),
    "browser": (
        r"\b(?![a-z-]{0,10}browser-?\s?(?:plug-?ins?|add-?ons?"
        r"|erweiterung))[a-zäöüß-]{0,10}browsers?\w*\b"
    ),
    "browser_can": (
        r"\b(?:kann|können|lässt|lassen|möglich\w*|erreich\w+|eingestellt|einstellbar"
        r"|[a-zäöü-]*einstellung\w*"
        r"|konfiguriert|sorgt|anweis\w+|angewiesen|bieten|bietet|so (?:einrichten|eingerichtet))\b"
    ),
    "browser_act": (
        r"\b(?:fest(?:zu)?leg\w+|zulass\w+|zugelassen|erlaub\w+|unterbind\w+|einstell\w+|eingestellt"
        r"|ab(?:zu)?(?:lehn|schalt)\w+|lehnen|block\w+|lösch\w+|gelöscht|deaktivier\w+|verhinder\w+"
        r"|ausschließ(?!lich)\w+|akzeptier\w+|sperr\w+|konfigurier\w+|ein(?:zu)?richt\w+|einzustell\w+"
        r"|untersag\w+"
        r"|unterdrück\w+|entfern\w+|stell(?:e|en|st)?)\b|\b(?:wegräum\w*|abweis\w*|abwehr\w*"
        r"|einschränk\w*|begrenz\w*|verwalt\w*|regel[nt]\w*|steuer[nt]\w*|beseitig\w*|loswerden|leeren"
        r"|verweiger\w*|ausschalt\w*|annehm\w*|angenommen|anzeigen lassen|nachfrag\w*|fragen lassen"
        r"|einsehen|selbst bestimmen|bestimmen|entscheiden|unterbunden|abgelehnt|blockiert|zurückweis\w*"
        r"|ausschließ(?!lich)\w*|abgestellt|abstell\w*)\b"
    ),
    "in_that_case": (
        r"^[^a-zäöü]{0,4}(?:(?:wir weisen (?:sie )?(?:jedoch )?darauf hin|bitte beachten sie|beachten"
        r" sie)(?: bitte"
        r"| jedoch| aber)*,? dass (?:sie )?(?:dann|dadurch|hierdurch|in diesem fall)|(?:dadurch|hierdurch"
        r"|in diesem"
        r" fall|dann) (?:kann|können|könnte|funktionier|ist|sind|stehen))\b"
    ),
    "refers_back": r"\b(?:diese|dies|sie|speicherung)\b",
    "visitor_may": r"\b(?:können sie|sie können|kannst du|du kannst|dann stell)\b",
    "consequence": (
        r"\b(?:funktionier\w* .{0,60}\bnicht|(?:nicht|kaum) (?:mehr )?(?:funktionier\w*|zur verfügung)"
        r"|nicht (?:mehr )?(?:vollumfänglich|vollständig|alle|sämtliche|nutzbar|verfügbar|richtig|möglich"
        r"|verwend\w+|nutzen|benutzen|genutzt|bedien\w+|gewährleistet)|(?:geht|klappt) (?:\w+"
        r" ){0,4}nicht|eingeschränkt|(?<!oder )(?<!und )einschränk\w+|beeinträchtig\w*|vergisst|bleibt"
        r" (?:\w+ ){0,3}leer|hinder(?:n|t)|auswirkung(?:en)? auf)\b|\bkönnen [^.;]{0,60}\bnicht"
        r" (?:ordnungsgemäß|richtig|genutzt|erbracht|angeboten|mehr)|\b(?:(?:klappt|geht|läuft|lässt sich"
        r"|lassen"
        r" sich|können sie|kannst du|arbeitet) [^.;]{0,50}\b(?:nicht|kaum|leider nicht)\b|einbußen"
        r"|(?:funktions)?einschränkung(?:en)?(?!,| und| oder| sowie| (?:der|einer) (?:daten)?(?:ver"
        r"|be)arbeitung)|nicht (?:mehr )?(?:einloggen|anmelden|bestellen|einkaufen|speichern|merken"
        r"|aufrufen|abspielen|darstellen|angezeigt)|unbrauchbar|unbenutzbar|stockt|fehlerhaft"
        r"|(?:verlier(?:t|en)|vergess(?:en))|umständlich\w*|muss(?:t|en)? (?:sie |du )?(?:\w+"
        r" ){0,4}(?:erneut|neu|jedes mal)|nicht zur verfügung|nur teilweise|nur eingeschränkt"
        r"|bestellvorgang[^.;]{0,30}unmöglich|unmöglich)\b|\b(?:keine? (?:\w+ ){1,3}(?:mehr )?möglich)\b"
        r"|\bnicht wie (?:vorgesehen|gewohnt|gewünscht|beabsichtigt) (?:nutzbar|funktion\w*|zu nutzen"
        r"|nutzen|arbeite\w*)\b"
    ),
    "without_cookies": (
        r"\b(?:verhinder\w+|deaktivier\w+|ab(?:zu)?lehn\w+|block\w+|sperr\w+|ohne|lösch\w+|fall|dann"
        r"|andernfalls|sonst|abschalt\w+)\b|\b(?:schalten (?:sie|du)?\b[^.;]{0,40}\b(?:ab|aus)\b"
        r"|schaltet|lehn(?:en|t|st) (?:sie|du|ihr)?\b[^.;]{0,40}\bab\b|ablehn\w*|verzicht\w+ (?:sie"
        r"|du)|weisen sie|nicht (?:zulassen|zulässt|akzeptier\w*|annehm\w*|erlaub\w*|zustimm\w*"
        r"|gestatte\w*)|verweiger\w*|unterdrück\w*|ausschalt\w*|ausgeschaltet|abweis\w*|unterbind\w*"
        r"|unterbunden|keine cookies|abgelehnt|blockiert|nein sag\w*|stellen sie [^.;]{0,40}\bab\b"
        r"|abstell\w*|abgestellt|fehlen|ausgesperrt|je nach (?:\w+ )?(?:browser-?)?einstellung(?:en)?)\b"
        r"|\bnicht-?(?:annahme|akzeptanz|zulassung|zustimmung)\b|\bablehnung\b"
    ),
    "only_needed": (
        r"^[^a-z]{0,4}(?:wir|diese (?:website|webseite|seite)|unsere (?:website|webseite"
        r"|seite)) (?:setz|verwend|nutz|speicher)\w* (?:ausschließlich|nur|lediglich|allein) (?:ein"
        r"|einen|das|unser) (?:einziges |kleines |technisches )?(?:sprach|sitzungs|session|warenkorb"
        r"|login|anmelde|consent|einwilligungs|einstellungs|sicherheits|auswahl"
        r"|währungs)[a-zäöü]*-?cookies?\b(?! (?:und|oder|für|zur|zum|im|in|wenn|falls)\b)"
        r"|^[^a-z]{0,4}(?:das|der) einzige cookie (?:auf (?:dieser|unserer) (?:website|webseite|seite)"
        r"|dieser (?:website|webseite|seite)|von uns),? (?:merkt sich|speichert|ist) (?:ihre|die|den"
        r"|ihren|ein|das) (?:\w+ )?(?:sprach|auswahl|warenkorb|anmeld|einwilligung|währung|sitzung"
        r"|session)|"
        r"\bdie einzigen cookies\b[^.;]{0,60}\b(?:notwendig|erforderlich|nötig)\w*"
        r"|\balle (?:unsere |von uns (?:gesetzten |verwendeten ))?cookies sind (?:technisch "
        r"|unbedingt |zwingend )*(?:notwendig|erforderlich)\b"
        r"|\b(?:nur|lediglich|ausschließlich|bloß)\b[^.;]{0,40}\bcookies?\b, (?:die|ohne die"
        r"|auf die)[^.;]{0,60}\b(?:nicht (?:funktionier|auskomm|arbeit|lauf|läuf)\w*|angewiesen|braucht"
        r"|benötigt|unverzichtbar|zwingend|unbedingt)"
        r"|\bverwendung von cookies beschränk\w+ sich auf (?:das|die) (?:\w+ )?(?:notwendig|nötig"
        r"|erforderlich)\w*"
    ),
    "denied_kind": (
        r"\b(?:kein(?:e[nrms]?|erlei)?|weder|ohne|nie|niemals"
        r"|verzicht\w+ (?:\w+ ){0,3}auf) (?:[a-zäöüß-]+(?:,| und| oder| noch"
        r"|) ){0,4}?<<kind_of_tool>>|<<kind_of_tool>>(?:(?:,| und| oder"
        r"| noch) (?:[a-zäöüß-]+ )?<<kind_of_tool>>){0,3} (?:sind|ist|werden|wird|kommen|kommt|setzen"
        r"|verwenden|nutzen|findest|gibt|findet|finden|betreiben|erstellen|machen|erfolgt|legen"
        r"|bilden|führen|schalten|zeigen|brauchen|benötigen) (?!von (?!uns\b))(?:\w+ ){0,5}?nicht\b"
        r"|^[^a-zäöü]{0,3}(?:[a-zäöüß]{0,10}statistiken?|werbung|tracking"
        r"|<<kind_of_tool>>) (?:\w+ ){1,2}(?:ich|wir) (?:\w+ )?(?:keine?|nicht)\b"
        r"|^[^a-zäöü]{0,3}(?:werbung|tracking|<<kind_of_tool>>)(?:, [a-zäöüß-]+){0,3} (?:und"
        r"|oder) (?:[a-zäöüß-]+"
        r" ){1,3}(?:setzen|nutzen|verwenden|betreiben|machen) (?:wir|ich) (?:hier )?nicht\b"
        r"|\bauf (?:[a-zäöüß-]+ ){0,4}?<<kind_of_tool>>[^.;,]{0,60}\bverzicht\w*"
        r"|(?:\bprofile? (?:für|zu) werb\w+ (?:\w+ ){0,4}nicht\b|\bauswertung (?:des|ihres"
        r"|deines) (?:nutzer|nutzungs|surf|klick|besucher)?verhaltens (?:\w+ ){0,3}nicht\b"
        r"|\bkeine(?:rlei)? (?:\w+ )?auswertung (?:des|ihres|deines) (?:nutzer|nutzungs|surf|klick"
        r"|besucher)?verhaltens)|\bnicht mit (?:[a-zäöüß-]+ ){0,2}?<<kind_of_tool>>"
        r"|\bnoch (?:(?:ein(?:en?|er)?|eigene"
        r"|irgendeine?n?) )?<<kind_of_tool>>"
        r"|^[^a-zäöü]{0,4}keine (?:(?:besucher|nutzungs|zugriffs)-?)?(?:zählung|analyse|statistik"
        r"|messung|auswertung)(?=[,.]|$| und )"
    ),
    "kind_across_sites": (
        r"(?:seiten|websites?|webseiten|domain|site|dienste)-?übergreifend\w* (?:tracking"
        r"|(?:nach)?verfolg\w+)"
        r"|cross-?site-?tracking"
    ),
    "kinds_advertising": r"werb|reklame|marketing|targeting|profil|track|verfolg",
    "kinds_analytics": r"analy|statisti|messung|reichweit|(?<!werbe)(?<!werbe-)track|verfolg",
    "kinds_before": (
        r"(?:(?:werbe|marketing|analyse|webanalyse|analytics|statistik|tracking|retargeting|profiling)"
        r"-(?:,| und| oder| noch| sowie)? ?){1,4}$"
    ),
    "tool_that_follows": (
        r"(?:werkzeugen?|werkzeuge|tools?|programmen?|programme|diensten?|dienste|skripten?|skripte|software"
        r"|technologien|techniken)(?: ein)?, (?:die|das|der|mit denen"
        r"|mit der) [^.;,]{0,40}(?:auswert|analysier|verfolg"
        r"|nachverfolg|beobacht|aufzeichn|messen|misst|zählen)\w*"
    ),
    "kind_of_tool": (
        r"(?:<<tool_that_follows>>|(?:werbe|marketing|analyse|webanalyse|analytics|statistik"
        r"|tracking|retargeting"
        r"|remarketing|profiling)-?(?:cookies?|tools?|diensten?|dienste|werkzeugen?|werkzeuge"
        r"|programmen?|programme|software|pixel|technologien|trackern?|netzwerken?|netzwerke"
        r"|verfahren)|(?:werbung|tracking|retargeting|remarketing|webanalyse|besucheranalyse"
        r"|nutzungsanalyse|reichweitenmessung|onlinewerbung)\b(?!-)|(?:cookies|dienste|tools) (?:für"
        r"|zur|zu) (?:werbung|analyse\w*|werbezwecke\w*|werbe\w*|tracking|marketing\w*))"
        r"|\b(?:(?:(?:nutzungs|besucher|klick|bewegungs|persönlichkeits|werbe|interessen|surf"
        r"|kunden)-?profile?n?|profilbildung|(?:nutzer|verhaltens|nutzungs|besucher)-?(?:analysen?"
        r"|auswertung(?:en)?|statistik(?:en)?|beobachtung|tracking|messung|zählung)|reklame"
        r"|werbeanzeigen|werbebanner|(?:verhaltens|nutzungs)basierte werbung|personalisierte werbung"
        r"|scoring|marketing-?(?:cookies|tools)|statistik-?(?:cookies|tools))\b(?!-))\b"
        r"|\b(?:web)?analyse-?(?:dienst|werkzeug|tool|programm)\w*\b|\banalytics-?\w*\b"
        r"|\b[a-zäöüß]{2,12}-?tracking\b(?!-)"
    ),
    "denied_kind_not": (
        r"\beinwilligungs(?:pflichtig|bedürftig)e|\b(?:newsletter\w*|e-?mails?|mails?|telefon\w*|post|anruf\w*|zusend\w*|zugesandt"
        r"|zuschick\w*|erh(?:alten|ältst) (?:sie|du)|schicken wir|senden wir|abo\w*|pur-\w+)\b"
        r"|\bkeine?(?:n|s|r)? (?:anderen?|weiteren?) "
        r"|\bprofil(?:bildung|ing)\b[^.;]{0,60}\bautomati(?:siert|sch)\w* (?:einzel)?entscheidung"
        r"|\bautomati(?:siert|sch)\w* (?:einzel)?entscheidung\w*[^.;]{0,80}\bprofil(?:bildung|ing)\b"
    ),
    "kinds_of_others": (
        r" (?:(?:von|durch) (?:dritt\w*|externe[nr]?|fremde[nr]?|andere[nr]?)|dritter|anderer|externer"
        r"|fremder)\b"
    ),
    "kind_of_others": (
        r"\b(?:extern|fremd|drittanbieter|dritt-|individuell|personalisiert|personenbezogen|nutzerbezogen)\w*"
        r"|übergreifend"
    ),
    "no_consequence": (
        r"\b(?:keine(?:rlei)? (?:\w+ )?(?:nachteile?|einschränkungen?|auswirkung\w*)"
        r"|ohne (?:nachteile|einschränkung\w*)|uneingeschränkt)\b"
        r"|\b(?:trotzdem (?:\w+ ){0,4}(?:nutzen|benutzen|verwenden|lesen|besuchen|einkaufen"
        r"|funktionier\w*|zugänglich)|ohne (?:jede |weitere )?(?:einbußen|abstriche|nachteil\w*)"
        r"|(?:funktionier|läuft|bleib)\w* (?:\w+ ){0,5}(?:unverändert|weiterhin|genauso|voll nutzbar"
        r"|vollständig nutzbar|auch ohne)|(?:nichts|keinen nachteil)\b[^.;]{0,20}(?:entgeht|verloren"
        r"|verpass\w*)|in vollem umfang|ändert sich (?:für sie |für dich )?nichts)\b"
        r"|\bauch ohne (?:[\w-]+ ){0,4}(?:cookies?|einwilligung|zustimmung)\b[^.;]{0,40}\b(?:möglich"
        r"|nutzbar|nutzen|verfügbar|besuchen|verwendbar|verwenden)\b|\b(?:möglich|nutzbar|nutzen"
        r"|verfügbar)\b[^.;]{0,20} auch ohne (?:[\w-]+ ){0,3}cookies\b"
    ),
    "cookie_called": (
        r"cookies?(?: (?:namens|mit dem namen|mit der bezeichnung"
        r"|genannt))? ?[«„\"»]? ?(?=(\S+))"
    ),
    "cookie_refusal": (
        r"\b(?:können (?:sie|nutzer|besucher)|kann(?:st du)?(?: (?:der|die|jeder) (?:nutzer"
        r"|besucher)(?:in)?)?|könnt ihr) (?:[\w-]+ ){0,5}?(?:[\w-]+-)?cookies (?:\w+ ){0,3}?(?:löschen"
        r"|entfernen|ablehnen|blockieren|deaktivieren|abschalten|sperren|unterbinden)\b"
        r"|\b(?:sie können|(?:der|die) (?:nutzer|besucher)(?:in)? kann|nutzer können|du kannst"
        r"|ihr könnt) (?:[\w-]+ ){0,5}?(?:[\w-]+-)?cookies (?:\w+ ){0,3}?(?:löschen|entfernen|ablehnen"
        r"|blockieren|deaktivieren|abschalten|sperren|unterbinden)\b"
        r"|\bcookies (?:können sie|können nutzer|kann der nutzer|kannst du"
        r"|könnt ihr) (?:\w+ ){0,3}?(?:löschen|entfernen|ablehnen|blockieren|deaktivieren|abschalten"
        r"|sperren|unterbinden)\b"
    ),
    "browsers_do": (r"^[^a-zäöü]{0,4}(?:manche|einige|viele|alle|die meisten|moderne) (?:\w+ )?browser\b"),
}
