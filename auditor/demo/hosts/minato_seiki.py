"""Minato Seiki: a Japanese manufacturer with a marketing-automation tag whose opt-out works."""

from auditor.demo.pages import pages_of

HOSTS = {"minato-seiki.example": pages_of("minato-seiki.example")}
