"""Japanese notices of outside transmission: nouns that give nothing away, names that no list knows, lists of
ways out; verbs in corner brackets, laws with dates.
"""

import pytest

from auditor.model.claim import Claim
from auditor.policy import claims
from auditor.policy.page import document
from auditor.vendors.catalogue import load
from tests.policy.readers.expectation import unmet

READ = [
    ("外部送信の主な内容は次の三つです。", "-sharing"),
    ("外部送信に関するお尋ねは、総務課までお寄せください。", "-sharing -tracker_use"),
    ("どのような情報が誰に送信されるのかをこのページで公表します。", "-sharing"),
    ("閲覧履歴は当社から広告会社に外部送信されます。", "sharing"),
    ("個人データの「売却」は行っておりません。", "!sale -sale"),
    ("このページは2023年6月施行の改正電気通信事業法に対応しています。", "-date"),
    ("2023年6月16日施行", "date"),
    ("ヒートマップ解析サービス「Zentrack」を導入しています。", "vendor_use=Zentrack"),
    ("当店はメール配信システムのPostBird(株式会社ポスト提供)を使っています。", "vendor_use=PostBird"),
    ("ヒートマップ解析サービス「Zentrack」は導入していません。", "-vendor_use=Zentrack"),
    ("当社ではAPIを使っています。", "-vendor_use"),
    ("利用者は、ブラウザの設定でCookieの受け入れを拒否することができます。", "browser_control -opt_out"),
    ("個人データの第三者への提供を希望しない場合は、当社までお申し付けください。", "opt_out:contact"),
    ("下書きは端末のローカルストレージに記録され、当社には送信されません。", "tracker_use -!tracker_use"),
    ("ローカルストレージを利用しておりません。", "!tracker_use"),
    ("書類の紛失及び漏洩等の防止に努めます。", "-sharing"),
    ("本文書は、取得した情報をどのように利用し、誰に提供するかについて説明します。", "-sharing"),
    ("Cookieを無効化した場合、しおりの関連付け等の機能が利用できません。", "consequence -!identifiability"),
    ("第三者が提供する地図を埋め込むことで、当該第三者へ閲覧情報が送信されます。", "sharing"),
    (
        "Cookieは広告には使いませんが、解析に使います。",
        "purpose:analytics -purpose:advertising !purpose:advertising",
    ),
    ("解析のためにCookieを使いますが、広告には使いません。", "purpose:analytics -purpose:advertising"),
    ("当店は訪問を解析します。オプトアウトして追跡を停止する事ができます。", "opt_out_effect"),
    ("当店は訪問を解析します。オプトアウトにより収集を停止することはできません。", "-opt_out_effect"),
    ("オプトアウトによる第三者提供は行っておりません。", "-opt_out_effect"),
    ("紙面では広告会社が提供する広告を載せますが、個人情報は提供しません。", "!sharing -sharing"),
    ("第三者（広告会社等）が発行・管理するCookieは使用していません。", "!third_party_collection"),
    ("次の情報を取得します。\nIPアドレス、見たページのURL", "data_collected:ip_address"),
    ("改定後の方針は、当ページに掲示した時から適用されます。", "change_notice -scope"),
    ("このページは、お断りなく改訂する場合があります。", "!change_notice"),
    ("Cookieそのものに、氏名などの個人情報は含まれていません。", "!identifiability -!definition"),
    ("Cookieは、出どころにより二つのカテゴリーに大別されます。", "-cookie_use"),
    ("このCookieは、サイト内でオフにすることはできません。", "-consequence -browser_control"),
    ("端末を替えたりCookieを削除したりした場合、再度設定が必要です。", "-consequence -browser_control"),
    ("当店は⼈気の商品を知るため、Cookieで⾏動履歴を取得します。", "data_collected:browsing_history"),
    ("お預かりした情報を第三者（海外の者も含みます。）に渡すことがあります。", "-definition"),
    ("受託した業務では、委託された個人情報を扱います。", "-sharing"),
    ("権利の譲渡などの違反を調べます。", "-sale"),
    ("お客様のブラウザは、そのサイトのCookieだけを送信します。", "-cookie_use"),
    ("会員登録やログインを必要とせず、利用できます。", "-purpose:authentication"),
    ("第三者提供を行った場合には、その記録を作ります。", "-sharing"),
    ("委託と事業承継は、第三者提供に該当しないことがあります。", "-sharing"),
    ("移転先の国の名称などの情報を本人に提供します。", "-sharing -transfer"),
    ("目的：売買契約の履行と発送", "-consent"),
    ("契約の履行に必要な場合に処理します。", "consent:contract"),
    ("解析用の送信はON/OFFで切り替えられます。", "opt_out:toggle"),
    ("解析用の送信はON/OFFを切り替えることができません。", "-opt_out"),
    ("新着通知のON/OFFを切り替えられます。", "-opt_out"),
    ("次の場合をのぞき、個人情報を第三者に渡しません。\n- 紹介会社に氏名を渡す場合", "!sharing -sharing"),
    ("次の場合に、個人情報を第三者に渡します。\n- 紹介会社に氏名を渡す場合", "sharing -!sharing"),
    ("【利用目的】アクセス状況の分析", "purpose:analytics -data_collected"),
    ("個人情報とは、お客様個人を識別することができるものを言います。", "-identifiability"),
    ("Cookieの設定方法は、ブラウザにより異なります。", "-browser_control"),
    ("契約等により個人情報の管理を委託先に求め、監督を行います。", "-purpose"),
    ("当店は端末識別子を利用して、ログ情報を取得します。", "tracker_use data_collected:usage"),
    ("同意の再選択は、フッターの「Cookie設定をやり直す」から行えます。", "opt_out:banner"),
    ("同意の再選択は、いまは行えません。", "-opt_out"),
    ("当店のご利用ユーザーは、広告のページでCookieの使用を無効にすることができます。", "-cookie_use"),
    ("送信目的: ウェブフォントの表示", "purpose:service"),
    ("ログイン状態の保持、セッションの維持のため", "-retention"),
    ("改定時は、店頭とサイトに内容を表示し、告知します。", "change_notice"),
    ("いずれもCookieで来訪者を見分けます。", "cookie_use"),
    ("お持ちの個人情報の訂正または削除（以下「訂正等」といいます。）を請求できます。", "rights"),
    ("広告に使用される他社のCookieを無効にすることができます。", "-cookie_use -third_party_collection"),
    ("当紙はグループ各社のサイトで閲覧履歴を収集します。", "data_collected -third_party_collection"),
    ("「広告会社が配信する広告」に書いたとおり、外部の会社に閲覧履歴を送信します。", "sharing"),
    ("次の閲覧データを収集します。\n- 記事を閲覧した日時", "data_collected:browsing_history"),
    ("閲覧データの収集\n\n当紙の方針です。", "-data_collected"),
    ("1年を経過した閲覧履歴は利用していません。", "retention -data_collected"),
    ("閲覧履歴を収集している事業者は、別の一覧で確認できます。", "-data_collected"),
    ("個人情報の範囲\n\n- お届けのため", "purpose:service"),
    ("次のような情報が送信されます。\n\n端末の情報\n\n例)\n・IPアドレス", "data_collected:ip_address"),
    ("本ページでは、閲覧履歴の第三者への送信を停止する方法を説明します。", "-opt_out -sharing"),
    ("閲覧履歴を取得します。これらの情報は、IPアドレスを含みます。", "data_collected:ip_address"),
    ("Cookieで、ページはお客様ごとに表示を変えます。", "-change_notice"),
    ("名簿を売る目的で会員の情報を第三者に提供することはありません。", "-!sharing"),
    ("会員の情報が第三者に渡ることはないよう努めます。", "-!sharing"),
    ("ボタンを押さないかぎり、各社に情報は送られません。", "!sharing^other"),
    ("個人を特定できる形で広告会社にデータを提供することはありません。", "!sharing^other"),
    ("このCookieは広告には使いません。", "!purpose^other"),
]


@pytest.mark.parametrize(("text", "expected"), READ)
def test_read(text: str, expected: str) -> None:
    assert unmet(text, expected, "ja") == []


@pytest.mark.parametrize(("heading", "kind"), [("オプトアウト", "ja"), ("옵트아웃", "ko")])
def test_links_that_only_name_whom_under_a_heading_of_ways_out(heading: str, kind: str) -> None:
    page = f"""<html lang="{kind}"><body><main><h1>Privacy Policy</h1><h2>{heading}</h2><p>A: B</p><ul>
    <li><a href="https://disqus.com/data-sharing-settings/">Disqus</a></li>
    <li><a href="https://www.criteo.com/privacy/">Criteo</a></li>
    <li><a href="https://unknown.example/page">Unknown</a></li></ul></main></body></html>"""
    read = document.read(page.encode(), url="https://www.example.jp/privacy", language=kind)
    found = [claim.url for claim in claims.read(read, load()) if claim.type == "opt_out" and claim.url]
    assert found == ["https://disqus.com/data-sharing-settings/"]


def test_the_own_policy_is_another_page_of_a_notice() -> None:
    page = """<html lang="ja"><body><main><h1>外部送信ポリシー</h1><p>個人情報は、当社プライバシーポリシー
    （<a href="https://www.example.jp/privacy/">https://www.example.jp/privacy/</a>）をご覧ください。</p></main>"""
    read = document.read(page.encode(), url="https://www.example.jp/external", language="ja")
    found = [claim.url for claim in claims.read(read, load()) if claim.type == "policy_link"]
    assert found == ["https://www.example.jp/privacy/"]


def test_a_list_of_nothing_but_names_of_cookies() -> None:
    page = """<html lang="ja"><body><main><h1>Cookieについて</h1><p>次のCookieを発行します。</p>
    <ul><li>_ga</li><li>_ga_*</li></ul><p>これらはセッションを見分けます。</p>
    <p>次の場所に置きます。</p><ul><li>data_a</li><li>data_b</li></ul></main>"""
    read = document.read(page.encode(), url="https://www.example.jp/cookie", language="ja")
    found = [c for c in claims.read(read, load()) if c.type == "cookie_declared"]
    assert [c.cookie for c in found] == ["_ga", "_ga_*"]
    assert not any(c.session for c in found)


def test_periods_and_settings_below_their_headings() -> None:
    page = """<html lang="ja"><body><main><h1>個人情報について</h1><h2>保管期間</h2><ul>
    <li>予約の控え: 来店から2年間</li></ul><h2>Cookieについて</h2><h3>止め方</h3>
    <p>ブラウザの設定で無効にできますが、機能の一部が制限されます。</p></main>"""
    read = document.read(page.encode(), url="https://www.example.jp/privacy", language="ja")
    kinds = {c.type for c in claims.read(read, load())}
    assert {"retention", "browser_control", "consequence"} <= kinds


def _read(inner: str) -> list[Claim]:
    page = f'<html lang="ja"><body><main><h1>外部送信について</h1>{inner}</main>'
    return list(
        claims.read(document.read(page.encode(), url="https://www.example.jp/x", language="ja"), load())
    )


def test_a_header_with_an_aside_and_a_cell_of_labelled_addresses() -> None:
    found = _read("""<table><tr><th>事業者（ツール）</th><th>送る情報の内容</th><th>設定変更方法等</th></tr>
    <tr><td>株式会社ユーザーローカル（User Heat）</td><td>閲覧履歴</td><td><p>規約：
    <a href="https://userheat.com/rules">https://userheat.com/rules</a></p><p>無効設定：
    <a href="https://userheat.com/stop">https://userheat.com/stop</a></p></td></tr></table>""")
    assert [c.vendor for c in found if c.type == "vendor_use"] == ["user-insight"]
    assert [c.url for c in found if c.type == "opt_out"] == ["https://userheat.com/stop"]


def test_a_vendor_a_column_and_a_vendor_a_heading() -> None:
    found = _read("""<table><tr><th>項目</th><th>Kairos3</th><th>Hotjar</th></tr>
    <tr><th>送信する情報</th><td>閲覧履歴</td><td>端末情報</td></tr>
    <tr><th>利用目的</th><td>製品のご案内</td><td>アクセス解析</td></tr></table>
    <h2>Criteo（CRITEO株式会社）</h2><p>送信される情報は、見た商品の履歴です。</p>""")
    assert {c.vendor for c in found if c.type == "vendor_use"} == {"kairos3", "hotjar", "criteo"}


def test_listed_below_an_offer_a_page_that_tells_is_the_way_out() -> None:
    found = _read("""<p>次のページで、各事業者による利用を停止（オプトアウト）できます。</p><ul>
    <li>Microsoft：<a href="https://learn.microsoft.com/ja-jp/clarity/faq">説明</a></li></ul>""")
    assert [c.url for c in found if c.type == "opt_out"] == ["https://learn.microsoft.com/ja-jp/clarity/faq"]
