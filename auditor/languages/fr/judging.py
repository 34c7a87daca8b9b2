"""French: patterns that judging looks for in quotes, pages and banners."""

from auditor.languages.fr.parts import ALL_SIT_WITHIN, KEPT_WITHIN

JUDGING = {
    "until_closed": r"jusqu['’][^.;]{0,30}(?:ferm|session)|\b(?:cette|la durée de la) session\b",
    "asks_for_more": (
        r"\bveuillez (?:saisir|entrer|renseigner|remplir|compléter|sélectionner|choisir|vous|réessayer|cocher"
        r"|vérifier)\b|obligatoire|invalide|échoué|\berreur\b|pas un robot"
    ),
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
    "means_recording": (
        r"(?:enregistr|film|rejou|capture|relecture)\w*[^.;]{0,50}(?:écran|session|souris|curseur"
        r"|défilement)|(?:écran|session|souris|curseur)s?\b[^.;]{0,40}(?:enregistr|film|rejou)"
    ),
    "means_storage": r"(?:local|session|web)[ -]?storage|stockage (?:local|web)|indexed ?db",
    "means_beacon": r"balises? (?:web|invisibles?)|pixels?\b|\bbeacons?\b",
    "follows_people": (
        r"(?:suivre|pister|tracer|traquer) (?:\w+ )?(?:visiteu\w+|utilisateu\w+|internautes"
        r"|personnes|lecteu\w+)"
        r"|(?:outils?|scripts?|codes?|pixels?|mécanismes?|techn\w+) de (?:suivi|pistage|traçage|tracking)\b"
    ),
    "not_to_analysts": (
        r"\b(?:aucune?s?|pas|ni|jamais)\b(?:(?!\bmais\b|\bsauf\b|\bhormis\b|\buniquement\b|\bseul)[^.;:]){0,100}"
        r"\b(?:services?|plateformes?|fournisseurs?|sociétés?|prestataires?) d[’']analyse\b"
    ),
    "cookies_only_for": (
        r"\butilis\w+ (?:de |des |les )?cookies (?:que|qu['’]|uniquement|seulement"
        r"|exclusivement) ?(?:pour|afin|à)\b"
    ),
    "recipients_abroad": (
        r"\b(?:tiers|destinataires?|sociétés?|prestataires?|serveurs?) (?:situés?e?s? |établie?s? "
        r"|basée?s? )?(?:hors|en dehors|à l[’']étranger)\b"
    ),
    "own_machines": r"\bpropres (?:serveur|machine|ordinateur)|serveurs? (?:externe|extérieur|tiers)",
    "speaks_of_profiles": r"profil",
    "means_fingerprint": r"empreintes? (?:num|de)|fingerprint",
    "beside_cookies": (
        r"(?:technologies?|traceurs?) (?:similaires|comparables|analogues)"
        r"|traceurs?\b|stockage|balises?"
    ),
    "browser_settings": (
        r"(?:paramètres|réglages|options) (?:de |du )(?:votre |ton )?navigateur|désactiv|bloqu|refus"
        r"|s['’]oppos"
    ),
    "by_date": r"mise à jour|dernière modification",
    "choices_of_cookies": r"\btous les cookies\W*$|^\W*tous les cookies (?:uniquement|seulement)",
    "condition": (
        r"sans(?! (?:aucun |tout |le moindre )?(?:transfert|transmission))|\bsi\b|\bsauf\b"
        r"|\bà (?:notre|ma) connaissance\b|\btant que\b|\b(?:lorsque|quand)\b(?! vous (?:visit|consult"
        r"|navig|utilis"
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
    "domain_for_sale": (
        r"ce (?:nom de )?domaine est (?:à|en) vent?e|\bdomaine\b.{0,30}à (?:vendre|la vente)"
        r"|ache(?:ter|tez) ce (?:nom de )?domaine"
    ),
    "all_of_a_company": (
        r"\b(?:aucun|pas de|pas d['’]aucun) (?:services?|outils?|produits?|scripts?) (?:de )?"
        r"(?:Google|Microsoft|Meta|Facebook|Adobe|Amazon)\b(?! (?:pour|qui|tels?|comme|sur)\b)"
    ),
    "outside_scripts": r"scripts? (?:tiers|externes?) (?:ne |n[’\']).{0,20}(?:chargé|exécuté)",
    "none_but_sessions": (
        r"(?i:\brien (?:durablement|de (?:façon|manière) (?:durable|permanente)|de (?:durable"
        r"|permanent))\b)|"
        r"^(?:nous|(?:ce|notre|le) site) (?:n[’\'])?\w+ (?:uniquement|seulement|exclusivement|que) "
        r"des cookies de session(?=[.,;]|$)"
        r"|\bcookies? (?:persistants?|permanents?)\b"
    ),
    "every_cookie": (
        r"^les (?:cookies|traceurs) (?:persistants|permanents|durables)\b[^.;]{0,50}\b(?:expirent"
        r"|durent|restent|sont)\b|"
        r"\b(?:tous (?:les|nos)|nos|aucun) (?:propres )?(?:cookies?|traceurs?)\b"
        r"(?! (?:de|d['’]|dits?\b|\w+(?:els?|aires?|iques?|ifs?|é[se]?s?) (?:expir|dur|rest|sont|ont"
        r"|ne|se)))"
        r"|^les (?:cookies|traceurs)(?: (?:déposés|utilisés))? (?:ont|sont|ne|expirent)"
        r"|durée de vie (?:des|de nos) (?:cookies|traceurs)"
        r"|^(?:ils|tous)\b"
        r"|\b(?:chaque|tout) cookie\b"
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
        r"|\b(?:données|informations?|détails) (?:de |d['’]|relatives? à (?:la |votre |vos )?)"
        r"(?:réservation"
        r"|commande|livraison|paiement|facturation|contact|inscription|adhésion|candidature|compte|don)s?\b"
        r"|\bdonnées (?:de santé|médicales|bancaires)\b|\bdossiers? m[ée]dica"
    ),
    "heading_of_given": (
        r"volontair|base du consentement|(?:données|informations) que vous (?:nous )?(?:\w+ )?(?:fourni"
        r"|communiq|transm|donn|envoy|saisi)"
    ),
    "identifies_device": (
        r"(?:identifi|reconna)\w* (?:vous ou )?(?:votre|un|l['’]) ?(?:appareil|navigateur|terminal)"
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
        r"|\bn(?:e |['’])(?:requi\w+|requièr\w+|nécessit\w+|exig\w+|demand\w+|suppos\w+|impliqu\w+)"
        r"(?: (?:donc|ainsi|alors))? (?:pas|aucun)[^.;]{0,24}(?:consentement|accord|autorisation)"
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
    "runs_until_refused": (
        r"\b(?:sauf (?:si vous|refus|opposition)|tant que vous ne (?:les |le |vous )?(?:refus"
        r"|oppos|désactiv))"
    ),
    "nothing_sent": (
        r"\b(?:ne|n['’]) ?(?:démarr|s['’]exécut|tourn|se lanc|se charg|fonctionn)\w+ (?:\w+ )?(?:qu|pas)"
        r"|\b(?:démarr|tourn)\w+ (?:uniquement|seulement)|"
        r"\baucune? (?:[\w-]+ ){0,4}(?:donnée|information|connexion|requête)s?\b[^.;]{0,90}"
        r"(?:transmis|envoyé|établi|communiqué)"
        r"|\b(?:n['’](?:est|sont)|uniquement|seulement)[^.;]{0,30}\bchargé|\bchargée?s? (?:qu|uniquement"
        r"|seulement)"
        r"|\brien n['’]est (?:envoyé|transmis|chargé)"
        r"|\bne (?:reçoit|reçoivent|apprend) (?:alors |plus )?rien\b"
        r"(?! (?:de personnel|d['’]autre|qui|sur vous\b))|\baucun (?:script|outil"
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
        r"\b(?:aucune?|ni|pas d[e'’]s?|sans) ?[^.;:]{0,20}?(?:outils?|scripts?|services?"
        r"|programmes?|logiciels?|dispositifs?)"
        r" (?:qui|permettant d[e'’]|destinée?s? à|servant à|pour) ?(?:analys|mesur|suiv|suit"
        r"|observ|pist|trac|enregistr"
        r"|compt)\w* (?:votre|vos|vous|la|les|le|l['’])|"
        r"\b(?:aucune?|ni|pas (?:de|d['’])|sans)[^.;:]{0,40}?(?:outils? (?:d['’]analy(?:se|tics)|de suivi"
        r"|de mesure(?: d['’]audience)?|(?:de )?statistiques?)|traceurs?|analytics"
        r"|pistage|suivi(?= n['’]est)|tracking)(?: tier(?:s|ces?))?\s*(?:[,.;!)]|$|\b(?:et|ou|ni"
        r"|n['’]est)\b)"
    ),
    "not_if_refused": (
        r"(?:\bpas\b|\baucune?\b)[^.;]{0,80}\bsi vous (?:(?:\w+ ){0,2}?(?:refusez|fermez|rejetez)"
        r"|(?:\w+ ){0,2}?(?:cliquez|appuyez) sur [«\"“]? ?(?:refuser|fermer|rejeter))"
        r"|\b(?:si|quand|lorsque) (?:vous|tu) (?:\w+ ){0,2}?(?:refus|rejet|declin|déclin)\w+[^.;]{0,80}"
        r"\b(?:pas|aucune?|rien|ni)\b"
        r"|\b(?:si|quand|lorsque) (?:vous|tu) (?:\w+ ){0,2}?(?:refus|rejet"
        r"|déclin)\w+[^.;]{0,80}\b(?:seuls?|uniquement|que les)\b|\b(?:en cas de|après (?:un "
        r"|votre )?) ?refus\b[^.;]{0,60}\b(?:seuls?|uniquement|aucun|que les)\b"
    ),
    "outside_tools": (
        r"\b(?:outils?|services?|scripts?|analytics|traceurs?|solutions?|mesure)"
        r"\b[^.;,]{0,30}?\b(?:tiers|tierces?"
        r"|externes?)\b"
    ),
    "by_itself": (
        r"\b(?:sites?|services?|applications?|boutique|blog|pages?) (?:lui|elle|eux|elles)-mêmes?\b"
        r"|\bpropres (?:pages|sites?)\b|\baucun cookie (?:en )?propre\b|\b(?:nous|lui|elle|eux"
        r"|elles)-mêmes? (?:ne|n['’])"
    ),
    "only_taken_back": (
        r"^\W*(?:votre consentement (?:peut|pourra) être|(?:vous (?:pouvez|pourrez)|tu peux) (?:\w+ ){0,3}?"
        r"(?:modifier|retirer|gérer|changer|révoquer|revenir))\b"
    ),
    "cookieless": r"sans (?:\w+ )?(?:cookies?|traceurs?)\b",
    "what_cookies_are": r"^\W*les cookies (?:ne |n['’])(?!sont)",
    "tools_of_a_kind": (
        r"\b(?:outils?|services?|logiciels?|technologies?|prestataires?) (?:tiers )?qui (?:\w+ )?"
        r"(?:collect|recueill|identifi|trait|conserv)"
    ),
    "of_one_form": (
        r"formulaire|sondage|questionnaire|(?:lors|dans le cadre) (?:de |d['’]"
        r"|du )(?:\w+ )?(?:commande|inscription|candidature|don\b)"
    ),
    "of_the_browser": r"navigateur|appareil|non connecté|même si|que vous soyez",
    "of_what_precedes": (r"^(?:elles?|ils?|ces|celles?-ci)\b|\bces (?:données|informations)\b"),
    "of_videos": r"\bvidéos?\b|\blecteurs?\b|\bfilms?\b",
    "cookies_and_more": r"cookies? ?(?:,|&|\bet\b|\bou\b)",
    "of_an_embed": (
        r"\b(?:vidéos?|cartes?|lecteurs?|widgets?|modules?) (?:(?:vidéos?|\w*externes?|tiers"
        r"|intégrée?s?) ){0,2}(?:ne |n['’])?(?:peu(?:t|vent) )?(?:dépos|utilis|plac|install)\w*"
        r"[^.;]{0,30}cookies?"
        r"|\bcookies?\b[^.;]{0,40}\bpar (?:[\w'’-]+ ){0,3}?(?:vidéos?|cartes?|lecteurs?|widgets?|modules?)\b"
    ),
    "offered_by_oneself": (
        r"enregistr\w+ (?:votre nom|vos coordonnées)[^.;]{0,60} dans (?:des|un) cookies?"
        r"|vous (?:\w+ )?(?:choisi|décid)\w+ de (?:fournir|communiquer|supprimer)"
    ),
    "online_data": r"identifiant|traceur|navigation",
    "sole_recipients": (
        r"\bseule?s? (?:[\w-]+ ){0,2}(?:prestataire|destinataire|société|sous-traitant|partenaire|tiers"
        r"|entreprise)"
    ),
    "online_recipients": r"publicit|prestataire|sous-traitant|statisti",
    "other_subjects": (
        r"lettre d['’]information|infolettre|newsletter|(?:sur|à travers) (?:le web|internet"
        r"|d['’]autres)|identifiants? publicitaires?|autres sites"
        r"|enfants|mineurs|sensible|carte (?:bancaire"
        r"|de crédit)|paiement|santé"
        r"|géolocalisation|localisation|biométri"
    ),
    "all_sit_within": ALL_SIT_WITHIN,
    "kept_within": KEPT_WITHIN,
    "out_of_sale": (
        r"(?:publicit|vente|partage)\w*[^.;]{0,60}(?:refus|oppos|désactiv)|(?:refus|oppos"
        r"|désactiv)\w*[^.;]{0,60}(?:publicit|vente|partage)"
    ),
    "out_of_counting": (
        r"(?i:(?:mesure|statisti\w+|analyse|comptage|suivi|traçage)\b[^.;]{0,50}(?:refus|oppos"
        r"|désactiv|arrêt)|(?:refus|oppos|désactiv|arrêt|ne (?:pas|plus) être)\w*[^.;]{0,50}(?:mesur"
        r"|statisti|analys|compt|suivi|tracé))"
    ),
    "outside": r"hors|en dehors|quitt",
    "page_missing": (
        r"\bpage\b.{0,60}\bintrouvable|erreur 404|\bpage\b.{0,40}"
        r"(?:n['’]existe|n['’]a pas (?:été|pu être) trouvée|n['’]est plus)"
    ),
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
    "the_tool_named": r"\b(?:le|ce|cet|l['’]) ?(?:pixel|outil|script|module|widget)\b",
    "points_back": (
        r"^(?:cela|ceci|ça|c['’]est|tous deux|les deux|il|elle|ils|elles"
        r"|ce(?:t|tte|s)? (?:outils?|services?|scripts?|mesures?))\b"
    ),
    "points_back_to_several": (
        r"^(?:tous (?:les )?deux|toutes (?:les )?deux"
        r"|les deux|ni l['’]une? ni l['’]autre)\b"
    ),
    "once_accepted": (
        r"\b(?:tant que|avant que|après que|une fois que|si|lorsque|dès que) (?:vous|tu)\b[^.;,]{0,30}"
        r"(?:accept|consent|autoris)\w*[^.;,]*"
    ),
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
    "takes_back": r"retir|révoqu|reven(?:ir|ez|ant) sur|chang\w+ d['’]avis|modifi|rouvr|repren\w+ votre",
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
    "denied_again": r",? (?:et |ou )?(?:ni|aucune?|pas)\b(?=.)|, (?:de |d['’])|;",
    "speaks_of_tracking": r"suivi|traçage|traceur|tracking|pistage",
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
        r"|\b(?:outils?|traceurs?|scripts?|services?) (?:d['’]\w+ ?(?:d['’]\w+ )?"
        r"|de \w+ (?:d['’]\w+ )?)?(?:tiers\b"
        r"|externes?\b)"
        r"|\btraceurs? (?:(?!ou\b|et\b|ni\b)\w+ )?tiers\b"
    ),
    "told_elsewhere": (r"ci-dessus|ci-après|ci-dessous|cas suivants"),
    "tracking": r"traceur|mesure d.audience|publicit",
    "undecided_signal": (
        r"dans la mesure du possible|\bsi (?:nos|nous|notre) [^.;]{0,40}(?:chang|évolu|commenç|venai)"
        r"|(?:lorsque|si|quand) (?:cela est |c['’]est )?(?:techniquement )?possible"
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
        r"|\b(?:données?|informations?) (?:sur|concernant) (?:vous\b|(?:nos|les) visiteurs)"
        r"|\blors de (?:votre|la) (?:visite|navigation)"
    ),
    "where_law_requires": (
        r"(?:la (?:loi|réglementation)|le rgpd) (?:exige|impose|requiert|demande)"
        r"|lorsque celui-ci est (?:requis|nécessaire|exigé)|lorsque la loi|si la loi l['’]exige"
        r"|dans la mesure où la loi|lorsque (?:cela est |c['’]est "
        r"|la réglementation )?(?:l['’])?(?:requis|nécessaire|exige|impose)|si (?:cela est )?(?:requis"
        r"|nécessaire)|le cas échéant|là où la loi"
        r"|(?:la loi|le rgpd|la réglementation) (?:interdit|ne permet)|(?:selon|d['’]après"
        r"|en vertu de) (?:la loi|le rgpd)(?![^.;]*\bnous\b)[^.;]{0,60}(?:doivent|doit|peuvent"
        r"|peut)"
        r"|\b(?:la loi|le rgpd|la réglementation) n['’]autorise[^.;]{0,60}\bqu"
    ),
    "withdrawing": (
        r"(?:retir|révoqu)\w+[^.;]{0,60}consentement|consentement[^.;]{0,60}(?:retir|révoqu)|(?:modifi"
        r"|chang)\w+ (?:vos|votre|d['’]) ?(?:choix|préférences|consentement|avis)"
        r"|reven\w+ sur (?:votre|vos|ton|cet?|cette) (?:accord|choix|consentement|décision)"
        r"|repren\w+ (?:votre|ton) (?:accord|consentement)|retir\w+[^.;]{0,30}\baccord"
    ),
    "whatever_chosen": (
        r"\b(?:quel(?:le)? que soit|indépendamment de|sans tenir compte de) (?:votre|ton|le|la) (?:choix"
        r"|décision|sélection|réponse|consentement)|\bque vous (?:acceptiez|consentiez|refusiez) ou non"
    ),
    "without_consent": (
        r"sans (?:(?:votre|ton|le|aucun|recueil du|recueillir votre"
        r"|demander votre) ){0,2}(?:consentement|accord)"
    ),
    "yearly_review": (
        r"(?i:\b(?:révis|relis|revoy|mett\w+ à jour|mis\w* à jour|actualis"
        r"|renouvel)\w*\b.{0,60}\b(?:chaque mois de|chaque|tous les ans en"
        r"|tous les mois de) (?:janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre"
        r"|novembre|décembre)\b|\b(?:chaque mois de|chaque|tous les ans en) (?:janvier|février|mars"
        r"|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)\b.{0,60}\b(?:révis|relis"
        r"|revoy|mett\w+ à jour|actualis|renouvel))|"
        r"(?:révis|mis[e]? à jour|actualis)\w*.{0,60}(?:chaque année|une fois par an|annuel)"
    ),
    "of_an_interface": (r"\bAPIs?\b"),
    "means_outside": (r"\b(?:tiers|externes?|extérieure?s?)\b"),
    "of_profiles": (r"\bprofil"),
    "retargeting": (
        r"\bpublicités? comportementales?\b|\b(?:transmi|envoy|communiqu)\w+[^.;:]{0,50}\bpublicit\w+|"
        r"\b(?:suivi|pistage|traçage) (?:inter-?sites?|entre (?:les )?sites|d['’]un site à l['’]autre)|"
        r"\b(?:traceurs?|pixels?|régies?) publicitaires?\b|\bre-?(?:marketing|targeting|ciblage)\b"
        r"|^\W*(?:\w+ )?(?:publicité"
        r"|marketing)\W{1,4}(?:aucune?|non|néant|-)\W*$"
    ),
}
