"""French: what data is collected."""

PATTERNS = {
    "but_not": (r",? mais (?:pas|jamais|sans|non)\b[^.;,]*"),
    "finer_location": (
        r"(?:localisation|position) (?:précise|exacte|continue|permanente)"
        r"|historique (?:de|des) (?:localisation|position)"
    ),
    "data_over": (
        r"^[^a-zàéè]{0,6}(?:les |nos )?(?:données|informations|renseignements) (?:personnelles "
        r"|à caractère personnel )?(?:collectée?s?|recueillie?s?|traitée?s?|que nous (?:collectons"
        r"|recueillons|traitons)|concernée?s?)|^[^a-zàéè]{0,6}(?:quelles (?:données|informations)"
        r"|collecte (?:de|des) (?:vos )?(?:données|informations)"
        r"|(?:types?|catégories?|nature) (?:de |des |d')(?:données|informations|renseignements))"
    ),
    "term": (
        r"\b(?:(?:vos |tes |les |des )?(?:données? (?:à caractère personnel|personnelles?"
        r"|vous concernant|de navigation|de localisation|de santé|clients?)"
        r"|informations? (?:personnelles?|à caractère personnel)|renseignements?(?: personnels?)?"
        r"|adresses? ip"
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
    "participle": r"^(?:(?:collect|enregistr|trait|stock|conserv)ée?s?|recueillie?s?)$",
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
        r"|vent)|recevons|mémoris\w+|tra(?:ce|çons|cent|cer)\b|pist(?:e|ons|ent|er)\b|compt(?:e (?=(?:les"
        r"|le nombre|combien|vos|nos|chaque)\b)|ons|ent"
        r"|abilis\w+)|(?<!la )(?<!de )(?<!une )(?<!en )(?<!cette )mesur(?:e|ons|ent)|lis(?:ons|ent)"
        r"|lit\b|saisi(?:t|ssons)|voyons"
        r"|laiss(?:e"
        r"|ez) (?:des |une )?traces?|archiv\w+|sauvegard\w+|prend note|prenons (?:note|connaissance)"
        r"|connaissons|perçoi\w+|extrai\w+|établi(?:t|ssons))\b"
        r"|\baccé(?:der|dons)(?= à (?:la (?:géo)?localisation|votre (?:position|localisation)))"
        r"|\baccède(?=(?:nt)? à (?:la (?:géo)?localisation|votre (?:position|localisation)))"
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
        r"|^[^a-zàéè]{0,4}(?:les |ces )?(?:données|informations) (?:collectées|recueillies"
        r"|enregistrées) [^:.;]{0,120}\b(?:inclure|incluent|comprennent|comprendre)\b"
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
        r"|\b(?:site|page)[^.;,]{0,16} à partir (?:duquel|de laquelle) (?:vous|tu|il)\b"
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
        r"|\bsuivi des (?:visiteurs|internautes|utilisateurs)\b"
        r"|\b(?:parties?|sections?|rubriques?) (?:du|de (?:ce|notre)) site (?:que|auxquelles) (?:vous|tu)\b"
    ),
    "none_kept": (
        r"^(?:stock|conserv|gard)\w+ (?:donc |ainsi )?aucune? (?:donnée|information)s?\b(?! (?:de|d'"
        r"|relati|concernant (?!vous)))(?![^.;]*\b(?:autres?|au-delà|après|plus|que?|qu'|dont|non|pendant"
        r"|durant|une fois|à l'issue|cookies?|en dehors|hors|brute|sensibles?|bancaires?|médicales?|ici"
        r"|localement)\b)"
    ),
    "data_location": (
        r"\b(?:(?:votre|ta|la|sa) position|position (?:géographique|gps|approximative)|emplacement"
        r"|géolocalisation|localisation|(?:région|zone) géographique)\b|\b(?:où vous (?:êtes|vous"
        r" trouvez|habitez)|(?:ville"
        r"|région|pays|commune) (?:d'où|depuis l\w+|de connexion|approximati\w+|dans l\w+)|géolocalis\w+"
        r"|coordonnées gps|lieu de connexion)\b|\b(?:latitude|longitude|altitude|tracés? gps"
        r"|position en temps réel|données (?:gps|de position))\b"
    ),
    "data_usage": (
        r"\b(?:durée de (?:la |votre )?visite|temps passé|horodatages?|heure|fréquentation|données"
        r" d'utilisation"
        r"|mouvements? de (?:la )?souris|clics?|défilements?|(?<!dernière )interactions?|durée des sessions"
        r"|si vous les avez ouvertes?|ouvertures?)\b|\b(?:durée (?:de|du|des) (?:\w+ )?(?:visites?"
        r"|consultation|connexion|séjour|lecture)|heures?|date et|moment|instant|fréquence|clics?|cliqu\w+"
        r"|temps (?:de|passé)|nombre de (?:pages|visites)|comportement)\b|\b(?:votre|l'"
        r"|leur) ?utilisation (?:des?|du) (?:notre|ce|nos|site|la|l')|\b(?:informations?|données"
        r"|renseignements) (?:concernant |relatives à |sur )(?:son|votre|l'|leur) ?(?:utilisation|usage)\b"
        r"|\b(?:façon|manière) dont (?:vous|les visiteurs|nos visiteurs) (?:parcour|utilis|navigu)\w*"
    ),
    "goes_on": (
        r"^[^a-zàéè]{0,4}(?:il s'agit|cela (?:comprend|inclut)|sont (?:notamment )?concernés"
        r"|parmi (?:celles|ceux)-ci|y figurent|à savoir|notamment"
        r"|(?:celles-ci|ceux-ci|elles|ils) (?:comprennent|incluent|contiennent|comportent))\b"
        r"|^[^a-zàéè]{0,4}(?:ces (?:données|informations) (?:\w+ )?(?:compren|inclu|concern|sont"
        r"|peuvent)|(?:il s'agit|parmi (?:ces|les)|notamment|à savoir|en particulier))"
    ),
    "automatic_firm": r"\b(?:automatiquement|de façon automatique|de manière automatique)\b",
    "fronted_object": (
        r"^[^a-zà-ÿ]{0,4}(?:votre|vos|l'|la |le |les |ce que vous )[^.;:]{3,50}?, (?:nous|on|je) (?:ne "
        r"|n')(?:la|le|les|l'|en) ?"
    ),
}
