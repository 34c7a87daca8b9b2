"""French: patterns for links to documents and opt-outs."""

from auditor.languages.words import LinkWords

LINKS = LinkWords(
    titled=(
        r"\b(?:politiques?|chartes?|notices?|déclarations?|mentions?|informations?|règles?"
        r"|engagements?)\b"
    ),
    beside=(
        r"\b(?:notre|nos|votre|vos|la|le|les|de|du|des|et|sur|à|en|pour|ce|site|protection|gestion"
        r"|utilisation|personnelles?|plus|savoir|lire|données|vie|l|d)\b"
    ),
    recipients=(
        r"\bsous-traitants\b|\bliste (?:des|de nos) (?:\w+ )?(?:partenaires|destinataires|prestataires"
        r"|fournisseurs|sous-traitants)"
    ),
    elsewhere=(
        r"\b(?:violation|fuite|incident|loi|formation|conseil|délégué|paramètres?|préférences|réglages"
        r"|films?|brise[- ]vue|recettes?|boîte|moules?|logiciel|formulaire|demande)\b"
    ),
    former=r"\b(?:ancien(?:ne)?s?|précédente?s?|antérieure?s?|archiv\w*|historique)\b",
    dated=r"\b(?:version|en date|du|de)\b|(?<=\d)er\b",
    among_others=(
        r"^(?:mentions(?: légales)?.{0,30}|informations? (?:légales?|juridiques?)|(?:espace "
        r"|infos? )?(?:légal|juridique)s?|(?:vos|mes) (?:données|informations).{0,30}|.{0,30}(?:vos"
        r"|des) données.{0,25}|RGPD|CG[UV]\b.{0,20}|conditions (?:générales|d['’]utilisation).{0,30}"
        r"|(?:gérer|gestion des) .{0,12}(?:traceurs|cookies)|aide|à propos (?:de ce|du) site)$"
    ),
    by_kind={
        "opt_out": (
            r"\bopt[- ]?out\b",
            r"ne (pas )?(vendez|vendre|partagez|partager)( pas)?",
            r"(refuser|s['’]opposer|désactiver).{0,30}(suivi|cookies?|traceurs?|publicité)",
        ),
        "cookie": (
            (
                r"(politique|charte|gestion|déclaration|liste|utilisation|informations?).{0,40}(cookies?"
                r"|traceurs?)"
            ),
            r"^(les |nos )?(cookies?|traceurs?|témoins de connexion)$",
        ),
        "privacy": (
            r"confidentialité",
            r"vie privée",
            r"protection des données",
            r"données (personnelles|à caractère personnel)",
        ),
        "terms": (r"mentions légales", r"conditions (générales|d['’]utilisation)", r"\bCG[UV]\b"),
    },
    refuse=(
        r"\bopt[- ]?out",
        r"(?:refus|désactiv|désabonn|désinscri|bloqu)\w*",
        r"(?:s['’]|vous )oppos\w*",
        r"\bopposition\b",
        r"\bne (?:pas|plus) (?:vendre|partager|suivre)\b",
        r"ne (?:souhaitez|voulez|désirez) (?:pas|plus)",
        r"\b(?:pas|plus) être (?:compt|suivi|pist|mesur|trac)\w*",
        r"\b(?:coup|empêch|interromp|arrêt|stopp|retir)(?:er|ez)\b",
    ),
    tracking=(
        r"publicit\w*",
        r"\bne (?:pas|plus) (?:vendre|partager)\b",
        r"cookies?",
        r"traceurs?",
        r"\b(?:compteur|compté|suivi|pisté|mesuré)\w*|\b(?:mesure|comptage|statistiques?|pixels?)\b",
        r"suivi",
        r"annonces",
        r"(?:analyse|analytics|mesure d['’]audience|ciblage|profilage)",
    ),
    messages=(
        r"newsletters?",
        r"(?:e-?mails?|courriels?)\b",
        r"lettres? d['’]information",
        r"(?:sms|prospection)\b",
    ),
    browser_storage=(
        r"(?:paramètres|réglages) (?:de votre|du) navigateur",
        r"(?:supprimer|effacer|gérer) .{0,20}cookies",
    ),
    onward=(
        r"\b(?:veuillez|merci|cliqu\w+|rendez|vous|pour|cela|ce(?:la|tte|t)?|faire|fait|suivre|suivez"
        r"|visit\w+|utilis\w+|"
        r"l[ea]s?|une?|liens?|pages?|site|formulaire|adresse|sur|ici|au|aux|par|via|il|suffit|pouvez"
        r"|peut|est|possible|"
        r"d[eu]|en|et|ou|votre|vos|droit|choix|s)\b|\b[ylnd]\b|à"
    ),
)
