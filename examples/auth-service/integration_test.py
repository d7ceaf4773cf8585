"""Asks a running service, with its real database: integration_test.py URL

Prints a line for each question; exit code 1 when any answer is wrong.
"""

import json
import sys
from urllib.error import HTTPError
from urllib.request import Request, urlopen

# What is asked, the body sent, and what the answer must be: the status and some keys of its JSON.
QUESTIONS = [
    ("health is ok", "GET /health", None, 200, {"status": "ok"}),
    ("a new user is created", "PUT /user?name=ada", None, 200, {"created": "ada"}),
    ("the same user again is a conflict", "PUT /user?name=ada", None, 409, {}),
    ("a user may come as JSON", "PUT /user", b'{"name": "grace"}', 200, {"created": "grace"}),
    ("nonsense is refused", "PUT /user?name=%20", None, 400, {}),
]


def main(url: str) -> int:
    failed = 0
    for title, request, body, status, keys in QUESTIONS:
        saw_status, saw = ask(url, request, body)
        if saw_status == status and isinstance(saw, dict) and keys.items() <= saw.items():
            print("ok    ", title)
        else:
            print(f"failed {title}: {request} answered {saw_status} {saw}, not {status} {keys or ''}")
            failed += 1
    print(f"{len(QUESTIONS) - failed} of {len(QUESTIONS)} answers are right")
    return 1 if failed else 0


def ask(url: str, request: str, body: bytes | None) -> tuple[int, object]:
    method, path = request.split(" ")
    try:
        with urlopen(Request(url + path, body, method=method), timeout=5) as answer:
            return answer.status, json.load(answer)
    except HTTPError as error:
        return error.code, json.load(error)
    except (OSError, ValueError) as error:
        return 0, f"no answer ({error})"


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
