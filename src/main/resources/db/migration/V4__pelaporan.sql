-- pemilik_kunci guards the opening of a quarter: one report for every owner, kind and quarter, however often opened.
CREATE TABLE laporan_kinerja (
  id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  versi BIGINT NOT NULL,
  pemilik_kunci VARCHAR(60) NOT NULL,
  jenis VARCHAR(30) NOT NULL,
  rantai VARCHAR(30) NOT NULL,
  status VARCHAR(30) NOT NULL,
  perangkat_daerah_id BIGINT NOT NULL,
  jabatan_id BIGINT,
  perjanjian_id BIGINT,
  tahun INT NOT NULL,
  triwulan INT NOT NULL,
  tenggat DATE NOT NULL,
  menunggu_pengesahan BOOLEAN NOT NULL,
  pengajuan_ke INT NOT NULL,
  diajukan_pada DATETIME(6),
  diajukan_terakhir_pada DATETIME(6),
  diajukan_oleh_id BIGINT,
  dibuka_pada DATETIME(6) NOT NULL,
  selesai_pada DATETIME(6),
  nomor VARCHAR(60),
  alasan_dibebaskan VARCHAR(1000),
  diubah_pada DATETIME(6) NOT NULL,
  diubah_oleh VARCHAR(200) NOT NULL,
  CONSTRAINT uk_laporan_pemilik UNIQUE (pemilik_kunci),
  CONSTRAINT fk_laporan_perangkat_daerah FOREIGN KEY (perangkat_daerah_id) REFERENCES perangkat_daerah (id),
  CONSTRAINT fk_laporan_jabatan FOREIGN KEY (jabatan_id) REFERENCES jabatan (id),
  CONSTRAINT fk_laporan_perjanjian FOREIGN KEY (perjanjian_id) REFERENCES perjanjian_kinerja (id)
);
CREATE INDEX ix_laporan_triwulan ON laporan_kinerja (tahun, triwulan, status, perangkat_daerah_id);
CREATE INDEX ix_laporan_tenggat ON laporan_kinerja (status, tenggat);

CREATE TABLE narasi_laporan (
  laporan_id BIGINT NOT NULL,
  bagian VARCHAR(40) NOT NULL,
  teks LONGTEXT NOT NULL,
  PRIMARY KEY (laporan_id, bagian),
  CONSTRAINT fk_narasi_laporan FOREIGN KEY (laporan_id) REFERENCES laporan_kinerja (id)
);

CREATE TABLE realisasi_indikator (
  id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  laporan_id BIGINT NOT NULL,
  indikator_id BIGINT NOT NULL,
  urutan INT NOT NULL,
  realisasi DECIMAL(28,8),
  pembilang DECIMAL(28,8),
  penyebut DECIMAL(28,8),
  tidak_ada_realisasi BOOLEAN NOT NULL,
  keterangan LONGTEXT,
  evaluasi LONGTEXT,
  CONSTRAINT uk_realisasi_indikator UNIQUE (laporan_id, indikator_id),
  CONSTRAINT fk_realisasi_laporan FOREIGN KEY (laporan_id) REFERENCES laporan_kinerja (id),
  CONSTRAINT fk_realisasi_indikator FOREIGN KEY (indikator_id) REFERENCES indikator_perjanjian (id)
);

CREATE TABLE bukti_dukung (
  id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  laporan_id BIGINT NOT NULL,
  indikator_id BIGINT,
  nama VARCHAR(255) NOT NULL,
  jenis_isi VARCHAR(120) NOT NULL,
  ukuran BIGINT NOT NULL,
  nilai_hash VARCHAR(64) NOT NULL,
  diunggah_pada DATETIME(6) NOT NULL,
  diunggah_oleh VARCHAR(200) NOT NULL,
  isi LONGBLOB NOT NULL,
  CONSTRAINT fk_bukti_laporan FOREIGN KEY (laporan_id) REFERENCES laporan_kinerja (id)
);

-- What was submitted, as it was: the immutable snapshot and its receipt.
CREATE TABLE pengajuan (
  id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  laporan_id BIGINT NOT NULL,
  ke INT NOT NULL,
  waktu DATETIME(6) NOT NULL,
  pengguna_id BIGINT,
  pegawai_id BIGINT,
  nama VARCHAR(200) NOT NULL,
  kode VARCHAR(20) NOT NULL,
  nilai_hash VARCHAR(64) NOT NULL,
  isi LONGTEXT NOT NULL,
  kunci_idempoten VARCHAR(200),
  permintaan VARCHAR(64),
  CONSTRAINT uk_pengajuan_ke UNIQUE (laporan_id, ke),
  CONSTRAINT uk_pengajuan_kode UNIQUE (kode),
  CONSTRAINT uk_pengajuan_kunci UNIQUE (laporan_id, kunci_idempoten),
  CONSTRAINT fk_pengajuan_laporan FOREIGN KEY (laporan_id) REFERENCES laporan_kinerja (id)
);

-- One row for each step a report waited in; lateness by stage is derived from it.
CREATE TABLE tahap_laporan (
  id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  laporan_id BIGINT NOT NULL,
  langkah VARCHAR(40) NOT NULL,
  pemegang VARCHAR(20) NOT NULL,
  pengajuan_ke INT NOT NULL,
  dibuka_pada DATETIME(6) NOT NULL,
  tenggat DATE NOT NULL,
  ditutup_pada DATETIME(6),
  ditutup_oleh VARCHAR(200),
  arah VARCHAR(20),
  keputusan VARCHAR(200),
  catatan LONGTEXT,
  CONSTRAINT fk_tahap_laporan FOREIGN KEY (laporan_id) REFERENCES laporan_kinerja (id)
);
CREATE INDEX ix_tahap_laporan ON tahap_laporan (laporan_id, ditutup_pada);
CREATE INDEX ix_tahap_terbuka ON tahap_laporan (ditutup_pada, tenggat, pemegang);

CREATE TABLE lembar_tanggapan (
  id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  versi BIGINT NOT NULL,
  kode VARCHAR(60) NOT NULL,
  nama VARCHAR(200) NOT NULL,
  berlaku_mulai DATE,
  CONSTRAINT uk_lembar_tanggapan UNIQUE (kode)
);

CREATE TABLE pilihan_tanggapan (
  id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  lembar_id BIGINT NOT NULL,
  urutan INT NOT NULL,
  kode VARCHAR(60) NOT NULL,
  label VARCHAR(200) NOT NULL,
  arah VARCHAR(20),
  bagian VARCHAR(200),
  CONSTRAINT uk_pilihan_tanggapan UNIQUE (lembar_id, kode),
  CONSTRAINT fk_pilihan_lembar FOREIGN KEY (lembar_id) REFERENCES lembar_tanggapan (id)
);

CREATE TABLE tanggapan_atasan (
  id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  laporan_id BIGINT NOT NULL,
  pengajuan_ke INT NOT NULL,
  waktu DATETIME(6) NOT NULL,
  pegawai_id BIGINT,
  nama VARCHAR(200) NOT NULL,
  jabatan VARCHAR(200),
  pilihan VARCHAR(400) NOT NULL,
  catatan LONGTEXT,
  arah VARCHAR(20) NOT NULL,
  CONSTRAINT fk_tanggapan_laporan FOREIGN KEY (laporan_id) REFERENCES laporan_kinerja (id)
);
CREATE INDEX ix_tanggapan_laporan ON tanggapan_atasan (laporan_id, waktu);

CREATE TABLE catatan_bagian (
  id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  tanggapan_id BIGINT NOT NULL,
  bagian VARCHAR(60) NOT NULL,
  teks LONGTEXT NOT NULL,
  CONSTRAINT fk_catatan_tanggapan FOREIGN KEY (tanggapan_id) REFERENCES tanggapan_atasan (id)
);

-- The unit's budget realisasi, cumulative to the quarter's end, entered once and read by all its reports.
CREATE TABLE realisasi_anggaran_triwulan (
  id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  versi BIGINT NOT NULL,
  perangkat_daerah_id BIGINT NOT NULL,
  tahun INT NOT NULL,
  triwulan INT NOT NULL,
  diubah_pada DATETIME(6) NOT NULL,
  diubah_oleh VARCHAR(200) NOT NULL,
  CONSTRAINT uk_realisasi_anggaran_triwulan UNIQUE (perangkat_daerah_id, tahun, triwulan),
  CONSTRAINT fk_realisasi_anggaran_unit FOREIGN KEY (perangkat_daerah_id) REFERENCES perangkat_daerah (id)
);

CREATE TABLE realisasi_anggaran (
  id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  triwulan_id BIGINT NOT NULL,
  pos_anggaran_id BIGINT NOT NULL,
  realisasi DECIMAL(19,2) NOT NULL,
  CONSTRAINT uk_realisasi_anggaran UNIQUE (triwulan_id, pos_anggaran_id),
  CONSTRAINT fk_realisasi_anggaran_triwulan FOREIGN KEY (triwulan_id) REFERENCES realisasi_anggaran_triwulan (id),
  CONSTRAINT fk_realisasi_anggaran_pos FOREIGN KEY (pos_anggaran_id) REFERENCES pos_anggaran (id)
);
