"""French: cookies, their kinds and lifetimes, and what browsers do with them."""

PATTERNS = {
    "cookie_gone": (
        r"\b(?:a|ont) été (?:supprimé|retiré|remplacé)|\b(?:anciennes?|précédentes?) versions?\b"
        r"|\bauparavant\b"
    ),
    "cookie_content": (
        r"^(?:(?!\b(?:et|ou|ni|mais)\b)[^.;,]){0,40}\bne (?:vous |te )?(?:contien\w+|stocke\w*"
        r"|identifi\w+|lit|lisent|permet\w*"
        r"|révèle\w*|connaît|vit|dure\w*|survi\w+|reste\w*|ser[tv]\w*|mesure\w*|sui[tv]\w*"
        r"|collecte\w*|transmet\w*|comporte\w*|renferme\w*|peu[tv]\w*|donne\w*)\b"
    ),
    "in_that_case": (
        r"^[^a-zàéè]{0,4}(?:(?:veuillez noter|notez|sachez|attention),? (?:toutefois |cependant |que"
        r" )*)?(?:dans ce cas"
        r"|cela|ce choix|cette action)\b"
    ),
    "kind_of_these": (
        r"\b(?:n'est|ne sont|n'étaient|n'était|ne seraient|ne constituent|ne constitue|s'agit"
        r"|s'agissait) (?:donc |ici |en (?:aucun cas|rien|aucune façon) )?(?:pas|jamais|aucunement"
        r"|nullement|point|en rien) (?:un |une |d'un |de |des |d')"
    ),
    "cookie_read": r"^(?:lis|lit|lire|accéd|accèd|consult)",
    "of_ours": r"^ (?:de notre part|d'ici|de ce site)\b",
    "longer_than": (r"\bplus (?:de|longtemps|d'un)\b|\bau-delà\b|\bplus vieux\b|\bsurvi\w*"),
    "by_agent": r"^.{0,40}?\bpar (?:des |les |nos |le |la |un )?(?=\w)",
    "cookie": r"(?<!-)\b(?:cookies?(?!-\w)|(?:fichiers? )?témoins?(?: de (?:connexion|navigation))?)\b",
    "cookie_attributive": (
        r"\b(?:bandeau|bannière|fenêtre|politique|charte) (?:de |des |relative? aux )?(?:gestion des"
        r" )?cookies?\b"
        r"|\b(?:informations?|données) (?:recueillies?|collectées?|obtenues?|stockées?) (?:par|via"
        r"|au moyen|grâce|dans)"
        r"|\b(?:consentement|choix|préférences?) (?:de consentement )?(?:aux|de|des|relati\w+ aux"
        r"|en matière de) cookies\b"
    ),
    "cookie_act": (
        r"\b(?:(?<!conditions d')(?<!conditions générales d')utilis(?!at(?:eur|rice))\w+|dépos\w+|dépôt"
        r"|pla[cç]\w+|pos(?:ons|és?|e|ent)|install\w+|(?<!durée de )(?<!période de )stock\w+|enregistr\w+"
        r"|emplo[iy]\w*|recour\w+|recours|sert|servons|au moyen|indiquons|grâce (?:à|aux?)|recueill\w+"
        r"|écri(?:t|vent|vons|re)|lisent|lisons|(?<=de )lire|(?<=à )lire|(?<=ou )lire|(?<=et )lire"
        r"|consult(?:ons|ent)|cré(?:ée?s?|e|ons)\b|conserv(?!ation)\w+|inscri(?:t|te|ts|tes|vons)"
        r"|implant\w+|émi[st]\w*|génér\w+|intègr\w+|intégr\w+|embarqu\w+|conten\w+|contien\w+|comport\w+"
        r"|mis(?:es?)? en place|fai(?:t|sons) appel|pratiqu\w+)\b|\b(?:laiss(?:ons|e|ent|er)|arriv(?:e|ent)"
        r"|usage|échapp\w+|passer? (?:de|d')|pass(?:ons|e|ent) (?=[^.;,]{0,30}\b(?:de|des|d'))|sert|servent"
        r"|servons|se sert|interdi(?:t|sons|sent)\w*|bann?i(?:s|e|es|ssons)?\b|proscri(?:t|ts|vons)"
        r"|admis\w*|tolér\w+|existe(?:nt)?|circul(?:e|ent)|prenons|prend|rang(?:eons|e|ée?s?)|loge(?:ons|nt"
        r"|r)?|logée?s?|attribu\w+|distribu\w+|envo(?:i|y)\w*|transm\w+|fonctionn\w+|repos(?:e|ent|ons)"
        r"|nécessit\w+|besoin|exig\w+|trouver(?:ez|as)|a été (?:plac|pos|install|intégr)\w+|activ(?:e|ent"
        r"|és?|ons|ées?)|charg\w+|li[st]\b|fabriqu\w+|mémoris\w+|retien\w+|habit(?:e|ent)|accéd\w+|accès"
        r"|met(?:tons|tent)? en (?:œuvre|place)|mise en (?:œuvre|place))\b|\b(?:gard(?:ons|ée?s?|e"
        r"|ent)\b)\b"
    ),
    "done_by_both": (
        r"^ par (?!(?:des |les |nos |d'autres |ces )?<<third_party>>)[\w.'-]{2,40}(?:"
        r" [\w.'-]{2,20}){0,5}?[ (,]{1,2}"
        r"(?:et/ou|ou|et) (?:par )?(?:des |nos |ses |les |d'autres )"
    ),
    "cookie_presupposed": r"^(?:l'(?:utilisation|usage|emploi)|le dépôt|au dépôt|notre utilisation|comment)",
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
        r"|\bcomment (?:nous|(?:ce|notre|le|mon) (?:site|blog|portail)(?: web| internet)?) utilis\w+ (?:des"
        r"|les|nos|ces) (?:cookies|témoins)\b"
        r"|\bnotre (?:utilisation|usage) (?:de |des |de nos )(?:cookies|témoins)\b"
        r"|\bcertains cookies (?:sont|permettent|servent|peuvent|aident|mesurent)\b"
    ),
    "cookieless": r"\bsans (?:utiliser de |dépose?r de |aucun |recourir à des )?cookies?\b",
    "no_cookies": (
        r"\b(?:aucun (?:cookie|témoin)|(?:pas|jamais|point|zéro)(?: le moindre| de| d'aucun"
        r"| un seul)? ?(?:cookies?|témoins?)|(?<!le site )(?<!naviguer )(?<!navigation )"
        r"(?<!consulter )(?<!même )(?<!aussi )sans cookies?(?!,? [^.;:]{0,60}\b(?:ne |n')))\b"
        r"|\b(?:cookies?,? (?:ce n'est pas"
        r"|très peu|non merci)|(?:nous |on )?(?:nous |se |s'en )?(?:passons|passe|abstenons"
        r"|dispensons|abstient) (?:totalement |entièrement |complètement |volontairement )?(?:de|des"
        r"|d'utiliser des|de tout|d'employer des) (?:cookies?|témoins?)|pas (?:même"
        r"|l'ombre d') ?un (?:seul )?(?:cookie|témoin)|sans (?:le moindre|aucun|un seul) (?:cookie"
        r"|témoin)|ni (?:cookie|témoin)s?|(?:cookies?|témoins?) (?:sont|restent) <<here>>(?:bannis"
        r"|exclus|proscrits|absents|interdits)|(?:cookies?|témoins?) n'(?:ont|y ont"
        r"|a) <<here>>(?:leur place|cours)|^[^a-zà-ÿ]{0,4}(?:ici|chez nous|sur (?:ce"
        r"|notre) site),? (?:pas de|aucun|zéro)"
        r" cookies?(?=[.;!]|$)|(?:pas|plus|jamais) recours (?:à|aux?) (?:des "
        r"|les )?(?:cookies?|témoins?)|(?:pas|plus|jamais) usage de (?:cookies?|témoins?)|(?:aucun"
        r"|nul) (?:cookie|témoin|fichier témoin)|(?:exempt|dépourvu)e?s? de (?:cookies?|témoins?)"
        r"|zéro cookie|(?:renon[cç]\w+) (?:\w+ )?(?:aux|à tout|à l'usage d(?:e|es)) (?:cookies?"
        r"|témoins?))\b"
        r"|\bsans qu'(?:un|aucun) (?:seul )?(?:cookie|témoin)\b"
        r"|(?<!vous )\bn'(?:a|avons) (?:pas|nul|aucun) besoin de cookies et n'en (?:dépos|utilis"
        r"|plac)\w* (?:\w+ )?pas\b"
        r"|\bcookies?,? (?:nous|on|je) n'en (?:\w+) (?:\w+ )?(?:pas|jamais)\b"
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
    "essential_only": (
        r"\b(?:uniquement|seuls?|exclusivement|(?:ne |n').{0,30}\bque|hormis|sauf|que"
        r"|à l'exception)\b.{0,30}\b(?:cookies?|témoins?)\b.{0,30}\b(?:nécessaires?|techniques?"
        r"|essentiels?)|\b(?:cookies?|témoins?)\b.{0,30}\b(?:nécessaires?|techniques?"
        r"|essentiels?)\b.{0,20}\b(?:uniquement|seulement|exclusivement)"
    ),
    "but_one_needed": (
        r"\b(?:hormis|sauf|excepté|à l'exception (?:de |d'|du )|à part|en dehors (?:de |d'|du )"
        r"|si ce n'est|autre que) ?(?:un |le |notre |votre )?(?:seul |petit |unique "
        r"|simple )?cookie (?:\w+ )?(?:(?:de |d'|du )(?:votre |la |le )?(?:langue|session|panier"
        r"|connexion|consentement|préférences?|sécurité|choix|devise|authentification)|qui (?:mémorise"
        r"|retient|conserve|garde) (?:la |le |votre |vos )(?:langue|session|panier|connexion"
        r"|consentement|préférences?|choix|devise))"
    ),
    "named_among": r"^ (?:compris|inclus|non plus)\b",
    "cookie_sync": (
        r"\bsynchronis\w+ (?:de |des |d'|les |nos )?(?:cookies|identifiants)\b|\b(?:cookie"
        r"|id)[- ](?:sync\w*|matching)\b"
    ),
    "nothing_kept": (
        r"\bne (?:dépos|stock|enregistr|laiss|conserv|plac)\w* (?:absolument "
        r"|strictement )?rien (?:sur|dans) (?:votre|ton) (?:appareil|ordinateur|terminal|navigateur"
        r"|téléphone|équipement)|"
        r"\brien ne (?:reste|demeure|subsiste) (?:sur|dans) (?:votre|ton) (?:appareil"
        r"|ordinateur|terminal|navigateur"
        r"|téléphone)\b|"
        r"\brien n['’]est (?:\w+ )?(?:enregistré|stocké|déposé|conservé|écrit|laissé) (?:sur"
        r"|dans) (?:votre|ton) (?:appareil|ordinateur|terminal|navigateur|téléphone)\b|\bne (?:stock"
        r"|dépos|enregistr|laiss)\w* rien (?:sur|dans) (?:votre|ton) (?:appareil|ordinateur|terminal"
        r"|navigateur)\b"
    ),
    "cookie_defined": (
        r"^[^a-z]{0,4}(?:un (?:cookie|témoin|traceur) (?:(?:de connexion"
        r"|\([^.;]{3,50}\)) )?(?:est (?:une?|de)|désigne)"
        r"|les (?:cookies|témoins|traceurs) sont (?:[a-zéè]+ment )?(?:de |d'"
        r"|des |du |un )"
        r"|on entend par cookies?"
        r"|un (?:«|\") ?cookie ?(?:»|\") est|seul l'émetteur d'un cookie)\b"
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
        r"|\bmodifier vos (?:souhaits|préférences|choix)\b"
    ),
    "refers_back": r"\b(?:ceux-ci|les|ces)\b",
    "consequence": (
        r"\b(?:cess\w+ (?:\w+ )?de fonctionner|(?:peut|peuvent|pourrait|pourra"
        r"|risque d[e']) ?(?:\w+ )?(?:empêcher|limiter|entraver"
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
        r"|\bvous empêcher (?:d'utiliser|d'accéder|de (?:profiter|naviguer|bénéficier))\b"
    ),
    "without_cookies": (
        r"\b(?:refus\w*|désactiv\w+|bloqu\w+|sans|supprim\w+|ce choix|le cas échéant|dans ce cas"
        r"|à défaut|absence de consentement)\b|\b(?:coup(?:ez|er|és?|e)\b|rejet\w+|empêch\w+"
        r"|interdi\w+|n'(?:accept|autoris)\w+ pas|ne pas (?:accept|autoris)\w+|faute de|privée? de|dire"
        r" non|écart\w+"
        r"|effac\w+|vider|videz|absence|désactivation|refusez|blocage)\b|\b(?:alors)\b"
    ),
    "only_needed": (
        r"^[^a-z]{0,4}(?:nous n'utilisons|nous ne déposons|ce site n'utilise|ce site ne dépose"
        r"|notre site n'utilise|notre site ne dépose) qu'un (?:seul |simple |petit )?cookie (?:de "
        r"|d')(?:langue|session|panier|connexion|consentement|préférences?|sécurité|choix|devise"
        r"|authentification)\b(?! (?:et|ou|pour|dans|si|lorsque)\b)"
        r"|^[^a-z]{0,4}le seul cookie (?:de (?:ce|notre) site|déposé|utilisé|que nous (?:déposons"
        r"|utilisons)),? (?:mémorise|retient|conserve|garde|est (?:un|le) cookie (?:de |d'))(?: ?(?:la"
        r"|le|votre|vos))? ?(?:langue|session|panier|connexion|consentement|préférences?|sécurité"
        r"|choix|devise|authentification)|"
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
    "denied_kind": (
        r"\b(?:dépourvue?s?|exempte?s?|vierges?|libres?) de (?:tout |toute )?(?:cookies?|traceurs?)"
        r" (?:publicitaires?"
        r"|analytiques?|marketing|de (?:suivi|mesure(?: d'audience)?|ciblage|statistiques?))|"
        r"\b(?:aucune?|pas d'|pas de|ni|jamais de|zéro|sans)(?: la moindre"
        r"| aucune?)? ?(?:[\w-]+ ){0,1}?<<kind_of_tool>>"
        r"(?:(?:,| ni| ou| et) (?:de |d')?(?:publicit\w+|mesure|suivi|profilage|ciblage|marketing"
        r"|statistiques?)(?! tier)){0,4}|\b(?:nous passer|se passer|renon[cç]\w+"
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
    "kinds_advertising": r"publicit|\bpubs?\b|marketing|ciblage|profil|suivi|track|traçage|pistage",
    "kinds_analytics": (
        r"analy|statisti|mesure|audience|(?:suivi|tracking|traçage|pistage)(?! publicitaire)"
    ),
    "kinds_behind": (
        r" publicitaires?\b|(?:(?:,| ni| ou| et)(?: (?:de|des|à|d'))?[ ']?(?:publicit\w+|mesure|suivi"
        r"|tracking|traçage"
        r"|profilage|ciblage|marketing|statistiques?|analytiques?|analyse|audience)\b(?! tier)){1,4}"
    ),
    "tool_that_follows": (
        r"(?:outils?|scripts?|services?|programmes?|logiciels?|dispositifs?|technologies?) (?:qui"
        r"|permettant d(?:e |')"
        r"|destinée?s? à|servant à|pour) ?(?:analys|mesur|suiv|suit|observ|pist|trac|enregistr"
        r"|compt)\w* (?:votre|vos|vous"
        r"|la|les|le|l')[^.;,]{0,30}"
    ),
    "kind_of_tool": (
        r"(?:<<tool_that_follows>>|(?:régies?|réseaux?|partenaires?) publicitaires?|(?:cookies?"
        r"|traceurs?|témoins?|outils?|pixels?|balises?|dispositifs?|solutions?"
        r"|logiciels?|programmes?|services?|scripts?) (?:tiers )?(?:publicitaires?|marketing"
        r"|analytiques?|statistiques?|de (?:mesure|suivi|traçage|ciblage|pub\w*|marketing|reciblage"
        r"|personnalisation publicitaire"
        r"|statisti\w+|profilage)|d'(?:analyses?|analytics|audience)|à (?:des fins|visée|caractère|vocation"
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
    "kinds_of_others": (
        r"(?: d'audience| publicitaires?| de suivi)? (?:tiers|tierces?|externes?|de (?:tiers|partenaires))\b"
    ),
    "kind_of_others": r"\b(?:tiers|tierces?|externes?)\b",
    "denied_kind_not": (
        r"\b(?:nécessit|requér|exige)ant (?:votre|un|le|son|l') ?(?:\w+ )?(?:accord|consentement)"
        r"|\b(?:soumis|assujetti)(?:es?|s)? (?:à|au) (?:votre |un )?(?:consentement|accord)|"
        r"\b(?:e-?mails?|courriels?|courriers?|postaux|postale?|lettres?|newsletters?|sms|téléphon\w+"
        r"|démarchage|rece(?:vr"
        r"|vo)\w+|abonn\w+|offre|boîte)\b|\b(?:envoy\w+|adress(?:ons|er))\b"
        r"|\baucune? [^.;,]{3,40} n'est (?:parfait|infaillible|fiable|exact|neutre|gratuit|complet"
        r"|obligatoire"
        r"|idéal|suffisant|magique|sans défaut)"
        r"|\baucune? autre "
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
        r"|reste)\w*[^.;]{0,20}\b(?:normalement|pareil|identique|inchangée?|parfaitement|pleinement"
        r"|entièrement)|(?:tout"
        r"|le site) (?:reste|fonctionne|marche)[^.;]{0,30}(?:accessible|quand même|aussi bien|sans)"
        r"|sans (?:rien perdre|que cela (?:change|affecte|n'affecte)|incidence|gêne|désagrément)"
        r"|tout (?:de même|autant))\b"
    ),
    "cookie_called": (
        r"\b(?:cookies?|témoins?)(?: (?:nommé|appelé|dénommé|intitulé"
        r"|du nom de))? ?[«„\"]? ?(?=(\S+))"
    ),
    "cookie_refusal": (
        r"\b(?:vous pouvez|tu peux|(?:l'|chaque )(?:utilisateur|internaute) peut|vous (?:êtes"
        r"|restez) libre d[e']|vous avez la (?:possibilité"
        r"|faculté) d[e']) ?(?:[\w'-]+ ){0,5}?(?:(?:accepter|supprimer|effacer|refuser|bloquer"
        r"|désactiver) (?:ou (?:de )?(?:activer|désactiver|refuser|supprimer) )?)(?:(?:le dépôt"
        r"|l'utilisation|l'installation|l'enregistrement) (?:de |des |de ces ))?(?:tous |toutes )?(?:les "
        r"|ces |nos |tout |des )?(?:cookies?|traceurs?|témoins?)\b"
    ),
    "browsers_do": (
        r"^[^a-zà-ÿ]{0,4}(?:certains|la plupart des|beaucoup de|de nombreux"
        r"|tous les) (?:\w+ )?navigateurs\b"
    ),
}
