"""The words of the HTML report in other languages than English: one language a file, offering `WORDS`.

English is what the templates are written in. A sentence without a translation stays English: what a rule
composes of what was seen does, and is marked as English in the page.
"""
