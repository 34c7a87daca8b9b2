"""Finnish: vocabulary for consent banners."""

from auditor.languages.buttons import Spoken, banner_words

BANNER = banner_words(
    Spoken(
        accept=(
            r"(?:kyllä )?(?:hyväksy|hyväksyn|hyväksyt|salli|sallin|suostun|annan suostumuksen"
            r"|ota käyttöön)"
        ),
        reject=(
            r"hylkää|hylkään|kieltäydy|kieltäydyn|estä|kiellä|kiellän|torju|poista käytöstä"
            r"|peruuta suostumus|peru suostumus"
        ),
        unwilling=(
            r"ei|ei kiitos|en (?:hyväksy|suostu|salli)|älä (?:hyväksy|salli)|jatka (?:hyväksymättä"
            r"|ilman (?:hyväksyntää|suostumusta|evästeitä))"
        ),
        agreed=r"kyllä|selvä|ymmärrän|ymmärretty|asia selvä|jatka|jatka sivustolle|ok selvä",
        only=r"vain|ainoastaan|pelkästään",
        use=r"käytä|jatka|valitse",
        needed=r"(?:ehdottoman )?(?:välttämättömät|välttämättömien|välttämättömiä|pakolliset|tarpeelliset)",
        manage=r"hallitse|hallinnoi|muokkaa|mukauta|muuta|päivitä|valitse|määritä|lisää vaihtoehtoja|säädä",
        show=r"näytä|katso|avaa|siirry|tarkastele|lisää",
        settings=(
            r"asetukset|asetuksia|evästeasetukset|evästeasetuksia|yksityisyysasetukset"
            r"|tietosuoja ?asetukset|valinnat|vaihtoehdot|tiedot|yksityiskohdat|käyttötarkoitukset"
            r"|suostumuksia|evästeitä"
        ),
        save=r"tallenna|vahvista|käytä|tallenna ja (?:sulje|jatka)",
        chosen=r"valinnat|valintani|valitut|valittu|asetukset|evästeasetukset|muutokset|valinta",
        close=r"sulje|piilota|ei nyt|myöhemmin|sulje ilmoitus",
        rest=(
            r"kaikki|kaikkien|kaikkia|kaikkiin|evästeet|evästeiden|evästeitä|evästeisiin|käyttö|käytön"
            r"|ja|sulje|jatka|valinnaiset|ei välttämättömät|omat|suostumus|cookies?|yksityisyys"
        ),
        topic=r"eväste\w{0,14}|yksityisyys\w{0,10}|tietosuoja\w{0,10}|suostumu\w{1,8}|cookies?",
        withdraw=(
            r"(?:peruuta|peru|muuta|hallitse|muokkaa) (?:suostumus|suostumuksen|suostumusta"
            r"|suostumuksesi|suostumukseni)"
        ),
        about=r"\beväste\w{0,12}\b|\byksityisyy\w{2,8}\b|\bkohdennet\w{2,6} maino\w{2,8}\b",
        more=(
            r"lisätietoja|lisätietoa|lue|lisää|tästä|täältä|tietosuojaseloste|tietosuojakäytäntö"
            r"|evästekäytäntö|evästeseloste|kumppanit|kumppanimme|luettelo|ehdot|käyttöehdot|suomi|kieli"
            r"|ohje|yhteystiedot"
        ),
        pay=r"\b(?:tilaa|tilaus|maksa|osta|kirjaudu)\b",
        bare=r"kyllä|ei|ei kiitos|ok|selvä|jatka|tallenna|vahvista|ei nyt|hyväksy",
    )
)
