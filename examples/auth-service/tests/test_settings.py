import tempfile
import unittest
from pathlib import Path

from auth_service.settings import BadSetting, read_settings


class SettingsTest(unittest.TestCase):
    def test_an_empty_environment_gets_defaults(self):
        settings = read_settings({})
        self.assertEqual((settings.port, settings.db_port, settings.version), (8080, 3306, "unknown"))

    def test_the_password_may_come_from_a_file(self):
        with tempfile.TemporaryDirectory() as folder:
            file = Path(folder, "password")
            file.write_text("s3cret\n")
            self.assertEqual(read_settings({"DB_PASSWORD_FILE": str(file)}).db_password, "s3cret")

    def test_a_password_file_that_is_not_there_is_named(self):
        with self.assertRaisesRegex(BadSetting, "/nowhere/password"):
            read_settings({"DB_PASSWORD_FILE": "/nowhere/password"})

    def test_a_port_that_is_no_port_is_refused(self):
        for text in ("http", "-1", "0", "65536", "8080.5"):
            with self.subTest(text), self.assertRaisesRegex(BadSetting, f'PORT is "{text}"'):
                read_settings({"PORT": text})

    def test_the_password_is_not_printed(self):
        self.assertNotIn("s3cret", repr(read_settings({"DB_PASSWORD": "s3cret"})))
