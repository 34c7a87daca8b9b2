"""German: composite denials (see `auditor.languages.denying`)."""

from auditor.languages.denying import Denying

_HERE_TOO = (
    r"(?: (?:hier|bei uns|auf (?:dieser|unserer|diesen|unseren|der) (?:web)?seiten?"
    r"|auf unserem server))?"
)
_DENYING = Denying(
    none=r"kein(?:e[nrms]?|erlei)?(?: einzige[snr]?)?",
    alone=(
        r"(?=[.,;:!]|$| (?:und|oder|noch) | (?:hier|bei uns|auf (?:dieser|unserer|diesen|unseren|ihrem"
        r"|deinem)|im (?:einsatz|hintergrund|spiel)|am werk|verbaut|eingebaut|installiert|eingebunden"
        r"|verwendet|gesetzt|genutzt|eingesetzt|geladen|mit|dabei)\b)"
    ),
    lacking=(
        r"frei von|(?:verzicht\w+|verzichtet) (?:\w+ ){0,3}auf|(?:komm(?:t|en)|arbeit(?:et|en)"
        r"|funktionier(?:t|en)|läuft|geht es) (?:\w+ ){0,3}ohne"
    ),
    between=(
        r"(?: (?:jede[nrs]?|jegliche[nrs]?|irgendwelche[nrs]?|alle[nrs]?|die|den|das|eine[nrs]?"
        r"|eigene[nrs]?|fremde[nrs]?|externe[nrs]?|solche[nrs]?|versteckte[nrs]?"
        r"|unsichtbare[nrs]?)){0,3} "
    ),
    gone=(
        r"(?:gibt es|läuft|laufen|kommt|kommen|findet|finden|steckt"
        r"|stecken) (?:[\wäöüß]+ ){0,4}?nicht(?: statt| zum einsatz| vor| mit| drin)?(?=[.,;!]|$| und\b)"
        r"|(?:haben|hatten|habe|verwenden|nutzen|betreiben|brauchen|wollen|setzen|führen|machen) (?:wir"
        r"|ich) (?:[\wäöüß]+ ){0,3}?(?:nicht|keine?n?)(?: (?:eingebaut|installiert|eingerichtet"
        r"|eingebunden|im einsatz|ein))?(?=[.,;!]|$| und\b)|(?:wurden?|sind|ist|haben wir"
        r"|habe ich) (?:[\wäöüß]+ ){0,4}?(?:entfernt|abgeschaltet|abgeschafft|ausgebaut|gelöscht"
        r"|rausgeworfen|verzichtet|verbannt|tabu|fehl am platz|unerwünscht|kein thema)|(?:haben|hat)(?:"
        r" (?:hier"
        r"|bei uns|auf [^.,;]{3,30}))? (?:nichts (?:verloren|zu suchen)|keinen platz)|(?:verzichten"
        r"|verzichtet) (?:wir|ich|diese)\b|(?:suchen|finden|sucht|findet) (?:sie|ihr"
        r"|man) (?:[\wäöüß]+ ){0,3}?(?:vergeblich|vergebens|nicht)\b"
    ),
    apart=rf"{_HERE_TOO},? ?",
)
_WATCHES = (
    r"(?:schau|beobacht|verfolg|zähl|mitschr|aufzeichn|zeichn|protokollier|miss|mess|mitlies|überwach"
    r"|folg|notier|registrier|merk|mitlauf|guck|analysier)\w*"
)
_VISITED = (
    r"(?:ihnen|ihre[nrm]? (?:klicks?|besuche?s?|schritte?|verhalten|weg|mausbewegungen|bewegungen)|sie\b"
    r"|dich\b|dir\b|deine[nrm]? (?:klicks?|besuche?|schritte?|verhalten)|besucher\w*|leser\w*|klicks"
    r"|zugriffe|seitenaufrufe|(?:wie (?:lange|oft|viele)|was|welche \w+|wo|wer) [^.,;]{0,40})"
)
_NOBODY_ELSE = (
    r"(?:niemand (?:sonst|anderes|anders|außer uns)|außer uns (?:\w+ ){0,3}?(?:niemand|keiner)"
    r"|kein(?:e[rnms]?)? (?:andere[rsn]?|fremde[rsn]?|dritte[rsn]?|externe[rsn]?|werbe"
    r"|drittanbieter)[ -]?\w*)"
)
PATTERNS = {
    "made_not_cookies": (
        _DENYING.of(r"(?<!-)cookies?(?!-)(?:(?: und| oder) [\wäöüß-]{4,})?")
        + r"|\blandet (?:\w+ ){0,3}?kein(?:e|erlei)?(?: einzige[sr]?)? cookies?\b(?!-)"
        r"|\bcookies? (?:bekommen|erhalten|kriegen|bekommst|erhältst|kriegst|finden|findest) (?:sie|ihr"
        r"|du|man) (?:\w+ ){0,4}?(?:nicht|keine)\b"
    ),
    "made_not_analytics": (
        _DENYING.of(
            r"(?:besucher|besuchs|zugriffs|web|nutzungs|seiten|reichweiten|klick)-?(?:statistik|analyse"
            r"|analytik|zähl(?:er|ung)|messung|auswertung)\w*|(?:statistik|analyse|mess|zähl|tracking"
            r"|auswertungs)-?(?:programm|werkzeug|skript|tool|software|dienst)\w*|web-?analy[ts]\w*(?:-\w+)?"
        )
        + r"|\b(?:besucherzahlen|zugriffszahlen|zugriffe|aufrufe|seitenaufrufe) (?:erheben|zählen|messen"
        r"|ermitteln|erfassen) (?:wir |ich )(?:\w+ ){0,2}?(?:nicht|keine)\b|\b(?:analyse|statistik"
        r"|mess)-?(?:werkzeuge?|programme?|tools?|software|dienste?) (?:ist"
        r"|sind) (?:\w+ ){0,2}?nicht (?:eingebunden|eingebaut|installiert|im einsatz|vorhanden|aktiv)\b"
    ),
    "made_not_data_collected": (
        _DENYING.of(
            r"tracker|tracking-?(?:programm|werkzeug|skript|tool|software|dienst)\w*|(?:spionage"
            r"|überwachungs|spitzel)\w+"
        )
        + r"|\bwir (?:verfolgen|tracken|beobachten) (?:sie|unsere (?:besucher|nutzer|leser)\w*)"
        r" (?:\w+ )?(?:nicht|nie|niemals)(?=[.;!]|$)"
        r"|\bwerden (?:sie|besucher\w*|unsere (?:besucher|nutzer|leser)\w*)(?: (?:hier|bei uns))? (?:nicht"
        r"|nie|niemals)"
        r" (?:getrackt|verfolgt|ausspioniert|beobachtet)(?=[.;!]|$)"
        r"|\b(?:niemand|nichts|kein(?:e[rs]?)? (?:programm|skript|werkzeug|software|tool|dienst|mensch"
        r"|zähler"
        rf"|code)\w*)\b[^.;:]{{0,50}}?\b{_VISITED}[^.;:,]{{0,30}}?\b{_WATCHES}(?:(?:,| und"
        rf"| oder) [^.;:,]{{1,40}}?{_WATCHES})?"
        r"|\b(?:zeichnen|zählen|verfolgen|beobachten|protokollieren|messen|erfassen"
        r"|registrieren) (?:wir |ich )(?:\w+ ){0,2}?(?:weder|nicht|keine?n?)\b[^.;:]{0,40}?\b(?:klicks?"
        r"|verweildauer|besuche?|schritte|verhalten|mausbewegungen|wege?|aufrufe)\b|\b(?:nichts"
        r"|nichts von dem),? was (?:sie|du|ihr)[^.;:]{0,30}, (?:wird|werden) (?:\w+ ){0,2}(?:verfolgt"
        r"|aufgezeichnet|beobachtet|protokolliert|gespeichert|mitgeschrieben|gezählt)(?: oder \w+)?"
        r"|\b(?:wer unsere seiten besucht,|(?:unsere )?(?:besucher\w*|leser\w*)|sie) (?:wird"
        r"|werden) (?:\w+ ){0,2}?(?:weder|nicht|nie|niemals) (?:\w+ )?(?:beobachtet|verfolgt|überwacht"
        r"|getrackt|ausspioniert)(?: noch \w+)?"
    ),
    "made_not_tracker_use": _DENYING.of(
        r"(?:browser-?|geräte-?)?finger-?print(?:s|ing)?|(?:(?:zähl|tracking)-?pixeln?|web-?beacons?"
        r"|web-?bugs?)"
        r"(?: (?:oder|und|noch) (?:\w+ )?[\w-]+)?"
    ),
    "made_not_third_party_collection": (
        rf"\b{_NOBODY_ELSE}\b(?:[^.;:]{{0,40}}?\bcookies?(?!-)(?: (?:\w+ ){{0,4}}(?:setz|platzier|ables|les"
        r"|hinterleg|speicher|ableg)\w*)|[^.;:,]{0,12}? (?:setzt|platziert|speichert|hinterlässt|liest"
        rf"|legt) [^.;:,]{{0,40}}?\bcookies?(?!-)\b)|\b(?:setz(?:t|en)|platzier(?:t|en)|speicher[tn]"
        rf"|leg(?:t|en))"
        rf" (?:\w+ ){{0,3}}?{_NOBODY_ELSE} (?:\w+ ){{0,4}}?cookies?(?!-)\b|\baußer uns setzt"
        r" [^.;:,]{0,20}?\b(?:niemand|keiner)\b[^.;:,]{0,12}?\bcookies?(?!-)\b|\b(?:fremde|andere|externe"
        r"|dritte)[rn]? (?:firmen|unternehmen"
        r"|anbieter|dienste|stellen|netzwerke)\b[^.;:]{0,40}?\b(?:weder"
        r"|keine(?:rlei)?) (?:eigene )?cookies?(?!-)(?: (?:\w+ ){0,4}(?:setz|platzier|ables|les"
        r"|hinterleg|speicher|ableg)\w*)|\bcookies? (?:kommen|stammen"
        r"|werden) (?:\w+ ){0,2}?(?:ausschließlich|nur|allein) von uns\b|\b(?:andere|fremde|externe"
        r"|dritte)n? (?:unternehmen|firmen|anbieter"
        r"|dienste)\b[^.;:]{0,20}?\bkeine möglichkeit\b[^.;:]{0,40}?\b(?:cookies?"
        r"|welche) (?:\w+ )?zu (?:setzen|platzieren|speichern|hinterlegen)"
    ),
}
"""The patterns of composite denials."""
