"""The page for the time the kiosk cannot work: what is wrong, and the remedy for staff."""

from __future__ import annotations

from kiosk.pages.messages import MessagePage
from kiosk.pages.views import Trouble, TroubleKind
from shared_ui import theme
from shared_ui.language import Language


class OutOfServicePage(MessagePage):
    """Says in plain words what is wrong, and in small letters what staff can do."""

    def __init__(self, language: Language) -> None:
        super().__init__(language, "broken-link")
        self._trouble = Trouble(TroubleKind.OTHER, "")
        self.picture.show_icon("broken-link", theme.INK_SOFT)
        self.retranslate()

    def show_trouble(self, trouble: Trouble) -> None:
        """Show why the kiosk cannot work."""
        self._trouble = trouble
        self.retranslate()

    def retranslate(self) -> None:
        """Say everything again in the language spoken now."""
        self.title.set_text(self.tr("Kios ini sedang tidak dapat dipakai"))
        what, remedy = self._words()
        ask = self.tr("Silakan minta nomor antrean kepada petugas.")
        self.body.set_text(f"{what} {ask}")
        place = self._trouble.place or "–"
        lines = [self.tr("Untuk petugas: {remedy}").format(remedy=remedy.format(place=place))]
        if self._trouble.detail:
            lines.append(self._trouble.detail)
        lines.append(self.tr("Kios mencoba lagi sendiri setiap beberapa detik."))
        self.staff.set_text("\n".join(lines))

    def _words(self) -> tuple[str, str]:
        return {
            TroubleKind.LOCKED: (
                self.tr("Data antrean sedang dipakai program lain."),
                self.tr("tutup program lain yang memakai {place}."),
            ),
            TroubleKind.READ_ONLY: (
                self.tr("Data antrean tidak dapat ditulis."),
                self.tr("beri pengguna kios izin menulis berkas {place} dan foldernya."),
            ),
            TroubleKind.DAMAGED: (
                self.tr("Data antrean rusak."),
                self.tr("hentikan semua kios, lalu pulihkan cadangan terakhir ke {place}."),
            ),
            TroubleKind.FULL: (
                self.tr("Penyimpanan komputer ini penuh."),
                self.tr("kosongkan sebagian cakram tempat {place}."),
            ),
            TroubleKind.MISSING: (
                self.tr("Data antrean tidak ditemukan."),
                self.tr("periksa {place}, atau buat yang baru dengan: antrean db init"),
            ),
            TroubleKind.NETWORK_SHARE: (
                self.tr("Data antrean berada di folder jaringan yang tidak aman untuk antrean."),
                self.tr("pindahkan {place} ke cakram komputer ini."),
            ),
            TroubleKind.VERSION: (
                self.tr("Versi kios dan data antrean tidak sama."),
                self.tr(
                    "pasang versi Antrean yang sama, lalu perbarui {place}: antrean db upgrade"
                ),
            ),
            TroubleKind.SETTING: (
                self.tr("Setelan kios ini belum benar."),
                self.tr("perbaiki setelan basis data: {place}"),
            ),
            TroubleKind.NAME: (
                self.tr("Kios ini belum boleh memberi nomor."),
                self.tr("periksa nama stasiun kios ini pada {place}."),
            ),
            TroubleKind.MOVED: (
                self.tr("Kios ini belum boleh memberi nomor."),
                self.tr("{place} sudah ditutup; kios ini memerlukan setelan yang baru."),
            ),
            TroubleKind.UNREACHABLE: (
                self.tr(
                    "Kios tidak tersambung ke data antrean. Nomor yang sudah diambil tetap berlaku."
                ),
                self.tr("periksa server, kabel, dan jaringan ke {place}."),
            ),
            TroubleKind.LOGIN: (
                self.tr("Kios ini belum dikenal di data antrean."),
                self.tr("pasang lagi berkas setelan kios ini dari antrean db init: {place}"),
            ),
            TroubleKind.OTHER: (
                self.tr("Data antrean tidak dapat dibaca."),
                self.tr("periksa {place} dengan: antrean db check"),
            ),
        }[self._trouble.kind]
