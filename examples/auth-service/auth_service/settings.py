"""What the service is told by its environment."""

from dataclasses import dataclass, field
from pathlib import Path
from typing import Mapping


class BadSetting(Exception):
    """A setting is missing or makes no sense; the text says which, what was seen and what to try."""


@dataclass(frozen=True)
class Settings:
    port: int
    version: str
    db_host: str
    db_port: int
    db_name: str
    db_user: str
    db_password: str = field(repr=False)
    db_pool_size: int


def read_settings(environment: Mapping[str, str]) -> Settings:
    """Raises BadSetting."""
    return Settings(
        port=_number(environment, "PORT", default=8080),
        version=environment.get("VERSION") or "unknown",
        db_host=environment.get("DB_HOST") or "localhost",
        db_port=_number(environment, "DB_PORT", default=3306),
        db_name=environment.get("DB_NAME") or "auth",
        db_user=environment.get("DB_USER") or "auth",
        db_password=_password(environment),
        db_pool_size=_number(environment, "DB_POOL_SIZE", default=10),
    )


def _number(environment: Mapping[str, str], name: str, default: int) -> int:
    text = environment.get(name) or str(default)
    if not text.isdecimal() or not 0 < int(text) < 65536:
        raise BadSetting(f'{name} is "{text}"; give a whole number from 1 to 65535')
    return int(text)


def _password(environment: Mapping[str, str]) -> str:
    file = environment.get("DB_PASSWORD_FILE")
    if not file:
        return environment.get("DB_PASSWORD", "")
    try:
        return Path(file).read_text(encoding="utf-8").rstrip("\n")
    except OSError as error:
        raise BadSetting(f'cannot read DB_PASSWORD_FILE "{file}" ({error.strerror}); is it mounted?') from error
