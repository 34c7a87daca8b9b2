"""Scripts are named by places that the visit knows of, whatever they call themselves."""

from auditor.browser.traffic.initiators import Initiators

PAGE = "https://shop.example/"
LIBRARY = "https://cdn.example/library.js"


def knowing(*urls):
    initiators = Initiators()
    for url in urls:
        initiators.asked(url)
    return initiators


def stack(*urls):
    return {"stack": {"callFrames": [{"url": url, "lineNumber": 4} for url in urls]}}


def test_a_script_that_calls_itself_by_an_address_never_asked_for_is_not_believed():
    place = knowing(PAGE, LIBRARY).place_of(stack("https://rival.example/x.js", LIBRARY, PAGE), PAGE)
    assert (place.url, place.line, place.chain) == (LIBRARY, 5, (PAGE,))


def test_where_no_place_is_believed_the_document_is_named():
    text = "Error\n    at send (https://rival.example/x.js:2:9)"
    assert knowing(PAGE).place_in(text, PAGE).url == PAGE
    assert knowing(PAGE).place_in(text, PAGE).line is None


def test_what_a_script_wrote_into_the_page_as_text_is_the_documents():
    assert knowing(PAGE, LIBRARY).place_of(stack(""), PAGE).url == PAGE
    assert knowing(PAGE, LIBRARY).place_of(stack("", LIBRARY), PAGE).url == LIBRARY


def test_an_address_that_the_document_took_later_is_its_own():
    later = "https://shop.example/basket"
    assert knowing(PAGE).place_in(f"Error\n    at {later}:7:1", PAGE).url == later


def test_names_that_builders_give_to_their_modules_are_no_places():
    place = knowing(PAGE, LIBRARY).place_of(stack("webpack://shop/./src/send.js", LIBRARY), PAGE)
    assert place.url == LIBRARY


def test_what_was_asked_for_is_believed_whatever_its_fragment():
    assert knowing(LIBRARY).place_of(stack(f"{LIBRARY}#v2"), PAGE).url == f"{LIBRARY}#v2"


def test_a_script_is_named_by_where_redirects_led():
    initiators, own = knowing(PAGE), f"{PAGE}latest.js"
    asked = {"documentURL": PAGE, "type": "Script", "initiator": {"type": "parser", "url": PAGE}}
    initiators.hear(asked | {"request": {"url": own}}, None)
    initiators.hear(asked | {"request": {"url": LIBRARY}, "redirectResponse": {"url": own}}, None)
    place = initiators.place_in(f"Error\n    at {own}:2:1", PAGE)
    assert (place.url, place.line, place.chain) == (LIBRARY, 2, (own, PAGE))


def test_code_that_was_made_of_text_is_its_maker_s():
    made = f"Error\n    at run (eval at make (eval at put ({LIBRARY}:3:9), <anonymous>:1:2), <anonymous>:1:5)"
    initiators = knowing(PAGE, LIBRARY)
    assert (initiators.place_in(made, PAGE).url, initiators.place_in(made, PAGE).line) == (LIBRARY, 3)
    called = f"{made}\n    at {PAGE}:9:1"
    assert initiators.place_in(called, PAGE).chain == (PAGE,)


def test_the_one_script_that_gave_a_document_text_is_known_and_of_several_none():
    initiators = knowing(PAGE, LIBRARY)
    initiators.injected(PAGE, f"Error\n    at {LIBRARY}:7:1")
    initiators.injected(PAGE, f"Error\n    at {LIBRARY}:9:1")
    assert (initiators.injector(PAGE).url, initiators.injector(PAGE).line) == (LIBRARY, 7)
    assert initiators.injector("https://shop.example/other") is None
    initiators.injected(PAGE, f"Error\n    at {PAGE}:2:1")
    assert initiators.injector(PAGE) is None
