"""The outline: the whole map as a tree that can be read, walked and changed by key."""
