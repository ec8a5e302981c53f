"""What leaves the office on paper, as a file or as text: notices and reports, without a window."""
