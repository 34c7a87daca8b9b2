"""What a site's documents say, and what of them was not read."""

from auditor import promises
from auditor.policy.document import read
from auditor.vendors.catalogue import load


def test_a_table_that_is_cut_is_said() -> None:
    rows = "".join(
        f"<tr><td>cookie_{i}</td><td>Keeps the basket</td><td>1 day</td></tr>" for i in range(2_100)
    )
    table = f"<table><tr><th>Cookie</th><th>Purpose</th><th>Expiry</th></tr>{rows}</table>"
    page = (
        f"<html lang=en><body><main><h1>Cookie policy</h1><p>We use cookies on this site.</p>{table}</main>"
    )
    found = promises.read([read(page.encode(), url="https://shop.example/cookies")], load())
    (document,) = found.documents
    assert document.readable
    assert document.partial
    assert document.problem == "only the first 2,000 of a table's 2,101 rows were read"


def test_a_whole_document_stays_as_it_is() -> None:
    page = b"<html lang=en><body><main><h1>Cookie policy</h1><p>We use cookies on this site.</p></main>"
    document = read(page, url="https://shop.example/cookies")
    assert promises.read([document], load()).documents == (document,)
