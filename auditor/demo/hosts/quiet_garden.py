"""Quiet Garden: says that it shares nothing, but loads an advertising network that it does not name."""

from auditor.demo.pages import pages_of

HOSTS = {"quiet-garden.example": pages_of("quiet-garden.example")}
