"""Every page of every station as a picture, and a judge of what is wrong with it."""
