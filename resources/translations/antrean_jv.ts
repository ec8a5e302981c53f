<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="jv" sourcelanguage="id">
<context>
    <name>AboutOfficePage</name>
    <message>
        <source>Bahasa kios</source>
        <translation>Basa kios</translation>
    </message>
    <message>
        <source>Kantor ini memakai server…</source>
        <translation>Kantor punika ngginakaken server…</translation>
    </message>
    <message>
        <source>Nama kantor</source>
        <translation>Asmanipun kantor</translation>
    </message>
    <message>
        <source>WIB · Sumatra, Jawa, Kalimantan Barat dan Tengah</source>
        <translation>WIB · Sumatra, Jawi, Kalimantan Kilen lan Tengah</translation>
    </message>
    <message>
        <source>WIT · Maluku dan Papua</source>
        <translation>WIT · Maluku lan Papua</translation>
    </message>
    <message>
        <source>WITA · Bali, Nusa Tenggara, Sulawesi, Kalimantan lainnya</source>
        <translation>WITA · Bali, Nusa Tenggara, Sulawesi, Kalimantan sanesipun</translation>
    </message>
    <message>
        <source>Waktu setempat</source>
        <translation>Wekdal ing papan</translation>
    </message>
</context>
<context>
    <name>AddForm</name>
    <message>
        <source>Baris itu tetap di sini untuk diperbaiki.</source>
        <translation>Larik punika tetep ing ngriki kanggé dipundandosi.</translation>
    </message>
    <message>
        <source>Dan {n} baris lain.</source>
        <translation>Lan {n} larik sanèsipun.</translation>
    </message>
    <message>
        <source>Nomor referensi, satu per baris. Ketik, pindai, atau tempel dari daftar.</source>
        <translation>Nomer referensi, setunggal saben larik. Ketik, pindai, utawi tèmpèl saking dhaftar.</translation>
    </message>
    <message>
        <source>Tambahkan {n} nomor</source>
        <translation>Tambahaken {n} nomer</translation>
    </message>
    <message>
        <source>{n} baris berulang dihitung sekali.</source>
        <translation>{n} larik ingkang dobel dipunétang sepisan.</translation>
    </message>
</context>
<context>
    <name>AffectedServicePage</name>
    <message>
        <source>Ambil {service}</source>
        <translation>Mendhet {service}</translation>
    </message>
    <message>
        <source>Anda ingin bagaimana?</source>
        <translation>Panjenengan ngersakaken punapa?</translation>
    </message>
    <message>
        <source>Bahan untuk layanan ini habis dan belum dikirim lagi.</source>
        <translation>Bahan kangge layanan punika telas lan dereng dipunkirim malih.</translation>
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
        <source>Jumlah nomor untuk hari ini sudah terpenuhi.</source>
        <translation>Cacahing nomer dinten punika sampun jangkep.</translation>
    </message>
    <message>
        <source>Jumlah nomor untuk jam ini sudah terpenuhi.</source>
        <translation>Cacahing nomer wekdal punika sampun jangkep.</translation>
    </message>
    <message>
        <source>Kapan ada nomor lagi belum diketahui.</source>
        <translation>Kapan wonten nomer malih dereng dipunmangertosi.</translation>
    </message>
    <message>
        <source>Kartu yang dapat dicetak hari ini sudah terpenuhi.</source>
        <translation>Kertu ingkang saged dipuncithak dinten punika sampun jangkep.</translation>
    </message>
    <message>
        <source>Layanan ini sedang tidak memberi nomor.</source>
        <translation>Layanan punika saweg boten nyukani nomer.</translation>
    </message>
    <message>
        <source>Nomor dapat diambil lagi {moment}.</source>
        <translation>Nomer saged dipunpendhet malih {moment}.</translation>
    </message>
    <message>
        <source>Nomor layanan ini sudah habis.</source>
        <translation>Nomer layanan punika sampun telas.</translation>
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
        <source>Yang sudah memegang nomor tetap dilayani.</source>
        <translation>Ingkang sampun gadhah nomer tetep dipunladosi.</translation>
    </message>
    <message>
        <source>{count} orang sudah menunggu.</source>
        <translation>{count} tiyang sampun nengga.</translation>
    </message>
</context>
<context>
    <name>AskReferencePage</name>
    <message>
        <source>Ambil nomor antrean</source>
        <translation>Pendhet nomer antrean</translation>
    </message>
    <message>
        <source>Hapus satu huruf</source>
        <translation>Busak satunggal aksara</translation>
    </message>
    <message>
        <source>Kembali</source>
        <translation>Wangsul</translation>
    </message>
    <message>
        <source>Ketik nomor referensi pada bukti perekaman Anda</source>
        <translation>Kula aturi ngetik nomer referensi ing bukti ngrekam Panjenengan</translation>
    </message>
    <message>
        <source>Lihat</source>
        <translation>Pirsani</translation>
    </message>
</context>
<context>
    <name>BackupActs</name>
    <message>
        <source>Baik. {what}</source>
        <translation>Sae. {what}</translation>
    </message>
    <message>
        <source>Belum berhasil: {reason}</source>
        <translation>Dereng kasil: {reason}</translation>
    </message>
    <message>
        <source>Cadangan: {what}</source>
        <translation>Cadhangan: {what}</translation>
    </message>
    <message>
        <source>Dipulihkan.</source>
        <translation>Sampun dipunpulihaken.</translation>
    </message>
    <message>
        <source>Kantor di server dipulihkan dari server, setelah kios dimatikan: {command}</source>
        <translation>Kantor ing server dipunpulihaken saking server, sasampunipun kios dipunpejahi: {command}</translation>
    </message>
    <message>
        <source>Keadaan sebelumnya: {file}.</source>
        <translation>Kawontenan saderengipun: {file}.</translation>
    </message>
    <message>
        <source>Keadaan sekarang disimpan sebagai berkas.</source>
        <translation>Kawontenan sapunika dipunsimpen minangka berkas.</translation>
    </message>
    <message>
        <source>Masih bekerja: {names}. Tutup dahulu, supaya tidak ada yang bingung.</source>
        <translation>Taksih nyambut damel: {names}. Dipuntutup rumiyin, supados boten wonten ingkang bingung.</translation>
    </message>
    <message>
        <source>Nomor hari ini lanjut di seri {series}.</source>
        <translation>Nomer dinten punika lajeng wonten ing seri {series}.</translation>
    </message>
    <message>
        <source>Sedang dibaca…</source>
        <translation>Saweg dipunwaos…</translation>
    </message>
    <message>
        <source>Sedang dibandingkan…</source>
        <translation>Saweg dipunbandhingaken…</translation>
    </message>
    <message>
        <source>Sedang dicadangkan…</source>
        <translation>Saweg dipuncadhangaken…</translation>
    </message>
    <message>
        <source>Sedang dipulihkan…</source>
        <translation>Saweg dipunpulihaken…</translation>
    </message>
    <message>
        <source>Sekarang: {what}</source>
        <translation>Sapunika: {what}</translation>
    </message>
    <message>
        <source>Tersimpan dan sudah dibaca kembali: {file}</source>
        <translation>Sampun kasimpen lan sampun dipunwaos malih: {file}</translation>
    </message>
    <message>
        <source>Tulis folder cadangan: kantor ini ada di server.</source>
        <translation>Serat folder cadhangan: kantor punika wonten ing server.</translation>
    </message>
    <message>
        <source>Yang sekarang tidak dapat dibaca; berkasnya disimpan.</source>
        <translation>Ingkang sapunika boten saged dipunwaos; berkasipun dipunsimpen.</translation>
    </message>
    <message>
        <source>belum ada tiket</source>
        <translation>dereng wonten tiket</translation>
    </message>
    <message>
        <source>dapat dibuka</source>
        <translation>saged dipunbikak</translation>
    </message>
    <message>
        <source>tidak dapat dipakai: {reason}</source>
        <translation>boten saged dipunginakaken: {reason}</translation>
    </message>
    <message>
        <source>{count} tiket sesudah cadangan hanya akan ada di kertas; nomornya tidak diberikan lagi.</source>
        <translation>{count} tiket sasampunipun cadhangan namung badhe wonten ing dlancang; nomeripun boten dipunsukakaken malih.</translation>
    </message>
    <message>
        <source>{count} tiket, terakhir {label}</source>
        <translation>{count} tiket, pungkasan {label}</translation>
    </message>
    <message>
        <source>{size} MB</source>
        <translation>{size} MB</translation>
    </message>
</context>
<context>
    <name>BackupPage</name>
    <message>
        <source>Apa yang akan diganti?</source>
        <translation>Menapa ingkang badhe dipungantos?</translation>
    </message>
    <message>
        <source>Belum dipulihkan: ketik {word}.</source>
        <translation>Dereng dipunpulihaken: ketik {word}.</translation>
    </message>
    <message>
        <source>Cadangan yang ada</source>
        <translation>Cadhangan ingkang wonten</translation>
    </message>
    <message>
        <source>Cadangkan sekarang</source>
        <translation>Cadhangaken sapunika</translation>
    </message>
    <message>
        <source>Dibuat sendiri saat kios pertama menyala pada hari itu. Kantor di server dicadangkan oleh server.</source>
        <translation>Dipundamel piyambak nalika kios kapisan murub ing dinten punika. Kantor ing server dipuncadhangaken dening server.</translation>
    </message>
    <message>
        <source>Disimpan (berkas)</source>
        <translation>Dipunsimpen (berkas)</translation>
    </message>
    <message>
        <source>Folder cadangan</source>
        <translation>Folder cadhangan</translation>
    </message>
    <message>
        <source>Ketik {word} dengan huruf besar.</source>
        <translation>Ketik {word} mawi aksara ageng.</translation>
    </message>
    <message>
        <source>PULIHKAN</source>
        <translation>PULIHAKEN</translation>
    </message>
    <message>
        <source>Periksa seluruhnya</source>
        <translation>Priksa sadaya</translation>
    </message>
    <message>
        <source>Pulihkan</source>
        <translation>Pulihaken</translation>
    </message>
    <message>
        <source>Sebaiknya di disk lain: cadangan pada disk yang rusak ikut hilang. Kosong: folder backups di samping berkas kantor.</source>
        <translation>Prayoginipun ing disk sanes: cadhangan ing disk ingkang risak tumut ical. Kosong: folder backups ing sisihipun berkas kantor.</translation>
    </message>
    <message>
        <source>Sekian cadangan terbaru tinggal; yang lebih tua dihapus sesudah yang baru.</source>
        <translation>Samanten cadhangan paling enggal tetep; ingkang langkung lami dipunbusak sasampunipun ingkang enggal.</translation>
    </message>
    <message>
        <source>Setiap hari</source>
        <translation>Saben dinten</translation>
    </message>
    <message>
        <source>Untuk memulihkan, ketik</source>
        <translation>Kangge mulihaken, ketik</translation>
    </message>
    <message>
        <source>Yang terbaru di atas. Pilih satu untuk diperiksa atau dipulihkan.</source>
        <translation>Ingkang paling enggal ing nginggil. Pilih setunggal kangge dipunpriksa utawi dipunpulihaken.</translation>
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
        <source>Dilayani lebih lambat dari biasa: {services}.</source>
        <translation>Dipunladosi langkung alon saking padatanipun: {services}.</translation>
    </message>
    <message>
        <source>Direncanakan</source>
        <translation>Karancang</translation>
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
        <source>Hari libur: {name}</source>
        <translation>Dinten prei: {name}</translation>
    </message>
    <message>
        <source>Istirahat sampai pukul {time}</source>
        <translation>Ngaso ngantos jam {time}</translation>
    </message>
    <message>
        <source>KANTOR LAIN</source>
        <translation>KANTOR SANES</translation>
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
        <source>LEBIH LAMBAT · {state}</source>
        <translation>LANGKUNG ALON · {state}</translation>
    </message>
    <message>
        <source>Lama gangguan belum diketahui.</source>
        <translation>Dangunipun gangguan dereng kasumerepan.</translation>
    </message>
    <message>
        <source>Layanan lain tetap dilayani.</source>
        <translation>Layanan sanes taksih dipunladosi.</translation>
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
        <source>Menurut rencana selesai {moment}.</source>
        <translation>Miturut rancangan rampung {moment}.</translation>
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
        <source>Nomor tetap bisa diambil dan tetap berlaku.</source>
        <translation>Nomer tetep saged dipundhut lan tetep lumampah.</translation>
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
        <source>PEMELIHARAAN · {state}</source>
        <translation>PANGOPÈNAN · {state}</translation>
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
        <source>SEDANG DILAYANI</source>
        <translation>NEMBE DIPUNLADOSI</translation>
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
        <source>Selama itu berhenti: {services}.</source>
        <translation>Salebetipun punika kèndel: {services}.</translation>
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
        <source>besok, {day} pukul {hours}</source>
        <translation>mbénjing, {day} jam {hours}</translation>
    </message>
    <message>
        <source>habis</source>
        <translation>telas</translation>
    </message>
    <message>
        <source>hari ini pukul {hours}</source>
        <translation>dinten punika jam {hours}</translation>
    </message>
    <message>
        <source>kurang dari 1 menit lalu</source>
        <translation>kirang saking 1 menit kepengker</translation>
    </message>
    <message>
        <source>lebih lambat</source>
        <translation>langkung alon</translation>
    </message>
    <message>
        <source>mungkin lewat jam tutup</source>
        <translation>saged ugi sasampunipun tutup</translation>
    </message>
    <message>
        <source>nomor dihentikan</source>
        <translation>nomer dipunendhegi</translation>
    </message>
    <message>
        <source>nomor mulai {time}</source>
        <translation>nomer wiwit {time}</translation>
    </message>
    <message>
        <source>nomor tutup</source>
        <translation>nomer tutup</translation>
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
        <source>{count} dari hari lalu</source>
        <translation>{count} saking dinten kepengker</translation>
    </message>
    <message>
        <source>{day} pukul {hours}</source>
        <translation>{day} jam {hours}</translation>
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
    <message>
        <source>{title}: {span}.</source>
        <translation>{title}: {span}.</translation>
    </message>
</context>
<context>
    <name>BoardFields</name>
    <message>
        <source>5 sampai 120. Teks tampil selama perlu dibaca.</source>
        <translation>5 dumugi 120. Seratan katingal salami perlu dipunwaos.</translation>
    </message>
    <message>
        <source>Bahasa papan</source>
        <translation>Basa papan</translation>
    </message>
    <message>
        <source>Bahasa tulisan di papan; bahasa suara ada di Suara.</source>
        <translation>Basa seratan ing papan; basa swanten wonten ing Swanten.</translation>
    </message>
    <message>
        <source>Berkas PNG atau JPEG di komputer papan, sebaiknya tanpa latar.</source>
        <translation>Berkas PNG utawi JPEG ing komputer papan, prayoginipun tanpa latar.</translation>
    </message>
    <message>
        <source>Daftar yang tidak dipakai memberi tempatnya kepada panggilan.</source>
        <translation>Dhaptar ingkang boten dipun-ginakaken maringi panggenan dhateng timbalan.</translation>
    </message>
    <message>
        <source>Di komputer papan; gambar dan teksnya tampil saat tidak ada panggilan.</source>
        <translation>Ing komputer papan; gambar lan seratanipun katingal menawi boten wonten timbalan.</translation>
    </message>
    <message>
        <source>Di samping panggilan</source>
        <translation>Ing sisihing timbalan</translation>
    </message>
    <message>
        <source>Diagonal layar papan; ukuran huruf dihitung dari sini.</source>
        <translation>Diagonal layar papan; ukuran aksara dipunetang saking ngriki.</translation>
    </message>
    <message>
        <source>Folder gambar</source>
        <translation>Folder gambar</translation>
    </message>
    <message>
        <source>Gelap, sedikit lain dari latar.</source>
        <translation>Peteng, rada beda saking latar.</translation>
    </message>
    <message>
        <source>Gelap: tulisannya putih.</source>
        <translation>Peteng: seratanipun pethak.</translation>
    </message>
    <message>
        <source>Hanya bila komputer papan punya dua layar: misalnya HDMI-1. Kosong: pertama.</source>
        <translation>Namung menawi komputer papan gadhah kalih layar: contonipun HDMI-1. Kothong: ingkang sepisan.</translation>
    </message>
    <message>
        <source>Hanya loket {number}: {name}</source>
        <translation>Namung loket {number}: {name}</translation>
    </message>
    <message>
        <source>Hijau tua</source>
        <translation>Ijem sepuh</translation>
    </message>
    <message>
        <source>Hitam</source>
        <translation>Cemeng</translation>
    </message>
    <message>
        <source>Jarak dari papan ke kursi paling belakang.</source>
        <translation>Tebihipun saking papan dumugi kursi paling wingking.</translation>
    </message>
    <message>
        <source>Kontras</source>
        <translation>Kontras</translation>
    </message>
    <message>
        <source>Kursi terjauh (meter)</source>
        <translation>Kursi paling tebih (meter)</translation>
    </message>
    <message>
        <source>Lama satu gambar (detik)</source>
        <translation>Dangunipun satunggal gambar (detik)</translation>
    </message>
    <message>
        <source>Layar (inci)</source>
        <translation>Layar (inci)</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>Malam (bawaan)</source>
        <translation>Dalu (asli)</translation>
    </message>
    <message>
        <source>Merah anggur</source>
        <translation>Abrit anggur</translation>
    </message>
    <message>
        <source>Nama layar</source>
        <translation>Naminipun layar</translation>
    </message>
    <message>
        <source>Panggilan sebelumnya dan yang menunggu</source>
        <translation>Timbalan saderengipun lan ingkang nengga</translation>
    </message>
    <message>
        <source>Panggilan sebelumnya saja</source>
        <translation>Namung timbalan saderengipun</translation>
    </message>
    <message>
        <source>Papan kecil di satu loket hanya menampilkan panggilan loket itu.</source>
        <translation>Papan alit ing satunggal loket namung nuduhaken timbalan loket punika.</translation>
    </message>
    <message>
        <source>Pilih yang sudah diuji, atau tulis sendiri.</source>
        <translation>Pilih ingkang sampun dipunuji, utawi serat piyambak.</translation>
    </message>
    <message>
        <source>Semua panggilan</source>
        <translation>Sedaya timbalan</translation>
    </message>
    <message>
        <source>Terang: tulisannya gelap.</source>
        <translation>Padhang: seratanipun peteng.</translation>
    </message>
    <message>
        <source>Tidak ada: panggilan saja</source>
        <translation>Boten wonten: namung timbalan</translation>
    </message>
    <message>
        <source>Tulisan perlu sedikitnya 7 : 1 supaya terbaca dari jauh.</source>
        <translation>Seratan perlu paling sekedhik 7 : 1 supados kawaos saking tebih.</translation>
    </message>
    <message>
        <source>Warna</source>
        <translation>Werni</translation>
    </message>
    <message>
        <source>Warna latar</source>
        <translation>Werni latar</translation>
    </message>
    <message>
        <source>Warna panel</source>
        <translation>Werni panel</translation>
    </message>
    <message>
        <source>Warna panggilan</source>
        <translation>Werni timbalan</translation>
    </message>
    <message>
        <source>Warna sendiri</source>
        <translation>Werni piyambak</translation>
    </message>
    <message>
        <source>Yang ditampilkan</source>
        <translation>Ingkang dipuntuduhaken</translation>
    </message>
    <message>
        <source>Yang menunggu saja</source>
        <translation>Namung ingkang nengga</translation>
    </message>
    <message>
        <source>angka satu per satu</source>
        <translation>angka setunggal-setunggal</translation>
    </message>
    <message>
        <source>bahasa papan</source>
        <translation>basa papan</translation>
    </message>
    <message>
        <source>bahasa suara</source>
        <translation>basa swanten</translation>
    </message>
    <message>
        <source>bahasa suara hari Jumat</source>
        <translation>basa swanten dinten Jemuwah</translation>
    </message>
    <message>
        <source>bahasa suara hari Kamis</source>
        <translation>basa swanten dinten Kemis</translation>
    </message>
    <message>
        <source>bahasa suara hari Minggu</source>
        <translation>basa swanten dinten Ngahad</translation>
    </message>
    <message>
        <source>bahasa suara hari Rabu</source>
        <translation>basa swanten dinten Rebo</translation>
    </message>
    <message>
        <source>bahasa suara hari Sabtu</source>
        <translation>basa swanten dinten Setu</translation>
    </message>
    <message>
        <source>bahasa suara hari Selasa</source>
        <translation>basa swanten dinten Selasa</translation>
    </message>
    <message>
        <source>bahasa suara hari Senin</source>
        <translation>basa swanten dinten Senin</translation>
    </message>
    <message>
        <source>bunyi</source>
        <translation>swanten</translation>
    </message>
    <message>
        <source>daftar di samping panggilan</source>
        <translation>dhaptar ing sisihing timbalan</translation>
    </message>
    <message>
        <source>folder gambar</source>
        <translation>folder gambar</translation>
    </message>
    <message>
        <source>folder suara</source>
        <translation>folder swanten</translation>
    </message>
    <message>
        <source>gangguan diulang (menit)</source>
        <translation>gangguan dipunambali (menit)</translation>
    </message>
    <message>
        <source>kursi terjauh (meter)</source>
        <translation>kursi paling tebih (meter)</translation>
    </message>
    <message>
        <source>lama gambar (detik)</source>
        <translation>dangunipun gambar (detik)</translation>
    </message>
    <message>
        <source>layar (inci)</source>
        <translation>layar (inci)</translation>
    </message>
    <message>
        <source>logo</source>
        <translation>logo</translation>
    </message>
    <message>
        <source>loket yang ditampilkan</source>
        <translation>loket ingkang dipuntuduhaken</translation>
    </message>
    <message>
        <source>nama layar</source>
        <translation>naminipun layar</translation>
    </message>
    <message>
        <source>nama loket disebut</source>
        <translation>naminipun loket kasebat</translation>
    </message>
    <message>
        <source>nomor yang dilewati disebut</source>
        <translation>nomer ingkang dipunlangkungi kasebat</translation>
    </message>
    <message>
        <source>sebutan nol</source>
        <translation>sebatan nol</translation>
    </message>
    <message>
        <source>suara</source>
        <translation>swanten wicara</translation>
    </message>
    <message>
        <source>sunyi mulai</source>
        <translation>sepen wiwit</translation>
    </message>
    <message>
        <source>sunyi sampai</source>
        <translation>sepen dumugi</translation>
    </message>
    <message>
        <source>volume</source>
        <translation>volume</translation>
    </message>
    <message>
        <source>warna latar</source>
        <translation>werni latar</translation>
    </message>
    <message>
        <source>warna panel</source>
        <translation>werni panel</translation>
    </message>
    <message>
        <source>warna panggilan</source>
        <translation>werni timbalan</translation>
    </message>
</context>
<context>
    <name>BoardPageActs</name>
    <message>
        <source>Di sini papan tidak dapat digambar.</source>
        <translation>Ing ngriki papan boten saged dipungambar.</translation>
    </message>
    <message>
        <source>Papan belum dapat digambar: {reason}</source>
        <translation>Papan dereng saged dipungambar: {reason}</translation>
    </message>
</context>
<context>
    <name>BoardPreview</name>
    <message>
        <source>Banyak panggilan</source>
        <translation>Kathah timbalan</translation>
    </message>
    <message>
        <source>Begini papannya</source>
        <translation>Makaten papanipun</translation>
    </message>
    <message>
        <source>Layar tegak</source>
        <translation>Layar ngadeg</translation>
    </message>
    <message>
        <source>Nomor panggilan setinggi {mm} mm, terbaca sampai {metres} m; perlu {least} mm.</source>
        <translation>Nomer timbalan inggilipun {mm} mm, kawaos dumugi {metres} m; perlu {least} mm.</translation>
    </message>
    <message>
        <source>Perlu diperhatikan:</source>
        <translation>Perlu dipungatosaken:</translation>
    </message>
    <message>
        <source>Saat yang ditunjukkan</source>
        <translation>Wekdal ingkang dipuntuduhaken</translation>
    </message>
    <message>
        <source>Satu panggilan</source>
        <translation>Satunggal timbalan</translation>
    </message>
    <message>
        <source>Semua tulisan muat dan terbaca dari kursi terjauh.</source>
        <translation>Sedaya seratan cekap lan kawaos saking kursi paling tebih.</translation>
    </message>
    <message>
        <source>Tanpa panggilan</source>
        <translation>Tanpa timbalan</translation>
    </message>
    <message>
        <source>Tidak muat dan dipotong: {texts}.</source>
        <translation>Boten cekap lan dipuntugel: {texts}.</translation>
    </message>
    <message>
        <source>Tulisan terkecil {mm} mm, masih terbaca sampai {metres} m; perlu {least} mm. Pakai layar lebih besar, atau kursi lebih dekat.</source>
        <translation>Seratan paling alit {mm} mm, taksih kawaos dumugi {metres} m; perlu {least} mm. Ginakaken layar langkung ageng, utawi kursi langkung celak.</translation>
    </message>
    <message>
        <source>Tulisan terkecil {mm} mm, nyaman sampai {metres} m; sebaiknya {least} mm.</source>
        <translation>Seratan paling alit {mm} mm, sekeca dumugi {metres} m; prayoginipun {least} mm.</translation>
    </message>
</context>
<context>
    <name>BoardRules</name>
    <message>
        <source>Huruf di latar {ground} : 1, di panel {panel} : 1, di panggilan {call} : 1.</source>
        <translation>Aksara ing latar {ground} : 1, ing panel {panel} : 1, ing timbalan {call} : 1.</translation>
    </message>
    <message>
        <source>Isi jam lain: mulai dan sampai tidak boleh sama.</source>
        <translation>Isi jam sanes: wiwit lan dumugi boten kenging sami.</translation>
    </message>
    <message>
        <source>Kontras {found} : 1 untuk {what}, perlu {needed} : 1. Pilih warna lebih gelap.</source>
        <translation>Kontras {found} : 1 kangge {what}, perlu {needed} : 1. Pilih werni langkung peteng.</translation>
    </message>
    <message>
        <source>Kontras {found} : 1 untuk {what}, perlu {needed} : 1. Pilih warna lebih terang.</source>
        <translation>Kontras {found} : 1 kangge {what}, perlu {needed} : 1. Pilih werni langkung padhang.</translation>
    </message>
    <message>
        <source>Tulis nama layar sampai 60 huruf, misalnya HDMI-1.</source>
        <translation>Serat naminipun layar dumugi 60 aksara, contonipun HDMI-1.</translation>
    </message>
    <message>
        <source>Tulis nama lengkap berkas PNG atau JPEG di komputer papan, misalnya /srv/logo.png</source>
        <translation>Serat nami jangkep berkas PNG utawi JPEG ing komputer papan, contonipun /srv/logo.png</translation>
    </message>
    <message>
        <source>Tulis nama lengkap folder di komputer papan, misalnya /srv/papan atau D:/papan</source>
        <translation>Serat nami jangkep folder ing komputer papan, contonipun /srv/papan utawi D:/papan</translation>
    </message>
    <message>
        <source>Tulis warna seperti #0A1B2B: tanda # dan enam angka.</source>
        <translation>Serat werni kados #0A1B2B: tandha # lan enem angka.</translation>
    </message>
    <message>
        <source>huruf abu-abu di atasnya</source>
        <translation>aksara klawu ing nginggilipun</translation>
    </message>
    <message>
        <source>huruf gelap di panggilan</source>
        <translation>aksara peteng ing timbalan</translation>
    </message>
    <message>
        <source>huruf putih di atasnya</source>
        <translation>aksara pethak ing nginggilipun</translation>
    </message>
    <message>
        <source>huruf putih di kotak kecilnya</source>
        <translation>aksara pethak ing kothak alitipun</translation>
    </message>
    <message>
        <source>panggilan di samping latar</source>
        <translation>timbalan ing sisihing latar</translation>
    </message>
    <message>
        <source>panggilan di samping panel</source>
        <translation>timbalan ing sisihing panel</translation>
    </message>
    <message>
        <source>tanda layanan terganggu di atasnya</source>
        <translation>tandha layanan kaganggu ing nginggilipun</translation>
    </message>
</context>
<context>
    <name>BoardState</name>
    <message>
        <source>Berkas ditolak: {files}.</source>
        <translation>Berkas dipuntampik: {files}.</translation>
    </message>
    <message>
        <source>Jam papan salah.</source>
        <translation>Jam papan klentu.</translation>
    </message>
    <message>
        <source>Layarnya terputus.</source>
        <translation>Layaripun pedhot.</translation>
    </message>
    <message>
        <source>Papan belum pernah menyala.</source>
        <translation>Papan dereng nate murub.</translation>
    </message>
    <message>
        <source>Papan dimatikan.</source>
        <translation>Papan dipunpejahi.</translation>
    </message>
    <message>
        <source>Papan lambat menjawab.</source>
        <translation>Papan alon mangsuli.</translation>
    </message>
    <message>
        <source>Papan menyala.</source>
        <translation>Papan murub.</translation>
    </message>
    <message>
        <source>Papan tanpa suara.</source>
        <translation>Papan tanpa swanten.</translation>
    </message>
    <message>
        <source>Papan tidak terlihat: mati atau terputus.</source>
        <translation>Papan boten katingal: pejah utawi pedhot.</translation>
    </message>
    <message>
        <source>Setelan ini dipakai sejak {day} pukul {time}.</source>
        <translation>Setelan punika dipun-ginakaken wiwit {day} jam {time}.</translation>
    </message>
    <message>
        <source>Setelan terakhir tidak dipakai papan: {reason}</source>
        <translation>Setelan pungkasan boten dipun-ginakaken papan: {reason}</translation>
    </message>
    <message>
        <source>Setelan yang disimpan menunggu diambil papan.</source>
        <translation>Setelan ingkang dipunsimpen nengga dipunpendhet papan.</translation>
    </message>
    <message>
        <source>Setelannya belum dilaporkan, isian ini setelan bawaan. Yang diubah di sini dipakai setelah papan menyala.</source>
        <translation>Setelanipun dereng dipunlapuraken, isian punika setelan asli. Ingkang dipunowahi ing ngriki dipun-ginakaken sasampunipun papan murub.</translation>
    </message>
    <message>
        <source>Versinya lama.</source>
        <translation>Versinipun lami.</translation>
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
    <name>BoardsPage</name>
    <message>
        <source>Belum ada papan. Nyalakan papan satu kali, maka namanya ada di sini.</source>
        <translation>Dereng wonten papan. Urubaken papan sepisan, lajeng naminipun wonten ing ngriki.</translation>
    </message>
    <message>
        <source>Keadaannya</source>
        <translation>Kawontenanipun</translation>
    </message>
    <message>
        <source>Papan</source>
        <translation>Papan</translation>
    </message>
    <message>
        <source>Setelan yang disimpan dipakai papan ini beberapa detik kemudian.</source>
        <translation>Setelan ingkang dipunsimpen dipun-ginakaken papan punika sawetawis detik malih.</translation>
    </message>
</context>
<context>
    <name>BreakRow</name>
    <message>
        <source>Hapus istirahat ini</source>
        <translation>Busak istirahat punika</translation>
    </message>
    <message>
        <source>hari lain</source>
        <translation>dinten sanes</translation>
    </message>
    <message>
        <source>semua</source>
        <translation>sedaya</translation>
    </message>
</context>
<context>
    <name>BreakTable</name>
    <message>
        <source>Tambah istirahat</source>
        <translation>Tambah istirahat</translation>
    </message>
</context>
<context>
    <name>Bulletin</name>
    <message>
        <source>Ditulis {moment}.</source>
        <translation>Dipunserat {moment}.</translation>
    </message>
    <message>
        <source>Isi ini mungkin sudah tidak berlaku: seharusnya diperbarui paling lambat {moment}, dan itu belum terjadi.</source>
        <translation>Isi punika saged ugi sampun boten leres: kedahipun kaenggalaken paling kasep {moment}, lan punika dereng kelampahan.</translation>
    </message>
    <message>
        <source>Keadaan layanan</source>
        <translation>Kawontenan layanan</translation>
    </message>
    <message>
        <source>Setelah {moment} isi ini mungkin sudah tidak berlaku. Tanyakan kabar terbaru.</source>
        <translation>Sasampunipun {moment} isi punika saged ugi sampun boten leres. Kula aturi nyuwun pirsa pawartos ingkang enggal.</translation>
    </message>
    <message>
        <source>Tidak ada gangguan yang diumumkan.</source>
        <translation>Boten wonten gangguan ingkang dipunwartosaken.</translation>
    </message>
</context>
<context>
    <name>CalendarPage</name>
    <message>
        <source>Istirahat dan periode</source>
        <translation>Istirahat lan periode</translation>
    </message>
    <message>
        <source>Jam kantor</source>
        <translation>Jam kantor</translation>
    </message>
    <message>
        <source>Libur dan hari khusus</source>
        <translation>Prei lan dinten mirunggan</translation>
    </message>
    <message>
        <source>Usulan libur</source>
        <translation>Usulan prei</translation>
    </message>
</context>
<context>
    <name>CapacityPage</name>
    <message>
        <source>Blangko dan cetak</source>
        <translation>Blangko lan cithak</translation>
    </message>
    <message>
        <source>Kuota</source>
        <translation>Kuota</translation>
    </message>
    <message>
        <source>Satu tangan</source>
        <translation>Tangan setunggal</translation>
    </message>
</context>
<context>
    <name>CarryPanel</name>
    <message>
        <source>Alihkan ke hari lain</source>
        <translation>Lih dhateng dinten sanes</translation>
    </message>
    <message>
        <source>Hari kerja berikutnya belum diketahui. Lengkapi kalender kantor dulu.</source>
        <translation>Dinten kerja candhakipun dereng kasumerepan. Jangkepi tanggalan kantor rumiyin.</translation>
    </message>
    <message>
        <source>Ke hari apa?</source>
        <translation>Dhateng dinten menapa?</translation>
    </message>
    <message>
        <source>Layanan apa yang antreannya dialihkan?</source>
        <translation>Layanan menapa ingkang antreanipun dipunlih?</translation>
    </message>
    <message>
        <source>Nomor dan urutan tetap. Pada hari itu mereka dipanggil lebih dulu; nomor baru menyusul di belakang. Salinan tiket memuat harinya.</source>
        <translation>Nomer lan urutan tetep. Ing dinten punika piyambakipun dipuntimbali langkung rumiyin; nomer enggal nusul ing wingking. Salinan tiket ngemot dintenipun.</translation>
    </message>
    <message>
        <source>Pilih sedikitnya satu layanan.</source>
        <translation>Pilih paling sekedhik setunggal layanan.</translation>
    </message>
    <message>
        <source>Tidak ada yang menunggu, jadi tidak ada yang perlu dialihkan.</source>
        <translation>Boten wonten ingkang ngentosi, dados boten wonten ingkang prelu dipunlih.</translation>
    </message>
    <message>
        <source>{count} orang akan dialihkan ke {day}.</source>
        <translation>{count} tiyang badhe dipunlih dhateng {day}.</translation>
    </message>
    <message>
        <source>{service}: {count} orang</source>
        <translation>{service}: {count} tiyang</translation>
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
        <source>Jumlah orang yang menunggu bisa sudah berubah.</source>
        <translation>Cacahing tiyang ingkang nengga saged sampun ewah.</translation>
    </message>
    <message>
        <source>Kios tidak tersambung sejak {moment}.</source>
        <translation>Kios boten kasambung wiwit {moment}.</translation>
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
    <name>Closing</name>
    <message>
        <source>Antrean sudah penuh sampai jam tutup (pukul {time}).</source>
        <translation>Antrean sampun kebak ngantos jam tutup (jam {time}).</translation>
    </message>
    <message>
        <source>Kemungkinan tidak terlayani hari ini (tutup pukul {time}).</source>
        <translation>Saged ugi boten kaladosan dinten punika (tutup jam {time}).</translation>
    </message>
    <message>
        <source>Nomor dapat dilanjutkan {day}.</source>
        <translation>Nomer saged dipunlajengaken {day}.</translation>
    </message>
    <message>
        <source>Nomor diberikan lagi {day} pukul {time}.</source>
        <translation>Nomer dipunparingaken malih {day} jam {time}.</translation>
    </message>
    <message>
        <source>Nomor layanan ini untuk hari ini sudah dihentikan. Nomor yang sudah diambil tetap berlaku.</source>
        <translation>Nomer layanan punika kangge dinten punika sampun dipunendhegi. Nomer ingkang sampun dipunpundhut tetep lumampah.</translation>
    </message>
    <message>
        <source>besok</source>
        <translation>mbenjing</translation>
    </message>
    <message>
        <source>mungkin lewat jam tutup</source>
        <translation>saged ugi sasampunipun tutup</translation>
    </message>
    <message>
        <source>nomor hari ini dihentikan</source>
        <translation>nomer dinten punika dipunendhegi</translation>
    </message>
    <message>
        <source>penuh sampai jam tutup</source>
        <translation>kebak ngantos jam tutup</translation>
    </message>
</context>
<context>
    <name>ClosingBand</name>
    <message>
        <source>Alihkan ke hari berikutnya</source>
        <translation>Pindhah dhateng dinten candhakipun</translation>
    </message>
    <message>
        <source>Nomor {services} sudah dihentikan.</source>
        <translation>Nomer {services} sampun dipunendhegi.</translation>
    </message>
    <message>
        <source>Pengambilan nomor dihentikan untuk hari ini: {services}.</source>
        <translation>Pamundhutan nomer dipunendhegi kangge dinten punika: {services}.</translation>
    </message>
    <message>
        <source>{waiting} orang menunggu, perkiraan selesai {finish}, tutup {closes}: {late} orang mungkin tidak terlayani hari ini.</source>
        <translation>{waiting} tiyang nengga, kinten-kinten rampung {finish}, tutup {closes}: {late} tiyang saged ugi boten kaladosan dinten punika.</translation>
    </message>
</context>
<context>
    <name>ComfortBar</name>
    <message>
        <source>Bacakan</source>
        <translation>Wacakaken</translation>
    </message>
    <message>
        <source>Bacakan halaman ini dan yang berikutnya</source>
        <translation>Wacakaken kaca punika lan salajengipun</translation>
    </message>
    <message>
        <source>Besar</source>
        <translation>Ageng</translation>
    </message>
    <message>
        <source>Huruf besar</source>
        <translation>Aksara ageng</translation>
    </message>
    <message>
        <source>Jangkauan rendah: semua tombol di bagian bawah layar</source>
        <translation>Jangkauan andhap: sedaya tombol wonten ing sisih ngandhap layar</translation>
    </message>
    <message>
        <source>Kontras</source>
        <translation>Kontras</translation>
    </message>
    <message>
        <source>Kontras tinggi</source>
        <translation>Kontras inggil</translation>
    </message>
    <message>
        <source>Rendah</source>
        <translation>Andhap</translation>
    </message>
</context>
<context>
    <name>ComponentList</name>
    <message>
        <source>Bila komponen ini terganggu, layanan inilah yang berhenti atau melambat.</source>
        <translation>Menawi komponen punika kaganggu, layanan punika ingkang mandheg utawi dados alon.</translation>
    </message>
    <message>
        <source>Dibutuhkan layanan</source>
        <translation>Dipunbetahaken layanan</translation>
    </message>
    <message>
        <source>Disebut di papan, kios dan tiket.</source>
        <translation>Dipunsebut ing papan, kios saha tiket.</translation>
    </message>
    <message>
        <source>Hapus</source>
        <translation>Busak</translation>
    </message>
    <message>
        <source>Huruf kecil, angka dan tanda hubung, misalnya server-pusat. Tetap.</source>
        <translation>Aksara alit, angka lan tandha hubung, upaminipun server-pusat. Tetep.</translation>
    </message>
    <message>
        <source>Jenis</source>
        <translation>Jinis</translation>
    </message>
    <message>
        <source>Kode</source>
        <translation>Kode</translation>
    </message>
    <message>
        <source>Komponen baru</source>
        <translation>Komponen enggal</translation>
    </message>
    <message>
        <source>Komponen jenis blangko diusulkan terganggu saat persediaannya habis.</source>
        <translation>Komponen jinis blangko dipunusulaken kaganggu nalika sadhiyanipun telas.</translation>
    </message>
    <message>
        <source>Nama ({language})</source>
        <translation>Nami ({language})</translation>
    </message>
    <message>
        <source>Tambah</source>
        <translation>Tambah</translation>
    </message>
    <message>
        <source>blangko</source>
        <translation>blangko</translation>
    </message>
    <message>
        <source>jaringan kantor</source>
        <translation>jaringan kantor</translation>
    </message>
    <message>
        <source>kantor lain</source>
        <translation>kantor sanes</translation>
    </message>
    <message>
        <source>lain</source>
        <translation>sanesipun</translation>
    </message>
    <message>
        <source>listrik</source>
        <translation>listrik</translation>
    </message>
    <message>
        <source>pencetak kartu</source>
        <translation>pencithak kertu</translation>
    </message>
    <message>
        <source>server pusat</source>
        <translation>server pusat</translation>
    </message>
    <message>
        <source>sinkronisasi data</source>
        <translation>sinkronisasi data</translation>
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
        <source>Tetap ambil nomor</source>
        <translation>Tetep mundhut nomer</translation>
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
    <name>Console</name>
    <message>
        <source>Belum ada berkas kabar di {place}.</source>
        <translation>Dereng wonten berkas pawartos ing {place}.</translation>
    </message>
    <message>
        <source>Berkas di {place} lebih lama dari kabar terakhir.</source>
        <translation>Berkas ing {place} langkung lami tinimbang pawartos pungkasan.</translation>
    </message>
    <message>
        <source>Berkas di {place} tidak dapat dibaca.</source>
        <translation>Berkas ing {place} boten saged dipunwaos.</translation>
    </message>
    <message>
        <source>Di {place} ada berkas kantor yang lain.</source>
        <translation>Ing {place} wonten berkas kantor sanesipun.</translation>
    </message>
    <message>
        <source>Jam salah satu kantor tidak tepat.</source>
        <translation>Jam salah satunggaling kantor boten leres.</translation>
    </message>
    <message>
        <source>Tanda tangannya tidak cocok. Bandingkan lagi sidik kuncinya.</source>
        <translation>Tapak astanipun boten cocog. Mangga dipuntandhingaken malih sidik kuncinipun.</translation>
    </message>
    <message>
        <source>kantor lain terganggu: {n}</source>
        <translation>kantor sanes kaganggu: {n}</translation>
    </message>
    <message>
        <source>kantor lain tidak terdengar: {n}</source>
        <translation>kantor sanes boten keprungu: {n}</translation>
    </message>
    <message>
        <source>{place} tidak dapat dihubungi.</source>
        <translation>{place} boten saged dipunhubungi.</translation>
    </message>
</context>
<context>
    <name>ConsoleActs</name>
    <message>
        <source>Abaikan</source>
        <translation>Kendelaken</translation>
    </message>
    <message>
        <source>Alihkan</source>
        <translation>Pindhah</translation>
    </message>
    <message>
        <source>Alihkan antrean</source>
        <translation>Lih antrean</translation>
    </message>
    <message>
        <source>Alihkan ke hari berikutnya</source>
        <translation>Lih dhateng dinten candhakipun</translation>
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
        <source>Berikan nomor lagi</source>
        <translation>Paringaken nomer malih</translation>
    </message>
    <message>
        <source>Berikutnya</source>
        <translation>Salajengipun</translation>
    </message>
    <message>
        <source>Bilah kecil</source>
        <translation>Bilah alit</translation>
    </message>
    <message>
        <source>Cabut prioritas</source>
        <translation>Icali prioritas</translation>
    </message>
    <message>
        <source>Cari nomor</source>
        <translation>Padosi nomer</translation>
    </message>
    <message>
        <source>Cari tiket</source>
        <translation>Pados tiket</translation>
    </message>
    <message>
        <source>Catatan</source>
        <translation>Cathetan</translation>
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
        <source>Daftar tunggu</source>
        <translation>Dhaftar tenggo</translation>
    </message>
    <message>
        <source>Dihitung</source>
        <translation>Dipunétang</translation>
    </message>
    <message>
        <source>Diterima</source>
        <translation>Katampi</translation>
    </message>
    <message>
        <source>Gangguan</source>
        <translation>Gangguan</translation>
    </message>
    <message>
        <source>Hari ini</source>
        <translation>Dinten punika</translation>
    </message>
    <message>
        <source>Hentikan pengambilan nomor</source>
        <translation>Endhegi pamundhutan nomer</translation>
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
        <source>Keluarkan dari daftar</source>
        <translation>Wedalaken saking dhaftar</translation>
    </message>
    <message>
        <source>Kembalikan ke antrean</source>
        <translation>Wangsulaken ing antrean</translation>
    </message>
    <message>
        <source>Kembalikan yang tidak datang</source>
        <translation>Wangsulaken ingkang boten rawuh</translation>
    </message>
    <message>
        <source>Lanjutkan</source>
        <translation>Lajengaken</translation>
    </message>
    <message>
        <source>Lapor gangguan</source>
        <translation>Lapor gangguan</translation>
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
        <source>Panggil nomor ini</source>
        <translation>Timbali nomer punika</translation>
    </message>
    <message>
        <source>Panggil ulang</source>
        <translation>Timbali malih</translation>
    </message>
    <message>
        <source>Pensiunkan</source>
        <translation>Pensiunaken</translation>
    </message>
    <message>
        <source>Persediaan</source>
        <translation>Sedhiyan</translation>
    </message>
    <message>
        <source>Prioritas</source>
        <translation>Prioritas</translation>
    </message>
    <message>
        <source>Rincian usulan</source>
        <translation>Rincian usulan</translation>
    </message>
    <message>
        <source>Rusak</source>
        <translation>Risak</translation>
    </message>
    <message>
        <source>Salin nomornya</source>
        <translation>Salin nomeripun</translation>
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
        <source>Stasiun</source>
        <translation>Stasiun</translation>
    </message>
    <message>
        <source>Sudah diambil</source>
        <translation>Sampun dipunpendhet</translation>
    </message>
    <message>
        <source>Sudah pulih</source>
        <translation>Sampun pulih</translation>
    </message>
    <message>
        <source>Tambah nomor</source>
        <translation>Tambah nomer</translation>
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
        <source>Umumkan</source>
        <translation>Wartakaken</translation>
    </message>
    <message>
        <source>Umumkan gangguan</source>
        <translation>Wartosaken gangguan</translation>
    </message>
    <message>
        <source>Undang</source>
        <translation>Undang</translation>
    </message>
    <message>
        <source>Urungkan</source>
        <translation>Wurungaken</translation>
    </message>
    <message>
        <source>Urungkan laporan</source>
        <translation>Wurungaken laporan</translation>
    </message>
</context>
<context>
    <name>ConsoleGuarantee</name>
    <message>
        <source>Berlaku {day}, dipanggil lebih dulu</source>
        <translation>Lumampah {day}, dipuntimbali langkung rumiyin</translation>
    </message>
    <message>
        <source>boleh kembali sampai {time}</source>
        <translation>pareng wangsul ngantos {time}</translation>
    </message>
    <message>
        <source>dari {day}</source>
        <translation>saking {day}</translation>
    </message>
    <message>
        <source>waktu kembali berhenti selama gangguan</source>
        <translation>wekdal wangsul kendel salaminipun gangguan</translation>
    </message>
    <message>
        <source>waktu kembali lewat {time}</source>
        <translation>wekdal wangsul sampun langkung {time}</translation>
    </message>
</context>
<context>
    <name>ConsoleNotes</name>
    <message>
        <source>Angka sepanjang ini bisa NIK, nomor KK atau telepon. Tulis tanpa angka itu.</source>
        <translation>Angka semanten panjangipun saged NIK, nomer KK utawi telepon. Serat tanpa angka punika.</translation>
    </message>
    <message>
        <source>Catatan itu tidak disimpan: paling panjang 60 huruf, tanpa nama, NIK atau nomor telepon.</source>
        <translation>Cathetan punika mboten dipunsimpen: paling panjang 60 aksara, tanpa asma, NIK utawi nomer telepon.</translation>
    </message>
    <message>
        <source>Catatan untuk {label}</source>
        <translation>Cathetan kanggé {label}</translation>
    </message>
    <message>
        <source>Catatan: {note}</source>
        <translation>Cathetan: {note}</translation>
    </message>
    <message>
        <source>Hanya untuk petugas berikutnya. Tidak tampil di papan dan tiket, dan dihapus bersama data hari ini.</source>
        <translation>Namung kanggé petugas salajengipun. Mboten katingal ing papan lan tiket, lan dipunbusak sareng data dinten punika.</translation>
    </message>
    <message>
        <source>Hapus catatan</source>
        <translation>Busak cathetan</translation>
    </message>
    <message>
        <source>Ini seperti alamat surel. Tulis apa yang perlu dilakukan saja.</source>
        <translation>Punika kados alamat surel. Serat punapa ingkang perlu dipuntindakaken kemawon.</translation>
    </message>
    <message>
        <source>Ini seperti nomor telepon. Tulis apa yang perlu dilakukan saja.</source>
        <translation>Punika kados nomer telepon. Serat punapa ingkang perlu dipuntindakaken kemawon.</translation>
    </message>
    <message>
        <source>Kembali setelah istirahat</source>
        <translation>Wangsul sasampunipun ngaso</translation>
    </message>
    <message>
        <source>Kurang berkas</source>
        <translation>Berkas kirang</translation>
    </message>
    <message>
        <source>Menunggu tanda tangan</source>
        <translation>Ngentosi tapak asma</translation>
    </message>
    <message>
        <source>Paling panjang {most} huruf. Singkatkan.</source>
        <translation>Paling panjang {most} aksara. Cekakaken.</translation>
    </message>
    <message>
        <source>Perlu petugas lain</source>
        <translation>Perlu petugas sanes</translation>
    </message>
    <message>
        <source>Simpan catatan</source>
        <translation>Simpen cathetan</translation>
    </message>
    <message>
        <source>Tulis &quot;NIK&quot; atau &quot;KK&quot; saja, tanpa nomornya.</source>
        <translation>Serat &quot;NIK&quot; utawi &quot;KK&quot; kemawon, tanpa nomeripun.</translation>
    </message>
    <message>
        <source>Tulis sendiri, tanpa nama, NIK atau nomor telepon</source>
        <translation>Serat piyambak, tanpa asma, NIK utawi nomer telepon</translation>
    </message>
</context>
<context>
    <name>ConsoleOffice</name>
    <message>
        <source>Baris {n} ({text}): bukan nomor referensi. Tulis tanpa spasi.</source>
        <translation>Larik {n} ({text}): sanès nomer referensi. Serat tanpa spasi.</translation>
    </message>
    <message>
        <source>Baris {n} ({text}): mirip NIK. Pakai nomor pada tanda terima.</source>
        <translation>Larik {n} ({text}): kados NIK. Ginakaken nomer ing tandha tampi.</translation>
    </message>
    <message>
        <source>Baris {n} ({text}): mirip nama. Pakai nomor pada tanda terima.</source>
        <translation>Larik {n} ({text}): kados asma. Ginakaken nomer ing tandha tampi.</translation>
    </message>
    <message>
        <source>Batal dipakai</source>
        <translation>Wurung dipunginakaken</translation>
    </message>
    <message>
        <source>Belum dihitung</source>
        <translation>Dèrèng dipunétang</translation>
    </message>
    <message>
        <source>Dicatat: {what} {n}. {name}: {left}.</source>
        <translation>Kacathet: {what} {n}. {name}: {left}.</translation>
    </message>
    <message>
        <source>Dihitung</source>
        <translation>Dipunétang</translation>
    </message>
    <message>
        <source>Dipakai</source>
        <translation>Kaginakaken</translation>
    </message>
    <message>
        <source>Diterima</source>
        <translation>Katampi</translation>
    </message>
    <message>
        <source>Habis</source>
        <translation>Telas</translation>
    </message>
    <message>
        <source>Hari ini: {received} diterima, {used} dipakai, {spoilt} rusak</source>
        <translation>Dinten punika: {received} katampi, {used} kaginakaken, {spoilt} risak</translation>
    </message>
    <message>
        <source>Kapasitas cetak hari ini {whole}: {made} selesai, {promised} sudah bernomor, {room} sisa</source>
        <translation>Kapasitas cithak dinten punika {whole}: {made} rampung, {promised} sampun gadhah nomer, {room} turah</translation>
    </message>
    <message>
        <source>Rusak</source>
        <translation>Risak</translation>
    </message>
    <message>
        <source>belum diketahui</source>
        <translation>dèrèng dipunmangertosi</translation>
    </message>
    <message>
        <source>{first} sampai {last}</source>
        <translation>{first} dumugi {last}</translation>
    </message>
    <message>
        <source>{name} habis. Layanan {letters} tidak dapat selesai.</source>
        <translation>{name} telas. Layanan {letters} boten saged rampung.</translation>
    </message>
    <message>
        <source>{name} tinggal {n}. Bila habis, layanan {letters} berhenti.</source>
        <translation>{name} kantun {n}. Menawi telas, layanan {letters} mandheg.</translation>
    </message>
    <message>
        <source>{n} nomor ditambahkan.</source>
        <translation>{n} nomer katambahaken.</translation>
    </message>
    <message>
        <source>{n} nomor diundang untuk {day}. Salin nomornya untuk pesan kantor.</source>
        <translation>{n} nomer dipunundang kanggé {day}. Salin nomeripun kanggé pesen kantor.</translation>
    </message>
    <message>
        <source>{n} nomor kembali ke tempatnya semula.</source>
        <translation>{n} nomer wangsul dhateng papanipun.</translation>
    </message>
    <message>
        <source>{n} nomor yang diundang untuk {day} sudah disalin. Tempel di pesan kantor.</source>
        <translation>{n} nomer ingkang dipunundang kanggé {day} sampun kasalin. Tèmpèl ing pesen kantor.</translation>
    </message>
    <message>
        <source>{n} sudah ada di daftar dan tetap di tempatnya: {some}.</source>
        <translation>{n} sampun wonten ing dhaftar lan tetep ing papanipun: {some}.</translation>
    </message>
    <message>
        <source>{n} tersisa</source>
        <translation>{n} turah</translation>
    </message>
    <message>
        <source>{reference} dicatat sudah diambil.</source>
        <translation>{reference} kacathet sampun dipunpendhet.</translation>
    </message>
    <message>
        <source>{reference} dikeluarkan dari daftar.</source>
        <translation>{reference} kawedalaken saking dhaftar.</translation>
    </message>
    <message>
        <source>{reference}: datang pada {day}, belum selesai.</source>
        <translation>{reference}: rawuh dinten {day}, dèrèng rampung.</translation>
    </message>
    <message>
        <source>{reference}: diundang untuk {day}.</source>
        <translation>{reference}: dipunundang kanggé {day}.</translation>
    </message>
    <message>
        <source>{reference}: sudah diambil.</source>
        <translation>{reference}: sampun dipunpendhet.</translation>
    </message>
    <message>
        <source>{reference}: sudah dikeluarkan.</source>
        <translation>{reference}: sampun kawedalaken.</translation>
    </message>
    <message>
        <source>{reference}: tempat {place}, perkiraan {days}.</source>
        <translation>{reference}: papan {place}, kinten-kinten {days}.</translation>
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
        <source>Catatan {label} dihapus.</source>
        <translation>Cathetan {label} dipunbusak.</translation>
    </message>
    <message>
        <source>Catatan {label} disimpan.</source>
        <translation>Cathetan {label} dipunsimpen.</translation>
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
        <source>Diurungkan. {label} seperti sebelumnya: {state}.</source>
        <translation>Dipunwurungaken. {label} wangsul kados saderengipun: {state}.</translation>
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
        <source>Nomor diberikan lagi.</source>
        <translation>Nomer dipunparingaken malih.</translation>
    </message>
    <message>
        <source>Pemeliharaan {name} direncanakan mulai {time}.</source>
        <translation>Pangopènan {name} karancang wiwit {time}.</translation>
    </message>
    <message>
        <source>Pengambilan nomor dihentikan untuk hari ini. Nomor yang sudah diambil tetap berlaku.</source>
        <translation>Pamundhutan nomer dipunendhegi kangge dinten punika. Nomer ingkang sampun dipunpundhut tetep lumampah.</translation>
    </message>
    <message>
        <source>Prioritas {label} dicabut.</source>
        <translation>Prioritas {label} dipunicali.</translation>
    </message>
    <message>
        <source>Rencana pemeliharaan {name} dibatalkan.</source>
        <translation>Rancangan pangopènan {name} dipunwurungaken.</translation>
    </message>
    <message>
        <source>Salinan {label} dicetak di {station}.</source>
        <translation>Salinan {label} kacithak ing {station}.</translation>
    </message>
    <message>
        <source>Tersimpan di PC ini dan dikirim begitu server kembali.</source>
        <translation>Kasimpen ing PC punika lan kakintun sasampunipun server wangsul.</translation>
    </message>
    <message>
        <source>Tidak ada yang menunggu.</source>
        <translation>Boten wonten ingkang ngentosi.</translation>
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
        <source>{count} nomor tidak dapat dialihkan ke {day}: nomor hari itu sudah dibagikan. Pilih hari lain, atau layani hari ini.</source>
        <translation>{count} nomer boten saged dipunlih dhateng {day}: nomer dinten punika sampun dipunparingaken. Pilih dinten sanes, utawi dipunladosi dinten punika.</translation>
    </message>
    <message>
        <source>{count} orang dialihkan ke {day}; dipanggil lebih dulu.</source>
        <translation>{count} tiyang dipunlih dhateng {day}; dipuntimbali langkung rumiyin.</translation>
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
        <source>{name} dipensiunkan.</source>
        <translation>{name} dipunpensiunaken.</translation>
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
        <source>cadangan data dipulihkan</source>
        <translation>cadangan data dipunwangsulaken</translation>
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
    <name>ConsoleProposals</name>
    <message>
        <source>Apa yang tidak berfungsi? Belum diumumkan: bila loket lain melapor juga, pengumuman diusulkan.</source>
        <translation>Menapa ingkang boten lumampah? Dereng dipunwartakaken: menawi loket sanes ugi lapor, wartos dipunusulaken.</translation>
    </message>
    <message>
        <source>Belum pulih</source>
        <translation>Dereng pulih</translation>
    </message>
    <message>
        <source>Dicatat: {name} bermasalah. Belum diumumkan; bila loket lain melapor juga, pengumuman diusulkan.</source>
        <translation>Kacathet: {name} wonten masalah. Dereng dipunwartakaken; menawi loket sanes ugi lapor, wartos dipunusulaken.</translation>
    </message>
    <message>
        <source>Dua loket melapor: {numbers}.</source>
        <translation>Kalih loket sampun lapor: {numbers}.</translation>
    </message>
    <message>
        <source>Gangguan {name} diumumkan ke papan dan kios.</source>
        <translation>Gangguan {name} dipunwartakaken ing papan lan kios.</translation>
    </message>
    <message>
        <source>Lapor gangguan</source>
        <translation>Lapor gangguan</translation>
    </message>
    <message>
        <source>Laporan Anda dihapus.</source>
        <translation>Laporan panjenengan dipunbusak.</translation>
    </message>
    <message>
        <source>Pemeriksaan “{name}” berhasil {times} kali: {finding}</source>
        <translation>Pamriksan “{name}” kasil kaping {times}: {finding}</translation>
    </message>
    <message>
        <source>Pemeriksaan “{name}” bermasalah {times} kali: {finding}</source>
        <translation>Pamriksan “{name}” wonten masalah kaping {times}: {finding}</translation>
    </message>
    <message>
        <source>Pemeriksaan “{name}” lambat {times} kali: {finding}</source>
        <translation>Pamriksan “{name}” alon kaping {times}: {finding}</translation>
    </message>
    <message>
        <source>Umumkan pulih</source>
        <translation>Wartakaken pulih</translation>
    </message>
    <message>
        <source>Usulan tentang {name} diabaikan. Papan tidak berubah.</source>
        <translation>Usulan bab {name} dipunkendelaken. Papan boten ewah.</translation>
    </message>
    <message>
        <source>{count} loket melapor: {numbers}.</source>
        <translation>{count} loket sampun lapor: {numbers}.</translation>
    </message>
    <message>
        <source>{name} ada lagi sejak {time}.</source>
        <translation>{name} wonten malih wiwit {time}.</translation>
    </message>
    <message>
        <source>{name} diumumkan pulih ke papan dan kios.</source>
        <translation>{name} dipunwartakaken pulih ing papan lan kios.</translation>
    </message>
    <message>
        <source>{name} habis sejak {time}.</source>
        <translation>{name} telas wiwit {time}.</translation>
    </message>
    <message>
        <source>{name} tampaknya lebih lambat dari biasa sejak {time}.</source>
        <translation>{name} kadosipun langkung alon tinimbang limrahipun wiwit {time}.</translation>
    </message>
    <message>
        <source>{name} tampaknya sudah pulih sejak {time}.</source>
        <translation>{name} kadosipun sampun pulih wiwit {time}.</translation>
    </message>
    <message>
        <source>{name} tampaknya tidak berfungsi sejak {time}.</source>
        <translation>{name} kadosipun boten lumampah wiwit {time}.</translation>
    </message>
    <message>
        <source>{name}: {finding}</source>
        <translation>{name}: {finding}</translation>
    </message>
    <message>
        <source>{some} dan {last}</source>
        <translation>{some} lan {last}</translation>
    </message>
</context>
<context>
    <name>ConsoleQuestions</name>
    <message>
        <source>Alasan lain</source>
        <translation>Alesan sanes</translation>
    </message>
    <message>
        <source>Alasan, untuk loket yang menerima</source>
        <translation>Alesan, kanggé lokèt ingkang nampi</translation>
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
        <source>Berkas kurang</source>
        <translation>Berkas kirang</translation>
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
        <source>Lanjutan</source>
        <translation>Salajengipun</translation>
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
        <source>Nomor ini tidak akan dipanggil lagi; setelah 10 detik tidak dapat dikembalikan.</source>
        <translation>Nomer punika mboten badhe dipuntimbali malih; sasampunipun 10 detik mboten saged dipunwangsulaken.</translation>
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
        <source>Salah layanan</source>
        <translation>Lepat layanan</translation>
    </message>
    <message>
        <source>Selama jeda tidak ada nomor yang dipanggil ke loket ini. Apa alasannya?</source>
        <translation>Salebeting jeda boten wonten nomer ingkang dipuntimbali dhateng loket punika. Punapa alesanipun?</translation>
    </message>
    <message>
        <source>Tidak</source>
        <translation>Boten</translation>
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
        <source>Waktu kembali sudah lewat. Masukkan kembali?</source>
        <translation>Wekdal wangsul sampun langkung. Lebetaken malih?</translation>
    </message>
    <message>
        <source>Ya, masukkan kembali</source>
        <translation>Inggih, lebetaken malih</translation>
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
        <source>Belum dimulai</source>
        <translation>Dereng kawiwitan</translation>
    </message>
    <message>
        <source>Bukan layanan loket ini</source>
        <translation>Sanès layanan lokèt punika</translation>
    </message>
    <message>
        <source>Ditahan selama gangguan</source>
        <translation>Kèndel rumiyin: gangguan</translation>
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
        <source>Tidak ada yang menunggu</source>
        <translation>Boten wonten ingkang ngentosi</translation>
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
        <source>Layanan ini tidak memberi nomor pada jam ini.</source>
        <translation>Layanan punika boten nyukani nomer ing jam punika.</translation>
    </message>
    <message>
        <source>Login stasiun ini tidak boleh melakukan itu. Lakukan di stasiun yang boleh.</source>
        <translation>Login stasiun punika boten kenging nindakaken punika. Tindakaken ing stasiun ingkang kenging.</translation>
    </message>
    <message>
        <source>Loket ini sedang dipakai petugas lain.</source>
        <translation>Loket punika saweg dipunginakaken petugas sanes.</translation>
    </message>
    <message>
        <source>Loket ini tidak melayani layanan nomor itu. Alihkan dulu nomornya.</source>
        <translation>Lokèt punika boten ngladosi layanan nomer punika. Kelih rumiyin nomeripun.</translation>
    </message>
    <message>
        <source>Loket sedang dijeda. Tekan Lanjutkan dulu.</source>
        <translation>Loket saweg dipunjeda. Penet Lajengaken rumiyin.</translation>
    </message>
    <message>
        <source>Masih ada tiket stasiun ini yang menunggu digabung. Nyalakan dan sambungkan dulu.</source>
        <translation>Taksih wonten tiket stasiun punika ingkang nengga kagabung. Gesangaken lan sambungaken rumiyin.</translation>
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
        <source>Nomor ini sudah ditangani lagi setelah itu, jadi tidak diurungkan. Lihat keadaannya di daftar.</source>
        <translation>Nomer punika sampun dipuntangani malih sasampunipun, dados mboten dipunwurungaken. Tingali kawontenanipun ing daftar.</translation>
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
        <source>Nomor layanan ini untuk hari ini sudah dihentikan.</source>
        <translation>Nomer layanan punika kangge dinten punika sampun dipunendhegi.</translation>
    </message>
    <message>
        <source>Nomor layanan ini untuk hari ini sudah habis.</source>
        <translation>Nomer layanan punika kangge dinten punika sampun telas.</translation>
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
        <source>Server tidak tersambung, jadi tidak diurungkan. Yang tadi tetap tercatat.</source>
        <translation>Server mboten kasambung, dados mboten dipunwurungaken. Ingkang wau tetep kacathet.</translation>
    </message>
    <message>
        <source>Setelah 10 detik tidak dapat diurungkan lagi. Kembalikan nomornya dari daftar, atau beri nomor baru.</source>
        <translation>Sasampunipun 10 detik mboten saged dipunwurungaken malih. Wangsulaken nomeripun saking daftar, utawi paringi nomer enggal.</translation>
    </message>
    <message>
        <source>Stasiun ini masih menyala. Matikan dulu, baru pensiunkan.</source>
        <translation>Stasiun punika taksih gesang. Pejahi rumiyin, lajeng pensiunaken.</translation>
    </message>
    <message>
        <source>Sudah terlalu lama untuk diurungkan. Laporannya tetap tercatat.</source>
        <translation>Sampun kedangon kangge dipunwurungaken. Laporanipun tetep kacathet.</translation>
    </message>
    <message>
        <source>Terlalu banyak nomor diambil di kios ini. Tunggu sebentar.</source>
        <translation>Kathah sanget nomer ingkang dipunpendhet ing kios punika. Nengga sekedhap.</translation>
    </message>
    <message>
        <source>Tidak ada yang dapat diundang untuk hari itu.</source>
        <translation>Boten wonten ingkang saged dipunundang kangge dinten punika.</translation>
    </message>
    <message>
        <source>Tidak ada yang dapat diurungkan.</source>
        <translation>Mboten wonten ingkang saged dipunwurungaken.</translation>
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
        <source>Usulan ini sudah dijawab atau ditarik. Layar diperbarui.</source>
        <translation>Usulan punika sampun dipunwangsuli utawi dipuntarik. Layar dipunanyari.</translation>
    </message>
    <message>
        <source>Waktu kembali nomor ini sudah lewat. Tekan lagi untuk memasukkannya kembali.</source>
        <translation>Wekdal wangsul nomer punika sampun langkung. Pencet malih kangge nglebetaken malih.</translation>
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
        <source>Berhenti</source>
        <translation>Kèndel</translation>
    </message>
    <message>
        <source>Berhenti: {hit} · jalan terus: {on}</source>
        <translation>Kèndel: {hit} · lumampah terus: {on}</translation>
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
        <source>Direncanakan</source>
        <translation>Karancang</translation>
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
        <source>Lebih lambat</source>
        <translation>Langkung alon</translation>
    </message>
    <message>
        <source>Lebih lambat: {hit} · seperti biasa: {on}</source>
        <translation>Langkung alon: {hit} · kados padatan: {on}</translation>
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
    <name>ConsoleStations</name>
    <message>
        <source>Baik</source>
        <translation>Sae</translation>
    </message>
    <message>
        <source>Belum pernah hidup</source>
        <translation>Dereng nate gesang</translation>
    </message>
    <message>
        <source>Berkas papan ditolak</source>
        <translation>Berkas papan ditampik</translation>
    </message>
    <message>
        <source>Dimatikan</source>
        <translation>Dipunpejahi</translation>
    </message>
    <message>
        <source>Dimatikan dengan benar. Nyalakan bila perlu.</source>
        <translation>Dipunpejahi kanthi leres. Gesangaken menawi perlu.</translation>
    </message>
    <message>
        <source>Jam meleset</source>
        <translation>Jam mleset</translation>
    </message>
    <message>
        <source>Kabarnya terlambat. Periksa jaringan bila tidak segera membaik.</source>
        <translation>Kabaripun kasep. Priksa jaringan menawi boten enggal sae.</translation>
    </message>
    <message>
        <source>Kertas hampir habis</source>
        <translation>Kertas meh telas</translation>
    </message>
    <message>
        <source>Kios</source>
        <translation>Kios</translation>
    </message>
    <message>
        <source>Kios ini memberi nomor saat terputus. Biarkan menyala dan tersambung: tiketnya bergabung sendiri di tempatnya.</source>
        <translation>Kios punika maringi nomer nalika pedhot. Kersanipun gesang lan sambung: tiketipun gabung piyambak ing papanipun.</translation>
    </message>
    <message>
        <source>Layar papan ({screen}) tidak tersambung. Periksa kabel HDMI dan televisinya.</source>
        <translation>Layar papan ({screen}) ora nyambung. Priksa kabel HDMI lan televisine.</translation>
    </message>
    <message>
        <source>Layar terputus</source>
        <translation>Layar pedhot</translation>
    </message>
    <message>
        <source>Lihat Tiket &amp; printer untuk apa yang perlu dilakukan.</source>
        <translation>Priksa Tiket &amp; printer kangge punapa ingkang perlu dipuntindakaken.</translation>
    </message>
    <message>
        <source>Loket</source>
        <translation>Loket</translation>
    </message>
    <message>
        <source>Papan</source>
        <translation>Papan</translation>
    </message>
    <message>
        <source>Papan tanpa suara</source>
        <translation>Papan tanpa swara</translation>
    </message>
    <message>
        <source>Papan tetap menampilkan panggilan. Periksa pengeras suara dan kartu suara PC papan; sementara itu panggil dengan suara.</source>
        <translation>Papan tetep nuduhake timbalan. Priksa pangeras swara lan kertu swara PC papan; sauntara kuwi nimbali nganggo swara.</translation>
    </message>
    <message>
        <source>Pengawas</source>
        <translation>Pangawas</translation>
    </message>
    <message>
        <source>Pensiun</source>
        <translation>Pensiun</translation>
    </message>
    <message>
        <source>Perbarui Antrean di PC itu di luar jam layanan.</source>
        <translation>Enggalaken Antrean ing PC punika ing sanjawinipun jam layanan.</translation>
    </message>
    <message>
        <source>Periksa apakah PC-nya menyala dan jaringannya tersambung.</source>
        <translation>Priksa PC-nipun gesang lan jaringanipun sambung punapa boten.</translation>
    </message>
    <message>
        <source>Printer bermasalah</source>
        <translation>Printer wonten masalah</translation>
    </message>
    <message>
        <source>Setel jam PC itu. Urutan antrean tetap benar, karena memakai jam server.</source>
        <translation>Setel jam PC punika. Urutan antrean tetep leres, amargi ngginakaken jam server.</translation>
    </message>
    <message>
        <source>Siapkan gulungan kertas baru.</source>
        <translation>Cawisaken gulungan kertas enggal.</translation>
    </message>
    <message>
        <source>Stasiun ({n})</source>
        <translation>Stasiun ({n})</translation>
    </message>
    <message>
        <source>Sudah terdaftar, belum pernah dijalankan.</source>
        <translation>Sampun kadhaftar, dereng nate dipunlampahaken.</translation>
    </message>
    <message>
        <source>Tersendat</source>
        <translation>Seret</translation>
    </message>
    <message>
        <source>Tidak dapat ditampilkan di papan: {files}.</source>
        <translation>Ora bisa ditampilake ing papan: {files}.</translation>
    </message>
    <message>
        <source>Tidak terlihat</source>
        <translation>Boten katingal</translation>
    </message>
    <message>
        <source>Tiket belum digabung</source>
        <translation>Tiket dereng kagabung</translation>
    </message>
    <message>
        <source>Versi lama</source>
        <translation>Versi lawas</translation>
    </message>
    <message>
        <source>baru saja</source>
        <translation>nembe mawon</translation>
    </message>
    <message>
        <source>belum pernah</source>
        <translation>dereng nate</translation>
    </message>
    <message>
        <source>meleset {offset}</source>
        <translation>mleset {offset}</translation>
    </message>
    <message>
        <source>sejak {time}</source>
        <translation>wiwit {time}</translation>
    </message>
    <message>
        <source>tepat</source>
        <translation>leres</translation>
    </message>
    <message>
        <source>versi {version}</source>
        <translation>versi {version}</translation>
    </message>
    <message>
        <source>{kind} · huruf {letter}</source>
        <translation>{kind} · huruf {letter}</translation>
    </message>
    <message>
        <source>{n} detik lalu</source>
        <translation>{n} detik kepungkur</translation>
    </message>
    <message>
        <source>{n} stasiun, semuanya baik</source>
        <translation>{n} stasiun, sedaya sae</translation>
    </message>
    <message>
        <source>{n} stasiun, {troubled} perlu dilihat</source>
        <translation>{n} stasiun, {troubled} perlu dipunpriksa</translation>
    </message>
    <message>
        <source>{n} tiket</source>
        <translation>{n} tiket</translation>
    </message>
    <message>
        <source>{sign}{n} detik</source>
        <translation>{sign}{n} detik</translation>
    </message>
    <message>
        <source>{sign}{n} hari</source>
        <translation>{sign}{n} dinten</translation>
    </message>
    <message>
        <source>{sign}{n} jam</source>
        <translation>{sign}{n} jam</translation>
    </message>
    <message>
        <source>{sign}{n} menit</source>
        <translation>{sign}{n} menit</translation>
    </message>
    <message>
        <source>{span} lalu</source>
        <translation>{span} kepungkur</translation>
    </message>
    <message>
        <source>{text} · {n} sudah dipensiunkan</source>
        <translation>{text} · {n} sampun dipunpensiunaken</translation>
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
    <name>ConsoleUndo</name>
    <message>
        <source>Server tidak tersambung: yang disimpan di PC ini tidak dapat diurungkan.</source>
        <translation>Server mboten kasambung: ingkang dipunsimpen ing PC punika mboten saged dipunwurungaken.</translation>
    </message>
    <message>
        <source>Tidak ada yang dapat diurungkan.</source>
        <translation>Mboten wonten ingkang saged dipunwurungaken.</translation>
    </message>
    <message>
        <source>Urungkan: {what} · {seconds} d</source>
        <translation>Wurungaken: {what} · {seconds} d</translation>
    </message>
    <message>
        <source>prioritas {label}</source>
        <translation>prioritas {label}</translation>
    </message>
    <message>
        <source>{label} dialihkan</source>
        <translation>{label} dipunalihaken</translation>
    </message>
    <message>
        <source>{label} dibatalkan</source>
        <translation>{label} kabatalaken</translation>
    </message>
    <message>
        <source>{label} dikembalikan</source>
        <translation>{label} dipunwangsulaken</translation>
    </message>
    <message>
        <source>{label} dilewati</source>
        <translation>{label} kalangkungan</translation>
    </message>
    <message>
        <source>{label} dipanggil</source>
        <translation>{label} dipuntimbali</translation>
    </message>
    <message>
        <source>{label} dipanggil ulang</source>
        <translation>{label} dipuntimbali malih</translation>
    </message>
    <message>
        <source>{label} ditunda</source>
        <translation>{label} katundha</translation>
    </message>
    <message>
        <source>{label} mulai dilayani</source>
        <translation>{label} wiwit dipunladosi</translation>
    </message>
    <message>
        <source>{label} selesai</source>
        <translation>{label} rampung</translation>
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
        <source>Ditolak server setelah tersambung kembali: {acts}.</source>
        <translation>Dipuntampik server sasampunipun kasambung malih: {acts}.</translation>
    </message>
    <message>
        <source>Memanggil belum bisa; yang sedang dilayani bisa diselesaikan.</source>
        <translation>Nimbali dereng saged; ingkang saweg dipunladosi saged dipunrampungaken.</translation>
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
        <source>{count} tindakan menunggu dikirim.</source>
        <translation>{count} tumindak ngentosi kakintun.</translation>
    </message>
    <message>
        <source>{label} dimulai {time}</source>
        <translation>{label} dipunwiwiti {time}</translation>
    </message>
    <message>
        <source>{label} diselesaikan {time}</source>
        <translation>{label} dipunrampungaken {time}</translation>
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
        <source>Loket yang tidak dipakai tetap ada di laporan; tidak dapat dihapus.</source>
        <translation>Loket ingkang boten dipunginakaken tetep wonten ing laporan; boten saged dipunbusak.</translation>
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
        <source>Nomor yang disebut saat memanggil.</source>
        <translation>Nomer ingkang kasebat nalika nimbali.</translation>
    </message>
    <message>
        <source>Petugas dapat masuk</source>
        <translation>Petugas saged mlebet</translation>
    </message>
    <message>
        <source>Tambah</source>
        <translation>Tambah</translation>
    </message>
    <message>
        <source>Tampil di papan dan di konsol.</source>
        <translation>Katon ing papan lan konsol.</translation>
    </message>
    <message>
        <source>Yang boleh dilayani di sini; petugas memilih di antaranya saat masuk. Angkanya: × 3 dipanggil tiga kali lebih sering daripada × 1 selama keduanya ditunggu. Bila semua sama, yang datang lebih dulu dipanggil lebih dulu.</source>
        <translation>Ingkang pareng dipunladosi ing mriki; petugas milih nalika mlebet. Angkanipun: × 3 dipuntimbali kaping tiga langkung kerep tinimbang × 1 salami kekalihipun dipuntengga. Menawi sami sedaya, ingkang rawuh langkung rumiyin dipuntimbali langkung rumiyin.</translation>
    </message>
    <message>
        <source>{name} (tidak dipakai)</source>
        <translation>{name} (boten dipunginakaken)</translation>
    </message>
</context>
<context>
    <name>DatabaseActs</name>
    <message>
        <source>Belum dibuat: {reason}</source>
        <translation>Dereng dipundamel: {reason}</translation>
    </message>
    <message>
        <source>Dibuat: {office}, tanpa tiket. Simpan untuk memakainya di kios ini.</source>
        <translation>Dipundamel: {office}, tanpa tiket. Simpen kangge ngginakaken ing kios punika.</translation>
    </message>
    <message>
        <source>Sedang dibuat…</source>
        <translation>Saweg dipundamel…</translation>
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
        <source>Tidak tersambung: {reason}</source>
        <translation>Boten kasambung: {reason}</translation>
    </message>
</context>
<context>
    <name>DatabasePage</name>
    <message>
        <source>Alamat basis data</source>
        <translation>Alamat basis data</translation>
    </message>
    <message>
        <source>Buat baru di alamat ini</source>
        <translation>Damel enggal ing alamat punika</translation>
    </message>
    <message>
        <source>Satu PC: sqlite:////folder/kantor.db. Beberapa PC: alamat dari berkas kios yang dibuat antrean db init --server. Uji dahulu, lalu simpan.</source>
        <translation>Satunggal PC: sqlite:////folder/kantor.db. Sawetawis PC: alamat saking berkas kios ingkang dipundamel antrean db init --server. Uji rumiyin, lajeng simpen.</translation>
    </message>
    <message>
        <source>Uji sambungan</source>
        <translation>Uji sambungan</translation>
    </message>
</context>
<context>
    <name>DayChart</name>
    <message>
        <source>Ada layanan berhenti</source>
        <translation>Wonten layanan mandheg</translation>
    </message>
    <message>
        <source>Menunggu</source>
        <translation>Nengga</translation>
    </message>
    <message>
        <source>Selesai per jam</source>
        <translation>Rampung saben jam</translation>
    </message>
</context>
<context>
    <name>DayList</name>
    <message>
        <source>Asal</source>
        <translation>Asal</translation>
    </message>
    <message>
        <source>Buka pukul</source>
        <translation>Bikak jam</translation>
    </message>
    <message>
        <source>Dibuka khusus, juga pada hari libur atau Minggu</source>
        <translation>Dipunbikak mirunggan, ugi ing dinten prei utawi Ngahad</translation>
    </message>
    <message>
        <source>Dicatat sendiri, atau dari usulan daftar libur.</source>
        <translation>Dipunserat piyambak, utawi saking usulan dhaptar prei.</translation>
    </message>
    <message>
        <source>Hapus</source>
        <translation>Busak</translation>
    </message>
    <message>
        <source>Hari baru</source>
        <translation>Dinten enggal</translation>
    </message>
    <message>
        <source>Hari libur tutup; hari khusus buka pada jam di bawah.</source>
        <translation>Dinten prei tutup; dinten mirunggan bikak ing jam ngandhap.</translation>
    </message>
    <message>
        <source>Jam kantor pada hari khusus itu.</source>
        <translation>Jam kantor ing dinten mirunggan punika.</translation>
    </message>
    <message>
        <source>Jenis</source>
        <translation>Jinis</translation>
    </message>
    <message>
        <source>Libur: kantor tutup</source>
        <translation>Prei: kantor tutup</translation>
    </message>
    <message>
        <source>Nama ({language})</source>
        <translation>Nami ({language})</translation>
    </message>
    <message>
        <source>Satu hari yang lain dari biasanya.</source>
        <translation>Satunggal dinten ingkang benten saking padatanipun.</translation>
    </message>
    <message>
        <source>Tambah</source>
        <translation>Tambah</translation>
    </message>
    <message>
        <source>Tampil di kios dan papan pada hari itu.</source>
        <translation>Katon ing kios lan papan ing dinten punika.</translation>
    </message>
    <message>
        <source>Tanggal</source>
        <translation>Tanggal</translation>
    </message>
    <message>
        <source>Tutup pukul</source>
        <translation>Tutup jam</translation>
    </message>
    <message>
        <source>daftar hari libur umum</source>
        <translation>dhaptar prei umum</translation>
    </message>
    <message>
        <source>daftar hari libur umum; tanggalnya masih perkiraan</source>
        <translation>dhaptar prei umum; tanggalipun taksih kinten-kinten</translation>
    </message>
    <message>
        <source>ditulis di kantor ini</source>
        <translation>dipunserat ing kantor punika</translation>
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
    <name>ExportPanel</name>
    <message>
        <source>Bagikan pemberitahuan</source>
        <translation>Sebaraken wara-wara</translation>
    </message>
    <message>
        <source>Isi teks</source>
        <translation>Isining seratan</translation>
    </message>
    <message>
        <source>Lalu tempel di grup atau status</source>
        <translation>Lajeng tempel ing grup utawi status</translation>
    </message>
    <message>
        <source>Salin untuk WhatsApp</source>
        <translation>Salin kangge WhatsApp</translation>
    </message>
    <message>
        <source>Simpan JSON</source>
        <translation>Simpen JSON</translation>
    </message>
    <message>
        <source>Simpan PDF A4</source>
        <translation>Simpen PDF A4</translation>
    </message>
    <message>
        <source>Simpan halaman web</source>
        <translation>Simpen kaca web</translation>
    </message>
    <message>
        <source>Teks yang sama dengan papan, untuk orang yang belum berangkat.</source>
        <translation>Seratan ingkang sami kaliyan papan, kangge tiyang ingkang dereng bidhal.</translation>
    </message>
    <message>
        <source>Tiga bahasa, satu berkas</source>
        <translation>Tigang basa, satunggal berkas</translation>
    </message>
    <message>
        <source>Untuk ditempel di pintu</source>
        <translation>Kangge katempel ing lawang</translation>
    </message>
    <message>
        <source>Untuk program lain</source>
        <translation>Kangge program sanes</translation>
    </message>
</context>
<context>
    <name>Exports</name>
    <message>
        <source>Berkas tidak tersimpan ({reason}). Periksa ruang dan izin folder, lalu coba lagi.</source>
        <translation>Berkas boten kasimpen ({reason}). Priksa papan lan idin folder, lajeng cobi malih.</translation>
    </message>
    <message>
        <source>Disimpan: {place}</source>
        <translation>Kasimpen: {place}</translation>
    </message>
    <message>
        <source>Dokumen tidak dapat dibuat. Coba lagi; rinciannya ada di catatan program.</source>
        <translation>Dokumen boten saged kadamel. Cobi malih; rerinciyanipun wonten ing cathetan program.</translation>
    </message>
    <message>
        <source>Halaman {place} tidak diperbarui ({reason}). Periksa folder itu; konsol mencoba lagi.</source>
        <translation>Kaca {place} boten kaenggalaken ({reason}). Priksa folder punika; konsol nyobi malih.</translation>
    </message>
    <message>
        <source>Teks sudah disalin. Tempel di WhatsApp.</source>
        <translation>Seratan sampun kasalin. Tempel ing WhatsApp.</translation>
    </message>
</context>
<context>
    <name>Feet</name>
    <message>
        <source>Simpan</source>
        <translation>Simpen</translation>
    </message>
    <message>
        <source>Tutup</source>
        <translation>Tutup</translation>
    </message>
    <message>
        <source>Urungkan simpanan</source>
        <translation>Wurungaken simpenan</translation>
    </message>
</context>
<context>
    <name>FileActs</name>
    <message>
        <source>Belum berhasil: {reason}</source>
        <translation>Dereng kasil: {reason}</translation>
    </message>
    <message>
        <source>Berkas itu sudah ada dan tidak ditimpa. Tulis nama lain.</source>
        <translation>Berkas punika sampun wonten lan boten dipuntindhih. Serat nama sanes.</translation>
    </message>
    <message>
        <source>Berubah sejak dilihat; inilah keadaan sekarang.</source>
        <translation>Ewah sasampunipun dipuntingali; punika kawontenan sapunika.</translation>
    </message>
    <message>
        <source>Diterapkan: {count} perubahan. Semuanya ada di riwayat.</source>
        <translation>Dipuntrapaken: {count} ewah-ewahan. Sadaya wonten ing riwayat.</translation>
    </message>
    <message>
        <source>Sedang dibandingkan…</source>
        <translation>Saweg dipunbandhingaken…</translation>
    </message>
    <message>
        <source>Sedang diterapkan…</source>
        <translation>Saweg dipuntrapaken…</translation>
    </message>
    <message>
        <source>Sedang ditulis…</source>
        <translation>Saweg dipunserat…</translation>
    </message>
    <message>
        <source>Server hanya menerimanya dari akun pengelola.</source>
        <translation>Server namung nampi saking akun pangurus.</translation>
    </message>
    <message>
        <source>Tersimpan: {file}</source>
        <translation>Kasimpen: {file}</translation>
    </message>
    <message>
        <source>Tetap, tidak ada di berkas: {table} {name}</source>
        <translation>Tetep, boten wonten ing berkas: {table} {name}</translation>
    </message>
    <message>
        <source>Tidak ada yang akan berubah.</source>
        <translation>Boten wonten ingkang badhe ewah.</translation>
    </message>
    <message>
        <source>{count} perubahan. Belum ada yang diubah.</source>
        <translation>{count} ewah-ewahan. Dereng wonten ingkang dipunewahi.</translation>
    </message>
</context>
<context>
    <name>FilePage</name>
    <message>
        <source>Apa yang akan berubah?</source>
        <translation>Menapa ingkang badhe ewah?</translation>
    </message>
    <message>
        <source>Berkas</source>
        <translation>Berkas</translation>
    </message>
    <message>
        <source>Berkas setelan</source>
        <translation>Berkas setelan</translation>
    </message>
    <message>
        <source>Ekspor ke berkas ini</source>
        <translation>Ekspor dhateng berkas punika</translation>
    </message>
    <message>
        <source>Pilih berkas…</source>
        <translation>Pilih berkas…</translation>
    </message>
    <message>
        <source>Semua setelan kantor dalam satu berkas. Tidak ikut: tiket, jumlah persediaan, PIN, kata sandi, kunci, dan setelan tiap PC.</source>
        <translation>Sadaya setelan kantor wonten ing setunggal berkas. Boten tumut: tiket, cacahing persediaan, PIN, tembung sandi, kunci, lan setelan saben PC.</translation>
    </message>
    <message>
        <source>Terapkan semua</source>
        <translation>Trapaken sadaya</translation>
    </message>
    <message>
        <source>Tulis berkas dengan alamat lengkap, misalnya {example}</source>
        <translation>Serat berkas mawi alamat jangkep, upaminipun {example}</translation>
    </message>
</context>
<context>
    <name>Filling</name>
    <message>
        <source>Basis data belum dapat dibaca: {reason}</source>
        <translation>Basis data dereng saged kawaos: {reason}</translation>
    </message>
    <message>
        <source>Setelan kantor dapat disimpan sekarang.</source>
        <translation>Setelan kantor sapunika saged dipunsimpen.</translation>
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
    <name>FirstStart</name>
    <message>
        <source>Belum berhasil: {reason}</source>
        <translation>Dereng kasil: {reason}</translation>
    </message>
    <message>
        <source>Berkas stasiun</source>
        <translation>Berkas stasiun</translation>
    </message>
    <message>
        <source>Gagal: {reason}</source>
        <translation>Gagal: {reason}</translation>
    </message>
    <message>
        <source>Isi nama kantor, 1 sampai 300 huruf.</source>
        <translation>Serat asmanipun kantor, 1 dumugi 300 aksara.</translation>
    </message>
    <message>
        <source>Jam tutup harus sesudah jam buka.</source>
        <translation>Jam tutup kedah sasampunipun jam bikak.</translation>
    </message>
    <message>
        <source>Pilih sedikitnya satu hari.</source>
        <translation>Pilih sakedhikipun satunggal dinten.</translation>
    </message>
    <message>
        <source>Pilih sedikitnya satu layanan.</source>
        <translation>Pilih sakedhikipun satunggal layanan.</translation>
    </message>
    <message>
        <source>Printer sedang ditanyai…</source>
        <translation>Printer saweg dipuntakeni…</translation>
    </message>
    <message>
        <source>Sedang dicetak…</source>
        <translation>Saweg dipuncithak…</translation>
    </message>
</context>
<context>
    <name>FirstStartWindow</name>
    <message>
        <source>Antrean: mulai</source>
        <translation>Antrean: wiwit</translation>
    </message>
    <message>
        <source>Istirahat dan hari libur diatur kemudian.</source>
        <translation>Ngaso lan dinten prei dipunatur mangke.</translation>
    </message>
    <message>
        <source>Jam buka</source>
        <translation>Jam bikak</translation>
    </message>
    <message>
        <source>Kantor mana yang memakai kios ini?</source>
        <translation>Kantor pundi ingkang ngagem kios punika?</translation>
    </message>
    <message>
        <source>Kantor sedang disiapkan…</source>
        <translation>Kantor saweg dipuncawisaken…</translation>
    </message>
    <message>
        <source>Kembali</source>
        <translation>Wangsul</translation>
    </message>
    <message>
        <source>Kios dapat dimulai.</source>
        <translation>Kios saged dipunwiwiti.</translation>
    </message>
    <message>
        <source>Lanjut</source>
        <translation>Lajeng</translation>
    </message>
    <message>
        <source>Layanan dan loket</source>
        <translation>Layanan lan loket</translation>
    </message>
    <message>
        <source>Mulai kios</source>
        <translation>Wiwiti kios</translation>
    </message>
    <message>
        <source>PIN membuka setelan kios ini.</source>
        <translation>PIN mbikak setelan kios punika.</translation>
    </message>
    <message>
        <source>PIN petugas</source>
        <translation>PIN petugas</translation>
    </message>
    <message>
        <source>Printer tiket</source>
        <translation>Printer tiket</translation>
    </message>
    <message>
        <source>Selamat datang</source>
        <translation>Sugeng rawuh</translation>
    </message>
    <message>
        <source>Semuanya dapat diubah kemudian.</source>
        <translation>Sedaya saged dipungantos mangke.</translation>
    </message>
    <message>
        <source>Siap</source>
        <translation>Siyaga</translation>
    </message>
    <message>
        <source>Tanpa printer, nomor tampil di layar.</source>
        <translation>Tanpa printer, nomer katingal ing layar.</translation>
    </message>
    <message>
        <source>{page} dari {pages}</source>
        <translation>{page} saking {pages}</translation>
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
        <source>Untuk petugas: tekan dua detik untuk setelan</source>
        <translation>Kangge petugas: pencet kalih detik kangge setelan</translation>
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
        <source>Pengawas</source>
        <translation>Pangawas</translation>
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
    <name>HistoryPage</name>
    <message>
        <source>Yang berubah di setelan kantor, yang terbaru di atas. Catatan ini tidak dapat diubah.</source>
        <translation>Ingkang ewah ing setelan kantor, ingkang paling enggal ing inggil. Cathetan punika boten saged dipunewahi.</translation>
    </message>
</context>
<context>
    <name>HoursPage</name>
    <message>
        <source>Buka pukul</source>
        <translation>Bikak jam</translation>
    </message>
    <message>
        <source>Hari kerja</source>
        <translation>Dinten kerja</translation>
    </message>
    <message>
        <source>Jumat</source>
        <translation>Jemuwah</translation>
    </message>
    <message>
        <source>Kamis</source>
        <translation>Kemis</translation>
    </message>
    <message>
        <source>Minggu</source>
        <translation>Ngahad</translation>
    </message>
    <message>
        <source>Rabu</source>
        <translation>Rebo</translation>
    </message>
    <message>
        <source>Sabtu</source>
        <translation>Setu</translation>
    </message>
    <message>
        <source>Selasa</source>
        <translation>Selasa</translation>
    </message>
    <message>
        <source>Senin</source>
        <translation>Senin</translation>
    </message>
    <message>
        <source>Tutup pukul</source>
        <translation>Tutup jam</translation>
    </message>
</context>
<context>
    <name>IconPicker</name>
    <message>
        <source>akta</source>
        <translation>akta</translation>
    </message>
    <message>
        <source>anak</source>
        <translation>lare</translation>
    </message>
    <message>
        <source>bayi</source>
        <translation>bayi</translation>
    </message>
    <message>
        <source>dokumen</source>
        <translation>dokumen</translation>
    </message>
    <message>
        <source>foto</source>
        <translation>foto</translation>
    </message>
    <message>
        <source>hukum</source>
        <translation>ukum</translation>
    </message>
    <message>
        <source>kartu identitas</source>
        <translation>kertu identitas</translation>
    </message>
    <message>
        <source>keluarga</source>
        <translation>kulawarga</translation>
    </message>
    <message>
        <source>kematian</source>
        <translation>pejah</translation>
    </message>
    <message>
        <source>kendaraan</source>
        <translation>titihan</translation>
    </message>
    <message>
        <source>kesehatan</source>
        <translation>kasarasan</translation>
    </message>
    <message>
        <source>konsultasi</source>
        <translation>konsultasi</translation>
    </message>
    <message>
        <source>paspor</source>
        <translation>paspor</translation>
    </message>
    <message>
        <source>pembayaran</source>
        <translation>mbayar</translation>
    </message>
    <message>
        <source>pengambilan</source>
        <translation>mendhet</translation>
    </message>
    <message>
        <source>perkawinan</source>
        <translation>nikah</translation>
    </message>
    <message>
        <source>pindah</source>
        <translation>pindhah</translation>
    </message>
    <message>
        <source>rumah</source>
        <translation>griya</translation>
    </message>
    <message>
        <source>sekolah</source>
        <translation>sekolah</translation>
    </message>
    <message>
        <source>sidik jari</source>
        <translation>tapak driji</translation>
    </message>
    <message>
        <source>surat</source>
        <translation>layang</translation>
    </message>
    <message>
        <source>tanah</source>
        <translation>siti</translation>
    </message>
    <message>
        <source>tanda tangan</source>
        <translation>tapak asma</translation>
    </message>
    <message>
        <source>tanpa gambar</source>
        <translation>tanpa gambar</translation>
    </message>
    <message>
        <source>usaha</source>
        <translation>usaha</translation>
    </message>
</context>
<context>
    <name>Incident</name>
    <message>
        <source>Angka</source>
        <translation>Angka</translation>
    </message>
    <message>
        <source>Cara menghitung</source>
        <translation>Cara ngetang</translation>
    </message>
    <message>
        <source>Dinyatakan selesai</source>
        <translation>Kawedharaken rampung</translation>
    </message>
    <message>
        <source>Diumumkan</source>
        <translation>Kawartosaken</translation>
    </message>
    <message>
        <source>Kabar baru</source>
        <translation>Pawartos enggal</translation>
    </message>
    <message>
        <source>Kabar berikutnya dijanjikan {moment}.</source>
        <translation>Pawartos salajengipun kajanjekaken {moment}.</translation>
    </message>
    <message>
        <source>Kabar yang dijanjikan {moment} belum ada saat laporan dibuat.</source>
        <translation>Pawartos ingkang kajanjekaken {moment} dereng wonten nalika laporan kadamel.</translation>
    </message>
    <message>
        <source>Kabar yang disampaikan</source>
        <translation>Pawartos ingkang kawedharaken</translation>
    </message>
    <message>
        <source>Laporan gangguan</source>
        <translation>Laporan gangguan</translation>
    </message>
    <message>
        <source>Layanan dianggap berhenti sejak gangguan mulai sampai petugas menyatakan pulih. Semua angka dihitung dari catatan kejadian, bukan dari ingatan.</source>
        <translation>Layanan kaanggep mandheg wiwit gangguan dumugi petugas mratelakaken pulih. Sedaya angka kaetang saking cathetan kadadosan, sanes saking pangeling-eling.</translation>
    </message>
    <message>
        <source>Nama petugas adalah nama masuk seperti pada catatan kejadian. Nama dan NIK warga tidak pernah dicatat.</source>
        <translation>Asma petugas inggih punika asma mlebet kados ing cathetan kadadosan. Asma lan NIK warga boten nate kacathet.</translation>
    </message>
    <message>
        <source>Orang yang menunggu layanan terganggu</source>
        <translation>Tiyang ingkang nengga layanan kaganggu</translation>
    </message>
    <message>
        <source>Orang-menit hilang: setiap orang dihitung untuk setiap menit ia berada dalam antrean layanan yang terganggu selama layanan itu berhenti, dalam jam pelayanan. Orang di loket, yang ditunda dan yang dilewati tidak dihitung.</source>
        <translation>Tiyang-menit ical: saben tiyang kaetang kangge saben menit piyambakipun wonten ing antrean layanan ingkang kaganggu salebeting layanan punika mandheg, ing wekdal layanan. Tiyang ing loket, ingkang katundha lan ingkang dipunlangkungi boten kaetang.</translation>
    </message>
    <message>
        <source>Pemeliharaan direncanakan</source>
        <translation>Pangopenan karancang</translation>
    </message>
    <message>
        <source>Terlambat {span}.</source>
        <translation>Kasep {span}.</translation>
    </message>
    <message>
        <source>kabar petugas</source>
        <translation>pawartos petugas</translation>
    </message>
    <message>
        <source>layanan berhenti</source>
        <translation>layanan mandheg</translation>
    </message>
    <message>
        <source>lebih lambat dari biasa</source>
        <translation>langkung alon tinimbang padatan</translation>
    </message>
    <message>
        <source>tanpa nama petugas</source>
        <translation>tanpa asma petugas</translation>
    </message>
    <message>
        <source>{day}, sejak {begin}; belum selesai, dihitung sampai {end}.</source>
        <translation>{day}, wiwit {begin}; dereng rampung, kaetang dumugi {end}.</translation>
    </message>
    <message>
        <source>{day}, {begin} sampai {end} ({span}).</source>
        <translation>{day}, {begin} dumugi {end} ({span}).</translation>
    </message>
    <message>
        <source>{hours} jam</source>
        <translation>{hours} jam</translation>
    </message>
    <message>
        <source>{hours} jam {minutes} menit</source>
        <translation>{hours} jam {minutes} menit</translation>
    </message>
    <message>
        <source>{minutes} menit</source>
        <translation>{minutes} menit</translation>
    </message>
</context>
<context>
    <name>InviteForm</name>
    <message>
        <source>Berapa orang</source>
        <translation>Pinten tiyang</translation>
    </message>
    <message>
        <source>Hari itu hanya cukup untuk {n} orang.</source>
        <translation>Dinten punika namung cekap kanggé {n} tiyang.</translation>
    </message>
    <message>
        <source>Hari itu sudah penuh, atau blangko tidak cukup. Pilih hari lain, atau catat blangko yang datang.</source>
        <translation>Dinten punika sampun kebak, utawi blangko boten cekap. Pilih dinten sanès, utawi cathet blangko ingkang dhateng.</translation>
    </message>
    <message>
        <source>Hari kerja berikutnya belum diketahui. Lengkapi kalender kantor dulu.</source>
        <translation>Dinten kerja candhakipun dèrèng dipunmangertosi. Jangkepana kalènder kantor rumiyin.</translation>
    </message>
    <message>
        <source>Tidak ada yang menunggu di daftar ini.</source>
        <translation>Boten wonten ingkang nengga ing dhaftar punika.</translation>
    </message>
    <message>
        <source>Tulis berapa orang yang diundang.</source>
        <translation>Serat pinten tiyang ingkang dipunundang.</translation>
    </message>
    <message>
        <source>Undang {n} orang</source>
        <translation>Undang {n} tiyang</translation>
    </message>
    <message>
        <source>Untuk hari apa, dan berapa orang?</source>
        <translation>Kanggé dinten punapa, lan pinten tiyang?</translation>
    </message>
    <message>
        <source>{n} dari {all} yang menunggu: {first} sampai {last}.</source>
        <translation>{n} saking {all} ingkang nengga: {first} dumugi {last}.</translation>
    </message>
    <message>
        <source>{who} Hari itu masih cukup untuk {room} orang.</source>
        <translation>{who} Dinten punika taksih cekap kanggé {room} tiyang.</translation>
    </message>
    <message>
        <source>{who} Kapasitas hari itu tidak dibatasi.</source>
        <translation>{who} Kapasitas dinten punika boten dipunwatesi.</translation>
    </message>
</context>
<context>
    <name>KioskHours</name>
    <message>
        <source>Buka {moment}</source>
        <translation>Bikak {moment}</translation>
    </message>
    <message>
        <source>Hari ini layanan ini tidak memberi nomor.</source>
        <translation>Dinten punika layanan punika boten nyukani nomer.</translation>
    </message>
    <message>
        <source>Hari ini layanan ini tutup {moment}.</source>
        <translation>Dinten punika layanan punika tutup {moment}.</translation>
    </message>
    <message>
        <source>Hari ini tidak buka</source>
        <translation>Dinten punika boten bikak</translation>
    </message>
    <message>
        <source>Hari ini tutup {moment}</source>
        <translation>Dinten punika tutup {moment}</translation>
    </message>
    <message>
        <source>Nomor dapat diambil lagi {moment}.</source>
        <translation>Nomer saged dipunpendhet malih {moment}.</translation>
    </message>
    <message>
        <source>Nomor dapat diambil mulai {moment}.</source>
        <translation>Nomer saged dipunpendhet wiwit {moment}.</translation>
    </message>
    <message>
        <source>buka {moment}</source>
        <translation>bikak {moment}</translation>
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
        <source>Direncanakan</source>
        <translation>Karancang</translation>
    </message>
    <message>
        <source>Habis · lagi belum diketahui</source>
        <translation>Telas · malih dereng mangertos</translation>
    </message>
    <message>
        <source>Habis · lagi {moment}</source>
        <translation>Telas · malih {moment}</translation>
    </message>
    <message>
        <source>Hari libur: {name}.</source>
        <translation>Dinten prei: {name}.</translation>
    </message>
    <message>
        <source>Hari libur: {name}. Buka kembali {moment}.</source>
        <translation>Dinten prei: {name}. Bikak malih {moment}.</translation>
    </message>
    <message>
        <source>Istirahat bergantian sampai {moment}</source>
        <translation>Ngaso gentosan ngantos {moment}</translation>
    </message>
    <message>
        <source>Istirahat sampai {moment}</source>
        <translation>Ngaso ngantos {moment}</translation>
    </message>
    <message>
        <source>Jumlah belum diketahui</source>
        <translation>Cacah dereng kasumerepan</translation>
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
        <source>Lebih lambat</source>
        <translation>Langkung alon</translation>
    </message>
    <message>
        <source>Lebih lambat dari biasa</source>
        <translation>Langkung alon saking padatanipun</translation>
    </message>
    <message>
        <source>Menurut rencana selesai {moment}.</source>
        <translation>Miturut rancangan rampung {moment}.</translation>
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
        <source>Nomor tetap bisa diambil dan tetap berlaku.</source>
        <translation>Nomer tetep saged dipundhut lan tetep lumampah.</translation>
    </message>
    <message>
        <source>Pemeliharaan {time}</source>
        <translation>Pangopènan {time}</translation>
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
        <source>Sistem antrean terputus sejak {moment}.</source>
        <translation>Sistem antrean pedhot wiwit {moment}.</translation>
    </message>
    <message>
        <source>Sudah pulih</source>
        <translation>Sampun pulih</translation>
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
        <source>Terganggu</source>
        <translation>Kaganggu</translation>
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
        <source>besok pukul {time}</source>
        <translation>benjing jam {time}</translation>
    </message>
    <message>
        <source>pukul {time}</source>
        <translation>jam {time}</translation>
    </message>
    <message>
        <source>sisa {count}</source>
        <translation>kantun {count}</translation>
    </message>
    <message>
        <source>{count} menunggu</source>
        <translation>{count} nengga</translation>
    </message>
    <message>
        <source>{count} tiket menunggu digabung sejak {moment}</source>
        <translation>{count} tiket ngentosi dipungabung wiwit {moment}</translation>
    </message>
    <message>
        <source>{day} pukul {time}</source>
        <translation>{day} jam {time}</translation>
    </message>
    <message>
        <source>{title} sejak {moment}.</source>
        <translation>{title} wiwit {moment}.</translation>
    </message>
    <message>
        <source>{word} · {count} menunggu</source>
        <translation>{word} · {count} nengga</translation>
    </message>
</context>
<context>
    <name>LanguagesPage</name>
    <message>
        <source>Bahasa kedua</source>
        <translation>Basa kaping kalih</translation>
    </message>
    <message>
        <source>Bahasa ketiga</source>
        <translation>Basa kaping tiga</translation>
    </message>
    <message>
        <source>Bahasa pertama</source>
        <translation>Basa sepisan</translation>
    </message>
    <message>
        <source>Bahasa suara papan</source>
        <translation>Basa swanten papan</translation>
    </message>
    <message>
        <source>Bahasa tiket</source>
        <translation>Basa tiket</translation>
    </message>
    <message>
        <source>Bahasa tulisan papan</source>
        <translation>Basa seratan papan</translation>
    </message>
    <message>
        <source>Seperti yang dipilih pengunjung di layar.</source>
        <translation>Kados ingkang dipunpilih tamu ing layar.</translation>
    </message>
    <message>
        <source>Seperti yang kedua.</source>
        <translation>Kados ingkang kaping kalih.</translation>
    </message>
    <message>
        <source>Setelah setiap pengunjung layar kembali ke bahasa ini.</source>
        <translation>Sasampunipun saben tamu layar wangsul dhateng basa punika.</translation>
    </message>
    <message>
        <source>Tidak ada</source>
        <translation>Boten wonten</translation>
    </message>
    <message>
        <source>Tombolnya di bawah layar. Kosong: tidak ditawarkan.</source>
        <translation>Tombolipun ing ngandhap layar. Kothong: boten dipuntawakaken.</translation>
    </message>
    <message>
        <source>Untuk setiap hari, di Suara.</source>
        <translation>Kangge saben dinten, ing Swanten.</translation>
    </message>
    <message>
        <source>Untuk setiap papan, di Papan.</source>
        <translation>Kangge saben papan, ing Papan.</translation>
    </message>
</context>
<context>
    <name>LockActs</name>
    <message>
        <source>Berkas PIN rusak. Hapus {file} di komputer ini untuk membuat PIN baru.</source>
        <translation>Berkas PIN risak. Busek {file} ing komputer punika kangge damel PIN enggal.</translation>
    </message>
    <message>
        <source>PIN tidak dapat disimpan di {file}: {reason}</source>
        <translation>PIN boten saged kasimpen ing {file}: {reason}</translation>
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
    <name>MoveActs</name>
    <message>
        <source>Belum berhasil: {reason}</source>
        <translation>Dereng kasil: {reason}</translation>
    </message>
    <message>
        <source>Kembali ke berkas lama. {count} catatan tinggal di server.</source>
        <translation>Wangsul dhateng berkas lami. {count} cathetan kantun ing server.</translation>
    </message>
    <message>
        <source>Masih memakai berkas lama: {names}. Bawa berkas stasiun dari folder di atas ke PC masing-masing, lalu nyalakan lagi; di berkas lama tidak ada yang dapat dicatat.</source>
        <translation>Taksih ngginakaken berkas lami: {names}. Bekta berkas stasiun saking folder ing nginggil dhateng PC piyambak-piyambak, lajeng uripaken malih; ing berkas lami boten wonten ingkang saged dipuncathet.</translation>
    </message>
    <message>
        <source>Pindah ke {place}: {count} tiket, setiap tabel dicocokkan.</source>
        <translation>Pindhah dhateng {place}: {count} tiket, saben tabel dipuncocogaken.</translation>
    </message>
    <message>
        <source>Sedang dipindahkan; nomor tidak diberikan sementara ini.</source>
        <translation>Saweg dipunpindhah; nomer boten dipunsukakaken sawetawis.</translation>
    </message>
    <message>
        <source>Sedang disiapkan…</source>
        <translation>Saweg dipunsamektakaken…</translation>
    </message>
    <message>
        <source>Siap. Berkas stasiun di {folder}: {names}</source>
        <translation>Samekta. Berkas stasiun ing {folder}: {names}</translation>
    </message>
    <message>
        <source>Tidak kembali: {count} tiket diberikan di server sesudah pindah; berkas lama tidak mengenalnya.</source>
        <translation>Boten wangsul: {count} tiket dipunsukakaken ing server sasampunipun pindhah; berkas lami boten wanuh.</translation>
    </message>
</context>
<context>
    <name>MoveForm</name>
    <message>
        <source>Alamat PostgreSQL dengan akun pengelolanya. Dipakai untuk pindah saja dan tidak disimpan.</source>
        <translation>Alamat PostgreSQL kaliyan akun pengelolanipun. Namung kangge pindhah lan boten dipunsimpen.</translation>
    </message>
    <message>
        <source>Batalkan</source>
        <translation>Batalaken</translation>
    </message>
    <message>
        <source>Berkas ca.crt di tiap PC; dengannya stasiun mengenali server yang benar.</source>
        <translation>Berkas ca.crt ing saben PC; kanthi punika stasiun wanuh server ingkang leres.</translation>
    </message>
    <message>
        <source>Folder berkas stasiun</source>
        <translation>Folder berkas stasiun</translation>
    </message>
    <message>
        <source>Kembali ke berkas lama</source>
        <translation>Wangsul dhateng berkas lami</translation>
    </message>
    <message>
        <source>Nama server di LAN</source>
        <translation>Nama server ing LAN</translation>
    </message>
    <message>
        <source>Pindahkan kantor ke server</source>
        <translation>Pindhahaken kantor dhateng server</translation>
    </message>
    <message>
        <source>Seperti pada sertifikatnya. Kosong: nama dari alamat di atas.</source>
        <translation>Kados ing sertifikatipun. Kosong: nama saking alamat ing nginggil.</translation>
    </message>
    <message>
        <source>Sertifikat kantor</source>
        <translation>Sertifikat kantor</translation>
    </message>
    <message>
        <source>Server (pengelola)</source>
        <translation>Server (pengelola)</translation>
    </message>
    <message>
        <source>Setiap stasiun mendapat satu berkas dengan sandinya. Bawa ke PC masing-masing, lalu hapus.</source>
        <translation>Saben stasiun nampi setunggal berkas kaliyan sandinipun. Bekta dhateng PC piyambak-piyambak, lajeng busak.</translation>
    </message>
    <message>
        <source>Siapkan server</source>
        <translation>Samektakaken server</translation>
    </message>
    <message>
        <source>Tulis alamat lengkap, misalnya {example}</source>
        <translation>Serat alamat jangkep, upaminipun {example}</translation>
    </message>
    <message>
        <source>Tulis folder dengan alamat lengkap, misalnya {example}</source>
        <translation>Serat folder mawi alamat jangkep, upaminipun {example}</translation>
    </message>
</context>
<context>
    <name>NeighbourActs</name>
    <message>
        <source>Belum berhasil: {reason}</source>
        <translation>Dereng kasil: {reason}</translation>
    </message>
    <message>
        <source>Belum disimpan: ketik sidik kunci seperti dibacakan kantor itu, dan bandingkan dengan yang terlihat.</source>
        <translation>Dereng kasimpen: mangga ngetik sidik kunci kados ingkang dipunwaosaken kantor kasebat, lajeng katandhingaken.</translation>
    </message>
    <message>
        <source>Belum disimpan: server hanya menerimanya dari akun pengelola. Pakai perintah antrean status di server.</source>
        <translation>Dereng kasimpen: server namung nampi saking akun pangelola. Mangga ngginakaken prentah antrean status ing server.</translation>
    </message>
    <message>
        <source>Sedang dilihat…</source>
        <translation>Saweg dipunpirsani…</translation>
    </message>
    <message>
        <source>Sedang diperiksa…</source>
        <translation>Saweg dipunpriksa…</translation>
    </message>
    <message>
        <source>Tersimpan.</source>
        <translation>Kasimpen.</translation>
    </message>
    <message>
        <source>{office} tidak dipercaya lagi.</source>
        <translation>{office} sampun boten dipunpitados malih.</translation>
    </message>
    <message>
        <source>{office}: {key}. Cocokkan lewat telepon.</source>
        <translation>{office}: {key}. Mangga dipuncocogaken lumantar telpon.</translation>
    </message>
</context>
<context>
    <name>NeighboursPage</name>
    <message>
        <source>Bacakan kepada kantor lain lewat telepon.</source>
        <translation>Waosaken dhateng kantor sanes lumantar telpun.</translation>
    </message>
    <message>
        <source>Belum ada. Buat dengan perintah: antrean status init-key</source>
        <translation>Dereng wonten. Damel mawi prentah: antrean status init-key</translation>
    </message>
    <message>
        <source>Dipakai</source>
        <translation>Dipunginakaken</translation>
    </message>
    <message>
        <source>Folder atau alamatnya</source>
        <translation>Folder utawi alamatipun</translation>
    </message>
    <message>
        <source>Folder kabar, satu per baris</source>
        <translation>Folder pawartos, setunggal saben larik</translation>
    </message>
    <message>
        <source>Hapus kepercayaan…</source>
        <translation>Busak kapercayan…</translation>
    </message>
    <message>
        <source>Huruf kecil, angka dan tanda hubung; kosong: tidak memberi kabar.</source>
        <translation>Aksara alit, angka lan tandha hubung; kosong: boten maringi kabar.</translation>
    </message>
    <message>
        <source>Kabar sedikitnya tiap (menit)</source>
        <translation>Pawartos sekedhikipun saben (menit)</translation>
    </message>
    <message>
        <source>Kabar {office} tidak dibaca dan tidak ditampilkan lagi, dan kuncinya dilupakan. Untuk memakainya lagi sidik kuncinya harus dibacakan lagi. Hapus?</source>
        <translation>Kabaripun {office} boten dipunwaos lan boten dipuntingalaken malih, lan kuncinipun dipunsupekaken. Menawi badhe dipunangge malih, sidhik kuncinipun kedah dipunwaosaken malih. Dipunbusak?</translation>
    </message>
    <message>
        <source>Kabarnya ditampilkan</source>
        <translation>Pawartosipun dipuntampilaken</translation>
    </message>
    <message>
        <source>Kantor baru</source>
        <translation>Kantor enggal</translation>
    </message>
    <message>
        <source>Kantor lain</source>
        <translation>Kantor sanes</translation>
    </message>
    <message>
        <source>Ke sini berkas kabar ditulis: folder bersama atau stik USB.</source>
        <translation>Berkas kabar dipunserat ing mriki: folder sesarengan utawi stik USB.</translation>
    </message>
    <message>
        <source>Kode kantor ini</source>
        <translation>Kode kantor punika</translation>
    </message>
    <message>
        <source>Kodenya</source>
        <translation>Kodenipun</translation>
    </message>
    <message>
        <source>Lihat sidik kuncinya</source>
        <translation>Pirsani sidik kuncinipun</translation>
    </message>
    <message>
        <source>Namanya di sini</source>
        <translation>Naminipun ing mriki</translation>
    </message>
    <message>
        <source>Perubahan dikabarkan segera; selain itu sekian menit sekali.</source>
        <translation>Ewah-ewahan dipunkabaraken sanalika; kejawi punika saben sakmenten menit.</translation>
    </message>
    <message>
        <source>Pilih yang akan diubah, atau Kantor baru.</source>
        <translation>Pilih ingkang badhe dipunewahi, utawi Kantor enggal.</translation>
    </message>
    <message>
        <source>Seperti yang tertulis di setelan kantor itu.</source>
        <translation>Kados ingkang kaserat ing setelan kantor punika.</translation>
    </message>
    <message>
        <source>Sidik kunci kantor ini</source>
        <translation>Sidik kunci kantor punika</translation>
    </message>
    <message>
        <source>Sidik kunci yang dibacakan</source>
        <translation>Sidik kunci ingkang dipunwaosaken</translation>
    </message>
    <message>
        <source>Simpan kabar kantor ini</source>
        <translation>Simpen pawartos kantor punika</translation>
    </message>
    <message>
        <source>Simpan kantor lain</source>
        <translation>Simpen kantor sanes</translation>
    </message>
    <message>
        <source>Tampil di kios dan papan kantor ini.</source>
        <translation>Katingal ing kios saha papan kantor punika.</translation>
    </message>
    <message>
        <source>Telepon kantor itu dan ketik yang dibacakan; hanya perlu sekali.</source>
        <translation>Telpon kantor punika lan ketik ingkang dipunwaosaken; namung perlu sapisan.</translation>
    </message>
    <message>
        <source>Tempat berkas kabarnya dibaca.</source>
        <translation>Papan berkas kabaripun dipunwaos.</translation>
    </message>
    <message>
        <source>Tidak</source>
        <translation>Boten</translation>
    </message>
    <message>
        <source>Ya, hapus</source>
        <translation>Ya, busak</translation>
    </message>
</context>
<context>
    <name>NotTakenPage</name>
    <message>
        <source>Beberapa nomor layanan ini baru saja diambil di sini. Nomor berikutnya dapat diambil {moment}. Jika Anda mengambil untuk orang lain, mintalah bantuan petugas.</source>
        <translation>Sawetawis nomer layanan punika nembe mawon dipunpendhet ing ngriki. Nomer candhakipun saged dipunpendhet {moment}. Menawi Panjenengan mendhetaken tiyang sanes, kula aturi nyuwun tulung petugas.</translation>
    </message>
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
    <message>
        <source>Silakan tunggu sebentar</source>
        <translation>Kula aturi nengga sekedhap</translation>
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
    <name>OfferPage</name>
    <message>
        <source>Jumlah loket</source>
        <translation>Cacahipun loket</translation>
    </message>
    <message>
        <source>Layanan</source>
        <translation>Layanan</translation>
    </message>
</context>
<context>
    <name>OfficeHoursForm</name>
    <message>
        <source>Berlaku pada hari yang tidak punya jam sendiri di periode atau hari khusus.</source>
        <translation>Kangge dinten ingkang boten gadhah jam piyambak ing periode utawi dinten mirunggan.</translation>
    </message>
    <message>
        <source>Buka pukul</source>
        <translation>Bikak jam</translation>
    </message>
    <message>
        <source>Dibandingkan: perkiraan selesainya semua yang menunggu, jam istirahat dikurangi, dengan jam tutup.</source>
        <translation>Dipunbandhingaken: kinten-kinten rampungipun sedaya ingkang nengga, dipunsuda istirahat, kaliyan jam tutup.</translation>
    </message>
    <message>
        <source>Hari kerja</source>
        <translation>Dinten kerja</translation>
    </message>
    <message>
        <source>Kios memperingatkan, nomor tetap dapat diambil</source>
        <translation>Kios ngengetaken, nomer tetep saged dipunpendhet</translation>
    </message>
    <message>
        <source>Kios tidak memberi nomor yang tidak terlayani</source>
        <translation>Kios boten maringi nomer ingkang boten kaladosan</translation>
    </message>
    <message>
        <source>Menjelang tutup</source>
        <translation>Ngajengaken tutup</translation>
    </message>
    <message>
        <source>Pada hari lain kantor tutup.</source>
        <translation>Ing dinten sanes kantor tutup.</translation>
    </message>
    <message>
        <source>Tidak diperhitungkan</source>
        <translation>Boten dipunetang</translation>
    </message>
    <message>
        <source>Tutup pukul</source>
        <translation>Tutup jam</translation>
    </message>
</context>
<context>
    <name>OfficePage</name>
    <message>
        <source>Alamat pantau tiket</source>
        <translation>Alamat pantau tiket</translation>
    </message>
    <message>
        <source>Boleh kembali setelah dilewati (menit)</source>
        <translation>Pareng wangsul sasampunipun kalangkungan (menit)</translation>
    </message>
    <message>
        <source>Logo pada tiket</source>
        <translation>Logo ing tiket</translation>
    </message>
    <message>
        <source>Menjadi kode QR pada tiket, dengan {mark} sebagai tempat kode tiket; bila kosong, kode QR berisi kode tiket.</source>
        <translation>Dados kode QR ing tiket, {mark} minangka papan kode tiket; menawi kosong, kode QR isi kode tiket.</translation>
    </message>
    <message>
        <source>Nama kantor</source>
        <translation>Nami kantor</translation>
    </message>
    <message>
        <source>PNG, paling besar 256 KiB.</source>
        <translation>PNG, paling ageng 256 KiB.</translation>
    </message>
    <message>
        <source>Selama ini orang yang dilewati kembali ke tempatnya tanpa nomor baru.</source>
        <translation>Sadangunipun punika tiyang ingkang dipunliwati wangsul dhateng papanipun tanpa nomer enggal.</translation>
    </message>
    <message>
        <source>Tampil di kios, papan dan tiket.</source>
        <translation>Katon ing kios, papan lan tiket.</translation>
    </message>
</context>
<context>
    <name>OfficesButton</name>
    <message>
        <source>Kantor lain</source>
        <translation>Kantor sanes</translation>
    </message>
</context>
<context>
    <name>OneForm</name>
    <message>
        <source>Nomor ini ada di daftar layanan lain.</source>
        <translation>Nomer punika wonten ing dhaftar layanan sanès.</translation>
    </message>
    <message>
        <source>Nomor ini tidak ada di daftar.</source>
        <translation>Nomer punika boten wonten ing dhaftar.</translation>
    </message>
    <message>
        <source>Nomor referensi siapa? Ketik atau pindai, lalu Enter.</source>
        <translation>Nomer referensi sinten? Ketik utawi pindai, lajeng Enter.</translation>
    </message>
</context>
<context>
    <name>OneHandForm</name>
    <message>
        <source>Dalam waktu (detik)</source>
        <translation>Sajrone (detik)</translation>
    </message>
    <message>
        <source>Paling banyak (nomor)</source>
        <translation>Paling kathah (nomer)</translation>
    </message>
    <message>
        <source>Sebanyak ini nomor satu layanan berturut-turut di satu kios.</source>
        <translation>Semanten nomer saking layanan setunggal urut-urutan ing kios setunggal.</translation>
    </message>
    <message>
        <source>Setelah waktu ini nomor berikutnya diberikan lagi. antrean stock lift mengizinkan seseorang mengambil untuk orang lain, sekali.</source>
        <translation>Sasampunipun wekdal punika nomer salajengipun dipunparingaken malih. antrean stock lift ngidini tiyang mendhet kangge tiyang sanes, sapisan.</translation>
    </message>
    <message>
        <source>tanpa batas</source>
        <translation>tanpa wates</translation>
    </message>
</context>
<context>
    <name>OtherOffices</name>
    <message>
        <source> Perkiraan pulih {moment}.</source>
        <translation> Kinten-kinten pulih {moment}.</translation>
    </message>
    <message>
        <source>Belum ada kabar dari kantor ini.</source>
        <translation>Dereng wonten pawartos saking kantor punika.</translation>
    </message>
    <message>
        <source>Juga di {count} kantor lain.</source>
        <translation>Ugi ing {count} kantor sanes.</translation>
    </message>
    <message>
        <source>Kabar lama, dari {moment} ({ago}). Keadaan bisa sudah berubah.</source>
        <translation>Pawartos lami, saking {moment} ({ago}). Kawontenan saged sampun ewah.</translation>
    </message>
    <message>
        <source>Kabar {moment} ({ago}).</source>
        <translation>Pawartos {moment} ({ago}).</translation>
    </message>
    <message>
        <source>Menurut kabar {moment}: {sentence}</source>
        <translation>Miturut pawartos {moment}: {sentence}</translation>
    </message>
    <message>
        <source>Tetap dilayani: {services}.</source>
        <translation>Taksih dipunladosi: {services}.</translation>
    </message>
    <message>
        <source>Tidak ada kabar sejak {moment}. Keadaannya belum diketahui.</source>
        <translation>Boten wonten pawartos wiwit {moment}. Kawontenanipun dereng dipunmangertosi.</translation>
    </message>
    <message>
        <source>baru saja</source>
        <translation>nembe kemawon</translation>
    </message>
    <message>
        <source>pukul {time}</source>
        <translation>jam {time}</translation>
    </message>
    <message>
        <source>{count} hari lalu</source>
        <translation>{count} dinten kepengker</translation>
    </message>
    <message>
        <source>{count} jam lalu</source>
        <translation>{count} jam kepengker</translation>
    </message>
    <message>
        <source>{count} menit lalu</source>
        <translation>{count} menit kepengker</translation>
    </message>
    <message>
        <source>{day} pukul {time}</source>
        <translation>{day} jam {time}</translation>
    </message>
    <message>
        <source>{office}: {said} (kabar {moment}).</source>
        <translation>{office}: {said} (pawartos {moment}).</translation>
    </message>
    <message>
        <source>{office}: {said}.</source>
        <translation>{office}: {said}.</translation>
    </message>
    <message>
        <source>{service} lebih lambat dari biasa sejak {moment}.</source>
        <translation>{service} langkung rindhik tinimbang biyasanipun wiwit {moment}.</translation>
    </message>
    <message>
        <source>{service} tidak dilayani sejak {moment}.</source>
        <translation>{service} boten dipunladosi wiwit {moment}.</translation>
    </message>
    <message>
        <source>{what} belum terkirim sejak {moment}.</source>
        <translation>{what} dereng kakintun wiwit {moment}.</translation>
    </message>
</context>
<context>
    <name>OtherOfficesPage</name>
    <message>
        <source>Belum ada kantor lain yang memberi kabar.</source>
        <translation>Dereng wonten kantor sanes ingkang paring pawartos.</translation>
    </message>
    <message>
        <source>Berikutnya</source>
        <translation>Salajengipun</translation>
    </message>
    <message>
        <source>Kabar ini ditulis kantor itu sendiri. Perhatikan waktunya.</source>
        <translation>Pawartos punika saking kantor kasebat piyambak. Mangga dipunpirsani wekdalipun.</translation>
    </message>
    <message>
        <source>Keadaan di kantor lain</source>
        <translation>Kawontenan ing kantor sanes</translation>
    </message>
    <message>
        <source>Kembali</source>
        <translation>Wangsul</translation>
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
        <source>Kios ini belum boleh memberi nomor.</source>
        <translation>Kios punika dereng kenging maringi nomer.</translation>
    </message>
    <message>
        <source>Kios ini belum dikenal di data antrean.</source>
        <translation>Kios menika dereng dipuntepangi ing data antrean.</translation>
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
        <source>Kios tidak tersambung ke data antrean. Nomor yang sudah diambil tetap berlaku.</source>
        <translation>Kios boten kasambung dhateng data antrean. Nomer ingkang sampun dipunpendhet tetep lumampah.</translation>
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
        <source>pasang lagi berkas setelan kios ini dari antrean db init: {place}</source>
        <translation>pasang malih berkas setelan kios menika saking antrean db init: {place}</translation>
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
        <source>periksa nama stasiun kios ini pada {place}.</source>
        <translation>priksa nama stasiun kios punika ing {place}.</translation>
    </message>
    <message>
        <source>periksa server, kabel, dan jaringan ke {place}.</source>
        <translation>priksa server, kabel, lan jaringan dhateng {place}.</translation>
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
    <message>
        <source>{place} sudah ditutup; kios ini memerlukan setelan yang baru.</source>
        <translation>{place} sampun katutup; kios punika mbetahaken setelan enggal.</translation>
    </message>
</context>
<context>
    <name>OutageCard</name>
    <message>
        <source>Akan berhenti: {letters}</source>
        <translation>Badhé kèndel: {letters}</translation>
    </message>
    <message>
        <source>Akan lebih lambat: {letters}</source>
        <translation>Badhé langkung alon: {letters}</translation>
    </message>
    <message>
        <source>Batalkan rencana</source>
        <translation>Wurungaken rancangan</translation>
    </message>
    <message>
        <source>Kabar berikutnya {time}</source>
        <translation>Kabar salajengipun {time}</translation>
    </message>
    <message>
        <source>Kabar terlambat {late}, dijanjikan {time}</source>
        <translation>Kabar kasep {late}, kajanjekaken {time}</translation>
    </message>
    <message>
        <source>Layanan lebih lambat: {letters}</source>
        <translation>Layanan langkung alon: {letters}</translation>
    </message>
    <message>
        <source>Layanan terganggu: {letters}</source>
        <translation>Layanan kaganggu: {letters}</translation>
    </message>
    <message>
        <source>Mulai sendiri {span}</source>
        <translation>Miwiti piyambak {span}</translation>
    </message>
    <message>
        <source>Sejak {since} ({span}) · kabar terakhir {last}</source>
        <translation>Wiwit {since} ({span}) · kabar pungkasan {last}</translation>
    </message>
    <message>
        <source>Ubah waktu</source>
        <translation>Ewahi wekdal</translation>
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
        <source>Lebih lambat</source>
        <translation>Langkung alon</translation>
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
        <source>Selama itu berhenti</source>
        <translation>Salebetipun punika kèndel</translation>
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
        <source>Bagikan</source>
        <translation>Bagèkaken</translation>
    </message>
    <message>
        <source>Bagikan pemberitahuan</source>
        <translation>Sebaraken wara-wara</translation>
    </message>
    <message>
        <source>Diumumkan {time}</source>
        <translation>Wiwit {time}</translation>
    </message>
    <message>
        <source>Gangguan</source>
        <translation>Gangguan</translation>
    </message>
    <message>
        <source>Ke hari lain</source>
        <translation>Dhateng dinten sanès</translation>
    </message>
    <message>
        <source>Komponen apa? Sekali tekan langsung diumumkan ke papan dan kios.</source>
        <translation>Komponen punapa? Sapisan penet lajeng kawartosaken dhateng papan lan kios.</translation>
    </message>
    <message>
        <source>Laporan</source>
        <translation>Laporan</translation>
    </message>
    <message>
        <source>Laporan gangguan</source>
        <translation>Laporan gangguan</translation>
    </message>
    <message>
        <source>Rencana, sebagian</source>
        <translation>Rancangan, sapérangan</translation>
    </message>
    <message>
        <source>Rencanakan, atau sebagian layanan saja</source>
        <translation>Ngrancang, utawi sapérangan layanan kémawon</translation>
    </message>
    <message>
        <source>Sedang diumumkan</source>
        <translation>Saweg kawartosaken</translation>
    </message>
    <message>
        <source>Sudah selesai</source>
        <translation>Sampun rampung</translation>
    </message>
    <message>
        <source>{title}: dibatalkan</source>
        <translation>{title}: dipunwurungaken</translation>
    </message>
    <message>
        <source>{title}: {begin} sampai {end}</source>
        <translation>{title}: {begin} dumugi {end}</translation>
    </message>
</context>
<context>
    <name>OutagePlan</name>
    <message>
        <source>Direncanakan</source>
        <translation>Karancang</translation>
    </message>
    <message>
        <source>Komponen</source>
        <translation>Komponen</translation>
    </message>
    <message>
        <source>Layanan yang terkena</source>
        <translation>Layanan ingkang kénging</translation>
    </message>
    <message>
        <source>Pilih layanan yang terkena.</source>
        <translation>Mangga milih layanan ingkang kénging.</translation>
    </message>
    <message>
        <source>Rencana atau sebagian</source>
        <translation>Rancangan utawi sapérangan</translation>
    </message>
    <message>
        <source>Sekarang</source>
        <translation>Sapunika</translation>
    </message>
    <message>
        <source>Umumkan</source>
        <translation>Wartosaken</translation>
    </message>
    <message>
        <source>Umumkan waktu baru</source>
        <translation>Wartosaken wekdal énggal</translation>
    </message>
    <message>
        <source>Waktu</source>
        <translation>Wekdal</translation>
    </message>
    <message>
        <source>Waktu mulai sudah lewat. Tulis waktu yang akan datang.</source>
        <translation>Wekdal wiwitan sampun kliwat. Kaserata wekdal ingkang badhé dhateng.</translation>
    </message>
    <message>
        <source>Waktu selesai sama dengan waktu mulai. Tulis waktu selesainya.</source>
        <translation>Wekdal rampung sami kaliyan wekdal wiwitan. Kaserata wekdal rampungipun.</translation>
    </message>
    <message>
        <source>sampai</source>
        <translation>dumugi</translation>
    </message>
</context>
<context>
    <name>OutagesPage</name>
    <message>
        <source>Kata siap pakai</source>
        <translation>Tembung cumawis</translation>
    </message>
    <message>
        <source>Naskah</source>
        <translation>Naskah</translation>
    </message>
    <message>
        <source>Waktu dan usulan</source>
        <translation>Wekdal lan usulan</translation>
    </message>
    <message>
        <source>Yang dibutuhkan layanan</source>
        <translation>Kabetahan layanan</translation>
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
    <name>PeriodList</name>
    <message>
        <source>&quot;seperti biasa&quot;: jam periode yang lebih panjang, lalu jam kantor.</source>
        <translation>&quot;kados padatan&quot;: jam periode ingkang langkung panjang, lajeng jam kantor.</translation>
    </message>
    <message>
        <source>Berlaku</source>
        <translation>Lumampah</translation>
    </message>
    <message>
        <source>Hanya di antara dua tanggal</source>
        <translation>Namung ing antawisipun kalih tanggal</translation>
    </message>
    <message>
        <source>Hapus</source>
        <translation>Busak</translation>
    </message>
    <message>
        <source>Hari ini dan hari terakhir termasuk.</source>
        <translation>Dinten punika saha dinten pungkasan kalebet.</translation>
    </message>
    <message>
        <source>Hari pertama</source>
        <translation>Dinten kapisan</translation>
    </message>
    <message>
        <source>Hari terakhir</source>
        <translation>Dinten pungkasan</translation>
    </message>
    <message>
        <source>Hari, mulai, sampai, dan berapa persen loket tetap melayani: &quot;semua&quot; beristirahat, atau 50 % bila petugas bergantian. &quot;hari lain&quot; berlaku pada hari tanpa istirahat sendiri. Tanpa satu pun istirahat berlaku istirahat periode yang lebih panjang.</source>
        <translation>Dinten, wiwit, dumugi, lan pinten persen loket tetep ngladosi: &quot;sedaya&quot; istirahat, utawi 50 % menawi petugas gantosan. &quot;dinten sanes&quot; kangge dinten tanpa istirahat piyambak. Tanpa istirahat babar pisan lumampah istirahat periode ingkang langkung panjang.</translation>
    </message>
    <message>
        <source>Istirahat</source>
        <translation>Ngaso</translation>
    </message>
    <message>
        <source>Jam buka</source>
        <translation>Jam bikak</translation>
    </message>
    <message>
        <source>Misalnya Ramadan, atau Sepanjang tahun.</source>
        <translation>Upaminipun Ramadan, utawi Sadangunipun taun.</translation>
    </message>
    <message>
        <source>Nama</source>
        <translation>Nami</translation>
    </message>
    <message>
        <source>Periode baru</source>
        <translation>Periode enggal</translation>
    </message>
    <message>
        <source>Periode yang lebih pendek mendahului yang lebih panjang.</source>
        <translation>Periode ingkang langkung cekak ngrumiyini ingkang langkung panjang.</translation>
    </message>
    <message>
        <source>Tambah</source>
        <translation>Tambah</translation>
    </message>
    <message>
        <source>Tanpa ini periode berlaku sepanjang tahun.</source>
        <translation>Tanpa punika periode lumampah sataun muput.</translation>
    </message>
</context>
<context>
    <name>PermissionActs</name>
    <message>
        <source>Akun {name} juga tidak boleh mengubah setelan kantor.</source>
        <translation>Akun {name} ugi boten pareng ngewahi setelan kantor.</translation>
    </message>
    <message>
        <source>Sedang masuk…</source>
        <translation>Saweg mlebet…</translation>
    </message>
    <message>
        <source>Server menolak akun atau kata sandi itu. Periksa ejaannya.</source>
        <translation>Server nampik akun utawi tembung wadi punika. Priksa seratanipun.</translation>
    </message>
</context>
<context>
    <name>PermissionBand</name>
    <message>
        <source>Akun pengelola</source>
        <translation>Akun pangurus</translation>
    </message>
    <message>
        <source>Akun, misalnya antrean_admin</source>
        <translation>Akun, upaminipun antrean_admin</translation>
    </message>
    <message>
        <source>Hanya untuk dilihat: server menerima setelan kantor dari akun pengelola saja. Masuk dengan akun itu untuk menyimpan; berlaku sampai setelan ini ditutup. Setelan kios ini, basis data dan printer dapat disimpan tanpa itu.</source>
        <translation>Namung kangge dipuntingali: server namung nampi setelan kantor saking akun pangurus. Mlebet mawi akun punika kangge nyimpen; lumampah dumugi setelan punika dipuntutup. Setelan kios punika, basis data lan printer saged dipunsimpen tanpa punika.</translation>
    </message>
    <message>
        <source>Isi akun dan kata sandi.</source>
        <translation>Isi akun lan tembung wadi.</translation>
    </message>
    <message>
        <source>Kata sandi</source>
        <translation>Tembung wadi</translation>
    </message>
    <message>
        <source>Masuk</source>
        <translation>Mlebet</translation>
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
        <source>COM3, /dev/ttyUSB0 atau /dev/usb/lp0.</source>
        <translation>COM3, /dev/ttyUSB0 utawi /dev/usb/lp0.</translation>
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
        <source>Gambar terlihat sama di semua printer.</source>
        <translation>Gambar katon sami ing sedaya printer.</translation>
    </message>
    <message>
        <source>Hampir selalu 9100.</source>
        <translation>Meh tansah 9100.</translation>
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
        <source>Lebar kertas dan bahasa printer.</source>
        <translation>Wiyaripun kertas lan basanipun printer.</translation>
    </message>
    <message>
        <source>Lewat apa printer terpasang.</source>
        <translation>Printer kasambung lumantar punapa.</translation>
    </message>
    <message>
        <source>Misalnya 192.168.1.50.</source>
        <translation>Upaminipun 192.168.1.50.</translation>
    </message>
    <message>
        <source>Namanya di komputer ini, mode RAW.</source>
        <translation>Namanipun ing komputer punika, mode RAW.</translation>
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
        <source>Pilih dari yang terpasang sekarang.</source>
        <translation>Pilih saking ingkang kapasang sapunika.</translation>
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
        <source>Seperti di lembar uji printer.</source>
        <translation>Kados ing lembar uji printer.</translation>
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
        <source>Tanpa tiket kertas orang mengingat atau memotret nomornya.</source>
        <translation>Tanpa tiket dlancang tiyang ngeling-eling utawi motret nomeripun.</translation>
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
    <name>PriorityPage</name>
    <message>
        <source>Artinya</source>
        <translation>Tegesipun</translation>
    </message>
    <message>
        <source>Bila kedua kelas menunggu: {priority} prioritas, lalu {ordinary} biasa, dan seterusnya. Seorang biasa menunggu paling lama {priority} panggilan prioritas.</source>
        <translation>Menawi kalih kelas sami nengga: {priority} prioritas, lajeng {ordinary} biasa, lan salajengipun. Tiyang biasa nengga paling dangu {priority} panimbalan prioritas.</translation>
    </message>
    <message>
        <source>Dipanggil sebelum dilewati</source>
        <translation>Dipuntimbali saderengipun dipunliwati</translation>
    </message>
    <message>
        <source>Panggilan biasa</source>
        <translation>Panimbalan biasa</translation>
    </message>
    <message>
        <source>Panggilan prioritas</source>
        <translation>Panimbalan prioritas</translation>
    </message>
    <message>
        <source>Prioritas: lanjut usia, penyandang disabilitas, ibu hamil, dengan anak kecil. Alasannya tidak pernah dicatat.</source>
        <translation>Prioritas: sepuh, difabel, ngandhut, mbekta lare alit. Alesanipun boten nate dipunserat.</translation>
    </message>
    <message>
        <source>Sekian kali seorang dipanggil sebelum petugas dapat melewatinya.</source>
        <translation>Samanten tiyang dipuntimbali saderengipun petugas saged ngliwati.</translation>
    </message>
    <message>
        <source>Sekian orang biasa sesudah panggilan prioritas di atas.</source>
        <translation>Sakmenten tiyang limrah sasampunipun panggilan prioritas ing nginggil.</translation>
    </message>
</context>
<context>
    <name>ProbeActs</name>
    <message>
        <source>Sedang diperiksa…</source>
        <translation>Saweg dipunpriksa…</translation>
    </message>
    <message>
        <source>Server hanya menerimanya dari akun pengelola.</source>
        <translation>Server namung nampi saking akun pangurus.</translation>
    </message>
    <message>
        <source>pemeriksaan {name}</source>
        <translation>pamriksan {name}</translation>
    </message>
</context>
<context>
    <name>ProbeWords</name>
    <message>
        <source>Alamat: tulis https://… untuk halaman, nama:port untuk sambungan, nama untuk DNS.</source>
        <translation>Alamat: serat https://… kangge kaca, nama:port kangge sambungan, nama kangge DNS.</translation>
    </message>
    <message>
        <source>Batas lambat: harus di bawah batas waktu.</source>
        <translation>Wates alon: kedah ing sangandhaping wates wekdal.</translation>
    </message>
    <message>
        <source>Batas waktu: 200 sampai 30000 milidetik, tidak lebih lama dari selangnya.</source>
        <translation>Wates wekdal: 200 dumugi 30000 milidetik, boten langkung dangu tinimbang selangipun.</translation>
    </message>
    <message>
        <source>Beri tahu pengelola server itu.</source>
        <translation>Mangga paring pirsa dhateng ingkang ngurus server punika.</translation>
    </message>
    <message>
        <source>Bila ada kiriman, catat di halaman Persediaan: pulihnya lalu diusulkan.</source>
        <translation>Menawi wonten kintunan, cathet ing kaca Sedhiyan: pulihipun lajeng dipunusulaken.</translation>
    </message>
    <message>
        <source>Dialihkan ke {moved_to} dan dijawab dengan kode {status}, seharusnya {expected}.</source>
        <translation>Dipunalihaken dhateng {moved_to} lan dipunwangsuli mawi kode {status}, kedahipun {expected}.</translation>
    </message>
    <message>
        <source>Dialihkan terus, lebih dari {most} kali.</source>
        <translation>Dipunalihaken terus, langkung saking {most} kali.</translation>
    </message>
    <message>
        <source>Dijawab dengan kode {status}, seharusnya {expected}.</source>
        <translation>Dipunwangsuli mawi kode {status}, kedahipun {expected}.</translation>
    </message>
    <message>
        <source>Dijawab, tetapi bukan oleh server web.</source>
        <translation>Dipunwangsuli, nanging sanes dening server web.</translation>
    </message>
    <message>
        <source>Dijawab, tetapi teks “{expected}” tidak ada di halamannya.</source>
        <translation>Dipunwangsuli, nanging seratan “{expected}” boten wonten ing kacanipun.</translation>
    </message>
    <message>
        <source>Halaman web (HTTP/HTTPS)</source>
        <translation>Kaca web (HTTP/HTTPS)</translation>
    </message>
    <message>
        <source>Hari sertifikat: 0 sampai 365.</source>
        <translation>Dinten sertifikat: 0 dumugi 365.</translation>
    </message>
    <message>
        <source>Jenis catatan: tulis A, AAAA, CNAME, MX, NS, SOA, SRV atau TXT.</source>
        <translation>Jinis cathetan: serat A, AAAA, CNAME, MX, NS, SOA, SRV utawi TXT.</translation>
    </message>
    <message>
        <source>Jumlah berhasil berturut-turut: 1 sampai 60.</source>
        <translation>Cacahing kasil runtut: 1 dumugi 60.</translation>
    </message>
    <message>
        <source>Jumlah gagal berturut-turut: 1 sampai 60.</source>
        <translation>Cacahing gagal runtut: 1 dumugi 60.</translation>
    </message>
    <message>
        <source>Jumlah lambat berturut-turut: 1 sampai 60.</source>
        <translation>Cacahing alon runtut: 1 dumugi 60.</translation>
    </message>
    <message>
        <source>Kabar dari {host}: semua berjalan.</source>
        <translation>Pawartos saking {host}: sedaya mlampah.</translation>
    </message>
    <message>
        <source>Kabar dari {host}: terganggu, {what}.</source>
        <translation>Pawartos saking {host}: kaganggu, {what}.</translation>
    </message>
    <message>
        <source>Kode jawaban: tulis 200, 2xx atau 200-399.</source>
        <translation>Kode wangsulan: serat 200, 2xx utawi 200-399.</translation>
    </message>
    <message>
        <source>Menjawab dalam {seconds} detik.</source>
        <translation>Mangsuli ing {seconds} detik.</translation>
    </message>
    <message>
        <source>Menjawab dalam {seconds} detik. Sertifikatnya berakhir {days} hari lagi.</source>
        <translation>Mangsuli ing {seconds} detik. Sertifikatipun telas {days} dinten malih.</translation>
    </message>
    <message>
        <source>Menjawab, tetapi baru setelah {seconds} detik.</source>
        <translation>Mangsuli, nanging sasampunipun {seconds} detik.</translation>
    </message>
    <message>
        <source>Nama (DNS)</source>
        <translation>Nama (DNS)</translation>
    </message>
    <message>
        <source>Nama itu menunjuk ke {found}, seharusnya {expected}.</source>
        <translation>Nama punika nuju {found}, kedahipun {expected}.</translation>
    </message>
    <message>
        <source>Nama {host} tidak dikenal.</source>
        <translation>Nama {host} boten dipuntepangi.</translation>
    </message>
    <message>
        <source>Nama {host} tidak punya catatan {record}.</source>
        <translation>Nama {host} boten gadhah cathetan {record}.</translation>
    </message>
    <message>
        <source>Nama {host} tidak terjawab dalam {seconds} detik.</source>
        <translation>Nama {host} boten kawangsulan ing {seconds} detik.</translation>
    </message>
    <message>
        <source>Nama: tulis 1 sampai 80 huruf.</source>
        <translation>Nama: serat 1 dumugi 80 aksara.</translation>
    </message>
    <message>
        <source>Pakai nama yang tertulis di sertifikatnya.</source>
        <translation>Mangga ngagem nama ingkang kaserat ing sertifikatipun.</translation>
    </message>
    <message>
        <source>Pasang sertifikat induknya di PC ini bila server ini milik kantor.</source>
        <translation>Pasang sertifikat babonipun ing PC punika menawi server punika kagunganing kantor.</translation>
    </message>
    <message>
        <source>Pemeriksaan ini sendiri gagal ({detail}); catatannya ada di log PC ini.</source>
        <translation>Pamriksan punika piyambak gagal ({detail}); cathetanipun wonten ing log PC punika.</translation>
    </message>
    <message>
        <source>Pengaturannya tidak dapat dipakai.</source>
        <translation>Pangaturanipun boten saged dipunangge.</translation>
    </message>
    <message>
        <source>Perbaiki alamatnya di pengaturan.</source>
        <translation>Leresaken alamatipun ing pangaturan.</translation>
    </message>
    <message>
        <source>Perbaiki di pengaturan pemeriksaan.</source>
        <translation>Leresaken ing pangaturan pamriksan.</translation>
    </message>
    <message>
        <source>Periksa ejaan namanya.</source>
        <translation>Priksa seratan namanipun.</translation>
    </message>
    <message>
        <source>Periksa jaringan kantor dan alamat server namanya.</source>
        <translation>Priksa jaringan kantor lan alamat server namanipun.</translation>
    </message>
    <message>
        <source>Periksa kabel dan jaringan PC ini.</source>
        <translation>Priksa kabel lan jaringan PC punika.</translation>
    </message>
    <message>
        <source>Periksa tanggal dan jam PC ini.</source>
        <translation>Priksa tanggal lan jam PC punika.</translation>
    </message>
    <message>
        <source>Sambungan (TCP)</source>
        <translation>Sambungan (TCP)</translation>
    </message>
    <message>
        <source>Sambungan aman (TLS) gagal: {detail}.</source>
        <translation>Sambungan aman (TLS) gagal: {detail}.</translation>
    </message>
    <message>
        <source>Sambungan aman belum jadi dalam {seconds} detik.</source>
        <translation>Sambungan aman dereng dados ing {seconds} detik.</translation>
    </message>
    <message>
        <source>Sambungan terputus sebelum ada jawaban.</source>
        <translation>Sambungan pedhot saderengipun wonten wangsulan.</translation>
    </message>
    <message>
        <source>Selang: 10 sampai 3600 detik.</source>
        <translation>Selang: 10 dumugi 3600 detik.</translation>
    </message>
    <message>
        <source>Sertifikat {host} belum berlaku.</source>
        <translation>Sertifikat {host} dereng lumampah.</translation>
    </message>
    <message>
        <source>Sertifikat {host} sudah kedaluwarsa.</source>
        <translation>Sertifikat {host} sampun kedaluwarsa.</translation>
    </message>
    <message>
        <source>Sertifikat {host} tidak dipercaya PC ini.</source>
        <translation>Sertifikat {host} boten dipunpitados PC punika.</translation>
    </message>
    <message>
        <source>Sertifikatnya bukan milik {host}.</source>
        <translation>Sertifikatipun sanes kagunganing {host}.</translation>
    </message>
    <message>
        <source>Server ada, tetapi menolak sambungan.</source>
        <translation>Server wonten, nanging nampik sambungan.</translation>
    </message>
    <message>
        <source>Server nama (DNS) tidak menjawab.</source>
        <translation>Server nama (DNS) boten mangsuli.</translation>
    </message>
    <message>
        <source>Server nama (DNS) {resolver} menolak: {detail}.</source>
        <translation>Server nama (DNS) {resolver} nampik: {detail}.</translation>
    </message>
    <message>
        <source>Server nama (DNS) {resolver} tidak menjawab.</source>
        <translation>Server nama (DNS) {resolver} boten mangsuli.</translation>
    </message>
    <message>
        <source>Server nama: tulis alamat angka, misalnya 192.168.1.1.</source>
        <translation>Server nama: serat alamat angka, upaminipun 192.168.1.1.</translation>
    </message>
    <message>
        <source>Teks: paling banyak 200 huruf.</source>
        <translation>Seratan: paling kathah 200 aksara.</translation>
    </message>
    <message>
        <source>Tersambung, tetapi belum dijawab dalam {seconds} detik.</source>
        <translation>Kasambung, nanging dereng dipunwangsuli ing {seconds} detik.</translation>
    </message>
    <message>
        <source>Tidak ada jalan ke sana dari jaringan ini.</source>
        <translation>Boten wonten margi mrika saking jaringan punika.</translation>
    </message>
    <message>
        <source>Tidak dijawab dalam {seconds} detik.</source>
        <translation>Boten dipunwangsuli ing {seconds} detik.</translation>
    </message>
    <message>
        <source>Tidak tersambung dalam {seconds} detik.</source>
        <translation>Boten kasambung ing {seconds} detik.</translation>
    </message>
    <message>
        <source>dihitung</source>
        <translation>dipunétang</translation>
    </message>
    <message>
        <source>diterima</source>
        <translation>katampi</translation>
    </message>
    <message>
        <source>pemakaian terakhir diurungkan</source>
        <translation>pangginaan pungkasan dipunwurungaken</translation>
    </message>
    <message>
        <source>yang terakhir dipakai</source>
        <translation>ingkang pungkasan kaginakaken</translation>
    </message>
    <message>
        <source>yang terakhir rusak</source>
        <translation>ingkang pungkasan risak</translation>
    </message>
    <message>
        <source>{host} bukan alamat.</source>
        <translation>{host} sanes alamat.</translation>
    </message>
    <message>
        <source>{left} tersisa, {how} pukul {time}.</source>
        <translation>{left} turah, {how} tabuh {time}.</translation>
    </message>
</context>
<context>
    <name>ProbesPage</name>
    <message>
        <source>Alamat</source>
        <translation>Alamat</translation>
    </message>
    <message>
        <source>Batas waktu (md)</source>
        <translation>Wates wekdal (md)</translation>
    </message>
    <message>
        <source>Coba sekarang</source>
        <translation>Cobi sapunika</translation>
    </message>
    <message>
        <source>Dari satu pemeriksaan ke yang berikutnya.</source>
        <translation>Saking satunggal papriksan dumugi candhakipun.</translation>
    </message>
    <message>
        <source>Dipakai</source>
        <translation>Dipunangge</translation>
    </message>
    <message>
        <source>Diperiksa terus oleh satu konsol loket</source>
        <translation>Dipunpriksa terus dening satunggal konsol loket</translation>
    </message>
    <message>
        <source>Gagal berturut-turut</source>
        <translation>Gagal runtut</translation>
    </message>
    <message>
        <source>Halaman web, sambungan saja, atau nama yang dicari.</source>
        <translation>Kaca web, sambungan kemawon, utawi nami ingkang dipunpadosi.</translation>
    </message>
    <message>
        <source>Hanya untuk nama: misalnya A atau AAAA.</source>
        <translation>Namung kangge nami: upaminipun A utawi AAAA.</translation>
    </message>
    <message>
        <source>Hapus</source>
        <translation>Busak</translation>
    </message>
    <message>
        <source>Harus ada di halaman; boleh kosong.</source>
        <translation>Kedah wonten ing kaca; pareng kosong.</translation>
    </message>
    <message>
        <source>Hasil</source>
        <translation>Asil</translation>
    </message>
    <message>
        <source>Ikuti</source>
        <translation>Dipuntut</translation>
    </message>
    <message>
        <source>Ingatkan sertifikat (hari)</source>
        <translation>Enget sertifikat (dinten)</translation>
    </message>
    <message>
        <source>Jenis</source>
        <translation>Jinis</translation>
    </message>
    <message>
        <source>Jenis catatan</source>
        <translation>Jinis cathetan</translation>
    </message>
    <message>
        <source>Kode jawaban</source>
        <translation>Kode wangsulan</translation>
    </message>
    <message>
        <source>Komponen</source>
        <translation>Komponen</translation>
    </message>
    <message>
        <source>Kosong: server nama PC ini.</source>
        <translation>Kosong: server nama PC punika.</translation>
    </message>
    <message>
        <source>Lambat berturut-turut</source>
        <translation>Alon runtut</translation>
    </message>
    <message>
        <source>Lambat di atas (md)</source>
        <translation>Alon sanginggiling (md)</translation>
    </message>
    <message>
        <source>Lebih lama dari ini dihitung lambat.</source>
        <translation>Langkung dangu saking punika dipunetang alon.</translation>
    </message>
    <message>
        <source>Misalnya 2xx, atau 200, 401.</source>
        <translation>Upaminipun 2xx, utawi 200, 401.</translation>
    </message>
    <message>
        <source>Nama</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>Nama yang dibaca petugas.</source>
        <translation>Nama ingkang dipunwaos petugas.</translation>
    </message>
    <message>
        <source>Pemeriksaan baru</source>
        <translation>Pamriksan enggal</translation>
    </message>
    <message>
        <source>Pengalihan</source>
        <translation>Pangalihan</translation>
    </message>
    <message>
        <source>Periksa juga TLS dan sertifikatnya</source>
        <translation>Priksa ugi TLS lan sertifikatipun</translation>
    </message>
    <message>
        <source>Pulih setelah</source>
        <translation>Pulih sasampunipun</translation>
    </message>
    <message>
        <source>Sambungan aman</source>
        <translation>Sambungan aman</translation>
    </message>
    <message>
        <source>Sekian hari sebelum sertifikat habis; 0: tidak.</source>
        <translation>Samanten dinten saderengipun sertifikat telas; 0: boten.</translation>
    </message>
    <message>
        <source>Sekian kali baik: pulih diusulkan.</source>
        <translation>Samanten sae: pulih dipunusulaken.</translation>
    </message>
    <message>
        <source>Sekian kali gagal: gangguan diusulkan.</source>
        <translation>Samanten gagal: gangguan dipunusulaken.</translation>
    </message>
    <message>
        <source>Sekian kali lambat: &quot;lebih lambat&quot; diusulkan.</source>
        <translation>Samanten alon: &quot;langkung alon&quot; dipunusulaken.</translation>
    </message>
    <message>
        <source>Selang (detik)</source>
        <translation>Selang (detik)</translation>
    </message>
    <message>
        <source>Server nama</source>
        <translation>Server nama</translation>
    </message>
    <message>
        <source>Tambah</source>
        <translation>Tambah</translation>
    </message>
    <message>
        <source>Teks di halaman</source>
        <translation>Seratan ing kaca</translation>
    </message>
    <message>
        <source>Untuk seluruh pemeriksaan, dalam milidetik.</source>
        <translation>Kangge sedaya pamriksan, ing milidetik.</translation>
    </message>
    <message>
        <source>Web: https://contoh.go.id/status · Sambungan: host:port · Nama: host.</source>
        <translation>Web: https://contoh.go.id/status · Sambungan: host:port · Nama: host.</translation>
    </message>
    <message>
        <source>Yang diusulkan terganggu bila pemeriksaan ini gagal.</source>
        <translation>Ingkang dipunusulaken kaganggu menawi pamriksan punika gagal.</translation>
    </message>
    <message>
        <source>tidak dinilai</source>
        <translation>boten dipunbiji</translation>
    </message>
    <message>
        <source>{name} (tidak dipakai)</source>
        <translation>{name} (boten dipunangge)</translation>
    </message>
</context>
<context>
    <name>Promise</name>
    <message>
        <source>Bila hari ini tidak terlayani, nomor berlaku pada hari kerja berikutnya dan dipanggil lebih dulu.</source>
        <translation>Menawi dinten punika dereng kaladosan, nomer lumampah ing dinten kerja candhakipun lan dipuntimbali langkung rumiyin.</translation>
    </message>
</context>
<context>
    <name>ProposalBand</name>
    <message>
        <source>Belum diumumkan.</source>
        <translation>Dereng dipunwartakaken.</translation>
    </message>
    <message>
        <source>Papan masih menampilkan gangguan.</source>
        <translation>Papan taksih nedahaken gangguan.</translation>
    </message>
    <message>
        <source>Rincian</source>
        <translation>Rincian</translation>
    </message>
    <message>
        <source>{text} (+{n} usulan lain)</source>
        <translation>{text} (+{n} usulan sanes)</translation>
    </message>
</context>
<context>
    <name>ProposalCard</name>
    <message>
        <source>{target} · sejak {since}, terakhir {last}</source>
        <translation>{target} · wiwit {since}, pungkasan {last}</translation>
    </message>
    <message>
        <source>{text} Terakhir {time}.</source>
        <translation>{text} Pungkasan {time}.</translation>
    </message>
</context>
<context>
    <name>ProposalPanel</name>
    <message>
        <source>Papan dan kios tidak berubah sebelum ada petugas yang mengumumkannya.</source>
        <translation>Papan lan kios boten ewah saderengipun wonten petugas ingkang martosaken.</translation>
    </message>
    <message>
        <source>Tidak ada usulan.</source>
        <translation>Boten wonten usulan.</translation>
    </message>
    <message>
        <source>Usulan pengumuman</source>
        <translation>Usulan wartos</translation>
    </message>
</context>
<context>
    <name>ProposalsForm</name>
    <message>
        <source>Kalender sudah memuat semua hari libur tahun {year}.</source>
        <translation>Kalender sampun ngemot sedaya prei taun {year}.</translation>
    </message>
    <message>
        <source>Lihat usulan</source>
        <translation>Tingali usulan</translation>
    </message>
    <message>
        <source>Sedang dibaca…</source>
        <translation>Saweg dipunwaos…</translation>
    </message>
    <message>
        <source>Tahun</source>
        <translation>Taun</translation>
    </message>
    <message>
        <source>Terima yang dicentang</source>
        <translation>Tampi ingkang dipuncenthang</translation>
    </message>
    <message>
        <source>Yang berlaku adalah SKB tiga menteri tahun itu: cocokkan, dan hapus centang baris yang tidak dipakai. Yang tidak diterima diusulkan lagi lain kali.</source>
        <translation>Ingkang lumampah inggih punika SKB tigang mantri taun punika: cocokaken, lan busak centhang baris ingkang boten dipunangge. Ingkang boten dipuntampi dipunusulaken malih benjing.</translation>
    </message>
    <message>
        <source>{count} hari masuk ke daftar hari khusus. Tekan Simpan untuk memakainya.</source>
        <translation>{count} dinten mlebet dhaptar dinten mirunggan. Pencet Simpen kangge ngginakaken.</translation>
    </message>
    <message>
        <source>{count} usulan untuk tahun {year}.</source>
        <translation>{count} usulan kangge taun {year}.</translation>
    </message>
    <message>
        <source>{day}: tanggalnya masih perkiraan</source>
        <translation>{day}: tanggalipun taksih kinten-kinten</translation>
    </message>
    <message>
        <source>{day}: tanggalnya sudah pasti</source>
        <translation>{day}: tanggalipun sampun mesthi</translation>
    </message>
    <message>
        <source>{day}: tidak ada lagi di daftar, hapus</source>
        <translation>{day}: sampun boten wonten ing dhaptar, busak</translation>
    </message>
</context>
<context>
    <name>QuotaList</name>
    <message>
        <source>Banyaknya nomor</source>
        <translation>Cacahing nomer</translation>
    </message>
    <message>
        <source>Bila sudah diambil semua, kios berkata &quot;habis&quot;. 0: tidak ada nomor.</source>
        <translation>Menawi sampun dipunpendhet sedaya, kios ngendika &quot;telas&quot;. 0: boten wonten nomer.</translation>
    </message>
    <message>
        <source>Di luar semua jam hanya kuota sehari yang berlaku.</source>
        <translation>Ing jawi sedaya jam namung kuota sadinten ingkang kangge.</translation>
    </message>
    <message>
        <source>Hanya di antara dua jam</source>
        <translation>Namung ing antawisipun jam kalih</translation>
    </message>
    <message>
        <source>Hapus</source>
        <translation>Busak</translation>
    </message>
    <message>
        <source>Hari</source>
        <translation>Dinten</translation>
    </message>
    <message>
        <source>Jam</source>
        <translation>Jam</translation>
    </message>
    <message>
        <source>Kuota sebuah hari mendahului kuota setiap hari.</source>
        <translation>Kuota dinten tartamtu ndhisiki kuota saben dinten.</translation>
    </message>
    <message>
        <source>Layanan</source>
        <translation>Layanan</translation>
    </message>
    <message>
        <source>Layanan yang nomornya dibatasi.</source>
        <translation>Layanan ingkang nomeripun dipunwatesi.</translation>
    </message>
    <message>
        <source>Mulai pukul</source>
        <translation>Wiwit jam</translation>
    </message>
    <message>
        <source>Nomor pertama kuota ini diberikan sejak jam ini.</source>
        <translation>Nomer sepisanan kuota punika dipunparingaken wiwit jam punika.</translation>
    </message>
    <message>
        <source>Sampai pukul</source>
        <translation>Dumugi jam</translation>
    </message>
    <message>
        <source>Setiap hari</source>
        <translation>Saben dinten</translation>
    </message>
    <message>
        <source>Tambah</source>
        <translation>Tambah</translation>
    </message>
    <message>
        <source>Tanpa ini kuota berlaku sepanjang hari.</source>
        <translation>Tanpa punika kuota lumampah sadinten muput.</translation>
    </message>
</context>
<context>
    <name>ReachNote</name>
    <message>
        <source>Semua tombol ada di bagian bawah layar.</source>
        <translation>Sedaya tombol wonten ing sisih ngandhap layar.</translation>
    </message>
</context>
<context>
    <name>ReadyPage</name>
    <message>
        <source>Basis data itu sudah berisi {office} dan dipakai apa adanya: {services} layanan.</source>
        <translation>Basis data punika sampun ngemot {office} lan dipunginakaken kados wontenipun: {services} layanan.</translation>
    </message>
    <message>
        <source>Cetak tiket uji</source>
        <translation>Cithak tiket uji</translation>
    </message>
    <message>
        <source>Data disimpan di {place}. Buat cadangannya setiap hari.</source>
        <translation>Data dipunsimpen ing {place}. Damel cadanganipun saben dinten.</translation>
    </message>
    <message>
        <source>Untuk membuka setelan, tekan lambang di kiri atas layar kios selama 2 detik.</source>
        <translation>Kangge mbikak setelan, pencet lambang ing kiwa nginggil layar kios 2 detik.</translation>
    </message>
    <message>
        <source>{office} siap: {services} layanan, {counters} loket.</source>
        <translation>{office} siyaga: {services} layanan, {counters} loket.</translation>
    </message>
</context>
<context>
    <name>ReadyWordList</name>
    <message>
        <source>Beratnya</source>
        <translation>Awratipun</translation>
    </message>
    <message>
        <source>Hapus</source>
        <translation>Busak</translation>
    </message>
    <message>
        <source>Ikut berubah bila kalimat ini dipilih. Tanpa kalimat berlaku yang bawaan.</source>
        <translation>Tumut ewah menawi ukara punika dipunpilih. Tanpa ukara lumampah ingkang saking wiwitan.</translation>
    </message>
    <message>
        <source>Kalimat ({language})</source>
        <translation>Ukara ({language})</translation>
    </message>
    <message>
        <source>Kalimat baru</source>
        <translation>Ukara enggal</translation>
    </message>
    <message>
        <source>Keadaan</source>
        <translation>Kawontenan</translation>
    </message>
    <message>
        <source>Keadaan gangguan sesudah kalimat ini dipilih.</source>
        <translation>Kawontenan gangguan sasampunipun ukara punika dipunpilih.</translation>
    </message>
    <message>
        <source>Naik</source>
        <translation>Inggil</translation>
    </message>
    <message>
        <source>Petugas memilihnya dengan satu tombol, 1 sampai 9 menurut urutan.</source>
        <translation>Petugas milih kanthi satunggal tombol, 1 dumugi 9 miturut urutan.</translation>
    </message>
    <message>
        <source>Tambah</source>
        <translation>Tambah</translation>
    </message>
    <message>
        <source>berhenti</source>
        <translation>mandheg</translation>
    </message>
    <message>
        <source>lebih lambat dari biasa</source>
        <translation>langkung alon tinimbang padatan</translation>
    </message>
    <message>
        <source>sebab diketahui</source>
        <translation>sebabipun sampun kasumerepan</translation>
    </message>
    <message>
        <source>sedang diperiksa</source>
        <translation>nembe dipunpriksa</translation>
    </message>
    <message>
        <source>sudah pulih, dipantau</source>
        <translation>sampun pulih, dipunawasi</translation>
    </message>
    <message>
        <source>tidak berubah</source>
        <translation>boten ewah</translation>
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
    <message>
        <source>Petugas: {text}</source>
        <translation>Petugas: {text}</translation>
    </message>
</context>
<context>
    <name>ReferenceButton</name>
    <message>
        <source>Kartu saya sudah bisa diambil?</source>
        <translation>Kertu kula sampun saged dipunpendhet?</translation>
    </message>
</context>
<context>
    <name>ReferenceWords</name>
    <message>
        <source>Anda diundang pada {day}. Silakan datang pada hari itu.</source>
        <translation>Panjenengan dipunaturi rawuh dinten {day}.</translation>
    </message>
    <message>
        <source>Belum dapat diambil. Urutan Anda dalam daftar tunggu: {place}.</source>
        <translation>Dereng saged dipunpendhet. Urutan Panjenengan ing daftar tengga: {place}.</translation>
    </message>
    <message>
        <source>Daftar tunggu belum dapat dilihat sekarang. Silakan tanya petugas.</source>
        <translation>Daftar tengga dereng saged dipunpirsani sakmenika. Kula aturi nyuwun pirsa petugas.</translation>
    </message>
    <message>
        <source>Diperkirakan {first} – {last}.</source>
        <translation>Kinten-kinten {first} – {last}.</translation>
    </message>
    <message>
        <source>Diperkirakan {first}.</source>
        <translation>Kinten-kinten {first}.</translation>
    </message>
    <message>
        <source>Giliran Anda hari ini. Silakan ambil nomor antrean.</source>
        <translation>Giliran Panjenengan dinten punika. Kula aturi mendhet nomer antrean.</translation>
    </message>
    <message>
        <source>Hari pengambilan belum diketahui.</source>
        <translation>Dinten mendhetipun dereng dipunmangertosi.</translation>
    </message>
    <message>
        <source>Kartu ini sudah diambil.</source>
        <translation>Kertu punika sampun dipunpendhet.</translation>
    </message>
    <message>
        <source>Nomor antrean untuk undangan ini sudah diambil.</source>
        <translation>Nomer antrean kangge ulem punika sampun dipunpendhet.</translation>
    </message>
    <message>
        <source>Nomor ini tidak ada dalam daftar tunggu. Silakan periksa lagi nomor pada bukti perekaman, atau tanyakan kepada petugas.</source>
        <translation>Nomer punika boten wonten ing daftar tengga. Kula aturi mriksani malih nomer ing bukti ngrekam, utawi nyuwun pirsa petugas.</translation>
    </message>
    <message>
        <source>Sudah banyak nomor ditanyakan di sini. Silakan tunggu satu menit, atau tanya petugas.</source>
        <translation>Sampun kathah nomer ingkang dipuntangletaken ing ngriki. Kula aturi nengga satunggal menit, utawi nyuwun pirsa petugas.</translation>
    </message>
    <message>
        <source>Undangan untuk {day} sudah lewat. Silakan hubungi petugas.</source>
        <translation>Ulem kangge {day} sampun kepungkur. Kula aturi manggihi petugas.</translation>
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
    <name>ReportCard</name>
    <message>
        <source>Laporan PDF</source>
        <translation>Laporan PDF</translation>
    </message>
    <message>
        <source>Tabel CSV</source>
        <translation>Tabel CSV</translation>
    </message>
    <message>
        <source>{day}, pukul {begin}–{end}</source>
        <translation>{day}, jam {begin}–{end}</translation>
    </message>
    <message>
        <source>{day}, sejak pukul {begin}, belum selesai</source>
        <translation>{day}, wiwit jam {begin}, dereng rampung</translation>
    </message>
</context>
<context>
    <name>ReportsPanel</name>
    <message>
        <source>Apa yang terjadi, apa yang dikatakan, siapa yang menunggu, berapa lama.</source>
        <translation>Menapa ingkang kelampahan, menapa ingkang kawedharaken, sinten ingkang nengga, pinten dangunipun.</translation>
    </message>
    <message>
        <source>Belum pernah ada gangguan yang diumumkan.</source>
        <translation>Dereng nate wonten gangguan ingkang kawartosaken.</translation>
    </message>
    <message>
        <source>Laporan gangguan</source>
        <translation>Laporan gangguan</translation>
    </message>
    <message>
        <source>Sedang membaca daftar gangguan.</source>
        <translation>Saweg maos daftar gangguan.</translation>
    </message>
</context>
<context>
    <name>RowList</name>
    <message>
        <source>Belum ada. Tekan Tambah.</source>
        <translation>Dereng wonten. Pencet Tambah.</translation>
    </message>
</context>
<context>
    <name>RulesForm</name>
    <message>
        <source>Dalam waktu (menit)</source>
        <translation>Salebetipun (menit)</translation>
    </message>
    <message>
        <source>Ingatkan sebelumnya (menit)</source>
        <translation>Engetaken saderengipun (menit)</translation>
    </message>
    <message>
        <source>Kabar berikutnya (menit)</source>
        <translation>Kabar salajengipun (menit)</translation>
    </message>
    <message>
        <source>Konsol mengingatkan sebelum kabar yang dijanjikan jatuh tempo.</source>
        <translation>Konsol ngengetaken saderengipun wekdal kabar ingkang dipunjanjekaken.</translation>
    </message>
    <message>
        <source>Laporan dari (loket)</source>
        <translation>Laporan saking (loket)</translation>
    </message>
    <message>
        <source>Laporan yang berjarak lebih lama tidak dihitung bersama.</source>
        <translation>Laporan ingkang langkung tebih antawisipun boten dipunetang sesarengan.</translation>
    </message>
    <message>
        <source>Sekian loket menekan &quot;Lapor gangguan&quot;: gangguan diusulkan, tidak diumumkan.</source>
        <translation>Menawi samanten loket mencet &quot;Lapor gangguan&quot;: gangguan dipunusulaken, boten dipunumumaken.</translation>
    </message>
    <message>
        <source>Sekian menit sesudah sebuah kabar dijanjikan kabar berikutnya.</source>
        <translation>Samanten menit sasampunipun satunggaling kabar dipunjanjekaken kabar salajengipun.</translation>
    </message>
    <message>
        <source>Selama ini usulan yang diabaikan tidak diajukan lagi.</source>
        <translation>Sadangunipun punika usulan ingkang dipuntilar boten dipunajengaken malih.</translation>
    </message>
    <message>
        <source>Usulan diabaikan (menit)</source>
        <translation>Usulan dipuntilar (menit)</translation>
    </message>
</context>
<context>
    <name>SaveActs</name>
    <message>
        <source>Belum disimpan. Periksa bagian yang bertanda.</source>
        <translation>Dereng kasimpen. Priksa perangan ingkang katandhani.</translation>
    </message>
    <message>
        <source>Belum disimpan: {count} tiket menunggu digabung. Coba lagi setelah server terhubung kembali.</source>
        <translation>Dereng kasimpen: {count} tiket ngentosi dipungabung. Cobi malih sasampunipun server kasambung malih.</translation>
    </message>
    <message>
        <source>Belum disimpan: {reason}</source>
        <translation>Dereng kasimpen: {reason}</translation>
    </message>
    <message>
        <source>Setelan kantor belum disimpan: server hanya menerimanya dari akun pengelola.</source>
        <translation>Setelan kantor dereng kasimpen: server namung nampi saking akun pangurus.</translation>
    </message>
    <message>
        <source>Tersimpan: {what}.</source>
        <translation>Kasimpen: {what}.</translation>
    </message>
    <message>
        <source>Tidak ada yang berubah.</source>
        <translation>Boten wonten ingkang ewah.</translation>
    </message>
</context>
<context>
    <name>SecurityActs</name>
    <message>
        <source>PIN baru: sudah dipakai peran lain. Pilih yang lain.</source>
        <translation>PIN enggal: sampun dipunangge peran sanes. Pilih sanesipun.</translation>
    </message>
    <message>
        <source>PIN dihapus.</source>
        <translation>PIN dipunbusak.</translation>
    </message>
    <message>
        <source>PIN tersimpan.</source>
        <translation>PIN kasimpen.</translation>
    </message>
    <message>
        <source>PIN tidak tersimpan: {reason}</source>
        <translation>PIN boten kasimpen: {reason}</translation>
    </message>
</context>
<context>
    <name>SecurityPage</name>
    <message>
        <source>6 sampai 12 angka.</source>
        <translation>6 dumugi 12 angka.</translation>
    </message>
    <message>
        <source>Hanya peran ini yang dapat membuka setelan.</source>
        <translation>Namung peran punika ingkang saged mbikak setelan.</translation>
    </message>
    <message>
        <source>Hapus PIN peran ini</source>
        <translation>Busak PIN peran punika</translation>
    </message>
    <message>
        <source>PIN baru</source>
        <translation>PIN enggal</translation>
    </message>
    <message>
        <source>PIN baru: tulis 6 sampai 12 angka.</source>
        <translation>PIN enggal: serat 6 dumugi 12 angka.</translation>
    </message>
    <message>
        <source>Peran</source>
        <translation>Peran</translation>
    </message>
    <message>
        <source>Petugas</source>
        <translation>Petugas</translation>
    </message>
    <message>
        <source>Petugas melihat printer saja, supervisor juga setelan kantor dan riwayatnya, teknisi semuanya. Peran tertulis di riwayat perubahan.</source>
        <translation>Petugas namung ningali printer, supervisor ugi setelan kantor lan riwayatipun, teknisi sedayanipun. Peran kaserat ing riwayat ewah-ewahan.</translation>
    </message>
    <message>
        <source>Punya PIN</source>
        <translation>Gadhah PIN</translation>
    </message>
    <message>
        <source>Sekali lagi</source>
        <translation>Sapisan malih</translation>
    </message>
    <message>
        <source>Sekali lagi: tidak sama. Tulis PIN yang sama dua kali.</source>
        <translation>Sapisan malih: boten sami. Serat PIN ingkang sami kaping kalih.</translation>
    </message>
    <message>
        <source>Simpan PIN</source>
        <translation>Simpen PIN</translation>
    </message>
    <message>
        <source>Supaya salah ketik tidak mengunci setelan.</source>
        <translation>Supados klentu ngetik boten ngunci setelan.</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>Supervisor</translation>
    </message>
    <message>
        <source>Teknisi</source>
        <translation>Teknisi</translation>
    </message>
</context>
<context>
    <name>ServiceHoursFields</name>
    <message>
        <source>jam sendiri</source>
        <translation>jam piyambak</translation>
    </message>
    <message>
        <source>seperti kantor</source>
        <translation>kados kantor</translation>
    </message>
    <message>
        <source>tanpa nomor</source>
        <translation>tanpa nomer</translation>
    </message>
</context>
<context>
    <name>ServiceShares</name>
    <message>
        <source>Bobot {service}</source>
        <translation>Bobot {service}</translation>
    </message>
</context>
<context>
    <name>ServiceTally</name>
    <message>
        <source>Menunggu di layanan Anda</source>
        <translation>Ingkang nengga</translation>
    </message>
    <message>
        <source>habis</source>
        <translation>telas</translation>
    </message>
    <message>
        <source>sisa {count}</source>
        <translation>kantun {count}</translation>
    </message>
</context>
<context>
    <name>ServicesPage</name>
    <message>
        <source>Apa yang diterima orang, misalnya KTP-el.</source>
        <translation>Menapa ingkang dipuntampi tiyang, upaminipun KTP-el.</translation>
    </message>
    <message>
        <source>Apa yang terjadi sesudah nomor dipanggil.</source>
        <translation>Menapa ingkang kalampahan sasampunipun nomer katimbalan.</translation>
    </message>
    <message>
        <source>Berapa nomor sehari atau dalam satu jam.</source>
        <translation>Pinten nomer sadinten utawi ing salebeting setunggal jam.</translation>
    </message>
    <message>
        <source>Berkas yang dibawa, satu per baris.</source>
        <translation>Berkas ingkang dipunbekta, setunggal saben larik.</translation>
    </message>
    <message>
        <source>Biaya</source>
        <translation>Wragad</translation>
    </message>
    <message>
        <source>Bila salah satunya terganggu, layanan ini ikut terganggu.</source>
        <translation>Menawi salah satunggalipun kaganggu, layanan punika tumut kaganggu.</translation>
    </message>
    <message>
        <source>Dilayani</source>
        <translation>Dipunladosi</translation>
    </message>
    <message>
        <source>Gambar</source>
        <translation>Gambar</translation>
    </message>
    <message>
        <source>Hasil</source>
        <translation>Asil</translation>
    </message>
    <message>
        <source>Huruf nomor</source>
        <translation>Aksara nomer</translation>
    </message>
    <message>
        <source>Jam nomor</source>
        <translation>Jam nomer</translation>
    </message>
    <message>
        <source>Juga bila tidak ada: Tidak dipungut biaya.</source>
        <translation>Ugi menawi boten wonten: Boten mbayar.</translation>
    </message>
    <message>
        <source>Kapan kios memberi nomor layanan ini, di dalam jam kantor. Yang sudah memegang nomor tetap dilayani sesudahnya.</source>
        <translation>Kala punapa kios nyukani nomer layanan punika, ing salebeting jam kantor. Ingkang sampun nyepeng nomer tetep dipunladosi sasampunipun.</translation>
    </message>
    <message>
        <source>Ke mana orang mengadu bila dilayani kurang baik.</source>
        <translation>Dhateng pundi tiyang wadul menawi kirang sae anggenipun dipunladosi.</translation>
    </message>
    <message>
        <source>Keterangan dalam</source>
        <translation>Katrangan ing basa</translation>
    </message>
    <message>
        <source>Kuota</source>
        <translation>Kuota</translation>
    </message>
    <message>
        <source>Lama</source>
        <translation>Dangunipun</translation>
    </message>
    <message>
        <source>Lama pengerjaan, bukan lama menunggu.</source>
        <translation>Dangunipun damel, sanes dangunipun nengga.</translation>
    </message>
    <message>
        <source>Layanan baru</source>
        <translation>Layanan enggal</translation>
    </message>
    <message>
        <source>Layanan yang ditawarkan kios bila yang ini terganggu atau habis.</source>
        <translation>Layanan ingkang dipuntawekaken kios menawi punika kaganggu utawi telas.</translation>
    </message>
    <message>
        <source>Lihat di Gangguan</source>
        <translation>Tingali ing Gangguan</translation>
    </message>
    <message>
        <source>Lihat di Kapasitas</source>
        <translation>Tingali ing Kapasitas</translation>
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
        <source>Pengaduan</source>
        <translation>Wadulan</translation>
    </message>
    <message>
        <source>Satu huruf di depan setiap nomor, misalnya A-017. Bukan I, O, Q, Z.</source>
        <translation>Satunggal aksara ing sangajengipun nomer, upaminipun A-017. Sanes I, O, Q, Z.</translation>
    </message>
    <message>
        <source>Sebagai gantinya</source>
        <translation>Gantosipun</translation>
    </message>
    <message>
        <source>Syarat</source>
        <translation>Sarat</translation>
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
        <source>Tampil di kios di samping huruf; membantu orang yang sulit membaca.</source>
        <translation>Katon ing kios ing sandhing aksara; mbiyantu tiyang ingkang kangelan maos.</translation>
    </message>
    <message>
        <source>Tampil di kios, papan dan tiket.</source>
        <translation>Katingal ing kios, papan lan tiket.</translation>
    </message>
    <message>
        <source>Tata cara</source>
        <translation>Tata cara</translation>
    </message>
    <message>
        <source>Turun</source>
        <translation>Andhap</translation>
    </message>
    <message>
        <source>Yang dibutuhkan</source>
        <translation>Ingkang dipunbetahaken</translation>
    </message>
    <message>
        <source>Yang ingin diketahui orang sebelum mengambil nomor.</source>
        <translation>Ingkang kepengin dipunsumerepi tiyang saderengipun mendhet nomer.</translation>
    </message>
    <message>
        <source>Yang tidak tampil tetap memanggil nomor yang sudah diberikan.</source>
        <translation>Ingkang boten katingal tetep nimbali nomer ingkang sampun dipunsukakaken.</translation>
    </message>
    <message>
        <source>tidak ada</source>
        <translation>boten wonten</translation>
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
        <source>Dialihkan: {reason}</source>
        <translation>Dipunelih: {reason}</translation>
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
    <name>SettingsBoards</name>
    <message>
        <source>papan {board}</source>
        <translation>papan {board}</translation>
    </message>
    <message>
        <source>suara {board}</source>
        <translation>swanten {board}</translation>
    </message>
</context>
<context>
    <name>SettingsCalendar</name>
    <message>
        <source>Diubah orang lain sejak dibuka di sini, sekarang: {opens}-{closes}, {days}. Simpan sekali lagi untuk memakai isian ini.</source>
        <translation>Dipunewahi tiyang sanes wiwit dipunbikak ing mriki, sapunika: {opens}-{closes}, {days}. Simpen sapisan malih kangge ngangge isen-isen punika.</translation>
    </message>
    <message>
        <source>Hari kerja: centang sedikitnya satu hari.</source>
        <translation>Dinten kerja: centhang paling sekedhik sadinten.</translation>
    </message>
    <message>
        <source>Hari terakhir: tulis tanggal yang tidak sebelum hari pertama.</source>
        <translation>Dinten pungkasan: serat tanggal ingkang boten saderengipun dinten kapisan.</translation>
    </message>
    <message>
        <source>Istirahat mulai pukul {begin}: tulis akhir sesudahnya.</source>
        <translation>Istirahat wiwit jam {begin}: serat pungkasan sasampunipun.</translation>
    </message>
    <message>
        <source>Istirahat pukul {begin} bertumpang tindih dengan yang sebelumnya. Tulis jam lain atau hapus salah satu.</source>
        <translation>Istirahat jam {begin} tumpang tindhih kaliyan ingkang saderengipun. Serat jam sanes utawi busak salah satunggal.</translation>
    </message>
    <message>
        <source>Jam buka, {day}: tulis jam tutup sesudah pukul {begin}.</source>
        <translation>Jam bikak, {day}: serat jam tutup sasampunipun jam {begin}.</translation>
    </message>
    <message>
        <source>Tanggal: sudah ada di daftar. Ubah yang itu, atau tanggal ini.</source>
        <translation>Tanggal: sampun wonten ing dhaptar. Ewahana ingkang punika, utawi tanggal punika.</translation>
    </message>
    <message>
        <source>Tutup pukul: tulis jam sesudah pukul {begin}.</source>
        <translation>Tutup jam: serat jam sasampunipun jam {begin}.</translation>
    </message>
    <message>
        <source>aturan menjelang tutup</source>
        <translation>pranatan ngajengaken tutup</translation>
    </message>
    <message>
        <source>jam kantor</source>
        <translation>jam kantor</translation>
    </message>
</context>
<context>
    <name>SettingsCapacity</name>
    <message>
        <source>Diubah orang lain sejak dibuka di sini, sekarang: {limit} nomor dalam {seconds} detik. Simpan sekali lagi untuk memakai isian ini.</source>
        <translation>Dipunewahi tiyang sanes wiwit dipunbikak ing mriki, sapunika: {limit} nomer sajrone {seconds} detik. Simpen sapisan malih kangge ngangge isen-isen punika.</translation>
    </message>
    <message>
        <source>Kode: tulis huruf kecil, angka dan tanda hubung, misalnya ektp.</source>
        <translation>Kode: serat aksara alit, angka lan tandha hubung, upaminipun ektp.</translation>
    </message>
    <message>
        <source>Kode: {code} sudah dipakai barang lain. Tulis kode lain.</source>
        <translation>Kode: {code} sampun dipunangge barang sanes. Serat kode sanes.</translation>
    </message>
    <message>
        <source>Layanan: sudah punya kuota untuk hari itu. Ubah yang itu, atau pilih hari lain.</source>
        <translation>Layanan: sampun gadhah kuota kangge dinten punika. Ewahana ingkang punika, utawi pilih dinten sanes.</translation>
    </message>
    <message>
        <source>Mulai pukul: bertumpang tindih dengan kuota lain layanan ini. Tulis jam lain.</source>
        <translation>Wiwit jam: tumpang tindhih kaliyan kuota sanes layanan punika. Serat jam sanes.</translation>
    </message>
    <message>
        <source>Sampai pukul: tulis jam sesudah pukul {begin}.</source>
        <translation>Dumugi jam: serat jam sasampunipun jam {begin}.</translation>
    </message>
    <message>
        <source>batas satu tangan</source>
        <translation>wates tangan setunggal</translation>
    </message>
    <message>
        <source>kuota {letter} {amount}</source>
        <translation>kuota {letter} {amount}</translation>
    </message>
</context>
<context>
    <name>SettingsHistory</name>
    <message>
        <source>Aturan menjelang tutup</source>
        <translation>Pranatan ngajengaken tutup</translation>
    </message>
    <message>
        <source>Aturan panggilan</source>
        <translation>Pranatan panimbalan</translation>
    </message>
    <message>
        <source>Aturan usulan</source>
        <translation>Pranatan usulan</translation>
    </message>
    <message>
        <source>Barang</source>
        <translation>Barang</translation>
    </message>
    <message>
        <source>Batas satu tangan</source>
        <translation>Wates tangan setunggal</translation>
    </message>
    <message>
        <source>Berkas setelan diterapkan:</source>
        <translation>Berkas setelan dipuntrapaken:</translation>
    </message>
    <message>
        <source>Berkas setelan diubah di</source>
        <translation>Berkas setelan dipunowahi ing</translation>
    </message>
    <message>
        <source>Hari di kalender</source>
        <translation>Dinten ing kalender</translation>
    </message>
    <message>
        <source>Hari dihapus dari kalender:</source>
        <translation>Dinten dipunbusak saking kalender:</translation>
    </message>
    <message>
        <source>Isi tiket</source>
        <translation>Isi tiket</translation>
    </message>
    <message>
        <source>Jam kantor</source>
        <translation>Jam kantor</translation>
    </message>
    <message>
        <source>Kabar kantor ini</source>
        <translation>Kabar kantor punika</translation>
    </message>
    <message>
        <source>Kantor lain</source>
        <translation>Kantor sanes</translation>
    </message>
    <message>
        <source>Kantor lain dihapus:</source>
        <translation>Kantor sanes dipunbusak:</translation>
    </message>
    <message>
        <source>Kata siap pakai</source>
        <translation>Tembung cumawis</translation>
    </message>
    <message>
        <source>Komponen</source>
        <translation>Komponen</translation>
    </message>
    <message>
        <source>Kuota dihapus, layanan</source>
        <translation>Kuota dipunbusak, layanan</translation>
    </message>
    <message>
        <source>Kuota layanan</source>
        <translation>Kuota layanan</translation>
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
        <source>Nama kantor</source>
        <translation>Nami kantor</translation>
    </message>
    <message>
        <source>Naskah gangguan</source>
        <translation>Naskah gangguan</translation>
    </message>
    <message>
        <source>Pemeriksaan</source>
        <translation>Pamriksan</translation>
    </message>
    <message>
        <source>Pemeriksaan dihapus:</source>
        <translation>Pamriksan dipunbusak:</translation>
    </message>
    <message>
        <source>Periode</source>
        <translation>Periode</translation>
    </message>
    <message>
        <source>Periode dihapus:</source>
        <translation>Periode dipunbusak:</translation>
    </message>
    <message>
        <source>Setelan</source>
        <translation>Setelan</translation>
    </message>
    <message>
        <source>Waktu kabar</source>
        <translation>Wekdal kabar</translation>
    </message>
    <message>
        <source>Waktu kembali</source>
        <translation>Wekdal wangsul</translation>
    </message>
    <message>
        <source>anjuran</source>
        <translation>pitedah</translation>
    </message>
    <message>
        <source>banyaknya</source>
        <translation>cacahipun</translation>
    </message>
    <message>
        <source>biaya</source>
        <translation>ragad</translation>
    </message>
    <message>
        <source>buka</source>
        <translation>bikak</translation>
    </message>
    <message>
        <source>dapat dibuat sehari</source>
        <translation>saged dipundamel sadinten</translation>
    </message>
    <message>
        <source>dipakai</source>
        <translation>dipunangge</translation>
    </message>
    <message>
        <source>hari</source>
        <translation>dinten</translation>
    </message>
    <message>
        <source>hari pertama</source>
        <translation>dinten kapisan</translation>
    </message>
    <message>
        <source>hari terakhir</source>
        <translation>dinten pungkasan</translation>
    </message>
    <message>
        <source>hasil layanan</source>
        <translation>asil layanan</translation>
    </message>
    <message>
        <source>huruf</source>
        <translation>aksara</translation>
    </message>
    <message>
        <source>ingatkan pada sisa</source>
        <translation>engetaken menawi kantun</translation>
    </message>
    <message>
        <source>istirahat</source>
        <translation>istirahat</translation>
    </message>
    <message>
        <source>jam buka</source>
        <translation>jam bikak</translation>
    </message>
    <message>
        <source>jenis</source>
        <translation>jinis</translation>
    </message>
    <message>
        <source>judul</source>
        <translation>irah-irahan</translation>
    </message>
    <message>
        <source>kode</source>
        <translation>kode</translation>
    </message>
    <message>
        <source>lama layanan</source>
        <translation>dangunipun layanan</translation>
    </message>
    <message>
        <source>layanan</source>
        <translation>layanan</translation>
    </message>
    <message>
        <source>mulai</source>
        <translation>wiwit</translation>
    </message>
    <message>
        <source>nama</source>
        <translation>nama</translation>
    </message>
    <message>
        <source>nilai</source>
        <translation>nilai</translation>
    </message>
    <message>
        <source>nomor</source>
        <translation>nomer</translation>
    </message>
    <message>
        <source>pengaduan</source>
        <translation>wadulan</translation>
    </message>
    <message>
        <source>perkiraan</source>
        <translation>kinten-kinten</translation>
    </message>
    <message>
        <source>sampai</source>
        <translation>dumugi</translation>
    </message>
    <message>
        <source>sebab</source>
        <translation>sebab</translation>
    </message>
    <message>
        <source>sebagai gantinya</source>
        <translation>gantosipun</translation>
    </message>
    <message>
        <source>setiap (detik)</source>
        <translation>saben (detik)</translation>
    </message>
    <message>
        <source>syarat</source>
        <translation>syarat</translation>
    </message>
    <message>
        <source>tata cara</source>
        <translation>tata cara</translation>
    </message>
    <message>
        <source>tidak</source>
        <translation>boten</translation>
    </message>
    <message>
        <source>tutup</source>
        <translation>tutup</translation>
    </message>
    <message>
        <source>urutan</source>
        <translation>urutan</translation>
    </message>
    <message>
        <source>ya</source>
        <translation>inggih</translation>
    </message>
    <message>
        <source>yang dibutuhkan</source>
        <translation>ingkang dipunbetahaken</translation>
    </message>
    <message>
        <source>yang diperiksa</source>
        <translation>ingkang dipunpriksa</translation>
    </message>
</context>
<context>
    <name>SettingsOutages</name>
    <message>
        <source>Judul: tulis apa yang terganggu.</source>
        <translation>Irah-irahan: serat punapa ingkang kaganggu.</translation>
    </message>
    <message>
        <source>Kalimat: tulis dalam bahasa Indonesia, atau hapus baris ini.</source>
        <translation>Ukara: serat mawi basa Indonesia, utawi busak baris punika.</translation>
    </message>
    <message>
        <source>Kode: tulis huruf kecil, angka dan tanda hubung, misalnya server-pusat.</source>
        <translation>Kode: serat aksara alit, angka lan tandha hubung, upaminipun server-pusat.</translation>
    </message>
    <message>
        <source>Kode: {code} sudah dipakai komponen lain. Tulis kode lain.</source>
        <translation>Kode: {code} sampun dipunangge komponen sanes. Serat kode sanes.</translation>
    </message>
    <message>
        <source>Terlalu panjang ({count}): paling banyak {most}.</source>
        <translation>Kepanjangen ({count}): paling kathah {most}.</translation>
    </message>
    <message>
        <source>Untuk: sudah punya naskah. Ubah yang itu.</source>
        <translation>Kangge: sampun gadhah naskah. Ewahana ingkang punika.</translation>
    </message>
    <message>
        <source>aturan usulan</source>
        <translation>pranatan usulan</translation>
    </message>
    <message>
        <source>kata siap pakai</source>
        <translation>tembung cumawis</translation>
    </message>
    <message>
        <source>naskah {name}</source>
        <translation>naskah {name}</translation>
    </message>
    <message>
        <source>naskah {name}, lebih lambat</source>
        <translation>naskah {name}, langkung alon</translation>
    </message>
    <message>
        <source>waktu kabar</source>
        <translation>wekdal kabar</translation>
    </message>
</context>
<context>
    <name>SettingsPriority</name>
    <message>
        <source>aturan panggilan</source>
        <translation>pranatan panimbalan</translation>
    </message>
</context>
<context>
    <name>SettingsRows</name>
    <message>
        <source>Diubah orang lain sejak dibuka di sini, sekarang: {row}. Simpan sekali lagi untuk memakai isian ini.</source>
        <translation>Dipunewahi tiyang sanes wiwit dipunbikak ing mriki, sapunika: {row}. Simpen sapisan malih kangge ngangge isen-isen punika.</translation>
    </message>
    <message>
        <source>Sudah dihapus orang lain sejak dibuka di sini. Simpan sekali lagi untuk menambahkannya lagi.</source>
        <translation>Sampun dipunbusak tiyang sanes wiwit dipunbikak ing mriki. Simpen sapisan malih kangge nambahaken malih.</translation>
    </message>
    <message>
        <source>{row} dihapus</source>
        <translation>{row} dipunbusak</translation>
    </message>
    <message>
        <source>{row} diubah orang lain sejak dibuka di sini. Simpan sekali lagi untuk tetap menghapusnya.</source>
        <translation>{row} dipunewahi tiyang sanes wiwit dipunbikak ing mriki. Simpen sapisan malih menawi tetep dipunbusak.</translation>
    </message>
</context>
<context>
    <name>SettingsRules</name>
    <message>
        <source>Bahasa ini sudah dipilih di atas. Pilih yang lain.</source>
        <translation>Basa punika sampun dipunpilih ing nginggil. Pilih sanesipun.</translation>
    </message>
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
        <source>Pilih bahasa di sini, atau kosongkan juga yang di bawahnya.</source>
        <translation>Pilih basa ing ngriki, utawi kothongaken ugi ingkang ngandhapipun.</translation>
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
        <source>Tulis folder dengan alamat lengkap, misalnya {example}</source>
        <translation>Serat folder mawi alamat jangkep, upaminipun {example}</translation>
    </message>
    <message>
        <source>Tulis nama antrean cetak seperti di komputer ini.</source>
        <translation>Serat nama antrean cithak kados ing komputer punika.</translation>
    </message>
    <message>
        <source>Tulis nama lengkap folder di PC ini, misalnya {example}</source>
        <translation>Serat nami jangkep folder ing PC punika, contonipun {example}</translation>
    </message>
    <message>
        <source>Tulis nama perangkat, misalnya {example}</source>
        <translation>Serat nama piranti, upaminipun {example}</translation>
    </message>
    <message>
        <source>{day}: isi jam selesai yang sesudah jam mulai.</source>
        <translation>{day}: isinen jam rampung sasampunipun jam wiwit.</translation>
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
    <message>
        <source>waktu kembali</source>
        <translation>wekdal wangsul</translation>
    </message>
</context>
<context>
    <name>SettingsTopics</name>
    <message>
        <source>Bahasa</source>
        <translation>Basa</translation>
    </message>
    <message>
        <source>Basis data</source>
        <translation>Basis data</translation>
    </message>
    <message>
        <source>Berkas setelan</source>
        <translation>Berkas setelan</translation>
    </message>
    <message>
        <source>Cadangan</source>
        <translation>Cadhangan</translation>
    </message>
    <message>
        <source>Gangguan</source>
        <translation>Gangguan</translation>
    </message>
    <message>
        <source>Kalender</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>Kantor</source>
        <translation>Kantor</translation>
    </message>
    <message>
        <source>Kantor lain</source>
        <translation>Kantor sanes</translation>
    </message>
    <message>
        <source>Kapasitas</source>
        <translation>Kapasitas</translation>
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
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Papan</source>
        <translation>Papan</translation>
    </message>
    <message>
        <source>Pemeriksaan</source>
        <translation>Pamriksan</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Printer</translation>
    </message>
    <message>
        <source>Prioritas</source>
        <translation>Prioritas</translation>
    </message>
    <message>
        <source>Riwayat</source>
        <translation>Riwayat</translation>
    </message>
    <message>
        <source>Suara</source>
        <translation>Swanten</translation>
    </message>
</context>
<context>
    <name>SettingsWeekdays</name>
    <message>
        <source>Jumat</source>
        <translation>Jemuwah</translation>
    </message>
    <message>
        <source>Kamis</source>
        <translation>Kemis</translation>
    </message>
    <message>
        <source>Minggu</source>
        <translation>Ngahad</translation>
    </message>
    <message>
        <source>Rabu</source>
        <translation>Rebo</translation>
    </message>
    <message>
        <source>Sabtu</source>
        <translation>Setu</translation>
    </message>
    <message>
        <source>Selasa</source>
        <translation>Selasa</translation>
    </message>
    <message>
        <source>Senin</source>
        <translation>Senin</translation>
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
    <name>Slides</name>
    <message>
        <source>berkas terlalu banyak</source>
        <translation>berkase kakehan</translation>
    </message>
    <message>
        <source>dan {count} lainnya</source>
        <translation>lan {count} liyane</translation>
    </message>
    <message>
        <source>folder tidak ada</source>
        <translation>foldere ora ana</translation>
    </message>
    <message>
        <source>gambar rusak</source>
        <translation>gambar rusak</translation>
    </message>
    <message>
        <source>hanya PNG, JPEG, WebP dan .txt</source>
        <translation>mung PNG, JPEG, WebP lan .txt</translation>
    </message>
    <message>
        <source>kosong</source>
        <translation>kosong</translation>
    </message>
    <message>
        <source>simpan sebagai teks UTF-8</source>
        <translation>simpen dadi teks UTF-8</translation>
    </message>
    <message>
        <source>terlalu besar</source>
        <translation>kegedhen</translation>
    </message>
    <message>
        <source>tidak boleh dibaca</source>
        <translation>ora oleh diwaca</translation>
    </message>
    <message>
        <source>video tidak ditampilkan</source>
        <translation>video ora ditampilake</translation>
    </message>
    <message>
        <source>{folder} (suara tidak dapat dipakai)</source>
        <translation>{folder} (swarane ora bisa dienggo)</translation>
    </message>
</context>
<context>
    <name>StaffMark</name>
    <message>
        <source>Cadangan hari ini gagal: lihat setelan, Cadangan</source>
        <translation>Cadhangan dinten punika gagal: priksani setelan, Cadhangan</translation>
    </message>
    <message>
        <source>Layar ini terlalu kecil untuk kios</source>
        <translation>Layar punika kealiten kangge kios</translation>
    </message>
    <message>
        <source>Tidak ada suara: periksa pengeras suara</source>
        <translation>Boten wonten swanten: priksa pengeras suara</translation>
    </message>
    <message>
        <source>Ukuran layar belum diketahui: isi di setelan</source>
        <translation>Ukuran layar dereng kasumerepan: isi ing setelan</translation>
    </message>
</context>
<context>
    <name>StaleBand</name>
    <message>
        <source>Belum tersambung ke data antrean.</source>
        <translation>Dereng kasambung dhateng data antrean.</translation>
    </message>
    <message>
        <source>Tidak tersambung, data terakhir {time}. Layar ini bisa ketinggalan.</source>
        <translation>Boten kasambung, data pungkasan {time}. Layar menika saged kantun.</translation>
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
        <source>Istirahat sampai {time}</source>
        <translation>Ngaso ngantos {time}</translation>
    </message>
    <message>
        <source>Terputus {n} detik</source>
        <translation>Pedhot {n} detik</translation>
    </message>
    <message>
        <source>Terputus {n} menit</source>
        <translation>Pedhot {n} menit</translation>
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
        <source>{outages} · {elsewhere}</source>
        <translation>{outages} · {elsewhere}</translation>
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
    <name>StationHeader</name>
    <message>
        <source>Belum digabung</source>
        <translation>Dereng kagabung</translation>
    </message>
    <message>
        <source>Jam</source>
        <translation>Jam</translation>
    </message>
    <message>
        <source>Keadaan</source>
        <translation>Kawontenan</translation>
    </message>
    <message>
        <source>PC</source>
        <translation>PC</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Printer</translation>
    </message>
    <message>
        <source>Stasiun</source>
        <translation>Stasiun</translation>
    </message>
    <message>
        <source>Terlihat</source>
        <translation>Katingal</translation>
    </message>
</context>
<context>
    <name>StationName</name>
    <message>
        <source>Antrean sudah berjalan di PC ini dengan nama stasiun yang sama. Tutup yang satu, maka yang ini jalan sendiri.</source>
        <translation>Antrean sampun mlampah ing PC punika kanthi nama stasiun ingkang sami. Tutup setunggal, ingkang punika lajeng mlampah piyambak.</translation>
    </message>
    <message>
        <source>Kantor ini sudah pindah ke {place}. Pasang berkas stasiun yang dibuat untuk PC ini.</source>
        <translation>Kantor punika sampun pindhah dhateng {place}. Pasang berkas stasiun ingkang dipundamel kangge PC punika.</translation>
    </message>
    <message>
        <source>Nama stasiun ini dipakai PC {host} sejak {time}. Matikan di sana, atau beri nama lain di setelan PC ini.</source>
        <translation>Nama stasiun punika dipunginakaken PC {host} wiwit {time}. Pejahi ing mrika, utawi paringi nama sanes ing setelan PC punika.</translation>
    </message>
    <message>
        <source>Stasiun ini sudah dipensiunkan. Beri nama lain di setelan PC ini.</source>
        <translation>Stasiun punika sampun dipunpensiunaken. Paringi nama sanes ing setelan PC punika.</translation>
    </message>
    <message>
        <source>{day} pukul {time}</source>
        <translation>{day} jam {time}</translation>
    </message>
</context>
<context>
    <name>StationPage</name>
    <message>
        <source>Bertanya setelah diam (detik)</source>
        <translation>Tanglet menawi kendel (detik)</translation>
    </message>
    <message>
        <source>Diagonal layar; ukuran huruf dan tombol dihitung dari sini.</source>
        <translation>Diagonal layar; ukuran aksara lan tombol dipunetang saking mriki.</translation>
    </message>
    <message>
        <source>Disimpan di {file}</source>
        <translation>Kasimpen ing {file}</translation>
    </message>
    <message>
        <source>Folder suara bacakan</source>
        <translation>Folder swanten waosan</translation>
    </message>
    <message>
        <source>Hitung mundur (detik)</source>
        <translation>Etang mundur (detik)</translation>
    </message>
    <message>
        <source>Kosong: suara bawaan.</source>
        <translation>Kothong: swanten asli.</translation>
    </message>
    <message>
        <source>Layar (inci)</source>
        <translation>Layar (inci)</translation>
    </message>
    <message>
        <source>Layar ajakan (detik)</source>
        <translation>Layar ajakan (detik)</translation>
    </message>
    <message>
        <source>Nama ini satu-satunya di kantor; konsol menyebutnya bila ada masalah.</source>
        <translation>Nama punika namung satunggal ing kantor; konsol nyebat menawi wonten masalah.</translation>
    </message>
    <message>
        <source>Nama kios</source>
        <translation>Nami kios</translation>
    </message>
    <message>
        <source>Paling keras; pengunjung dapat mengecilkannya.</source>
        <translation>Paling sora; tamu saged ngalitaken.</translation>
    </message>
    <message>
        <source>Sekian lama kios menunggu jawaban sebelum kembali ke awal.</source>
        <translation>Samanten dangunipun kios nengga wangsulan saderengipun wangsul dhateng wiwitan.</translation>
    </message>
    <message>
        <source>Sekian lama tanpa sentuhan, lalu kios bertanya apakah orang masih di sini.</source>
        <translation>Samanten dangunipun tanpa senggolan, lajeng kios nyuwun priksa punapa tiyang taksih ing mriki.</translation>
    </message>
    <message>
        <source>Sekian lama tanpa sentuhan, lalu kios menyapa. 0: tidak pernah.</source>
        <translation>Samanten dangunipun tanpa tutulan, lajeng kios ngaturi. 0: boten nate.</translation>
    </message>
    <message>
        <source>Volume bacakan (%)</source>
        <translation>Volume waosan (%)</translation>
    </message>
</context>
<context>
    <name>StationsPage</name>
    <message>
        <source>Belum ada stasiun.</source>
        <translation>Dereng wonten stasiun.</translation>
    </message>
    <message>
        <source>Jangan</source>
        <translation>Sampun</translation>
    </message>
    <message>
        <source>Nama dan hurufnya tidak dipakai lagi. Bila ini kios yang lama terputus, nyalakan dulu: mungkin masih menyimpan tiket.</source>
        <translation>Nama lan hurufipun boten dipunginakaken malih. Menawi punika kios ingkang dangu pedhot, gesangaken rumiyin: mbokmenawi taksih nyimpen tiket.</translation>
    </message>
    <message>
        <source>Pensiunkan {name}?</source>
        <translation>Pensiunaken {name}?</translation>
    </message>
    <message>
        <source>Tutup</source>
        <translation>Tutup</translation>
    </message>
    <message>
        <source>Ya, pensiunkan</source>
        <translation>Inggih, pensiunaken</translation>
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
    <name>StockBand</name>
    <message>
        <source>{text} (+{n} barang lain)</source>
        <translation>{text} (+{n} barang sanès)</translation>
    </message>
</context>
<context>
    <name>StockForm</name>
    <message>
        <source>Berapa yang ada sekarang, setelah dihitung?</source>
        <translation>Pinten ingkang wonten sapunika, sasampunipun dipunétang?</translation>
    </message>
    <message>
        <source>Berapa yang diterima?</source>
        <translation>Pinten ingkang katampi?</translation>
    </message>
    <message>
        <source>Berapa yang rusak atau tidak dapat dipakai lagi?</source>
        <translation>Pinten ingkang risak utawi boten saged kaginakaken malih?</translation>
    </message>
    <message>
        <source>Catat</source>
        <translation>Cathet</translation>
    </message>
    <message>
        <source>Jumlah</source>
        <translation>Cacahipun</translation>
    </message>
    <message>
        <source>Keterangan (bila ada), misalnya nomor surat jalan</source>
        <translation>Katrangan (menawi wonten), upaminipun nomer serat jalan</translation>
    </message>
    <message>
        <source>Lebih banyak dari yang tercatat ({n}). Hitung dulu yang ada.</source>
        <translation>Langkung kathah tinimbang ingkang kacathet ({n}). Étang rumiyin ingkang wonten.</translation>
    </message>
    <message>
        <source>Setelah dicatat: {n}.</source>
        <translation>Sasampunipun kacathet: {n}.</translation>
    </message>
    <message>
        <source>Tercatat {before}, ditemukan {n}: selisih {change}.</source>
        <translation>Kacathet {before}, kapanggih {n}: selisihipun {change}.</translation>
    </message>
    <message>
        <source>Tulis angka bulat, misalnya 500.</source>
        <translation>Serat angka wetah, upaminipun 500.</translation>
    </message>
    <message>
        <source>Tulis sedikitnya 1.</source>
        <translation>Serat sakedhikipun 1.</translation>
    </message>
</context>
<context>
    <name>StockList</name>
    <message>
        <source>Barang baru</source>
        <translation>Barang enggal</translation>
    </message>
    <message>
        <source>Bila tinggal sebanyak ini atau kurang, konsol mengingatkan petugas.</source>
        <translation>Menawi kantun semanten utawi kurang, konsol ngengetaken petugas.</translation>
    </message>
    <message>
        <source>Dapat dibuat sehari</source>
        <translation>Saged dipundamel sadinten</translation>
    </message>
    <message>
        <source>Dipakai layanan</source>
        <translation>Dipunangge layanan</translation>
    </message>
    <message>
        <source>Disebut di konsol dan di kios.</source>
        <translation>Dipunsebut ing konsol saha kios.</translation>
    </message>
    <message>
        <source>Hapus</source>
        <translation>Busak</translation>
    </message>
    <message>
        <source>Huruf kecil, angka dan tanda hubung, misalnya ektp. Dipakai di perintah.</source>
        <translation>Aksara alit, angka lan tandha hubung, upaminipun ektp. Dipunangge ing prentah.</translation>
    </message>
    <message>
        <source>Ingatkan pada sisa</source>
        <translation>Engetaken menawi kantun</translation>
    </message>
    <message>
        <source>Kode</source>
        <translation>Kode</translation>
    </message>
    <message>
        <source>Nama ({language})</source>
        <translation>Nami ({language})</translation>
    </message>
    <message>
        <source>Satu berkurang pada akhir setiap kunjungan di layanan ini.</source>
        <translation>Suda setunggal saben pungkasaning layanan punika.</translation>
    </message>
    <message>
        <source>Sebanyak itu nomor diberikan sehari untuk semua layanannya bersama-sama.</source>
        <translation>Semanten nomer dipunparingaken sadinten kangge sedaya layananipun sesarengan.</translation>
    </message>
    <message>
        <source>Tambah</source>
        <translation>Tambah</translation>
    </message>
    <message>
        <source>Tersedia sekarang</source>
        <translation>Sapunika wonten</translation>
    </message>
    <message>
        <source>Yang datang, rusak dan dihitung dicatat di konsol, dengan nama petugasnya.</source>
        <translation>Ingkang dhateng, risak lan dipunetang dipunserat ing konsol, kanthi namanipun petugas.</translation>
    </message>
    <message>
        <source>belum pernah dihitung; selama itu tidak membatasi apa pun</source>
        <translation>dereng nate dipunetang; sadangunipun punika boten matesi punapa-punapa</translation>
    </message>
    <message>
        <source>tanpa batas</source>
        <translation>tanpa wates</translation>
    </message>
</context>
<context>
    <name>StockPage</name>
    <message>
        <source>Apa</source>
        <translation>Punapa</translation>
    </message>
    <message>
        <source>Belum ada yang dicatat.</source>
        <translation>Dèrèng wonten ingkang kacathet.</translation>
    </message>
    <message>
        <source>Belum pernah dihitung</source>
        <translation>Dèrèng naté dipunétang</translation>
    </message>
    <message>
        <source>Dihitung {n} oleh {who}, {time}</source>
        <translation>Dipunétang {n} déning {who}, {time}</translation>
    </message>
    <message>
        <source>Dipakai layanan {letters}</source>
        <translation>Kaginakaken layanan {letters}</translation>
    </message>
    <message>
        <source>Jumlah</source>
        <translation>Cacahipun</translation>
    </message>
    <message>
        <source>Kapan</source>
        <translation>Kapan</translation>
    </message>
    <message>
        <source>Keterangan</source>
        <translation>Katrangan</translation>
    </message>
    <message>
        <source>Oleh</source>
        <translation>Déning</translation>
    </message>
    <message>
        <source>Tutup</source>
        <translation>Tutup</translation>
    </message>
    <message>
        <source>{n} barang</source>
        <translation>{n} barang</translation>
    </message>
    <message>
        <source>{n} barang, {low} hampir atau sudah habis</source>
        <translation>{n} barang, {low} mèh utawi sampun telas</translation>
    </message>
</context>
<context>
    <name>Strip</name>
    <message>
        <source>Kosong</source>
        <translation>Kothong</translation>
    </message>
    <message>
        <source>Penuh</source>
        <translation>Wetah</translation>
    </message>
    <message>
        <source>{n} menunggu</source>
        <translation>{n} nengga</translation>
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
        <source>Sistem antrean terputus. Nomor ini tetap berlaku.</source>
        <translation>Sistem antrean pedhot. Nomer punika tetep lumampah.</translation>
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
    <name>TemplateList</name>
    <message>
        <source>Anjuran ({language})</source>
        <translation>Pitedah ({language})</translation>
    </message>
    <message>
        <source>Apa yang dapat dilakukan orang sekarang.</source>
        <translation>Punapa ingkang saged dipuntindakaken tiyang sapunika.</translation>
    </message>
    <message>
        <source>Apa yang terganggu. Tampil besar di papan.</source>
        <translation>Punapa ingkang kaganggu. Katon ageng ing papan.</translation>
    </message>
    <message>
        <source>Boleh kosong selama belum diketahui.</source>
        <translation>Saged kosong saderengipun kasumerepan.</translation>
    </message>
    <message>
        <source>Hapus</source>
        <translation>Busak</translation>
    </message>
    <message>
        <source>Judul ({language})</source>
        <translation>Irah-irahan ({language})</translation>
    </message>
    <message>
        <source>Satu naskah untuk setiap komponen, saat berhenti dan saat lebih lambat.</source>
        <translation>Satunggal naskah kangge saben komponen, nalika mandheg lan nalika langkung alon.</translation>
    </message>
    <message>
        <source>Sebab ({language})</source>
        <translation>Sebab ({language})</translation>
    </message>
    <message>
        <source>Tambah</source>
        <translation>Tambah</translation>
    </message>
    <message>
        <source>Untuk</source>
        <translation>Kangge</translation>
    </message>
    <message>
        <source>{name}: berhenti</source>
        <translation>{name}: mandheg</translation>
    </message>
    <message>
        <source>{name}: lebih lambat</source>
        <translation>{name}: langkung alon</translation>
    </message>
</context>
<context>
    <name>TextFields</name>
    <message>
        <source>Bila kosong, teks Indonesia yang dipakai.</source>
        <translation>Menawi kosong, teks Indonesia ingkang dipunginakaken.</translation>
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
    <name>TodayPage</name>
    <message>
        <source>Batal</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>Diambil</source>
        <translation>Kapundhut</translation>
    </message>
    <message>
        <source>Layanan</source>
        <translation>Layanan</translation>
    </message>
    <message>
        <source>Menunggu</source>
        <translation>Nengga</translation>
    </message>
    <message>
        <source>Selesai</source>
        <translation>Rampung</translation>
    </message>
    <message>
        <source>Tunggu</source>
        <translation>Nengga</translation>
    </message>
    <message>
        <source>Tutup</source>
        <translation>Tutup</translation>
    </message>
    <message>
        <source>{n} mnt</source>
        <translation>{n} mnt</translation>
    </message>
    <message>
        <source>{taken} nomor diambil, {served} selesai, {waiting} menunggu</source>
        <translation>{taken} nomer kapundhut, {served} rampung, {waiting} nengga</translation>
    </message>
    <message>
        <source>{text}; terbanyak {most} {time}</source>
        <translation>{text}; paling kathah {most} {time}</translation>
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
    <name>VoiceActs</name>
    <message>
        <source>Folder suara itu tidak ada di PC ini: contoh ini dengan suara bawaan.</source>
        <translation>Folder swanten punika boten wonten ing PC punika: conto punika mawi swanten asli.</translation>
    </message>
    <message>
        <source>PC ini tidak punya perangkat suara; dengarkan di papan.</source>
        <translation>PC punika boten gadhah piranti swanten; mirengaken ing papan.</translation>
    </message>
    <message>
        <source>Tidak terdengar: {reason}</source>
        <translation>Boten kamirengan: {reason}</translation>
    </message>
</context>
<context>
    <name>VoiceFields</name>
    <message>
        <source>0 sampai 100, nada dan suara.</source>
        <translation>0 dumugi 100, nada lan swanten.</translation>
    </message>
    <message>
        <source>5 sampai 120. Berita gangguan tidak pernah menyela panggilan.</source>
        <translation>5 dumugi 120. Pawartos gangguan boten nate munggel timbalan.</translation>
    </message>
    <message>
        <source>Angka satu per satu: dua, tiga, dua</source>
        <translation>Angka setunggal-setunggal: kalih, tiga, kalih</translation>
    </message>
    <message>
        <source>Bahasa sehari-hari</source>
        <translation>Basa saben dinten</translation>
    </message>
    <message>
        <source>Belum ada: semua loket disebut nomornya.</source>
        <translation>Dereng wonten: sedaya loket kasebat nomeripun.</translation>
    </message>
    <message>
        <source>Boleh melewati malam.</source>
        <translation>Kenging langkung dalu.</translation>
    </message>
    <message>
        <source>Bunyi</source>
        <translation>Ungel</translation>
    </message>
    <message>
        <source>Cara membaca</source>
        <translation>Cara maos</translation>
    </message>
    <message>
        <source>Dalam bahasa Indonesia.</source>
        <translation>Ing basa Indonesia.</translation>
    </message>
    <message>
        <source>Di Jawa Tengah bahasa Jawa dipakai setiap Kamis.</source>
        <translation>Ing Jawa Tengah basa Jawi dipun-ginakaken saben Kemis.</translation>
    </message>
    <message>
        <source>Di komputer papan. Kosong: suara bawaan.</source>
        <translation>Ing komputer papan. Kothong: swanten asli.</translation>
    </message>
    <message>
        <source>Dilewati</source>
        <translation>Dipunlangkungi</translation>
    </message>
    <message>
        <source>Disebut namanya</source>
        <translation>Kasebat naminipun</translation>
    </message>
    <message>
        <source>Folder suara sendiri</source>
        <translation>Folder swanten piyambak</translation>
    </message>
    <message>
        <source>Gangguan diulang (menit)</source>
        <translation>Gangguan dipunambali (menit)</translation>
    </message>
    <message>
        <source>Jam sunyi</source>
        <translation>Jam sepen</translation>
    </message>
    <message>
        <source>Nama loket</source>
        <translation>Naminipun loket</translation>
    </message>
    <message>
        <source>Nama yang ada rekamannya disebut; loket lain disebut nomornya.</source>
        <translation>Nami ingkang wonten rekamanipun kasebat; loket sanes kasebat nomeripun.</translation>
    </message>
    <message>
        <source>Nomor dan loket disebut</source>
        <translation>Nomer lan loket kasebat</translation>
    </message>
    <message>
        <source>Nomor yang dilewati disebut juga</source>
        <translation>Nomer ingkang dipunlangkungi ugi kasebat</translation>
    </message>
    <message>
        <source>Papan berbunyi</source>
        <translation>Papan mungel</translation>
    </message>
    <message>
        <source>Papan diam pada jam tertentu</source>
        <translation>Papan kendel ing jam tartamtu</translation>
    </message>
    <message>
        <source>Sebut nama loket</source>
        <translation>Sebat naminipun loket</translation>
    </message>
    <message>
        <source>Sebutan 0</source>
        <translation>Sebatan 0</translation>
    </message>
    <message>
        <source>Seperti sehari-hari</source>
        <translation>Kados saben dinten</translation>
    </message>
    <message>
        <source>Setiap panggilan disebut dalam bahasa ini, berurutan.</source>
        <translation>Saben timbalan kasebat ing basa punika, urut.</translation>
    </message>
    <message>
        <source>Suara</source>
        <translation>Swanten</translation>
    </message>
    <message>
        <source>Sunyi mulai</source>
        <translation>Sepen wiwit</translation>
    </message>
    <message>
        <source>Sunyi sampai</source>
        <translation>Sepen dumugi</translation>
    </message>
    <message>
        <source>Tanpa ini hanya nada panggilan.</source>
        <translation>Tanpa punika namung nada timbalan.</translation>
    </message>
    <message>
        <source>Tanpa ini papan diam sama sekali, misalnya bila papan lain yang berbunyi.</source>
        <translation>Tanpa punika papan kendel babar pisan, contonipun menawi papan sanes ingkang mungel.</translation>
    </message>
    <message>
        <source>Volume (%)</source>
        <translation>Volume (%)</translation>
    </message>
</context>
<context>
    <name>VoicePage</name>
    <message>
        <source>Berita gangguan</source>
        <translation>Pawartos gangguan</translation>
    </message>
    <message>
        <source>Coba suara</source>
        <translation>Coba swanten</translation>
    </message>
    <message>
        <source>Dengan isian halaman ini, juga sebelum disimpan, di pengeras suara PC ini.</source>
        <translation>Mawi isian kaca punika, ugi saderengipun dipunsimpen, ing pengeras swanten PC punika.</translation>
    </message>
    <message>
        <source>Dengarkan contoh</source>
        <translation>Mirengaken conto</translation>
    </message>
    <message>
        <source>Huruf</source>
        <translation>Aksara</translation>
    </message>
    <message>
        <source>Loket</source>
        <translation>Loket</translation>
    </message>
    <message>
        <source>Nomor</source>
        <translation>Nomer</translation>
    </message>
    <message>
        <source>Nomor dilewati</source>
        <translation>Nomer dipunlangkungi</translation>
    </message>
    <message>
        <source>Pada hari</source>
        <translation>Ing dinten</translation>
    </message>
    <message>
        <source>Panggilan</source>
        <translation>Timbalan</translation>
    </message>
    <message>
        <source>Panggilan kedua</source>
        <translation>Timbalan kaping kalih</translation>
    </message>
</context>
<context>
    <name>WaitingListPage</name>
    <message>
        <source>Belum ada undangan.</source>
        <translation>Dèrèng wonten undangan.</translation>
    </message>
    <message>
        <source>Belum ada yang menunggu di daftar ini.</source>
        <translation>Dèrèng wonten ingkang nengga ing dhaftar punika.</translation>
    </message>
    <message>
        <source>Belum datang</source>
        <translation>Dèrèng rawuh</translation>
    </message>
    <message>
        <source>Diundang</source>
        <translation>Dipunundang</translation>
    </message>
    <message>
        <source>Diundang untuk</source>
        <translation>Dipunundang kanggé</translation>
    </message>
    <message>
        <source>Kembalikan {n} yang tidak datang</source>
        <translation>Wangsulaken {n} ingkang boten rawuh</translation>
    </message>
    <message>
        <source>Layanan</source>
        <translation>Layanan</translation>
    </message>
    <message>
        <source>Menunggu</source>
        <translation>Nengga</translation>
    </message>
    <message>
        <source>Nomor referensi</source>
        <translation>Nomer referensi</translation>
    </message>
    <message>
        <source>Oleh</source>
        <translation>Déning</translation>
    </message>
    <message>
        <source>Orang</source>
        <translation>Tiyang</translation>
    </message>
    <message>
        <source>Perkiraan hari</source>
        <translation>Kinten-kinten dinten</translation>
    </message>
    <message>
        <source>Tak datang</source>
        <translation>Boten rawuh</translation>
    </message>
    <message>
        <source>Tempat</source>
        <translation>Papan</translation>
    </message>
    <message>
        <source>Tutup</source>
        <translation>Tutup</translation>
    </message>
    <message>
        <source>{n} nomor menunggu; hanya nomor referensi, tanpa nama</source>
        <translation>{n} nomer nengga; namung nomer referensi, tanpa asma</translation>
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
<context>
    <name>Waits</name>
    <message>
        <source>2,5</source>
        <translation>2,5</translation>
    </message>
    <message>
        <source>Giliran Anda mungkin lewat jam tutup. Silakan bertanya kepada petugas.</source>
        <translation>Giliran panjenengan saged ugi langkung jam tutup. Sumangga nyuwun pirsa dhateng petugas.</translation>
    </message>
    <message>
        <source>Waktu tunggu belum diketahui.</source>
        <translation>Wekdal ngentosi dereng kasumerepan.</translation>
    </message>
    <message>
        <source>Waktu tunggu setelah pulih {range}.</source>
        <translation>Wekdal ngentosi bibar pulih {range}.</translation>
    </message>
    <message>
        <source>Waktu tunggu {range}.</source>
        <translation>Wekdal ngentosi {range}.</translation>
    </message>
    <message>
        <source>belum diketahui</source>
        <translation>dereng kasumerepan</translation>
    </message>
    <message>
        <source>kurang dari {high} menit</source>
        <translation>kirang saking {high} menit</translation>
    </message>
    <message>
        <source>lewat jam tutup</source>
        <translation>langkung jam tutup</translation>
    </message>
    <message>
        <source>mungkin lewat jam tutup</source>
        <translation>saged ugi langkung jam tutup</translation>
    </message>
    <message>
        <source>pulih + {range}</source>
        <translation>pulih + {range}</translation>
    </message>
    <message>
        <source>sekitar {low}–{high} jam</source>
        <translation>watawis {low}–{high} jam</translation>
    </message>
    <message>
        <source>sekitar {low}–{high} menit</source>
        <translation>watawis {low}–{high} menit</translation>
    </message>
    <message>
        <source>setelah pulih {range}</source>
        <translation>bibar pulih {range}</translation>
    </message>
    <message>
        <source>waktu belum diketahui</source>
        <translation>wekdal dereng kasumerepan</translation>
    </message>
    <message>
        <source>{low}–{high} jam</source>
        <translation>{low}–{high} jam</translation>
    </message>
    <message>
        <source>{low}–{high} menit</source>
        <translation>{low}–{high} menit</translation>
    </message>
</context>
<context>
    <name>WeekHours</name>
    <message>
        <source>buka</source>
        <translation>bikak</translation>
    </message>
    <message>
        <source>seperti biasa</source>
        <translation>kados padatan</translation>
    </message>
    <message>
        <source>tutup</source>
        <translation>tutup</translation>
    </message>
</context>
</TS>
