"""The services of a counter: each with a tick, and how often it is called beside the others."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtWidgets import QCheckBox, QGridLayout, QSpinBox, QWidget

from kiosk.settings_dialog.fields import FIELD_MM, TEXT_MM, keep_place, no_menu, size_editor
from queueing.model import Service
from queueing.service_shares import LEAST, MOST
from shared_ui.language import plain
from shared_ui.theme import Metrics

WEIGHT_MM = 26.0


class ServiceShares(QWidget):
    """A row for each of the office's services; `rows` by the service's id."""

    def __init__(self) -> None:
        super().__init__()
        self.rows: dict[int, tuple[QCheckBox, QSpinBox]] = {}
        self._metrics = Metrics(3.6)
        self._names: dict[int, str] = {}
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setColumnStretch(0, 1)

    def set_metrics(self, metrics: Metrics) -> None:
        """Take the sizes of the window."""
        self._metrics = metrics
        self._grid.setHorizontalSpacing(metrics.unit)
        self._grid.setVerticalSpacing(max(2, metrics.unit // 3))
        for row in self.rows.values():
            self._size(*row)

    def _size(self, tick: QCheckBox, weight: QSpinBox) -> None:
        tick.setFont(self._metrics.font(TEXT_MM))
        tick.setMinimumHeight(round(self._metrics.mm(FIELD_MM)))
        size_editor(weight, self._metrics)
        weight.setFixedWidth(round(self._metrics.mm(WEIGHT_MM)))

    def retranslate(self) -> None:
        """Say everything again."""
        for service_id, (_, weight) in self.rows.items():
            text = self.tr("Bobot {service}").format(service=self._names[service_id])
            weight.setAccessibleName(text)

    def show_services(self, services: Iterable[Service]) -> None:
        """Take the services that can be ticked; what was ticked and weighed stays so."""
        chosen, weights = self.ticked(), self.weights()
        for row in self.rows.values():
            for widget in row:
                self._grid.removeWidget(widget)
                widget.hide()
                widget.deleteLater()
        self.rows, self._names = {}, {}
        for place, service in enumerate(services):
            self._names[service.id] = plain(f"{service.prefix}  {service.name.id}")
            self._add(place, service.id, service.prefix)
        no_menu(self)
        self.retranslate()
        self.fill(chosen, weights)

    def _add(self, place: int, service_id: int, prefix: str) -> None:
        # A "&" is no mnemonic here.
        tick = QCheckBox(self._names[service_id].replace("&", "&&"))
        tick.setObjectName(f"serves-{prefix}")
        weight = QSpinBox(minimum=LEAST, maximum=MOST, prefix="× ")
        weight.setObjectName(f"weight-{prefix}")
        keep_place(weight)
        tick.toggled.connect(weight.setVisible)
        weight.hide()
        self.rows[service_id] = tick, weight
        self._size(tick, weight)
        self._grid.addWidget(tick, place, 0)
        self._grid.addWidget(weight, place, 1)

    def fill(self, service_ids: frozenset[int], weights: tuple[tuple[int, int], ...]) -> None:
        """Tick these and no other, with their weights; those not named have 1."""
        told = dict(weights)
        for service_id, (tick, weight) in self.rows.items():
            tick.setChecked(service_id in service_ids)
            weight.setValue(told.get(service_id, LEAST))

    def ticked(self) -> frozenset[int]:
        """Give the ids of the ticked ones."""
        return frozenset(number for number, (tick, _) in self.rows.items() if tick.isChecked())

    def weights(self) -> tuple[tuple[int, int], ...]:
        """Give the weights of the ticked ones that are not 1, by id."""
        return tuple(
            (number, weight.value())
            for number, (tick, weight) in sorted(self.rows.items())
            if tick.isChecked() and weight.value() != LEAST
        )
