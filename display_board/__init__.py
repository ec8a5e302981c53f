"""The waiting-room board: calls, the line, the outage notice, and how old all of it is."""
