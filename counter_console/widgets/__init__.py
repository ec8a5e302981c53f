"""What the console's pages are made of; they draw data and say what was touched."""
