"""Japanese: pattern fragments that several of its files share."""

TOLD = (
    r"オプト・?アウト(?:による|に係る)(?:第三者)?提供(?:[^。]{0,30}届出)?|オプト・?アウト(?:手続き?)?の?届出|"
    r"停止(?:手段|方法)(?:等)?(?:を|は)、?(?:以下|次|下記)[^。]{0,6}(?:公表|お知らせ|掲載|示)|"
    r"(?:オプト・?アウト|無効化|拒否|停止)(?:の|する)?(?:方法|手続き?)?(?:等|など)?(?:も|を)?含(?:む"
    r"|め(?:た|て))[^。]{0,20}"
)
ALL_SIT_WITHIN = (
    r"(?:すべて|全て|いずれも)[^。、]{0,20}(?:委託先|提供先|事業者|取引先)[^。]{0,20}(?:日本国内|国内)(?:に(?:所在|拠点|本社)|の(?:事業者"
    r"|企業|会社))|(?:委託先|提供先|事業者|取引先)は、?(?:すべて|全て|いずれも)(?:日本)?国内"
)
"""A statement that all recipients are based there, so that no data goes to a company elsewhere."""
KEPT_WITHIN = (
    rf"{ALL_SIT_WITHIN}|"
    r"(?:日本)?国内(?:の|に(?:ある|所在する))?[^。、]{0,12}(?:のみ|だけ|に限)|(?:すべて|全て)(?:日本)?国内"
)
"""The only place where data is kept. A reader finds the sentence by it, a rule the countries it allows."""
