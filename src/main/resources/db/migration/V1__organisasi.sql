CREATE TABLE perangkat_daerah (
  id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  versi BIGINT NOT NULL,
  kode VARCHAR(30) NOT NULL,
  nama VARCHAR(200) NOT NULL,
  hari_kerja_sepekan INT NOT NULL,
  wajib_lapor BOOLEAN NOT NULL,
  aktif BOOLEAN NOT NULL,
  kepala_id BIGINT,
  penyusun_laporan_id BIGINT,
  pencatat_anggaran_id BIGINT,
  CONSTRAINT uk_perangkat_daerah_kode UNIQUE (kode)
);

CREATE TABLE jenis_jabatan (
  id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  versi BIGINT NOT NULL,
  nama VARCHAR(200) NOT NULL,
  eselon VARCHAR(20),
  CONSTRAINT uk_jenis_jabatan_nama UNIQUE (nama)
);

CREATE TABLE jabatan (
  id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  versi BIGINT NOT NULL,
  nama VARCHAR(200) NOT NULL,
  perangkat_daerah_id BIGINT NOT NULL,
  jenis_jabatan_id BIGINT,
  pihak_kedua_id BIGINT,
  atasan_langsung_id BIGINT,
  wajib_lapor BOOLEAN NOT NULL,
  aktif BOOLEAN NOT NULL,
  CONSTRAINT uk_jabatan_nama UNIQUE (perangkat_daerah_id, nama),
  CONSTRAINT fk_jabatan_perangkat_daerah FOREIGN KEY (perangkat_daerah_id) REFERENCES perangkat_daerah (id),
  CONSTRAINT fk_jabatan_jenis FOREIGN KEY (jenis_jabatan_id) REFERENCES jenis_jabatan (id),
  CONSTRAINT fk_jabatan_pihak_kedua FOREIGN KEY (pihak_kedua_id) REFERENCES jabatan (id),
  CONSTRAINT fk_jabatan_atasan FOREIGN KEY (atasan_langsung_id) REFERENCES jabatan (id)
);

ALTER TABLE perangkat_daerah ADD CONSTRAINT fk_perangkat_daerah_kepala FOREIGN KEY (kepala_id) REFERENCES jabatan (id);
ALTER TABLE perangkat_daerah ADD CONSTRAINT fk_perangkat_daerah_penyusun FOREIGN KEY (penyusun_laporan_id) REFERENCES jabatan (id);
ALTER TABLE perangkat_daerah ADD CONSTRAINT fk_perangkat_daerah_pencatat FOREIGN KEY (pencatat_anggaran_id) REFERENCES jabatan (id);

CREATE TABLE pegawai (
  id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  versi BIGINT NOT NULL,
  nama VARCHAR(200) NOT NULL,
  nip VARCHAR(18),
  pangkat VARCHAR(100),
  CONSTRAINT uk_pegawai_nip UNIQUE (nip)
);

CREATE TABLE pemangku_jabatan (
  id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  versi BIGINT NOT NULL,
  jabatan_id BIGINT NOT NULL,
  pegawai_id BIGINT NOT NULL,
  status VARCHAR(20) NOT NULL,
  mulai DATE NOT NULL,
  selesai DATE,
  CONSTRAINT fk_pemangku_jabatan FOREIGN KEY (jabatan_id) REFERENCES jabatan (id),
  CONSTRAINT fk_pemangku_pegawai FOREIGN KEY (pegawai_id) REFERENCES pegawai (id)
);
CREATE INDEX ix_pemangku_masa ON pemangku_jabatan (jabatan_id, mulai, selesai);

-- Duties of a kind of jabatan: the newest row not after a day is in force on that day.
CREATE TABLE uraian_tugas (
  id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  versi BIGINT NOT NULL,
  jenis_jabatan_id BIGINT NOT NULL,
  berlaku_mulai DATE NOT NULL,
  dasar VARCHAR(300) NOT NULL,
  CONSTRAINT uk_uraian_tugas UNIQUE (jenis_jabatan_id, berlaku_mulai),
  CONSTRAINT fk_uraian_tugas_jenis FOREIGN KEY (jenis_jabatan_id) REFERENCES jenis_jabatan (id)
);

CREATE TABLE uraian_tugas_butir (
  uraian_tugas_id BIGINT NOT NULL,
  urutan INT NOT NULL,
  teks VARCHAR(2000) NOT NULL,
  PRIMARY KEY (uraian_tugas_id, urutan),
  CONSTRAINT fk_uraian_tugas_butir FOREIGN KEY (uraian_tugas_id) REFERENCES uraian_tugas (id)
);
