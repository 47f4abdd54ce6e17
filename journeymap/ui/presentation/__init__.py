"""Presentation: the journey on a full screen, told step by step with a clicker."""
