"""Dutch: vocabulary for consent banners."""

from auditor.languages.buttons import Spoken, banner_words

BANNER = banner_words(
    Spoken(
        accept=(
            r"(?:ja )?(?:ik )?(?:(?:ga|ben) (?:hiermee |ermee )?akkoord|ga hiermee akkoord|accepteren"
            r"|accepteer|aanvaarden|aanvaard|toestaan|sta toe|toelaten|goedkeuren|instemmen|inschakelen"
            r"|akkoord|akkoord gaan)"
        ),
        reject=(
            r"weigeren|weiger|afwijzen|wijs af|niet (?:akkoord|accepteren|toestaan|toelaten|aanvaarden"
            r"|instemmen)|uitschakelen|blokkeren|toestemming intrekken|trek (?:mijn )?toestemming in"
        ),
        unwilling=(
            r"(?:nee )?liever niet|geen (?:cookies|tracking)|niets toestaan|alles uit|nee|nee bedankt"
            r"|nee dank je|nee liever niet|ik (?:weiger|accepteer niet|ga niet akkoord"
            r"|stem niet in)|(?:doorgaan|ga door"
            r"|verder|verder gaan|sluiten) zonder (?:te )?(?:accepteren|toestemming|akkoord)"
        ),
        agreed=(
            r"(?:ja )?(?:prima )?alles aan|prima hoor|vind ik goed|geen probleem|(?:is|lijkt me) goed|ja"
            r"|ja graag|ik stem in|oké|begrepen|ik begrijp het|ik snap het|prima|doorgaan|ga verder|verder"
            r"|verder naar de (?:site|website)"
        ),
        only=r"alleen|enkel|uitsluitend|slechts",
        use=r"gebruiken|gebruik|doorgaan met|verder met|selecteren",
        needed=(
            r"(?:strikt )?(?:noodzakelijke|noodzakelijk|essentiële|essentieel|vereiste|verplichte|nodige"
            r"|functionele|functioneel)"
        ),
        manage=(
            r"beheren|beheer|aanpassen|pas aan|instellen|wijzigen|wijzig|bijwerken|personaliseren|kiezen"
            r"|zelf instellen|zelf kiezen|meer opties|cookies beheren"
        ),
        show=r"toon|tonen|bekijk|bekijken|open|openen|naar|meer",
        settings=(
            r"instellingen|voorkeuren|cookie ?instellingen|cookie ?voorkeuren|privacy ?instellingen"
            r"|privacy ?voorkeuren|opties|details|doeleinden|keuzes|voorkeursinstellingen"
        ),
        save=(
            r"opslaan|bewaren|bewaar|sla op|bevestigen|bevestig|toepassen|opslaan en (?:sluiten|doorgaan"
            r"|afsluiten)"
        ),
        chosen=(
            r"selectie|geselecteerde|keuze|keuzes|voorkeuren|instellingen|cookie ?voorkeuren"
            r"|cookie ?instellingen|wijzigingen"
        ),
        close=r"sluiten|sluit|verbergen|niet nu|later|melding sluiten",
        rest=(
            r"alle|alles|allemaal|de|het|deze|en|van|met|voor|mijn|uw|je|jouw|onze|cookies?|gebruik"
            r"|sluiten|doorgaan|optionele|niet (?:noodzakelijke|essentiële)|privacy|toestemming"
            r"|geavanceerde|hier"
        ),
        topic=r"cookies?|cookie\w{2,16}|privacy|privacy\w{2,14}|toestemming",
        withdraw=(
            r"(?:mijn )?toestemming (?:intrekken|wijzigen|aanpassen|herzien|beheren)"
            r"|trek (?:mijn )?toestemming in"
        ),
        about=r"\b(?:jouw|uw|je) privacy\b|\bgepersonaliseerde advertenties\b|\bvergelijkbare technieken\b",
        more=(
            r"meer|informatie|info|lees|lezen|leer|weten|hier|over|privacybeleid|privacyverklaring"
            r"|cookiebeleid|cookieverklaring|beleid|verklaring|voorwaarden|partners|leveranciers|lijst"
            r"|nederlands|taal|in|ons|onze|wat|zijn"
        ),
        pay=r"\b(?:abonne\w{0,8}|betalen|betaal|inloggen|log in)\b",
        bare=r"ja|nee|nee bedankt|oké|ok|doorgaan|verder|opslaan|bevestigen|niet nu|akkoord",
    )
)
