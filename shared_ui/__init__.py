"""Only what two stations use: start and end, threads, looks, language, sounds, clock."""
