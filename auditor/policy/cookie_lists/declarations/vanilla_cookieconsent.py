"""vanilla-cookieconsent: the sections of its preferences (types/index.d.ts of the package): `cookieTable`
with `headers` by key and `body`, under a `title` and a `linkedCategory`. The site chooses the column headers.
"""

from collections.abc import Collection, Iterator, Mapping

from auditor.languages import every
from auditor.model.document import Cell
from auditor.policy.cookie_lists.columns import Role, roles
from auditor.policy.cookie_lists.declared import Declaration, Row, Shape, Tree, records, text
from auditor.policy.words.vocabulary import vocabulary


def _read(tree: Tree, shown: Collection[int]) -> Declaration | None:
    del shown
    held = tree.get("vanilla_cookieconsent") if isinstance(tree, dict) else None
    if not isinstance(held, dict) or not isinstance(held.get("sections"), list):
        return None
    sections = list(records(held["sections"]))
    rows = tuple(row for section in sections for row in _rows(section))
    choices = [section for section in sections if section.get("linkedCategory")]
    # a category without a table lists nothing, so an unlisted cookie may belong to it
    whole = bool(choices) and all(isinstance(each.get("cookieTable"), dict) for each in choices)
    return Declaration(platform="vanilla-cookieconsent", rows=rows, whole=whole)


def _rows(section: Mapping[str, Tree]) -> Iterator[Row]:
    table = section.get("cookieTable")
    headers = table.get("headers") if isinstance(table, dict) else None
    if not isinstance(table, dict) or not isinstance(headers, dict):
        return
    keys = [str(key) for key in list(headers)[:12]]
    meaning = meant([text(headers[key], 90) for key in keys], keys)
    for body in records(table.get("body")):
        words: dict[Role, str] = {}
        for index, role in meaning.items():
            words[role] = " ".join(filter(None, (words.get(role, ""), text(body.get(keys[index])))))
        yield of_words(words, text(section.get("title"), 200))


def meant(heads: list[str], keys: list[str] | None = None) -> dict[int, Role]:
    """The role of each column by its header, else by its key."""
    known = tuple(words for lang in every() if (words := vocabulary(lang.tag)) is not None)
    found = roles(known, tuple(Cell(start=0, end=0, text=head) for head in heads))
    for index, role in roles(known, tuple(Cell(start=0, end=0, text=key) for key in keys or ())).items():
        if index not in found and role not in found.values():
            found[index] = role
    return found


def of_words(words: Mapping[Role, str], group: str) -> Row:
    """Build a row from the text of its columns by role."""
    category = words.get("type", "")
    return Row(
        name=words.get("name", ""),
        provider=words.get("provider", ""),
        purpose=words.get("purpose", ""),
        lifetime=words.get("lifetime", ""),
        party=words.get("party", ""),
        group=f"{group} {category}".strip(),
    )


SHAPE = Shape(read=_read)
