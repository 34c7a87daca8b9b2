"""Turn the bytes of a page, a PDF or a text file into a document."""
