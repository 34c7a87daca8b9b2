"""German: consent and other legal bases."""

PATTERNS = {
    "consent_mode": r"\b(?:consent[ -]mode|einwilligungsmodus)\b",
    "needs_none_of": (
        r"\b(?:brauch|benötig|erforder|verlang)\w* (?:[\wäöüß-]+ ){0,6}(?:nicht|kein\w*|weder)"
        r"\b[^.;]{0,40}:?$"
    ),
    "set_at_once": (
        r"\b(?:beim|mit dem) (?:ersten )?(?:aufruf|besuch|öffnen)[^.;]{0,60}"
        r"\bcookies?\b[^.;]{0,30}\b(?:gesetzt|gespeichert|geladen)"
    ),
    "basis_named": (
        r"\b(?:rechtsgrundlagen?|art(?:ikel|\.) ?6\b|(?:rechtliche )?grundlage (?:ist|sind|dafür"
        r"|hierfür))"
    ),
    "beyond_needed": (
        r"\bnicht (?:unbedingt |zwingend |technisch )?(?:notwendig|erforderlich|nötig|essenziell)"
        r"|\büber das (?:notwendige|nötige|technisch \w+) hinaus|\b(?:außer|bis auf) (?:(?:den|die) )?"
        r"(?:(?:technisch|unbedingt|zwingend) )?(?:notwendigen?|nötigen?|erforderlichen?)\b|\boptional"
    ),
    "basis_consent": (
        r"\b(?:einwillig\w+|eingewilligt|zustimm\w+|zugestimmt|einverst(?:anden|ändnis)\w*"
        r"|<<your>> (?:okay|ok|ja|erlaubnis)|freigeb\w*|freigegeben|freigibst|opt-?in\b|(?:auf"
        r"|mit) [„«\"](?:alle )?(?:akzeptieren|zustimmen|einverstanden)|akzeptiert haben"
        r"|bestätigt haben|<<article_six>>a\b|art\. ?6 (?:abs\.|absatz) ?1 (?:s(?:atz"
        r"|\.) ?1 )?(?:(?:lit\.|buchst(?:abe"
        r"|\.)) ?)?a\b|stimm(?:e|en|st|t) [^.;:,]{0,110}\bzu\b|willig\w* [^.;:,]{0,200}\bein\b)"
        r"|\b(?:(?:ja|okay) (?:ge)?sag(?:t|en|st)|um (?:<<your>> )?(?:erlaubnis|okay|einwilligung"
        r"|zustimmung)|(?:mit|nach|ohne) (?:<<your>> )?(?:vorherige[rm]? "
        r"|ausdrückliche[rm]? )?(?:erlaubnis|freigabe|okay)|grünes licht|erst,? (?:nach|wenn|sobald"
        r"|nachdem|durch|mit) [^.;]{0,80}\b(?:klick\w*|freigab\w*|aktivier\w+|zulass\w+|zugelassen"
        r"|erlaub\w+|einschalt\w+|angeklickt)|<<your>> (?:ausdrückliche |freiwillige )?(?:freigabe"
        r"|erlaubnis|genehmigung|klick auf)|art\. ?6 (?:abs\.|absatz) ?1 (?:bst|litera|lit"
        r"|buchst)\.? ?a\b|§ ?25 (?:abs\.|absatz) ?1 (?:satz 1 )?(?:tdddg|ttdsg)|genehmig(?:t|en|st"
        r"|ung)\b)\b"
        r"|<<only_if_chosen>>"
        r"|\b(?:fragt|fragen|gefragt)\b[^.;]{0,40}, ob (?:wir|sie|du)\b"
        r"|\bcookies?\b[^.;]{0,30} (?:sind|ist|bleiben|bleibt) (?:zunächst|anfangs|anfänglich"
        r"|standardmäßig|vorerst|von haus aus|erst einmal) (?:\w+ )?(?:aus|ausgeschaltet|abgeschaltet"
        r"|deaktiviert|inaktiv)|\b(?:standardmäßig|zunächst|anfangs) (?:sind"
        r"|bleiben) [^.;]{0,40}cookies? (?:\w+ )?(?:aus|ausgeschaltet|deaktiviert)"
        r"|\b<<your>> (?:\w+ )?ja\b(?! zu)|\b(?:ohne|mit|nach) (?:ihrem|ihr|deinem|dein) (?:\w+ )?ja\b"
        r"|\b(?:nur|erst|allein|ausschließlich)\b[^.;]{0,30}?,? (?:(?:wenn|sofern|falls|sobald"
        r"|nachdem) (?:sie|du)|wer)\b[^.;]{0,80}\b(?:(?:an)?klick\w*|(?:an)?geklickt|(?:an)?tipp\w*"
        r"|(?:an)?getippt|(?:„|«|\"|fenster|banner|feld|dialog|hinweis)[^.;]{0,40}\b(?:(?:aus)?wähl\w*"
        r"|(?:aus)?gewählt))\b"
    ),
    "only_if_chosen": (
        r"\b(?:nur|erst|ausschließlich|nicht,? (?:bevor|ehe))\b[^.;]{0,20}?,? (?:(?:wenn|sofern"
        r"|falls|sobald"
        r"|nachdem) )?(?:sie|du)\b[^.;]{0,80}\b(?:aktivier\w+|ein(?:ge|zu)?schalte\w+|zugelassen|zulassen"
        r"|erlaub(?:t|en|st)|(?:aus|an)(?:ge)?wähl\w+|wähl(?:en|st|t)|gewählt|an(?:ge)?(?:hak|klick"
        r"|kreuz|tipp)\w+"
        r"|(?:frei|zu)(?:ge)?schalte\w+)\b"
    ),
    "basis_legitimate_interest": (
        r"\b(?:berechtigte[nrs]? interesse\w*|<<article_six>>f\b|art\. ?6 (?:abs\.|absatz) ?1 (?:s(?:atz"
        r"|\.) ?1 )?(?:(?:lit\.|buchst(?:abe|\.)) ?)?f\b)|\b(?:art\. ?6 (?:abs\.|absatz) ?1 (?:bst"
        r"|litera|lit|buchst)\.? ?f\b|berechtigtes anliegen|überwiegende\w* interesse\w*)\b"
    ),
    "article_six": (
        r"art(?:\.|ikel) ?6 (?:abs\.|absatz) ?1 ?(?:s(?:atz|\.) ?1 )?(?:(?:bst|litera|lit"
        r"|buchst(?:abe)?)\.? ?)?(?:[a-f](?:,| und| oder| sowie| bzw\.| ?/) ?(?:(?:bst|litera|lit"
        r"|buchst(?:abe)?)\.? ?)?){0,3}"
        r"\(?"
    ),
    "basis_contract": (
        r"\b(?:vertragserfüllung|erfüllung (?:eines|des|ihres|unseres) vertrag\w*|vertragsdurchführung"
        r"|vorvertraglich\w*\b(?! rechtsverhältnis)|<<article_six>>b|art\. ?6 (?:abs\.|absatz) ?1"
        r" (?:s(?:atz|\.) ?1 )?(?:(?:lit\.|buchst(?:abe|\.)) ?)?b\b)|\b(?:(?:durchführung|anbahnung"
        r"|abwicklung|abschluss) (?:eines|des|ihres|unseres|von) (?:\w+ )?vertrag\w*|(?<!gesetzliche oder"
        r" )(?<!gesetzlich oder )vertragliche\w*"
        r" (?:pflicht|verpflichtung)\w*|art\. ?6 (?:abs\.|absatz) ?1 (?:bst|litera|lit|buchst)?\.?"
        r" ?b\b)\b|\bvertragliche[nr]? (?:erfüllung|grundlage|notwendigkeit|beziehung)\b|\b(?:erfüllung"
        r"|durchführung|abwicklung|anbahnung|begründung) (?:\w+ ){0,3}(?:vertrag\w*"
        r"|vertragsverhältnis\w*|vertragspflichten|vertragliche\w* pflichten)\b"
    ),
    "basis_legal_obligation": (
        r"\b(?:rechtliche\w* verpflichtung\w*|gesetzliche\w* (?:aufbewahrungs)?(?:pflicht"
        r"|verpflichtung)\w*|art\. ?6 (?:abs\.|absatz) ?1 (?:s(?:atz|\.) ?1 )?(?:(?:lit\."
        r"|buchst(?:abe|\.)) ?)?c\b)|\b(?:(?:gesetzlich|rechtlich) (?:dazu )?verpflichtet"
        r"|verpflichte[nt] uns (?:das|die|der|ein)|(?:abgabenordnung|handelsgesetzbuch"
        r"|steuerrecht\w*)\b|gesetzliche\w* (?:vorgaben?|vorschrift\w*)|art\. ?6 (?:abs\."
        r"|absatz) ?1 (?:bst|litera|lit|buchst)\.? ?c\b)\b"
    ),
    "told_in_banner": (
        r"^(?=.*\b(?:siehe|sehen sie|finden|entnehm\w*|aufgeführt|aufgelistet|liste|nennt|genannt"
        r"|beschrieben|ersichtlich)\b)"
        r"(?=.*(?:banner|einwilligungs(?:fenster|tool|dialog)|consent-(?:tool|manager)))"
        r"(?!.*(?:akzept|einwillig(?!ungs(?:fenster|tool|dialog|banner))|zustimm|ablehn|auswahl"
        r"|auswähl|wählen|erlaub"
        r"|widerruf|widersp|entscheid|änder|zulass|zulässt|einstell|frag|klick|deaktiv|erschein))"
    ),
    "basis_banner": (
        r"\b(?:cookie|consent|einwilligungs)-?(?:banner|tool|fenster)\w*"
        r"|\b(?:im|über den|in unserem|unser) (?:cookie|einwilligungs)-?hinweis\b|\b(?:im|über das"
        r"|in unserem|in unserer|unser|das|über ein(?:en)?) (?:banner|hinweisfenster|einwilligungsfenster"
        r"|einwilligungsdialog)\b|\bein banner (?:ermöglicht|bietet|erlaubt|fragt|gestattet)\b"
    ),
    "basis_browser_setting": r"(?!)",
    "consent_act": (
        r"\b(?:einwillig\w+|eingewilligt|zustimm\w+|zugestimmt|einverst(?:anden|ändnis)\w*"
        r"|<<your>> (?:okay|ok|ja|erlaubnis)|freigeb\w*|freigegeben|freigibst|opt-?in|(?:auf"
        r"|mit) [„«\"](?:alle )?(?:akzeptieren|zustimmen|einverstanden)|akzeptiert haben"
        r"|bestätigt haben|stimm(?:e|en|st|t) [^.;:,]{0,110}\bzu\b|willig\w* [^.;:,]{0,200}\bein\b)\b"
        r"|\b(?:(?:ja|okay) (?:ge)?sag(?:t|en|st)|um (?:<<your>> )?(?:erlaubnis|okay|einwilligung"
        r"|zustimmung)|(?:mit|nach|ohne) (?:<<your>> )?(?:vorherige[rm]? "
        r"|ausdrückliche[rm]? )?(?:erlaubnis|freigabe|okay)|grünes licht|erst,? (?:nach|wenn|sobald"
        r"|nachdem|durch|mit) [^.;]{0,80}\b(?:klick\w*|freigab\w*|aktivier\w+|zulass\w+|zugelassen"
        r"|erlaub\w+|einschalt\w+|angeklickt)|<<your>> (?:ausdrückliche |freiwillige )?(?:freigabe"
        r"|erlaubnis|genehmigung|klick auf)|§ ?25 (?:abs\.|absatz) ?1 (?:satz 1 )?(?:tdddg|ttdsg)"
        r"|genehmig(?:t|en|st|ung)\b|rechtsgrundlage|verpflichte[nt]\b)\b"
        r"|<<only_if_chosen>>"
        r"|\b(?:fragt|fragen|gefragt)\b[^.;]{0,40}, ob (?:wir|sie|du)\b"
        r"|\bcookies?\b[^.;]{0,30} (?:sind|ist|bleiben|bleibt) (?:zunächst|anfangs|anfänglich"
        r"|standardmäßig|vorerst|von haus aus|erst einmal) (?:\w+ )?(?:aus|ausgeschaltet|abgeschaltet"
        r"|deaktiviert|inaktiv)|\b(?:standardmäßig|zunächst|anfangs) (?:sind"
        r"|bleiben) [^.;]{0,40}cookies? (?:\w+ )?(?:aus|ausgeschaltet|deaktiviert)"
        r"|\b<<your>> (?:\w+ )?ja\b(?! zu)|\b(?:ohne|mit|nach) (?:ihrem|ihr|deinem|dein) (?:\w+ )?ja\b"
        r"|\b(?:nur|erst|allein|ausschließlich)\b[^.;]{0,30}?,? (?:(?:wenn|sofern|falls|sobald"
        r"|nachdem) (?:sie|du)|wer)\b[^.;]{0,80}\b(?:(?:an)?klick\w*|(?:an)?geklickt|(?:an)?tipp\w*"
        r"|(?:an)?getippt|(?:„|«|\"|fenster|banner|feld|dialog|hinweis)[^.;]{0,40}\b(?:(?:aus)?wähl\w*"
        r"|(?:aus)?gewählt))\b"
    ),
    "withdraw": (
        r"\b(?:einwilligung|zustimmung|einverständnis|freigabe"
        r"|<<your>> okay)\w*(?:(?! und )[^;:,]){0,120}?(?:widerruf\w*|widerrufst"
        r"|zurück(?:zu)?(?:nehm|zieh)\w*|ändern)|(?:widerruf|zurück(?:zu)?(?:nehm"
        r"|zieh))\w*[^.;:]{0,60}?(?:einwilligung|zustimmung)\w*|\b(?:haben|sofern|wenn|soweit"
        r"|falls) sie\b[^.;:]{0,80}?(?:einwilli|zustimm|zugestimmt"
        r"|eingewilligt)\w*[^.;:]{0,100}?widerruf\w*|\b(?:entscheidung|auswahl|wahl|(?:cookie"
        r"|consent|datenschutz|privatsphäre\w{0,2}|einwilligungs)-?(?:einstellungen"
        r"|präferenzen))\b[^.;:,]{0,90}?(?:änder[nt]\w*|anpass\w+|revidier\w+|rückgängig|umentsch\w+"
        r"|widerruf\w+)|\b(?:wieder|zurück|erneut) zur auswahl\b|\bänder(?:n|st) (?:sie"
        r"|du) <<your>> (?:wahl|auswahl|entscheidung)|\b(?:(?:zurücknehmen|widerrufen|zurückziehen"
        r"|zurücknimm\w*|widerrufst) (?:können|kannst|könnt) (?:sie|du"
        r"|ihr)[^.;]{0,60}(?:einwilligung|zustimmung|ja|okay|freigabe|entscheidung)|(?:ja|okay"
        r"|erlaubnis) (?:\w+ ){0,4}(?:zurück(?:zu)?(?:nehm|zieh)\w*|widerrufen)|umstimmen"
        r"|anders (?:entscheiden|überlegen|überlegt)|meinung ändern)\b"
        r"|\bwiderruf\w*\b[^.;]{0,30}\büber (?:die|unsere|den|das|deine|ihre) (?:cookie|consent"
        r"|datenschutz|einwilligungs|privatsphäre)[\w-]*"
        r"|\b(?:nehmen|nimmst|ziehen|ziehst) (?:sie|du) [^.;:,]{0,30}(?:einwilligung|zustimmung"
        r"|okay)\w* zurück\b"
        r"|\b<<your>> ja (?:zu|für) [^.;:,]{0,40}zurück(?:nehmen|ziehen)\b"
    ),
    "it_stands_for": r"^[^a-zäöüß]{0,3}(?:beide[sn]?|es|er|sie|diese\w?|dies|solche\w?|jene\w?)\b",
    "without_consent_does": (
        r"\b(?:einwilligung|zustimmung)(?:en)? (?:holen|fragen|erfragen) wir [^.;,]{0,50}\bnicht (?:ein|ab)\b"
        r"|\b(?:holen|fragen|erfragen) (?:wir )?(?:\w+ ){0,3}keine(?:rlei)? (?:[\w-]+ )?(?:einwilligung"
        r"|zustimmung)(?:en)?\b"
        r"|^(?:(?!\b(?:kein\w*|nicht|nie|weder|nur|niemals)\b)[^.;]){0,120}?\b(?:werden"
        r"|wird) (?:[a-zäöüß]+ )?ohne (?:gesonderte |vorherige "
        r"|ausdrückliche |weitere |<<your>> )*(?:einwilligung|zustimmung) (?:verwendet|gesetzt|eingesetzt"
        r"|genutzt|gespeichert|geladen|platziert|abgelegt)\b"
        r"|\b(?:erfolgt|geschieht|erfolgen) (?!nicht\b|nie\b|keine?\b|nur\b)(?:\w+ )?ohne (?:<<your>>"
        r" )?einwilligung\b|"
        r"\b(?:keiner (?:\w+ )?(?:einwilligung|zustimmung)|(?:einwilligungs|zustimmungs)frei"
        r"|von der einwilligung(?:spflicht)? (?:ausgenommen|befreit)|(?:benötig|brauch|bedürf|bedarf"
        r"|erforder|verlang|bedarf)\w* (?:[\w-]+ ){0,6}keine[nr]? (?:\w+ )?(?:einwilligung"
        r"|zustimmung)|keine (?:\w+ )?(?:einwilligung|zustimmung) (?:\w+ ){0,3}(?:erforderlich"
        r"|notwendig|nötig|einholen)|(?:einwilligung|zustimmung) (?:\w+ ){0,4}nicht (?:erforderlich"
        r"|notwendig|nötig))\b|\b(?:(?:müssen|brauchen|benötigen) wir [^.;]{0,50}\b(?:nicht"
        r"|keine?n?)\b[^.;]{0,20}(?:erlaubnis|einwilligung|zustimmung|okay)|(?:auch|sogar|bereits"
        r"|schon) ohne <<your>> (?:zustimmung|einwilligung|erlaubnis|zutun)|(?:erlaubnis"
        r"|einwilligung|zustimmung)\b[^.;]{0,30}\bnicht (?:fragen|bitten|eingeholt|gefragt|abgefragt"
        r"|einzuholen)|(?:einwilligung|zustimmung) ist (?:\w+ ){0,4}(?:entbehrlich|nicht benötigt"
        r"|verzichtbar)|zustimmungspflicht\w* (?:sind|ist)[^.;]{0,20}nicht|nicht (?:zustimmungs"
        r"|einwilligungs)pflichtig\w*|keiner (?:vorherigen )?(?:zustimmung|einwilligung"
        r"|erlaubnis))\b"
        r"|\b(?:benötig|brauch|bedürf|bedarf|erforder|verlang)\w* (?:[\w-]+ ){0,6}keine[nr]? (?:[\w-]+"
        r" )?[a-zäöüß]+-?(?:einwilligung|zustimmung)\b|\bkeine (?:[\w-]+ )?[a-zäöüß]+-?(?:einwilligung"
        r"|zustimmung) (?:\w+ ){0,3}(?:erforderlich|notwendig|nötig|einholen|einzuholen)\b"
        r"|\b(?:können|dürfen) (?!nicht|keine)[^.;,]{0,50}\bohne <<your>> (?:\w+ )?(?:einverständnis"
        r"|einwilligung|zustimmung) (?:platzieren|setzen|verwenden|nutzen|speichern|ablegen|platziert"
        r"|gesetzt|verwendet|gespeichert)\b"
    ),
    "without_consent_if": r"\b(?:wenn|falls|sofern|soweit|sollte)\b[^.;,]{0,80}$",
    "without_consent_where": r"^[^.;,]{0,30},? (?:wenn|falls|sofern|soweit)\b",
    "not_asking": (
        r"(?<!nach deiner )(?<!nach ihrer )(?<!mit deiner )(?<!mit ihrer )(?<!ohne ihre )(?<!ohne deine )\b"
        r"(?:entscheidung|auswahl|einwilligung|zustimmung)\b[^.;]{0,40}\b(?:gespeichert|abgelegt"
        r"|gemerkt|vermerkt|festgehalten)\b|\b(?:technisch )?(?:einverstanden, dass wir ihnen per"
        r"|nicht einverstanden)\b"
        r"|\beinwilligungs- und\b"
        r"|\b(?:reichweite|zeitpunkt|einholung|art|umfang) (?:der|einer|ihrer) einwilligung\b"
        r"|\b(?:kommentare?|folgekommentare|beitr[aä]ge?|inhalte?"
        r"|bewertung(?:en)?)\b[^.;]{0,80}\bfrei(?:ge|zu)?g[ea]b\w*|\b(?:einwilligungs|consent"
        r"|zustimmungs)-?(?:entscheidung|präferenz|status|einstellung|auswahl|nachweis|manage|tool"
        r"|banner|platt)\w*\b(?![^.;]{0,60}\b(?:einwilligung|zustimmung|eingewilligt|zugestimmt)\b)"
        r"|\bnicht (?:damit |hiermit |mehr )?einverstanden\b"
        r"|\bbrowser\b[^.;]{0,170}\bgefragt (?:werden|wird)?,? ?ob\b"
        r"|\b(?:zustimmung|einwilligung) zu (?:diesen|den|der|dieser) (?:neuen "
        r"|geänderten )?(?:änderung(?:en)?|fassung|bedingungen)\b"
        r"|\b(?:verlang|forder|verpflichte|erwarte"
        r"|schreib)\w*\b[^.;,]{0,30}\b(?:(?:[\w-]*betreiber|publisher|werbetreibende|entwickler"
        r"|anbieter)\w*)\b"
    ),
}
