"""Yamabiko Onsen: says in Japanese that it uses no cookies, and its opt-out page no longer exists."""

from auditor.demo.pages import pages_of

HOSTS = {"yamabiko-onsen.example": pages_of("yamabiko-onsen.example")}
