"""Pages of marks in, files out: PDF, PNG, SVG, HTML. Never imports Qt; the door is :mod:`journeymap.export.kit`."""
