"""The console's two pages: sign in, and the desk."""
