"""The journey told to a room: a story of steps, and each step as a slide of marks."""
