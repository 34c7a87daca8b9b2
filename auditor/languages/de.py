"""German: the words of its policies and banners."""

from auditor.languages.words import BannerWords, Language, LinkWords, PolicyWords

BANNER = BannerWords()

LINKS = LinkWords()

POLICY = PolicyWords()

LANGUAGE = Language(tag="de", name="German", banner=BANNER, links=LINKS, policy=POLICY)
