"""Japanese."""

from typing import Final

_SAID: Final = {
    # numbers with what they count
    "{n} kind of visit": "{n}種の訪問",
    "{n} character": "{n}文字",
    "{n} statement": "{n}件の記述",
    "{n} visit": "{n}回の訪問",
    "{n} place": "{n}か所",
    "{n} sites": "{n}サイト",
    "{n} site": "{n}サイト",
    "{n} document": "{n}件の文書",
    "{n} line": "{n}本の線",
    "{n} request": "{n}件のリクエスト",
    "{n} storage key": "{n}件のストレージキー",
    "{n} interface": "{n}件のインターフェース",
    "{n} cookie": "{n}件のCookie",
    "{n} claim": "{n}件の記述",
    "{n} version": "{n}件の版",
    "{n} point": "{n}件",
    "{n} year": "{n}年",
    "{n} day": "{n}日",
    "{n} hour": "{n}時間",
    "{n} minute": "{n}分",
    "{n} second": "{n}秒",
    "request": "リクエスト",
    "requests": "リクエスト",
    "and {n} more": "ほか{n}件",
    "and {n} more, in the JSON report": "ほか{n}件(JSONレポートに記載)",
    "before": "オプトアウト前",
    "control visit": "対照の訪問",
    "identifiers": "識別子",
    "cookies": "Cookie",
    "none": "なし",
    "not looked at": "確認せず",
    "requests after a restart": "再起動後のリクエスト",
    "{n} more, with fewer requests, are in the table.": "リクエストの少ないほか{n}件は表にあります。",
    ", ": "、",
    ".": "。",
    "{day} {month} {year}": "{year}年{month}月{day}日",
    # the first screen
    "Skip to the findings": "結果へ移動",
    "what the policy says, what the browser saw": "ポリシーの記述とブラウザでの観測",
    "What the policy says, and what the browser saw": "ポリシーの記述と、ブラウザでの観測",
    "what the policies say, what the browser saw": "ポリシーの記述とブラウザでの観測",
    "What the policies say, and what the browser saw": "ポリシーの記述と、ブラウザでの観測",
    "{n} sites audited": "{n}サイトの監査",
    "Sites": "サイト",
    "Site": "サイト",
    "When": "日時",
    "From": "場所",
    "With": "ブラウザ",
    "Looked at": "対象",
    "no address stated": "アドレスの記載なし",
    "no visit was made": "訪問なし",
    "documents alone": "文書のみ",
    "a browser": "ブラウザ",
    "a location that was not declared": "場所の申告なし",
    "Findings by verdict": "判定別の結果",
    "does not match": "不一致",
    "do not match": "不一致",
    "matches": "一致",
    "match": "一致",
    "could not be tested": "検証不能",
    "{n} of them accepted, fixed or ruled out by a person": "うち{n}件は担当者が受容・修正済・対象外と判断",
    "and {places} where a visit could not look": "ほかに、訪問で確認できなかった箇所が{places}",
    "{documents} with {statements} were read, and {reached} of {visits} saw the site. ": (
        "{documents}から{statements}を読み取り、{visits}のうち{reached}回でサイトを確認しました。"
    ),
    "What the site does in the browser is not known. ": "ブラウザでのサイトの動作は分かっていません。",
    "Nothing that could be tested was found not to match. ": "検証できた範囲に不一致はありませんでした。",
    "{points} do not match ({severities}). ": "{points}が一致していません({severities})。",
    "{kept} match, and {untested} could not be tested.": "{kept}は一致し、{untested}は検証できませんでした。",
    # severities and states
    "serious": "重大",
    "notable": "要注意",
    "minor": "軽微",
    "open": "未対応",
    "confirmed": "確認済",
    "reported to the site": "サイトへ報告済",
    "accepted": "受容",
    "false positive": "誤検出",
    "fixed": "修正済",
    # phases and steps
    "No choice made": "選択なし",
    "Refused": "拒否",
    "Accepted": "同意",
    "Opted out": "オプトアウト",
    "Control": "対照",
    "With Global Privacy Control": "Global Privacy Controlあり",
    "With Do Not Track": "Do Not Trackあり",
    "Withdrawn": "同意撤回",
    "Cookies blocked": "Cookieブロック",
    "Some purposes accepted": "一部の目的に同意",
    "on arrival": "到着時",
    "after scrolling and moving the pointer": "スクロールとポインター移動の後",
    "during the choice": "選択中",
    "after the choice": "選択後",
    "during the opt-out": "オプトアウト中",
    "after the opt-out": "オプトアウト後",
    "on the next page": "次のページ",
    "on return": "再訪時",
    "after a restart": "再起動後",
    "visit {n}": "訪問{n}",
    ", visit {n}": "、訪問{n}",
    ", visit {n} of {site}": "、{site}の訪問{n}",
    ", from {places}": "({places})",
    "from {place}": "{place}から",
    "in {visits}": "{visits}で",
    # who was contacted
    "Who was contacted, and when": "通信先とその時点",
    "Requests to each third party and the cookies that it set, by visit. In a visit with a choice the large "
    "number counts what came after it.": (
        "各第三者へのリクエストと設定されたCookieを訪問別に示します。"
        "選択を伴う訪問では、大きい数字は選択後の件数です。"
    ),
    "follows visitors: analytics, advertising and the like.": "訪問者を追跡するもの(分析・広告など)",
    "Vendors by phase: {site}": "段階別の事業者: {site}",
    "Vendor": "事業者",
    "{seen} of {all} visits seen": "{all}回中{seen}回確認",
    "opt-out not proven": "オプトアウトの成立を確認できず",
    "choice not proven": "選択の成立を確認できず",
    "could not look": "確認できず",
    "nothing seen": "観測なし",
    "{n} before the opt-out": "オプトアウト前{n}件",
    "{n} before the choice": "選択前{n}件",
    "No visit was made, so nothing is known of who is contacted.": "訪問していないため、通信先は不明です。",
    "No visit reached the page: nothing is known of who is contacted.": (
        "どの訪問もページに到達しなかったため、通信先は不明です。"
    ),
    "No third party was seen in the visits that reached the page.": (
        "ページに到達した訪問では第三者は観測されませんでした。"
    ),
    "no visit reached the page": "どの訪問もページに到達しなかった",
    # findings
    "What does not match": "一致しない点",
    "The policy says": "ポリシーの記述",
    "The browser saw": "ブラウザでの観測",
    "No sentence is quoted.": "引用はありません。",
    "Nothing is shown.": "表示するものはありません。",
    "expected under {lens}, not promised": "{lens}の下で求められるもの(約束ではない)",
    "for {place}": "対象: {place}",
    "by {who} on {when}": "{who}、{when}",
    "until {day}": "{day}まで",
    "Concerns": "対象",
    "What to do": "対応",
    "How sure": "確度",
    "very sure": "非常に高い",
    "sure": "高い",
    "fairly sure": "やや高い",
    "unsure": "低い",
    "Seen in {n} of {visits}": "{visits}のうち{n}回で観測",
    "Relevant to": "関連する規定",
    "Reference": "参照",
    "Looked for {what}": "確認項目: {what}",
    "The site was not seen, so nothing could be held against its documents.": (
        "サイトを確認できなかったため、文書と照合できませんでした。"
    ),
    "Nothing that could be tested was found not to match; {statements} could not be tested": (
        "検証できた範囲に不一致はありませんでした。{statements}は検証できませんでした"
    ),
    ", and {places} could not be looked at": "(ほかに確認できなかった箇所が{places})",
    "Nothing was found not to match.": "不一致は見つかりませんでした。",
    "What could not be tested": "検証できなかった点",
    "Not seen is not clean: nothing here speaks for the site or against it.": (
        "確認できないことは問題がないことを意味しません。ここにある項目はサイトの良し悪しを示しません。"
    ),
    "No visit reported a place where it could not look.": "確認できなかった箇所の報告はありません。",
    "What matches": "一致した点",
    "No statement was found that a visit bears out.": "訪問で裏付けられた記述はありませんでした。",
    "Picture: {what}": "画像: {what}",
    "Picture of the page: {what}": "ページの画像: {what}",
    "The page {when}": "ページ({when})",
    "The picture is shown elsewhere in this report": "この画像は本レポートの別の箇所にあります",
    "; the consent banner is marked": "(同意バナーに印)",
    ", line {n}": "、{n}行目",
    "read {when}": "{when}取得",
    "version": "版",
    # opt-outs
    "Opt-outs, tried": "オプトアウトの試行",
    "works": "有効",
    "works in part": "一部有効",
    "goes on as before": "変化なし",
    "does not answer": "応答なし",
    "needs a person": "人による操作が必要",
    "found: {how}": "発見: {how}",
    "tried from {place}": "{place}から試行",
    "no address": "アドレスなし",
    "stands on": "掲載ページ",
    "done": "実行済",
    "answer": "応答",
    "way": "経路",
    "wrote": "書き込み",
    "limits": "制約",
    "visits": "訪問",
    ", beside {visit} without the opt-out": "、オプトアウトなしの{visit}と比較",
    "last tried": "最終試行",
    "not tried": "未試行",
    "before that": "それ以前",
    "Traffic before and after opt-out {n} of {site}": "{site}のオプトアウト{n}前後の通信",
    "Before": "前",
    "After opting out": "オプトアウト後",
    "Control, not opted out": "対照(オプトアウトなし)",
    "After a restart": "再起動後",
    "Control, after a restart": "対照(再起動後)",
    "Identifiers before": "識別子(前)",
    "Identifiers after": "識別子(後)",
    "the same identifier as before": "以前と同じ識別子",
    "with the same identifier": "同じ識別子を使用",
    "with a new identifier": "新しい識別子を使用",
    # cookies
    "Cookies by visit": "訪問別のCookie",
    "Cookies by phase: {site}": "段階別のCookie:{site}",
    "Cookie": "Cookie",
    "Lives": "有効期間",
    "set by {who}": "設定元: {who}",
    "setter not seen": "設定元は観測されず",
    "a response of {address}": "{address}の応答",
    "refused by the browser": "ブラウザが拒否",
    "deleted": "削除",
    "refused": "拒否",
    "{when}, then deleted": "{when}、その後削除",
    "again {steps}": "再度: {steps}",
    "says": "記載",
    "asks": "要求",
    "kept": "保持",
    "no lifetime declared": "期間の記載なし",
    "session": "セッション",
    "ends at once": "即時終了",
    "Bars are logarithmic up to 20 years. Chromium keeps no cookie longer than 400 days.": (
        "棒は20年までの対数目盛です。Chromiumは400日を超えてCookieを保持しません。"
    ),
    "No cookie was seen in the visits that reached the page.": (
        "ページに到達した訪問ではCookieは観測されませんでした。"
    ),
    "No visit reached the page.": "どの訪問もページに到達しませんでした。",
    # purposes and categories
    "necessary": "必須",
    "functional": "機能",
    "analytics": "分析",
    "advertising": "広告",
    "unknown": "不明",
    "marketing automation": "マーケティングオートメーション",
    "session recording": "操作記録",
    "social": "SNS",
    "consent platform": "同意管理ツール",
    "customer support": "顧客対応",
    "ab testing": "A/Bテスト",
    "personalisation": "パーソナライズ",
    "affiliate": "アフィリエイト",
    "error monitoring": "エラー監視",
    "performance monitoring": "性能監視",
    "hosting": "ホスティング",
    "fonts": "フォント",
    "maps": "地図",
    "video": "動画",
    "payment": "決済",
    "captcha": "CAPTCHA",
    "security": "セキュリティ",
    "identity": "認証",
    "search": "検索",
    "forms": "フォーム",
    "personalised advertising": "広告のパーソナライズ",
    "user data for advertising": "広告のためのユーザーデータ",
    "statistics": "統計",
    "sale": "販売",
    "sharing": "共有",
    "joint use": "共同利用",
    "outsourcing": "委託",
    "what is sent": "送る情報",
    "who receives what is sent": "送信先",
    "what it is used for": "利用目的",
    "an identifier": "識別子",
    "tag manager": "タグマネージャー",
    "consent": "同意管理",
    "cdn": "CDN",
    "privacy": "プライバシーポリシー",
    "cookie": "Cookie",
    "banner": "バナー",
    "screenshot": "画像",
    "document": "文書",
    "storage": "ストレージ",
    "party": "当事者",
    "purpose": "目的",
    "script": "スクリプト",
    "line": "行",
    "page": "ページ",
    "text": "文言",
    "response": "応答",
    "visit": "訪問",
    "choice": "選択",
    # privacy signals
    "What {signal} changed": "{signal}による変化",
    "Not known: {why}": "不明: {why}",
    "Requests without": "信号なしのリクエスト",
    "with it": "信号あり",
    "Identifiers without": "信号なしの識別子",
    "Cookies without": "信号なしのCookie",
    "Result": "結果",
    "got nothing more": "送信なし",
    "got no identifier": "識別子なし",
    "marked as restricted use": "利用制限の表示あり",
    "No vendor that the signal is about got an identifier without it.": (
        "信号の対象となる事業者で、信号なしで識別子を受け取ったものはありません。"
    ),
    "Shows that it processed the signal: {words}": "信号を処理した旨の表示: {words}",
    "at {address}": "{address}の内容",
    # flows
    "Who sends to whom": "送信の関係",
    "Who sends to whom, as a table": "送信の関係(表)",
    "On the left who made the browser send: the site, or whose script or redirect it was. On the right who "
    "got it. A thicker line is more requests, over all visits.": (
        "左は送信させた側(サイト自身、またはスクリプトや転送の持ち主)、右は受信した側です。"
        "線が太いほどリクエストが多いことを示します(全訪問の合計)。"
    ),
    "an identifier went along": "識別子を伴う",
    "none was seen in it": "識別子は観測されず",
    "{lines} from who sends to who receives; the table below says the same": (
        "送信側から受信側への{lines}。下の表と同じ内容です"
    ),
    "the site itself": "サイト自身",
    "The same as a table": "表で見る",
    "Sender": "送信させた側",
    "Receiver": "受信した側",
    "Requests": "リクエスト",
    "Identifiers that went along": "伴った識別子",
    "Identifiers, and where they went": "識別子とその送信先",
    "Values that tell one browser from another, followed into requests over all visits: as they are, "
    "encoded, or as a digest. A digest of an identifier is the same for the same browser.": (
        "ブラウザを区別できる値を、全訪問のリクエストの中で追跡しました"
        "(そのまま、符号化、またはダイジェスト)。同じブラウザの識別子のダイジェストは同じ値になります。"
    ),
    "Identifier": "識別子",
    "Went to": "送信先",
    "How": "方法",
    "Times": "回数",
    "cookie on {where}": "Cookie({where})",
    "storage on {where}": "ストレージ({where})",
    "e-mail address on {where}": "メールアドレス({where})",
    "one third party's identifier at another": "ある第三者の識別子が別の第三者へ",
    "typed by the visit": "訪問中に入力",
    "until the tab is closed": "タブを閉じるまで",
    "until it is deleted": "削除されるまで",
    # the visits
    "The visits, one by one": "各訪問",
    "analytics or advertising": "分析・広告",
    "necessary or functional": "必須・機能",
    "purpose not known": "目的不明",
    "One line a cookie; a mark says that it was written in that part of the visit. Seconds are the page’s "
    "own, counted from when it began; a cookie that came with a response has none.": (
        "1行が1つのCookieで、印はその時点で書き込まれたことを示します。"
        "秒数はページ自身の時計によるものです。応答で届いたCookieには秒数がありません。"
    ),
    "answer {status}": "応答{status}",
    "Could not look ({what}): {why}": "確認できず({what}): {why}",
    "Banner by {platform}": "{platform}のバナー",
    "Banner": "バナー",
    "It offers": "選択肢:",
    "layer {n}": "第{n}層",
    "Choice: {wanted}": "選択: {wanted}",
    "accept": "同意",
    "reject": "拒否",
    "withdraw": "撤回",
    "partial": "一部同意",
    "pressed": "押下",
    "not proven done": "成立を確認できず",
    "Opt-out": "オプトアウト",
    "gave no answer: {why}": "応答なし: {why}",
    "answered {status}": "応答{status}",
    "without a status": "ステータスなし",
    "What consent signals said ({n})": "同意信号の内容({n})",
    "{interfaces} that can tell devices apart": "端末を区別できる{interfaces}",
    "HTTP archive (HAR 1.2)": "HTTPアーカイブ(HAR 1.2)",
    "in the evidence folder": "(証拠フォルダー内)",
    ", with all values as they were: do not pass it on with a redacted report": (
        "。値は元のままです。伏せ字のレポートと一緒に渡さないでください"
    ),
    "Timeline: {what}": "時系列: {what}",
    "Timeline of {what}: {cookies} set": "{what}の時系列: {cookies}を設定",
    "opt-out used": "オプトアウト実行",
    "moment of choice": "選択の時点",
    "{time} after its page began": "ページ開始から{time}",
    "{name} on {domain}": "{domain}の{name}",
    # documents
    "Documents, and what was read in them": "文書と読み取った記述",
    "language {tag}": "言語: {tag}",
    "Could not be read: {why}": "読み取れず: {why}",
    "Statements read in document {n} of {site}": "{site}の文書{n}から読み取った記述",
    "Line": "行",
    "Statement": "記述",
    "Words": "原文",
    "does not": "否定",
    "No statement that a browser can check was read in it.": (
        "ブラウザで確認できる記述は読み取れませんでした。"
    ),
    "No document was found.": "文書は見つかりませんでした。",
    "Places that do not fit together": "互いに整合しない箇所",
    # method
    "Method and limits": "方法と限界",
    "This report states facts for review and no legal conclusion. It compares what the documents say with "
    "what a browser saw at the times and from the places named here.": (
        "本レポートは確認のための事実を示すもので、法的な結論ではありません。"
        "文書の記述と、ここに示す日時・場所でブラウザが観測したことを比較しています。"
    ),
    "The documents were read by rules, without a model, and each statement is quoted exactly. The site was "
    "visited in a browser of its own for each phase.": (
        "文書は規則により読み取り(機械学習モデルは不使用)、各記述は原文どおり引用しています。"
        "サイトは段階ごとに独立したブラウザで訪問しました。"
    ),
    "After loading, each page was given {n} seconds of its own time to run.": (
        "読み込み後、各ページにはページ自身の時計で{n}秒の動作時間を与えました。"
    ),
    "A visit from another place, at another time, after a login or with another browser may see something "
    "else.": ("別の場所・日時・ログイン後・別のブラウザでは、異なる結果になることがあります。"),
    "Contracts and roles between companies (service provider, processor, outsourcing) cannot be seen from a "
    "browser, and neither can what happens on a server.": (
        "企業間の契約や役割(委託など)、サーバー上の処理は、ブラウザからは確認できません。"
    ),
    "Who stands behind a host or a cookie is taken from a catalogue and from lists, and may be wrong or out "
    "of date.": "ホストやCookieの事業者は目録と一覧によるもので、誤りや古い情報の可能性があります。",
    "Where a visit could not look, nothing is concluded. “Could not be tested” never means that nothing is "
    "there.": (
        "確認できなかった箇所については何も結論していません。「検証不能」は「問題なし」を意味しません。"
    ),
    "This browser refused third-party cookies when it was tried.": (
        "このブラウザは試験時に第三者Cookieを拒否しました。"
    ),
    "Judged {when}": "判定: {when}",
    "lenses: {names}": "観点: {names}",
    "Run": "実行",
    "begun {when}": "開始: {when}",
    "ended {when}": "終了: {when}",
    "schema": "スキーマ",
    "values and identifiers are replaced by tokens; the same token stands for the same value": (
        "値と識別子はトークンに置換。同じトークンは同じ値を表します"
    ),
    # the overview
    "Begun": "開始",
    "Ended": "終了",
    "Plan": "計画",
    "audited": "監査済",
    "claims only": "文書のみ",
    "Where nothing, or not everything, could be seen": "確認できなかった、または一部のみ確認できたサイト",
    "Sites by what does not match": "不一致の多い順のサイト",
    "What does not match, by sites": "不一致の内容とサイト",
    "Whom it is about, by sites": "関係する事業者とサイト",
    "New since the run before": "前回の実行からの新規",
    "No site of this run was seen in an earlier one.": "以前の実行で確認されたサイトはありません。",
    "no reason was recorded": "理由の記録なし",
    "Not seen is not clean: nothing here speaks for these sites or against them.": (
        "確認できないことは問題がないことを意味しません。ここにあるサイトの良し悪しは示されていません。"
    ),
    "Every site of this run was seen.": "この実行のすべてのサイトを確認しました。",
    "Nothing new at the sites that were seen in both.": "両方の実行で確認されたサイトに新規はありません。",
    "since {run}": "{run}以降",
    "Serious": "重大",
    "Notable": "要注意",
    "Minor": "軽微",
    "New": "新規",
    "Match": "一致",
    "Not tested": "未検証",
    "State": "状態",
    "What": "内容",
    "Which": "該当サイト",
    # what rules look for, and how it is mended
    "Consent signals that say yes without a yes": "同意なしに「同意」を示す同意信号",
    "Cookies for analytics or advertising before any choice": "選択前の分析・広告Cookie",
    "Cookies missing from the policy's list": "ポリシーの一覧にないCookie",
    "Cookies although the policy says there are none": "「使用しない」と記載されたCookie",
    "Listed cookies that no visit saw": "記載があるが観測されなかったCookie",
    "Policies that are referred to and not there": "参照先が存在しないポリシー",
    "Cookies that outlive what the policy says": "記載より長く残るCookie",
    "Opt-outs whose address is dead": "応答しないオプトアウト先",
    "Opt-outs that change nothing": "変化をもたらさないオプトアウト",
    "Opt-outs that are promised without a target": "行き先のないオプトアウトの案内",
    "Opt-outs that hold for less than one would take them to": "想定より効果が限られるオプトアウト",
    "Places of the documents that do not fit together": "文書内で整合しない箇所",
    "Cookies for a purpose that the policy rules out": "ポリシーが否定する目的のCookie",
    "Trackers and their cookies after a refusal": "拒否後のトラッカーとCookie",
    "Banners that offer to accept and not to refuse": "同意のみで拒否の選択肢がないバナー",
    "Trackers contacted before any choice": "選択前のトラッカーへの通信",
    "Identifiers to advertising hosts although nothing is sold or shared": (
        "「販売・共有しない」と記載された広告ホストへの識別子"
    ),
    "Identifiers to advertising hosts although nothing is shared": (
        "「共有しない」と記載された広告ホストへの識別子"
    ),
    "Advertising that goes on with the identifier although a privacy signal is sent": (
        "プライバシー信号の送信後も識別子を伴い続ける広告"
    ),
    "No sign of whether the privacy signal was processed": "プライバシー信号を処理した旨の表示なし",
    "Services in use that the policy says are not": "「使用しない」と記載されたサービスの使用",
    "Third parties' cookies although the policy says there are none": "「ない」と記載された第三者Cookie",
    "Trackers behind a name of the site's own that no document names": (
        "サイト自身の名前で動作し、文書に記載のないトラッカー"
    ),
    "Visits followed although the policy says that they are not": "収集しないと書かれた閲覧行動の追跡",
    "Identifiers although the policy says that there are none": "ないと書かれた識別子",
    "Cookies declared as needed that are for something else": "必須と表示され、別の目的に使われるCookie",
    "Cookies for a purpose that no document states": "どの文書にも書かれていない目的のCookie",
    "Storage and fingerprints where the policy speaks of cookies alone": (
        "Cookieのみに触れるポリシーと、ストレージ・フィンガープリント"
    ),
    "Browser settings that do not do what the policy says they do": (
        "ポリシーの説明どおりに働かないブラウザ設定"
    ),
    "Identifiers to companies of countries that no document names": (
        "文書に名前のない国の企業への識別子の送信"
    ),
    "Transmissions to others of which not everything is shown": "必要事項がすべて示されていない外部送信",
    "Identifiers without the attributes that keep them safe": "安全のための属性を欠く識別子",
    "Trackers whose vendor no document names": "文書に事業者名の記載がないトラッカー",
    "Trackers and their cookies after consent is withdrawn": "同意撤回後のトラッカーとCookie",
    "Add the cookie to the list with its provider, purpose and lifetime, or stop setting it.": (
        "提供者・目的・期間とともに一覧に加えるか、設定をやめてください。"
    ),
    "Correct the address, or offer another way to opt out.": (
        "アドレスを訂正するか、別のオプトアウト方法を用意してください。"
    ),
    "Link the opt-out where it is promised.": "案内している箇所からオプトアウトへリンクしてください。",
    "Load these scripts only after the visitor has agreed.": "同意後にのみスクリプトを読み込んでください。",
    "Load what sets these cookies only after the visitor has agreed.": (
        "これらのCookieを設定するものは、同意後にのみ読み込んでください。"
    ),
    "Look whether the rows are still true.": "該当の行が現在も正しいか確認してください。",
    "Make the site's copy of the vendor's script honour the opt-out, and try it in a fresh browser.": (
        "サイトに置いた事業者のスクリプトがオプトアウトに従うようにし、新しいブラウザで確認してください。"
    ),
    "Make the withdrawal reach every script that the consent started, and link to it from every page.": (
        "同意で開始したすべてのスクリプトに撤回を伝え、全ページから撤回へリンクしてください。"
    ),
    "Mend the link, or publish the document at its address.": (
        "リンクを修正するか、そのアドレスで文書を公開してください。"
    ),
    "Name the vendor and what it receives in the policy, or take it off the site.": (
        "事業者と受け取る情報をポリシーに記載するか、サイトから外してください。"
    ),
    "Offer to refuse in the same layer and as plainly as to accept, with no box ticked beforehand.": (
        "同意と同じ層に、同じ分かりやすさで拒否の選択肢を設け、チェックをあらかじめ入れないでください。"
    ),
    "Reword the place in question so that both can be true.": (
        "両方が成り立つように該当箇所の文言を改めてください。"
    ),
    "Say that identifiers are shared for advertising and offer the opt-out, or stop sending them.": (
        "広告のための識別子の共有を記載してオプトアウトを設けるか、送信をやめてください。"
    ),
    "Say which data goes to advertising partners, or stop sending it.": (
        "広告パートナーへ送るデータを記載するか、送信をやめてください。"
    ),
    "Set the cookie for the time that the policy states, or correct the row.": (
        "ポリシーに記載の期間で設定するか、該当の行を訂正してください。"
    ),
    "Stop setting the cookie, or correct the sentence.": "Cookieの設定をやめるか、文を訂正してください。",
    "Stop setting the cookies, or say in the policy which cookies are set, by whom and what for.": (
        "Cookieの設定をやめるか、どのCookieを誰が何のために設定するかを記載してください。"
    ),
    "Take the service off the site, or correct the sentence.": (
        "サービスをサイトから外すか、文を訂正してください。"
    ),
    "Take the third party off the site, or correct the sentence.": (
        "第三者をサイトから外すか、文を訂正してください。"
    ),
    "Policies that changed while their date stayed": ("日付を変えずに改められたポリシー"),
    "Policies older than they should be": ("更新の古いポリシー"),
    "Trackers and their cookies of a purpose that was switched off": ("オフにした目的のトラッカーとCookie"),
    "Bind every script to the purpose that the settings name for it, those that tag managers load "
    "included.": ("タグマネージャーが読み込むものも含め、各スクリプトを設定画面の目的に結び付けてください。"),
    "Let the consent platform write the visitor's choice into every string and mode that it "
    "feeds, with “denied” as the default, before the first tag runs.": (
        "同意管理ツールが、最初のタグの実行前に、既定を「拒否」として、すべての同意文字列とモードに訪"
        "問者の選択を書き込むようにしてください。"
    ),
    "Name the country and what protects the data there, or keep it where the policy says it stays.": (
        "国名とそこでの保護措置を記載するか、ポリシーに記載の場所に留めてください。"
    ),
    "Stop sending the identifier, or say that browsers are told apart and for how long.": (
        "識別子の送信をやめるか、ブラウザを区別することとその期間を記載してください。"
    ),
    "Set Secure on every cookie, HttpOnly on those that no script reads, and SameSite.": (
        "すべてのCookieにSecureとSameSiteを、スクリプトが読まないものにHttpOnlyを設定してください。"
    ),
    "Declare the cookie under its purpose, and let it wait for the choice of that purpose.": (
        "Cookieを実際の目的で記載し、その目的の選択を待って設定してください。"
    ),
    "Set the date whenever the policy changes, and tell visitors in the way that the policy promises.": (
        "ポリシーを改めるたびに日付を更新し、ポリシーに記載の方法で知らせてください。"
    ),
    "Make the refusal reach every script that sets these cookies, those that tag managers load included.": (
        "タグマネージャーが読み込むものも含め、これらのCookieを設定する全スクリプトに拒否を伝えてください。"
    ),
    "Review the document, and set its date and the periods that it looks back on.": (
        "文書を見直し、日付と対象期間を更新してください。"
    ),
    "Say what these cookies are for, or stop setting them.": (
        "これらのCookieの目的を記載するか、設定をやめてください。"
    ),
    "Say in the policy what is kept in the browser beside cookies and by which means visitors are "
    "told apart.": ("Cookie以外にブラウザに保存するものと、訪問者を区別する手段を記載してください。"),
    "Show “Opt-out request honored” or the like where the signal is met, or the state of the "
    "visitor's choice behind “Your privacy choices”.": (
        "信号に従った旨を表示するか、「プライバシーの選択」の先に訪問者の選択状態を表示してください。"
    ),
    "Stop keeping identifiers in storage where cookies are refused, or say what else has to be done.": (
        "Cookieが拒否された場合は識別子の保存をやめるか、ほかに必要な操作を記載してください。"
    ),
    "Show for each recipient what is sent to it and what for, on a page that is easily reached or "
    "in a notice.": ("送信先ごとに、送る情報と目的を、容易に到達できるページまたは通知で示してください。"),
    "Have the tag manager and the consent platform read `navigator.globalPrivacyControl` and "
    "`Sec-GPC`, and drop the advertising tags or put them into restricted use.": (
        "タグマネージャーと同意管理ツールが`navigator.globalPrivacyControl`と`Sec-GPC`を読み取り、広"
        "告タグを外すか利用制限モードにしてください。"
    ),
    "Take the tracker off the site, or say what it collects.": (
        "トラッカーをサイトから外すか、収集する情報を記載してください。"
    ),
    "Keep the opt-out in a lasting cookie of the site's own, or say how long it holds and what undoes it.": (
        "オプトアウトをサイト自身の持続的なCookieに保存するか、有効期間と失われる条件を記載してください。"
    ),
}

WORDS: Final = ("ja", _SAID)
