"""What a site's documents say, and which parts of them were not read."""

from auditor import promises
from auditor.policy.page.document import read
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


def test_a_policy_in_a_language_without_words_is_told_and_none_where_another_was_read() -> None:
    dutch = (
        "Wij gebruiken geen cookies en uw gegevens worden niet verkocht. Wij meten met Google Analytics wat"
        " u op onze site doet, ook bij een bezoek aan het forum."
    )
    page = f"<html><body><main><h1>Privacyverklaring</h1><p>{dutch}</p></main>".encode()
    there = read(page, url="https://shop.example/nl/privacy")
    (told,) = promises.read([there], load()).documents
    assert (told.language, told.readable, told.problem) == ("nl", True, "statements in Dutch are not read")
    other = read(
        b"<html lang=en><body><main><h1>Privacy policy</h1><p>We use cookies on this site.</p></main>",
        url="https://shop.example/privacy",
    )
    assert [d.problem for d in promises.read([there, other], load()).documents] == [None, None]
