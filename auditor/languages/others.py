"""A few words of languages whose policies are not read: titles of documents, and signs of pages that are not
policies.
"""

import re
from collections.abc import Mapping
from typing import Final, Literal

ELSEWHERE: Final[tuple[tuple[Literal["cookie", "privacy"], re.Pattern[str]], ...]] = (
    (
        "cookie",
        re.compile(
            r"pol[ií]tica de cookies|cookie(?:-?beleid|verklaring|policy|politik|policyn|-?käytäntö"
            r"|s richtlinie)|"
            r"informativa sui cookie|polityk[aę] (?:plik[óo]w )?cookies?"
            r"|zásady (?:používání )?(?:souborů )?cookies?|"
            r"çerez politikası|政策.{0,3}cookie|cookie\s?(?:政策|声明|聲明)|политика.{0,12}cookie",
            re.IGNORECASE,
        ),
    ),
    (
        "privacy",
        re.compile(
            r"privacidad(?:e)?\b|protección de datos|proteção de dados|tratamiento de datos|privacybeleid|"
            r"privacyverklaring|gegevensbescherming|informativa (?:sulla |sul |per la )?(?:privacy"
            r"|trattamento)|"
            r"protezione dei dati|integritetspolicy|personuppgift|dataskydd|persondatapolitik"
            r"|privatlivspolitik|"
            r"databeskyttelse|personvern|tietosuoja|rekisteriseloste|polityk[aę] prywatności"
            r"|ochron[aay] danych|"
            r"\brodo\b|ochran[ayu] osobních údajů|zásady zpracování|gizlilik|kvkk|kişisel veri|隐私|隱私"
            r"|個資|"
            r"个人信息保护|個人資料保護|конфиденциальност|персональн\w+ данн|конфіденційн"
            r"|ความเป็นส่วนตัว|riêng tư|"
            r"kebijakan privasi|adatvédel|confidențialit|protecția datelor|απορρήτου|προσωπικών δεδομένων|"
            r"סודיות|פרטיות|الخصوصية|गोपनीयता",
            re.IGNORECASE,
        ),
    ),
)
"""Names of documents in links and titles, so that a policy in one of these languages is found."""

NAMES: Final[Mapping[str, str]] = {
    "ar": "Arabic",
    "ca": "Catalan",
    "cs": "Czech",
    "da": "Danish",
    "el": "Greek",
    "es": "Spanish",
    "fi": "Finnish",
    "he": "Hebrew",
    "hi": "Hindi",
    "hu": "Hungarian",
    "it": "Italian",
    "nb": "Norwegian",
    "nl": "Dutch",
    "oc": "Occitan",
    "pl": "Polish",
    "pt": "Portuguese",
    "ro": "Romanian",
    "ru": "Russian",
    "sv": "Swedish",
    "th": "Thai",
    "uk": "Ukrainian",
    "zh": "Chinese",
}
"""English names of languages whose policies are not read, by primary tag."""

PAGES: Final[Mapping[str, str]] = {
    "address_of_privacy": r"privat(?:e|livet)|privacidad",
    "age_check": r"(?:eres|soy) mayor de (?:18|edad)|hai (?:più di|almeno) 18 anni",
    "button_of_choice": r"aceptar|rechazar|accetta|rifiuta|aceitar|accepteren|weigeren",
    "no_own_site": r"este dominio está (?:en venta|a la venta)|dominio (?:è )?in vendita",
    "ours": r"\bnuestra\b|\bnostra\b|\bonze?\b",
    "policy_prose": (
        r"datos|tratamiento|consentimiento|dati|trattamento|consenso|dados|gegevens|verwerk|persoons"
        r"|personopl|personopl|uppgift|dane|danych|przetwarza|údaj|隐私|隱私|个人|信息|данн|согласи"
    ),
    "purpose_advertising": r"publicid|pubblicit|reklam|reklam|reklam|annons|mainon|广告|营销",
    "purpose_of_service": r"funzion|funcion",
    "purpose_statistics": (
        r"análi|analíti|estadísti|medici|rendimiento|misura|prestazion|estatísti|statysty|统计"
    ),
    "regrets": r"lo sentimos",
    "speaks_of_privacy": (
        r"privacidad|datos personales|dati personali|persoonsgegevens|personuppgift|dados pessoais|danych"
        r" osobowych|個人信息|个人信息|個人資料|隐私|隱私|персональн|osobních údajů|henkilötie|personopplys"
    ),
    "wall_says": (
        r"que eres (?:un )?humano|no eres un robot|di essere umano|non sei un robot|确认您是真人|不是机器人"
    ),
    "wall_title": (
        r"^(?:un momento|acceso denegado)|^(?:un momento|accesso negato)|^een moment|^(?:um momento"
        r"|acesso negado)|^(?:请稍候|請稍候)"
    ),
    "whole_page_missing": (
        r"(?:la )?página no (?:encontrada|existe)|(?:la )?pagina non (?:è stata )?trovata|página não"
        r" encontrada|pagina niet gevonden|页面不存在|找不到(?:网页|页面)"
    ),
}
"""Patterns for pages, by the same keys as `Language.pages` and `Language.judging`."""
