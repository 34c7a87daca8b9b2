"""Italian: vocabulary for consent banners."""

from auditor.languages.buttons import Spoken, banner_words

BANNER = banner_words(
    Spoken(
        accept=(
            r"(?:sì )?(?:accetta|accetto|accettare|accettali|accettarli|consenti|consento|acconsento"
            r"|acconsenti|acconsentire|autorizza|autorizzo|permetti|abilita|attiva|approva"
            r"|sono d'accordo)"
        ),
        reject=(
            r"rifiuta|rifiuto|rifiutare|rifiutali|nega|negare|disattiva|disabilita|blocca"
            r"|revoca(?: il)? consenso|ritira(?: il)? consenso"
        ),
        unwilling=(
            r"no|no grazie|non (?:li )?(?:accetto|accettare|acconsento|acconsentire|consentire|consento"
            r"|autorizzo|sono d'accordo)|(?:continua|continuare|prosegui|proseguire|naviga"
            r"|chiudi) senza (?:accettare|consenso|acconsentire|consentire)"
        ),
        agreed=(
            r"sì|ho capito|capito|va bene|d'accordo|continua|prosegui|ho letto|ok (?:accetto|ho capito"
            r"|va bene)"
        ),
        only=r"solo|soltanto|solamente|unicamente",
        use=r"usa|utilizza|continua con|mantieni|usare|utilizzare|seleziona",
        needed=(
            r"(?:strettamente )?(?:necessari|necessarie|essenziali|indispensabili|obbligatori|tecnici"
            r"|richiesti)"
        ),
        manage=(
            r"personalizza|personalizzare|gestisci|gestire|configura|imposta|modifica|scegli|cambia"
            r"|aggiorna|fammi scegliere|più opzioni|altre opzioni|maggiori opzioni"
            r"|scopri di più e personalizza"
        ),
        show=r"mostra|vedi|visualizza|apri|vai alle|rivedi",
        settings=r"impostazioni|preferenze|opzioni|finalità|dettagli|scelte|preferenze e consenso",
        save=r"salva|salvare|conferma|confermare|applica|salva (?:e|ed) (?:chiudi|esci|continua|accetta)",
        chosen=r"selezione|selezionati|selezionate|preferenze|impostazioni|scelte|scelta|modifiche|opzioni",
        close=r"chiudi|nascondi|non ora|più tardi|chiudi (?:questo )?(?:banner|avviso|messaggio)",
        rest=(
            r"tutto|tutti|tutte|i|le|gli|il|la|lo|l'uso|e|ed|dei|delle|del|di|della|sui|sulla|mie|mia"
            r"|mio|tue|tuo|nostri|questi|cookies?|continua|chiudi|prosegui|facoltativi|opzionali"
            r"|non (?:necessari|essenziali)|privacy|consenso|avanzate"
        ),
        topic=r"cookies?|privacy|consenso|consensi",
        withdraw=(
            r"(?:revoca|revocare|ritira|ritirare|modifica|cambia|aggiorna)(?: (?:il|i|il mio"
            r"|il tuo))? (?:consenso|consensi)"
        ),
        about=r"\bla tua privacy\b|\btecnologie simili\b|\bpubblicità personalizzata\b",
        more=(
            r"più|informazioni|scopri|leggi|saperne|qui|informativa|normativa|sulla|sui|politica|partner"
            r"|fornitori|elenco|termini|condizioni|ulteriori|maggiori|estesa|italiano|lingua|note|legali"
            r"|aiuto|contatti|a|per"
        ),
        pay=r"\b(?:abbon\w{2,10}|paga|pagare|acquista|accedi)\b",
        closing=(
            r"(?:\bchiu(?:d|s)\w+|\b(?:la|dalla|sulla) (?:x|crocetta)\b|[×✕✖])(?:(?!\baccett(?:i|are"
            r"|a)\b|personalizz)[^.!?;]){0,200}?(?:\brifiut\w+|\bsenza (?:accettare|prestare|dare)"
            r"|\bimpostazioni (?:di )?(?:default|predefinite)|\bin assenza di cookie|\bsol(?:o|i"
            r"|amente) (?:i )?(?:cookie )?(?:tecnici|necessari))"
        ),
        bare=r"sì|no|no grazie|ok|va bene|continua|accetta|accetto|salva|conferma|non ora|rifiuta",
    )
)
