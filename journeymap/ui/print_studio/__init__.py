"""The print studio: choose what to print, see the real pages, save or print them."""
