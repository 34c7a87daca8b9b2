"""French: storage periods and data subjects' rights."""

PATTERNS = {
    "lasting_cookie": (
        r"au-delà de (?:la fin de )?(?:la|votre|cette) session|(?:conserv|rest|demeur)\w*[^.;]{0,30}"
        r"après la (?:fin|fermeture)"
    ),
    "kept_thing": (
        r"\b(?:journaux (?:de connexion|du serveur|d'accès)|fichiers? journaux"
        r"|demandes? de contact|candidatures?)\b"
    ),
    "kept_in_a_case": (
        r"\b(?:si|mais|lorsque|sauf|en cas|incidents?|attaques?|sauvegardes?"
        r"|anonym\w*|loi|légal\w*|litiges?)\b"
    ),
    "no_right": (
        r"\boppos(?:er|ez)\b (?:[\w']+ ){1,4}(?:cookies?|traceurs?|témoins)\b"
        r"|\b(?:supprim|effac|bloqu|refus)\w+ (?:\w+ ){0,3}(?:cookies?|traceurs?|témoins)\b"
        r"|\bsauf (?:si|demande|en cas de demande)\b|\bdéclaration (?:à la|auprès)\b"
    ),
    "all_of_them": r"^[^a-zà-ÿ]{0,4}(?:ils|tous|chacun)\b",
    "on_a_server": r"\b(?:serveurs?|bases? de données)\b",
    "that_one": r"^[^a-zà-ÿ]{0,4}(?:il|celui-ci|ce dernier|(?:ce|le) cookie)\b",
    "of_food": (r"\b(?:boulangerie|pâtisserie|ingrédients?|frais|beurre|farine|chocolat|pâte|délicieu\w*)\b"),
    "retain": (
        r"\b(?:gard\w+|disparaî\w+|disparai\w+|effac\w+|conserv\w+|durée de (?:conservation|vie)"
        r"|stock\w+|supprim\w+|valables?|validité|dur(?:e|ent)\b|écras\w+|expir\w+|purg\w+|élimin\w+"
        r"|date de suppression|péremption|maintenue?s?\b|détrui\w+|archiv\w+|rest(?:e"
        r"|ent) (?=[^.;]{0,60}(?:appareil|terminal"
        r"|navigateur|ordinateur|actif|enregistr))|périm\w+)\b|\b(?:jet(?:ons|ée?s?|te)\b|vit\b"
        r"|vivent|reste(?:nt)?\b|demeur(?:e|ent)|durées?\b|délais? de (?:conservation|suppression)"
        r"|détruit\w*|détruis\w+|efface\w*|anonymisée?s? (?:après|au bout)|disparaî\w+|tien(?:t"
        r"|nent)|périssent|recycl\w+|vid(?:ons|ée?s?)\b|nettoy\w+|rafraîch\w+|prend fin|se termine"
        r"|ne (?:vit|dure|survit)|survi\w+|persist(?!ants?\b)\w+|subsist\w+|échéance|conservation"
        r"|stockage)\b"
    ),
    "retain_until": (
        r"\b(?:ferm(?:ez|es) (?:votre|ton|le) navigateur|fermeture (?:de |du )(?:votre )?navigateur"
        r"|quitt(?:ez|es) (?:le|votre|ton) navigateur|à (?:la |votre )?déconnexion|dès (?:le|la|que|l')"
        r"|aussi longtemps|tant que"
        r"|jusqu'à|(?<!informations )(?<!fichiers )(?<!données )(?<!cookies )nécessaire|fin de (?:la "
        r"|votre )?session|le temps (?:de|nécessaire|d'))"
        r"|\b(?:ferm(?:ez|es|eture|é|er) (?:de |du )?(?:votre|ton|le|la) (?:navigateur|session"
        r"|fenêtre)|jusqu'(?:à|au|en|aux)|(?:le|son|ce) but (?:\w+ )?(?:est |soit )?(?:atteint"
        r"|rempli|disparu)|clôture|résiliation|suppression (?:du|de votre) compte|départ"
        r"|immédiatement|aussitôt|sur-le-champ|après (?:traitement|réponse|la réponse|votre départ)"
        r"|une fois (?:la|le|votre|que|les)|(?:plus|pas) (?:\w+ )?(?:utiles?|nécessaires?|besoin)"
        r"|indéfiniment|sans (?:limite|limitation) de (?:durée|temps)|durée (?:conforme|légale|prévue"
        r"|prescrite|fixée)"
        r"|(?:pendant|pour|durant|au-delà de|que|à) (?:toute )?(?:la |une |sa )?durée (?:de la|d'une|du"
        r"|de votre)"
        r" (?:relation|session|visite|contrat|adhésion|navigation|inscription|abonnement)"
        r"|pendant la (?:relation|session|durée)|à la fin d(?:e|u|es)|lors de (?:la |votre |sa"
        r" )?(?:radiation"
        r"|désinscription|désabonnement|clôture|fermeture|résiliation))\b"
    ),
    "not_retention": (
        r"\b(?:blocage|refus|désactivation) (?:de |du )(?:tout )?stockage\b"
        r"|\bconserv\w+ (?:de )?(?:votre|vos|tes|ton) (?:panier|session|choix|connexion"
        r"|préférences)\b"
        r"|\bpendant (?:la|toute la|sa) durée de validité\b(?![^.;]*\d)"
    ),
    "not_a_period": r"\b(?:âgé\w*|moins de \d+ ans|ans révolus)\b",
    "rights": (
        r"\b(?:consentement|accord) (?:\w+ ){0,3}(?:révocable\b"
        r"|peut (?:[\w']+ ){0,3}?être (?:retiré|révoqué)\b)|"
        r"\b(?:(?:consulter|corriger|rectifier|effacer|supprimer)\b[^.]{0,40}\b(?:vos"
        r"|tes) (?:données|renseignements|informations)|demandes? d(?:e |')(?:accès|rectification"
        r"|suppression|effacement)|réclamations?|(?<![/-])plaintes?|(?:sur (?:simple )?demande(?! (?:des"
        r"|de l'|d'une?|de la) ?)|(?<!répondre )(?<!réponse )(?<!suite )à votre demande)"
        r"|(?:demander|exiger|obtenir|requérir)\b[^.;]{0,80}\b(?:suppression|effacement|effacer"
        r"|rectification|accès|communication|correction|copie|mise à jour|limitation|portabilité)"
        r"|(?:peut|pouvez"
        r"|peux) (?:\w+ ){0,3}s'enquérir|saisir (?:la|l')"
        r"|(?:saisi\w*|contact\w+|alert\w+|auprès de|devant|adress\w+ à|recours à) la cnil"
        r"|autorité de (?:protection|contrôle)|(?<!réservons le )(?<!réserve le )(?<!réserve"
        r" expressément le )(?<!réserve également le )(?<!réserve aussi le )droits? (?:d'(?!auteur"
        r"|usage|exploitation)"
        r"|de (?!diffusion|propriété|la propriété|reproduction|représentation|l'(?:université|éditeur"
        r"|entreprise"
        r"|association|auteur))"
        r"|à (?!l'image|la protection|la vie privée|votre vie privée)|au )|faire opposition|opposition"
        r" au traitement|ces droits|vos droits"
        r"|tes droits|(?:exercer|exercice de) ce droit)|\b(?:pouvez|peux"
        r"|peut) [^.;]{0,60}\b(?:recevoir[^.;]{0,60}données"
        r"|définir des directives)|\b(?:si (?:vous|tu) (?:le |nous le |en )?(?:demand|souhait|désir"
        r"|voul)\w*|(?:vous|tu|chacun|toute personne) (?:pouv|peu|dispos|bénéfici|jouiss|av|détien"
        r"|conserv)\w*[^.;]{0,80}\b(?:plaindre|plainte|réclamation|accéder|rectif\w+|effac\w+"
        r"|supprim\w+|corrig\w+|droits?|copie|portabilité|récupér\w+|limit\w+)|(?:faire"
        r"|faites) (?:corriger|rectifier|effacer|supprimer|valoir)|pour (?:savoir|connaître|obtenir"
        r"|consulter|exercer|demander)[^.;]{0,60}(?:données|informations|droits|détenons|savons"
        r"|copie)|(?:vos|tes|ces|leurs) droits|plaindre|sur (?:simple )?demande(?! (?:des|de l'|d'une?"
        r"|de la) ?)|(?<!répondre )(?<!réponse )(?<!suite )à (?:votre|ta"
        r"|la) demande|introduire une|déposer une (?:plainte|réclamation)|autorité (?:de|chargée)"
        r"|préposé fédéral|commission d'accès|délégué à la protection)\b"
        r"|\b(?:retir\w+ (?:\w+ ){0,3}(?:votre|ton|leur|son) (?:consentement|accord)|(?:votre"
        r"|ton) consentement[^.;]{0,30}(?:retir|révoqu)\w+)\b"
        r"|\b(?:(?:vous )?opposer(?:,[^.;,]{1,40},)? au(?:x)? traitements?)\b|\b(?:vous |t'|s'"
        r"|m')?opposer (?:à"
        r"|aux?) (?:un|ce|ces|tout|l'|leur|la|cette|traitements?)"
        r"|\bdemander[^.;]{0,50}\bde ne (?:pas|plus) (?:traiter|utiliser|exploiter|conserver)\b"
        r"|\b(?:droit d')?opposition\b(?=[^.;]{0,12}\bart(?:\.|icle) ?21)"
    ),
    "rights_act": (
        r"\b(?:révocable|retiré|révoqué|corrig\w+|effac\w+|consulter|réclamations?|accès|rectification"
        r"|effacement|opposition"
        r"|portabilité|limitation|suppression|retirer|exerc\w+|rectifi\w+|opposer|communication"
        r"|correction|format structuré|directives|communiquons|supprimons|copie|s'enquérir|plaintes?"
        r"|sais(?:ir|ie?))\b|\b(?:corriger|ce que nous (?:savons|avons|détenons|conservons)"
        r"|quelles (?:données|informations)|disons|indiquons|plaindre|plainte|récupérer|emporter"
        r"|transférer|annul\w+|limiter|supprim\w+|droits?|modifi\w+|complét\w+|connaître|savoir"
        r"|recours|s'adresser|cnil|préposé|apd\b|rectif\w+|oubli)\b|\b(?:ne (?:pas|plus) (?:traiter"
        r"|utiliser|exploiter|conserver))\b"
    ),
    "rights_denied": (
        r"\bdroit d'opposition (?:\w+ ){0,3}ne s'applique pas|\bne (?:pouvez|peut"
        r"|peuvent) (?:\w+ )?(?:pas )?(?:vous y |s'y )opposer"
    ),
    "rights_contact": r"@",
    "retain_heading": r"\b(?:combien de temps|durées?|conservation|délais?|effacement|suppression)\b",
    "retain_item": (
        r"^[^a-zàéè]{0,8}(?:[a-zàéè][\w ,'’/()-]{1,60}) ?: ?(?=(?:max(?:imum|\.)?|environ|au plus|minimum)"
        r" ?\d|\d|un|deux|trois|six|dix|douze|jusqu"
        r"|tant|aussi|le temps|durée|pendant)"
        r"|^[^a-zàéè]{0,8}(?:jusqu'(?:à|au)|pendant|durant|tant qu|aussi longtemps)\b"
        r"|^[^a-zàéè]{0,8}(?:\d{1,3}|une?|deux|trois|six|douze) (?:mois|ans?|années?|jours?|semaines?)\b"
    ),
    "none_lasting": (
        r"\bne (?:dépos|stock|enregistr|laiss|conserv|plac)\w* rien (?:durablement|de (?:façon"
        r"|manière) (?:durable|permanente)|de (?:durable|permanent)) (?:sur|dans) (?:votre"
        r"|ton) (?:appareil|ordinateur|terminal|navigateur|téléphone)|\brien n'est (?:durablement"
        r"|conservé durablement|enregistré durablement|stocké durablement)(?: enregistré| stocké"
        r"| conservé)? (?:sur|dans) (?:votre|ton) (?:appareil|ordinateur|terminal|navigateur"
        r"|téléphone)|"
        r"\b(?:n'(?:utilisons|utilise|employons) (?:pas|aucun"
        r"|jamais) ?(?:de )?cookies? (?:persistants?|permanents?)|ne (?:déposons|dépose|plaçons"
        r"|place) (?:pas|aucun) ?(?:de )?cookies? (?:persistants?|permanents?)"
        r"|aucun cookie (?:persistant|permanent) n'est (?:utilisé|déposé|placé)|n'(?:utilisons"
        r"|utilise) que des cookies de session|(?:utilisons|utilise) (?:uniquement|exclusivement"
        r"|seulement) des cookies de session)(?= ?(?:[.,;:!)]|$))"
    ),
}
