"""Chooses the inner pages of a site to visit besides its entry page: those that its policy mentions, then one
of each kind among its links. Every visit opens the same pages, so that visits can be compared.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Final
from urllib.parse import SplitResult, unquote, urldefrag, urljoin, urlsplit

from auditor.domains import host_of
from auditor.model.claim import Claim
from auditor.model.document import Document
from auditor.model.observation import Link
from auditor.model.visit import Visit
from auditor.policy.finding import find

_MOST_LINKS: Final = 3_000
_PLACES: Final = ("nav", "main", "header", "footer", "banner")
_LANGUAGE: Final = re.compile(r"/?[a-z]{2}(?:[-_][a-z]{2,4})?/?", re.IGNORECASE)
"""A path that consists only of a language tag (BCP 47), which is the entry page again."""
_PAGE_ENDING: Final = re.compile(r"\.(?:[sx]?html?|php\d?|aspx?|jspx?|jsf|do|cgi|cfm|page)$")
_FILE_ENDING: Final = re.compile(r"\.[a-z][a-z0-9]{1,5}$")


def _words(listed: str) -> frozenset[str]:
    return frozenset(listed.split())


_NEVER: Final = _words(
    """
    login logon signin logout logoff signout register registration signup cart carts basket bag checkout order
    orders pay payment payments delete remove unsubscribe cancel reset password account accounts myaccount
    profile admin download downloads print feed rss api oauth sso auth wishlist compare share redirect go out
    warenkorb kasse anmelden abmelden konto bestellung panier connexion deconnexion compte commande carrito
    cesta cuenta carrello conto winkelwagen inloggen carrinho conta koszyk kasa varukorg kurv
    """
)
"""Words in the address or link of pages that act or that belong to one visitor; such pages are
never opened.
"""
_NEVER_WITHIN: Final = re.compile(
    r"log-?out|sign-?out|log-?in|sign-?in|sign-?up|log-?off|check-?out|add-?to-?(?:cart|basket|bag)"
    r"|wp-admin|cdn-cgi|unsubscribe|opt-?out|opt-?in|iniciar-sesion|cerrar-sesion"
    r"|カート|ログイン|ログアウト|購入|退会|会員登録|マイページ|購物車|登录|注册|로그인|장바구니",
)

_KINDS: Final = {
    "product": _words(
        """
        product products shop store item items dp sku catalog catalogue produkt produkte produit produits
        producto productos prodotto prodotti boutique tienda negozio shohin 商品 製品
        """
    ),
    "article": _words(
        """
        blog blogs news article articles post posts story stories magazin magazine press aktuelles actualites
        noticia noticias notizie nachrichten column topics ニュース 記事 お知らせ
        """
    ),
    "form": _words(
        """
        contact contact-us kontakt contatti contacto contato inquiry enquiry enquiries newsletter quote
        toiawase お問い合わせ お問合せ 資料請求
        """
    ),
    "search": _words("search find suche recherche buscar ricerca zoeken kensaku 検索"),
}
"""Words of a path, or else of a link, that show a page's kind."""
_DATED: Final = re.compile(r"(?:^|/)20\d\d(?:[/-](?:0?[1-9]|1[0-2]))(?:[/-]|$)")
_WORD: Final = re.compile(r"[^\W_]+(?:-[^\W_]+)?")
_TOKEN: Final = re.compile(r"[a-z0-9]+")
_ADDRESS: Final = re.compile(r"https?://[^\s<>\"'()（）「」、。]{3,300}")
_LEAST_WORDS: Final = 4
"""In bytes: a shorter link text ("News") occurs in sentences by chance. Text in scripts without spaces says
more per character and takes more bytes each, so it passes.
"""


@dataclass(frozen=True, slots=True, kw_only=True)
class _Page:
    """A page that could be visited."""

    url: str
    words: str
    kind: str
    shape: str
    """Pages of the same shape are probably made from one template."""
    query: bool
    depth: int
    place: int


def inner_pages(
    visit: Visit, claims: Sequence[Claim], documents: Sequence[Document], count: int
) -> tuple[str, ...]:
    """Return at most `count` inner pages of the site that `visit` met, starting with those that its documents
    mention.

    Never a file, a policy, another site, or a page that acts (sign in or out, cart, checkout, delete).
    """
    if count <= 0:
        return ()
    entry = urldefrag(visit.final_url or visit.entry)[0]
    policies = {_key(candidate.url) for candidate in find.candidates(visit.links, entry)}
    policies |= {_key(document.url) for document in documents if document.url}
    pages: dict[str, _Page] = {}
    for page in _linked(visit.links, entry):
        if _key(page.url) not in policies:
            pages.setdefault(_key(page.url), page)
    chosen: dict[str, _Page] = {}
    for page in _spoken_of(pages, claims, documents, entry, policies):
        if len(chosen) < count:
            chosen.setdefault(_key(page.url), page)
    while len(chosen) < count:
        left = [page for key, page in pages.items() if key not in chosen]
        if not left:
            break
        best = min(left, key=lambda page: _rank(page, chosen.values()))
        chosen[_key(best.url)] = best
    return tuple(page.url for page in chosen.values())


def _rank(page: _Page, chosen: Iterable[_Page]) -> tuple[bool, bool, bool, int, int, int]:
    """Sort key, lowest first: no query, a new shape, a new kind, then the site's own navigation."""
    kinds, shapes = {one.kind for one in chosen}, {one.shape for one in chosen}
    order = list(_KINDS)
    of_kind = order.index(page.kind) if page.kind in order else len(order)
    return (page.query, page.shape in shapes, page.kind in kinds, of_kind, page.place, -min(page.depth, 2))


def _linked(links: Sequence[Link], entry: str) -> list[_Page]:
    """The linked pages, those in the navigation first, otherwise in page order."""
    ordered = sorted(links[:_MOST_LINKS], key=lambda link: _PLACES.index(link.place))
    pages = (_page(link.url, link.text, entry, _PLACES.index(link.place)) for link in ordered)
    return [page for page in pages if page is not None]


def _page(url: str, words: str, entry: str, place: int) -> _Page | None:
    url = urldefrag(url)[0]
    try:
        parts, first = urlsplit(url), urlsplit(entry)
    except ValueError:
        return None
    path = unquote(parts.path).lower()
    if parts.scheme not in ("http", "https") or _site(url) != _site(entry) or parts.port != first.port:
        return None
    same = path.rstrip("/") == unquote(first.path).lower().rstrip("/")
    if same or not path.strip("/") or _LANGUAGE.fullmatch(path) or _acts(parts, words) or _is_file(path):
        return None
    segments = [segment for segment in path.split("/") if segment]
    kind = _kind(path, words)
    shape = f"{kind} {len(segments) > 1} {segments[0] if len(segments) > 1 else ''}"
    return _Page(
        url=url,
        words=" ".join(words.lower().split()),
        kind=kind,
        shape=shape,
        query=bool(parts.query),
        depth=len(segments),
        place=place,
    )


def _site(url: str) -> str:
    return host_of(url).removeprefix("www.")


def _acts(parts: SplitResult, words: str) -> bool:
    address = unquote(f"{parts.path} {parts.query}").lower()[:2_000]
    said = words.lower()[:80]
    if _NEVER_WITHIN.search(address) or _NEVER_WITHIN.search(said.replace(" ", "-")):
        return True
    return any(token in _NEVER for token in _TOKEN.findall(address))


def _is_file(path: str) -> bool:
    last = path.rsplit("/", 1)[-1]
    return _FILE_ENDING.search(last) is not None and _PAGE_ENDING.search(last) is None


def _kind(path: str, words: str) -> str:
    """The kind of a page by a word of its path, or else of its link; "page" if neither shows it."""
    bare = _PAGE_ENDING.sub("", path)
    for said in (_WORD.findall(bare), _WORD.findall(words.lower()[:80])):
        for kind, words_of_kind in _KINDS.items():
            if not words_of_kind.isdisjoint(said):
                return kind
    return "article" if _DATED.search(path) else "page"


def _spoken_of(
    pages: dict[str, _Page],
    claims: Sequence[Claim],
    documents: Sequence[Document],
    entry: str,
    policies: set[str],
) -> Iterator[_Page]:
    """Pages whose address a document gives, then pages that a document mentions by their link text."""
    for url in _addresses(claims, documents):
        page = _page(url, "", entry, 0)
        if page is not None and _key(url) not in policies:
            yield pages.get(_key(url), page)
    said = "\n".join(" ".join(claim.quote.text.lower().split()) for claim in claims)[:400_000]
    for page in pages.values():
        if len(page.words.encode()) > _LEAST_WORDS and _names(said, page.words):
            yield page


def _names(said: str, words: str) -> bool:
    if len(words) > 60:  # noqa: PLR2004 - a headline is not the name of a section
        return False
    if words.isascii():
        return re.search(rf"(?<![a-z0-9]){re.escape(words)}(?![a-z0-9])", said) is not None
    return words in said


def _addresses(claims: Sequence[Claim], documents: Sequence[Document]) -> Iterator[str]:
    """Addresses that claims give, addresses in their quotes, and addresses that the quoted
    sentences link to.
    """
    opt_outs = {_key(claim.url) for claim in claims if claim.type in ("opt_out", "policy_link") and claim.url}
    spans: dict[str, list[tuple[int, int]]] = {}
    for claim in claims:
        spans.setdefault(claim.quote.document, []).append((claim.quote.start, claim.quote.end))
        for url in (claim.url or "", *_ADDRESS.findall(claim.quote.text)):
            if url and _key(url) not in opt_outs:
                yield url.rstrip(".,;:")
    for document in documents:
        for anchor in document.anchors:
            quoted = any(start <= anchor.start < end for start, end in spans.get(document.id, ()))
            if quoted and document.url and _key(anchor.url) not in opt_outs:
                yield urljoin(document.url, anchor.url)


def _key(url: str) -> str:
    """Return one key per page: its address without fragment, scheme, `www.` and trailing slash."""
    return urldefrag(url)[0].split("://", 1)[-1].removeprefix("www.").rstrip("/")
