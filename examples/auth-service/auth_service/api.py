"""The HTTP side: PUT /user and GET /health."""

import json
import re
import sys
import traceback
from http import HTTPStatus
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any
from urllib.parse import parse_qs, urlsplit

from auth_service.users import DatabaseUnavailable, Users

NAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9._@-]{0,63}")
LARGEST_BODY_BYTES = 65536
SLOWEST_CLIENT_SECONDS = 2

Answer = tuple[HTTPStatus, dict[str, Any]]


class BadRequest(Exception):
    """What the client sent makes no sense; the text says what is expected."""


class Api(ThreadingHTTPServer):
    """A stop waits for requests under way. They end soon: see SLOWEST_CLIENT_SECONDS and the limits in users.py."""

    daemon_threads = False
    request_queue_size = 64

    def __init__(self, port: int, users: Users, version: str) -> None:
        super().__init__(("", port), _Handler)
        self.users = users
        self.version = version

    def health(self) -> Answer:
        try:
            self.users.check()
        except DatabaseUnavailable as error:
            return HTTPStatus.SERVICE_UNAVAILABLE, {"status": "bad", "version": self.version, "reason": str(error)}
        return HTTPStatus.OK, {"status": "ok", "version": self.version}

    def put_user(self, name: str) -> Answer:
        if self.users.create(name):
            return HTTPStatus.OK, {"created": name}
        return HTTPStatus.CONFLICT, {"error": f'there is already a user "{name}"'}


class _Handler(BaseHTTPRequestHandler):
    server: Api
    timeout = SLOWEST_CLIENT_SECONDS

    def do_GET(self) -> None:
        self._answer("/health", self.server.health)

    def do_PUT(self) -> None:
        self._answer("/user", lambda: self.server.put_user(self._user_name()))

    def _answer(self, path: str, ask: Any) -> None:
        status, body = self._ask(path, ask)
        text = json.dumps(body).encode() + b"\n"
        self.send_response(status)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(text)))
        self.end_headers()
        self.wfile.write(text)

    def _ask(self, path: str, ask: Any) -> Answer:
        if urlsplit(self.path).path != path:
            return HTTPStatus.NOT_FOUND, {"error": "there is PUT /user and GET /health"}
        try:
            return ask()
        except BadRequest as error:
            return HTTPStatus.BAD_REQUEST, {"error": str(error)}
        except DatabaseUnavailable as error:
            return HTTPStatus.SERVICE_UNAVAILABLE, {"error": str(error)}
        except Exception:  # a bug of ours: the client gets an answer, the log gets the stack
            traceback.print_exc()
            return HTTPStatus.INTERNAL_SERVER_ERROR, {"error": "internal error"}

    def _user_name(self) -> str:
        """From ?name= or from a JSON body {"name": ...}."""
        name = parse_qs(urlsplit(self.path).query).get("name", [None])[0] or self._name_in_body()
        if not isinstance(name, str) or not NAME.fullmatch(name):
            raise BadRequest("name must be 1 to 64 letters, digits or . _ @ -, and begin with a letter or digit")
        return name

    def _name_in_body(self) -> Any:
        length = self.headers.get("Content-Length", "0")
        if not length.isdecimal() or int(length) > LARGEST_BODY_BYTES:
            raise BadRequest(f"the body must have a Content-Length of at most {LARGEST_BODY_BYTES}")
        try:
            body = json.loads(self.rfile.read(int(length)) or b"{}")
        except ValueError as error:
            raise BadRequest('the body must be JSON, such as {"name": "ada"}') from error
        return body.get("name") if isinstance(body, dict) else None

    def log_message(self, format: str, *args: Any) -> None:
        print(self.address_string(), format % args, file=sys.stderr, flush=True)
