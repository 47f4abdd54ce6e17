"""Actions as data, and the same actions alive in a window's menus and keys."""
