from auditor.judging.disclosed import covered
from auditor.vendors.catalogue import load


def test_a_vendor_in_the_policys_own_words():
    assert "segment" in covered("Segment", load())
    assert "bownow" in covered("クラウドサーカス社のボウナウ", load())
    assert covered("Nobody Analytics", load()) == ("nobody analytics",)
