"""What offices tell each other: the signed file, where it is put, fetched and served."""
