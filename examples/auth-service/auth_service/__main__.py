"""Reads the settings, makes the table as soon as the database answers, and serves until SIGTERM."""

import os
import signal
import sys
import time
from threading import Thread

from auth_service.api import Api
from auth_service.pool import Pool
from auth_service.settings import BadSetting, read_settings
from auth_service.users import DatabaseUnavailable, Users, connector

RETRY_SECONDS = 0.5


def main() -> None:
    try:
        settings = read_settings(os.environ)
    except BadSetting as error:
        sys.exit(f"Cannot start: {error}")
    users = Users(Pool(connector(settings), settings.db_pool_size))

    # SystemExit ends serve_forever from within, and leaving the block waits for the requests under way.
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(0))
    with Api(settings.port, users, settings.version) as api:
        Thread(target=_prepare, args=(users,), daemon=True).start()
        _log(f"auth-service {settings.version} listens on port {settings.port}")
        api.serve_forever(poll_interval=0.1)


def _prepare(users: Users) -> None:
    """The service may start before its database does."""
    while True:
        try:
            users.prepare()
        except DatabaseUnavailable as error:
            _log(f"not ready: {error}; trying again")
            time.sleep(RETRY_SECONDS)
        else:
            _log("ready")
            return


def _log(text: str) -> None:
    print(text, file=sys.stderr, flush=True)


if __name__ == "__main__":
    main()
