"""The board on screen: marks painted, parts as items, headers that stay in sight."""
