"""The counter console: the officer signs in, calls people, and announces outages."""
