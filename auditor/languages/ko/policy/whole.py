"""Korean: sentences that say one thing as a whole, and what their denials are made of."""

PATTERNS = {
    "unreal": r"좋겠|고 ?싶|해야 ?(?:하|합)",
    "whole_not_sharing": (
        r"(?:정보|데이터|기록)(?:는|가|은)? ?(?:당사|저희|자체)?(?:의)? ?서버 ?(?:밖|외부)(?:로"
        r"|으로)? ?(?:나가|유출되|전송되|이동하)지 ?않"
    ),
    "whole_not_data_collected": (
        r"(?:방문자|이용자|사용자)(?:를|의 활동을) ?추적하지 ?않"
        r"|추적기(?:는|가|도)? ?(?:하나도 |전혀 )?(?:없|설치되어 ?있지 ?않|사용하지 ?않)|방문"
        r"(?:은|을|이)? ?(?:측정|집계|분석)(?:되지"
        r"|하지) ?않"
    ),
}
