"""The clips of a call in words: what the voice that ships says, and what a try-out shows."""

from __future__ import annotations

LANGUAGES = ("id", "jv", "en")
ONES = {
    "id": "nol satu dua tiga empat lima enam tujuh delapan sembilan sepuluh sebelas",
    "jv": "nol setunggal kalih tiga sekawan gangsal enem pitu wolu sanga",
    "en": "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen"
    " fifteen sixteen seventeen eighteen nineteen",
}
MORE: dict[str, dict[str, str]] = {
    "id": {
        "kosong": "kosong", "100": "seratus", "belas": "belas", "puluh": "puluh", "ratus": "ratus",
    },
    "jv": {},
    "en": {
        "20": "twenty", "30": "thirty", "40": "forty", "50": "fifty", "60": "sixty",
        "70": "seventy", "80": "eighty", "90": "ninety", "hundred": "hundred", "and": "and",
    },
}  # fmt: skip
PHRASES = {
    "nomor-antrean": ("Nomor antrean", "Nomer antrean", "Queue number"),
    "silakan-menuju": ("silakan menuju", "katuran tumuju", "please go to"),
    "panggilan-kedua": ("Panggilan kedua.", "Timbalan kaping kalih.", "Second call."),
    "panggilan-ketiga": ("Panggilan ketiga.", "Timbalan kaping tiga.", "Third call."),
    "panggilan-ulang": ("Panggilan ulang.", "Timbalan malih.", "Called again."),
    "loket": ("loket", "lokèt", "counter"),
    "perhatian": ("Perhatian.", "Kawigatosan.", "Attention please."),
    "layanan": ("Layanan", "Layanan", "Service"),
    "dan": ("dan", "lan", "and"),
    "terganggu-sejak-pukul": ("terganggu sejak pukul", "kaganggu wiwit jam", "disrupted since"),
    "lebih-lambat-sejak-pukul": (
        "lebih lambat dari biasa sejak pukul", "langkung alon wiwit jam", "slower than usual since",
    ),
    "pulih-pukul": ("pulih pukul", "sampun pulih jam", "is back since"),
    "pemeliharaan-pukul": (
        "berhenti untuk pemeliharaan mulai pukul", "kendel kangge pangrimatan wiwit jam",
        "stops for maintenance from",
    ),
    "nomor-anda-tetap-berlaku": (
        "Nomor Anda tetap berlaku.", "Nomer panjenengan tetep lumampah.",
        "Your number stays valid.",
    ),
    "kabar-berikutnya-paling-lambat-pukul": (
        "Kabar berikutnya paling lambat pukul", "Pawartos candhakipun paling kasep jam",
        "Next word at the latest at",
    ),
    "belum-ada-kabar-baru-per-pukul": (
        "Belum ada kabar baru. Kabar dijanjikan pukul", "Dereng wonten pawartos. Dipunjanji jam",
        "No news yet. Word was promised for",
    ),
    "lewat": ("lewat", "langkung", "past"),
    "kami-lewati": ("kami lewati.", "kula langkungi.", "was passed over."),
    "silakan-lapor": (
        "Silakan lapor ke petugas bila hadir.", "Mangga lapor dhateng petugas menawi rawuh.",
        "Please tell an officer when you are here.",
    ),
}  # fmt: skip
PLACES = {
    "ruang-foto": ("ruang foto", "kamar foto", "the photo room"),
    "ruang-rekam": ("ruang perekaman", "kamar ngrekam", "the recording room"),
    "ruang-cetak": ("ruang cetak", "kamar nyithak", "the printing room"),
    "informasi": ("meja informasi", "méja informasi", "the information desk"),
    "pengaduan": ("meja pengaduan", "méja wadulan", "the complaints desk"),
    "pengambilan": ("loket pengambilan", "lokèt pamundhutan", "the collection counter"),
}


def words_of_clips(language: str) -> dict[str, str]:
    """Give every clip of calls and notices in a language with its words, places among them."""
    place = LANGUAGES.index(language)
    said = {str(number): words for number, words in enumerate(ONES[language].split())}
    said |= MORE[language]
    for table in (PHRASES, PLACES):
        said |= {name: words[place] for name, words in table.items()}
    return said


def told(language: str, clips: tuple[str, ...]) -> str:
    """Give clips of a language as a line to be read; one of an office's own by its name."""
    words = words_of_clips(language)
    return " ".join(words.get(clip, clip.replace("-", " ")) for clip in clips)
