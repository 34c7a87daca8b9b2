"""French: vocabulary for consent banners."""

from auditor.languages.words import MEASURING_TOOLS, BannerWords, Stems

_REST = (
    r"(?: (?:&|\+|accepter|aux|avec|catégories|ce|ces|cette|continuer|cookie|cookies|d'|de|des|du|en|et"
    r"|fermer|finalités|fonctionnels|il|je|l'|l'utilisation|la|le|les|ma|mes|mon"
    r"|navigation|nécessaires|non|nos|notre|obligatoires|optionnels|ou|partenaires|pas|poursuivre"
    r"|publicitaires|que|sans|services|essentiels|seulement|site|sont|tous|tout|toutes|traceurs|tiers|un"
    r"|uniquement|usage|utiliser|vos|votre|enregistrer|strictement)){0,8}"
)
_NEEDED = (
    r"(?:(?:les |des )?(?:cookies? |traceurs |services )?(?:strictement |absolument )?(?:nécessaires?"
    r"|essentiels?|obligatoires?|indispensables?|requis|fonctionnels?"
    r"|techniques?)(?: au fonctionnement(?: du site)?)?|le (?:strict |minimum )?(?:nécessaire|minimum))"
)
BANNER = BannerWords(
    reject=(
        (
            r"(?:non )?(?:merci )?(?:je )?(?:refuse|refuser|rejeter|rejette|décliner|décline|interdire"
            rf"|m'oppose|s'opposer|désactiver|bloquer){_REST}"
        ),
        (
            r"(?:je )?(?:tout|tous|toutes) (?:les cookies |les finalités )?(?:refuser|rejeter|décliner"
            rf"|interdire|désactiver|bloquer|refusé){_REST}"
        ),
        (
            r"(?:je )?(?:n'accepte|ne pas accepter|n'autorise|ne pas autoriser|ne consens"
            rf"|ne suis) ?(?:pas|rien|aucun)?(?: d'accord)?{_REST}"
        ),
        (
            r"(?:continuer|poursuivre|naviguer|fermer|accéder au site|enregistrer)(?: (?:et continuer"
            r"|ma navigation|la navigation|votre navigation|ma visite|la visite|la lecture|votre lecture"
            r"|sur le site))? sans(?: (?:rien|tout|les))?(?: (?:accepter|consentir|consentement|cookies?"
            r"|traceurs|accord|donner mon (?:accord|consentement)"
            r"|suivi))(?: les cookies)?(?: et (?:fermer|continuer))?"
        ),
        (
            r"(?:je |j')?(?:n'accepter que|accepter|accepte|autoriser|autorise|conserver|garder"
            r"|utiliser|n'autoriser que|n'utiliser que|activer|continuer avec|choisir)? ?(?:uniquement"
            rf"|seulement|que) {_NEEDED}"
        ),
        (
            r"(?:je |j')?(?:n'accepter que|accepter|accepte|autoriser|autorise|conserver|garder"
            r"|utiliser|n'autoriser que|n'utiliser que|activer|continuer avec"
            rf"|choisir) {_NEEDED}(?: (?:uniquement|seulement))?"
        ),
        rf"{_NEEDED} (?:uniquement|seulement)",
        (
            r"(?:je )?m'y oppose|s'y opposer|(?:fermer|continuer|quitter"
            r"|poursuivre) et (?:tout )?(?:refuser|rejeter|décliner)|(?:sans|pas de|aucun"
            r"|zéro) (?:cookies?|traceurs?|suivi)(?: (?:merci|s'il vous plaît))?|rien(?: du tout"
            r"| accepter)?|je (?:préfère|ne préfère|n'en veux|ne veux) (?:pas|que non|refuser)"
            r"|surtout pas|ne rien (?:accepter|autoriser)|tout (?:couper|décocher|laisser désactivé)"
        ),
        (
            r"non|non merci|pas d'accord|je ne suis pas d'accord|aucune?(?: cookie| des deux)?|ni l'une?"
            r" ni l'autre|non aux deux|(?:pas|non"
            r"|très peu) pour moi|sans façon|plutôt pas|retirer (?:mon|votre) consentement"
        ),
        (
            r"non (?:aux|à (?:tous les|tout|ces)) ?(?:cookies|traceurs)?|(?:refuser|rejeter"
            r"|bloquer) (?:tout )?ce qui n'est pas (?:strictement |vraiment )?(?:nécessaire"
            r"|indispensable|essentiel|utile)|(?:tout refuser|refuser tout|tout rejeter) sauf (?:l'|le "
            r"|les )?(?:strict )?(?:essentiel|nécessaire|indispensable|minimum)"
        ),
        (
            r"(?:(?:uniquement|seulement|juste|rien que|que|garder|conserver) )?(?:l'indispensable"
            r"|l'essentiel|le (?:strict |seul )?(?:nécessaire|minimum))(?: (?:uniquement|seulement"
            r"|suffit|me suffit|et rien d'autre))?|(?:les )?cookies (?:techniques|nécessaires|essentiels"
            r"|indispensables) (?:me )?suffisent"
        ),
        (
            r"(?:merci de )?(?:ne )?(?:pas|plus|jamais)(?: (?:me|nous))? (?:pister|suivre|tracer"
            r"|profiler|traquer|surveiller)|je ne (?:souhaite|veux|désire|préfère)(?: pas| aucun"
            r"| plus)(?: (?:être|de|d'|ces|les))* ?(?:suivie?|pistée?|tracée?|cookies?|accepter"
            r"|traceurs)?|j'aime mieux pas|(?:non )?je passe(?: mon tour)?"
        ),
        (
            r"(?:accéder|entrer|passer|lire|surfer|visiter|aller|avancer|rester|parcourir)(?: (?:au|sur"
            r"|le|la|les|l'|à|mon|ma|site|page|article|contenu|visite|lecture"
            r"|plus loin))* ?sans (?:accepter|consentir|consentement|cookies?|traceurs|suivi|accord"
            r"|donner mon (?:accord|consentement))|refus (?:total|global|général|de tout)|je (?:décline"
            r"|refuse) (?:l'offre|la proposition|l'invitation)|(?:sans|pas de|zéro) (?:cookies?"
            r"|traceurs?) (?:merci|pour moi|svp)"
        ),
        (
            r"(?:je )?(?:refuse|refuser|rejeter|bloquer|décliner) (?:les |tous les |ces )?(?:cookies "
            r"|traceurs )?(?:facultatifs|optionnels|superflus|inutiles|non nécessaires|non essentiels"
            r"|publicitaires|statistiques|tiers)"
        ),
        (
            r"n'acceptez que (?:les )?cookies (?:techniquement |strictement )?(?:nécessaires|essentiels"
            r"|techniques)|je n'en (?:veux|souhaite|accepte) (?:pas|aucun|aucune)"
        ),
    ),
    accept=(
        (
            r"(?:oui )?(?:ok )?(?:je |j')?(?:accepter|accepte|autoriser|autorise|consentir|consens"
            r"|approuver|approuve|permettre|activer)(?! (?:ma|la|mes|votre) (?:sélection"
            rf"|choix))(?! (?:la sélection|mes choix|mes préférences|uniquement|seulement)){_REST}"
        ),
        (
            r"(?:je )?(?:tout|tous|toutes) (?:les cookies |les finalités )?(?:accepter|autoriser"
            rf"|activer|permettre|accepté|autorisé){_REST}"
        ),
        (
            r"(?:oui )?(?:ça|cela) (?:me )?(?:va|convient)(?: (?:bien|pour moi))?"
            r"|(?:oui )?(?:pas de (?:problème|souci)|bien sûr|volontiers|bien volontiers|pourquoi pas)"
            r"|tout (?:activer|cocher)|(?:continuer|lire|poursuivre)(?: (?:ma"
            r"|la) lecture)? avec (?:les )?(?:publicités?|cookies|pubs?)"
        ),
        (
            r"ok|ok (?:tout accepter|pour moi|j'accepte|j'ai compris|compris|merci)|d'accord"
            r"|je suis d'accord|c'est d'accord|j'ai compris|compris|oui|oui (?:merci|j'accepte|d'accord"
            r"|je suis d'accord|c'est ok)|parfait|entendu|continuer|poursuivre|accéder au site"
            r"|tout accepter|c'est (?:bon|ok|noté)|bien compris|j'accepte|je comprends|accepter (?:et"
            r"|&) (?:fermer|continuer|poursuivre)|c'est parti|tous les cookies|allons y|avec plaisir"
        ),
        (
            r"(?:ok|oui|va|d'accord|c'est bon|partant|partante) (?:pour|à|aux|avec)(?: (?:tous|toutes"
            r"|tout|les|ces|vos|des|moi))*(?: (?:cookies|traceurs|finalités))?|(?:je )?(?:donne|donner"
            r"|accorder|accorde)(?: (?:tout|mon|votre|le))* (?:accord|consentement)"
        ),
        (
            r"(?:oui )?je veux bien|ça (?:marche|roule|joue|me va)|je suis (?:partante?|pour)"
            r"|c'est d'accord pour moi|allez|allez (?:y|hop)|bien (?:reçu|entendu|noté)|avec joie"
            r"|carrément|sans problème|aucun problème"
        ),
        (
            r"super|génial|c'est parfait|très bien|ça me plaît|excellent"
            r"|(?:oui |ok |d'accord |pour |aux )*les deux(?: me vont| merci)?|(?:oui|ok|d'accord) aux deux"
        ),
    ),
    settings=(
        (
            r"(?:(?:gérer|paramétrer|personnaliser|modifier|configurer|afficher|voir|choisir|définir"
            r"|ajuster|consulter|régler|changer|plus)(?: (?:mes|les|vos|mon|le|la|d'|de|des|toutes"
            r"|tous))* ?)?(?:mes |vos |les |d'|plus d')?(?:paramètres|préférences|choix|options|réglages"
            r"|finalités|détails|cookies|paramétrages?|consentements?|traceurs|configuration"
            r"|paramétrage)(?: (?:(?:des|de|les|mes|vos|aux) )?(?:cookies|confidentialité|consentement"
            r"|traceurs|avancés|détaillés|personnalisés))?"
        ),
        (
            r"paramétrer|personnaliser|configurer|gérer|choisir|paramètres|personnalisation"
            r"|je (?:choisis|personnalise|paramètre|veux choisir)|laissez moi choisir|non je (?:choisis"
            r"|personnalise)|en détail|en savoir plus et paramétrer|paramétrer et en savoir plus"
            r"|gérer (?:les )?cookies|modifier|(?:personnaliser|paramétrer|choisir|gérer"
            r"|régler)(?: mes choix)? (?:par|selon|chaque) (?:la |les |une )?(?:finalités?|catégories?"
            r"|services?|partenaires?|cookies?)"
        ),
        (
            r"(?:non )?je (?:veux|souhaite|préfère|vais|voudrais) (?:décider|choisir|sélectionner|trier"
            r"|personnaliser|régler|paramétrer|voir)(?: (?:moi même|mes cookies|les cookies"
            r"|au cas par cas|le détail))?|je (?:décide|trie|sélectionne|fais (?:le tri|mon choix"
            r"|mes choix))|(?:décider|choisir) (?:au cas par cas|moi même|en détail|à la carte)"
            r"|au cas par cas|à la carte|(?:voir|afficher) (?:le |les )?détails?"
        ),
        (
            r"(?:affiner|trier|sélectionner|faire|détailler|préciser|effectuer)(?: (?:mes|mon|les|le|ma"
            r"|la|un|vos|des))* (?:choix|tri|cookies|sélection|préférences|catégories|finalités|traceurs"
            r"|services)"
        ),
    ),
    save=(
        (
            r"(?:enregistrer|sauvegarder|valider|confirmer|accepter|autoriser|appliquer)(?: (?:(?:et"
            r"|&) (?:fermer|continuer|quitter)|ma|mes|la|les|vos|votre|mon|le))* (?:choix|sélection"
            r"|préférences|paramètres|réglages|sélectionnés|cookies sélectionnés|modifications|options"
            r"|consentements?|paramétrage)(?: (?:et|&) (?:fermer|continuer|quitter))?"
        ),
        (
            r"terminé|enregistrer|sauvegarder|valider|confirmer|appliquer|terminer|enregistrer (?:et"
            r"|&) (?:fermer|continuer|quitter)|valider (?:et|&) (?:fermer|continuer)|c'est terminé"
            r"|soumettre"
        ),
        (
            r"(?:garder|mémoriser|conserver|retenir|enregistrer|valider|appliquer|sauvegarder"
            r"|confirmer)(?: (?:et|&))?(?: (?:cette|ce|ma|mes|ces|la|les|mon)) (?:sélection|choix"
            r"|réglages?|préférences|paramètres|décision)|j'(?:enregistre|applique)(?: (?:mes"
            r"|mon) choix)?|je (?:valide|confirme|sauvegarde)(?: (?:mes|mon|ma|cette) (?:choix"
            r"|sélection))?|c'est mon choix"
        ),
    ),
    close=(
        (
            r"fermer|masquer|plus tard|ignorer|passer|pas maintenant|fermer (?:la |le |cette "
            r"|ce )?(?:bannière|bandeau|fenêtre|message|boîte de dialogue|panneau|notification|popup"
            r"|pop up|modale)(?: (?:de|des|sur les) (?:cookies?|consentement))?"
        ),
        (
            r"me (?:le )?(?:rappeler|redemander) plus tard|(?:masquer|cacher|fermer) (?:ceci|cela|ça)"
            r"|on verra (?:plus tard|ça plus tard)|une autre fois"
        ),
    ),
    about=(
        MEASURING_TOOLS,
        r"\bpouvons-nous (?:utiliser|activer|charger|déposer)\b(?! votre (?:position|localisation))",
        r"\bcookies?\b|\btraceurs\b|\btémoins (?:de connexion|de navigation)\b",
        r"\bconsentement\b|\bvotre vie privée\b|\bvos données (?:personnelles)?\b.{0,200}\bpartenaires\b",
        r"publicités? (?:ciblées?|personnalisées?)|mesure d'audience|\bsuivi publicitaire\b|services tiers",
    ),
    reopen=(
        (
            r"(?:gérer|modifier|paramétrer|changer|personnaliser|configurer|ouvrir|afficher"
            r"|retirer)?(?: ?(?:mes|les|vos|mon|le|votre))?(?: ?(?:paramètres|préférences|choix|réglages"
            r"|gestion|paramétrage|gestionnaire|panneau)(?: (?:des|de|les|mes|vos|du|liés aux"
            r"|relatifs aux|en matière de|pour les))?) ?(?:cookies?|confidentialité|consentement"
            r"|traceurs|témoins|vie privée)"
        ),
        (
            r"(?:gérer|modifier|paramétrer|changer|personnaliser|retirer|révoquer)(?: (?:mes|les|vos|mon"
            r"|le|votre)) (?:cookies?|consentements?|traceurs|préférences|choix)|cookies? (?:paramètres"
            r"|préférences)|mes (?:cookies|traceurs)|(?:revoir|revenir sur) (?:mes choix|mon choix"
            r"|mon consentement)"
        ),
        (
            r"(?:revenir sur|reprendre|annuler|révoquer|retirer|revoir|changer|réexaminer|refaire"
            r"|effacer)(?: (?:mon|mes|ma|le|les|votre|vos))? (?:consentements?|choix|accord"
            r"|autorisations?|décision|cookies)(?: (?:de|des|aux|sur les|pour les) (?:cookies"
            r"|traceurs))?|cookies? (?:revoir|changer|modifier) (?:mon|mes|le"
            r"|les) choix|revoir les cookies"
        ),
    ),
    closing_refuses=(
        (
            r"(?:\bferm(?:er|ant|eture|ez)\b|\bla croix\b|[×✕✖])(?:(?!\b(?:accepte[rz]|autorise[rz]"
            r"|paramètr\w+)\b|\bconsentez\b)[^.!?;]){0,140}?(?:\brefus\w*|\bsans (?:accepter|consentir"
            r"|consentement)|\boppos\w+|\bn[e'’] ?(?:accept|consent|autoris)\w+ pas|\b(?:seuls"
            r"|uniquement) (?:les )?(?:cookies |traceurs )?(?:strictement )?(?:nécessaires|techniques"
            r"|essentiels))"
        ),
    ),
    closing_accepts=(
        (
            r"\b(?:en fermant|en cliquant sur [\"'«“ ]{0,3}fermer"
            r"|si vous fermez|la fermeture)\b(?:(?!\b(?:pas|sans"
            r"|refus\w*)\b)[^.!?;]){0,100}?\b(?:vous (?:acceptez|consentez|autorisez)"
            r"|vaut (?:acceptation|consentement|accord))"
        ),
    ),
    opt_out_button=(
        (
            r"(?:je )?(?:m'opposer|m'oppose|s'opposer|opt out|se désinscrire|me désinscrire|désactiver"
            r"|désactive|refuser|refuse|bloquer|arrêter)(?: (?:au|à|la|le|les|du|de|l'|ce|mon|ici|suivi"
            r"|traçage|tracking|cookies?|collecte|mesure|d'audience|analyse|publicité|publicités|ciblée"
            r"|ciblées|personnalisée|personnalisées|données|toutes|tous|google|analytics|maintenant"
            r"|l'analyse|l'utilisation|navigateur)){0,8}"
        ),
        (
            r"(?:installer|activer|placer|enregistrer) (?:le |un )?cookie d'(?:opt out|opposition)"
            r"|ne pas (?:me )?(?:suivre|tracer)|ne plus (?:me )?suivre"
        ),
    ),
    opted_out=(
        (
            r"vous (?:êtes|avez été|avez) (?:désormais |maintenant |bien |déjà )?(?:désinscrite?|exclue?"
            r"|opposée?|refusé|désactivé)|opposition (?:a (?:bien )?été |est (?:bien )?|bien )?(?:enregistrée"
            r"|prise en compte|effective|validée|active)|(?:suivi|traçage|tracking) (?:est |a été )?désactivé"
        ),
    ),
    confirm=(
        (
            r"oui|ok|confirmer|valider|continuer|envoyer|enregistrer|je confirme|oui je confirme"
            r"|(?:oui )?j(?:e |')(?:en )?suis (?:sûre?|certaine?)"
        ),
    ),
    acknowledges=(r"\bj'ai (?:bien )?(?:lu|compris)\b|\bj'ai pris connaissance\b|\bj'ai plus de \d",),
    reject_switch=(r"s'opposer|m'opposer|ne pas (?:vendre|partager|me suivre)|tout refuser",),
    tracked_switch=(
        (
            r"décoch\w{0,4}.{0,80}|désélectionn\w{0,4}.{0,60}|vous n'êtes pas (?:exclu|désinscrit"
            r"|opposé)|vous êtes (?:actuellement )?(?:suivi|tracé)|(?:autoriser|permettre"
            r"|activer) (?:le |la |les )?(?:suivi|traçage|cookies|mesure|publicités?|analyse)"
        ),
    ),
    switched_off=(
        (
            r"non|désactivée?s?|refuser|refusée?s?|ne pas (?:autoriser|accepter|suivre)|opposition"
            r"|s'opposer|opt out|arrêt|inactif"
        ),
    ),
    unless=(r"\b(?:si|lorsque|quand|une fois|après|jusqu|dès|tant que|pas)\b|\bs'il",),
    more=(
        (
            r"(?:en savoir|lire|voir|plus|consulter|découvrir)?(?: ?(?:plus|d'informations?|d'infos"
            r"|informations?|la|le|les|notre|nos|de|des|du|sur|et|politique|confidentialité|cookies?"
            r"|mentions|légales|détails?|partenaires?|fournisseurs|liste|suite|charte|données"
            r"|personnelles|ici|cgu|moins|retour|nécessaires|statistiques|marketing|fonctionnels"
            r"|toujours|actif|français|langue)){0,8}"
        ),
    ),
    pay=(
        (
            r"\b(?:abonn\w{1,8}|payer|payant\w*|acheter|se connecter|connexion|sans (?:pub|publicités?"
            r"|annonces?)|s'inscrire)\b"
        ),
    ),
    on=(r"oui|activés?|actif|activer|autorisés?|tous|toutes",),
    off=(r"non|désactivés?|inactif|désactiver|aucun|aucune|jamais|refusés?",),
    statistics=(r"\bstatisti|\bmesure|\banaly|\baudience|\bperformance",),
    bare=(
        (
            r"(?:oui|non)(?: merci)?|ok|d'accord|continuer|valider|enregistrer|confirmer|plus tard"
            r"|autoriser|refuser|poursuivre"
        ),
        (
            r"(?:oui )?je veux bien|ça (?:marche|roule|va|me va|joue)|allez|carrément|avec joie"
            r"|sans façon|volontiers|j'ai compris|compris|c'est bon|je passe(?: mon tour)?"
            r"|très peu pour moi"
        ),
        r"je (?:continue|poursuis)|on continue|c'est parti|merci",
        r"super|génial|parfait|c'est parfait|très bien|excellent",
    ),
    necessary=(r"(?<!non )(?:nécessaire|essentiel|obligatoire|toujours actifs?|indispensable|requis)",),
    joins=(r"\bet\b",),
    goes_on=(
        (
            r"(?:(?:je )?(?:continuer?|poursui(?:vre|s)|accéder?|lire|lis|entrer?|visiter?|découvrir"
            r"|voir|aller|commencer|naviguer|passer|retourner)|(?:on y|c'est|en) (?:va|parti|avant)"
            r"|merci|bonne visite)(?: (?:gratuitement|gratuit|à|au|sur|vers|le|la|les|l'|mon|ma|votre"
            r"|site|boutique|article|l'article|lecture|visite|navigation|contenu|page|accueil|l'accueil"
            r"|suite)){0,5}"
        ),
    ),
    stems=Stems(
        accept=(
            r"\b(?:accept|autoris|consen[st]|approuv|perme[tst]|activ|agré|j'adhère|d'accord"
            r"|valide tout)\w*|\b(?:tous|tout|toutes) (?:cocher|activer|valider)\b|\btous les (?:cookies"
            r"|traceurs)\b|\bfais confiance\b|\blaisser faire\b"
        ),
        reject=(
            r"\b(?:refus|rejet|déclin|interdi|bloqu|désactiv|oppos|empêch|couper|décoch|retir|révoqu"
            r"|contre|pas d'accord)\w*|\bdi[st] non\b"
        ),
        negation=r"\b(?:ne|n'|pas|sans|aucun|aucune|rien|jamais|non|ni|zéro|plus de)\b|\bn'",
        topic=(
            r"\b(?:cookies?|traceurs?|témoins|suivie?s?|sui(?:vre|t|s)|pist\w+|traqu\w+|profil\w*"
            r"|consent\w*|accord|mesurée?|mesurer|compter|comptée?|enregistrée?|observée?"
            r"|personnalis\w+)\b"
        ),
        only=(
            r"\bn(?:e |')\w+ (?:\w+ )?que\b|\b(?:seul\w*|uniquement|juste|que|limit\w+|exclusivement"
            r"|rien que|suffi\w+|simplement|minimum|strict)\b"
        ),
        needed=(
            r"\b(?:nécessair|essentiel|indispensabl|obligatoir|requis|utiles?\b|minimum|techniques?\b"
            r"|l'essentiel|de base)\w*"
        ),
        optional=(
            r"\b(?:non|pas|ni)[- ](?:strictement |vraiment )?(?:nécessaires?|essentiels?|indispensables?"
            r"|obligatoires?|utiles?|requis)\b|\b(?:facultatif|optionnel|superflu|inutile)\w*"
        ),
        purpose=(
            r"\b(?:statisti|analy|marketing|publicit|audience|réseaux|sociaux|fonctionnel|mesure"
            r"|performance|tiers)\w*|\bpubs?\b"
        ),
        choose=(
            r"\b(?:choi[sx](?!ie?s?\b)|personnalis|paramèt|paramétr|réglag|régler|préférenc|options?\b"
            r"|configur|gérer|gestion|ajust|détail|sélectionn|modifi|décid|trier|finalités?|catégories?"
            r"|règle|préciser)\w*"
        ),
        chosen=(
            r"\b(?:choisie?s?|sélectionnée?s?|cochée?s?|retenue?s?|(?:mes|ces|ma|cette|les) (?:choix"
            r"|sélection|réglages|préférences|paramètres)|(?:ma|cette|la) sélection)\b"
        ),
        close=r"\b(?:ferm|cach|masqu)\w*",
        save=(
            r"\b(?:enregistr|sauv(?:er|egard)|valid(?!e tout)|confirm|appliqu|mémoris|termin|conserv"
            r"|gard(?:er|e)|soumettre|envoyer)\w*"
        ),
        idiom=(
            r"\b(?:pas de (?:problème|souci)s?|sans (?:problème|souci|hésiter)|pourquoi pas"
            r"|aucun (?:problème|souci)|rien contre|pas d'objection|n'hésitez pas)\b"
        ),
        read=(
            r"\b(?:comment|pourquoi|quels?|quelles?|savoir|lire|infos?|informations?|voir|consulter"
            r"|découvrir nos|liste|politique|charte|mentions|ou|conditions|aide|cgu|pays|langue|région"
            r"|notifications?|newsletter|e-?mail|courriel|navigateur|adresse|paiement|article|taille"
            r"|position|forfait|commande|invitation|sans pub\w*)\b|\?"
        ),
        every=r"\b(?:tous|tout|toutes)\b",
        filler=(
            r"\b(?:je|j|nous|vous|me|moi|m|l|d|le|la|les|un|une|des|de|du|à|au|aux|et|mais|tout|tous"
            r"|toutes|toute|en|sur|pour|avec|merci|svp|site|page|continuer|continue|poursuivre|ok|oui"
            r"|bien|veux|souhaite|être|suis|utilisation|utiliser|accéder|accès|navigation|partenaires"
            r"|cette|ce|ces|mon|ma|mes|votre|vos|c|est|ai|donner|laissez|laisser|même|chaque|fenêtre"
            r"|bandeau|bannière|message|maintenant)\b"
        ),
    ),
    asks_back=(r"\b(?:êtes[- ]vous (?:sûre?s?|certaine?s?)|vraiment|confirmez-vous)\b",),
    signal_heeded=(
        (
            r"\b(?:global privacy control|gpc|signal d'opposition"
            r"|do not track)\b[^.!?]{0,120}\b(?:respecté|reconnu|détecté|reçu|pris en compte|appliqué)"
            r"|\b(?:respectons|avons (?:reçu|détecté|respecté"
            r"|reconnu)) (?:\w+ ){0,4}(?:global privacy control|gpc|signal)"
        ),
    ),
    withdraws=(r"\b(?:retirer|révoquer|annuler|retrait)\b",),
    cancels=(r"annuler",),
    polite=(r"\b(?:s'il (?:vous|te) pla[iî]t|svp)\b",),
)
