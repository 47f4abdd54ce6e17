"""Finding on the map: by words, by filters, by views that were kept."""
