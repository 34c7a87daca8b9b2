"""French: purposes."""

PATTERNS = {
    "asked_about": (
        r"\b(?:demandes?|questions?|réclamations?|remarques)(?: (?:et|ou) \w+)? (?:sur|concernant"
        r"|relati(?:ve|f)s? (?:à|aux?)|portant sur|à propos|au sujet)"
        r"(?P<topic>(?: (?!(?:et|ou|afin) (?:pour|de)\b|(?:pour|afin)\b)[\w'/-]+,?){1,8})"
    ),
    "kept_as_long": (
        r"\b(?:aussi longtemps|tant que|plus longtemps|le temps"
        r"|durée)\b[^.;]{0,100}\bnécessaires?\b"
    ),
    "none_of_them_as": (r"^(?: ?(?:sert|est|sont|vise|permet|a pour|mesure|suit))\b|^ ?pour\b|^(?=pour\b)"),
    "none_of_them": (
        r"^[^a-zà-ÿ]{0,4}aucun(?:e)?(?: d'(?:eux|entre eux|elles)| de ceux-ci)? n[e']"
        r"|^[^a-zà-ÿ]{0,4}rien (?=pour )"
    ),
    "object_left_out": (
        r"^[^a-zàéè]{0,4}(?:permet(?:tent)?|mémorisent?|servent|sert|aident?|améliorent|mesurent?|analysent"
        r"|retien(?:t|nent)|(?:(?:strict(?:ement|s)|absolument) (?:et )?)?nécessaires?|indispensables?"
        r"|utilisés?) "
        r"(?!(?:de|à) (?:partager|transmettre|communiquer))"
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
        r")(?<!réseau )(?<!identifiants )(?<!identifiant )publicitaires?"
        r"|cookies? de (?:suivi|traçage)|pubs?|annonces|annonceurs|campagnes?|conversions?)\b"
        r"|\b(?:réclames?|régies?|encarts?|bannières? publicitaires?|publi-?(?:reportages?"
        r"|rédactionnel\w*)|promouvoir|affiliation|annonceurs?)\b"
    ),
    "purpose_analytics": (
        r"\bsuivi (?:de |des |du )(?:votre |vos |la |les )?(?:navigation|visites?|visiteurs?|internautes"
        r"|parcours|audience)\b|"
        r"\b(?:(?<!sur l')analys\w+|(?<!dans la )(?<!dans une )(?<!fur et à )(?<!en )(?<!certaine )"
        r"mesur(?:e(?! (?:de (?:sécurité|protection|sauvegarde|répondre|vous|traiter|garantir)|que\b|où\b"
        r"|du possible|technique|appropriée|nécessaire|organisationnelle))|er|ent|ant|ons|ée?s?|ait|era)"
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
        r"|centres? d'intérêts?|intérêts|envies|préférences)|sur mesure|recommand(?:er|ations?(?! (?:(?:de"
        r"|du)\b|«|\")))"
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
        r"(?<!garanties de )\bsécurité\b|(?<!manière )(?<!façon )(?<!pas )(?<!totalement )(?<!entièrement"
        r" )(?<!jamais"
        r" )\bsécuris\w+|\b(?:fraudes?|frauduleu\w+|intrusions?"
        r"|attaques?|malveillan\w+|robots?"
        r"|spams?|abus)\b|\b(?:repousser|attaqu\w+|piratages?|pirates?|protéger (?!(?:les|vos|nos"
        r"|votre) (?:\w+ )?(?:données|renseignements|informations|vie privée))(?:le|notre|nos"
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
        r"|(?:maint|maintien|gér|gestion|conserv|ouvert|garde)\w*[^.;]{0,24} session"
        r"|paiements?|héberg(?:er|ement)|espace client"
        r"|(?<!d')assurance|rendez-vous|communiquer avec vous|vous (?:re)?contacter)\b|\b(?:oublier\w*"
        r" (?:vos"
        r"|les) articles|traiter (?:votre|vos|une"
        r"|les|la|ta) (?!données|informations)\w+|répond(?:re|ons)\b|livr\w+|expédi\w+|colis"
        r"|abonnement|gérer (?:votre|vos|ton|les) (?:compte|commande|abonnement|adhésion|inscription"
        r"|demande|dossier)s?|inscri(?:re|ption)\w*|encaiss\w+|règlement de|rappeler|recontacter"
        r"|candidatures?|recrutement|suivi (?:de |des |du )(?:votre |vos |la |les )?(?:commandes?|dossiers?"
        r"|demandes?"
        r"|livraisons?|relations?|projets?|colis|contrats?)"
        r"|rendre (?:le|un) service|vous fournir|service demandé|honorer|assurer (?:la|le"
        r"|votre) (?:livraison|suivi|service|fonctionnement)|adhésions?|établi(?:r"
        r"|ssement) (?:de )?(?:la|les|votre|des) (?:facture|devis)s?)\b|\b(?:vous"
        r"|te) permettre (?:de|d')|\bpermettre (?:votre |l'|leur )?(?:utilisation|accès|usage)\b"
        r"|\bfacilit\w+ (?:votre |la |sa )?navigation\b|\bnavigation (?:plus )?fluide\b"
        r"|\bvous (?:envoyer|adresser) (?:des|les) (?:communications|informations|notifications|messages"
        r"|e-?mails)"
        r" (?:[a-zé]+ )?(?:concernant|relati\w+|liée?s)\b"
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
    "profiles_for_adverts": (r"\bprofil(?:s|age)?\b[^.;,]{0,30}\b(?:publicit\w+|marketing)"),
    "purpose_list": (
        r"\b(?:pourquoi|finalités?|fins|pour|afin|servent|visent|permettent)\b|\b(?:à quoi"
        r"|objectifs?|buts?|raisons?|motifs?|utilité|sert à|servent à|permettre de)\b"
        r"|^[^a-zàéè]{0,8}(?:utilisation|usage) (?:de |des )(?:vos |tes )?(?:données|informations"
        r"|renseignements)(?: personnel\w*| collecté\w*| recueilli\w*)?$"
    ),
    "for_end": (
        r"\b(?:pour|afin|à des fins|aux fins|à fins?|dans un but)\b|\b(?:en vue|dans le cadre"
        r"|dans l'intérêt|histoire de|de sorte|à seule fin|servent à|sert à|à de la|à faire"
        r"|au service)\b|^ (?:pas|jamais|plus|en rien|nullement|en aucun cas) (?:à |aux? )(?:la |l'|des"
        r" )?(?:prospection|publicité|ciblage|profilage|pistage|démarchage|marketing|statistiques?)\b"
    ),
    "other_than": r"\b(?:autres? fins?|autres? finalités?|au-delà)\b",
    "purpose_limit": (
        r"\b(?:à des fins|pour des|aux fins) (?:\w+ )?(?:publicitaires|marketing|commerciales"
        r"|de (?:prospection|marketing|publicité|démarchage))\b"
        r"|\bpour (?:de )?(?:la |du )?(?:publicité|prospection|marketing|démarchage)\b"
    ),
    "no_banner": (
        r"\b(?:pas|aucune?|sans|point) (?:de "
        r"|d['’])?(?:\w+ ){0,2}(?:bandeau|bann?i?ère|fenêtre)\b"
        r"|\b(?:passons|passer|dispensons|renon[cç]ons) (?:d[e'’]|à|aux?) ?(?:un |tout "
        r"|le )?(?:bandeau|bannière|fenêtre)"
    ),
    "purpose_heading": r"\b(?:finalités?|fins du traitement|(?:pourquoi|à quoi) nous)\b",
    "end_denied": (
        r"^(?:nous|notre (?:site|application)|ce site|le site|cette application|nos pages|on) (?:ne "
        r"|n')(?:affich|diffus"
        r"|montr|comport|contien|propos|utilis|héberg|pratiqu|fai)\w* (?:pas|aucune?|jamais) (?:de |d'"
        r"|aucune )?"
        r"(?:publicités?|pub|annonces?(?: publicitaires?)?|réclames?|mesure d'audience|outils? de mesure"
        r" d'audience)"
        r"(?:[,.]| sur (?:ce|notre|le|nos)\b|$)"
    ),
    "end_fronted": r"^[^a-zàéè]{0,4}(?:afin |pour |dans le but |en vue )",
    "giving": r"\b(?:transm\w+|communiqu\w+|céd\w+|cession|partag\w+)\b",
    "purpose_label": r"^[^a-zàéè]{0,4}(?:finalités?|buts?|objectifs?)(?: du traitement)? ?:",
    "verbs_joined": (r"\b(?:ni|et|ou)\b"),
}
