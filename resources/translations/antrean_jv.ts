<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="jv" sourcelanguage="id">
<context>
    <name>AffectedServicePage</name>
    <message>
        <source>Anda ingin bagaimana?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Berikutnya</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Datang lagi nanti</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nomor tetap berlaku dan tempat Anda dalam antrean tetap terjaga.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pilih layanan lain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tetap ambil nomor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tetap dilayani: {services}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} orang sudah menunggu.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Board</name>
    <message>
        <source>Belum ada</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Belum ada kabar baru per pukul {now}. Kabar terakhir {last}, berikutnya dijanjikan {due}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Belum ada panggilan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buka lagi {date} pukul {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DIPANGGIL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dilayani kembali: {services}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GANGGUAN · {state}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gangguan sejak {moment} sudah pulih dan masih dipantau.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hari ini kantor tutup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kabar terakhir {last} · kabar berikutnya paling lambat {due}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kabar terakhir {last}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kantor buka pukul {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kantor sudah tutup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lama gangguan belum diketahui.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layanan terganggu: {services}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loket {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menunggu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menunggu panggilan berikutnya</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nomor Anda tetap berlaku, urutan antrean tidak berubah.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nomor Anda tetap berlaku.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nomor yang dipanggil tampil di sini.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PANGGILAN KE-{count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PULIH · {state}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Papan belum terhubung</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Papan mencoba lagi dengan sendirinya.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Papan tidak terhubung · data pukul {time} ({age})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Penyebab diketahui</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Perkiraan pulih paling cepat {moment}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Perkiraan pulih paling lambat {moment}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Perkiraan pulih {moment} sampai {end}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Perkiraan pulih {moment} sudah lewat. Lama gangguan belum diketahui.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pulih {moment}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sebelumnya</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sedang diperiksa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Selesai</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Semua layanan terganggu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Silakan menunggu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sudah pulih, dipantau</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tetap dilayani: {services}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kurang dari 1 menit lalu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pukul {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>terganggu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{hours} jam lalu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{hours} jam {minutes} menit lalu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{minutes} menit lalu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} sejak {moment}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BoardWindow</name>
    <message>
        <source>Papan antrean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Papan sedang disiapkan</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChoicePanel</name>
    <message>
        <source>Pakai alasan ini</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChooseServicePage</name>
    <message>
        <source>Ada {count} pengumuman lain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Belum ada layanan. Silakan hubungi petugas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layanan lain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sebelumnya</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Selengkapnya</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Silakan pilih layanan</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConfirmPage</name>
    <message>
        <source>Ambil nomor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apakah Anda termasuk prioritas?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Berikutnya</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Biaya</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cara</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hasil</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kembali</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lama pelayanan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pengaduan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printer bermasalah: nomor hanya tampil di layar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prioritas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prioritas: lansia, disabilitas, hamil, membawa anak kecil, korban bencana. Tanpa biaya tambahan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sebentar…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Syarat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Syarat dapat ditanyakan kepada petugas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Umum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} orang menunggu</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConsoleActs</name>
    <message>
        <source>Alihkan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bantuan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Batalkan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beri kabar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Berikutnya</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cabut prioritas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cari nomor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cetak salinan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coba lagi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Daftar dilewati</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Daftar ditunda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Daftar menunggu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gangguan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jawab tiket keluar atau tidak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jeda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keluar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keluar dari loket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kembalikan ke antrean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lanjutkan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lewati</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Masuk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mulai layani</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Panggil dari layanan ini</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Panggil ulang</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prioritas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Salinan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Selesai</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Selesai &amp; berikutnya</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sudah pulih</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tidak keluar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tiket yang perlu diperiksa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tunda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tutup panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Umumkan gangguan</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConsoleOutcomes</name>
    <message>
        <source>Anda keluar dari {counter}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anda masuk di {counter}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Belum ada yang menunggu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cetak salinan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dicatat: tiket {label} keluar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dicatat: tiket {label} tidak keluar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gangguan {name} diumumkan ke papan dan kios {time}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kabar tentang {name} diumumkan {time}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prioritas {label} dicabut.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Salinan {label} dicetak di {station}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Urungkan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yang menunggu ditahan sampai layanan pulih. Tidak ada yang dipanggil.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{counter} dijeda.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{counter} melayani lagi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label} dialihkan ke {service}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label} dibatalkan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label} dilewati. Kembalikan dari daftar bila hadir.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label} dipanggil untuk kali ke-{calls}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label} dipanggil.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label} ditandai prioritas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label} ditunda. Nomornya tetap berlaku.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label} kembali ke antrean di tempatnya semula.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label} mulai dilayani.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label} selesai.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} diumumkan pulih {time}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConsolePrints</name>
    <message>
        <source>kertas habis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kios ditutup saat mencetak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kios mati saat mencetak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pemotong kertas macet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>printer ini tidak memberi bukti</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>printer melaporkan kesalahan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>printer tidak menjawab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>printer tidak siap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>printer tidak terhubung</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sambungan ke printer putus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tutup printer terbuka</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConsoleQuestions</name>
    <message>
        <source>Alasan lain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alihkan {label}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Batalkan {label}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gangguan sistem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Istirahat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jeda loket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kembali nanti</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lainnya</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Melengkapi berkas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mengambil nomor dua kali</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menunggu layanan pulih</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nomor ini tidak akan dipanggil lagi dan tidak dapat dikembalikan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nomornya tetap berlaku dan tidak dipanggil sampai dikembalikan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nomornya tetap sama dan tempatnya mengikuti jam pengambilan. Ke mana?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Permintaan pemegang nomor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rapat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Selama jeda tidak ada nomor yang dipanggil ke loket ini. Apa alasannya?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tunda tanpa alasan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tunda {label}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} menunggu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{waiting} · terganggu</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConsoleReasons</name>
    <message>
        <source>Ada gangguan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Belum dimulai</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loket sedang dijeda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Masih ada yang dilayani</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Masuk ke loket dulu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mulai layani atau lewati {label} dulu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sudah dilayani</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tidak ada layanan lain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{calls} dari {needed} panggilan</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConsoleRefusals</name>
    <message>
        <source>Anda sudah keluar dari loket ini. Silakan masuk lagi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gangguan ini sudah diumumkan. Beri kabar pada pengumuman yang ada.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Isian belum lengkap atau tidak berlaku. Periksa lalu tekan lagi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layanan ini sedang tidak menerima nomor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loket ini sedang dipakai petugas lain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loket sedang dijeda. Tekan Lanjutkan dulu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Masih ada yang dilayani di loket ini.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nomor ini belum cukup dipanggil. Panggil ulang dulu, baru lewati.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nomor ini sudah berpindah. Daftar diperbarui.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nomor ini sudah ditangani loket lain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nomor ini tidak punya tiket kertas, jadi tidak ada salinannya.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Permintaan ditolak: {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Permintaan ini sudah pernah dikirim. Tekan lagi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Selama gangguan tidak ada nomor yang dilewati. Tunda nomor ini bila perlu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yang Anda pilih tidak ditemukan lagi. Daftar diperbarui.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConsoleStates</name>
    <message>
        <source>Alihan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Belum pasti keluar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dibatalkan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dilayani</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dilewati</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dipanggil</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ditunda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kedaluwarsa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loket {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menunggu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menunggu printer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Penyebab diketahui</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sedang dicetak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sedang diperiksa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Selesai</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sudah pulih, dipantau</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tertahan di printer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConsoleTimes</name>
    <message>
        <source>pukul {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{hours} j {minutes:02d} mnt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{minutes} mnt</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConsoleWorld</name>
    <message>
        <source>Ada kesalahan di Antrean. Rinciannya sudah dicatat. Silakan tekan lagi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anda sudah keluar dari loket ini di tempat lain. Silakan masuk lagi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Berkas data ada di folder jaringan. Pindahkan ke disk PC ini.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Berkas data antrean rusak. Pulihkan dari cadangan terakhir.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data antrean perlu dimutakhirkan. Jalankan: antrean db upgrade</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data antrean sedang dipakai program lain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data antrean tidak boleh ditulis. Periksa izin berkas dan foldernya.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data antrean tidak ditemukan. Periksa alamatnya di pengaturan stasiun.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data ini dari Antrean yang lebih baru. Perbarui Antrean di PC ini.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Penyimpanan penuh. Kosongkan sebagian disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Periksa pengaturan stasiun ini: {message}. {remedy}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sambungan ke data antrean terputus.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tunggu sebentar, permintaan tadi masih dikerjakan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{reason} Permintaan Anda disimpan. Tekan Coba lagi, tidak akan terjadi dua kali.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CountersPage</name>
    <message>
        <source>Dipakai</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layanan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nama</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nomor loket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Petugas dapat masuk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tambah loket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} (tidak dipakai)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DatabasePage</name>
    <message>
        <source>Alamat basis data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uji sambungan</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Jumlah orang menunggu per pukul {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keluar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{officer} · layanan {letters}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HelpPanel</name>
    <message>
        <source>Angka 1 sampai 9 memilih jawaban di panel yang terbuka. {key} mengumumkan kabar gangguan yang sedang ditulis.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Daftar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gangguan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nomor dan loket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nomor yang dipilih di daftar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orang yang dipanggil</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tiket yang perlu diperiksa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tombol papan ketik</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Umum</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KioskStation</name>
    <message>
        <source>Untuk petugas: berkas setelan {file} rusak atau hilang. Salinan terakhir yang baik dipakai.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KioskWindow</name>
    <message>
        <source>Memulai…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KioskWords</name>
    <message>
        <source>Belum ada kabar baru per {moment}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Belum ada yang menunggu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buka</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buka sampai {moment}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buka {moment}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kabar berikutnya paling lambat {moment}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kantor sedang tutup. Nomor belum dapat diambil.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kantor sudah tutup. Buka lagi {moment}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lama gangguan belum diketahui.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nomor Anda tetap berlaku.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nomor dapat diambil mulai {moment}. {opening}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Penyebab diketahui</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Perkiraan pulih antara {first} dan {last}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Perkiraan pulih sekitar {moment}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pulih {moment}. Dilayani kembali: {services}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sedang diperiksa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Selesai</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sudah pulih · {count} menunggu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sudah pulih, dipantau</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terganggu · {count} menunggu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tutup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tutup. Buka lagi {moment}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pukul {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} menunggu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day} pukul {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} sejak {moment}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NotTakenPage</name>
    <message>
        <source>Coba lagi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kembali</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kios tidak dapat menyimpan nomor sekarang. Tidak ada yang hilang: silakan coba lagi, atau minta nomor kepada petugas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layanan ini tidak menerima nomor sekarang</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nomor belum dapat diambil</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sebentar…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Silakan pilih layanan lain atau tanyakan kepada petugas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Silakan pilih layanan sekali lagi atau hubungi petugas.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NoticePage</name>
    <message>
        <source>Loket belum dapat dipakai</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Membuka data antrean kantor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menyiapkan loket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{reason} Dicoba lagi setiap beberapa detik.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OfficePage</name>
    <message>
        <source>Nama kantor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tampil di kios, papan dan tiket.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OutOfServicePage</name>
    <message>
        <source>Data antrean berada di folder jaringan yang tidak aman untuk antrean.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data antrean rusak.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data antrean sedang dipakai program lain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data antrean tidak dapat dibaca.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data antrean tidak dapat ditulis.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data antrean tidak ditemukan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kios ini sedang tidak dapat dipakai</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kios mencoba lagi sendiri setiap beberapa detik.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Penyimpanan komputer ini penuh.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Setelan kios ini belum benar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Silakan minta nomor antrean kepada petugas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Untuk petugas: {remedy}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Versi kios dan data antrean tidak sama.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>beri pengguna kios izin menulis berkas {place} dan foldernya.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hentikan semua kios, lalu pulihkan cadangan terakhir ke {place}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kosongkan sebagian cakram tempat {place}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pasang versi Antrean yang sama, lalu perbarui {place}: antrean db upgrade</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>perbaiki setelan basis data: {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>periksa {place} dengan: antrean db check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>periksa {place}, atau buat yang baru dengan: antrean db init</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pindahkan {place} ke cakram komputer ini.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tutup program lain yang memakai {place}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OutageCard</name>
    <message>
        <source>Kabar berikutnya {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kabar terlambat {late}, dijanjikan {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layanan terganggu: {letters}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sejak {since} ({span}) · kabar terakhir {last}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OutageDetailsPage</name>
    <message>
        <source>Berikutnya</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kabar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kabar terakhir {moment}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kembali</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pengumuman gangguan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sampai kapan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sebabnya</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terganggu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tetap dilayani</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tidak ada gangguan. Semua layanan berjalan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yang dapat Anda lakukan</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OutageForm</name>
    <message>
        <source>+{minutes} mnt ({time})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Antara dua waktu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Basa Jawa (bila ada)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Belum diketahui</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>English (bila ada)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kabar berikutnya</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keadaan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Penyebab, dalam bahasa Indonesia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Perkiraan selesai</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Perkiraan selesai sudah lewat. Tulis waktu yang akan datang.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Perkiraan selesai: tulis waktu yang lebih awal dulu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Umumkan kabar ini</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yang diketahui</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sampai</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OutagePanel</name>
    <message>
        <source>Diumumkan {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gangguan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Komponen apa? Sekali tekan langsung diumumkan ke papan dan kios.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layanan {letters}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sedang diumumkan</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PinPage</name>
    <message>
        <source>Batal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buat PIN petugas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kedua PIN tidak sama. Silakan ulangi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Masukkan PIN untuk membuka setelan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PIN petugas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PIN salah. Sisa {count} kali coba.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PIN terlalu pendek: sedikitnya 6 angka.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sedikitnya 6 angka. Simpan baik-baik.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terlalu banyak PIN salah. Coba lagi dalam {minutes}.{seconds}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ulangi PIN baru</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PrintCard</name>
    <message>
        <source> (salinan)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apakah tiket {label} keluar dari printer?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tiket {label} dicetak sendiri setelah printer siap.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tiket {label} keluar sendiri setelah printer siap. Jangan cetak ulang.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{station} · sejak {time} ({span})</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PrinterPage</name>
    <message>
        <source>Alamat printer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cetak tiket di kios ini</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cetak uji</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jenis printer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tiket kertas</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PrintsPanel</name>
    <message>
        <source>Semua tiket tercetak. Tidak ada yang perlu diperiksa.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tiket yang perlu diperiksa</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message>
        <source>Petugas: ada kesalahan di program papan. Rinciannya sudah dicatat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Petugas: berkas data ada di folder jaringan. Pindahkan ke disk PC ini.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Petugas: berkas data antrean atau foldernya tidak boleh ditulis PC ini.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Petugas: berkas data antrean rusak. Pulihkan dari cadangan terakhir.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Petugas: data antrean perlu dimutakhirkan. Jalankan: antrean db upgrade</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Petugas: data antrean sedang dipakai program lain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Petugas: data antrean tidak ditemukan. Periksa alamatnya di pengaturan stasiun.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Petugas: data ini dari Antrean yang lebih baru. Perbarui Antrean di PC ini.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Petugas: penyimpanan penuh. Kosongkan sebagian disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Petugas: periksa kabel jaringan dan PC yang menyimpan data antrean.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Petugas: periksa pengaturan stasiun ini: {message}. {remedy}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReminderBand</name>
    <message>
        <source>Kabar tentang {name} dijanjikan {time}, {minutes} menit lagi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kabar tentang {name} terlambat {minutes} menit (dijanjikan {time}). Papan menampilkan: belum ada kabar baru.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ServiceTally</name>
    <message>
        <source>Menunggu di layanan Anda</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ServicesPage</name>
    <message>
        <source>Dilayani</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Huruf nomor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Naik</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nama ({language})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Syarat ({language})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tambah</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tampil di kios</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} (tidak tampil)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ServingPanel</name>
    <message>
        <source>Belum ada yang dilayani</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Belum ada yang menunggu di layanan Anda.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dijeda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dilayani {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dipanggil {count} kali</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dipanggil {time} lalu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layanan ini terganggu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loket dijeda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menunggu {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nomor diambil {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prioritas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sejak {time}. Tidak ada nomor yang dipanggil ke {counter}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} orang selesai dilayani hari ini</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{ready} orang dapat dipanggil, {held} menunggu layanan pulih.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{ready} orang menunggu di layanan Anda.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsController</name>
    <message>
        <source>Basis data belum dapat dibaca: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Belum disimpan. Periksa bagian yang bertanda.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Belum disimpan: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Berkas PIN rusak. Hapus {file} di komputer ini untuk membuat PIN baru.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gagal: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PIN tidak dapat disimpan di {file}: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sedang dicetak…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sedang diuji…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tersambung. Data antrean dapat dibaca dan ditulis.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tersimpan: {what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tidak ada yang berubah.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tidak tersambung: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Basis data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kantor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kios ini</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layanan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Simpan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tutup</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsRules</name>
    <message>
        <source>Huruf {letter} mudah terbaca sebagai angka. Pilih selain I, O, Q dan Z.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Huruf {letter} sudah dipakai layanan lain. Pilih huruf lain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Isi nama, 1 sampai 300 huruf.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Isi nama, 1 sampai 60 huruf.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Isi satu huruf A sampai Z.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nomor {number} sudah dipakai loket lain. Pilih nomor lain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pilih jenis printer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pilih sedikitnya satu layanan untuk loket yang dipakai.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tulis alamat lengkap, misalnya sqlite:////var/lib/antrean/kantor.db</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tulis alamat printer, misalnya 192.168.1.50</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsSaver</name>
    <message>
        <source>layanan {letter}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>loket {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nama kantor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>setelan kios ini</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Shell</name>
    <message>
        <source>Antrean - Loket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Membuka data antrean kantor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menyiapkan loket</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SidePanel</name>
    <message>
        <source>Tutup</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SignInPage</name>
    <message>
        <source>Kosong · layanan {letters}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layanan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nama panggilan, misalnya Sri</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nama petugas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pilih loket Anda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pilih loket dulu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pilih paling sedikit satu layanan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tulis nama Anda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{officer} ada di sini</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StaleBand</name>
    <message>
        <source>Belum tersambung ke data antrean.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tidak ada data baru sejak {time}. Layar ini bisa ketinggalan.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StartingPage</name>
    <message>
        <source>Memulai…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Silakan tunggu sebentar.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StateLine</name>
    <message>
        <source>Buka sampai {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data terkini</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data {n} detik lalu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data {n} menit lalu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tidak ada gangguan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tiket tercetak baik</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tutup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tutup, buka lagi {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} gangguan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} gangguan, kabar {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} tiket perlu diperiksa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{open} dari {all} loket melayani</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StationPage</name>
    <message>
        <source>Bahasa awal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bertanya setelah diam (detik)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disimpan di {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hitung mundur (detik)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layar (inci)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nama kios</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StillHere</name>
    <message>
        <source>Anda masih di sini?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layar kembali ke awal dalam {seconds} detik.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ya, lanjutkan</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TakeTicketPage</name>
    <message>
        <source>Ambil tiket di bawah</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ingat atau foto nomor ini. Kios ini tidak mencetak tiket.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nomor antrean Anda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printer bermasalah. Ingat atau foto nomor ini, lalu tunjukkan kepada petugas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Selesai · {seconds} detik</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tidak ada orang di depan Anda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tiket sedang dicetak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{ahead} · waktu tunggu belum diketahui</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} orang di depan Anda</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ThanksPage</name>
    <message>
        <source>Anda belum mengambil nomor. Silakan datang lagi nanti.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Selesai</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terima kasih</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VirtualPrinterWindow</name>
    <message>
        <source>Belum ada tiket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kertas habis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kertas hampir habis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Luring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menerima di port {port}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printer virtual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Siap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tidak menjawab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tutup terbuka</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} tiket keluar</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WaitingPanel</name>
    <message>
        <source>Belum ada yang menunggu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cari nomor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dilewati {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ditunda {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menunggu {n}</source>
        <extracomment>Acts on the selected ticket, per list; the first is the usual one.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Semua layanan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tidak ada nomor yang dilewati</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tidak ada nomor yang ditunda</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
