"""The Global Vendor List of the Transparency and Consent Framework, limited to vendors the platform
disclosed.

`gvlSpecificationVersion`, `vendorListVersion`, `vendors` by ID with `name`, `purposes`, `legIntPurposes`,
`cookieMaxAgeSeconds`, and the text of the purposes (IAB Tech Lab, "Consent string and vendor list formats
v2"). The list names every member of the framework: a vendor counts as disclosed only if the platform's
consent string says that it was shown.
"""

from collections.abc import Collection, Iterator, Mapping

from auditor.policy.cookie_lists.declared import Declaration, Row, Shape, Tree, text


def _read(tree: Tree, shown: Collection[int]) -> Declaration | None:
    vendors = tree.get("vendors") if isinstance(tree, dict) else None
    if not isinstance(vendors, dict) or not isinstance(tree.get("vendorListVersion"), int):
        return None
    purposes = tree.get("purposes")
    rows = tuple(_rows(vendors, purposes if isinstance(purposes, dict) else {}, shown))
    return Declaration(platform="IAB Transparency and Consent Framework", rows=rows)


def _rows(vendors: Mapping[str, Tree], purposes: Mapping[str, Tree], shown: Collection[int]) -> Iterator[Row]:
    for number in sorted(shown):
        vendor = vendors.get(str(number))
        if not isinstance(vendor, dict) or not text(vendor.get("name")):
            continue
        asked = (
            text(purpose.get("name"), 200)
            for key in ("purposes", "legIntPurposes")
            for each in _numbers(vendor.get(key))
            if isinstance(purpose := purposes.get(each), dict)
        )
        yield Row(provider=text(vendor["name"], 200), purpose="; ".join(dict.fromkeys(filter(None, asked))))


def _numbers(listed: Tree) -> list[str]:
    return [text(each) for each in listed[:20]] if isinstance(listed, list) else []


SHAPE = Shape(read=_read)
