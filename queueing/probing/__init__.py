"""Looks at what the office depends on, over the network and within a time; rules of proposals."""
