"""French: trackers and tools, and the vendors behind them."""

PATTERNS = {
    "item_denied": (
        r"^[^a-zàéè]{0,6}(?:aucune?s?|zéro)\b(?! (?:autre|souci|problème|question|doute|changement)s?\b)"
    ),
    "common_goes_on": r" (?:et|ou) [a-z]",
    "as_example": (
        r"\((?:comme|tels? que|telles? que|par exemple|p\. ?ex\.|notamment|type"
        r"|ex\.? ?:?) (?:[\w .&-]{1,30}(?:,| ou| et) ){0,5}$"
    ),
    "means_of_one_kind": (
        r"\b(?:pixels?|balises?|étiquettes?) (?:publicitaires?|marketing|de (?:reciblage|conversion)"
        r"|des réseaux sociaux)"
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
    "of_what_follows": r"^(?!)",
    "use_by_others": (
        r"\b(?:certains|la plupart des|de nombreux|beaucoup de|d'autres|tous les) sites (?:web |internet"
        r" )?"
        r"(?:\w+ )?(?:utilis|emploi|ont recours|dépos|plac)\w*|\bpermett\w+ aux sites\b|\baux"
        r" propriétaires d[eu]s? sites?\b"
    ),
    "tracker": (
        r"\b(?:balises?(?: web| pixels?)?|pixels?(?: espions?| invisibles?)?|insight tag"
        r"|web ?beacons?|traceurs?|technologies (?:similaires|semblables|comparables|analogues"
        r"|équivalentes)|(?:stockage|local) (?:local|web|storage)|local ?storage"
        r"|empreintes?|fingerprint\w*|identifiants? uniques?|informations sur (?:votre"
        r"|ton) (?:appareil|terminal|équipement))\b|\b(?:empreintes? (?:de|du) (?:votre|ton|l'"
        r"|le)?\s?(?:appareil|navigateur|terminal|ordinateur)|espace de stockage"
        r"|stockage du navigateur|mémoire (?:locale )?(?:de |du )(?:votre |ton )?navigateur|session ?storage"
        r"|indexeddb|pixels? de \w+|mouchards?"
        r"|scripts? de (?:suivi|mesure)|marqueurs?|tags?\b|images? (?:invisibles?|transparentes?"
        r"|minuscules?)|identifiants? (?:publicitaires?|de suivi|aléatoires?)|étiquettes?"
        r"|(?:technologies?|dispositifs?) de (?:suivi|traçage|pistage))\b"
        r"|\b(?:autres? )?outils? de (?:traçabilité|traçage|suivi)\b"
    ),
    "means_of_some": (
        r"\b(?:traceurs?|pixels?|balises?|tags?)(?: de suivi)? (?:(?:de|des|d') ?)?(?:réseaux? socia\w+"
        r"|facebook|meta"
        r"|tiers|tierces|publicitaires?|partenaires|nos partenaires|l'(?:e-?mail|infolettre))\b"
    ),
    "not_in_a_cookie": r"(?:pas|non) (?:dans|via|par|sous (?:la )?forme d[e']) ?(?:une? |des )?cookies?\b"
    r"|n(?:e |')[^.;,]{0,40}\bcookies?[^.;,]{0,14},? mais\b",
    "no_fingerprint": (
        r"(?:\b(?:aucune?|pas d['e]|jamais d['e]|ni|sans|renon[cç]\w+ à) ?[^.;:,]{0,20}"
        r"(?:empreintes? (?:numériques?|uniques?|techniques?|d[eu'])|fingerprint\w*)"
        r"|\bfingerprint\w*[^.;:,]{0,30}\b(?:exclu|banni|proscrit|jamais|n'est pas))"
        r"(?![^.;]{0,60}\b(?:carbone|partag\w+|transm\w+|communiqu\w+|si|sauf|garanti\w+)\b)"
    ),
    "no_recording": (
        r"(?:\b(?:n'|ne )(?:\w+ )?(?:enregistr|film|rejou)\w*[^.;:]{0,16}\b(?:ni|pas|jamais|aucune?)\b"
        r"[^.;:]{0,40}\b(?:écrans?|sessions?|souris|curseurs?|défilement)\b"
        r"|\b(?:écrans?|sessions?|souris|curseur) (?:\w+ ){0,2}?(?:n'est|ne sont) (?:ni |pas |jamais )?"
        r"(?:enregistré|filmé|rejoué)\w*"
        r"|\bni [^.;:]{0,24}\b(?:écran|session|souris|curseur)s?\b[^.;:]{0,50}"
        r"\bne sont (?:enregistré|filmé)\w*"
        r"|\b(?:aucun|pas d'|jamais d'|sans )(?: ?enregistrement|e? ?relecture|e? ?capture) (?:\w+ ){0,2}?"
        r"(?:de |d'|des )?(?:l'|la |votre |vos )?(?:écrans?|sessions?|souris|navigation))"
        r"(?![^.;]{0,60}\b(?:si|sauf|sans votre)\b)"
    ),
    "tracker_firm": (
        r"\b(?:balises?(?: web| pixels?)?|pixels?|insight tag|web ?beacons?|traceurs?"
        r"|technologies (?:similaires|semblables)|stockage local|local ?storage"
        r"|empreintes? (?:numériques?|de navigateur|d'appareil)|fingerprint\w*)\b"
        r"|\b(?:empreintes? (?:de|du) (?:votre|ton|l'|le)?\s?(?:appareil|navigateur|terminal"
        r"|ordinateur)|stockage du navigateur|pixels? de \w+|mouchards?|scripts? de suivi)\b"
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
        r"|\b(?:ces?|cet|les?|nos) cookies? (?:[\w'«»\"-]+ ){0,5}?(?:ne |n')(?=[^.;]{0,40}\b(?:donnée"
        r"|information))"
    ),
    "tool_subject": r"^(?:il|elle|cet outil|ce service|l'outil|celui-ci)\b",
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
        r"|faisons appel|nous servons|redirigée?s? vers)\b[^.;:]{0,50}$|\b(?:hébergée?s?|traitée?s?"
        r"|gérée?s?|envoyée?s?"
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
        r"| (?:comme|en tant que?) (?:[\w']+ ){0,2}?(?:d')?<<tool_noun>>\b"
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
        r"|héberg\w+|envoy\w+|expédi\w+|souscri\w+|adopt\w+|choisi\w*(?! de\b)"
        r"|mis(?:es?)? en (?:place|œuvre)"
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
    "vendor_absent_before": (
        r"(?:\bet|,) non (?:pas )?$|\b(?:pas|jamais|ni|sans|plutôt que|au lieu)(?: (?:de|d'|du|le|la|à"
        r"|par|avec"
        r"|recours à))* ?$|\baucune (?:connexion|donnée|requête)[^.;,]{0,40} $|\b(?:laissé de côté"
        r"|renoncé à|abandonné|écarté|supprimé|retiré|désinstallé|banni|(?:nous|se) pass(?:ons|er|é) de"
        r"|(?:nous|se) dispens(?:ons|er) de|tenu à l'écart) (?:volontairement |sciemment "
        r"|délibérément )?(?:(?:le|la"
        r"|les|l'|tout|toute|du|des|un) ?)?(?:(?:bouton|outil|service|pixel|script|module|code"
        r"|police|polices|carte|lecteur)s? )?(?:de |d'|des )?$|\b(?:laissé de côté|bannir"
        r"|écarté) (?:\w+ )?(?:le|la|les|l') ?(?:\w+ ){0,2}(?:de |d')$"
        r"|\binutile de chercher (?:le |la |l')?$"
    ),
    "tool_and_end": r"^[^:]{2,90} ?[:-] ",
    "subject_left_out": r"^[ ,]*(?:et |ni )?(?:ne |n')",
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
    "bare_none": (
        r"\b(?:est|fonctionne|marche|tourne) (?:\w+ )?sans (?:aucune? )?(?:\w+(?:,| ni| et| ou) )?(?:de "
        r"|d'|sans )?$|"
        r"(?:^[^a-zàéè]{0,4}|[,;] ?|\b(?:ni|et|ou) )(?:aucune?|pas de|ni|zéro|jamais de) (?:\w+ )?$"
    ),
    "means_intro": (
        r"\b(?:utilis\w+|employ\w+|collect\w+|technologies|techniques|moyens|outils|méthodes|via"
        r"|grâce|suivants?|suivantes?)\b[^.;]{0,60}:?$"
    ),
    "tracker_present": (
        r"\b(?:reste|restent|garde|gardé|conserv|enregistr"
        r"|stock)\w* [^.;,]{0,30}\bmémoire (?:locale )?(?:de |du )(?:votre |ton )?navigateur|"
        r"\b(?:pixels?|balises?|tags?|scripts?|traceurs?"
        r"|stockage local)\b [^.;,]{0,40}\b(?:nous (?:dit|indique|signale|apprend|permet)|compte"
        r"|mesure|enregistre|vérifie|détecte|sert|se trouve|figure|est (?:présent|placé|intégré))\w*"
        r"|\b(?:se (?:trouve|cache)|figure) [^.;,]{0,20}\b(?:pixel|balise|script|mouchard)\b"
    ),
}
