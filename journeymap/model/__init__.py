"""The journey as a graph: elements, relations, edits and history. Imports nothing of ours."""
