"""Plays a day of an office again, from a data file, on the real kiosk, consoles and board."""
