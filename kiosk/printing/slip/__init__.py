"""One slip: what it says, where it stands, its dots and its bytes."""
