-- One row for each step a report or a Perjanjian Kinerja waited in: whom it waits for, from when to when, who closed it.
-- mulai: the day the term is counted from.
CREATE TABLE tahap (
  id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  kunci VARCHAR(40) NOT NULL,
  laporan_id BIGINT,
  perjanjian_id BIGINT,
  langkah VARCHAR(40) NOT NULL,
  pemegang VARCHAR(20) NOT NULL,
  kelompok VARCHAR(60) NOT NULL,
  pengajuan_ke INT NOT NULL,
  dibuka_pada DATETIME(6) NOT NULL,
  mulai DATE NOT NULL,
  tenggat DATE NOT NULL,
  ditutup_pada DATETIME(6),
  ditutup_oleh VARCHAR(200),
  ditutup_oleh_id BIGINT,
  arah VARCHAR(20),
  keputusan VARCHAR(200),
  catatan LONGTEXT,
  CONSTRAINT fk_tahap_laporan_kinerja FOREIGN KEY (laporan_id) REFERENCES laporan_kinerja (id),
  CONSTRAINT fk_tahap_perjanjian FOREIGN KEY (perjanjian_id) REFERENCES perjanjian_kinerja (id)
);

-- Times are UTC; a step begins on the day of Indonesia's western clock. Names of accounts are not unique: where two are
-- alike, nobody is named.
INSERT INTO tahap (id, kunci, laporan_id, langkah, pemegang, kelompok, pengajuan_ke, dibuka_pada, mulai, tenggat,
    ditutup_pada, ditutup_oleh, ditutup_oleh_id, arah, keputusan, catatan)
  SELECT t.id, CONCAT('laporan-', l.id), l.id, t.langkah, t.pemegang,
    CASE
      WHEN t.langkah = 'VERIFIKASI_LAPORAN' THEN 'verifikator'
      WHEN t.langkah = 'SAHKAN_LAPORAN' THEN CONCAT('kepala-', l.perangkat_daerah_id)
      WHEN t.langkah = 'TANGGAPI_LAPORAN' THEN CONCAT('atasan-', l.jabatan_id)
      WHEN l.jabatan_id IS NULL THEN CONCAT('penyusun-unit-', l.perangkat_daerah_id)
      ELSE CONCAT('penyusun-', l.jabatan_id)
    END,
    t.pengajuan_ke, t.dibuka_pada,
    CASE
      WHEN t.langkah IN ('SUSUN_LAPORAN', 'SAHKAN_LAPORAN') AND t.pengajuan_ke = 0
        THEN CAST(CONCAT(l.tahun, CASE l.triwulan WHEN 1 THEN '-03-31' WHEN 2 THEN '-06-30' WHEN 3 THEN '-09-30' ELSE '-12-31' END) AS DATE)
      ELSE CAST(t.dibuka_pada + INTERVAL '7' HOUR AS DATE)
    END,
    t.tenggat, t.ditutup_pada, t.ditutup_oleh,
    (SELECT MIN(p.pegawai_id) FROM pengguna p WHERE p.nama = t.ditutup_oleh HAVING COUNT(*) = 1),
    t.arah, t.keputusan, t.catatan
  FROM tahap_laporan t JOIN laporan_kinerja l ON l.id = t.laporan_id
  ORDER BY t.id;

CREATE INDEX ix_tahap_kunci ON tahap (kunci, ditutup_pada);
CREATE INDEX ix_tahap_laporan_terbuka ON tahap (laporan_id, ditutup_pada);
CREATE INDEX ix_tahap_kelompok ON tahap (kelompok, ditutup_pada, tenggat);
CREATE INDEX ix_tahap_terbuka_tenggat ON tahap (ditutup_pada, tenggat);
DROP TABLE tahap_laporan;

-- What part a person had in a case: nobody acts on both sides of one, whatever he holds that day.
CREATE TABLE andil_pegawai (
  kunci VARCHAR(40) NOT NULL,
  pegawai_id BIGINT NOT NULL,
  andil VARCHAR(20) NOT NULL,
  PRIMARY KEY (kunci, pegawai_id, andil),
  CONSTRAINT fk_andil_pegawai FOREIGN KEY (pegawai_id) REFERENCES pegawai (id)
);

-- Until now only the trail knew.
INSERT INTO andil_pegawai (kunci, pegawai_id, andil)
  SELECT DISTINCT CONCAT(CASE j.objek WHEN 'Laporan' THEN 'laporan-' ELSE 'perjanjian-' END, j.objek_id), p.pegawai_id,
    CASE
      WHEN j.perbuatan = 'TULIS_LAPORAN' OR (j.perbuatan = 'SUSUN_PERJANJIAN' AND j.rincian NOT LIKE 'Mengajukan %') THEN 'MENULIS'
      WHEN j.perbuatan IN ('AJUKAN_LAPORAN', 'SUSUN_PERJANJIAN', 'TANDA_TANGANI_PIHAK_PERTAMA') THEN 'MENGAJUKAN'
      WHEN j.perbuatan IN ('TANGGAPI_LAPORAN', 'SAHKAN_LAPORAN', 'TELAAH_PERJANJIAN', 'TANDA_TANGANI_PIHAK_KEDUA') THEN 'MENJAWAB'
      ELSE 'KABUPATEN'
    END
  FROM jejak_audit j JOIN pengguna p ON p.nama_akun = j.pelaku AND p.pegawai_id IS NOT NULL
  WHERE j.objek IN ('Laporan', 'Perjanjian Kinerja') AND j.perbuatan IN ('TULIS_LAPORAN', 'AJUKAN_LAPORAN', 'SUSUN_PERJANJIAN',
    'TANDA_TANGANI_PIHAK_PERTAMA', 'TANGGAPI_LAPORAN', 'SAHKAN_LAPORAN', 'TELAAH_PERJANJIAN', 'TANDA_TANGANI_PIHAK_KEDUA',
    'VERIFIKASI_LAPORAN', 'BEBASKAN_LAPORAN', 'BUKA_KEMBALI_LAPORAN', 'CATAT_TANDA_TANGAN_LUAR');
