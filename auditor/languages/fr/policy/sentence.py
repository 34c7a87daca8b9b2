"""French: sentence structure: agents, negation, questions, hypotheticals, coordination."""

PATTERNS = {
    "it_follows": r"(?:cela|ceci) (?:signifie|veut dire)\b|(?:ainsi|par conséquent|de ce fait)\b",
    "main_clause": (
        r", (?=(?!(?:si|ou|et|que|qui|dont|notamment|par exemple|ni|afin"
        r"|pour)\b)(?:[\w'&.()-]+ ){1,5}?(?:charge|utilise|peut|peuvent|pouvons|dépose|déposons"
        r"|enregistre|enregistrons|transmet|transmettons|collecte|collectons|recueille|affiche|sera"
        r"|seront|est|sont|utilisons|chargeons|installe|mesure|envoie|reçoit|reçoivent)\b)"
    ),
    "condition": (r"^(?:si|lorsque|lorsqu'|quand|dès que|une fois que)$"),
    "hosting_party": r"\b(?:hébergeurs?|fournisseurs? d'hébergement|prestataires? d'hébergement)\b",
    "end_clause": (
        r"\b(?:pour|afin d['e]|en vue d['e]|visant à|permettant d['e]|destiné\w* à|servant à) ?"
        r"(?:(?:vous|les|le|la|l'|en|y|ensuite|mieux) ?){0,2}$"
    ),
    "without": r"^sans\b",
    "negation_elsewhere": (
        r"\b(?:modifi\w+|chang\w+|accès|contrôle|maîtrise|connaissance|responsab\w+|influence"
        r"|visibilité)\b"
    ),
    "negation_before": (
        r"(?:\bne (?!(?:(?!\b(?:pas|jamais|aucune?s?|ni|rien|point"
        r"|nullement)\b).){0,90}\b(?<!ce )(?<!parce )qu(?:e\b(?! ce soit)|'))"
        r"|\bn'(?!importe\b)(?!(?:(?!\b(?:pas"
        r"|jamais|aucune?s?|ni|rien|point|nullement)\b).){0,90}\b(?<!ce )(?<!parce )qu(?:e\b(?! ce soit)"
        r"|'))"
        r"|\b(?:aucune?s?|jamais|ni|personne (?=n)|rien (?=n)|pas (?=de |d')|sans (?=(?:les? |vous "
        r"|la |l'|en )?\w+(?:er|ir|re)\b)))"
    ),
    "restriction": (
        r"(?:\bne |\bn')(?:(?!\b(?:pas|jamais|aucune?s?|ni|rien|point"
        r"|nullement)\b)[^.]){0,120}?\b(?<!ce )(?<!parce )qu(?:e\b(?! ce soit)|')|(?:\bne "
        r"|\bn')[^.;]{0,60}\b(?:qu'une fois|qu'après|qu'avec|que si|que lorsque|que dans)"
    ),
    "double_negation": (
        r"\b(?:pas|guère) (?:\w+ )?(?:facile|aisé|évident|simple) de\b|\b(?:aucune?|pas de"
        r"|jamais de) (?:transfert|transmission|communication|partage"
        r"|cession)s?\b[^.;]{0,80}\bsans"
        r" (?:garanties?|protection|encadrement|base légale)\b|\bne .{0,40}\bsans (?:\w+ )?\w+er\b"
        r"|\b(?:n'est|n'était) pas (?:exclu|rare|inhabituel)\b"
        r"|\baucune? [^.;]{0,60} n'est (?:exclue?|à exclure)\b"
        r"|\bn'hésit\w+ (?:pas|jamais)\b|\bne (?:nous |se )?(?:content|limit|born)\w+ pas\b"
        r"|\bpas (?:\w+ment )?impossible\b"
        r"|\b(?:pas|ne) .{0,30}\bs'interdi\w+"
        r"|\bpas (?:intégralement|complètement|entièrement|directement|durablement|systématiquement"
        r"|toujours|automatiquement|nécessairement|forcément|en clair|seulement|uniquement"
        r"|plus de \d+)\b|\bpas (?:exclure|garantir)\b|\bne (?:saur|pouv"
        r"|peu)\w+[^.;]{0,20}\b(?:passer|renoncer|dispenser)|\bn'échapp\w+ (?:pas|guère)\b"
        r"|\bne (?:\w+ )?(?:pas|guère) (?:\w+ )?se passer\b|\bne (?:pouvons|peut"
        r"|pouvez)[^.;]{0,20}\b(?:empêcher|maîtriser|contrôler|promettre|répondre|savoir si)\b"
        r"|\bne (?:veut|signifie)\w* pas (?:dire )?qu[e']|\bnon seulement\b|\bpas (?:dire"
        r"|signifier) qu|\bn'empêche\w* (?:pas|toutefois|pourtant)|\bne pas (?:seulement|que)\b"
        r"|\bpas (?:\w+ )?(?:[^.;,]{0,40} )?(?:durablement|longtemps|en clair|intégralement"
        r"|entièrement)\b|\bpas plus (?:de |d')[^.;]{0,40}\bque\b|\bpas plus longtemps\b|\b(?:aucun"
        r"|aucune|nul|nulle|peu de) (?:[\w'-]+ ){1,6}(?:ne )?(?:se passe\w*|fonctionne\w*"
        r"|marche\w*)\b[^.;]{0,30}\bsans\b|\b(?:en entier|en totalité|dans son intégralité"
        r"|tout entière?|dans leur intégralité)\b|\bne [^.;]{0,90}\bsans (?:(?:nous|vous|en|y|les|le"
        r"|la|s'|qu'il) ?){0,2}\w+(?:er|ir|re)\b|\b(?:rien|nul) ne (?:garanti|dit|prouve)\w*\b"
        r"|\b(?:aucune|pas de|sans) (?:garantie|assurance)\b|\bne (?:saur\w+|pou[vr]\w+"
        r"|peu\w+) [^.;]{0,20}(?:garantir|promettre|assurer|exclure)"
        r"|\b(?:pas|jamais|aucune?)\b[^.;,]{0,60}\bplus d(?:e |')(?:\w+ ){0,2}?(?:journée|jour|heure"
        r"|semaine|mois|an|année|minute)s?\b"
    ),
    "leads_condition": r"\b(?:si|quand|lorsque?|dès|tant que|après|avant|une fois)\b",
    "either_subject": r"^(?:le|ce) service\b",
    "cause_opens": r", (?:car|puisque|parce que|puisqu') ?(?:nous|il|aucun\w*|rien|le site)\b",
    "future_told": (
        r"\bsi (?:des|un|une|nous|le|la|les|ce|de)\b[^.;,]{0,70}\b(?:ultérieurement|à l'avenir"
        r"|par la suite|plus tard|un jour|prochainement)\b|\b(?:à l'avenir"
        r"|ultérieurement)\b[^.;]{0,60}\bsi\b"
    ),
    "supposed_before": (
        r"\b(?:pour|afin|de (?:sorte|façon|manière)) que (?=(?:personne|nul)\b)"
        r"|\b(?:crai(?:ns|nt|gn\w+)|redout\w+|de peur|de crainte|par crainte) qu(?:e\b|')"
        r"|\b(?:si|comment(?! (?:nous|(?:ce|notre|le|mon) site(?: web| internet)?) utilis\w+ (?:des|les|nos"
        r"|ces) (?:cookies|témoins|traceurs))|(?:manière|façon) dont|quel(?:le)?s?|(?:nous )?efforçons"
        r"|s'efforce|essayons"
        r"|tentons|droit (?:de|à|d')"
        r"|demander|autoris\w+|opposer|(?:lorsque|quand) (?:vous|tu)(?! (?:vous |y )?(?:visit|navigu"
        r"|consult"
        r"|utilis|accéd|parcour|arriv|ouvr|surf|rend|connect)\w*)"
        r"|lorsqu'|quand(?! (?:vous|tu)\b)|dès que|une fois que|ce qu'on|ce que)\b|\b(?:savoir|vérifier"
        r"|décider"
        r"|demander) si\b|\b(?:la cnil|le rgpd|la loi|l'article \d+|le règlement|la directive"
        r"|le législateur|la jurisprudence|la cour)\b[^.;:]{0,70}\b(?:interdi\w+|impos\w+|prévoi\w+"
        r"|exig\w+|estim\w+|recommand\w+|rappel\w+|considèr\w+)\b|\bévit\w+ (?:ainsi )?(?:toute |la "
        r"|le |une |d')|\bce n'est pas (?:parce que|que)\b"
        r"|\b(?:notre|mon|l'|leur) ?(?:objectif|but|ambition|rêve|idéal|souhait|projet"
        r"|intention) (?:est"
        r"|reste)\b|\b(?:prétend\w*|(?:beaucoup|nombre|certaine?s|la plupart|d'autres)\b[^.;:]{0,40}"
        r"\b(?:affirm\w+|disent|annoncent|assurent|promettent|déclarent))\b|\b(?:pas|aucunement|jamais)"
        r" (?:tenus?|obligée?s?|contrainte?s?|soumise?s?)\b|\baucune (?:obligation|contrainte)\b"
        r"|\b(?:rien"
        r"|personne) ne nous (?:oblige|contraint|impose)\b|\b(?:vous|tu|on|chacun) (?:pouvez|peux|peut)"
        r" [^.;:]{0,60}\b(?:faire en sorte|configurer|régler|paramétrer|choisir|exiger)\b"
        r"|\b(?:n'est pas"
        r"|est|serait) (?:pas )?(?:vrai|exact|faux|inexact|le cas|juste|erroné)[^.;:,]{0,20} qu(?:e\b"
        r"|')"
        r"|\bon (?:dit|prétend|raconte)\b[^.;:]{0,30} qu(?:e\b|')|\b(?:l'idée|l'affirmation|la rumeur"
        r"|le bruit|l'hypothèse) (?:\w+ )?qu(?:e\b|')"
        r"|\b(?:exig|réclam|recommand|conseill|préconis|souhait)\w* qu(?:e\b|')"
        r"|\b(?:travaill|œuvr|cherch|vis|aspir|espér|envisag|souhait)(?:ons|e|ent) (?:à |de "
        r"|pour )?n(?:e |')"
        r"|\bselon (?!nous\b|notre\b|nos\b|les cas)(?:l[ea'] ?|les |son |cet? )?\w+"
    ),
    "relative_opens": r"^,? ?(?:qui|que|qu'|dont|permettant)\b",
    "denied_antecedent": (
        r"\b(?:aucune?|pas (?:un seul|une seule)|(?:ne |n')[\w']+ (?:pas|jamais|plus) (?:de |d')|sans)"
        r" ?[^.;:,]{2,70}$"
    ),
    "tentative": r"\b(?:peut|peuvent|pouvons|pourr\w+|éventuellement|susceptibles?|le cas échéant)\b",
    "exclusive": (
        r"\b(?:uniquement|seulement|exclusivement|strictement réservé\w*|au seul|aux seul\w*"
        r"|à rien d'autre)\b|^seule?s?\b|\b(?:ne |n').{0,40}\b(?:que (?:des|les|ces|du|de la|le|la"
        r"|l'|d'|nos|un|une)|qu')\b|\bpurement\b"
    ),
    "passive_before": (
        r"\b(?:(?:sont|est|être|seront|sera)(?! (?:susceptible|amené|en mesure|libre|invité|tenu))"
        r"|été)\b"
    ),
    "person": (
        r"\b(?:nous(?! (?:\w+ez|\w+er|\w+ir|avez)\b)|on|je"
        r"|vous(?! êtes (?:\w+ )?(?:informé|avisé|prévenu"
        r"|averti))(?= (?:[\w']{1,6} ){0,2}?(?:[nlm]')?\w+(?:ez|tes)\b)|tu|notre site|utilisateurs?"
        r"|usagers?|des tiers|les tiers|ils(?! (?:nous |vous |te |leur )?(?:ser|perm|aid|mémo|retien"
        r"|montr|maintien|suiv|sont|contien|expir)))\b"
    ),
    "other_person": r"^(?:vous|tu|utilisateurs?|usagers?|des tiers|les tiers|ils)$",
    "own_person": (
        r"\b(?:nous|on|je)\b|\b(?:la (?:société|commune|mairie|ville|plateforme|fédération|fondation"
        r"|bibliothèque)"
        r"|l'(?:éditeur|association|entreprise|application|appli|université|agence|établissement|école"
        r"|office|asbl)"
        r"|le (?:service|site|club|ministère|département|cabinet|centre|musée|syndicat|collectif))"
        r" (?=(?:ne |n'|y |les |vous )?(?:utilis|collect|recueill|dépos|trait[^é]|transm|partag"
        r"|communiqu|conserv"
        r"|vend|s'engage|met\b|place|emploie|recour))"
    ),
    "reference": (
        r"^[^a-zàéè]{0,4}(?:pour (?:en savoir plus|aller plus loin|plus d'informations?|toute"
        r" (?:information"
        r"|question)|de plus amples)|(?:vous trouverez )?(?:plus d'|davantage d'"
        r"|de plus amples )informations?"
        r"|consultez|veuillez (?:consulter|lire|vous reporter)"
        r"|reportez-vous)\b(?!.{0,120}\bnous (?:utilis|collect|dépos))"
    ),
    "capitals_name": r"",
    "used_besides": (
        r"\b(?:ou|ni|et) (?:\w+ )?(?:utilisée?s?|exploitée?s?|traitée?s?|employée?s?) (?:\w+ )?\Z"
    ),
    "question": r"\?$",
    "site_noun": r"\b(?:site|page|boutique)\b",
    "look_back": (
        r"\b(?:au cours des|durant les|pendant les|ces) (?:\d+|douze|six|trois|deux"
        r"|derniers) (?:derniers |dernières )?(?:mois|ans|années|jours)\b(?! (?:suivant|qui suiv|après))"
    ),
    "your": r"(?:vos|votre|tes|ton|ta|leurs?|mes|mon|ma)",
    "negation_spent": (
        r"\b(?:sont|est|ont|avez|avons|peu[tv]\w*|seront|sera)\b.*\b(?:sont|est|ont|peu[tv]\w*"
        r"|seront|sera)\b|, (?:nous|il|elle|ils|elles|vous|on) (?!n)|\b(?:qui|dont|lesquel\w+"
        r"|autoris\w+)\b|\bpas (?:tenue?s?|obligée?s?) |\best pas (?:un|une)\b"
    ),
    "site_too": r"\bet nous(?:-mêmes?)?\b",
    "site": (
        r"\b(?:(?:notre|nos|ce|le|cette|du|présent|son) (?:propre )?(?:site|portail|boutique|page"
        r"|blog|appli\w*|plateforme)|chez nous|ici)\b"
    ),
    "to_whom": r"\b(?:à|aux?|avec|vers|auprès d[eu]s?) (?:[\w'-]+ ){0,3}$",
    "negation_of_noun": r"^(?:aucune?s?|ni|personne|rien)",
    "subject_after": r"^(?! )$",
    "coordinated": (
        r"^ et (?=(?:peut|peuvent|pourra|pourront|dépose|pose|place|utilise|lit|collecte|enregistre"
        r"|conserve)\w*\b)"
    ),
    "negation_clause": (
        r"(?<!responsabilité )\b(?:est|sont|reste(?:nt)?) (?:[a-zéè]+ment )?exclue?s?\b"
        r"|\b(?:bannie?s?\b|proscrite?s?|nous (?:nous )?interdisons|s'interdi(?:t|sent)"
        r"|(?:nous )?renon[cç]ons|avons renoncé|(?:nous )?(?:passons|abstenons|dispensons) d"
        r"|laiss\w+ (?:volontairement |sciemment )?de côté|tenus? à l'écart|nulle part)\b"
    ),
    "entry_denies": (r"^[^a-zà-ÿ]{0,4}(?:ne |n')\w+"),
}
