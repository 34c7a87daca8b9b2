"""What the formats share: safe text, words, rows, redaction and pictures, independent of any format."""
