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

-- The demo's clock: one row, how far it stands from real time.
CREATE TABLE jam_demo (
  id INT NOT NULL PRIMARY KEY,
  geseran_detik BIGINT NOT NULL
);
