"""`antrean db …`: the office database is made, looked after, kept and brought back."""
