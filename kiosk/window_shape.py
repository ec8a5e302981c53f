"""The parts a kiosk's window has once it is complete; kiosk.window_parts makes them.

Nothing is imported here: the window is painted before its pages are.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from kiosk.pages.comfort import PLAIN, Comfort

if TYPE_CHECKING:
    from PySide6.QtWidgets import QBoxLayout, QVBoxLayout

    from kiosk.attraction import Attraction
    from kiosk.idle import IdleWatch
    from kiosk.pages.affected_service import AffectedServicePage
    from kiosk.pages.ask_reference import AskReferencePage, ReferenceButton
    from kiosk.pages.attract import AttractPage
    from kiosk.pages.choose_service import ChooseServicePage
    from kiosk.pages.comfort_bar import ComfortBar
    from kiosk.pages.confirm import ConfirmPage
    from kiosk.pages.contrast import Contrast
    from kiosk.pages.header import Header
    from kiosk.pages.language_bar import LanguageBar
    from kiosk.pages.messages import NotTakenPage, StartingPage, ThanksPage
    from kiosk.pages.other_offices import OfficesButton, OtherOfficesPage
    from kiosk.pages.out_of_service import OutOfServicePage
    from kiosk.pages.outage_details import OutageDetailsPage
    from kiosk.pages.reach_note import ReachNote
    from kiosk.pages.staff_mark import StaffMark
    from kiosk.pages.still_here import StillHere
    from kiosk.pages.take_ticket import TakeTicketPage
    from kiosk.touches import Touches
    from kiosk.window_parts import PageStack
    from shared_ui.language import Language
    from shared_ui.theme import Metrics


class WindowShape(QWidget):
    """Base of the window, which names its parts."""

    languages: LanguageBar
    comforts: ComfortBar
    contrast: Contrast
    reach_note: ReachNote
    starting: StartingPage
    attract: AttractPage
    attraction: Attraction
    choose: ChooseServicePage
    details: OutageDetailsPage
    offices: OtherOfficesPage
    offices_button: OfficesButton
    reference: AskReferencePage
    reference_button: ReferenceButton
    affected: AffectedServicePage
    confirm: ConfirmPage
    ticket: TakeTicketPage
    not_taken: NotTakenPage
    thanks: ThanksPage
    out_of_service: OutOfServicePage
    idle: IdleWatch
    mark: StaffMark
    _header: Header
    _still_here: StillHere
    _touches: Touches
    _stack: PageStack
    metrics: Metrics
    _column: QVBoxLayout
    _strip: QBoxLayout
    _foot: QWidget
    _language: Language
    home_language: str
    comfort: Comfort

    @property
    def is_at_rest(self) -> bool:
        """Whether nobody has changed anything."""
        at_home = self._language.code == self.home_language and not self.choose.is_turned
        return at_home and self.comfort == PLAIN
