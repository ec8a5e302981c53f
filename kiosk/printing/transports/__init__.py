"""Lines to a printer: TCP, USB, serial, device file and print queue, all alike (line.py)."""
