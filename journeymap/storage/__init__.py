"""Maps on disk: reading, checking, writing and saving ``*.journey.yaml``. Nothing is imported until it is needed.

Doors: :mod:`~journeymap.storage.journey_file` (open, check, save), :mod:`~journeymap.storage.templates`,
:mod:`~journeymap.storage.files` (atomic writing for every exporter), :mod:`~journeymap.storage.clean` (the text gate).
"""
