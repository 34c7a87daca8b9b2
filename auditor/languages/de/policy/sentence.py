"""German: sentence structure: agents, negation, questions, hypotheticals, coordination."""

PATTERNS = {
    "leading_clause": (
        r"^[^a-zäöü]{0,4}(?:soweit|sofern|wenn|falls|solange)\b[^.;,]{5,140}? (?:werden|wird|wurden?|ist"
        r"|sind|hat|haben)(?= (?:setzen|verwenden|nutzen|erheben|speichern|verarbeiten|geben|übermitteln)"
        r" (?:wir|ich)\b)"
    ),
    "it_follows": r"(?:das|dies) (?:bedeutet|heißt)\b|(?:dadurch|somit|folglich|daher)\b",
    "hosting_party": (
        r"\b(?:hoster|provider|webspace-?provider|hosting-?anbieter|hostinganbieter|webhoster"
        r"|host-?provider)\w*\b"
    ),
    "deed_as_means": (r",? (?:durch|bei|mit|aufgrund|infolge|wegen|im rahmen) (?:die|der|den|dem|einer?) $"),
    "end_clause": r", um (?:[^;:]{0,120} )?zu $|, um [^.;:]{0,120}$",
    "negation_clause": (
        r"\b(?:nichts|niemand\w*|keinerlei|nicht(?!-)(?! (?:nur|vollständig|in voller|dauerhaft"
        r"|langfristig|komplett|ganz|im klartext|ungekürzt|direkt|unmittelbar|gesondert|automatisch"
        r"|selbst|mehr (?:\w+,? ){0,4}als|später als|allein|bloß|immer|alle|sämtliche|zwingend"
        r"|unbedingt|länger als|angemeldet\w*|(?:technisch |unbedingt |zwingend |absolut "
        r"|rein )?(?:notwendige|erforderliche|essen[tz]ielle|nötige|funktionale|technische"
        r"|personenbezogen|personenbezogene|personalisierte|anonymisierte)\w*|(?:sichtbar|erkennbar"
        r"|eingeloggt"
        r"|registriert|öffentlich|kommerziell|identifizierbar|personenbeziehbar|autorisiert|befugt"
        r"|lesbar|beteiligt)e[nrms]?\b))|keine[nrms]?|kein"
        r"|niemals|keinesfalls|keineswegs|nirgends|nie|weder|ohne dass|verzicht\w*|ausgeschlossen"
        r"|unterbleib\w*|unterlass\w*|sehen (?:\w+ ){0,2}ab|ohne (?=[^,.;]{0,80}(?:\bzu \w+n\b"
        r"|\w{2,12}zu(?:geben|leiten|setzen|speichern|legen|reichen)\b)))\b|\b(?:weggelassen"
        r"|weglassen|abgeschafft|rausgeworfen|verbannt|nirgendwo|zu keine[rm] zeit(?:punkt)?"
        r"|zu keinem zweck|unter keinen umständen|auf keinen fall|in keine[rm] fall|tabu|vergeblich"
        r"|absehen|abgesehen haben|frei von|fern ?(?:ge)?halten|scheid(?:en|et) aus"
        r"|kommt? [^.;,]{0,30}(?:infrage|in frage)(?= nicht))\b"
    ),
    "negation_elsewhere": (
        r"^\w{0,3} (?:\w+ ){0,2}?(?:einfluss|einfluß|zugriff|kontrolle|kenntnis|einblick|verantwortung)"
        r"(?: mehr)? (?:auf|über|von|für|in)\b"
    ),
    "double_negation": (
        r"\b(?:selten|kaum) (?:keine?[nrms]?|nicht)\b|\bnicht ohne\b(?! <<your>>)|\bnicht (?:völlig "
        r"|ganz )?unmöglich\b|\bnicht auszuschließen\b"
        r"|\bnicht ausgeschlossen\b"
        r"|\bnicht (?:selten|unüblich|ungewöhnlich|unwahrscheinlich)\b|\bnichts als\b"
        r"|\b(?:zöger|scheu)\w* (?:\w+ ){0,2}nicht\b|\b(?:begnüg|beschränk)\w* (?:\w+ ){0,3}nicht\b"
        r"|\bnicht (?:\w+ ){0,4}verzicht\w*|\bverzicht\w* (?:\w+ ){0,4}nicht\b"
        r"|\bnicht (?:\w+ ){0,3}(?:ausschließen|ausschliessen|garantieren|gewährleisten)\b"
        r"|\bnicht (?:\w+ ){0,2}herum\b|\bnicht ohne\b(?= [^.;,]{0,30}\b(?:aus|auskommen)\b)"
        r"|\bnicht (?:\w+ ){0,3}verhindern\b|\bnicht (?:\w+ ){0,4}(?:versprechen|zusichern"
        r"|beeinflussen|kontrollieren)\b|\bnicht (?:nur|bloß|allein"
        r"|lediglich) [^.;]{0,120}\bsondern\b|\bnicht heißen\b|\bheißt (?:\w+ ){0,2}nicht\b"
        r"|\bbedeutet (?:\w+ ){0,2}nicht\b|\bnicht (?:\w+ ){0,4}(?:ausgeschlossen|auszuschließen"
        r"|auszuschliessen|zu vermeiden|vermeidbar|vermeiden)\b|\b(?:weder|nie"
        r"|niemals) (?:\w+ ){0,3}(?:ausgeschlossen|auszuschließen)\b|\b(?:kein|keine|kaum eine?"
        r"|kaum) (?:[\w-]+ ){1,6}(?:kommt|auskommt|funktioniert|läuft|geht|kommen"
        r"|funktionieren) (?:\w+ ){0,3}ohne\b|\bkeine? (?:garantie|gewähr|sicherheit|zusicherung)\b"
        r"|\bohne (?:[\w-]+ )?cookies [^.;,]{0,60}\bnicht\b"
    ),
    "leads_condition": r"\b(?:wenn|falls|sobald|sofern|ob|bis|nachdem|bevor|solange|bei)\b",
    "either_subject": r"^(?:der|dieser) dienst\b",
    "cause_opens": r", (?:denn|weil|da|also) (?:wir|es|auf|bei|kein\w*|nichts|niemand|unsere?)\b",
    "future_told": (
        r"\b(?:sollten?|falls|wenn|sobald) [^.;]{0,60}\b(?:künftig|zukünftig|später|in zukunft"
        r"|eines tages|einmal)\b|\bsollten? (?:\w+ ){1,6}(?:zum einsatz kommen|eingesetzt werden"
        r"|hinzukommen|eingeführt werden|verwendet werden)\b|\b(?:künftig"
        r"|in zukunft)\b[^.;]{0,50}\b(?:sollte|falls|wenn)\b"
    ),
    "supposed_before": (
        r"\b(?:damit|dafür,? dass|sodass|so dass) (?=(?:niemand|keiner)\b)|"
        r"\bsollten? (?:sie|es|die|der|das|<<your>>) |^[^a-zäöü]{0,3}(?:verhindern|blockieren"
        r"|deaktivieren|lehnen|löschen|unterbinden|schalten"
        r"|untersagen|möchten|wollen|wünschen) sie\b|^[^a-zäöü]{0,3}(?:möchtest|willst) du\b"
        r"|\b(?:personen unter \d+|(?<!automatisch )(?<!daten )(?<!informationen )an uns|wenn|falls"
        r"|(?<!information, )(?<!meldung, )(?<!angabe, )ob|wie(?! die meisten)(?= (?:wir|sie|ihre"
        r"|lange|oft|viele|die|der|das|du|deine)\b)"
        r"|welche[nrms]?|was(?= (?:wir|mit|sie|du)\b)|recht (?:auf|zu|darauf)|recht,|sofern (?:sie"
        r"|du)|bitten|auffordern|fordern|verlang\w+|widersprech\w+|wissen,)\b|^[^a-zäöü]{0,3}dass\b"
        r"|\b(?:die dsgvo|das (?:gesetz|ttdsg|tdddg|bdsg|dsg)|der gesetzgeber|art(?:ikel|\.) \d+"
        r"|die aufsichtsbehörden?|der (?:eugh|bgh))\b[^.;:]{0,70}\b(?:verlangt|verlangen|schreibt"
        r"|sieht vor|verbietet|verbieten|bestimmt|fordert|dass)\b|\bkeine? (?:garantie"
        r"|gewähr(?:leistung)?|zusicherung|sicherheit dafür)\b|\b(?:empfiehlt|empfehlen|rät|raten"
        r"|mahnt|appelliert)\b|\bnicht,? weil\b|\b(?:davon aus(?:gehen)?|nach unserem kenntnisstand"
        r"|unseres wissens"
        r"|soweit uns bekannt|nach eigenen angaben)\b"
        r"|\b(?:ziel|wunsch|traum|ideal|anspruch|bestreben|absicht|vorsatz) (?:\w+ ){0,3}?(?:ist|bleibt"
        r"|wäre)\b|\b(?:ist|bleibt) (?:\w+ ){0,2}(?:ziel|wunsch|anspruch|bestreben)\b|\b(?:bemüh(?:en"
        r"|t)"
        r"|bestrebt|streben|versuchen|beabsichtigen|planen|vorgenommen|arbeiten daran)\b"
        r"|, (?:warum|weshalb|wieso)\b|^[^a-zäöü]{0,3}kaum (?:ein\w*|jemand)\b|\b(?:behaupt(?:en|et)"
        r"|(?:viele"
        r"|manche|andere|einige) [^.;:]{0,40}\b(?:versprechen|versichern|schreiben|werben))\b"
        r"|\b(?:nicht (?:dazu )?(?:verpflichtet|gezwungen|gehalten)|keine (?:\w+ )?(?:pflicht"
        r"|verpflichtung))\b"
        r"|<<supposed_that>>"
        r"|\blaut (?!unsere|diese)\w+\b"
        r"|\bsofern (?:wir|ich|uns) (?:keine|nicht)\b"
        r"|\b(?:sie|du|man|nutzer|besucher) (?:müssen|musst|muss|brauchen|brauchst"
        r"|braucht) (?:\w+ ){0,2}(?=kein|$)"
    ),
    "relative_opens": r"^, (?:der|die|das|den|dem|deren|mit denen|welche[nrs]?)\b",
    "denied_antecedent": r"\bkein(?:e[nrms]?|erlei)? [^.;:]{2,90}$",
    "supposed_that": (
        r"\b(?:(?:sie|du|man|nutzer|besucher) (?:können|kannst|kann) [^.;:]{0,60}\b(?:einstellen"
        r"|festlegen"
        r"|bestimmen|erreichen|dafür sorgen|wählen)|(?:ist|wäre) (?:es )?(?:nicht (?:so|wahr|richtig"
        r"|der fall)|falsch|unwahr|unrichtig)|(?:stimmt|trifft) (?:es )?(?:so )?nicht(?: zu)?),? dass\b"
        r"|(?<!nicht )\b(?:geplant|vorgesehen|beabsichtigt),? (?:dass|künftig|in zukunft|zukünftig|bald)\b"
        r"|\bgerne? würden (?:wir|ich)\b|\bwürden (?:wir|ich) (?:\w+ ){0,2}(?:gern|gerne|lieber"
        r"|am liebsten)\b"
    ),
    "tentative": (
        r"\b(?:kann|können|könnte[n]?|gegebenenfalls|ggf|unter umständen"
        r"|möglicherweise|eventuell)\b"
    ),
    "exclusive": r"\b(?:nur|ausschließlich|ausschliesslich|lediglich|allein|einzig|bloß)\b",
    "passive_before": r"\b(?:komm(?:t|en)|werden|wird|wurden?|ist|sind)\b",
    "person": (
        r"\b(?:wir|uns|ich|sie|du|(?<!an )(?<!mit )(?<!von )(?<!durch )(?<!bei )(?:dritte"
        r"|drittanbieter|nutzer|besucher)|unsere website)\b"
    ),
    "other_person": r"^(?:nutzer|besucher|dritte|drittanbieter|du)$",
    "own_person": r"\b(?:wir|ich|(?:der|die|vom|dem) (?:web-?)?(?:site|seiten)-?betreiber(?:in)?)\b",
    "by_before": (
        r"\b(?:werden|wird|wurden?) (?:(?:dabei|hierbei|auch|dann|ebenfalls|dadurch|automatisch"
        r"|zudem|nicht|nie|niemals|jedoch|daten|cookies|gegebenenfalls|möglicherweise"
        r"|(?:erst )?(?:nach|mit"
        r"|bei|durch) (?:dem|einem|ihrem) (?:klick|aufruf|besuch|start|abspielen)) ){0,2}"
        r"(?:von|durch) (?:der |den |die |dem )?$"
    ),
    "reference": (
        r"^[^a-zäöü]{0,4}(?:weitere|nähere|ausführliche|detaillierte|mehr) (?:informationen"
        r"|einzelheiten|angaben|details|hinweise)\b(?!.{0,120}\bwir (?:setzen|verwenden|nutzen))"
        r"|^[^a-zäöü]{0,4}(?:siehe|lesen sie|einzelheiten|näheres|details)\b"
    ),
    "used_besides": r"\b(?:oder|noch|und) \Z",
    "question": r"\?$",
    "site_noun": r"\b(?:web)?sei?te\b|\bwebsite\b",
    "look_back": (
        r"\b(?:in den )?(?:letzten|vergangenen|zurückliegenden) (?:\d+|zwölf|zwei|drei"
        r"|sechs) (?:monaten?|jahren?|tagen)\b"
    ),
    "visitor": (
        r"(?:sie|du|ihr|ihnen|dir|dich|euch|(?:nutzer|besucher|kund|mitglied)(?:innen|er|en|in)?"
        r"|betroffene)"
    ),
    "your": r"(?:(?:ihr|dein|euer|eur)(?:e[nrms]?)?)",
    "own_after": (
        r"^(?: (?:und|oder|bzw\.) \w+)? (?:(?:wir|ich)\b|(?:diese[rs]?|unsere?) (?:web-?)?(?:site|seite"
        r"|blog"
        r"|auftritt|shop|homepage|internetseite)\b)"
    ),
    "site": (
        r"\b(?:unsere[rmns]?|diese[rmns]?|der|die|das|auf der) (?:(?:eigene"
        r"|gesamte)[nr]? )?(?:web(?:site|seiten?|auftritts?|angebots?|shops?)|(?:internet|online"
        r"|vereins|home|shop)?-?(?:seiten?|angebots?|auftritts?|präsenz|shops?|portals?|page)"
        r"|website|homepage|blogs?|app)\b"
    ),
    "to_whom": (
        r"\b(?:an|mit|bei|zu|gegenüber) (?:[\w-]+ ){0,3}$|\bdem $"
        r"|\b(?:an|mit|bei|zu|gegenüber): ?$"
    ),
    "past_participle": (
        r"^(?:ein|ab|auf|an|aus|vor|zu|mit|her|weiter|bekannt|offen)?ge[a-zäöüß]+(?:t|en)$|iert$"
        r"|^(?:ver|er|be|über|ent|hinter)[a-zäöüß]+(?:t|en)$|^zum einsatz$"
    ),
    "subject_after": r"^ (?:es|sie|du|ihr|man)\b",
    "coordinated": (
        r"^ und (?:kann|können|könnte|wird|werden|darf|dürfen)\b(?! (?:wir|ich|sie|du|man|es|ihre?"
        r"|deine?)\b)"
    ),
    "entry_denies": (
        r"^[^a-zäöü]{0,4}(?:setzt|verwendet|nutzt|enthält|sammelt|speichert|erhebt|sendet"
        r"|überträgt|zeigt|verfolgt|trackt) (?:[\w-]+ )?(?:kein|nicht)"
    ),
}
