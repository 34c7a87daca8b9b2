"""French: table headers, list labels, answers."""

PATTERNS = {
    "category_necessary": r"(?<!non )\b(?:nécessaires?|essentiels?|indispensables?|techniques?)\b",
    "category_functional": r"\b(?:fonctionnels?|préférences?)\b",
    "category_performance": r"\bperformances?\b",
    "category_targeting": r"\b(?:ciblage|ciblés?)\b",
    "column_name": (
        r"^(?:noms?(?: (?:du|des|de la|technique) ?(?:cookies?|traceurs?|service|technologie)?)?"
        r"|cookies?|traceurs?|identifiant|clé|intitulé|fichier|(?:nom|cookie|traceur)s? (?:utilisés?"
        r"|déposés?|lus?))(?: ?\(.*)?$"
    ),
    "column_provider": (
        r"^(?:(?:nom du )?fournisseurs?.*|émetteurs?.*|(?:nom de )?domaines?|éditeurs?.*|sociétés?"
        r"|entreprise|prestataires?|partenaires?|tiers|hôte|origine|provenance|source|responsable.*"
        r"|(?:cookie )?déposé par.*|dépositaire|service|outil|par qui.*|qui ?\??|application"
        r"|plateforme|logiciel|solution|module|site)$"
    ),
    "column_purpose": (
        r"^(?:finalités?.*|description.*|objectifs?.*|but\b.*|utilisation.*|fonctions?"
        r"|fonctionnalités?|usages?|rôle|utilité|explications?|détails?|à quoi .*|pour quoi .*"
        r"|pourquoi.*|ce qu'il fait.*|sert à.*|raisons?|contenu|commentaires?)$"
    ),
    "column_lifetime": (
        r"^(?:(?:échéance|péremption|fin de vie|expire|délai|valable|effacement|suppression).*"
        r"|durées?(?: (?:de"
        r"|d'|du|max|de vie|de conservation|de validité).*)?|(?:date |délai )?d?'?expir.*|validité.*"
        r"|(?:période |délai |temps )?(?:de )?conservation.*|persistance|combien de temps.*"
        r"|jusqu'à quand.*|visibilité et durée.*)$"
    ),
    "column_type": (
        r"^(?:types?(?: de (?:cookies?|traceurs?))?"
        r"|catégories?(?: de cookies?)?|famille|nature)$"
    ),
    "column_basis": r"^(?:base légale|bases légales|fondement(?: juridique)?|base juridique)$",
    "column_country": (
        r"^(?:pays(?: (?:de|du|d[’\']) ?.{0,30})?|localisation(?: (?:des?|du) .{0,24})?|lieu (?:de"
        r"|du) (?:traitement|stockage|l’hébergement)|hébergement des données)$"
    ),
    "column_data": (
        r"^(?:données(?: (?:collectées|traitées|personnelles))?|catégories? de données.*"
        r"|types? de données.*)$|^(?:(?:donnée|information)s?(?: concernée| recueillie| traitée"
        r"| collectée)?s?|ce qui est collecté|quoi)$"
    ),
    "column_recipient": r"^(?:destinataires?.*|sous-traitants?(?: .*)?)$",
    "label": (
        r"(?<![a-zé])(nom(?: du cookie)?|fournisseur|émetteur|finalité|description|objectif|utilité"
        r"|durée(?: de (?:vie|conservation|validité))?|(?:date d')?expiration|type|catégorie|valeur"
        r"|domaine|hôte|base légale) ?: ?"
    ),
    "party_first": r"\b(?:première partie|propriétaire|interne)\b",
    "party_third": r"\b(?:tiers|tierce partie)\b",
    "session_cookie": r"\bcookies? de session\b",
    "label_none": (
        r"^\W{0,3}(?:aucune?s?|non|néant|jamais|(?:non|pas) (?:utilisée?s?|employée?s?"
        r"|activée?s?)|il n'y en a (?:pas|aucun)|nous n'en (?:utilisons|avons|déposons)"
        r" (?:pas|aucun)|pas (?:ici|chez nous))\W{0,3}$"
    ),
    "column_whether": (
        r"^(?:utilisée?s?|présence|présente?|active?|statut|état|oui ?/ ?non|chez nous"
        r"|réponse)\W*$"
    ),
    "answer_yes": r"^\W{0,4}(?:oui|bien sûr|absolument)\W{0,3}$",
    "answer_no": (
        r"^\W{0,4}(?:non|jamais|en aucun cas|pas du tout|bien sûr que non"
        r"|absolument pas)\W{0,3}$"
    ),
    "answer_yes_first": r"^\W{0,4}oui\s?[,:;.–-]+ ",
    "answer_no_first": r"^\W{0,4}non\s?[,:;.–-]+ ",
    "question_how_long": r"\b(?:combien de temps|pendant combien|quelle (?:est la )?durée)\b",
    "category_label": (
        r"^[^a-zàéè]{0,4}(?:les )?(?:cookies?|témoins?"
        r"|traceurs?) [a-zàâçéèêîïôûù' ,-]{2,50} ?(?:[:-] |\()"
    ),
    "answer_some": (
        r"^[^a-zàéè]{0,4}(?:oui|seulement|juste|uniquement|quelques|un seul|deux|trois|quatre|cinq"
        r"|un petit|très peu|six)\b"
    ),
}
