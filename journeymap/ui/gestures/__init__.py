"""What hands and keys do on the map: one object per gesture, nothing changes before it ends."""
