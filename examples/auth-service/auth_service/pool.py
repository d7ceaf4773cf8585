"""A pool of database connections."""

from contextlib import contextmanager
from threading import BoundedSemaphore
from typing import Any, Callable, Iterator

Connection = Any


class PoolExhausted(Exception):
    """Every connection is taken and none came back in time."""


class Pool:
    """At most `size` connections, each made when it is first needed. A broken one is replaced when it is next taken."""

    def __init__(self, connect: Callable[[], Connection], size: int, patience_seconds: float = 0.5) -> None:
        self._connect = connect
        self._size = size
        self._patience_seconds = patience_seconds
        self._free = BoundedSemaphore(size)
        self._idle: list[Connection] = []

    def take(self) -> Connection:
        """The caller owes a give_back. Raises PoolExhausted, or what the database says."""
        if not self._free.acquire(timeout=self._patience_seconds):
            raise PoolExhausted(f"no free database connection: {self._size} of {self._size} are taken")
        try:
            return self._idle_one() or self._connect()
        except BaseException:
            self._free.release()
            raise

    def give_back(self, connection: Connection) -> None:
        self._idle.append(connection)
        self._free.release()

    @contextmanager
    def borrow(self) -> Iterator[Connection]:
        connection = self.take()
        try:
            yield connection
        finally:
            self.give_back(connection)

    def _idle_one(self) -> Connection | None:
        try:
            connection = self._idle.pop()
        except IndexError:
            return None
        connection.ping(reconnect=True)
        return connection
