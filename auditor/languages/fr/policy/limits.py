"""French: limits of a statement: exceptions, places, times, persons, parts."""

PATTERNS = {
    "denial_bound": (
        r"\b(?:ne |n')(?:\w+ )?(?!sait\b|fait\b|connait\b|plait\b|satisfait\b)\w{3,}(?:ait|aient)\b"
        r"|\b(?:ne |n')(?:utilis|dépos|collect|recueill|transmett|partag|vend|employ|recour|stock"
        r"|conserv|pos|revend)ions\b"
    ),
    "heading_apart": r"\bréseaux sociaux\b|\bnewsletter\b|lettre d'information",
    "place_of_others": (
        r"\bsur (?:les?|des) sites? (?:de (?:nos|notre) (?:partenaires?|clients?|fournisseurs?)|tiers"
        r"|partenaires?|liés?|externes?)\b"
    ),
    "exception_opens": (
        r"^[^a-zà-ÿ]{0,4}(?:(?:seule |une |à l')?exceptions?\b|exception faite|sont exclus"
        r"|cela ne (?:s'applique|vaut) pas|en sont exclus)"
    ),
    "refused_case": (
        r"\b(?:si|lorsque|quand|dès que|une fois que|après que) (?:vous|tu) (?:\w+ ){0,3}?(?:refus|rejet"
        r"|déclin"
        r"|oppos)\w*|\ben cas d(?:e refus|'opposition)\b|\baprès (?:votre |un |ce )?refus\b"
    ),
    "place_apart": (
        r"\b(?:cantine|cuisine|bâtiments?|locaux|guichet|à l'accueil|parking|piscine|salle (?:de lecture"
        r"|d'attente)|imprimée?s?|brochures?|dépliants?|colis|livraisons?|caméras?|vidéosurveillance"
        r"|intranet|véhicules?|(?:au|du) (?:musée|bureau)|(?:à|dans) la (?:bibliothèque|médiathèque"
        r"|galerie))\b|\bsur (?:les|nos) pages (?:de |du |des |d['’])(?!(?:notre|ce|nos|votre) |site)\w+"
    ),
    "exception": (
        r", (?:seule?s?|uniquement|seulement) (?:notre|nos|le|la|les|l'|un|une) [^.;,]{0,60}\b(?:reçoi|accè"
        r"|accéd|voi"
        r"|connaî)|"
        r"\b(?:données|informations) (?:que|dont|qui) [^.;,]{0,30}\bn(?:e |')|\badresse ip (?:complète"
        r"|entière|exacte)\b|\b(?:position|localisation) (?:exacte|précise)\b|\bsans qu(?:e\b|'on\b)"
        r"|\bdonnées (?:anciennes|périmées|obsolètes)\b|\bpas (?:partout|toujours)\b"
        r"|\bpas (?:[\w'-]+ ){0,4}?(?:sur|dans) (?:toutes|tous|chaque)\b|\bmais nous (?:les|en|le|la"
        r"|l') ?(?=\w+(?:ons|ez)\b)"
        r"|\b(?:mais (?:bien |plutôt )?(?:à|aux?|avec|seulement|uniquement|auprès)|non (?:listé"
        r"|mentionné|cité|indiqué"
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
        r"|autres? que(?! nous)|d'autres? (?:tiers|personnes?|fins?)|personne d'autre(?! que nous)"
        r"|rien d'autre|alors(?! que)"
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
        r"|^[^a-zà-ÿ]{0,4}tou(?:te)?s (?:nos|les|ces|vos) [\w' -]{2,40}? (?:ne |n')"
        r"|\ben soi\b|\bà (?:elles?|lui|eux) seule?s?\b|\bprise?s? isolément\b"
        r"|\bdu moins\b|\ben tout cas\b|\b(?:publicité|réclame|annonce)s? (?:pour|en faveur) (?!nous\b)"
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
    "exception_merger": r"\b(?:fusion|acquisition|(?<!aucune )cession)\b",
    "exception_vital_interest": r"\bintérêts vitaux\b",
    "exception_statistics": r"\b(?:statisti\w*|anonym\w*|agrég\w*)\b",
    "exception_next": (
        r"^(?:elles?|ils?|celles-ci|ceux-ci|ces données|vos données) (?:sont|est|peuvent|ne sont|ne peuvent)"
        r" (?:\w+ ){0,2}(?:uniquement|exclusivement|seulement|que)\b"
        r"|^(?:seule?s?|uniquement|seulement) (?:notre|nos|le|la|les|l'|un|une|à|aux?)\b"
        r"|^(?:toutefois|cependant|par exception|cette (?:règle|interdiction)|sauf"
        r"|ne sont pas concern)\b"
    ),
    "denial_limited": (
        r"^ (?!pendant\b|durant\b|avant\b)(?:\w{2,}(?:ant|ants|ante|antes)\b(?! (?:de|des|du|au|aux|à)"
        r" (?:notre|ce|cette) site)"
        r"|soumise?s?\b|liée?s?\b|émis\b|relevant\b|concerné)"
        r"|^(?:(?: (?:(?!\b(?:et|ni|mais|ou) (?:(?:nous |il |elle )?(?:n'|ne )"
        r"|aucune? (?=[^.;:,]{0,50} (?:n'|ne )(?:est|sont|sera|a|ont)\b)))[^.;:,]){0,70})?(?:, (?:sauf"
        r"|hormis"
        r"|excepté|à l'ex|à moins|si |pour|afin|tant que|autre|mais|en dehors|mis à part|à part)"
        r"| (?:pour|afin|à des fins|aux fins|sans|avant|sauf|hormis|excepté|autres? que|hors|que (?:vous"
        r"|nous|l'on|on)|si"
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
        r"|par défaut|après|dans le cadre"
        r"|lors(?! de (?:votre|la|chaque) (?:visite|navigation)"
        r"(?: (?:sur|de) (?:notre|ce|le) site)?(?: ?[.;]|$))"
        r"|depuis|sur les? (?:appli|pages? (?!de ce"
        r"|du site)))))\b"
    ),
    "own_site": r"\b(?:notre|ce|le|nos|ces) (?:[\w-]+ )?(?:sites?|pages?)\b",
    "in_force_since": r"\b(?:depuis|à partir du|après|à compter du)(?: le)? ?\n",
    "in_force_until": r"\b(?:jusqu'au|jusqu'à|avant)(?: le)? ?\n",
    "own_section": (
        r"\b(?:section|article|point|paragraphe|chapitre) (?P<number>\d{1,2})(?:\.\d{1,2})? (?:ci-dessous"
        r"|ci-dessus|ci-après|de la présente|de cette (?:politique|notice))\b"
    ),
    "advert_stem": r"publicit|annonce",
    "recipients_heading": (
        r"<<share_heading>>|\b(?:destinataires?|partage\w*|transmission|communication|divulgation|tiers)\b"
    ),
    "open_end": (
        r"^\W{0,6}(?:\w{1,4}[.)] ?)?(?:pour |à |toutes? )*(?:d'|les )?autres (?:finalités?|fins|usages)\b"
        r"|\bfinalités? (?:accessoires?|connexes?|liées?|similaires?) (?:à|aux) (?:celles|précédent\w+"
        r"|ci-dessus|finalités)"
    ),
    "vague": (
        r"\b(?:certaines? (?:pages?|parties|services|partenaires|tiers)|certains (?:services"
        r"|partenaires|tiers)|(?:divers|différents) (?:partenaires|prestataires)"
        r"|partenaires (?:sélectionnés|de confiance))"
    ),
    "personal_meant": r"personnel",
    "denial_limited_before": (
        r"^[^a-zàéèê]{0,4}(?:pour |avec |sur (?!ce |cette |notre |nos |le site)|dans (?!(?:ce|notre"
        r"|le) (?:site|portail|cadre de votre))|à l'exception|à cette fin|à ce titre|ici, (?!pas d"
        r"|aucun|zéro|rien)|si |lorsqu"
        r"|quand |tant que|sans |avant |en (?:mode|cas|l'absence|configur)|hormis|sauf|hors |excepté"
        r"|concernant|s'agissant|par défaut|au-delà|en dehors|outre|après |une fois|dès |aux? "
        r"|lors (?!de (?:votre|ta|la|chaque) (?:visite|navigation|consultation))|depuis |via )"
        r"|^[^a-zàéèê]{0,4}(?:les |ceux |aux )(?:visiteurs |utilisateurs |internautes |personnes |clients "
        r"|membres )?(?:qui|non|dont) |^[^a-zàéèê]{0,4}(?:la|cette|les) pages? (?:[«\"“]|contact|de contact"
        r"|d'accueil)|^[^a-zàéèê]{0,4}(?:en (?:suisse|france|belgique|europe|allemagne)|au (?:canada|québec"
        r"|luxembourg|maroc)|sur (?:nos|notre) (?:pages?|comptes?|profils?|chaînes?) (?:de |des |sur "
        r"|facebook|instagram|linkedin|réseaux)|jusqu'(?:en|à|au)|auparavant|autrefois|par le passé"
        r"|à l'époque|naguère|avant )|^[^a-zàéèê]{0,4}(?:(?:le|la|notre|ce|cette) (?:formulaire|module"
        r"|widget|bouton|lecteur|carte|infolettre|newsletter|chat|messagerie|jeu|podcast)\b"
        r"|pendant (?!votre|ta|la visite|la navigation)|durant (?!votre|ta)|en navigation privée"
        r"|(?:certaine?s?|quelques|plusieurs|la plupart|une partie) |dans (?:la version|l'appli\w*"
        r"|notre application))|^[^a-zà-ÿ]{0,4}(?:au-delà d|plus de |plus longtemps|passé |qui n(?:e |')"
        r"|faute d|à (?:défaut|en croire|titre d'essai)|contre (?:paiement|rémunération)|parfois|souvent"
        r"|quelquefois|le plus souvent|la plupart du temps|[^.;?,]{3,50}-(?:il|elle|ils|elles|vous|tu"
        r"|on)\b[^.;?]{0,60}, |(?:renoncer|se passer|s'abstenir)\b[^.;]{0,60}\b(?:est|reste|\w{3,}rait) "
        r"|à (?:partir d|compter d|l'avenir)|bientôt|prochainement|n'(?:étant|ayant)|(?:la|notre"
        r"|une) (?:version|édition|variante) )|^[^a-zà-ÿ]{0,4}(?:refusez|dites non|cliquez|choisissez"
        r"|décochez)\b[^.;]{0,50}?(?:,| et)|^[^a-zàéèê]{0,4}à (?:la|votre|chaque|cette|l') ?(?:première"
        r"|deuxième|seconde|prochaine|dernière|étape|caisse|inscription|commande|connexion)\b"
        r"|^[^a-zàéè]{0,4}(?:utilisée?s?|employée?s?|ouverte?s?|lue?s?|consultée?s?) (?:en|dans|sur|par"
        r"|hors|depuis) [^.;,:]{3,50}, |^[^a-zàéè]{0,4}(?:les |nos )?(?:clients|visiteurs|utilisateurs"
        r"|lecteurs|membres) (?:hors|en |de plus|sans|avec|basés|situés|résidant)|^(?!consult|visit|navigu"
        r"|parcour|utilis)[a-zé]{2,}(?:er|ir|re) (?:(?:une?|des|les|le|la|nos|votre|vos) "
        r"|l')[^.;,]{2,60}? (?:ne |n')"
    ),
    "end_fronted_denied": (
        r"^(?![^.;]*\b(?:aucun|pas d[e']))[^a-zàéè]{0,4}(?:pour (?!les? (?:visit|client|membre))"
        r"|à des fins |aux fins )[^.;,:]{3,50}, "
    ),
    "limited_persons": (
        r"\b(?:enfants?|mineurs?|moins de 1\d ans)\b|\bautres? (?:utilisa(?:teurs?|trices?)|membres?"
        r"|joueurs?|inscrits?|visiteurs?|clients?|abonnés?|participants?)\b|\b(?:données|informations)"
        r" (?:\w+ )?(?:des|de nos) (?:adhérents|membres|abonnés|patients|élèves|donateurs)\b"
        r"|\b(?:non-(?:membres?"
        r"|adhérents?|clients?)|salariés?|candidat(?:s|ures?)?|bénévoles?)\b"
        r"|\bdéfunts?\b|\bpersonnes décédées\b"
    ),
    "elsewhere": (
        r"\b(?:plus d'informations|en savoir plus|consult\w+|politique de (?:confidentialité"
        r"|cookies) de)\b"
    ),
    "denial_partial": (
        r"\b(?:hors|en dehors|au-delà) (?:de |du )(?:ce |notre )?(?:site|portail|blog)\b|"
        r"<<exception>>|\b(?:dossiers?|formulaires?|registres?|documents?) papier\b|<<tool_denies>>"
        r"|\bsur (?:la|les) pages? (?:de |d'|du )(?!ce |notre )\w+"
        r"|\b(?:dans|avec) (?:la|sa|notre|une) (?:version|configuration"
        r"|édition) (?:de base|standard"
        r"|gratuite|payante|par défaut|d'essai|initiale)\b"
        r"|\b(?:données?|informations?) (?:inutiles?|superflues?|bancaires?|sensibles?|médicales?"
        r"|biométriques?"
        r"|financières?|génétiques?|de (?:santé|paiement|carte|géolocalisation|localisation))\b"
        r"|\blors (?:du|de la|de l'|d'une?|de votre|de vos) (?!visite|navigation|consultation|connexion"
        r"|utilisation|passage|venue|parcours)\w+"
        r"|\bcookies? (?:\w+ ){0,3}(?:traditionnels?|classiques?|habituels?)\b"
        r"|\b(?:données|informations) (?:issues? |provenant )?(?:des |du |de la |de nos |de notre )(?:jeux"
        r"|concours|formulaires?|sondages?|enquêtes?|questionnaires?|candidatures?|commandes?|tombola)\b"
        r"|\bdans (?:les archives|le forum|l'espace \w+|le panier|le chat)\b"
        r"|\bsur (?:la|le|les|l') ?(?:carte|plan|calendrier|forum|chat|formulaires?|newsletter|infolettre"
        r"|widgets?|vidéos?|lecteur|module|extranet|intranet|espace \w+)\b"
        r"|\bde (?:manière|façon) à (?:révéler|identifier|permettre)"
        r"|\bsous une forme (?:permettant|identifi)|\baprès (?:la fin|l'achèvement|le terme)\b"
    ),
    "cookies_apart": (r"\b(?:hormis|outre|en dehors de|à part|excepté) (?:ce|ces|le|les) cookies?\b"),
    "part_does": (
        r"^[^a-zà-ÿ]{0,4}(?:(?:le|la|les|notre|nos|ce|cet|cette|ces|chaque) "
        r"|l')(?!(?:[\w'-]+ ){0,2}?(?:sites?|pages?|portail|boutique|blog|plateforme|appli\w*|serveurs?"
        r"|société|entreprise|association|mairie|commune|ville|éditeur|équipe|cabinet|école|université"
        r"|musée|cookies?|témoins?|traceurs?|utilisation|usage|consultation|visites?|navigation|dépôt|accès"
        r"|lecture)\b)(?:[\w'-]+ ){1,5}?(?:(?:ne |n')(?:\w+ )?(?:dépos|pos|utilis|plac|install|emplo|recour"
        r"|mesur|compt|laiss|écri|contien|comport|embarqu|renferm|fai)\w*|se passe\w*|s'en passe\w*|(?:est"
        r"|sont|fonctionne\w*|marche\w*|tourne\w*) (?:[\w'-]+ ){0,3}?sans) "
    ),
    "of_what_comes": (r"^[^a-zà-ÿ]{0,4}(?:les |nos |de )?(?:futures?|prochaine?s?|éventuelle?s?)\b"),
    "if_asked": (r"\bsi (?:un |votre |le )?consentement (?:\w+ )?(?:a été|est) (?:demandé|sollicité)\b"),
    "section_apart": (
        r"^\W*(?:[\d.]+ )?(?:pour |nos |les )?(?:candidat\w*|recrutement|salariés|fournisseurs"
        r"|partenaires commerciaux"
        r"|donateurs|bénévoles|patients|actionnaires|lanceurs d['’]alerte|podcasts?|événements)\W*$"
    ),
    "law_asks": (
        r"^[^a-zà-ÿ]{0,4}(?!.*\b(?:nous|nos|notre|je|ce site)\b)(?:(?:la loi|le rgpd|la cnil"
        r"|la réglementation"
        r"|la directive|le droit|le règlement|l['’]article|les lignes directrices)[^.;,]{0,60}? (?:exig|impos"
        r"|requi|demand|suppos|interdi|prévoi|oblig|préconis|recommand|veut|subordonn)\w*"
        r"|(?:selon|d['’]après|conformément|en vertu|aux termes"
        r"|en europe)\b[^;]{0,80}?,[^;]*\b(?:suppos\w+|exig\w+"
        r"|requi\w+|nécessit\w+|doi(?:t|vent)|ne peu(?:t|vent)|impos\w+|soumis\w*)\b)"
    ),
    "law_speaks": (
        r"^[^a-zà-ÿ]{0,4}(?:la loi|le rgpd|la réglementation|la cnil|selon la loi"
        r"|d'après la loi)\b(?![^.;]*\b(?:nous|nos|notre)\b)"
    ),
    "time_over": (
        r"\b(?:par le passé|autrefois|auparavant|jadis|à l'époque|dans le passé|anciennement)\b"
        r"|\b(?:avant|jusqu'(?:en|à|au)) (?:(?:fin|l'année|le) )?(?:\d\d? )?(?:[a-zà-ÿ]+ )?(?:19|20)\d\d\b"
        r"|\b(?:ancien(?:ne)?s?|précédente?s?) (?:sites?|pages?|version|boutique)\b"
    ),
    "said_of_host": (
        r"^[^a-zà-ÿ@]{0,4}(?:(?:le|la|notre) )?(?:[\w-]+ )?@ |\b(?:sur|à l'adresse) (?:(?:le|la"
        r"|notre) )?(?:[\w-]+ ){0,2}@"
    ),
    "within_it": (r"\bn['’]y\b|\bdedans\b|\bdans (?:celui-ci|celle-ci|ceux-ci|celles-ci)\b"),
    "others_speak": (
        r"^[^a-zà-ÿ]{0,4}(?:contrairement à nous, )?(?:(?:les|nos|des|certains?|certaines|beaucoup de"
        r"|la plupart des|toutes? les|d'autres|les autres) ){0,2}"
        r"(?:concurrents?|autres|sites(?! de notre)|applications|applis|navigateurs|éditeurs"
        r"|développeurs|téléphones|entreprises"
        r"|autres (?:sites|boutiques|entreprises|sociétés|services))\b(?![^.;]*\b(?:nous|notre site)\b)"
    ),
    "site_beside": (
        r"\b(?:notre|nos|le|du|au) sites? (?:partenaires?|frères?|jumeaux?|affiliés?|associés?)\b"
        r"|\b(?:notre|nos) (?:autres?|second) (?:sites?|boutiques?)\b"
    ),
}
