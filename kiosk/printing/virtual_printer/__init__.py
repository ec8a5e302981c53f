"""A printer on this PC: it reads ESC/POS over TCP, answers status, and turns papers into PNGs."""
