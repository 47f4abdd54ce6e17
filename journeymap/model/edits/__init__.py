"""The verbs: what a person does to a map, each as one function on an open edit."""
