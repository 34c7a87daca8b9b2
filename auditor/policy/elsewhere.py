"""Words of links to policies in languages whose policies are not read."""

import re
from typing import Final

from auditor.model.site import DocumentKind

ELSEWHERE: Final[tuple[tuple[DocumentKind, re.Pattern[str]], ...]] = (
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
"""Words of links in languages whose policies are not read: a site whose policy is in one of them has one."""
