"""What a citizen sees: pages and parts that draw what they are given and say what was touched."""
