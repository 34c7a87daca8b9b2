"""What the IAB's own packages encode, our decoders read: many random models of TCF and GPP."""

import json
import os
import subprocess
from datetime import datetime
from pathlib import Path

import pytest
from browser.tcf_platform import VENDOR_LIST
from npm import npm_packages

from auditor.consent import gpp, tcf, usp

PACKAGES = ("@iabtcf/core@1.5.6", "@iabgpp/cmpapi@3.2.0")
PLAIN = (
    "cmp_id", "cmp_version", "screen", "language", "list_version", "policy_version", "service_specific",
    "purpose_one_treatment", "publisher_country",
)  # fmt: skip
ANSWER = {0: None, 1: True, 2: False, None: None}


@pytest.fixture(scope="module")
def models(tmp_path_factory):
    folder = tmp_path_factory.mktemp("oracle")
    (folder / "node_modules").symlink_to(npm_packages(*PACKAGES), target_is_directory=True)
    vendor = VENDOR_LIST["vendors"][1]
    vendors = {str(n): vendor | {"id": n} for n in [*range(1, 61), *range(700, 761), 1200, 1201, 1500]}
    (folder / "list.json").write_text(json.dumps(VENDOR_LIST | {"vendors": vendors}))
    script = folder / "oracle.mjs"
    script.write_text((Path(__file__).parent / "oracle.mjs").read_text())
    told = subprocess.run(
        ["node", str(script), str(folder / "list.json")],
        check=True, capture_output=True, timeout=60, env={"PATH": os.environ["PATH"]},
    )  # fmt: skip
    return [json.loads(line) for line in told.stdout.splitlines()]


def expanded(ranges):
    return None if ranges is None else [n for first, last in ranges for n in range(first, last + 1)]


def test_tc_strings(models):
    strings = [model for model in models if model["kind"] == "tcf"]
    assert len(strings) == 120
    assert any(model["restricted"] for model in strings)
    for model in strings:
        read = tcf.decode(model["raw"])
        for name in PLAIN:
            assert getattr(read, name) == model[name], name
        for name in ("special_features", "purposes", "legitimate_interests"):
            assert sorted(getattr(read, name)) == model[name]
        for name in ("vendors", "vendors_legitimate", "disclosed"):
            assert expanded(getattr(read, name)) == model[name]
        for name in ("created", "updated"):
            assert getattr(read, name) == datetime.fromisoformat(model[name])
        own = read.publisher_purposes
        assert (None if own is None else sorted(own)) == model["publisher_purposes"]
        assert (
            sorted({n for each in read.restrictions for n in expanded(each.vendors)}) == model["restricted"]
        )
        assert {(each.purpose, each.type) for each in read.restrictions} <= {(2, 2)}


def test_gpp_strings(models):
    strings = [model for model in models if model["kind"] == "gpp"]
    assert {name for model in strings for name in model["sections"]} == {
        each.name for each in gpp._US.values()
    }
    for model in strings:
        read = gpp.decode(model["raw"])
        assert (sorted(read.sections), read.unread) == (sorted(model["ids"]), {})
        named = {
            section.name: section for section in read.sections.values() if isinstance(section, gpp.UsSection)
        }
        assert named.keys() == model["sections"].keys()
        for name, section in named.items():
            told = model["sections"][name]
            answers = (section.sale_opt_out, section.sharing_opt_out, section.targeted_opt_out)
            assert answers == tuple(ANSWER[told[key]] for key in ("sale", "sharing", "targeted")), name
            assert section.gpc == told["gpc"], name
        if model["usp"]:
            assert read.sections[6] == usp.decode(model["usp"])
        if model["purposes"] is not None:
            assert sorted(read.sections[2].purposes) == model["purposes"]
            assert expanded(read.sections[2].vendors) == [2, 3, 4, 755]
        if model["express"] is not None:
            assert sorted(read.sections[5].express) == model["express"]


def test_what_is_cut_off_is_not_read(models):
    """A string that ends in its core never reads as another: only padding may go."""
    for model in models[:20]:
        core = model["raw"].split(".")[0]
        for length in range(1, len(core) - 4):
            with pytest.raises(tcf.Unreadable):
                tcf.decode(core[:length])
