"""The command box: one field that finds everything a window can do and everything a map holds."""
