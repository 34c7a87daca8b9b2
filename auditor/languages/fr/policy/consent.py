"""French: consent and other legal bases."""

PATTERNS = {
    "consent_mode": r"\b(?:consent[ -]mode|mode (?:de )?consentement)\b",
    "needs_none_of": (
        r"\b(?:n['’](?:exige|impose|a)|ne (?:nécessit|requ|demand|réclam)\w*) ?(?:\w+ )?(?:pas|aucun\w*)"
        r"\b[^.;]{0,40}:?$"
    ),
    "set_at_once": (
        r"\bd[eè]s (?:votre|l')\s?(?:arriv|visit|ouvertur)\w*[^.;]{0,60}"
        r"\bcookies?\b[^.;]{0,40}\b(?:déposés?|placés?|installés?)"
    ),
    "basis_named": (
        r"\b(?:bases? (?:légales?|juridiques?)|fondements? (?:légal|légaux|juridiques?)|article 6"
        r"|art\. ?6|traitements? (?:est|sont) (?:nécessaires?|fondée?s?|basée?s?|imposée?s?))\b"
    ),
    "not_asking": (
        r"\b(?:nécessit|requér|exige|requiér|suppos)ant (?:le |un |votre |l'|son )?(?:consentement"
        r"|accord|autorisation)\b"
        r"|\bdurée (?:de validité |de vie )?de (?:votre|ce|leur) consentement\b"
        r"|\b(?:âge (?:du|de|légal du) consentement|majorité numérique|âge de consentement)\b"
        r"|\b(?:choix|notice (?:d'information et )?|préférences?|preuves?|gestion|état|statut|outils?"
        r"|registre|mémoris\w+"
        r"|cookies?) (?:de |du |des |d'un |relati\w+ au )(?:votre |vos |tes )?consentements?\b"
        r"|\b(?:impose|exige|demande|oblige)\w* (?:aux |des |les |à tous les )(?:éditeurs|sites"
        r"|exploitants|annonceurs|développeurs)\b"
    ),
    "beyond_needed": (
        r"\b(?:autres que|hormis|à part|en dehors des?|hors) (?:ceux "
        r"|les )?(?:cookies )?(?:strictement )?(?:nécessaires|indispensables|techniques|essentiels)"
        r"|\bnon[- ](?:nécessaires?|essentiel(?:le)?s?|indispensables?)|\bfacultatifs?|\boptionnels?"
    ),
    "basis_consent": (
        r"\ben (?:poursuivant|continuant|naviguant|navigant|utilisant|visitant"
        r"|accédant)\b[^.;]{0,80}\bvous"
        r" (?:acceptez|consentez|autorisez)\b|\b(?:si (?:vous|tu) (?:l'acceptez|l'acceptes|acceptez"
        r"|acceptes|y consentez)|(?:votre|leur"
        r"|son|ton) (?:accord|feu vert|acceptation)|consentement|consent(?:i\w*|ez|es?|ons)"
        r"|y consent\w+|accord (?:préalable|exprès)|accepté\b|j'accepte|(?:votre|ton) autorisation"
        r"|admis\b|(?:vous |avez |ayez )approuv\w+|désactivés? par défaut)\b|\b(?:dit oui|dire oui"
        r"|donn\w+ (?:votre|ton"
        r"|leur) (?:accord|feu vert|autorisation|consentement)|(?:l'|les )?avoir acceptée?s?"
        r"|(?:l'avez|les avez|l'as) acceptée?s?|qu'après (?:votre |un |ton )?(?:clic|accord|oui"
        r"|acceptation|validation)|(?:votre|ton) (?:oui|avis|clic|permission)|à votre accord"
        r"|autoris(?:ez|es)\b|(?:avez|ayez|as|aurez|si elle est|s'il est) (?:\w+ )?autorisée?s?\b"
        r"|autorisée?s? par (?:vous|l'utilisateur|l'internaute|le visiteur)"
        r"|article 6[.,(][^.;]{0,25}\ba\b|article 82|opt-?in|volontair\w+ (?:coch|accept)\w+"
        r"|vous (?:l'|les )?(?:avez|ayez) (?:autoris|accept|admis|valid|cliqu)\w*)\b|\bart(?:icle"
        r"|\.) ?6,? (?:al(?:inéa|\.) ?1,? )?(?:let(?:tre|\.)|pt|point|§ ?1[., ]*) ?\(?a\b"
        r"|\bart(?:icle|\.) ?6(?:[-., ]{1,2}(?:§ ?)?1)?[-., ]{1,2}\(?a\)?(?= (?:du|de|et|ou)\b| rgpd"
        r"|\)|,|;|\.|$)"
        r"|\bque si (?:vous|tu) (?:l'|les )?(?:avez |as |ayez )?(?:activ|coch|sélectionn"
        r"|choisi)\w*"
        r"|\bpar défaut\b[^.;]{0,60}\b(?:cookies?|traceurs?)\b[^.;]{0,50} (?:désactivés?|éteints?"
        r"|inactifs?|coupés?)|\b(?:cookies?|traceurs?)\b[^.;]{0,50} (?:désactivés?|éteints?"
        r"|inactifs?) (?:par défaut|au départ|d'office|à votre arrivée)"
        r"|\b(?:votre|ton) oui\b|\bvotre \w+ oui\b|\bvotre oui \w+"
        r"|\bsous réserve (?:de |des )(?:(?:vos|votre|ses|tes) )?(?:choix|paramétrage|préférences)\b"
        r"|\bque? (?:si|lorsque|quand|une fois que) (?:vous|tu) (?:avez |\w+ )?(?:cliqu|appuy|tap)\w*"
    ),
    "basis_legitimate_interest": (
        r"\bintérêts? (?:commerciaux |économiques )?légitimes?\b|\b(?:article 6[.,(][^.;]{0,25}\bf\b"
        r"|notre intérêt à)\b"
        r"|\bart(?:icle|\.) ?6,? (?:al(?:inéa|\.) ?1,? )?(?:let(?:tre|\.)|pt|point"
        r"|§ ?1[., ]*) ?\(?f\b|\bart(?:icle|\.) ?6(?:[-., ]{1,2}(?:§ ?)?1)?[-., ]{1,2}\(?f\b"
    ),
    "basis_contract": (
        r"\b(?:exécution (?:d'un|du|de votre|des|de la|de) (?:\w+ )?(?:contrat|commande)s?|(?:sur"
        r"|par) (?:le|un|votre) contrat|base contractuelle|mesures précontractuelles)\b"
        r"|\b(?:(?:exécuter|conclure|honorer|exécution) (?:d[eu]s? |le |un |votre |ce |la "
        r"|notre )*(?:\w+ )?(?:contrat|commande|vente|adhésion|prestation)|(?:fondé\w*|repos\w+"
        r"|se fonde) sur (?:le|un|notre|votre) contrat|article 6[.,(][^.;]{0,25}\bb\b"
        r"|relation contractuelle|obligations? contractuelles?)\b|\bart(?:icle|\.) ?6,? (?:al(?:inéa"
        r"|\.) ?1,? )?(?:let(?:tre|\.)"
        r"|pt|point|§ ?1[., ]*) ?\(?b\b|\bart(?:icle"
        r"|\.) ?6(?:[-., ]{1,2}(?:§ ?)?1)?[-., ]{1,2}\(?b\b"
    ),
    "basis_legal_obligation": (
        r"\bobligations? (?:légales?|comptables?|fiscales?|réglementaires?)\b|\b(?:(?:loi|code"
        r"|règlement|droit|administration|fisc)[^.;]{0,40}\b(?:impos|oblig|exig|contrain)\w+"
        r"|article 6[.,(][^.;]{0,25}\bc\b|tenus? (?:par la loi|légalement))\b|\bart(?:icle"
        r"|\.) ?6,? (?:al(?:inéa|\.) ?1,? )?(?:let(?:tre|\.)|pt|point|§ ?1[., ]*) ?\(?c\b"
        r"|\bart(?:icle|\.) ?6(?:[-., ]{1,2}(?:§ ?)?1)?[-., ]{1,2}\(?c\b(?!')"
    ),
    "told_in_banner": (
        r"^(?=.*\b(?:listes?|détails?|voir|consult\w*|figur\w*|énumér\w*|décrit\w*|présent\w*|indiqu\w*)\b)"
        r"(?=.*\b(?:bandeau|bannière))"
        r"(?!.*(?:accept|consent|refus|choi|autoris|paramétr|retir|modifi|accord|cliqu|désactiv"
        r"|permet|apparaî|demand))"
    ),
    "basis_banner": (
        r"\b(?:bandeau|bannière)\b[^.;]{0,60}\brecueill\w+ (?:votre|vos) (?:choix|consentement|accord)"
        r"|\b(?:bandeau|bannière) (?:de |d'information |relati\w+ aux |de gestion des )*(?:cookies?"
        r"|consentement)\b|\b(?:via|dans|sur|par|depuis|au moyen du?|grâce au) (?:le |la |notre |ce "
        r"|cette )?(?:bandeau|bannière)\b|\b(?:(?:le|du|notre|ce|au|un) (?:bandeau"
        r"|panneau de consentement|gestionnaire de (?:cookies|consentement))|(?:la|une|notre|cette)"
        r" bannière (?=[^.;]{0,60}\b(?:accept|refus|consent|choix|cookies?)))\b"
    ),
    "consent_act": (
        r"\ben (?:poursuivant|continuant|naviguant|navigant|utilisant|visitant"
        r"|accédant)\b[^.;]{0,80}\bvous"
        r" (?:acceptez|consentez|autorisez)\b|\b(?:si (?:vous|tu) (?:l'acceptez|l'acceptes|acceptez"
        r"|acceptes|y consentez)|consentement"
        r"|consent(?:i\w*|ez|es?|ons)|y consent\w+|accord|(?:votre|ton) (?:feu vert|acceptation)"
        r"|accepté\b|j'accepte|(?:votre|ton) autorisation|admis\b|(?:vous |avez |ayez )approuv\w+"
        r"|désactivés? par défaut"
        r"|activer)\b|\b(?:dit oui|dire oui|donn\w+ (?:votre|ton|leur) (?:accord|feu vert"
        r"|autorisation|consentement)|(?:l'|les )?avoir acceptée?s?|(?:l'avez|les avez"
        r"|l'as) acceptée?s?|qu'après (?:votre |un |ton )?(?:clic|accord|oui|acceptation|validation)"
        r"|recueill\w+ (?:votre|vos) choix|(?:votre|ton) (?:oui|avis|clic|permission)"
        r"|autoris(?:ez|es|é|ée|és|ées)|vous (?:l'"
        r"|les )?(?:avez|ayez) (?:autoris|accept|admis|valid|cliqu)\w*|base (?:légale|juridique)"
        r"|impos\w+|fondement)\b"
        r"|\bque si (?:vous|tu) (?:l'|les )?(?:avez |as |ayez )?(?:activ|coch|sélectionn"
        r"|choisi)\w*"
        r"|\bpar défaut\b[^.;]{0,60}\b(?:cookies?|traceurs?)\b[^.;]{0,50} (?:désactivés?|éteints?"
        r"|inactifs?|coupés?)|\b(?:cookies?|traceurs?)\b[^.;]{0,50} (?:désactivés?|éteints?"
        r"|inactifs?) (?:par défaut|au départ|d'office|à votre arrivée)"
        r"|\b(?:votre|ton) oui\b|\bvotre \w+ oui\b|\bvotre oui \w+"
        r"|\bsous réserve (?:de |des )(?:(?:vos|votre|ses|tes) )?(?:choix|paramétrage|préférences)\b"
        r"|\bque? (?:si|lorsque|quand|une fois que) (?:vous|tu) (?:avez |\w+ )?(?:cliqu|appuy|tap)\w*"
    ),
    "withdraw": (
        r"\b(?:consentement|accord) (?:\w+ ){0,3}révocable\b|"
        r"\b(?:retir\w+|retrait|révoqu\w+|révocation)[^.;:]{0,60}?(?:consentement|accord)"
        r"|\bconsentement(?:(?! et )[^.;:,]){0,60}?(?:retir|révoqu)\w+|\bsi vous (?:avez"
        r"|y avez)[^.;:]{0,40}?consenti\w*[^.;:]{0,100}?(?:retir|révoqu)\w+"
        r"|\brevenir (?:à tout moment )?sur (?:vos|votre|ta|ton|cette|cet?|tes) (?:décision|choix"
        r"|consentement|accord|préférences)|\bchang\w+ d'avis|\bmodifi\w+ (?:\w+ ){0,3}(?:vos|votre|tes"
        r"|ton) (?:choix|préférences|consentement)|\b(?:sélection|choix"
        r"|préférences)\b[^.;:,]{0,40}\b(?:revue?s?|modifi\w+|chang\w+)|\b(?:reprendre|retirer"
        r"|annuler) (?:votre|ton|cette|ce) (?:autorisation|accord|choix)|\b(?:(?:revoir|réviser"
        r"|reconsidérer) (?:à tout moment )?(?:votre|vos|ton|tes|ce|cette) (?:choix|décision"
        r"|préférences|consentement|accord)|retir(?:ez|es|e|er) (?:\w+ ){0,3}(?:votre|ton) (?:accord"
        r"|consentement|autorisation|oui)|(?:votre|ton) (?:accord|consentement"
        r"|choix)[^.;:]{0,60}(?:retir|révoqu|annul|modifi|chang|revu)\w*|reven(?:ir|ez"
        r"|u) (?:\w+ ){0,5}sur (?:vos|votre|ta|ton|cette|cet?|tes) (?:décision|choix|consentement"
        r"|préférences|accord|réglages)|revenir en arrière)\b"
        r"|\brevenir sur (?:votre|ton) accord\b"
    ),
    "it_stands_for": (
        r"^[^a-zàéè]{0,3}(?:les deux|tous deux|toutes deux|il|elle|ils|elles|celui-ci"
        r"|celle-ci|ceux-ci|celles-ci|ce|cet|cette|ces)\b"
    ),
    "without_consent_does": (
        r"\baucun (?:consentement|accord) (?:préalable )?n(?:'est|e sera) (?:requis|nécessaire|exigé)\b|"
        r"\b(?:dispensée?s?|dispense(?:nt)?|exemptée?s?|exempte(?:nt)?) (?:donc |ainsi "
        r"|alors )?(?:de (?:tout |votre )?consentement"
        r"|d'accord préalable)\b|"
        r"\b(?:déposée?s?|installée?s?|placée?s?|utilisée?s?|active?s?|actifs?|autorisée?s?)(?: \w+){0,2},?"
        r" sans"
        r" (?:votre |recueil d\w+ )?consentement\b|"
        r"\b(?:ne |n')\w+ (?:\w+ ){0,2}?(?:pas|non|aucunement|nullement) (?:soumis(?:es?)?|subordonnée?s?"
        r"|conditionnée?s?) (?:à|au) (?:votre |un |recueil du |ton |l'obtention d'un |leur"
        r" )?(?:consentement|accord"
        r"|autorisation|recueil)\b"
        r"|\bne (?:nécessit|requi|requièr|demand|exig|suppos)\w+ (?:\w+ )?(?:pas|aucun\w*)(?:"
        r" [\w'-]+){0,5}?"
        r" (?:consentement|accord|autorisation)\b"
        r"|\bconsentement (?:préalable|au dépôt|à l'utilisation)[^.;]{0,60} n'est (?:donc |alors )?pas"
        r" (?:obligatoire|requis|nécessaire|demandé|exigé)\b|\b(?:exempt\w* (?:de |du |du recueil du "
        r"|d['’])(?:\w+ ){0,2}(?:consentement|autorisation"
        r"|accord)|dispens\w* (?:de|du) (?:recueil )?(?:\w+ ){0,2}(?:de |du )?(?:votre "
        r"|tout )?(?:consentement|accord|autorisation)|ne (?:nécessit|requi|requièr|demand|exig"
        r"|suppos)\w+ (?:pas|aucun\w*) ?(?:de |d'|votre |le "
        r"|ton )?(?:recueil d[eu] )?(?:consentement|accord|autorisation)|sans (?:recueil"
        r"|demande) (?:de|du) consentement)\b|\b(?:(?:pas|non|aucunement) (?:soumis(?:es?)?"
        r"|subordonnée?s?|conditionnée?s?) (?:à|au) (?:votre |un |recueil du |ton )?(?:accord"
        r"|consentement|autorisation|recueil)|sans (?:vous |avoir à vous "
        r"|devoir vous )?demander (?:votre|ton|l'|un) ?(?:avis|accord|consentement|autorisation"
        r"|permission)|dispensée?s? de (?:consentement|recueil|votre accord)|(?:pas"
        r"|aucun) (?:nécessaire|obligatoire|requis)[^.;]{0,30}\b(?:bannière|bandeau"
        r"|recueil)[^.;]{0,20}consentement"
        r"|(?:pas|aucun) besoin de (?:votre |ton )?(?:accord|consentement|autorisation)"
        r"|(?:consentement|accord)[ :*]{0,5}(?:non|pas) (?:requis|nécessaire|obligatoire|demandé))\b"
    ),
    "without_consent_where": r"^[^.;,]{0,30},? (?:lorsque?|quand|si|dans la mesure|dès lors)\b",
    "without_consent_if": (r"\b(?:si|lorsque?|lorsqu'|quand|dans la mesure où|dès lors qu[e'])[^.;,]{0,80}$"),
}
