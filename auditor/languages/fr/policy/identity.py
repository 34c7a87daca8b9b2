"""French: identifiability, and definitions of terms."""

PATTERNS = {
    "no_person_in_them": (
        r"\bcookies?\b[^.;]{0,40}\b(?:ne |n')(?:stock|contien|conserv|enregistr|collect|recueill"
        r"|renferm|comport)\w*"
        r" (?:pas |jamais )?(?:d'|de |aucune? )(?:informations?|données?|renseignements?) (?:d'identification"
        r"|personnelle|à caractère personnel|nominativ|identifi|sensible)\w*"
    ),
    "after_a_time": (
        r"\b(?:après|au bout d(?:e |')|à l'issue de|passé) ?(?:\d+|\w+) (?:heures?|jours?"
        r"|semaines?|mois|ans?|années?)\b"
    ),
    "asked_for": (
        r"\b(?:vous|tu|ils|elles|chacun|utilisateurs?|personnes?)\b[^.;]{0,60}\b(?:demander|exiger"
        r"|requérir|obtenir)\b|\b(?:le|un|votre) droit\b|\b(?:sur|à) (?:votre |simple )?demande\b"
    ),
    "taken_back": r", (?:mais|toutefois|cependant|en revanche|alors que)\b",
    "not_identify_not": (
        r"\bidentifi\w+ (?:nommément|nominativement|par (?:votre|leur|son|le) nom)\b|"
        r"\banonymisation ou (?:le )?(?:chiffrement|pseudonymisation)|\bpseudonymis\w+ ou anonym"
        r"|\bparv\w+ (?:pas |plus )?à\b|\b(?:preuve|justificatif|vérifi\w+|pièce) (?:de |d')?(?:votre"
        r" )?identité\b"
        r"|\bidentifiants? (?:de (?:paiement|connexion)|bancaires?)\b|\b(?:supprimée?s?|effacée?s?"
        r"|suppression) ou (?:rendue?s? )?anonym\w*"
    ),
    "defines_term": (
        r"\b(?:utilisons|employons) (?:l'expression|le terme|les termes)\b|\bsous (?:l'appellation"
        r"|le nom de) [«\"]"
        r"|\bdésignons [^.;]{0,60}(?:appellation|par)\b|\bfaisons (?:ici )?allusion\b"
        r"|\bsont désignées par\b"
    ),
    "one_cookie": r"\b(?:le|ce|un|notre|unique|seul|dudit|ledit) (?:seul )?cookie\b(?!s)",
    "clause_break": (
        r"[;:()]|, (?:et |mais |sauf|si |lorsqu|quand |à moins|dans le cas|nous |vous |ils |on |il "
        r"|elles? |tu |cela |ceux-ci|celles-ci|celui-ci|aucune? |puis )|, (?=(?:des|les|vos|nos"
        r"|notre|votre|le|la|un|une|certain\w+|tes|ces) (?:[\w'-]+ ){1,5}?(?:sont|est|peuvent|peut"
        r"|seront|sera|ont)\b)|\bmais\b|, (?:cependant|toutefois)\b|\bsi bien qu\w*|\bdès lors qu\w*"
        r"| et (?=(?:nous(?!-)|ne|n'))| - |, (?=[\w.-]+ (?:enregistre|conserve"
        r"|collecte|reçoit"
        r"|récupère|dépose|transmet|utilise)\b)|\bmême (?:si|lorsqu|quand)|\bafin (?:de"
        r"|que [^,.;]{2,30}) (?:ne|n')|\bpour (?:ne|n')|, (?=(?:votre|vos|ton|tes) (?:adresse"
        r"|données|numéro|navigateur|ip)\b[^,.;]{0,50}\b(?:est|sont|sera|seront|peu[tv]\w*|a|ont)\b)|,"
        r" (?=(?:le|la|les|notre|nos|votre|vos|un"
        r"|une) [\w'-]+ (?:[\w'-]+ ){0,3}?(?:enregistre|conserve|collecte|reçoit|récupère|dépose"
        r"|transmet|utilise|note|envoie)(?:nt|z)?\b)|, (?=[\w.-]+ (?:y |vous |lui |en )(?:enregistre"
        r"|conserve|collecte|reçoit|récupère|dépose|pose|place|transmet|utilise)\b)|, (?=(?!(?:qui"
        r"|que|dont|où|et|ou|ni|si|pour|afin|sans|avec|lorsque|quand|puisque|car|comme|notamment"
        r"|y compris|ainsi)\b|qu'|lorsqu')(?:(?!et |ou |ni |qui |que )[\w.&'+-]+ ){1,4}?(?:mesure"
        r"|compte|analyse|suit|traite|fournit|héberge|affiche|observe|voit|gère|assure|dépose|pose"
        r"|place|lit|reçoit|enregistre|conserve|collecte|récupère|transmet|utilise|note|envoie"
        r"|tourne|fonctionne|reste|permet|sert|aide|peut|est) )"
        r"|, (?=(?:[\w.&'+-]+ ){1,3}?(?:en (?:dépose|pose|utilise|place)|si\b\.?$|en revanche"
        r"|par contre)\b)"
    ),
    "identifier_word": r"identifiant",
    "identify": (
        r"<<no_person_in_them>>|"
        r"\b(?:identifi\w+|anonym\w*|nominati\w+|remonter|reconnaître)\b|\b(?:reconnaissables?"
        r"|identifiables?|qui vous êtes|remonter)\b"
    ),
    "identifying_stays": (
        r"\b(?:rien|aucune? (?:donnée|information|élément|identifiant)) (?:de ce )?(?:qui"
        r"|permettant de|susceptible de|pouvant)"
        r" [^.;:]{0,30}(?:identifi|reconna)\w+[^.;:]{0,40}\bn(?:e |')(?:quitte|sort"
        r"|est (?:\w+ )?(?:transmis|envoyé|communiqué"
        r"|cédé|partagé))"
    ),
    "anonymous": (
        r"(?<!histoires )(?<!histoire )(?<!récits )(?<!récit )(?<!témoignages )(?<!témoignage )(?<!lettres )"
        r"(?<!lettre )(?<!dons )(?<!don )(?<!auteurs )(?<!signalements )(?<!appels )(?<!alcooliques )"
        r"(?<!œuvres )(?<!questions )(?<!avis )(?<!commentaires )(?<!poèmes )(?<!textes )anonym\w*"
    ),
    "not_identify": (
        r"<<no_person_in_them>>|"
        r"\b(?:(?:ne|n'|aucune?|sans|ni|pas)\b.{0,60}\b(?:(?<!personnelle )(?<!personnelles )(?<!donnée"
        r" )(?<!données )"
        r"(?<!information )(?<!informations )(?<!données d')(?<!informations d')identifi\w+|nominati\w+"
        r"|remonter (?:à|aux?"
        r"|jusqu)|vous reconnaître)|exclu\w+ [^.]{0,50}\b(?:identifier|reconnaître)|<<anonymous>>)\b"
        r"|\b(?:personne n[e'][^.;]{0,30}(?:reconnaissable|identifiable))\b"
    ),
    "identifies": (
        r"\b(?:(?<!pas à )vous identifier|(?<!ne )vous identifie(?:nt)?|rattach\w+ à (?:votre|une)"
        r" personne"
        r"|identifier (?:un|une) (?:personne|utilisateur))\b"
    ),
    "track_subject": (
        r"\b(?:cookies?|témoins?|données?|informations|renseignements|adresses? ip|identifiants?"
        r"|statistiques|chiffres|accès|journaux|traces)\b|\b(?:chiffres|résultats|numéros? de client"
        r"|comptes?|valeurs|statistiques|(?<!en )(?<!la )mesures?(?! (?:de|où)\b)|identifiants?)\b"
        r"|\b(?:information|nous n'en)\b"
    ),
    "define": (
        r"\b(?:entend par|désigne\w*|sont (?:toutes )?(?:les )?(?:informations|données)|constitu\w+"
        r"|compren\w+|inclu\w+|y compris|considéré\w+ comme|signifie\w*)\b|\b(?:c'est\b|ce sont\b"
        r"|on appelle|nous appelons|s'entend\w*|recouvr\w+|englob\w+)\b"
    ),
    "define_firm": (
        r"\b(?:entend par|désigne\w*|constitu\w+|compren\w+|inclu\w+|considéré\w+ comme"
        r"|signifie\w*)\b|\b(?:c'est (?:toute|tout|une|ce)|ce sont (?:toutes|des|les)|on appelle"
        r"|s'entend\w*|recouvr\w+|englob\w+|faisons (?:ici )?(?:allusion|référence))\b"
    ),
    "define_first": r"\b(?:entend par|constitu|considéré)",
    "regarded_as": (
        r"\b(?:adresses? ip|identifiants?|cookies?)\b(?:(?!\b(?:pas"
        r"|jamais)\b)[^.;]){0,50}? (?:comptent|compte|constituent|constitue|valent)(?: pour nous"
        r"| ici)?,? (?:comme |parmi |pour )?(?:(?:une|des|les) )?données? (?:à caractère personnel"
        r"|personnelles?)\b|"
        r"\bnous (?!ne )(?:considér|trait|ten|regard|rang|compt)\w+"
        r"(?![^.;]{0,160}\b(?:pas|jamais|si|lorsqu\w*|quand|seulement|uniquement)\b)[^.;]{0,100}"
        r"\b(?:comme|pour|parmi) (?:(?:une|des|les|vos) )?(?:données? (?:à caractère personnel"
        r"|personnelles?)"
        r"|informations? personnelles?)\b"
    ),
    "not_regarded_as": (
        r"\bne (?:\w+ ){0,2}(?:considér|trait|ten|regard)\w+ (?:pas|jamais)[^.;]{0,100}\b(?:comme|pour)"
        r" (?:(?:une|des|les) )?(?:données? (?:à caractère personnel|personnelles?)"
        r"|informations? personnelles?)\b"
    ),
    "define_out": (
        r"\b(?:ne (?:constitu|compren|inclu)\w+ pas|ne sont pas (?:considéré\w+|des données)"
        r"|à l'exclusion|n'inclu\w+ pas)\b"
    ),
    "personal_term": (
        r"\b(?:données? (?:à caractère personnel|personnelles?)|(?:informations?"
        r"|renseignements?) personnel(?:le)?s?|informations? d'utilisation)\b"
    ),
    "not_defining": (
        r"\bnous (?:\w+ ){0,3}(?:collect|utilis|trait|partag|communiqu"
        r"|transm|conserv|recueill)\w*"
    ),
    "example": r"\b(?:par exemple|notamment|telles? que|tels que)\b",
    "identify_aside": r"\b(?:toute information|désigne\w*|entend par)\b[^.]{0,80}\bidentifi\w+",
    "not_identify_firm": r"\b(?:ne|n')\b.{0,40}\b(?:identifier|reconnaître)\b",
}
