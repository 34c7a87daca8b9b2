"""Tokiwa Parts: its opt-out says "you have opted out", and the tag of 2019 goes on as before."""

from auditor.demo.pages import pages_of

HOSTS = {"tokiwa-parts.example": pages_of("tokiwa-parts.example")}
