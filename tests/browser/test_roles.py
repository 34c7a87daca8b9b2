"""Words of buttons, as banners in five languages have them."""
# ruff: noqa: E501 - lines of words

import time

import pytest

from auditor.browser.page import roles

BUTTONS = {
    "reject": """
Reject all| Reject All Cookies| Decline| Deny| Deny all| Refuse all| Only necessary
Necessary only| Use necessary cookies only| Accept only necessary
Accept only essential cookies| Accept essential cookies| Essential cookies only
Continue without accepting| Continue without consent| Continue without agreeing →
Reject non-essential| Reject non-essential cookies| Reject additional cookies| Decline all
I decline| I do not accept| I don't agree| Do not consent| No, thanks| No| Disagree
Disable all| Opt out| Reject Optional Cookies| Reject all and close
Only allow essential cookies| Allow necessary cookies only| Essential only
Strictly necessary only| Accept required only| Reject and continue| No thanks, only necessary
Allow only required cookies| Deny non-essential| Reject analytics cookies
Decline optional cookies| Use only essential cookies| Object to all| Accept necessary
Disallow| Necessary cookies only| Continue with necessary cookies| Only required
Accept nothing| Take no cookies| Bitte nicht| Keine Cookies, bitte| Je m'y oppose| Fermer et refuser| 使わないでください| 싫어요
Withdraw consent| Reject unnecessary cookies| Don't allow| Don’t accept
Close and use only necessary cookies| I'd rather not| Keep only necessary cookies| Do Not Sell or Share My Personal Information
すべて拒否| すべて拒否する| 拒否する| 拒否| 全て拒否する| 必要なもののみ許可| 必須Cookieのみ| 必須Cookieのみ許可する| 必須のみ| 同意しない| 同意しません
許可しない| 同意しないで閉じる| 必要なCookieのみ| 必要最小限のCookieのみ許可| すべてのCookieを拒否する| オプトアウトする| 必要なクッキーのみ受け入れる| 不要なCookieを拒否
同意せずに続行| 承諾しない| Cookieを拒否する| いいえ| すべてのクッキーを拒否| 必須クッキーのみ使用| 無効にする| 利用しない| 全て無効にする| 必要なもののみ
必須Cookieのみを受け入れる| 任意のCookieを拒否する| Cookieを受け入れない| 拒否して閉じる
Alle ablehnen| Ablehnen| Nur notwendige| Nur notwendige Cookies
Nur essenzielle Cookies akzeptieren| Nur technisch notwendige| Alles ablehnen
Weiter ohne Einwilligung| Nur erforderliche Cookies| Nein, danke| Nicht akzeptieren
Alle optionalen Cookies ablehnen| Nur Notwendige zulassen| Cookies ablehnen| Ich lehne ab
Nur notwendige akzeptieren| Nur technisch notwendige Cookies akzeptieren
Notwendige akzeptieren| Nur essentielle Cookies erlauben| Einwilligung ablehnen
Alle verweigern| Alle Cookies ablehnen| Ohne Zustimmung fortfahren| Fortfahren ohne Zustimmung
Nicht zustimmen| Optionale Cookies ablehnen| Nur unbedingt erforderliche Cookies
Nein, nur technisch erforderliche| Lieber nicht| Ablehnen und schließen| Nur das Nötigste
Tout refuser| Refuser| Je refuse| Continuer sans accepter| Refuser tout| Tout rejeter
Refuser les cookies| Refuser et fermer| Uniquement les cookies nécessaires
Accepter uniquement les cookies essentiels| Non merci| Refuser tous les cookies
Cookies nécessaires uniquement| Je n'accepte pas| N'accepter que les cookies nécessaires
Poursuivre sans accepter| Refuser les cookies optionnels| Continuer sans consentir
Interdire tous les cookies| Tout interdire| Uniquement nécessaires
Seulement les cookies nécessaires| Non, je refuse| Rejeter tous les cookies
Pas pour moi| Refuser les cookies non essentiels| Je m'oppose| Continuer sans accepter et fermer
모두 거부| 거부| 거부하기| 필수만 허용| 필수 쿠키만 허용| 동의하지 않음| 모두 거절| 필수만| 거절| 전체 거부| 모든 쿠키 거부| 필수 항목만 동의
허용 안 함| 선택 쿠키 거부| 필수 쿠키만 사용| 동의 안함| 동의하지 않고 계속하기| 필수 쿠키만
Neither| No, neither of them| Keins von beiden| Weder noch| Aucun des deux| Ni l'un ni l'autre| どちらも不要| 둘 다 아니요
""",
    "accept": """
Both| Yes, both| Ja, beide| Oui, les deux| はい、両方| 네, 둘 다
Yes to everything| Geht in Ordnung| Pas de problème| すべてOK| 모두 켜기
Accept| Accept all| Accept All Cookies| Accept cookies| I accept| I agree| Agree| Allow all
Allow all cookies| Allow cookies| OK| Ok, got it| Got it!| I understand| Yes, I agree
Agree and close| Agree & continue| Accept & Close| Accept and continue| Yes| That's fine
Understood| Continue| Accept all & continue| Enable all| Consent| I consent
Accept additional cookies| Accept recommended settings| Okay, thanks| Allow all and close
Yes, that's OK| I'm OK with that| Agree to all| OK, I agree| Accept all and visit the site
Yes, I'm happy| Accept optional cookies| Accept non-essential cookies| Opt in| Sounds good
Save and accept all| Select all| Alright| Accept analytics cookies
同意する| すべて同意する| すべて許可| すべて許可する| 承諾| 承諾する| すべてのCookieを受け入れる| 全て許可| OK| はい| 了解| 同意して閉じる
Cookieを許可する| すべてを受け入れる| 許可する| すべて受け入れる| 全てのCookieを許可する| すべてのクッキーを受け入れる| 同意して続ける| 受け入れる
すべてのCookieに同意する| Cookieを受け入れる| 全てに同意する| 理解しました| わかりました| 同意します| すべて有効にする| 同意して進む
Cookieの使用に同意する| 上記に同意する
Alle akzeptieren| Akzeptieren| Alle Cookies akzeptieren| Zustimmen| Ich stimme zu
Einverstanden| Alle zulassen| Alles akzeptieren| Alle annehmen| OK| Verstanden
Allen zustimmen| Alle Cookies zulassen| Ja, einverstanden| Alle erlauben
Akzeptieren und schließen| Zustimmen und weiter| Alle auswählen| Ich akzeptiere
Ich akzeptiere alle| Cookies akzeptieren| Cookies zulassen| Annehmen
Alle auswählen und bestätigen| Ja, ich stimme zu| Akzeptieren & weiter| Alles klar
Ich bin einverstanden| Alles erlauben| Alle Cookies erlauben| Weiter mit Werbung
Tout accepter| Accepter| J'accepte| Accepter & Fermer| Accepter tout| OK| OK, tout accepter
J’ai compris| D'accord| Accepter et continuer| Accepter les cookies| Accepter tous les cookies
Autoriser tous les cookies| Tout autoriser| Je suis d'accord| Oui| Autoriser
Accepter et fermer| J'accepte tout| Oui, j'accepte| Accepter et poursuivre| Je consens
Consentir| Activer tout
모두 동의| 동의| 동의합니다| 모두 허용| 모든 쿠키 허용| 확인| 수락| 모두 수락| 허용| 전체 동의| 쿠키 허용| 모든 쿠키 수락| 동의하고 계속하기| 동의하기
동의함| 모든 쿠키 사용에 동의| 알겠습니다
""",
    "settings": """
Settings| Manage your tracker settings| Personnaliser par finalité| Privatsphäre-Einstellungen individuell festlegen| Cookie settings| Manage cookies| Manage preferences| Preferences| Customize
Customise| Customize settings| More options| Manage options| Cookie Preferences
Privacy settings| Let me choose| Options| Show details| Manage my choices| Manage consent
Show purposes| Manage Your Cookies| Change settings| View preferences| Adjust| Manage Settings
Cookies Settings| Choose cookies| Customize Choices| No, adjust| Privacy Preferences
Configure| View cookie settings| Set preferences| Edit cookie settings
Manage privacy preferences| Individual privacy preferences| Consent choices| Details
Set cookie preferences
設定| Cookie設定| Cookieの設定| 詳細設定| 設定を変更する| Cookieの詳細設定| カスタマイズ| Cookieを管理する| Cookie設定を変更| 個別に設定する
プライバシー設定| 設定する| オプション| クッキー設定| 設定を管理| Cookie の設定| 詳細を設定する| オプションを管理| 環境設定| Cookieの設定を変更する
個別設定| 設定を確認する
Einstellungen| Cookie-Einstellungen| Einstellungen anpassen| Mehr Optionen
Individuelle Datenschutzeinstellungen| Anpassen| Präferenzen| Einstellungen verwalten
Cookies verwalten| Individuell anpassen| Datenschutzeinstellungen| Details anzeigen
Konfigurieren| Auswahl anpassen| Cookie-Einstellungen ändern| Zwecke anzeigen
Cookies anpassen| Optionen verwalten| Individuelle Einstellungen| Einstellungen ändern
Privatsphäre-Einstellungen
Paramétrer| Personnaliser| Paramètres| Gérer les cookies| Paramétrer mes choix| Préférences
Gérer mes choix| Plus d'options| Paramètres des cookies| Je choisis| Personnaliser mes choix
Configurer| Gérer les préférences| Voir les préférences| En savoir plus et paramétrer| Choisir
Gérer mes préférences| Modifier mes préférences| Paramétrer les cookies
Afficher les finalités| Paramètres de confidentialité
설정| 쿠키 설정| 환경설정| 쿠키 관리| 맞춤 설정| 설정 관리| 기본 설정 관리| 쿠키 설정 변경| 개인정보 설정| 상세 설정| 더 많은 옵션| 사용자 지정
""",
    "save": """
Save| Save settings| Save preferences| Confirm my choices| Confirm choices| Save and close
Save & exit| Accept selected| Allow selection| Save my choices| Apply| Submit preferences
Confirm selection| Save choices| Save changes| Submit| Done| Confirm| Accept selection
Save cookie settings| Update preferences| Allow selected cookies| Save my preferences
Accept my choices| Save selection| Accept selected cookies| Confirm my preferences
保存| 保存する| 設定を保存| 設定を保存する| 選択内容を保存する| 選択を確定| 選択したものを許可| 確定する| 選択したCookieを許可する| この設定を保存する| 選択を許可
変更を保存| 設定を保存して閉じる| 選択内容を確認| 選択を許可する| 保存して閉じる| 現在の設定を保存| 適用する
Speichern| Auswahl speichern| Einstellungen speichern| Auswahl erlauben| Auswahl bestätigen
Bestätigen| Auswahl akzeptieren| Meine Auswahl bestätigen| Speichern & schließen
Speichern und schließen| Ausgewählte akzeptieren| Auswahl übernehmen| Auswahl zulassen
Meine Auswahl speichern
Enregistrer| Enregistrer mes choix| Valider| Confirmer mes choix| Sauvegarder
Enregistrer les préférences| Autoriser la sélection| Enregistrer et fermer| Valider mes choix
Accepter la sélection| Enregistrer les paramètres| Confirmer la sélection
Enregistrer mes préférences
저장| 설정 저장| 선택 저장| 선택 항목 저장| 선택 허용| 내 선택 확인| 선택 확인| 저장하고 닫기| 선택 내용 저장| 기본 설정 저장| 적용
""",
    "close": """
Close| ×| ✕| X| Dismiss| Close this banner| Close banner| 閉じる| バナーを閉じる| Schließen| Fermer| 닫기
Hide| Banner schließen| Fermer la bannière| 창 닫기
""",
    "other": """
Learn more| Read more| Privacy policy| Cookie policy| More information| Find out more
Our partners| Imprint| View our cookie policy| List of partners (vendors)| Subscribe| 詳しくはこちら
プライバシーポリシー| 詳細はこちら| Cookieポリシー| クッキーポリシー| もっと見る| さらに詳しく| Mehr erfahren| Datenschutzerklärung
Impressum| Mehr Informationen| En savoir plus| Politique de confidentialité| Mentions légales
자세히 보기| 개인정보 처리방침| 쿠키 정책| 더 알아보기| Necessary| Marketing| Statistics| Strictly necessary cookies
Notwendig| 必須Cookie| Nécessaires| 필수 쿠키| Facebook| Log in| Sign up| About us
Cookie details about our partners and why we use them in detail on this site
Cookies nécessaires
""",
}


def words():
    return [
        (role, text.strip())
        for role, lines in BUTTONS.items()
        for line in lines.strip().splitlines()
        for text in line.split("|")
    ]


@pytest.mark.parametrize("role", BUTTONS)
def test_the_words_of_buttons_are_understood(role):
    assert [text for known, text in words() if known == role and roles.role(text) != role] == []


def test_accept_all_is_never_taken_for_a_refusal():
    for known, text in words():
        if known == "accept":
            assert not roles.means(text, "reject"), text


@pytest.mark.parametrize(
    "text",
    [
        "ACCEPT ALL",
        "Accept\u00a0all",
        "  Accept \n all ✓ ",
        "Ａｃｃｅｐｔ ａｌｌ",
        "→ Accept all!",
        "“Accept all”",
    ],
)
def test_case_width_spaces_and_marks_make_no_difference(text):
    assert roles.role(text) == "accept"


@pytest.mark.parametrize("mark", ["×", "✕", "X", "x", "✖"])
def test_a_cross_closes(mark):
    assert roles.role(mark) == "close"


@pytest.mark.parametrize(
    "text", ["詳細を見る", "もっと詳しく", "Learn more", "Mehr erfahren", "En savoir plus", "자세히 보기"]
)
def test_what_only_leads_to_text_is_known_as_such(text):
    assert roles.role(text) == "other"
    assert roles.means(text, "more")


@pytest.mark.parametrize("text", ["Gwrthod", "Odbaci sve", "Elutasítom", "Απόρριψη όλων"])
def test_words_of_other_languages_are_not_guessed(text):
    assert roles.role(text) == "other"
    assert not roles.means(text, "more")


def test_prose_is_no_button():
    assert roles.role("Accept all cookies " * 8) == "other"
    assert roles.role("") == "other"


@pytest.mark.parametrize(
    "text",
    [
        "Opt out",
        "Opt-out now",
        "Click here to opt out",
        "オプトアウトする",
        "無効にする",
        "広告配信を停止する",
        "Tracking deaktivieren",
        "M'opposer au suivi",
        "옵트아웃",
        "Stop tracking me",
    ],
)
def test_the_buttons_of_opt_out_pages_are_understood(text):
    assert roles.means(text, "opt_out_button")


@pytest.mark.parametrize(
    "text",
    ["Opt in", "Contact", "Log out", "有効にする", "お問い合わせ", "Opt-out policy", "Search", "Accept all"],
)
def test_other_buttons_do_not_opt_out(text):
    assert not roles.means(text, "opt_out_button")


@pytest.mark.parametrize(
    "text",
    [
        "Cookie settings",
        "Manage cookies",
        "Cookie設定",
        "Cookie-Einstellungen",
        "Gérer mes cookies",
        "쿠키 설정",
        "Your Privacy Choices",
        "Reconsider my consent",
        "Meine Einwilligung zurückziehen",
        "Revenir sur mes choix",
        "同意を選び直す",
        "동의 다시 정하기",
    ],
)
def test_the_links_that_open_the_choice_again_are_understood(text):
    assert roles.means(text, "reopen")


@pytest.mark.parametrize(
    "text", ["Cookie policy", "Privacy policy", "Cookieポリシー", "Settings", "Datenschutz", "쿠키 정책"]
)
def test_links_to_documents_do_not_open_the_choice(text):
    assert not roles.means(text, "reopen")


@pytest.mark.parametrize(
    "piece",
    [
        "accept ",
        "all cookies ",
        "manage ",
        "広告配信",
        "cookieの",
        "すべて",
        "オプトアウト",
        "쿠키 ",
        "광고 ",
        "alle ",
        "nur notwendige ",
        "tout refuser ",
        "only necessary ",
        "to ",
        "the my ",
    ],
)
def test_no_words_make_it_run_away(piece):
    begun = time.perf_counter()
    for length in (30, 60, 90):
        text = (piece * 90)[:length] + "¿"
        for one in (
            "reject",
            "accept",
            "settings",
            "save",
            "close",
            "reopen",
            "opt_out_button",
            "confirm",
            "more",
            "bare",
        ):
            roles.means(text, one)
    for one in ("about", "opted_out", "necessary", "reject_switch"):
        roles.speaks_of(piece * 2000, one)
    assert time.perf_counter() - begun < 1.0


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("Fine, all of them", "accept"),
        ("Refuse and read on", "reject"),
        ("Oui, mais uniquement les nécessaires", "reject"),
        ("Non, je choisis", "settings"),
        ("Ok, speichern", "save"),
        ("いいえ、設定を変更", "settings"),
        ("동의하고 둘러보기", "accept"),
        ("Mehr erfahren und anpassen", "settings"),
        ("Learn more and accept", "other"),
        ("Yes, start", "other"),
        ("Accept or refuse", "other"),
    ],
)
def test_of_a_button_that_says_two_things_what_both_come_to_counts(text, role):
    assert roles.role(text) == role


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("Je m'oppose à tous ces traceurs", "reject"),
        ("Ne consentir à aucun pistage", "reject"),
        ("D'accord pour tous les traceurs du site", "accept"),
        ("Régler chaque catégorie moi-même", "settings"),
        ("Sauver les cookies choisis", "save"),
        ("Allen Trackern widersprechen", "reject"),
        ("Reicht: nur die wichtigen", "reject"),
        ("計測されたくない", "reject"),
        ("Cookieの収集を認めます", "accept"),
        ("どの目的に許可するか選ぶ", "settings"),
        ("추적을 허용하고 싶지 않습니다", "reject"),
        ("고른 쿠키에만 동의", "save"),
        ("Nothing but the required cookies for me", "reject"),
        ("Yes, continue without", "reject"),
        ("Close settings", "close"),
    ],
)
def test_words_that_no_list_holds_are_read_by_what_they_are_made_of(text, role):
    assert roles.role(text) == role
    assert not roles.sure(text) or roles.role(text) == role


@pytest.mark.parametrize(
    "text",
    [
        "How do I refuse cookies?",
        "Do not reject",
        "Accept only marketing",
        "Choose your country",
        "Allow notifications",
        "Nicht ablehnen",
        "Nur Statistik",
        "Wie lehne ich Cookies ab?",
        "Accepter ou refuser",
        "Lire sans publicité",
        "拒否しない",
        "Cookieを拒否する方法",
        "광고만 허용",
        "알림 허용",
        "Yes, start",
        "Nein, doch erlauben",
        "No, allow them after all",
        "Choose and close",
    ],
)
def test_words_of_consent_that_are_no_choice_are_left_alone(text):
    assert roles.role(text) == "other"


@pytest.mark.parametrize(
    ("text", "no"),
    [
        ("No, keep it", True),
        ("Nein, beibehalten", True),
        ("No, reject all", False),
        ("No", False),
        ("Yes, withdraw", False),
    ],
)
def test_a_no_to_a_question_that_refuses_nothing_by_itself(text, no):
    assert roles.says_no(text) is no
