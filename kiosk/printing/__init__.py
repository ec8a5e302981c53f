"""Tickets on paper: slip, layout, picture, bytes, transport, status and the life of a print job."""
