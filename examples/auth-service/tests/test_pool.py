import unittest

from auth_service.pool import Pool, PoolExhausted


class FakeConnection:
    broken = False

    def ping(self, reconnect: bool) -> None:
        if self.broken:
            raise ConnectionError("gone away")


class PoolTest(unittest.TestCase):
    def setUp(self):
        self.made: list[FakeConnection] = []

    def pool(self, size: int) -> Pool:
        return Pool(self.connect, size, patience_seconds=0)

    def connect(self) -> FakeConnection:
        self.made.append(FakeConnection())
        return self.made[-1]

    def test_a_connection_that_came_back_is_used_again(self):
        pool = self.pool(size=2)
        for _ in range(5):
            with pool.borrow():
                pass
        self.assertEqual(len(self.made), 1)

    def test_when_all_are_taken_it_says_how_many(self):
        pool = self.pool(size=2)
        pool.take(), pool.take()
        with self.assertRaisesRegex(PoolExhausted, "2 of 2"):
            pool.take()

    def test_a_connection_comes_back_after_a_failure_too(self):
        pool = self.pool(size=1)
        with self.assertRaises(ZeroDivisionError), pool.borrow():
            1 / 0
        pool.take()

    def test_a_broken_connection_gives_way_to_a_new_one(self):
        pool = self.pool(size=1)
        with pool.borrow() as connection:
            connection.broken = True
        with self.assertRaises(ConnectionError):
            pool.take()
        self.assertIsNot(pool.take(), connection)

    def test_a_connection_that_cannot_be_made_takes_no_place(self):
        def refuse():
            raise ConnectionError("refused")

        pool = Pool(refuse, size=1, patience_seconds=0)
        for _ in range(3):
            with self.assertRaises(ConnectionError):
                pool.take()
