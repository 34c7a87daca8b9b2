import pytest
from cases import case, cookie, opting_out, request

from auditor.browser.optouts.optout_words import asks_by_address
from auditor.judging.used import acted, leads_home, proven
from auditor.model.observation import OptOutAnswer


@pytest.mark.parametrize(
    ("url", "act"),
    [
        ("https://shop.example/?bownowtrace=optout", True),
        ("https://shop.example/?optimizely_opt_out=true", True),
        ("https://shop.example/privacy#opt-out", False),
        ("https://shop.example/index.php?page=opt-out", False),
        ("https://ads.example/settings?hl=ja", False),
        ("https://shop.example/privacy", False),
    ],
)
def test_an_address_that_opens_a_page_is_no_act(url: str, act: bool) -> None:
    assert asks_by_address(url) is act
    assert acted(opting_out(url), OptOutAnswer(url=url, status=200)) is act


def test_what_is_pressed_or_leaves_something_was_used() -> None:
    url = "https://shop.example/opt-out"
    assert acted(opting_out(url), OptOutAnswer(url=url, status=200, pressed="Opt out"))
    written = opting_out(url, cookies=(cookie("x", step="act"),))
    assert acted(written, OptOutAnswer(url=url, status=200))


def test_a_trackers_own_identifier_that_is_written_again_is_no_act() -> None:
    url, before = "https://shop.example/privacy", cookie("_tid", value="a81f3c9d2277b0e4")
    again = opting_out(url, cookies=(before, cookie("_tid", value="a81f3c9d2277b0e4", step="act")))
    assert not acted(again, OptOutAnswer(url=url, status=200))
    flag = (cookie("_open", value="1"), cookie("_open", value="1", step="act"))
    assert not acted(opting_out(url, cookies=flag), OptOutAnswer(url=url, status=200))
    over = opting_out(url, cookies=(before, cookie("_tid", value="OPT_OUT", step="act")))
    assert acted(over, OptOutAnswer(url=url, status=200))


@pytest.mark.parametrize(
    ("name", "value", "text", "shown"),
    [
        ("optout", "1", "", True),
        ("tracking", "off", "", True),
        ("wd", "1280x720", "Log in to change your settings", False),
        ("datr", "Zk3fQm19xq77Lp2aB1cD", "Log in", False),
        ("seen", "1", "You have been opted out.", True),
    ],
)
def test_a_page_that_was_only_opened_opted_out_where_it_says_or_names_it(
    name: str, value: str, text: str, shown: bool
) -> None:
    url = "https://ads.example/preferences"
    visit = opting_out(url, cookies=(cookie(name, value=value, step="act"),))
    assert proven(case(visits=(visit,)), visit, OptOutAnswer(url=url, status=200, text=text)) is shown


@pytest.mark.parametrize(
    ("status", "text", "shown"),
    [(200, "Thank you", True), (400, "", False), (200, "Bitte geben Sie Ihre Adresse ein", False)],
)
def test_a_server_was_told_where_it_took_what_it_was_sent(status: int, text: str, shown: bool) -> None:
    url = "https://shop.example/opt-out"
    told = request("https://shop.example/out", resource="fetch", step="act", at_s=6.0, status=status)
    visit = opting_out(url, requests=(told,))
    answer = OptOutAnswer(url=url, status=200, pressed="Opt out", pressed_at_s=5.0, text=text)
    assert proven(case(visits=(visit,)), visit, answer) is shown


@pytest.mark.parametrize(
    ("asked", "came", "home"),
    [
        ("https://shop.example/opt-out", "https://shop.example/", True),
        ("https://shop.example/opt-out", "https://shop.example/ja/opt-out", False),
        ("https://shop.example/opt-out", "https://shop.example/?done=1", False),
        ("https://shop.example/?track=optout", "https://shop.example/", False),
    ],
)
def test_an_address_that_leads_to_a_first_page(asked: str, came: str, home: bool) -> None:
    answer = OptOutAnswer(url=asked, status=200, redirects=(asked,), final_url=came)
    assert leads_home(opting_out(asked), answer) is home
