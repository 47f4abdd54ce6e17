"""Widgets that show and take one value each, knowing nothing of the journey."""
