"""French: the words of its policies and banners."""

from auditor.languages.denying import Denying
from auditor.languages.words import BannerWords, Language, LinkWords, PolicyWords, Stems, TimeWords

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
            r"non|non merci|pas d'accord|je ne suis pas d'accord|aucun(?: cookie)?|(?:pas|non"
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
        r"super|génial|c'est parfait|très bien|ça me plaît|excellent",
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
            r"|autorisations?|décision|cookies)|cookies? (?:revoir|changer|modifier) (?:mon|mes|le"
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
            r"\b(?:en fermant|si vous fermez|la fermeture)\b(?:(?!\b(?:pas|sans"
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
            r"|opposée?|refusé|désactivé)|opposition (?:a été |est |bien )?(?:enregistrée"
            r"|prise en compte|effective)|(?:suivi|traçage|tracking) (?:est |a été )?désactivé"
        ),
    ),
    confirm=(r"oui|ok|confirmer|valider|continuer|envoyer|enregistrer|je confirme|oui je confirme",),
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
    polite=(r"\b(?:s'il (?:vous|te) pla[iî]t|svp)\b",),
)

LINKS = LinkWords(
    titled=(
        r"\b(?:politiques?|chartes?|notices?|déclarations?|mentions?|informations?|règles?"
        r"|engagements?)\b"
    ),
    beside=(
        r"\b(?:notre|nos|votre|vos|la|le|les|de|du|des|et|sur|à|en|pour|ce|site|protection|gestion"
        r"|utilisation|personnelles?|plus|savoir|lire|données|vie|l|d)\b"
    ),
    recipients=(
        r"\bsous-traitants\b|\bliste (?:des|de nos) (?:\w+ )?(?:partenaires|destinataires|prestataires"
        r"|fournisseurs|sous-traitants)"
    ),
    elsewhere=(
        r"\b(?:violation|fuite|incident|loi|formation|conseil|délégué|paramètres?|préférences|réglages"
        r"|films?|brise[- ]vue|recettes?|boîte|moules?|logiciel|formulaire|demande)\b"
    ),
    former=r"\b(?:ancien(?:ne)?s?|précédente?s?|antérieure?s?|archiv\w*|historique)\b",
    among_others=(
        r"^(?:mentions(?: légales)?.{0,30}|informations? (?:légales?|juridiques?)|(?:espace "
        r"|infos? )?(?:légal|juridique)s?|(?:vos|mes) (?:données|informations).{0,30}|.{0,30}(?:vos"
        r"|des) données.{0,25}|RGPD|CG[UV]\b.{0,20}|conditions (?:générales|d['’]utilisation).{0,30}"
        r"|(?:gérer|gestion des) .{0,12}(?:traceurs|cookies)|aide|à propos (?:de ce|du) site)$"
    ),
    by_kind={
        "opt_out": (
            r"\bopt[- ]?out\b",
            r"ne (pas )?(vendez|vendre|partagez|partager)( pas)?",
            r"(refuser|s['’]opposer|désactiver).{0,30}(suivi|cookies?|traceurs?|publicité)",
        ),
        "cookie": (
            (
                r"(politique|charte|gestion|déclaration|liste|utilisation|informations?).{0,40}(cookies?"
                r"|traceurs?)"
            ),
            r"^(les |nos )?(cookies?|traceurs?|témoins de connexion)$",
        ),
        "privacy": (
            r"confidentialité",
            r"vie privée",
            r"protection des données",
            r"données (personnelles|à caractère personnel)",
        ),
        "terms": (r"mentions légales", r"conditions (générales|d['’]utilisation)", r"\bCG[UV]\b"),
    },
    refuse=(
        r"\bopt[- ]?out",
        r"(?:refus|désactiv|désabonn|désinscri|bloqu)\w*",
        r"(?:s['’]|vous )oppos\w*",
        r"\bopposition\b",
        r"\bne (?:pas|plus) (?:vendre|partager|suivre)\b",
        r"ne (?:souhaitez|voulez|désirez) (?:pas|plus)",
        r"\b(?:pas|plus) être (?:compt|suivi|pist|mesur|trac)\w*",
        r"\b(?:coup|empêch|interromp|arrêt|stopp|retir)(?:er|ez)\b",
    ),
    tracking=(
        r"publicit\w*",
        r"\bne (?:pas|plus) (?:vendre|partager)\b",
        r"cookies?",
        r"traceurs?",
        r"\b(?:compteur|compté|suivi|pisté|mesuré)\w*|\b(?:mesure|comptage|statistiques?|pixels?)\b",
        r"suivi",
        r"annonces",
        r"(?:analyse|analytics|mesure d['’]audience|ciblage|profilage)",
    ),
    messages=(
        r"newsletters?",
        r"(?:e-?mails?|courriels?)\b",
        r"lettres? d['’]information",
        r"(?:sms|prospection)\b",
    ),
    browser_storage=(
        r"(?:paramètres|réglages) (?:de votre|du) navigateur",
        r"(?:supprimer|effacer|gérer) .{0,20}cookies",
    ),
    onward=(
        r"\b(?:veuillez|merci|cliqu\w+|rendez|vous|pour|cela|ce(?:la|tte|t)?|faire|fait|suivre|suivez"
        r"|visit\w+|utilis\w+|"
        r"l[ea]s?|une?|liens?|pages?|site|formulaire|adresse|sur|ici|au|aux|par|via|il|suffit|pouvez"
        r"|peut|est|possible|"
        r"d[eu]|en|et|ou|votre|vos|droit|choix|s)\b|\b[ylnd]\b|à"
    ),
)

_KEPT_WITHIN = (
    r"\b(?:exclusivement|uniquement|seulement)\b[^.;]{0,50}?\b(?:en|dans|au sein de"
    r"|à l'intérieur de) ?(?:l'|la )?(?:france|ue\b|union européenne|eee\b|europe|suisse)"
    r"|\b(?:restent|demeurent)\b[^.;]{0,30}?\b(?:en|dans|au sein de) ?(?:l'|la )?(?:france"
    r"|ue\b|union européenne|europe)"
)
"""Where alone data is kept: a reader finds the sentence by it, a rule the countries that it allows."""
_HERE_TOO = r"(?: (?:ici|chez nous|sur (?:ce site|nos pages|ces pages|notre site|ce blog)))?"
_DENYING = Denying(
    none=r"(?:aucune?|nulle?|zéro|pas un seul|pas une seule|pas le moindre|pas la moindre|ni)",
    alone=(
        r"(?=[.,;:!]|$| (?:et|ou|ni) | (?:ici|chez nous|sur (?:ce|cette|ces|nos|notre|votre)"
        r"|n'est (?:\w+ )?(?:utilis|install|dépos|plac|employ|présent|charg|mis|activ|intégr|ici"
        r"|en service|en place)\w*|ne (?:tourne|fonctionne|figure|se cache|s'y trouve|sera|sont)"
        r"|n'y (?:tourne|figure|est))\b)"
    ),
    lacking=(
        r"dépourvue?s? d(?:e|es|')|exempte?s? d(?:e|')|débarrassée?s? d(?:e|es|')|(?:se passe"
        r"|nous nous passons|nous passons|fonctionne|marche) (?:\w+ )?(?:sans|de)|(?:avons|ai"
        r"|a) (?:\w+ )?(?:retiré|supprimé|banni|enlevé|désactivé|désinstallé|abandonné)|(?:n'avons|n'ai"
        r"|n'a|n'utilisons|n'installons|n'employons|n'y a) (?:\w+ )?(?:pas|jamais|plus)(?: (?:installé"
        r"|mis|placé|intégré|ajouté|prévu))?|(?:n'avons|n'ai|n'a) (?:installé|mis|placé|intégré|ajouté"
        r"|prévu) aucun"
    ),
    between=(
        r"(?: (?:(?:de|des|du|le|la|les|un|une|aucune?|tous?|toute|tout|quelconque|autre) |d'|l')?){1,3}"
    ),
    gone=(
        r"n'(?:a|ont) (?:ici |pas |aucune |plus ){0,2}(?:sa |leur )?place|(?:est|sont) (?:banni|proscrit"
        r"|exclu|absent|interdit)e?s?\b|n'(?:est|sont|existe|existent) (?:pas|plus"
        r"|jamais)(?: (?:utilisée?s?|installée?s?|présente?s?|employée?s?|pratiquée?s?"
        r"|au programme))?\b(?=[.,;!]|$| (?:ici|sur|chez|et)\b)|(?:a|ont) été (?:\w+ )?(?:retiré"
        r"|supprimé|désactivé|banni|enlevé|abandonné)e?s?\b|(?:nous )?l(?:'|es )avons (?:\w+ )?(?:retiré"
        r"|supprimé|désactivé|enlevé|abandonné)e?s?\b|ne (?:tourne|fonctionne|figure)(?:nt)? (?:pas"
        r"|plus)\b|vous n(?:e |'en )(?:trouver|verr|rencontrer|croiser)\w* (?:pas|aucun)"
    ),
    apart=rf"{_HERE_TOO},? ?",
)
_WATCHES = (
    r"(?:observ|sui[ts]|suiv|surveill|compt|enregistr|mesur|not(?:e|ent)\b|épi|pist|trac(?:e|ent)\b"
    r"|regard|analys|espionn|scrut|relèv|recens)\w*"
)
_VISITED = (
    r"(?:vos (?:clics|visites|pas|gestes|lectures|mouvements)|votre (?:visite|navigation|parcours"
    r"|comportement|lecture)|ce que vous|où vous|combien|la durée|les (?:visites|visiteurs|lecteurs"
    r"|clics|passages)|qui (?:lit|vient|visite))"
)
_MADE = {
    "made_not_cookies": _DENYING.of(
        r"(?:cookies?|témoins? de connexion)(?! d[eu'])(?! (?:tiers|public|tech|anal|stat|mark))"
    ),
    "made_not_analytics": _DENYING.of(
        r"(?:outils?|scripts?|logiciels?|programmes?|services?|compteurs?|dispositifs?) (?:de "
        r"|d')(?:statistiques?(?: de \w+)?|mesure(?: d'audience)?|comptage|analyse(?: d'audience)?"
        r"|visites?)|mesure d'audience|statistiques de (?:visites?|fréquentation)|compteurs? de visites?"
    ),
    "made_not_data_collected": (
        _DENYING.of(
            r"traceurs?(?! (?:tiers|public|tech|anal|stat))|mouchards?|(?:outils?|scripts?|logiciels?"
            r"|programmes?) (?:de |d')?(?:suivi|pistage|traçage|espion\w*)"
        )
        + r"|\b(?:rien|personne|nul|aucune? (?:programme|outil|logiciel|script|service|code|machine"
        rf"|dispositif))\b[^.;:]{{0,40}}? n(?:e |')(?:vous )?(?:y )?{_WATCHES} (?:ici )?{_VISITED}"
        + r"|\brien de ce que vous (?:faites|lisez|consultez)[^.;:]{0,24} n'est (?:\w+ )?(?:suivi"
        r"|enregistré|observé|pisté|tracé|noté)(?: ni \w+)?|\b(?:les visiteurs|nos visiteurs"
        r"|les lecteurs|vous)(?: de (?:nos|ces) pages)? (?:ne|n') ?(?:sont|êtes) (?:ni|pas"
        r"|jamais) (?:observés?|suivis?|pistés?|surveillés?|tracés?)(?: ni \w+)?"
    ),
    "made_not_tracker_use": (
        _DENYING.of(
            r"(?:prise d')?empreintes? (?:numériques?|d(?:e|u) (?:votre |son |un |l')?(?:navigateur|appareil"
            r"|terminal))|fingerprinting|pixels?(?: espions?| de suivi)?"
        )
        + r"|\bne (?:relev|prélev|calcul|établ|pren|cré|fabriqu|constitu|utilis)\w* (?:pas|jamais"
        r"|aucune) (?:l'|d'|une |la moindre )?empreinte(?! (?:carbone|écologique))"
    ),
    "made_not_third_party_collection": (
        r"\b(?:aucune? (?:autre )?(?:société|entreprise|tiers|acteur|partenaire|régie|annonceur"
        r"|organisme|prestataire|site)(?: (?:tierce|extérieure?|externe|publicitaire|étrangère))?"
        r"|personne d'autre|nul autre)\b[^.;:]{0,24}? n(?:e |'y |'est |'a )?(?:\w+ ){0,4}?(?:dépos|plac"
        r"|install|pos|enregistr|écri|li[rt])\w* (?:\w+ )?(?:de |d'|des |un |le moindre |ses |leurs "
        r"|aucun )?(?:propres )?(?:cookies?|traceurs?)\b|\b(?:les )?autres (?:entreprises|sociétés|sites"
        r"|acteurs)\b[^.;:]{0,20} n(?:e |'ont |'a )(?:pas |aucune? )?(?:peuvent|la possibilité|moyen"
        r"|le droit)[^.;:]{0,30}(?:cookies?|d'en (?:déposer|placer))\b|\bcookies? (?:de ce site "
        r"|du site )?(?:sont les nôtres|viennent de nous|proviennent de nous)[^.;:]{0,10}(?:seuls?"
        r"|uniquement|exclusivement)\b|\baucune (?:entreprise|société) autre que la nôtre ne (?:peut"
        r"|pourra) (?:dépos|plac|install|pos|enregistr)\w* (?:de |des |un )?cookies?\b"
    ),
}
"""Denials made of parts."""

POLICY = PolicyWords(
    patterns={
        "common_goes_on": r" (?:et|ou) [a-z]",
        **_MADE,
        "given_to_us": (
            r"(?<!nous )\bne nous (?!\w+(?:ons)\b)|\bà (?:nous|notre (?:site|société|association"
            r"|entreprise))\b"
        ),
        "cookie_content": (
            r"^(?:(?!\b(?:et|ou|ni|mais)\b)[^.;,]){0,40}\bne (?:vous |te )?(?:contien\w+|stocke\w*"
            r"|identifi\w+|lit|lisent|permet\w*"
            r"|révèle\w*|connaît|vit|dure\w*|survi\w+|reste\w*|ser[tv]\w*|mesure\w*|sui[tv]\w*"
            r"|collecte\w*|transmet\w*|comporte\w*|renferme\w*|peu[tv]\w*|donne\w*)\b"
        ),
        "kind_of_these": (
            r"\b(?:n'est|ne sont|n'étaient|n'était|ne seraient|ne constituent|ne constitue|s'agit"
            r"|s'agissait) (?:donc |ici |en (?:aucun cas|rien|aucune façon) )?(?:pas|jamais|aucunement"
            r"|nullement|point|en rien) (?:un |une |d'un |de |des |d')"
        ),
        "data_over": (
            r"^[^a-zàéè]{0,6}(?:les |nos )?(?:données|informations|renseignements) (?:personnelles "
            r"|à caractère personnel )?(?:collectée?s?|recueillie?s?|traitée?s?|que nous (?:collectons"
            r"|recueillons|traitons)|concernée?s?)|^[^a-zàéè]{0,6}(?:quelles (?:données|informations)"
            r"|collecte (?:de|des) (?:vos )?(?:données|informations)"
            r"|(?:types?|catégories?|nature) (?:de |des |d')(?:données|informations|renseignements))"
        ),
        "kept_as_long": (
            r"\b(?:aussi longtemps|tant que|plus longtemps|le temps"
            r"|durée)\b[^.;]{0,100}\bnécessaires?\b"
        ),
        "imperative": r"^[^a-zàéè]{0,4}(?:merci de|veuillez|prière de|ne (?:nous )?\w+ez)\b",
        "these": r"^(?:à |avec |aux? )?(?:ces|cet|cette|ceux-ci|celui-ci|celle-ci|lesdits|de tels)\b",
        "denied_fragment": r"^[^a-zàéèê]{0,4}(?:pas d[e']|aucune?|sans) ?(?![^.]{0,200}(?:\bne |\bn'))",
        "taken_back": r", (?:mais|toutefois|cependant|en revanche|alors que)\b",
        "main_clause": (
            r", (?=(?!(?:si|ou|et|que|qui|dont|notamment|par exemple|ni|afin"
            r"|pour)\b)(?:[\w'&.()-]+ ){1,5}?(?:charge|utilise|peut|peuvent|pouvons|dépose|déposons"
            r"|enregistre|enregistrons|transmet|transmettons|collecte|collectons|recueille|affiche|sera"
            r"|seront|est|sont|utilisons|chargeons|installe|mesure|envoie|reçoit|reçoivent)\b)"
        ),
        "condition": (r"^(?:si|lorsque|lorsqu'|quand|dès que|une fois que)$"),
        "not_identify_not": (
            r"\banonymisation ou (?:le )?(?:chiffrement|pseudonymisation)|\bpseudonymis\w+ ou anonym"
            r"|\bparv\w+ (?:pas |plus )?à\b|\b(?:preuve|justificatif|vérifi\w+|pièce) (?:de |d')?(?:votre"
            r" )?identité\b"
            r"|\bidentifiants? (?:de (?:paiement|connexion)|bancaires?)\b|\b(?:supprimée?s?|effacée?s?"
            r"|suppression) ou (?:rendue?s? )?anonym\w*"
        ),
        "visitor_clause": (
            r"\b(?:ces derniers|qui|que vous|vous|ils|elles|celui-ci|celle-ci) (?:ne |n')?(?:nous|me"
            r"|m') ?(?:l'|la |le |les |en |vous )?$"
        ),
        "no_right": (
            r"\boppos(?:er|ez)\b (?:[\w']+ ){1,4}(?:cookies?|traceurs?|témoins)\b"
            r"|\b(?:supprim|effac|bloqu|refus)\w+ (?:\w+ ){0,3}(?:cookies?|traceurs?|témoins)\b"
            r"|\bsauf (?:si|demande|en cas de demande)\b|\bdéclaration (?:à la|auprès)\b"
        ),
        "imprint_clause": (
            r"\b(?:partage|divulgation) (?:de |des |d')[^.;]{0,80}\b(?:est|sont) (?:strictement "
            r"|formellement )?interdite?s?\b"
            r"|\bpassibles? de (?:sanctions|poursuites|peines)\b|\bmaintenir frauduleusement\b|"
            r"\b(?:mentions légales|coordonnées publiées)\b[^.;]{0,120}\b(?:prospection"
            r"|publicité)\b[^.;]{0,60}\b(?:interdit|s'oppos)\w*"
            r"|\breproduction\b[^.;]{0,140}\b(?:prohibée?|interdite?)s?\b"
        ),
        "opt_out_cookie": r"\bcookies? (?:de désactivation|d'opt-?out|d'opposition|de refus|d'exclusion)\b",
        "as_example": (
            r"\((?:comme|tels? que|telles? que|par exemple|p\. ?ex\.|notamment|type"
            r"|ex\.? ?:?) (?:[\w .&-]{1,30}(?:,| ou| et) ){0,5}$"
        ),
        "hosting_party": r"\b(?:hébergeurs?|fournisseurs? d'hébergement|prestataires? d'hébergement)\b",
        "explains": (
            r"^[^a-zàéè]{0,4}(?:cette (?:page|politique|notice|charte|déclaration)"
            r"|la présente (?:page|politique|notice|charte|déclaration)|ce document|nous vous expliquons"
            r"|vous trouverez ici)\b[^.;]{0,40}\b(?:expliqu|décri|détaill|présent|inform|préci|expos"
            r"|permett?\w* de mieux|contien\w* les informations)\w*"
        ),
        "not_a_document": (
            r"\b(?:questions?|demandes?|réclamations?|remarques?) (?:concernant|relatives?|sur|à propos"
            r"|portant)\b|\bleurs? (?:propres? |propres? \w+ et )?$"
        ),
        "rights_request": (
            r"\b(?:accès|rectification|effacement|suppression|rectifier"
            r"|accéder)\b[^.;]{0,90}\b(?:opposition|opposer|limitation|portabilité)\b"
            r"|\bopposition\b[^.;]{0,60}\b(?:accès|rectification|portabilité|effacement)\b"
        ),
        "third_absent_after": (
            r"^ (?:n'exist\w+ pas|(?:sont|est) (?:totalement |complètement |tous "
            r"|toujours )?(?:absente?s?|exclue?s?|proscrite?s?|bannie?s?|interdite?s?|bloquée?s?))\b"
        ),
        "third_absent_before": (
            r"\b(?:n'y a (?:pas|plus|jamais|ici)|(?:pas|plus|jamais|ni) (?:ici |du tout |non plus "
            r"|chez nous )*(?:de |d')|aucune?s?|absence (?:totale )?(?:de|d')|exempte?s? de"
            r"|dépourvue?s? de)\s?(?:\w+ )?$"
        ),
        "choice_kept": (
            r"\b(?:opposition|refus|désactivation|opt-?out|retrait|(?:votre|vos|ton|tes"
            r"|ce) choix)\b[^.;]{0,60}\b(?:mémoris|enregistr|stock|gard|conserv|reten)\w*"
        ),
        "defines_term": (
            r"\b(?:utilisons|employons) (?:l'expression|le terme|les termes)\b|\bsous (?:l'appellation"
            r"|le nom de) [«\"]"
            r"|\bdésignons [^.;]{0,60}(?:appellation|par)\b|\bfaisons (?:ici )?allusion\b"
            r"|\bsont désignées par\b"
        ),
        "cookie_read": r"^(?:lis|lit|lire|accéd|accèd|consult)",
        "one_cookie": r"\b(?:le|ce|un|notre|unique|seul|dudit|ledit) (?:seul )?cookie\b(?!s)",
        "denial_bound": (
            r"\b(?:ne |n')(?:\w+ )?(?!sait\b|fait\b|connait\b|plait\b|satisfait\b)\w{3,}(?:ait|aient)\b"
            r"|\b(?:ne |n')(?:utilis|dépos|collect|recueill|transmett|partag|vend|employ|recour|stock"
            r"|conserv|pos|revend)ions\b"
        ),
        "area_admin": (
            r"\b(?:dans|sur) (?:l'|le |notre )?(?:back-?office|interface d'administration"
            r"|espace d'administration|administration du site)\b"
        ),
        "area_after_login": (
            r"\b(?:dans|sur|de) (?:votre|l'|ton|notre|cet|un) ?(?:espaces? (?:personnels?|adhérents?"
            r"|clients?|membres?|abonnés?|privés?|pro|réservés?)|compte client|intranet|extranet)\b"
            r"|\b(?:une fois|après (?:vous être |être )?|lorsque vous êtes) (?:connectée?s?"
            r"|identifiée?s?|authentifiée?s?)\b"
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
        ),
        "storage_deleted": (
            r"\b(?:suppression|supprim\w+|effac\w+|vid(?:er|ez|ant)) (?:de |du |des |le |la |les |vos "
            r"|votre |l'|simplement )*(?:stockage (?:local|du navigateur)|local-?\s?storage"
            r"|données (?:du site|de navigation|du navigateur)|cookies?|cache)\b"
        ),
        "third_party": (
            r"\b(?:autres (?:salles|sociétés|organismes|entreprises|associations|structures|personnes"
            r"|internautes)|(?:d'autres|serveurs) (?:serveurs|tiers|externes)|transporteurs?|livreurs?"
            r"|banques?|hébergeurs?|fournisseurs?|tiers|tierces? (?:part(?:ie|y)s?|personnes?)"
            r"|prestataires?|sous-traitants?|partenaires?|régies?(?: publicitaires?)?|annonceurs?"
            r"|filiales?|sociétés?(?: du groupe)?|autorités|entreprises?|organismes?|fédérations?"
            r"|assureurs?|administrations?|institutions?|(?:autres |diverses )instances|instances? \w+"
            r"|plateformes?|réseaux? socia(?:l|ux)|comptables?"
            r"|intermédiaires?|mandataires?|agences?|destinataires?|quiconque|personne(?! (?:concernée"
            r"|physique|qui|dont|morale|chargée|identifi|responsable))|qui que ce soit|autrui"
            r"|service (?:\w+ )?concerné)\b|\b(?:comptables?|experts?-comptables?|imprimeurs?|imprimerie"
            r"|routeurs?|avocats?|notaires?|huissiers?|commissaires?|assurances?|mutuelles?|écoles?"
            r"|ministères?|préfectures?|mairies?|communes?|collectivités|police|gendarmerie|justice"
            r"|tribunaux|services? (?:fiscaux|postaux?|de (?:paiement|livraison|police))|la poste"
            r"|colissimo|chronopost|messagerie|coursiers?|revendeurs?|fabricants?|franchisés?"
            r"|distributeurs?|éditeurs?|médecins?|laboratoires?|établissements? (?:de (?:paiement"
            r"|crédit)|bancaires?)|urssaf|trésor public|fisc|organisateurs?|intervenants?|parrains?"
            r"|mécènes?|sponsors?|société de recouvrement|maison-mère|société-mère|commerciaux"
            r"|monde extérieur|tout autre|autre personne|quelqu'un d'autre|d'autres (?:organismes"
            r"|sociétés|acteurs)|extérieurs?)\b"
        ),
        "outside_tracker": (
            r"\b(?:ces services|(?:ces|des|les) (?:réseaux(?: sociaux)?|sociétés|entreprises|éditeurs"
            r"|acteurs|plateformes)|ces (?:autres )?(?:tiers|partenaires|prestataires"
            r"|sites(?: web| internet| tiers| externes)?)|(?:leurs?|cet) éditeurs?"
            r"|chacun de ces (?:\w+)|(?:services|outils|sites|acteurs|sociétés|plateformes|entreprises)"
            r" (?:tiers|tierces|externes)"
            r"|(?:des |les |nos )?(?:tiers|partenaires?(?: publicitaires?)?"
            r"|prestataires?|annonceurs|régies? publicitaires?)|réseaux sociaux|google(?: inc\.?| llc)?"
            r"|facebook|meta|microsoft)\b|\b(?:(?:ces|leurs|nos) (?:partenaires|régies|annonceurs"
            r"|fournisseurs|opérateurs|géants|acteurs|réseaux|tiers)|aucun tiers|nul tiers"
            r"|personne d'autre|(?:cette|la) régie|cette société|youtube|vimeo|tiktok|linkedin"
            r"|pinterest)\b|\b(?:le |ce |chaque |un )?(?:réseaux? d'affiliation|marchands?"
            r"|sites? tiers)\b"
        ),
        "term": (
            r"\b(?:(?:vos |tes |les |des )?(?:données? (?:à caractère personnel|personnelles?"
            r"|vous concernant|de navigation|de localisation|de santé|clients?)"
            r"|informations personnelles|renseignements?(?: personnels?)?|adresses? ip"
            r"|adresses? (?:e-?mail|électroniques?|mail)|identifiants? (?:de |des )?cookies?)|(?:notre"
            r"|nos) fichiers?|(?:vos|tes|mes|ces|leurs) (?:données|infos|informations|coordonnées)"
            r"|(?:votre|ton|ta|mon) (?:adresse|nom|numéro de (?:téléphone|carte)"
            r"|historique(?: de navigation)?|identifiant|adhésion|profil|ip|position)"
            r"|(?<=l')historique de navigation)\b|\b(?:les |ces |leurs )?adresses? (?:récoltées?"
            r"|collectées?|recueillies?|e-?mails?|électroniques?|ip|postales?)\b"
        ),
        "loose_term": (
            r"\b(?:données?|informations?|infos?|coordonnées|identifiants?|profils?|demandes?"
            r"|réservations?|commandes?|opérations|rien|produits que|fichiers?)\b|\b(?:journaux"
            r"|messages?|adhésions?|candidatures?|le nom|noms?|enregistrements?|relevés|fiches?)\b"
        ),
        "end_clause": (
            r"\b(?:pour|afin d['e]|en vue d['e]|visant à|permettant d['e]|destiné\w* à|servant à) ?"
            r"(?:(?:vous|les|le|la|l'|en|y|ensuite|mieux) ?){0,2}$"
        ),
        "clause_break": (
            r"[;:()]|, (?:et |mais |sauf|si |lorsqu|quand |à moins|dans le cas|nous |vous |ils |on |il "
            r"|elles? |tu |cela |ceux-ci|celles-ci|celui-ci|aucune? |puis )|, (?=(?:des|les|vos|nos"
            r"|notre|votre|le|la|un|une|certain\w+|tes|ces) (?:[\w'-]+ ){1,5}?(?:sont|est|peuvent|peut"
            r"|seront|sera|ont)\b)|\bmais\b|, (?:cependant|toutefois)\b|\bsi bien qu\w*|\bdès lors qu\w*"
            r"| et (?=(?:nous(?!-)|ne|n'))| - |, (?=[\w.-]+ (?:enregistre|conserve"
            r"|collecte|reçoit"
            r"|récupère|dépose|transmet|utilise)\b)|\bmême (?:si|lorsqu|quand)|\bafin (?:de"
            r"|que [^,.;]{2,30}) (?:ne|n')|\bpour (?:ne|n')|, (?=(?:votre|vos|ton|tes) (?:adresse"
            r"|données|numéro|navigateur|ip)\b[^,.;]{0,50}\b(?:est|sont|sera|seront|peu[tv]\w*|a|ont)\b)|,"
            r" (?=(?:le|la|les|notre|nos|votre|vos|un"
            r"|une) [\w'-]+ (?:[\w'-]+ ){0,3}?(?:enregistre|conserve|collecte|reçoit|récupère|dépose"
            r"|transmet|utilise|note|envoie)(?:nt|z)?\b)|, (?=[\w.-]+ (?:y |vous |lui |en )(?:enregistre"
            r"|conserve|collecte|reçoit|récupère|dépose|pose|place|transmet|utilise)\b)|, (?=(?!(?:qui"
            r"|que|dont|où|et|ou|ni|si|pour|afin|sans|avec|lorsque|quand|puisque|car|comme|notamment"
            r"|y compris|ainsi)\b|qu'|lorsqu')(?:(?!et |ou |ni |qui |que )[\w.&'+-]+ ){1,4}?(?:mesure"
            r"|compte|analyse|suit|traite|fournit|héberge|affiche|observe|voit|gère|assure|dépose|pose"
            r"|place|lit|reçoit|enregistre|conserve|collecte|récupère|transmet|utilise|note|envoie"
            r"|tourne|fonctionne|reste|permet|sert|aide|peut|est) )"
            r"|, (?=(?:[\w.&'+-]+ ){1,3}?(?:en (?:dépose|pose|utilise|place)|si\b\.?$|en revanche"
            r"|par contre)\b)"
        ),
        "without": r"^sans\b",
        "negation_elsewhere": (
            r"\b(?:modifi\w+|chang\w+|accès|contrôle|maîtrise|connaissance|responsab\w+|influence"
            r"|visibilité)\b"
        ),
        "all_of_them": r"^[^a-zà-ÿ]{0,4}(?:ils|tous|chacun)\b",
        "beyond_needed": (
            r"\b(?:autres que|hormis|à part|en dehors des?|hors) (?:ceux "
            r"|les )?(?:cookies )?(?:strictement )?(?:nécessaires|indispensables|techniques|essentiels)"
            r"|\bnon (?:nécessaires|essentiels|indispensables)|\bfacultatifs?|\boptionnels?"
        ),
        "none_of_them_as": (
            r"^(?: ?(?:sert|est|sont|vise|permet|a pour|mesure|suit))\b|^ ?pour\b|^(?=pour\b)"
        ),
        "none_of_them": (
            r"^[^a-zà-ÿ]{0,4}aucun(?:e)?(?: d'(?:eux|entre eux|elles)| de ceux-ci)? n[e']"
            r"|^[^a-zà-ÿ]{0,4}rien (?=pour )"
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
            r"\b(?:aucune?|pas de|jamais de) (?:transfert|transmission|communication|partage"
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
        ),
        "leads_condition": r"\b(?:si|quand|lorsque?|dès|tant que|après|avant|une fois)\b",
        "either_subject": r"^(?:le|ce) service\b",
        "heading_apart": r"\bréseaux sociaux\b|\bnewsletter\b|lettre d'information",
        "exception_opens": (
            r"^[^a-zà-ÿ]{0,4}(?:(?:seule |une |à l')?exceptions?\b|exception faite|sont exclus"
            r"|cela ne (?:s'applique|vaut) pas|en sont exclus)"
        ),
        "of_food": (
            r"\b(?:boulangerie|pâtisserie|ingrédients?|frais|beurre|farine|chocolat|pâte|délicieu\w*)\b"
        ),
        "of_ours": r"^ (?:de notre part|d'ici|de ce site)\b",
        "of_what_follows": r"^(?!)",
        "unreal": (
            r"\b(?:serai(?:t|ent)|devrai(?:t|ent)|pourrai(?:t|ent)|aimerions|voudrions|souhaiterions)\b"
        ),
        "no_name": (
            r"(?:il|elle|ce|cela|ces?|cette|rien|personne|aucune?|ici|vous|nous|nos|notre|les?|la|une?|et"
            r"|mais)\b"
        ),
        "cause_opens": r", (?:car|puisque|parce que|puisqu') ?(?:nous|il|aucun\w*|rien|le site)\b",
        "place_apart": (
            r"\b(?:cantine|cuisine|bâtiments?|locaux|guichet|à l'accueil|parking|piscine|salle (?:de lecture"
            r"|d'attente)|imprimée?s?|brochures?|dépliants?|colis|livraisons?|caméras?|vidéosurveillance"
            r"|intranet|véhicules?|(?:au|du) (?:musée|bureau)|(?:à|dans) la (?:bibliothèque|médiathèque"
            r"|galerie))\b"
        ),
        "longer_than": (r"\bplus (?:de|longtemps|d'un)\b|\bau-delà\b|\bplus vieux\b|\bsurvi\w*"),
        "future_told": (
            r"\bsi (?:des|un|une|nous|le|la|les|ce|de)\b[^.;,]{0,70}\b(?:ultérieurement|à l'avenir"
            r"|par la suite|plus tard|un jour|prochainement)\b|\b(?:à l'avenir"
            r"|ultérieurement)\b[^.;]{0,60}\bsi\b"
        ),
        "supposed_before": (
            r"\b(?:pour|afin|de (?:sorte|façon|manière)) que (?=(?:personne|nul)\b)"
            r"|\b(?:crai(?:ns|nt|gn\w+)|redout\w+|de peur|de crainte|par crainte) qu(?:e\b|')"
            r"|\b(?:si|comment|(?:manière|façon) dont|quel(?:le)?s?|(?:nous )?efforçons|s'efforce|essayons"
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
            r"|\b(?:notre|mon|l'|leur) ?(?:objectif|but|ambition|rêve|idéal|souhait|projet) (?:est|reste)\b"
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
            r"|vous(?= (?:[\w']{1,6} ){0,2}?(?:[nlm]')?\w+(?:ez|tes)\b)|tu|notre site|utilisateurs?"
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
        "by_agent": r"^.{0,40}?\bpar (?:des |les |nos |le |la |un )?(?=\w)",
        "below": r"\b(?:suivants?|suivantes?|ci-dessous|sauf|cas)\b",
        "exception": (
            r"\b(?:mais (?:à|aux?|avec|seulement|uniquement|auprès)|non (?:listé|mentionné|cité|indiqué"
            r"|énuméré)e?s?|que (?:vous|tu) ne nous (?:\w+"
            r" )?(?:donne|fourni|communiqu|transme)\w*"
            r"|à notre connaissance|autant que nous (?:le )?sachions|partons du principe"
            r"|selon (?:ses|leurs|les) (?:propres )?(?:dires|indications|déclarations|engagements)"
            r"|sauf|excepté|hormis|à l'exception|à l'exclusion|à moins|si ce n'est|mis à part|à part"
            r"|en dehors (?:de|du|des|d')|hors (?:cas|obligation)|sous réserve|tant que|avant (?:que"
            r"|d'avoir|votre|ton|tout|d')|(?:que|uniquement|seulement) (?:si|lorsque|avec|après)"
            r"|qu'(?:après|avec|une fois)|sans (?:votre |vos |le |son |leur |ton |en |y |que vous "
            r"|que tu )?(?:\w+ ){0,3}(?:consenti\w*|consentement|accord|autorisation|feu vert|permission"
            r"|acceptation|avoir|prévenir|informer)|lorsque|quand|si (?:vous|tu|la loi|un|une|nous)|s'il"
            r"|autres? que|d'autres? (?:tiers|personnes?|fins?)|personne d'autre|rien d'autre"
            r"|par ailleurs|au-delà|supplémentaires?|en principe|en règle générale|généralement"
            r"|normalement|d'ordinaire|dans ce cas|en cas d[e']|pour l'instant|pour le moment)\b"
            r"|\b(?:sauf (?:si|que|pour|lorsque)|si ce n'est|à moins que?|à l'exception|hormis"
            r"|contrainte?s?|sans (?:votre|ton) (?:\w+ )?(?:oui|permission)|que (?:dans|avec|sur|pour"
            r"|lorsqu)|uniquement (?:dans|sur|pour|en)|exceptionnellement)\b|\bsans (?:(?:nous|vous|en"
            r"|y) ?)?(?:assurer|vérifier|garantir|obtenir|recueillir|demander|disposer|informer|prévenir"
            r"|avoir)\b|\bsans (?:garanties?|protection|fondement|motif|base légale)\b"
            r"|\bautres? (?:[\w'-]+ ){1,3}que\b|\brien (?:d'autre )?qu[e']|\bdonnées? non (?:chiffrée"
            r"|cryptée|anonymisée)s?\b|\b(?:à la légère|sans (?:raison|nécessité|discernement"
            r"|précaution)|n'importe comment|inutilement|systématiquement|automatiquement"
            r"|à tort et à travers|illégalement|abusivement|au hasard|systématique|automatique)\b"
            r"|\b(?:dès lors|par la suite|ensuite|à compter de)\b"
        ),
        "exception_consent": (
            r"\b(?:consent\w*|accord|autorisation|feu vert|permission|acceptation|acceptiez)\b"
            r"|\b(?:(?:votre|ton|leur) (?:oui|demande|volonté)|consentir|expressément demand\w+"
            r"|souhait\w*)\b"
        ),
        "exception_law": (
            r"\b(?:lois?|légal\w*|légaux|autorités?|judiciaires?|réglement\w*|tribunal|justice"
            r"|réquisition\w*|oblig\w+)\b|\b(?:contrain\w+|juge|magistrat|perquisition|injonction"
            r"|exig\w+ (?:par|de)|enquêt\w+)\b"
        ),
        "exception_outsourcing": r"\b(?:sous-traitants?|prestataires?|pour notre compte|héberg\w+)\b",
        "exception_joint_use": r"\b(?:filiales?|du groupe|conjoint\w*|fédération)\b",
        "exception_merger": r"\b(?:fusion|acquisition|cession)\b",
        "exception_vital_interest": r"\bintérêts vitaux\b",
        "exception_statistics": r"\b(?:statisti\w*|anonym\w*|agrég\w*)\b",
        "cookie": r"(?<!-)\b(?:cookies?(?!-\w)|(?:fichiers? )?témoins?(?: de (?:connexion|navigation))?)\b",
        "reference": (
            r"^[^a-zàéè]{0,4}(?:pour (?:en savoir plus|aller plus loin|plus d'informations?|toute"
            r" (?:information"
            r"|question)|de plus amples)|(?:vous trouverez )?(?:plus|davantage) d'informations?"
            r"|consultez|veuillez (?:consulter|lire|vous reporter)"
            r"|reportez-vous)\b(?!.{0,120}\bnous (?:utilis|collect|dépos))"
        ),
        "safeguard": (
            r"\b(?:chiffr\w+|mesures? (?:techniques|organisationnelles|de sécurité|appropriées)|ssl"
            r"|pare-feu|protéger (?:vos|les) données|(?:garanties|dispositions|précautions) (?:suffisantes"
            r"|appropriées"
            r"|nécessaires|adéquates|utiles)|sécurité absolue|sécurité et (?:la )?confidentialité|politique"
            r" (?:\w+ )?de sécurité|l'intégrité"
            r"|serveurs? sécurisés?|sauvegardes?"
            r" (?:automatiques?|régulières?)|sécurité (?:et (?:de |à )?la confidentialité )?(?:des|de vos)"
            r" (?:données|informations))\b|\bnon sécurisée?s?\b|\bne (?:pouvons|pouvant"
            r"|saurions|peut)[^.;]{0,25}\bgarantir\b"
        ),
        "exception_next": (
            r"^(?:toutefois|cependant|par exception|cette (?:règle|interdiction)|sauf"
            r"|ne sont pas concern)\b"
        ),
        "signal_stops": (
            r"\b(?:ne|n')\s?(?:\w+ ){0,3}?(?:dépos|charg|vend|partag|collect|utilis|transmett)\w*"
            r"|\b(?:désactiv|bloqu|cess)\w*|\b(?:(?:ne|n')\s?(?:\w+ ){0,3}?(?:compt|mesur|pos|plac"
            r"|install|li|enregistr|suiv|pist|envoy)\w*|aucune? (?:cookie|traceur|mesure|statistique"
            r"|publicité|pixel|outil)\w*|(?:comme|pour) un (?:refus|non|retrait)|(?:rest"
            r"|demeur)\w+ (?:éteint|inactif|désactivé|coupé)\w*|coup(?:ons|ée?s?)\b|suspend\w*)\b"
        ),
        "capitals_name": r"",
        "participle": r"^(?:(?:collect|enregistr|trait|stock|conserv)ée?s?|recueillie?s?)$",
        "cookie_attributive": (
            r"\b(?:bandeau|bannière|fenêtre|politique|charte) (?:de |des |relative? aux )?(?:gestion des"
            r" )?cookies?\b"
            r"|\b(?:informations?|données) (?:recueillies?|collectées?|obtenues?|stockées?) (?:par|via"
            r"|au moyen|grâce|dans)"
        ),
        "cookie_act": (
            r"\b(?:(?<!conditions d')(?<!conditions générales d')utilis(?!at(?:eur|rice))\w+|dépos\w+|dépôt"
            r"|pla[cç]\w+|pos(?:ons|és?|e|ent)|install\w+"
            r"|(?<!durée de )(?<!période de )stock\w+|enregistr\w+|emplo[iy]\w*|recour\w+|recours|sert"
            r"|servons|au moyen|indiquons|grâce (?:à"
            r"|aux?)|recueill\w+|écri(?:t|vent|vons|re)|lisent|lisons|lire|consult(?:ons|ent)"
            r"|cré(?:ée?s?|e|ons)\b|conserv(?!ation)\w+|inscri(?:t|te|ts|tes|vons)|implant\w+|émi[st]\w*"
            r"|génér\w+"
            r"|intègr\w+|intégr\w+|embarqu\w+|conten\w+|contien\w+|comport\w+|mis(?:es?)? en place"
            r"|fai(?:t|sons) appel|pratiqu\w+)\b|\b(?:laiss(?:ons|e|ent|er)|arriv(?:e|ent)|usage"
            r"|échapp\w+|passer? (?:de|d')|pass(?:ons|e|ent) (?=[^.;,]{0,30}\b(?:de|des|d'))|sert"
            r"|servent|servons|se sert|interdi(?:t|sons|sent)\w*|bann?i(?:s|e|es|ssons)?\b|proscri(?:t"
            r"|ts|vons)|admis\w*|tolér\w+|existe(?:nt)?|circul(?:e|ent)|prenons|prend|rang(?:eons|e"
            r"|ée?s?)|loge(?:ons|nt|r)?|logée?s?|attribu\w+|distribu\w+|envo(?:i|y)\w*|transm\w+"
            r"|fonctionn\w+|repos(?:e|ent|ons)|nécessit\w+|besoin|exig\w+|trouver(?:ez|as)|a été (?:plac"
            r"|pos|install|intégr)\w+|activ(?:e|ent|és?|ons|ées?)|charg\w+|li[st]\b|fabriqu\w+"
            r"|mémoris\w+|retien\w+|habit(?:e|ent)|accéd\w+|accès|met(?:tons|tent)? en (?:œuvre|place)"
            r"|mise en (?:œuvre|place))\b|\b(?:gard(?:ons|ée?s?|e|ent)\b)\b"
        ),
        "done_by_both": (
            r"^ par (?!(?:des |les |nos |d'autres |ces )?<<third_party>>)[\w.'-]{2,40}(?:"
            r" [\w.'-]{2,20}){0,5}?[ (,]{1,2}"
            r"(?:et/ou|ou|et) (?:par )?(?:des |nos |ses |les |d'autres )"
        ),
        "cookie_presupposed": r"^(?:l'(?:utilisation|usage|emploi)|le dépôt|au dépôt|notre utilisation)",
        "use_by_others": (
            r"\b(?:certains|la plupart des|de nombreux|beaucoup de|d'autres|tous les) sites (?:web |internet"
            r" )?"
            r"(?:\w+ )?(?:utilis|emploi|ont recours|dépos|plac)\w*|\bpermett\w+ aux sites\b|\baux"
            r" propriétaires d[eu]s? sites?\b"
        ),
        "cookie_own": (
            r"\b(?:nos (?:cookies|témoins)|(?<=consentez à )(?:l'(?:utilisation|usage)|notre utilisation)"
            r" (?:de |des |de nos )"
            r"(?:cookies|témoins)|(?<=acceptez )(?:l'(?:utilisation|usage)|le dépôt) (?:de |des |de nos"
            r" )(?:cookies|témoins)|(?:cookies?|témoins?) (?:de session|marketing|de préférences?"
            r"|de mesure|analytiques|statistiques|fonctionnels|publicitaires|marketing|techniques?"
            r"|essentiels|(?:strictement )?nécessaires|(?:suivants |ci-après |ci-dessous )?sont (?:utilisés"
            r"|déposés|placés|installés|nécessaires|susceptibles|présents)|tiers))\b|\b(?:cookies?"
            r"|témoins?) (?:[a-zéèà]+ ){0,2}(?:facilitent|permettent|servent|aident|mémorisent|assurent"
            r"|rendent)\b|\bcookies? (?:\w+ )?restent (?:sur|dans) votre\b"
        ),
        "cookieless": r"\bsans (?:utiliser de |dépose?r de |aucun |recourir à des )?cookies?\b",
        "reviewed_yearly": (
            r"\b(?:révis|relue?|revue?|vérifi|mis\w* à jour|actualis)\w*\b.{0,60}\b(?:chaque année"
            r"|tous les ans|une fois par an|annuellement|tous les douze mois)\b|\b(?:chaque année"
            r"|tous les ans|une fois par an)\b.{0,60}\b(?:révis|relis|revoy|mett\w+ à jour|actualis)\w*"
        ),
        "no_cookies": (
            r"\b(?:aucun (?:cookie|témoin)|(?:pas|jamais|point|zéro)(?: le moindre| de| d'aucun"
            r"| un seul)? ?(?:cookies?|témoins?)|(?<!le site )(?<!naviguer )(?<!navigation )"
            r"(?<!consulter )(?<!même )(?<!aussi )sans cookies?)\b|\b(?:cookies?,? (?:ce n'est pas"
            r"|très peu|non merci)|(?:nous |on )?(?:nous |se |s'en )?(?:passons|passe|abstenons"
            r"|dispensons|abstient) (?:totalement |entièrement |complètement |volontairement )?(?:de|des"
            r"|d'utiliser des|de tout|d'employer des) (?:cookies?|témoins?)|pas (?:même"
            r"|l'ombre d') ?un (?:seul )?(?:cookie|témoin)|sans (?:le moindre|aucun|un seul) (?:cookie"
            r"|témoin)|ni (?:cookie|témoin)s?|(?:cookies?|témoins?) (?:sont|restent) <<here>>(?:bannis"
            r"|exclus|proscrits|absents|interdits)|(?:cookies?|témoins?) n'(?:ont|y ont"
            r"|a) <<here>>(?:leur place|cours)|(?:pas|plus|jamais) recours (?:à|aux?) (?:des "
            r"|les )?(?:cookies?|témoins?)|(?:pas|plus|jamais) usage de (?:cookies?|témoins?)|(?:aucun"
            r"|nul) (?:cookie|témoin|fichier témoin)|(?:exempt|dépourvu)e?s? de (?:cookies?|témoins?)"
            r"|zéro cookie|(?:renon[cç]\w+) (?:\w+ )?(?:aux|à tout|à l'usage d(?:e|es)) (?:cookies?"
            r"|témoins?))\b"
            r"|\bsans qu'(?:un|aucun) (?:seul )?(?:cookie|témoin)\b"
            r"|(?<!vous )\bn'(?:a|avons) (?:pas|nul|aucun) besoin de cookies et n'en (?:dépos|utilis"
            r"|plac)\w* (?:\w+ )?pas\b"
        ),
        "denial_limited": (
            r"^ (?!pendant\b|durant\b|avant\b)(?:\w{2,}(?:ant|ants|ante|antes)\b(?! (?:de|des|du|au|aux|à)"
            r" (?:notre|ce|cette) site)"
            r"|soumise?s?\b|liée?s?\b|émis\b|relevant\b|concerné)"
            r"|^(?:(?: (?:(?!\b(?:et|ni|mais|ou) (?:(?:nous |il |elle )?(?:n'|ne )"
            r"|aucune? (?=[^.;:,]{0,50} (?:n'|ne )(?:est|sont|sera|a|ont)\b)))[^.;:,]){0,70})?(?:, (?:sauf"
            r"|hormis"
            r"|excepté|à l'ex|à moins|si |pour|afin|tant que|autre|mais|en dehors|mis à part|à part)"
            r"| (?:pour|afin|à des fins|aux fins|sans|avant|sauf|hormis|excepté|autres? que|hors|si"
            r"|tant que|tiers|tierces?|publicit\w*|analytiques?|statistiques?|marketing|essentiels?"
            r"|fonctionnels?|qui|permettant|destinés?|jusqu'à|lorsque|quand|non (?:essentiel|nécessaire"
            r"|indispensable|technique)\w*|de (?:tiers|mesure|suivi|ciblage|session|pub\w*|préférence\w*"
            r"|réseaux|statisti\w*|marketing|profilage|reciblage)|d'(?:analyse|audience)|à moins"
            r"|en dehors|supplémentaires?))\b)|^(?:(?: (?:(?!\b(?:et|ni|mais|ou) (?:(?:nous |il |elle )?(?:n'"
            r"|ne )|aucune? (?=[^.;:,]{0,50} (?:n'|ne )(?:est|sont|sera|a"
            r"|ont)\b)))[^.;:,]){0,70})?(?:, (?:hors|autre|sinon|excepté|dont|qui|que)| (?:facultatifs?"
            r"|optionnels?|persistants?|permanents?|externes?|étrangers?|(?<!aucun )(?<!aucune )autres?"
            r"|superflus?|inutiles?|dont|de (?:nos )?partenaires|avant que|à d'autres|au-delà|sinon|de cette"
            r"|de ce type"
            r"|par défaut|après|dans le cadre|lors|depuis|sur les? (?:appli|pages? (?!de ce"
            r"|du site)))))\b"
        ),
        "qualified_cookie": (
            r"\b(?:cookies?|témoins?) (?:tiers|tierces?|publicitaires?|analytiques?|statistiques?"
            r"|marketing|fonctionnels?|essentiels?|de (?:tiers|suivi|ciblage|mesure|session"
            r"|préférence\w*))\b|\bautres? (?:cookies?|témoins?)\b|\b(?:(?:cookies?"
            r"|témoins?) (?:de (?:profilage|marketing|statisti\w+|réseaux|publicité|pub|reciblage"
            r"|navigation|traçage)|d'(?:analyse|audience|autres)|non[- ]\w+|superflus?|facultatifs?"
            r"|optionnels?|persistants?|permanents?|étrangers?|externes?|traceurs?|inutiles?"
            r"|supplémentaires?|de ce type|de cette nature|qui|dont|autres? que)|(?:ces|tels?|tel"
            r"|de tels) (?:cookies?|témoins?))\b|\b(?:cookies?|témoins?) (?:(?:de |d')(?!(?:notre|ce"
            r"|cette|quelque|votre|la part)\b)\w+|à (?:des fins|visée|caractère|usage)|pour|permettant"
            r"|servant|destinés?|non )"
        ),
        "tracker": (
            r"\b(?:balises?(?: web| pixels?)?|pixels?(?: espions?| invisibles?)?|insight tag"
            r"|web ?beacons?|traceurs?|technologies (?:similaires|semblables|comparables|analogues"
            r"|équivalentes)|(?:stockage|local) (?:local|web|storage)|local ?storage|fichiers journaux"
            r"|empreintes?|fingerprint\w*|identifiants? uniques?|informations sur (?:votre"
            r"|ton) (?:appareil|terminal|équipement))\b|\b(?:empreintes? (?:de|du) (?:votre|ton|l'"
            r"|le)?\s?(?:appareil|navigateur|terminal|ordinateur)|espace de stockage"
            r"|stockage du navigateur|session ?storage|indexeddb|pixels? de \w+|mouchards?"
            r"|scripts? de (?:suivi|mesure)|marqueurs?|tags?\b|images? (?:invisibles?|transparentes?"
            r"|minuscules?)|identifiants? (?:publicitaires?|de suivi|aléatoires?)|étiquettes?"
            r"|(?:technologies?|dispositifs?) de (?:suivi|traçage|pistage))\b"
        ),
        "no_fingerprint": (
            r"(?:\b(?:aucune?|pas d['e]|jamais d['e]|ni|sans|renon[cç]\w+ à) ?[^.;:,]{0,20}"
            r"(?:empreintes? (?:numériques?|uniques?|techniques?|d[eu'])|fingerprint\w*)"
            r"|\bfingerprint\w*[^.;:,]{0,30}\b(?:exclu|banni|proscrit|jamais|n'est pas))"
            r"(?![^.;]{0,60}\b(?:carbone|partag\w+|transm\w+|communiqu\w+|si|sauf|garanti\w+)\b)"
        ),
        "tracker_firm": (
            r"\b(?:balises?(?: web| pixels?)?|pixels?|insight tag|web ?beacons?|traceurs?"
            r"|technologies (?:similaires|semblables)|stockage local|local ?storage"
            r"|empreintes? (?:numériques?|de navigateur|d'appareil)|fingerprint\w*)\b"
            r"|\b(?:empreintes? (?:de|du) (?:votre|ton|l'|le)?\s?(?:appareil|navigateur|terminal"
            r"|ordinateur)|stockage du navigateur|pixels? de \w+|mouchards?|scripts? de suivi)\b"
        ),
        "collect": (
            r"\b(?:collect\w+|recueill\w+|enregistr\w+|trait(?:ons|ées?|ent|e(?! (?:de|des|du)\b))|obten\w+"
            r"|stock\w+"
            r"|conserv(?!ation)\w+|récup[eéè]r\w+|prél[eè]v\w+|consign\w+|journalis\w+|gard(?:e|ons|ent"
            r"|ée?s?)"
            r"|rel[eè]v\w+(?! (?:de|du)\b)"
            r"|captur\w+|captons|pass(?:e|ent) par)\b|\b(?:(?<!veuillez )not(?:e(?! ?:)|ons|ent|ées?|és?"
            r"|er)\b"
            r"|figur(?:e|ent)"
            r"|retien(?:t|nent)|retenons|reten(?:u|ue|us|ues|ir)\b|retenions|dédui(?:t|te|ts|tes|sons)"
            r"|détermin\w+|inscri(?:t|ts|te|tes|vons|vent)|observ(?:ons|e|ent|er)|épi(?:ons|e|ent|er)"
            r"|suiv(?:ons|re)|demand(?:ons|e) (?=[^.;]{0,30}\b(?:position|où))|(?:indique|transmet"
            r"|communique|envoie|fournit|révèle|annonce|livre) (?=[^.;]{0,60}\b(?:serveurs?|nous)\b)"
            r"|nous (?:indique|transmet|communique|envoie|fournit|révèle)|consult(?:ons|e) |reçoi(?:t"
            r"|vent)|recevons|mémoris\w+|trac(?:e|ons|ent|er)\b|pist(?:e|ons|ent|er)\b|compt(?:e (?=(?:les"
            r"|le nombre|combien|vos|nos|chaque)\b)|ons|ent"
            r"|abilis\w+)|(?<!la )(?<!de )(?<!une )(?<!en )(?<!cette )mesur(?:e|ons|ent)|lis(?:ons|ent)"
            r"|lit\b|saisi(?:t|ssons)|voyons"
            r"|laiss(?:e"
            r"|ez) (?:des |une )?traces?|archiv\w+|sauvegard\w+|prend note|prenons (?:note|connaissance)"
            r"|connaissons|perçoi\w+|extrai\w+|établi(?:t|ssons))\b"
        ),
        "coordinated_verbs": (
            r"^(?:,? (?:et |ou |ni )?(?:nous )?(?:ne |n')\w+(?: pas)?){1,4} (?=aucune?|pas |de |d'|vos |les )"
        ),
        "collect_firm": (
            r"^(?:collect|recueill|enregistr|récup|prél|consign|journal|relev|capt)|^(?:not|reten|retien"
            r"|inscri|observ|épi|mémoris|trac|pist|suiv|archiv|sauvegard|dédui)"
        ),
        "automatic": (
            r"\b(?:automatiquement|de façon automatique|lors de (?:votre|chaque|ta) (?:visite|navigation"
            r"|connexion)|(?:lorsque|quand) (?:vous|tu)|lorsqu'un|serveurs?|hébergeur|navigateur"
            r"|cookies?)\b"
        ),
        "collected_includes": (
            r"^[^a-zàéè]{0,4}(?:les |ces )?(?:données|informations) (?:ainsi )?(?:collectées|recueillies"
            r"|traitées"
            r"|enregistrées) ?(?:\(|:|sont\b|comprennent|incluent|comportent)"
        ),
        "data_cookies": r"\b(?:cookies?|témoins?)\b",
        "data_ip_address": (
            r"\b(?:(?:adresses?|numéros?) ip|(?:ton|votre|l') ?ip)\b|\b(?:(?:adresse|numéro) internet"
            r"|son ip\b|ips?\b)\b"
        ),
        "data_device_id": (
            r"\bid (?:de l'|de votre |d')(?:appareil|terminal|installation)\b"
            r"|\bidentifiants? (?:publicitaires?|uniques?|(?:unique )?(?:d'|de (?:l'|votre ))(?:appareil"
            r"|terminal))|\b(?:idfa|gaid|aaid|\baid\b|identifiants? (?:logiciels?|publicitaires?"
            r"|mobiles?|matériels?|d'appareil|d'installation))\b"
        ),
        "data_device_info": (
            r"\b(?:système d'exploitation|(?:type|modèle|marque) (?:d'|de (?:votre |ton |l'))(?:appareil"
            r"|téléphone|terminal|ordinateur))\b|\b(?:(?:résolution|taille|dimensions?) (?:de "
            r"|d')?(?:l')?écran|système (?:utilisé|d'exploitation)|type de matériel|appareil utilisé"
            r"|modèle de (?:téléphone|votre)|terminal utilisé|configuration)\b"
        ),
        "data_user_agent": (
            r"\b(?:(?:type|nom|version|modèle|langue)[^.;,]{0,30} navigateur|navigateur (?:utilisé"
            r"|employé|web)|agent utilisateur|user-agent|le navigateur(?= (?:utilisé|employé|et)|[.,;]))"
            r"|\b(?:(?:sa|votre|la) version (?:du|de) (?:\w+ )?navigateur"
            r"|version\b(?=[^.;]{0,40}système d'exploitation)"
            r"|(?<!dans votre )(?<!dans le )(?<!par votre )(?<!par le )(?<!sur votre )(?<!de votre )(?<!via"
            r" votre )"
            r"navigateur(?=,| et| ou| utilisé|\.)"
            r"|logiciel de navigation|langue du navigateur)\b"
        ),
        "data_referrer": (
            r"\b(?:référents?|referr?er|référeurs?|(?:page|site|adresse"
            r"|lien)[^.;,]{0,20} (?:de provenance|d'origine|depuis l\w+|par l\w+|d'où)"
            r"|url de référence)\b|\b(?:(?:page|site|lien|adresse|endroit)[^.;,]{0,25} (?:d'où (?:vous"
            r"|tu)|dont vous|que vous (?:quittez|venez)|précédent\w*|qui vous (?:a|y) (?:a )?(?:amen"
            r"|condui|men)\w*|par (?:lequel|laquelle))|d'où (?:vous venez|tu viens|viennent)"
            r"|provenance|sites?[^.;]{0,40} qui vous ont (?:permis|conduit|amené))\b"
        ),
        "data_search_history": (
            r"\b(?:recherches? effectuées?|termes? (?:de recherche|recherchés)|historique de recherches?"
            r"|mots-clés|requêtes de recherche)\b"
        ),
        "data_account_id": r"\b(?:numéro de client|identifiant (?:de )?(?:client|compte))\b",
        "data_ad_interaction": (
            r"\b(?:(?:interactions?|interagissez|interagissent|interagir) avec (?:les )?(?:publicités"
            r"|annonces)"
            r"|interactions? (?:publicitaires?|liées? aux (?:publicités|annonces))"
            r"|clics sur (?:les )?(?:publicités"
            r"|annonces))\b"
        ),
        "data_browsing_history": (
            r"\b(?:quelles pages (?:vous|les visiteurs) (?:consult|visit|lis|ouvr|voy)\w*"
            r"|pages? (?:visitées?|consultées?|vues?|parcourues?)|articles? (?:lus?|consultés?)"
            r"|contenus? consultés?|(?:données|historique|habitudes|informations|traces) (?:de"
            r"|sur (?:votre|la)) navigation|(?<!lors de )(?<!pendant )(?<!durant )(?:votre"
            r"|ta) navigation|(?:le|votre|ton) parcours)\b|\b(?:(?:pages?|articles?|contenus?|produits?"
            r"|fiches?|rubriques?|textes?|vidéos?) (?:\w+ )?que (?:vous|tu|l'on"
            r"|nos \w+) (?:\w+ ){0,2}(?:consult|visit|l[iu]|ouv|regard|parcour|voy|av|as)\w*|(?:pages?"
            r"|articles?|contenus?|fichiers?|produits?|rubriques?) (?:demandée?s?|appelée?s?|ouverte?s?"
            r"|regardée?s?|affichée?s?|téléchargée?s?)|ce que vous (?:lisez|regardez|consultez|faites"
            r"|cherchez)|quel(?:le)?s (?:pages|articles|contenus|rubriques|produits)[^.;]{0,30}(?:vous"
            r"|tu|visiteurs))\b"
        ),
        "data_location": (
            r"\b(?:(?:votre|ta|la|sa) position|position (?:géographique|gps|approximative)|emplacement"
            r"|géolocalisation|localisation|(?:région|zone) géographique)\b|\b(?:où vous (?:êtes|vous"
            r" trouvez|habitez)|(?:ville"
            r"|région|pays|commune) (?:d'où|de connexion|approximati\w+|dans l\w+)|géolocalis\w+"
            r"|coordonnées gps|lieu de connexion)\b|\b(?:latitude|longitude|altitude|tracés? gps"
            r"|position en temps réel|données (?:gps|de position))\b"
        ),
        "data_usage": (
            r"\b(?:durée de (?:la |votre )?visite|temps passé|heure|fréquentation|données d'utilisation"
            r"|mouvements? de (?:la )?souris|clics?|défilements?|(?<!dernière )interactions?|durée des"
            r" sessions"
            r"|si vous les avez ouvertes?"
            r"|ouvertures?)\b|\b(?:durée (?:de|du|des) (?:\w+ )?(?:visites?|consultation|connexion"
            r"|séjour|lecture)|heures?|date et|moment|instant|fréquence|clics?|cliqu\w+|temps (?:de"
            r"|passé)|nombre de (?:pages|visites)|comportement)\b|\b(?:votre|l'|leur) ?utilisation (?:de"
            r"|du) (?:notre|ce|nos|site|la|l')"
        ),
        "purpose_targeted_advertising": (
            r"\b(?:(?:publicités?|annonces|pubs?|contenus? publicitaires?) (?:\w+ )?(?:ciblée?s?"
            r"|personnalisée?s?|adaptée?s?|comportementales?|(?:qui (?:sont|seront) )?pertinente?s?"
            r"|sur mesure)"
            r"|publicité comportementale|reciblage|re-?marketing|re-?targeting|ciblage"
            r"|profils? publicitaires?|(?:produits|annonces|publicités?"
            r"|offres)[^.;]{0,60}(?:d'autres sites|ailleurs sur)|d'autres sites[^.;]{0,40}(?:produits"
            r"|annonces|publicit\w+)|(?:annonces|publicités?|offres)[^.;]{0,50}centres? d'intérêts?)\b"
            r"|\b(?:(?:annonces|publicités?|pubs?|réclames?|offres"
            r"|bannières)\b[^.;]{0,40}\b(?:qui vous (?:ressembl|correspond|intéress|concern|parl)\w+"
            r"|selon (?:vos|votre)|en fonction de (?:vos|votre)|à (?:votre|vos|ton)|ailleurs)"
            r"|(?:ailleurs|sur d'autres (?:sites|pages|plateformes|applications))[^.;]{0,50}(?:annonces"
            r"|publicit\w+|pubs?|offres)|(?:annonces|publicit\w+|pubs?)[^.;]{0,30}"
            r"(?:historique|habitudes|navigation)|annonces ciblées|profil(?:s|age)? publicitaires?|cibl(?:er"
            r"|ée?s?|ons|ent)\b|publicité (?:dirigée|comportementale|fondée)"
            r"|retrouver[^.;]{0,40}(?:réseaux|ailleurs))\b"
            r"|\bdevin\w+ vos (?:goûts|envies|intérêts)|\bclasser dans (?:un|des) (?:segment|catégorie"
            r"|groupe)s?"
        ),
        "purpose_advertising": (
            r"\b(?:publicités?|(?<!partenaires )(?<!partenaire )(?<!régies )(?<!régie )(?<!réseaux "
            r")(?<!réseau )publicitaires?"
            r"|cookies? de (?:suivi|traçage)|pubs?|annonces|annonceurs|campagnes?|conversions?)\b"
            r"|\b(?:réclames?|régies?|encarts?|bannières? publicitaires?|publi-?(?:reportages?"
            r"|rédactionnel\w*)|promouvoir|affiliation|annonceurs?)\b"
        ),
        "purpose_analytics": (
            r"\b(?:analys\w+|(?<!dans la )(?<!dans une )(?<!fur et à )(?<!en )(?<!certaine )mesur(?:e(?!"
            r" (?:de"
            r" (?:sécurité|protection|sauvegarde|répondre|vous|traiter|garantir)|que\b|où\b|du possible"
            r"|technique|appropriée|nécessaire|organisationnelle))|er|ent|ant|ons|ée?s?|ait|era)"
            r"|mesures? (?:d'audience|de (?:la |l'|notre )?(?:fréquentation|performances?|trafic|visites?"
            r"|audience)"
            r"|statistiques?|analytiques?)"
            r"|(?<!google )(?<!adobe )(?<!matomo )(?<!plausible )analytics|analytiques?|audience"
            r"|fréquentation"
            r"|cartes? de chaleur|(?:comprendre|savoir|voir|connaître|montr\w+"
            r"|indiqu\w+) .{0,40}(?:utilis\w+|visit\w+|pages|rubriques|populaires|coince|fréquent\w+)"
            r"|performances? (?:des|du|de nos) (?:contenus?|site|pages))\b|\b(?:(?:ce qui|quels?(?! que)"
            r"|quelles?(?! que)|lesquels?|comment|combien)\b[^.;]{0,60}\b(?:plaî\w+|plai\w+|marche|fonctionne"
            r"|intéress\w*|lus?|lues?|consultée?s?|vues?|visitée?s?|appréciée?s?|utilisée?s?|bloqu\w+"
            r"|abandonn\w+|attir\w+|retien\w+)\b|comprend(?:re|ons)? (?:\w+ ){0,3}(?:usage|comportement"
            r"|comment|ce qui|comme)|suivi de (?:la )?fréquentation|étudier (?:\w+ ){0,4}(?:usage"
            r"|comportement|fréquentation|navigation|visites)"
            r"|(?:manière|façon) dont (?:vous|les \w+|nos \w+) (?:interag|utilis|navigu|consult)\w+"
            r"|évaluer (?:\w+ ){0,4}(?:usage"
            r"|fréquentation|audience|efficacité|succès)|observer comment)\b|\b(?:traçage|tracking"
            r"|pistage)\b"
        ),
        "purpose_statistics": (
            r"\bstatisti\w+|\bdénombr\w+|\bcompt(?:er|abilis\w+) (?:les|le nombre)|\b(?:compter (?:nos "
            r"|les |le nombre )?(?:de |d')?(?:lecteurs|visiteurs|visites|pages|passages|personnes)"
            r"|nombre de (?:visites|visiteurs|lecteurs|pages|passages)|combien de (?:personnes|visiteurs"
            r"|lecteurs|fois|gens)|chiffres de (?:fréquentation|visite)|comptage)\b"
        ),
        "purpose_personalisation": (
            r"\b(?:personnalis\w+)\b|\b(?:adapt\w+\b[^.;]{0,60}\b(?:à (?:vos|tes|leurs|chaque)"
            r"|aux? (?:goûts|préférences|besoins|centres?))|(?:vos|tes|leurs) (?:goûts"
            r"|centres? d'intérêts?|intérêts|envies|préférences)|sur mesure|recommand(?:er|ations?(?! (?:de"
            r"|du)\b))"
            r"|suggestions?|suggérer|vous (?:proposer|conseiller) (?:des|les) (?:contenus?|articles?"
            r"|produits?))\b"
        ),
        "purpose_preferences": (
            r"\b(?:enregistr|conserv|stock|retien|gard)(?:e|er|ent|ant|nent|t) (?:le |votre |vos |les "
            r"|l'état d[eu] (?:votre )?)"
            r"(?:consentement|choix|préférences)\b"
            r"|\b(?:préférences|préférence (?:d'affichage|d'accessibilité|de (?:langue|thème|région)"
            r"|linguistique|thème)|mémoris\w+"
            r"|langue(?! (?:française|du navigateur|de votre navigateur|et la version|et version|utilisée))"
            r"|réglages)\b|\b(?:taille du texte"
            r"|mode sombre|affichage (?:choisi|préféré)|(?:votre|ton|le) choix (?:de|du|d'"
            r"|des) (?:langue|région|devise|taille|affichage|cookies)|se souven\w+ de (?:votre|vos|ton"
            r"|tes)|retenir (?:votre|vos|ton|tes) (?:choix|langue|réglages|préférences)|favoris"
            r"|liste d'envies|devise)\b|\bmanière dont le site s'affiche\b|\bretenir (?:des|vos"
            r"|les) (?:informations|choix|réglages|préférences)\b|\bse souvenir de (?:vos|votre|tes) \w+"
        ),
        "purpose_authentication": (
            r"\b(?:authentifi\w+|s'identifier|vous identifier (?:à|sur|lors|dans)|connexion à votre compte"
            r"|connexion au compte|(?:conserv|maintien|mémoris)\w* (?:votre |la |l'état de (?:la )?)connexion"
            r"|identification des membres"
            r"|reconna[iî]\w+ (?:ses|nos|les) (?:membres|utilisateurs|abonnés)|rester connecté"
            r"|votre session(?! de navigation)|identifier sur votre compte)\b|\b(?:(?:rester|restez|garder"
            r"|reste) (?:connecté|identifié|la session)\w*|reconnaî\w+ (?:votre compte|les membres"
            r"|les utilisateurs connectés)|se connecter|vous connecter|connexion (?:des|de vos"
            r"|à l'espace)|espace (?:membre|adhérent|personnel|abonné)s?)\b|\bgestion (?:de |des |du "
            r"|de votre |de vos )*comptes?\b"
        ),
        "purpose_marketing": (
            r"\b(?:offres? (?:commerciales?|promotionnelles?|de nos partenaires)|marketing|newsletter"
            r"|infolettre|prospection|lettres? d'information|promotion\w*|campagnes?"
            r"|gestion des contacts|(?:fins|informations?|communications?|sollicitations?) commerciales?"
            r"|relation client)\b|\b(?:(?:nos|les"
            r"|des) (?:nouveautés|actualités|promotions|actus)|démarch(?:er|age|ée?s?)\b|fidélis\w+"
            r"|publipostage"
            r"|actions commerciales|communication commerciale|tenir (?:au courant|informée?s?))\b"
            r"|\b(?:envoyer|adresser|transmettre|communiquer|proposer) (?:\w+ ){0,3}(?:informations?"
            r"|actualités|offres|nouvelles|promotions|nouveautés)\b"
        ),
        "purpose_improvement": (
            r"\b(?:amélior\w+|optimis\w+|développ\w+|perfectionn\w+)\b|\b(?:rendre (?:le|notre"
            r"|nos) [^.;]{0,30}(?:plus|meilleur)\w*|meilleure? (?:site|service|expérience|navigation)"
            r"|faire évoluer (?:le|notre|nos) (?:site|service|offre|contenu)\w*|corriger ce qui"
            r"|rend(?:re|ons) (?:le|notre|nos|plus)|mieux (?:servir|répondre|adapter|organiser|faire)"
            r"|ergonomie|progress\w+)\b"
        ),
        "purpose_security": (
            r"\bprotèg\w+ [^.;]{0,40}\bcontre\b|\bfalsification\b|\bcsrf\b"
            r"|(?<!journaux de )(?<!techniques et de )(?<!données de )(?<!événements de )"
            r"\bsécurité\b|(?<!manière )(?<!façon )\bsécuris\w+|\b(?:fraudes?|frauduleu\w+|intrusions?"
            r"|attaques?|malveillan\w+|robots?"
            r"|spams?|abus)\b|\b(?:repousser|attaqu\w+|piratages?|pirates?|protéger (?:le|notre|nos"
            r"|contre|votre|vos|les) |protection (?:contre|du site|de nos)|bloquer les (?:robots|spams"
            r"|envois)|déjouer|détect\w+ (?:les |des )?(?:abus|anomalies|fraudes|intrusions|attaques)"
            r"|usages? (?:abusifs?|frauduleux)|pannes?)\b"
        ),
        "purpose_site_management": (
            r"\b(?:gestion|administration|maintenance) (?:du|de notre) (?:site|serveur)\b"
            r"|\b(?:(?:bon )?fonctionnement (?:technique )?(?:du|de notre) (?:site|serveur|service)"
            r"|exploitation (?:technique )?du site|suivi des (?:erreurs|bugs|incidents|anomalies)"
            r"|(?:identifier|résoudre)[^.;]{0,30}problèmes|(?:corriger"
            r"|détecter|repérer|réparer|résoudre|trouver"
            r"|signal\w+)[^.;]{0,30}(?:erreurs?|pannes?|bugs?|dysfonctionnements?|plantages?|anomalies)"
            r"|dépann\w+|stabilité|répart\w+ (?:de )?la charge|équilibr\w+ (?:de )?(?:la )?charge"
            r"|maintenance)\b|\b(?:administrer|gérer|maintenir|entretenir|exploiter) (?:notre|le|ce|nos"
            r"|la) (?:site|sites|serveurs?|plateforme|portail)\b"
        ),
        "purpose_research": r"\b(?:études? de marché|enquêtes?|sondages?)\b",
        "purpose_service": (
            r"\b(?:réponses? (?:à|aux) (?:vos |votre |les |des )?(?:demandes?|questions?|messages?"
            r"|sollicitations)|réservations?|billets?|répondre à (?:vos|votre|tes) (?:demandes?|questions?"
            r"|sollicitations)|(?:traiter|traitement de) (?:vos|votre|la) (?:demandes?|commandes?)"
            r"|livr(?:er|aison)|factur\w+|gestion de (?:votre|la) (?:compte|relation|commande)"
            r"|fournir (?:nos|le|les|des|un) \w+|fourniture (?:du|des|de nos)|(?:bon )?fonctionne\w*"
            r"|(?<!que )(?<!longtemps )(?<!plus )(?<!ce qui est )(?<!cela est )(?<!c'est )(?<!dispositions"
            r" )(?<!mesures )(?<!démarches )(?<!pas )nécessaires?"
            r"(?! (?:à l'exécution|au respect|à des fins|aux fins|pour))|indispensables?|essentiels?"
            r"|(?<!lors de vos )(?<!lors de votre )commandes?|panier|affich(?:er|age) (?:du|le|les|nos) \w+"
            r"|te montrer|vous montrer les"
            r"|(?<!cookies de )(?<!cookie de )session|paiements?|héberg(?:er|ement)|espace client"
            r"|(?<!d')assurance|rendez-vous|communiquer avec vous|vous (?:re)?contacter)\b|\b(?:oublier\w*"
            r" (?:vos"
            r"|les) articles|traiter (?:votre|vos|une"
            r"|les|la|ta) (?!données|informations)\w+|répond(?:re|ons)\b|livr\w+|expédi\w+|colis"
            r"|abonnement|gérer (?:votre|vos|ton|les) (?:compte|commande|abonnement|adhésion|inscription"
            r"|demande|dossier)s?|inscri(?:re|ption)\w*|encaiss\w+|règlement de|rappeler|recontacter"
            r"|candidatures?|recrutement|suivi (?:de|des|du) (?:votre|vos|la|commandes?|dossiers?)"
            r"|rendre (?:le|un) service|vous fournir|service demandé|honorer|assurer (?:la|le"
            r"|votre) (?:livraison|suivi|service|fonctionnement)|adhésions?|établi(?:r"
            r"|ssement) (?:de )?(?:la|les|votre|des) (?:facture|devis)s?)\b|\b(?:vous"
            r"|te) permettre (?:de|d')|\bpermettre (?:votre |l'|leur )?(?:utilisation|accès|usage)\b"
        ),
        "use_for": (
            r"\b(?:retien\w+|(?:essentiels?|indispensables?|nécessaires?) (?:à|aux?|pour)\b"
            r"|(?<!cela )(?:sont|est) (?:strictement |absolument )?(?:nécessaires?|indispensables?)"
            r"|mémoris\w+|enregistr\w+|mesur\w+|analys\w+|utilis(?!at(?:eur|rice))\w+|trait(?:ons|ées?|ent)"
            r"|collect\w+"
            r"|ser[tv]\w*|permett\w+|permet|emplo[iy]\w*|aid\w+|financ\w+|exploit\w+|affich\w+"
            r"|suiv(?:ent|re|ons)|montr\w+|maintien\w+|présent\w+|propos\w+|recour\w+|destin\w+|vis(?:e"
            r"|ent)|dépos\w+|lisent|conserv\w+|recueill\w+|repos\w+|gard\w+|compil\w+|établi\w+"
            r"|produi\w+|renseign\w+|pist\w+)\b|\b(?:compren(?:dre|ons|d)|adapt(?:ons|e|ent|er|ées?|és?)"
            r"|apprend|apprenons|voir|voyons|sav(?:oir|ons)|établiss\w+|signal\w+|assur\w+|facilit\w+"
            r"|contribu\w+|garanti\w+|évit\w+|repér\w+|observ\w+|détermin\w+|comptons|compter|compte\b"
            r"|comptabilis\w+|faisons|faire|fait\b|pos(?:ons|e|ent|és?)\b|ajout\w+|dédi\w+|besoin"
            r"|oubli\w+|a lieu|ont lieu|procéd\w+|men(?:ons|ée?s?)\b|retenons|tir(?:ons|e)\b"
            r"|prot[eéè]g\w+|amélior\w+|optimis\w+|sont (?:là|faits?)|install\w+|plac\w+|transm\w+"
            r"|envoy\w+|envoi\w*|donn(?:ons|e|ent|er)\b|rappel\w+|consult\w+|gér(?:er|ons)|gère"
            r"|cré(?:ons|er|ée?s?)|réalis\w+|lanc\w+|note\b|notons|relev\w+|évalu\w+|cibl(?:er|ons|e"
            r"|ent))\b"
        ),
        "purpose_object": (
            r"\b(?:cookies?|témoins?|données|infos|informations|renseignements|traceurs?|outils?|ils"
            r"|elles?|pixels?|position|journaux|fichiers|traitements?|identifiants?|ces derniers"
            r"|ce dernier|celui-ci|cela|accès|annonces|éléments|chiffres|statistiques|polices?|adresse"
            r"|audience|fréquentation|visites?|ip)\b|\b(?:chiffres?|nombres?|résultats?|mesures?|clics?"
            r"|position|coordonnées|numéro|courriels?|adresse|profils?|scripts?|pixels?|système"
            r"|technologie|plateforme|service|stockage|logiciel|solution|empreintes?|balises?|comportement"
            r"|nous en\b)\b|^[^a-zàéè]{0,3}(?:c'est|cela|ceci)\b|\bdonnées?\b|\baucune information\b"
            r"|\bnous (?:les|l')"
        ),
        "purpose_list": (
            r"\b(?:pourquoi|finalités?|fins|pour|afin|servent|visent|permettent)\b|\b(?:à quoi"
            r"|objectifs?|buts?|raisons?|motifs?|utilité|sert à|servent à|permettre de)\b"
        ),
        "for_end": (
            r"\b(?:pour|afin|à des fins|aux fins|à fins?|dans un but)\b|\b(?:en vue|dans le cadre"
            r"|dans l'intérêt|histoire de|de sorte|à seule fin|servent à|sert à|à de la|à faire"
            r"|au service)\b"
        ),
        "other_than": r"\b(?:autres? fins?|autres? finalités?|au-delà)\b",
        "used_besides": (
            r"\b(?:ou|ni|et) (?:\w+ )?(?:utilisée?s?|exploitée?s?|traitée?s?|employée?s?) (?:\w+ )?\Z"
        ),
        "purpose_limit": (
            r"\b(?:à des fins|pour des|aux fins) (?:\w+ )?(?:publicitaires|marketing|commerciales"
            r"|de (?:prospection|marketing|publicité|démarchage))\b"
        ),
        "essential_only": (
            r"\b(?:uniquement|seuls?|exclusivement|(?:ne |n').{0,30}\bque|hormis|sauf|que"
            r"|à l'exception)\b.{0,30}\b(?:cookies?|témoins?)\b.{0,30}\b(?:nécessaires?|techniques?"
            r"|essentiels?)|\b(?:cookies?|témoins?)\b.{0,30}\b(?:nécessaires?|techniques?"
            r"|essentiels?)\b.{0,20}\b(?:uniquement|seulement|exclusivement)"
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
        "no_banner": (
            r"\b(?:pas|aucune?|sans|point) (?:de "
            r"|d['’])?(?:\w+ ){0,2}(?:bandeau|bann?i?ère|fenêtre)\b"
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
        ),
        "opt_out": (
            r"\b(?:modifier (?:vos|votre|tes) (?:choix|préférences|consentement)|opt-?out|désactiv\w+"
            r"|refus\w*|s'(?:y )?opposer|(?:y )?opposer|désinscri\w+|désabonn\w+|retirer|retrait"
            r"|opposition|(?:sélection|choix|préférences) (?:peut|peuvent"
            r"|pourra) (?:\w+ ){0,2}(?:revue?s?|modifi\w+|chang\w+)|stopp\w+|interromp\w+|échapp\w+"
            r"|coup(?:er|ez)|soustraire|exclusion|exclu\w*|décoch\w+|revenir sur|chang\w+ d'avis"
            r"|ne (?:\w+ )?plus être|rouvr\w+|pouvez (?:\w+ )?les (?:gérer|modifier|paramétrer|configurer"
            r"|personnaliser)"
            r"|(?:gérer|paramétrer|personnaliser) (?:vos |mes |les |ces |l'utilisation des )?(?:cookies"
            r"|traceurs"
            r"|témoins)|g[eéè]r\w+ (?:\w+ ){0,3}(?:préférences|choix|annonces"
            r"|publicit\w+)|bloqu\w+|ne (?:souhait|voul|désir)\w+ pas|préfères? pas)\b"
            r"|\b(?:revoir (?:\w+ ){0,2}(?:choix|décision|préférences|réglages)|reven(?:ir"
            r"|ez) (?:\w+ ){0,4}sur|retir(?:ez|es|e)\b|annul\w+|reprend\w+ (?:votre|ton)|dire non"
            r"|(?:ne pas|ne plus|pas) (?:être )?(?:comptée?|suivie?|pistée?|mesurée?|tracée?)"
            r"|se désactiv\w+|débranch\w+|éteind\w+|empêch\w+|mettre fin|cess(?:er|ez)|éviter"
            r"|vous y soustraire|sortir (?:de|du)|modifi\w+ (?:\w+ ){0,4}(?:choix|préférences"
            r"|consentement|réglages)|chang\w+ (?:\w+ ){0,3}(?:choix|avis|réglages)"
            r"|protég\w+ (?=[^.;]{0,30}\bextension)|ferm(?:er|ez) la porte|révoqu\w+|ne souhait\w+"
            r"|vous opposez|opposez-vous|bloqueur)\b"
        ),
        "withdraw": (
            r"\b(?:retir\w+|retrait|révoqu\w+|révocation)[^.;:]{0,60}?(?:consentement|accord)"
            r"|\bconsentement(?:(?! et )[^.;:,]){0,60}?(?:retir|révoqu)\w+|\bsi vous (?:avez"
            r"|y avez)[^.;:]{0,40}?consenti\w*[^.;:]{0,100}?(?:retir|révoqu)\w+"
            r"|\brevenir (?:à tout moment )?sur (?:vos|votre|ta|ton|cette|ce|tes) (?:décision|choix"
            r"|consentement|préférences)|\bchang\w+ d'avis|\bmodifi\w+ (?:\w+ ){0,3}(?:vos|votre|tes"
            r"|ton) (?:choix|préférences|consentement)|\b(?:sélection|choix"
            r"|préférences)\b[^.;:,]{0,40}\b(?:revue?s?|modifi\w+|chang\w+)|\b(?:reprendre|retirer"
            r"|annuler) (?:votre|ton|cette|ce) (?:autorisation|accord|choix)|\b(?:(?:revoir|réviser"
            r"|reconsidérer) (?:à tout moment )?(?:votre|vos|ton|tes|ce|cette) (?:choix|décision"
            r"|préférences|consentement|accord)|retir(?:ez|es|e|er) (?:\w+ ){0,3}(?:votre|ton) (?:accord"
            r"|consentement|autorisation|oui)|(?:votre|ton) (?:accord|consentement"
            r"|choix)[^.;:]{0,60}(?:retir|révoqu|annul|modifi|chang|revu)\w*|reven(?:ir|ez"
            r"|u) (?:\w+ ){0,5}sur (?:vos|votre|ta|ton|cette|ce|tes) (?:décision|choix|consentement"
            r"|préférences|accord|réglages)|revenir en arrière)\b"
            r"|\brevenir sur (?:votre|ton) accord\b"
        ),
        "opt_out_told": r"\b(?:y compris|notamment)[^.;,]{0,40}(?:comment|manière de)[^.;,]{0,60}",
        "question": r"\?$",
        "named_among": r"^ (?:compris|inclus|non plus)\b",
        "nothing_kept": (
            r"\brien n['’]est (?:\w+ )?(?:enregistré|stocké|déposé|conservé|écrit|laissé) (?:sur"
            r"|dans) (?:votre|ton) (?:appareil|ordinateur|terminal|navigateur|téléphone)\b|\bne (?:stock"
            r"|dépos|enregistr|laiss)\w* rien (?:sur|dans) (?:votre|ton) (?:appareil|ordinateur|terminal"
            r"|navigateur)\b"
        ),
        "it_stands_for": (
            r"^[^a-zàéè]{0,3}(?:il|elle|ils|elles|celui-ci|celle-ci|ceux-ci|celles-ci|ce|cet|cette|ces)\b"
        ),
        "either_or": r"\b(?:ou|ainsi que|lien|bouton|bandeau|bannière|pied de page)\b|[«\"]",
        "banner_again": (
            r"\b(?:paramètres|préférences|gestion|réglages) (?:des |de |relatifs aux )?(?:cookies"
            r"|confidentialité|consentement|traceurs|témoins)\b|\b(?:gérer|modifier) (?:les "
            r"|mes )?(?:cookies|choix|préférences|traceurs)|[«\"] ?(?:tout refuser|refuser"
            r"|continuer sans accepter|gérer|paramétrer|je refuse)|\b(?:bas|pied) de (?:chaque "
            r"|la )?page\b|\b(?:le|du) (?:même )?(?:panneau|module)\b|\brouvr\w+|\bicône\b"
            r"|[«\"] ?cookies ?[»\"]|\bbas d'écran|\b(?:icône|pictogramme|symbole|(?:bouton|lien"
            r"|rubrique|onglet|logo|pastille)\b[^.;]{0,20}[«\"“][^»\"”]{0,30}(?:cookie|traceur"
            r"|confidentialité|choix|préférence|consentement|vie privée)[^»\"”]{0,20}[»\"”]|(?:bas"
            r"|pied) de (?:la |chaque |toutes les |votre )?(?:pages?|site|écran)|(?:gestionnaire|panneau"
            r"|fenêtre|module|centre|outil) de (?:gestion des )?(?:cookies|consentement|préférences"
            r"|choix|traceurs)|coin (?:inférieur|gauche|droit)|« ?cookies ?»|bandeau)\b"
        ),
        "tool_named": (
            r"(?:(?:ce|cet|cette|ces|le|la|les|l'|un|une|nos|notre|chaque) ?)?(?:[\w'-]+ ){0,2}?"
            r"(?:(?<!notre )services?|outils?|modules?|solutions?|extensions?|widgets?|lecteurs?|cartes?"
            r"|formulaires?|plug-?ins?|scripts?|logiciels?|programmes?|boutons?|polices?|captchas?"
            r"|prestataires?"
            r"|hébergeurs?|vidéos?|players?|fournisseurs?|extranet|intranet|mesures?|statistiques"
            r"|technologie|mode (?:privé"
            r"|incognito))\b"
        ),
        "tool_denies": (
            r"\b(?=(?:ce|cet|cette|ces|le|la|les|l'|un|une|nos|notre"
            r"|chaque)\b)<<tool_named>>[^.;:]{0,60}? (?:ne |n')"
            r"|\b(?:ces?|cet|les?|nos) cookies? (?:[\w'-]+ ){0,5}?(?:ne |n')(?=[^.;]{0,40}\b(?:donnée"
            r"|information))"
        ),
        "tool_subject": r"^(?:il|elle|cet outil|ce service|l'outil|celui-ci)\b",
        "site_noun": r"\b(?:site|page|boutique)\b",
        "points_below": r"\b(?:ci-dessous|ci-après|suivante?s?)\b",
        "opt_out_firm": (
            r"\b(?:ne (?:pas|plus) (?:vendre|partager)|opt-?out|y opposer|désactiv\w+|s'opposer"
            r"|vous opposer|opposer|opposition|échapp\w+|soustraire|exclusion|décoch\w+"
            r"|ne (?:\w+ )?plus être (?:mesuré|suivi|pisté|compté)\w*)\b|\b(?:(?:ne pas|ne plus|pas"
            r"|plus) (?:être )?(?:comptée?|suivie?|pistée?|mesurée?|tracée?)|opposez|se désactiv\w+"
            r"|coup(?:er|ez) (?:la|le|les|cette|ce) (?:mesure|suivi|statistiques?|traceurs?|comptage"
            r"|cookies?)|débranch\w+|empêch\w+ (?=[^.;]{0,40}\b(?:collecte|mesure|suivi|google|cookies?"
            r"|transmission))|bloqu\w+ (?=[^.;]{0,40}\b(?:mesure|suivi|google|traceurs?))|refus(?:er"
            r"|ez) (?=[^.;]{0,40}\b(?:mesure|suivi|statistiques?|analyse|publicit|navigation))"
            r"|désinscri\w+ d)\b"
        ),
        "opt_out_about": (
            r"\b(?:cookies?|témoins?|traceurs?|suivi|publicit\w+|analy\w+|mesur\w+|collecte|traitement"
            r"|profilage|partage|google|prospection|utilisation|vente|cession|données|statisti\w+"
            r"|compté|navigation)\b|\b(?:compt(?:ée?|age)|suivie?s?|pistée?|mesurée?|audience|statistiques?"
            r"|reciblage|profil\w*|pixel\w*|visites?|fréquentation)\b"
        ),
        "opt_out_tracking": (
            r"\b(?:cookies?|témoins?|traceurs?|suivi|publicit\w+|analy\w+|mesur\w+|collecte|statisti\w+"
            r"|fréquentation|navigation)\b|\b(?:compt(?:ée?|age)|suivie?s?|pistée?|mesurée?|audience"
            r"|reciblage"
            r"|profil\w*|pixel\w*|visites?|google analytics|matomo)\b"
        ),
        "communication": (
            r"\b(?:newsletter|e-?mails?|mails?|lettres? d'information|courriels?|infolettre)\b"
        ),
        "opt_out_messages": r"\b(?:désinscri\w+|désabonn\w+|ne plus (?:les )?recevoir)\b",
        "message_link": r"\b(?:lien\w*|cliqu\w+)\b",
        "contact_act": (
            r"\b(?:contact(?:er|ez|ant)|écri(?:re|vez|vant)|par (?:courriel|courrier|e-?mail))\b"
            r"|[\w.+-]{1,60}@[\w-]{1,60}\.\w|\b(?:(?:un )?(?:simple |petit |bref )?(?:message|mot|mail"
            r"|courriel|courrier|appel) (?:à|suffit)|téléphon\w+|appel(?:ez|er) (?:le|au|nous)"
            r"|dites-(?:le-)?nous|adress(?:ez|er) (?:un|une|votre|nous)|envoy(?:ez|er) (?:un|nous))\b"
        ),
        "click_here": r"\b(?:cliqu\w+|lien|ici|page|suivante?|rendez-vous|via)\b|https?://",
        "device_setting": (
            r"\b(?:appareils?|téléphones?|smartphones?|terminal"
            r"|système d'exploitation)\b.{0,60}\b(?:paramètres?|réglages?)\b|\b(?:paramètres?"
            r"|réglages?)\b.{0,40}\b(?:appareils?|téléphones?|smartphones?|terminal"
            r"|système d'exploitation)\b"
        ),
        "device_setting_act": (
            r"\b(?:désactiv\w+|modifi\w+|gérer|limit\w+|réinitialis\w+|empêch\w+"
            r"|refus\w+|bloqu\w+|retir\w+)\b"
        ),
        "device_setting_about": (
            r"\b(?:géolocalisation|localisation|identifiants? publicitaires?|suivi publicitaire"
            r"|publicités? (?:ciblée|personnalisée)s?|suivi)\b"
        ),
        "refusal_wish": r"\b(?:ne (?:souhait|voul|désir)\w* (?:pas|plus)|préfères? pas|pour ne plus)\b",
        "own_measuring": (
            r"\b(?:notre|nos|propres?|interne)\b[^.;]{0,30}\b(?:statistiques?|mesure|comptage|compteur"
            r"|suivi)\b"
        ),
        "on_this_page": (
            r"^(?!.{0,400}(?:\bliens?\b)).{0,400}?(?:\b(?:ci-dessous|ci-après|plus bas|sur cette page"
            r"|ici même|(?:ce|cette|le|la) (?:bouton|case|interrupteur|curseur)(?: (?:suivante?"
            r"|ici))?)\b|\bici ?: ?$)"
        ),
        "button": r"\b(?:case|(?:dé)?coch\w+|bouton|curseur|interrupteur)\b",
        "without_consent_does": (
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
            r"|(?:consentement|accord) ?:? ?(?:non|pas) (?:requis|nécessaire|obligatoire|demandé))\b"
        ),
        "addon": r"\b(?:module (?:complémentaire|de désactivation|d'opposition)|extensions?|plug-?ins?)\b",
        "policy_address": r"privacy|policy|confidentialit|politique|terms|conditions|mentions|partenaires",
        "opt_out_url": (
            r"opt[-_ ]?out|choices|youronlinechoices|aboutads|adssettings|gaoptout|desactiv|refus|opposition"
        ),
        "effect": (
            r"\baprès (?:la |votre |cette )?(?:désactivation|opposition|refus|opt-?out)\b|\b(?:opt-?out"
            r"|désactiv|opposition)\w*\b.{0,120}\b(?:empêch\w*(?! (?:l'(?:accès|utilisation)|d'accéder|le"
            r" (?:bon )?fonction"
            r"|certaines))|n'ser\w*|ne ser\w*|cess\w*)|\b(?:(?:une fois"
            r"|après) (?:l'|votre |cette |le )?(?:opposition|refus|désactivation"
            r"|retrait)\b[^.;]{0,80}\b(?:ne|n'|plus|cess)\w*|(?:opposition|refus"
            r"|retrait)\b[^.;]{0,60}\b(?:met fin|arrête|stoppe|bloque|interrompt))\b"
        ),
        "cookie_defined": (
            r"^[^a-z]{0,4}(?:un cookie est|un cookie désigne|les cookies sont (?:[a-zéè]+ment )?(?:de |d'"
            r"|des |du |un )"
            r"|on entend par cookies?"
            r"|un (?:«|\") ?cookie ?(?:»|\") est)\b"
        ),
        "covers": (
            r"\b(?:(?<!question )(?<!questions )(?<!demande )(?<!demandes )(?<!préoccupations"
            r" )(?<!préoccupation )"
            r"(?<!remarques )(?<!inquiétudes )(?<!réclamation )(?<!réclamations )(?<!commentaires"
            r" )(?<!informations les )concern\w+"
            r"|aucun contrôle|pas (?:le |de )?contrôle|s'appliqu\w+|s'étend\w*|s'adresse\w* à|vaut pour"
            r"|valent pour|couvr\w+|vise\b|visent|port\w+ sur|ne saur\w+ être tenu\w*"
            r"|(?<!notre )(?<!le )(?<!du )(?<!au )responsables?)\b|\b(?:(?:vaut|valent)(?! (?:acceptation"
            r"|accord|consentement))|répond(?:ons|re)"
            r"|répondons|responsabilité|englob\w+|porte sur|rédigée?|écrite? pour|régi\w*|exclu(?!siv)\w*"
            r"|garanti\w*|maîtris\w+|contrôl\w+|échapp\w+|appliqu\w+|propres? (?:règles|politiques?)"
            r"|relèv\w+)\b|\b(?:s'y appliqu\w+)\b"
        ),
        "covers_subject": (
            r"\b(?:cette page|ce document|présent\w* (?:\w+ )?(?:document|mentions|politique|déclaration"
            r"|notice|énoncé|charte|page)|cet énoncé|(?:les |ces )?(?:dispositions|règles"
            r"|informations) (?:suivantes|ci-après|qui suivent)|(?:cette|notre|la) (?:politique|charte"
            r"|notice)|sites? (?:tiers|externes?|web tiers|de tiers|vers lesquels)|liens? (?:vers"
            r"|externes|hypertextes))\b|^(?:elle|il|celle-ci|elles|ils) (?:vaut|valent|s'appliqu\w+"
            r"|concern\w+|couvr\w+|vise)|\b(?:ce texte|ces (?:lignes|pages|explications|règles)|(?:cette"
            r"|la présente|notre|la) (?:page|note|information|déclaration)|(?:autres|différents) sites"
            r"|sites? vers (?:lesquels|qui)|nos liens|liens? (?:pointe|mèn|renvo)\w*|les pages? (?:vers"
            r"|externes|d'autres)|le contenu de[s ])\b|\bces sites?(?: externes?| tiers)?\b"
            r"|\bsites? (?:externes?|partenaires?)\b"
        ),
        "covers_not": (
            r"\bne (?:sont|est|relèvent) pas (?:de|sous) (?:la|notre) responsabilité\b|\b(?:ne concern\w+"
            r" pas|mais pas|à l'exclusion|aucun contrôle|pas (?:le |de )?contrôle"
            r"|ne s'appliqu\w+ pas|ne s'étend\w* pas|ne couvr\w+ pas|ne vis\w+ pas|ne saur\w+"
            r"|pas responsables?)\b|\b(?:n'(?:est|sont|y est) pas (?:concern|visé|couvert|inclus|compris"
            r"|régi)\w*|ne répond\w+ (?:pas|en rien|nullement)|ne (?:sommes|engage|maîtris|contrôl"
            r"|garanti)\w*[^.;]{0,20}\b(?:pas|aucun\w*|nullement)|aucune responsabilité|hors du champ"
            r"|décli\w+|leurs propres (?:règles|politiques?|conditions)|échapp\w+)\b"
            r"|\b(?:ne s'y (?:appliqu|étend)\w* pas|relèvent (?:\w+ )?de (?:leurs|la responsabilité))\b"
        ),
        "said_before": (
            r"\b(?:cet(?:te)?|ce) (?:\w+ )?(?:mesure|suivi|outil|service|collecte|analyse|traitement"
            r"|traceur)|\bvous y opposer\b"
        ),
        "persistence": (
            r"\b(?:rest\w+|demeur\w+|est|sont)\b[^.;]{0,30}\b(?:coup|désactiv|étein|inacti"
            r"|muet)\w*\b[^.;]{0,20}\b(?:pendant"
            r"|durant|pour) [^.;]{0,12}\b(?:jours?|semaines?|mois|ans?|années?)\b|\b(?:reten|gard"
            r"|conserv|mémoris)\w+ "
            r"(?:votre|ce) (?:refus|choix|opposition|décision)\b[^.;]{0,24}\b(?:jours?|semaines?|mois"
            r"|ans?|années?)\b|"
            r"\b(?:opposition|refus|désactivation|opt-?out)\b[^.;]{0,30}\b(?:conserv|mémoris|enregistr|stock"
            r"|gard|inscri)\w*"
            r" (?:dans|par|grâce à|au moyen d'|sous forme d') ?(?:un |ce )?(?:cookie|témoin)"
            r"|\b(?:(?:opposition|refus|désactivation|opt-?out)\b.{0,60}\b(?:valable|valide|conserv\w+"
            r"|reste|dure|mémorisé\w*)\b.{0,40}\b(?:jours?|semaines?|mois|ans?|années?)|(?:à nouveau"
            r"|de nouveau|renouveler|répéter|réitérer|refaire)|uniquement (?:sur|pour|dans) (?:ce"
            r"|votre) navigateur|(?:valable|vaut|propre)[^.;]{0,30} (?:navigateur|appareil)"
            r"|tant que (?:vous|tu) ne [^.;]{0,40}(?:navigateur|cookies)|autre navigateur"
            r"|chaque (?:navigateur|appareil)|supprim\w+ .{0,40}cookies.{0,60}(?:nouveau|choix))\b"
            r"|\b(?:(?:opposition|refus|désactivation|choix)\b[^.;]{0,50}\b(?:disparaî\w+|perdue?"
            r"|effacée?|annulée?|à refaire|ne vaut que|ne s'applique qu|limitée?)|il (?:faut|faudra"
            r"|vous faudra) (?:alors )?(?:le |la |les )?(?:refaire|recommencer|renouveler|réitérer)"
            r"|ne (?:vaut|s'applique|fonctionne|concerne) que (?:pour|sur|dans|ce|le|cet)|(?:chaque"
            r"|autre|même) (?:navigateur|appareil|ordinateur|terminal))\b|\b(?:opposition|refus"
            r"|désactivation|opt-?out|choix|retrait)\b[^.;]{0,60}\b(?:mémoris|enregistr|stock|gard"
            r"|conserv|reten|inscri)\w*[^.;]{0,60}\b(?:jours?|semaines?|mois|ans?|années?)\b"
        ),
        "browser": (
            r"\b(?:(?<!complémentaire de )(?<!complémentaire pour )(?<!version du )(?<!type de )(?<!plugin"
            r" )(?<!plug-in )(?<!extension )navigateurs?"
            r"|logiciel de navigation)\b|\bprogramme de navigation\b"
        ),
        "not_control": (
            r"\bfin de (?:la |votre )?session (?:du|de votre) navigateur\b|\b(?:fermeture (?:de |du"
            r" )(?:votre )?navigateur|fermez votre navigateur"
            r"|renouveler (?:votre|vos) (?:refus|choix|opposition)|(?:renouveler"
            r"|mémorise)[^.;]{0,40}(?:opposition|refus)|opposition[^.;]{0,60}renouveler"
            r"|si votre navigateur accepte|(?:l'utilisateur|l'internaute|vous|il) ferme\w* (?:le|son"
            r"|votre) navigateur|navigateur (?:est|soit) fermé)\b"
        ),
        "visitor_may": (
            r"\b(?:vous pouvez|tu peux|vous avez la (?:faculté|possibilité)"
            r"|vous permet(?:tent|tra)? d(?=[e'’]))"
        ),
        "browser_can": (
            r"\b(?:permet\w*|peut|peuvent|possible|possibilité|réglages?|réglée?|régler|options?"
            r"|fait en sorte"
            r"|offre\w*|propose\w*)\b"
        ),
        "browser_act": (
            r"\b(?:paramétr\w+|configur\w+|refus\w+|bloqu\w+|supprim\w+|désactiv\w+|régl\w+|paramètres"
            r"|accept\w+|rejet\w+|effac\w+|modifi\w+(?=[^.;]{0,50}(?:paramètre|réglage|préférence|option"
            r"|config|choix|comportement|navigateur))"
            r"|oppos(?:er|ez)\b|empêch\w+|interdi\w+|obstacle|avert\w+"
            r"|signal\w+)\b"
            r"|\b(?:faire en sorte|rejet\w+|autoris\w+|choisir|décid\w+|vider|purg\w+|limit\w+|gérer"
            r"|gérez|restreindre|écart\w+|enlev\w+|ne (?:soient|soit) pas|éviter|exclu\w+|filtr(?:er|ez|ent"
            r"|age)"
            r"|demander|prévenir|coup(?:er|ez)|ménage|débarrass\w+)\b"
        ),
        "refers_back": r"\b(?:ceux-ci|les|ces)\b",
        "consequence": (
            r"\b(?:(?:peut|peuvent|pourrait|pourra|risque d[e']) ?(?:\w+ )?(?:empêcher|limiter|entraver"
            r"|altérer|réduire|rendre)|risqu\w+ (?:\w+ )?de|empêch\w+ (?:l'accès|l'utilisation"
            r"|le fonctionnement)|(?:aura|a|aurait) pour (?:conséquence|effet) d['e]"
            r"|(?:avoir|aura|aurait) (?:un |une |des )(?:impact|incidence|effet|conséquence|répercussion)s?"
            r" (?:\w+ )?sur"
            r"|impossibilité|impossible|inaccessibles?|perturb\w+|restreint\w*"
            r"|restriction|affect\w+(?! la (?:licéité|légalité|validité))|n'(?:est|sera|aurez|aura) (?:pas"
            r"|plus)|ne (?:pourr|fonctionn|march"
            r"|ser)\w* (?:\w+ )?(?:pas|plus)|ne (?:pas|plus|\w+ (?:pas|plus)) (?:\w+ ){0,3}(?:accéder"
            r"|utilis\w+|fonction\w+|affich\w+|disponib\w+|profiter|bénéfic\w+|possible|garanti\w*"
            r"|command\w+|accessibles?|pouvoir|navigu\w+|requièr\w+)|indisponibles?|limité\w*|dégrad\w+"
            r"|rend(?:re|ra|rait|ant|ent)?\b[^.;]{0,50} (?:inutilisable|inaccessible|indisponible"
            r"|inopérant)e?s?"
            r"|altér\w+|mal s'afficher|rest\w+ (?:\w+ )?vide|obstacle à l'utilisation)\b|\b(?:(?:gêner"
            r"|compliquer|ralentir|perturber|dégrader|rester|restera|resteront) |(?:restera|reste) vide"
            r"|impossible|ne (?:\w+ )?(?:marche|fonctionne|passe|tient|retien)\w*|pas possible|(?:devrez"
            r"|faudra|devra)[^.;]{0,40}(?:à nouveau|chaque fois|de nouveau|ressaisir|recommencer)"
            r"|oubliera|ne puiss\w+ (?:pas |plus )?(?:accéder|utiliser|profiter|bénéficier|naviguer)"
            r"|certaines? (?:fonctions?|fonctionnalités?|parties?|pages?"
            r"|services?)[^.;]{0,40}(?:ne|n'|plus|moins|indisponib|inaccessib)\w*|en pâtir|moins (?:bien"
            r"|confortable|fluide))\b|\b(?:impact|effet|incidence|conséquence)s? (?:négatif|négative"
            r"|néfaste|défavorable)\w*\b|\bnuir\w* (?:à|au)\b"
        ),
        "without_cookies": (
            r"\b(?:refus\w*|désactiv\w+|bloqu\w+|sans|supprim\w+|ce choix|le cas échéant|dans ce cas"
            r"|à défaut|absence de consentement)\b|\b(?:coup(?:ez|er|és?|e)\b|rejet\w+|empêch\w+"
            r"|interdi\w+|n'(?:accept|autoris)\w+ pas|ne pas (?:accept|autoris)\w+|faute de|privée? de|dire"
            r" non|écart\w+"
            r"|effac\w+|vider|videz|absence|désactivation|refusez|blocage)\b|\b(?:alors)\b"
        ),
        "third_party_act": (
            r"\b(?:dépôt|suivre|suivent|dépos\w+|utilis(?!at(?:eur|rice))\w+|collect\w+|recueill\w+"
            r"|pla[cç]\w+"
            r"|enregistr\w+|install(?!ant)\w+|lisent|lire|stock\w+|écriv\w+|consult(?:e|ent)\b|placé\w*)\b"
            r"|\b(?:observ\w+|épi(?:e|ent|er)|pos(?:e|ent|er)|croise\w*|pist\w+|reconna\w+|recoup\w+"
            r"|analys\w+|conserv\w+|li(?:t|re)\b|établi\w+|dress\w+|connaî\w+|obtien\w+|obten\w+"
            r"|recoi\w+|reçoi\w+|enrichi\w+|trac(?:e|ent|er))\b"
        ),
        "third_party_object": (
            r"\b(?:votre navigation|votre parcours|(?:ils|elles) sont\b|cookies?|témoins?|données|logs?"
            r"|journaux"
            r"|informations|traceurs?|pixels?|identifiants?|mouvements de souris|clics)\b|\b(?:navigation"
            r"|comportement"
            r"|ce que vous (?:faites|regardez|lisez)|profils?|visites?|habitudes|adresse ip"
            r"|pages vues)\b"
        ),
        "third_party_tech": (
            r"\b(?:(?:ils|elles) sont (?:dépos|plac|install)\w+|cookies?|témoins?|traceurs?|pixels?|logs?"
            r"|application"
            r"|navigation|parcours|site|suivi|adresse ip|appareil|souris)\b|\b(?:ce que vous (?:faites"
            r"|regardez)|profils?|comportement|pages?)\b"
        ),
        "third_party_takes": (
            r"^(?:suiv|dépos|plac|install|collect|recueill|enregistr|stock|consult|lis|lire|écri)"
            r"|^(?:observ|épi|pist|pos|crois|recoup|analys|conserv|établi|dress|trac|connaî|obt|re[cç])"
        ),
        "third_party_means": r"\b(?:cookies?|témoins?|traceurs?|pixels?|identifiants?)\b",
        "anyone_else": (
            r"\b(?:(?:aucun|d'autres?) (?:autres? )?(?:tiers|personnes?|sociétés?)|personne d'autre"
            r"|autres tiers)\b"
        ),
        "beside_object": r"\b(?:qui|que|via|avec|par|pour|grâce|reposant|basée?s?|au moyen)\b",
        "list_goes_on": r"(?:,|\b(?:ou|et|ni)\b) ?(?:de |des |aucun )?\Z",
        "third_party_cookies": (
            r"\b(?:cookies?|traceurs?|pixels?)\b[^.;:]{0,90}\b(?:et/ou|ou|et|également) (?:de |des |d'"
            r"|ceux de |par )?"
            r"(?:autres )?(?:sociétés? |sites? |entreprises? |services? )?(?:tiers|tierces)(?! (?:nous"
            r"|vous))\b"
            r"|\b(?:cookies?|traceurs?) (?:tiers|de tiers|de nos partenaires|(?:déposés|placés"
            r"|émis) par des tiers)\b|\bplacés par des tiers\b|\b(?:(?:cookies?|traceurs?"
            r"|témoins?) (?:étrangers?|externes?|tierces?|de (?:sociétés|partenaires|entreprises"
            r"|services) (?:tierces?|tiers|externes?)|d'autres (?:sociétés|sites|entreprises))"
            r"|cookies? (?:appartenant à|provenant de|issus de|émanant de|posés par|déposés par"
            r"|placés par) (?:des |nos |d'autres )?(?:tiers|partenaires|sociétés|entreprises|sites))\b"
        ),
        "own_function": (
            r"^,? (?:pour|afin d['e]) ?(?:mesurer|analyser|compter|suivre|comprendre|observer|connaître"
            r"|établir des statistiques)\b"
        ),
        "tool_of": r"\b(?:pour|afin d['e]|permet(?:tent)? (?:à|aux?)) ?",
        "tool_area": (
            r"(?:analyse|statistiques?|mesure(?: d'audience)?|hébergement|paiements?|facturation|messagerie"
            r"|e-?mails?|courriels?|newsletters?|infolettres?|chat|réservation|billetterie|sondages?"
            r"|cartographie|cartes?|vidéos?|publicité|publicitaire|cloud|sauvegarde|support|recherche"
            r"|polices?"
            r"|diffusion de contenus?|cdn|livraison|formulaires?|commentaires?|sécurité|traduction"
            r"|affiliation"
            r"|avis|dons?|collecte de dons|authentification|base de données|stockage|consentement|monitoring"
            r"|suivi|supervision|notifications?|sms|téléphonie|emailing|e-mailing|adhésions?)"
        ),
        "tool_noun": (
            r"(?:prestataires?|fournisseurs?|services?|outils?|plateformes?|logiciels?|solutions?|sociétés?"
            r"|entreprises?|hébergeurs?|sous-traitants?|régies?|modules?|extensions?|bibliothèques?|scripts?"
            r"|systèmes?|applications?|réseaux?)"
        ),
        "unlisted_used": (
            r"\b(?:utilis(?:ons|e|ent)|employons|emploie|recourons|recourt|avons recours|a recours"
            r"|nous appuyons"
            r"|s'appuie|intégrons|intègre|confions|travaillons|avons choisi|passons par|passe par|fait appel"
            r"|faisons appel|nous servons)\b[^.;:]{0,50}$|\b(?:hébergée?s?|traitée?s?|gérée?s?|envoyée?s?"
            r"|expédiée?s?|stockée?s?|assurée?s?|fournie?s?|réalisée?s?|opérée?s?|mesurée?s?|sécurisée?s?"
            r"|propulsée?s?"
            r"|confiée?s?|collectée?s?|transmise?s?) (?:\w+ ){0,3}?(?:par|avec|via|chez|sur|auprès de"
            r"|grâce à|à) $"
            r"|\b<<tool_noun>> (?:d'|de |des )?(?:l'|la |le )?<<tool_area>>,? (?:est |sont |: )?$"
            r"|\bnotre (?:<<tool_noun>>|hébergeur)[^.;:]{0,40} (?:est |, )$"
        ),
        "unlisted_acts": (
            r"^(?: \([^)]{1,60}\))?,? (?:(?:un|une|le|la|notre) [^,.;]{3,60}, )?(?:héberge|traite|gère|envoie"
            r"|stocke|compte|mesure|assure|fournit|alimente|collecte|enregistre|dépose|nous (?:aide|permet"
            r"|indique)"
            r"|peut (?:collecter|déposer|enregistrer|recevoir)) "
        ),
        "unlisted_not": (
            r"^(?:nous|notre|nos|vous|votre|vos|le|la|les|l|un|une|des|du|de|ce|cet|cette|ces|il|elle|ils"
            r"|elles"
            r"|on|je|en|dans|sur|par|pour|avec|sans|et|ou|mais|si|lors|lorsque|quand|comme|tout|toute|tous"
            r"|toutes"
            r"|aucun|aucune|autre|autres|oui|non|ici|qui|que|quel|quelle|comment|pourquoi|certains|certaines"
            r"|chaque"
            r"|données?\b.*|informations?\b.*|cookies?\b.*|traceurs?\b.*|confidentialité\b.*|mentions\b.*"
            r"|site\b.*"
            r"|sites\b.*|service|services|société|sociétés|client|clients|utilisateurs?|internautes?"
            r"|visiteurs?"
            r"|éditeur|tiers|partenaires?|prestataires?|hébergeur|responsable\b.*|délégué\b.*|politique\b.*"
            r"|internet"
            r"|javascript|java|html5?|css|ssl|tls|https?|ip|url|urls|ue|eee|rgpd|dpo|cnil|apd|lpd|nlpd|cgu"
            r"|cgv|pdf|api"
            r"|sdk|faq|article|section|partie|chapitre|annexe|lundi|mardi|mercredi|jeudi|vendredi|samedi"
            r"|dimanche"
            r"|janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre"
            r"|europe\b.*"
            r"|union\b.*|france|français\w*|belgique|suisse|canada|québec|allemagne|irlande|luxembourg"
            r"|états-unis"
            r"|usa|royaume-uni|paris|lyon|genève|bruxelles|montréal|roubaix|amsterdam|dublin|loi\b.*|code\b.*"
            r"|règlement\b.*|directive\b.*|commission\b.*|autorité\b.*|conseil\b.*|clauses?\b.*"
            r"|privacy shield"
            r"|.*\b(?:rgpd|cnil|act|shield|framework)|chrome|firefox|safari|opera|edge|internet explorer"
            r"|mozilla"
            r"|android|ios|windows|mac ?os|linux|wi-?fi|web|sas|sarl|sa|asbl|plateforme|application"
            r"|association|mairie"
            r"|commune|boutique|newsletter|compte|membres?|analytics|marketing|publicité|google|facebook|meta"
            r"|apple|microsoft|amazon|twitter|do not track|global privacy control)$"
        ),
        "unlisted_kind_before": (
            r"\b<<tool_noun>> (?:d'|de |des )?(?:l'|la |le )?(?:<<tool_area>> )?(?:\w+ )?(?:nommée?|appelée?"
            r"|dénommée?"
            r"|intitulée?|de |d'|: |, )?$|\b(?:notre|un|une|l'|le|la|nos) ?(?:<<tool_noun>>|hébergeur)"
            r"[^.;:,]{0,40}(?:,|:| est)? $"
        ),
        "unlisted_firm": (
            r"\b(?:hébergée?s?|stockée?s?|envoyée?s?|expédiée?s?|mesurée?s?|propulsée?s?) (?:\w+ ){0,2}"
            r"(?:par|avec|via|chez|sur|grâce à) $"
        ),
        "unlisted_kind_after": (
            r"^(?: (?:inc|ltd|llc|gmbh|corp|s\.?a\.?s?\.?|sarl|s\.?à\.?r\.?l|sa|nv|bv|asbl|ag)\b"
            r"|,? (?:qui est )?"
            r"(?:(?:un|une|le|la|notre) |l')(?:[\w'-]+ ){0,3}?(?:<<tool_noun>>|hébergeur)\b"
            r"|,? (?:pour|afin de|afin d')(?: (?:la|le|les|l'|nos|notre|des|vous))? ?(?:<<tool_area>>"
            r"|mesurer|analyser"
            r"|envoyer|héberger|gérer|traiter|compter|suivre|protéger|sécuriser))"
        ),
        "unlisted_kind_within": (
            r"\b(?:analytics|ads|pixel|cdn|crm|insights|tag manager|captcha|inc|ltd|llc|gmbh|sas|sarl|pay"
            r"|payments"
            r"|mail|metrics|stats|chat|hosting|cloud)\b"
        ),
        "unlisted_intro": (
            r"\b(?:prestataires?|sous-traitants?|fournisseurs?|hébergeurs?|destinataires?|services? tiers"
            r"|outils? tiers"
            r"|(?:outils|services|solutions|partenaires|sociétés|plateformes) (?:que nous|suivants?"
            r"|suivantes?"
            r"|utilisée?s)|<<tool_noun>> (?:d'|de )<<tool_area>>)\b"
        ),
        "unlisted_data": (
            r"\b(?:informations?|données|cookies?|droits?|finalités?|navigateurs?"
            r"|cas suivants)(?: \w+){0,4} ?:$"
        ),
        "unlisted_aside": (
            r"\b(?:tels? que|telles? que|comme|par exemple|notamment|y compris|conformément|au sens|loi"
            r"|règlement"
            r"|navigateurs?|si vous (?:utilisez|avez)|vous (?:utilisez|pouvez utiliser)|liens? (?:vers"
            r"|menant)|voir"
            r"|consulter|consultez|lire|visitez|plutôt que|au lieu d[e'])(?: \w+){0,3} $|\b(?:pas|jamais"
            r"|plus|sans|aucun"
            r"|aucune|ni)\b|\b(?:site|page|politique|application|présente)\b[^.;]{0,60}\b(?:éditée?|publiée?"
            r"|exploitée?"
            r"|édité|propriété|créée?|réalisée?|développée?|conçue?) (?:par|de) $"
        ),
        "unlisted_any": r"^[^\w]{0,6}[\w.'&-]+",
        "vendor_runs": r"\w",
        "vendor_use_act": (
            r"\b(?:utilis(?!at(?:eur|rice))\w+|emplo[iy]\w*|intègr\w+|intégr\w+|install\w+|recour\w+|recours"
            r"|fai(?:t"
            r"|sons) appel|faire appel|appel à|confi(?:ons|é\w*|e)|embarqu\w+|déploy\w+|s'appui\w+"
            r"|au moyen de|à l'aide de|dirigeons)\b|\b(?:pass(?:ent|e|ons) par|transit(?:e|ent) par"
            r"|li(?:t|us?|ues?) (?:par|avec)|provien\w+|vien(?:t|nent) de|tien(?:t|nent)|se tiennent"
            r"|signal\w+|charg\w+|appel(?:ons|é\w*|le)|install\w+|laiss\w+|abandonn\w+|supprim\w+"
            r"|retir\w+|désinstall\w+|écart\w+|(?:réalis|effectu|opér)ée?s? (?:par|via|avec|grâce|au moyen"
            r"|à l'aide)|activ(?:é|ée|és|e|ent|ons)\b|présent\w*|compt(?:ons|e"
            r"|ent) (?:avec|sur)|mesur(?:ons|e|ent) (?:avec|via|grâce)|assur\w+ par|fourni\w* par"
            r"|héberg\w+|envoy\w+|expédi\w+|souscri\w+|adopt\w+|choisi\w*|mis(?:es?)? en (?:place|œuvre)"
            r"|opt(?:ons|é) pour|fonctionn\w+ avec|renon[cç]\w+|bann?i\w*|trouv\w+|équip\w+|sert|servons"
            r"|connect\w+)\b|\b(?:travaill|collabor|coopér)\w+ avec\b|\b(?:partenaires?|prestataires?"
            r"|outils?|sous-traitants?|fournisseurs?) (?:\w+ ){0,3}(?:sont|est)\b"
        ),
        "vendor_aside": (
            r"\bprofils? (?:[\w]+ et )?(?:linkedin|github|facebook|instagram|mastodon|twitter|youtube)\b"
            r"|\b(?:suivez-nous|notre page (?:facebook|instagram|linkedin)|navigateurs? (?:tels|comme)"
            r"|site de la|firefox|chrome|safari|edge|opera|internet explorer|liens? vers)\b|\b(?:(?:page"
            r"|compte|profil|chaîne|présence) (?:sur |chez |officielle )?(?=(?:facebook|instagram"
            r"|linkedin|youtube|twitter|x\b|tiktok|mastodon|pinterest|amazon))|(?:aussi"
            r"|retrouvez-nous) sur)\b|\b(?:présents? sur)\b"
        ),
        "share": (
            r"\b(?:communications?(?= (?:à|aux|de vos|de données)\b)|transmissions?(?= (?:à|aux|de)\b)"
            r"|divulgations?(?= (?:à|aux|de)\b)|destinataires?(?= (?:de vos |des |de ces )(?:données"
            r"|informations)(?: (?:à caractère personnel|personnelles|collectées))? (?:sont|est"
            r"|peuvent))|cessions?(?= (?:à|aux|de)\b)|mises? à (?:la )?disposition|échang(?:eons|er"
            r"|ée?s?|ent|eaient)\b|(?<!bouton de )(?<!boutons de )partag\w+|(?<!vous )(?<!te )communiqu(?!é"
            r" de)\w+|transmet\w*"
            r"|indiqu(?:ons"
            r"|e) (?=[^.;]{0,30}\bà\b|à )|révél\w+|dévoil\w+|relay\w+|rétroc\w+|est (?:alors "
            r"|ainsi )?informée? de|prend(?:re)? connaissance"
            r"|(?<!quantité de données )(?<!volume de données )(?<!généralement )(?<!habituellement"
            r" )transmis(?!sion)\w*|divulgu\w+|céd\w+"
            r"|cèd\w+|(?<!qui vous a )transfér\w+|(?<!vous )fourni(?!ss(?:eu|ion))\w*|remi(?:s|ses?"
            r"|ettons)\b|remettre"
            r"|susceptibles? de recevoir|transit\w+ par|remettons|donn(?:ons|er|era|erons)\b|file(?:r"
            r"|ons)?\b|envoy\w+|envoie\w*"
            r"|destinée?s? (?:\w+ment )?(?:à(?! (?:être|des fins|un usage|usage|\w+(?:er|ir|re)\b))|aux?)\b"
            r"|accessibles? (?:\w+ment )?(?:à|aux)\b|(?:peut|peuvent|pourra|pourront|pourraient) (?:\w+"
            r" )?recevoir|reçoi(?:t|vent)"
            r"|confi(?:ons|ées?))\b|\b(?:donn(?:é|ée|és|ent)\b|(?<=sont )données\b|(?<=seront )données\b"
            r"|(?<=être )données\b|confi(?:é|és|er)|signalée?s? à|pass(?:ons|ée?s?) (?=[^.;]{0,60}\b(?:à"
            r"|aux?) )|diffus(?:ons|ée?s?|er|e)(?= (?:à|aux|auprès|vos)\b)|livr(?:ons"
            r"|ée?s?) (?=[^.;]{0,40}\b(?:à|aux) (?:des|nos|un|d'autres|l))|met(?:tons"
            r"|tent)? (?=[^.;]{0,60}à (?:la )?disposition)|prêt(?:ons|ée?s?|er|é)\b|port(?:ons"
            r"|ée?s?) à la connaissance|ébruit\w+|répercut\w+|re(?:ç|c)oivent|propag\w+"
            r"|comm?uniquée?s?)\b"
        ),
        "share_moves": r"^(?:transf|transm|envo|communication)",
        "access_given": (
            r"\b(?:ont|a|aura|auront|avoir|obtien\w+) (?:\w+ )?accès (?:à |aux )(?:\w+ ){0,3}?(?:données"
            r"|informations|renseignements)|\by (?:ont|a|aura|auront) (?:\w+ )?accès|\baccéder à (?:vos"
            r"|tes|ces) (?:données|informations)|\bvoi(?:t|ent) (?:\w+ )?(?:votre|ton) (?:adresse )?ip\b"
        ),
        "share_firm": (
            r"^(?:révél|dévoil|relay|est |prend|transit|destinataire|destinée|cession|échang|transf"
            r"|partag|communiqu|communication|transm|divulg|céd|cèd|vend|lou|file|remi|confi)|^(?:signal"
            r"|pass|diffus|livr|met|prêt|port|ébruit|répercut|propag|divulgu)"
        ),
        "recipient": (
            r"\b(?:avec|à|aux?) ?: ?$|\b(?:à|avec|aux?) (?:\w+ ){0,2}<<third_party>>|<<third_party>>"
        ),
        "sell": (
            r"\b(?:(?:re)?vend(?!red|iqu|eur|étt)\w*|ventes?(?= (?:de|des|d')\b)|commercialis\w+|commerce"
            r" (?=de |d')"
            r"|négoce (?=de |d')|monnay\w+|monétis\w+|(?<=ni )céd(?:ons|ées)"
            r"|cédées? (?:\w+ ){0,3}fins (?:purement )?commerciales|lou(?:ons|ées?|er|ent|ez)|loue)\b"
        ),
        "sell_other": r"\b(?:vend\w+) .{0,20}\b(?:produits?|services?|entreprise|billets?|articles?)\b",
        "transfer": (
            r"\b(?:transfér\w+|transf[eè]r\w*|hébergé\w*|héberg\w+|stock\w+|transmis\w*|conserv\w+"
            r"|communiqu\w+|communications?|quitt\w+|part(?:ent|ir|ez)|sort(?:ent|ir)|parvien\w+"
            r"|achemin\w+|transit\w+|envoy\w+|(?<!du )(?<!le )trait(?:é|ée|és|ées)\b)\b|\b(?:envoi\w*"
            r"|export\w+"
            r"|trait(?:e|ent|ons|ement)s?\b|installée?s?|transfèr\w+|transfer\w+|(?:sont|est|soient)"
            r" (?:\w+ment )?(?:situ|bas|établi|implant"
            r"|localis)(?:é|ée|és|ées|s)?|(?:situé|basé|établi|implanté|localisé)e?s?|se (?:trouv|situ)\w+"
            r"|stockée?s?|rejoign\w+|arriv\w+|franchi\w+|fuit|fuient|accessibles?|accéder"
            r"|rest(?:e|ent)\b|y traitent)\b"
        ),
        "data_holder": (
            r"\b(?:prestataires?|sous-traitants?|fournisseurs?|serveurs?|hébergeurs?|partenaires?"
            r"|destinataires?)\b"
        ),
        "stands_abroad": r"\b(?:situ|bas[ée]|établi|implant|localis|trouv)",
        "identifier_word": r"identifiant",
        "refusal_word": r"refus|n'accept|ne consent|dites non|sans votre accord|défaut d'accord",
        "only_needed": (
            r"\bles seuls (?:cookies|traceurs)\b[^.;]{0,60}\b(?:nécessaires|indispensables"
            r"|techniques)\b|\btous (?:les|nos) cookies\b(?:(?!catégorie|liste|tableau"
            r"|suivant)[^.;,]){0,50}\bsont (?:strictement )?(?:nécessaires|indispensables)\b"
            r"|\b(?:que|uniquement|seulement|seuls)\b[^.;]{0,30}\bcookies?\b[^.;]{0,30}\b(?:sans lesquels"
            r"|dont [^.;]{0,30} (?:a besoin|ne peut se passer)|indispensables)"
            r"|\bcookies? sans lesquels\b[^.;]{0,40}\bne (?:march|fonctionn|pourr)\w*|\b(?:nous nous"
            r"|s') ?(?:en )?(?:tenons|limitons|tient|limite) aux cookies (?:\w+ )?(?:nécessaires"
            r"|indispensables|techniques|sans lesquels)"
            r"|\b(?:usage|utilisation|emploi) (?:des|de) cookies se limite (?:au"
            r"|aux) (?:strict(?:ement)? )?(?:nécessaire|indispensable)s?"
            r"|\bcookies? se limite\w* (?:au|aux) (?:strict )?nécessaire"
        ),
        "kept_within": _KEPT_WITHIN,
        "all_data": (r"\b(?:toutes|vos|tes|les|l'ensemble) (?:\w+ ){0,2}?(?:données|informations)\b"),
        "abroad": (
            r"\b(?:(?:aux?|en|vers) (?:le |la |les )?(?:royaume-uni|suisse|japon|inde|canada|maroc"
            r"|tunisie|chine)|en dehors de (?:l'union européenne|l'ue|l'eee|l'espace économique)"
            r"|hors (?:de |du |d')?(?:l'union européenne|l'ue|l'eee|l'espace économique|l'europe|europe"
            r"|la suisse|québec|france)|à l'extérieur (?:du|de la|de l')\s?\w+|pays tiers|[ée]tats-unis"
            r"|étranger|(?<=quittent pas )(?:l'espace économique|l'union|l'ue|l'europe|la suisse"
            r"|le territoire)|(?<=quittent )(?:l'espace économique|l'union|l'europe)"
            r"|espace économique européen)\b|\b(?:amérique(?: du nord)?|outre-atlantique|autres? (?:pays"
            r"|continents?)|(?:aux?|en|vers) (?:le |la |les )?(?:canada|maroc|tunisie|inde|chine|israël"
            r"|singapour|australie|brésil|turquie|philippines|madagascar|maurice|corée|russie|mexique"
            r"|ukraine)|hors (?:de |des |du )?(?:frontières|nos frontières|territoire|europe|france"
            r"|espace \w+)|(?<=quittent pas )(?:la france|la belgique)|vers (?:aucun|un|des"
            r"|d'autres) (?:autre )?(?:pays|état)s?|(?<=quittent jamais )(?:l'europe|la france|l'union"
            r"|la suisse)|serveurs? (?:américains?|étrangers?|non européens?)|usa\b|u\.s\.a)\b"
            r"|\b(?:hors (?:de )?l'union\b|(?:aucun|de|des|un|d'autres?) pays (?:hors|situés? (?:hors"
            r"|en dehors))|hors (?:de )?l'espace\b)|\btous (?:les )?pays\b|\bmonde entier\b"
            r"|\b(?:les )?pays suivants\b|\b(?:vers|dans) (?:des|certains|d'autres) (?:états|pays)\b"
            r"|(?:(?<=aucun transfert )|(?<=pas de transfert ))(?:international|transfrontalier)\b"
        ),
        "retain": (
            r"\b(?:gard\w+|disparaî\w+|disparai\w+|effac\w+|conserv\w+|durée de (?:conservation|vie)"
            r"|stock\w+|supprim\w+|valables?|validité|dur(?:e|ent)\b|écras\w+|expir\w+|purg\w+|élimin\w+"
            r"|date de suppression|péremption|maintenue?s?\b|détrui\w+|archiv\w+|rest(?:e"
            r"|ent) (?=[^.;]{0,60}(?:appareil|terminal"
            r"|navigateur|ordinateur|actif|enregistr))|périm\w+)\b|\b(?:jet(?:ons|ée?s?|te)\b|vit\b"
            r"|vivent|reste(?:nt)?\b|demeur(?:e|ent)|durées?\b|délais? de (?:conservation|suppression)"
            r"|détruit\w*|détruis\w+|efface\w*|anonymisée?s? (?:après|au bout)|disparaî\w+|tien(?:t"
            r"|nent)|périssent|recycl\w+|vid(?:ons|ée?s?)\b|nettoy\w+|rafraîch\w+|prend fin|se termine"
            r"|ne (?:vit|dure|survit)|survi\w+|persist\w+|subsist\w+|échéance|conservation|stockage)\b"
        ),
        "retain_until": (
            r"\b(?:ferm(?:ez|es) (?:votre|ton|le) navigateur|fermeture (?:de |du )(?:votre )?navigateur"
            r"|quitt(?:ez|es) (?:le|votre|ton) navigateur|dès (?:le|la|que|l')|aussi longtemps|tant que"
            r"|jusqu'à|nécessaire|fin de (?:la |votre )?session|le temps (?:de|nécessaire|d'))"
            r"|\b(?:ferm(?:ez|es|eture|é|er) (?:de |du )?(?:votre|ton|le|la) (?:navigateur|session"
            r"|fenêtre)|jusqu'(?:à|au|en|aux)|(?:le|son|ce) but (?:\w+ )?(?:est |soit )?(?:atteint"
            r"|rempli|disparu)|clôture|résiliation|suppression (?:du|de votre) compte|départ"
            r"|immédiatement|aussitôt|sur-le-champ|après (?:traitement|réponse|la réponse|votre départ)"
            r"|une fois (?:la|le|votre|que|les)|(?:plus|pas) (?:\w+ )?(?:utiles?|nécessaires?|besoin)"
            r"|indéfiniment|sans limitation de durée|durée (?:conforme|légale|prévue|prescrite|fixée)"
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
        ),
        "not_a_period": r"\b(?:âgé\w*|moins de \d+ ans|ans révolus)\b",
        "signal_gpc": r"\bglobal[- ]privacy[- ]control|gpc\b",
        "signal_dnt": r"\bdo[- ]not[- ]track|dnt|[«\"“]? ?ne pas (?:me )?(?:pister|suivre) ?[»\"”]?\b",
        "signal_act": (
            r"\b(?:répond\w*|respect\w+|pren\w+ en compte|(?:pris\w*|prend\w*|prise) en (?:charge"
            r"|compte)|honor\w+|trait\w+|reconna\w+|t(?:en|ien)\w+ compte)\b|\b(?:réagi\w*|compte\b"
            r"|suiv(?:ons|i|e|re|ent)\b|appliqu\w+|écout\w+|obéi\w+|interprét\w+|li(?:t|sons)\b|sensible"
            r"|effet|ignor\w+|prenons|prend|consid[eéè]r\w+|exploit\w+|gér(?:ons|é|ée)|support\w+"
            r"|détect\w+|conform\w+|agi(?:t|ssons)|vaut|valent|équivaut|équivalent|refus|honore\w*"
            r"|accept\w+)\b"
        ),
        "identify": (
            r"\b(?:identifi\w+|anonym\w*|nominati\w+|remonter|reconnaître)\b|\b(?:reconnaissables?"
            r"|identifiables?|qui vous êtes|remonter)\b"
        ),
        "not_identify": (
            r"\b(?:(?:ne|n'|aucune?|sans|ni|pas)\b.{0,60}\b(?:identifi\w+|nominati\w+|remonter (?:à|aux?"
            r"|jusqu)|vous reconnaître)|exclu\w+ [^.]{0,50}\b(?:identifier|reconnaître)|anonym\w*)\b"
            r"|\b(?:personne n[e'][^.;]{0,30}(?:reconnaissable|identifiable))\b"
        ),
        "identifies": (
            r"\b(?:(?<!pas à )vous identifier|(?<!ne )vous identifie(?:nt)?|rattach\w+ à (?:votre|une)"
            r" personne"
            r"|identifier (?:un|une) (?:personne|utilisateur))\b"
        ),
        "track_subject": (
            r"\b(?:cookies?|témoins?|données|informations|renseignements|adresses? ip|identifiants?"
            r"|statistiques|chiffres|accès|journaux|traces)\b|\b(?:chiffres|résultats|numéros? de client"
            r"|comptes?|valeurs|statistiques|(?<!en )(?<!la )mesures?(?! (?:de|où)\b)|identifiants?)\b"
            r"|\b(?:information|nous n'en)\b"
        ),
        "define": (
            r"\b(?:entend par|désigne\w*|sont (?:toutes )?(?:les )?(?:informations|données)|constitu\w+"
            r"|compren\w+|inclu\w+|y compris|considéré\w+ comme|signifie\w*)\b|\b(?:c'est\b|ce sont\b"
            r"|on appelle|nous appelons|s'entend\w*|recouvr\w+|englob\w+)\b"
        ),
        "define_firm": (
            r"\b(?:entend par|désigne\w*|constitu\w+|compren\w+|inclu\w+|considéré\w+ comme"
            r"|signifie\w*)\b|\b(?:c'est (?:toute|tout|une|ce)|ce sont (?:toutes|des|les)|on appelle"
            r"|s'entend\w*|recouvr\w+|englob\w+|faisons (?:ici )?(?:allusion|référence))\b"
        ),
        "define_first": r"\b(?:entend par|constitu|considéré)",
        "regarded_as": (
            r"\bnous (?!ne )(?:considér|trait|ten|regard|rang|compt)\w+"
            r"(?![^.;]{0,160}\b(?:pas|jamais|si|lorsqu\w*|quand|seulement|uniquement)\b)[^.;]{0,100}"
            r"\b(?:comme|pour|parmi) (?:(?:une|des|les|vos) )?(?:données? (?:à caractère personnel"
            r"|personnelles?)"
            r"|informations? personnelles?)\b"
        ),
        "not_regarded_as": (
            r"\bne (?:\w+ ){0,2}(?:considér|trait|ten|regard)\w+ (?:pas|jamais)[^.;]{0,100}\b(?:comme|pour)"
            r" (?:(?:une|des|les) )?(?:données? (?:à caractère personnel|personnelles?)"
            r"|informations? personnelles?)\b"
        ),
        "define_out": (
            r"\b(?:ne (?:constitu|compren|inclu)\w+ pas|ne sont pas (?:considéré\w+|des données)"
            r"|à l'exclusion|n'inclu\w+ pas)\b"
        ),
        "personal_term": (
            r"\b(?:données? (?:à caractère personnel|personnelles?)|(?:informations?"
            r"|renseignements?) personnel(?:le)?s?|informations? d'utilisation)\b"
        ),
        "not_defining": (
            r"\bnous (?:\w+ ){0,3}(?:collect|utilis|trait|partag|communiqu"
            r"|transm|conserv|recueill)\w*"
        ),
        "example": r"\b(?:par exemple|notamment|telles? que|tels que)\b",
        "residents": (
            r"\bdroit applicable (?:est |: ?|au )|"
            r"\bsoumise?s? à la (?:réglementation|législation|loi) (?:française|belge|suisse|canadienne"
            r"|européenne"
            r"|québécoise|luxembourgeoise)|\b(?:résidents? (?:de|du|en|d'|des)|résid(?:ez|ant|ent) (?:en|au"
            r"|dans)|ccpa"
            r"|utilisateurs (?:situés|résidant) (?:en|au|dans)|(?:régie?s?|conforme\w*"
            r"|(?<!est )soumise?s?|appliqu\w+|obéi\w+|relève\w*|respect\w+) (?:par |à |au |aux )?(?:la "
            r"|le )?(?:nouvelle |nouveau )?(?:loi|règlement|droit|lpd|rgpd|lois)\b)|\b(?:(?:soumise?s?"
            r"|soumettons|sommes (?:tenus|régis|soumis)|relevons|appliqu\w+|s'applique\w*|respectons"
            r"|obéissons|suivons|conformément)[^.;()]{0,50}\b(?:loi|règlement|rgpd|lpd|droit)\b)\b"
            r"|\b(?:s'appuie|se fonde|repose|est fondée?|s'inspire) sur (?:la|le"
            r"|les) [^.;()]{0,40}\b(?:lois?|lpd|rgpd|règlement)\b|\bconformément aux? (?:lois?"
            r"|dispositions|exigences) [^.;()]{0,60}\b(?:québec|canada|suisse|belgique|luxembourg|france"
            r"|maroc|sénégal)"
        ),
        "identify_aside": r"\b(?:toute information|désigne\w*|entend par)\b[^.]{0,80}\bidentifi\w+",
        "look_back": (
            r"\b(?:au cours des|durant les|pendant les|ces) (?:\d+|douze|six|trois|deux"
            r"|derniers) (?:derniers |dernières )?(?:mois|ans|années|jours)\b(?! (?:suivant|qui suiv|après))"
        ),
        "rights": (
            r"\b(?:(?:consulter|corriger|rectifier|effacer|supprimer)\b[^.]{0,40}\b(?:vos"
            r"|tes) (?:données|renseignements|informations)|demandes? d(?:e |')(?:accès|rectification"
            r"|suppression|effacement)|réclamations?|(?<![/-])plaintes?|(?:sur (?:simple )?demande(?! (?:des"
            r"|de l'|d'une?|de la) ?)|(?<!répondre )(?<!réponse )(?<!suite )à votre demande)"
            r"|(?:demander|exiger|obtenir|requérir)\b[^.;]{0,50}\b(?:suppression|effacement|effacer"
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
            r"\b(?:corrig\w+|effac\w+|consulter|réclamations?|accès|rectification|effacement|opposition"
            r"|portabilité|limitation|suppression|retirer|exerc\w+|rectifi\w+|opposer|communication"
            r"|correction|format structuré|directives|communiquons|supprimons|copie|s'enquérir|plaintes?"
            r"|sais(?:ir|ie?))\b|\b(?:corriger|ce que nous (?:savons|avons|détenons|conservons)"
            r"|quelles (?:données|informations)|disons|indiquons|plaindre|plainte|récupérer|emporter"
            r"|transférer|annul\w+|limiter|supprim\w+|droits?|modifi\w+|complét\w+|connaître|savoir"
            r"|recours|s'adresser|cnil|préposé|apd\b|rectif\w+|oubli)\b|\b(?:ne (?:pas|plus) (?:traiter"
            r"|utiliser|exploiter|conserver))\b"
        ),
        "document_name": (
            r"\b(?:politique (?:de confidentialité|(?:de |relative aux |sur les )?cookies"
            r"|de protection des données)|charte (?:de confidentialité|cookies)"
            r"|listes? (?:\w+ )?(?:de (?:nos|ces) |des )(?:\w+ )?(?:partenaires|fournisseurs|cookies"
            r"|traceurs|prestataires|tiers))\b|\b(?:(?:liste|tableau|détail|inventaire|page"
            r"|récapitulatif) (?:complète? )?(?:des|de nos|de tous les|relative? aux) (?:cookies"
            r"|traceurs|partenaires|prestataires|services|témoins)|(?:page|notice"
            r"|rubrique) (?:« ?)?cookies|conditions (?:générales|d'utilisation(?! normales?))|mentions"
            r" légales"
            r"|(?:politiques?|chartes?|notices?|déclarations?|règles|avis) (?:de (?:confidentialité"
            r"|protection"
            r"|vie privée)|sur les données|vie privée|relative? à la (?:protection|vie privée))"
            r"|gestionnaire de cookies)\b"
        ),
        "refer": (
            r"\b(?:consult\w+|voir|cliqu\w+|en savoir plus|plus d'informations|reporter|ici|lire)\b"
            r"|\b(?:se trouv\w+|trouver\w*|figur\w+|expliqu\w+|détaill\w+|décri\w+|présent\w+|list\w+"
            r"|renvo\w+|répertori\w+|disponibles?|accessible|indiqu\w+|récapitul\w+|reportez|voyez|lisez"
            r"|découvr\w+|à l'adresse|complét\w+|rendez-vous|informe\b|informés?|précis\w+|régie? par)\b"
        ),
        "itself": r"\b(?:cette|ces|la présente|les présentes|présentes?|ladite) \w?$",
        "date_updated": (
            r"^\W{0,4}date ?:|\b(?:(?:dernière )?révision|version (?:du|en date du)|en date du|dernière"
            r" (?:mise à jour"
            r"|retouche|actualisation|modification)|mise? à jour(?: le)?|modifiée? le|revue?s?"
            r"|actualisée? le)\b|\b(?:relue? (?:\w+ )*(?:le|en)|(?:relue?|revue?|révisée?|retouchée?"
            r"|corrigée?|rédigée?|établie?|publiée?|complétée?|rafraîchie?|vérifiée?"
            r"|contrôlée?) (?:pour la dernière fois |\w+ )?(?:le|en|au)|(?:version|texte|document|page"
            r"|état) (?:\w+ )?(?:date|daté|remonte|du|de|au)|date (?:du|de) (?:mise à jour|révision"
            r"|dernière)|dernière (?:relecture|version|révision|vérification)|version\b"
            r"|modifications? (?:le|en)|état au)\b"
        ),
        "date_effective": (
            r"\b(?:en vigueur|effecti(?:f|ve) (?:à partir|à compter|depuis)|applicable (?:à compter"
            r"|depuis))\b|\b(?:valable|(?:sous cette"
            r"|dans cette) forme|(?:prend|prise?) effet|entr\w+ en vigueur|applicable|s'applique"
            r"|en vigueur)\b"
        ),
        "change": (
            r"\b(?:(?:pouvons|pourrons) (?:la|le|les|l') ?modifier|modifi\w+|mise? à jour|mettre à jour"
            r"|actualis\w+|évolu\w+|réviser)\b.{0,80}\b(?:politique|présente? (?:page|charte|notice"
            r"|document|déclaration)|charte|notice|énoncé)|\b(?:politique|présente? (?:page|charte"
            r"|notice|document|déclaration)|ce (?:document|texte)|cette (?:page|notice)|charte"
            r"|énoncé)\b.{0,80}\b(?:modifi\w+|mise? à jour|actualis\w+|évolu\w+|bouger|chang\w+)"
            r"|\b(?:pouvons|pourrons) (?:la|le|les|l') ?modifier|\b(?:adaptations?|modifications?) (?:de"
            r"|à) (?:cette|la présente|ce)|\bmodifications? (?:sont|seront) publi|\btoute (?:évolution"
            r"|modification)|\bsi (?:on|nous) (?:change|modifi)\w*|\b(?:(?:réécri\w+|retouch\w+"
            r"|corrig\w+|complét\w+|adapt\w+|refond\w+|remani\w+|révis\w+|revo\w+|modifi\w+|chang\w+"
            r"|actualis\w+) (?:parfois |régulièrement |de temps en temps |à l'occasion |alors "
            r"|aussi )*(?:ce texte|cette (?:page|politique|notice|charte)|ces (?:lignes|règles|pages)"
            r"|ce document|la présente|notre (?:politique|charte|notice))|(?:change\w*|modification\w*"
            r"|évolution\w*|mises? à jour|retouches?|adaptations?|révisions?) (?:\w+ ){0,2}(?:de|à|dans"
            r"|sur) (?:cette|ce|la présente|notre|ces) (?:politique|texte|page|notice|charte|document"
            r"|lignes|règles)|(?:ce texte|ces lignes|ces règles)\b[^.;]{0,60}\b(?:modifi|chang|évolu"
            r"|adapt|corrig|actualis|revu)\w*|nouvelle version|version (?:à jour|actuelle|en ligne"
            r"|la plus récente)|(?:la|le|les) (?:modifier|réviser|adapter|mettre à jour|changer"
            r"|faire évoluer|corriger))\b|\bcette (?:politique|charte|notice) (?:peut|pourra"
            r"|est susceptible)\b"
        ),
        "change_by": (
            r"\b(?:signal\w+|affich\w+|port\w+ à (?:votre|la) connaissance|inform\w+|notifi\w+|publi\w+"
            r"|avert\w+|prévien\w*|préven\w+|date (?:figurant|indiquée|de mise à jour)|fait foi"
            r"|réservées?|de temps à autre|de temps en temps|périodiquement|à tout moment"
            r"|(?:peut|pourra|susceptible d[e']) ?évoluer|(?:peut|pourra|pourrait) être (?:mise? à jour"
            r"|modifiée?|révisée?|complétée?|adaptée?))\b"
            r"|\b(?:(?:revenez|repassez"
            r"|relisez|consultez)|de temps (?:en temps|à autre)|parfois|régulièrement|à l'occasion"
            r"|publi\w+|prévenus?|prévenues?|courriel|par e-?mail|ici\b|en ligne|sur cette page|(?:haut"
            r"|bas|tête) de (?:la )?page|annon[cç]\w+|dire\b|dirons|faisons savoir|ferons savoir|date\b"
            r"|version|pouvons|pourrons|réserv\w+|se réserve|susceptible\w*)\b|\binformée?s?\b"
            r"|\bpréviend\w+|\b(?:au besoin|si nécessaire|en cas de besoin|lorsque nécessaire"
            r"|en tant que de besoin)\b"
        ),
        "of_a_visitor": (
            r"\b(?:vous|tu) (?:avez le|as le|disposez d['u]|bénéficiez d['u]) ?(?:un )?droit\b"
            r"|\bdemander\b"
        ),
        "without_notice": r"\bsans (?:préavis|avis préalable|notification)\b",
        "website": r"\b(?:sites?|pages?)\b",
        "of_an_addon": r"\bextension\b|\bmodule complémentaire\b",
        "own_site": r"\b(?:notre|ce|le|nos|ces) (?:[\w-]+ )?(?:sites?|pages?)\b",
        "of_a_product": (
            r"\b(?:l'|notre |cette |votre )(?:application|extension|appli)\b|\bdésinstall|\bapp store\b"
            r"|\bgoogle play\b"
        ),
        "area_elsewhere": (
            r"\b(?:extension|module complémentaire|applications?(?: mobiles?)?|newsletters?|infolettres?"
            r"|lettres? d'information"
            r"|magasins?)\b"
        ),
        "in_force_since": r"\b(?:depuis|à partir du|après|à compter du)(?: le)? ?\n",
        "in_force_until": r"\b(?:jusqu'au|jusqu'à|avant)(?: le)? ?\n",
        "place_condition": (
            r"^pour (?:les |nos )?(?:résidents?|visiteurs|utilisateurs|personnes"
            r"|habitants)\b[^,.;:]{0,60}|^si vous (?:êtes|résidez|habitez|vivez)[^,.;:]{0,60}"
            r"|^au sein de [^,.;:]{0,40}"
        ),
        "category_necessary": r"(?<!non )\b(?:nécessaires?|essentiels?|indispensables?|techniques?)\b",
        "category_functional": r"\b(?:fonctionnels?|préférences?)\b",
        "category_performance": r"\bperformances?\b",
        "category_targeting": r"\b(?:ciblage|ciblés?)\b",
        "column_name": (
            r"^(?:noms?(?: (?:du|des|de la|technique) ?(?:cookies?|traceurs?|service|technologie)?)?"
            r"|cookies?|traceurs?|identifiant|clé|intitulé|fichier|(?:nom|cookie|traceur)s? (?:utilisés?"
            r"|déposés?|lus?))(?: ?\(.*)?$"
        ),
        "column_provider": (
            r"^(?:(?:nom du )?fournisseurs?.*|émetteurs?.*|(?:nom de )?domaines?|éditeurs?.*|sociétés?"
            r"|entreprise|prestataires?|partenaires?|tiers|hôte|origine|provenance|source|responsable.*"
            r"|(?:cookie )?déposé par.*|dépositaire|service|outil|par qui.*|qui ?\??|application"
            r"|plateforme|logiciel|solution|module|site)$"
        ),
        "column_purpose": (
            r"^(?:finalités?.*|description.*|objectifs?.*|but\b.*|utilisation.*|fonctions?"
            r"|fonctionnalités?|usages?|rôle|utilité|explications?|détails?|à quoi .*|pour quoi .*"
            r"|pourquoi.*|ce qu'il fait.*|sert à.*|raisons?|contenu|commentaires?)$"
        ),
        "column_lifetime": (
            r"^(?:(?:échéance|péremption|fin de vie|expire|délai|valable|effacement|suppression).*"
            r"|durées?(?: (?:de"
            r"|d'|du|max|de vie|de conservation|de validité).*)?|(?:date |délai )?d?'?expir.*|validité.*"
            r"|(?:période |délai |temps )?(?:de )?conservation.*|persistance|combien de temps.*"
            r"|jusqu'à quand.*|visibilité et durée.*)$"
        ),
        "column_type": (
            r"^(?:types?(?: de (?:cookies?|traceurs?))?"
            r"|catégories?(?: de cookies?)?|famille|nature)$"
        ),
        "column_basis": r"^(?:base légale|bases légales|fondement(?: juridique)?|base juridique)$",
        "column_data": (
            r"^(?:données(?: (?:collectées|traitées|personnelles))?|catégories? de données.*"
            r"|types? de données.*)$|^(?:(?:donnée|information)s?(?: concernée| recueillie| traitée"
            r"| collectée)?s?|ce qui est collecté|quoi)$"
        ),
        "column_recipient": r"^(?:destinataires?.*|sous-traitants?(?: .*)?)$",
        "label": (
            r"(?<![a-zé])(nom(?: du cookie)?|fournisseur|émetteur|finalité|description|objectif|utilité"
            r"|durée(?: de (?:vie|conservation|validité))?|(?:date d')?expiration|type|catégorie|valeur"
            r"|domaine|hôte|base légale) ?: ?"
        ),
        "party_first": r"\b(?:première partie|propriétaire|interne)\b",
        "party_third": r"\b(?:tiers|tierce partie)\b",
        "session_cookie": r"\bcookies? de session\b",
        "place_eea": r"\b(?:eee|union européenne|rgpd|espace économique européen)\b",
        "place_uk": r"\broyaume-uni\b",
        "place_california": r"\bcalifornie\b|\bccpa\b",
        "place_switzerland": r"\b(?:suisse|lpd|loi fédérale)\b",
        "place_canada": r"\b(?:canada|québec\w*|loi 25)\b",
        "place_only_mentioned": r"\b(?:transferts?|hors)\b",
        "delete_cookies": (
            r"\b(?:supprim|effac)\w+\b.{0,40}\bcookies\b"
            r"|\bcookies\b.{0,40}\b(?:supprim|effac)\w+"
        ),
        "vague": (
            r"\b(?:certaines? (?:pages?|parties|services|partenaires|tiers)|certains (?:services"
            r"|partenaires|tiers)|(?:divers|différents) (?:partenaires|prestataires)"
            r"|partenaires (?:sélectionnés|de confiance))"
        ),
        "personal_meant": r"personnel",
        "purpose_heading": r"\b(?:finalités?|fins du traitement|(?:pourquoi|à quoi) nous)\b",
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
        "goes_on": (
            r"^[^a-zàéè]{0,4}(?:il s'agit|cela (?:comprend|inclut)|sont (?:notamment )?concernés"
            r"|parmi (?:celles|ceux)-ci|y figurent|à savoir|notamment)\b"
            r"|^[^a-zàéè]{0,4}(?:ces (?:données|informations) (?:\w+ )?(?:compren|inclu|concern|sont"
            r"|peuvent)|(?:il s'agit|parmi (?:ces|les)|notamment|à savoir|en particulier))"
        ),
        "denial_limited_before": (
            r"^[^a-zàéèê]{0,4}(?:pour |avec |sur (?!ce |cette |notre |nos |le site)|dans (?!(?:ce|notre"
            r"|le) (?:site|portail|cadre de votre))|à l'exception|à cette fin|à ce titre|ici, |si "
            r"|lorsqu|quand |tant que|sans |avant |en (?:mode|cas|l'absence|configur)|hormis|sauf|hors "
            r"|excepté|concernant|s'agissant|par défaut|au-delà|en dehors|outre|après |une fois|dès "
            r"|aux? |lors (?!de (?:votre|ta|la|chaque) (?:visite|navigation|consultation))|depuis |via )"
            r"|^[^a-zàéèê]{0,4}(?:les |ceux |aux )(?:visiteurs |utilisateurs |internautes |personnes "
            r"|clients |membres )?"
            r"(?:qui|non|dont) "
            r"|^[^a-zàéèê]{0,4}(?:la|cette|les) pages? (?:[«\"“]|contact|de contact|d'accueil)"
            r"|^[^a-zàéèê]{0,4}(?:en (?:suisse|france|belgique|europe|allemagne)|au (?:canada|québec"
            r"|luxembourg|maroc)|sur (?:nos|notre) (?:pages?|comptes?|profils?|chaînes?) (?:de |des "
            r"|sur |facebook|instagram|linkedin|réseaux)|jusqu'(?:en|à|au)|auparavant|autrefois"
            r"|par le passé|à l'époque|naguère|avant )|^[^a-zàéèê]{0,4}(?:(?:le|la|notre|ce"
            r"|cette) (?:formulaire|module|widget|bouton|lecteur|carte|infolettre|newsletter|chat"
            r"|messagerie|jeu|podcast)\b|pendant (?!votre|ta|la visite|la navigation)|durant (?!votre"
            r"|ta)|en navigation privée|(?:certaine?s?|quelques|plusieurs|la plupart|une partie) "
            r"|dans (?:la version|l'appli\w*|notre application))"
            r"|^[^a-zà-ÿ]{0,4}(?:au-delà d|plus de |plus longtemps|passé )"
            r"|^[^a-zà-ÿ]{0,4}(?:refusez|dites non|cliquez|choisissez|décochez)\b[^.;]{0,50}?(?:,| et)"
        ),
        "denied_kind": (
            r"\b(?:aucune?|pas d'|pas de|ni|jamais de|zéro|sans)(?: la moindre"
            r"| aucune?)? ?(?:[\w-]+ ){0,1}?<<kind_of_tool>>"
            r"(?:(?:,| ni| ou| et) (?:de |d')?(?:publicit\w+|mesure|suivi|profilage|ciblage|marketing"
            r"|statistiques?)){0,4}|\b(?:nous passer|se passer|renon[cç]\w+"
            r"|nous abstenons|dispensons) (?:d[e']s? ?|à (?:des |tout |l')?"
            r"|d'utiliser (?:des )?)<<kind_of_tool>>|\b(?:aucune?"
            r"|nulle?) (?:[\w-]+ ){0,2}?<<kind_of_tool>>|\bne (?:faisons|fait|comporte\w*|conti\w+"
            r"|affich\w+|diffus\w+|pratiqu\w+|procéd\w+|établiss\w+|réalis\w+|dress\w+"
            r"|montr\w+)[^.;,]{0,20}\b(?:pas|aucune?|jamais|plus|ni) (?:à |de |d'|la moindre "
            r"|le moindre )?(?:[\w-]+ ){0,2}?<<kind_of_tool>>|\bni (?:d[e'] ?)?<<kind_of_tool>>"
            r"|\brenon[cç]\w+ (?:\w+ment )?à (?:la |toute |tout |l')?<<kind_of_tool>>"
            r"|\baucun cookie (?:de |d'|à des fins de )(?:mesure|publicité|statistiques?|suivi|marketing"
            r"|profilage)\b"
        ),
        "kind_of_tool": (
            r"(?:(?:cookies?|traceurs?|témoins?|outils?|pixels?|balises?|dispositifs?|solutions?"
            r"|logiciels?|programmes?|services?|scripts?) (?:tiers )?(?:publicitaires?|marketing"
            r"|analytiques?|statistiques?|de (?:mesure|suivi|traçage|ciblage|pub\w*|marketing|reciblage"
            r"|personnalisation publicitaire"
            r"|statisti\w+|profilage)|d'(?:analyse|audience)|à (?:des fins|visée|caractère|vocation"
            r"|finalité) (?:publicitaires?|statistiques?|marketing|commerciales?))|(?:publicités?|pubs?"
            r"|reciblage|mesure d'audience|suivi publicitaire|profilage publicitaire"
            r"|ciblage publicitaire|pistage)\b(?! (?:par|dans)))|\b(?:(?:profils? (?:publicitaires?"
            r"|marketing|commercia\w+|de navigation|d'utilisat\w+|comportementa\w+)|profilage"
            r"|analyses? (?:du|de (?:votre|la)) (?:comportement|navigation)|suivi (?:de|des"
            r"|du) (?:votre |la |vos )?(?:navigation|visiteurs|comportement|internautes)|traçage"
            r"|réclames?|bannières? publicitaires?|encarts? publicitaires?|mesure d'audience"
            r"|publicité (?:ciblée|personnalisée|comportementale)|statistiques? (?:de visite"
            r"|de fréquentation))\b)\b|\b(?:traçage|tracking|pistage)\b(?! (?:des|de|du) )|\b(?:cookies?"
            r"|traceurs?) (?:de (?:tracking|traçage|profilage|statistiques?|mesure(?: d'audience)?|suivi)"
            r"|publicitaires?"
            r"|analytiques?|marketing)(?:(?:,| ni| ou| et) (?:publicitaires?|analytiques?|marketing"
            r"|de (?:mesure(?: d'audience)?|suivi|ciblage|tracking|traçage|publicité|statistiques?)))+"
        ),
        "denied_kind_not": (
            r"\b(?:e-?mails?|courriels?|courriers?|postaux|postale?|lettres?|newsletters?|sms|téléphon\w+"
            r"|démarchage|rece(?:vr"
            r"|vo)\w+|abonn\w+|offre|boîte)\b|\b(?:envoy\w+|adress(?:ons|er))\b"
            r"|\baucune? [^.;,]{3,40} n'est (?:parfait|infaillible|fiable|exact|neutre|gratuit|complet"
            r"|obligatoire"
            r"|idéal|suffisant|magique|sans défaut)"
            r"|\baucune? autre "
        ),
        "unsubscribe": r"\b(?:désinscri\w+|désabonn\w+)\b",
        "to_do_so": (
            r"^[^a-zàéè]{0,3}(?:pour (?:cela|ce faire|l'exercer|les exercer|vous y opposer)|il (?:vous "
            r"|te )?suffit|cliqu\w+|écri\w+|envoy\w+|rendez-vous|adress\w+|désactive)\b"
        ),
        "account_setting": (
            r"\b(?:(?:paramètres|réglages|préférences) (?:de (?:votre|leur|ton)|du) compte|(?:votre|ton"
            r"|leur) (?:compte|profil|espace)|tes réglages|vos réglages)\b"
        ),
        "no_consequence": (
            r"\b(?:n'(?:entraîn\w*|affect\w*|empêch\w*|a|aura|auront|ont) (?:aucune?|pas|nullement)"
            r"|ne (?:fait|feront|fera|limit|restrei)\w* (?:pas|aucun\w*)|sans (?:aucune )?(?:conséquence"
            r"|incidence|restriction)|sans que (?:cela|ceci|ce choix|votre refus) (?:n'|ne )?(?:ait|affecte"
            r"|gêne"
            r"|empêche|limite|modifie|perturbe|nuise|entrave)"
            r"|n'(?:est|sera) pas (?:affect|altér|perturb|limit)ée?)\b|\b(?:(?:ne|n')[^.;]{0,20}(?:prive\w*"
            r"|change\w*|enlève|retire"
            r"|coûte|gêne\w*) (?:\w+ )?(?:de |en )?(?:rien|pas|aucun\w*)|(?:continu"
            r"|reste)\w*[^.;]{0,20}(?:normalement|pareil|parfaitement|pleinement|entièrement)|(?:tout"
            r"|le site) (?:reste|fonctionne|marche)[^.;]{0,30}(?:accessible|quand même|aussi bien|sans)"
            r"|sans (?:rien perdre|que cela (?:change|affecte|n'affecte)|incidence|gêne|désagrément)"
            r"|tout (?:de même|autant))\b"
        ),
        "vendor_absent_before": (
            r"\b(?:pas|jamais|ni|sans|plutôt que|au lieu)(?: (?:de|d'|du|le|la|à|par|avec"
            r"|recours à))* ?$|\baucune (?:connexion|donnée|requête)[^.;,]{0,40} $|\b(?:laissé de côté"
            r"|renoncé à|abandonné|écarté|supprimé|retiré|désinstallé|banni|nous passons de"
            r"|dispensons de|tenu à l'écart) (?:volontairement |sciemment |délibérément )?(?:(?:le|la"
            r"|les|l'|tout|toute|du|des|un) ?)?(?:(?:bouton|outil|service|pixel|script|module|code"
            r"|police|polices|carte|lecteur)s? )?(?:de |d'|des )?$|\b(?:laissé de côté|bannir"
            r"|écarté) (?:\w+ )?(?:le|la|les|l') ?(?:\w+ ){0,2}(?:de |d')$"
            r"|\binutile de chercher (?:le |la |l')?$"
        ),
        "receives": r"^(?:reçoi|susceptible|est |prend|peut |peuvent |pourr)",
        "kept_in_cookie": r"\b(?:dans|par|au moyen d'|sous forme d') ?(?:un |ce )?(?:cookie|témoin)\b",
        "to_whom": r"\b(?:à|aux?|avec|vers|auprès d[eu]s?) (?:[\w'-]+ ){0,3}$",
        "giving_noun": (
            r"^(?:est |prend|communications?|transmissions?|divulgations?|cessions?|transferts?)"
        ),
        "not_sharing": (
            r"^ (?:et \w+ )?sur (?:notre|ce|le) (?:site|serveur)\b|^ (?:dans le cadre|lors|par (?:vous\b"
            r"|l'utilisateur|le client|l'internaute))\b|^ (?:d'autres"
            r"|des|les|nos|ces|certains) services\b|^ (?:au|à notre|à nos|vers (?:notre|le))"
            r" serveurs?\b"
            r"|^ (?:des|les|nos|une?|vos|votre) (?:notifications?|alertes?|newsletters?|infolettres?|lettres?"
            r"|offres?"
            r"|rappels?|confirmations?|e-?mails?|courriels?|messages?)\b"
            r"|^ (?:une demande|un (?:e-?mail|mail|courriel|message|courrier)|votre demande|à nouveau)\b"
            r"|^[^.;,]{0,40} (?:à votre disposition|vous )|^ par (?:votre|ton|le) (?:navigateur|appareil"
            r"|terminal)\b|^ (?:\w+ )?(?:avec (?:moi|nous)|à nous\b)"
        ),
        "not_identify_firm": r"\b(?:ne|n')\b.{0,40}\b(?:identifier|reconnaître)\b",
        "rights_denied": (
            r"\bdroit d'opposition (?:\w+ ){0,3}ne s'applique pas|\bne (?:pouvez|peut"
            r"|peuvent) (?:\w+ )?(?:pas )?(?:vous y |s'y )opposer"
        ),
        "rights_contact": r"@",
        "end_denied": (
            r"^(?:nous|notre (?:site|application)|ce site|le site|cette application|nos pages|on) (?:ne "
            r"|n')(?:affich|diffus"
            r"|montr|comport|contien|propos|utilis|héberg|pratiqu|fai)\w* (?:pas|aucune?|jamais) (?:de |d'"
            r"|aucune )?"
            r"(?:publicités?|pub|annonces?(?: publicitaires?)?|réclames?|mesure d'audience|outils? de mesure"
            r" d'audience)"
            r"(?:[,.]| sur (?:ce|notre|le|nos)\b|$)"
        ),
        "answer_yes": r"^\W{0,4}(?:oui|bien sûr|absolument)\W{0,3}$",
        "answer_no": (
            r"^\W{0,4}(?:non|jamais|en aucun cas|pas du tout|bien sûr que non"
            r"|absolument pas)\W{0,3}$"
        ),
        "answer_yes_first": r"^\W{0,4}oui\s?[,:;.–-]+ ",
        "answer_no_first": r"^\W{0,4}non\s?[,:;.–-]+ ",
        "relative_gap": r"^[^.;:]{0,40},? qui (?:\w+ ){0,2}$",
        "cookie_called": (
            r"\b(?:cookies?|témoins?)(?: (?:nommé|appelé|dénommé|intitulé"
            r"|du nom de))? ?[«„\"]? ?(?=(\S+))"
        ),
        "question_how_long": r"\b(?:combien de temps|pendant combien|quelle (?:est la )?durée)\b",
        "tool_and_end": r"^[^:]{2,90} ?[:-] ",
        "automatic_firm": r"\b(?:automatiquement|de façon automatique|de manière automatique)\b",
        "end_fronted": r"^[^a-zàéè]{0,4}(?:afin |pour |dans le but |en vue )",
        "limited_persons": (
            r"\b(?:enfants?|mineurs?|moins de 1\d ans)\b|\bautres? (?:utilisa(?:teurs?|trices?)|membres?"
            r"|joueurs?|inscrits?|visiteurs?|clients?|abonnés?|participants?)\b|\b(?:non-(?:membres?"
            r"|adhérents?|clients?)|salariés?|candidats?|bénévoles?)\b"
        ),
        "giving": r"\b(?:transm\w+|communiqu\w+|céd\w+|cession|partag\w+)\b",
        "negation_of_noun": r"^(?:aucune?s?|ni|personne|rien)",
        "tool_subject_clause": r"^[;:,. -]{0,3}(?:il|elle|celui-ci|cet outil|ce service) |\bqui (?:ne |n')",
        "vendor_runs_firm": (
            r"\b(?:utilis\w+|servic\w+|outils?|solution|cookies?|analy(?!tics)\w+|mesur\w+|publicit\w+"
            r"|intègr\w+|intégr\w+|boutons?|vidéos?|cartes?|plan|polices?|module|pixel|tag|diffus\w+"
            r"|nous (?:aide|permet)\w*|affich\w+|héberg\w+|envoi|campagnes?|paiements?|encaiss\w+"
            r"|protection|réservation|rendez-vous|enregistr\w+|suivi|partenaires|tiers|prestataires?"
            r"|fournisseurs?|traceurs?|reciblage|conversions?)\b|\b(?:lecteur|lue?s?|plans?|paient"
            r"|règlements?|permanences|visioconférences?|réunions|plantages?|erreurs|apprend|montre"
            r"|compte|lettres?|sert|fourni\w*|charg\w+|hébergeur)\b"
        ),
        "elsewhere": (
            r"\b(?:plus d'informations|en savoir plus|consult\w+|politique de (?:confidentialité"
            r"|cookies) de)\b"
        ),
        "category_label": (
            r"^[^a-zàéè]{0,4}(?:les )?(?:cookies?|témoins?"
            r"|traceurs?) [a-zàâçéèêîïôûù' ,-]{2,50} ?(?:[:-] |\()"
        ),
        "signal_way": r"\b(?:global privacy control|gpc|do[- ]not[- ]track)\b",
        "here": (
            r"(?:(?:sur|dans|chez|par|ici|nous|notre|nos|ce|cette|ces|le|la|les|du|de|des|site|pages?"
            r"|boutique|portail|blog|plateforme|présent|donc|ainsi|pas|plus|du tout|tout|bas|jamais"
            r"|nulle part|volontairement|totalement|entièrement|absolument) ){0,7}"
        ),
        "subject_after": r"^(?! )$",
        "vendor_absent_after": (
            r"^(?![^.;,]{0,20} (?:et|qui|mais|ou|car|dont) )[^.;,]{0,20} (?:n'(?:a|ont) pas (?:sa|leur) place"
            r"|n'(?:est|y est|existe)[^.;,]{0,30}\b(?:nulle part|(?:pas|jamais|plus)(?: \w+ment)?(?="
            r" (?:utilis|install"
            r"|présent|charg|intégr|activ|employ|déploy|appel|actif|en place|ici|chez|sur (?:ce|notre"
            r"|nos)\b)|\W*$"
            r"|[,;.]))|ne (?:tourne|fonctionne|figure|sert"
            r"|s'y trouve|passe)[^.;,]{0,20}\b(?:pas|nulle part|jamais|plus))\b|^ ?\? ?(?:pas|non|jamais"
            r"|très peu)\b"
            r"|^[^.;,]{0,20} ne fai(?:t|ont) (?:plus|pas) partie\b|^[^.;,]{0,20} (?:a"
            r"|ont) été (?:\w+ )?(?:retiré|supprimé|désinstallé|désactivé|enlevé)"
        ),
        "own_copy": (
            r"\b(?:en local|localement|(?:notre|nos|propres?) (?:propre )?serveurs?|auto-?hébergé\w*"
            r"|hébergée?s? (?:par nous|chez nous|sur (?:notre|nos)))\b"
        ),
        "only_refers": (
            r"\b(?:politiques? (?:de confidentialité|de protection \w+|de cookies)"
            r"|conditions d'utilisation|règles de confidentialité|notice|charte) (?:de|du"
            r"|d')\b(?![^.;]{0,60}\bnous (?:utilis|recour|employ))|\b(?:expliqu\w+|détaill\w+|décri\w+"
            r"|figur\w+|se trouve\w*|trouverez|consult\w+)\b[^.;]{0,60}(?:politique|site de|page|charte"
            r"|notice)"
        ),
        "vendor_acts": (
            r"^\)?(?: (?:maps?|analytics|player|pixel|fonts?"
            r"|captcha))?(?: \([^()]{0,60}\))?,?(?: qui)?(?: (?:nous|vous|y|en|peut|pour nous|aussi"
            r"|alors|ainsi))* (?:compte|mesure|apprend|montre|indique|signale|aide|permet|traite"
            r"|enregistre|dépose|pose|fournit|assure|envoie|expédie|protège|vérifie|charge|collecte"
            r"|recueille|reçoit|voit|connaît|héberge|lit|gère|prend|transmet|place|utilise|dit|sait"
            r"|obtient|conserve|stocke|encaisse)\b"
        ),
        "vendor_done_by": (
            r"\b(?:par|via|avec|sur|chez|grâce à|au moyen de|à l'aide de|de|auprès de|confiée?s? à"
            r"|à) (?:le service |la plateforme |l'outil |la solution |le logiciel |notre prestataire "
            r"|la société |l'entreprise )?(?:[^.;:]{0,40}(?:,|et|ou) )?$"
        ),
        "coordinated": (
            r"^ et (?=(?:peut|peuvent|pourra|pourront|dépose|pose|place|utilise|lit|collecte|enregistre"
            r"|conserve)\w*\b)"
        ),
        "relative": r"^,? (?:qui|lequel|laquelle|lesquels|lesquelles)\b",
        "they": (
            r"\b(?:ces (?:sociétés|entreprises|partenaires|acteurs|services|plateformes|régies|tiers"
            r"|derniers|dernières)|ceux-ci|celles-ci)\b"
        ),
        "whole_not_advertising": (
            r"\b(?:pages?|site|blog|boutique|portail|application)\b[^.;,]{0,20} (?:est|sont"
            r"|reste\w*) (?:\w+ )?(?:sans|dépourvue?s? de|exempte?s? de"
            r"|vierges? de) (?:toute )?(?:publicité|pub|réclame|annonces?)\b|\bne (?:comporte|contien"
            r"|affich|diffus|montr|propos|accueil)\w*[^.;,]{0,12}\b(?:pas|aucune|jamais|nulle) (?:de "
            r"|d')?(?:publicité|pub|réclame|annonce publicitaire)s?\b|\bne (?:serv|serviron"
            r"|ser)\w*[^.;,]{0,20}\b(?:jamais|pas|en aucun cas) à (?:faire )?(?:de la |la "
            r"|des )?(?:réclame|publicité|pub)\b"
        ),
        "whole_not_marketing": (
            r"\b(?:données|adresses?|coordonnées|courriel|numéro)\b[^.;,]{0,20} (?:n'est|ne sont|ne sera"
            r"|ne seront|n'est jamais)[^.;,]{0,12}\b(?:pas|jamais|ni)? ?(?:utilisée?s?|exploitée?s?"
            r"|employée?s?) (?:à des fins|pour) (?:de |d'|du |la |une |des )?(?:prospection|démarchage"
            r"|marketing|promotion|sollicitation)\w*"
        ),
        "whole_not_analytics": (
            r"\b(?:aucune|nulle) (?:analyse|étude|exploitation) (?:du|de (?:votre|la|leur)"
            r"|des) (?:comportement|navigation|parcours|habitudes)[^.;,]{0,30}"
        ),
        "whole_not_sharing": (
            r"^[^a-zàéè]{0,4}(?:aucune?|pas de|jamais de|zéro) (?:cession|transmission|communication|partage"
            r"|transfert"
            r"|divulgation|revente|vente)s?(?: de (?:vos |tes )?(?:données|informations|fichiers)(?:"
            r" personnelles)?)?"
            r"(?: (?:à|avec|vers|auprès de) (?:d'autres |des |un |les |aucun )?tiers)?(?=\W*$|[,.;!]| (?:ni"
            r"|et|ou)\b)|\baucune (?:donnée|information)s? ne (?:quitte|sort de) (?:jamais )?(?:nos|notre"
            r"|le) (?:propres? )?(?:serveurs?|systèmes?|locaux)\b|\b(?:données"
            r"|informations) ne (?:quittent|sortent) (?:jamais|pas) (?:nos|notre|de nos) (?:serveurs?"
            r"|systèmes?)\b|"
            r"\b(?:données|informations|coordonnées|adresses?|messages?|ce que (?:vous"
            r"|tu) nous (?:\w+ ){0,2}(?:écri|confi|di|envoy|racont"
            r"|transm)\w*)\b,?[^.;,]{0,12} (?:reste(?:nt)?|demeure(?:nt)?|resteront) (?:exclusivement "
            r"|strictement |toujours |bien |entièrement )*(?:chez nous|entre nous|en interne"
            r"|au sein de (?:notre|l')\s?\w+|dans (?:nos murs|l'association|la maison|notre équipe)"
            r"|à l'intérieur de|confidentielle?s? et chez nous)\b|\b(?:gardons|conservons"
            r"|garde) (?:toutes )?(?:vos|tes|les|ces) (?:données|informations|coordonnées) (?:rien que "
            r"|exclusivement |uniquement )?pour (?:nous|elle|lui)\b|\bne (?:sort|sortent|sortira|quitte"
            r"|quittent|franchi\w*) (?:pas|jamais) (?:de |d')?(?:chez nous|(?:l|d)'association"
            r"|association|la maison|nos murs|l'entreprise|notre (?:équipe|structure|maison|association)"
            r"|l'établissement|la mairie|le cabinet)\b|\b(?:aucun|nul) (?:échange|partage|transfert"
            r"|commerce) (?:de (?:vos )?données )?(?:avec|vers|à|auprès de) (?:des |les "
            r"|d'autres )?<<third_party>>|\b(?:nul|aucune?) (?:autre(?! (?:appli|site|programme|appareil"
            r"|onglet))|tiers|autre personne"
            r"|extérieur)\b[^.;,]{0,20} (?:n'(?:y )?(?:a|aura)|ne (?:connaî\w+|voit|verra|reçoit|recevra"
            r"|lit|lira|peut (?:y )?(?:accéder|lire|voir)))\b"
            r"|\bpersonne d'autre(?: que nous)?\b[^.;,]{0,12} (?:n'(?:y )?(?:a|aura)|ne (?:voi\w+|verra"
            r"|reçoi\w+|recevra|connaî\w+|lit|lira|peut))\b|\bles tiers n'(?:y )?ont (?:\w+ )?(?:pas"
            r"|aucun) (?:d')?accès\b"
        ),
        "whole_sharing": (
            r"\b(?:a|ont|aura|auront|dispose(?:nt)?) (?:\w+ )?(?:d'un )?(?:accès (?:\w+ )?aux?"
            r"|accès (?:\w+ )?à|des|de vos) (?:\w+ )?(?:données|adresses|coordonnées|informations)\b"
            r"|\b(?:seule?s?"
            r"|uniquement) [^.;,]{0,30}<<third_party>>[^.;,]{0,30} (?:a|ont) accès\b"
            r"|\b(?:faisons appel à|recourons à|nous appuyons sur|travaillons avec"
            r"|confions [^.;]{0,40} à|mandatons|collaborons avec)[^.;]{0,60}(?:prestataires?"
            r"|sous-traitants?|fournisseurs?)\b[^.;]{0,120}\b(?:données|traite\w*)\b|\b(?:impayés"
            r"|coordonnées|créances)\b[^.;]{0,40}\b(?:signalée?s?|communiquée?s?"
            r"|remise?s?) à [^.;]{0,40}(?:recouvrement|huissier\w*|commissaire)\b"
            r"|\b(?:<<third_party>>[^.;,]{0,20},? qui (?:\w+ ){0,4}(?:reçoi(?:t|vent)"
            r"|obtien\w+) [^.;]{0,40}(?:données|coordonnées|adresses?))\b|\b(?:(?:hébergée?s?"
            r"|exploitée?s?|gérée?s?) par [^.;]{0,40}<<third_party>>[^.;]{0,60}\b(?:données"
            r"|pour notre compte))\b|\b(?:faisons|fait|faire) (?:parfois |aussi |également |régulièrement "
            r"|ponctuellement )?appel à (?:des|nos|plusieurs|certains"
            r"|différents) (?:\w+ )?(?:prestataires|sous-traitants|fournisseurs)\b"
        ),
        "whole_not_sale": (
            r"(?:^|[,;(] ?)[^a-zàéè]{0,4}(?:aucune|pas de|jamais de|ni|zéro) (?:re)?(?:vente|location"
            r"|commercialisation)"
            r"s?(?=\W*$|[,.;!)]| (?:ni|et|ou)\b)|\b(?:données|adresses|fichiers?|coordonnées)\b[^.;,]{0,12}"
            r" (?:n'est|ne sont|n'ont"
            r"|ne seront)[^.;,]{0,8}\b(?:pas|jamais|nullement|aucunement) (?:à vendre|à louer"
            r"|monnayables?|une marchandise|des marchandises)\b|\bne (?:tirons|gagnons|faisons|tire"
            r"|gagne|fait) (?:aucun(?:e)?|pas d'|jamais d'|pas le moindre) ?(?:argent|profit|revenu"
            r"|bénéfice|commerce|négoce)\w* (?:de|avec|sur|grâce à|des) ?(?:vos|les|tes)? ?(?:données"
            r"|adresses|coordonnées|informations)?|\bfaire commerce\b[^.;]{0,60}(?:hors de question"
            r"|jamais|pas question)|\bne (?:faisons|fait) (?:pas|aucun|jamais) (?:le |de )?(?:commerce"
            r"|négoce) (?:des|de|avec|d') ?[^.;]{0,20}\b(?:données|adresses|fichiers)|\b(?:pas de|aucune"
            r"|jamais de|ni) (?:re)?vente (?:de |des |d'|de vos |de tes )*(?:données|informations"
            r"|fichiers?|adresses)\b"
        ),
        "whole_not_transfer": (
            r"\b(?:données|informations)\b[^.;,]{0,20} (?:reste(?:nt)?|demeure(?:nt)?|sont (?:conservées"
            r"|hébergées|traitées) et restent) [^.;,]{0,20}\b(?:en|dans|au sein de|à l'intérieur de"
            r"|sur) (?:l'|le |la )?(?:union européenne|ue|europe|france|suisse|belgique|québec|canada"
            r"|espace économique européen|eee|territoire \w+|sol \w+)\b|\b(?:rien|aucune (?:donnée"
            r"|information))\b[^.;,]{0,30} (?:n'est|ne) (?:\w+ )?(?:envoyée?|transférée?|part|sort"
            r"|quitte)[^.;,]{0,20}\b(?:hors|en dehors|l'europe|l'union|la france|étranger)\b"
            r"|\bne (?:quitte|quittent|quitteront|sort|sortent) (?:pas|jamais) (?:de |d')?(?:la |le "
            r"|l')?(?:france|europe|ue|union européenne|suisse|belgique|québec|canada|territoire|sol)\b"
        ),
        "whole_not_data_collected": (
            r"\b(?:aucun|pas (?:un seul|le moindre|de)|zéro|sans) traceurs?\b(?! (?:de|du|des|tiers"
            r"|publicitaires?|qui))|\bpersonne ne (?:vous )?(?:suit|piste|observe)\b"
            r"|\bvisites? ne (?:sont|est) (?:pas|jamais) (?:mesurées?|comptées?|analysées?)\b|"
            r"\bsans que (?:nous|l'on|on|rien|quoi que ce soit|la moindre donnée"
            r"|des données)\b[^.;,]{0,60}\b(?:sachions|retenions|collections|enregistrions|recueillions"
            r"|notions|conservions|apprenions|soit|soient|sache)\b|\bne (?:savons|saurons|connaissons"
            r"|apprenons) rien (?:de|sur) (?:vous|toi|nos (?:lecteurs|visiteurs))\b"
        ),
        "whole_not_identifiability": (
            r"\bsans (?:jamais )?être (?:liée?s?|reliée?s?|associée?s?|rattachée?s?|croisée?s?"
            r"|rapprochée?s?) (?:à|avec)"
            r" (?:aucune? |une |des |d'autres |votre |vos )(?:autres? )?(?:données? (?:à caractère )?person"
            r"|informations? person"
            r"|personne|identité|nom\b)\w*|"
            r"\b(?:données|informations|statistiques|adresses?|cookies?)\b[^.;,]{0,40} (?:n'est|ne sont|ne"
            r" seront|n'ont"
            r"|ne sera)[^.;,]{0,25}\b(?:pas|jamais|aucunement|en aucun cas|nullement) (?:\w+ )?(?:liée?s?"
            r"|reliée?s?"
            r"|associée?s?|rattachée?s?|rapprochée?s?|recoupée?s?|croisée?s?) (?:à|aux|avec) (?:des |vos "
            r"|les |une "
            r"|votre |d'autres )?(?:données? (?:à caractère )?person\w+|informations? person\w+|personnes?\b"
            r"|identité|utilisateurs?|comptes?)|"
            r"\bne (?:permett|permet|di|révèl|montr|indiqu)\w*[^.;]{0,40}\b(?:qui vous êtes|qui tu es"
            r"|votre identité|de vous (?:identifier|reconnaître|retrouver))\b|\bpersonne n(?:e soit|'est"
            r"|e peut être|e sera) (?:\w+ )?(?:reconnaissable|identifiable|identifiée?|reconnue?)\b"
            r"|\b(?:impossible|impossibles) (?:de|pour nous de|d'en) (?:remonter|vous (?:identifier"
            r"|reconnaître|retrouver)|savoir qui)|\bne (?:puissent|peuvent|pourront) (?:pas )?(?:être )?"
            r"(?:associée?s?|rattachée?s?|reliée?s?) à (?:une|votre) (?:personne|identité)\b"
            r"|\bimpossibles? d['’]associer"
            r" [^.;]{0,50}\bà (?:une|votre) personne\b|\bne (?:savons|saurons"
            r"|pouvons)[^.;]{0,20}\bqui (?:vous êtes|tu es|se cache|est derrière)\b|\b(?:aucun lien"
            r"|aucun rapprochement|pas de lien|aucun rapport) (?:n'est (?:fait|établi"
            r"|possible) )?(?:avec|entre [^.;]{0,40} et) (?:votre|une) (?:personne|identité)\b"
        ),
        "whole_third_party_collection": (
            r"\bce service peut déposer \d+ cookies?\b|"
            r"\b(?:youtube|google|meta|facebook|vimeo|instagram|twitter|linkedin|tiktok|pinterest"
            r"|spotify|microsoft|amazon|la plateforme|le réseau|l'éditeur)\b [^.;,]{0,50}\b(?:connaît"
            r"|reçoit|voit|obtient|enregistre|apprend)\b[^.;]{0,60}\bet (?:peut|peuvent|dépose|pose"
            r"|place|pourra)[^.;]{0,40}\b(?:cookies?|traceurs?)\b"
        ),
        "share_heading": (
            r"\b(?:qui (?:reçoit|voit|a accès|d'autre|peut)|destinataires?"
            r"|à qui|avec qui|partage)\b"
        ),
        "share_item": (
            r"^[^a-zàéè]{0,10}(?:(?:le|la|les|l'|notre|nos|votre|des|un"
            r"|une) ?)?(?:[\w'-]+ ){0,2}<<third_party>>(?=,| ?[:(-]|\.|;| (?:si|pour|en|lors|chargée?s?"
            r"|qui)\b|$)"
        ),
        "share_none": r"^[^a-zàéè]{0,10}(?:personne|aucune?|nul)\b",
        "ignore": (
            r"\b(?:ignor\w+|sans (?:effet|suite|incidence|conséquence|réponse)|aucun (?:effet|compte)"
            r"|(?:pas|aucune|jamais) (?:de |d')?(?:réaction|effet|incidence|réponse)|lettre morte"
            r"|ne (?:chang|modifi)\w+ (?:rien|pas|en rien)|(?:absence|aucun) (?:de |d')?(?:norme|standard"
            r"|consensus)\w*"
            r"|pas de (?:norme|standard)\w*)\b"
        ),
        "signal_again": (
            r"\b(?:ces?|cette|tels?|telles?|de tels) (?:\w+ )?(?:signa(?:l|ux)|demandes?|réglages?"
            r"|paramètres?|en-têtes?|préférences?|souhaits?)\b|\bsigna(?:l|ux)\b"
        ),
        "retain_heading": r"\b(?:combien de temps|durées?|conservation|délais?|effacement|suppression)\b",
        "retain_item": (
            r"^[^a-zàéè]{0,8}(?:[a-zàéè][\w ,'’/()-]{1,60}) ?: ?(?=\d|un|deux|trois|six|dix|douze|jusqu"
            r"|tant|aussi|le temps|durée|pendant)"
            r"|^[^a-zàéè]{0,8}(?:\d{1,3}|une?|deux|trois|six|douze) (?:mois|ans?|années?|jours?|semaines?)\b"
        ),
        "bare_none": (
            r"(?:^[^a-zàéè]{0,4}|[,;] ?|\b(?:ni|et|ou) )(?:aucune?|pas de|ni|zéro|jamais de) (?:\w+ )?$"
        ),
        "means_intro": (
            r"\b(?:utilis\w+|employ\w+|collect\w+|technologies|techniques|moyens|outils|méthodes|via"
            r"|grâce|suivants?|suivantes?)\b[^.;]{0,60}:?$"
        ),
        "answer_some": (
            r"^[^a-zàéè]{0,4}(?:oui|seulement|juste|uniquement|quelques|un seul|deux|trois|quatre|cinq"
            r"|un petit|très peu|six)\b"
        ),
        "purpose_label": r"^[^a-zàéè]{0,4}(?:finalités?|buts?|objectifs?)(?: du traitement)? ?:",
        "tracker_present": (
            r"\b(?:pixels?|balises?|tags?|scripts?|traceurs?"
            r"|stockage local)\b [^.;,]{0,40}\b(?:nous (?:dit|indique|signale|apprend|permet)|compte"
            r"|mesure|enregistre|vérifie|détecte|sert|se trouve|figure|est (?:présent|placé|intégré))\w*"
            r"|\b(?:se (?:trouve|cache)|figure) [^.;,]{0,20}\b(?:pixel|balise|script|mouchard)\b"
        ),
        "refusal_effect": (
            r"\b(?:si|dès que|une fois que|lorsque|quand) vous (?:\w+ ){0,3}(?:refus|oppos|dites non"
            r"|désactiv|retir|n'accept|ne consent|décoch)\w*[^.;]{0,60}?, (?:[^.;]{0,50}\b(?:ne|n'"
            r"|aucune?|plus|rien)\b(?![^.;]{0,60}\b(?:accéder|utiliser|fonctionn\w*|commander|connecter"
            r"|profiter)\b))"
            r"|^[^a-zé]{0,3}(?:en cas de refus|sans votre accord"
            r"|à défaut d'accord)\b[^.;]{0,60}?,? [^.;]{0,50}\b(?:n'est|ne sont|n'"
            r"|aucune?)\b(?![^.;]{0,60}\b(?:accéder|utiliser|fonctionn\w*|commander|connecter"
            r"|profiter)\b)"
        ),
        "negation_clause": (
            r"(?<!responsabilité )\b(?:est|sont|reste(?:nt)?) (?:[a-zéè]+ment )?exclue?s?\b"
            r"|\b(?:bannie?s?\b|proscrite?s?|nous (?:nous )?interdisons|s'interdi(?:t|sent)"
            r"|(?:nous )?renon[cç]ons|avons renoncé|(?:nous )?(?:passons|abstenons|dispensons) d"
            r"|laiss\w+ (?:volontairement |sciemment )?de côté|tenus? à l'écart|nulle part)\b"
        ),
        "whole_not_third_party_collection": (
            r"\b(?:cookies?|traceurs?|témoins?) (?:de |d'|des )?(?:tiers|tierces?"
            r"|nos partenaires) (?:sont|restent) <<here>>(?:bannis|proscrits|exclus|interdits|absents)\b"
            r"|\b(?:aucun tiers|personne|nul)\b[^.;,]{0,20} ne? ?(?:n'|ne )?(?:vous )?(?:observe|épie"
            r"|suit|piste|espionne)\b[^.;]{0,40}"
        ),
        "denial_partial": (
            r"<<exception>>|<<tool_denies>>|\bsur (?:la|les) pages? (?:de |d'|du )(?!ce |notre )\w+"
            r"|\b(?:dans|avec) (?:la|sa|notre|une) (?:version|configuration"
            r"|édition) (?:de base|standard"
            r"|gratuite|payante|par défaut|d'essai|initiale)\b"
            r"|\b(?:données?|informations?) (?:inutiles?|superflues?|bancaires?|sensibles?|médicales?"
            r"|biométriques?"
            r"|financières?|génétiques?|de (?:santé|paiement|carte|géolocalisation|localisation))\b"
            r"|\blors (?:du|de la|de l'|d'une?|de votre|de vos) (?!visite|navigation|consultation|connexion"
            r"|utilisation|passage|venue|parcours)\w+"
            r"|\bcookies? (?:\w+ ){0,3}(?:traditionnels?|classiques?|habituels?)\b"
        ),
    },
    questions=(
        (
            r"^[^a-zàéè]{0,6}(?:utilisez|déposez|employez)-vous (?:des |les )?(?:cookies|témoins)",
            r"nous utilisons des cookies",
            r"nous n'utilisons pas de cookies",
        ),
        (
            r"^[^a-zàéè]{0,6}est-ce qu(?:e |')(?:vous|on|nous|tu) (?:utilis\w+|dépos\w+) des cookies",
            r"nous utilisons des cookies",
            r"nous n'utilisons pas de cookies",
        ),
        (r"^[^a-zàéè]{0,6}y a-t-il (?:de la |des |du |de l'|un |une )", r"il y a de ", r"il n'y a pas de "),
        (r"^[^a-zàéè]{0,6}puis-je\b", r"vous pouvez", r"vous ne pouvez pas"),
        (r"^[^a-zàéè]{0,6}([a-zàâçéèêîïôûù]{2,20})-vous\b", r"nous \1", r"nous ne \1 pas"),
        (r"^[^a-zàéè]{0,6}est-ce qu(?:e |')(?:vous|on|nous|le site) ", r"nous ", r"nous ne "),
        (
            (
                r"^[^a-zàéè]{0,6}((?:mes|les|vos|nos|ces) [a-zé]+(?: personnelles)?) "
                r"([a-zàâçéèêîïôûù]{2,20})-(?:elles|ils)\b"
            ),
            r"\1 \2",
            r"\1 ne \2 pas",
        ),
    ),
)

JUDGING = {
    "ads_of_others": r"publicités? (?:de |des )?(?:tiers|tierces)",
    "all_cookies": r"aucun autre cookie|tous les cookies (?:de|du|que)|les seuls cookies|cookies suivants",
    "among_others": r"par exemple|comme|notamment|tels? que|telles? que|autres?|\btous\b|\btoutes\b|tiers",
    "anywhere_abroad": r"pays tiers|hors de|en dehors|étranger|autres pays|monde entier",
    "an_objection": (r"opposition|opt-?out|désactivation|votre refus"),
    "as_a_rule": (r"\b(?:en principe|en règle générale|généralement|normalement|habituellement|a priori)\b"),
    "anybody": (r"\btiers\b|tierces|\bpersonne\b|quiconque|partenaires|publicit"),
    "about_data": (r"donnée|information|identifiant|cookies?|coordonnées"),
    "a_kind_of_tools": (
        r"\b(?:cookies?|outils?|services?|traceurs?|scripts?) (?:\w+ )?(?:analytiques?|statistiques?"
        r"|publicitaires?|marketing"
        r"|de (?:mesure|suivi|statistique|publicité|marketing)|d['’]analyse|d['’]audience|qui|pour)\b"
    ),
    "all_data": (
        r"\b(?:aucune|toutes? (?:les|vos)|vos) (?:données|informations?)\b(?! (?:de|du|des|que|qui|dans)\b)"
    ),
    "asks_advertising": r"publicit",
    "asks_statistics": r"mesure",
    "automatic_means": r"balises?\b|stockage local",
    "means_storage": r"(?:local|session|web)[ -]?storage|stockage (?:local|web)|indexed ?db",
    "means_beacon": r"balises? (?:web|invisibles?)|pixels?\b|\bbeacons?\b",
    "means_fingerprint": r"empreintes? (?:num|de)|fingerprint",
    "beside_cookies": (
        r"(?:technologies?|traceurs?) (?:similaires|comparables|analogues)"
        r"|traceurs|stockage|balises?"
    ),
    "browser_settings": (
        r"(?:paramètres|réglages|options) (?:de |du )(?:votre |ton )?navigateur|désactiv|bloqu|refus"
        r"|s['’]oppos"
    ),
    "by_date": r"mise à jour|dernière modification",
    "choices_of_cookies": r"\btous les cookies\W*$|^\W*tous les cookies (?:uniquement|seulement)",
    "condition": (
        r"sans(?! (?:aucun |tout |le moindre )?(?:transfert|transmission))|\bsi\b|\bsauf\b"
        r"|\btant que\b|\b(?:lorsque|quand)\b(?! vous (?:visit|consult|navig|utilis"
        r"|acc))|\bdans ce cas\b|\bavant\b|à moins|excepté|\bhormis\b|\bdès (?:que|lors)\b|sous réserve"
        r"|\bs['’]ils?\b|\baprès (?:que|votre|avoir)\b"
        r"|\b(?:sera|seront|est|sont) alors\b|\bà partir de (?:là|ce moment)"
        r"|\b(?:dès lors|par la suite|ensuite|à compter de)\b"
    ),
    "conduct_of_visitors": (
        r"\bvous (?:ne )?(?:devez|vous engagez|êtes tenu)|nous vous (?:recommandons|conseillons|invitons)"
    ),
    "confining": r"\b(?:ne|aucune?s?|jamais|seulement|uniquement)\b|\bn['’]|bloqu|désactiv",
    "consent_to_other": (
        r"newsletter|lettre d['’]information|e-?mails?|courriel|prospection|\boffres\b"
        r"|(?:crois|rapproch|combin|recoup|associ)\w+[^.;]{0,50}(?:personnel|nominativ|identifi)"
        r"|données (?:personnelles|à caractère)[^.;]{0,80}(?:transmis|communiqu|cédé|vendu|partagé)"
        r"|(?:transm|communiqu|céd|vend|partag)\w+[^.;]{0,80}données (?:personnelles|à caractère)"
    ),
    "browser_closed": (
        r"fermeture d(?:u|e votre) navigateur|ferm(?:ez|er|é|ant) (?:le|votre) (?:navigateur|onglet)"
        r"|navigateur (?:est|sera) fermé"
    ),
    "cookies": r"témoins? de connexion",
    "data_at_large": (
        r"donnée|information|\b(?:rien|tout|elles?|ils?|celles?-ci|visites?|navigation|profils?)\b"
        r"|identifiant"
        r"|cookie|statisti"
    ),
    "domain_for_sale": r"ce (?:nom de )?domaine est (?:à|en) vent?e",
    "every_cookie": (
        r"\b(?:tous (?:les|nos)|nos|aucun) (?:[\w-]+ ){0,3}(?:cookies?|traceurs?)\b"
        r"|^les (?:cookies|traceurs)(?: (?:déposés|utilisés))? (?:ont|sont|ne|expirent)"
        r"|durée de vie (?:des|de nos) (?:cookies|traceurs)"
        r"|^(?:ils|tous)\b|\bnos cookies\b"
        r"|\b(?:chaque|tout) cookie\b|\btous les cookies\b"
        r"|\bque des cookies\b"
    ),
    "everybody": (
        r"(?:tous|toutes|chaque) (?:les |nos )?(?:utilisat|visiteu|navigateur|client|consommateur"
        r"|internaute)|quel que soit|où que"
    ),
    "for_example": r"par exemple|notamment|tels? que|telles? que",
    "for_good": (
        r"définitive?ment|permanent|illimitée?|sans limite (?:de (?:durée|temps)|dans le temps)"
        r"|indéfiniment"
    ),
    "handed_over": (
        r"télévers|téléchargé|\b(?:images?|photos?|fichiers?|documents?|messages?|conversations?|vidéos?"
        r"|enregistrements?|saisie?s?|textes?|contenus?|réponses|(?:géo)?localisation|caméra|micro"
        r"|coordonnées)\b"
        r"|\b(?:données|informations?|détails) (?:de |d['’]|relatives? à (?:la |votre |vos )?)(?:réservation"
        r"|commande|livraison|paiement|facturation|contact|inscription|adhésion|candidature|compte|don)s?\b"
    ),
    "identifier": r"identifiants?\b|reconna[iî]tre",
    "identifiers_taken_in": r"y compris[^.;]{0,40}\b(?:cookies?|identifiants?|traceurs?)",
    "implied_consent": (
        r"en poursuivant|en (?:continuant|navigant|utilisant|visitant|accédant)|poursuite de (?:votre"
        r"|la) navigation|si vous (?:continuez|poursuivez)|vaut (?:consentement|acceptation|accord)"
    ),
    "in_part": r"certaines?|partiellement|ne pas fonctionner",
    "includes_identifier": (
        r"(?:contien|compren|attribu|génèr)\w* (?:[\w-]+ ){0,2}(?:un|l['’]"
        r"|votre) ?(?:[\w-]+ ){0,2}identifiant"
    ),
    "needed_cookies": r"cookies? (?:\w{1,16} )?(?:nécessaires|essentiels|techniques|fonctionnels)",
    "made_locally": (
        r"(?:trait|calcul|convert|exécut|effectu|fonctionn)\w*[^.;]{0,40}\b(?:localement|(?:dans"
        r"|sur) (?:votre|le) "
        r"(?:navigateur|appareil)|côté client)"
    ),
    "needs_no_consent": (
        r"exempt\w* d[eu'’] ?(?:[\w'’-]{1,20} ){0,3}consentement|(?:nécessit|requi)\w+ (?:pas"
        r"|aucun) (?:[\w'’]{1,12} ){0,2}consentement|dispens\w+ (?:de|du) (?:\w{1,12} ){0,3}consentement"
        r"|(?:exempt|dispens)\w* d(?:e |u |['’])(?:\w{1,14} ){0,3}(?:autorisation|accord|recueil)"
        r"|ne (?:requi\w+|requièr\w+|nécessit\w+) (?:pas|aucun) [^.;]{0,24}consentement"
        r"|aucun consentement n['’]est (?:requis|nécessaire|demandé)|(?:pas"
        r"|point) besoin de [^.;]{0,20}consentement"
        r"|aucun (?:\w+ )?consentement(?: \w+)? n['’]est (?:requis|nécessaire|demandé)|n['’](?:avez"
        r"|a) (?:pas|nul) (?:à|besoin)[^.;]{0,24}consent"
    ),
    "no_control": (r"contrôle|maîtris|\baccès\b|responsab|connaissance"),
    "not_exhaustive": (r"non exhaustive|pas exhaustive|à titre d['’]exemple|certains des cookies"),
    "nothing_collected": (
        r"\baucune? (?:[\w-]+ ){0,4}(?:donnée|information)s?\b[^.;]{0,60}(?:collecté|recueilli|enregistré)"
        r"|\b(?:pas|plus) (?:comptabilisé|enregistré|mesuré|collecté)"
    ),
    "nothing_sent": (
        r"\baucune? (?:[\w-]+ ){0,4}(?:donnée|information|connexion|requête)s?\b[^.;]{0,90}"
        r"(?:transmis|envoyé|établi|communiqué)"
        r"|\b(?:n['’](?:est|sont)|uniquement|seulement)[^.;]{0,30}\bchargé|\bchargée?s? (?:qu|uniquement"
        r"|seulement)"
        r"|\brien n['’]est (?:envoyé|transmis|chargé)|\baucun (?:script|outil"
        r"|pixel)\b[^.;]{0,30}\b(?:chargé|exécuté|lancé)"
    ),
    "letters_and_forms": r"newsletter|e-?mail|lettres?|courriel|formulaire|inscri|candidat",
    "of_a_person": r"\bpersonnel|\bindividu|\bpersonnes? (?:physique|identifi)",
    "following": r"traceur|pist|suivi|track",
    "no_advertising_tools": (
        r"\b(?:aucune?|ni|pas d[e'’]|sans|jamais d[e'’]) ?[^.;:]{0,30}?(?:balises?|pixels?|scripts?"
        r"|traceurs?|outils?"
        r"|régies?|étiquettes?) (?:publicitaires?|de pub\w*|marketing|de reciblage)"
    ),
    "no_tools_at_all": (
        r"\b(?:aucune?|ni|pas (?:de|d['’])|sans)[^.;:]{0,40}?(?:outils? (?:d['’]analyse|de suivi"
        r"|de mesure(?: d['’]audience)?|(?:de )?statistiques?)|traceurs?|analytics"
        r"|pistage|suivi(?= n['’]est)|tracking)\s*(?:[,.;!)]|$|\b(?:et|ou|ni|n['’]est)\b)"
    ),
    "of_one_form": (
        r"formulaire|sondage|questionnaire|(?:lors|dans le cadre) (?:de |d['’]"
        r"|du )(?:\w+ )?(?:commande|inscription|candidature|don\b)"
    ),
    "of_the_browser": r"navigateur|appareil|non connecté|même si|que vous soyez",
    "of_what_precedes": (r"^(?:elles?|ils?|ces|celles?-ci)\b|\bces (?:données|informations)\b"),
    "offered_by_oneself": (r"vous (?:\w+ )?(?:choisi|décid)\w+ de (?:fournir|communiquer|supprimer)"),
    "online_data": r"identifiant|traceur|navigation",
    "online_recipients": r"publicit|prestataire|sous-traitant|statisti",
    "other_subjects": (
        r"(?:sur|à travers) (?:le web|internet|d['’]autres)|identifiants? publicitaires?|autres sites"
        r"|enfants|mineurs|sensible|carte (?:bancaire"
        r"|de crédit)|paiement|santé"
        r"|géolocalisation|localisation|biométri"
    ),
    "kept_within": _KEPT_WITHIN,
    "out_of_sale": (
        r"(?:publicit|vente|partage)\w*[^.;]{0,60}(?:refus|oppos|désactiv)|(?:refus|oppos"
        r"|désactiv)\w*[^.;]{0,60}(?:publicit|vente|partage)"
    ),
    "outside": r"hors|en dehors|quitt",
    "page_missing": r"page introuvable",
    "partly_denied_cookies": (
        r"cookies?\b.{0,40}\b(?:pour|afin)\b|sauf|excepté|sans votre|cookies? (?:tiers|de tiers"
        r"|publicitaires?|de (?:suivi|mesure|publicité|profilage|traçage)|analytiques?|marketing)"
    ),
    "people": (
        r"mots? de passe|bancaire|\bsanté\b|client|salarié|candidat|membre|adhérent|commande|paiement"
        r"|e-?mail|courriel|adresse(?! IP)"
        r"|téléphone|santé|bancaire|carte|coordonnées"
        r"|\bnoms?\b"
    ),
    "personal": r"nominativ|(?:données|informations?|renseignements?) (?:personnel|à caractère)",
    "personal_data": r"nominativ|(?:données|informations?|renseignements?) (?:personnel|à caractère)",
    "privacy_choices": (
        r"(?:paramètres|préférences|choix) (?:de |des )?(?:confidentialité|cookies|consentement"
        r"|vie privée)|ne pas vendre|s['’]opposer"
    ),
    "records_of_people": (
        r"données (?:de |du |des |d['’])(?:\w+ )?(?:commande|compte"
        r"|paiement|client|santé|contact)"
    ),
    "sent_data": r"adresse IP|navigateur|appareil|identifiant|localisation",
    "sent_for": r"finalité|publicit|mesur|amélior|afin de",
    "server_error": r"erreur interne du serveur",
    "memory_of_a_choice": r"(?:mémoris|conserv|enregistr)\w* (?:[\w'’-]+ ){0,3}(?:consentement|choix)\b",
    "waits_for": r"\bque\b|qu['’]après|seulement|uniquement|\bsi\b|avant|sans",
    "servers": r"serveur",
    "sets_trackers": (
        r"(?:cookies?|traceurs?|pixels?|outils?|balises?|services?)\b[^.;]{0,90}(?:déposé|utilisé|activé"
        r"|chargé|installé|placé|enregistré|\blus?\b)"
        r"|(?:dépos|utilis|activ|charg|install|plaç)\w* (?:[\w-]+ ){0,5}(?:cookies?|traceurs?|pixels?"
        r"|outils?)"
        r"|consentement [^.;]{0,40}(?:cookies?|traceurs?|mesure)"
    ),
    "shared_across": r"partag|comportemental",
    "signed_in": r"connecté|votre compte",
    "some_recipients": (
        r"concurrents?|\bau public\b|employeur|autorités|autres (?:utilisateurs|membres|clients)"
    ),
    "speaks_of_advertising": r"publicit|commerci|personnalis",
    "speaks_of_analytics": r"mesur|améliorer|fréquentation",
    "states_of_the_us": r"Californie",
    "stops_tracking": r"(?:empêch|oppos|désactiv)\w*[^.;]{0,60}(?:collecte|suivi|mesure)",
    "technologies": r"traceur|technologie|outil",
    "that_identifies": (
        r"permett\w+ de (?:vous |les |l['’])?identifier|permettant de (?:vous |les |l['’])?identifier"
    ),
    "these_cookies": (
        r"\b(?:ces?|cet|de tels|les suivants) (?:[\w-]+ ){0,2}(?:cookies?|traceurs?)\b|cookies? de session"
    ),
    "third_countries": r"pays tiers",
    "third_party_cookie": (
        r"\bcookies? (?:(?!ou\b|et\b|ni\b)\w+ )?(?:tiers\b|de tiers\b|déposés par des tiers)"
        r"|\b(?:outils?|traceurs?|scripts?|services?) (?:d['’]\w+ ?(?:d['’]\w+ )?|de \w+ )?(?:tiers\b"
        r"|externes?\b)"
        r"|\btraceurs? (?:(?!ou\b|et\b|ni\b)\w+ )?tiers\b"
    ),
    "told_elsewhere": (r"ci-dessus|ci-après|ci-dessous|cas suivants"),
    "tracking": r"traceur|mesure d.audience|publicit",
    "undecided_signal": (
        r"dans la mesure du possible|(?:lorsque|si) (?:cela est |c['’]est )?(?:techniquement )?possible"
        r"|le cas échéant|"
        r"dès (?:que|lors)|norme [^.;]{0,30}(?:adopt|établi)|(?:certains|la plupart des) navigateurs"
    ),
    "web_statistics": (
        r"mesure d['’]audience|fréquentation|\bCNIL\b[^.;]{0,60}exempt"
        r"|exempt[^.;]{0,60}\bCNIL\b"
    ),
    "what_cookies_hold": (r"donnée|information|journa(?:l|ux)|consentement|\bchoix\b"),
    "what_one_does": (
        r"votre (?:navigation|activité|comportement|visite)|vos (?:visites|clics|activités)"
        r"|pages (?:que vous )?(?:visit|consult)|automatiquement|traceurs?\b|\bvous (?:suit|piste)"
        r"|visites? ne"
    ),
    "where_law_requires": (
        r"lorsque la loi|si la loi l['’]exige|dans la mesure où la loi|lorsque (?:cela est |c['’]est "
        r"|la réglementation )?(?:l['’])?(?:requis|nécessaire|exige|impose)|si (?:cela est )?(?:requis"
        r"|nécessaire)|le cas échéant|là où la loi"
    ),
    "withdrawing": (
        r"(?:retir|révoqu)\w+[^.;]{0,60}consentement|consentement[^.;]{0,60}(?:retir|révoqu)|(?:modifi"
        r"|chang)\w+ (?:vos|votre|d['’]) ?(?:choix|préférences|consentement|avis)"
        r"|reven\w+ sur (?:votre|vos|ton|ce) (?:accord|choix|consentement|décision)|repren\w+ (?:votre"
        r"|ton) (?:accord|consentement)|retir\w+[^.;]{0,30}\baccord"
    ),
    "without_consent": (
        r"sans (?:(?:votre|ton|le|aucun|recueil du|recueillir votre"
        r"|demander votre) ){0,2}(?:consentement|accord)"
    ),
    "yearly_review": r"(?:révis|mis[e]? à jour|actualis)\w*.{0,60}(?:chaque année|une fois par an|annuel)",
}

PAGES = {
    "about_devices": r"navigateur|adresses? ip|terminal",
    "about_handling": r"collect(?:ons|e|ées|és)|traitement|conserv|dépos",
    "about_others": r"\btiers\b|publicit|mesure d['’]audience|prestataire",
    "about_person": (
        r"données (?:personnelles|à caractère)|informations personnelles|vos (?:données|informations)"
    ),
    "about_rights": r"consentement|rgpd|vos droits|opposer|droit d['’]",
    "about_the_web": r"visite",
    "account_of_others": r"(?:continuer|se connecter|connexion) (?:avec|via) \w",
    "address_of_cookies": r"(?<![a-z])traceurs",
    "address_of_opt_out": r"opt[-_]?out",
    "address_of_privacy": (
        r"confidentialit|(?<![a-z])rgpd(?![a-z])|donnees[-_]?personnelles"
        r"|vie[-_]?privee"
    ),
    "address_of_terms": r"mentions[-_]?legales",
    "address_of_transmission": r"(?!)",
    "advertising_or_analytics": r"publicit",
    "age_check": r"(?:avez-vous|j['’]ai) (?:plus de |au moins )?18 ans",
    "an_error": r"erreur",
    "and_between": r"\bet\b",
    "announces_lines": r"\b(?:suivant(?:e?s)?|ci-dessous)\b",
    "announces_list": r"\b(?:suivant(?:e?s)?|ci-dessous|notamment)\b",
    "beside_a_vendor": r"\bSARL\b",
    "button_of_choice": r"(?:tout )?(?:accepter|refuser)|j['’]accepte",
    "closed_here": r"pas disponible dans votre (?:pays|région)",
    "closing_link": r"confidentialit",
    "contact": r"\bcontact",
    "ends_with_announcement": r"\b(?:suivant(?:e?s)?|ci-dessous)\W{0,2}$",
    "error_page": r"page (?:introuvable|non trouvée)|n['’]existe (?:pas|plus)",
    "heading_of_login": (
        r"^\W*(?:connexion\b|se connecter\b|(?:connectez|identifiez)-vous\b|veuillez vous (?:connecter"
        r"|identifier)\b|bon retour\b)"
    ),
    "leads_to_link": r"\b(?:sur|via|visiter)\W{0,3}(?:[\w’'-]+\W{1,3}){0,3}$",
    "line_of_date": r"^[(\[]?(?:dernière )?(?:mise à jour|modification).{0,40}\d{4}.{0,20}$",
    "line_of_version": r"mise à jour",
    "link_to_anything": (
        r"^(?:(?:en )?(?:cliquant |cliquez )?(?:ici|sur ce lien)|ce lien|(?:sur |à )?cette (?:page"
        r"|adresse))$"
    ),
    "maintenance": r"site (?:\w+ ){0,3}?en (?:cours de )?maintenance",
    "menu_button": r"menu|plus",
    "names_a_policy": r"politique de (?:confidentialité|cookies)",
    "needs_script": r"activer javascript|javascript activé",
    "no_heading": r"^(?:cliquez|ici|retour|veuillez|tél)\b",
    "no_longer": r"\bne\b.{1,30}\bplus\b",
    "no_own_site": r"ce (?:nom de )?domaine est à vendre",
    "no_title_of_part": r"\b(?:modifications?|mises? à jour|cette|champ d['’]application|voir|contact)\b",
    "ours": r"\bnotre\b|\bnos\b",
    "panel_of_settings": r"r[ée]glages|param[eè]tres|opposition",
    "policy_prose": (
        r"données|personnel|confidentialité|traitement|consentement|témoin|traceur|finalité|conserv"
    ),
    "purpose_advertising": r"publicit",
    "purpose_of_service": r"fonction|préféren",
    "purpose_statistics": r"mesure",
    "puts_a_name_to_use": r"(?!)",
    "regrets": r"désolé|oups",
    "right_beside_a_name": (
        r"\b(?:par|avec|via|chez|sur|à|outil|prestataire|fournisseur|logiciel|plateforme|solution|société"
        r"|(?:utilisons|employons)) ·|\bdonnées (?:\w+ ){0,3}à ·"
        r"|\b(?:Google|Facebook|Instagram|WhatsApp|YouTube|LinkedIn|Pinterest|TikTok|Microsoft"
        r"|Ltd\.)(?: (?:et|ou|/)|,) ·|· (?:traite|compte|mesure|gère|encaisse|assure|enregistre|nous|dépose"
        r"|permet)"
    ),
    "speaks_of_privacy": (
        r"informatique et libertés|données (?:vous|les) concernant|données (?:personnelles|à caractère)|vie"
        r" privée|confidentialité|\btraceurs?\b"
        r"|renseignements personnels|\btémoins? de (?:connexion|navigation)|\brgpd\b"
    ),
    "takes_away": r"\b(?:supprim|retir|bloqu)\w*",
    "third_parties": r"\btiers\b",
    "title_of_login": r"^\W*(?:connexion|se connecter)\b",
    "title_of_part": (
        r"^.{0,20}(?:politique|charte) (?:de |relative |d['’]).{0,40}(?:confidentialité|cookies|vie"
        r" privée|données).{0,40}$"
    ),
    "wall_of_consent": r"tout accepter|acceptez? pour ",
    "wall_says": r"vous êtes (?:bien )?(?:un )?humain|n['’]êtes pas un robot|je ne suis pas un robot",
    "wall_title": r"^(?:un instant|accès refusé|vérification de sécurité|veuillez patienter\.\.\.)",
    "whole_page_missing": r"(?:la )?page (?:est )?(?:introuvable|non trouvée)",
}

TIME = TimeWords(
    units={
        "millisecond": ("millisecondes", "milliseconde"),
        "second": ("secondes", "seconde"),
        "minute": ("minutes", "minute"),
        "hour": ("heures", "heure"),
        "day": ("jours", "jour", "journées", "journée"),
        "week": ("semaines", "semaine"),
        "fortnight": ("quinzaine",),
        "month": ("mois",),
        "year": ("ans", "an", "années", "année"),
    },
    numbers={
        "un": 1,
        "une": 1,
        "deux": 2,
        "trois": 3,
        "quatre": 4,
        "cinq": 5,
        "six": 6,
        "sept": 7,
        "huit": 8,
        "neuf": 9,
        "dix": 10,
        "onze": 11,
        "douze": 12,
        "treize": 13,
        "quatorze": 14,
        "quinze": 15,
        "vingt": 20,
        "vingt-quatre": 24,
        "vingt-cinq": 25,
        "trente": 30,
        "soixante": 60,
        "quatre-vingt-dix": 90,
    },
    session=r"fermeture (?:du|de votre) navigateur|ferme[zs] (?:le|votre|ton) navigateur",
    forever=r"illimitée?",
    months=(
        ("janvier",),
        ("février", "fevrier"),
        ("mars",),
        ("avril",),
        ("mai",),
        ("juin",),
        ("juillet",),
        ("août", "aout"),
        ("septembre",),
        ("octobre",),
        ("novembre",),
        ("décembre",),
    ),
)

LANGUAGE = Language(
    tag="fr",
    name="French",
    function_words=(
        "le",
        "la",
        "les",
        "des",
        "et",
        "de",
        "du",
        "en",
        "un",
        "une",
        "que",
        "qui",
        "pour",
        "par",
        "sur",
        "dans",
        "vous",
        "nous",
        "votre",
        "vos",
        "nos",
        "notre",
        "est",
        "sont",
        "aux",
        "ou",
        "pas",
        "au",
        "ne",
        "avec",
        "ces",
        "cette",
        "être",
        "à",
    ),
    sentence_end=r"[.!?…]",
    spaces=True,
    banner=BANNER,
    links=LINKS,
    policy=POLICY,
    judging=JUDGING,
    pages=PAGES,
    time=TIME,
)
