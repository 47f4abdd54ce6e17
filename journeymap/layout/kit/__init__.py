"""The print kit: booklets, sheets, cards and forms laid out as pages of marks; lengths in points (1/72 inch)."""
