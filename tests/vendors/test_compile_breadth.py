import json
from pathlib import Path

import pytest

from auditor.errors import FileProblem
from auditor.vendors.compile_breadth import compiled, main


def package(folder: Path, category: str = "ad", domains: tuple[str, ...] = ("*.way.example",)) -> Path:
    (folder / "dist").mkdir()
    (folder / "package.json").write_text('{"version": "9.9"}')
    entity = {"name": "Way", "category": category, "domains": domains, "homepage": "x"}
    (folder / "dist/entities-nostats.json").write_text(json.dumps([entity]))
    return folder


def test_it_keeps_name_company_category_and_domains(tmp_path: Path):
    made = json.loads(compiled(package(tmp_path)))
    assert made["entities"] == [["Way", "Way", "ad", ["*.way.example"]]]
    assert made["version"] == "9.9"
    assert "MIT" in made["notice"]


def test_what_others_register_names_under_is_no_trackers(tmp_path: Path):
    shared = ("*.de.com", "*.net.pl", "way.de.com", "*.way.de.com")
    assert json.loads(compiled(package(tmp_path, domains=shared)))["entities"][0][3] == [
        "way.de.com",
        "*.way.de.com",
    ]


def test_a_host_keeps_the_domain_that_its_customers_have_names_under(tmp_path: Path):
    made = json.loads(compiled(package(tmp_path, "hosting", ("*.github.io",))))
    assert made["entities"][0][3] == ["*.github.io"]


def test_an_unknown_category_is_told(tmp_path: Path):
    with pytest.raises(FileProblem, match="spy"):
        compiled(package(tmp_path, "spy"))


def test_a_folder_that_is_no_package_is_told(tmp_path: Path, capsys: pytest.CaptureFixture[str]):
    assert main([str(tmp_path)]) == 2
    assert "no unpacked third-party-web package" in capsys.readouterr().err
    assert main([]) == 2
