"""Who runs a site, as its documents name them."""

import pytest

from auditor.cli.operators import operator
from auditor.model.document import Document


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("This policy is that of Fairfield Corp. We at Fairfield Corp take care.", "Fairfield Corp"),
        ("Data goes to Big Ads Inc. Asked is Small Shop GmbH. Small Shop GmbH answers.", "Small Shop GmbH"),
        ("本サイトは株式会社やまびこが運営しています。株式会社やまびこは利用しません。", "株式会社やまびこ"),
        ("みなと精機株式会社（以下「当社」）は、個人情報を大切に扱います。", "みなと精機株式会社"),
        ("Shop Inc. (“we”) uses Big Inc. Big Inc collects, and Big Inc deletes it.", "Shop Inc"),
        ("This site is operated by Shop Ltd. Big Inc and Big Inc help.", "Shop Ltd"),
        ("Shop Inc and Big Inc are named alike.", None),
        ("negocia Inc. sets forth this policy.", "negocia Inc"),
        ("We are nobody in particular.", None),
        ("当社の会社概要をご覧ください。株式会社", None),
        ("", None),
        ("A " * 50_000, None),
    ],
)
def test_the_company_that_speaks_or_is_named_most(text: str, name: str | None) -> None:
    assert operator([Document(id="d", url=None, text=text)]) == name
