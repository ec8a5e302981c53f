<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="id">
<context>
    <name>AboutOfficePage</name>
    <message>
        <source>Bahasa kios</source>
        <translation>Language of the kiosk</translation>
    </message>
    <message>
        <source>Kantor ini memakai server…</source>
        <translation>This office uses a server…</translation>
    </message>
    <message>
        <source>Nama kantor</source>
        <translation>Name of the office</translation>
    </message>
    <message>
        <source>WIB · Sumatra, Jawa, Kalimantan Barat dan Tengah</source>
        <translation>WIB · Sumatra, Java, West and Central Kalimantan</translation>
    </message>
    <message>
        <source>WIT · Maluku dan Papua</source>
        <translation>WIT · Maluku and Papua</translation>
    </message>
    <message>
        <source>WITA · Bali, Nusa Tenggara, Sulawesi, Kalimantan lainnya</source>
        <translation>WITA · Bali, Nusa Tenggara, Sulawesi, other Kalimantan</translation>
    </message>
    <message>
        <source>Waktu setempat</source>
        <translation>Local time</translation>
    </message>
</context>
<context>
    <name>AddForm</name>
    <message>
        <source>Baris itu tetap di sini untuk diperbaiki.</source>
        <translation>Those lines stay here to be put right.</translation>
    </message>
    <message>
        <source>Dan {n} baris lain.</source>
        <translation>And {n} more lines.</translation>
    </message>
    <message>
        <source>Nomor referensi, satu per baris. Ketik, pindai, atau tempel dari daftar.</source>
        <translation>Reference numbers, one a line. Type, scan, or paste from a list.</translation>
    </message>
    <message>
        <source>Tambahkan {n} nomor</source>
        <translation>Add {n} numbers</translation>
    </message>
    <message>
        <source>{n} baris berulang dihitung sekali.</source>
        <translation>{n} repeated lines count once.</translation>
    </message>
</context>
<context>
    <name>AffectedServicePage</name>
    <message>
        <source>Ambil {service}</source>
        <translation>Take {service}</translation>
    </message>
    <message>
        <source>Anda ingin bagaimana?</source>
        <translation>What would you like to do?</translation>
    </message>
    <message>
        <source>Bahan untuk layanan ini habis dan belum dikirim lagi.</source>
        <translation>The material for this service has run out and no more has come yet.</translation>
    </message>
    <message>
        <source>Berikutnya</source>
        <translation>Next</translation>
    </message>
    <message>
        <source>Datang lagi nanti</source>
        <translation>Come back later</translation>
    </message>
    <message>
        <source>Jumlah nomor untuk hari ini sudah terpenuhi.</source>
        <translation>All numbers for today have been given.</translation>
    </message>
    <message>
        <source>Jumlah nomor untuk jam ini sudah terpenuhi.</source>
        <translation>All numbers for these hours have been given.</translation>
    </message>
    <message>
        <source>Kapan ada nomor lagi belum diketahui.</source>
        <translation>It is not known when there will be numbers again.</translation>
    </message>
    <message>
        <source>Kartu yang dapat dicetak hari ini sudah terpenuhi.</source>
        <translation>As many people as cards can be printed today already hold a number.</translation>
    </message>
    <message>
        <source>Layanan ini sedang tidak memberi nomor.</source>
        <translation>This service gives no numbers now.</translation>
    </message>
    <message>
        <source>Nomor dapat diambil lagi {moment}.</source>
        <translation>Numbers can be taken again {moment}.</translation>
    </message>
    <message>
        <source>Nomor layanan ini sudah habis.</source>
        <translation>There are no more numbers for this service.</translation>
    </message>
    <message>
        <source>Nomor tetap berlaku dan tempat Anda dalam antrean tetap terjaga.</source>
        <translation>Your number stays valid and you keep your place in the queue.</translation>
    </message>
    <message>
        <source>Pilih layanan lain</source>
        <translation>Another service</translation>
    </message>
    <message>
        <source>Tetap ambil nomor</source>
        <translation>Take a number anyway</translation>
    </message>
    <message>
        <source>Tetap dilayani: {services}.</source>
        <translation>Still served: {services}.</translation>
    </message>
    <message>
        <source>Yang sudah memegang nomor tetap dilayani.</source>
        <translation>Everybody who holds a number is still served.</translation>
    </message>
    <message>
        <source>{count} orang sudah menunggu.</source>
        <translation>Already waiting: {count}.</translation>
    </message>
</context>
<context>
    <name>AskReferencePage</name>
    <message>
        <source>Ambil nomor antrean</source>
        <translation>Take a number</translation>
    </message>
    <message>
        <source>Hapus satu huruf</source>
        <translation>Delete one letter</translation>
    </message>
    <message>
        <source>Kembali</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Ketik nomor referensi pada bukti perekaman Anda</source>
        <translation>Type the reference number on your proof of recording</translation>
    </message>
    <message>
        <source>Lihat</source>
        <translation>Look</translation>
    </message>
</context>
<context>
    <name>BackupActs</name>
    <message>
        <source>Baik. {what}</source>
        <translation>Good. {what}</translation>
    </message>
    <message>
        <source>Belum berhasil: {reason}</source>
        <translation>Not done yet: {reason}</translation>
    </message>
    <message>
        <source>Cadangan: {what}</source>
        <translation>Backup: {what}</translation>
    </message>
    <message>
        <source>Dipulihkan.</source>
        <translation>Restored.</translation>
    </message>
    <message>
        <source>Kantor di server dipulihkan dari server, setelah kios dimatikan: {command}</source>
        <translation>An office on a server is restored there, after the kiosks were ended: {command}</translation>
    </message>
    <message>
        <source>Keadaan sebelumnya: {file}.</source>
        <translation>The state before: {file}.</translation>
    </message>
    <message>
        <source>Keadaan sekarang disimpan sebagai berkas.</source>
        <translation>The state of now is kept as a file.</translation>
    </message>
    <message>
        <source>Masih bekerja: {names}. Tutup dahulu, supaya tidak ada yang bingung.</source>
        <translation>Still at work: {names}. Close them first, so that nobody is confused.</translation>
    </message>
    <message>
        <source>Nomor hari ini lanjut di seri {series}.</source>
        <translation>Today&apos;s numbers go on in the series {series}.</translation>
    </message>
    <message>
        <source>Sedang dibaca…</source>
        <translation>Reading…</translation>
    </message>
    <message>
        <source>Sedang dibandingkan…</source>
        <translation>Comparing…</translation>
    </message>
    <message>
        <source>Sedang dicadangkan…</source>
        <translation>Making the backup…</translation>
    </message>
    <message>
        <source>Sedang dipulihkan…</source>
        <translation>Restoring…</translation>
    </message>
    <message>
        <source>Sekarang: {what}</source>
        <translation>Now: {what}</translation>
    </message>
    <message>
        <source>Tersimpan dan sudah dibaca kembali: {file}</source>
        <translation>Kept, and read back: {file}</translation>
    </message>
    <message>
        <source>Tulis folder cadangan: kantor ini ada di server.</source>
        <translation>Write a folder for backups: this office is on a server.</translation>
    </message>
    <message>
        <source>Yang sekarang tidak dapat dibaca; berkasnya disimpan.</source>
        <translation>What is there now cannot be read; its file is kept.</translation>
    </message>
    <message>
        <source>belum ada tiket</source>
        <translation>no tickets yet</translation>
    </message>
    <message>
        <source>dapat dibuka</source>
        <translation>opens</translation>
    </message>
    <message>
        <source>tidak dapat dipakai: {reason}</source>
        <translation>cannot be used: {reason}</translation>
    </message>
    <message>
        <source>{count} tiket sesudah cadangan hanya akan ada di kertas; nomornya tidak diberikan lagi.</source>
        <translation>{count} tickets after the backup will be on paper only; their numbers are not given again.</translation>
    </message>
    <message>
        <source>{count} tiket, terakhir {label}</source>
        <translation>{count} tickets, the last {label}</translation>
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
        <translation>What would be replaced?</translation>
    </message>
    <message>
        <source>Belum dipulihkan: ketik {word}.</source>
        <translation>Not restored yet: type {word}.</translation>
    </message>
    <message>
        <source>Cadangan yang ada</source>
        <translation>Backups there are</translation>
    </message>
    <message>
        <source>Cadangkan sekarang</source>
        <translation>Back up now</translation>
    </message>
    <message>
        <source>Dibuat sendiri saat kios pertama menyala pada hari itu. Kantor di server dicadangkan oleh server.</source>
        <translation>Made by itself when the kiosk first starts on that day. An office on a server is backed up by the server.</translation>
    </message>
    <message>
        <source>Disimpan (berkas)</source>
        <translation>Kept (files)</translation>
    </message>
    <message>
        <source>Folder cadangan</source>
        <translation>Folder for backups</translation>
    </message>
    <message>
        <source>Ketik {word} dengan huruf besar.</source>
        <translation>Type {word} in capitals.</translation>
    </message>
    <message>
        <source>PULIHKAN</source>
        <translation>RESTORE</translation>
    </message>
    <message>
        <source>Periksa seluruhnya</source>
        <translation>Read it whole</translation>
    </message>
    <message>
        <source>Pulihkan</source>
        <translation>Restore</translation>
    </message>
    <message>
        <source>Sebaiknya di disk lain: cadangan pada disk yang rusak ikut hilang. Kosong: folder backups di samping berkas kantor.</source>
        <translation>Better on another disk: a backup on a disk that fails is lost with it. Empty: the folder backups beside the office&apos;s file.</translation>
    </message>
    <message>
        <source>Sekian cadangan terbaru tinggal; yang lebih tua dihapus sesudah yang baru.</source>
        <translation>So many of the newest stay; older ones go after a new one is there.</translation>
    </message>
    <message>
        <source>Setiap hari</source>
        <translation>Every day</translation>
    </message>
    <message>
        <source>Untuk memulihkan, ketik</source>
        <translation>To restore, type</translation>
    </message>
    <message>
        <source>Yang terbaru di atas. Pilih satu untuk diperiksa atau dipulihkan.</source>
        <translation>The newest first. Choose one to check or restore it.</translation>
    </message>
</context>
<context>
    <name>Board</name>
    <message>
        <source>Belum ada</source>
        <translation>None yet</translation>
    </message>
    <message>
        <source>Belum ada kabar baru per pukul {now}. Kabar terakhir {last}, berikutnya dijanjikan {due}.</source>
        <translation>No new update as of {now}. Last update {last}, the next was promised for {due}.</translation>
    </message>
    <message>
        <source>Belum ada panggilan</source>
        <translation>No calls yet</translation>
    </message>
    <message>
        <source>Buka lagi {date} pukul {time}</source>
        <translation>Opens again {date}, {time}</translation>
    </message>
    <message>
        <source>DIPANGGIL</source>
        <translation>NOW CALLING</translation>
    </message>
    <message>
        <source>Dilayani kembali: {services}.</source>
        <translation>Served again: {services}.</translation>
    </message>
    <message>
        <source>Dilayani lebih lambat dari biasa: {services}.</source>
        <translation>Served more slowly than usual: {services}.</translation>
    </message>
    <message>
        <source>Direncanakan</source>
        <translation>Planned</translation>
    </message>
    <message>
        <source>GANGGUAN · {state}</source>
        <translation>DISRUPTION · {state}</translation>
    </message>
    <message>
        <source>Gangguan sejak {moment} sudah pulih dan masih dipantau.</source>
        <translation>The disruption since {moment} is over and still being watched.</translation>
    </message>
    <message>
        <source>Hari ini kantor tutup</source>
        <translation>The office is closed today</translation>
    </message>
    <message>
        <source>Hari libur: {name}</source>
        <translation>Holiday: {name}</translation>
    </message>
    <message>
        <source>Istirahat sampai pukul {time}</source>
        <translation>On a break until {time}</translation>
    </message>
    <message>
        <source>KANTOR LAIN</source>
        <translation>OTHER OFFICES</translation>
    </message>
    <message>
        <source>Kabar terakhir {last}.</source>
        <translation>Last update {last}.</translation>
    </message>
    <message>
        <source>Kabar terakhir {last}. Kabar berikutnya paling lambat {due}.</source>
        <translation>Last update {last}. Next update by {due}.</translation>
    </message>
    <message>
        <source>Kantor buka pukul {time}</source>
        <translation>The office opens at {time}</translation>
    </message>
    <message>
        <source>Kantor sudah tutup</source>
        <translation>The office is closed</translation>
    </message>
    <message>
        <source>LEBIH LAMBAT · {state}</source>
        <translation>SLOWER · {state}</translation>
    </message>
    <message>
        <source>Lama gangguan belum diketahui.</source>
        <translation>It is not known how long it will last.</translation>
    </message>
    <message>
        <source>Layanan lain tetap dilayani.</source>
        <translation>All other services go on.</translation>
    </message>
    <message>
        <source>Layanan terganggu: {services}.</source>
        <translation>Services disrupted: {services}.</translation>
    </message>
    <message>
        <source>Loket {number}</source>
        <translation>Counter {number}</translation>
    </message>
    <message>
        <source>Menunggu</source>
        <translation>Waiting</translation>
    </message>
    <message>
        <source>Menunggu panggilan berikutnya</source>
        <translation>Waiting for the next call</translation>
    </message>
    <message>
        <source>Menurut rencana selesai {moment}.</source>
        <translation>Planned to end at {moment}.</translation>
    </message>
    <message>
        <source>Nomor Anda tetap berlaku, urutan antrean tidak berubah.</source>
        <translation>Your number stays valid, the order of the queue is unchanged.</translation>
    </message>
    <message>
        <source>Nomor Anda tetap berlaku.</source>
        <translation>Your number stays valid.</translation>
    </message>
    <message>
        <source>Nomor tetap bisa diambil dan tetap berlaku.</source>
        <translation>You can still take a number, and it stays valid.</translation>
    </message>
    <message>
        <source>Nomor yang dipanggil tampil di sini.</source>
        <translation>Called numbers appear here.</translation>
    </message>
    <message>
        <source>PANGGILAN KE-{count}</source>
        <translation>CALL {count}</translation>
    </message>
    <message>
        <source>PEMELIHARAAN · {state}</source>
        <translation>MAINTENANCE · {state}</translation>
    </message>
    <message>
        <source>PULIH · {state}</source>
        <translation>RESTORED · {state}</translation>
    </message>
    <message>
        <source>Papan belum terhubung</source>
        <translation>The board is not connected</translation>
    </message>
    <message>
        <source>Papan mencoba lagi dengan sendirinya.</source>
        <translation>The board keeps trying by itself.</translation>
    </message>
    <message>
        <source>Papan tidak terhubung · data pukul {time} ({age})</source>
        <translation>Board not connected · data from {time} ({age})</translation>
    </message>
    <message>
        <source>Penyebab diketahui</source>
        <translation>Cause known</translation>
    </message>
    <message>
        <source>Perkiraan pulih paling cepat {moment}.</source>
        <translation>Expected back {moment} at the earliest.</translation>
    </message>
    <message>
        <source>Perkiraan pulih paling lambat {moment}.</source>
        <translation>Expected back by {moment}.</translation>
    </message>
    <message>
        <source>Perkiraan pulih {moment} sampai {end}.</source>
        <translation>Expected back between {moment} and {end}.</translation>
    </message>
    <message>
        <source>Perkiraan pulih {moment} sudah lewat. Lama gangguan belum diketahui.</source>
        <translation>The expected time {moment} has passed. It is not known how long it will last.</translation>
    </message>
    <message>
        <source>Pulih {moment}.</source>
        <translation>Restored at {moment}.</translation>
    </message>
    <message>
        <source>SEDANG DILAYANI</source>
        <translation>BEING SERVED</translation>
    </message>
    <message>
        <source>Sebelumnya</source>
        <translation>Called before</translation>
    </message>
    <message>
        <source>Sedang diperiksa</source>
        <translation>Being checked</translation>
    </message>
    <message>
        <source>Selama itu berhenti: {services}.</source>
        <translation>Stopped meanwhile: {services}.</translation>
    </message>
    <message>
        <source>Selesai</source>
        <translation>Resolved</translation>
    </message>
    <message>
        <source>Semua layanan terganggu.</source>
        <translation>All services are disrupted.</translation>
    </message>
    <message>
        <source>Silakan menunggu.</source>
        <translation>Please wait.</translation>
    </message>
    <message>
        <source>Sudah pulih, dipantau</source>
        <translation>Restored, monitored</translation>
    </message>
    <message>
        <source>Tetap dilayani: {services}.</source>
        <translation>Still served: {services}.</translation>
    </message>
    <message>
        <source>besok, {day} pukul {hours}</source>
        <translation>tomorrow, {day}, {hours}</translation>
    </message>
    <message>
        <source>habis</source>
        <translation>none left</translation>
    </message>
    <message>
        <source>hari ini pukul {hours}</source>
        <translation>today, {hours}</translation>
    </message>
    <message>
        <source>kurang dari 1 menit lalu</source>
        <translation>less than 1 minute ago</translation>
    </message>
    <message>
        <source>lebih lambat</source>
        <translation>slower</translation>
    </message>
    <message>
        <source>mungkin lewat jam tutup</source>
        <translation>perhaps after closing time</translation>
    </message>
    <message>
        <source>nomor dihentikan</source>
        <translation>no more numbers</translation>
    </message>
    <message>
        <source>nomor mulai {time}</source>
        <translation>numbers from {time}</translation>
    </message>
    <message>
        <source>nomor tutup</source>
        <translation>numbers closed</translation>
    </message>
    <message>
        <source>pukul {time}</source>
        <translation>{time}</translation>
    </message>
    <message>
        <source>terganggu</source>
        <translation>disrupted</translation>
    </message>
    <message>
        <source>{count} dari hari lalu</source>
        <translation>{count} from an earlier day</translation>
    </message>
    <message>
        <source>{day} pukul {hours}</source>
        <translation>{day}, {hours}</translation>
    </message>
    <message>
        <source>{hours} jam lalu</source>
        <translation>{hours} h ago</translation>
    </message>
    <message>
        <source>{hours} jam {minutes} menit lalu</source>
        <translation>{hours} h {minutes} min ago</translation>
    </message>
    <message>
        <source>{minutes} menit lalu</source>
        <translation>{minutes} min ago</translation>
    </message>
    <message>
        <source>{title} sejak {moment}.</source>
        <translation>{title} since {moment}.</translation>
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
        <translation>5 to 120. A text stays as long as it needs to be read.</translation>
    </message>
    <message>
        <source>Bahasa papan</source>
        <translation>Board&apos;s language</translation>
    </message>
    <message>
        <source>Bahasa tulisan di papan; bahasa suara ada di Suara.</source>
        <translation>Language of the writing on the board; spoken languages are under Voice.</translation>
    </message>
    <message>
        <source>Berkas PNG atau JPEG di komputer papan, sebaiknya tanpa latar.</source>
        <translation>A PNG or JPEG file on the board&apos;s computer, best without a background.</translation>
    </message>
    <message>
        <source>Daftar yang tidak dipakai memberi tempatnya kepada panggilan.</source>
        <translation>A list that is left out gives its room to the calls.</translation>
    </message>
    <message>
        <source>Di komputer papan; gambar dan teksnya tampil saat tidak ada panggilan.</source>
        <translation>On the board&apos;s computer; its pictures and texts are shown while nobody is called.</translation>
    </message>
    <message>
        <source>Di samping panggilan</source>
        <translation>Beside the calls</translation>
    </message>
    <message>
        <source>Diagonal layar papan; ukuran huruf dihitung dari sini.</source>
        <translation>The diagonal of the board&apos;s screen; letters are sized by it.</translation>
    </message>
    <message>
        <source>Folder gambar</source>
        <translation>Folder of slides</translation>
    </message>
    <message>
        <source>Gelap, sedikit lain dari latar.</source>
        <translation>Dark, a little different from the background.</translation>
    </message>
    <message>
        <source>Gelap: tulisannya putih.</source>
        <translation>Dark: its letters are white.</translation>
    </message>
    <message>
        <source>Hanya bila komputer papan punya dua layar: misalnya HDMI-1. Kosong: pertama.</source>
        <translation>Only where the board&apos;s computer has two screens: HDMI-1, for example. Empty: the first.</translation>
    </message>
    <message>
        <source>Hanya loket {number}: {name}</source>
        <translation>Only counter {number}: {name}</translation>
    </message>
    <message>
        <source>Hijau tua</source>
        <translation>Dark green</translation>
    </message>
    <message>
        <source>Hitam</source>
        <translation>Black</translation>
    </message>
    <message>
        <source>Jarak dari papan ke kursi paling belakang.</source>
        <translation>The way from the board to the last row of seats.</translation>
    </message>
    <message>
        <source>Kontras</source>
        <translation>Contrast</translation>
    </message>
    <message>
        <source>Kursi terjauh (meter)</source>
        <translation>Farthest seat (metres)</translation>
    </message>
    <message>
        <source>Lama satu gambar (detik)</source>
        <translation>Time of a picture (seconds)</translation>
    </message>
    <message>
        <source>Layar (inci)</source>
        <translation>Screen (inches)</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>Malam (bawaan)</source>
        <translation>Night (as shipped)</translation>
    </message>
    <message>
        <source>Merah anggur</source>
        <translation>Wine red</translation>
    </message>
    <message>
        <source>Nama layar</source>
        <translation>Name of the screen</translation>
    </message>
    <message>
        <source>Panggilan sebelumnya dan yang menunggu</source>
        <translation>Earlier calls and who is waiting</translation>
    </message>
    <message>
        <source>Panggilan sebelumnya saja</source>
        <translation>Earlier calls only</translation>
    </message>
    <message>
        <source>Papan kecil di satu loket hanya menampilkan panggilan loket itu.</source>
        <translation>A small board at one counter shows the calls of that counter only.</translation>
    </message>
    <message>
        <source>Pilih yang sudah diuji, atau tulis sendiri.</source>
        <translation>Choose tested ones, or write your own.</translation>
    </message>
    <message>
        <source>Semua panggilan</source>
        <translation>All calls</translation>
    </message>
    <message>
        <source>Terang: tulisannya gelap.</source>
        <translation>Bright: its letters are dark.</translation>
    </message>
    <message>
        <source>Tidak ada: panggilan saja</source>
        <translation>None: calls only</translation>
    </message>
    <message>
        <source>Tulisan perlu sedikitnya 7 : 1 supaya terbaca dari jauh.</source>
        <translation>Letters need at least 7 : 1 to be read from afar.</translation>
    </message>
    <message>
        <source>Warna</source>
        <translation>Colours</translation>
    </message>
    <message>
        <source>Warna latar</source>
        <translation>Background colour</translation>
    </message>
    <message>
        <source>Warna panel</source>
        <translation>Panel colour</translation>
    </message>
    <message>
        <source>Warna panggilan</source>
        <translation>Colour of calls</translation>
    </message>
    <message>
        <source>Warna sendiri</source>
        <translation>Colours of your own</translation>
    </message>
    <message>
        <source>Yang ditampilkan</source>
        <translation>What is shown</translation>
    </message>
    <message>
        <source>Yang menunggu saja</source>
        <translation>Who is waiting only</translation>
    </message>
    <message>
        <source>angka satu per satu</source>
        <translation>digit by digit</translation>
    </message>
    <message>
        <source>bahasa papan</source>
        <translation>board&apos;s language</translation>
    </message>
    <message>
        <source>bahasa suara</source>
        <translation>languages spoken</translation>
    </message>
    <message>
        <source>bahasa suara hari Jumat</source>
        <translation>languages spoken on Friday</translation>
    </message>
    <message>
        <source>bahasa suara hari Kamis</source>
        <translation>languages spoken on Thursday</translation>
    </message>
    <message>
        <source>bahasa suara hari Minggu</source>
        <translation>languages spoken on Sunday</translation>
    </message>
    <message>
        <source>bahasa suara hari Rabu</source>
        <translation>languages spoken on Wednesday</translation>
    </message>
    <message>
        <source>bahasa suara hari Sabtu</source>
        <translation>languages spoken on Saturday</translation>
    </message>
    <message>
        <source>bahasa suara hari Selasa</source>
        <translation>languages spoken on Tuesday</translation>
    </message>
    <message>
        <source>bahasa suara hari Senin</source>
        <translation>languages spoken on Monday</translation>
    </message>
    <message>
        <source>bunyi</source>
        <translation>sound</translation>
    </message>
    <message>
        <source>daftar di samping panggilan</source>
        <translation>lists beside the calls</translation>
    </message>
    <message>
        <source>folder gambar</source>
        <translation>folder of slides</translation>
    </message>
    <message>
        <source>folder suara</source>
        <translation>folder of the voice</translation>
    </message>
    <message>
        <source>gangguan diulang (menit)</source>
        <translation>notice repeated (minutes)</translation>
    </message>
    <message>
        <source>kursi terjauh (meter)</source>
        <translation>farthest seat (metres)</translation>
    </message>
    <message>
        <source>lama gambar (detik)</source>
        <translation>time of a picture (seconds)</translation>
    </message>
    <message>
        <source>layar (inci)</source>
        <translation>screen (inches)</translation>
    </message>
    <message>
        <source>logo</source>
        <translation>logo</translation>
    </message>
    <message>
        <source>loket yang ditampilkan</source>
        <translation>counter shown</translation>
    </message>
    <message>
        <source>nama layar</source>
        <translation>name of the screen</translation>
    </message>
    <message>
        <source>nama loket disebut</source>
        <translation>counters called by name</translation>
    </message>
    <message>
        <source>nomor yang dilewati disebut</source>
        <translation>skipped numbers are said</translation>
    </message>
    <message>
        <source>sebutan nol</source>
        <translation>word for zero</translation>
    </message>
    <message>
        <source>suara</source>
        <translation>voice</translation>
    </message>
    <message>
        <source>sunyi mulai</source>
        <translation>quiet from</translation>
    </message>
    <message>
        <source>sunyi sampai</source>
        <translation>quiet until</translation>
    </message>
    <message>
        <source>volume</source>
        <translation>volume</translation>
    </message>
    <message>
        <source>warna latar</source>
        <translation>background colour</translation>
    </message>
    <message>
        <source>warna panel</source>
        <translation>panel colour</translation>
    </message>
    <message>
        <source>warna panggilan</source>
        <translation>colour of calls</translation>
    </message>
</context>
<context>
    <name>BoardPageActs</name>
    <message>
        <source>Di sini papan tidak dapat digambar.</source>
        <translation>No board can be drawn here.</translation>
    </message>
    <message>
        <source>Papan belum dapat digambar: {reason}</source>
        <translation>The board could not be drawn: {reason}</translation>
    </message>
</context>
<context>
    <name>BoardPreview</name>
    <message>
        <source>Banyak panggilan</source>
        <translation>Many calls</translation>
    </message>
    <message>
        <source>Begini papannya</source>
        <translation>The board will look like this</translation>
    </message>
    <message>
        <source>Layar tegak</source>
        <translation>Upright screen</translation>
    </message>
    <message>
        <source>Nomor panggilan setinggi {mm} mm, terbaca sampai {metres} m; perlu {least} mm.</source>
        <translation>Called numbers are {mm} mm high, read up to {metres} m; {least} mm are needed.</translation>
    </message>
    <message>
        <source>Perlu diperhatikan:</source>
        <translation>Please note:</translation>
    </message>
    <message>
        <source>Saat yang ditunjukkan</source>
        <translation>The moment shown</translation>
    </message>
    <message>
        <source>Satu panggilan</source>
        <translation>One call</translation>
    </message>
    <message>
        <source>Semua tulisan muat dan terbaca dari kursi terjauh.</source>
        <translation>All writing fits and is read from the farthest seat.</translation>
    </message>
    <message>
        <source>Tanpa panggilan</source>
        <translation>No calls</translation>
    </message>
    <message>
        <source>Tidak muat dan dipotong: {texts}.</source>
        <translation>Does not fit and is cut: {texts}.</translation>
    </message>
    <message>
        <source>Tulisan terkecil {mm} mm, masih terbaca sampai {metres} m; perlu {least} mm. Pakai layar lebih besar, atau kursi lebih dekat.</source>
        <translation>The smallest writing is {mm} mm, still read up to {metres} m; {least} mm are needed. Take a larger screen, or seats nearer.</translation>
    </message>
    <message>
        <source>Tulisan terkecil {mm} mm, nyaman sampai {metres} m; sebaiknya {least} mm.</source>
        <translation>The smallest writing is {mm} mm, comfortable up to {metres} m; {least} mm are advised.</translation>
    </message>
</context>
<context>
    <name>BoardRules</name>
    <message>
        <source>Huruf di latar {ground} : 1, di panel {panel} : 1, di panggilan {call} : 1.</source>
        <translation>Letters on the background {ground} : 1, on the panel {panel} : 1, on a call {call} : 1.</translation>
    </message>
    <message>
        <source>Isi jam lain: mulai dan sampai tidak boleh sama.</source>
        <translation>Enter another time: from and until cannot be the same.</translation>
    </message>
    <message>
        <source>Kontras {found} : 1 untuk {what}, perlu {needed} : 1. Pilih warna lebih gelap.</source>
        <translation>Contrast {found} : 1 for {what}, {needed} : 1 is needed. Choose a darker colour.</translation>
    </message>
    <message>
        <source>Kontras {found} : 1 untuk {what}, perlu {needed} : 1. Pilih warna lebih terang.</source>
        <translation>Contrast {found} : 1 for {what}, {needed} : 1 is needed. Choose a brighter colour.</translation>
    </message>
    <message>
        <source>Tulis nama layar sampai 60 huruf, misalnya HDMI-1.</source>
        <translation>Write the screen&apos;s name in at most 60 letters, such as HDMI-1.</translation>
    </message>
    <message>
        <source>Tulis nama lengkap berkas PNG atau JPEG di komputer papan, misalnya /srv/logo.png</source>
        <translation>Write the whole name of a PNG or JPEG file on the board&apos;s computer, such as /srv/logo.png</translation>
    </message>
    <message>
        <source>Tulis nama lengkap folder di komputer papan, misalnya /srv/papan atau D:/papan</source>
        <translation>Write the whole name of a folder on the board&apos;s computer, such as /srv/board or D:/board</translation>
    </message>
    <message>
        <source>Tulis warna seperti #0A1B2B: tanda # dan enam angka.</source>
        <translation>Write a colour such as #0A1B2B: a # and six digits or letters A to F.</translation>
    </message>
    <message>
        <source>huruf abu-abu di atasnya</source>
        <translation>the grey letters on it</translation>
    </message>
    <message>
        <source>huruf gelap di panggilan</source>
        <translation>the dark letters on a call</translation>
    </message>
    <message>
        <source>huruf putih di atasnya</source>
        <translation>the white letters on it</translation>
    </message>
    <message>
        <source>huruf putih di kotak kecilnya</source>
        <translation>the white letters on its small plates</translation>
    </message>
    <message>
        <source>panggilan di samping latar</source>
        <translation>a call beside the background</translation>
    </message>
    <message>
        <source>panggilan di samping panel</source>
        <translation>a call beside the panel</translation>
    </message>
    <message>
        <source>tanda layanan terganggu di atasnya</source>
        <translation>the sign of a disrupted service on it</translation>
    </message>
</context>
<context>
    <name>BoardState</name>
    <message>
        <source>Berkas ditolak: {files}.</source>
        <translation>Files refused: {files}.</translation>
    </message>
    <message>
        <source>Jam papan salah.</source>
        <translation>The board&apos;s clock is wrong.</translation>
    </message>
    <message>
        <source>Layarnya terputus.</source>
        <translation>Its screen is not connected.</translation>
    </message>
    <message>
        <source>Papan belum pernah menyala.</source>
        <translation>The board was never on.</translation>
    </message>
    <message>
        <source>Papan dimatikan.</source>
        <translation>The board was switched off.</translation>
    </message>
    <message>
        <source>Papan lambat menjawab.</source>
        <translation>The board answers slowly.</translation>
    </message>
    <message>
        <source>Papan menyala.</source>
        <translation>The board is on.</translation>
    </message>
    <message>
        <source>Papan tanpa suara.</source>
        <translation>The board has no sound.</translation>
    </message>
    <message>
        <source>Papan tidak terlihat: mati atau terputus.</source>
        <translation>The board is not seen: off or not connected.</translation>
    </message>
    <message>
        <source>Setelan ini dipakai sejak {day} pukul {time}.</source>
        <translation>These settings are in use since {day}, {time}.</translation>
    </message>
    <message>
        <source>Setelan terakhir tidak dipakai papan: {reason}</source>
        <translation>The board did not take the last settings: {reason}</translation>
    </message>
    <message>
        <source>Setelan yang disimpan menunggu diambil papan.</source>
        <translation>What was saved waits for the board to take it.</translation>
    </message>
    <message>
        <source>Setelannya belum dilaporkan, isian ini setelan bawaan. Yang diubah di sini dipakai setelah papan menyala.</source>
        <translation>Its settings are not known yet; these are the ones it ships with. What is changed here is used once the board is on.</translation>
    </message>
    <message>
        <source>Versinya lama.</source>
        <translation>Its version is old.</translation>
    </message>
</context>
<context>
    <name>BoardWindow</name>
    <message>
        <source>Papan antrean</source>
        <translation>Queue board</translation>
    </message>
    <message>
        <source>Papan sedang disiapkan</source>
        <translation>Preparing the board</translation>
    </message>
</context>
<context>
    <name>BoardsPage</name>
    <message>
        <source>Belum ada papan. Nyalakan papan satu kali, maka namanya ada di sini.</source>
        <translation>There is no board yet. Switch a board on once, and its name is here.</translation>
    </message>
    <message>
        <source>Keadaannya</source>
        <translation>How it is</translation>
    </message>
    <message>
        <source>Papan</source>
        <translation>Board</translation>
    </message>
    <message>
        <source>Setelan yang disimpan dipakai papan ini beberapa detik kemudian.</source>
        <translation>This board uses what is saved some seconds later.</translation>
    </message>
</context>
<context>
    <name>BreakRow</name>
    <message>
        <source>Hapus istirahat ini</source>
        <translation>Remove this break</translation>
    </message>
    <message>
        <source>hari lain</source>
        <translation>other days</translation>
    </message>
    <message>
        <source>semua</source>
        <translation>all rest</translation>
    </message>
</context>
<context>
    <name>BreakTable</name>
    <message>
        <source>Tambah istirahat</source>
        <translation>Add a break</translation>
    </message>
</context>
<context>
    <name>Bulletin</name>
    <message>
        <source>Ditulis {moment}.</source>
        <translation>Written {moment}.</translation>
    </message>
    <message>
        <source>Isi ini mungkin sudah tidak berlaku: seharusnya diperbarui paling lambat {moment}, dan itu belum terjadi.</source>
        <translation>This may no longer be true: it should have been renewed by {moment} and was not.</translation>
    </message>
    <message>
        <source>Keadaan layanan</source>
        <translation>State of the services</translation>
    </message>
    <message>
        <source>Setelah {moment} isi ini mungkin sudah tidak berlaku. Tanyakan kabar terbaru.</source>
        <translation>After {moment} this may no longer be true. Please ask for the latest news.</translation>
    </message>
    <message>
        <source>Tidak ada gangguan yang diumumkan.</source>
        <translation>No disruption has been announced.</translation>
    </message>
</context>
<context>
    <name>CalendarPage</name>
    <message>
        <source>Istirahat dan periode</source>
        <translation>Breaks and periods</translation>
    </message>
    <message>
        <source>Jam kantor</source>
        <translation>Office hours</translation>
    </message>
    <message>
        <source>Libur dan hari khusus</source>
        <translation>Holidays and special days</translation>
    </message>
    <message>
        <source>Usulan libur</source>
        <translation>Proposed holidays</translation>
    </message>
</context>
<context>
    <name>CapacityPage</name>
    <message>
        <source>Blangko dan cetak</source>
        <translation>Blanks and printing</translation>
    </message>
    <message>
        <source>Kuota</source>
        <translation>Quotas</translation>
    </message>
    <message>
        <source>Satu tangan</source>
        <translation>One hand</translation>
    </message>
</context>
<context>
    <name>CarryPanel</name>
    <message>
        <source>Alihkan ke hari lain</source>
        <translation>Carry over to another day</translation>
    </message>
    <message>
        <source>Hari kerja berikutnya belum diketahui. Lengkapi kalender kantor dulu.</source>
        <translation>The next working day is not known. Complete the office calendar first.</translation>
    </message>
    <message>
        <source>Ke hari apa?</source>
        <translation>To which day?</translation>
    </message>
    <message>
        <source>Layanan apa yang antreannya dialihkan?</source>
        <translation>Which services&apos; lines are carried over?</translation>
    </message>
    <message>
        <source>Nomor dan urutan tetap. Pada hari itu mereka dipanggil lebih dulu; nomor baru menyusul di belakang. Salinan tiket memuat harinya.</source>
        <translation>Numbers and order stay. On that day they are called first; new numbers follow behind. A copy of the ticket names the day.</translation>
    </message>
    <message>
        <source>Pilih sedikitnya satu layanan.</source>
        <translation>Choose at least one service.</translation>
    </message>
    <message>
        <source>Tidak ada yang menunggu, jadi tidak ada yang perlu dialihkan.</source>
        <translation>Nobody is waiting, so nothing needs to be carried over.</translation>
    </message>
    <message>
        <source>{count} orang akan dialihkan ke {day}.</source>
        <translation>{count} people will be carried over to {day}.</translation>
    </message>
    <message>
        <source>{service}: {count} orang</source>
        <translation>{service}: {count} people</translation>
    </message>
</context>
<context>
    <name>ChoicePanel</name>
    <message>
        <source>Pakai alasan ini</source>
        <translation>Use this reason</translation>
    </message>
</context>
<context>
    <name>ChooseServicePage</name>
    <message>
        <source>Ada {count} pengumuman lain.</source>
        <translation>And {count} more.</translation>
    </message>
    <message>
        <source>Belum ada layanan. Silakan hubungi petugas.</source>
        <translation>There are no services yet. Please ask the staff.</translation>
    </message>
    <message>
        <source>Jumlah orang yang menunggu bisa sudah berubah.</source>
        <translation>The number of people waiting may have changed.</translation>
    </message>
    <message>
        <source>Kios tidak tersambung sejak {moment}.</source>
        <translation>This kiosk has not been connected since {moment}.</translation>
    </message>
    <message>
        <source>Layanan lain</source>
        <translation>More services</translation>
    </message>
    <message>
        <source>Sebelumnya</source>
        <translation>Previous</translation>
    </message>
    <message>
        <source>Selengkapnya</source>
        <translation>Read more</translation>
    </message>
    <message>
        <source>Silakan pilih layanan</source>
        <translation>Please choose a service</translation>
    </message>
</context>
<context>
    <name>Closing</name>
    <message>
        <source>Antrean sudah penuh sampai jam tutup (pukul {time}).</source>
        <translation>Those who wait fill the day until closing ({time}).</translation>
    </message>
    <message>
        <source>Kemungkinan tidak terlayani hari ini (tutup pukul {time}).</source>
        <translation>You may not be served today (we close at {time}).</translation>
    </message>
    <message>
        <source>Nomor dapat dilanjutkan {day}.</source>
        <translation>Your number can go on {day}.</translation>
    </message>
    <message>
        <source>Nomor diberikan lagi {day} pukul {time}.</source>
        <translation>Numbers are given again {day} at {time}.</translation>
    </message>
    <message>
        <source>Nomor layanan ini untuk hari ini sudah dihentikan. Nomor yang sudah diambil tetap berlaku.</source>
        <translation>No more numbers of this service are given today. Numbers already taken stay valid.</translation>
    </message>
    <message>
        <source>besok</source>
        <translation>tomorrow</translation>
    </message>
    <message>
        <source>mungkin lewat jam tutup</source>
        <translation>perhaps after closing time</translation>
    </message>
    <message>
        <source>nomor hari ini dihentikan</source>
        <translation>no more numbers today</translation>
    </message>
    <message>
        <source>penuh sampai jam tutup</source>
        <translation>full until closing time</translation>
    </message>
</context>
<context>
    <name>ClosingBand</name>
    <message>
        <source>Alihkan ke hari berikutnya</source>
        <translation>Carry over to the next day</translation>
    </message>
    <message>
        <source>Nomor {services} sudah dihentikan.</source>
        <translation>Numbers of {services} are stopped.</translation>
    </message>
    <message>
        <source>Pengambilan nomor dihentikan untuk hari ini: {services}.</source>
        <translation>No more numbers are given today: {services}.</translation>
    </message>
    <message>
        <source>{waiting} orang menunggu, perkiraan selesai {finish}, tutup {closes}: {late} orang mungkin tidak terlayani hari ini.</source>
        <translation>{waiting} people waiting, expected finish {finish}, closing {closes}: {late} people may not be served today.</translation>
    </message>
</context>
<context>
    <name>ComfortBar</name>
    <message>
        <source>Bacakan</source>
        <translation>Read aloud</translation>
    </message>
    <message>
        <source>Bacakan halaman ini dan yang berikutnya</source>
        <translation>Read this page and those that follow aloud</translation>
    </message>
    <message>
        <source>Besar</source>
        <translation>Large</translation>
    </message>
    <message>
        <source>Huruf besar</source>
        <translation>Large letters</translation>
    </message>
    <message>
        <source>Jangkauan rendah: semua tombol di bagian bawah layar</source>
        <translation>Low reach: all buttons in the lower half of the screen</translation>
    </message>
    <message>
        <source>Kontras</source>
        <translation>Contrast</translation>
    </message>
    <message>
        <source>Kontras tinggi</source>
        <translation>High contrast</translation>
    </message>
    <message>
        <source>Rendah</source>
        <translation>Low</translation>
    </message>
</context>
<context>
    <name>ComponentList</name>
    <message>
        <source>Bila komponen ini terganggu, layanan inilah yang berhenti atau melambat.</source>
        <translation>When this component is disrupted, these services stop or slow down.</translation>
    </message>
    <message>
        <source>Dibutuhkan layanan</source>
        <translation>Needed by services</translation>
    </message>
    <message>
        <source>Disebut di papan, kios dan tiket.</source>
        <translation>Named on board, kiosk and ticket.</translation>
    </message>
    <message>
        <source>Hapus</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Huruf kecil, angka dan tanda hubung, misalnya server-pusat. Tetap.</source>
        <translation>Small letters, digits and hyphens, for example national-server. It stays.</translation>
    </message>
    <message>
        <source>Jenis</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Kode</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Komponen baru</source>
        <translation>New component</translation>
    </message>
    <message>
        <source>Komponen jenis blangko diusulkan terganggu saat persediaannya habis.</source>
        <translation>A component of the kind blanks is proposed as disrupted when its stock is used up.</translation>
    </message>
    <message>
        <source>Nama ({language})</source>
        <translation>Name ({language})</translation>
    </message>
    <message>
        <source>Tambah</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>blangko</source>
        <translation>blanks</translation>
    </message>
    <message>
        <source>jaringan kantor</source>
        <translation>office network</translation>
    </message>
    <message>
        <source>kantor lain</source>
        <translation>another office</translation>
    </message>
    <message>
        <source>lain</source>
        <translation>other</translation>
    </message>
    <message>
        <source>listrik</source>
        <translation>electricity</translation>
    </message>
    <message>
        <source>pencetak kartu</source>
        <translation>card printer</translation>
    </message>
    <message>
        <source>server pusat</source>
        <translation>national server</translation>
    </message>
    <message>
        <source>sinkronisasi data</source>
        <translation>data synchronisation</translation>
    </message>
</context>
<context>
    <name>ConfirmPage</name>
    <message>
        <source>Ambil nomor</source>
        <translation>Take a number</translation>
    </message>
    <message>
        <source>Apakah Anda termasuk prioritas?</source>
        <translation>Do you have priority?</translation>
    </message>
    <message>
        <source>Berikutnya</source>
        <translation>Next</translation>
    </message>
    <message>
        <source>Biaya</source>
        <translation>Fee</translation>
    </message>
    <message>
        <source>Cara</source>
        <translation>Steps</translation>
    </message>
    <message>
        <source>Hasil</source>
        <translation>You receive</translation>
    </message>
    <message>
        <source>Kembali</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Lama pelayanan</source>
        <translation>Time at the counter</translation>
    </message>
    <message>
        <source>Pengaduan</source>
        <translation>Complaints</translation>
    </message>
    <message>
        <source>Prioritas</source>
        <translation>Priority</translation>
    </message>
    <message>
        <source>Prioritas: lansia, disabilitas, hamil, membawa anak kecil, korban bencana. Tanpa biaya tambahan.</source>
        <translation>Priority: elderly, disabled, pregnant, with a small child, disaster victims. No extra cost.</translation>
    </message>
    <message>
        <source>Sebentar…</source>
        <translation>One moment…</translation>
    </message>
    <message>
        <source>Syarat</source>
        <translation>Requirements</translation>
    </message>
    <message>
        <source>Syarat dapat ditanyakan kepada petugas.</source>
        <translation>Please ask the staff for the requirements.</translation>
    </message>
    <message>
        <source>Tetap ambil nomor</source>
        <translation>Take a number anyway</translation>
    </message>
    <message>
        <source>Umum</source>
        <translation>General</translation>
    </message>
    <message>
        <source>{count} orang menunggu</source>
        <translation>{count} waiting</translation>
    </message>
</context>
<context>
    <name>Console</name>
    <message>
        <source>Belum ada berkas kabar di {place}.</source>
        <translation>There is no news file at {place} yet.</translation>
    </message>
    <message>
        <source>Berkas di {place} lebih lama dari kabar terakhir.</source>
        <translation>The file at {place} is older than the last news.</translation>
    </message>
    <message>
        <source>Berkas di {place} tidak dapat dibaca.</source>
        <translation>The file at {place} cannot be read.</translation>
    </message>
    <message>
        <source>Di {place} ada berkas kantor yang lain.</source>
        <translation>At {place} lies the file of another office.</translation>
    </message>
    <message>
        <source>Jam salah satu kantor tidak tepat.</source>
        <translation>The clock of one of the offices is wrong.</translation>
    </message>
    <message>
        <source>Tanda tangannya tidak cocok. Bandingkan lagi sidik kuncinya.</source>
        <translation>Its signature does not fit. Please compare the fingerprint again.</translation>
    </message>
    <message>
        <source>kantor lain terganggu: {n}</source>
        <translation>other offices in trouble: {n}</translation>
    </message>
    <message>
        <source>kantor lain tidak terdengar: {n}</source>
        <translation>other offices not heard: {n}</translation>
    </message>
    <message>
        <source>{place} tidak dapat dihubungi.</source>
        <translation>{place} cannot be reached.</translation>
    </message>
</context>
<context>
    <name>ConsoleActs</name>
    <message>
        <source>Abaikan</source>
        <translation>Dismiss</translation>
    </message>
    <message>
        <source>Alihkan</source>
        <translation>Transfer</translation>
    </message>
    <message>
        <source>Alihkan antrean</source>
        <translation>Carry the line over</translation>
    </message>
    <message>
        <source>Alihkan ke hari berikutnya</source>
        <translation>Carry over to the next day</translation>
    </message>
    <message>
        <source>Bantuan</source>
        <translation>Help</translation>
    </message>
    <message>
        <source>Batalkan</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Batalkan cetak</source>
        <translation>Cancel printing</translation>
    </message>
    <message>
        <source>Beri kabar</source>
        <translation>Update</translation>
    </message>
    <message>
        <source>Berikan nomor lagi</source>
        <translation>Give numbers again</translation>
    </message>
    <message>
        <source>Berikutnya</source>
        <translation>Next</translation>
    </message>
    <message>
        <source>Bilah kecil</source>
        <translation>Small strip</translation>
    </message>
    <message>
        <source>Cabut prioritas</source>
        <translation>Remove priority</translation>
    </message>
    <message>
        <source>Cari nomor</source>
        <translation>Find a number</translation>
    </message>
    <message>
        <source>Cari tiket</source>
        <translation>Find a ticket</translation>
    </message>
    <message>
        <source>Catatan</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Cetak salinan</source>
        <translation>Print a copy</translation>
    </message>
    <message>
        <source>Coba lagi</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Daftar dilewati</source>
        <translation>Skipped list</translation>
    </message>
    <message>
        <source>Daftar ditunda</source>
        <translation>Parked list</translation>
    </message>
    <message>
        <source>Daftar menunggu</source>
        <translation>Waiting list</translation>
    </message>
    <message>
        <source>Daftar tunggu</source>
        <translation>Waiting list</translation>
    </message>
    <message>
        <source>Dihitung</source>
        <translation>Counted</translation>
    </message>
    <message>
        <source>Diterima</source>
        <translation>Received</translation>
    </message>
    <message>
        <source>Gangguan</source>
        <translation>Disruption</translation>
    </message>
    <message>
        <source>Hari ini</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>Hentikan pengambilan nomor</source>
        <translation>Stop giving numbers</translation>
    </message>
    <message>
        <source>Jawab tiket keluar atau tidak</source>
        <translation>Say whether the ticket came out</translation>
    </message>
    <message>
        <source>Jeda</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Keluar</source>
        <translation>Came out</translation>
    </message>
    <message>
        <source>Keluar (tiket di baris bawah)</source>
        <translation>Came out (ticket in the bottom line)</translation>
    </message>
    <message>
        <source>Keluar dari loket</source>
        <translation>Leave the counter</translation>
    </message>
    <message>
        <source>Keluarkan dari daftar</source>
        <translation>Take off the list</translation>
    </message>
    <message>
        <source>Kembalikan ke antrean</source>
        <translation>Return to the queue</translation>
    </message>
    <message>
        <source>Kembalikan yang tidak datang</source>
        <translation>Put back who did not come</translation>
    </message>
    <message>
        <source>Lanjutkan</source>
        <translation>Resume</translation>
    </message>
    <message>
        <source>Lapor gangguan</source>
        <translation>Report trouble</translation>
    </message>
    <message>
        <source>Lewati</source>
        <translation>Skip</translation>
    </message>
    <message>
        <source>Masuk</source>
        <translation>Sign in</translation>
    </message>
    <message>
        <source>Mulai layani</source>
        <translation>Start serving</translation>
    </message>
    <message>
        <source>Panggil dari layanan ini</source>
        <translation>Call from this service</translation>
    </message>
    <message>
        <source>Panggil nomor ini</source>
        <translation>Call this number</translation>
    </message>
    <message>
        <source>Panggil ulang</source>
        <translation>Call again</translation>
    </message>
    <message>
        <source>Pensiunkan</source>
        <translation>Retire</translation>
    </message>
    <message>
        <source>Persediaan</source>
        <translation>Stock</translation>
    </message>
    <message>
        <source>Prioritas</source>
        <translation>Priority</translation>
    </message>
    <message>
        <source>Rincian usulan</source>
        <translation>Details of the proposal</translation>
    </message>
    <message>
        <source>Rusak</source>
        <translation>Spoilt</translation>
    </message>
    <message>
        <source>Salin nomornya</source>
        <translation>Copy the numbers</translation>
    </message>
    <message>
        <source>Salinan</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>Saring daftar</source>
        <translation>Filter the list</translation>
    </message>
    <message>
        <source>Selesai</source>
        <translation>Finish</translation>
    </message>
    <message>
        <source>Selesai &amp; berikutnya</source>
        <translation>Finish &amp; next</translation>
    </message>
    <message>
        <source>Stasiun</source>
        <translation>Stations</translation>
    </message>
    <message>
        <source>Sudah diambil</source>
        <translation>Collected</translation>
    </message>
    <message>
        <source>Sudah pulih</source>
        <translation>Restored</translation>
    </message>
    <message>
        <source>Tambah nomor</source>
        <translation>Add numbers</translation>
    </message>
    <message>
        <source>Tampilkan di daftar</source>
        <translation>Show in the list</translation>
    </message>
    <message>
        <source>Tidak keluar, cetak salinan</source>
        <translation>Did not come out, print a copy</translation>
    </message>
    <message>
        <source>Tidak keluar, cetak salinan (tiket di baris bawah)</source>
        <translation>Did not come out, print a copy (ticket in the bottom line)</translation>
    </message>
    <message>
        <source>Tidak keluar, tanpa salinan</source>
        <translation>Did not come out, no copy</translation>
    </message>
    <message>
        <source>Tiket &amp; printer</source>
        <translation>Tickets &amp; printers</translation>
    </message>
    <message>
        <source>Tunda</source>
        <translation>Park</translation>
    </message>
    <message>
        <source>Tutup panel</source>
        <translation>Close panel</translation>
    </message>
    <message>
        <source>Umumkan</source>
        <translation>Announce</translation>
    </message>
    <message>
        <source>Umumkan gangguan</source>
        <translation>Announce disruption</translation>
    </message>
    <message>
        <source>Undang</source>
        <translation>Invite</translation>
    </message>
    <message>
        <source>Urungkan</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Urungkan laporan</source>
        <translation>Take the report back</translation>
    </message>
</context>
<context>
    <name>ConsoleGuarantee</name>
    <message>
        <source>Berlaku {day}, dipanggil lebih dulu</source>
        <translation>Valid on {day}, called first</translation>
    </message>
    <message>
        <source>boleh kembali sampai {time}</source>
        <translation>may come back until {time}</translation>
    </message>
    <message>
        <source>dari {day}</source>
        <translation>from {day}</translation>
    </message>
    <message>
        <source>waktu kembali berhenti selama gangguan</source>
        <translation>time to come back stands still during the outage</translation>
    </message>
    <message>
        <source>waktu kembali lewat {time}</source>
        <translation>time to come back ended at {time}</translation>
    </message>
</context>
<context>
    <name>ConsoleNotes</name>
    <message>
        <source>Angka sepanjang ini bisa NIK, nomor KK atau telepon. Tulis tanpa angka itu.</source>
        <translation>So many digits may be a NIK, a family card or a telephone. Write it without them.</translation>
    </message>
    <message>
        <source>Catatan itu tidak disimpan: paling panjang 60 huruf, tanpa nama, NIK atau nomor telepon.</source>
        <translation>The note was not saved: at most 60 characters, no name, NIK or telephone number.</translation>
    </message>
    <message>
        <source>Catatan untuk {label}</source>
        <translation>Note for {label}</translation>
    </message>
    <message>
        <source>Catatan: {note}</source>
        <translation>Note: {note}</translation>
    </message>
    <message>
        <source>Hanya untuk petugas berikutnya. Tidak tampil di papan dan tiket, dan dihapus bersama data hari ini.</source>
        <translation>For the next officer only. It is not on boards or tickets, and is deleted with the day&apos;s data.</translation>
    </message>
    <message>
        <source>Hapus catatan</source>
        <translation>Remove the note</translation>
    </message>
    <message>
        <source>Ini seperti alamat surel. Tulis apa yang perlu dilakukan saja.</source>
        <translation>This looks like an e-mail address. Write only what is to be done.</translation>
    </message>
    <message>
        <source>Ini seperti nomor telepon. Tulis apa yang perlu dilakukan saja.</source>
        <translation>This looks like a telephone number. Write only what is to be done.</translation>
    </message>
    <message>
        <source>Kembali setelah istirahat</source>
        <translation>Comes back after the break</translation>
    </message>
    <message>
        <source>Kurang berkas</source>
        <translation>Papers missing</translation>
    </message>
    <message>
        <source>Menunggu tanda tangan</source>
        <translation>Waiting for a signature</translation>
    </message>
    <message>
        <source>Paling panjang {most} huruf. Singkatkan.</source>
        <translation>At most {most} characters. Shorten it.</translation>
    </message>
    <message>
        <source>Perlu petugas lain</source>
        <translation>Needs another officer</translation>
    </message>
    <message>
        <source>Simpan catatan</source>
        <translation>Save the note</translation>
    </message>
    <message>
        <source>Tulis &quot;NIK&quot; atau &quot;KK&quot; saja, tanpa nomornya.</source>
        <translation>Write just &quot;NIK&quot; or &quot;KK&quot;, without its number.</translation>
    </message>
    <message>
        <source>Tulis sendiri, tanpa nama, NIK atau nomor telepon</source>
        <translation>Your own words: no name, NIK or telephone number</translation>
    </message>
</context>
<context>
    <name>ConsoleOffice</name>
    <message>
        <source>Baris {n} ({text}): bukan nomor referensi. Tulis tanpa spasi.</source>
        <translation>Line {n} ({text}): no reference number. Write it without spaces.</translation>
    </message>
    <message>
        <source>Baris {n} ({text}): mirip NIK. Pakai nomor pada tanda terima.</source>
        <translation>Line {n} ({text}): looks like a NIK. Use the number on the receipt.</translation>
    </message>
    <message>
        <source>Baris {n} ({text}): mirip nama. Pakai nomor pada tanda terima.</source>
        <translation>Line {n} ({text}): looks like a name. Use the number on the receipt.</translation>
    </message>
    <message>
        <source>Batal dipakai</source>
        <translation>Use undone</translation>
    </message>
    <message>
        <source>Belum dihitung</source>
        <translation>Not counted yet</translation>
    </message>
    <message>
        <source>Dicatat: {what} {n}. {name}: {left}.</source>
        <translation>Recorded: {what} {n}. {name}: {left}.</translation>
    </message>
    <message>
        <source>Dihitung</source>
        <translation>Counted</translation>
    </message>
    <message>
        <source>Dipakai</source>
        <translation>Used</translation>
    </message>
    <message>
        <source>Diterima</source>
        <translation>Received</translation>
    </message>
    <message>
        <source>Habis</source>
        <translation>None left</translation>
    </message>
    <message>
        <source>Hari ini: {received} diterima, {used} dipakai, {spoilt} rusak</source>
        <translation>Today: {received} received, {used} used, {spoilt} spoilt</translation>
    </message>
    <message>
        <source>Kapasitas cetak hari ini {whole}: {made} selesai, {promised} sudah bernomor, {room} sisa</source>
        <translation>Printing capacity today {whole}: {made} done, {promised} have a number, {room} left</translation>
    </message>
    <message>
        <source>Rusak</source>
        <translation>Spoilt</translation>
    </message>
    <message>
        <source>belum diketahui</source>
        <translation>not known yet</translation>
    </message>
    <message>
        <source>{first} sampai {last}</source>
        <translation>{first} to {last}</translation>
    </message>
    <message>
        <source>{name} habis. Layanan {letters} tidak dapat selesai.</source>
        <translation>{name}: none left. Service {letters} cannot be finished.</translation>
    </message>
    <message>
        <source>{name} tinggal {n}. Bila habis, layanan {letters} berhenti.</source>
        <translation>{name}: {n} left. Without them service {letters} stops.</translation>
    </message>
    <message>
        <source>{n} nomor ditambahkan.</source>
        <translation>{n} numbers added.</translation>
    </message>
    <message>
        <source>{n} nomor diundang untuk {day}. Salin nomornya untuk pesan kantor.</source>
        <translation>{n} numbers invited for {day}. Copy them for the office&apos;s messages.</translation>
    </message>
    <message>
        <source>{n} nomor kembali ke tempatnya semula.</source>
        <translation>{n} numbers are back in their old places.</translation>
    </message>
    <message>
        <source>{n} nomor yang diundang untuk {day} sudah disalin. Tempel di pesan kantor.</source>
        <translation>{n} numbers invited for {day} are copied. Paste them into the office&apos;s messages.</translation>
    </message>
    <message>
        <source>{n} sudah ada di daftar dan tetap di tempatnya: {some}.</source>
        <translation>{n} were on the list already and keep their places: {some}.</translation>
    </message>
    <message>
        <source>{n} tersisa</source>
        <translation>{n} left</translation>
    </message>
    <message>
        <source>{reference} dicatat sudah diambil.</source>
        <translation>{reference} is marked as collected.</translation>
    </message>
    <message>
        <source>{reference} dikeluarkan dari daftar.</source>
        <translation>{reference} is taken off the list.</translation>
    </message>
    <message>
        <source>{reference}: datang pada {day}, belum selesai.</source>
        <translation>{reference}: came on {day}, not finished.</translation>
    </message>
    <message>
        <source>{reference}: diundang untuk {day}.</source>
        <translation>{reference}: invited for {day}.</translation>
    </message>
    <message>
        <source>{reference}: sudah diambil.</source>
        <translation>{reference}: collected.</translation>
    </message>
    <message>
        <source>{reference}: sudah dikeluarkan.</source>
        <translation>{reference}: taken off the list.</translation>
    </message>
    <message>
        <source>{reference}: tempat {place}, perkiraan {days}.</source>
        <translation>{reference}: place {place}, expected {days}.</translation>
    </message>
</context>
<context>
    <name>ConsoleOutcomes</name>
    <message>
        <source>Anda keluar dari {counter}.</source>
        <translation>You have left {counter}.</translation>
    </message>
    <message>
        <source>Anda masuk di {counter}.</source>
        <translation>You are signed in at {counter}.</translation>
    </message>
    <message>
        <source>Belum ada yang menunggu.</source>
        <translation>Nobody is waiting.</translation>
    </message>
    <message>
        <source>Catatan {label} dihapus.</source>
        <translation>Note for {label} removed.</translation>
    </message>
    <message>
        <source>Catatan {label} disimpan.</source>
        <translation>Note for {label} saved.</translation>
    </message>
    <message>
        <source>Cetak salinan</source>
        <translation>Print a copy</translation>
    </message>
    <message>
        <source>Cetak {label} dibatalkan. Nomornya tetap berlaku.</source>
        <translation>Printing of {label} was cancelled. The number stays valid.</translation>
    </message>
    <message>
        <source>Dicatat: tiket {label} keluar.</source>
        <translation>Noted: ticket {label} came out.</translation>
    </message>
    <message>
        <source>Dicatat: tiket {label} tidak keluar.</source>
        <translation>Noted: ticket {label} did not come out.</translation>
    </message>
    <message>
        <source>Dicatat: tiket {label} tidak keluar. Salinannya dicetak di {station}.</source>
        <translation>Noted: ticket {label} did not come out. Its copy is printed at {station}.</translation>
    </message>
    <message>
        <source>Diurungkan. {label} seperti sebelumnya: {state}.</source>
        <translation>Undone. {label} is as before: {state}.</translation>
    </message>
    <message>
        <source>Gangguan {name} diumumkan ke papan dan kios {time}.</source>
        <translation>Disruption of {name} announced to boards and kiosks at {time}.</translation>
    </message>
    <message>
        <source>Kabar tentang {name} diumumkan {time}.</source>
        <translation>Update on {name} announced at {time}.</translation>
    </message>
    <message>
        <source>Nomor diberikan lagi.</source>
        <translation>Numbers are given again.</translation>
    </message>
    <message>
        <source>Pemeliharaan {name} direncanakan mulai {time}.</source>
        <translation>Maintenance of {name} is planned from {time}.</translation>
    </message>
    <message>
        <source>Pengambilan nomor dihentikan untuk hari ini. Nomor yang sudah diambil tetap berlaku.</source>
        <translation>No more numbers are given today. Numbers already taken stay valid.</translation>
    </message>
    <message>
        <source>Prioritas {label} dicabut.</source>
        <translation>Priority of {label} removed.</translation>
    </message>
    <message>
        <source>Rencana pemeliharaan {name} dibatalkan.</source>
        <translation>The planned maintenance of {name} is cancelled.</translation>
    </message>
    <message>
        <source>Salinan {label} dicetak di {station}.</source>
        <translation>A copy of {label} is being printed at {station}.</translation>
    </message>
    <message>
        <source>Tersimpan di PC ini dan dikirim begitu server kembali.</source>
        <translation>Kept on this PC and sent when the server is back.</translation>
    </message>
    <message>
        <source>Tidak ada yang menunggu.</source>
        <translation>Nobody is waiting.</translation>
    </message>
    <message>
        <source>Tiket {label} dicetak di {station}.</source>
        <translation>Ticket {label} is printed at {station}.</translation>
    </message>
    <message>
        <source>Urungkan</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Yang menunggu ditahan sampai layanan pulih. Tidak ada yang dipanggil.</source>
        <translation>Those waiting are held until the service is restored. Nobody was called.</translation>
    </message>
    <message>
        <source>{counter} dijeda.</source>
        <translation>{counter} is paused.</translation>
    </message>
    <message>
        <source>{counter} melayani lagi.</source>
        <translation>{counter} is serving again.</translation>
    </message>
    <message>
        <source>{count} nomor tidak dapat dialihkan ke {day}: nomor hari itu sudah dibagikan. Pilih hari lain, atau layani hari ini.</source>
        <translation>{count} numbers cannot be carried over to {day}: numbers of that day were given already. Choose another day, or serve them today.</translation>
    </message>
    <message>
        <source>{count} orang dialihkan ke {day}; dipanggil lebih dulu.</source>
        <translation>{count} people carried over to {day}; they are called first.</translation>
    </message>
    <message>
        <source>{label} dialihkan ke {service}.</source>
        <translation>{label} transferred to {service}.</translation>
    </message>
    <message>
        <source>{label} dibatalkan.</source>
        <translation>{label} cancelled.</translation>
    </message>
    <message>
        <source>{label} dilewati. Kembalikan dari daftar bila hadir.</source>
        <translation>{label} skipped. Return it from the list if the holder comes.</translation>
    </message>
    <message>
        <source>{label} dipanggil untuk kali ke-{calls}.</source>
        <translation>{label} called, call {calls}.</translation>
    </message>
    <message>
        <source>{label} dipanggil.</source>
        <translation>{label} called.</translation>
    </message>
    <message>
        <source>{label} ditandai prioritas.</source>
        <translation>{label} marked as priority.</translation>
    </message>
    <message>
        <source>{label} ditunda. Nomornya tetap berlaku.</source>
        <translation>{label} parked. The number stays valid.</translation>
    </message>
    <message>
        <source>{label} kembali ke antrean di tempatnya semula.</source>
        <translation>{label} is back in its old place in the queue.</translation>
    </message>
    <message>
        <source>{label} mulai dilayani.</source>
        <translation>{label} is being served.</translation>
    </message>
    <message>
        <source>{label} selesai.</source>
        <translation>{label} finished.</translation>
    </message>
    <message>
        <source>{name} dipensiunkan.</source>
        <translation>{name} was retired.</translation>
    </message>
    <message>
        <source>{name} diumumkan pulih {time}.</source>
        <translation>{name} announced as restored at {time}.</translation>
    </message>
</context>
<context>
    <name>ConsolePrinters</name>
    <message>
        <source>Bersihkan pemotong, lalu matikan dan nyalakan printer.</source>
        <translation>Clear the cutter, then switch the printer off and on.</translation>
    </message>
    <message>
        <source>Buka setelan printer di kios dan perbaiki.</source>
        <translation>Open the printer settings at the kiosk and correct them.</translation>
    </message>
    <message>
        <source>Catatan</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Isi kertas. Tiket yang tertahan keluar sendiri.</source>
        <translation>Load paper. Tickets held back come out by themselves.</translation>
    </message>
    <message>
        <source>Kios ini tidak dijalankan. Buka kios bila diperlukan.</source>
        <translation>This kiosk is not running. Open it when it is needed.</translation>
    </message>
    <message>
        <source>Lihat lampu di printer, lalu matikan dan nyalakan printer.</source>
        <translation>Look at the printer&apos;s lights, then switch it off and on.</translation>
    </message>
    <message>
        <source>Matikan lalu nyalakan printer. Bila berulang, panggil teknisi.</source>
        <translation>Switch the printer off and on. If it happens again, call a technician.</translation>
    </message>
    <message>
        <source>Periksa apakah PC kios menyala dan jaringannya tersambung.</source>
        <translation>Check that the kiosk&apos;s PC is on and its network connected.</translation>
    </message>
    <message>
        <source>Periksa daya dan kabel printer.</source>
        <translation>Check the printer&apos;s power and cable.</translation>
    </message>
    <message>
        <source>Periksa printer dan jawab tiket yang belum pasti. Printer dipakai lagi dengan sendirinya setelah lulus pemeriksaan.</source>
        <translation>Check the printer and answer the tickets in doubt. The printer is used again by itself after a good check.</translation>
    </message>
    <message>
        <source>Perlu dibantu</source>
        <translation>Needs help</translation>
    </message>
    <message>
        <source>Printer baru dinyalakan dan sedang diperiksa.</source>
        <translation>The printer was just switched on and is being checked.</translation>
    </message>
    <message>
        <source>Printer ini tidak dapat memastikan; periksa kertasnya.</source>
        <translation>This printer cannot confirm; check its paper.</translation>
    </message>
    <message>
        <source>Segera isi kertas</source>
        <translation>Paper needed soon</translation>
    </message>
    <message>
        <source>Siap</source>
        <translation>Ready</translation>
    </message>
    <message>
        <source>Siapkan gulungan baru.</source>
        <translation>Have a new roll ready.</translation>
    </message>
    <message>
        <source>Tarik tiket yang tersangkut, lalu tutup printer.</source>
        <translation>Pull out the jammed ticket, then close the printer.</translation>
    </message>
    <message>
        <source>Tutup lalu buka lagi program kios di PC kios.</source>
        <translation>Close and reopen the kiosk program on its PC.</translation>
    </message>
    <message>
        <source>Tutup penutup printer sampai berbunyi klik.</source>
        <translation>Close the printer&apos;s cover until it clicks.</translation>
    </message>
    <message>
        <source>dihentikan, dua tiket belum pasti keluar</source>
        <translation>stopped, two tickets in doubt</translation>
    </message>
    <message>
        <source>kertas habis</source>
        <translation>out of paper</translation>
    </message>
    <message>
        <source>kertas hampir habis</source>
        <translation>paper nearly out</translation>
    </message>
    <message>
        <source>kios ditutup</source>
        <translation>kiosk closed</translation>
    </message>
    <message>
        <source>pemotong kertas macet</source>
        <translation>paper cutter jammed</translation>
    </message>
    <message>
        <source>printer melaporkan kerusakan</source>
        <translation>printer reports a fault</translation>
    </message>
    <message>
        <source>printer tidak memberi tanda selesai</source>
        <translation>printer gives no sign of completion</translation>
    </message>
    <message>
        <source>printer tidak menjawab</source>
        <translation>printer does not answer</translation>
    </message>
    <message>
        <source>printer tidak siap</source>
        <translation>printer not ready</translation>
    </message>
    <message>
        <source>printer tidak terhubung</source>
        <translation>printer not connected</translation>
    </message>
    <message>
        <source>program cetak berhenti</source>
        <translation>printing program stopped</translation>
    </message>
    <message>
        <source>sedang diperiksa</source>
        <translation>being checked</translation>
    </message>
    <message>
        <source>setelan printer salah</source>
        <translation>printer settings are wrong</translation>
    </message>
    <message>
        <source>siap</source>
        <translation>ready</translation>
    </message>
    <message>
        <source>tidak ada kabar dari kios</source>
        <translation>no word from the kiosk</translation>
    </message>
    <message>
        <source>tidak dapat memastikan</source>
        <translation>cannot confirm</translation>
    </message>
    <message>
        <source>tiket tersangkut di mulut printer</source>
        <translation>ticket jammed in the printer&apos;s mouth</translation>
    </message>
    <message>
        <source>tutup printer terbuka</source>
        <translation>printer cover open</translation>
    </message>
</context>
<context>
    <name>ConsolePrints</name>
    <message>
        <source>Cetak {label} sudah dibatalkan di loket lain.</source>
        <translation>Printing of {label} was already cancelled at another counter.</translation>
    </message>
    <message>
        <source>Jangan cetak ulang.</source>
        <translation>Do not print it again.</translation>
    </message>
    <message>
        <source>Tiket {label} sudah dijawab di loket lain.</source>
        <translation>Ticket {label} was already answered at another counter.</translation>
    </message>
    <message>
        <source>belum diambil dari mulut printer</source>
        <translation>not taken from the printer</translation>
    </message>
    <message>
        <source>belum terpotong</source>
        <translation>not cut</translation>
    </message>
    <message>
        <source>cadangan data dipulihkan</source>
        <translation>a backup was restored</translation>
    </message>
    <message>
        <source>dibatalkan petugas</source>
        <translation>cancelled by staff</translation>
    </message>
    <message>
        <source>ditarik kembali oleh printer</source>
        <translation>taken back by the printer</translation>
    </message>
    <message>
        <source>isi tiket tidak terbaca</source>
        <translation>ticket&apos;s contents unreadable</translation>
    </message>
    <message>
        <source>kertas habis</source>
        <translation>out of paper</translation>
    </message>
    <message>
        <source>kios ditutup saat mencetak</source>
        <translation>the kiosk was closed while printing</translation>
    </message>
    <message>
        <source>kios mati saat mencetak</source>
        <translation>the kiosk stopped while printing</translation>
    </message>
    <message>
        <source>menurut petugas</source>
        <translation>according to staff</translation>
    </message>
    <message>
        <source>nomor hanya di layar</source>
        <translation>number on screen only</translation>
    </message>
    <message>
        <source>nomor sudah tidak berlaku</source>
        <translation>number no longer valid</translation>
    </message>
    <message>
        <source>pemotong kertas macet</source>
        <translation>the paper cutter is jammed</translation>
    </message>
    <message>
        <source>printer dihentikan</source>
        <translation>printer stopped</translation>
    </message>
    <message>
        <source>printer ini tidak dapat memastikan</source>
        <translation>this printer cannot confirm</translation>
    </message>
    <message>
        <source>printer melaporkan kesalahan</source>
        <translation>the printer reports an error</translation>
    </message>
    <message>
        <source>printer tidak memberi tanda selesai</source>
        <translation>printer gives no sign of completion</translation>
    </message>
    <message>
        <source>printer tidak menjawab</source>
        <translation>the printer does not answer</translation>
    </message>
    <message>
        <source>printer tidak siap</source>
        <translation>the printer is not ready</translation>
    </message>
    <message>
        <source>printer tidak terhubung</source>
        <translation>the printer is not connected</translation>
    </message>
    <message>
        <source>sambungan ke printer putus</source>
        <translation>the connection to the printer broke</translation>
    </message>
    <message>
        <source>tersangkut di mulut printer</source>
        <translation>jammed in the printer&apos;s mouth</translation>
    </message>
    <message>
        <source>tiket tidak dapat digambar</source>
        <translation>ticket cannot be drawn</translation>
    </message>
    <message>
        <source>tutup printer terbuka</source>
        <translation>the printer cover is open</translation>
    </message>
    <message>
        <source>{label} keluar sendiri setelah kertas diisi.</source>
        <translation>{label} comes out by itself once paper is loaded.</translation>
    </message>
    <message>
        <source>{label} keluar sendiri setelah printer ditutup.</source>
        <translation>{label} comes out by itself once the printer is closed.</translation>
    </message>
    <message>
        <source>{label} keluar sendiri setelah printer siap.</source>
        <translation>{label} comes out by itself once the printer is ready.</translation>
    </message>
    <message>
        <source>{label} sudah dijawab di loket lain: keluar.</source>
        <translation>{label} was already answered at another counter: came out.</translation>
    </message>
    <message>
        <source>{label} sudah dijawab di loket lain: tidak keluar, salinannya dicetak.</source>
        <translation>{label} was already answered at another counter: did not come out, its copy is printed.</translation>
    </message>
    <message>
        <source>{label} sudah dijawab di loket lain: tidak keluar.</source>
        <translation>{label} was already answered at another counter: did not come out.</translation>
    </message>
    <message>
        <source>{label} sudah sampai di printer. Daftar diperbarui.</source>
        <translation>{label} has reached the printer already. The list is up to date.</translation>
    </message>
</context>
<context>
    <name>ConsoleProposals</name>
    <message>
        <source>Apa yang tidak berfungsi? Belum diumumkan: bila loket lain melapor juga, pengumuman diusulkan.</source>
        <translation>What does not work? Nothing is announced yet: if another counter reports it too, an announcement is proposed.</translation>
    </message>
    <message>
        <source>Belum pulih</source>
        <translation>Not yet</translation>
    </message>
    <message>
        <source>Dicatat: {name} bermasalah. Belum diumumkan; bila loket lain melapor juga, pengumuman diusulkan.</source>
        <translation>Noted: trouble with {name}. Not announced yet; if another counter reports it too, an announcement is proposed.</translation>
    </message>
    <message>
        <source>Dua loket melapor: {numbers}.</source>
        <translation>Two counters report it: {numbers}.</translation>
    </message>
    <message>
        <source>Gangguan {name} diumumkan ke papan dan kios.</source>
        <translation>The outage of {name} is announced on board and kiosk.</translation>
    </message>
    <message>
        <source>Lapor gangguan</source>
        <translation>Report trouble</translation>
    </message>
    <message>
        <source>Laporan Anda dihapus.</source>
        <translation>Your report was taken back.</translation>
    </message>
    <message>
        <source>Pemeriksaan “{name}” berhasil {times} kali: {finding}</source>
        <translation>Check “{name}” succeeded {times} times: {finding}</translation>
    </message>
    <message>
        <source>Pemeriksaan “{name}” bermasalah {times} kali: {finding}</source>
        <translation>Check “{name}” found trouble {times} times: {finding}</translation>
    </message>
    <message>
        <source>Pemeriksaan “{name}” lambat {times} kali: {finding}</source>
        <translation>Check “{name}” was slow {times} times: {finding}</translation>
    </message>
    <message>
        <source>Umumkan pulih</source>
        <translation>Announce recovery</translation>
    </message>
    <message>
        <source>Usulan tentang {name} diabaikan. Papan tidak berubah.</source>
        <translation>The proposal about {name} was dismissed. The board stays as it is.</translation>
    </message>
    <message>
        <source>{count} loket melapor: {numbers}.</source>
        <translation>{count} counters report it: {numbers}.</translation>
    </message>
    <message>
        <source>{name} ada lagi sejak {time}.</source>
        <translation>{name}: there are some again since {time}.</translation>
    </message>
    <message>
        <source>{name} diumumkan pulih ke papan dan kios.</source>
        <translation>Recovery of {name} is announced on board and kiosk.</translation>
    </message>
    <message>
        <source>{name} habis sejak {time}.</source>
        <translation>{name}: none left since {time}.</translation>
    </message>
    <message>
        <source>{name} tampaknya lebih lambat dari biasa sejak {time}.</source>
        <translation>{name} seems slower than usual since {time}.</translation>
    </message>
    <message>
        <source>{name} tampaknya sudah pulih sejak {time}.</source>
        <translation>{name} seems to work again since {time}.</translation>
    </message>
    <message>
        <source>{name} tampaknya tidak berfungsi sejak {time}.</source>
        <translation>{name} seems not to work since {time}.</translation>
    </message>
    <message>
        <source>{name}: {finding}</source>
        <translation>{name}: {finding}</translation>
    </message>
    <message>
        <source>{some} dan {last}</source>
        <translation>{some} and {last}</translation>
    </message>
</context>
<context>
    <name>ConsoleQuestions</name>
    <message>
        <source>Alasan lain</source>
        <translation>Another reason</translation>
    </message>
    <message>
        <source>Alasan, untuk loket yang menerima</source>
        <translation>Reason, for the counter that receives it</translation>
    </message>
    <message>
        <source>Alihkan {label}</source>
        <translation>Transfer {label}</translation>
    </message>
    <message>
        <source>Batalkan {label}</source>
        <translation>Cancel {label}</translation>
    </message>
    <message>
        <source>Berkas kurang</source>
        <translation>Papers missing</translation>
    </message>
    <message>
        <source>Gangguan sistem</source>
        <translation>System disruption</translation>
    </message>
    <message>
        <source>Istirahat</source>
        <translation>Break</translation>
    </message>
    <message>
        <source>Jeda loket</source>
        <translation>Pause the counter</translation>
    </message>
    <message>
        <source>Kembali nanti</source>
        <translation>Coming back later</translation>
    </message>
    <message>
        <source>Lainnya</source>
        <translation>Other</translation>
    </message>
    <message>
        <source>Lanjutan</source>
        <translation>Next step</translation>
    </message>
    <message>
        <source>Melengkapi berkas</source>
        <translation>Completing papers</translation>
    </message>
    <message>
        <source>Mengambil nomor dua kali</source>
        <translation>Took a number twice</translation>
    </message>
    <message>
        <source>Menunggu layanan pulih</source>
        <translation>Waiting for the service</translation>
    </message>
    <message>
        <source>Nomor ini tidak akan dipanggil lagi; setelah 10 detik tidak dapat dikembalikan.</source>
        <translation>This number will not be called again; after 10 seconds it cannot be brought back.</translation>
    </message>
    <message>
        <source>Nomornya tetap berlaku dan tidak dipanggil sampai dikembalikan.</source>
        <translation>The number stays valid and is not called until it is returned.</translation>
    </message>
    <message>
        <source>Nomornya tetap sama dan tempatnya mengikuti jam pengambilan. Ke mana?</source>
        <translation>The number stays the same and its place follows the time it was taken. Where to?</translation>
    </message>
    <message>
        <source>Permintaan pemegang nomor</source>
        <translation>Asked by the holder</translation>
    </message>
    <message>
        <source>Rapat</source>
        <translation>Meeting</translation>
    </message>
    <message>
        <source>Salah layanan</source>
        <translation>Wrong service</translation>
    </message>
    <message>
        <source>Selama jeda tidak ada nomor yang dipanggil ke loket ini. Apa alasannya?</source>
        <translation>No number is called to this counter during a pause. What is the reason?</translation>
    </message>
    <message>
        <source>Tidak</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Tunda tanpa alasan</source>
        <translation>Park without a reason</translation>
    </message>
    <message>
        <source>Tunda {label}</source>
        <translation>Park {label}</translation>
    </message>
    <message>
        <source>Waktu kembali sudah lewat. Masukkan kembali?</source>
        <translation>The time to come back is over. Take it back all the same?</translation>
    </message>
    <message>
        <source>Ya, masukkan kembali</source>
        <translation>Yes, take it back</translation>
    </message>
    <message>
        <source>{count} menunggu</source>
        <translation>{count} waiting</translation>
    </message>
    <message>
        <source>{waiting} · terganggu</source>
        <translation>{waiting} · disrupted</translation>
    </message>
</context>
<context>
    <name>ConsoleReasons</name>
    <message>
        <source>Belum dimulai</source>
        <translation>Not started yet</translation>
    </message>
    <message>
        <source>Bukan layanan loket ini</source>
        <translation>Not served at this counter</translation>
    </message>
    <message>
        <source>Ditahan selama gangguan</source>
        <translation>Held during the outage</translation>
    </message>
    <message>
        <source>Loket sedang dijeda</source>
        <translation>The counter is paused</translation>
    </message>
    <message>
        <source>Masih ada yang dilayani</source>
        <translation>Still serving somebody</translation>
    </message>
    <message>
        <source>Masuk ke loket dulu</source>
        <translation>Sign in first</translation>
    </message>
    <message>
        <source>Mulai layani atau lewati {label} dulu</source>
        <translation>Start serving or skip {label} first</translation>
    </message>
    <message>
        <source>Sudah dilayani</source>
        <translation>Already serving</translation>
    </message>
    <message>
        <source>Tidak ada layanan lain</source>
        <translation>No other service</translation>
    </message>
    <message>
        <source>Tidak ada yang menunggu</source>
        <translation>Nobody is waiting</translation>
    </message>
    <message>
        <source>{calls} dari {needed} panggilan</source>
        <translation>{calls} of {needed} calls</translation>
    </message>
</context>
<context>
    <name>ConsoleRefusals</name>
    <message>
        <source>Anda sudah keluar dari loket ini. Silakan masuk lagi.</source>
        <translation>You have left this counter. Please sign in again.</translation>
    </message>
    <message>
        <source>Gangguan ini sudah diumumkan. Beri kabar pada pengumuman yang ada.</source>
        <translation>This disruption is already announced. Add an update to that notice.</translation>
    </message>
    <message>
        <source>Isian belum lengkap atau tidak berlaku. Periksa lalu tekan lagi.</source>
        <translation>The entry is incomplete or not valid. Check it, then press again.</translation>
    </message>
    <message>
        <source>Layanan ini sedang tidak menerima nomor.</source>
        <translation>This service is not taking numbers now.</translation>
    </message>
    <message>
        <source>Layanan ini tidak memberi nomor pada jam ini.</source>
        <translation>This service gives no numbers at this hour.</translation>
    </message>
    <message>
        <source>Login stasiun ini tidak boleh melakukan itu. Lakukan di stasiun yang boleh.</source>
        <translation>This station&apos;s login may not do that. Do it at a station that may.</translation>
    </message>
    <message>
        <source>Loket ini sedang dipakai petugas lain.</source>
        <translation>Another officer is at this counter.</translation>
    </message>
    <message>
        <source>Loket ini tidak melayani layanan nomor itu. Alihkan dulu nomornya.</source>
        <translation>This counter does not serve that number&apos;s service. Transfer the number first.</translation>
    </message>
    <message>
        <source>Loket sedang dijeda. Tekan Lanjutkan dulu.</source>
        <translation>The counter is paused. Press Resume first.</translation>
    </message>
    <message>
        <source>Masih ada tiket stasiun ini yang menunggu digabung. Nyalakan dan sambungkan dulu.</source>
        <translation>Tickets of this station still wait to be merged. Switch it on and connect it first.</translation>
    </message>
    <message>
        <source>Masih ada yang dilayani di loket ini.</source>
        <translation>Somebody is still being served at this counter.</translation>
    </message>
    <message>
        <source>Nomor ini belum cukup dipanggil. Panggil ulang dulu, baru lewati.</source>
        <translation>This number has not been called often enough. Call it again before skipping.</translation>
    </message>
    <message>
        <source>Nomor ini sudah berpindah. Daftar diperbarui.</source>
        <translation>This number has moved on. The list is refreshed.</translation>
    </message>
    <message>
        <source>Nomor ini sudah ditangani lagi setelah itu, jadi tidak diurungkan. Lihat keadaannya di daftar.</source>
        <translation>Something else has happened to this number since, so nothing was undone. See the list for how it stands.</translation>
    </message>
    <message>
        <source>Nomor ini sudah ditangani loket lain.</source>
        <translation>Another counter has taken this number.</translation>
    </message>
    <message>
        <source>Nomor ini tidak punya tiket kertas, jadi tidak ada salinannya.</source>
        <translation>This number has no paper ticket, so there is no copy.</translation>
    </message>
    <message>
        <source>Nomor layanan ini untuk hari ini sudah dihentikan.</source>
        <translation>No more numbers of this service are given today.</translation>
    </message>
    <message>
        <source>Nomor layanan ini untuk hari ini sudah habis.</source>
        <translation>There are no more numbers of this service today.</translation>
    </message>
    <message>
        <source>Permintaan ditolak: {name}.</source>
        <translation>The request was refused: {name}.</translation>
    </message>
    <message>
        <source>Permintaan ini sudah pernah dikirim. Tekan lagi.</source>
        <translation>This request was sent before. Press again.</translation>
    </message>
    <message>
        <source>Selama gangguan tidak ada nomor yang dilewati. Tunda nomor ini bila perlu.</source>
        <translation>No number is skipped during a disruption. Park it if needed.</translation>
    </message>
    <message>
        <source>Server tidak tersambung, jadi tidak diurungkan. Yang tadi tetap tercatat.</source>
        <translation>The server is not connected, so nothing was undone. What you did before stays recorded.</translation>
    </message>
    <message>
        <source>Setelah 10 detik tidak dapat diurungkan lagi. Kembalikan nomornya dari daftar, atau beri nomor baru.</source>
        <translation>After 10 seconds nothing can be undone. Bring the number back from its list, or give a new one.</translation>
    </message>
    <message>
        <source>Stasiun ini masih menyala. Matikan dulu, baru pensiunkan.</source>
        <translation>This station is still there. End it first, then retire it.</translation>
    </message>
    <message>
        <source>Sudah terlalu lama untuk diurungkan. Laporannya tetap tercatat.</source>
        <translation>It is too late to take it back. The report stays noted.</translation>
    </message>
    <message>
        <source>Terlalu banyak nomor diambil di kios ini. Tunggu sebentar.</source>
        <translation>Too many numbers were taken at this kiosk. Wait a moment.</translation>
    </message>
    <message>
        <source>Tidak ada yang dapat diundang untuk hari itu.</source>
        <translation>Nobody can be invited for that day.</translation>
    </message>
    <message>
        <source>Tidak ada yang dapat diurungkan.</source>
        <translation>There is nothing to undo.</translation>
    </message>
    <message>
        <source>Tiket nomor ini belum pasti keluar. Jawab dulu: keluar atau tidak.</source>
        <translation>This number&apos;s ticket is in doubt. Answer first: did it come out or not.</translation>
    </message>
    <message>
        <source>Tiket nomor ini masih akan keluar sendiri, jadi belum ada salinan.</source>
        <translation>This number&apos;s ticket will still come out by itself, so there is no copy yet.</translation>
    </message>
    <message>
        <source>Usulan ini sudah dijawab atau ditarik. Layar diperbarui.</source>
        <translation>This proposal was answered or withdrawn already. The screen is up to date.</translation>
    </message>
    <message>
        <source>Waktu kembali nomor ini sudah lewat. Tekan lagi untuk memasukkannya kembali.</source>
        <translation>The time to come back of this number is over. Press again to take it back all the same.</translation>
    </message>
    <message>
        <source>Yang Anda pilih tidak ditemukan lagi. Daftar diperbarui.</source>
        <translation>What you chose is no longer there. The list is refreshed.</translation>
    </message>
</context>
<context>
    <name>ConsoleStates</name>
    <message>
        <source>Alihan</source>
        <translation>Transferred</translation>
    </message>
    <message>
        <source>Belum pasti keluar</source>
        <translation>Not sure it came out</translation>
    </message>
    <message>
        <source>Berhenti</source>
        <translation>Stopped</translation>
    </message>
    <message>
        <source>Berhenti: {hit} · jalan terus: {on}</source>
        <translation>Stopped: {hit} · going on: {on}</translation>
    </message>
    <message>
        <source>Dibatalkan</source>
        <translation>Cancelled</translation>
    </message>
    <message>
        <source>Dilayani</source>
        <translation>Serving</translation>
    </message>
    <message>
        <source>Dilewati</source>
        <translation>Skipped</translation>
    </message>
    <message>
        <source>Dipanggil</source>
        <translation>Called</translation>
    </message>
    <message>
        <source>Direncanakan</source>
        <translation>Planned</translation>
    </message>
    <message>
        <source>Ditunda</source>
        <translation>Parked</translation>
    </message>
    <message>
        <source>Hampir pasti keluar</source>
        <translation>Almost certainly came out</translation>
    </message>
    <message>
        <source>Kedaluwarsa</source>
        <translation>Expired</translation>
    </message>
    <message>
        <source>Keluar</source>
        <translation>Came out</translation>
    </message>
    <message>
        <source>Lebih lambat</source>
        <translation>Slower</translation>
    </message>
    <message>
        <source>Lebih lambat: {hit} · seperti biasa: {on}</source>
        <translation>Slower: {hit} · as usual: {on}</translation>
    </message>
    <message>
        <source>Loket {number}</source>
        <translation>Counter {number}</translation>
    </message>
    <message>
        <source>Menunggu</source>
        <translation>Waiting</translation>
    </message>
    <message>
        <source>Menunggu giliran cetak</source>
        <translation>Waiting to be printed</translation>
    </message>
    <message>
        <source>Menunggu printer</source>
        <translation>Waiting for printer</translation>
    </message>
    <message>
        <source>Penyebab diketahui</source>
        <translation>Cause known</translation>
    </message>
    <message>
        <source>Sedang dicetak</source>
        <translation>Printing</translation>
    </message>
    <message>
        <source>Sedang diperiksa</source>
        <translation>Being checked</translation>
    </message>
    <message>
        <source>Selesai</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Sudah pulih, dipantau</source>
        <translation>Restored, monitored</translation>
    </message>
    <message>
        <source>Tertahan di printer</source>
        <translation>Held in the printer</translation>
    </message>
    <message>
        <source>Tidak keluar</source>
        <translation>Did not come out</translation>
    </message>
</context>
<context>
    <name>ConsoleStations</name>
    <message>
        <source>Baik</source>
        <translation>Fine</translation>
    </message>
    <message>
        <source>Belum pernah hidup</source>
        <translation>Never started</translation>
    </message>
    <message>
        <source>Berkas papan ditolak</source>
        <translation>Board file refused</translation>
    </message>
    <message>
        <source>Dimatikan</source>
        <translation>Switched off</translation>
    </message>
    <message>
        <source>Dimatikan dengan benar. Nyalakan bila perlu.</source>
        <translation>It was switched off in good order. Switch it on when needed.</translation>
    </message>
    <message>
        <source>Jam meleset</source>
        <translation>Clock is off</translation>
    </message>
    <message>
        <source>Kabarnya terlambat. Periksa jaringan bila tidak segera membaik.</source>
        <translation>Its word is late. See to the network unless it comes back soon.</translation>
    </message>
    <message>
        <source>Kertas hampir habis</source>
        <translation>Paper is low</translation>
    </message>
    <message>
        <source>Kios</source>
        <translation>Kiosk</translation>
    </message>
    <message>
        <source>Kios ini memberi nomor saat terputus. Biarkan menyala dan tersambung: tiketnya bergabung sendiri di tempatnya.</source>
        <translation>This kiosk gave numbers while it was cut off. Leave it on and connected: its tickets take their places by themselves.</translation>
    </message>
    <message>
        <source>Layar papan ({screen}) tidak tersambung. Periksa kabel HDMI dan televisinya.</source>
        <translation>The board&apos;s screen ({screen}) is not connected. Check the HDMI cable and the television.</translation>
    </message>
    <message>
        <source>Layar terputus</source>
        <translation>Screen unplugged</translation>
    </message>
    <message>
        <source>Lihat Tiket &amp; printer untuk apa yang perlu dilakukan.</source>
        <translation>See Tickets &amp; printers for what is to be done.</translation>
    </message>
    <message>
        <source>Loket</source>
        <translation>Counter</translation>
    </message>
    <message>
        <source>Papan</source>
        <translation>Board</translation>
    </message>
    <message>
        <source>Papan tanpa suara</source>
        <translation>Board without sound</translation>
    </message>
    <message>
        <source>Papan tetap menampilkan panggilan. Periksa pengeras suara dan kartu suara PC papan; sementara itu panggil dengan suara.</source>
        <translation>The board still shows calls. Check the loudspeaker and sound card of the board&apos;s PC; call aloud meanwhile.</translation>
    </message>
    <message>
        <source>Pengawas</source>
        <translation>Supervisor</translation>
    </message>
    <message>
        <source>Pensiun</source>
        <translation>Retired</translation>
    </message>
    <message>
        <source>Perbarui Antrean di PC itu di luar jam layanan.</source>
        <translation>Update Antrean on that PC outside office hours.</translation>
    </message>
    <message>
        <source>Periksa apakah PC-nya menyala dan jaringannya tersambung.</source>
        <translation>See whether its PC is on and its network is connected.</translation>
    </message>
    <message>
        <source>Printer bermasalah</source>
        <translation>Printer trouble</translation>
    </message>
    <message>
        <source>Setel jam PC itu. Urutan antrean tetap benar, karena memakai jam server.</source>
        <translation>Set the clock of that PC. The order of the queue stays right: it goes by the server&apos;s clock.</translation>
    </message>
    <message>
        <source>Siapkan gulungan kertas baru.</source>
        <translation>Have a new paper roll ready.</translation>
    </message>
    <message>
        <source>Stasiun ({n})</source>
        <translation>Stations ({n})</translation>
    </message>
    <message>
        <source>Sudah terdaftar, belum pernah dijalankan.</source>
        <translation>Registered, but never started.</translation>
    </message>
    <message>
        <source>Tersendat</source>
        <translation>Slow</translation>
    </message>
    <message>
        <source>Tidak dapat ditampilkan di papan: {files}.</source>
        <translation>Cannot be shown on the board: {files}.</translation>
    </message>
    <message>
        <source>Tidak terlihat</source>
        <translation>Not seen</translation>
    </message>
    <message>
        <source>Tiket belum digabung</source>
        <translation>Tickets not merged</translation>
    </message>
    <message>
        <source>Versi lama</source>
        <translation>Older version</translation>
    </message>
    <message>
        <source>baru saja</source>
        <translation>just now</translation>
    </message>
    <message>
        <source>belum pernah</source>
        <translation>never</translation>
    </message>
    <message>
        <source>meleset {offset}</source>
        <translation>off by {offset}</translation>
    </message>
    <message>
        <source>sejak {time}</source>
        <translation>since {time}</translation>
    </message>
    <message>
        <source>tepat</source>
        <translation>right</translation>
    </message>
    <message>
        <source>versi {version}</source>
        <translation>version {version}</translation>
    </message>
    <message>
        <source>{kind} · huruf {letter}</source>
        <translation>{kind} · letter {letter}</translation>
    </message>
    <message>
        <source>{n} detik lalu</source>
        <translation>{n} s ago</translation>
    </message>
    <message>
        <source>{n} stasiun, semuanya baik</source>
        <translation>{n} stations, all fine</translation>
    </message>
    <message>
        <source>{n} stasiun, {troubled} perlu dilihat</source>
        <translation>{n} stations, {troubled} to be looked at</translation>
    </message>
    <message>
        <source>{n} tiket</source>
        <translation>{n} tickets</translation>
    </message>
    <message>
        <source>{sign}{n} detik</source>
        <translation>{sign}{n} s</translation>
    </message>
    <message>
        <source>{sign}{n} hari</source>
        <translation>{sign}{n} days</translation>
    </message>
    <message>
        <source>{sign}{n} jam</source>
        <translation>{sign}{n} h</translation>
    </message>
    <message>
        <source>{sign}{n} menit</source>
        <translation>{sign}{n} min</translation>
    </message>
    <message>
        <source>{span} lalu</source>
        <translation>{span} ago</translation>
    </message>
    <message>
        <source>{text} · {n} sudah dipensiunkan</source>
        <translation>{text} · {n} retired</translation>
    </message>
</context>
<context>
    <name>ConsoleTimes</name>
    <message>
        <source>pukul {time}</source>
        <translation>{time}</translation>
    </message>
    <message>
        <source>{hours} j {minutes:02d} mnt</source>
        <translation>{hours} h {minutes:02d} min</translation>
    </message>
    <message>
        <source>{minutes} mnt</source>
        <translation>{minutes} min</translation>
    </message>
</context>
<context>
    <name>ConsoleUndo</name>
    <message>
        <source>Server tidak tersambung: yang disimpan di PC ini tidak dapat diurungkan.</source>
        <translation>The server is not connected: what is kept on this PC cannot be undone.</translation>
    </message>
    <message>
        <source>Tidak ada yang dapat diurungkan.</source>
        <translation>There is nothing to undo.</translation>
    </message>
    <message>
        <source>Urungkan: {what} · {seconds} d</source>
        <translation>Undo: {what} · {seconds} s</translation>
    </message>
    <message>
        <source>prioritas {label}</source>
        <translation>priority of {label}</translation>
    </message>
    <message>
        <source>{label} dialihkan</source>
        <translation>{label} transferred</translation>
    </message>
    <message>
        <source>{label} dibatalkan</source>
        <translation>{label} cancelled</translation>
    </message>
    <message>
        <source>{label} dikembalikan</source>
        <translation>{label} brought back</translation>
    </message>
    <message>
        <source>{label} dilewati</source>
        <translation>{label} skipped</translation>
    </message>
    <message>
        <source>{label} dipanggil</source>
        <translation>{label} called</translation>
    </message>
    <message>
        <source>{label} dipanggil ulang</source>
        <translation>{label} called again</translation>
    </message>
    <message>
        <source>{label} ditunda</source>
        <translation>{label} set aside</translation>
    </message>
    <message>
        <source>{label} mulai dilayani</source>
        <translation>{label} being served</translation>
    </message>
    <message>
        <source>{label} selesai</source>
        <translation>{label} finished</translation>
    </message>
</context>
<context>
    <name>ConsoleWorld</name>
    <message>
        <source>Ada kesalahan di Antrean. Rinciannya sudah dicatat. Silakan tekan lagi.</source>
        <translation>An error in Antrean. The details are in the log. Please press again.</translation>
    </message>
    <message>
        <source>Anda sudah keluar dari loket ini di tempat lain. Silakan masuk lagi.</source>
        <translation>You have left this counter from another place. Please sign in again.</translation>
    </message>
    <message>
        <source>Berkas data ada di folder jaringan. Pindahkan ke disk PC ini.</source>
        <translation>The data file is in a network folder. Move it to a disk of this PC.</translation>
    </message>
    <message>
        <source>Berkas data antrean rusak. Pulihkan dari cadangan terakhir.</source>
        <translation>The queue data file is damaged. Restore the last backup.</translation>
    </message>
    <message>
        <source>Data antrean perlu dimutakhirkan. Jalankan: antrean db upgrade</source>
        <translation>The queue data must be upgraded. Run: antrean db upgrade</translation>
    </message>
    <message>
        <source>Data antrean sedang dipakai program lain.</source>
        <translation>The queue data is in use by another program.</translation>
    </message>
    <message>
        <source>Data antrean sudah diganti yang lain. Tutup lalu buka lagi loket ini.</source>
        <translation>The queue data was replaced by another. Close this console and open it again.</translation>
    </message>
    <message>
        <source>Data antrean tidak boleh ditulis. Periksa izin berkas dan foldernya.</source>
        <translation>The queue data may not be written. Check the permissions of the file and its folder.</translation>
    </message>
    <message>
        <source>Data antrean tidak ditemukan. Periksa alamatnya di pengaturan stasiun.</source>
        <translation>The queue data was not found. Check its address in the station settings.</translation>
    </message>
    <message>
        <source>Data ini dari Antrean yang lebih baru. Perbarui Antrean di PC ini.</source>
        <translation>The data is from a newer Antrean. Update Antrean on this PC.</translation>
    </message>
    <message>
        <source>Ditolak server setelah tersambung kembali: {acts}.</source>
        <translation>Refused by the server after reconnecting: {acts}.</translation>
    </message>
    <message>
        <source>Memanggil belum bisa; yang sedang dilayani bisa diselesaikan.</source>
        <translation>Nobody can be called; the visit in hand can be finished.</translation>
    </message>
    <message>
        <source>Penyimpanan penuh. Kosongkan sebagian disk.</source>
        <translation>The disk is full. Free some space.</translation>
    </message>
    <message>
        <source>Periksa pengaturan stasiun ini: {message}. {remedy}</source>
        <translation>Check the settings of this station: {message}. {remedy}</translation>
    </message>
    <message>
        <source>Sambungan ke data antrean terputus.</source>
        <translation>The connection to the queue data is broken.</translation>
    </message>
    <message>
        <source>Tunggu sebentar, permintaan tadi masih dikerjakan.</source>
        <translation>One moment, the last request is still being worked on.</translation>
    </message>
    <message>
        <source>{count} tindakan menunggu dikirim.</source>
        <translation>{count} acts waiting to be sent.</translation>
    </message>
    <message>
        <source>{label} dimulai {time}</source>
        <translation>{label} started {time}</translation>
    </message>
    <message>
        <source>{label} diselesaikan {time}</source>
        <translation>{label} finished {time}</translation>
    </message>
    <message>
        <source>{reason} Permintaan Anda disimpan. Tekan Coba lagi, tidak akan terjadi dua kali.</source>
        <translation>{reason} Your request is kept. Press Try again, it will not happen twice.</translation>
    </message>
</context>
<context>
    <name>CountersPage</name>
    <message>
        <source>Dipakai</source>
        <translation>In use</translation>
    </message>
    <message>
        <source>Layanan</source>
        <translation>Services</translation>
    </message>
    <message>
        <source>Loket baru</source>
        <translation>New counter</translation>
    </message>
    <message>
        <source>Loket yang tidak dipakai tetap ada di laporan; tidak dapat dihapus.</source>
        <translation>A counter that is not used stays in the reports; it cannot be deleted.</translation>
    </message>
    <message>
        <source>Nama</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Nomor loket</source>
        <translation>Counter number</translation>
    </message>
    <message>
        <source>Nomor yang disebut saat memanggil.</source>
        <translation>The number that is said when calling.</translation>
    </message>
    <message>
        <source>Petugas dapat masuk</source>
        <translation>Officers can sign in</translation>
    </message>
    <message>
        <source>Tambah</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>Tampil di papan dan di konsol.</source>
        <translation>Shown on the board and at the console.</translation>
    </message>
    <message>
        <source>Yang boleh dilayani di sini; petugas memilih di antaranya saat masuk. Angkanya: × 3 dipanggil tiga kali lebih sering daripada × 1 selama keduanya ditunggu. Bila semua sama, yang datang lebih dulu dipanggil lebih dulu.</source>
        <translation>What may be served here; officers choose among them when they sign in. The number: × 3 is called three times as often as × 1 while people wait for both. Where all are equal, whoever came first is called first.</translation>
    </message>
    <message>
        <source>{name} (tidak dipakai)</source>
        <translation>{name} (not used)</translation>
    </message>
</context>
<context>
    <name>DatabaseActs</name>
    <message>
        <source>Belum dibuat: {reason}</source>
        <translation>Not made: {reason}</translation>
    </message>
    <message>
        <source>Dibuat: {office}, tanpa tiket. Simpan untuk memakainya di kios ini.</source>
        <translation>Made: {office}, without tickets. Save to use it at this kiosk.</translation>
    </message>
    <message>
        <source>Sedang dibuat…</source>
        <translation>Making it…</translation>
    </message>
    <message>
        <source>Sedang diuji…</source>
        <translation>Testing…</translation>
    </message>
    <message>
        <source>Tersambung. Data antrean dapat dibaca dan ditulis.</source>
        <translation>Connected. The queue data can be read and written.</translation>
    </message>
    <message>
        <source>Tidak tersambung: {reason}</source>
        <translation>Not connected: {reason}</translation>
    </message>
</context>
<context>
    <name>DatabasePage</name>
    <message>
        <source>Alamat basis data</source>
        <translation>Database address</translation>
    </message>
    <message>
        <source>Buat baru di alamat ini</source>
        <translation>Make a new one at this address</translation>
    </message>
    <message>
        <source>Satu PC: sqlite:////folder/kantor.db. Beberapa PC: alamat dari berkas kios yang dibuat antrean db init --server. Uji dahulu, lalu simpan.</source>
        <translation>One PC: sqlite:////folder/office.db. Several PCs: the address in the kiosk&apos;s file that antrean db init --server made. Test first, then save.</translation>
    </message>
    <message>
        <source>Uji sambungan</source>
        <translation>Test connection</translation>
    </message>
</context>
<context>
    <name>DayChart</name>
    <message>
        <source>Ada layanan berhenti</source>
        <translation>A service stood still</translation>
    </message>
    <message>
        <source>Menunggu</source>
        <translation>Waiting</translation>
    </message>
    <message>
        <source>Selesai per jam</source>
        <translation>Served per hour</translation>
    </message>
</context>
<context>
    <name>DayList</name>
    <message>
        <source>Asal</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Buka pukul</source>
        <translation>Opens at</translation>
    </message>
    <message>
        <source>Dibuka khusus, juga pada hari libur atau Minggu</source>
        <translation>Opened specially, also on a holiday or a Sunday</translation>
    </message>
    <message>
        <source>Dicatat sendiri, atau dari usulan daftar libur.</source>
        <translation>Written down here, or from the proposed holidays.</translation>
    </message>
    <message>
        <source>Hapus</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Hari baru</source>
        <translation>New day</translation>
    </message>
    <message>
        <source>Hari libur tutup; hari khusus buka pada jam di bawah.</source>
        <translation>Closed on a holiday; open at the hours below on a special day.</translation>
    </message>
    <message>
        <source>Jam kantor pada hari khusus itu.</source>
        <translation>The office&apos;s hours on that special day.</translation>
    </message>
    <message>
        <source>Jenis</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Libur: kantor tutup</source>
        <translation>Holiday: the office is closed</translation>
    </message>
    <message>
        <source>Nama ({language})</source>
        <translation>Name ({language})</translation>
    </message>
    <message>
        <source>Satu hari yang lain dari biasanya.</source>
        <translation>One day unlike the others.</translation>
    </message>
    <message>
        <source>Tambah</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>Tampil di kios dan papan pada hari itu.</source>
        <translation>Shown on kiosk and board on that day.</translation>
    </message>
    <message>
        <source>Tanggal</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Tutup pukul</source>
        <translation>Closes at</translation>
    </message>
    <message>
        <source>daftar hari libur umum</source>
        <translation>public list of holidays</translation>
    </message>
    <message>
        <source>daftar hari libur umum; tanggalnya masih perkiraan</source>
        <translation>public list of holidays; the date is still an estimate</translation>
    </message>
    <message>
        <source>ditulis di kantor ini</source>
        <translation>written in this office</translation>
    </message>
</context>
<context>
    <name>DoubtStrip</name>
    <message>
        <source>{label} di {station}: keluar atau tidak?</source>
        <translation>{label} at {station}: did it come out?</translation>
    </message>
    <message>
        <source>{text} Lalu {labels} dan {n} lagi.</source>
        <translation>{text} Then {labels} and {n} more.</translation>
    </message>
    <message>
        <source>{text} Lalu {labels}.</source>
        <translation>{text} Then {labels}.</translation>
    </message>
</context>
<context>
    <name>ExportPanel</name>
    <message>
        <source>Bagikan pemberitahuan</source>
        <translation>Share the notice</translation>
    </message>
    <message>
        <source>Isi teks</source>
        <translation>The text</translation>
    </message>
    <message>
        <source>Lalu tempel di grup atau status</source>
        <translation>Then paste it into a group or status</translation>
    </message>
    <message>
        <source>Salin untuk WhatsApp</source>
        <translation>Copy for WhatsApp</translation>
    </message>
    <message>
        <source>Simpan JSON</source>
        <translation>Save JSON</translation>
    </message>
    <message>
        <source>Simpan PDF A4</source>
        <translation>Save PDF, A4</translation>
    </message>
    <message>
        <source>Simpan halaman web</source>
        <translation>Save web page</translation>
    </message>
    <message>
        <source>Teks yang sama dengan papan, untuk orang yang belum berangkat.</source>
        <translation>The same text as on the board, for people who have not set out yet.</translation>
    </message>
    <message>
        <source>Tiga bahasa, satu berkas</source>
        <translation>Three languages, one file</translation>
    </message>
    <message>
        <source>Untuk ditempel di pintu</source>
        <translation>To pin on the door</translation>
    </message>
    <message>
        <source>Untuk program lain</source>
        <translation>For other programs</translation>
    </message>
</context>
<context>
    <name>Exports</name>
    <message>
        <source>Berkas tidak tersimpan ({reason}). Periksa ruang dan izin folder, lalu coba lagi.</source>
        <translation>The file was not saved ({reason}). Check room and rights of the folder, then try again.</translation>
    </message>
    <message>
        <source>Disimpan: {place}</source>
        <translation>Saved: {place}</translation>
    </message>
    <message>
        <source>Dokumen tidak dapat dibuat. Coba lagi; rinciannya ada di catatan program.</source>
        <translation>The document could not be made. Try again; details are in the program&apos;s log.</translation>
    </message>
    <message>
        <source>Halaman {place} tidak diperbarui ({reason}). Periksa folder itu; konsol mencoba lagi.</source>
        <translation>The page {place} was not renewed ({reason}). Check that folder; the console tries again.</translation>
    </message>
    <message>
        <source>Teks sudah disalin. Tempel di WhatsApp.</source>
        <translation>The text is copied. Paste it into WhatsApp.</translation>
    </message>
</context>
<context>
    <name>Feet</name>
    <message>
        <source>Simpan</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Tutup</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Urungkan simpanan</source>
        <translation>Undo the save</translation>
    </message>
</context>
<context>
    <name>FileActs</name>
    <message>
        <source>Belum berhasil: {reason}</source>
        <translation>Not done yet: {reason}</translation>
    </message>
    <message>
        <source>Berkas itu sudah ada dan tidak ditimpa. Tulis nama lain.</source>
        <translation>That file is there already and is not written over. Write another name.</translation>
    </message>
    <message>
        <source>Berubah sejak dilihat; inilah keadaan sekarang.</source>
        <translation>Changed since you looked; this is how it is now.</translation>
    </message>
    <message>
        <source>Diterapkan: {count} perubahan. Semuanya ada di riwayat.</source>
        <translation>Done: {count} changes. All of them are in the history.</translation>
    </message>
    <message>
        <source>Sedang dibandingkan…</source>
        <translation>Comparing…</translation>
    </message>
    <message>
        <source>Sedang diterapkan…</source>
        <translation>Taking it over…</translation>
    </message>
    <message>
        <source>Sedang ditulis…</source>
        <translation>Writing…</translation>
    </message>
    <message>
        <source>Server hanya menerimanya dari akun pengelola.</source>
        <translation>The server takes this from the administrator&apos;s account only.</translation>
    </message>
    <message>
        <source>Tersimpan: {file}</source>
        <translation>Kept: {file}</translation>
    </message>
    <message>
        <source>Tetap, tidak ada di berkas: {table} {name}</source>
        <translation>Stays, is not in the file: {table} {name}</translation>
    </message>
    <message>
        <source>Tidak ada yang akan berubah.</source>
        <translation>Nothing would change.</translation>
    </message>
    <message>
        <source>{count} perubahan. Belum ada yang diubah.</source>
        <translation>{count} changes. Nothing was changed yet.</translation>
    </message>
</context>
<context>
    <name>FilePage</name>
    <message>
        <source>Apa yang akan berubah?</source>
        <translation>What would change?</translation>
    </message>
    <message>
        <source>Berkas</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Berkas setelan</source>
        <translation>Settings file</translation>
    </message>
    <message>
        <source>Ekspor ke berkas ini</source>
        <translation>Export to this file</translation>
    </message>
    <message>
        <source>Pilih berkas…</source>
        <translation>Choose a file…</translation>
    </message>
    <message>
        <source>Semua setelan kantor dalam satu berkas. Tidak ikut: tiket, jumlah persediaan, PIN, kata sandi, kunci, dan setelan tiap PC.</source>
        <translation>All settings of the office in one file. Not in it: tickets, stock counts, PINs, passwords, keys, and each PC&apos;s settings.</translation>
    </message>
    <message>
        <source>Terapkan semua</source>
        <translation>Take all of it over</translation>
    </message>
    <message>
        <source>Tulis berkas dengan alamat lengkap, misalnya {example}</source>
        <translation>Write a file with its whole path, for example {example}</translation>
    </message>
</context>
<context>
    <name>Filling</name>
    <message>
        <source>Basis data belum dapat dibaca: {reason}</source>
        <translation>The database cannot be read yet: {reason}</translation>
    </message>
    <message>
        <source>Setelan kantor dapat disimpan sekarang.</source>
        <translation>The office&apos;s settings can be saved now.</translation>
    </message>
</context>
<context>
    <name>FindPanel</name>
    <message>
        <source>Belum dapat mencari. {reason}</source>
        <translation>Cannot search now. {reason}</translation>
    </message>
    <message>
        <source>Cari nomor atau pindai QR</source>
        <translation>Find a number or scan a QR code</translation>
    </message>
    <message>
        <source>Ketik nomor seperti A-017 atau a17, lalu tekan Enter. Pemindai QR dapat dipakai kapan saja, juga saat panel ini tertutup.</source>
        <translation>Type a number such as A-017 or a17, then press Enter. A QR scanner works at any time, also while this panel is closed.</translation>
    </message>
    <message>
        <source>Tidak ada tiket {text}. Periksa nomornya: yang dicari nomor hari ini, atau kode di bawah QR.</source>
        <translation>There is no ticket {text}. Check the number: it must be of today, or the code below the QR.</translation>
    </message>
</context>
<context>
    <name>FirstStart</name>
    <message>
        <source>Belum berhasil: {reason}</source>
        <translation>Not done yet: {reason}</translation>
    </message>
    <message>
        <source>Berkas stasiun</source>
        <translation>Station file</translation>
    </message>
    <message>
        <source>Gagal: {reason}</source>
        <translation>Failed: {reason}</translation>
    </message>
    <message>
        <source>Isi nama kantor, 1 sampai 300 huruf.</source>
        <translation>Write the office&apos;s name, 1 to 300 letters.</translation>
    </message>
    <message>
        <source>Jam tutup harus sesudah jam buka.</source>
        <translation>Closing must come after opening.</translation>
    </message>
    <message>
        <source>Pilih sedikitnya satu hari.</source>
        <translation>Choose at least one day.</translation>
    </message>
    <message>
        <source>Pilih sedikitnya satu layanan.</source>
        <translation>Choose at least one service.</translation>
    </message>
    <message>
        <source>Printer sedang ditanyai…</source>
        <translation>Asking the printer…</translation>
    </message>
    <message>
        <source>Sedang dicetak…</source>
        <translation>Printing…</translation>
    </message>
</context>
<context>
    <name>FirstStartWindow</name>
    <message>
        <source>Antrean: mulai</source>
        <translation>Antrean: first start</translation>
    </message>
    <message>
        <source>Istirahat dan hari libur diatur kemudian.</source>
        <translation>Breaks and holidays are set later.</translation>
    </message>
    <message>
        <source>Jam buka</source>
        <translation>Opening hours</translation>
    </message>
    <message>
        <source>Kantor mana yang memakai kios ini?</source>
        <translation>Which office uses this kiosk?</translation>
    </message>
    <message>
        <source>Kantor sedang disiapkan…</source>
        <translation>Preparing the office…</translation>
    </message>
    <message>
        <source>Kembali</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Kios dapat dimulai.</source>
        <translation>The kiosk can begin.</translation>
    </message>
    <message>
        <source>Lanjut</source>
        <translation>Next</translation>
    </message>
    <message>
        <source>Layanan dan loket</source>
        <translation>Services and counters</translation>
    </message>
    <message>
        <source>Mulai kios</source>
        <translation>Start the kiosk</translation>
    </message>
    <message>
        <source>PIN membuka setelan kios ini.</source>
        <translation>The PIN opens this kiosk&apos;s settings.</translation>
    </message>
    <message>
        <source>PIN petugas</source>
        <translation>Staff PIN</translation>
    </message>
    <message>
        <source>Printer tiket</source>
        <translation>Ticket printer</translation>
    </message>
    <message>
        <source>Selamat datang</source>
        <translation>Welcome</translation>
    </message>
    <message>
        <source>Semuanya dapat diubah kemudian.</source>
        <translation>All of it can be changed later.</translation>
    </message>
    <message>
        <source>Siap</source>
        <translation>Ready</translation>
    </message>
    <message>
        <source>Tanpa printer, nomor tampil di layar.</source>
        <translation>Without a printer numbers are shown on the screen.</translation>
    </message>
    <message>
        <source>{page} dari {pages}</source>
        <translation>{page} of {pages}</translation>
    </message>
</context>
<context>
    <name>FoundCard</name>
    <message>
        <source>Akan keluar sendiri</source>
        <translation>Will come out by itself</translation>
    </message>
    <message>
        <source>Belum dicetak</source>
        <translation>Not printed yet</translation>
    </message>
    <message>
        <source>Cetak tiket</source>
        <translation>Print the ticket</translation>
    </message>
    <message>
        <source>Di {counter} sejak {time} ({span})</source>
        <translation>At {counter} since {time} ({span})</translation>
    </message>
    <message>
        <source>Diambil tanpa tiket kertas.</source>
        <translation>Taken without a paper ticket.</translation>
    </message>
    <message>
        <source>Diambil {time}</source>
        <translation>Taken {time}</translation>
    </message>
    <message>
        <source>Jawab dulu di atas</source>
        <translation>Answer above first</translation>
    </message>
    <message>
        <source>Menunggu {span}</source>
        <translation>Waiting {span}</translation>
    </message>
    <message>
        <source>Salinan</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>Tanpa tiket kertas</source>
        <translation>No paper ticket</translation>
    </message>
    <message>
        <source>Tiket</source>
        <translation>Ticket</translation>
    </message>
    <message>
        <source>{name}: {word} · {station} · {time}</source>
        <translation>{name}: {word} · {station} · {time}</translation>
    </message>
    <message>
        <source>{state} sejak {time} ({span})</source>
        <translation>{state} since {time} ({span})</translation>
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
        <translation>People waiting as of {time}</translation>
    </message>
    <message>
        <source>Keluar</source>
        <translation>Sign out</translation>
    </message>
    <message>
        <source>Untuk petugas: tekan dua detik untuk setelan</source>
        <translation>For staff: hold for two seconds for the settings</translation>
    </message>
    <message>
        <source>{officer} · layanan {letters}</source>
        <translation>{officer} · services {letters}</translation>
    </message>
</context>
<context>
    <name>HelpPanel</name>
    <message>
        <source>Angka 1 sampai 9 memilih jawaban di panel yang terbuka. {key} mengumumkan kabar gangguan yang sedang ditulis. Pemindai QR dapat dipakai kapan saja untuk mencari tiket.</source>
        <translation>Digits 1 to 9 choose an answer in the open panel. {key} announces the outage word being written. A QR scanner can be used at any time to find a ticket.</translation>
    </message>
    <message>
        <source>Daftar</source>
        <translation>Lists</translation>
    </message>
    <message>
        <source>Gangguan</source>
        <translation>Disruption</translation>
    </message>
    <message>
        <source>Nomor dan loket</source>
        <translation>Number and counter</translation>
    </message>
    <message>
        <source>Nomor yang dipilih di daftar</source>
        <translation>The number chosen in the list</translation>
    </message>
    <message>
        <source>Orang yang dipanggil</source>
        <translation>The person called</translation>
    </message>
    <message>
        <source>Pengawas</source>
        <translation>Supervisor</translation>
    </message>
    <message>
        <source>Tiket &amp; printer</source>
        <translation>Tickets &amp; printers</translation>
    </message>
    <message>
        <source>Tombol papan ketik</source>
        <translation>Keyboard keys</translation>
    </message>
    <message>
        <source>Umum</source>
        <translation>General</translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message>
        <source>Yang berubah di setelan kantor, yang terbaru di atas. Catatan ini tidak dapat diubah.</source>
        <translation>What changed in the office&apos;s settings, the latest first. This record cannot be changed.</translation>
    </message>
</context>
<context>
    <name>HoursPage</name>
    <message>
        <source>Buka pukul</source>
        <translation>Opens at</translation>
    </message>
    <message>
        <source>Hari kerja</source>
        <translation>Working days</translation>
    </message>
    <message>
        <source>Jumat</source>
        <translation>Friday</translation>
    </message>
    <message>
        <source>Kamis</source>
        <translation>Thursday</translation>
    </message>
    <message>
        <source>Minggu</source>
        <translation>Sunday</translation>
    </message>
    <message>
        <source>Rabu</source>
        <translation>Wednesday</translation>
    </message>
    <message>
        <source>Sabtu</source>
        <translation>Saturday</translation>
    </message>
    <message>
        <source>Selasa</source>
        <translation>Tuesday</translation>
    </message>
    <message>
        <source>Senin</source>
        <translation>Monday</translation>
    </message>
    <message>
        <source>Tutup pukul</source>
        <translation>Closes at</translation>
    </message>
</context>
<context>
    <name>IconPicker</name>
    <message>
        <source>akta</source>
        <translation>certificate</translation>
    </message>
    <message>
        <source>anak</source>
        <translation>child</translation>
    </message>
    <message>
        <source>bayi</source>
        <translation>baby</translation>
    </message>
    <message>
        <source>dokumen</source>
        <translation>document</translation>
    </message>
    <message>
        <source>foto</source>
        <translation>photo</translation>
    </message>
    <message>
        <source>hukum</source>
        <translation>law</translation>
    </message>
    <message>
        <source>kartu identitas</source>
        <translation>identity card</translation>
    </message>
    <message>
        <source>keluarga</source>
        <translation>family</translation>
    </message>
    <message>
        <source>kematian</source>
        <translation>death</translation>
    </message>
    <message>
        <source>kendaraan</source>
        <translation>vehicle</translation>
    </message>
    <message>
        <source>kesehatan</source>
        <translation>health</translation>
    </message>
    <message>
        <source>konsultasi</source>
        <translation>advice</translation>
    </message>
    <message>
        <source>paspor</source>
        <translation>passport</translation>
    </message>
    <message>
        <source>pembayaran</source>
        <translation>payment</translation>
    </message>
    <message>
        <source>pengambilan</source>
        <translation>collection</translation>
    </message>
    <message>
        <source>perkawinan</source>
        <translation>marriage</translation>
    </message>
    <message>
        <source>pindah</source>
        <translation>moving</translation>
    </message>
    <message>
        <source>rumah</source>
        <translation>home</translation>
    </message>
    <message>
        <source>sekolah</source>
        <translation>school</translation>
    </message>
    <message>
        <source>sidik jari</source>
        <translation>fingerprint</translation>
    </message>
    <message>
        <source>surat</source>
        <translation>letter</translation>
    </message>
    <message>
        <source>tanah</source>
        <translation>land</translation>
    </message>
    <message>
        <source>tanda tangan</source>
        <translation>signature</translation>
    </message>
    <message>
        <source>tanpa gambar</source>
        <translation>no picture</translation>
    </message>
    <message>
        <source>usaha</source>
        <translation>business</translation>
    </message>
</context>
<context>
    <name>Incident</name>
    <message>
        <source>Angka</source>
        <translation>Figures</translation>
    </message>
    <message>
        <source>Cara menghitung</source>
        <translation>How it was counted</translation>
    </message>
    <message>
        <source>Dinyatakan selesai</source>
        <translation>Declared over</translation>
    </message>
    <message>
        <source>Diumumkan</source>
        <translation>Announced</translation>
    </message>
    <message>
        <source>Kabar baru</source>
        <translation>Update</translation>
    </message>
    <message>
        <source>Kabar berikutnya dijanjikan {moment}.</source>
        <translation>Next update promised for {moment}.</translation>
    </message>
    <message>
        <source>Kabar yang dijanjikan {moment} belum ada saat laporan dibuat.</source>
        <translation>The update promised for {moment} had not come when this was written.</translation>
    </message>
    <message>
        <source>Kabar yang disampaikan</source>
        <translation>What was said</translation>
    </message>
    <message>
        <source>Laporan gangguan</source>
        <translation>Incident report</translation>
    </message>
    <message>
        <source>Layanan dianggap berhenti sejak gangguan mulai sampai petugas menyatakan pulih. Semua angka dihitung dari catatan kejadian, bukan dari ingatan.</source>
        <translation>Services count as stopped from the begin of the outage until an officer said that they run again. All figures are counted from recorded events, not from memory.</translation>
    </message>
    <message>
        <source>Nama petugas adalah nama masuk seperti pada catatan kejadian. Nama dan NIK warga tidak pernah dicatat.</source>
        <translation>Officers are named by their sign-in name, as on the events. Names and identity numbers of citizens are never recorded.</translation>
    </message>
    <message>
        <source>Orang yang menunggu layanan terganggu</source>
        <translation>People waiting for disrupted services</translation>
    </message>
    <message>
        <source>Orang-menit hilang: setiap orang dihitung untuk setiap menit ia berada dalam antrean layanan yang terganggu selama layanan itu berhenti, dalam jam pelayanan. Orang di loket, yang ditunda dan yang dilewati tidak dihitung.</source>
        <translation>Person-minutes lost: each person counts for every minute in line for a disrupted service while that service stood still, within office hours. People at a counter, parked or skipped are not counted.</translation>
    </message>
    <message>
        <source>Pemeliharaan direncanakan</source>
        <translation>Maintenance planned</translation>
    </message>
    <message>
        <source>Terlambat {span}.</source>
        <translation>{span} late.</translation>
    </message>
    <message>
        <source>kabar petugas</source>
        <translation>an officer&apos;s word</translation>
    </message>
    <message>
        <source>layanan berhenti</source>
        <translation>services stood still</translation>
    </message>
    <message>
        <source>lebih lambat dari biasa</source>
        <translation>slower than usual</translation>
    </message>
    <message>
        <source>tanpa nama petugas</source>
        <translation>no officer named</translation>
    </message>
    <message>
        <source>{day}, sejak {begin}; belum selesai, dihitung sampai {end}.</source>
        <translation>{day}, since {begin}; not over, counted up to {end}.</translation>
    </message>
    <message>
        <source>{day}, {begin} sampai {end} ({span}).</source>
        <translation>{day}, {begin} to {end} ({span}).</translation>
    </message>
    <message>
        <source>{hours} jam</source>
        <translation>{hours} h</translation>
    </message>
    <message>
        <source>{hours} jam {minutes} menit</source>
        <translation>{hours} h {minutes} min</translation>
    </message>
    <message>
        <source>{minutes} menit</source>
        <translation>{minutes} min</translation>
    </message>
</context>
<context>
    <name>InviteForm</name>
    <message>
        <source>Berapa orang</source>
        <translation>How many people</translation>
    </message>
    <message>
        <source>Hari itu hanya cukup untuk {n} orang.</source>
        <translation>That day holds only {n} more people.</translation>
    </message>
    <message>
        <source>Hari itu sudah penuh, atau blangko tidak cukup. Pilih hari lain, atau catat blangko yang datang.</source>
        <translation>That day is full, or there are too few blanks. Choose another day, or record the blanks that came.</translation>
    </message>
    <message>
        <source>Hari kerja berikutnya belum diketahui. Lengkapi kalender kantor dulu.</source>
        <translation>The next working day is not known. Complete the office&apos;s calendar first.</translation>
    </message>
    <message>
        <source>Tidak ada yang menunggu di daftar ini.</source>
        <translation>Nobody waits on this list.</translation>
    </message>
    <message>
        <source>Tulis berapa orang yang diundang.</source>
        <translation>Write how many people are invited.</translation>
    </message>
    <message>
        <source>Undang {n} orang</source>
        <translation>Invite {n} people</translation>
    </message>
    <message>
        <source>Untuk hari apa, dan berapa orang?</source>
        <translation>For which day, and how many people?</translation>
    </message>
    <message>
        <source>{n} dari {all} yang menunggu: {first} sampai {last}.</source>
        <translation>{n} of {all} who wait: {first} to {last}.</translation>
    </message>
    <message>
        <source>{who} Hari itu masih cukup untuk {room} orang.</source>
        <translation>{who} That day still holds {room} people.</translation>
    </message>
    <message>
        <source>{who} Kapasitas hari itu tidak dibatasi.</source>
        <translation>{who} Nothing limits that day.</translation>
    </message>
</context>
<context>
    <name>KioskHours</name>
    <message>
        <source>Buka {moment}</source>
        <translation>Opens {moment}</translation>
    </message>
    <message>
        <source>Hari ini layanan ini tidak memberi nomor.</source>
        <translation>Today this service gives no numbers.</translation>
    </message>
    <message>
        <source>Hari ini layanan ini tutup {moment}.</source>
        <translation>Today this service closed at {moment}.</translation>
    </message>
    <message>
        <source>Hari ini tidak buka</source>
        <translation>Not open today</translation>
    </message>
    <message>
        <source>Hari ini tutup {moment}</source>
        <translation>Closed today at {moment}</translation>
    </message>
    <message>
        <source>Nomor dapat diambil lagi {moment}.</source>
        <translation>Numbers can be taken again {moment}.</translation>
    </message>
    <message>
        <source>Nomor dapat diambil mulai {moment}.</source>
        <translation>Numbers can be taken from {moment}.</translation>
    </message>
    <message>
        <source>buka {moment}</source>
        <translation>opens {moment}</translation>
    </message>
</context>
<context>
    <name>KioskStation</name>
    <message>
        <source>Untuk petugas: berkas setelan {file} rusak atau hilang. Salinan terakhir yang baik dipakai.</source>
        <translation>For staff: the settings file {file} is damaged or missing. The last good copy is used.</translation>
    </message>
</context>
<context>
    <name>KioskWindow</name>
    <message>
        <source>Memulai…</source>
        <translation>Starting…</translation>
    </message>
</context>
<context>
    <name>KioskWords</name>
    <message>
        <source>Belum ada kabar baru per {moment}.</source>
        <translation>No new update as of {moment}.</translation>
    </message>
    <message>
        <source>Belum ada yang menunggu</source>
        <translation>Nobody waiting</translation>
    </message>
    <message>
        <source>Buka</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Buka sampai {moment}</source>
        <translation>Open until {moment}</translation>
    </message>
    <message>
        <source>Buka {moment}</source>
        <translation>Opens {moment}</translation>
    </message>
    <message>
        <source>Direncanakan</source>
        <translation>Planned</translation>
    </message>
    <message>
        <source>Habis · lagi belum diketahui</source>
        <translation>None left · return unknown</translation>
    </message>
    <message>
        <source>Habis · lagi {moment}</source>
        <translation>None left · again {moment}</translation>
    </message>
    <message>
        <source>Hari libur: {name}.</source>
        <translation>Holiday: {name}.</translation>
    </message>
    <message>
        <source>Hari libur: {name}. Buka kembali {moment}.</source>
        <translation>Holiday: {name}. We open again {moment}.</translation>
    </message>
    <message>
        <source>Istirahat bergantian sampai {moment}</source>
        <translation>Officers take turns on a break until {moment}</translation>
    </message>
    <message>
        <source>Istirahat sampai {moment}</source>
        <translation>On a break until {moment}</translation>
    </message>
    <message>
        <source>Jumlah belum diketahui</source>
        <translation>Number not yet known</translation>
    </message>
    <message>
        <source>Kabar berikutnya paling lambat {moment}.</source>
        <translation>Next update by {moment}.</translation>
    </message>
    <message>
        <source>Kantor sedang tutup. Nomor belum dapat diambil.</source>
        <translation>The office is closed. Numbers cannot be taken yet.</translation>
    </message>
    <message>
        <source>Kantor sudah tutup. Buka lagi {moment}.</source>
        <translation>The office is closed. Opens again {moment}.</translation>
    </message>
    <message>
        <source>Lama gangguan belum diketahui.</source>
        <translation>It is not known how long it will last.</translation>
    </message>
    <message>
        <source>Lebih lambat</source>
        <translation>Slower</translation>
    </message>
    <message>
        <source>Lebih lambat dari biasa</source>
        <translation>Slower than usual</translation>
    </message>
    <message>
        <source>Menurut rencana selesai {moment}.</source>
        <translation>Planned to end at {moment}.</translation>
    </message>
    <message>
        <source>Nomor Anda tetap berlaku.</source>
        <translation>Your number stays valid.</translation>
    </message>
    <message>
        <source>Nomor dapat diambil mulai {moment}. {opening}.</source>
        <translation>Numbers can be taken from {moment}. {opening}.</translation>
    </message>
    <message>
        <source>Nomor tetap bisa diambil dan tetap berlaku.</source>
        <translation>You can still take a number, and it stays valid.</translation>
    </message>
    <message>
        <source>Pemeliharaan {time}</source>
        <translation>Maintenance {time}</translation>
    </message>
    <message>
        <source>Penyebab diketahui</source>
        <translation>Cause known</translation>
    </message>
    <message>
        <source>Perkiraan pulih antara {first} dan {last}.</source>
        <translation>Expected back between {first} and {last}.</translation>
    </message>
    <message>
        <source>Perkiraan pulih sekitar {moment}.</source>
        <translation>Expected back around {moment}.</translation>
    </message>
    <message>
        <source>Pulih {moment}. Dilayani kembali: {services}.</source>
        <translation>Restored at {moment}. Served again: {services}.</translation>
    </message>
    <message>
        <source>Sedang diperiksa</source>
        <translation>Being checked</translation>
    </message>
    <message>
        <source>Selesai</source>
        <translation>Resolved</translation>
    </message>
    <message>
        <source>Sistem antrean terputus sejak {moment}.</source>
        <translation>The queue system has been disconnected since {moment}.</translation>
    </message>
    <message>
        <source>Sudah pulih</source>
        <translation>Restored</translation>
    </message>
    <message>
        <source>Sudah pulih · {count} menunggu</source>
        <translation>Restored · {count} waiting</translation>
    </message>
    <message>
        <source>Sudah pulih, dipantau</source>
        <translation>Restored, monitored</translation>
    </message>
    <message>
        <source>Terganggu</source>
        <translation>Disrupted</translation>
    </message>
    <message>
        <source>Terganggu · {count} menunggu</source>
        <translation>Disrupted · {count} waiting</translation>
    </message>
    <message>
        <source>Tutup</source>
        <translation>Closed</translation>
    </message>
    <message>
        <source>Tutup. Buka lagi {moment}</source>
        <translation>Closed. Opens {moment}</translation>
    </message>
    <message>
        <source>besok pukul {time}</source>
        <translation>tomorrow at {time}</translation>
    </message>
    <message>
        <source>pukul {time}</source>
        <translation>{time}</translation>
    </message>
    <message>
        <source>sisa {count}</source>
        <translation>{count} left</translation>
    </message>
    <message>
        <source>{count} menunggu</source>
        <translation>{count} waiting</translation>
    </message>
    <message>
        <source>{count} tiket menunggu digabung sejak {moment}</source>
        <translation>{count} tickets waiting to be merged since {moment}</translation>
    </message>
    <message>
        <source>{day} pukul {time}</source>
        <translation>{day}, {time}</translation>
    </message>
    <message>
        <source>{title} sejak {moment}.</source>
        <translation>{title} since {moment}.</translation>
    </message>
    <message>
        <source>{word} · {count} menunggu</source>
        <translation>{word} · {count} waiting</translation>
    </message>
</context>
<context>
    <name>LanguagesPage</name>
    <message>
        <source>Bahasa kedua</source>
        <translation>Second language</translation>
    </message>
    <message>
        <source>Bahasa ketiga</source>
        <translation>Third language</translation>
    </message>
    <message>
        <source>Bahasa pertama</source>
        <translation>First language</translation>
    </message>
    <message>
        <source>Bahasa suara papan</source>
        <translation>Boards&apos; spoken languages</translation>
    </message>
    <message>
        <source>Bahasa tiket</source>
        <translation>Language of tickets</translation>
    </message>
    <message>
        <source>Bahasa tulisan papan</source>
        <translation>Boards&apos; written language</translation>
    </message>
    <message>
        <source>Seperti yang dipilih pengunjung di layar.</source>
        <translation>The one the visitor chose on the screen.</translation>
    </message>
    <message>
        <source>Seperti yang kedua.</source>
        <translation>Like the second.</translation>
    </message>
    <message>
        <source>Setelah setiap pengunjung layar kembali ke bahasa ini.</source>
        <translation>After each visitor the screen returns to this language.</translation>
    </message>
    <message>
        <source>Tidak ada</source>
        <translation>None</translation>
    </message>
    <message>
        <source>Tombolnya di bawah layar. Kosong: tidak ditawarkan.</source>
        <translation>Its button is at the foot of the screen. None: it is not offered.</translation>
    </message>
    <message>
        <source>Untuk setiap hari, di Suara.</source>
        <translation>For each day, under Voice.</translation>
    </message>
    <message>
        <source>Untuk setiap papan, di Papan.</source>
        <translation>For each board, under Board.</translation>
    </message>
</context>
<context>
    <name>LockActs</name>
    <message>
        <source>Berkas PIN rusak. Hapus {file} di komputer ini untuk membuat PIN baru.</source>
        <translation>The PIN file is damaged. Delete {file} on this computer to create a new PIN.</translation>
    </message>
    <message>
        <source>PIN tidak dapat disimpan di {file}: {reason}</source>
        <translation>The PIN cannot be saved in {file}: {reason}</translation>
    </message>
</context>
<context>
    <name>LogoField</name>
    <message>
        <source>Hapus</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Logo kantor (PNG)</source>
        <translation>Office logo (PNG)</translation>
    </message>
    <message>
        <source>Pilih gambar…</source>
        <translation>Choose a picture…</translation>
    </message>
    <message>
        <source>belum ada</source>
        <translation>none yet</translation>
    </message>
</context>
<context>
    <name>MoveActs</name>
    <message>
        <source>Belum berhasil: {reason}</source>
        <translation>Not done yet: {reason}</translation>
    </message>
    <message>
        <source>Kembali ke berkas lama. {count} catatan tinggal di server.</source>
        <translation>Back at the old file. {count} records stay behind on the server.</translation>
    </message>
    <message>
        <source>Masih memakai berkas lama: {names}. Bawa berkas stasiun dari folder di atas ke PC masing-masing, lalu nyalakan lagi; di berkas lama tidak ada yang dapat dicatat.</source>
        <translation>Still with the old file: {names}. Carry the station files from the folder above to each PC and start it again; nothing can be recorded in the old file.</translation>
    </message>
    <message>
        <source>Pindah ke {place}: {count} tiket, setiap tabel dicocokkan.</source>
        <translation>Moved to {place}: {count} tickets, each table compared.</translation>
    </message>
    <message>
        <source>Sedang dipindahkan; nomor tidak diberikan sementara ini.</source>
        <translation>Moving; no numbers are given meanwhile.</translation>
    </message>
    <message>
        <source>Sedang disiapkan…</source>
        <translation>Making it ready…</translation>
    </message>
    <message>
        <source>Siap. Berkas stasiun di {folder}: {names}</source>
        <translation>Ready. Station files in {folder}: {names}</translation>
    </message>
    <message>
        <source>Tidak kembali: {count} tiket diberikan di server sesudah pindah; berkas lama tidak mengenalnya.</source>
        <translation>Not gone back: {count} tickets were given on the server since the move; the old file does not know them.</translation>
    </message>
</context>
<context>
    <name>MoveForm</name>
    <message>
        <source>Alamat PostgreSQL dengan akun pengelolanya. Dipakai untuk pindah saja dan tidak disimpan.</source>
        <translation>The address of PostgreSQL with its administrator&apos;s login. Used for the move only, and not kept.</translation>
    </message>
    <message>
        <source>Batalkan</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Berkas ca.crt di tiap PC; dengannya stasiun mengenali server yang benar.</source>
        <translation>The file ca.crt on each PC; by it stations know the right server.</translation>
    </message>
    <message>
        <source>Folder berkas stasiun</source>
        <translation>Folder for station files</translation>
    </message>
    <message>
        <source>Kembali ke berkas lama</source>
        <translation>Go back to the old file</translation>
    </message>
    <message>
        <source>Nama server di LAN</source>
        <translation>The server&apos;s name on the LAN</translation>
    </message>
    <message>
        <source>Pindahkan kantor ke server</source>
        <translation>Move the office to the server</translation>
    </message>
    <message>
        <source>Seperti pada sertifikatnya. Kosong: nama dari alamat di atas.</source>
        <translation>As in its certificate. Empty: the name in the address above.</translation>
    </message>
    <message>
        <source>Sertifikat kantor</source>
        <translation>The office&apos;s certificate</translation>
    </message>
    <message>
        <source>Server (pengelola)</source>
        <translation>Server (administrator)</translation>
    </message>
    <message>
        <source>Setiap stasiun mendapat satu berkas dengan sandinya. Bawa ke PC masing-masing, lalu hapus.</source>
        <translation>Each station gets a file with its password. Carry it to its PC, then delete it.</translation>
    </message>
    <message>
        <source>Siapkan server</source>
        <translation>Make the server ready</translation>
    </message>
    <message>
        <source>Tulis alamat lengkap, misalnya {example}</source>
        <translation>Write the whole address, for example {example}</translation>
    </message>
    <message>
        <source>Tulis folder dengan alamat lengkap, misalnya {example}</source>
        <translation>Write a folder with its whole path, for example {example}</translation>
    </message>
</context>
<context>
    <name>NeighbourActs</name>
    <message>
        <source>Belum berhasil: {reason}</source>
        <translation>Not done: {reason}</translation>
    </message>
    <message>
        <source>Belum disimpan: ketik sidik kunci seperti dibacakan kantor itu, dan bandingkan dengan yang terlihat.</source>
        <translation>Not saved: type the fingerprint as that office reads it out, and compare it with the one you see.</translation>
    </message>
    <message>
        <source>Belum disimpan: server hanya menerimanya dari akun pengelola. Pakai perintah antrean status di server.</source>
        <translation>Not saved: the server takes this from the administrator&apos;s account only. Use the command antrean status on the server.</translation>
    </message>
    <message>
        <source>Sedang dilihat…</source>
        <translation>Looking…</translation>
    </message>
    <message>
        <source>Sedang diperiksa…</source>
        <translation>Checking…</translation>
    </message>
    <message>
        <source>Tersimpan.</source>
        <translation>Saved.</translation>
    </message>
    <message>
        <source>{office} tidak dipercaya lagi.</source>
        <translation>{office} is trusted no more.</translation>
    </message>
    <message>
        <source>{office}: {key}. Cocokkan lewat telepon.</source>
        <translation>{office}: {key}. Compare it by telephone.</translation>
    </message>
</context>
<context>
    <name>NeighboursPage</name>
    <message>
        <source>Bacakan kepada kantor lain lewat telepon.</source>
        <translation>Read it to the other office over the telephone.</translation>
    </message>
    <message>
        <source>Belum ada. Buat dengan perintah: antrean status init-key</source>
        <translation>None yet. Make it by: antrean status init-key</translation>
    </message>
    <message>
        <source>Dipakai</source>
        <translation>In use</translation>
    </message>
    <message>
        <source>Folder atau alamatnya</source>
        <translation>Its folder or address</translation>
    </message>
    <message>
        <source>Folder kabar, satu per baris</source>
        <translation>Folders for the news, one a line</translation>
    </message>
    <message>
        <source>Hapus kepercayaan…</source>
        <translation>Trust no more…</translation>
    </message>
    <message>
        <source>Huruf kecil, angka dan tanda hubung; kosong: tidak memberi kabar.</source>
        <translation>Small letters, digits and hyphens; empty: tells nobody.</translation>
    </message>
    <message>
        <source>Kabar sedikitnya tiap (menit)</source>
        <translation>News at least every (minutes)</translation>
    </message>
    <message>
        <source>Kabar {office} tidak dibaca dan tidak ditampilkan lagi, dan kuncinya dilupakan. Untuk memakainya lagi sidik kuncinya harus dibacakan lagi. Hapus?</source>
        <translation>The word of {office} is read and shown no more, and its key is forgotten. To use it again its fingerprint must be read out again. Remove it?</translation>
    </message>
    <message>
        <source>Kabarnya ditampilkan</source>
        <translation>Its news is shown</translation>
    </message>
    <message>
        <source>Kantor baru</source>
        <translation>New office</translation>
    </message>
    <message>
        <source>Kantor lain</source>
        <translation>Other offices</translation>
    </message>
    <message>
        <source>Ke sini berkas kabar ditulis: folder bersama atau stik USB.</source>
        <translation>The status file is written here: a shared folder or a USB stick.</translation>
    </message>
    <message>
        <source>Kode kantor ini</source>
        <translation>Code of this office</translation>
    </message>
    <message>
        <source>Kodenya</source>
        <translation>Its code</translation>
    </message>
    <message>
        <source>Lihat sidik kuncinya</source>
        <translation>Look at its fingerprint</translation>
    </message>
    <message>
        <source>Namanya di sini</source>
        <translation>Its name here</translation>
    </message>
    <message>
        <source>Perubahan dikabarkan segera; selain itu sekian menit sekali.</source>
        <translation>Changes are told at once; otherwise every so many minutes.</translation>
    </message>
    <message>
        <source>Pilih yang akan diubah, atau Kantor baru.</source>
        <translation>Choose the one to change, or New office.</translation>
    </message>
    <message>
        <source>Seperti yang tertulis di setelan kantor itu.</source>
        <translation>As it stands in that office&apos;s settings.</translation>
    </message>
    <message>
        <source>Sidik kunci kantor ini</source>
        <translation>Fingerprint of this office</translation>
    </message>
    <message>
        <source>Sidik kunci yang dibacakan</source>
        <translation>Fingerprint as it was read out</translation>
    </message>
    <message>
        <source>Simpan kabar kantor ini</source>
        <translation>Save this office&apos;s news</translation>
    </message>
    <message>
        <source>Simpan kantor lain</source>
        <translation>Save other office</translation>
    </message>
    <message>
        <source>Tampil di kios dan papan kantor ini.</source>
        <translation>Shown on this office&apos;s kiosks and boards.</translation>
    </message>
    <message>
        <source>Telepon kantor itu dan ketik yang dibacakan; hanya perlu sekali.</source>
        <translation>Telephone that office and type what is read out; needed once only.</translation>
    </message>
    <message>
        <source>Tempat berkas kabarnya dibaca.</source>
        <translation>Where its status file is read.</translation>
    </message>
    <message>
        <source>Tidak</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Ya, hapus</source>
        <translation>Yes, remove</translation>
    </message>
</context>
<context>
    <name>NotTakenPage</name>
    <message>
        <source>Beberapa nomor layanan ini baru saja diambil di sini. Nomor berikutnya dapat diambil {moment}. Jika Anda mengambil untuk orang lain, mintalah bantuan petugas.</source>
        <translation>Several numbers of this service have just been taken here. The next one can be taken {moment}. If you take one for somebody else, please ask an officer.</translation>
    </message>
    <message>
        <source>Coba lagi</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Kembali</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Kios tidak dapat menyimpan nomor sekarang. Tidak ada yang hilang: silakan coba lagi, atau minta nomor kepada petugas.</source>
        <translation>The kiosk cannot store numbers now. Nothing is lost: please try again, or ask the staff for a number.</translation>
    </message>
    <message>
        <source>Layanan ini tidak menerima nomor sekarang</source>
        <translation>This service is not taking numbers now</translation>
    </message>
    <message>
        <source>Nomor belum dapat diambil</source>
        <translation>The number could not be taken</translation>
    </message>
    <message>
        <source>Sebentar…</source>
        <translation>One moment…</translation>
    </message>
    <message>
        <source>Silakan pilih layanan lain atau tanyakan kepada petugas.</source>
        <translation>Please choose another service or ask the staff.</translation>
    </message>
    <message>
        <source>Silakan pilih layanan sekali lagi atau hubungi petugas.</source>
        <translation>Please choose the service again or ask the staff.</translation>
    </message>
    <message>
        <source>Silakan tunggu sebentar</source>
        <translation>Please wait a moment</translation>
    </message>
</context>
<context>
    <name>NoticePage</name>
    <message>
        <source>Loket belum dapat dipakai</source>
        <translation>The counter cannot be used yet</translation>
    </message>
    <message>
        <source>Membuka data antrean kantor.</source>
        <translation>Opening the queue data of the office.</translation>
    </message>
    <message>
        <source>Menyiapkan loket</source>
        <translation>Preparing the counter</translation>
    </message>
    <message>
        <source>{reason} Dicoba lagi setiap beberapa detik.</source>
        <translation>{reason} Trying again every few seconds.</translation>
    </message>
</context>
<context>
    <name>OfferPage</name>
    <message>
        <source>Jumlah loket</source>
        <translation>Number of counters</translation>
    </message>
    <message>
        <source>Layanan</source>
        <translation>Services</translation>
    </message>
</context>
<context>
    <name>OfficeHoursForm</name>
    <message>
        <source>Berlaku pada hari yang tidak punya jam sendiri di periode atau hari khusus.</source>
        <translation>Holds on days without hours of their own in a period or a special day.</translation>
    </message>
    <message>
        <source>Buka pukul</source>
        <translation>Opens at</translation>
    </message>
    <message>
        <source>Dibandingkan: perkiraan selesainya semua yang menunggu, jam istirahat dikurangi, dengan jam tutup.</source>
        <translation>Compared: when all who wait would be done, breaks subtracted, with closing time.</translation>
    </message>
    <message>
        <source>Hari kerja</source>
        <translation>Working days</translation>
    </message>
    <message>
        <source>Kios memperingatkan, nomor tetap dapat diambil</source>
        <translation>The kiosk warns; numbers can still be taken</translation>
    </message>
    <message>
        <source>Kios tidak memberi nomor yang tidak terlayani</source>
        <translation>The kiosk gives no number that would not be served</translation>
    </message>
    <message>
        <source>Menjelang tutup</source>
        <translation>Before closing</translation>
    </message>
    <message>
        <source>Pada hari lain kantor tutup.</source>
        <translation>On other days the office is closed.</translation>
    </message>
    <message>
        <source>Tidak diperhitungkan</source>
        <translation>Not reckoned</translation>
    </message>
    <message>
        <source>Tutup pukul</source>
        <translation>Closes at</translation>
    </message>
</context>
<context>
    <name>OfficePage</name>
    <message>
        <source>Alamat pantau tiket</source>
        <translation>Ticket follow address</translation>
    </message>
    <message>
        <source>Boleh kembali setelah dilewati (menit)</source>
        <translation>May come back after being skipped (minutes)</translation>
    </message>
    <message>
        <source>Logo pada tiket</source>
        <translation>Logo on the ticket</translation>
    </message>
    <message>
        <source>Menjadi kode QR pada tiket, dengan {mark} sebagai tempat kode tiket; bila kosong, kode QR berisi kode tiket.</source>
        <translation>Becomes the QR code on the ticket, with {mark} in the place of the ticket&apos;s code; when empty the QR code holds the code itself.</translation>
    </message>
    <message>
        <source>Nama kantor</source>
        <translation>Office name</translation>
    </message>
    <message>
        <source>PNG, paling besar 256 KiB.</source>
        <translation>PNG, at most 256 KiB.</translation>
    </message>
    <message>
        <source>Selama ini orang yang dilewati kembali ke tempatnya tanpa nomor baru.</source>
        <translation>For so long a skipped person comes back to the old place without a new number.</translation>
    </message>
    <message>
        <source>Tampil di kios, papan dan tiket.</source>
        <translation>Shown on kiosk, board and ticket.</translation>
    </message>
</context>
<context>
    <name>OfficesButton</name>
    <message>
        <source>Kantor lain</source>
        <translation>Other offices</translation>
    </message>
</context>
<context>
    <name>OneForm</name>
    <message>
        <source>Nomor ini ada di daftar layanan lain.</source>
        <translation>This number is on another service&apos;s list.</translation>
    </message>
    <message>
        <source>Nomor ini tidak ada di daftar.</source>
        <translation>This number is on no list.</translation>
    </message>
    <message>
        <source>Nomor referensi siapa? Ketik atau pindai, lalu Enter.</source>
        <translation>Whose reference number? Type or scan it, then Enter.</translation>
    </message>
</context>
<context>
    <name>OneHandForm</name>
    <message>
        <source>Dalam waktu (detik)</source>
        <translation>Within (seconds)</translation>
    </message>
    <message>
        <source>Paling banyak (nomor)</source>
        <translation>At most (numbers)</translation>
    </message>
    <message>
        <source>Sebanyak ini nomor satu layanan berturut-turut di satu kios.</source>
        <translation>So many numbers of one service one after another at one kiosk.</translation>
    </message>
    <message>
        <source>Setelah waktu ini nomor berikutnya diberikan lagi. antrean stock lift mengizinkan seseorang mengambil untuk orang lain, sekali.</source>
        <translation>After this time the next number is given again. antrean stock lift lets somebody take numbers for others, once.</translation>
    </message>
    <message>
        <source>tanpa batas</source>
        <translation>no limit</translation>
    </message>
</context>
<context>
    <name>OtherOffices</name>
    <message>
        <source> Perkiraan pulih {moment}.</source>
        <translation> Expected to work again {moment}.</translation>
    </message>
    <message>
        <source>Belum ada kabar dari kantor ini.</source>
        <translation>No word from this office yet.</translation>
    </message>
    <message>
        <source>Juga di {count} kantor lain.</source>
        <translation>Also in {count} other offices.</translation>
    </message>
    <message>
        <source>Kabar lama, dari {moment} ({ago}). Keadaan bisa sudah berubah.</source>
        <translation>Old news, from {moment} ({ago}). Things may have changed.</translation>
    </message>
    <message>
        <source>Kabar {moment} ({ago}).</source>
        <translation>News of {moment} ({ago}).</translation>
    </message>
    <message>
        <source>Menurut kabar {moment}: {sentence}</source>
        <translation>According to news of {moment}: {sentence}</translation>
    </message>
    <message>
        <source>Tetap dilayani: {services}.</source>
        <translation>Still served: {services}.</translation>
    </message>
    <message>
        <source>Tidak ada kabar sejak {moment}. Keadaannya belum diketahui.</source>
        <translation>No word since {moment}. How it is there is not known.</translation>
    </message>
    <message>
        <source>baru saja</source>
        <translation>just now</translation>
    </message>
    <message>
        <source>pukul {time}</source>
        <translation>{time}</translation>
    </message>
    <message>
        <source>{count} hari lalu</source>
        <translation>{count} days ago</translation>
    </message>
    <message>
        <source>{count} jam lalu</source>
        <translation>{count} hours ago</translation>
    </message>
    <message>
        <source>{count} menit lalu</source>
        <translation>{count} minutes ago</translation>
    </message>
    <message>
        <source>{day} pukul {time}</source>
        <translation>{day} at {time}</translation>
    </message>
    <message>
        <source>{office}: {said} (kabar {moment}).</source>
        <translation>{office}: {said} (news of {moment}).</translation>
    </message>
    <message>
        <source>{office}: {said}.</source>
        <translation>{office}: {said}.</translation>
    </message>
    <message>
        <source>{service} lebih lambat dari biasa sejak {moment}.</source>
        <translation>{service} slower than usual since {moment}.</translation>
    </message>
    <message>
        <source>{service} tidak dilayani sejak {moment}.</source>
        <translation>{service} not served since {moment}.</translation>
    </message>
    <message>
        <source>{what} belum terkirim sejak {moment}.</source>
        <translation>{what} not sent on since {moment}.</translation>
    </message>
</context>
<context>
    <name>OtherOfficesPage</name>
    <message>
        <source>Belum ada kantor lain yang memberi kabar.</source>
        <translation>No other office has sent word yet.</translation>
    </message>
    <message>
        <source>Berikutnya</source>
        <translation>Next</translation>
    </message>
    <message>
        <source>Kabar ini ditulis kantor itu sendiri. Perhatikan waktunya.</source>
        <translation>Each office wrote its own news. Please note the time.</translation>
    </message>
    <message>
        <source>Keadaan di kantor lain</source>
        <translation>How other offices are</translation>
    </message>
    <message>
        <source>Kembali</source>
        <translation>Back</translation>
    </message>
</context>
<context>
    <name>OutOfServicePage</name>
    <message>
        <source>Data antrean berada di folder jaringan yang tidak aman untuk antrean.</source>
        <translation>The queue data is in a network folder, which is not safe for a queue.</translation>
    </message>
    <message>
        <source>Data antrean rusak.</source>
        <translation>The queue data is damaged.</translation>
    </message>
    <message>
        <source>Data antrean sedang dipakai program lain.</source>
        <translation>The queue data is in use by another program.</translation>
    </message>
    <message>
        <source>Data antrean tidak dapat dibaca.</source>
        <translation>The queue data cannot be read.</translation>
    </message>
    <message>
        <source>Data antrean tidak dapat ditulis.</source>
        <translation>The queue data cannot be written.</translation>
    </message>
    <message>
        <source>Data antrean tidak ditemukan.</source>
        <translation>The queue data was not found.</translation>
    </message>
    <message>
        <source>Kios ini belum boleh memberi nomor.</source>
        <translation>This kiosk may not give numbers yet.</translation>
    </message>
    <message>
        <source>Kios ini belum dikenal di data antrean.</source>
        <translation>The queue data does not know this kiosk.</translation>
    </message>
    <message>
        <source>Kios ini sedang tidak dapat dipakai</source>
        <translation>This kiosk is out of service</translation>
    </message>
    <message>
        <source>Kios mencoba lagi sendiri setiap beberapa detik.</source>
        <translation>The kiosk tries again by itself every few seconds.</translation>
    </message>
    <message>
        <source>Kios tidak tersambung ke data antrean. Nomor yang sudah diambil tetap berlaku.</source>
        <translation>The kiosk is not connected to the queue data. Numbers already taken stay valid.</translation>
    </message>
    <message>
        <source>Penyimpanan komputer ini penuh.</source>
        <translation>This computer has no storage space left.</translation>
    </message>
    <message>
        <source>Setelan kios ini belum benar.</source>
        <translation>The settings of this kiosk are not right yet.</translation>
    </message>
    <message>
        <source>Silakan minta nomor antrean kepada petugas.</source>
        <translation>Please ask the staff for a queue number.</translation>
    </message>
    <message>
        <source>Untuk petugas: {remedy}</source>
        <translation>For staff: {remedy}</translation>
    </message>
    <message>
        <source>Versi kios dan data antrean tidak sama.</source>
        <translation>Kiosk and queue data are of different versions.</translation>
    </message>
    <message>
        <source>beri pengguna kios izin menulis berkas {place} dan foldernya.</source>
        <translation>allow the kiosk user to write to {place} and its folder.</translation>
    </message>
    <message>
        <source>hentikan semua kios, lalu pulihkan cadangan terakhir ke {place}.</source>
        <translation>stop all kiosks, then restore the last backup to {place}.</translation>
    </message>
    <message>
        <source>kosongkan sebagian cakram tempat {place}.</source>
        <translation>free some space on the disk that holds {place}.</translation>
    </message>
    <message>
        <source>pasang lagi berkas setelan kios ini dari antrean db init: {place}</source>
        <translation>put this kiosk&apos;s settings file from antrean db init back in place: {place}</translation>
    </message>
    <message>
        <source>pasang versi Antrean yang sama, lalu perbarui {place}: antrean db upgrade</source>
        <translation>install the same version of Antrean, then upgrade {place}: antrean db upgrade</translation>
    </message>
    <message>
        <source>perbaiki setelan basis data: {place}</source>
        <translation>correct the database setting: {place}</translation>
    </message>
    <message>
        <source>periksa nama stasiun kios ini pada {place}.</source>
        <translation>check the station name of this kiosk at {place}.</translation>
    </message>
    <message>
        <source>periksa server, kabel, dan jaringan ke {place}.</source>
        <translation>check the server, the cable and the network to {place}.</translation>
    </message>
    <message>
        <source>periksa {place} dengan: antrean db check</source>
        <translation>check {place} with: antrean db check</translation>
    </message>
    <message>
        <source>periksa {place}, atau buat yang baru dengan: antrean db init</source>
        <translation>check {place}, or create a new one with: antrean db init</translation>
    </message>
    <message>
        <source>pindahkan {place} ke cakram komputer ini.</source>
        <translation>move {place} to a disk of this computer.</translation>
    </message>
    <message>
        <source>tutup program lain yang memakai {place}.</source>
        <translation>close the other program that uses {place}.</translation>
    </message>
    <message>
        <source>{place} sudah ditutup; kios ini memerlukan setelan yang baru.</source>
        <translation>{place} is closed; this kiosk needs new settings.</translation>
    </message>
</context>
<context>
    <name>OutageCard</name>
    <message>
        <source>Akan berhenti: {letters}</source>
        <translation>Will stop: {letters}</translation>
    </message>
    <message>
        <source>Akan lebih lambat: {letters}</source>
        <translation>Will be slower: {letters}</translation>
    </message>
    <message>
        <source>Batalkan rencana</source>
        <translation>Cancel the plan</translation>
    </message>
    <message>
        <source>Kabar berikutnya {time}</source>
        <translation>Next update {time}</translation>
    </message>
    <message>
        <source>Kabar terlambat {late}, dijanjikan {time}</source>
        <translation>Update {late} late, promised for {time}</translation>
    </message>
    <message>
        <source>Layanan lebih lambat: {letters}</source>
        <translation>Slower services: {letters}</translation>
    </message>
    <message>
        <source>Layanan terganggu: {letters}</source>
        <translation>Services disrupted: {letters}</translation>
    </message>
    <message>
        <source>Mulai sendiri {span}</source>
        <translation>Begins by itself {span}</translation>
    </message>
    <message>
        <source>Sejak {since} ({span}) · kabar terakhir {last}</source>
        <translation>Since {since} ({span}) · last update {last}</translation>
    </message>
    <message>
        <source>Ubah waktu</source>
        <translation>Change the time</translation>
    </message>
</context>
<context>
    <name>OutageDetailsPage</name>
    <message>
        <source>Berikutnya</source>
        <translation>Next</translation>
    </message>
    <message>
        <source>Kabar</source>
        <translation>Updates</translation>
    </message>
    <message>
        <source>Kabar terakhir {moment}.</source>
        <translation>Last update {moment}.</translation>
    </message>
    <message>
        <source>Kembali</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Lebih lambat</source>
        <translation>Slower</translation>
    </message>
    <message>
        <source>Pengumuman gangguan</source>
        <translation>Disruption notice</translation>
    </message>
    <message>
        <source>Sampai kapan</source>
        <translation>Until when</translation>
    </message>
    <message>
        <source>Sebabnya</source>
        <translation>Cause</translation>
    </message>
    <message>
        <source>Selama itu berhenti</source>
        <translation>Stopped meanwhile</translation>
    </message>
    <message>
        <source>Terganggu</source>
        <translation>Disrupted</translation>
    </message>
    <message>
        <source>Tetap dilayani</source>
        <translation>Still served</translation>
    </message>
    <message>
        <source>Tidak ada gangguan. Semua layanan berjalan.</source>
        <translation>No disruption. All services are running.</translation>
    </message>
    <message>
        <source>Yang dapat Anda lakukan</source>
        <translation>What you can do</translation>
    </message>
</context>
<context>
    <name>OutageForm</name>
    <message>
        <source>+{minutes} mnt ({time})</source>
        <translation>+{minutes} min ({time})</translation>
    </message>
    <message>
        <source>Antara dua waktu</source>
        <translation>Between two times</translation>
    </message>
    <message>
        <source>Basa Jawa (bila ada)</source>
        <translation>Basa Jawa (if any)</translation>
    </message>
    <message>
        <source>Belum diketahui</source>
        <translation>Not known</translation>
    </message>
    <message>
        <source>English (bila ada)</source>
        <translation>English (if any)</translation>
    </message>
    <message>
        <source>Kabar berikutnya</source>
        <translation>Next update</translation>
    </message>
    <message>
        <source>Keadaan</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Penyebab, dalam bahasa Indonesia</source>
        <translation>Cause, in Indonesian</translation>
    </message>
    <message>
        <source>Perkiraan selesai</source>
        <translation>Expected end</translation>
    </message>
    <message>
        <source>Perkiraan selesai sudah lewat. Tulis waktu yang akan datang.</source>
        <translation>The expected end has passed. Enter a time to come.</translation>
    </message>
    <message>
        <source>Perkiraan selesai: tulis waktu yang lebih awal dulu.</source>
        <translation>Expected end: enter the earlier time first.</translation>
    </message>
    <message>
        <source>Umumkan kabar ini</source>
        <translation>Announce this update</translation>
    </message>
    <message>
        <source>Yang diketahui</source>
        <translation>What is known</translation>
    </message>
    <message>
        <source>sampai</source>
        <translation>to</translation>
    </message>
</context>
<context>
    <name>OutagePanel</name>
    <message>
        <source>Bagikan</source>
        <translation>Share</translation>
    </message>
    <message>
        <source>Bagikan pemberitahuan</source>
        <translation>Share the notice</translation>
    </message>
    <message>
        <source>Diumumkan {time}</source>
        <translation>Announced {time}</translation>
    </message>
    <message>
        <source>Gangguan</source>
        <translation>Disruption</translation>
    </message>
    <message>
        <source>Ke hari lain</source>
        <translation>To another day</translation>
    </message>
    <message>
        <source>Komponen apa? Sekali tekan langsung diumumkan ke papan dan kios.</source>
        <translation>Which component? One press announces it to boards and kiosks at once.</translation>
    </message>
    <message>
        <source>Laporan</source>
        <translation>Reports</translation>
    </message>
    <message>
        <source>Laporan gangguan</source>
        <translation>Incident report</translation>
    </message>
    <message>
        <source>Rencana, sebagian</source>
        <translation>Plan, some only</translation>
    </message>
    <message>
        <source>Rencanakan, atau sebagian layanan saja</source>
        <translation>Plan ahead, or only some services</translation>
    </message>
    <message>
        <source>Sedang diumumkan</source>
        <translation>Announced now</translation>
    </message>
    <message>
        <source>Sudah selesai</source>
        <translation>Over</translation>
    </message>
    <message>
        <source>{title}: dibatalkan</source>
        <translation>{title}: cancelled</translation>
    </message>
    <message>
        <source>{title}: {begin} sampai {end}</source>
        <translation>{title}: {begin} to {end}</translation>
    </message>
</context>
<context>
    <name>OutagePlan</name>
    <message>
        <source>Direncanakan</source>
        <translation>Planned</translation>
    </message>
    <message>
        <source>Komponen</source>
        <translation>Component</translation>
    </message>
    <message>
        <source>Layanan yang terkena</source>
        <translation>Services affected</translation>
    </message>
    <message>
        <source>Pilih layanan yang terkena.</source>
        <translation>Choose the services that are affected.</translation>
    </message>
    <message>
        <source>Rencana atau sebagian</source>
        <translation>Planned or partial</translation>
    </message>
    <message>
        <source>Sekarang</source>
        <translation>Now</translation>
    </message>
    <message>
        <source>Umumkan</source>
        <translation>Announce</translation>
    </message>
    <message>
        <source>Umumkan waktu baru</source>
        <translation>Announce the new time</translation>
    </message>
    <message>
        <source>Waktu</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>Waktu mulai sudah lewat. Tulis waktu yang akan datang.</source>
        <translation>That beginning has passed. Write a time to come.</translation>
    </message>
    <message>
        <source>Waktu selesai sama dengan waktu mulai. Tulis waktu selesainya.</source>
        <translation>It ends when it begins. Write when it ends.</translation>
    </message>
    <message>
        <source>sampai</source>
        <translation>to</translation>
    </message>
</context>
<context>
    <name>OutagesPage</name>
    <message>
        <source>Kata siap pakai</source>
        <translation>Ready words</translation>
    </message>
    <message>
        <source>Naskah</source>
        <translation>Texts</translation>
    </message>
    <message>
        <source>Waktu dan usulan</source>
        <translation>Times and proposals</translation>
    </message>
    <message>
        <source>Yang dibutuhkan layanan</source>
        <translation>What services need</translation>
    </message>
</context>
<context>
    <name>PaperWords</name>
    <message>
        <source>Ambil tiket di bawah</source>
        <translation>Take your ticket below</translation>
    </message>
    <message>
        <source>Bila tidak keluar, tunjukkan nomor ini kepada petugas.</source>
        <translation>If it does not come out, show this number to the staff.</translation>
    </message>
    <message>
        <source>Ingat atau foto nomor ini</source>
        <translation>Remember or photograph this number</translation>
    </message>
    <message>
        <source>Ingat atau foto nomor ini, lalu tunjukkan kepada petugas.</source>
        <translation>Remember or photograph this number, then show it to the staff.</translation>
    </message>
    <message>
        <source>Ingat atau foto nomor ini.</source>
        <translation>Remember or photograph this number.</translation>
    </message>
    <message>
        <source>Kami tidak yakin tiket Anda keluar</source>
        <translation>We are not sure that your ticket came out</translation>
    </message>
    <message>
        <source>Kertas hampir habis</source>
        <translation>Paper is running low</translation>
    </message>
    <message>
        <source>Kertas tiket habis.</source>
        <translation>The ticket paper has run out.</translation>
    </message>
    <message>
        <source>Kios ini tidak mencetak tiket.</source>
        <translation>This kiosk prints no tickets.</translation>
    </message>
    <message>
        <source>Panggil petugas: kertas habis</source>
        <translation>Call the staff: the paper has run out</translation>
    </message>
    <message>
        <source>Panggil petugas: printer berhenti</source>
        <translation>Call the staff: the printer has stopped</translation>
    </message>
    <message>
        <source>Panggil petugas: tutup printer terbuka</source>
        <translation>Call the staff: the printer cover is open</translation>
    </message>
    <message>
        <source>Printer bermasalah</source>
        <translation>Printer trouble</translation>
    </message>
    <message>
        <source>Printer tiket belum siap.</source>
        <translation>The ticket printer is not ready.</translation>
    </message>
    <message>
        <source>Sobek tiket di bawah</source>
        <translation>Tear off your ticket below</translation>
    </message>
    <message>
        <source>Tiket Anda masih ada di printer.</source>
        <translation>Your ticket is still in the printer.</translation>
    </message>
    <message>
        <source>Tiket dicetak setelah printer siap.</source>
        <translation>The ticket is printed when the printer is ready.</translation>
    </message>
    <message>
        <source>Tiket dikirim ke printer</source>
        <translation>Your ticket was sent to the printer</translation>
    </message>
    <message>
        <source>Tiket ditarik kembali oleh printer</source>
        <translation>The printer took the ticket back</translation>
    </message>
    <message>
        <source>Tiket keluar sendiri setelah kertas diisi.</source>
        <translation>The ticket comes out by itself once there is paper.</translation>
    </message>
    <message>
        <source>Tiket keluar sendiri setelah printer ditutup.</source>
        <translation>The ticket comes out by itself once the printer is closed.</translation>
    </message>
    <message>
        <source>Tiket keluar sendiri setelah printer siap.</source>
        <translation>The ticket comes out by itself once the printer is ready.</translation>
    </message>
    <message>
        <source>Tiket sedang dicetak</source>
        <translation>Your ticket is being printed</translation>
    </message>
    <message>
        <source>Tiket sedang disiapkan</source>
        <translation>Your ticket is being prepared</translation>
    </message>
    <message>
        <source>Tiket sudah keluar, tetapi tidak terpotong.</source>
        <translation>The ticket came out, but it was not cut.</translation>
    </message>
    <message>
        <source>Tunjukkan nomor ini kepada petugas</source>
        <translation>Show this number to the staff</translation>
    </message>
    <message>
        <source>Tutup printer terbuka.</source>
        <translation>The printer cover is open.</translation>
    </message>
    <message>
        <source>Untuk petugas: {fault}</source>
        <translation>For staff: {fault}</translation>
    </message>
    <message>
        <source>dua tiket diragukan, periksa printer</source>
        <translation>two tickets in doubt, check the printer</translation>
    </message>
    <message>
        <source>isi kertas printer</source>
        <translation>load printer paper</translation>
    </message>
    <message>
        <source>mulut printer macet</source>
        <translation>ticket presenter jammed</translation>
    </message>
    <message>
        <source>pemotong kertas macet</source>
        <translation>paper cutter jammed</translation>
    </message>
    <message>
        <source>periksa setelan printer</source>
        <translation>check the printer settings</translation>
    </message>
    <message>
        <source>printer berhenti</source>
        <translation>printer has stopped</translation>
    </message>
    <message>
        <source>printer melaporkan kerusakan</source>
        <translation>printer reports a fault</translation>
    </message>
    <message>
        <source>printer sedang offline</source>
        <translation>printer is offline</translation>
    </message>
    <message>
        <source>printer tidak dapat dihubungi</source>
        <translation>printer cannot be reached</translation>
    </message>
    <message>
        <source>printer tidak memberi tanda selesai</source>
        <translation>printer gives no sign of completion</translation>
    </message>
    <message>
        <source>printer tidak menjawab</source>
        <translation>printer does not answer</translation>
    </message>
    <message>
        <source>tutup printer terbuka</source>
        <translation>printer cover open</translation>
    </message>
    <message>
        <source>{cause} Nomor tampil di layar: ingat atau foto, lalu tunjukkan kepada petugas.</source>
        <translation>{cause} Your number appears on the screen: remember or photograph it, then show it to the staff.</translation>
    </message>
</context>
<context>
    <name>PeriodList</name>
    <message>
        <source>&quot;seperti biasa&quot;: jam periode yang lebih panjang, lalu jam kantor.</source>
        <translation>&quot;as usual&quot;: the hours of the longer period, then the office&apos;s.</translation>
    </message>
    <message>
        <source>Berlaku</source>
        <translation>Valid</translation>
    </message>
    <message>
        <source>Hanya di antara dua tanggal</source>
        <translation>Only between two dates</translation>
    </message>
    <message>
        <source>Hapus</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Hari ini dan hari terakhir termasuk.</source>
        <translation>This day and the last day are included.</translation>
    </message>
    <message>
        <source>Hari pertama</source>
        <translation>First day</translation>
    </message>
    <message>
        <source>Hari terakhir</source>
        <translation>Last day</translation>
    </message>
    <message>
        <source>Hari, mulai, sampai, dan berapa persen loket tetap melayani: &quot;semua&quot; beristirahat, atau 50 % bila petugas bergantian. &quot;hari lain&quot; berlaku pada hari tanpa istirahat sendiri. Tanpa satu pun istirahat berlaku istirahat periode yang lebih panjang.</source>
        <translation>Day, from, until, and what percentage of counters go on: &quot;all rest&quot;, or 50 % where officers take turns. &quot;other days&quot; holds on days without a break of their own. With no break at all those of the longer period hold.</translation>
    </message>
    <message>
        <source>Istirahat</source>
        <translation>Break</translation>
    </message>
    <message>
        <source>Jam buka</source>
        <translation>Opening hours</translation>
    </message>
    <message>
        <source>Misalnya Ramadan, atau Sepanjang tahun.</source>
        <translation>For example Ramadan, or All year.</translation>
    </message>
    <message>
        <source>Nama</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Periode baru</source>
        <translation>New period</translation>
    </message>
    <message>
        <source>Periode yang lebih pendek mendahului yang lebih panjang.</source>
        <translation>The shorter period goes before the longer.</translation>
    </message>
    <message>
        <source>Tambah</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>Tanpa ini periode berlaku sepanjang tahun.</source>
        <translation>Without this the period holds all year.</translation>
    </message>
</context>
<context>
    <name>PermissionActs</name>
    <message>
        <source>Akun {name} juga tidak boleh mengubah setelan kantor.</source>
        <translation>The login {name} may not change the office&apos;s settings either.</translation>
    </message>
    <message>
        <source>Sedang masuk…</source>
        <translation>Logging in…</translation>
    </message>
    <message>
        <source>Server menolak akun atau kata sandi itu. Periksa ejaannya.</source>
        <translation>The server refuses that login or password. Check the spelling.</translation>
    </message>
</context>
<context>
    <name>PermissionBand</name>
    <message>
        <source>Akun pengelola</source>
        <translation>Administrator&apos;s login</translation>
    </message>
    <message>
        <source>Akun, misalnya antrean_admin</source>
        <translation>Login, for example antrean_admin</translation>
    </message>
    <message>
        <source>Hanya untuk dilihat: server menerima setelan kantor dari akun pengelola saja. Masuk dengan akun itu untuk menyimpan; berlaku sampai setelan ini ditutup. Setelan kios ini, basis data dan printer dapat disimpan tanpa itu.</source>
        <translation>To be looked at only: the server takes the office&apos;s settings from the administrator&apos;s login only. Log in by it to save; it holds until these settings are closed. This kiosk, its database and its printer can be saved without it.</translation>
    </message>
    <message>
        <source>Isi akun dan kata sandi.</source>
        <translation>Write login and password.</translation>
    </message>
    <message>
        <source>Kata sandi</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>Masuk</source>
        <translation>Log in</translation>
    </message>
</context>
<context>
    <name>PinPage</name>
    <message>
        <source>Batal</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Buat PIN petugas</source>
        <translation>Create a staff PIN</translation>
    </message>
    <message>
        <source>Kedua PIN tidak sama. Silakan ulangi.</source>
        <translation>The two PINs differ. Please repeat.</translation>
    </message>
    <message>
        <source>Masukkan PIN untuk membuka setelan.</source>
        <translation>Enter the PIN to open the settings.</translation>
    </message>
    <message>
        <source>PIN petugas</source>
        <translation>Staff PIN</translation>
    </message>
    <message>
        <source>PIN salah. Sisa {count} kali coba.</source>
        <translation>Wrong PIN. Tries left: {count}.</translation>
    </message>
    <message>
        <source>PIN terlalu pendek: sedikitnya 6 angka.</source>
        <translation>The PIN is too short: at least 6 digits.</translation>
    </message>
    <message>
        <source>Sedikitnya 6 angka. Simpan baik-baik.</source>
        <translation>At least 6 digits. Keep it safe.</translation>
    </message>
    <message>
        <source>Terlalu banyak PIN salah. Coba lagi dalam {minutes}.{seconds}.</source>
        <translation>Too many wrong PINs. Try again in {minutes}.{seconds}.</translation>
    </message>
    <message>
        <source>Ulangi PIN baru</source>
        <translation>Repeat the new PIN</translation>
    </message>
</context>
<context>
    <name>PrintCard</name>
    <message>
        <source>Printer ini tidak dapat memastikan; periksa kertasnya.</source>
        <translation>This printer cannot confirm; check its paper.</translation>
    </message>
    <message>
        <source>Salinan · {facts}</source>
        <translation>Copy · {facts}</translation>
    </message>
    <message>
        <source>{station} · sejak {time} ({span})</source>
        <translation>{station} · since {time} ({span})</translation>
    </message>
</context>
<context>
    <name>PrinterActs</name>
    <message>
        <source>Gagal: {reason}</source>
        <translation>Failed: {reason}</translation>
    </message>
    <message>
        <source>Gambar</source>
        <translation>Picture</translation>
    </message>
    <message>
        <source>Gambar terlalu besar. Pilih PNG sampai 256 kB.</source>
        <translation>The picture is too large. Choose a PNG of up to 256 kB.</translation>
    </message>
    <message>
        <source>Ini bukan PNG. Pilih gambar PNG.</source>
        <translation>This is no PNG. Choose a PNG picture.</translation>
    </message>
    <message>
        <source>Nama kantor</source>
        <translation>Office name</translation>
    </message>
    <message>
        <source>Printer sedang ditanyai…</source>
        <translation>Asking the printer…</translation>
    </message>
    <message>
        <source>Sedang dicetak…</source>
        <translation>Printing…</translation>
    </message>
    <message>
        <source>Teks</source>
        <translation>Text</translation>
    </message>
</context>
<context>
    <name>PrinterCard</name>
    <message>
        <source>{what} · sejak {time} ({span})</source>
        <translation>{what} · since {time} ({span})</translation>
    </message>
</context>
<context>
    <name>PrinterPage</name>
    <message>
        <source>Alamat printer</source>
        <translation>Printer address</translation>
    </message>
    <message>
        <source>Antrean cetak</source>
        <translation>Print queue</translation>
    </message>
    <message>
        <source>Antrean cetak komputer</source>
        <translation>Print queue of this computer</translation>
    </message>
    <message>
        <source>Bentuk tiket</source>
        <translation>Form of the ticket</translation>
    </message>
    <message>
        <source>Berkas perangkat</source>
        <translation>Device file</translation>
    </message>
    <message>
        <source>COM3, /dev/ttyUSB0 atau /dev/usb/lp0.</source>
        <translation>COM3, /dev/ttyUSB0 or /dev/usb/lp0.</translation>
    </message>
    <message>
        <source>Cetak tiket di kios ini</source>
        <translation>Print tickets at this kiosk</translation>
    </message>
    <message>
        <source>Cetak uji</source>
        <translation>Test print</translation>
    </message>
    <message>
        <source>Gambar</source>
        <translation>Picture</translation>
    </message>
    <message>
        <source>Gambar terlihat sama di semua printer.</source>
        <translation>A picture looks the same on every printer.</translation>
    </message>
    <message>
        <source>Hampir selalu 9100.</source>
        <translation>Nearly always 9100.</translation>
    </message>
    <message>
        <source>Jaringan (TCP)</source>
        <translation>Network (TCP)</translation>
    </message>
    <message>
        <source>Jenis printer</source>
        <translation>Printer model</translation>
    </message>
    <message>
        <source>Kecepatan (bit/detik)</source>
        <translation>Speed (bits per second)</translation>
    </message>
    <message>
        <source>Kenali printer</source>
        <translation>Get to know the printer</translation>
    </message>
    <message>
        <source>Kendali aliran</source>
        <translation>Flow control</translation>
    </message>
    <message>
        <source>Lebar kertas dan bahasa printer.</source>
        <translation>Width of the paper and language of the printer.</translation>
    </message>
    <message>
        <source>Lewat apa printer terpasang.</source>
        <translation>How the printer is attached.</translation>
    </message>
    <message>
        <source>Misalnya 192.168.1.50.</source>
        <translation>For example 192.168.1.50.</translation>
    </message>
    <message>
        <source>Namanya di komputer ini, mode RAW.</source>
        <translation>Its name on this computer, in raw mode.</translation>
    </message>
    <message>
        <source>Otomatis</source>
        <translation>Automatic</translation>
    </message>
    <message>
        <source>Perangkat</source>
        <translation>Device</translation>
    </message>
    <message>
        <source>Pilih dari yang terpasang sekarang.</source>
        <translation>Choose from those attached now.</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Printer USB</source>
        <translation>USB printer</translation>
    </message>
    <message>
        <source>Sambungan</source>
        <translation>Connection</translation>
    </message>
    <message>
        <source>Satu-satunya printer USB</source>
        <translation>The only USB printer</translation>
    </message>
    <message>
        <source>Seperti di lembar uji printer.</source>
        <translation>As on the printer&apos;s own test page.</translation>
    </message>
    <message>
        <source>Serial (COM)</source>
        <translation>Serial (COM)</translation>
    </message>
    <message>
        <source>Tanpa (data bisa hilang)</source>
        <translation>None (data may be lost)</translation>
    </message>
    <message>
        <source>Tanpa tiket kertas orang mengingat atau memotret nomornya.</source>
        <translation>Without paper people remember their number, or take a picture of it.</translation>
    </message>
    <message>
        <source>Teks, untuk jalur lambat</source>
        <translation>Text, for slow lines</translation>
    </message>
    <message>
        <source>Tiket kertas</source>
        <translation>Paper tickets</translation>
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
        <translation>Sent, cannot be confirmed: {n} tickets</translation>
    </message>
    <message>
        <source>Keluar atau tidak?</source>
        <translation>Did it come out?</translation>
    </message>
    <message>
        <source>Keluar sendiri nanti</source>
        <translation>Will come out by themselves</translation>
    </message>
    <message>
        <source>Printer kios</source>
        <translation>Kiosk printers</translation>
    </message>
    <message>
        <source>Printernya tidak pernah memberi kabar. Jawab hanya bila ada yang menanyakan.</source>
        <translation>Their printer never reports. Answer only when somebody asks.</translation>
    </message>
    <message>
        <source>Tidak ada tiket yang perlu diperiksa.</source>
        <translation>No ticket needs to be looked at.</translation>
    </message>
</context>
<context>
    <name>PriorityPage</name>
    <message>
        <source>Artinya</source>
        <translation>Meaning</translation>
    </message>
    <message>
        <source>Bila kedua kelas menunggu: {priority} prioritas, lalu {ordinary} biasa, dan seterusnya. Seorang biasa menunggu paling lama {priority} panggilan prioritas.</source>
        <translation>When both classes wait: {priority} priority, then {ordinary} ordinary, and so on. An ordinary person waits for at most {priority} priority calls.</translation>
    </message>
    <message>
        <source>Dipanggil sebelum dilewati</source>
        <translation>Calls before a skip</translation>
    </message>
    <message>
        <source>Panggilan biasa</source>
        <translation>Ordinary calls</translation>
    </message>
    <message>
        <source>Panggilan prioritas</source>
        <translation>Priority calls</translation>
    </message>
    <message>
        <source>Prioritas: lanjut usia, penyandang disabilitas, ibu hamil, dengan anak kecil. Alasannya tidak pernah dicatat.</source>
        <translation>Priority: old age, disability, pregnancy, small children. The reason is never noted.</translation>
    </message>
    <message>
        <source>Sekian kali seorang dipanggil sebelum petugas dapat melewatinya.</source>
        <translation>So often a person is called before an officer can skip them.</translation>
    </message>
    <message>
        <source>Sekian orang biasa sesudah panggilan prioritas di atas.</source>
        <translation>So many ordinary people after the priority calls above.</translation>
    </message>
</context>
<context>
    <name>ProbeActs</name>
    <message>
        <source>Sedang diperiksa…</source>
        <translation>Being checked…</translation>
    </message>
    <message>
        <source>Server hanya menerimanya dari akun pengelola.</source>
        <translation>The server takes this from the administrator&apos;s account only.</translation>
    </message>
    <message>
        <source>pemeriksaan {name}</source>
        <translation>check {name}</translation>
    </message>
</context>
<context>
    <name>ProbeWords</name>
    <message>
        <source>Alamat: tulis https://… untuk halaman, nama:port untuk sambungan, nama untuk DNS.</source>
        <translation>Address: write https://… for a page, name:port for a connection, a name for DNS.</translation>
    </message>
    <message>
        <source>Batas lambat: harus di bawah batas waktu.</source>
        <translation>Slow limit: must be below the time-out.</translation>
    </message>
    <message>
        <source>Batas waktu: 200 sampai 30000 milidetik, tidak lebih lama dari selangnya.</source>
        <translation>Time-out: 200 to 30000 milliseconds, no longer than the interval.</translation>
    </message>
    <message>
        <source>Beri tahu pengelola server itu.</source>
        <translation>Tell whoever runs that server.</translation>
    </message>
    <message>
        <source>Bila ada kiriman, catat di halaman Persediaan: pulihnya lalu diusulkan.</source>
        <translation>When more come, record it on the page Stock: the recovery is then proposed.</translation>
    </message>
    <message>
        <source>Dialihkan ke {moved_to} dan dijawab dengan kode {status}, seharusnya {expected}.</source>
        <translation>Sent on to {moved_to} and answered with code {status} instead of {expected}.</translation>
    </message>
    <message>
        <source>Dialihkan terus, lebih dari {most} kali.</source>
        <translation>Sent on again and again, more than {most} times.</translation>
    </message>
    <message>
        <source>Dijawab dengan kode {status}, seharusnya {expected}.</source>
        <translation>Answered with code {status} instead of {expected}.</translation>
    </message>
    <message>
        <source>Dijawab, tetapi bukan oleh server web.</source>
        <translation>Answered, but not by a web server.</translation>
    </message>
    <message>
        <source>Dijawab, tetapi teks “{expected}” tidak ada di halamannya.</source>
        <translation>Answered, but the text “{expected}” is not on the page.</translation>
    </message>
    <message>
        <source>Halaman web (HTTP/HTTPS)</source>
        <translation>Web page (HTTP/HTTPS)</translation>
    </message>
    <message>
        <source>Hari sertifikat: 0 sampai 365.</source>
        <translation>Days of the certificate: 0 to 365.</translation>
    </message>
    <message>
        <source>Jenis catatan: tulis A, AAAA, CNAME, MX, NS, SOA, SRV atau TXT.</source>
        <translation>Type of record: write A, AAAA, CNAME, MX, NS, SOA, SRV or TXT.</translation>
    </message>
    <message>
        <source>Jumlah berhasil berturut-turut: 1 sampai 60.</source>
        <translation>Successes in a row: 1 to 60.</translation>
    </message>
    <message>
        <source>Jumlah gagal berturut-turut: 1 sampai 60.</source>
        <translation>Failures in a row: 1 to 60.</translation>
    </message>
    <message>
        <source>Jumlah lambat berturut-turut: 1 sampai 60.</source>
        <translation>Late answers in a row: 1 to 60.</translation>
    </message>
    <message>
        <source>Kabar dari {host}: semua berjalan.</source>
        <translation>News from {host}: all is well.</translation>
    </message>
    <message>
        <source>Kabar dari {host}: terganggu, {what}.</source>
        <translation>News from {host}: disrupted, {what}.</translation>
    </message>
    <message>
        <source>Kode jawaban: tulis 200, 2xx atau 200-399.</source>
        <translation>Status code: write 200, 2xx or 200-399.</translation>
    </message>
    <message>
        <source>Menjawab dalam {seconds} detik.</source>
        <translation>Answers within {seconds} seconds.</translation>
    </message>
    <message>
        <source>Menjawab dalam {seconds} detik. Sertifikatnya berakhir {days} hari lagi.</source>
        <translation>Answers within {seconds} seconds. Its certificate ends in {days} days.</translation>
    </message>
    <message>
        <source>Menjawab, tetapi baru setelah {seconds} detik.</source>
        <translation>Answers, but only after {seconds} seconds.</translation>
    </message>
    <message>
        <source>Nama (DNS)</source>
        <translation>Name (DNS)</translation>
    </message>
    <message>
        <source>Nama itu menunjuk ke {found}, seharusnya {expected}.</source>
        <translation>The name points to {found} instead of {expected}.</translation>
    </message>
    <message>
        <source>Nama {host} tidak dikenal.</source>
        <translation>The name {host} is not known.</translation>
    </message>
    <message>
        <source>Nama {host} tidak punya catatan {record}.</source>
        <translation>The name {host} has no {record} record.</translation>
    </message>
    <message>
        <source>Nama {host} tidak terjawab dalam {seconds} detik.</source>
        <translation>The name {host} was not answered within {seconds} seconds.</translation>
    </message>
    <message>
        <source>Nama: tulis 1 sampai 80 huruf.</source>
        <translation>Name: write 1 to 80 letters.</translation>
    </message>
    <message>
        <source>Pakai nama yang tertulis di sertifikatnya.</source>
        <translation>Use the name that stands in its certificate.</translation>
    </message>
    <message>
        <source>Pasang sertifikat induknya di PC ini bila server ini milik kantor.</source>
        <translation>Install its authority&apos;s certificate on this PC if the server is the office&apos;s own.</translation>
    </message>
    <message>
        <source>Pemeriksaan ini sendiri gagal ({detail}); catatannya ada di log PC ini.</source>
        <translation>The check itself failed ({detail}); the log of this PC tells more.</translation>
    </message>
    <message>
        <source>Pengaturannya tidak dapat dipakai.</source>
        <translation>Its settings cannot be used.</translation>
    </message>
    <message>
        <source>Perbaiki alamatnya di pengaturan.</source>
        <translation>Correct the address in the settings.</translation>
    </message>
    <message>
        <source>Perbaiki di pengaturan pemeriksaan.</source>
        <translation>Correct it in the settings of checks.</translation>
    </message>
    <message>
        <source>Periksa ejaan namanya.</source>
        <translation>Check the spelling of the name.</translation>
    </message>
    <message>
        <source>Periksa jaringan kantor dan alamat server namanya.</source>
        <translation>Check the office network and the name server&apos;s address.</translation>
    </message>
    <message>
        <source>Periksa kabel dan jaringan PC ini.</source>
        <translation>Check cable and network of this PC.</translation>
    </message>
    <message>
        <source>Periksa tanggal dan jam PC ini.</source>
        <translation>Check date and time of this PC.</translation>
    </message>
    <message>
        <source>Sambungan (TCP)</source>
        <translation>Connection (TCP)</translation>
    </message>
    <message>
        <source>Sambungan aman (TLS) gagal: {detail}.</source>
        <translation>The secure connection (TLS) failed: {detail}.</translation>
    </message>
    <message>
        <source>Sambungan aman belum jadi dalam {seconds} detik.</source>
        <translation>The secure connection was not made within {seconds} seconds.</translation>
    </message>
    <message>
        <source>Sambungan terputus sebelum ada jawaban.</source>
        <translation>The connection broke off before there was an answer.</translation>
    </message>
    <message>
        <source>Selang: 10 sampai 3600 detik.</source>
        <translation>Interval: 10 to 3600 seconds.</translation>
    </message>
    <message>
        <source>Sertifikat {host} belum berlaku.</source>
        <translation>The certificate of {host} is not valid yet.</translation>
    </message>
    <message>
        <source>Sertifikat {host} sudah kedaluwarsa.</source>
        <translation>The certificate of {host} has expired.</translation>
    </message>
    <message>
        <source>Sertifikat {host} tidak dipercaya PC ini.</source>
        <translation>This PC does not trust the certificate of {host}.</translation>
    </message>
    <message>
        <source>Sertifikatnya bukan milik {host}.</source>
        <translation>The certificate is not that of {host}.</translation>
    </message>
    <message>
        <source>Server ada, tetapi menolak sambungan.</source>
        <translation>The server is there, but refuses the connection.</translation>
    </message>
    <message>
        <source>Server nama (DNS) tidak menjawab.</source>
        <translation>The name server (DNS) does not answer.</translation>
    </message>
    <message>
        <source>Server nama (DNS) {resolver} menolak: {detail}.</source>
        <translation>The name server (DNS) {resolver} refuses: {detail}.</translation>
    </message>
    <message>
        <source>Server nama (DNS) {resolver} tidak menjawab.</source>
        <translation>The name server (DNS) {resolver} does not answer.</translation>
    </message>
    <message>
        <source>Server nama: tulis alamat angka, misalnya 192.168.1.1.</source>
        <translation>Name server: write its address in numbers, such as 192.168.1.1.</translation>
    </message>
    <message>
        <source>Teks: paling banyak 200 huruf.</source>
        <translation>Text: at most 200 letters.</translation>
    </message>
    <message>
        <source>Tersambung, tetapi belum dijawab dalam {seconds} detik.</source>
        <translation>Connected, but not answered within {seconds} seconds.</translation>
    </message>
    <message>
        <source>Tidak ada jalan ke sana dari jaringan ini.</source>
        <translation>There is no way there from this network.</translation>
    </message>
    <message>
        <source>Tidak dijawab dalam {seconds} detik.</source>
        <translation>Not answered within {seconds} seconds.</translation>
    </message>
    <message>
        <source>Tidak tersambung dalam {seconds} detik.</source>
        <translation>No connection within {seconds} seconds.</translation>
    </message>
    <message>
        <source>dihitung</source>
        <translation>counted</translation>
    </message>
    <message>
        <source>diterima</source>
        <translation>received</translation>
    </message>
    <message>
        <source>pemakaian terakhir diurungkan</source>
        <translation>the last use was undone</translation>
    </message>
    <message>
        <source>yang terakhir dipakai</source>
        <translation>the last one used</translation>
    </message>
    <message>
        <source>yang terakhir rusak</source>
        <translation>the last one spoilt</translation>
    </message>
    <message>
        <source>{host} bukan alamat.</source>
        <translation>{host} is no address.</translation>
    </message>
    <message>
        <source>{left} tersisa, {how} pukul {time}.</source>
        <translation>{left} left, {how} at {time}.</translation>
    </message>
</context>
<context>
    <name>ProbesPage</name>
    <message>
        <source>Alamat</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>Batas waktu (md)</source>
        <translation>Time-out (ms)</translation>
    </message>
    <message>
        <source>Coba sekarang</source>
        <translation>Try now</translation>
    </message>
    <message>
        <source>Dari satu pemeriksaan ke yang berikutnya.</source>
        <translation>From one check to the next.</translation>
    </message>
    <message>
        <source>Dipakai</source>
        <translation>In use</translation>
    </message>
    <message>
        <source>Diperiksa terus oleh satu konsol loket</source>
        <translation>Looked at all the time by one counter console</translation>
    </message>
    <message>
        <source>Gagal berturut-turut</source>
        <translation>Failures in a row</translation>
    </message>
    <message>
        <source>Halaman web, sambungan saja, atau nama yang dicari.</source>
        <translation>A web page, a connection only, or a name looked up.</translation>
    </message>
    <message>
        <source>Hanya untuk nama: misalnya A atau AAAA.</source>
        <translation>For names only: for example A or AAAA.</translation>
    </message>
    <message>
        <source>Hapus</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Harus ada di halaman; boleh kosong.</source>
        <translation>Must be on the page; may be empty.</translation>
    </message>
    <message>
        <source>Hasil</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>Ikuti</source>
        <translation>Follow</translation>
    </message>
    <message>
        <source>Ingatkan sertifikat (hari)</source>
        <translation>Remind of certificate (days)</translation>
    </message>
    <message>
        <source>Jenis</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Jenis catatan</source>
        <translation>Type of record</translation>
    </message>
    <message>
        <source>Kode jawaban</source>
        <translation>Status code</translation>
    </message>
    <message>
        <source>Komponen</source>
        <translation>Component</translation>
    </message>
    <message>
        <source>Kosong: server nama PC ini.</source>
        <translation>Empty: this PC&apos;s own name server.</translation>
    </message>
    <message>
        <source>Lambat berturut-turut</source>
        <translation>Late answers in a row</translation>
    </message>
    <message>
        <source>Lambat di atas (md)</source>
        <translation>Slow above (ms)</translation>
    </message>
    <message>
        <source>Lebih lama dari ini dihitung lambat.</source>
        <translation>Later than this counts as slow.</translation>
    </message>
    <message>
        <source>Misalnya 2xx, atau 200, 401.</source>
        <translation>For example 2xx, or 200, 401.</translation>
    </message>
    <message>
        <source>Nama</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Nama yang dibaca petugas.</source>
        <translation>The name officers read.</translation>
    </message>
    <message>
        <source>Pemeriksaan baru</source>
        <translation>New check</translation>
    </message>
    <message>
        <source>Pengalihan</source>
        <translation>Redirects</translation>
    </message>
    <message>
        <source>Periksa juga TLS dan sertifikatnya</source>
        <translation>Also check TLS and its certificate</translation>
    </message>
    <message>
        <source>Pulih setelah</source>
        <translation>Recovered after</translation>
    </message>
    <message>
        <source>Sambungan aman</source>
        <translation>Secure connection</translation>
    </message>
    <message>
        <source>Sekian hari sebelum sertifikat habis; 0: tidak.</source>
        <translation>So many days before the certificate ends; 0: never.</translation>
    </message>
    <message>
        <source>Sekian kali baik: pulih diusulkan.</source>
        <translation>So many good ones: recovery is proposed.</translation>
    </message>
    <message>
        <source>Sekian kali gagal: gangguan diusulkan.</source>
        <translation>So many failures: an outage is proposed.</translation>
    </message>
    <message>
        <source>Sekian kali lambat: &quot;lebih lambat&quot; diusulkan.</source>
        <translation>So many slow ones: &quot;slower&quot; is proposed.</translation>
    </message>
    <message>
        <source>Selang (detik)</source>
        <translation>Interval (seconds)</translation>
    </message>
    <message>
        <source>Server nama</source>
        <translation>Name server</translation>
    </message>
    <message>
        <source>Tambah</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>Teks di halaman</source>
        <translation>Text on the page</translation>
    </message>
    <message>
        <source>Untuk seluruh pemeriksaan, dalam milidetik.</source>
        <translation>For the whole look, in milliseconds.</translation>
    </message>
    <message>
        <source>Web: https://contoh.go.id/status · Sambungan: host:port · Nama: host.</source>
        <translation>Web: https://example.go.id/status · Connection: host:port · Name: host.</translation>
    </message>
    <message>
        <source>Yang diusulkan terganggu bila pemeriksaan ini gagal.</source>
        <translation>What is proposed as disrupted when this check fails.</translation>
    </message>
    <message>
        <source>tidak dinilai</source>
        <translation>not judged</translation>
    </message>
    <message>
        <source>{name} (tidak dipakai)</source>
        <translation>{name} (not in use)</translation>
    </message>
</context>
<context>
    <name>Promise</name>
    <message>
        <source>Bila hari ini tidak terlayani, nomor berlaku pada hari kerja berikutnya dan dipanggil lebih dulu.</source>
        <translation>If you are not served today, the number is valid on the next working day and is called first.</translation>
    </message>
</context>
<context>
    <name>ProposalBand</name>
    <message>
        <source>Belum diumumkan.</source>
        <translation>Not announced yet.</translation>
    </message>
    <message>
        <source>Papan masih menampilkan gangguan.</source>
        <translation>The board still shows the outage.</translation>
    </message>
    <message>
        <source>Rincian</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>{text} (+{n} usulan lain)</source>
        <translation>{text} (+{n} more)</translation>
    </message>
</context>
<context>
    <name>ProposalCard</name>
    <message>
        <source>{target} · sejak {since}, terakhir {last}</source>
        <translation>{target} · since {since}, last {last}</translation>
    </message>
    <message>
        <source>{text} Terakhir {time}.</source>
        <translation>{text} Last at {time}.</translation>
    </message>
</context>
<context>
    <name>ProposalPanel</name>
    <message>
        <source>Papan dan kios tidak berubah sebelum ada petugas yang mengumumkannya.</source>
        <translation>Board and kiosk stay as they are until an officer announces it.</translation>
    </message>
    <message>
        <source>Tidak ada usulan.</source>
        <translation>Nothing is proposed.</translation>
    </message>
    <message>
        <source>Usulan pengumuman</source>
        <translation>Proposed announcements</translation>
    </message>
</context>
<context>
    <name>ProposalsForm</name>
    <message>
        <source>Kalender sudah memuat semua hari libur tahun {year}.</source>
        <translation>The calendar has every holiday of {year}.</translation>
    </message>
    <message>
        <source>Lihat usulan</source>
        <translation>Show proposals</translation>
    </message>
    <message>
        <source>Sedang dibaca…</source>
        <translation>Reading…</translation>
    </message>
    <message>
        <source>Tahun</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>Terima yang dicentang</source>
        <translation>Accept what is ticked</translation>
    </message>
    <message>
        <source>Yang berlaku adalah SKB tiga menteri tahun itu: cocokkan, dan hapus centang baris yang tidak dipakai. Yang tidak diterima diusulkan lagi lain kali.</source>
        <translation>What holds is that year&apos;s decree of the three ministers: compare, and untick lines that are not used. What is not accepted is proposed again next time.</translation>
    </message>
    <message>
        <source>{count} hari masuk ke daftar hari khusus. Tekan Simpan untuk memakainya.</source>
        <translation>{count} days are in the list of special days. Press Save to use them.</translation>
    </message>
    <message>
        <source>{count} usulan untuk tahun {year}.</source>
        <translation>{count} proposals for {year}.</translation>
    </message>
    <message>
        <source>{day}: tanggalnya masih perkiraan</source>
        <translation>{day}: the date is still an estimate</translation>
    </message>
    <message>
        <source>{day}: tanggalnya sudah pasti</source>
        <translation>{day}: the date is settled</translation>
    </message>
    <message>
        <source>{day}: tidak ada lagi di daftar, hapus</source>
        <translation>{day}: no longer on the list, remove</translation>
    </message>
</context>
<context>
    <name>QuotaList</name>
    <message>
        <source>Banyaknya nomor</source>
        <translation>How many numbers</translation>
    </message>
    <message>
        <source>Bila sudah diambil semua, kios berkata &quot;habis&quot;. 0: tidak ada nomor.</source>
        <translation>When all are taken the kiosk says there are no more. 0: no numbers.</translation>
    </message>
    <message>
        <source>Di luar semua jam hanya kuota sehari yang berlaku.</source>
        <translation>Outside all hours only the day&apos;s quota counts.</translation>
    </message>
    <message>
        <source>Hanya di antara dua jam</source>
        <translation>Only between two times</translation>
    </message>
    <message>
        <source>Hapus</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Hari</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Jam</source>
        <translation>Hours</translation>
    </message>
    <message>
        <source>Kuota sebuah hari mendahului kuota setiap hari.</source>
        <translation>A weekday&apos;s own quota goes before that of every day.</translation>
    </message>
    <message>
        <source>Layanan</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Layanan yang nomornya dibatasi.</source>
        <translation>The service whose numbers are limited.</translation>
    </message>
    <message>
        <source>Mulai pukul</source>
        <translation>From</translation>
    </message>
    <message>
        <source>Nomor pertama kuota ini diberikan sejak jam ini.</source>
        <translation>The first number of this quota is given from this time on.</translation>
    </message>
    <message>
        <source>Sampai pukul</source>
        <translation>Until</translation>
    </message>
    <message>
        <source>Setiap hari</source>
        <translation>Every day</translation>
    </message>
    <message>
        <source>Tambah</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>Tanpa ini kuota berlaku sepanjang hari.</source>
        <translation>Without this the quota holds all day.</translation>
    </message>
</context>
<context>
    <name>ReachNote</name>
    <message>
        <source>Semua tombol ada di bagian bawah layar.</source>
        <translation>All buttons are in the lower half of the screen.</translation>
    </message>
</context>
<context>
    <name>ReadyPage</name>
    <message>
        <source>Basis data itu sudah berisi {office} dan dipakai apa adanya: {services} layanan.</source>
        <translation>That database holds {office} already and is used as it is: {services} services.</translation>
    </message>
    <message>
        <source>Cetak tiket uji</source>
        <translation>Print a test ticket</translation>
    </message>
    <message>
        <source>Data disimpan di {place}. Buat cadangannya setiap hari.</source>
        <translation>The data are kept in {place}. Back them up every day.</translation>
    </message>
    <message>
        <source>Untuk membuka setelan, tekan lambang di kiri atas layar kios selama 2 detik.</source>
        <translation>To open the settings, press the mark at the top left of the kiosk for 2 seconds.</translation>
    </message>
    <message>
        <source>{office} siap: {services} layanan, {counters} loket.</source>
        <translation>{office} is ready: {services} services, {counters} counters.</translation>
    </message>
</context>
<context>
    <name>ReadyWordList</name>
    <message>
        <source>Beratnya</source>
        <translation>Severity</translation>
    </message>
    <message>
        <source>Hapus</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Ikut berubah bila kalimat ini dipilih. Tanpa kalimat berlaku yang bawaan.</source>
        <translation>Changes with it when this sentence is chosen. With no sentence the usual ones come back.</translation>
    </message>
    <message>
        <source>Kalimat ({language})</source>
        <translation>Sentence ({language})</translation>
    </message>
    <message>
        <source>Kalimat baru</source>
        <translation>New sentence</translation>
    </message>
    <message>
        <source>Keadaan</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Keadaan gangguan sesudah kalimat ini dipilih.</source>
        <translation>The outage&apos;s state after this sentence is chosen.</translation>
    </message>
    <message>
        <source>Naik</source>
        <translation>Up</translation>
    </message>
    <message>
        <source>Petugas memilihnya dengan satu tombol, 1 sampai 9 menurut urutan.</source>
        <translation>Officers choose it by one key, 1 to 9 in this order.</translation>
    </message>
    <message>
        <source>Tambah</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>berhenti</source>
        <translation>stopped</translation>
    </message>
    <message>
        <source>lebih lambat dari biasa</source>
        <translation>slower than usual</translation>
    </message>
    <message>
        <source>sebab diketahui</source>
        <translation>cause known</translation>
    </message>
    <message>
        <source>sedang diperiksa</source>
        <translation>being checked</translation>
    </message>
    <message>
        <source>sudah pulih, dipantau</source>
        <translation>recovered, being watched</translation>
    </message>
    <message>
        <source>tidak berubah</source>
        <translation>unchanged</translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message>
        <source>Petugas: ada kesalahan di program papan. Rinciannya sudah dicatat.</source>
        <translation>Staff: an error in the board program. The details are in the log.</translation>
    </message>
    <message>
        <source>Petugas: berkas data ada di folder jaringan. Pindahkan ke disk PC ini.</source>
        <translation>Staff: the data file is in a network folder. Move it to a disk of this PC.</translation>
    </message>
    <message>
        <source>Petugas: berkas data antrean atau foldernya tidak boleh ditulis PC ini.</source>
        <translation>Staff: this PC may not write to the queue data file or its folder.</translation>
    </message>
    <message>
        <source>Petugas: berkas data antrean rusak. Pulihkan dari cadangan terakhir.</source>
        <translation>Staff: the queue data file is damaged. Restore the last backup.</translation>
    </message>
    <message>
        <source>Petugas: data antrean perlu dimutakhirkan. Jalankan: antrean db upgrade</source>
        <translation>Staff: the queue data must be upgraded. Run: antrean db upgrade</translation>
    </message>
    <message>
        <source>Petugas: data antrean sedang dipakai program lain.</source>
        <translation>Staff: the queue data is in use by another program.</translation>
    </message>
    <message>
        <source>Petugas: data antrean tidak ditemukan. Periksa alamatnya di pengaturan stasiun.</source>
        <translation>Staff: the queue data was not found. Check its address in the station settings.</translation>
    </message>
    <message>
        <source>Petugas: data ini dari Antrean yang lebih baru. Perbarui Antrean di PC ini.</source>
        <translation>Staff: the data is from a newer Antrean. Update Antrean on this PC.</translation>
    </message>
    <message>
        <source>Petugas: penyimpanan penuh. Kosongkan sebagian disk.</source>
        <translation>Staff: the disk is full. Free some space.</translation>
    </message>
    <message>
        <source>Petugas: periksa kabel jaringan dan PC yang menyimpan data antrean.</source>
        <translation>Staff: check the network cable and the PC that holds the queue data.</translation>
    </message>
    <message>
        <source>Petugas: periksa pengaturan stasiun ini: {message}. {remedy}.</source>
        <translation>Staff: check the settings of this station: {message}. {remedy}.</translation>
    </message>
    <message>
        <source>Petugas: {text}</source>
        <translation>Staff: {text}</translation>
    </message>
</context>
<context>
    <name>ReferenceButton</name>
    <message>
        <source>Kartu saya sudah bisa diambil?</source>
        <translation>Is my card ready?</translation>
    </message>
</context>
<context>
    <name>ReferenceWords</name>
    <message>
        <source>Anda diundang pada {day}. Silakan datang pada hari itu.</source>
        <translation>You are invited for {day}. Please come on that day.</translation>
    </message>
    <message>
        <source>Belum dapat diambil. Urutan Anda dalam daftar tunggu: {place}.</source>
        <translation>Not ready yet. Your place on the waiting list: {place}.</translation>
    </message>
    <message>
        <source>Daftar tunggu belum dapat dilihat sekarang. Silakan tanya petugas.</source>
        <translation>The waiting list cannot be looked at now. Please ask an officer.</translation>
    </message>
    <message>
        <source>Diperkirakan {first} – {last}.</source>
        <translation>Expected between {first} and {last}.</translation>
    </message>
    <message>
        <source>Diperkirakan {first}.</source>
        <translation>Expected on {first}.</translation>
    </message>
    <message>
        <source>Giliran Anda hari ini. Silakan ambil nomor antrean.</source>
        <translation>Today is your turn. Please take a number.</translation>
    </message>
    <message>
        <source>Hari pengambilan belum diketahui.</source>
        <translation>The day is not known yet.</translation>
    </message>
    <message>
        <source>Kartu ini sudah diambil.</source>
        <translation>This card has been collected.</translation>
    </message>
    <message>
        <source>Nomor antrean untuk undangan ini sudah diambil.</source>
        <translation>A number has been taken for this invitation.</translation>
    </message>
    <message>
        <source>Nomor ini tidak ada dalam daftar tunggu. Silakan periksa lagi nomor pada bukti perekaman, atau tanyakan kepada petugas.</source>
        <translation>This number is not on a waiting list. Please check the number on your proof of recording, or ask an officer.</translation>
    </message>
    <message>
        <source>Sudah banyak nomor ditanyakan di sini. Silakan tunggu satu menit, atau tanya petugas.</source>
        <translation>Many numbers have been asked for here. Please wait a minute, or ask an officer.</translation>
    </message>
    <message>
        <source>Undangan untuk {day} sudah lewat. Silakan hubungi petugas.</source>
        <translation>The invitation for {day} is past. Please ask an officer.</translation>
    </message>
</context>
<context>
    <name>ReminderBand</name>
    <message>
        <source>Kabar tentang {name} dijanjikan {time}, {minutes} menit lagi.</source>
        <translation>An update on {name} is promised for {time}, in {minutes} min.</translation>
    </message>
    <message>
        <source>Kabar tentang {name} terlambat {minutes} menit (dijanjikan {time}). Papan menampilkan: belum ada kabar baru.</source>
        <translation>The update on {name} is {minutes} min late (promised for {time}). The board says: no new update.</translation>
    </message>
</context>
<context>
    <name>ReportCard</name>
    <message>
        <source>Laporan PDF</source>
        <translation>Report, PDF</translation>
    </message>
    <message>
        <source>Tabel CSV</source>
        <translation>Table, CSV</translation>
    </message>
    <message>
        <source>{day}, pukul {begin}–{end}</source>
        <translation>{day}, {begin}–{end}</translation>
    </message>
    <message>
        <source>{day}, sejak pukul {begin}, belum selesai</source>
        <translation>{day}, since {begin}, not over</translation>
    </message>
</context>
<context>
    <name>ReportsPanel</name>
    <message>
        <source>Apa yang terjadi, apa yang dikatakan, siapa yang menunggu, berapa lama.</source>
        <translation>What happened, what was said, who waited, how long.</translation>
    </message>
    <message>
        <source>Belum pernah ada gangguan yang diumumkan.</source>
        <translation>No outage was ever announced.</translation>
    </message>
    <message>
        <source>Laporan gangguan</source>
        <translation>Incident report</translation>
    </message>
    <message>
        <source>Sedang membaca daftar gangguan.</source>
        <translation>Reading the list of outages.</translation>
    </message>
</context>
<context>
    <name>RowList</name>
    <message>
        <source>Belum ada. Tekan Tambah.</source>
        <translation>None yet. Press Add.</translation>
    </message>
</context>
<context>
    <name>RulesForm</name>
    <message>
        <source>Dalam waktu (menit)</source>
        <translation>Within (minutes)</translation>
    </message>
    <message>
        <source>Ingatkan sebelumnya (menit)</source>
        <translation>Remind before (minutes)</translation>
    </message>
    <message>
        <source>Kabar berikutnya (menit)</source>
        <translation>Next word (minutes)</translation>
    </message>
    <message>
        <source>Konsol mengingatkan sebelum kabar yang dijanjikan jatuh tempo.</source>
        <translation>The console reminds before the promised word is due.</translation>
    </message>
    <message>
        <source>Laporan dari (loket)</source>
        <translation>Reports from (counters)</translation>
    </message>
    <message>
        <source>Laporan yang berjarak lebih lama tidak dihitung bersama.</source>
        <translation>Reports further apart are not counted together.</translation>
    </message>
    <message>
        <source>Sekian loket menekan &quot;Lapor gangguan&quot;: gangguan diusulkan, tidak diumumkan.</source>
        <translation>When so many counters press &quot;Lapor gangguan&quot;, an outage is proposed, not announced.</translation>
    </message>
    <message>
        <source>Sekian menit sesudah sebuah kabar dijanjikan kabar berikutnya.</source>
        <translation>So many minutes after a word the next one is promised.</translation>
    </message>
    <message>
        <source>Selama ini usulan yang diabaikan tidak diajukan lagi.</source>
        <translation>For so long a proposal that was waved away is not made again.</translation>
    </message>
    <message>
        <source>Usulan diabaikan (menit)</source>
        <translation>Waved away for (minutes)</translation>
    </message>
</context>
<context>
    <name>SaveActs</name>
    <message>
        <source>Belum disimpan. Periksa bagian yang bertanda.</source>
        <translation>Not saved yet. Check the marked parts.</translation>
    </message>
    <message>
        <source>Belum disimpan: {count} tiket menunggu digabung. Coba lagi setelah server terhubung kembali.</source>
        <translation>Not saved: {count} tickets are waiting to be merged. Try again when the server is connected again.</translation>
    </message>
    <message>
        <source>Belum disimpan: {reason}</source>
        <translation>Not saved yet: {reason}</translation>
    </message>
    <message>
        <source>Setelan kantor belum disimpan: server hanya menerimanya dari akun pengelola.</source>
        <translation>The office&apos;s settings are not saved yet: the server takes them from the administrator&apos;s account only.</translation>
    </message>
    <message>
        <source>Tersimpan: {what}.</source>
        <translation>Saved: {what}.</translation>
    </message>
    <message>
        <source>Tidak ada yang berubah.</source>
        <translation>Nothing has changed.</translation>
    </message>
</context>
<context>
    <name>SecurityActs</name>
    <message>
        <source>PIN baru: sudah dipakai peran lain. Pilih yang lain.</source>
        <translation>New PIN: another role has it. Choose another.</translation>
    </message>
    <message>
        <source>PIN dihapus.</source>
        <translation>PIN removed.</translation>
    </message>
    <message>
        <source>PIN tersimpan.</source>
        <translation>PIN saved.</translation>
    </message>
    <message>
        <source>PIN tidak tersimpan: {reason}</source>
        <translation>PIN not saved: {reason}</translation>
    </message>
</context>
<context>
    <name>SecurityPage</name>
    <message>
        <source>6 sampai 12 angka.</source>
        <translation>6 to 12 digits.</translation>
    </message>
    <message>
        <source>Hanya peran ini yang dapat membuka setelan.</source>
        <translation>Only these roles can open the settings.</translation>
    </message>
    <message>
        <source>Hapus PIN peran ini</source>
        <translation>Remove this role&apos;s PIN</translation>
    </message>
    <message>
        <source>PIN baru</source>
        <translation>New PIN</translation>
    </message>
    <message>
        <source>PIN baru: tulis 6 sampai 12 angka.</source>
        <translation>New PIN: write 6 to 12 digits.</translation>
    </message>
    <message>
        <source>Peran</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>Petugas</source>
        <translation>Officer</translation>
    </message>
    <message>
        <source>Petugas melihat printer saja, supervisor juga setelan kantor dan riwayatnya, teknisi semuanya. Peran tertulis di riwayat perubahan.</source>
        <translation>Officers see the printer only, supervisors also the office&apos;s settings and their history, technicians everything. The role is written into the history of changes.</translation>
    </message>
    <message>
        <source>Punya PIN</source>
        <translation>Have a PIN</translation>
    </message>
    <message>
        <source>Sekali lagi</source>
        <translation>Once more</translation>
    </message>
    <message>
        <source>Sekali lagi: tidak sama. Tulis PIN yang sama dua kali.</source>
        <translation>Once more: not the same. Write the same PIN twice.</translation>
    </message>
    <message>
        <source>Simpan PIN</source>
        <translation>Save the PIN</translation>
    </message>
    <message>
        <source>Supaya salah ketik tidak mengunci setelan.</source>
        <translation>So that a slip of the finger does not lock the settings.</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>Supervisor</translation>
    </message>
    <message>
        <source>Teknisi</source>
        <translation>Technician</translation>
    </message>
</context>
<context>
    <name>ServiceHoursFields</name>
    <message>
        <source>jam sendiri</source>
        <translation>own hours</translation>
    </message>
    <message>
        <source>seperti kantor</source>
        <translation>as the office</translation>
    </message>
    <message>
        <source>tanpa nomor</source>
        <translation>no numbers</translation>
    </message>
</context>
<context>
    <name>ServiceShares</name>
    <message>
        <source>Bobot {service}</source>
        <translation>Weight of {service}</translation>
    </message>
</context>
<context>
    <name>ServiceTally</name>
    <message>
        <source>Menunggu di layanan Anda</source>
        <translation>Waiting for your services</translation>
    </message>
    <message>
        <source>habis</source>
        <translation>none left</translation>
    </message>
    <message>
        <source>sisa {count}</source>
        <translation>{count} left</translation>
    </message>
</context>
<context>
    <name>ServicesPage</name>
    <message>
        <source>Apa yang diterima orang, misalnya KTP-el.</source>
        <translation>What people get, for example an ID card.</translation>
    </message>
    <message>
        <source>Apa yang terjadi sesudah nomor dipanggil.</source>
        <translation>What happens after the number was called.</translation>
    </message>
    <message>
        <source>Berapa nomor sehari atau dalam satu jam.</source>
        <translation>How many numbers a day, or within an hour.</translation>
    </message>
    <message>
        <source>Berkas yang dibawa, satu per baris.</source>
        <translation>Papers to bring, one a line.</translation>
    </message>
    <message>
        <source>Biaya</source>
        <translation>Fee</translation>
    </message>
    <message>
        <source>Bila salah satunya terganggu, layanan ini ikut terganggu.</source>
        <translation>When one of them fails, this service fails with it.</translation>
    </message>
    <message>
        <source>Dilayani</source>
        <translation>Served</translation>
    </message>
    <message>
        <source>Gambar</source>
        <translation>Picture</translation>
    </message>
    <message>
        <source>Hasil</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>Huruf nomor</source>
        <translation>Number letter</translation>
    </message>
    <message>
        <source>Jam nomor</source>
        <translation>Hours for numbers</translation>
    </message>
    <message>
        <source>Juga bila tidak ada: Tidak dipungut biaya.</source>
        <translation>Also where there is none: Free of charge.</translation>
    </message>
    <message>
        <source>Kapan kios memberi nomor layanan ini, di dalam jam kantor. Yang sudah memegang nomor tetap dilayani sesudahnya.</source>
        <translation>When the kiosk gives numbers of this service, within the office&apos;s hours. Whoever holds a number is still served afterwards.</translation>
    </message>
    <message>
        <source>Ke mana orang mengadu bila dilayani kurang baik.</source>
        <translation>Where people complain when they were not served well.</translation>
    </message>
    <message>
        <source>Keterangan dalam</source>
        <translation>Texts in</translation>
    </message>
    <message>
        <source>Kuota</source>
        <translation>Quotas</translation>
    </message>
    <message>
        <source>Lama</source>
        <translation>Duration</translation>
    </message>
    <message>
        <source>Lama pengerjaan, bukan lama menunggu.</source>
        <translation>How long the work takes, not the wait.</translation>
    </message>
    <message>
        <source>Layanan baru</source>
        <translation>New service</translation>
    </message>
    <message>
        <source>Layanan yang ditawarkan kios bila yang ini terganggu atau habis.</source>
        <translation>The service the kiosk offers when this one is disrupted or sold out.</translation>
    </message>
    <message>
        <source>Lihat di Gangguan</source>
        <translation>See Outages</translation>
    </message>
    <message>
        <source>Lihat di Kapasitas</source>
        <translation>See Capacity</translation>
    </message>
    <message>
        <source>Naik</source>
        <translation>Up</translation>
    </message>
    <message>
        <source>Nama ({language})</source>
        <translation>Name ({language})</translation>
    </message>
    <message>
        <source>Pengaduan</source>
        <translation>Complaints</translation>
    </message>
    <message>
        <source>Satu huruf di depan setiap nomor, misalnya A-017. Bukan I, O, Q, Z.</source>
        <translation>One letter before each number, for example A-017. Not I, O, Q, Z.</translation>
    </message>
    <message>
        <source>Sebagai gantinya</source>
        <translation>In its place</translation>
    </message>
    <message>
        <source>Syarat</source>
        <translation>Requirements</translation>
    </message>
    <message>
        <source>Tambah</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>Tampil di kios</source>
        <translation>Shown on the kiosk</translation>
    </message>
    <message>
        <source>Tampil di kios di samping huruf; membantu orang yang sulit membaca.</source>
        <translation>Shown on the kiosk beside the letter; it helps people who find reading hard.</translation>
    </message>
    <message>
        <source>Tampil di kios, papan dan tiket.</source>
        <translation>Shown at kiosk and board, and on tickets.</translation>
    </message>
    <message>
        <source>Tata cara</source>
        <translation>Procedure</translation>
    </message>
    <message>
        <source>Turun</source>
        <translation>Down</translation>
    </message>
    <message>
        <source>Yang dibutuhkan</source>
        <translation>What it needs</translation>
    </message>
    <message>
        <source>Yang ingin diketahui orang sebelum mengambil nomor.</source>
        <translation>What people want to know before they take a number.</translation>
    </message>
    <message>
        <source>Yang tidak tampil tetap memanggil nomor yang sudah diberikan.</source>
        <translation>One that is not shown still calls the numbers it has given.</translation>
    </message>
    <message>
        <source>tidak ada</source>
        <translation>none</translation>
    </message>
    <message>
        <source>{name} (tidak tampil)</source>
        <translation>{name} (not shown)</translation>
    </message>
</context>
<context>
    <name>ServingPanel</name>
    <message>
        <source>Belum ada yang dilayani</source>
        <translation>Nobody being served</translation>
    </message>
    <message>
        <source>Belum ada yang menunggu di layanan Anda.</source>
        <translation>Nobody is waiting for your services.</translation>
    </message>
    <message>
        <source>Dialihkan: {reason}</source>
        <translation>Transferred: {reason}</translation>
    </message>
    <message>
        <source>Dijeda</source>
        <translation>Paused</translation>
    </message>
    <message>
        <source>Dilayani {time}</source>
        <translation>Served for {time}</translation>
    </message>
    <message>
        <source>Dipanggil {count} kali</source>
        <translation>Calls: {count}</translation>
    </message>
    <message>
        <source>Dipanggil {time} lalu</source>
        <translation>Called {time} ago</translation>
    </message>
    <message>
        <source>Layanan ini terganggu</source>
        <translation>Service disrupted</translation>
    </message>
    <message>
        <source>Loket dijeda</source>
        <translation>Counter paused</translation>
    </message>
    <message>
        <source>Menunggu {time}</source>
        <translation>Waited {time}</translation>
    </message>
    <message>
        <source>Nomor diambil {time}</source>
        <translation>Number taken at {time}</translation>
    </message>
    <message>
        <source>Prioritas</source>
        <translation>Priority</translation>
    </message>
    <message>
        <source>Sejak {time}. Tidak ada nomor yang dipanggil ke {counter}.</source>
        <translation>Since {time}. No number is called to {counter}.</translation>
    </message>
    <message>
        <source>{count} orang selesai dilayani hari ini</source>
        <translation>Served today: {count}</translation>
    </message>
    <message>
        <source>{ready} orang dapat dipanggil, {held} menunggu layanan pulih.</source>
        <translation>{ready} can be called, {held} waiting for the service to be restored.</translation>
    </message>
    <message>
        <source>{ready} orang menunggu di layanan Anda.</source>
        <translation>{ready} waiting for your services.</translation>
    </message>
</context>
<context>
    <name>SettingsBoards</name>
    <message>
        <source>papan {board}</source>
        <translation>board {board}</translation>
    </message>
    <message>
        <source>suara {board}</source>
        <translation>voice of {board}</translation>
    </message>
</context>
<context>
    <name>SettingsCalendar</name>
    <message>
        <source>Diubah orang lain sejak dibuka di sini, sekarang: {opens}-{closes}, {days}. Simpan sekali lagi untuk memakai isian ini.</source>
        <translation>Somebody else changed it since it was opened here, now: {opens}-{closes}, {days}. Save once more to use what stands here.</translation>
    </message>
    <message>
        <source>Hari kerja: centang sedikitnya satu hari.</source>
        <translation>Working days: tick at least one day.</translation>
    </message>
    <message>
        <source>Hari terakhir: tulis tanggal yang tidak sebelum hari pertama.</source>
        <translation>Last day: write a date not before the first day.</translation>
    </message>
    <message>
        <source>Istirahat mulai pukul {begin}: tulis akhir sesudahnya.</source>
        <translation>Break from {begin}: write a later end.</translation>
    </message>
    <message>
        <source>Istirahat pukul {begin} bertumpang tindih dengan yang sebelumnya. Tulis jam lain atau hapus salah satu.</source>
        <translation>The break at {begin} overlaps the one before. Write other hours or remove one.</translation>
    </message>
    <message>
        <source>Jam buka, {day}: tulis jam tutup sesudah pukul {begin}.</source>
        <translation>Opening hours, {day}: write a closing time after {begin}.</translation>
    </message>
    <message>
        <source>Tanggal: sudah ada di daftar. Ubah yang itu, atau tanggal ini.</source>
        <translation>Date: it is in the list already. Change that one, or this date.</translation>
    </message>
    <message>
        <source>Tutup pukul: tulis jam sesudah pukul {begin}.</source>
        <translation>Closes at: write a time after {begin}.</translation>
    </message>
    <message>
        <source>aturan menjelang tutup</source>
        <translation>rule before closing</translation>
    </message>
    <message>
        <source>jam kantor</source>
        <translation>office hours</translation>
    </message>
</context>
<context>
    <name>SettingsCapacity</name>
    <message>
        <source>Diubah orang lain sejak dibuka di sini, sekarang: {limit} nomor dalam {seconds} detik. Simpan sekali lagi untuk memakai isian ini.</source>
        <translation>Somebody else changed it since it was opened here, now: {limit} numbers in {seconds} seconds. Save once more to use what stands here.</translation>
    </message>
    <message>
        <source>Kode: tulis huruf kecil, angka dan tanda hubung, misalnya ektp.</source>
        <translation>Code: write small letters, digits and hyphens, for example ektp.</translation>
    </message>
    <message>
        <source>Kode: {code} sudah dipakai barang lain. Tulis kode lain.</source>
        <translation>Code: {code} is taken by another item. Write another code.</translation>
    </message>
    <message>
        <source>Layanan: sudah punya kuota untuk hari itu. Ubah yang itu, atau pilih hari lain.</source>
        <translation>Service: it has a quota for that day already. Change that one, or choose another day.</translation>
    </message>
    <message>
        <source>Mulai pukul: bertumpang tindih dengan kuota lain layanan ini. Tulis jam lain.</source>
        <translation>From: it overlaps another quota of this service. Write other hours.</translation>
    </message>
    <message>
        <source>Sampai pukul: tulis jam sesudah pukul {begin}.</source>
        <translation>Until: write a time after {begin}.</translation>
    </message>
    <message>
        <source>batas satu tangan</source>
        <translation>limit by one hand</translation>
    </message>
    <message>
        <source>kuota {letter} {amount}</source>
        <translation>quota {letter} {amount}</translation>
    </message>
</context>
<context>
    <name>SettingsHistory</name>
    <message>
        <source>Aturan menjelang tutup</source>
        <translation>Rule before closing</translation>
    </message>
    <message>
        <source>Aturan panggilan</source>
        <translation>Calling rule</translation>
    </message>
    <message>
        <source>Aturan usulan</source>
        <translation>Rules of proposals</translation>
    </message>
    <message>
        <source>Barang</source>
        <translation>Item</translation>
    </message>
    <message>
        <source>Batas satu tangan</source>
        <translation>Limit by one hand</translation>
    </message>
    <message>
        <source>Berkas setelan diterapkan:</source>
        <translation>Settings file taken over:</translation>
    </message>
    <message>
        <source>Berkas setelan diubah di</source>
        <translation>Settings file edited at</translation>
    </message>
    <message>
        <source>Hari di kalender</source>
        <translation>Day of the calendar</translation>
    </message>
    <message>
        <source>Hari dihapus dari kalender:</source>
        <translation>Day removed from the calendar:</translation>
    </message>
    <message>
        <source>Isi tiket</source>
        <translation>What tickets carry</translation>
    </message>
    <message>
        <source>Jam kantor</source>
        <translation>Office hours</translation>
    </message>
    <message>
        <source>Kabar kantor ini</source>
        <translation>This office&apos;s own status</translation>
    </message>
    <message>
        <source>Kantor lain</source>
        <translation>Other offices</translation>
    </message>
    <message>
        <source>Kantor lain dihapus:</source>
        <translation>Other office removed:</translation>
    </message>
    <message>
        <source>Kata siap pakai</source>
        <translation>Ready words</translation>
    </message>
    <message>
        <source>Komponen</source>
        <translation>Component</translation>
    </message>
    <message>
        <source>Kuota dihapus, layanan</source>
        <translation>Quota removed, service</translation>
    </message>
    <message>
        <source>Kuota layanan</source>
        <translation>Quota of service</translation>
    </message>
    <message>
        <source>Layanan</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Loket</source>
        <translation>Counters</translation>
    </message>
    <message>
        <source>Nama kantor</source>
        <translation>Office&apos;s name</translation>
    </message>
    <message>
        <source>Naskah gangguan</source>
        <translation>Text of an outage</translation>
    </message>
    <message>
        <source>Pemeriksaan</source>
        <translation>Checks</translation>
    </message>
    <message>
        <source>Pemeriksaan dihapus:</source>
        <translation>Check removed:</translation>
    </message>
    <message>
        <source>Periode</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>Periode dihapus:</source>
        <translation>Period removed:</translation>
    </message>
    <message>
        <source>Setelan</source>
        <translation>Settings of</translation>
    </message>
    <message>
        <source>Waktu kabar</source>
        <translation>Times of words</translation>
    </message>
    <message>
        <source>Waktu kembali</source>
        <translation>Time to come back</translation>
    </message>
    <message>
        <source>anjuran</source>
        <translation>advice</translation>
    </message>
    <message>
        <source>banyaknya</source>
        <translation>how many</translation>
    </message>
    <message>
        <source>biaya</source>
        <translation>fee</translation>
    </message>
    <message>
        <source>buka</source>
        <translation>open</translation>
    </message>
    <message>
        <source>dapat dibuat sehari</source>
        <translation>can be made a day</translation>
    </message>
    <message>
        <source>dipakai</source>
        <translation>in use</translation>
    </message>
    <message>
        <source>hari</source>
        <translation>day</translation>
    </message>
    <message>
        <source>hari pertama</source>
        <translation>first day</translation>
    </message>
    <message>
        <source>hari terakhir</source>
        <translation>last day</translation>
    </message>
    <message>
        <source>hasil layanan</source>
        <translation>product</translation>
    </message>
    <message>
        <source>huruf</source>
        <translation>letter</translation>
    </message>
    <message>
        <source>ingatkan pada sisa</source>
        <translation>warn when left</translation>
    </message>
    <message>
        <source>istirahat</source>
        <translation>breaks</translation>
    </message>
    <message>
        <source>jam buka</source>
        <translation>hours</translation>
    </message>
    <message>
        <source>jenis</source>
        <translation>kind</translation>
    </message>
    <message>
        <source>judul</source>
        <translation>title</translation>
    </message>
    <message>
        <source>kode</source>
        <translation>code</translation>
    </message>
    <message>
        <source>lama layanan</source>
        <translation>duration</translation>
    </message>
    <message>
        <source>layanan</source>
        <translation>services</translation>
    </message>
    <message>
        <source>mulai</source>
        <translation>from</translation>
    </message>
    <message>
        <source>nama</source>
        <translation>name</translation>
    </message>
    <message>
        <source>nilai</source>
        <translation>value</translation>
    </message>
    <message>
        <source>nomor</source>
        <translation>number</translation>
    </message>
    <message>
        <source>pengaduan</source>
        <translation>complaints</translation>
    </message>
    <message>
        <source>perkiraan</source>
        <translation>estimate</translation>
    </message>
    <message>
        <source>sampai</source>
        <translation>until</translation>
    </message>
    <message>
        <source>sebab</source>
        <translation>cause</translation>
    </message>
    <message>
        <source>sebagai gantinya</source>
        <translation>in its place</translation>
    </message>
    <message>
        <source>setiap (detik)</source>
        <translation>every (seconds)</translation>
    </message>
    <message>
        <source>syarat</source>
        <translation>requirements</translation>
    </message>
    <message>
        <source>tata cara</source>
        <translation>procedure</translation>
    </message>
    <message>
        <source>tidak</source>
        <translation>no</translation>
    </message>
    <message>
        <source>tutup</source>
        <translation>closed</translation>
    </message>
    <message>
        <source>urutan</source>
        <translation>order</translation>
    </message>
    <message>
        <source>ya</source>
        <translation>yes</translation>
    </message>
    <message>
        <source>yang dibutuhkan</source>
        <translation>what it needs</translation>
    </message>
    <message>
        <source>yang diperiksa</source>
        <translation>what is checked</translation>
    </message>
</context>
<context>
    <name>SettingsOutages</name>
    <message>
        <source>Judul: tulis apa yang terganggu.</source>
        <translation>Title: write what is disrupted.</translation>
    </message>
    <message>
        <source>Kalimat: tulis dalam bahasa Indonesia, atau hapus baris ini.</source>
        <translation>Sentence: write it in Indonesian, or remove this line.</translation>
    </message>
    <message>
        <source>Kode: tulis huruf kecil, angka dan tanda hubung, misalnya server-pusat.</source>
        <translation>Code: write small letters, digits and hyphens, for example national-server.</translation>
    </message>
    <message>
        <source>Kode: {code} sudah dipakai komponen lain. Tulis kode lain.</source>
        <translation>Code: {code} is taken by another component. Write another code.</translation>
    </message>
    <message>
        <source>Terlalu panjang ({count}): paling banyak {most}.</source>
        <translation>Too long ({count}): at most {most}.</translation>
    </message>
    <message>
        <source>Untuk: sudah punya naskah. Ubah yang itu.</source>
        <translation>For: it has a text already. Change that one.</translation>
    </message>
    <message>
        <source>aturan usulan</source>
        <translation>rules of proposals</translation>
    </message>
    <message>
        <source>kata siap pakai</source>
        <translation>ready words</translation>
    </message>
    <message>
        <source>naskah {name}</source>
        <translation>text of {name}</translation>
    </message>
    <message>
        <source>naskah {name}, lebih lambat</source>
        <translation>text of {name}, slower</translation>
    </message>
    <message>
        <source>waktu kabar</source>
        <translation>times of words</translation>
    </message>
</context>
<context>
    <name>SettingsPriority</name>
    <message>
        <source>aturan panggilan</source>
        <translation>calling rule</translation>
    </message>
</context>
<context>
    <name>SettingsRows</name>
    <message>
        <source>Diubah orang lain sejak dibuka di sini, sekarang: {row}. Simpan sekali lagi untuk memakai isian ini.</source>
        <translation>Somebody else changed it since it was opened here, now: {row}. Save once more to use what stands here.</translation>
    </message>
    <message>
        <source>Sudah dihapus orang lain sejak dibuka di sini. Simpan sekali lagi untuk menambahkannya lagi.</source>
        <translation>Somebody else removed it since it was opened here. Save once more to add it again.</translation>
    </message>
    <message>
        <source>{row} dihapus</source>
        <translation>{row} removed</translation>
    </message>
    <message>
        <source>{row} diubah orang lain sejak dibuka di sini. Simpan sekali lagi untuk tetap menghapusnya.</source>
        <translation>Somebody else changed {row} since it was opened here. Save once more to remove it all the same.</translation>
    </message>
</context>
<context>
    <name>SettingsRules</name>
    <message>
        <source>Bahasa ini sudah dipilih di atas. Pilih yang lain.</source>
        <translation>This language was chosen above. Choose another one.</translation>
    </message>
    <message>
        <source>Huruf {letter} mudah terbaca sebagai angka. Pilih selain I, O, Q dan Z.</source>
        <translation>The letter {letter} is easily read as a digit. Choose any but I, O, Q and Z.</translation>
    </message>
    <message>
        <source>Huruf {letter} sudah dipakai layanan lain. Pilih huruf lain.</source>
        <translation>The letter {letter} belongs to another service. Choose another letter.</translation>
    </message>
    <message>
        <source>Isi nama, 1 sampai 300 huruf.</source>
        <translation>Enter a name of 1 to 300 letters.</translation>
    </message>
    <message>
        <source>Isi nama, 1 sampai 60 huruf.</source>
        <translation>Enter a name of 1 to 60 letters.</translation>
    </message>
    <message>
        <source>Isi satu huruf A sampai Z.</source>
        <translation>Enter one letter from A to Z.</translation>
    </message>
    <message>
        <source>Nomor {number} sudah dipakai loket lain. Pilih nomor lain.</source>
        <translation>The number {number} belongs to another counter. Choose another number.</translation>
    </message>
    <message>
        <source>Pilih bahasa di sini, atau kosongkan juga yang di bawahnya.</source>
        <translation>Choose a language here, or leave the one below empty too.</translation>
    </message>
    <message>
        <source>Pilih jenis printer.</source>
        <translation>Choose a printer model.</translation>
    </message>
    <message>
        <source>Pilih printer dari daftar, atau tulis misalnya 04b8:0e28</source>
        <translation>Choose a printer from the list, or write for example 04b8:0e28</translation>
    </message>
    <message>
        <source>Pilih sedikitnya satu layanan untuk loket yang dipakai.</source>
        <translation>Choose at least one service for a counter in use.</translation>
    </message>
    <message>
        <source>Tulis alamat lengkap, misalnya sqlite:////var/lib/antrean/kantor.db</source>
        <translation>Enter the full address, for example sqlite:////var/lib/antrean/kantor.db</translation>
    </message>
    <message>
        <source>Tulis alamat printer, misalnya 192.168.1.50</source>
        <translation>Enter the printer address, for example 192.168.1.50</translation>
    </message>
    <message>
        <source>Tulis alamat web dengan {mark} untuk kode tiket, misalnya {example}</source>
        <translation>Write a web address with {mark} for the ticket&apos;s code, for example {example}</translation>
    </message>
    <message>
        <source>Tulis folder dengan alamat lengkap, misalnya {example}</source>
        <translation>Write a folder with its whole path, for example {example}</translation>
    </message>
    <message>
        <source>Tulis nama antrean cetak seperti di komputer ini.</source>
        <translation>Write the print queue&apos;s name as on this computer.</translation>
    </message>
    <message>
        <source>Tulis nama lengkap folder di PC ini, misalnya {example}</source>
        <translation>Write the whole name of a folder on this PC, such as {example}</translation>
    </message>
    <message>
        <source>Tulis nama perangkat, misalnya {example}</source>
        <translation>Write the device&apos;s name, for example {example}</translation>
    </message>
    <message>
        <source>{day}: isi jam selesai yang sesudah jam mulai.</source>
        <translation>{day}: enter an end that is after the beginning.</translation>
    </message>
</context>
<context>
    <name>SettingsSaver</name>
    <message>
        <source>isi tiket</source>
        <translation>what tickets carry</translation>
    </message>
    <message>
        <source>layanan {letter}</source>
        <translation>service {letter}</translation>
    </message>
    <message>
        <source>loket {number}</source>
        <translation>counter {number}</translation>
    </message>
    <message>
        <source>nama kantor</source>
        <translation>office name</translation>
    </message>
    <message>
        <source>setelan kios ini</source>
        <translation>settings of this kiosk</translation>
    </message>
    <message>
        <source>waktu kembali</source>
        <translation>time to come back</translation>
    </message>
</context>
<context>
    <name>SettingsTopics</name>
    <message>
        <source>Bahasa</source>
        <translation>Languages</translation>
    </message>
    <message>
        <source>Basis data</source>
        <translation>Database</translation>
    </message>
    <message>
        <source>Berkas setelan</source>
        <translation>Settings file</translation>
    </message>
    <message>
        <source>Cadangan</source>
        <translation>Backup</translation>
    </message>
    <message>
        <source>Gangguan</source>
        <translation>Disruption</translation>
    </message>
    <message>
        <source>Kalender</source>
        <translation>Calendar</translation>
    </message>
    <message>
        <source>Kantor</source>
        <translation>Office</translation>
    </message>
    <message>
        <source>Kantor lain</source>
        <translation>Other offices</translation>
    </message>
    <message>
        <source>Kapasitas</source>
        <translation>Capacity</translation>
    </message>
    <message>
        <source>Kios ini</source>
        <translation>This kiosk</translation>
    </message>
    <message>
        <source>Layanan</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Loket</source>
        <translation>Counters</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PINs</translation>
    </message>
    <message>
        <source>Papan</source>
        <translation>Board</translation>
    </message>
    <message>
        <source>Pemeriksaan</source>
        <translation>Checks</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Printer</translation>
    </message>
    <message>
        <source>Prioritas</source>
        <translation>Priority</translation>
    </message>
    <message>
        <source>Riwayat</source>
        <translation>History</translation>
    </message>
    <message>
        <source>Suara</source>
        <translation>Voice</translation>
    </message>
</context>
<context>
    <name>SettingsWeekdays</name>
    <message>
        <source>Jumat</source>
        <translation>Friday</translation>
    </message>
    <message>
        <source>Kamis</source>
        <translation>Thursday</translation>
    </message>
    <message>
        <source>Minggu</source>
        <translation>Sunday</translation>
    </message>
    <message>
        <source>Rabu</source>
        <translation>Wednesday</translation>
    </message>
    <message>
        <source>Sabtu</source>
        <translation>Saturday</translation>
    </message>
    <message>
        <source>Selasa</source>
        <translation>Tuesday</translation>
    </message>
    <message>
        <source>Senin</source>
        <translation>Monday</translation>
    </message>
</context>
<context>
    <name>Shell</name>
    <message>
        <source>Antrean - Loket</source>
        <translation>Antrean - Counter</translation>
    </message>
    <message>
        <source>Membuka data antrean kantor.</source>
        <translation>Opening the queue data of the office.</translation>
    </message>
    <message>
        <source>Menyiapkan loket</source>
        <translation>Preparing the counter</translation>
    </message>
</context>
<context>
    <name>SidePanel</name>
    <message>
        <source>Tutup</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>SignInPage</name>
    <message>
        <source>Kosong · layanan {letters}</source>
        <translation>Free · services {letters}</translation>
    </message>
    <message>
        <source>Layanan</source>
        <translation>Services</translation>
    </message>
    <message>
        <source>Nama panggilan, misalnya Sri</source>
        <translation>First name, for example Sri</translation>
    </message>
    <message>
        <source>Nama petugas</source>
        <translation>Officer</translation>
    </message>
    <message>
        <source>Pilih loket Anda</source>
        <translation>Choose your counter</translation>
    </message>
    <message>
        <source>Pilih loket dulu</source>
        <translation>Choose a counter first</translation>
    </message>
    <message>
        <source>Pilih paling sedikit satu layanan</source>
        <translation>Choose at least one service</translation>
    </message>
    <message>
        <source>Tulis nama Anda</source>
        <translation>Enter your name</translation>
    </message>
    <message>
        <source>{officer} ada di sini</source>
        <translation>{officer} is here</translation>
    </message>
</context>
<context>
    <name>Slides</name>
    <message>
        <source>berkas terlalu banyak</source>
        <translation>too many files</translation>
    </message>
    <message>
        <source>dan {count} lainnya</source>
        <translation>and {count} more</translation>
    </message>
    <message>
        <source>folder tidak ada</source>
        <translation>there is no such folder</translation>
    </message>
    <message>
        <source>gambar rusak</source>
        <translation>damaged picture</translation>
    </message>
    <message>
        <source>hanya PNG, JPEG, WebP dan .txt</source>
        <translation>only PNG, JPEG, WebP and .txt</translation>
    </message>
    <message>
        <source>kosong</source>
        <translation>empty</translation>
    </message>
    <message>
        <source>simpan sebagai teks UTF-8</source>
        <translation>save it as UTF-8 text</translation>
    </message>
    <message>
        <source>terlalu besar</source>
        <translation>too large</translation>
    </message>
    <message>
        <source>tidak boleh dibaca</source>
        <translation>may not be read</translation>
    </message>
    <message>
        <source>video tidak ditampilkan</source>
        <translation>videos are not shown</translation>
    </message>
    <message>
        <source>{folder} (suara tidak dapat dipakai)</source>
        <translation>{folder} (voice cannot be used)</translation>
    </message>
</context>
<context>
    <name>StaffMark</name>
    <message>
        <source>Cadangan hari ini gagal: lihat setelan, Cadangan</source>
        <translation>No backup today: see settings, Backup</translation>
    </message>
    <message>
        <source>Layar ini terlalu kecil untuk kios</source>
        <translation>This screen is too small for a kiosk</translation>
    </message>
    <message>
        <source>Tidak ada suara: periksa pengeras suara</source>
        <translation>No sound: check the loudspeaker</translation>
    </message>
    <message>
        <source>Ukuran layar belum diketahui: isi di setelan</source>
        <translation>Screen size not known: enter it in the settings</translation>
    </message>
</context>
<context>
    <name>StaleBand</name>
    <message>
        <source>Belum tersambung ke data antrean.</source>
        <translation>Not connected to the queue data yet.</translation>
    </message>
    <message>
        <source>Tidak tersambung, data terakhir {time}. Layar ini bisa ketinggalan.</source>
        <translation>Not connected, last data {time}. This screen may be behind.</translation>
    </message>
</context>
<context>
    <name>StartingPage</name>
    <message>
        <source>Memulai…</source>
        <translation>Starting…</translation>
    </message>
    <message>
        <source>Silakan tunggu sebentar.</source>
        <translation>Please wait a moment.</translation>
    </message>
</context>
<context>
    <name>StateLine</name>
    <message>
        <source>Buka sampai {time}</source>
        <translation>Open until {time}</translation>
    </message>
    <message>
        <source>Data terkini</source>
        <translation>Data up to date</translation>
    </message>
    <message>
        <source>Istirahat sampai {time}</source>
        <translation>On a break until {time}</translation>
    </message>
    <message>
        <source>Terputus {n} detik</source>
        <translation>Cut off for {n} s</translation>
    </message>
    <message>
        <source>Terputus {n} menit</source>
        <translation>Cut off for {n} min</translation>
    </message>
    <message>
        <source>Tidak ada gangguan</source>
        <translation>No disruption</translation>
    </message>
    <message>
        <source>Tutup</source>
        <translation>Closed</translation>
    </message>
    <message>
        <source>Tutup, buka lagi {time}</source>
        <translation>Closed, opens again {time}</translation>
    </message>
    <message>
        <source>{n} gangguan</source>
        <translation>Disruptions: {n}</translation>
    </message>
    <message>
        <source>{n} gangguan, kabar {time}</source>
        <translation>Disruptions: {n}, update {time}</translation>
    </message>
    <message>
        <source>{n} tiket</source>
        <translation>{n} tickets</translation>
    </message>
    <message>
        <source>{n} tiket menunggu printer</source>
        <translation>{n} tickets wait for a printer</translation>
    </message>
    <message>
        <source>{n} tiket perlu diperiksa</source>
        <translation>Tickets to check: {n}</translation>
    </message>
    <message>
        <source>{open} dari {all} loket melayani</source>
        <translation>{open} of {all} counters serving</translation>
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
        <translation>To be merged</translation>
    </message>
    <message>
        <source>Jam</source>
        <translation>Clock</translation>
    </message>
    <message>
        <source>Keadaan</source>
        <translation>State</translation>
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
        <translation>Stations</translation>
    </message>
    <message>
        <source>Terlihat</source>
        <translation>Seen</translation>
    </message>
</context>
<context>
    <name>StationName</name>
    <message>
        <source>Antrean sudah berjalan di PC ini dengan nama stasiun yang sama. Tutup yang satu, maka yang ini jalan sendiri.</source>
        <translation>Antrean already runs on this PC under the same station name. Close one, and this one goes on by itself.</translation>
    </message>
    <message>
        <source>Kantor ini sudah pindah ke {place}. Pasang berkas stasiun yang dibuat untuk PC ini.</source>
        <translation>This office moved to {place}. Install the station file made for this PC.</translation>
    </message>
    <message>
        <source>Nama stasiun ini dipakai PC {host} sejak {time}. Matikan di sana, atau beri nama lain di setelan PC ini.</source>
        <translation>The PC {host} has had this station&apos;s name since {time}. End it there, or give this PC another name in its settings.</translation>
    </message>
    <message>
        <source>Stasiun ini sudah dipensiunkan. Beri nama lain di setelan PC ini.</source>
        <translation>This station was retired. Give this PC another name in its settings.</translation>
    </message>
    <message>
        <source>{day} pukul {time}</source>
        <translation>{day}, {time}</translation>
    </message>
</context>
<context>
    <name>StationPage</name>
    <message>
        <source>Bertanya setelah diam (detik)</source>
        <translation>Ask after idle time (seconds)</translation>
    </message>
    <message>
        <source>Diagonal layar; ukuran huruf dan tombol dihitung dari sini.</source>
        <translation>Diagonal of the screen; sizes of letters and buttons are worked out from it.</translation>
    </message>
    <message>
        <source>Disimpan di {file}</source>
        <translation>Saved in {file}</translation>
    </message>
    <message>
        <source>Folder suara bacakan</source>
        <translation>Folder of the reading voice</translation>
    </message>
    <message>
        <source>Hitung mundur (detik)</source>
        <translation>Countdown (seconds)</translation>
    </message>
    <message>
        <source>Kosong: suara bawaan.</source>
        <translation>Empty: the voice that ships.</translation>
    </message>
    <message>
        <source>Layar (inci)</source>
        <translation>Screen (inches)</translation>
    </message>
    <message>
        <source>Layar ajakan (detik)</source>
        <translation>Inviting page (seconds)</translation>
    </message>
    <message>
        <source>Nama ini satu-satunya di kantor; konsol menyebutnya bila ada masalah.</source>
        <translation>The only one of this name in the office; consoles say it when there is trouble.</translation>
    </message>
    <message>
        <source>Nama kios</source>
        <translation>Kiosk name</translation>
    </message>
    <message>
        <source>Paling keras; pengunjung dapat mengecilkannya.</source>
        <translation>The loudest; visitors can make it softer.</translation>
    </message>
    <message>
        <source>Sekian lama kios menunggu jawaban sebelum kembali ke awal.</source>
        <translation>So long the kiosk waits for an answer before it begins anew.</translation>
    </message>
    <message>
        <source>Sekian lama tanpa sentuhan, lalu kios bertanya apakah orang masih di sini.</source>
        <translation>So long without a touch, and the kiosk asks whether somebody is still there.</translation>
    </message>
    <message>
        <source>Sekian lama tanpa sentuhan, lalu kios menyapa. 0: tidak pernah.</source>
        <translation>So long without a touch, then the kiosk greets. 0: never.</translation>
    </message>
    <message>
        <source>Volume bacakan (%)</source>
        <translation>Volume of reading (%)</translation>
    </message>
</context>
<context>
    <name>StationsPage</name>
    <message>
        <source>Belum ada stasiun.</source>
        <translation>No stations yet.</translation>
    </message>
    <message>
        <source>Jangan</source>
        <translation>Do not</translation>
    </message>
    <message>
        <source>Nama dan hurufnya tidak dipakai lagi. Bila ini kios yang lama terputus, nyalakan dulu: mungkin masih menyimpan tiket.</source>
        <translation>Its name and letter are never used again. If this is a kiosk that was cut off for long, switch it on first: it may still hold tickets.</translation>
    </message>
    <message>
        <source>Pensiunkan {name}?</source>
        <translation>Retire {name}?</translation>
    </message>
    <message>
        <source>Tutup</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Ya, pensiunkan</source>
        <translation>Yes, retire it</translation>
    </message>
</context>
<context>
    <name>StillHere</name>
    <message>
        <source>Anda masih di sini?</source>
        <translation>Are you still here?</translation>
    </message>
    <message>
        <source>Layar kembali ke awal dalam {seconds} detik.</source>
        <translation>Back to the start in {seconds} seconds.</translation>
    </message>
    <message>
        <source>Ya, lanjutkan</source>
        <translation>Yes, continue</translation>
    </message>
</context>
<context>
    <name>StockBand</name>
    <message>
        <source>{text} (+{n} barang lain)</source>
        <translation>{text} (+{n} more items)</translation>
    </message>
</context>
<context>
    <name>StockForm</name>
    <message>
        <source>Berapa yang ada sekarang, setelah dihitung?</source>
        <translation>How many are there now, after counting?</translation>
    </message>
    <message>
        <source>Berapa yang diterima?</source>
        <translation>How many were received?</translation>
    </message>
    <message>
        <source>Berapa yang rusak atau tidak dapat dipakai lagi?</source>
        <translation>How many are spoilt or can no more be used?</translation>
    </message>
    <message>
        <source>Catat</source>
        <translation>Record</translation>
    </message>
    <message>
        <source>Jumlah</source>
        <translation>Amount</translation>
    </message>
    <message>
        <source>Keterangan (bila ada), misalnya nomor surat jalan</source>
        <translation>Note (if any), for example the delivery number</translation>
    </message>
    <message>
        <source>Lebih banyak dari yang tercatat ({n}). Hitung dulu yang ada.</source>
        <translation>More than are recorded ({n}). Count what there is first.</translation>
    </message>
    <message>
        <source>Setelah dicatat: {n}.</source>
        <translation>After recording: {n}.</translation>
    </message>
    <message>
        <source>Tercatat {before}, ditemukan {n}: selisih {change}.</source>
        <translation>Recorded {before}, found {n}: difference {change}.</translation>
    </message>
    <message>
        <source>Tulis angka bulat, misalnya 500.</source>
        <translation>Write a whole number, for example 500.</translation>
    </message>
    <message>
        <source>Tulis sedikitnya 1.</source>
        <translation>Write at least 1.</translation>
    </message>
</context>
<context>
    <name>StockList</name>
    <message>
        <source>Barang baru</source>
        <translation>New item</translation>
    </message>
    <message>
        <source>Bila tinggal sebanyak ini atau kurang, konsol mengingatkan petugas.</source>
        <translation>At so many or fewer the console warns the officers.</translation>
    </message>
    <message>
        <source>Dapat dibuat sehari</source>
        <translation>Can be made a day</translation>
    </message>
    <message>
        <source>Dipakai layanan</source>
        <translation>Used by services</translation>
    </message>
    <message>
        <source>Disebut di konsol dan di kios.</source>
        <translation>Named on consoles and kiosks.</translation>
    </message>
    <message>
        <source>Hapus</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Huruf kecil, angka dan tanda hubung, misalnya ektp. Dipakai di perintah.</source>
        <translation>Small letters, digits and hyphens, for example ektp. Commands use it.</translation>
    </message>
    <message>
        <source>Ingatkan pada sisa</source>
        <translation>Warn when left</translation>
    </message>
    <message>
        <source>Kode</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Nama ({language})</source>
        <translation>Name ({language})</translation>
    </message>
    <message>
        <source>Satu berkurang pada akhir setiap kunjungan di layanan ini.</source>
        <translation>One is used at the end of each visit to these services.</translation>
    </message>
    <message>
        <source>Sebanyak itu nomor diberikan sehari untuk semua layanannya bersama-sama.</source>
        <translation>So many numbers are given a day over all its services.</translation>
    </message>
    <message>
        <source>Tambah</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>Tersedia sekarang</source>
        <translation>On hand now</translation>
    </message>
    <message>
        <source>Yang datang, rusak dan dihitung dicatat di konsol, dengan nama petugasnya.</source>
        <translation>What comes, is spoilt or counted is noted at a console, with the officer&apos;s name.</translation>
    </message>
    <message>
        <source>belum pernah dihitung; selama itu tidak membatasi apa pun</source>
        <translation>never counted; until then it limits nothing</translation>
    </message>
    <message>
        <source>tanpa batas</source>
        <translation>no limit</translation>
    </message>
</context>
<context>
    <name>StockPage</name>
    <message>
        <source>Apa</source>
        <translation>What</translation>
    </message>
    <message>
        <source>Belum ada yang dicatat.</source>
        <translation>Nothing is recorded yet.</translation>
    </message>
    <message>
        <source>Belum pernah dihitung</source>
        <translation>Never counted</translation>
    </message>
    <message>
        <source>Dihitung {n} oleh {who}, {time}</source>
        <translation>Counted {n} by {who}, {time}</translation>
    </message>
    <message>
        <source>Dipakai layanan {letters}</source>
        <translation>Used by service {letters}</translation>
    </message>
    <message>
        <source>Jumlah</source>
        <translation>Amount</translation>
    </message>
    <message>
        <source>Kapan</source>
        <translation>When</translation>
    </message>
    <message>
        <source>Keterangan</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Oleh</source>
        <translation>By</translation>
    </message>
    <message>
        <source>Tutup</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>{n} barang</source>
        <translation>{n} items</translation>
    </message>
    <message>
        <source>{n} barang, {low} hampir atau sudah habis</source>
        <translation>{n} items, {low} low or gone</translation>
    </message>
</context>
<context>
    <name>Strip</name>
    <message>
        <source>Kosong</source>
        <translation>Nobody</translation>
    </message>
    <message>
        <source>Penuh</source>
        <translation>Full window</translation>
    </message>
    <message>
        <source>{n} menunggu</source>
        <translation>{n} waiting</translation>
    </message>
</context>
<context>
    <name>TakeTicketPage</name>
    <message>
        <source>Nomor antrean Anda</source>
        <translation>Your queue number</translation>
    </message>
    <message>
        <source>Selesai · {seconds} detik</source>
        <translation>Done · {seconds} s</translation>
    </message>
    <message>
        <source>Sistem antrean terputus. Nomor ini tetap berlaku.</source>
        <translation>The queue system is disconnected. This number stays valid.</translation>
    </message>
    <message>
        <source>Tidak ada orang di depan Anda</source>
        <translation>Nobody ahead of you</translation>
    </message>
    <message>
        <source>{ahead} · waktu tunggu belum diketahui</source>
        <translation>{ahead} · waiting time not known</translation>
    </message>
    <message>
        <source>{count} orang di depan Anda</source>
        <translation>{count} ahead of you</translation>
    </message>
</context>
<context>
    <name>TemplateList</name>
    <message>
        <source>Anjuran ({language})</source>
        <translation>Advice ({language})</translation>
    </message>
    <message>
        <source>Apa yang dapat dilakukan orang sekarang.</source>
        <translation>What people can do now.</translation>
    </message>
    <message>
        <source>Apa yang terganggu. Tampil besar di papan.</source>
        <translation>What is disrupted. Shown large on the board.</translation>
    </message>
    <message>
        <source>Boleh kosong selama belum diketahui.</source>
        <translation>May be empty while it is not known.</translation>
    </message>
    <message>
        <source>Hapus</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Judul ({language})</source>
        <translation>Title ({language})</translation>
    </message>
    <message>
        <source>Satu naskah untuk setiap komponen, saat berhenti dan saat lebih lambat.</source>
        <translation>One text for each component when it stops, one when it is slower.</translation>
    </message>
    <message>
        <source>Sebab ({language})</source>
        <translation>Cause ({language})</translation>
    </message>
    <message>
        <source>Tambah</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>Untuk</source>
        <translation>For</translation>
    </message>
    <message>
        <source>{name}: berhenti</source>
        <translation>{name}: stopped</translation>
    </message>
    <message>
        <source>{name}: lebih lambat</source>
        <translation>{name}: slower</translation>
    </message>
</context>
<context>
    <name>TextFields</name>
    <message>
        <source>Bila kosong, teks Indonesia yang dipakai.</source>
        <translation>Where it is empty, the Indonesian text is used.</translation>
    </message>
</context>
<context>
    <name>ThanksPage</name>
    <message>
        <source>Anda belum mengambil nomor. Silakan datang lagi nanti.</source>
        <translation>You have not taken a number. Please come back later.</translation>
    </message>
    <message>
        <source>Selesai</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Terima kasih</source>
        <translation>Thank you</translation>
    </message>
</context>
<context>
    <name>TicketPreview</name>
    <message>
        <source>Begini tiketnya</source>
        <translation>The ticket will look like this</translation>
    </message>
    <message>
        <source>Saat gangguan</source>
        <translation>During an outage</translation>
    </message>
    <message>
        <source>Salinan</source>
        <translation>Copy</translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message>
        <source>Batal</source>
        <translation>Not come</translation>
    </message>
    <message>
        <source>Diambil</source>
        <translation>Taken</translation>
    </message>
    <message>
        <source>Layanan</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Menunggu</source>
        <translation>Waiting</translation>
    </message>
    <message>
        <source>Selesai</source>
        <translation>Served</translation>
    </message>
    <message>
        <source>Tunggu</source>
        <translation>Wait</translation>
    </message>
    <message>
        <source>Tutup</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>{n} mnt</source>
        <translation>{n} min</translation>
    </message>
    <message>
        <source>{taken} nomor diambil, {served} selesai, {waiting} menunggu</source>
        <translation>{taken} numbers taken, {served} served, {waiting} waiting</translation>
    </message>
    <message>
        <source>{text}; terbanyak {most} {time}</source>
        <translation>{text}; at most {most}, at {time}</translation>
    </message>
</context>
<context>
    <name>VirtualPrinterWindow</name>
    <message>
        <source>Belum ada tiket</source>
        <translation>No tickets yet</translation>
    </message>
    <message>
        <source>Bukti cetak ganda</source>
        <translation>Proof of printing sent twice</translation>
    </message>
    <message>
        <source>Bukti cetak hilang</source>
        <translation>Proof of printing missing</translation>
    </message>
    <message>
        <source>Bukti cetak salah</source>
        <translation>Wrong proof of printing</translation>
    </message>
    <message>
        <source>Bukti cetak terlambat {seconds}&#xa0;detik</source>
        <translation>Print proof {seconds}&#xa0;seconds late</translation>
    </message>
    <message>
        <source>Gangguan lain…</source>
        <translation>Other faults…</translation>
    </message>
    <message>
        <source>Gangguan: {count}…</source>
        <translation>Faults: {count}…</translation>
    </message>
    <message>
        <source>Kertas habis</source>
        <translation>Out of paper</translation>
    </message>
    <message>
        <source>Kertas hampir habis</source>
        <translation>Paper nearly out</translation>
    </message>
    <message>
        <source>Listrik padam</source>
        <translation>Power off</translation>
    </message>
    <message>
        <source>Listrik padam {seconds}&#xa0;detik</source>
        <translation>Power off for {seconds}&#xa0;seconds</translation>
    </message>
    <message>
        <source>Luring</source>
        <translation>Offline</translation>
    </message>
    <message>
        <source>Mencetak lambat</source>
        <translation>Prints slowly</translation>
    </message>
    <message>
        <source>Menerima di port {port}</source>
        <translation>Listening on port {port}</translation>
    </message>
    <message>
        <source>Pemotong macet</source>
        <translation>Cutter jammed</translation>
    </message>
    <message>
        <source>Pemotong macet pada tiket berikut</source>
        <translation>Cutter jams at the next ticket</translation>
    </message>
    <message>
        <source>Printer virtual</source>
        <translation>Virtual printer</translation>
    </message>
    <message>
        <source>Putuskan sambungan sekarang</source>
        <translation>Break the connection now</translation>
    </message>
    <message>
        <source>Siap</source>
        <translation>Ready</translation>
    </message>
    <message>
        <source>Tidak menjawab</source>
        <translation>No answer</translation>
    </message>
    <message>
        <source>Tiket tidak diambil</source>
        <translation>Ticket is not taken</translation>
    </message>
    <message>
        <source>Tutup terbuka</source>
        <translation>Cover open</translation>
    </message>
    <message>
        <source>{count} tiket keluar</source>
        <translation>Tickets out: {count}</translation>
    </message>
</context>
<context>
    <name>VoiceActs</name>
    <message>
        <source>Folder suara itu tidak ada di PC ini: contoh ini dengan suara bawaan.</source>
        <translation>That folder is not on this PC: this is the voice that ships.</translation>
    </message>
    <message>
        <source>PC ini tidak punya perangkat suara; dengarkan di papan.</source>
        <translation>This PC has no sound device; listen at the board.</translation>
    </message>
    <message>
        <source>Tidak terdengar: {reason}</source>
        <translation>Nothing was heard: {reason}</translation>
    </message>
</context>
<context>
    <name>VoiceFields</name>
    <message>
        <source>0 sampai 100, nada dan suara.</source>
        <translation>0 to 100, of chime and voice.</translation>
    </message>
    <message>
        <source>5 sampai 120. Berita gangguan tidak pernah menyela panggilan.</source>
        <translation>5 to 120. A notice is never spoken over a call.</translation>
    </message>
    <message>
        <source>Angka satu per satu: dua, tiga, dua</source>
        <translation>Digit by digit: two, three, two</translation>
    </message>
    <message>
        <source>Bahasa sehari-hari</source>
        <translation>Usual languages</translation>
    </message>
    <message>
        <source>Belum ada: semua loket disebut nomornya.</source>
        <translation>None yet: all counters are called by number.</translation>
    </message>
    <message>
        <source>Boleh melewati malam.</source>
        <translation>May go over midnight.</translation>
    </message>
    <message>
        <source>Bunyi</source>
        <translation>Sound</translation>
    </message>
    <message>
        <source>Cara membaca</source>
        <translation>How numbers are read</translation>
    </message>
    <message>
        <source>Dalam bahasa Indonesia.</source>
        <translation>In Indonesian.</translation>
    </message>
    <message>
        <source>Di Jawa Tengah bahasa Jawa dipakai setiap Kamis.</source>
        <translation>Central Java speaks Javanese on Thursdays.</translation>
    </message>
    <message>
        <source>Di komputer papan. Kosong: suara bawaan.</source>
        <translation>On the board&apos;s computer. Empty: the voice that ships.</translation>
    </message>
    <message>
        <source>Dilewati</source>
        <translation>Skipped</translation>
    </message>
    <message>
        <source>Disebut namanya</source>
        <translation>Called by name</translation>
    </message>
    <message>
        <source>Folder suara sendiri</source>
        <translation>Folder of your own voice</translation>
    </message>
    <message>
        <source>Gangguan diulang (menit)</source>
        <translation>Notice repeated (minutes)</translation>
    </message>
    <message>
        <source>Jam sunyi</source>
        <translation>Quiet hours</translation>
    </message>
    <message>
        <source>Nama loket</source>
        <translation>Counters&apos; names</translation>
    </message>
    <message>
        <source>Nama yang ada rekamannya disebut; loket lain disebut nomornya.</source>
        <translation>A name that was recorded is said; other counters are called by number.</translation>
    </message>
    <message>
        <source>Nomor dan loket disebut</source>
        <translation>Number and counter are said</translation>
    </message>
    <message>
        <source>Nomor yang dilewati disebut juga</source>
        <translation>Skipped numbers are said too</translation>
    </message>
    <message>
        <source>Papan berbunyi</source>
        <translation>The board makes itself heard</translation>
    </message>
    <message>
        <source>Papan diam pada jam tertentu</source>
        <translation>The board is silent at certain hours</translation>
    </message>
    <message>
        <source>Sebut nama loket</source>
        <translation>Say the counter&apos;s name</translation>
    </message>
    <message>
        <source>Sebutan 0</source>
        <translation>Word for 0</translation>
    </message>
    <message>
        <source>Seperti sehari-hari</source>
        <translation>As usual</translation>
    </message>
    <message>
        <source>Setiap panggilan disebut dalam bahasa ini, berurutan.</source>
        <translation>Each call is said in these languages, in order.</translation>
    </message>
    <message>
        <source>Suara</source>
        <translation>Voice</translation>
    </message>
    <message>
        <source>Sunyi mulai</source>
        <translation>Quiet from</translation>
    </message>
    <message>
        <source>Sunyi sampai</source>
        <translation>Quiet until</translation>
    </message>
    <message>
        <source>Tanpa ini hanya nada panggilan.</source>
        <translation>Without it there is the chime alone.</translation>
    </message>
    <message>
        <source>Tanpa ini papan diam sama sekali, misalnya bila papan lain yang berbunyi.</source>
        <translation>Without it the board is silent altogether, where another board is heard.</translation>
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
        <translation>Notice of an outage</translation>
    </message>
    <message>
        <source>Coba suara</source>
        <translation>Try the voice</translation>
    </message>
    <message>
        <source>Dengan isian halaman ini, juga sebelum disimpan, di pengeras suara PC ini.</source>
        <translation>By what stands on this page, also before it is saved, on this PC&apos;s loudspeaker.</translation>
    </message>
    <message>
        <source>Dengarkan contoh</source>
        <translation>Listen to an example</translation>
    </message>
    <message>
        <source>Huruf</source>
        <translation>Letter</translation>
    </message>
    <message>
        <source>Loket</source>
        <translation>Counter</translation>
    </message>
    <message>
        <source>Nomor</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Nomor dilewati</source>
        <translation>Skipped number</translation>
    </message>
    <message>
        <source>Pada hari</source>
        <translation>On</translation>
    </message>
    <message>
        <source>Panggilan</source>
        <translation>Call</translation>
    </message>
    <message>
        <source>Panggilan kedua</source>
        <translation>Second call</translation>
    </message>
</context>
<context>
    <name>WaitingListPage</name>
    <message>
        <source>Belum ada undangan.</source>
        <translation>No invitations yet.</translation>
    </message>
    <message>
        <source>Belum ada yang menunggu di daftar ini.</source>
        <translation>Nobody waits on this list yet.</translation>
    </message>
    <message>
        <source>Belum datang</source>
        <translation>Not come yet</translation>
    </message>
    <message>
        <source>Diundang</source>
        <translation>Invited</translation>
    </message>
    <message>
        <source>Diundang untuk</source>
        <translation>Invited for</translation>
    </message>
    <message>
        <source>Kembalikan {n} yang tidak datang</source>
        <translation>Put back {n} who did not come</translation>
    </message>
    <message>
        <source>Layanan</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Menunggu</source>
        <translation>Waiting</translation>
    </message>
    <message>
        <source>Nomor referensi</source>
        <translation>Reference number</translation>
    </message>
    <message>
        <source>Oleh</source>
        <translation>By</translation>
    </message>
    <message>
        <source>Orang</source>
        <translation>People</translation>
    </message>
    <message>
        <source>Perkiraan hari</source>
        <translation>Expected day</translation>
    </message>
    <message>
        <source>Tak datang</source>
        <translation>Missed</translation>
    </message>
    <message>
        <source>Tempat</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Tutup</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>{n} nomor menunggu; hanya nomor referensi, tanpa nama</source>
        <translation>{n} numbers wait; reference numbers only, no names</translation>
    </message>
</context>
<context>
    <name>WaitingPanel</name>
    <message>
        <source>Belum ada yang menunggu</source>
        <translation>Nobody waiting</translation>
    </message>
    <message>
        <source>Dilewati {n}</source>
        <translation>Skipped {n}</translation>
    </message>
    <message>
        <source>Ditunda {n}</source>
        <translation>Parked {n}</translation>
    </message>
    <message>
        <source>Menunggu {n}</source>
        <extracomment>Acts on the selected ticket, per list; the first is the usual one.</extracomment>
        <translation>Waiting {n}</translation>
    </message>
    <message>
        <source>Saring nomor</source>
        <translation>Filter numbers</translation>
    </message>
    <message>
        <source>Semua layanan</source>
        <translation>All services</translation>
    </message>
    <message>
        <source>Tidak ada nomor yang dilewati</source>
        <translation>No skipped numbers</translation>
    </message>
    <message>
        <source>Tidak ada nomor yang ditunda</source>
        <translation>No parked numbers</translation>
    </message>
</context>
<context>
    <name>Waits</name>
    <message>
        <source>2,5</source>
        <translation>2.5</translation>
    </message>
    <message>
        <source>Giliran Anda mungkin lewat jam tutup. Silakan bertanya kepada petugas.</source>
        <translation>Your turn may come after closing time. Please ask the staff.</translation>
    </message>
    <message>
        <source>Waktu tunggu belum diketahui.</source>
        <translation>The waiting time is not yet known.</translation>
    </message>
    <message>
        <source>Waktu tunggu setelah pulih {range}.</source>
        <translation>Waiting time after recovery: {range}.</translation>
    </message>
    <message>
        <source>Waktu tunggu {range}.</source>
        <translation>Waiting time: {range}.</translation>
    </message>
    <message>
        <source>belum diketahui</source>
        <translation>not yet known</translation>
    </message>
    <message>
        <source>kurang dari {high} menit</source>
        <translation>less than {high} minutes</translation>
    </message>
    <message>
        <source>lewat jam tutup</source>
        <translation>after closing</translation>
    </message>
    <message>
        <source>mungkin lewat jam tutup</source>
        <translation>perhaps after closing time</translation>
    </message>
    <message>
        <source>pulih + {range}</source>
        <translation>recovery + {range}</translation>
    </message>
    <message>
        <source>sekitar {low}–{high} jam</source>
        <translation>about {low}–{high} hours</translation>
    </message>
    <message>
        <source>sekitar {low}–{high} menit</source>
        <translation>about {low}–{high} minutes</translation>
    </message>
    <message>
        <source>setelah pulih {range}</source>
        <translation>after recovery {range}</translation>
    </message>
    <message>
        <source>waktu belum diketahui</source>
        <translation>time not yet known</translation>
    </message>
    <message>
        <source>{low}–{high} jam</source>
        <translation>{low}–{high} h</translation>
    </message>
    <message>
        <source>{low}–{high} menit</source>
        <translation>{low}–{high} min</translation>
    </message>
</context>
<context>
    <name>WeekHours</name>
    <message>
        <source>buka</source>
        <translation>open</translation>
    </message>
    <message>
        <source>seperti biasa</source>
        <translation>as usual</translation>
    </message>
    <message>
        <source>tutup</source>
        <translation>closed</translation>
    </message>
</context>
</TS>
