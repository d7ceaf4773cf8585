"""The users, kept in MariaDB."""

from typing import Callable

import pymysql
from pymysql.constants import ER

from auth_service.pool import Connection, Pool, PoolExhausted
from auth_service.settings import Settings


class DatabaseUnavailable(Exception):
    """The database cannot be asked just now; the text says why."""


class Users:
    def __init__(self, pool: Pool) -> None:
        self._pool = pool

    def prepare(self) -> None:
        """Makes the table if it is missing. Raises DatabaseUnavailable."""
        name = "name VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin PRIMARY KEY"
        self._run(f"CREATE TABLE IF NOT EXISTS users ({name})")

    def create(self, name: str) -> bool:
        """Returns False when there is such a user already. Raises DatabaseUnavailable."""
        try:
            self._run("INSERT INTO users (name) VALUES (%s)", name)
        except pymysql.IntegrityError as error:
            if error.args[0] == ER.DUP_ENTRY:
                return False
            raise
        return True

    def check(self) -> None:
        """Raises DatabaseUnavailable unless the users can be read."""
        self._run("SELECT name FROM users LIMIT 1")

    def _run(self, statement: str, *values: str) -> None:
        try:
            with self._pool.borrow() as connection, connection.cursor() as cursor:
                cursor.execute(statement, values)
        except PoolExhausted as error:
            raise DatabaseUnavailable(str(error)) from error
        except pymysql.IntegrityError:
            raise
        except pymysql.Error as error:
            raise DatabaseUnavailable(f"the database says: {error.args[-1]}") from error


def connector(settings: Settings) -> Callable[[], Connection]:
    """Short limits, so that a health check gets its answer, and a stop its end, while someone still waits for it."""
    return lambda: pymysql.connect(
        host=settings.db_host,
        port=settings.db_port,
        database=settings.db_name,
        user=settings.db_user,
        password=settings.db_password,
        connect_timeout=2,
        read_timeout=2,
        write_timeout=2,
        autocommit=True,
    )
