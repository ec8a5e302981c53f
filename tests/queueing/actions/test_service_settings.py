"""What a service says of itself on the kiosk is stored, and refused where it is nothing."""

from __future__ import annotations

from dataclasses import replace

import pytest

from queueing import actions
from queueing.errors import BadSetting
from queueing.store.rows import services_of
from tests.office import SERVICES, refused


def service(store, prefix="A"):
    with store.read() as connection:
        return services_of(connection)[SERVICES[prefix]]


@pytest.mark.parametrize("icon", ["passport", ""])
def test_a_service_has_the_picture_that_was_chosen_or_none(store, desk, icon):
    wanted = replace(service(store), icon=icon)
    assert desk.do(actions.save_service, service=wanted).icon == icon
    assert service(store).icon == icon


def test_a_picture_there_is_none_of_is_refused_with_those_there_are(store, desk):
    wanted = replace(service(store), icon="unicorn")
    with refused(store, BadSetting, match="unicorn") as caught:
        desk.do(actions.save_service, service=wanted)
    assert caught.value.field == "service.icon"
    assert "passport" in caught.value.remedy
