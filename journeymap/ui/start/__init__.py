"""The page a window begins with: templates, recent maps, samples, first help."""
