from auditor.judging.attribution import ACCUSED_FROM
from auditor.vendors.catalogue import load
from auditor.vendors.cookies import purpose
from auditor.vendors.kin import Kin, kin, stem
from auditor.vendors.look import Look


def test_names_of_one_vendor_that_begin_alike_tell_of_the_next():
    rows = [
        ("acmo_id", "acmo", "Acmo", "advertising"),
        ("acmoVisit", "Acmo", "Acmo", "advertising"),
        ("_zet_a", "zet", "Zet", "necessary"),
        ("_zet_b", "zet", "Zet", "functional"),
        ("bolt_a", "bolt", "Bolt", "analytics"),
        ("bolt_b", "nut", "Nut", "analytics"),
        ("mixo_a", "mixo", "Mixo", "analytics"),
        ("mixo_b", "mixo", "Mixo", "necessary"),
    ]
    assert kin(rows) == {
        "acmo": Kin(owner="Acmo", like=("acmoVisit", "acmo_id"), purpose="advertising", alike=True),
        "_zet": Kin(owner="Zet", like=("_zet_a", "_zet_b"), purpose="functional", alike=False),
    }


def test_a_beginning_that_many_use_is_nobodys():
    assert [stem(name) for name in ("_snrs_p", "_snrsp", "wovnX", "user_id", "site_id", "ab_x")] == [
        "_snrs",
        "",
        "wovn",
        "",
        "",
        "",
    ]


def test_kin_of_what_is_known_is_known_by_its_beginning_but_for_what_no_tracking_needs():
    catalogue = load()

    def of(name: str) -> str:
        return purpose(Look(name=name, domain="shop.example", lifetime_s=9e6), catalogue).purpose

    assert of("scarab.zqx") == "advertising"
    assert of("scarab.cart") == "necessary"
    assert purpose(Look(name="scarab.zqx", domain="shop.example"), catalogue).of_consent < ACCUSED_FROM
    assert of("scarab_optout") == "necessary"
