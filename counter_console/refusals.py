"""One calm sentence for each way in which the office refuses an act."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from counter_console.acts import ON_PROPOSALS, Act
from counter_console.kept_acts import UndoNeedsServer
from counter_console.note_words import note_refused
from counter_console.words import at_text
from queueing import errors
from queueing.kept_acts import KeptAct
from queueing.model import PrintState
from shared_ui.station_words import name_text

translate = QCoreApplication.translate
_PRINTS = (Act.REPRINT, Act.ROW_REPRINT, Act.PRINT_COPY)


def refusal_text(error: errors.AntreanError, act: Act) -> str:
    """Give the sentence for a refusal; an unknown one is named by its class for the staff."""
    if isinstance(error, errors.BadSetting) and act in (Act.NOTE, Act.ROW_NOTE):
        return note_refused()
    if isinstance(error, errors.BadSetting):
        return translate(
            "ConsoleRefusals", "Isian belum lengkap atau tidak berlaku. Periksa lalu tekan lagi."
        )
    if isinstance(error, errors.NotFound) and act in _PRINTS:
        return translate(
            "ConsoleRefusals", "Nomor ini tidak punya tiket kertas, jadi tidak ada salinannya."
        )
    if isinstance(error, errors.MoveNotAllowed) and act in ON_PROPOSALS:
        return _proposal_refused(act)
    if isinstance(error, errors.PrintOpen):
        return _print_open(error.state)
    texts: dict[type[errors.AntreanError], str] = {
        errors.MoveNotAllowed: translate(
            "ConsoleRefusals", "Nomor ini sudah berpindah. Daftar diperbarui."
        ),
        errors.TooFewCalls: translate(
            "ConsoleRefusals", "Nomor ini belum cukup dipanggil. Panggil ulang dulu, baru lewati."
        ),
        errors.HeldByOutage: translate(
            "ConsoleRefusals",
            "Selama gangguan tidak ada nomor yang dilewati. Tunda nomor ini bila perlu.",
        ),
        errors.ReturnTimeOver: translate(
            "ConsoleRefusals",
            "Waktu kembali nomor ini sudah lewat. Tekan lagi untuk memasukkannya kembali.",
        ),
        errors.CounterBusy: translate("ConsoleRefusals", "Masih ada yang dilayani di loket ini."),
        errors.CounterTaken: translate("ConsoleRefusals", "Loket ini sedang dipakai petugas lain."),
        errors.CounterPaused: translate(
            "ConsoleRefusals", "Loket sedang dijeda. Tekan Lanjutkan dulu."
        ),
        errors.NotSignedIn: translate(
            "ConsoleRefusals", "Anda sudah keluar dari loket ini. Silakan masuk lagi."
        ),
        errors.UndoTooLate: translate(
            "ConsoleRefusals",
            "Setelah 10 detik tidak dapat diurungkan lagi. "
            "Kembalikan nomornya dari daftar, atau beri nomor baru.",
        ),
        errors.NothingToUndo: translate("ConsoleRefusals", "Tidak ada yang dapat diurungkan."),
        errors.ChangedMeanwhile: translate(
            "ConsoleRefusals",
            "Nomor ini sudah ditangani lagi setelah itu, jadi tidak diurungkan. "
            "Lihat keadaannya di daftar.",
        ),
        UndoNeedsServer: translate(
            "ConsoleRefusals",
            "Server tidak tersambung, jadi tidak diurungkan. Yang tadi tetap tercatat.",
        ),
        errors.NotAtThisCounter: translate(
            "ConsoleRefusals", "Nomor ini sudah ditangani loket lain."
        ),
        errors.NotServedHere: translate(
            "ConsoleRefusals",
            "Loket ini tidak melayani layanan nomor itu. Alihkan dulu nomornya.",
        ),
        errors.NotFound: translate(
            "ConsoleRefusals", "Yang Anda pilih tidak ditemukan lagi. Daftar diperbarui."
        ),
        errors.RequestReused: translate(
            "ConsoleRefusals", "Permintaan ini sudah pernah dikirim. Tekan lagi."
        ),
        errors.IssuingStopped: translate(
            "ConsoleRefusals", "Nomor layanan ini untuk hari ini sudah dihentikan."
        ),
        errors.OutsideServiceHours: translate(
            "ConsoleRefusals", "Layanan ini tidak memberi nomor pada jam ini."
        ),
        errors.SoldOut: translate(
            "ConsoleRefusals", "Nomor layanan ini untuk hari ini sudah habis."
        ),
        errors.TooManyAtOnce: translate(
            "ConsoleRefusals", "Terlalu banyak nomor diambil di kios ini. Tunggu sebentar."
        ),
        errors.NothingToInvite: translate(
            "ConsoleRefusals", "Tidak ada yang dapat diundang untuk hari itu."
        ),
        errors.ServiceClosed: translate(
            "ConsoleRefusals", "Layanan ini sedang tidak menerima nomor."
        ),
        errors.NotPermitted: translate(
            "ConsoleRefusals",
            "Login stasiun ini tidak boleh melakukan itu. Lakukan di stasiun yang boleh.",
        ),
        errors.StationStillThere: translate(
            "ConsoleRefusals", "Stasiun ini masih menyala. Matikan dulu, baru pensiunkan."
        ),
        errors.TicketsPending: translate(
            "ConsoleRefusals",
            "Masih ada tiket stasiun ini yang menunggu digabung. Nyalakan dan sambungkan dulu.",
        ),
        errors.OutageAlreadyOpen: translate(
            "ConsoleRefusals", "Gangguan ini sudah diumumkan. Beri kabar pada pengumuman yang ada."
        ),
    }
    for kind in type(error).__mro__:
        if kind in texts:
            return texts[kind]
    return translate("ConsoleRefusals", "Permintaan ditolak: {name}.").format(
        name=type(error).__name__
    )


def _proposal_refused(act: Act) -> str:
    if act is Act.UNDO_TROUBLE:
        return translate(
            "ConsoleRefusals", "Sudah terlalu lama untuk diurungkan. Laporannya tetap tercatat."
        )
    return translate("ConsoleRefusals", "Usulan ini sudah dijawab atau ditarik. Layar diperbarui.")


def _print_open(state: str) -> str:
    if state == PrintState.UNKNOWN:
        return translate(
            "ConsoleRefusals",
            "Tiket nomor ini belum pasti keluar. Jawab dulu: keluar atau tidak.",
        )
    return translate(
        "ConsoleRefusals",
        "Tiket nomor ini masih akan keluar sendiri, jadi belum ada salinan.",
    )


def world_text(error: errors.StoreError) -> str:
    """Say what keeps the console from its data, and what helps."""
    if said := name_text(error):
        return said
    texts: dict[type[errors.AntreanError], str] = {
        errors.StoreLocked: translate("ConsoleWorld", "Data antrean sedang dipakai program lain."),
        errors.StoreReadOnly: translate(
            "ConsoleWorld", "Data antrean tidak boleh ditulis. Periksa izin berkas dan foldernya."
        ),
        errors.StoreCorrupt: translate(
            "ConsoleWorld", "Berkas data antrean rusak. Pulihkan dari cadangan terakhir."
        ),
        errors.StoreFull: translate("ConsoleWorld", "Penyimpanan penuh. Kosongkan sebagian disk."),
        errors.StoreMissing: translate(
            "ConsoleWorld", "Data antrean tidak ditemukan. Periksa alamatnya di pengaturan stasiun."
        ),
        errors.StoreReplaced: translate(
            "ConsoleWorld", "Data antrean sudah diganti yang lain. Tutup lalu buka lagi loket ini."
        ),
        errors.StoreOnNetworkShare: translate(
            "ConsoleWorld", "Berkas data ada di folder jaringan. Pindahkan ke disk PC ini."
        ),
        errors.SchemaTooNew: translate(
            "ConsoleWorld", "Data ini dari Antrean yang lebih baru. Perbarui Antrean di PC ini."
        ),
        errors.SchemaTooOld: translate(
            "ConsoleWorld", "Data antrean perlu dimutakhirkan. Jalankan: antrean db upgrade"
        ),
    }
    return texts.get(type(error), translate("ConsoleWorld", "Sambungan ke data antrean terputus."))


def cut_off_text(waiting: int) -> str:
    """Say what can be done while the server is out of reach, and what waits to be sent."""
    text = QCoreApplication.translate(
        "ConsoleWorld",
        "Memanggil belum bisa; yang sedang dilayani bisa diselesaikan.",
    )
    if waiting:
        count = QCoreApplication.translate("ConsoleWorld", "{count} tindakan menunggu dikirim.")
        # First: a narrow window cuts off the end.
        text = f"{count.format(count=waiting)} {text}"
    return text


def unsent_text(acts: Sequence[KeptAct], zone: str) -> str:
    """Say which acts kept on this PC the database refused, and what it said."""
    began = QCoreApplication.translate("ConsoleWorld", "{label} dimulai {time}")
    ended = QCoreApplication.translate("ConsoleWorld", "{label} diselesaikan {time}")
    said = [
        (began if act.name == "start" else ended).format(
            label=act.label, time=at_text(act.at, zone)
        )
        + f" ({act.refusal})"
        for act in acts
    ]
    text = QCoreApplication.translate(
        "ConsoleWorld", "Ditolak server setelah tersambung kembali: {acts}."
    )
    return text.format(acts=", ".join(said))


def failure_text(error: errors.StoreError) -> str:
    """Say that a press may not have arrived; it is kept and can be repeated."""
    text = QCoreApplication.translate(
        "ConsoleWorld",
        "{reason} Permintaan Anda disimpan. Tekan Coba lagi, tidak akan terjadi dua kali.",
    )
    return text.format(reason=world_text(error))


def wait_text() -> str:
    """Say that another press is still being worked on."""
    return QCoreApplication.translate(
        "ConsoleWorld", "Tunggu sebentar, permintaan tadi masih dikerjakan."
    )


def signed_out_text() -> str:
    """Say that the seat at the counter was given up elsewhere."""
    return QCoreApplication.translate(
        "ConsoleWorld", "Anda sudah keluar dari loket ini di tempat lain. Silakan masuk lagi."
    )


def bug_text() -> str:
    """Say that Antrean itself failed; the log holds the details."""
    return QCoreApplication.translate(
        "ConsoleWorld", "Ada kesalahan di Antrean. Rinciannya sudah dicatat. Silakan tekan lagi."
    )


def station_text(error: errors.BadSetting) -> str:
    """Say which setting of this PC keeps the console from starting, and what is expected."""
    text = QCoreApplication.translate(
        "ConsoleWorld", "Periksa pengaturan stasiun ini: {message}. {remedy}"
    )
    return text.format(message=error.message, remedy=error.remedy)
