"""The staff's settings, behind a PIN: this PC, its printer, the office, services, counters."""
