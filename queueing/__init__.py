"""The office without a screen: tickets, calls, outages; no Qt and no printer."""
