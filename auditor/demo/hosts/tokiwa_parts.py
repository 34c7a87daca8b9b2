"""Tokiwa Parts: its opt-out says "you have opted out", but its tag from 2019 continues as before."""

from auditor.demo.pages import pages_of

HOSTS = {"tokiwa-parts.example": pages_of("tokiwa-parts.example")}
