import json
from pathlib import Path

import pytest

from auditor.errors import FileProblem
from auditor.vendors.compile_bidding import compiled, main

URL = "https://cdn.way.example/deviceStorage.json"


def package(folder: Path, kept: list[dict[str, object]]) -> Path:
    (folder / "package.json").write_text('{"version": "9.9"}')
    (folder / "modules").mkdir()
    (folder / "metadata/modules").mkdir(parents=True)
    (folder / "modules/wayBidAdapter.js").write_text(
        "const URL = 'https://bid.way.example/ask?v=1'; // 'https://told.way.example/'\n"
        "const FILES = ['https://cdn.way.example/x.js', 'https://way.example/', 'https://test-1.way.example/'];\n"
    )
    (folder / "modules/wayBidAdapter.md").write_text(
        "Module Name: Way Out Bidder Adapter\nMaintainer: x@way.example\n"
    )
    module = {
        "disclosures": {URL: {"disclosures": kept}},
        "components": [{"componentName": "way", "disclosureURL": URL}],
    }
    (folder / "metadata/modules/wayBidAdapter.json").write_text(json.dumps(module))
    return folder


def test_it_keeps_hosts_that_are_asked_and_names_that_are_disclosed(tmp_path: Path):
    rows = [
        {"identifier": "way_counter_${id}", "purposes": [1, 9]},
        {"identifier": "__wayuid", "purposes": [1, 2, 3]},
        {"identifier": "session_id", "purposes": [2]},
        {"identifier": "way_consent", "purposes": [2]},
        {"identifier": "way_{id}_x", "purposes": [2]},
        {"identifier": "way_locale_k", "purposes": [1]},
        {"identifier": "wayid", "purposes": [2]},
    ]
    made = json.loads(compiled(package(tmp_path, rows)))
    assert made["bidders"] == [["way", "Way Out", "way.example"]]
    assert made["hosts"] == [["way", "bid.way.example"]]
    assert made["kept"] == [
        ["__wayuid", "way", "advertising", URL],
        ["way_counter_*", "way", "analytics", URL],
    ]
    assert made["version"] == "9.9"
    assert "Apache" in made["notice"]


def test_a_folder_that_is_no_package_is_told(tmp_path: Path, capsys: pytest.CaptureFixture[str]):
    assert main([str(tmp_path)]) == 2
    assert "no unpacked Prebid.js package" in capsys.readouterr().err
    assert main([]) == 2
    with pytest.raises(FileProblem, match="nothing disclosed"):
        compiled(package(tmp_path, []))
