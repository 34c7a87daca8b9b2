from auditor.policy.clean import take_apart
from auditor.policy.segment import main_text

TABLE = """<table><tr><th>Name</th><th>Purpose</th><th>Expiry</th></tr>
<tr><td>_ga</td><td>Statistics</td><td>2 years</td></tr>
<tr><td>_fbp</td><td>Ads</td><td>3 months</td></tr></table>"""


def kept(html: str) -> str:
    return " ".join(block.text for block in main_text(take_apart(html).blocks))


def test_a_small_table_at_the_end_of_a_policy_is_part_of_it() -> None:
    text = kept(f"<h1>Cookies</h1><p>We use cookies. They are listed below, with their duration.</p>{TABLE}")
    assert "_fbp Ads 3 months" in text


def test_a_table_in_the_furniture_of_a_page_is_not() -> None:
    prose = "<main><p>We use cookies, and we tell here what for they are used on this site.</p></main>"
    assert "_fbp" not in kept(f"<h1>Cookies</h1>{prose}<nav>{TABLE}</nav>")
