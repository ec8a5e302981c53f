"""What the board is made of: each panel draws frozen data and reports every text it drew."""
