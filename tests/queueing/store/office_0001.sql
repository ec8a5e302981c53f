BEGIN TRANSACTION;
CREATE TABLE alembic_version (
	version_num VARCHAR(32) NOT NULL, 
	CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)
);
INSERT INTO "alembic_version" VALUES('0001');
CREATE TABLE component (
	id INTEGER NOT NULL, 
	code VARCHAR(40) NOT NULL, 
	name_id TEXT NOT NULL, 
	name_jv TEXT NOT NULL, 
	name_en TEXT NOT NULL, 
	CONSTRAINT pk_component PRIMARY KEY (id), 
	CONSTRAINT uq_component_code UNIQUE (code)
);
INSERT INTO "component" VALUES(1,'national-server','Server pusat','Server pusat','National server');
CREATE TABLE counter (
	id INTEGER NOT NULL, 
	office_id INTEGER NOT NULL, 
	number INTEGER NOT NULL, 
	name TEXT NOT NULL, 
	active BOOLEAN NOT NULL, 
	officer TEXT, 
	station_id INTEGER, 
	signed_in_at DATETIME, 
	paused_since DATETIME, 
	pause_reason TEXT NOT NULL, 
	turn INTEGER NOT NULL, 
	CONSTRAINT pk_counter PRIMARY KEY (id), 
	CONSTRAINT fk_counter_office_id FOREIGN KEY(office_id) REFERENCES office (id), 
	CONSTRAINT fk_counter_station_id FOREIGN KEY(station_id) REFERENCES station (id), 
	CONSTRAINT uq_counter_office_id_number UNIQUE (office_id, number)
);
INSERT INTO "counter" VALUES(1,1,1,'Loket 1',1,'Ani',2,'2017-06-14 01:00:01.000000',NULL,'',0);
CREATE TABLE counter_service (
	counter_id INTEGER NOT NULL, 
	service_id INTEGER NOT NULL, 
	signed_in BOOLEAN NOT NULL, 
	offered BOOLEAN NOT NULL, 
	CONSTRAINT pk_counter_service PRIMARY KEY (counter_id, service_id), 
	CONSTRAINT fk_counter_service_counter_id FOREIGN KEY(counter_id) REFERENCES counter (id), 
	CONSTRAINT fk_counter_service_service_id FOREIGN KEY(service_id) REFERENCES service (id)
);
INSERT INTO "counter_service" VALUES(1,1,1,1);
INSERT INTO "counter_service" VALUES(1,2,1,1);
CREATE TABLE event (
	id INTEGER NOT NULL, 
	at DATETIME NOT NULL, 
	kind VARCHAR(30) NOT NULL, 
	request_id VARCHAR(36) NOT NULL, 
	ticket_id INTEGER, 
	outage_id INTEGER, 
	station_id INTEGER, 
	counter_id INTEGER, 
	officer TEXT NOT NULL, 
	from_state VARCHAR(12) NOT NULL, 
	to_state VARCHAR(12) NOT NULL, 
	details JSON NOT NULL, 
	CONSTRAINT pk_event PRIMARY KEY (id), 
	CONSTRAINT fk_event_counter_id FOREIGN KEY(counter_id) REFERENCES counter (id), 
	CONSTRAINT fk_event_outage_id FOREIGN KEY(outage_id) REFERENCES outage (id), 
	CONSTRAINT fk_event_station_id FOREIGN KEY(station_id) REFERENCES station (id), 
	CONSTRAINT fk_event_ticket_id FOREIGN KEY(ticket_id) REFERENCES ticket (id), 
	CONSTRAINT uq_event_request_id UNIQUE (request_id)
);
INSERT INTO "event" VALUES(1,'2017-06-14 01:00:01.000000','sign_in','a7dd6689-4c67-4413-9932-795c2f4f21d5',NULL,NULL,2,1,'Ani','','','{"officer": "Ani", "services": [1, 2]}');
INSERT INTO "event" VALUES(2,'2017-06-14 01:00:02.000000','issue_ticket','443431fd-40d5-418c-9a22-bca335ed957d',1,NULL,1,NULL,'','','waiting','{"priority": "ordinary"}');
INSERT INTO "event" VALUES(3,'2017-06-14 01:00:03.000000','issue_ticket','358407e9-9fdb-4e43-811d-f87e0d881ac5',2,NULL,1,NULL,'','','waiting','{"priority": "ordinary"}');
INSERT INTO "event" VALUES(4,'2017-06-14 01:00:04.000000','issue_ticket','48b91b2e-ea6b-4382-86f9-c00441670cbe',3,NULL,1,NULL,'','','waiting','{"priority": "ordinary"}');
INSERT INTO "event" VALUES(5,'2017-06-14 01:00:05.000000','issue_ticket','e4826873-691e-4af0-876f-74e1555f0344',4,NULL,1,NULL,'','','waiting','{"priority": "ordinary"}');
INSERT INTO "event" VALUES(6,'2017-06-14 01:00:06.000000','print','aa64f77c-cdbf-4029-949c-14c1e5534ace',1,NULL,1,NULL,'','queued','sending','{"job": "18eace57-858b-5a60-9149-899fc44bf46a", "reason": ""}');
INSERT INTO "event" VALUES(7,'2017-06-14 01:00:07.000000','print','6d76e8eb-3332-4306-bb32-afd56e0c41ce',1,NULL,1,NULL,'','sending','confirmed','{"job": "18eace57-858b-5a60-9149-899fc44bf46a", "reason": ""}');
INSERT INTO "event" VALUES(8,'2017-06-14 01:00:08.000000','print','cf03191c-ec4d-44bb-aa4b-eeacea9a2e06',2,NULL,1,NULL,'','queued','sending','{"job": "2b205fa7-3f68-501d-8b53-0162014b4cda", "reason": ""}');
INSERT INTO "event" VALUES(9,'2017-06-14 01:00:09.000000','print','4c473936-5aa0-496b-bf49-23d1ebd2b53d',2,NULL,1,NULL,'','sending','unknown','{"job": "2b205fa7-3f68-501d-8b53-0162014b4cda", "reason": ""}');
INSERT INTO "event" VALUES(10,'2017-06-14 01:00:10.000000','print','302b9516-4742-486c-be34-35107fbc78eb',3,NULL,1,NULL,'','queued','blocked','{"job": "7d1797c1-bfea-5c9d-bee9-5aa20a53995a", "reason": "paper-out"}');
INSERT INTO "event" VALUES(11,'2017-06-14 01:00:11.000000','call_next','a8636675-701d-49ff-86e2-3492ccbb0ed1',1,NULL,2,1,'Ani','waiting','called','{}');
INSERT INTO "event" VALUES(12,'2017-06-14 01:00:12.000000','start','2d8cceb7-e836-495e-ae08-30f9e7c2e12c',1,NULL,2,1,'Ani','called','serving','{}');
INSERT INTO "event" VALUES(13,'2017-06-14 01:00:13.000000','finish','36b689e4-cfa3-4a62-bbce-bc91f5909b65',1,NULL,2,1,'Ani','serving','served','{}');
INSERT INTO "event" VALUES(14,'2017-06-14 01:00:14.000000','publish_outage','e4812c60-a71e-409e-bb4c-5084499638a5',NULL,1,2,1,'Ani','','checking','{"component": "national-server"}');
INSERT INTO "event" VALUES(15,'2017-06-14 01:00:15.000000','issue_ticket','73471c77-7f06-4764-8211-34d4c0a3e0bb',5,NULL,1,NULL,'','','waiting','{"priority": "ordinary"}');
CREATE TABLE office (
	id INTEGER NOT NULL, 
	name TEXT NOT NULL, 
	time_zone VARCHAR(60) NOT NULL, 
	zone_label VARCHAR(10) NOT NULL, 
	opens_at TIME NOT NULL, 
	closes_at TIME NOT NULL, 
	working_days VARCHAR(7) NOT NULL, 
	priority_share INTEGER NOT NULL, 
	ordinary_share INTEGER NOT NULL, 
	min_calls_before_skip INTEGER NOT NULL, 
	next_word_minutes INTEGER NOT NULL, 
	CONSTRAINT pk_office PRIMARY KEY (id)
);
INSERT INTO "office" VALUES(1,'Disdukcapil Kabupaten','Asia/Jakarta','WIB','00:00:00.000000','23:59:59.000000','1234567',2,1,2,30);
CREATE TABLE outage (
	id INTEGER NOT NULL, 
	component_id INTEGER NOT NULL, 
	title_id TEXT NOT NULL, 
	title_jv TEXT NOT NULL, 
	title_en TEXT NOT NULL, 
	cause_id TEXT NOT NULL, 
	cause_jv TEXT NOT NULL, 
	cause_en TEXT NOT NULL, 
	advice_id TEXT NOT NULL, 
	advice_jv TEXT NOT NULL, 
	advice_en TEXT NOT NULL, 
	state VARCHAR(12) NOT NULL, 
	since DATETIME NOT NULL, 
	expected_from DATETIME, 
	expected_until DATETIME, 
	last_word_at DATETIME NOT NULL, 
	next_word_at DATETIME, 
	resolved_at DATETIME, 
	open_component_id INTEGER, 
	CONSTRAINT pk_outage PRIMARY KEY (id), 
	CONSTRAINT fk_outage_component_id FOREIGN KEY(component_id) REFERENCES component (id), 
	CONSTRAINT fk_outage_open_component_id FOREIGN KEY(open_component_id) REFERENCES component (id), 
	CONSTRAINT uq_outage_open_component_id UNIQUE (open_component_id)
);
INSERT INTO "outage" VALUES(1,1,'Perekaman dan Pencetakan KTP-el terganggu','Ngrekam lan nyithak KTP-el kaganggu','ID card recording and printing disrupted','Server pusat (Kemendagri) tidak dapat dihubungi.','Server pusat (Kemendagri) boten saged dipunhubungi.','The national server (Ministry of Home Affairs) cannot be reached.','Anda boleh menunggu atau kembali nanti. Surat keterangan (suket) dapat diminta di layanan S.','Panjenengan saged nengga utawi wangsul mangke. Suket saged dipunsuwun ing layanan S.','You may wait or come back later. A temporary letter is available under service S.','checking','2017-06-14 01:00:14.000000',NULL,NULL,'2017-06-14 01:00:14.000000','2017-06-14 01:30:14.000000',NULL,1);
CREATE TABLE outage_service (
	outage_id INTEGER NOT NULL, 
	service_id INTEGER NOT NULL, 
	CONSTRAINT pk_outage_service PRIMARY KEY (outage_id, service_id), 
	CONSTRAINT fk_outage_service_outage_id FOREIGN KEY(outage_id) REFERENCES outage (id), 
	CONSTRAINT fk_outage_service_service_id FOREIGN KEY(service_id) REFERENCES service (id)
);
INSERT INTO "outage_service" VALUES(1,1);
INSERT INTO "outage_service" VALUES(1,2);
CREATE TABLE outage_template (
	id INTEGER NOT NULL, 
	component_id INTEGER NOT NULL, 
	title_id TEXT NOT NULL, 
	title_jv TEXT NOT NULL, 
	title_en TEXT NOT NULL, 
	cause_id TEXT NOT NULL, 
	cause_jv TEXT NOT NULL, 
	cause_en TEXT NOT NULL, 
	advice_id TEXT NOT NULL, 
	advice_jv TEXT NOT NULL, 
	advice_en TEXT NOT NULL, 
	CONSTRAINT pk_outage_template PRIMARY KEY (id), 
	CONSTRAINT fk_outage_template_component_id FOREIGN KEY(component_id) REFERENCES component (id), 
	CONSTRAINT uq_outage_template_component_id UNIQUE (component_id)
);
INSERT INTO "outage_template" VALUES(1,1,'Perekaman dan Pencetakan KTP-el terganggu','Ngrekam lan nyithak KTP-el kaganggu','ID card recording and printing disrupted','Server pusat (Kemendagri) tidak dapat dihubungi.','Server pusat (Kemendagri) boten saged dipunhubungi.','The national server (Ministry of Home Affairs) cannot be reached.','Anda boleh menunggu atau kembali nanti. Surat keterangan (suket) dapat diminta di layanan S.','Panjenengan saged nengga utawi wangsul mangke. Suket saged dipunsuwun ing layanan S.','You may wait or come back later. A temporary letter is available under service S.');
CREATE TABLE outage_update (
	id INTEGER NOT NULL, 
	outage_id INTEGER NOT NULL, 
	at DATETIME NOT NULL, 
	state VARCHAR(12) NOT NULL, 
	text_id TEXT NOT NULL, 
	text_jv TEXT NOT NULL, 
	text_en TEXT NOT NULL, 
	next_word_at DATETIME, 
	officer TEXT NOT NULL, 
	CONSTRAINT pk_outage_update PRIMARY KEY (id), 
	CONSTRAINT fk_outage_update_outage_id FOREIGN KEY(outage_id) REFERENCES outage (id)
);
INSERT INTO "outage_update" VALUES(1,1,'2017-06-14 01:00:14.000000','checking','Server pusat (Kemendagri) tidak dapat dihubungi.','Server pusat (Kemendagri) boten saged dipunhubungi.','The national server (Ministry of Home Affairs) cannot be reached.','2017-06-14 01:30:14.000000','Ani');
CREATE TABLE print_job (
	id VARCHAR(36) NOT NULL, 
	ticket_id INTEGER NOT NULL, 
	station_id INTEGER NOT NULL, 
	state VARCHAR(12) NOT NULL, 
	reason TEXT NOT NULL, 
	copy BOOLEAN NOT NULL, 
	created_at DATETIME NOT NULL, 
	changed_at DATETIME NOT NULL, 
	slip TEXT NOT NULL, 
	CONSTRAINT pk_print_job PRIMARY KEY (id), 
	CONSTRAINT fk_print_job_station_id FOREIGN KEY(station_id) REFERENCES station (id), 
	CONSTRAINT fk_print_job_ticket_id FOREIGN KEY(ticket_id) REFERENCES ticket (id)
);
INSERT INTO "print_job" VALUES('18eace57-858b-5a60-9149-899fc44bf46a',1,1,'confirmed','',0,'2017-06-14 01:00:02.000000','2017-06-14 01:00:07.000000','{"office_name": "Disdukcapil Kabupaten", "time_zone": "Asia/Jakarta", "zone_label": "WIB", "label": "A-001", "code": "NWMCTYV5BX", "service_name": {"id": "Perekaman KTP-el", "jv": "Ngrekam KTP-el", "en": "ID card: recording"}, "people_ahead": 0, "issued_at": "2017-06-14T01:00:02+00:00", "language": "id", "outages": []}');
INSERT INTO "print_job" VALUES('2b205fa7-3f68-501d-8b53-0162014b4cda',2,1,'unknown','',0,'2017-06-14 01:00:03.000000','2017-06-14 01:00:09.000000','{"office_name": "Disdukcapil Kabupaten", "time_zone": "Asia/Jakarta", "zone_label": "WIB", "label": "A-002", "code": "FRFR6RG6P5", "service_name": {"id": "Perekaman KTP-el", "jv": "Ngrekam KTP-el", "en": "ID card: recording"}, "people_ahead": 1, "issued_at": "2017-06-14T01:00:03+00:00", "language": "id", "outages": []}');
INSERT INTO "print_job" VALUES('7d1797c1-bfea-5c9d-bee9-5aa20a53995a',3,1,'blocked','paper-out',0,'2017-06-14 01:00:04.000000','2017-06-14 01:00:10.000000','{"office_name": "Disdukcapil Kabupaten", "time_zone": "Asia/Jakarta", "zone_label": "WIB", "label": "B-001", "code": "E00H0PE35Y", "service_name": {"id": "Pencetakan KTP-el", "jv": "Nyithak KTP-el", "en": "ID card: printing"}, "people_ahead": 0, "issued_at": "2017-06-14T01:00:04+00:00", "language": "id", "outages": []}');
INSERT INTO "print_job" VALUES('3f060934-46b5-52a5-b4c4-77fa89bc467a',4,1,'queued','',0,'2017-06-14 01:00:05.000000','2017-06-14 01:00:05.000000','{"office_name": "Disdukcapil Kabupaten", "time_zone": "Asia/Jakarta", "zone_label": "WIB", "label": "A-003", "code": "VMW5ANY0T4", "service_name": {"id": "Perekaman KTP-el", "jv": "Ngrekam KTP-el", "en": "ID card: recording"}, "people_ahead": 2, "issued_at": "2017-06-14T01:00:05+00:00", "language": "id", "outages": []}');
INSERT INTO "print_job" VALUES('fba579a2-ee34-55b5-a76d-23d0540a7e9c',5,1,'queued','',0,'2017-06-14 01:00:15.000000','2017-06-14 01:00:15.000000','{"office_name": "Disdukcapil Kabupaten", "time_zone": "Asia/Jakarta", "zone_label": "WIB", "label": "A-004", "code": "9MTK0A7R5V", "service_name": {"id": "Perekaman KTP-el", "jv": "Ngrekam KTP-el", "en": "ID card: recording"}, "people_ahead": 2, "issued_at": "2017-06-14T01:00:15+00:00", "language": "id", "outages": [{"title": {"id": "Perekaman dan Pencetakan KTP-el terganggu", "jv": "Ngrekam lan nyithak KTP-el kaganggu", "en": "ID card recording and printing disrupted"}, "since": "2017-06-14T01:00:14+00:00", "next_word_at": "2017-06-14T01:30:14+00:00"}]}');
CREATE TABLE series_counter (
	office_id INTEGER NOT NULL, 
	service_day DATE NOT NULL, 
	service_id INTEGER NOT NULL, 
	series VARCHAR(4) NOT NULL, 
	last_number INTEGER NOT NULL, 
	CONSTRAINT pk_series_counter PRIMARY KEY (office_id, service_day, service_id, series), 
	CONSTRAINT fk_series_counter_office_id FOREIGN KEY(office_id) REFERENCES office (id), 
	CONSTRAINT fk_series_counter_service_id FOREIGN KEY(service_id) REFERENCES service (id)
);
INSERT INTO "series_counter" VALUES(1,'2017-06-14',1,'',4);
INSERT INTO "series_counter" VALUES(1,'2017-06-14',2,'',1);
CREATE TABLE service (
	id INTEGER NOT NULL, 
	office_id INTEGER NOT NULL, 
	prefix VARCHAR(2) NOT NULL, 
	name_id TEXT NOT NULL, 
	name_jv TEXT NOT NULL, 
	name_en TEXT NOT NULL, 
	requirements_id TEXT NOT NULL, 
	requirements_jv TEXT NOT NULL, 
	requirements_en TEXT NOT NULL, 
	procedure_id TEXT NOT NULL, 
	procedure_jv TEXT NOT NULL, 
	procedure_en TEXT NOT NULL, 
	duration_id TEXT NOT NULL, 
	duration_jv TEXT NOT NULL, 
	duration_en TEXT NOT NULL, 
	fee_id TEXT NOT NULL, 
	fee_jv TEXT NOT NULL, 
	fee_en TEXT NOT NULL, 
	product_id TEXT NOT NULL, 
	product_jv TEXT NOT NULL, 
	product_en TEXT NOT NULL, 
	complaints_id TEXT NOT NULL, 
	complaints_jv TEXT NOT NULL, 
	complaints_en TEXT NOT NULL, 
	position INTEGER NOT NULL, 
	active BOOLEAN NOT NULL, 
	CONSTRAINT pk_service PRIMARY KEY (id), 
	CONSTRAINT fk_service_office_id FOREIGN KEY(office_id) REFERENCES office (id), 
	CONSTRAINT uq_service_office_id_prefix UNIQUE (office_id, prefix)
);
INSERT INTO "service" VALUES(1,1,'A','Perekaman KTP-el','Ngrekam KTP-el','ID card: recording','Fotokopi Kartu Keluarga. Usia 17 tahun atau sudah menikah. Datang sendiri untuk foto, sidik jari dan iris mata.','Fotokopi Kartu Keluarga. Yuswa 17 taun utawi sampun omah-omah. Rawuh piyambak kangge foto, tapak driji lan iris mripat.','Copy of the family card. Age 17 or married. Come in person for photo, fingerprints and iris.','Verifikasi berkas, perekaman data, lalu pencetakan.','Mriksa berkas, ngrekam data, lajeng nyithak.','Papers checked, data recorded, then printing.','Sekitar 10 menit di loket.','Watawis 10 menit ing loket.','About 10 minutes at the counter.','Tidak dipungut biaya','Boten mbayar','Free of charge','Bukti perekaman','Bukti ngrekam','Proof of recording','Loket pengaduan (layanan H) atau petugas di pintu masuk.','Loket wadulan (layanan H) utawi petugas ing lawang mlebet.','Complaints counter (service H) or the staff at the door.',1,1);
INSERT INTO "service" VALUES(2,1,'B','Pencetakan KTP-el','Nyithak KTP-el','ID card: printing','Bukti perekaman atau KTP-el lama yang rusak. Untuk KTP-el hilang: surat kehilangan dari kepolisian.','Bukti ngrekam utawi KTP-el lami ingkang risak. KTP-el ical: layang kelangan saking kepolisian.','Proof of recording or the damaged old card. For a lost card: police report.','Data diperiksa, kartu dicetak, lalu diserahkan.','Data dipunpriksa, kertu dipuncithak, lajeng dipunaturaken.','Data checked, card printed and handed over.','Sesuai antrean pencetakan.','Miturut antrean nyithak.','Depends on the printing queue.','Tidak dipungut biaya','Boten mbayar','Free of charge','KTP-el','KTP-el','ID card','Loket pengaduan (layanan H) atau petugas di pintu masuk.','Loket wadulan (layanan H) utawi petugas ing lawang mlebet.','Complaints counter (service H) or the staff at the door.',2,1);
CREATE TABLE service_component (
	service_id INTEGER NOT NULL, 
	component_id INTEGER NOT NULL, 
	CONSTRAINT pk_service_component PRIMARY KEY (service_id, component_id), 
	CONSTRAINT fk_service_component_component_id FOREIGN KEY(component_id) REFERENCES component (id), 
	CONSTRAINT fk_service_component_service_id FOREIGN KEY(service_id) REFERENCES service (id)
);
INSERT INTO "service_component" VALUES(1,1);
INSERT INTO "service_component" VALUES(2,1);
CREATE TABLE station (
	id INTEGER NOT NULL, 
	name TEXT NOT NULL, 
	kind VARCHAR(10) NOT NULL, 
	registered_at DATETIME NOT NULL, 
	CONSTRAINT pk_station PRIMARY KEY (id), 
	CONSTRAINT uq_station_name UNIQUE (name)
);
INSERT INTO "station" VALUES(1,'kiosk-1','kiosk','2017-06-14 01:00:00.000000');
INSERT INTO "station" VALUES(2,'console-1','console','2017-06-14 01:00:00.000000');
CREATE TABLE ticket (
	id INTEGER NOT NULL, 
	code VARCHAR(10) NOT NULL, 
	office_id INTEGER NOT NULL, 
	service_day DATE NOT NULL, 
	issue_service_id INTEGER NOT NULL, 
	service_id INTEGER NOT NULL, 
	series VARCHAR(4) NOT NULL, 
	number INTEGER NOT NULL, 
	label VARCHAR(12) NOT NULL, 
	priority VARCHAR(10) NOT NULL, 
	state VARCHAR(12) NOT NULL, 
	issued_at DATETIME NOT NULL, 
	place_at DATETIME NOT NULL, 
	changed_at DATETIME NOT NULL, 
	station_id INTEGER NOT NULL, 
	counter_id INTEGER, 
	call_count INTEGER NOT NULL, 
	last_called_at DATETIME, 
	started_at DATETIME, 
	finished_at DATETIME, 
	people_ahead INTEGER NOT NULL, 
	request_id VARCHAR(36) NOT NULL, 
	CONSTRAINT pk_ticket PRIMARY KEY (id), 
	CONSTRAINT fk_ticket_counter_id FOREIGN KEY(counter_id) REFERENCES counter (id), 
	CONSTRAINT fk_ticket_issue_service_id FOREIGN KEY(issue_service_id) REFERENCES service (id), 
	CONSTRAINT fk_ticket_office_id FOREIGN KEY(office_id) REFERENCES office (id), 
	CONSTRAINT fk_ticket_service_id FOREIGN KEY(service_id) REFERENCES service (id), 
	CONSTRAINT fk_ticket_station_id FOREIGN KEY(station_id) REFERENCES station (id), 
	CONSTRAINT uq_ticket_office_id_service_day_issue_service_id_series_number UNIQUE (office_id, service_day, issue_service_id, series, number), 
	CONSTRAINT uq_ticket_request_id UNIQUE (request_id)
);
INSERT INTO "ticket" VALUES(1,'NWMCTYV5BX',1,'2017-06-14',1,1,'',1,'A-001','ordinary','served','2017-06-14 01:00:02.000000','2017-06-14 01:00:02.000000','2017-06-14 01:00:13.000000',1,1,1,'2017-06-14 01:00:11.000000','2017-06-14 01:00:12.000000','2017-06-14 01:00:13.000000',0,'443431fd-40d5-418c-9a22-bca335ed957d');
INSERT INTO "ticket" VALUES(2,'FRFR6RG6P5',1,'2017-06-14',1,1,'',2,'A-002','ordinary','waiting','2017-06-14 01:00:03.000000','2017-06-14 01:00:03.000000','2017-06-14 01:00:03.000000',1,NULL,0,NULL,NULL,NULL,1,'358407e9-9fdb-4e43-811d-f87e0d881ac5');
INSERT INTO "ticket" VALUES(3,'E00H0PE35Y',1,'2017-06-14',2,2,'',1,'B-001','ordinary','waiting','2017-06-14 01:00:04.000000','2017-06-14 01:00:04.000000','2017-06-14 01:00:04.000000',1,NULL,0,NULL,NULL,NULL,0,'48b91b2e-ea6b-4382-86f9-c00441670cbe');
INSERT INTO "ticket" VALUES(4,'VMW5ANY0T4',1,'2017-06-14',1,1,'',3,'A-003','ordinary','waiting','2017-06-14 01:00:05.000000','2017-06-14 01:00:05.000000','2017-06-14 01:00:05.000000',1,NULL,0,NULL,NULL,NULL,2,'e4826873-691e-4af0-876f-74e1555f0344');
INSERT INTO "ticket" VALUES(5,'9MTK0A7R5V',1,'2017-06-14',1,1,'',4,'A-004','ordinary','waiting','2017-06-14 01:00:15.000000','2017-06-14 01:00:15.000000','2017-06-14 01:00:15.000000',1,NULL,0,NULL,NULL,NULL,2,'73471c77-7f06-4764-8211-34d4c0a3e0bb');
CREATE INDEX ix_outage_state ON outage (state);
CREATE INDEX ix_outage_update_outage_id ON outage_update (outage_id);
CREATE INDEX ix_ticket_counter ON ticket (counter_id, state);
CREATE INDEX ix_ticket_line ON ticket (service_day, service_id, state, priority, place_at);
CREATE INDEX ix_ticket_state ON ticket (state, service_day);
CREATE INDEX ix_event_ticket_id ON event (ticket_id);
CREATE INDEX ix_print_job_station ON print_job (station_id, state, created_at);
CREATE INDEX ix_print_job_ticket ON print_job (ticket_id);
CREATE TRIGGER event_no_update BEFORE UPDATE ON event BEGIN SELECT RAISE(ABORT, 'events are append-only'); END;
CREATE TRIGGER event_no_delete BEFORE DELETE ON event BEGIN SELECT RAISE(ABORT, 'events are append-only'); END;
COMMIT;
