"""What a probe found, in words for staff."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from queueing.probes import Code, Finding, ProbeKind

translate: Callable[[str, str], str] = QCoreApplication.translate


def finding_text(finding: Finding) -> str:
    """Say what was found, with the facts that help whoever mends it."""
    facts = defaultdict(str, finding.facts)
    facts["host"] = finding.fact("host") or finding.target
    facts["seconds"] = _seconds(finding.latency_ms)
    text = _TEXTS[finding.code]()
    if finding.code is Code.TIMED_OUT:
        text = _step_text(finding.fact("step"))
    elif finding.code is Code.WRONG_STATUS and finding.fact("moved_to"):
        text = translate(
            "ProbeWords",
            "Dialihkan ke {moved_to} dan dijawab dengan kode {status}, seharusnya {expected}.",
        )
    elif finding.code is Code.RESOLVER_UNREACHABLE and finding.fact("resolver"):
        text = translate("ProbeWords", "Server nama (DNS) {resolver} tidak menjawab.")
    elif finding.code in (Code.STOCK_GONE, Code.STOCK_THERE):
        facts["how"] = _stock_text(finding.fact("how"))
    elif finding.code is Code.BAD_SETTING:
        return f"{text.format_map(facts)} {setting_text(finding.fact('field'))}"
    return text.format_map(facts)


def finding_remedy(finding: Finding) -> str:
    """Say what staff can do about it, "" where only who runs the server can."""
    texts = {
        Code.BAD_ADDRESS: translate("ProbeWords", "Perbaiki alamatnya di pengaturan."),
        Code.BAD_SETTING: translate("ProbeWords", "Perbaiki di pengaturan pemeriksaan."),
        Code.CERTIFICATE_EXPIRED: _tell_owner(),
        Code.CERTIFICATE_ENDS_SOON: _tell_owner(),
        Code.CERTIFICATE_NOT_YET_VALID: translate("ProbeWords", "Periksa tanggal dan jam PC ini."),
        Code.CERTIFICATE_UNTRUSTED: translate(
            "ProbeWords", "Pasang sertifikat induknya di PC ini bila server ini milik kantor."
        ),
        Code.CERTIFICATE_WRONG_NAME: translate(
            "ProbeWords", "Pakai nama yang tertulis di sertifikatnya."
        ),
        Code.STOCK_GONE: translate(
            "ProbeWords", "Bila ada kiriman, catat di halaman Persediaan: pulihnya lalu diusulkan."
        ),
        Code.NAME_NOT_FOUND: translate("ProbeWords", "Periksa ejaan namanya."),
        Code.NO_ROUTE: translate("ProbeWords", "Periksa kabel dan jaringan PC ini."),
        Code.RESOLVER_UNREACHABLE: translate(
            "ProbeWords", "Periksa jaringan kantor dan alamat server namanya."
        ),
    }
    return texts.get(finding.code, "")


def _stock_text(how: str) -> str:
    texts = {
        "counted": translate("ProbeWords", "dihitung"),
        "used": translate("ProbeWords", "yang terakhir dipakai"),
        "returned": translate("ProbeWords", "pemakaian terakhir diurungkan"),
        "spoilt": translate("ProbeWords", "yang terakhir rusak"),
        "received": translate("ProbeWords", "diterima"),
    }
    return texts.get(how, how)


def _tell_owner() -> str:
    return translate("ProbeWords", "Beri tahu pengelola server itu.")


def setting_text(field: str) -> str:
    """Name a field of a probe's settings and what is expected in it."""
    texts = {
        "target": translate(
            "ProbeWords",
            "Alamat: tulis https://… untuk halaman, nama:port untuk sambungan, nama untuk DNS.",
        ),
        "name": translate("ProbeWords", "Nama: tulis 1 sampai 80 huruf."),
        "resolver": translate(
            "ProbeWords", "Server nama: tulis alamat angka, misalnya 192.168.1.1."
        ),
        "record": translate(
            "ProbeWords", "Jenis catatan: tulis A, AAAA, CNAME, MX, NS, SOA, SRV atau TXT."
        ),
        "expected_status": translate("ProbeWords", "Kode jawaban: tulis 200, 2xx atau 200-399."),
        "expected_text": translate("ProbeWords", "Teks: paling banyak 200 huruf."),
        "every_seconds": translate("ProbeWords", "Selang: 10 sampai 3600 detik."),
        "timeout_ms": translate(
            "ProbeWords",
            "Batas waktu: 200 sampai 30000 milidetik, tidak lebih lama dari selangnya.",
        ),
        "slow_ms": translate("ProbeWords", "Batas lambat: harus di bawah batas waktu."),
        "failures_needed": translate("ProbeWords", "Jumlah gagal berturut-turut: 1 sampai 60."),
        "slow_needed": translate("ProbeWords", "Jumlah lambat berturut-turut: 1 sampai 60."),
        "successes_needed": translate("ProbeWords", "Jumlah berhasil berturut-turut: 1 sampai 60."),
        "certificate_days": translate("ProbeWords", "Hari sertifikat: 0 sampai 365."),
    }
    return texts.get(field.removeprefix("probe."), field)


def kind_text(kind: ProbeKind) -> str:
    """Name a kind of probe."""
    texts = {
        ProbeKind.HTTP: translate("ProbeWords", "Halaman web (HTTP/HTTPS)"),
        ProbeKind.TCP: translate("ProbeWords", "Sambungan (TCP)"),
        ProbeKind.DNS: translate("ProbeWords", "Nama (DNS)"),
    }
    return texts[kind]


def _seconds(milliseconds: int) -> str:
    """Give seconds with a comma, as they are written here: "1,4"."""
    return f"{milliseconds / 1000:.1f}".replace(".", ",")


def _step_text(step: str) -> str:
    texts = {
        "name": translate("ProbeWords", "Nama {host} tidak terjawab dalam {seconds} detik."),
        "connect": translate("ProbeWords", "Tidak tersambung dalam {seconds} detik."),
        "tls": translate("ProbeWords", "Sambungan aman belum jadi dalam {seconds} detik."),
    }
    return texts.get(
        step, translate("ProbeWords", "Tersambung, tetapi belum dijawab dalam {seconds} detik.")
    )


_TEXTS: dict[Code, Callable[[], str]] = {
    Code.ANSWERED: lambda: translate("ProbeWords", "Menjawab dalam {seconds} detik."),
    Code.ANSWERED_LATE: lambda: translate(
        "ProbeWords", "Menjawab, tetapi baru setelah {seconds} detik."
    ),
    Code.CERTIFICATE_ENDS_SOON: lambda: translate(
        "ProbeWords", "Menjawab dalam {seconds} detik. Sertifikatnya berakhir {days} hari lagi."
    ),
    Code.REFUSED: lambda: translate("ProbeWords", "Server ada, tetapi menolak sambungan."),
    Code.TIMED_OUT: lambda: translate("ProbeWords", "Tidak dijawab dalam {seconds} detik."),
    Code.NO_ROUTE: lambda: translate("ProbeWords", "Tidak ada jalan ke sana dari jaringan ini."),
    Code.BROKEN_OFF: lambda: translate("ProbeWords", "Sambungan terputus sebelum ada jawaban."),
    Code.NAME_NOT_FOUND: lambda: translate("ProbeWords", "Nama {host} tidak dikenal."),
    Code.NO_SUCH_RECORD: lambda: translate(
        "ProbeWords", "Nama {host} tidak punya catatan {record}."
    ),
    Code.WRONG_RECORD: lambda: translate(
        "ProbeWords", "Nama itu menunjuk ke {found}, seharusnya {expected}."
    ),
    Code.RESOLVER_UNREACHABLE: lambda: translate("ProbeWords", "Server nama (DNS) tidak menjawab."),
    Code.RESOLVER_REFUSED: lambda: translate(
        "ProbeWords", "Server nama (DNS) {resolver} menolak: {detail}."
    ),
    Code.CERTIFICATE_EXPIRED: lambda: translate(
        "ProbeWords", "Sertifikat {host} sudah kedaluwarsa."
    ),
    Code.CERTIFICATE_NOT_YET_VALID: lambda: translate(
        "ProbeWords", "Sertifikat {host} belum berlaku."
    ),
    Code.CERTIFICATE_UNTRUSTED: lambda: translate(
        "ProbeWords", "Sertifikat {host} tidak dipercaya PC ini."
    ),
    Code.CERTIFICATE_WRONG_NAME: lambda: translate(
        "ProbeWords", "Sertifikatnya bukan milik {host}."
    ),
    Code.TLS_FAILED: lambda: translate("ProbeWords", "Sambungan aman (TLS) gagal: {detail}."),
    Code.WRONG_STATUS: lambda: translate(
        "ProbeWords", "Dijawab dengan kode {status}, seharusnya {expected}."
    ),
    Code.WRONG_TEXT: lambda: translate(
        "ProbeWords", "Dijawab, tetapi teks “{expected}” tidak ada di halamannya."
    ),
    Code.NO_HTTP: lambda: translate("ProbeWords", "Dijawab, tetapi bukan oleh server web."),
    Code.TOO_MANY_REDIRECTS: lambda: translate(
        "ProbeWords", "Dialihkan terus, lebih dari {most} kali."
    ),
    Code.BAD_ADDRESS: lambda: translate("ProbeWords", "{host} bukan alamat."),
    Code.BAD_SETTING: lambda: translate("ProbeWords", "Pengaturannya tidak dapat dipakai."),
    Code.CHECK_BROKE: lambda: translate(
        "ProbeWords", "Pemeriksaan ini sendiri gagal ({detail}); catatannya ada di log PC ini."
    ),
    Code.TOLD_TROUBLE: lambda: translate("ProbeWords", "Kabar dari {host}: terganggu, {what}."),
    Code.STOCK_GONE: lambda: translate("ProbeWords", "{left} tersisa, {how} pukul {time}."),
    Code.STOCK_THERE: lambda: translate("ProbeWords", "{left} tersisa, {how} pukul {time}."),
    Code.TOLD_WELL: lambda: translate("ProbeWords", "Kabar dari {host}: semua berjalan."),
}
