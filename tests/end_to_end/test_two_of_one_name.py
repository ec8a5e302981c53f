"""Two kiosks of one name on one PC: the second waits, and serves when the first was killed."""

from __future__ import annotations

import shutil
import signal

from tests.end_to_end.conftest import Office
from tests.end_to_end.programs import driven, tickets


def test_the_second_says_why_it_waits_and_takes_over_from_one_that_was_killed(
    any_office: Office,
) -> None:
    config = any_office.config("kiosk")
    second_config = config.with_name("second.toml")
    shutil.copy(config, second_config)
    with driven("kiosk", config, exit_code=-signal.SIGKILL) as first:
        first.wait_for("service-C")
        with driven("kiosk", second_config) as second:
            second.wait_until_said("Antrean sudah berjalan di PC ini")
            first.click("service-C")
            first.click("take-number")
            first.wait_until_said("C-001")
            first.process.kill()
            first.process.wait()
            second.wait_for("service-C")
            second.click("service-C")
            second.click("take-number")
            second.wait_until_said("C-002")
    assert tickets(any_office.url) == ["C-001", "C-002"]
