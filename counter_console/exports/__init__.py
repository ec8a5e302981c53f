"""What leaves the office from a console: the notice, the files of the website, the report."""
