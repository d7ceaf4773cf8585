import json
import unittest
from http.client import HTTPConnection
from threading import Thread

from auth_service.api import Api
from auth_service.users import DatabaseUnavailable


class FakeUsers:
    def __init__(self):
        self.names: set[str] = set()
        self.trouble = ""

    def create(self, name: str) -> bool:
        self.check()
        is_new = name not in self.names
        self.names.add(name)
        return is_new

    def check(self) -> None:
        if self.trouble == "bug":
            raise ZeroDivisionError
        if self.trouble:
            raise DatabaseUnavailable(self.trouble)


class ApiTest(unittest.TestCase):
    def setUp(self):
        self.users = FakeUsers()
        self.api = Api(0, self.users, "1.0.1-22-7e56158")
        self.addCleanup(self.api.server_close)
        Thread(target=self.api.serve_forever, kwargs={"poll_interval": 0.01}, daemon=True).start()
        self.addCleanup(self.api.shutdown)

    def ask(self, method: str, path: str, body: bytes | None = None) -> tuple[int, dict]:
        connection = HTTPConnection("127.0.0.1", self.api.server_port, timeout=5)
        self.addCleanup(connection.close)
        connection.request(method, path, body)
        answer = connection.getresponse()
        return answer.status, json.load(answer)

    def test_a_user_is_created_once(self):
        self.assertEqual(self.ask("PUT", "/user?name=ada"), (200, {"created": "ada"}))
        self.assertEqual(self.ask("PUT", "/user?name=ada")[0], 409)

    def test_the_name_may_come_as_json(self):
        self.assertEqual(self.ask("PUT", "/user", b'{"name": "grace"}'), (200, {"created": "grace"}))

    def test_nonsense_is_refused(self):
        for path, body in [
            ("/user", None),
            ("/user?name=", None),
            ("/user?name=a%20b", None),
            ("/user?name=" + "a" * 65, None),
            ("/user", b"not json"),
            ("/user", b"\xff\xfe"),
            ("/user", b'["name"]'),
            ("/user", b'{"name": 7}'),
            ("/user", b'{"name": "' + b"a" * 5000 + b'"}'),
        ]:
            with self.subTest(path=path, body=body):
                self.assertEqual(self.ask("PUT", path, body)[0], 400)
        self.assertEqual(self.users.names, set())

    def test_what_is_not_there_is_not_found(self):
        self.assertEqual(self.ask("GET", "/user")[0], 404)
        self.assertEqual(self.ask("PUT", "/health")[0], 404)

    def test_health_tells_the_version(self):
        self.assertEqual(self.ask("GET", "/health"), (200, {"status": "ok", "version": "1.0.1-22-7e56158"}))

    def test_health_tells_why_it_is_bad(self):
        self.users.trouble = "no route to host"
        status, body = self.ask("GET", "/health")
        self.assertEqual((status, body["reason"]), (503, "no route to host"))
        self.assertEqual(self.ask("PUT", "/user?name=ada"), (503, {"error": "no route to host"}))

    def test_a_bug_is_answered_too(self):
        self.users.trouble = "bug"
        self.assertEqual(self.ask("GET", "/health")[0], 500)
