"""The sheet of all keys: those of the menus and those of the map itself."""
