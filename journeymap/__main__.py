"""``python -m journeymap``: the same as the command ``journeymap``."""

import sys

if __name__ == "__main__":
    # With -m the folder one stands in comes first on the import path, and a received folder may
    # hold a yaml.py. Nothing may be imported before it is off.
    if not sys.flags.safe_path:
        del sys.path[0]
    from journeymap.cli import main

    sys.exit(main())
