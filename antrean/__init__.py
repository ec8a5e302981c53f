"""The command `antrean`: starts stations, demo, replay and tools; wiring only."""
