"""Pages of marks in, files out. Never imports Qt; reportlab is imported when an export starts."""
