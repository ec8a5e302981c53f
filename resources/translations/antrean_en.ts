<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="id">
<context>
    <name>AffectedServicePage</name>
    <message>
        <source>Anda ingin bagaimana?</source>
        <translation>What would you like to do?</translation>
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
        <source>{count} orang sudah menunggu.</source>
        <translation>Already waiting: {count}.</translation>
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
        <source>Lama gangguan belum diketahui.</source>
        <translation>It is not known how long it will last.</translation>
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
        <source>Nomor Anda tetap berlaku, urutan antrean tidak berubah.</source>
        <translation>Your number stays valid, the order of the queue is unchanged.</translation>
    </message>
    <message>
        <source>Nomor Anda tetap berlaku.</source>
        <translation>Your number stays valid.</translation>
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
        <source>Sebelumnya</source>
        <translation>Called before</translation>
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
        <source>kurang dari 1 menit lalu</source>
        <translation>less than 1 minute ago</translation>
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
        <source>Umum</source>
        <translation>General</translation>
    </message>
    <message>
        <source>{count} orang menunggu</source>
        <translation>{count} waiting</translation>
    </message>
</context>
<context>
    <name>ConsoleActs</name>
    <message>
        <source>Alihkan</source>
        <translation>Transfer</translation>
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
        <source>Berikutnya</source>
        <translation>Next</translation>
    </message>
    <message>
        <source>Cabut prioritas</source>
        <translation>Remove priority</translation>
    </message>
    <message>
        <source>Cari tiket</source>
        <translation>Find a ticket</translation>
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
        <source>Gangguan</source>
        <translation>Disruption</translation>
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
        <source>Kembalikan ke antrean</source>
        <translation>Return to the queue</translation>
    </message>
    <message>
        <source>Lanjutkan</source>
        <translation>Resume</translation>
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
        <source>Panggil ulang</source>
        <translation>Call again</translation>
    </message>
    <message>
        <source>Prioritas</source>
        <translation>Priority</translation>
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
        <source>Sudah pulih</source>
        <translation>Restored</translation>
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
        <source>Umumkan gangguan</source>
        <translation>Announce disruption</translation>
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
        <source>Gangguan {name} diumumkan ke papan dan kios {time}.</source>
        <translation>Disruption of {name} announced to boards and kiosks at {time}.</translation>
    </message>
    <message>
        <source>Kabar tentang {name} diumumkan {time}.</source>
        <translation>Update on {name} announced at {time}.</translation>
    </message>
    <message>
        <source>Prioritas {label} dicabut.</source>
        <translation>Priority of {label} removed.</translation>
    </message>
    <message>
        <source>Salinan {label} dicetak di {station}.</source>
        <translation>A copy of {label} is being printed at {station}.</translation>
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
    <name>ConsoleQuestions</name>
    <message>
        <source>Alasan lain</source>
        <translation>Another reason</translation>
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
        <source>Nomor ini tidak akan dipanggil lagi dan tidak dapat dikembalikan.</source>
        <translation>This number will not be called again and cannot be returned.</translation>
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
        <source>Selama jeda tidak ada nomor yang dipanggil ke loket ini. Apa alasannya?</source>
        <translation>No number is called to this counter during a pause. What is the reason?</translation>
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
        <source>Ada gangguan</source>
        <translation>Disruption</translation>
    </message>
    <message>
        <source>Belum dimulai</source>
        <translation>Not started yet</translation>
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
        <source>Loket ini sedang dipakai petugas lain.</source>
        <translation>Another officer is at this counter.</translation>
    </message>
    <message>
        <source>Loket sedang dijeda. Tekan Lanjutkan dulu.</source>
        <translation>The counter is paused. Press Resume first.</translation>
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
        <source>Nomor ini sudah ditangani loket lain.</source>
        <translation>Another counter has taken this number.</translation>
    </message>
    <message>
        <source>Nomor ini tidak punya tiket kertas, jadi tidak ada salinannya.</source>
        <translation>This number has no paper ticket, so there is no copy.</translation>
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
        <source>Tiket nomor ini belum pasti keluar. Jawab dulu: keluar atau tidak.</source>
        <translation>This number&apos;s ticket is in doubt. Answer first: did it come out or not.</translation>
    </message>
    <message>
        <source>Tiket nomor ini masih akan keluar sendiri, jadi belum ada salinan.</source>
        <translation>This number&apos;s ticket will still come out by itself, so there is no copy yet.</translation>
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
        <source>Nama</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Nomor loket</source>
        <translation>Counter number</translation>
    </message>
    <message>
        <source>Petugas dapat masuk</source>
        <translation>Officers can sign in</translation>
    </message>
    <message>
        <source>Tambah loket</source>
        <translation>Add counter</translation>
    </message>
    <message>
        <source>{name} (tidak dipakai)</source>
        <translation>{name} (not used)</translation>
    </message>
</context>
<context>
    <name>DatabasePage</name>
    <message>
        <source>Alamat basis data</source>
        <translation>Database address</translation>
    </message>
    <message>
        <source>Uji sambungan</source>
        <translation>Test connection</translation>
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
        <source>Nomor Anda tetap berlaku.</source>
        <translation>Your number stays valid.</translation>
    </message>
    <message>
        <source>Nomor dapat diambil mulai {moment}. {opening}.</source>
        <translation>Numbers can be taken from {moment}. {opening}.</translation>
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
        <source>Sudah pulih · {count} menunggu</source>
        <translation>Restored · {count} waiting</translation>
    </message>
    <message>
        <source>Sudah pulih, dipantau</source>
        <translation>Restored, monitored</translation>
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
        <source>pukul {time}</source>
        <translation>{time}</translation>
    </message>
    <message>
        <source>{count} menunggu</source>
        <translation>{count} waiting</translation>
    </message>
    <message>
        <source>{day} pukul {time}</source>
        <translation>{day}, {time}</translation>
    </message>
    <message>
        <source>{title} sejak {moment}.</source>
        <translation>{title} since {moment}.</translation>
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
    <name>NotTakenPage</name>
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
    <name>OfficePage</name>
    <message>
        <source>Alamat pantau tiket</source>
        <translation>Ticket follow address</translation>
    </message>
    <message>
        <source>Logo pada tiket</source>
        <translation>Logo on the ticket</translation>
    </message>
    <message>
        <source>Nama kantor</source>
        <translation>Office name</translation>
    </message>
    <message>
        <source>Nama tampil di kios, papan dan tiket. Alamat pantau menjadi kode QR pada tiket, dengan {mark} sebagai tempat kode tiket; bila kosong, kode QR berisi kode tiket.</source>
        <translation>The name is shown on kiosk, board and ticket. The follow address becomes the QR code on the ticket, with {mark} where the ticket&apos;s code goes; left empty, the QR code holds the ticket&apos;s code.</translation>
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
        <source>Kios ini sedang tidak dapat dipakai</source>
        <translation>This kiosk is out of service</translation>
    </message>
    <message>
        <source>Kios mencoba lagi sendiri setiap beberapa detik.</source>
        <translation>The kiosk tries again by itself every few seconds.</translation>
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
        <source>pasang versi Antrean yang sama, lalu perbarui {place}: antrean db upgrade</source>
        <translation>install the same version of Antrean, then upgrade {place}: antrean db upgrade</translation>
    </message>
    <message>
        <source>perbaiki setelan basis data: {place}</source>
        <translation>correct the database setting: {place}</translation>
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
</context>
<context>
    <name>OutageCard</name>
    <message>
        <source>Kabar berikutnya {time}</source>
        <translation>Next update {time}</translation>
    </message>
    <message>
        <source>Kabar terlambat {late}, dijanjikan {time}</source>
        <translation>Update {late} late, promised for {time}</translation>
    </message>
    <message>
        <source>Layanan terganggu: {letters}</source>
        <translation>Services disrupted: {letters}</translation>
    </message>
    <message>
        <source>Sejak {since} ({span}) · kabar terakhir {last}</source>
        <translation>Since {since} ({span}) · last update {last}</translation>
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
        <source>Diumumkan {time}</source>
        <translation>Announced {time}</translation>
    </message>
    <message>
        <source>Gangguan</source>
        <translation>Disruption</translation>
    </message>
    <message>
        <source>Komponen apa? Sekali tekan langsung diumumkan ke papan dan kios.</source>
        <translation>Which component? One press announces it to boards and kiosks at once.</translation>
    </message>
    <message>
        <source>Layanan {letters}</source>
        <translation>Services {letters}</translation>
    </message>
    <message>
        <source>Sedang diumumkan</source>
        <translation>Announced now</translation>
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
        <source>Otomatis</source>
        <translation>Automatic</translation>
    </message>
    <message>
        <source>Perangkat</source>
        <translation>Device</translation>
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
        <source>Serial (COM)</source>
        <translation>Serial (COM)</translation>
    </message>
    <message>
        <source>Tanpa (data bisa hilang)</source>
        <translation>None (data may be lost)</translation>
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
    <name>ServiceTally</name>
    <message>
        <source>Menunggu di layanan Anda</source>
        <translation>Waiting for your services</translation>
    </message>
</context>
<context>
    <name>ServicesPage</name>
    <message>
        <source>Dilayani</source>
        <translation>Served</translation>
    </message>
    <message>
        <source>Huruf nomor</source>
        <translation>Number letter</translation>
    </message>
    <message>
        <source>Layanan baru</source>
        <translation>New service</translation>
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
        <source>Syarat ({language})</source>
        <translation>Requirements ({language})</translation>
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
        <source>Turun</source>
        <translation>Down</translation>
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
    <name>SettingsController</name>
    <message>
        <source>Basis data belum dapat dibaca: {reason}</source>
        <translation>The database cannot be read yet: {reason}</translation>
    </message>
    <message>
        <source>Belum disimpan. Periksa bagian yang bertanda.</source>
        <translation>Not saved yet. Check the marked parts.</translation>
    </message>
    <message>
        <source>Belum disimpan: {reason}</source>
        <translation>Not saved yet: {reason}</translation>
    </message>
    <message>
        <source>Berkas PIN rusak. Hapus {file} di komputer ini untuk membuat PIN baru.</source>
        <translation>The PIN file is damaged. Delete {file} on this computer to create a new PIN.</translation>
    </message>
    <message>
        <source>PIN tidak dapat disimpan di {file}: {reason}</source>
        <translation>The PIN cannot be saved in {file}: {reason}</translation>
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
        <source>Tersimpan: {what}.</source>
        <translation>Saved: {what}.</translation>
    </message>
    <message>
        <source>Tidak ada yang berubah.</source>
        <translation>Nothing has changed.</translation>
    </message>
    <message>
        <source>Tidak tersambung: {reason}</source>
        <translation>Not connected: {reason}</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Basis data</source>
        <translation>Database</translation>
    </message>
    <message>
        <source>Kantor</source>
        <translation>Office</translation>
    </message>
    <message>
        <source>Kios ini</source>
        <translation>This kiosk</translation>
    </message>
    <message>
        <source>Layanan</source>
        <translation>Services</translation>
    </message>
    <message>
        <source>Loket</source>
        <translation>Counters</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Printer</translation>
    </message>
    <message>
        <source>Simpan</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Tutup</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>SettingsRules</name>
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
        <source>Tulis nama antrean cetak seperti di komputer ini.</source>
        <translation>Write the print queue&apos;s name as on this computer.</translation>
    </message>
    <message>
        <source>Tulis nama perangkat, misalnya {example}</source>
        <translation>Write the device&apos;s name, for example {example}</translation>
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
    <name>StaleBand</name>
    <message>
        <source>Belum tersambung ke data antrean.</source>
        <translation>Not connected to the queue data yet.</translation>
    </message>
    <message>
        <source>Tidak ada data baru sejak {time}. Layar ini bisa ketinggalan.</source>
        <translation>No new data since {time}. This screen may be behind.</translation>
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
        <source>Data {n} detik lalu</source>
        <translation>Data {n} s old</translation>
    </message>
    <message>
        <source>Data {n} menit lalu</source>
        <translation>Data {n} min old</translation>
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
        <translation>First language</translation>
    </message>
    <message>
        <source>Bertanya setelah diam (detik)</source>
        <translation>Ask after idle time (seconds)</translation>
    </message>
    <message>
        <source>Disimpan di {file}</source>
        <translation>Saved in {file}</translation>
    </message>
    <message>
        <source>Hitung mundur (detik)</source>
        <translation>Countdown (seconds)</translation>
    </message>
    <message>
        <source>Layar (inci)</source>
        <translation>Screen (inches)</translation>
    </message>
    <message>
        <source>Nama kios</source>
        <translation>Kiosk name</translation>
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
</TS>
