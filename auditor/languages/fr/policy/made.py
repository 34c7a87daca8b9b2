"""French: composite denials (see `auditor.languages.denying`)."""

from auditor.languages.denying import Denying

_HERE_TOO = r"(?: (?:ici|chez nous|sur (?:ce site|nos pages|ces pages|notre site|ce blog)))?"
_DENYING = Denying(
    none=r"(?:aucune?|nulle?|zéro|pas un seul|pas une seule|pas le moindre|pas la moindre|ni)",
    alone=(
        r"(?=[.,;:!]|$| (?:et|ou|ni) | (?:ici|chez nous|sur (?:ce|cette|ces|nos|notre|votre)"
        r"|n'est (?:\w+ )?(?:utilis|ten|établi"
        r"|réalis|install|dépos|plac|employ|présent|charg|mis|activ|intégr|ici"
        r"|en service|en place)\w*|ne (?:tourne|fonctionne|figure|se cache|s'y trouve|sera|sont)"
        r"|n'y (?:tourne|figure|est))\b)"
    ),
    lacking=(
        r"dépourvue?s? d(?:e|es|')|(?:nous |je )(?:renon[cç]\w+|avons renoncé|ai renoncé) (?:\w+ )?(?:à"
        r"|aux?)|exempte?s? d(?:e|')|débarrassée?s? d(?:e|es|')|(?:se passe|se passer"
        r"|nous nous passons|nous passons|nous passer|fonctionne|marche) (?:\w+ )?(?:sans|de)|(?:avons|ai"
        r"|a) (?:\w+ )?(?:retiré|supprimé|banni|enlevé|désactivé|désinstallé|abandonné)|(?:n'avons|n'ai"
        r"|n'a|n'utilisons|n'installons|n'employons|n'y a) (?:\w+ )?(?:pas|jamais|plus)(?: (?:installé"
        r"|mis|placé|intégré|ajouté|prévu))?|(?:n'avons|n'ai|n'a) (?:installé|mis|placé|intégré|ajouté"
        r"|prévu) aucun"
    ),
    between=(
        r"(?: (?:(?:de|des|du|le|la|les|un|une|aucune?|tous?|toute|tout|quelconque|autre) |d'|l')?){1,3}"
    ),
    gone=(
        r"n'(?:a|ont) (?:ici |pas |aucune |plus ){0,2}(?:sa |leur )?place|(?:est|sont) (?:banni|proscrit"
        r"|exclu|absent|interdit)e?s?\b|n'(?:est|sont|existe|existent) (?:pas|plus"
        r"|jamais)(?: (?:utilisée?s?|installée?s?|présente?s?|employée?s?|pratiquée?s?"
        r"|au programme))?\b(?=[.,;!]|$| (?:ici|sur|chez|et)\b)|(?:a|ont) été (?:\w+ )?(?:retiré"
        r"|supprimé|désactivé|banni|enlevé|abandonné)e?s?\b|(?:nous )?l(?:'|es )avons (?:\w+ )?(?:retiré"
        r"|supprimé|désactivé|enlevé|abandonné)e?s?\b|ne (?:tourne|fonctionne|figure)(?:nt)? (?:pas"
        r"|plus)\b|vous n(?:e |'en )(?:trouver|verr|rencontrer|croiser)\w* (?:pas|aucun)"
    ),
    apart=rf"{_HERE_TOO},? ?",
)
_WATCHES = (
    r"(?:observ|sui[ts]|suiv|surveill|compt|enregistr|mesur|not(?:e|ent)\b|épi|pist|trac(?:e|ent)\b"
    r"|regard|analys|espionn|scrut|relèv|recens)\w*"
)
_VISITED = (
    r"(?:vos (?:clics|visites|pas|gestes|lectures|mouvements)|votre (?:visite|navigation|parcours"
    r"|comportement|lecture)|ce que vous|où vous|combien|la durée|les (?:visites|visiteurs|lecteurs"
    r"|clics|passages)|qui (?:lit|vient|visite))"
)
PATTERNS = {
    "made_not_cookies": _DENYING.of(
        r"(?:cookies?|témoins? de connexion)\b(?! d[eu'])(?! (?:tiers|public|tech|anal|stat|mark))"
    ),
    "made_not_analytics": _DENYING.of(
        r"(?:outils?|scripts?|logiciels?|programmes?|services?|compteurs?|dispositifs?) (?:de "
        r"|d')(?:statistiques?(?: de \w+)?|mesure(?: d'audience)?|comptage|analyse(?: d'audience)?"
        r"|visites?)|mesure d'audience|statistiques? de (?:visites?|fréquentation)|compteurs? de visites?"
    ),
    "made_not_data_collected": (
        _DENYING.of(
            r"traceurs?(?! (?:tiers|public|tech|anal|stat))|mouchards?|(?:outils?|scripts?|logiciels?"
            r"|programmes?) (?:de |d')?(?:suivi|pistage|traçage|espion\w*)"
        )
        + r"|\bnous ne vous (?:pistons|suivons|traçons|surveillons|espionnons|profilons) (?:pas|jamais)"
        r"(?=[.;!]|$)"
        r"|\b(?:rien|personne|nul|aucune? (?:programme|outil|logiciel|script|service|code|machine"
        rf"|dispositif))\b[^.;:]{{0,40}}? n(?:e |')(?:vous )?(?:y )?{_WATCHES} (?:ici )?{_VISITED}"
        + r"|\brien de ce que vous (?:faites|lisez|consultez)[^.;:]{0,24} n'est (?:\w+ )?(?:suivi"
        r"|enregistré|observé|pisté|tracé|noté)(?: ni \w+)?|\b(?:les visiteurs|nos visiteurs"
        r"|les lecteurs|vous)(?: de (?:nos|ces) pages)? (?:ne|n') ?(?:sont|êtes) (?:ni|pas"
        r"|jamais) (?:observés?|suivis?|pistés?|surveillés?|tracés?)(?: ni \w+)?"
    ),
    "made_not_tracker_use": (
        _DENYING.of(
            r"(?:prise d')?empreintes? (?:numériques?|d(?:e|u) (?:votre |son |un |l')?(?:navigateur"
            r"|appareil"
            r"|terminal))|fingerprinting|pixels?(?: espions?| de suivi)?"
        )
        + r"|\bne (?:relev|prélev|calcul|établ|pren|cré|fabriqu|constitu|utilis)\w* (?:pas|jamais"
        r"|aucune) (?:l'|d'|une |la moindre )?empreinte(?! (?:carbone|écologique))"
    ),
    "made_not_third_party_collection": (
        r"\b(?:aucune? (?:autre )?(?:société|entreprise|tiers|acteur|partenaire|régie|annonceur"
        r"|organisme|prestataire|site)(?: (?:tierce|extérieure?|externe|publicitaire|étrangère))?"
        r"|personne d'autre|nul autre)\b[^.;:]{0,24}? n(?:e |'y |'est |'a )?(?:\w+ ){0,4}?(?:dépos|plac"
        r"|install|pos|enregistr|écri|li[rt])\w* (?:\w+ )?(?:de |d'|des |un |le moindre |ses |leurs "
        r"|aucun )?(?:propres )?(?:cookies?|traceurs?)\b|\b(?:les )?autres (?:entreprises|sociétés|sites"
        r"|acteurs)\b[^.;:]{0,20} n(?:e |'ont |'a )(?:pas |aucune? )?(?:peuvent|la possibilité|moyen"
        r"|le droit)[^.;:]{0,30}(?:cookies?|d'en (?:déposer|placer))\b|\bcookies? (?:de ce site "
        r"|du site )?(?:sont les nôtres|viennent de nous|proviennent de nous)[^.;:]{0,10}(?:seuls?"
        r"|uniquement|exclusivement)\b|\baucune (?:entreprise|société) autre que la nôtre ne (?:peut"
        r"|pourra) (?:dépos|plac|install|pos|enregistr)\w* (?:de |des |un )?cookies?\b"
    ),
}
"""The patterns of composite denials."""
