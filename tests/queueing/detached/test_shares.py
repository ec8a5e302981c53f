"""A kiosk that is cut off gives at most its share of what was left."""

from __future__ import annotations

from datetime import date

import pytest

from queueing import actions
from queueing.detached.shares import keep_shares, left_here
from queueing.errors import SoldOut, TooManyAtOnce
from queueing.stock import Left, LimitReason
from tests.office import SERVICES, Kiosk, request
from tests.queueing.capacity.office_stock import left, quota

A, B = SERVICES["A"], SERVICES["B"]


def keep(cut_off, amount, reason=LimitReason.QUOTA):
    keep_shares(
        cut_off.server, cut_off.local, {A: Left(amount, reason, None)}, cut_off.clock().date()
    )


def test_a_share_is_what_was_left_by_the_number_of_kiosks(cut_off):
    Kiosk(cut_off.server, cut_off.clock, "kiosk-2")
    keep(cut_off, 5)
    assert left_here(cut_off.local, cut_off.clock().date())[A].amount == 2
    cut_off.take("A")
    asked = request()
    cut_off.take("A", request_id=asked)
    with pytest.raises(SoldOut):
        cut_off.take("A")
    # The same request is no new number, and other services have no share.
    cut_off.take("A", request_id=asked)
    cut_off.take("C")


def test_what_the_server_has_taken_off_already_counts_once(cut_off):
    keep(cut_off, 3)
    cut_off.take("A")
    cut_off.merge()
    keep(cut_off, 2)
    assert left_here(cut_off.local, cut_off.clock().date())[A].amount == 2


def test_quotas_begin_anew_with_the_day_and_blanks_do_not(cut_off):
    tomorrow = date.fromordinal(cut_off.clock().date().toordinal() + 1)
    keep(cut_off, 0)
    assert left_here(cut_off.local, tomorrow) == {}
    keep(cut_off, 0, LimitReason.STOCK)
    assert left_here(cut_off.local, tomorrow)[A].amount == 0


def test_numbers_beyond_a_limit_are_merged_and_never_refused(cut_off, desk):
    quota(desk, 1)
    keep(cut_off, 1)
    other = Kiosk(cut_off.server, cut_off.clock, "kiosk-2")
    other.take("A")
    cut_off.take("A")
    assert cut_off.merge() == 1
    assert left(desk).amount == 0


def test_one_hand_is_limited_also_without_the_server(cut_off, desk):
    desk.do(actions.set_bulk_limit, limit=1, seconds=600)
    cut_off.mirror()
    cut_off.take("A")
    with pytest.raises(TooManyAtOnce):
        cut_off.take("A")
