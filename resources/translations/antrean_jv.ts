<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="jv" sourcelanguage="id">
<context>
    <name>AffectedServicePage</name>
    <message>
        <source>Anda ingin bagaimana?</source>
        <translation>Panjenengan ngersakaken punapa?</translation>
    </message>
    <message>
        <source>Berikutnya</source>
        <translation>Salajengipun</translation>
    </message>
    <message>
        <source>Datang lagi nanti</source>
        <translation>Wangsul malih mangke</translation>
    </message>
    <message>
        <source>Nomor tetap berlaku dan tempat Anda dalam antrean tetap terjaga.</source>
        <translation>Nomer tetep lumampah lan urutan panjenengan ing antrean tetep kajagi.</translation>
    </message>
    <message>
        <source>Pilih layanan lain</source>
        <translation>Pilih layanan sanes</translation>
    </message>
    <message>
        <source>Tetap ambil nomor</source>
        <translation>Tetep mendhet nomer</translation>
    </message>
    <message>
        <source>Tetap dilayani: {services}.</source>
        <translation>Taksih dipunladosi: {services}.</translation>
    </message>
    <message>
        <source>{count} orang sudah menunggu.</source>
        <translation>{count} tiyang sampun nengga.</translation>
    </message>
</context>
<context>
    <name>Board</name>
    <message>
        <source>Belum ada</source>
        <translation>Dereng wonten</translation>
    </message>
    <message>
        <source>Belum ada kabar baru per pukul {now}. Kabar terakhir {last}, berikutnya dijanjikan {due}.</source>
        <translation>Dereng wonten pawartos enggal ngantos jam {now}. Pawartos pungkasan {last}, salajengipun kajanjekaken {due}.</translation>
    </message>
    <message>
        <source>Belum ada panggilan</source>
        <translation>Dereng wonten timbalan</translation>
    </message>
    <message>
        <source>Buka lagi {date} pukul {time}</source>
        <translation>Bikak malih {date} jam {time}</translation>
    </message>
    <message>
        <source>DIPANGGIL</source>
        <translation>KATIMBALAN</translation>
    </message>
    <message>
        <source>Dilayani kembali: {services}.</source>
        <translation>Dipunladosi malih: {services}.</translation>
    </message>
    <message>
        <source>GANGGUAN · {state}</source>
        <translation>GANGGUAN · {state}</translation>
    </message>
    <message>
        <source>Gangguan sejak {moment} sudah pulih dan masih dipantau.</source>
        <translation>Gangguan wiwit {moment} sampun pulih lan taksih dipunpantau.</translation>
    </message>
    <message>
        <source>Hari ini kantor tutup</source>
        <translation>Dinten punika kantor tutup</translation>
    </message>
    <message>
        <source>Kabar terakhir {last}.</source>
        <translation>Pawartos pungkasan {last}.</translation>
    </message>
    <message>
        <source>Kabar terakhir {last}. Kabar berikutnya paling lambat {due}.</source>
        <translation>Pawartos pungkasan {last}. Pawartos salajengipun paling kasep {due}.</translation>
    </message>
    <message>
        <source>Kantor buka pukul {time}</source>
        <translation>Kantor bikak jam {time}</translation>
    </message>
    <message>
        <source>Kantor sudah tutup</source>
        <translation>Kantor sampun tutup</translation>
    </message>
    <message>
        <source>Lama gangguan belum diketahui.</source>
        <translation>Dangunipun gangguan dereng kasumerepan.</translation>
    </message>
    <message>
        <source>Layanan terganggu: {services}.</source>
        <translation>Layanan kaganggu: {services}.</translation>
    </message>
    <message>
        <source>Loket {number}</source>
        <translation>Loket {number}</translation>
    </message>
    <message>
        <source>Menunggu</source>
        <translation>Nengga</translation>
    </message>
    <message>
        <source>Menunggu panggilan berikutnya</source>
        <translation>Nengga timbalan salajengipun</translation>
    </message>
    <message>
        <source>Nomor Anda tetap berlaku, urutan antrean tidak berubah.</source>
        <translation>Nomer panjenengan tetep lumampah, urutan antrean boten ewah.</translation>
    </message>
    <message>
        <source>Nomor Anda tetap berlaku.</source>
        <translation>Nomer panjenengan tetep lumampah.</translation>
    </message>
    <message>
        <source>Nomor yang dipanggil tampil di sini.</source>
        <translation>Nomer ingkang katimbalan ketingal ing ngriki.</translation>
    </message>
    <message>
        <source>PANGGILAN KE-{count}</source>
        <translation>TIMBALAN KAPING {count}</translation>
    </message>
    <message>
        <source>PULIH · {state}</source>
        <translation>PULIH · {state}</translation>
    </message>
    <message>
        <source>Papan belum terhubung</source>
        <translation>Papan dereng kasambung</translation>
    </message>
    <message>
        <source>Papan mencoba lagi dengan sendirinya.</source>
        <translation>Papan nyobi malih piyambak.</translation>
    </message>
    <message>
        <source>Papan tidak terhubung · data pukul {time} ({age})</source>
        <translation>Papan boten kasambung · data jam {time} ({age})</translation>
    </message>
    <message>
        <source>Penyebab diketahui</source>
        <translation>Sabab kasumerepan</translation>
    </message>
    <message>
        <source>Perkiraan pulih paling cepat {moment}.</source>
        <translation>Kinten-kinten pulih paling enggal {moment}.</translation>
    </message>
    <message>
        <source>Perkiraan pulih paling lambat {moment}.</source>
        <translation>Kinten-kinten pulih paling kasep {moment}.</translation>
    </message>
    <message>
        <source>Perkiraan pulih {moment} sampai {end}.</source>
        <translation>Kinten-kinten pulih {moment} dumugi {end}.</translation>
    </message>
    <message>
        <source>Perkiraan pulih {moment} sudah lewat. Lama gangguan belum diketahui.</source>
        <translation>Kinten-kinten pulih {moment} sampun kliwat. Dangunipun gangguan dereng kasumerepan.</translation>
    </message>
    <message>
        <source>Pulih {moment}.</source>
        <translation>Pulih {moment}.</translation>
    </message>
    <message>
        <source>Sebelumnya</source>
        <translation>Saderengipun</translation>
    </message>
    <message>
        <source>Sedang diperiksa</source>
        <translation>Saweg dipunpriksa</translation>
    </message>
    <message>
        <source>Selesai</source>
        <translation>Rampung</translation>
    </message>
    <message>
        <source>Semua layanan terganggu.</source>
        <translation>Sedaya layanan kaganggu.</translation>
    </message>
    <message>
        <source>Silakan menunggu.</source>
        <translation>Mangga nengga.</translation>
    </message>
    <message>
        <source>Sudah pulih, dipantau</source>
        <translation>Sampun pulih, dipunpantau</translation>
    </message>
    <message>
        <source>Tetap dilayani: {services}.</source>
        <translation>Taksih dipunladosi: {services}.</translation>
    </message>
    <message>
        <source>kurang dari 1 menit lalu</source>
        <translation>kirang saking 1 menit kepengker</translation>
    </message>
    <message>
        <source>pukul {time}</source>
        <translation>jam {time}</translation>
    </message>
    <message>
        <source>terganggu</source>
        <translation>kaganggu</translation>
    </message>
    <message>
        <source>{hours} jam lalu</source>
        <translation>{hours} jam kepengker</translation>
    </message>
    <message>
        <source>{hours} jam {minutes} menit lalu</source>
        <translation>{hours} jam {minutes} menit kepengker</translation>
    </message>
    <message>
        <source>{minutes} menit lalu</source>
        <translation>{minutes} menit kepengker</translation>
    </message>
    <message>
        <source>{title} sejak {moment}.</source>
        <translation>{title} wiwit {moment}.</translation>
    </message>
</context>
<context>
    <name>BoardWindow</name>
    <message>
        <source>Papan antrean</source>
        <translation>Papan antrean</translation>
    </message>
    <message>
        <source>Papan sedang disiapkan</source>
        <translation>Papan saweg dipunsiyapaken</translation>
    </message>
</context>
<context>
    <name>ChoicePanel</name>
    <message>
        <source>Pakai alasan ini</source>
        <translation>Ginakaken alesan punika</translation>
    </message>
</context>
<context>
    <name>ChooseServicePage</name>
    <message>
        <source>Ada {count} pengumuman lain.</source>
        <translation>Wonten {count} wara-wara sanesipun.</translation>
    </message>
    <message>
        <source>Belum ada layanan. Silakan hubungi petugas.</source>
        <translation>Dereng wonten layanan. Mangga manggihi petugas.</translation>
    </message>
    <message>
        <source>Layanan lain</source>
        <translation>Layanan sanes</translation>
    </message>
    <message>
        <source>Sebelumnya</source>
        <translation>Saderengipun</translation>
    </message>
    <message>
        <source>Selengkapnya</source>
        <translation>Jangkepipun</translation>
    </message>
    <message>
        <source>Silakan pilih layanan</source>
        <translation>Mangga milih layanan</translation>
    </message>
</context>
<context>
    <name>ConfirmPage</name>
    <message>
        <source>Ambil nomor</source>
        <translation>Mendhet nomer</translation>
    </message>
    <message>
        <source>Apakah Anda termasuk prioritas?</source>
        <translation>Punapa panjenengan kalebet prioritas?</translation>
    </message>
    <message>
        <source>Berikutnya</source>
        <translation>Salajengipun</translation>
    </message>
    <message>
        <source>Biaya</source>
        <translation>Wragad</translation>
    </message>
    <message>
        <source>Cara</source>
        <translation>Tata cara</translation>
    </message>
    <message>
        <source>Hasil</source>
        <translation>Asil</translation>
    </message>
    <message>
        <source>Kembali</source>
        <translation>Wangsul</translation>
    </message>
    <message>
        <source>Lama pelayanan</source>
        <translation>Dangunipun</translation>
    </message>
    <message>
        <source>Pengaduan</source>
        <translation>Wadulan</translation>
    </message>
    <message>
        <source>Prioritas</source>
        <translation>Prioritas</translation>
    </message>
    <message>
        <source>Prioritas: lansia, disabilitas, hamil, membawa anak kecil, korban bencana. Tanpa biaya tambahan.</source>
        <translation>Prioritas: sepuh, difabel, mbobot, mbekta lare alit, korban bencana. Tanpa wragad tambahan.</translation>
    </message>
    <message>
        <source>Sebentar…</source>
        <translation>Sekedhap…</translation>
    </message>
    <message>
        <source>Syarat</source>
        <translation>Sarat</translation>
    </message>
    <message>
        <source>Syarat dapat ditanyakan kepada petugas.</source>
        <translation>Sarat saged dipuntangletaken dhateng petugas.</translation>
    </message>
    <message>
        <source>Umum</source>
        <translation>Umum</translation>
    </message>
    <message>
        <source>{count} orang menunggu</source>
        <translation>{count} tiyang nengga</translation>
    </message>
</context>
<context>
    <name>ConsoleActs</name>
    <message>
        <source>Alihkan</source>
        <translation>Pindhah</translation>
    </message>
    <message>
        <source>Bantuan</source>
        <translation>Pitulungan</translation>
    </message>
    <message>
        <source>Batalkan</source>
        <translation>Batalaken</translation>
    </message>
    <message>
        <source>Batalkan cetak</source>
        <translation>Wurungaken cithakan</translation>
    </message>
    <message>
        <source>Beri kabar</source>
        <translation>Paring kabar</translation>
    </message>
    <message>
        <source>Berikutnya</source>
        <translation>Salajengipun</translation>
    </message>
    <message>
        <source>Cabut prioritas</source>
        <translation>Icali prioritas</translation>
    </message>
    <message>
        <source>Cari tiket</source>
        <translation>Pados tiket</translation>
    </message>
    <message>
        <source>Cetak salinan</source>
        <translation>Cithak salinan</translation>
    </message>
    <message>
        <source>Coba lagi</source>
        <translation>Cobi malih</translation>
    </message>
    <message>
        <source>Daftar dilewati</source>
        <translation>Daftar kalangkungan</translation>
    </message>
    <message>
        <source>Daftar ditunda</source>
        <translation>Daftar katundha</translation>
    </message>
    <message>
        <source>Daftar menunggu</source>
        <translation>Daftar nengga</translation>
    </message>
    <message>
        <source>Gangguan</source>
        <translation>Gangguan</translation>
    </message>
    <message>
        <source>Jawab tiket keluar atau tidak</source>
        <translation>Wangsuli tiket medal utawi boten</translation>
    </message>
    <message>
        <source>Jeda</source>
        <translation>Jeda</translation>
    </message>
    <message>
        <source>Keluar</source>
        <translation>Medal</translation>
    </message>
    <message>
        <source>Keluar (tiket di baris bawah)</source>
        <translation>Medal (tiket ing larik ngandhap)</translation>
    </message>
    <message>
        <source>Keluar dari loket</source>
        <translation>Medal saking loket</translation>
    </message>
    <message>
        <source>Kembalikan ke antrean</source>
        <translation>Wangsulaken ing antrean</translation>
    </message>
    <message>
        <source>Lanjutkan</source>
        <translation>Lajengaken</translation>
    </message>
    <message>
        <source>Lewati</source>
        <translation>Langkungi</translation>
    </message>
    <message>
        <source>Masuk</source>
        <translation>Mlebet</translation>
    </message>
    <message>
        <source>Mulai layani</source>
        <translation>Wiwiti ladosi</translation>
    </message>
    <message>
        <source>Panggil dari layanan ini</source>
        <translation>Timbali saking layanan punika</translation>
    </message>
    <message>
        <source>Panggil ulang</source>
        <translation>Timbali malih</translation>
    </message>
    <message>
        <source>Prioritas</source>
        <translation>Prioritas</translation>
    </message>
    <message>
        <source>Salinan</source>
        <translation>Salinan</translation>
    </message>
    <message>
        <source>Saring daftar</source>
        <translation>Saring daftar</translation>
    </message>
    <message>
        <source>Selesai</source>
        <translation>Rampung</translation>
    </message>
    <message>
        <source>Selesai &amp; berikutnya</source>
        <translation>Rampung &amp; salajengipun</translation>
    </message>
    <message>
        <source>Sudah pulih</source>
        <translation>Sampun pulih</translation>
    </message>
    <message>
        <source>Tampilkan di daftar</source>
        <translation>Tuduhaken ing daftar</translation>
    </message>
    <message>
        <source>Tidak keluar, cetak salinan</source>
        <translation>Boten medal, cithak salinan</translation>
    </message>
    <message>
        <source>Tidak keluar, cetak salinan (tiket di baris bawah)</source>
        <translation>Boten medal, cithak salinan (tiket ing larik ngandhap)</translation>
    </message>
    <message>
        <source>Tidak keluar, tanpa salinan</source>
        <translation>Boten medal, tanpa salinan</translation>
    </message>
    <message>
        <source>Tiket &amp; printer</source>
        <translation>Tiket &amp; printer</translation>
    </message>
    <message>
        <source>Tunda</source>
        <translation>Tundha</translation>
    </message>
    <message>
        <source>Tutup panel</source>
        <translation>Tutup panel</translation>
    </message>
    <message>
        <source>Umumkan gangguan</source>
        <translation>Wartosaken gangguan</translation>
    </message>
</context>
<context>
    <name>ConsoleOutcomes</name>
    <message>
        <source>Anda keluar dari {counter}.</source>
        <translation>Panjenengan medal saking {counter}.</translation>
    </message>
    <message>
        <source>Anda masuk di {counter}.</source>
        <translation>Panjenengan mlebet ing {counter}.</translation>
    </message>
    <message>
        <source>Belum ada yang menunggu.</source>
        <translation>Dereng wonten ingkang nengga.</translation>
    </message>
    <message>
        <source>Cetak salinan</source>
        <translation>Cithak salinan</translation>
    </message>
    <message>
        <source>Cetak {label} dibatalkan. Nomornya tetap berlaku.</source>
        <translation>Cithakan {label} dipunwurungaken. Nomeripun taksih lumampah.</translation>
    </message>
    <message>
        <source>Dicatat: tiket {label} keluar.</source>
        <translation>Kacathet: tiket {label} medal.</translation>
    </message>
    <message>
        <source>Dicatat: tiket {label} tidak keluar.</source>
        <translation>Kacathet: tiket {label} boten medal.</translation>
    </message>
    <message>
        <source>Dicatat: tiket {label} tidak keluar. Salinannya dicetak di {station}.</source>
        <translation>Kacathet: tiket {label} boten medal. Salinanipun kacithak ing {station}.</translation>
    </message>
    <message>
        <source>Gangguan {name} diumumkan ke papan dan kios {time}.</source>
        <translation>Gangguan {name} kawartosaken dhateng papan lan kios {time}.</translation>
    </message>
    <message>
        <source>Kabar tentang {name} diumumkan {time}.</source>
        <translation>Pawartos bab {name} kawartosaken {time}.</translation>
    </message>
    <message>
        <source>Prioritas {label} dicabut.</source>
        <translation>Prioritas {label} dipunicali.</translation>
    </message>
    <message>
        <source>Salinan {label} dicetak di {station}.</source>
        <translation>Salinan {label} kacithak ing {station}.</translation>
    </message>
    <message>
        <source>Tiket {label} dicetak di {station}.</source>
        <translation>Tiket {label} kacithak ing {station}.</translation>
    </message>
    <message>
        <source>Urungkan</source>
        <translation>Wurungaken</translation>
    </message>
    <message>
        <source>Yang menunggu ditahan sampai layanan pulih. Tidak ada yang dipanggil.</source>
        <translation>Ingkang nengga katahan ngantos layanan pulih. Boten wonten ingkang dipuntimbali.</translation>
    </message>
    <message>
        <source>{counter} dijeda.</source>
        <translation>{counter} dipunjeda.</translation>
    </message>
    <message>
        <source>{counter} melayani lagi.</source>
        <translation>{counter} ngladosi malih.</translation>
    </message>
    <message>
        <source>{label} dialihkan ke {service}.</source>
        <translation>{label} kapindhah dhateng {service}.</translation>
    </message>
    <message>
        <source>{label} dibatalkan.</source>
        <translation>{label} kabatalaken.</translation>
    </message>
    <message>
        <source>{label} dilewati. Kembalikan dari daftar bila hadir.</source>
        <translation>{label} kalangkungan. Wangsulaken saking daftar menawi rawuh.</translation>
    </message>
    <message>
        <source>{label} dipanggil untuk kali ke-{calls}.</source>
        <translation>{label} dipuntimbali kaping {calls}.</translation>
    </message>
    <message>
        <source>{label} dipanggil.</source>
        <translation>{label} dipuntimbali.</translation>
    </message>
    <message>
        <source>{label} ditandai prioritas.</source>
        <translation>{label} katandhani prioritas.</translation>
    </message>
    <message>
        <source>{label} ditunda. Nomornya tetap berlaku.</source>
        <translation>{label} katundha. Nomeripun tetep lumampah.</translation>
    </message>
    <message>
        <source>{label} kembali ke antrean di tempatnya semula.</source>
        <translation>{label} wangsul ing antrean ing papanipun sakawit.</translation>
    </message>
    <message>
        <source>{label} mulai dilayani.</source>
        <translation>{label} wiwit dipunladosi.</translation>
    </message>
    <message>
        <source>{label} selesai.</source>
        <translation>{label} rampung.</translation>
    </message>
    <message>
        <source>{name} diumumkan pulih {time}.</source>
        <translation>{name} kawartosaken pulih {time}.</translation>
    </message>
</context>
<context>
    <name>ConsolePrinters</name>
    <message>
        <source>Bersihkan pemotong, lalu matikan dan nyalakan printer.</source>
        <translation>Pangethok dipunresiki, lajeng printer dipunpejahi lan dipunurubaken.</translation>
    </message>
    <message>
        <source>Buka setelan printer di kios dan perbaiki.</source>
        <translation>Bikak setelan printer ing kios lajeng dandosi.</translation>
    </message>
    <message>
        <source>Catatan</source>
        <translation>Cathetan</translation>
    </message>
    <message>
        <source>Isi kertas. Tiket yang tertahan keluar sendiri.</source>
        <translation>Kertas dipunisi. Tiket ingkang kandheg badhe medal piyambak.</translation>
    </message>
    <message>
        <source>Kios ini tidak dijalankan. Buka kios bila diperlukan.</source>
        <translation>Kios punika boten dipunlampahaken. Mangga kabikak menawi dipunbetahaken.</translation>
    </message>
    <message>
        <source>Lihat lampu di printer, lalu matikan dan nyalakan printer.</source>
        <translation>Lampu ing printer dipuntingali, lajeng printer dipunpejahi lan dipunurubaken.</translation>
    </message>
    <message>
        <source>Matikan lalu nyalakan printer. Bila berulang, panggil teknisi.</source>
        <translation>Printer dipunpejahi lajeng dipunurubaken. Menawi kambali malih, ngaturi teknisi.</translation>
    </message>
    <message>
        <source>Periksa apakah PC kios menyala dan jaringannya tersambung.</source>
        <translation>Mangga dipunpriksa punapa PC kios murub lan jaringanipun nyambung.</translation>
    </message>
    <message>
        <source>Periksa daya dan kabel printer.</source>
        <translation>Mangga dipunpriksa setrum lan kabel printer.</translation>
    </message>
    <message>
        <source>Periksa printer dan jawab tiket yang belum pasti. Printer dipakai lagi dengan sendirinya setelah lulus pemeriksaan.</source>
        <translation>Printer dipunpriksa lan tiket ingkang dereng pasti dipunwangsuli. Printer dipunginakaken malih piyambak sasampunipun lulus papriksan.</translation>
    </message>
    <message>
        <source>Perlu dibantu</source>
        <translation>Perlu dipunbiyantu</translation>
    </message>
    <message>
        <source>Printer baru dinyalakan dan sedang diperiksa.</source>
        <translation>Printer nembe dipunurubaken lan saweg dipunpriksa.</translation>
    </message>
    <message>
        <source>Printer ini tidak dapat memastikan; periksa kertasnya.</source>
        <translation>Printer punika boten saged mesthekaken; mangga dipunpriksa kertasipun.</translation>
    </message>
    <message>
        <source>Segera isi kertas</source>
        <translation>Enggal isi kertas</translation>
    </message>
    <message>
        <source>Siap</source>
        <translation>Samekta</translation>
    </message>
    <message>
        <source>Siapkan gulungan baru.</source>
        <translation>Cawisaken gulungan enggal.</translation>
    </message>
    <message>
        <source>Tarik tiket yang tersangkut, lalu tutup printer.</source>
        <translation>Tarik tiket ingkang nyangkut, lajeng tutup printer.</translation>
    </message>
    <message>
        <source>Tutup lalu buka lagi program kios di PC kios.</source>
        <translation>Program kios ing PC kios dipuntutup lajeng dipunbikak malih.</translation>
    </message>
    <message>
        <source>Tutup penutup printer sampai berbunyi klik.</source>
        <translation>Tutup printer dipuntutup ngantos mungel klik.</translation>
    </message>
    <message>
        <source>dihentikan, dua tiket belum pasti keluar</source>
        <translation>dipunkendelaken, kalih tiket dereng pasti medal</translation>
    </message>
    <message>
        <source>kertas habis</source>
        <translation>kertas telas</translation>
    </message>
    <message>
        <source>kertas hampir habis</source>
        <translation>kertas meh telas</translation>
    </message>
    <message>
        <source>kios ditutup</source>
        <translation>kios katutup</translation>
    </message>
    <message>
        <source>pemotong kertas macet</source>
        <translation>pangethok kertas macet</translation>
    </message>
    <message>
        <source>printer melaporkan kerusakan</source>
        <translation>printer nglapuraken karisakan</translation>
    </message>
    <message>
        <source>printer tidak memberi tanda selesai</source>
        <translation>printer boten suka tandha rampung</translation>
    </message>
    <message>
        <source>printer tidak menjawab</source>
        <translation>printer boten mangsuli</translation>
    </message>
    <message>
        <source>printer tidak siap</source>
        <translation>printer dereng samekta</translation>
    </message>
    <message>
        <source>printer tidak terhubung</source>
        <translation>printer boten nyambung</translation>
    </message>
    <message>
        <source>program cetak berhenti</source>
        <translation>program cithak kendel</translation>
    </message>
    <message>
        <source>sedang diperiksa</source>
        <translation>nembe dipunpriksa</translation>
    </message>
    <message>
        <source>setelan printer salah</source>
        <translation>setelan printer lepat</translation>
    </message>
    <message>
        <source>siap</source>
        <translation>samekta</translation>
    </message>
    <message>
        <source>tidak ada kabar dari kios</source>
        <translation>boten wonten kabar saking kios</translation>
    </message>
    <message>
        <source>tidak dapat memastikan</source>
        <translation>boten saged mesthekaken</translation>
    </message>
    <message>
        <source>tiket tersangkut di mulut printer</source>
        <translation>tiket nyangkut ing cangkem printer</translation>
    </message>
    <message>
        <source>tutup printer terbuka</source>
        <translation>tutup printer menga</translation>
    </message>
</context>
<context>
    <name>ConsolePrints</name>
    <message>
        <source>Cetak {label} sudah dibatalkan di loket lain.</source>
        <translation>Cithakan {label} sampun dipunwurungaken ing loket sanes.</translation>
    </message>
    <message>
        <source>Jangan cetak ulang.</source>
        <translation>Sampun dipuncithak malih.</translation>
    </message>
    <message>
        <source>Tiket {label} sudah dijawab di loket lain.</source>
        <translation>Tiket {label} sampun dipunwangsuli ing loket sanes.</translation>
    </message>
    <message>
        <source>belum diambil dari mulut printer</source>
        <translation>dereng dipunpundhut saking printer</translation>
    </message>
    <message>
        <source>belum terpotong</source>
        <translation>dereng kapethok</translation>
    </message>
    <message>
        <source>dibatalkan petugas</source>
        <translation>dipunwurungaken petugas</translation>
    </message>
    <message>
        <source>ditarik kembali oleh printer</source>
        <translation>katarik malih dening printer</translation>
    </message>
    <message>
        <source>isi tiket tidak terbaca</source>
        <translation>isinipun tiket boten kawaos</translation>
    </message>
    <message>
        <source>kertas habis</source>
        <translation>kertas telas</translation>
    </message>
    <message>
        <source>kios ditutup saat mencetak</source>
        <translation>kios katutup nalika nyithak</translation>
    </message>
    <message>
        <source>kios mati saat mencetak</source>
        <translation>kios pejah nalika nyithak</translation>
    </message>
    <message>
        <source>menurut petugas</source>
        <translation>miturut petugas</translation>
    </message>
    <message>
        <source>nomor hanya di layar</source>
        <translation>nomer namung ing layar</translation>
    </message>
    <message>
        <source>nomor sudah tidak berlaku</source>
        <translation>nomer sampun boten lumampah</translation>
    </message>
    <message>
        <source>pemotong kertas macet</source>
        <translation>pangethok kertas macet</translation>
    </message>
    <message>
        <source>printer dihentikan</source>
        <translation>printer dipunkendelaken</translation>
    </message>
    <message>
        <source>printer ini tidak dapat memastikan</source>
        <translation>printer punika boten saged mesthekaken</translation>
    </message>
    <message>
        <source>printer melaporkan kesalahan</source>
        <translation>printer nglapuraken kalepatan</translation>
    </message>
    <message>
        <source>printer tidak memberi tanda selesai</source>
        <translation>printer boten suka tandha rampung</translation>
    </message>
    <message>
        <source>printer tidak menjawab</source>
        <translation>printer boten mangsuli</translation>
    </message>
    <message>
        <source>printer tidak siap</source>
        <translation>printer dereng siyaga</translation>
    </message>
    <message>
        <source>printer tidak terhubung</source>
        <translation>printer boten kasambung</translation>
    </message>
    <message>
        <source>sambungan ke printer putus</source>
        <translation>sambungan dhateng printer pedhot</translation>
    </message>
    <message>
        <source>tersangkut di mulut printer</source>
        <translation>nyangkut ing cangkem printer</translation>
    </message>
    <message>
        <source>tiket tidak dapat digambar</source>
        <translation>tiket boten saged kagambar</translation>
    </message>
    <message>
        <source>tutup printer terbuka</source>
        <translation>tutup printer kabikak</translation>
    </message>
    <message>
        <source>{label} keluar sendiri setelah kertas diisi.</source>
        <translation>{label} medal piyambak sasampunipun kertas dipunisi.</translation>
    </message>
    <message>
        <source>{label} keluar sendiri setelah printer ditutup.</source>
        <translation>{label} medal piyambak sasampunipun printer dipuntutup.</translation>
    </message>
    <message>
        <source>{label} keluar sendiri setelah printer siap.</source>
        <translation>{label} medal piyambak sasampunipun printer samekta.</translation>
    </message>
    <message>
        <source>{label} sudah dijawab di loket lain: keluar.</source>
        <translation>{label} sampun dipunwangsuli ing loket sanes: medal.</translation>
    </message>
    <message>
        <source>{label} sudah dijawab di loket lain: tidak keluar, salinannya dicetak.</source>
        <translation>{label} sampun dipunwangsuli ing loket sanes: boten medal, salinanipun kacithak.</translation>
    </message>
    <message>
        <source>{label} sudah dijawab di loket lain: tidak keluar.</source>
        <translation>{label} sampun dipunwangsuli ing loket sanes: boten medal.</translation>
    </message>
    <message>
        <source>{label} sudah sampai di printer. Daftar diperbarui.</source>
        <translation>{label} sampun dumugi printer. Daftar dipunenggalaken.</translation>
    </message>
</context>
<context>
    <name>ConsoleQuestions</name>
    <message>
        <source>Alasan lain</source>
        <translation>Alesan sanes</translation>
    </message>
    <message>
        <source>Alihkan {label}</source>
        <translation>Pindhahaken {label}</translation>
    </message>
    <message>
        <source>Batalkan {label}</source>
        <translation>Batalaken {label}</translation>
    </message>
    <message>
        <source>Gangguan sistem</source>
        <translation>Gangguan sistem</translation>
    </message>
    <message>
        <source>Istirahat</source>
        <translation>Ngaso</translation>
    </message>
    <message>
        <source>Jeda loket</source>
        <translation>Jeda loket</translation>
    </message>
    <message>
        <source>Kembali nanti</source>
        <translation>Wangsul mangke</translation>
    </message>
    <message>
        <source>Lainnya</source>
        <translation>Sanesipun</translation>
    </message>
    <message>
        <source>Melengkapi berkas</source>
        <translation>Njangkepi berkas</translation>
    </message>
    <message>
        <source>Mengambil nomor dua kali</source>
        <translation>Mendhet nomer kaping kalih</translation>
    </message>
    <message>
        <source>Menunggu layanan pulih</source>
        <translation>Nengga layanan pulih</translation>
    </message>
    <message>
        <source>Nomor ini tidak akan dipanggil lagi dan tidak dapat dikembalikan.</source>
        <translation>Nomer punika boten badhe dipuntimbali malih lan boten saged kawangsulaken.</translation>
    </message>
    <message>
        <source>Nomornya tetap berlaku dan tidak dipanggil sampai dikembalikan.</source>
        <translation>Nomeripun tetep lumampah lan boten dipuntimbali ngantos kawangsulaken.</translation>
    </message>
    <message>
        <source>Nomornya tetap sama dan tempatnya mengikuti jam pengambilan. Ke mana?</source>
        <translation>Nomeripun tetep sami lan papanipun nderek jam pamendhetipun. Dhateng pundi?</translation>
    </message>
    <message>
        <source>Permintaan pemegang nomor</source>
        <translation>Panyuwunipun ingkang gadhah nomer</translation>
    </message>
    <message>
        <source>Rapat</source>
        <translation>Rapat</translation>
    </message>
    <message>
        <source>Selama jeda tidak ada nomor yang dipanggil ke loket ini. Apa alasannya?</source>
        <translation>Salebeting jeda boten wonten nomer ingkang dipuntimbali dhateng loket punika. Punapa alesanipun?</translation>
    </message>
    <message>
        <source>Tunda tanpa alasan</source>
        <translation>Tundha tanpa alesan</translation>
    </message>
    <message>
        <source>Tunda {label}</source>
        <translation>Tundha {label}</translation>
    </message>
    <message>
        <source>{count} menunggu</source>
        <translation>{count} nengga</translation>
    </message>
    <message>
        <source>{waiting} · terganggu</source>
        <translation>{waiting} · kaganggu</translation>
    </message>
</context>
<context>
    <name>ConsoleReasons</name>
    <message>
        <source>Ada gangguan</source>
        <translation>Wonten gangguan</translation>
    </message>
    <message>
        <source>Belum dimulai</source>
        <translation>Dereng kawiwitan</translation>
    </message>
    <message>
        <source>Loket sedang dijeda</source>
        <translation>Loket saweg dipunjeda</translation>
    </message>
    <message>
        <source>Masih ada yang dilayani</source>
        <translation>Taksih wonten ingkang dipunladosi</translation>
    </message>
    <message>
        <source>Masuk ke loket dulu</source>
        <translation>Mlebet loket rumiyin</translation>
    </message>
    <message>
        <source>Mulai layani atau lewati {label} dulu</source>
        <translation>Ladosi utawi langkungi {label} rumiyin</translation>
    </message>
    <message>
        <source>Sudah dilayani</source>
        <translation>Sampun diladosi</translation>
    </message>
    <message>
        <source>Tidak ada layanan lain</source>
        <translation>Boten wonten layanan sanes</translation>
    </message>
    <message>
        <source>{calls} dari {needed} panggilan</source>
        <translation>{calls} / {needed} timbalan</translation>
    </message>
</context>
<context>
    <name>ConsoleRefusals</name>
    <message>
        <source>Anda sudah keluar dari loket ini. Silakan masuk lagi.</source>
        <translation>Panjenengan sampun medal saking loket punika. Mangga mlebet malih.</translation>
    </message>
    <message>
        <source>Gangguan ini sudah diumumkan. Beri kabar pada pengumuman yang ada.</source>
        <translation>Gangguan punika sampun kawartosaken. Paringi kabar ing wara-wara ingkang sampun wonten.</translation>
    </message>
    <message>
        <source>Isian belum lengkap atau tidak berlaku. Periksa lalu tekan lagi.</source>
        <translation>Isenipun dereng jangkep utawi boten leres. Priksa lajeng penet malih.</translation>
    </message>
    <message>
        <source>Layanan ini sedang tidak menerima nomor.</source>
        <translation>Layanan punika saweg boten nampi nomer.</translation>
    </message>
    <message>
        <source>Loket ini sedang dipakai petugas lain.</source>
        <translation>Loket punika saweg dipunginakaken petugas sanes.</translation>
    </message>
    <message>
        <source>Loket sedang dijeda. Tekan Lanjutkan dulu.</source>
        <translation>Loket saweg dipunjeda. Penet Lajengaken rumiyin.</translation>
    </message>
    <message>
        <source>Masih ada yang dilayani di loket ini.</source>
        <translation>Taksih wonten ingkang dipunladosi ing loket punika.</translation>
    </message>
    <message>
        <source>Nomor ini belum cukup dipanggil. Panggil ulang dulu, baru lewati.</source>
        <translation>Nomer punika dereng cekap katimbalan. Timbali malih rumiyin, lajeng langkungi.</translation>
    </message>
    <message>
        <source>Nomor ini sudah berpindah. Daftar diperbarui.</source>
        <translation>Nomer punika sampun pindhah. Daftar dipunenggalaken.</translation>
    </message>
    <message>
        <source>Nomor ini sudah ditangani loket lain.</source>
        <translation>Nomer punika sampun katanganan loket sanes.</translation>
    </message>
    <message>
        <source>Nomor ini tidak punya tiket kertas, jadi tidak ada salinannya.</source>
        <translation>Nomer punika boten gadhah tiket kertas, dados boten wonten salinanipun.</translation>
    </message>
    <message>
        <source>Permintaan ditolak: {name}.</source>
        <translation>Panyuwunan katampik: {name}.</translation>
    </message>
    <message>
        <source>Permintaan ini sudah pernah dikirim. Tekan lagi.</source>
        <translation>Panyuwunan punika sampun nate kakintun. Penet malih.</translation>
    </message>
    <message>
        <source>Selama gangguan tidak ada nomor yang dilewati. Tunda nomor ini bila perlu.</source>
        <translation>Salebeting gangguan boten wonten nomer ingkang kalangkungan. Tundha nomer punika menawi perlu.</translation>
    </message>
    <message>
        <source>Tiket nomor ini belum pasti keluar. Jawab dulu: keluar atau tidak.</source>
        <translation>Tiketipun nomer punika dereng pasti medal. Mangga dipunwangsuli rumiyin: medal punapa boten.</translation>
    </message>
    <message>
        <source>Tiket nomor ini masih akan keluar sendiri, jadi belum ada salinan.</source>
        <translation>Tiketipun nomer punika taksih badhe medal piyambak, dados dereng wonten salinan.</translation>
    </message>
    <message>
        <source>Yang Anda pilih tidak ditemukan lagi. Daftar diperbarui.</source>
        <translation>Ingkang panjenengan pilih boten pinanggih malih. Daftar dipunenggalaken.</translation>
    </message>
</context>
<context>
    <name>ConsoleStates</name>
    <message>
        <source>Alihan</source>
        <translation>Pindhahan</translation>
    </message>
    <message>
        <source>Belum pasti keluar</source>
        <translation>Dereng mesthi medal</translation>
    </message>
    <message>
        <source>Dibatalkan</source>
        <translation>Kabatalaken</translation>
    </message>
    <message>
        <source>Dilayani</source>
        <translation>Diladosi</translation>
    </message>
    <message>
        <source>Dilewati</source>
        <translation>Kalangkungan</translation>
    </message>
    <message>
        <source>Dipanggil</source>
        <translation>Dipuntimbali</translation>
    </message>
    <message>
        <source>Ditunda</source>
        <translation>Katundha</translation>
    </message>
    <message>
        <source>Hampir pasti keluar</source>
        <translation>Meh pasti medal</translation>
    </message>
    <message>
        <source>Kedaluwarsa</source>
        <translation>Kadaluwarsa</translation>
    </message>
    <message>
        <source>Keluar</source>
        <translation>Medal</translation>
    </message>
    <message>
        <source>Loket {number}</source>
        <translation>Loket {number}</translation>
    </message>
    <message>
        <source>Menunggu</source>
        <translation>Nengga</translation>
    </message>
    <message>
        <source>Menunggu giliran cetak</source>
        <translation>Nengga giliran cithak</translation>
    </message>
    <message>
        <source>Menunggu printer</source>
        <translation>Nengga printer</translation>
    </message>
    <message>
        <source>Penyebab diketahui</source>
        <translation>Sabab cetha</translation>
    </message>
    <message>
        <source>Sedang dicetak</source>
        <translation>Saweg kacithak</translation>
    </message>
    <message>
        <source>Sedang diperiksa</source>
        <translation>Saweg dipunpriksa</translation>
    </message>
    <message>
        <source>Selesai</source>
        <translation>Rampung</translation>
    </message>
    <message>
        <source>Sudah pulih, dipantau</source>
        <translation>Pulih, dipunpantau</translation>
    </message>
    <message>
        <source>Tertahan di printer</source>
        <translation>Katahan ing printer</translation>
    </message>
    <message>
        <source>Tidak keluar</source>
        <translation>Boten medal</translation>
    </message>
</context>
<context>
    <name>ConsoleTimes</name>
    <message>
        <source>pukul {time}</source>
        <translation>jam {time}</translation>
    </message>
    <message>
        <source>{hours} j {minutes:02d} mnt</source>
        <translation>{hours} j {minutes:02d} mnt</translation>
    </message>
    <message>
        <source>{minutes} mnt</source>
        <translation>{minutes} mnt</translation>
    </message>
</context>
<context>
    <name>ConsoleWorld</name>
    <message>
        <source>Ada kesalahan di Antrean. Rinciannya sudah dicatat. Silakan tekan lagi.</source>
        <translation>Wonten kalepatan ing Antrean. Katranganipun sampun kacathet. Mangga penet malih.</translation>
    </message>
    <message>
        <source>Anda sudah keluar dari loket ini di tempat lain. Silakan masuk lagi.</source>
        <translation>Panjenengan sampun medal saking loket punika ing papan sanes. Mangga mlebet malih.</translation>
    </message>
    <message>
        <source>Berkas data ada di folder jaringan. Pindahkan ke disk PC ini.</source>
        <translation>Berkas data wonten folder jaringan. Pindhahaken dhateng disk PC punika.</translation>
    </message>
    <message>
        <source>Berkas data antrean rusak. Pulihkan dari cadangan terakhir.</source>
        <translation>Berkas data antrean risak. Pulihaken saking cadangan pungkasan.</translation>
    </message>
    <message>
        <source>Data antrean perlu dimutakhirkan. Jalankan: antrean db upgrade</source>
        <translation>Data antrean kedah dipunenggalaken. Lampahaken: antrean db upgrade</translation>
    </message>
    <message>
        <source>Data antrean sedang dipakai program lain.</source>
        <translation>Data antrean saweg dipunginakaken program sanes.</translation>
    </message>
    <message>
        <source>Data antrean sudah diganti yang lain. Tutup lalu buka lagi loket ini.</source>
        <translation>Data antrean sampun kagantos sanesipun. Loket punika dipuntutup lajeng dipunbikak malih.</translation>
    </message>
    <message>
        <source>Data antrean tidak boleh ditulis. Periksa izin berkas dan foldernya.</source>
        <translation>Data antrean boten kenging kaserat. Priksa idin berkas lan folderipun.</translation>
    </message>
    <message>
        <source>Data antrean tidak ditemukan. Periksa alamatnya di pengaturan stasiun.</source>
        <translation>Data antrean boten pinanggih. Priksa alamatipun ing setelan stasiun.</translation>
    </message>
    <message>
        <source>Data ini dari Antrean yang lebih baru. Perbarui Antrean di PC ini.</source>
        <translation>Data punika saking Antrean ingkang langkung enggal. Enggalaken Antrean ing PC punika.</translation>
    </message>
    <message>
        <source>Penyimpanan penuh. Kosongkan sebagian disk.</source>
        <translation>Panyimpenan kebak. Suwungaken saperangan disk.</translation>
    </message>
    <message>
        <source>Periksa pengaturan stasiun ini: {message}. {remedy}</source>
        <translation>Priksa setelan stasiun punika: {message}. {remedy}</translation>
    </message>
    <message>
        <source>Sambungan ke data antrean terputus.</source>
        <translation>Sambungan dhateng data antrean pedhot.</translation>
    </message>
    <message>
        <source>Tunggu sebentar, permintaan tadi masih dikerjakan.</source>
        <translation>Sekedhap, panyuwunan wau taksih dipungarap.</translation>
    </message>
    <message>
        <source>{reason} Permintaan Anda disimpan. Tekan Coba lagi, tidak akan terjadi dua kali.</source>
        <translation>{reason} Panyuwunan panjenengan kasimpen. Penet Cobi malih, boten badhe kalampahan kaping kalih.</translation>
    </message>
</context>
<context>
    <name>CountersPage</name>
    <message>
        <source>Dipakai</source>
        <translation>Dipunginakaken</translation>
    </message>
    <message>
        <source>Layanan</source>
        <translation>Layanan</translation>
    </message>
    <message>
        <source>Loket baru</source>
        <translation>Loket enggal</translation>
    </message>
    <message>
        <source>Nama</source>
        <translation>Nami</translation>
    </message>
    <message>
        <source>Nomor loket</source>
        <translation>Nomer loket</translation>
    </message>
    <message>
        <source>Petugas dapat masuk</source>
        <translation>Petugas saged mlebet</translation>
    </message>
    <message>
        <source>Tambah loket</source>
        <translation>Tambah loket</translation>
    </message>
    <message>
        <source>{name} (tidak dipakai)</source>
        <translation>{name} (boten dipunginakaken)</translation>
    </message>
</context>
<context>
    <name>DatabasePage</name>
    <message>
        <source>Alamat basis data</source>
        <translation>Alamat basis data</translation>
    </message>
    <message>
        <source>Uji sambungan</source>
        <translation>Uji sambungan</translation>
    </message>
</context>
<context>
    <name>DoubtStrip</name>
    <message>
        <source>{label} di {station}: keluar atau tidak?</source>
        <translation>{label} ing {station}: medal punapa boten?</translation>
    </message>
    <message>
        <source>{text} Lalu {labels} dan {n} lagi.</source>
        <translation>{text} Lajeng {labels} lan {n} malih.</translation>
    </message>
    <message>
        <source>{text} Lalu {labels}.</source>
        <translation>{text} Lajeng {labels}.</translation>
    </message>
</context>
<context>
    <name>FindPanel</name>
    <message>
        <source>Belum dapat mencari. {reason}</source>
        <translation>Dereng saged madosi. {reason}</translation>
    </message>
    <message>
        <source>Cari nomor atau pindai QR</source>
        <translation>Pados nomer utawi pindai QR</translation>
    </message>
    <message>
        <source>Ketik nomor seperti A-017 atau a17, lalu tekan Enter. Pemindai QR dapat dipakai kapan saja, juga saat panel ini tertutup.</source>
        <translation>Nomer kados A-017 utawi a17 dipunketik, lajeng Enter. Pamindai QR saged dipunginakaken kapan kemawon, ugi menawi panel punika katutup.</translation>
    </message>
    <message>
        <source>Tidak ada tiket {text}. Periksa nomornya: yang dicari nomor hari ini, atau kode di bawah QR.</source>
        <translation>Boten wonten tiket {text}. Mangga dipunpriksa nomeripun: ingkang dipunpadosi nomer dinten punika, utawi kode ing sangandhapipun QR.</translation>
    </message>
</context>
<context>
    <name>FoundCard</name>
    <message>
        <source>Akan keluar sendiri</source>
        <translation>Badhe medal piyambak</translation>
    </message>
    <message>
        <source>Belum dicetak</source>
        <translation>Dereng kacithak</translation>
    </message>
    <message>
        <source>Cetak tiket</source>
        <translation>Cithak tiket</translation>
    </message>
    <message>
        <source>Di {counter} sejak {time} ({span})</source>
        <translation>Ing {counter} wiwit {time} ({span})</translation>
    </message>
    <message>
        <source>Diambil tanpa tiket kertas.</source>
        <translation>Dipunpundhut tanpa tiket kertas.</translation>
    </message>
    <message>
        <source>Diambil {time}</source>
        <translation>Dipunpundhut {time}</translation>
    </message>
    <message>
        <source>Jawab dulu di atas</source>
        <translation>Dipunwangsuli rumiyin ing inggil</translation>
    </message>
    <message>
        <source>Menunggu {span}</source>
        <translation>Nengga {span}</translation>
    </message>
    <message>
        <source>Salinan</source>
        <translation>Salinan</translation>
    </message>
    <message>
        <source>Tanpa tiket kertas</source>
        <translation>Tanpa tiket kertas</translation>
    </message>
    <message>
        <source>Tiket</source>
        <translation>Tiket</translation>
    </message>
    <message>
        <source>{name}: {word} · {station} · {time}</source>
        <translation>{name}: {word} · {station} · {time}</translation>
    </message>
    <message>
        <source>{state} sejak {time} ({span})</source>
        <translation>{state} wiwit {time} ({span})</translation>
    </message>
    <message>
        <source>{word} ({reason})</source>
        <translation>{word} ({reason})</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Jumlah orang menunggu per pukul {time}</source>
        <translation>Cacahipun ingkang nengga ngantos jam {time}</translation>
    </message>
    <message>
        <source>Keluar</source>
        <translation>Medal</translation>
    </message>
    <message>
        <source>{officer} · layanan {letters}</source>
        <translation>{officer} · layanan {letters}</translation>
    </message>
</context>
<context>
    <name>HelpPanel</name>
    <message>
        <source>Angka 1 sampai 9 memilih jawaban di panel yang terbuka. {key} mengumumkan kabar gangguan yang sedang ditulis. Pemindai QR dapat dipakai kapan saja untuk mencari tiket.</source>
        <translation>Angka 1 dumugi 9 milih wangsulan ing panel ingkang menga. {key} ngumumaken kabar gangguan ingkang saweg kaserat. Pamindai QR saged dipunginakaken kapan kemawon kangge madosi tiket.</translation>
    </message>
    <message>
        <source>Daftar</source>
        <translation>Daftar</translation>
    </message>
    <message>
        <source>Gangguan</source>
        <translation>Gangguan</translation>
    </message>
    <message>
        <source>Nomor dan loket</source>
        <translation>Nomer lan loket</translation>
    </message>
    <message>
        <source>Nomor yang dipilih di daftar</source>
        <translation>Nomer ingkang kapilih ing daftar</translation>
    </message>
    <message>
        <source>Orang yang dipanggil</source>
        <translation>Tiyang ingkang dipuntimbali</translation>
    </message>
    <message>
        <source>Tiket &amp; printer</source>
        <translation>Tiket &amp; printer</translation>
    </message>
    <message>
        <source>Tombol papan ketik</source>
        <translation>Tombol papan ketik</translation>
    </message>
    <message>
        <source>Umum</source>
        <translation>Umum</translation>
    </message>
</context>
<context>
    <name>KioskStation</name>
    <message>
        <source>Untuk petugas: berkas setelan {file} rusak atau hilang. Salinan terakhir yang baik dipakai.</source>
        <translation>Kangge petugas: berkas setelan {file} risak utawi ical. Salinan pungkasan ingkang sae dipunginakaken.</translation>
    </message>
</context>
<context>
    <name>KioskWindow</name>
    <message>
        <source>Memulai…</source>
        <translation>Miwiti…</translation>
    </message>
</context>
<context>
    <name>KioskWords</name>
    <message>
        <source>Belum ada kabar baru per {moment}.</source>
        <translation>Dereng wonten pawartos enggal ngantos {moment}.</translation>
    </message>
    <message>
        <source>Belum ada yang menunggu</source>
        <translation>Dereng wonten ingkang nengga</translation>
    </message>
    <message>
        <source>Buka</source>
        <translation>Bikak</translation>
    </message>
    <message>
        <source>Buka sampai {moment}</source>
        <translation>Bikak dumugi {moment}</translation>
    </message>
    <message>
        <source>Buka {moment}</source>
        <translation>Bikak {moment}</translation>
    </message>
    <message>
        <source>Kabar berikutnya paling lambat {moment}.</source>
        <translation>Pawartos salajengipun paling kasep {moment}.</translation>
    </message>
    <message>
        <source>Kantor sedang tutup. Nomor belum dapat diambil.</source>
        <translation>Kantor tutup. Nomer dereng saged dipunpendhet.</translation>
    </message>
    <message>
        <source>Kantor sudah tutup. Buka lagi {moment}.</source>
        <translation>Kantor sampun tutup. Bikak malih {moment}.</translation>
    </message>
    <message>
        <source>Lama gangguan belum diketahui.</source>
        <translation>Dangunipun gangguan dereng kasumerepan.</translation>
    </message>
    <message>
        <source>Nomor Anda tetap berlaku.</source>
        <translation>Nomer panjenengan tetep lumampah.</translation>
    </message>
    <message>
        <source>Nomor dapat diambil mulai {moment}. {opening}.</source>
        <translation>Nomer saged dipunpendhet wiwit {moment}. {opening}.</translation>
    </message>
    <message>
        <source>Penyebab diketahui</source>
        <translation>Sabab kasumerepan</translation>
    </message>
    <message>
        <source>Perkiraan pulih antara {first} dan {last}.</source>
        <translation>Kinten-kinten pulih antawis {first} lan {last}.</translation>
    </message>
    <message>
        <source>Perkiraan pulih sekitar {moment}.</source>
        <translation>Kinten-kinten pulih watawis {moment}.</translation>
    </message>
    <message>
        <source>Pulih {moment}. Dilayani kembali: {services}.</source>
        <translation>Pulih {moment}. Dipunladosi malih: {services}.</translation>
    </message>
    <message>
        <source>Sedang diperiksa</source>
        <translation>Saweg dipunpriksa</translation>
    </message>
    <message>
        <source>Selesai</source>
        <translation>Rampung</translation>
    </message>
    <message>
        <source>Sudah pulih · {count} menunggu</source>
        <translation>Sampun pulih · {count} nengga</translation>
    </message>
    <message>
        <source>Sudah pulih, dipantau</source>
        <translation>Sampun pulih, dipunpantau</translation>
    </message>
    <message>
        <source>Terganggu · {count} menunggu</source>
        <translation>Kaganggu · {count} nengga</translation>
    </message>
    <message>
        <source>Tutup</source>
        <translation>Tutup</translation>
    </message>
    <message>
        <source>Tutup. Buka lagi {moment}</source>
        <translation>Tutup. Bikak malih {moment}</translation>
    </message>
    <message>
        <source>pukul {time}</source>
        <translation>jam {time}</translation>
    </message>
    <message>
        <source>{count} menunggu</source>
        <translation>{count} nengga</translation>
    </message>
    <message>
        <source>{day} pukul {time}</source>
        <translation>{day} jam {time}</translation>
    </message>
    <message>
        <source>{title} sejak {moment}.</source>
        <translation>{title} wiwit {moment}.</translation>
    </message>
</context>
<context>
    <name>LogoField</name>
    <message>
        <source>Hapus</source>
        <translation>Busak</translation>
    </message>
    <message>
        <source>Logo kantor (PNG)</source>
        <translation>Logo kantor (PNG)</translation>
    </message>
    <message>
        <source>Pilih gambar…</source>
        <translation>Pilih gambar…</translation>
    </message>
    <message>
        <source>belum ada</source>
        <translation>dereng wonten</translation>
    </message>
</context>
<context>
    <name>NotTakenPage</name>
    <message>
        <source>Coba lagi</source>
        <translation>Cobi malih</translation>
    </message>
    <message>
        <source>Kembali</source>
        <translation>Wangsul</translation>
    </message>
    <message>
        <source>Kios tidak dapat menyimpan nomor sekarang. Tidak ada yang hilang: silakan coba lagi, atau minta nomor kepada petugas.</source>
        <translation>Kios boten saged nyimpen nomer sapunika. Boten wonten ingkang ical: mangga dipuncobi malih, utawi nyuwun nomer dhateng petugas.</translation>
    </message>
    <message>
        <source>Layanan ini tidak menerima nomor sekarang</source>
        <translation>Layanan punika boten nampi nomer sapunika</translation>
    </message>
    <message>
        <source>Nomor belum dapat diambil</source>
        <translation>Nomer dereng saged dipunpendhet</translation>
    </message>
    <message>
        <source>Sebentar…</source>
        <translation>Sekedhap…</translation>
    </message>
    <message>
        <source>Silakan pilih layanan lain atau tanyakan kepada petugas.</source>
        <translation>Mangga milih layanan sanes utawi tanglet dhateng petugas.</translation>
    </message>
    <message>
        <source>Silakan pilih layanan sekali lagi atau hubungi petugas.</source>
        <translation>Mangga milih layanan sepisan malih utawi manggihi petugas.</translation>
    </message>
</context>
<context>
    <name>NoticePage</name>
    <message>
        <source>Loket belum dapat dipakai</source>
        <translation>Loket dereng saged dipunginakaken</translation>
    </message>
    <message>
        <source>Membuka data antrean kantor.</source>
        <translation>Mbikak data antrean kantor.</translation>
    </message>
    <message>
        <source>Menyiapkan loket</source>
        <translation>Nyiyapaken loket</translation>
    </message>
    <message>
        <source>{reason} Dicoba lagi setiap beberapa detik.</source>
        <translation>{reason} Dipuncobi malih saben sawetawis detik.</translation>
    </message>
</context>
<context>
    <name>OfficePage</name>
    <message>
        <source>Alamat pantau tiket</source>
        <translation>Alamat pantau tiket</translation>
    </message>
    <message>
        <source>Logo pada tiket</source>
        <translation>Logo ing tiket</translation>
    </message>
    <message>
        <source>Nama kantor</source>
        <translation>Nami kantor</translation>
    </message>
    <message>
        <source>Nama tampil di kios, papan dan tiket. Alamat pantau menjadi kode QR pada tiket, dengan {mark} sebagai tempat kode tiket; bila kosong, kode QR berisi kode tiket.</source>
        <translation>Nama katingal ing kios, papan saha tiket. Alamat pantau dados kode QR ing tiket, {mark} minangka papan kode tiket; menawi kosong, kode QR isi kode tiket.</translation>
    </message>
</context>
<context>
    <name>OutOfServicePage</name>
    <message>
        <source>Data antrean berada di folder jaringan yang tidak aman untuk antrean.</source>
        <translation>Data antrean wonten folder jaringan ingkang boten aman kangge antrean.</translation>
    </message>
    <message>
        <source>Data antrean rusak.</source>
        <translation>Data antrean risak.</translation>
    </message>
    <message>
        <source>Data antrean sedang dipakai program lain.</source>
        <translation>Data antrean saweg dipunginakaken program sanes.</translation>
    </message>
    <message>
        <source>Data antrean tidak dapat dibaca.</source>
        <translation>Data antrean boten saged kawaos.</translation>
    </message>
    <message>
        <source>Data antrean tidak dapat ditulis.</source>
        <translation>Data antrean boten saged kaserat.</translation>
    </message>
    <message>
        <source>Data antrean tidak ditemukan.</source>
        <translation>Data antrean boten pinanggih.</translation>
    </message>
    <message>
        <source>Kios ini sedang tidak dapat dipakai</source>
        <translation>Kios punika dereng saged dipunginakaken</translation>
    </message>
    <message>
        <source>Kios mencoba lagi sendiri setiap beberapa detik.</source>
        <translation>Kios nyobi malih piyambak saben sawetawis detik.</translation>
    </message>
    <message>
        <source>Penyimpanan komputer ini penuh.</source>
        <translation>Panyimpenan komputer punika kebak.</translation>
    </message>
    <message>
        <source>Setelan kios ini belum benar.</source>
        <translation>Setelan kios punika dereng leres.</translation>
    </message>
    <message>
        <source>Silakan minta nomor antrean kepada petugas.</source>
        <translation>Mangga nyuwun nomer antrean dhateng petugas.</translation>
    </message>
    <message>
        <source>Untuk petugas: {remedy}</source>
        <translation>Kangge petugas: {remedy}</translation>
    </message>
    <message>
        <source>Versi kios dan data antrean tidak sama.</source>
        <translation>Versi kios lan data antrean boten sami.</translation>
    </message>
    <message>
        <source>beri pengguna kios izin menulis berkas {place} dan foldernya.</source>
        <translation>pangangge kios mugi kaparingan idin nyerat berkas {place} lan folderipun.</translation>
    </message>
    <message>
        <source>hentikan semua kios, lalu pulihkan cadangan terakhir ke {place}.</source>
        <translation>kendelaken sedaya kios, lajeng pulihaken cadangan pungkasan dhateng {place}.</translation>
    </message>
    <message>
        <source>kosongkan sebagian cakram tempat {place}.</source>
        <translation>suwungaken saperangan cakram papanipun {place}.</translation>
    </message>
    <message>
        <source>pasang versi Antrean yang sama, lalu perbarui {place}: antrean db upgrade</source>
        <translation>pasang versi Antrean ingkang sami, lajeng enggalaken {place}: antrean db upgrade</translation>
    </message>
    <message>
        <source>perbaiki setelan basis data: {place}</source>
        <translation>dandosi setelan basis data: {place}</translation>
    </message>
    <message>
        <source>periksa {place} dengan: antrean db check</source>
        <translation>priksa {place} mawi: antrean db check</translation>
    </message>
    <message>
        <source>periksa {place}, atau buat yang baru dengan: antrean db init</source>
        <translation>priksa {place}, utawi damel enggal mawi: antrean db init</translation>
    </message>
    <message>
        <source>pindahkan {place} ke cakram komputer ini.</source>
        <translation>pindhahaken {place} dhateng cakram komputer punika.</translation>
    </message>
    <message>
        <source>tutup program lain yang memakai {place}.</source>
        <translation>tutup program sanes ingkang ngginakaken {place}.</translation>
    </message>
</context>
<context>
    <name>OutageCard</name>
    <message>
        <source>Kabar berikutnya {time}</source>
        <translation>Kabar salajengipun {time}</translation>
    </message>
    <message>
        <source>Kabar terlambat {late}, dijanjikan {time}</source>
        <translation>Kabar kasep {late}, kajanjekaken {time}</translation>
    </message>
    <message>
        <source>Layanan terganggu: {letters}</source>
        <translation>Layanan kaganggu: {letters}</translation>
    </message>
    <message>
        <source>Sejak {since} ({span}) · kabar terakhir {last}</source>
        <translation>Wiwit {since} ({span}) · kabar pungkasan {last}</translation>
    </message>
</context>
<context>
    <name>OutageDetailsPage</name>
    <message>
        <source>Berikutnya</source>
        <translation>Salajengipun</translation>
    </message>
    <message>
        <source>Kabar</source>
        <translation>Pawartos</translation>
    </message>
    <message>
        <source>Kabar terakhir {moment}.</source>
        <translation>Pawartos pungkasan {moment}.</translation>
    </message>
    <message>
        <source>Kembali</source>
        <translation>Wangsul</translation>
    </message>
    <message>
        <source>Pengumuman gangguan</source>
        <translation>Wara-wara gangguan</translation>
    </message>
    <message>
        <source>Sampai kapan</source>
        <translation>Ngantos kala punapa</translation>
    </message>
    <message>
        <source>Sebabnya</source>
        <translation>Sababipun</translation>
    </message>
    <message>
        <source>Terganggu</source>
        <translation>Kaganggu</translation>
    </message>
    <message>
        <source>Tetap dilayani</source>
        <translation>Taksih dipunladosi</translation>
    </message>
    <message>
        <source>Tidak ada gangguan. Semua layanan berjalan.</source>
        <translation>Boten wonten gangguan. Sedaya layanan lumampah.</translation>
    </message>
    <message>
        <source>Yang dapat Anda lakukan</source>
        <translation>Ingkang saged panjenengan tindakaken</translation>
    </message>
</context>
<context>
    <name>OutageForm</name>
    <message>
        <source>+{minutes} mnt ({time})</source>
        <translation>+{minutes} mnt ({time})</translation>
    </message>
    <message>
        <source>Antara dua waktu</source>
        <translation>Antawis kalih wekdal</translation>
    </message>
    <message>
        <source>Basa Jawa (bila ada)</source>
        <translation>Basa Jawa (menawi wonten)</translation>
    </message>
    <message>
        <source>Belum diketahui</source>
        <translation>Dereng cetha</translation>
    </message>
    <message>
        <source>English (bila ada)</source>
        <translation>English (menawi wonten)</translation>
    </message>
    <message>
        <source>Kabar berikutnya</source>
        <translation>Kabar salajengipun</translation>
    </message>
    <message>
        <source>Keadaan</source>
        <translation>Kawontenan</translation>
    </message>
    <message>
        <source>Penyebab, dalam bahasa Indonesia</source>
        <translation>Sabab, ing basa Indonesia</translation>
    </message>
    <message>
        <source>Perkiraan selesai</source>
        <translation>Kinten-kinten rampung</translation>
    </message>
    <message>
        <source>Perkiraan selesai sudah lewat. Tulis waktu yang akan datang.</source>
        <translation>Kinten-kinten rampung sampun kliwat. Serat wekdal ingkang badhe dumugi.</translation>
    </message>
    <message>
        <source>Perkiraan selesai: tulis waktu yang lebih awal dulu.</source>
        <translation>Kinten-kinten rampung: serat wekdal ingkang langkung awal rumiyin.</translation>
    </message>
    <message>
        <source>Umumkan kabar ini</source>
        <translation>Wartosaken kabar</translation>
    </message>
    <message>
        <source>Yang diketahui</source>
        <translation>Ingkang kasumerepan</translation>
    </message>
    <message>
        <source>sampai</source>
        <translation>dumugi</translation>
    </message>
</context>
<context>
    <name>OutagePanel</name>
    <message>
        <source>Diumumkan {time}</source>
        <translation>Wiwit {time}</translation>
    </message>
    <message>
        <source>Gangguan</source>
        <translation>Gangguan</translation>
    </message>
    <message>
        <source>Komponen apa? Sekali tekan langsung diumumkan ke papan dan kios.</source>
        <translation>Komponen punapa? Sapisan penet lajeng kawartosaken dhateng papan lan kios.</translation>
    </message>
    <message>
        <source>Layanan {letters}</source>
        <translation>Layanan {letters}</translation>
    </message>
    <message>
        <source>Sedang diumumkan</source>
        <translation>Saweg kawartosaken</translation>
    </message>
</context>
<context>
    <name>PaperWords</name>
    <message>
        <source>Ambil tiket di bawah</source>
        <translation>Mangga mendhet tiket ing ngandhap</translation>
    </message>
    <message>
        <source>Bila tidak keluar, tunjukkan nomor ini kepada petugas.</source>
        <translation>Menawi boten medal, tedahaken nomer punika dhateng petugas.</translation>
    </message>
    <message>
        <source>Ingat atau foto nomor ini</source>
        <translation>Nomer punika mangga dipunenget utawi dipunfoto</translation>
    </message>
    <message>
        <source>Ingat atau foto nomor ini, lalu tunjukkan kepada petugas.</source>
        <translation>Nomer punika mangga dipunenget utawi dipunfoto, lajeng tedahaken dhateng petugas.</translation>
    </message>
    <message>
        <source>Ingat atau foto nomor ini.</source>
        <translation>Nomer punika mangga dipunenget utawi dipunfoto.</translation>
    </message>
    <message>
        <source>Kami tidak yakin tiket Anda keluar</source>
        <translation>Kula boten yakin tiket panjenengan medal</translation>
    </message>
    <message>
        <source>Kertas hampir habis</source>
        <translation>Kertas meh telas</translation>
    </message>
    <message>
        <source>Kertas tiket habis.</source>
        <translation>Kertas tiket telas.</translation>
    </message>
    <message>
        <source>Kios ini tidak mencetak tiket.</source>
        <translation>Kios punika boten nyithak tiket.</translation>
    </message>
    <message>
        <source>Panggil petugas: kertas habis</source>
        <translation>Mangga nimbali petugas: kertas telas</translation>
    </message>
    <message>
        <source>Panggil petugas: printer berhenti</source>
        <translation>Mangga nimbali petugas: printer mandheg</translation>
    </message>
    <message>
        <source>Panggil petugas: tutup printer terbuka</source>
        <translation>Mangga nimbali petugas: tutup printer mbikak</translation>
    </message>
    <message>
        <source>Printer bermasalah</source>
        <translation>Printer wonten alangan</translation>
    </message>
    <message>
        <source>Printer tiket belum siap.</source>
        <translation>Printer tiket dereng samekta.</translation>
    </message>
    <message>
        <source>Sobek tiket di bawah</source>
        <translation>Mangga nyuwek tiket ing ngandhap</translation>
    </message>
    <message>
        <source>Tiket Anda masih ada di printer.</source>
        <translation>Tiket panjenengan taksih wonten ing printer.</translation>
    </message>
    <message>
        <source>Tiket dicetak setelah printer siap.</source>
        <translation>Tiket kacithak menawi printer sampun samekta.</translation>
    </message>
    <message>
        <source>Tiket dikirim ke printer</source>
        <translation>Tiket sampun dipunkintun dhateng printer</translation>
    </message>
    <message>
        <source>Tiket ditarik kembali oleh printer</source>
        <translation>Tiket dipuntarik wangsul dening printer</translation>
    </message>
    <message>
        <source>Tiket keluar sendiri setelah kertas diisi.</source>
        <translation>Tiket medal piyambak sasampunipun kertas dipunisi.</translation>
    </message>
    <message>
        <source>Tiket keluar sendiri setelah printer ditutup.</source>
        <translation>Tiket medal piyambak sasampunipun printer dipuntutup.</translation>
    </message>
    <message>
        <source>Tiket keluar sendiri setelah printer siap.</source>
        <translation>Tiket medal piyambak sasampunipun printer samekta.</translation>
    </message>
    <message>
        <source>Tiket sedang dicetak</source>
        <translation>Tiket saweg kacithak</translation>
    </message>
    <message>
        <source>Tiket sedang disiapkan</source>
        <translation>Tiket saweg dipuncawisaken</translation>
    </message>
    <message>
        <source>Tiket sudah keluar, tetapi tidak terpotong.</source>
        <translation>Tiket sampun medal, nanging boten kethok.</translation>
    </message>
    <message>
        <source>Tunjukkan nomor ini kepada petugas</source>
        <translation>Tedahaken nomer punika dhateng petugas</translation>
    </message>
    <message>
        <source>Tutup printer terbuka.</source>
        <translation>Tutup printer mbikak.</translation>
    </message>
    <message>
        <source>Untuk petugas: {fault}</source>
        <translation>Kangge petugas: {fault}</translation>
    </message>
    <message>
        <source>dua tiket diragukan, periksa printer</source>
        <translation>tiket kalih dipunmangu-mangu, printer mangga dipunpriksa</translation>
    </message>
    <message>
        <source>isi kertas printer</source>
        <translation>kertas printer dipunisi</translation>
    </message>
    <message>
        <source>mulut printer macet</source>
        <translation>cangkem printer macet</translation>
    </message>
    <message>
        <source>pemotong kertas macet</source>
        <translation>pemotong kertas macet</translation>
    </message>
    <message>
        <source>periksa setelan printer</source>
        <translation>setelan printer mangga dipunpriksa</translation>
    </message>
    <message>
        <source>printer berhenti</source>
        <translation>printer mandheg</translation>
    </message>
    <message>
        <source>printer melaporkan kerusakan</source>
        <translation>printer ngabaraken karisakan</translation>
    </message>
    <message>
        <source>printer sedang offline</source>
        <translation>printer saweg offline</translation>
    </message>
    <message>
        <source>printer tidak dapat dihubungi</source>
        <translation>printer boten saged dipunsambung</translation>
    </message>
    <message>
        <source>printer tidak memberi tanda selesai</source>
        <translation>printer boten nedahaken tandha rampung</translation>
    </message>
    <message>
        <source>printer tidak menjawab</source>
        <translation>printer boten mangsuli</translation>
    </message>
    <message>
        <source>tutup printer terbuka</source>
        <translation>tutup printer mbikak</translation>
    </message>
    <message>
        <source>{cause} Nomor tampil di layar: ingat atau foto, lalu tunjukkan kepada petugas.</source>
        <translation>{cause} Nomer katingal ing layar: dipunenget utawi dipunfoto, lajeng tedahaken dhateng petugas.</translation>
    </message>
</context>
<context>
    <name>PinPage</name>
    <message>
        <source>Batal</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>Buat PIN petugas</source>
        <translation>Damel PIN petugas</translation>
    </message>
    <message>
        <source>Kedua PIN tidak sama. Silakan ulangi.</source>
        <translation>PIN kalih-kalihipun boten sami. Mangga kabaleni.</translation>
    </message>
    <message>
        <source>Masukkan PIN untuk membuka setelan.</source>
        <translation>Lebetaken PIN kangge mbikak setelan.</translation>
    </message>
    <message>
        <source>PIN petugas</source>
        <translation>PIN petugas</translation>
    </message>
    <message>
        <source>PIN salah. Sisa {count} kali coba.</source>
        <translation>PIN lepat. Kantun {count} cobi malih.</translation>
    </message>
    <message>
        <source>PIN terlalu pendek: sedikitnya 6 angka.</source>
        <translation>PIN kirang panjang: sakedhikipun 6 angka.</translation>
    </message>
    <message>
        <source>Sedikitnya 6 angka. Simpan baik-baik.</source>
        <translation>Sakedhikipun 6 angka. Simpen ingkang sae.</translation>
    </message>
    <message>
        <source>Terlalu banyak PIN salah. Coba lagi dalam {minutes}.{seconds}.</source>
        <translation>PIN lepat kekathahen. Cobi malih {minutes}.{seconds} engkas.</translation>
    </message>
    <message>
        <source>Ulangi PIN baru</source>
        <translation>Baleni PIN enggal</translation>
    </message>
</context>
<context>
    <name>PrintCard</name>
    <message>
        <source>Printer ini tidak dapat memastikan; periksa kertasnya.</source>
        <translation>Printer punika boten saged mesthekaken; mangga dipunpriksa kertasipun.</translation>
    </message>
    <message>
        <source>Salinan · {facts}</source>
        <translation>Salinan · {facts}</translation>
    </message>
    <message>
        <source>{station} · sejak {time} ({span})</source>
        <translation>{station} · wiwit {time} ({span})</translation>
    </message>
</context>
<context>
    <name>PrinterActs</name>
    <message>
        <source>Gagal: {reason}</source>
        <translation>Gagal: {reason}</translation>
    </message>
    <message>
        <source>Gambar</source>
        <translation>Gambar</translation>
    </message>
    <message>
        <source>Gambar terlalu besar. Pilih PNG sampai 256 kB.</source>
        <translation>Gambar kageden. Pilih PNG ngantos 256 kB.</translation>
    </message>
    <message>
        <source>Ini bukan PNG. Pilih gambar PNG.</source>
        <translation>Punika sanes PNG. Pilih gambar PNG.</translation>
    </message>
    <message>
        <source>Nama kantor</source>
        <translation>Nama kantor</translation>
    </message>
    <message>
        <source>Printer sedang ditanyai…</source>
        <translation>Printer saweg dipuntakeni…</translation>
    </message>
    <message>
        <source>Sedang dicetak…</source>
        <translation>Saweg dipuncithak…</translation>
    </message>
    <message>
        <source>Teks</source>
        <translation>Teks</translation>
    </message>
</context>
<context>
    <name>PrinterCard</name>
    <message>
        <source>{what} · sejak {time} ({span})</source>
        <translation>{what} · wiwit {time} ({span})</translation>
    </message>
</context>
<context>
    <name>PrinterPage</name>
    <message>
        <source>Alamat printer</source>
        <translation>Alamat printer</translation>
    </message>
    <message>
        <source>Antrean cetak</source>
        <translation>Antrean cithak</translation>
    </message>
    <message>
        <source>Antrean cetak komputer</source>
        <translation>Antrean cithak komputer</translation>
    </message>
    <message>
        <source>Bentuk tiket</source>
        <translation>Wujud tiket</translation>
    </message>
    <message>
        <source>Berkas perangkat</source>
        <translation>Berkas piranti</translation>
    </message>
    <message>
        <source>Cetak tiket di kios ini</source>
        <translation>Cithak tiket ing kios punika</translation>
    </message>
    <message>
        <source>Cetak uji</source>
        <translation>Cithak uji</translation>
    </message>
    <message>
        <source>Gambar</source>
        <translation>Gambar</translation>
    </message>
    <message>
        <source>Jaringan (TCP)</source>
        <translation>Jaringan (TCP)</translation>
    </message>
    <message>
        <source>Jenis printer</source>
        <translation>Jinis printer</translation>
    </message>
    <message>
        <source>Kecepatan (bit/detik)</source>
        <translation>Kacepetan (bit/detik)</translation>
    </message>
    <message>
        <source>Kenali printer</source>
        <translation>Tepangi printer</translation>
    </message>
    <message>
        <source>Kendali aliran</source>
        <translation>Kendhali aliran</translation>
    </message>
    <message>
        <source>Otomatis</source>
        <translation>Otomatis</translation>
    </message>
    <message>
        <source>Perangkat</source>
        <translation>Piranti</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Printer USB</source>
        <translation>Printer USB</translation>
    </message>
    <message>
        <source>Sambungan</source>
        <translation>Sambungan</translation>
    </message>
    <message>
        <source>Satu-satunya printer USB</source>
        <translation>Printer USB ingkang namung setunggal</translation>
    </message>
    <message>
        <source>Serial (COM)</source>
        <translation>Serial (COM)</translation>
    </message>
    <message>
        <source>Tanpa (data bisa hilang)</source>
        <translation>Tanpa (data saged ical)</translation>
    </message>
    <message>
        <source>Teks, untuk jalur lambat</source>
        <translation>Teks, kangge jalur alon</translation>
    </message>
    <message>
        <source>Tiket kertas</source>
        <translation>Tiket kertas</translation>
    </message>
    <message>
        <source>USB</source>
        <translation>USB</translation>
    </message>
</context>
<context>
    <name>PrintsPanel</name>
    <message>
        <source>Dikirim, tidak dapat dipastikan: {n} tiket</source>
        <translation>Dipunkintun, boten saged dipunpesthekaken: {n} tiket</translation>
    </message>
    <message>
        <source>Keluar atau tidak?</source>
        <translation>Medal punapa boten?</translation>
    </message>
    <message>
        <source>Keluar sendiri nanti</source>
        <translation>Mangke medal piyambak</translation>
    </message>
    <message>
        <source>Printer kios</source>
        <translation>Printer kios</translation>
    </message>
    <message>
        <source>Printernya tidak pernah memberi kabar. Jawab hanya bila ada yang menanyakan.</source>
        <translation>Printeripun boten nate suka kabar. Dipunwangsuli namung menawi wonten ingkang tanglet.</translation>
    </message>
    <message>
        <source>Tidak ada tiket yang perlu diperiksa.</source>
        <translation>Boten wonten tiket ingkang perlu dipunpriksa.</translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message>
        <source>Petugas: ada kesalahan di program papan. Rinciannya sudah dicatat.</source>
        <translation>Petugas: wonten kalepatan ing program papan. Katranganipun sampun kacathet.</translation>
    </message>
    <message>
        <source>Petugas: berkas data ada di folder jaringan. Pindahkan ke disk PC ini.</source>
        <translation>Petugas: berkas data wonten folder jaringan. Pindhahaken dhateng disk PC punika.</translation>
    </message>
    <message>
        <source>Petugas: berkas data antrean atau foldernya tidak boleh ditulis PC ini.</source>
        <translation>Petugas: berkas data antrean utawi folderipun boten kenging kaserat PC punika.</translation>
    </message>
    <message>
        <source>Petugas: berkas data antrean rusak. Pulihkan dari cadangan terakhir.</source>
        <translation>Petugas: berkas data antrean risak. Pulihaken saking cadangan pungkasan.</translation>
    </message>
    <message>
        <source>Petugas: data antrean perlu dimutakhirkan. Jalankan: antrean db upgrade</source>
        <translation>Petugas: data antrean kedah dipunenggalaken. Lampahaken: antrean db upgrade</translation>
    </message>
    <message>
        <source>Petugas: data antrean sedang dipakai program lain.</source>
        <translation>Petugas: data antrean saweg dipunginakaken program sanes.</translation>
    </message>
    <message>
        <source>Petugas: data antrean tidak ditemukan. Periksa alamatnya di pengaturan stasiun.</source>
        <translation>Petugas: data antrean boten pinanggih. Priksa alamatipun ing setelan stasiun.</translation>
    </message>
    <message>
        <source>Petugas: data ini dari Antrean yang lebih baru. Perbarui Antrean di PC ini.</source>
        <translation>Petugas: data punika saking Antrean ingkang langkung enggal. Enggalaken Antrean ing PC punika.</translation>
    </message>
    <message>
        <source>Petugas: penyimpanan penuh. Kosongkan sebagian disk.</source>
        <translation>Petugas: panyimpenan kebak. Suwungaken saperangan disk.</translation>
    </message>
    <message>
        <source>Petugas: periksa kabel jaringan dan PC yang menyimpan data antrean.</source>
        <translation>Petugas: priksa kabel jaringan lan PC ingkang nyimpen data antrean.</translation>
    </message>
    <message>
        <source>Petugas: periksa pengaturan stasiun ini: {message}. {remedy}.</source>
        <translation>Petugas: priksa setelan stasiun punika: {message}. {remedy}.</translation>
    </message>
</context>
<context>
    <name>ReminderBand</name>
    <message>
        <source>Kabar tentang {name} dijanjikan {time}, {minutes} menit lagi.</source>
        <translation>Kabar bab {name} kajanjekaken {time}, {minutes} menit malih.</translation>
    </message>
    <message>
        <source>Kabar tentang {name} terlambat {minutes} menit (dijanjikan {time}). Papan menampilkan: belum ada kabar baru.</source>
        <translation>Kabar bab {name} kasep {minutes} menit (kajanjekaken {time}). Papan mratelakaken: dereng wonten pawartos enggal.</translation>
    </message>
</context>
<context>
    <name>ServiceTally</name>
    <message>
        <source>Menunggu di layanan Anda</source>
        <translation>Ingkang nengga</translation>
    </message>
</context>
<context>
    <name>ServicesPage</name>
    <message>
        <source>Dilayani</source>
        <translation>Dipunladosi</translation>
    </message>
    <message>
        <source>Huruf nomor</source>
        <translation>Aksara nomer</translation>
    </message>
    <message>
        <source>Layanan baru</source>
        <translation>Layanan enggal</translation>
    </message>
    <message>
        <source>Naik</source>
        <translation>Inggil</translation>
    </message>
    <message>
        <source>Nama ({language})</source>
        <translation>Nami ({language})</translation>
    </message>
    <message>
        <source>Syarat ({language})</source>
        <translation>Sarat ({language})</translation>
    </message>
    <message>
        <source>Tambah</source>
        <translation>Tambah</translation>
    </message>
    <message>
        <source>Tampil di kios</source>
        <translation>Ketingal ing kios</translation>
    </message>
    <message>
        <source>Turun</source>
        <translation>Andhap</translation>
    </message>
    <message>
        <source>{name} (tidak tampil)</source>
        <translation>{name} (boten ketingal)</translation>
    </message>
</context>
<context>
    <name>ServingPanel</name>
    <message>
        <source>Belum ada yang dilayani</source>
        <translation>Dereng wonten ingkang dipunladosi</translation>
    </message>
    <message>
        <source>Belum ada yang menunggu di layanan Anda.</source>
        <translation>Dereng wonten ingkang nengga ing layanan panjenengan.</translation>
    </message>
    <message>
        <source>Dijeda</source>
        <translation>Dipunjeda</translation>
    </message>
    <message>
        <source>Dilayani {time}</source>
        <translation>Dipunladosi {time}</translation>
    </message>
    <message>
        <source>Dipanggil {count} kali</source>
        <translation>Dipuntimbali kaping {count}</translation>
    </message>
    <message>
        <source>Dipanggil {time} lalu</source>
        <translation>Katimbalan {time}</translation>
    </message>
    <message>
        <source>Layanan ini terganggu</source>
        <translation>Layanan kaganggu</translation>
    </message>
    <message>
        <source>Loket dijeda</source>
        <translation>Loket dipunjeda</translation>
    </message>
    <message>
        <source>Menunggu {time}</source>
        <translation>Nengga {time}</translation>
    </message>
    <message>
        <source>Nomor diambil {time}</source>
        <translation>Nomer kapendhet {time}</translation>
    </message>
    <message>
        <source>Prioritas</source>
        <translation>Prioritas</translation>
    </message>
    <message>
        <source>Sejak {time}. Tidak ada nomor yang dipanggil ke {counter}.</source>
        <translation>Wiwit {time}. Boten wonten nomer ingkang dipuntimbali dhateng {counter}.</translation>
    </message>
    <message>
        <source>{count} orang selesai dilayani hari ini</source>
        <translation>{count} tiyang rampung dinten punika</translation>
    </message>
    <message>
        <source>{ready} orang dapat dipanggil, {held} menunggu layanan pulih.</source>
        <translation>{ready} tiyang saged dipuntimbali, {held} nengga layanan pulih.</translation>
    </message>
    <message>
        <source>{ready} orang menunggu di layanan Anda.</source>
        <translation>{ready} tiyang nengga ing layanan panjenengan.</translation>
    </message>
</context>
<context>
    <name>SettingsController</name>
    <message>
        <source>Basis data belum dapat dibaca: {reason}</source>
        <translation>Basis data dereng saged kawaos: {reason}</translation>
    </message>
    <message>
        <source>Belum disimpan. Periksa bagian yang bertanda.</source>
        <translation>Dereng kasimpen. Priksa perangan ingkang katandhani.</translation>
    </message>
    <message>
        <source>Belum disimpan: {reason}</source>
        <translation>Dereng kasimpen: {reason}</translation>
    </message>
    <message>
        <source>Berkas PIN rusak. Hapus {file} di komputer ini untuk membuat PIN baru.</source>
        <translation>Berkas PIN risak. Busek {file} ing komputer punika kangge damel PIN enggal.</translation>
    </message>
    <message>
        <source>PIN tidak dapat disimpan di {file}: {reason}</source>
        <translation>PIN boten saged kasimpen ing {file}: {reason}</translation>
    </message>
    <message>
        <source>Sedang diuji…</source>
        <translation>Saweg dipunuji…</translation>
    </message>
    <message>
        <source>Tersambung. Data antrean dapat dibaca dan ditulis.</source>
        <translation>Kasambung. Data antrean saged kawaos lan kaserat.</translation>
    </message>
    <message>
        <source>Tersimpan: {what}.</source>
        <translation>Kasimpen: {what}.</translation>
    </message>
    <message>
        <source>Tidak ada yang berubah.</source>
        <translation>Boten wonten ingkang ewah.</translation>
    </message>
    <message>
        <source>Tidak tersambung: {reason}</source>
        <translation>Boten kasambung: {reason}</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Basis data</source>
        <translation>Basis data</translation>
    </message>
    <message>
        <source>Kantor</source>
        <translation>Kantor</translation>
    </message>
    <message>
        <source>Kios ini</source>
        <translation>Kios punika</translation>
    </message>
    <message>
        <source>Layanan</source>
        <translation>Layanan</translation>
    </message>
    <message>
        <source>Loket</source>
        <translation>Loket</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Printer</translation>
    </message>
    <message>
        <source>Simpan</source>
        <translation>Simpen</translation>
    </message>
    <message>
        <source>Tutup</source>
        <translation>Tutup</translation>
    </message>
</context>
<context>
    <name>SettingsRules</name>
    <message>
        <source>Huruf {letter} mudah terbaca sebagai angka. Pilih selain I, O, Q dan Z.</source>
        <translation>Aksara {letter} gampil kawaos dados angka. Pilih sanesipun I, O, Q lan Z.</translation>
    </message>
    <message>
        <source>Huruf {letter} sudah dipakai layanan lain. Pilih huruf lain.</source>
        <translation>Aksara {letter} sampun dipunginakaken layanan sanes. Pilih aksara sanes.</translation>
    </message>
    <message>
        <source>Isi nama, 1 sampai 300 huruf.</source>
        <translation>Isi nami, 1 dumugi 300 aksara.</translation>
    </message>
    <message>
        <source>Isi nama, 1 sampai 60 huruf.</source>
        <translation>Isi nami, 1 dumugi 60 aksara.</translation>
    </message>
    <message>
        <source>Isi satu huruf A sampai Z.</source>
        <translation>Isi setunggal aksara A dumugi Z.</translation>
    </message>
    <message>
        <source>Nomor {number} sudah dipakai loket lain. Pilih nomor lain.</source>
        <translation>Nomer {number} sampun dipunginakaken loket sanes. Pilih nomer sanes.</translation>
    </message>
    <message>
        <source>Pilih jenis printer.</source>
        <translation>Pilih jinis printer.</translation>
    </message>
    <message>
        <source>Pilih printer dari daftar, atau tulis misalnya 04b8:0e28</source>
        <translation>Pilih printer saking dhaptar, utawi serat upaminipun 04b8:0e28</translation>
    </message>
    <message>
        <source>Pilih sedikitnya satu layanan untuk loket yang dipakai.</source>
        <translation>Pilih sakedhikipun setunggal layanan kangge loket ingkang dipunginakaken.</translation>
    </message>
    <message>
        <source>Tulis alamat lengkap, misalnya sqlite:////var/lib/antrean/kantor.db</source>
        <translation>Serat alamat jangkep, upaminipun sqlite:////var/lib/antrean/kantor.db</translation>
    </message>
    <message>
        <source>Tulis alamat printer, misalnya 192.168.1.50</source>
        <translation>Serat alamat printer, upaminipun 192.168.1.50</translation>
    </message>
    <message>
        <source>Tulis alamat web dengan {mark} untuk kode tiket, misalnya {example}</source>
        <translation>Serat alamat web mawi {mark} kangge kode tiket, upaminipun {example}</translation>
    </message>
    <message>
        <source>Tulis nama antrean cetak seperti di komputer ini.</source>
        <translation>Serat nama antrean cithak kados ing komputer punika.</translation>
    </message>
    <message>
        <source>Tulis nama perangkat, misalnya {example}</source>
        <translation>Serat nama piranti, upaminipun {example}</translation>
    </message>
</context>
<context>
    <name>SettingsSaver</name>
    <message>
        <source>isi tiket</source>
        <translation>isi tiket</translation>
    </message>
    <message>
        <source>layanan {letter}</source>
        <translation>layanan {letter}</translation>
    </message>
    <message>
        <source>loket {number}</source>
        <translation>loket {number}</translation>
    </message>
    <message>
        <source>nama kantor</source>
        <translation>nami kantor</translation>
    </message>
    <message>
        <source>setelan kios ini</source>
        <translation>setelan kios punika</translation>
    </message>
</context>
<context>
    <name>Shell</name>
    <message>
        <source>Antrean - Loket</source>
        <translation>Antrean - Loket</translation>
    </message>
    <message>
        <source>Membuka data antrean kantor.</source>
        <translation>Mbikak data antrean kantor.</translation>
    </message>
    <message>
        <source>Menyiapkan loket</source>
        <translation>Nyiyapaken loket</translation>
    </message>
</context>
<context>
    <name>SidePanel</name>
    <message>
        <source>Tutup</source>
        <translation>Tutup</translation>
    </message>
</context>
<context>
    <name>SignInPage</name>
    <message>
        <source>Kosong · layanan {letters}</source>
        <translation>Suwung · layanan {letters}</translation>
    </message>
    <message>
        <source>Layanan</source>
        <translation>Layanan</translation>
    </message>
    <message>
        <source>Nama panggilan, misalnya Sri</source>
        <translation>Nami celukan, upaminipun Sri</translation>
    </message>
    <message>
        <source>Nama petugas</source>
        <translation>Nami petugas</translation>
    </message>
    <message>
        <source>Pilih loket Anda</source>
        <translation>Pilih loket panjenengan</translation>
    </message>
    <message>
        <source>Pilih loket dulu</source>
        <translation>Pilih loket rumiyin</translation>
    </message>
    <message>
        <source>Pilih paling sedikit satu layanan</source>
        <translation>Pilih sakedhikipun setunggal layanan</translation>
    </message>
    <message>
        <source>Tulis nama Anda</source>
        <translation>Serat nami panjenengan</translation>
    </message>
    <message>
        <source>{officer} ada di sini</source>
        <translation>{officer} wonten ngriki</translation>
    </message>
</context>
<context>
    <name>StaleBand</name>
    <message>
        <source>Belum tersambung ke data antrean.</source>
        <translation>Dereng kasambung dhateng data antrean.</translation>
    </message>
    <message>
        <source>Tidak ada data baru sejak {time}. Layar ini bisa ketinggalan.</source>
        <translation>Boten wonten data enggal wiwit {time}. Layar punika saged kantun.</translation>
    </message>
</context>
<context>
    <name>StartingPage</name>
    <message>
        <source>Memulai…</source>
        <translation>Miwiti…</translation>
    </message>
    <message>
        <source>Silakan tunggu sebentar.</source>
        <translation>Mangga nengga sekedhap.</translation>
    </message>
</context>
<context>
    <name>StateLine</name>
    <message>
        <source>Buka sampai {time}</source>
        <translation>Bikak dumugi {time}</translation>
    </message>
    <message>
        <source>Data terkini</source>
        <translation>Data paling enggal</translation>
    </message>
    <message>
        <source>Data {n} detik lalu</source>
        <translation>Data {n} detik kepengker</translation>
    </message>
    <message>
        <source>Data {n} menit lalu</source>
        <translation>Data {n} menit kepengker</translation>
    </message>
    <message>
        <source>Tidak ada gangguan</source>
        <translation>Boten wonten gangguan</translation>
    </message>
    <message>
        <source>Tutup</source>
        <translation>Tutup</translation>
    </message>
    <message>
        <source>Tutup, buka lagi {time}</source>
        <translation>Tutup, bikak malih {time}</translation>
    </message>
    <message>
        <source>{n} gangguan</source>
        <translation>{n} gangguan</translation>
    </message>
    <message>
        <source>{n} gangguan, kabar {time}</source>
        <translation>{n} gangguan, kabar {time}</translation>
    </message>
    <message>
        <source>{n} tiket</source>
        <translation>{n} tiket</translation>
    </message>
    <message>
        <source>{n} tiket menunggu printer</source>
        <translation>{n} tiket nengga printer</translation>
    </message>
    <message>
        <source>{n} tiket perlu diperiksa</source>
        <translation>{n} tiket kedah dipunpriksa</translation>
    </message>
    <message>
        <source>{open} dari {all} loket melayani</source>
        <translation>{open} saking {all} loket ngladosi</translation>
    </message>
    <message>
        <source>{station}: {what}</source>
        <translation>{station}: {what}</translation>
    </message>
    <message>
        <source>{text} (+{n})</source>
        <translation>{text} (+{n})</translation>
    </message>
</context>
<context>
    <name>StationPage</name>
    <message>
        <source>Bahasa awal</source>
        <translation>Basa wiwitan</translation>
    </message>
    <message>
        <source>Bertanya setelah diam (detik)</source>
        <translation>Tanglet menawi kendel (detik)</translation>
    </message>
    <message>
        <source>Disimpan di {file}</source>
        <translation>Kasimpen ing {file}</translation>
    </message>
    <message>
        <source>Hitung mundur (detik)</source>
        <translation>Etang mundur (detik)</translation>
    </message>
    <message>
        <source>Layar (inci)</source>
        <translation>Layar (inci)</translation>
    </message>
    <message>
        <source>Nama kios</source>
        <translation>Nami kios</translation>
    </message>
</context>
<context>
    <name>StillHere</name>
    <message>
        <source>Anda masih di sini?</source>
        <translation>Taksih wonten ngriki?</translation>
    </message>
    <message>
        <source>Layar kembali ke awal dalam {seconds} detik.</source>
        <translation>Layar wangsul dhateng wiwitan {seconds} detik malih.</translation>
    </message>
    <message>
        <source>Ya, lanjutkan</source>
        <translation>Inggih, lajengaken</translation>
    </message>
</context>
<context>
    <name>TakeTicketPage</name>
    <message>
        <source>Nomor antrean Anda</source>
        <translation>Nomer antrean panjenengan</translation>
    </message>
    <message>
        <source>Selesai · {seconds} detik</source>
        <translation>Rampung · {seconds} detik</translation>
    </message>
    <message>
        <source>Tidak ada orang di depan Anda</source>
        <translation>Boten wonten antrean ing ngajeng panjenengan</translation>
    </message>
    <message>
        <source>{ahead} · waktu tunggu belum diketahui</source>
        <translation>{ahead} · wekdal nengga dereng kasumerepan</translation>
    </message>
    <message>
        <source>{count} orang di depan Anda</source>
        <translation>{count} tiyang wonten ngajeng panjenengan</translation>
    </message>
</context>
<context>
    <name>ThanksPage</name>
    <message>
        <source>Anda belum mengambil nomor. Silakan datang lagi nanti.</source>
        <translation>Panjenengan dereng mendhet nomer. Mangga rawuh malih mangke.</translation>
    </message>
    <message>
        <source>Selesai</source>
        <translation>Rampung</translation>
    </message>
    <message>
        <source>Terima kasih</source>
        <translation>Matur nuwun</translation>
    </message>
</context>
<context>
    <name>TicketPreview</name>
    <message>
        <source>Begini tiketnya</source>
        <translation>Kados mekaten tiketipun</translation>
    </message>
    <message>
        <source>Saat gangguan</source>
        <translation>Nalika gangguan</translation>
    </message>
    <message>
        <source>Salinan</source>
        <translation>Salinan</translation>
    </message>
</context>
<context>
    <name>VirtualPrinterWindow</name>
    <message>
        <source>Belum ada tiket</source>
        <translation>Dereng wonten tiket</translation>
    </message>
    <message>
        <source>Bukti cetak ganda</source>
        <translation>Bukti cithak dobel</translation>
    </message>
    <message>
        <source>Bukti cetak hilang</source>
        <translation>Bukti cithak ical</translation>
    </message>
    <message>
        <source>Bukti cetak salah</source>
        <translation>Bukti cithak lepat</translation>
    </message>
    <message>
        <source>Bukti cetak terlambat {seconds}&#xa0;detik</source>
        <translation>Bukti cithak telat {seconds}&#xa0;detik</translation>
    </message>
    <message>
        <source>Gangguan lain…</source>
        <translation>Gangguan sanes…</translation>
    </message>
    <message>
        <source>Gangguan: {count}…</source>
        <translation>Gangguan: {count}…</translation>
    </message>
    <message>
        <source>Kertas habis</source>
        <translation>Kertas telas</translation>
    </message>
    <message>
        <source>Kertas hampir habis</source>
        <translation>Kertas meh telas</translation>
    </message>
    <message>
        <source>Listrik padam</source>
        <translation>Listrik pejah</translation>
    </message>
    <message>
        <source>Listrik padam {seconds}&#xa0;detik</source>
        <translation>Listrik pejah {seconds}&#xa0;detik</translation>
    </message>
    <message>
        <source>Luring</source>
        <translation>Luring</translation>
    </message>
    <message>
        <source>Mencetak lambat</source>
        <translation>Nyithak alon</translation>
    </message>
    <message>
        <source>Menerima di port {port}</source>
        <translation>Nampi ing port {port}</translation>
    </message>
    <message>
        <source>Pemotong macet</source>
        <translation>Pangethok macet</translation>
    </message>
    <message>
        <source>Pemotong macet pada tiket berikut</source>
        <translation>Pangethok macet ing tiket salajengipun</translation>
    </message>
    <message>
        <source>Printer virtual</source>
        <translation>Printer virtual</translation>
    </message>
    <message>
        <source>Putuskan sambungan sekarang</source>
        <translation>Pedhot sambungan sakmenika</translation>
    </message>
    <message>
        <source>Siap</source>
        <translation>Siyaga</translation>
    </message>
    <message>
        <source>Tidak menjawab</source>
        <translation>Boten mangsuli</translation>
    </message>
    <message>
        <source>Tiket tidak diambil</source>
        <translation>Tiket boten dipunpundhut</translation>
    </message>
    <message>
        <source>Tutup terbuka</source>
        <translation>Tutup kabikak</translation>
    </message>
    <message>
        <source>{count} tiket keluar</source>
        <translation>{count} tiket medal</translation>
    </message>
</context>
<context>
    <name>WaitingPanel</name>
    <message>
        <source>Belum ada yang menunggu</source>
        <translation>Dereng wonten ingkang nengga</translation>
    </message>
    <message>
        <source>Dilewati {n}</source>
        <translation>Kliwat {n}</translation>
    </message>
    <message>
        <source>Ditunda {n}</source>
        <translation>Katundha {n}</translation>
    </message>
    <message>
        <source>Menunggu {n}</source>
        <extracomment>Acts on the selected ticket, per list; the first is the usual one.</extracomment>
        <translation>Nengga {n}</translation>
    </message>
    <message>
        <source>Saring nomor</source>
        <translation>Saring nomer</translation>
    </message>
    <message>
        <source>Semua layanan</source>
        <translation>Sedaya layanan</translation>
    </message>
    <message>
        <source>Tidak ada nomor yang dilewati</source>
        <translation>Boten wonten nomer kalangkungan</translation>
    </message>
    <message>
        <source>Tidak ada nomor yang ditunda</source>
        <translation>Boten wonten nomer katundha</translation>
    </message>
</context>
</TS>
