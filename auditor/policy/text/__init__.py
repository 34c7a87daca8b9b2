"""Plain text: its lines, sentences, lists and languages. Independent of pages and claims."""
