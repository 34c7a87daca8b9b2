"""French: recipients: third parties, buyers, other countries."""

from auditor.languages.fr.parts import ALL_SIT_WITHIN, KEPT_WITHIN

PATTERNS = {
    "handed_in": (
        r"^(?!.*\b(?:visites?|visitez|consult\w+|cookies?|adresses? ip|serveurs?|journaux|navigateurs?"
        r"|navigation|automatiquement|pistage|suivi|(?:toutes|l'ensemble de) (?:les|vos) ))"
        r".*\b(?:formulaires?|infolettres?|newsletters?|lettres? d'information"
        r"|candidatures?|bons? de commande|concours|prise de (?:contact|rendez-vous)|vous nous"
        r" (?:écrivez|contactez|appelez|envoyez))\b"
    ),
    "that_data": (
        r"\b(?:ces|les|cette|la|lesdites) (?:données|informations|renseignements|coordonnées|adresses?"
        r"|messages?)(?: (?:personnelles|à caractère personnel|saisies|recueillies))?$"
    ),
    "receivers_are": (
        r"^[^a-zéèà]{0,4}(?:ces|les|nos) (?:\w+ )?(?:tiers|destinataires|prestataires|partenaires"
        r"|sociétés|entreprises)"
        r" (?:peuvent (?:être|inclure|comprendre)|sont|comprennent|incluent) "
    ),
    "their_ends": (
        r"\bleurs? (?:propres? )?(?:offres?|produits?|services|publicités?|marketing|fins|campagnes?)\b"
    ),
    "given_to_us": (
        r"(?<!nous )\bne nous (?!\w+(?:ons)\b)|\bà nos serveurs\b|\bà (?:nous|notre (?:site|serveur|société"
        r"|association"
        r"|entreprise))\b"
    ),
    "imperative": r"^[^a-zàéè]{0,4}(?:merci de|veuillez|prière de|ne (?:nous )?\w+ez)\b",
    "these": r"^(?:à |avec |aux? )?(?:ces|cet|cette|ceux-ci|celui-ci|celle-ci|lesdits|de tels)\b",
    "denied_fragment": r"^[^a-zàéèê]{0,4}(?:pas d[e']|aucune?|sans) ?(?![^.]{0,200}(?:\bne |\bn'))",
    "visitor_clause": (
        r"\b(?:ces derniers|qui|que vous|vous|ils|elles|celui-ci|celle-ci) (?:ne |n')?(?:nous|me"
        r"|m') ?(?:l'|la |le |les |en |vous )?$"
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
        r"|application|utilisation|identifiants?"
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
        r"|ceux de |par (?:des |les |d')?)?"
        r"(?:autres )?(?:sociétés? |sites? |entreprises? |services? |domaines? )?(?:tiers|tierces)(?! (?:nous"
        r"|vous))\b"
        r"|\b(?:cookies?|traceurs?) (?:(?:de (?:suivi|pistage|traçage|mesure|pub\w*) )?(?:tiers|de tiers)"
        r"|de nos partenaires|(?:déposés|placés"
        r"|émis) par des tiers)\b|\bplacés par des tiers\b|\b(?:(?:cookies?|traceurs?"
        r"|témoins?) (?:étrangers?|externes?|tierces?|de (?:sociétés|partenaires|entreprises"
        r"|services) (?:tierces?|tiers|externes?)|de (?:société|partenaire|entreprise"
        r"|service) (?:tierce|tiers"
        r"|externe)|d'autres (?:sociétés|sites|entreprises))"
        r"|cookies? (?:de|des) (?:réseaux sociaux|plateformes (?:externes|tierces))"
        r"|^[^a-zàéè]{0,4}(?:déposés|émis|placés) par (?:des |nos |d'autres )?(?:tiers|partenaires"
        r"|(?:plateformes"
        r"|sociétés|services) (?:externes|tiers|tierces))"
        r"|cookies? (?:appartenant à|provenant de|issus de|émanant de|posés par|déposés par"
        r"|placés par) (?:des |nos |d'autres )?(?:tiers|partenaires|sociétés|entreprises|sites))\b"
        r"|\bcookies?\b[^.;:]{0,60}\b(?:administrés|gérés|émis|mis en œuvre|contrôlés"
        r"|exploités) par (?:des |nos |d'autres )(?:tiers|partenaires|sociétés|entreprises|sites)\b"
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
        r"|confi(?:ons|ées?))\b"
        r"|\b(?:(?<!aucune )(?<!cette )(?<!chaque )(?<!une )(?<!la )(?<!moindre )(?<!seule )"
        r"donn(?:é|ée|és|ent)\b|(?<=sont )données\b|(?<=seront )données\b"
        r"|(?<=être )données\b|confi(?:é|és|er)|signalée?s? à|(?<!appels )pass(?:ons"
        r"|ée?s?) (?=[^.;]{0,60}\b(?:à"
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
    "recipient": (r"\b(?:avec|à|aux?) ?: ?$|\b(?:à|avec|aux?) (?:\w+ ){0,2}<<third_party>>|<<third_party>>"),
    "sell": (
        r"\b(?:(?:re)?vend(?!red|iqu|eur|étt)\w*|ventes?(?= (?:de|des|d')\b)|commercialis\w+|commerce"
        r" (?=de |d')"
        r"|négoce (?=de |d')|monnay\w+|monétis\w+|(?<=ni )céd(?:ons|ées)"
        r"|cédées? (?:\w+ ){0,3}fins (?:purement )?commerciales|lou(?:ons|ées?|er|ent|ez)(?! chez)"
        r"|loue(?! chez))\b"
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
    "kept_within": KEPT_WITHIN,
    "all_sit_within": ALL_SIT_WITHIN,
    "all_data": (r"\b(?:toutes|vos|tes|les|l'ensemble) (?:\w+ ){0,2}?(?:données|informations)\b"),
    "none_abroad": (
        r"\baucune? (?:\w+ ){0,2}?(?:prestataires?|fournisseurs?|destinataires?|partenaires?|tiers"
        r"|sous-traitants?|sociétés?"
        r"|organismes?|entreprises?) (?:située?s? |établie?s? |basée?s? )?(?:hors|en dehors"
        r"|à l'extérieur|aux [ée]tats-unis"
        r"|à l'étranger)\b[^.;]{0,40}\bn(?:e |')(?:reçoi|recev|obtien|accèd|y a accès|a accès)"
        r"|\bn(?:e |')(?:utilis|emplo|recour|travaill|fai)\w+ (?:pas |jamais )?(?:appel )?(?:à "
        r"|avec )?(?:aucune?"
        r"|de|d') ?(?:\w+ ){0,2}?(?:prestataire|fournisseur|sous-traitant|serveur|hébergeur|société"
        r"|centre)s?\b[^.;,]{0,40}\b(?:hors d|en dehors d|à l'extérieur d|aux [ée]tats-unis|à l'étranger)"
    ),
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
    "receives": r"^(?:reçoi|susceptible|est |prend|peut |peuvent |pourr)",
    "giving_noun": (r"^(?:est |prend|communications?|transmissions?|divulgations?|cessions?|transferts?)"),
    "not_sharing": (
        r"^ (?:et \w+ )?sur (?:notre|ce|le) (?:site|serveur)\b|^ (?:dans le cadre|lors|par (?:vous\b"
        r"|l'utilisateur|le client|l'internaute))\b|^ (?:d'autres"
        r"|des|les|nos|ces|certains) services\b|^ (?:au|à notre|à nos|vers (?:notre|le))"
        r" serveurs?\b"
        r"|^ (?:des|les|nos|une?|vos|votre) (?:notifications?|alertes?|newsletters?|infolettres?|lettres?"
        r"|offres?"
        r"|rappels?|confirmations?|e-?mails?|courriels?|messages?)\b"
        r"|^ (?:une demande|un (?:e-?mail|mail|courriel|message|courrier)|votre demande|à nouveau)\b"
        r"|^ (?:(?:la |le |les )?seule?s? |(?:l'|un |son )usage (?:interne|exclusif)|notre usage)"
        r"|^[^.;,]{0,40} (?:à votre disposition|vous )|^ par (?:votre|ton|le) (?:navigateur|appareil"
        r"|terminal)\b|^ (?:\w+ )?(?:avec (?:moi|nous)|à nous\b)"
        r"|^ (?:\w+ ){1,8}?n'(?:est|offre|a) (?:jamais |pas |aucune? )+(?:[\w-]+ ){0,2}(?:sûre?s?"
        r"|sécurisée?s?|fiables?|sécurité|garantie)\b"
        r"|^ (?:\w+ ){1,8}?(?:comporte|présente) (?:toujours |des |un |certains? )*risques?\b"
    ),
    "relative_gap": r"^[^.;:]{0,40},? qui (?:\w+ ){0,2}$",
    "relative": r"^,? (?:qui|lequel|laquelle|lesquels|lesquelles)\b",
    "relative_clause": (
        r", dont |,? (?:qui|lequel|laquelle|lesquels|lesquelles) (?:(?:lui|elle|eux|elles)-mêmes? )?"
    ),
    "they": (
        r"\b(?:ces (?:sociétés|entreprises|partenaires|acteurs|services|plateformes|régies|tiers"
        r"|derniers|dernières)|ceux-ci|celles-ci)\b"
    ),
    "share_heading": (
        r"\b(?:qui (?:reçoit|voit|a accès|d'autre|peut)|destinataires?"
        r"|à qui|avec qui|partage)\b"
    ),
    "share_item": (
        r"^[^a-zàéè]{0,10}(?:(?:le|la|les|l'|notre|nos|votre|des|un"
        r"|une) ?)?(?:[\w'-]+ ){0,2}<<third_party>>(?: (?:techniques?|externes?|habilités?"
        r"|informatiques?))?(?=,| ?[:(-]|\.|;| (?:si|pour|en"
        r"|lors|chargée?s?|qui)\b|$)"
    ),
    "share_none": r"^[^a-zàéè]{0,10}(?:personne|aucune?|nul)\b",
}
