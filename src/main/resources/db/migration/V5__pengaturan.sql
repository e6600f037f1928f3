CREATE TABLE hari_libur (
  id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  versi BIGINT NOT NULL,
  tanggal DATE NOT NULL,
  nama VARCHAR(200) NOT NULL,
  jenis VARCHAR(20) NOT NULL,
  dasar VARCHAR(300),
  CONSTRAINT uk_hari_libur_tanggal UNIQUE (tanggal)
);

-- Dated settings of the kabupaten: the newest row not after a day is in force on that day.
CREATE TABLE pengaturan (
  id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  versi BIGINT NOT NULL,
  kunci VARCHAR(80) NOT NULL,
  nilai VARCHAR(2000) NOT NULL,
  berlaku_mulai DATE NOT NULL,
  CONSTRAINT uk_pengaturan UNIQUE (kunci, berlaku_mulai)
);

-- The demo's clock: one row, how far it stands from real time, and whether the demo's data are just being made.
CREATE TABLE jam_demo (
  id INT NOT NULL PRIMARY KEY,
  geseran_detik BIGINT NOT NULL,
  sedang_ditanam BOOLEAN NOT NULL
);

-- Notices in the application; the key keeps a repeated act (a job run twice) from telling twice.
CREATE TABLE pemberitahuan (
  id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  versi BIGINT NOT NULL,
  pegawai_id BIGINT NOT NULL,
  kunci VARCHAR(120) NOT NULL,
  waktu DATETIME(6) NOT NULL,
  judul VARCHAR(200) NOT NULL,
  isi VARCHAR(2000) NOT NULL,
  tautan VARCHAR(300),
  dibaca_pada DATETIME(6),
  CONSTRAINT uk_pemberitahuan_kunci UNIQUE (pegawai_id, kunci),
  CONSTRAINT fk_pemberitahuan_pegawai FOREIGN KEY (pegawai_id) REFERENCES pegawai (id)
);
CREATE INDEX ix_pemberitahuan_waktu ON pemberitahuan (pegawai_id, dibaca_pada, waktu);
