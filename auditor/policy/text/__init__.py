"""Plain text: its lines, sentences, lists and languages. It knows no page and no claim."""
