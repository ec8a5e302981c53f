"""The touch kiosk: a citizen chooses a service and takes a number."""
