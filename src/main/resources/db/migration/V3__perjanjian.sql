-- Budget lines of a unit (perencanaan) and the Perjanjian Kinerja (perjanjian).

CREATE TABLE pos_anggaran (
  id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  versi BIGINT NOT NULL,
  perangkat_daerah_id BIGINT NOT NULL,
  tahun INT NOT NULL,
  induk_id BIGINT,
  kode VARCHAR(40) NOT NULL,
  nama VARCHAR(500) NOT NULL,
  tingkat VARCHAR(20) NOT NULL,
  pagu DECIMAL(19,2),
  CONSTRAINT uk_pos_anggaran_kode UNIQUE (perangkat_daerah_id, tahun, kode),
  CONSTRAINT fk_pos_anggaran_perangkat_daerah FOREIGN KEY (perangkat_daerah_id) REFERENCES perangkat_daerah (id),
  CONSTRAINT fk_pos_anggaran_induk FOREIGN KEY (induk_id) REFERENCES pos_anggaran (id)
);

-- hidup: TRUE, or NULL once cancelled; NULLs don't collide in the unique key, so a number given up can be used again.
CREATE TABLE perjanjian_kinerja (
  id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  versi BIGINT NOT NULL,
  jabatan_id BIGINT NOT NULL,
  pegawai_id BIGINT NOT NULL,
  tahun INT NOT NULL,
  urutan INT NOT NULL,
  hidup BOOLEAN,
  status VARCHAR(40) NOT NULL,
  alasan_perubahan VARCHAR(40),
  penjelasan_perubahan VARCHAR(2000),
  catatan_telaah VARCHAR(2000),
  rencana_mulai DATE,
  mulai_berlaku DATE,
  selesai_berlaku DATE,
  diubah_oleh VARCHAR(200) NOT NULL,
  diubah_pada DATETIME(6) NOT NULL,
  CONSTRAINT uk_perjanjian_urutan UNIQUE (jabatan_id, tahun, urutan, hidup),
  CONSTRAINT fk_perjanjian_jabatan FOREIGN KEY (jabatan_id) REFERENCES jabatan (id),
  CONSTRAINT fk_perjanjian_pegawai FOREIGN KEY (pegawai_id) REFERENCES pegawai (id)
);
CREATE INDEX ix_perjanjian_tahun ON perjanjian_kinerja (tahun, status);

CREATE TABLE sasaran_perjanjian (
  id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  perjanjian_id BIGINT NOT NULL,
  urutan INT NOT NULL,
  uraian VARCHAR(1000) NOT NULL,
  CONSTRAINT fk_sasaran_perjanjian FOREIGN KEY (perjanjian_id) REFERENCES perjanjian_kinerja (id)
);

-- asal_id: the indicator of the version before from which this one was copied.
CREATE TABLE indikator_perjanjian (
  id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  sasaran_id BIGINT NOT NULL,
  asal_id BIGINT,
  urutan INT NOT NULL,
  nama VARCHAR(1000) NOT NULL,
  satuan VARCHAR(100) NOT NULL,
  polaritas VARCHAR(20) NOT NULL,
  rasio BOOLEAN NOT NULL,
  cara_akumulasi VARCHAR(20) NOT NULL,
  target DECIMAL(28,8) NOT NULL,
  target_teks VARCHAR(200),
  target_triwulan_1 DECIMAL(28,8),
  target_triwulan_2 DECIMAL(28,8),
  target_triwulan_3 DECIMAL(28,8),
  target_triwulan_4 DECIMAL(28,8),
  label_pembilang VARCHAR(300),
  label_penyebut VARCHAR(300),
  CONSTRAINT fk_indikator_sasaran FOREIGN KEY (sasaran_id) REFERENCES sasaran_perjanjian (id)
);

CREATE TABLE indikator_pos_anggaran (
  indikator_id BIGINT NOT NULL,
  pos_anggaran_id BIGINT NOT NULL,
  PRIMARY KEY (indikator_id, pos_anggaran_id),
  CONSTRAINT fk_indikator_pos_indikator FOREIGN KEY (indikator_id) REFERENCES indikator_perjanjian (id),
  CONSTRAINT fk_indikator_pos_anggaran FOREIGN KEY (pos_anggaran_id) REFERENCES pos_anggaran (id)
);

CREATE TABLE pindaian_perjanjian (
  id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  perjanjian_id BIGINT NOT NULL,
  nama_berkas VARCHAR(200) NOT NULL,
  jenis VARCHAR(20) NOT NULL,
  ukuran BIGINT NOT NULL,
  nilai_hash VARCHAR(64) NOT NULL,
  isi LONGBLOB NOT NULL,
  CONSTRAINT fk_pindaian_perjanjian FOREIGN KEY (perjanjian_id) REFERENCES perjanjian_kinerja (id)
);

CREATE TABLE tanda_tangan_perjanjian (
  id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  perjanjian_id BIGINT NOT NULL,
  pihak VARCHAR(20) NOT NULL,
  cara VARCHAR(20) NOT NULL,
  pegawai_id BIGINT,
  nama VARCHAR(200) NOT NULL,
  nip VARCHAR(18),
  pangkat VARCHAR(100),
  nama_jabatan VARCHAR(300) NOT NULL,
  tanggal DATE NOT NULL,
  dicatat_oleh VARCHAR(200) NOT NULL,
  dicatat_pada DATETIME(6) NOT NULL,
  pindaian_id BIGINT,
  CONSTRAINT uk_tanda_tangan_pihak UNIQUE (perjanjian_id, pihak),
  CONSTRAINT fk_tanda_tangan_perjanjian FOREIGN KEY (perjanjian_id) REFERENCES perjanjian_kinerja (id),
  CONSTRAINT fk_tanda_tangan_pindaian FOREIGN KEY (pindaian_id) REFERENCES pindaian_perjanjian (id)
);
