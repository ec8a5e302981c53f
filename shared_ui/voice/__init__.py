"""What is said aloud: numbers and notices put together from clips, one after another."""
