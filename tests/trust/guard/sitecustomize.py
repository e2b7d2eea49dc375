"""Python imports this at start when its folder is on PYTHONPATH: so the guard stands in every child, too."""

import socket_guard  # type: ignore[import-not-found]  # it lies beside this, on PYTHONPATH

socket_guard.install()
