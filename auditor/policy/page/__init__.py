"""From the bytes of a page, a PDF or a file to a document."""
