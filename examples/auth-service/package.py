"""Packs the service and the libraries it needs into one file: package.py FILE

The same sources make the same bytes: names in order, one time for all files, no caches.
(The standard library's zipapp keeps the files' own times.)
"""

import sys
from pathlib import Path
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

import pymysql

MAIN = "import runpy\nrunpy.run_module('auth_service', run_name='__main__')\n"
ONE_TIME = (1980, 1, 1, 0, 0, 0)


def package(target: Path) -> None:
    files = {"__main__.py": MAIN.encode()}
    for folder in (Path(__file__).with_name("auth_service"), Path(pymysql.__file__).parent):
        for source in folder.rglob("*.py"):
            files[str(source.relative_to(folder.parent))] = source.read_bytes()

    target.parent.mkdir(parents=True, exist_ok=True)
    with target.open("wb") as out:
        out.write(b"#!/usr/bin/env python3\n")
        with ZipFile(out, "w", ZIP_DEFLATED) as archive:
            for name, content in sorted(files.items()):
                archive.writestr(ZipInfo(name, ONE_TIME), content, ZIP_DEFLATED)
    target.chmod(0o755)
    print(f"{target}: {len(files)} files, {target.stat().st_size} bytes")


if __name__ == "__main__":
    package(Path(sys.argv[1]))
