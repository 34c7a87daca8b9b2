"""French: the words of its policies and banners."""

from auditor.languages.words import BannerWords, Language, LinkWords, PolicyWords

_REST = (
    r"(?: (?:&|\+|accepter|aux|avec|catégories|ce|ces|cette|continuer|cookie|cookies|d'|de|des|du|en|et|fermer|finalités|fonctionnels|il|je|l'|l'utilisation|la|le|les|ma|mes|mon"
    r"|navigation|nécessaires|non|nos|notre|obligatoires|optionnels|ou|partenaires|pas|poursuivre|publicitaires|que|sans|services|essentiels|seulement|site|sont|tous|tout|toutes|traceurs|tiers|un|uniquement|usage|utiliser|vos|votre|enregistrer|strictement)){0,8}"
)
_NEEDED = r"(?:(?:les |des )?(?:cookies? |traceurs |services )?(?:strictement |absolument )?(?:nécessaires?|essentiels?|obligatoires?|indispensables?|requis|fonctionnels?|techniques?)(?: au fonctionnement(?: du site)?)?|le (?:strict |minimum )?(?:nécessaire|minimum))"

BANNER = BannerWords(
    reject=(
        rf"(?:non )?(?:merci )?(?:je )?(?:refuse|refuser|rejeter|rejette|décliner|décline|interdire|m'oppose|s'opposer|désactiver|bloquer){_REST}",
        rf"(?:je )?(?:tout|tous|toutes) (?:les cookies |les finalités )?(?:refuser|rejeter|décliner|interdire|désactiver|bloquer|refusé){_REST}",
        rf"(?:je )?(?:n'accepte|ne pas accepter|n'autorise|ne pas autoriser|ne consens|ne suis) ?(?:pas|rien|aucun)?(?: d'accord)?{_REST}",
        r"(?:continuer|poursuivre|naviguer|fermer|accéder au site|enregistrer)(?: (?:et continuer|ma navigation|la navigation|votre navigation|ma visite|la visite|la lecture|votre lecture|sur le site))? sans(?: (?:rien|tout|les))?(?: (?:accepter|consentir|consentement|cookies?|traceurs|accord|donner mon (?:accord|consentement)|suivi))(?: les cookies)?",
        rf"(?:je |j')?(?:n'accepter que|accepter|accepte|autoriser|autorise|conserver|garder|utiliser|n'autoriser que|n'utiliser que|activer|continuer avec|choisir)? ?(?:uniquement|seulement|que) {_NEEDED}",
        rf"(?:je |j')?(?:n'accepter que|accepter|accepte|autoriser|autorise|conserver|garder|utiliser|n'autoriser que|n'utiliser que|activer|continuer avec|choisir) {_NEEDED}(?: (?:uniquement|seulement))?",
        rf"{_NEEDED} (?:uniquement|seulement)",
        r"non|non merci|pas d'accord|je ne suis pas d'accord|aucun(?: cookie)?|retirer (?:mon|votre) consentement",
    ),
    accept=(
        rf"(?:oui )?(?:ok )?(?:je |j')?(?:accepter|accepte|autoriser|autorise|consentir|consens|approuver|approuve|permettre|activer)(?! (?:ma|la|mes|votre) (?:sélection|choix))(?! (?:la sélection|mes choix|mes préférences|uniquement|seulement)){_REST}",
        rf"(?:je )?(?:tout|tous|toutes) (?:les cookies |les finalités )?(?:accepter|autoriser|activer|permettre|accepté|autorisé){_REST}",
        r"ok|ok (?:tout accepter|pour moi|j'accepte|j'ai compris|compris|merci)|d'accord|je suis d'accord|c'est d'accord|j'ai compris|compris|oui|oui (?:merci|j'accepte|d'accord|je suis d'accord|c'est ok)|parfait|entendu|continuer|poursuivre|accéder au site|tout accepter|c'est (?:bon|ok|noté)|bien compris|j'accepte|je comprends|accepter et (?:fermer|continuer|poursuivre)",
    ),
    settings=(
        r"(?:(?:gérer|paramétrer|personnaliser|modifier|configurer|afficher|voir|choisir|définir|ajuster|consulter|régler|changer|plus)(?: (?:mes|les|vos|mon|le|la|d'|de|des|toutes|tous))* ?)?(?:mes |vos |les |d'|plus d')?(?:paramètres|préférences|choix|options|réglages|finalités|détails|cookies|paramétrages?|consentements?|traceurs|configuration|paramétrage)(?: (?:(?:des|de|les|mes|vos|aux) )?(?:cookies|confidentialité|consentement|traceurs|avancés|détaillés|personnalisés))?",
        r"paramétrer|personnaliser|configurer|gérer|choisir|paramètres|personnalisation|je (?:choisis|personnalise|paramètre|veux choisir)|laissez moi choisir|non je (?:choisis|personnalise)|en détail|gérer (?:les )?cookies|modifier",
    ),
    save=(
        r"(?:enregistrer|sauvegarder|valider|confirmer|accepter|autoriser|appliquer)(?: (?:et (?:fermer|continuer|quitter)|ma|mes|la|les|vos|votre|mon|le))* (?:choix|sélection|préférences|paramètres|réglages|sélectionnés|cookies sélectionnés|modifications|options|consentements?|paramétrage)(?: et (?:fermer|continuer|quitter))?",
        r"enregistrer|sauvegarder|valider|confirmer|appliquer|terminer|enregistrer et (?:fermer|continuer|quitter)|valider et (?:fermer|continuer)|c'est terminé|soumettre",
    ),
    close=(
        r"fermer|masquer|plus tard|ignorer|passer|pas maintenant|fermer (?:la |le |cette |ce )?(?:bannière|bandeau|fenêtre|message|boîte de dialogue|panneau|notification|popup|pop up|modale)(?: (?:de|des|sur les) (?:cookies?|consentement))?",
    ),
    about=(
        r"\bcookies?\b|\btraceurs\b|\btémoins (?:de connexion|de navigation)\b",
        r"\bconsentement\b|\bvotre vie privée\b|\bvos données (?:personnelles)?\b.{0,200}\bpartenaires\b",
        r"publicités? (?:ciblées?|personnalisées?)|mesure d'audience|\bsuivi publicitaire\b|services tiers",
    ),
    reopen=(
        r"(?:gérer|modifier|paramétrer|changer|personnaliser|configurer|ouvrir|afficher|retirer)?(?: ?(?:mes|les|vos|mon|le|votre))?(?: ?(?:paramètres|préférences|choix|réglages|gestion|paramétrage|gestionnaire|panneau)(?: (?:des|de|les|mes|vos|du|liés aux|relatifs aux|en matière de|pour les))?) ?(?:cookies?|confidentialité|consentement|traceurs|témoins|vie privée)",
        r"(?:gérer|modifier|paramétrer|changer|personnaliser|retirer|révoquer)(?: (?:mes|les|vos|mon|le|votre)) (?:cookies?|consentements?|traceurs|préférences|choix)|cookies? (?:paramètres|préférences)",
    ),
    opt_out_button=(
        r"(?:je )?(?:m'opposer|m'oppose|s'opposer|opt out|se désinscrire|me désinscrire|désactiver|désactive|refuser|refuse|bloquer|arrêter)(?: (?:au|à|la|le|les|du|de|l'|ce|mon|ici|suivi|traçage|tracking|cookies?|collecte|mesure|d'audience|analyse|publicité|publicités|ciblée|ciblées|personnalisée|personnalisées|données|toutes|tous|google|analytics|maintenant|l'analyse|l'utilisation|navigateur)){0,8}",
        r"(?:installer|activer|placer|enregistrer) (?:le |un )?cookie d'(?:opt out|opposition)|ne pas (?:me )?(?:suivre|tracer)|ne plus (?:me )?suivre",
    ),
    opted_out=(
        r"vous (?:êtes|avez été|avez) (?:désormais |maintenant |bien |déjà )?(?:désinscrite?|exclue?|opposée?|refusé|désactivé)|opposition (?:a été |est |bien )?(?:enregistrée|prise en compte|effective)|(?:suivi|traçage|tracking) (?:est |a été )?désactivé",
    ),
    confirm=(r"oui|ok|confirmer|valider|continuer|envoyer|enregistrer|je confirme|oui je confirme",),
    necessary=(r"(?<!non )(?:nécessaire|essentiel|obligatoire|toujours actifs?|indispensable|requis)",),
)

LINKS = LinkWords(
    by_kind={
        "opt_out": (
            r"\bopt[- ]?out\b",
            r"ne (pas )?(vendez|vendre|partagez|partager)( pas)?",
            r"(refuser|s['’]opposer|désactiver).{0,30}(suivi|cookies?|traceurs?|publicité)",
        ),
        "cookie": (
            r"(politique|charte|gestion|déclaration|liste|utilisation|informations?).{0,40}(cookies?|traceurs?)",
            r"^(les )?cookies?$",
        ),
        "privacy": (
            r"confidentialité",
            r"vie privée",
            r"protection des données",
            r"données (personnelles|à caractère personnel)",
        ),
        "terms": (r"mentions légales", r"conditions (générales|d['’]utilisation)", r"\bCG[UV]\b"),
    }
)

POLICY = PolicyWords()

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
)
