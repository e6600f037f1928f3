-- The audit trail. Rows are written once: the database itself refuses UPDATE and DELETE (db/khusus).
CREATE TABLE jejak_audit (
  id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  waktu DATETIME(6) NOT NULL,
  pelaku VARCHAR(100) NOT NULL,
  nama VARCHAR(200) NOT NULL,
  perbuatan VARCHAR(60) NOT NULL,
  objek VARCHAR(60) NOT NULL,
  objek_id VARCHAR(60),
  versi BIGINT,
  alamat VARCHAR(60),
  rincian VARCHAR(2000)
);
CREATE INDEX ix_jejak_audit_objek ON jejak_audit (objek, objek_id, id);
CREATE INDEX ix_jejak_audit_pelaku ON jejak_audit (pelaku, id);

CREATE TABLE pengguna (
  id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  versi BIGINT NOT NULL,
  nama_akun VARCHAR(60) NOT NULL,
  nama VARCHAR(200) NOT NULL,
  pegawai_id BIGINT,
  sandi VARCHAR(200),
  generasi BIGINT NOT NULL,
  aktif BOOLEAN NOT NULL,
  CONSTRAINT uk_pengguna_nama_akun UNIQUE (nama_akun),
  CONSTRAINT uk_pengguna_pegawai UNIQUE (pegawai_id),
  CONSTRAINT fk_pengguna_pegawai FOREIGN KEY (pegawai_id) REFERENCES pegawai (id)
);

CREATE TABLE peran_pengguna (
  pengguna_id BIGINT NOT NULL,
  peran VARCHAR(20) NOT NULL,
  PRIMARY KEY (pengguna_id, peran),
  CONSTRAINT fk_peran_pengguna FOREIGN KEY (pengguna_id) REFERENCES pengguna (id)
);

-- Secrets below are stored as SHA-256 only; times are real time, not the demo's.
CREATE TABLE tautan_sekali_pakai (
  id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  versi BIGINT NOT NULL,
  pengguna_id BIGINT NOT NULL,
  jejak VARCHAR(64) NOT NULL,
  kedaluwarsa DATETIME(6) NOT NULL,
  dipakai DATETIME(6),
  CONSTRAINT uk_tautan_sekali_pakai UNIQUE (jejak),
  CONSTRAINT fk_tautan_pengguna FOREIGN KEY (pengguna_id) REFERENCES pengguna (id)
);

CREATE TABLE token_akses (
  id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  versi BIGINT NOT NULL,
  pengguna_id BIGINT NOT NULL,
  nama VARCHAR(100) NOT NULL,
  jejak VARCHAR(64) NOT NULL,
  dibuat DATETIME(6) NOT NULL,
  kedaluwarsa DATETIME(6) NOT NULL,
  dicabut DATETIME(6),
  CONSTRAINT uk_token_akses UNIQUE (jejak),
  CONSTRAINT fk_token_pengguna FOREIGN KEY (pengguna_id) REFERENCES pengguna (id)
);

-- Failed logins per account name and per address (kunci is a hash, so that a password typed into the wrong field stays unknown).
CREATE TABLE percobaan_masuk (
  kunci VARCHAR(64) NOT NULL PRIMARY KEY,
  gagal INT NOT NULL,
  terakhir DATETIME(6) NOT NULL,
  terkunci_sampai DATETIME(6)
);
CREATE INDEX ix_percobaan_masuk_terakhir ON percobaan_masuk (terakhir);
