"""The window: everything that needs Qt, and the guard that looks before Qt leaps."""
