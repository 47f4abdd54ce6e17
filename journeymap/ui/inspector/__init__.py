"""The right panel: every field of what is selected, with a fitting widget."""
