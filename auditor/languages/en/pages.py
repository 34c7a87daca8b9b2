"""English: patterns that identify pages and parts of documents."""

PAGES = {
    "about_devices": r"browser|ip[- ]?address|local ?storage|web ?beacon|pixel|log ?files?|\bdevices?\b",
    "about_handling": (
        r"\b(?:collect|process|stor|us|shar|disclos|sell|sold|transmit|keep|set)\w*\b.{0,40}\b(?:data"
        r"|cookies?)\b|\b(?:collect|process|stor|us|shar|disclos|sell|receiv"
        r"|gather)\w*\b.{0,40}\binformation\b|cookies?\b.{0,30}\b(?:are|is|be) (?:set|stored|placed|used)"
    ),
    "about_others": r"third part|advertis|analytics|tracking|service provider",
    "about_person": (
        r"personal (?:data|information|details)|personally identif|your (?:data|information|details)"
    ),
    "about_rights": r"\bconsent|opt[- ]?(?:out|in)\b|your rights|\bgdpr|\bccpa|withdraw|unsubscrib",
    "about_the_web": r"\bweb\b|(?:web)?sites?\b|visit|session|banner",
    "account_of_others": r"(?:continue|(?:log|sign)[ -]?in) (?:with|via|using) \w|\bsso\b|single sign-?on",
    "address_of_cookies": r"cookie",
    "address_of_opt_out": (
        r"opt[-_]?out|do[-_]?not[-_]?sell|dnsmpi|(?:privacy|ad|your)[-_]?choices"
        r"|(?<![a-z])dns(?![a-z])"
    ),
    "address_of_privacy": (
        r"privacy|personal[-_]?(?:information|data|info)|(?<![a-z])(?:ccpa|cpra|gdpr|pp)(?![a-z])"
        r"|data[-_]?protection"
    ),
    "address_of_terms": r"terms|(?<![a-z])tos(?![a-z])|conditions|(?<![a-z])legal(?![a-z])",
    "address_of_transmission": (
        r"external[-_]?(?:data[-_]?)?(?:transmission|transfer|send)"
        r"|informative[-_]?data"
    ),
    "advertising_or_analytics": r"\bads?\b|advertis|analytics|targeted|behaviou?ral|interest-based",
    "age_check": (
        r"(?:are you|i am|i['’]m|confirm (?:that )?you are) (?:at least |over |above )?(?:1[68]|2[01])\b"
        r"|(?:over|under) (?:the )?(?:legal )?(?:drinking|smoking) age|of legal (?:drinking|smoking) age"
        r"|are you old enough|(?:are|be|confirm) (?:\w+ ){0,3}of legal age|over the age of (?:18|21)"
        r"|(?:verify|confirm) your age"
        r"|(?:must|need to|have to) be (?:at least |over |aged )?(?:1[68]|2[01])[^.?!]{0,25} to (?:enter"
        r"|visit|view|access|continue)"
    ),
    "age_confirms": (
        r"yes(?:,? (?:i am|i['’]m|enter|i do|let me)[^.?!]{0,40})?|i confirm|confirm(?: my age)?"
        r"|(?:i am|i['’]m) (?:over|at least|of legal|above|1[89]|2[01])[^.?!]{0,40}|(?:over|above) (?:18|21)"
        r"|(?:enter|continue|proceed)(?: (?:to )?(?:the |our )?(?:site|shop|website|store))?"
    ),
    "age_states": (
        r"(?:yes\W{1,3})?(?:i(?: am|['’]m) )?(?!under|below|younger)(?:at least |over |above |aged )?"
        r"(?:the age of )?(?:1[89]|2[01])(?:\+|(?: years)?(?: of age| old)? (?:or|and) (?:over|older|above)"
        r"|$)[^.?!]{0,20}"
    ),
    "an_error": r"error",
    "and_between": r"\b(?:and|plus)\b",
    "announces_lines": r"\b(?:following|as follows|below)\b",
    "announces_list": (
        r"\b(?:following|below|these|such as|includ(?:e|es|ing)|as follows|for example|e\.g|if|when|where"
        r"|purposes?|unless|except)\b"
    ),
    "beside_a_vendor": (
        r"\b(?:Inc|Corp|LLC|Ltd|GmbH|K\.?K|Co|Platforms?|pixels?|analytics|advertis\w*|ads?|tags?|SDK"
        r"|cookies?"
        r"|track\w*|tools?|services?|scripts?|plug-?ins?|cdp|marketing|remarketing|conversions?|measure\w*"
        r"|opt[- ]?out|insights?|corporation|privacy policy|widget|chat|(?:tells|lets|shows|gives|helps) us"
        r"|payments?|paying|checkout)\b"
        r"|(?:we|site|app|also|longer|stopped|not|pages?|shop) (?:\w+ )?us(?:e|es|ing)\s+·"
        r"|·\s+(?:is|are|was) (?:not |no longer |never )?(?:used|loaded|installed|embedded|active|running)"
    ),
    "button_of_choice": (
        r"(?:(?:i )?(?:accept|allow|agree|reject|decline|refuse|manage|customi[sz]e)\b|save my)"
    ),
    "closed_here": (
        r"(?:not|un)[ -]?(?:currently )?(?:available|accessible|offered) (?:in|from|to|for) (?:\w+"
        r" ){0,4}?(?:your|this) (?:country|region|location|area|jurisdiction)|(?:not|un)[ -]?available"
        r" (?:\w+ ){0,3}?(?:due to|for) legal reasons|access (?:\w+ ){0,2}?cannot be granted at this time"
        r"|(?:blocked|restricted) (?:in|from) your (?:country|region|location)"
    ),
    "closing_link": r"privac|cookie|opt[- ]?out|policy",
    "company_name": (
        r"(?-i:(?:[A-Z][\w&.’'-]{0,30},? ){1,4}(?:Inc|LLC|Ltd|Limited|Corp|Corporation|PLC|plc|Pty|Co"
        r"|AB|BV|B\.V|Oy|S\.p\.A|SpA)\b)"
    ),
    "contact": r"contact",
    "ends_with_announcement": r"\b(?:as follows|following|below)\W{0,2}$",
    "error_page": (
        r"\b404\b|\b410\b|page (?:you (?:requested|are looking for)|can(?:no|')t be found|not found"
        r"|does(?: not|n't) exist)|not found|no longer (?:available|exists)|(?:internal )?server error"
        r"|bad gateway|service unavailable"
    ),
    "heading_of_login": r"^\W*(?:(?:please )?(?:log|sign)[ -]?in\b|welcome back\b)",
    "leads_to_link": (
        r"\b(?:visit(?:ing)?|via|through|using|at|on|to|by|see|use|our|the|following|link|page"
        r"|from)\W{0,3}(?:[\w’'-]+\W{1,3}){0,3}$"
    ),
    "line_of_date": (
        r"^[(（【<〈\[]?(?:.{0,30}(?:last )?(?:updated|revised|modified|effective|established"
        r"|enacted)\b.{0,40}\d{4}.{0,30})$"
    ),
    "line_of_version": r"^(?!.*(?:©|copyright|all rights)).*(?:19|20)\d\d|updated|revised|effective|version",
    "link_to_anything": (
        r"^(?:please )?(?:click(?:ing)?|tap)?\s?(?:here|this (?:link|page|site|form)|these instructions"
        r"|link|page|website|site|form|instructions|learn more|more information|(?:view|review"
        r"|edit).{0,20})[.:»>]?$"
    ),
    "made_by": (
        r"\b(?:powered|hosted|built|made|created|designed|developed|website|web ?site|site"
        r"|published) (?:by|with|on|in|using)\b|\btheme\b"
    ),
    "maintenance": (
        r"(?:down|closed|offline|unavailable) for (?:\w+ ){0,2}?maintenance|(?:under|undergoing) (?:\w+"
        r" ){0,2}?maintenance\b|maintenance mode|we(?:'|’)?(?:ll| will) be (?:right )?back (?:soon"
        r"|shortly)"
    ),
    "menu_button": r"menu|navi|burger|more|plus",
    "names_a_policy": r"(?:privacy|cookies?) (?:policy|notice|statement)|terms of (?:use|service)|contact us",
    "needs_script": (
        r"(?:enable|activate|turn on) (?:\w+ ){0,2}?java ?script|requires? java ?script"
        r"|(?:not|n['’]t) (?:\w+ ){0,4}without java ?script|java ?script (?:disabled|required)"
        r"|java ?script (?:is|must be|has to be) (?:\w+ ){0,2}?(?:enabled|required|disabled|activated)"
    ),
    "no_heading": r"^(?:click|see|please|here|back|contact us here|tel|fax)\b",
    "no_longer": r"any ?more\b|\b(?:no|any) longer\b",
    "no_own_site": (
        r"(?:this )?domain (?:name )?(?:is|may be) (?:\w+ )?(?:for sale|parked)|buy this domain|domain is"
        r" parked|parked free|future home of something|account (?:has been )?suspended|welcome to nginx!"
        r"|apache2? (?:\w+ )?default page|default web (?:site|server) page|iis windows server|web"
        r" server'?s? default page"
    ),
    "no_title_of_part": (
        r"\b(?:changes?|updates?|amendments?|revisions?|scope|this|acceptance|links?|contact|see|please"
        r"|about)\b"
    ),
    "ours": r"\bour\b",
    "owned_by": (
        r"©|\(c\)|&copy;|\bcopyright\b|\b(?:operated|owned|run) by\b|\b(?:brand|part|division"
        r"|subsidiary|service|website|shop|store) of\b"
    ),
    "panel_of_settings": r"dashboard|portal|\brequests?\b|settings?\b|preferences?\b|control",
    "policy_prose": (
        r"privac|personal|cookie|\bdata\b|information|collect|consent|third part|processor|disclos"
        r"|\bshare|retain|retention|opt[- ]?out|legal basis|gdpr|ccpa|\brights?\b|track|advertis"
        r"|analytics|browser|identif"
    ),
    "purpose_advertising": r"market|advert|\bads?\b|target|retarget|sponsor",
    "purpose_of_service": r"function|preferen|comfort|necess|essen|requis|required|security",
    "purpose_statistics": r"analy|statisti|measur|performance|audience|insight",
    "puts_a_name_to_use": r"(?!)",
    "region_check": (
        r"(?:choose|select|confirm|pick) (?:\w+ ){0,3}?(?:country|region|location|language|destination)\b"
        r"|where (?:should|do|shall|can) we (?:ship|deliver)|(?:visiting|browsing|shopping)(?: us)? from\b"
        r"|(?:you (?:seem|appear) to be|it looks like you(?:['’]re| are)) (?:in|from)\b"
    ),
    "region_confirms": (
        r"continue(?: (?:to|on|with|shopping|here)\b[^.?!]{0,40})?|confirm|save(?: (?:and|&) continue)?"
        r"|ok(?:ay)?|apply|update|shop now|start shopping|(?:no,? )?stay (?:on|here|in|at)\b[^.?!]{0,40}|stay"
    ),
    "regrets": r"oops|sorry|uh[ -]?oh",
    "right_beside_a_name": r"(?!)",
    "speaks_of_privacy": (
        r"privac|personal (?:data|information)|cookie|data protection|personally identif|opt[- ]?out"
        r"|third part(?:y|ies)|advertis|track"
    ),
    "takes_away": r"\b(?:remov|stop|cancel|block)\w*",
    "undoes_opt_out": (
        r"\b(?:undo|cancel|revok|withdraw|remov|delet|lift|revers|clear|end)\w*\b.{0,20}\b(?:opt[- ]?out"
        r"|objection|refusal|block)|\bopt[- ]?out\b.{0,12}\b(?:undo|undone|revok|reset|revers)"
        r"|\b(?:re-?(?:enable|activate|start)|resume|opt(?:ing)? (?:back )?in\b)|\bback on\b"
        r"|^(?!.*\b(?:never|no|not|don['’]t|stop)\b).*\bagain\b"
    ),
    "third_parties": r"third[- ]part|anyone|any other|\bothers\b",
    "title_last": r"(?!)",
    "title_of_login": r"^\W*(?:log ?in|sign ?in)\b",
    "title_of_part": (
        r"^(?:the |our )?(?:[\w.&’'\"“”®™-]+ ){0,6}(?:privacy|cookies?|data protection|personal"
        r" (?:information|data)(?: protection| handling)?)(?: (?:and|&) cookies?)? (?:policy|notice"
        r"|statement)(?:$|[ :|(–—-].{0,90}$)|^(?:supplement(?:al)?|additional|specific) .{0,40}(?:notice"
        r"|information|provisions|disclosures?|terms) (?:for|to) .{2,50}$|^(?:privacy )?notice (?:for|to)"
        r" .{2,40}residents.{0,20}$"
    ),
    "told_to_do": r" (?:your|the|my|our|these|those|this|preferences|settings)\b",
    "wall_of_consent": (
        r"\baccept (?:all )?cookies\b|\baccept all\b|before you continue|\baccept to (?:view|see|read"
        r"|continue)\b"
    ),
    "wall_says": (
        r"(?:verify|confirm) (?:that )?you(?: are|'re|’re) (?:a )?human|are you a robot|not a (?:robot"
        r"|bot)\b|unusual traffic|automated (?:access|requests|queries)|made us think (?:that )?you"
        r" (?:were|are|might be) a bot|checking (?:if the site connection is secure|your browser)|press"
        r" (?:&|and) hold|enable javascript and cookies to continue|why have i been blocked|ddos"
        r" protection by|you don't have permission to access|access (?:is|has been) (?:denied|blocked)"
        r"|reference #\d|request unsuccessful\. incapsula|complete the (?:security check|captcha)"
    ),
    "wall_title": (
        r"^(?:just a moment|attention required|access denied|access to this page has been denied"
        r"|forbidden|pardon our interruption|are you a robot|robot check|security check|bot verification"
        r"|human verification|ddos-guard|please wait\.\.\.|one moment, please|verifying your browser"
        r"|request rejected|you have been blocked|error 1020|403 forbidden|429 too many requests|client"
        r" challenge|radware captcha)"
    ),
    "whole_page_missing": (
        r"(?:page |file )?not found|(?:the |this |that )?page (?:(?:was |could |can )?not (?:be )?found"
        r"|can['’]?t be found|does(?:n['’]t| not) exist|you requested (?:was |could )?not (?:be )?found)"
    ),
}
