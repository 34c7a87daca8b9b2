"""French: patterns that identify pages and parts of documents."""

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
    "age_check": (
        r"(?:avez-vous|j['’]ai) (?:plus de |au moins )?18 ans|(?:avez-vous|j['’]ai) l['’]âge légal"
        r"|(?:êtes-vous|devez être) majeur"
    ),
    "age_confirms": (
        r"oui(?:,? (?:je suis majeure?|j['’]ai|entrer|je)[^.?!]{0,40})?|j['’]ai (?:plus de |au moins )?18 ans"
        r"[^.?!]{0,20}|entrer(?: sur le site)?|je confirme|confirmer"
    ),
    "age_states": (
        r"(?:oui\W{1,3})?j['’]ai (?:plus de |au moins )?(?:18|21) ans[^.?!]{0,20}"
        r"|\+ ?18 ans|18 ans et plus"
    ),
    "an_error": r"erreur",
    "and_between": r"\bet\b",
    "announces_lines": r"\b(?:suivant(?:e?s)?|ci-dessous)\b",
    "announces_list": r"\b(?:suivant(?:e?s)?|ci-dessous|notamment)\b",
    "beside_a_vendor": r"\bSARL\b",
    "button_of_choice": r"(?:tout )?(?:accepter|refuser)|j['’]accepte",
    "closed_here": r"pas disponible dans votre (?:pays|région)",
    "closing_link": r"confidentialit",
    "company_name": (
        r"(?-i:(?:[A-ZÉÈ][\wéèêàçôî&.’'-]{0,30} ){1,4}(?:SAS|SASU|SARL|S\.A\.S?|SA|EURL|SCOP|SCI)\b)"
    ),
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
    "made_by": (
        r"\b(?:propulsé|réalisé|créé|conçu|hébergé|développé)e? (?:par|avec|sur|chez)\b"
        r"|\bcréation du site\b"
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
    "owned_by": r"\b(?:édité|exploité|géré)e? par\b|\bune? (?:marque|service|société|filiale) d[eu'’]",
    "panel_of_settings": r"r[ée]glages|param[eè]tres|opposition",
    "policy_prose": (
        r"données|personnel|confidentialité|traitement|consentement|témoin|traceur|finalité|conserv"
    ),
    "purpose_advertising": r"publicit",
    "purpose_of_service": r"fonction|préféren",
    "purpose_statistics": r"mesure",
    "puts_a_name_to_use": r"(?!)",
    "region_check": (
        r"(?:choisissez|sélectionnez|confirmez) (?:votre|un) (?:pays|région|langue|localisation)"
        r"|(?:dans )?quel pays (?:souhaitez|voulez|êtes)|vous semblez (?:être|vous trouver|naviguer) "
        r"|où (?:souhaitez-vous|devons-nous) (?:\w+ ){0,3}livr"
    ),
    "region_confirms": (
        r"continuer(?: (?:sur|vers|ici|mes)\b[^.?!]{0,30})?|valider|confirmer|enregistrer|ok"
        r"|rester (?:sur|ici)[^.?!]{0,30}"
    ),
    "regrets": r"désolé|oups",
    "right_beside_a_name": (
        r"\b(?:paiements?|hébergement|mesure d'audience|statistiques|infolettre|destinataires?"
        r"|sous-traitants?) ?: ·|· \((?:paiement|hébergement|mesure|statistiques|newsletter|infolettre)"
        r"|\bpaiement \((?:ex\. ?:?|par exemple|comme|tels? que) ?·|"
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
    "undoes_opt_out": (
        r"\b(?:annul|lev|retir|supprim|révoqu|effac|revenir sur|mettre fin)\w*.{0,20}(?:opposition"
        r"|refus|opt[- ]?out|désactivation|blocage|exclusion)|\b(?:réactiv|réautoris)"
        r"|^(?!.*\bne\b).*(?:à|de) nouveau|\bne plus (?:m'opposer|refuser|bloquer)"
    ),
    "third_parties": r"\btiers\b|\bautres? (?:sociétés?|entreprises?|personnes?)|\bpersonne\b",
    "title_last": r"(?!)",
    "title_of_login": r"^\W*(?:connexion|se connecter)\b",
    "title_of_part": (
        r"^.{0,20}(?:politique|charte) (?:de |relative |d['’]).{0,40}(?:confidentialité|cookies|vie"
        r" privée|données).{0,40}$"
    ),
    "told_to_do": r"(?!)",
    "wall_of_consent": r"tout accepter|acceptez? pour ",
    "wall_says": r"vous êtes (?:bien )?(?:un )?humain|n['’]êtes pas un robot|je ne suis pas un robot",
    "wall_title": r"^(?:un instant|accès refusé|vérification de sécurité|veuillez patienter\.\.\.)",
    "whole_page_missing": r"(?:la )?page (?:est )?(?:introuvable|non trouvée)",
}
