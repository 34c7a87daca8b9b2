"""Words of banners in languages that are known by their banners alone."""
# ruff: noqa: E501 - lines of words

import time

import pytest

from auditor.browser.page import roles
from auditor.languages import BANNERS_ONLY, KNOWN, banners, language

ROLES = ("accept", "reject", "settings", "save", "more")
WORDS = {
    "es": (
        "Aceptar todo|Aceptar todas las cookies|Acepto|Sí, acepto|Permitir todas|Aceptar y cerrar|Aceptar y continuar|Entendido|Aceptar cookies",
        "Rechazar todo|Rechazarlas|Rechazar todas las cookies|No aceptar|Solo cookies necesarias|Aceptar solo las necesarias|Continuar sin aceptar|Rechazar cookies opcionales|Usar solo cookies necesarias|Solo necesarias|Rechazar",
        "Configuración|Configurar cookies|Personalizar|Gestionar cookies|Preferencias de cookies|Configuración de cookies|Mostrar detalles|Más opciones|Gestionar preferencias",
        "Guardar|Guardar preferencias|Guardar selección|Aceptar selección|Permitir la selección|Confirmar mis preferencias|Guardar y cerrar",
        "Más información|Política de cookies|Leer más|Aviso legal",
    ),
    "it": (
        "Accetta|Accetta tutti|Accetta tutto|Accetta tutti i cookie|Accetto|Ho capito|Accetta e continua|Consenti tutti",
        "Rifiuta|Rifiuta tutto|Rifiuta tutti i cookie|Continua senza accettare|Solo necessari|Accetta solo i necessari|Usa solo i cookie necessari|Solo cookie tecnici|Non accetto|Accetta solo necessari",
        "Personalizza|Impostazioni|Impostazioni cookie|Gestisci cookie|Gestisci preferenze|Preferenze|Mostra dettagli|Gestisci opzioni|Preferenze cookie|Maggiori opzioni",
        "Salva|Salva preferenze|Conferma le mie scelte|Accetta selezionati|Salva e chiudi|Accetta selezione|Consenti selezione",
        "Maggiori informazioni|Cookie policy|Informativa sulla privacy|Scopri di più|Leggi di più",
    ),
    "nl": (
        "Accepteren|Alles accepteren|Alle cookies accepteren|Accepteer alles|Akkoord|Ja, ik ga akkoord|Alle cookies toestaan|Ik ga akkoord|Accepteer cookies|Alles toestaan",
        "Weigeren|Alles weigeren|Weiger alle cookies|Alleen noodzakelijke cookies|Alleen noodzakelijk|Nee, bedankt|Doorgaan zonder accepteren|Alleen functionele cookies|Accepteer alleen noodzakelijke cookies|Alleen noodzakelijke cookies accepteren|Niet akkoord",
        "Instellingen|Cookie-instellingen|Cookievoorkeuren|Voorkeuren|Voorkeuren beheren|Instellingen aanpassen|Cookies beheren|Details tonen|Zelf instellen|Beheer voorkeuren|Instellingen wijzigen",
        "Opslaan|Voorkeuren opslaan|Selectie opslaan|Selectie toestaan|Keuze bevestigen|Instellingen opslaan|Bewaar mijn keuze",
        "Meer informatie|Privacybeleid|Lees meer|Cookiebeleid",
    ),
    "pt": (
        "Aceitar|Aceitar todos|Aceitar tudo|Aceitar todos os cookies|Aceito|Concordo|Entendi|Permitir todos",
        "Rejeitar|Rejeitar todos|Recusar tudo|Recusar|Apenas necessários|Somente os necessários|Aceitar apenas os necessários|Continuar sem aceitar|Não aceito|Usar apenas cookies necessários|Rejeitar cookies opcionais",
        "Configurações|Configurações de cookies|Definições de cookies|Gerenciar cookies|Gerir preferências|Personalizar|Preferências|Mostrar detalhes|Mais opções",
        "Guardar|Salvar preferências|Confirmar as minhas escolhas|Permitir seleção|Guardar e fechar|Confirmar seleção",
        "Mais informações|Saiba mais|Política de privacidade|Política de cookies",
    ),
    "pl": (
        "Akceptuj|Akceptuję|Akceptuj wszystkie|Zaakceptuj wszystko|Akceptuję wszystkie|Zgadzam się|Zezwól na wszystkie|Zaakceptuj wszystkie pliki cookie|Przejdź do serwisu",
        "Odrzuć|Odrzuć wszystkie|Odrzuć wszystko|Odmowa|Tylko niezbędne|Akceptuj tylko niezbędne|Nie zgadzam się|Tylko niezbędne pliki cookie|Kontynuuj bez akceptacji|Użyj tylko niezbędnych plików cookie",
        "Ustawienia|Ustawienia plików cookie|Zarządzaj ustawieniami|Dostosuj|Preferencje|Pokaż szczegóły|Ustawienia zaawansowane|Ustawienia cookies|Zarządzaj opcjami|Zarządzaj preferencjami|Zmień ustawienia",
        "Zapisz|Zapisz ustawienia|Zezwól na wybór|Zapisz wybrane|Potwierdź wybór|Zapisz preferencje|Potwierdzam mój wybór",
        "Więcej informacji|Polityka prywatności|Dowiedz się więcej|Polityka cookies",
    ),
    "sv": (
        "Acceptera|Acceptera alla|Godkänn alla|Acceptera alla cookies|Tillåt alla|Jag godkänner|Godkänn alla kakor|Jag förstår",
        "Neka|Neka alla|Avvisa alla|Endast nödvändiga|Bara nödvändiga cookies|Acceptera endast nödvändiga|Godkänn endast nödvändiga kakor|Avböj|Tillåt endast nödvändiga cookies|Fortsätt utan att acceptera",
        "Inställningar|Cookieinställningar|Anpassa|Hantera cookies|Visa detaljer|Hantera inställningar|Fler alternativ|Inställningar för kakor|Anpassa inställningar|Hantera alternativ",
        "Spara|Spara inställningar|Spara mina val|Tillåt urval|Bekräfta mina val|Spara och stäng|Tillåt val",
        "Läs mer|Mer information|Integritetspolicy|Om cookies",
    ),
    "da": (
        "Accepter|Accepter alle|Tillad alle|Accepter alle cookies|Tillad alle cookies|Jeg accepterer|OK|Godkend alle",
        "Afvis|Afvis alle|Kun nødvendige|Kun nødvendige cookies|Accepter kun nødvendige|Nej tak|Tillad kun nødvendige cookies|Fortsæt uden at acceptere|Brug kun nødvendige cookies",
        "Indstillinger|Cookieindstillinger|Tilpas|Vis detaljer|Administrer indstillinger|Flere valgmuligheder|Rediger indstillinger",
        "Gem|Gem indstillinger|Tillad valgte|Gem valg|Gem og luk|Accepter valgte|Bekræft mine valg",
        "Læs mere|Mere information|Cookiepolitik",
    ),
    "no": (
        "Godta|Godta alle|Aksepter alle|Tillat alle|Jeg godtar|Godta alle informasjonskapsler|Jeg forstår",
        "Avvis|Avvis alle|Kun nødvendige|Bare nødvendige|Godta kun nødvendige|Avslå alle|Nei takk|Tillat bare nødvendige|Fortsett uten å godta",
        "Innstillinger|Tilpass|Vis detaljer|Administrer innstillinger|Endre innstillinger|Innstillinger for informasjonskapsler|Flere valg",
        "Lagre|Lagre innstillinger|Tillat valgte|Bekreft mine valg|Lagre valg",
        "Les mer|Mer informasjon|Personvernerklæring",
    ),
    "fi": (
        "Hyväksy|Hyväksy kaikki|Hyväksy kaikki evästeet|Salli kaikki|Hyväksyn|Selvä|Salli kaikki evästeet",
        "Hylkää|Hylkää kaikki|Vain välttämättömät|Hyväksy vain välttämättömät|Salli vain välttämättömät evästeet|En hyväksy|Estä kaikki|Kiellä kaikki|Jatka hyväksymättä",
        "Asetukset|Evästeasetukset|Muokkaa asetuksia|Hallitse evästeitä|Näytä tiedot|Mukauta|Muuta asetuksia|Hallinnoi evästeitä",
        "Tallenna|Tallenna valinnat|Salli valitut|Hyväksy valitut|Tallenna asetukset|Vahvista valinnat",
        "Lue lisää|Lisätietoja|Tietosuojaseloste",
    ),
    "cs": (
        "Přijmout|Přijmout vše|Přijmout všechny|Souhlasím|Povolit vše|Přijmout všechny cookies|Přijímám|Rozumím",
        "Odmítnout|Odmítnout vše|Odmítnout všechny|Pouze nezbytné|Jen nezbytné cookies|Povolit pouze nezbytné|Nesouhlasím|Pokračovat bez souhlasu|Přijmout pouze nezbytné",
        "Nastavení|Nastavení cookies|Podrobné nastavení|Upravit nastavení|Přizpůsobit|Zobrazit podrobnosti|Spravovat předvolby|Více možností",
        "Uložit|Uložit nastavení|Povolit výběr|Potvrdit výběr|Přijmout vybrané|Uložit a zavřít|Uložit moje volby",
        "Více informací|Zásady ochrany osobních údajů|Zjistit více",
    ),
    "zh": (
        "接受|全部接受|接受所有Cookie|同意|接受全部|允许所有|我同意|接受所有 Cookie|同意並繼續|全部允许|知道了",
        "拒绝|全部拒绝|拒绝所有|拒絕|仅接受必要的 Cookie|僅使用必要的Cookie|只接受必要 Cookie|不同意|拒绝非必要|僅限必要|拒绝所有非必要Cookie",
        "设置|Cookie 设置|管理Cookie|偏好设置|自定义|管理偏好设置|更多选项|Cookie 設定|隐私设置|自訂設定|管理 Cookie 偏好设置",
        "保存|保存设置|确认选择|儲存設定|确认我的选择|保存并关闭|允许所选",
        "了解更多|隐私政策|更多信息|Cookie政策",
    ),
}
CASES = [
    (tag, role, text)
    for tag, rows in WORDS.items()
    for role, row in zip(ROLES, rows, strict=True)
    for text in row.split("|")
]


def test_every_language_is_tried():
    assert set(WORDS) == set(BANNERS_ONLY)


def test_they_do_not_pretend_to_read_policies():
    assert not set(BANNERS_ONLY) & set(KNOWN)
    assert all(language(tag) is None for tag in BANNERS_ONLY)
    assert [tag for tag, _ in banners()] == [*KNOWN, *BANNERS_ONLY]


@pytest.mark.parametrize(("tag", "role", "text"), CASES)
def test_a_button_of_it_is_understood(tag, role, text):
    assert roles.role(text) == ("other" if role == "more" else role)
    assert role != "more" or roles.means(text, "more")


@pytest.mark.parametrize(
    "text",
    [
        "Configuración de cookies",
        "Preferenze cookie",
        "Cookie-instellingen",
        "Definições de cookies",
        "Ustawienia plików cookie",
        "Cookieinställningar",
        "Cookieindstillinger",
        "Evästeasetukset",
        "Nastavení cookies",
        "Cookie 设置",
        "Cookie 設定",
        "Retirar mi consentimiento",
        "Revoca il consenso",
        "Toestemming intrekken",
    ],
)
def test_the_links_that_open_the_choice_again_are_understood(text):
    assert roles.means(text, "reopen")


@pytest.mark.parametrize(
    "text", ["Configuración", "Impostazioni", "设置", "Política de cookies", "Cookie政策"]
)
def test_other_links_do_not_open_the_choice(text):
    assert not roles.means(text, "reopen")


@pytest.mark.parametrize(
    "text",
    [
        "Refuser et s'abonner",
        "Reject and subscribe",
        "Jetzt PUR-Abo abschließen",
        "購読する",
        "Rechazar y suscribirse",
    ],
)
def test_who_pays_instead_has_not_refused(text):
    assert roles.role(text) == "other"
    assert roles.speaks_of(text, "pay")


@pytest.mark.parametrize(
    "piece", ["todas las cookies ", "aceptar ", "alle cookies ", "接受所有", "的cookie", "plików cookie "]
)
def test_no_words_make_it_run_away(piece):
    begun = time.perf_counter()
    for length in (30, 60, 90):
        text = (piece * 90)[:length] + "¿"
        for one in ("reject", "accept", "settings", "save", "close", "reopen", "more", "bare", "on", "off"):
            roles.means(text, one)
    for one in ("about", "necessary", "pay"):
        roles.speaks_of(piece * 2000, one)
    assert time.perf_counter() - begun < 1.0
