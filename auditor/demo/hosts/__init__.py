"""One company of the demo a file: its hosts, and what each answers. All of them are invented."""
