"""What the formats share: safe text, words, rows, redaction, pictures. Nothing here knows a format."""
