"""Czech: vocabulary for consent banners."""

from auditor.languages.buttons import Spoken, banner_words

BANNER = banner_words(
    Spoken(
        accept=(
            r"(?:ano )?(?:přijmout|přijímám|přijmu|souhlasím|souhlasím s|souhlasit|povolit|povoluji"
            r"|akceptovat|akceptuji|schválit|udělit souhlas|zapnout)"
        ),
        reject=(
            r"odmítnout|odmítám|zamítnout|nesouhlasím|nepřijímám|nepovolit|zakázat|vypnout|blokovat"
            r"|odvolat souhlas"
        ),
        unwilling=r"ne|ne děkuji|nepřijmout|(?:pokračovat) bez (?:souhlasu|přijetí|cookies)",
        agreed=r"ano|rozumím|v pořádku|dobře|pokračovat|ok rozumím|beru na vědomí",
        only=r"pouze|jen|jenom",
        use=r"použít|používat|pokračovat s|vybrat",
        needed=(
            r"(?:nezbytně |striktně )?(?:nezbytné|nezbytných|nutné|nutných|potřebné|technické|povinné"
            r"|základní)"
        ),
        manage=(
            r"nastavit|přizpůsobit|spravovat|upravit|změnit|aktualizovat|vybrat|více možností|další možnosti"
            r"|podrobné nastavení"
        ),
        show=r"zobrazit|otevřít|přejít na|ukázat",
        settings=r"nastavení|předvolby|možnosti|podrobnosti|detaily|účely|volby|preference",
        save=r"uložit|potvrdit|použít|uložit a (?:zavřít|pokračovat)",
        chosen=r"výběr|vybrané|zvolené|nastavení|předvolby|volbu|volby|změny|preference",
        close=r"zavřít|skrýt|teď ne|později|zavřít (?:lištu|okno|oznámení)",
        rest=(
            r"vše|všechny|všechno|všech|s|se|a|na|moje|mé|vaše|naše|tyto|soubory|souborů|soubory cookie"
            r"|cookies?|použití|používání|zavřít|pokračovat|volitelné|soukromí|souhlas|souhlasu|ochrany"
            r"|osobních|údajů|vlastní"
        ),
        topic=r"cookies?|soukromí|souhlas|souhlasu|souhlasy",
        withdraw=r"(?:odvolat|změnit|upravit|spravovat)(?: (?:můj|svůj))? souhlasy?",
        about=(
            r"\b(?:vašeho|vaše) soukromí\b|\bsoubor\w{1,3} cookie\b"
            r"|\bpersonalizovan\w{1,3} reklam\w{1,3}\b"
        ),
        more=(
            r"více|informací|informace|zjistit|číst|přečíst|zde|o|zásady|ochrana|ochrany|osobních|údajů"
            r"|podmínky|partneři|partnerů|seznam|dodavatelé|našich|čeština|jazyk|nápověda|kontakt"
        ),
        pay=r"\b(?:předplat\w{1,6}|zaplatit|koupit|přihlásit)\b",
        bare=r"ano|ne|ne děkuji|ok|pokračovat|uložit|potvrdit|teď ne|souhlasím|rozumím",
    )
)
