"""French: opt-outs: links, settings, signals, and their effects."""

PATTERNS = {
    "opt_out_cookie": r"\bcookies? (?:de désactivation|d'opt-?out|d'opposition|de refus|d'exclusion)\b",
    "rights_request": (
        r"\b(?:accès|rectification|effacement|suppression|rectifier"
        r"|accéder)\b[^.;]{0,90}\b(?:opposition|opposer|limitation|portabilité)\b"
        r"|\bopposition\b[^.;]{0,60}\b(?:accès|rectification|portabilité|effacement)\b"
    ),
    "choice_kept": (
        r"\b(?:opposition|refus|désactivation|opt-?out|retrait|(?:votre|vos|ton|tes"
        r"|ce) choix)\b[^.;]{0,60}\b(?:mémoris|enregistr|stock|gard|conserv|reten)\w*"
    ),
    "storage_deleted": (
        r"\b(?:suppression|supprim\w+|effac\w+|vid(?:er|ez|ant)) (?:de |du |des |le |la |les |vos "
        r"|votre |l'|simplement )*(?:stockage (?:local|du navigateur)|local-?\s?storage"
        r"|données (?:du site|de navigation|du navigateur)|cookies?|cache)\b"
    ),
    "signal_stops": (
        r"\b(?:ne|n')\s?(?:\w+ ){0,3}?(?:dépos|charg|vend|partag|collect|utilis|transmett)\w*"
        r"|\b(?:désactiv|bloqu|cess)\w*|\b(?:(?:ne|n')\s?(?:\w+ ){0,3}?(?:compt|mesur|pos|plac"
        r"|install|li|enregistr|suiv|pist|envoy)\w*|aucune? (?:cookie|traceur|mesure|statistique"
        r"|publicité|pixel|outil)\w*|(?:comme|pour) un (?:refus|non|retrait)|(?:rest"
        r"|demeur)\w+ (?:éteint|inactif|désactivé|coupé)\w*|coup(?:ons|ée?s?)\b|suspend\w*)\b"
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
        r"|\b(?:outil|module|solution|gestionnaire|dispositif) [^.;]{0,40}\b(?:permettant"
        r"|permet) (?:\w+ ){0,2}(?:de |d')(?:paramétrer|gérer|choisir|configurer)\b"
    ),
    "opt_out_told": r"\b(?:y compris|notamment)[^.;,]{0,40}(?:comment|manière de)[^.;,]{0,60}",
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
        r"|\b(?:outil|module|solution|gestionnaire|dispositif) [^.;]{0,40}\b(?:permettant"
        r"|permet) (?:\w+ ){0,2}(?:de |d')(?:paramétrer|gérer|choisir|configurer)\b"
    ),
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
    "communication": (r"\b(?:newsletter|e-?mails?|mails?|lettres? d'information|courriels?|infolettre)\b"),
    "opt_out_messages": r"\b(?:désinscri\w+|désabonn\w+|ne plus (?:les )?recevoir)\b",
    "message_link": r"\b(?:lien\w*|cliqu\w+)\b",
    "contact_act": (
        r"\b(?:contact(?:er|ez|ant)|écri(?:re|vez|vant)|par (?:courriel|courrier|e-?mail))\b"
        r"|[\w.+-]{1,60}@[\w-]{1,60}\.\w|\b(?:(?:un )?(?:simple |petit |bref )?(?:message|mot|mail"
        r"|courriel|courrier|appel) (?:à|suffit)|téléphon\w+|appel(?:ez|er) (?:le|au|nous)"
        r"|dites-(?:le-)?nous|adress(?:ez|er) (?:un|une|votre|nous)|envoy(?:ez|er) (?:un|nous))\b"
    ),
    "click_here": r"\b(?:cliqu\w+|(?:en )(?:consultant|visitant)|lien|ici|page|suivante?|rendez-vous|via)\b|https?://",
    "device_setting": (
        r"\b(?:appareils?|téléphones?|smartphones?|iphone|ipad|android|ios|terminal"
        r"|système d'exploitation)\b.{0,60}\b(?:paramètres?|réglages?)\b|\b(?:paramètres?"
        r"|réglages?)\b.{0,40}\b(?:appareils?|téléphones?|smartphones?|iphone|ipad|android|ios|terminal"
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
    "addon": r"\b(?:module (?:complémentaire|de désactivation|d'opposition)|extensions?|plug-?ins?)\b",
    "opt_out_url": (
        r"opt[-_ ]?out|choices|youronlinechoices|aboutads|adssettings|gaoptout|desactiv|refus|opposition"
    ),
    "effect": (
        r"\baprès (?:la |votre |cette )?(?:désactivation|opposition|refus|opt-?out)\b|\b(?:opt-?out"
        r"|désactiv|opposition)\w*\b.{0,120}\b(?:empêch\w*\b(?! (?:l'(?:accès|utilisation)|d'accéder"
        r"|d'utiliser|le"
        r" (?:bon )?fonction"
        r"|certaines))|n'ser\w*|ne ser\w*|cess\w*)|\b(?:(?:une fois"
        r"|après) (?:l'|votre |cette |le )?(?:opposition|refus|désactivation"
        r"|retrait)\b[^.;]{0,80}\b(?:ne|n'|plus|cess)\w*|(?:opposition|refus"
        r"|retrait)\b[^.;]{0,60}\b(?:met fin|arrête|stoppe|bloque|interrompt))\b"
    ),
    "said_before": (
        r"\b(?:cet(?:te)?|ce) (?:\w+ )?(?:mesure|suivi|outil|service|collecte|analyse|traitement"
        r"|traceur)|\bvous y opposer\b"
    ),
    "persistence": (
        r"<<opt_out_cookie>>[^.;,]{0,24}\b(?:enregistr|dépos|plac|stock|install|cré)|"
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
    "refusal_word": r"refus|n'accept|ne consent|dites non|sans votre accord|défaut d'accord",
    "signal_gpc": r"\bglobal[- ]privacy[- ]control|gpc\b",
    "signal_dnt": (
        r"\bdo[- ]not[- ]track|dnt|[«\"“]? ?ne pas (?:me )?(?:pister|suivre) ?[»\"”]?\b"
        r"|\bnavigateur\b[^.;]{0,40}\bne pas être (?:suivi|pisté|tracé)\w*"
    ),
    "signal_act": (
        r"\b(?:répond\w*|respect\w+|pren\w+ en compte|(?:pris\w*|prend\w*|prise) en (?:charge"
        r"|compte)|honor\w+|trait\w+|reconna\w+|t(?:en|ien)\w+ compte)\b|\b(?:réagi\w*|compte\b"
        r"|suiv(?:ons|i|e|re|ent)\b|appliqu\w+|écout\w+|obéi\w+|interprét\w+|li(?:t|sons)\b|sensible"
        r"|effet|ignor\w+|prenons|prend|consid[eéè]r\w+|exploit\w+|gér(?:ons|é|ée)|support\w+"
        r"|détect\w+|conform\w+|agi(?:t|ssons)|vaut|valent|équivaut|équivalent|refus|honore\w*"
        r"|accept\w+)\b"
    ),
    "delete_cookies": (
        r"\b(?:supprim|effac)\w+\b.{0,40}\bcookies\b"
        r"|\bcookies\b.{0,40}\b(?:supprim|effac)\w+"
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
    "kept_in_cookie": (
        r"<<opt_out_cookie>>"
        r"|\b(?:dans|par|au moyen d'|sous forme d') ?(?:un |ce )?(?:cookie|témoin)\b"
    ),
    "signal_way": r"\b(?:global privacy control|gpc|do[- ]not[- ]track)\b",
    "here": (
        r"(?:(?:sur|dans|chez|par|ici|nous|notre|nos|ce|cette|ces|le|la|les|du|de|des|site|pages?"
        r"|boutique|portail|blog|plateforme|présent|donc|ainsi|pas|plus|du tout|tout|bas|jamais"
        r"|nulle part|volontairement|totalement|entièrement|absolument) ){0,7}"
    ),
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
    "signals_apart": (r"\bdifférem+ent\b|\bde manière différente\b"),
}
