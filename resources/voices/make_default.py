"""Makes the voice that ships, with espeak-ng and flac: `python make_default.py [CLIP …]`.

espeak-ng 1.51 is free software (GPL-3.0-or-later); what it speaks is ours to give away under the
licence of this project. It has no Javanese voice: Javanese words are read by the Indonesian one.
"""

from __future__ import annotations

import subprocess
import sys
import tempfile
import wave
from array import array
from pathlib import Path

from shared_ui.voice.clip_words import MORE, ONES, PHRASES, PLACES

RATE = 22_050
FOLDER = Path(__file__).resolve().parent / "default"
VOICES = {"id": ("id", 145), "jv": ("id", 135), "en": ("en-gb", 145)}
QUIET, EDGE = 260, 0.012
"""Below it is silence, cut from both ends but for the edge in seconds."""
PEAK = 0.72
LETTERS = {
    "id": "a bé cé dé é éf gé ha i jé ka él ém én o pé kiu ér és té u vé wé éks yé zét",
    "jv": "a bé cé dé é éf gé ha i jé ka él ém én o pé kiu ér és té u vé wé éks yé zét",
    "en": "a b c d e f g h i j k l m n o p q r s t u v w x y z",
}
PAGES = {
    "silakan-pilih-layanan": (
        "Silakan pilih layanan.", "Mangga milih layanan.", "Please choose a service.",
    ),
    "tekan": ("Tekan", "Pencet", "Press"),
    "untuk": ("untuk", "kanggé", "for"),
    "enter": ("enter", "enter", "enter"),
    "bintang": ("bintang", "bintang", "star"),
    "minus": ("tanda kurang", "tandha kirang", "minus"),
    "kembali": ("kembali.", "wangsul.", "going back."),
    "layanan-lain": ("layanan lain.", "layanan sanès.", "other services."),
    "selanjutnya": ("keterangan selanjutnya.", "katrangan salajengipun.", "more."),
    "sedang-terganggu": ("sedang terganggu.", "saweg kaganggu.", "is disrupted."),
    "nomor-habis": ("nomor sudah habis.", "nomeripun sampun telas.", "has no numbers left."),
    "orang-menunggu": ("orang menunggu.", "tiyang nengga.", "people are waiting."),
    "belum-ada-yang-menunggu": (
        "Belum ada yang menunggu.", "Dèrèng wonten ingkang nengga.", "Nobody is waiting.",
    ),
    "ambil-nomor": ("mengambil nomor.", "mendhet nomer.", "taking a number."),
    "tetap-ambil-nomor": (
        "tetap mengambil nomor.", "tetep mendhet nomer.", "taking a number anyway.",
    ),
    "datang-lagi-nanti": ("datang lagi nanti.", "wangsul malih mangké.", "coming back later."),
    "umum": ("antrean umum.", "antrean umum.", "the ordinary queue."),
    "prioritas": ("prioritas.", "prioritas.", "priority."),
    "nomor-antrean-anda": (
        "Nomor antrean Anda", "Nomer antrean panjenengan", "Your queue number is",
    ),
    "orang-di-depan-anda": (
        "orang di depan Anda.", "tiyang wonten ngajeng panjenengan.", "people are before you.",
    ),
    "tidak-ada-orang-di-depan-anda": (
        "Tidak ada orang di depan Anda.", "Boten wonten tiyang ing ngajeng panjenengan.",
        "Nobody is before you.",
    ),
    "ambil-tiket-di-bawah": (
        "Ambil tiket di bawah.", "Tikètipun kapendhet ing ngandhap.",
        "Take the ticket below the screen.",
    ),
    "ingat-nomor-ini": (
        "Ingat nomor ini, lalu sebutkan kepada petugas.",
        "Nomer punika dipun-èngeti, lajeng dipunaturaken dhateng petugas.",
        "Remember this number and tell it to the staff.",
    ),
    "selesai": ("selesai.", "rampung.", "finishing."),
    "masih-di-sini": (
        "Anda masih di sini?", "Panjenengan taksih wonten ngriki?", "Are you still here?",
    ),
    "minta-bantuan-petugas": (
        "Silakan minta bantuan petugas.", "Mangga nyuwun tulung petugas.",
        "Please ask the staff for help.",
    ),
}  # fmt: skip
SERVICES = {
    "perekaman-ktp-el": ("Perekaman KTP èl.", "Ngrekam KTP èl.", "Identity card recording."),
    "pencetakan-ktp-el": ("Pencetakan KTP èl.", "Nyithak KTP èl.", "Identity card printing."),
    "kartu-keluarga": ("Kartu keluarga.", "Kertu kulawarga.", "Family card."),
    "akta-kelahiran-kematian-perkawinan": (
        "Akta kelahiran, kematian, perkawinan.", "Akta lair, pejah, nikah.",
        "Birth, death and marriage certificates.",
    ),
    "pindah-dan-datang": ("Pindah dan datang.", "Pindhah lan rawuh.", "Moving in or out."),
    "kartu-identitas-anak-kia": (
        "Kartu identitas anak.", "Kertu idhèntitas lare.", "Child identity card.",
    ),
    "pengambilan-dokumen": ("Pengambilan dokumen.", "Mendhet dokumèn.", "Collecting documents."),
    "konsultasi-dan-pengaduan": (
        "Konsultasi dan pengaduan.", "Konsultasi lan wadulan.", "Advice and complaints.",
    ),
    "surat-keterangan-suket": (
        "Surat keterangan.", "Serat katrangan.", "Temporary letter.",
    ),
}  # fmt: skip


def words_of(language: str) -> dict[str, str]:
    """Give every clip of a language with its words."""
    place = ("id", "jv", "en").index(language)
    said = {str(number): words for number, words in enumerate(ONES[language].split())}
    said |= MORE[language]
    said |= dict(zip("ABCDEFGHIJKLMNOPQRSTUVWXYZ", LETTERS[language].split(), strict=True))
    said |= {name: words[place] for name, words in PHRASES.items()}
    said |= {f"places/{name}": words[place] for name, words in PLACES.items()}
    for kind, named in (("pages", PAGES), ("services", SERVICES)):
        said |= {f"{kind}/{name}": words[place] for name, words in named.items()}
    return said


def speak(words: str, language: str, path: Path) -> None:
    """Write one clip."""
    voice, speed = VOICES[language]
    with tempfile.TemporaryDirectory() as folder:
        raw, cut = Path(folder) / "raw.wav", Path(folder) / "cut.wav"
        subprocess.run(["espeak-ng", "-v", voice, "-s", str(speed), "-w", raw, words], check=True)
        with wave.open(str(raw)) as file:
            assert (file.getframerate(), file.getnchannels(), file.getsampwidth()) == (RATE, 1, 2)
            samples = array("h", file.readframes(file.getnframes()))
        with wave.open(str(cut), "wb") as file:
            file.setparams((1, 2, RATE, 0, "NONE", "not compressed"))
            file.writeframes(trimmed(samples).tobytes())
        path.parent.mkdir(parents=True, exist_ok=True)
        subprocess.run(["flac", "-s", "-f", "-8", "--no-padding", "-o", path, cut], check=True)


def trimmed(samples: array[int]) -> array[int]:
    """Cut the silence at both ends and make every clip as loud."""
    loud = [index for index, value in enumerate(samples) if abs(value) > QUIET]
    edge = round(EDGE * RATE)
    kept = samples[max(0, loud[0] - edge) : loud[-1] + edge]
    factor = PEAK * 32767 / max(abs(value) for value in kept)
    return array("h", (round(value * factor) for value in kept))


def main(wanted: list[str]) -> int:
    """Make the clips `wanted` of all languages that have them, all of them for none."""
    for language in VOICES:
        for name, words in words_of(language).items():
            if not wanted or name in wanted:
                speak(words, language, FOLDER / language / f"{name}.flac")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
