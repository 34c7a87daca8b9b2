"""Japanese: words that several of its files are made of."""

TOLD = (
    r"オプト・?アウト(?:による|に係る)(?:第三者)?提供(?:[^。]{0,30}届出)?|オプト・?アウト(?:手続き?)?の?届出|"
    r"(?:オプト・?アウト|無効化|拒否|停止)(?:の|する)?(?:方法|手続き?)?(?:等|など)?(?:も|を)?含(?:む"
    r"|め(?:た|て))[^。]{0,20}"
)
KEPT_WITHIN = (
    r"(?:日本)?国内(?:の|に(?:ある|所在する))?[^。、]{0,12}(?:のみ|だけ|に限)|(?:すべて|全て)(?:日本)?国内"
)
"""Where alone data is kept: a reader finds the sentence by it, a rule the countries that it allows."""
