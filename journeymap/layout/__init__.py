"""From a journey to a picture: boards and pages of marks, without any toolkit."""
