"""Finding out what a printer can do, and the pages printed for it."""
