"""What the page of limits asks of the office: quotas, stock items, the limit by one hand."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from PySide6.QtCore import QCoreApplication

from kiosk.settings_dialog.capacity_page import CapacityDraft
from kiosk.settings_dialog.drafts import Problem, Topic
from kiosk.settings_dialog.office_desk import DeskSaved, OfficeDesk
from kiosk.settings_dialog.row_saver import RowKind, save_rows
from kiosk.settings_dialog.rules import is_name, name_needed
from queueing.model import Service
from queueing.stock import Quota, StockItem

_CODE = re.compile(r"[a-z0-9][a-z0-9-]{0,39}")
TOPIC = Topic.CAPACITY


class CapacityDesk(OfficeDesk[tuple[Service, ...], CapacityDraft]):
    """Reads and saves the limits, one act for each change."""

    _services: tuple[Service, ...] = ()
    _known = CapacityDraft(0, 60, (), ())

    def _look(self) -> tuple[tuple[Service, ...], CapacityDraft]:
        from queueing.store.limit_rows import quotas_of, stock_of
        from queueing.store.rows import office_of, services_of

        with self.store.read() as connection:
            office = office_of(connection)
            limits = (quotas_of(connection), stock_of(connection))
            draft = CapacityDraft(office.bulk_limit, office.bulk_seconds, *limits)
            return tuple(services_of(connection).values()), draft

    def read(self) -> tuple[tuple[Service, ...], CapacityDraft]:
        """Read services and limits; raises StoreError."""
        self._services, self._known = self._look()
        return self._services, self._known

    def check(self, draft: CapacityDraft) -> tuple[Problem, ...]:
        """Give every field that cannot be saved."""
        return (*_quotas(draft.quotas), *_items(draft.items))

    def save(self, draft: CapacityDraft) -> DeskSaved[CapacityDraft]:
        """Save what differs; raises StoreError or NotPermitted."""
        _, now = self._look()
        known = self._known
        quotas = save_rows(self._quota_kind(), known.quotas, now.quotas, draft.quotas)
        known, draft = replace(known, quotas=quotas.known), replace(draft, quotas=quotas.rows)
        said, problem = quotas.said, quotas.problem
        if problem is None:
            items = save_rows(self._item_kind(), known.items, now.items, draft.items)
            known, draft = replace(known, items=items.known), replace(draft, items=items.rows)
            said, problem = (*said, *items.said), items.problem
        if problem is None:
            known, more, problem = self._save_hand(known, now, draft)
            said = (*said, *more)
        self._known = known
        return DeskSaved(draft, said, problem)

    def _save_hand(
        self, known: CapacityDraft, now: CapacityDraft, draft: CapacityDraft
    ) -> tuple[CapacityDraft, tuple[str, ...], Problem | None]:
        from queueing.actions import set_bulk_limit

        wanted, before, there = (
            (each.bulk_limit, each.bulk_seconds) for each in (draft, known, now)
        )
        if wanted == before:
            return known, (), None
        current = replace(known, bulk_limit=there[0], bulk_seconds=there[1])
        if there not in (before, wanted):
            text = QCoreApplication.translate(
                "SettingsCapacity",
                "Diubah orang lain sejak dibuka di sini, sekarang: {limit} nomor dalam "
                "{seconds} detik. Simpan sekali lagi untuk memakai isian ini.",
            ).format(limit=there[0], seconds=there[1])
            return current, (), Problem(TOPIC, "hand:bulk_limit", text)
        limit, seconds = wanted
        self.do(set_bulk_limit, limit=limit, seconds=seconds)
        said = QCoreApplication.translate("SettingsCapacity", "batas satu tangan")
        return replace(known, bulk_limit=limit, bulk_seconds=seconds), (said,), None

    def _quota_kind(self) -> RowKind[Quota]:
        from queueing.actions import delete_quota, save_quota

        def title(quota: Quota) -> str:
            text = QCoreApplication.translate("SettingsCapacity", "kuota {letter} {amount}")
            return text.format(letter=self._letter(quota.service_id), amount=quota.amount)

        return RowKind(
            topic=TOPIC,
            section="quotas",
            field="amount",
            key=lambda quota: quota.id,
            title=title,
            write=lambda quota: self.do(save_quota, quota=quota),
            delete=lambda quota: self.do(delete_quota, quota_id=quota.id),
            anew=lambda quota: replace(quota, id=0),
        )

    def _item_kind(self) -> RowKind[StockItem]:
        from queueing.actions import save_stock_item

        return RowKind(
            topic=TOPIC,
            section="stock",
            field="code",
            key=lambda item: item.id,
            title=lambda item: item.name.id,
            write=lambda item: self.do(save_stock_item, item=item),
            anew=lambda item: replace(item, id=0),
            # Blanks go at every visit.
            facts=lambda item: replace(item, on_hand=None),
        )

    def _letter(self, service_id: int) -> str:
        return next((s.prefix for s in self._services if s.id == service_id), "?")


def _quotas(quotas: tuple[Quota, ...]) -> Iterator[Problem]:
    for row, quota in enumerate(quotas):
        if quota.begins_at is not None and quota.begins_at >= (quota.ends_at or quota.begins_at):
            text = QCoreApplication.translate(
                "SettingsCapacity", "Sampai pukul: tulis jam sesudah pukul {begin}."
            )
            yield Problem(
                TOPIC, "quotas:ends_at", text.format(begin=f"{quota.begins_at:%H.%M}"), row
            )
    rows = list(enumerate(quotas))
    for row, quota in rows:
        if any(_same_time(quota, other) for at, other in rows if at < row):
            yield _twice(row, quota)


def _same_time(one: Quota, other: Quota) -> bool:
    if (one.service_id, one.weekday) != (other.service_id, other.weekday):
        return False
    if one.begins_at is None or other.begins_at is None:
        return one.begins_at is other.begins_at
    assert one.ends_at is not None
    assert other.ends_at is not None
    return one.begins_at < other.ends_at and other.begins_at < one.ends_at


def _twice(row: int, quota: Quota) -> Problem:
    if quota.begins_at is None:
        text = QCoreApplication.translate(
            "SettingsCapacity",
            "Layanan: sudah punya kuota untuk hari itu. Ubah yang itu, atau pilih hari lain.",
        )
        return Problem(TOPIC, "quotas:service", text, row)
    text = QCoreApplication.translate(
        "SettingsCapacity",
        "Mulai pukul: bertumpang tindih dengan kuota lain layanan ini. Tulis jam lain.",
    )
    return Problem(TOPIC, "quotas:begins_at", text, row)


def _items(items: tuple[StockItem, ...]) -> Iterator[Problem]:
    codes = [item.code for item in items]
    for row, item in enumerate(items):
        text = ""
        if not _CODE.fullmatch(item.code):
            text = QCoreApplication.translate(
                "SettingsCapacity",
                "Kode: tulis huruf kecil, angka dan tanda hubung, misalnya ektp.",
            )
        elif codes.index(item.code) < row:
            text = QCoreApplication.translate(
                "SettingsCapacity", "Kode: {code} sudah dipakai barang lain. Tulis kode lain."
            ).format(code=item.code)
        if text:
            yield Problem(TOPIC, "stock:code", text, row)
        if not is_name(item.name.id):
            yield Problem(TOPIC, "stock:name_id", name_needed(), row)
