"""What is known of a printer: its model, and what the unit itself answered."""
