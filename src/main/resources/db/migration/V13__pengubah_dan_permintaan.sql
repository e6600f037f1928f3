-- Whatever several people may change knows who changed it last; null for what nobody has changed since this upgrade.
ALTER TABLE perangkat_daerah ADD COLUMN diubah_oleh VARCHAR(200);
ALTER TABLE perangkat_daerah ADD COLUMN diubah_pada DATETIME(6);
ALTER TABLE jenis_jabatan ADD COLUMN diubah_oleh VARCHAR(200);
ALTER TABLE jenis_jabatan ADD COLUMN diubah_pada DATETIME(6);
ALTER TABLE jabatan ADD COLUMN diubah_oleh VARCHAR(200);
ALTER TABLE jabatan ADD COLUMN diubah_pada DATETIME(6);
ALTER TABLE pegawai ADD COLUMN diubah_oleh VARCHAR(200);
ALTER TABLE pegawai ADD COLUMN diubah_pada DATETIME(6);
ALTER TABLE pemangku_jabatan ADD COLUMN diubah_oleh VARCHAR(200);
ALTER TABLE pemangku_jabatan ADD COLUMN diubah_pada DATETIME(6);
ALTER TABLE uraian_tugas ADD COLUMN diubah_oleh VARCHAR(200);
ALTER TABLE uraian_tugas ADD COLUMN diubah_pada DATETIME(6);
ALTER TABLE pengguna ADD COLUMN diubah_oleh VARCHAR(200);
ALTER TABLE pengguna ADD COLUMN diubah_pada DATETIME(6);
ALTER TABLE tautan_sekali_pakai ADD COLUMN diubah_oleh VARCHAR(200);
ALTER TABLE tautan_sekali_pakai ADD COLUMN diubah_pada DATETIME(6);
ALTER TABLE token_akses ADD COLUMN diubah_oleh VARCHAR(200);
ALTER TABLE token_akses ADD COLUMN diubah_pada DATETIME(6);
ALTER TABLE pos_anggaran ADD COLUMN diubah_oleh VARCHAR(200);
ALTER TABLE pos_anggaran ADD COLUMN diubah_pada DATETIME(6);
ALTER TABLE lembar_tanggapan ADD COLUMN diubah_oleh VARCHAR(200);
ALTER TABLE lembar_tanggapan ADD COLUMN diubah_pada DATETIME(6);
ALTER TABLE pemberitahuan ADD COLUMN diubah_oleh VARCHAR(200);
ALTER TABLE pemberitahuan ADD COLUMN diubah_pada DATETIME(6);
ALTER TABLE hari_libur ADD COLUMN diubah_oleh VARCHAR(200);

-- Acts that were asked for under a key of the sender's, so that asked again they are not done twice: of every kind of
-- case (laporan-7, perjanjian-3), those that gave a receipt too.
CREATE TABLE permintaan_sekali (
  id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  kasus VARCHAR(60) NOT NULL,
  kunci VARCHAR(200) NOT NULL,
  permintaan VARCHAR(64) NOT NULL,
  waktu DATETIME(6) NOT NULL,
  CONSTRAINT uk_permintaan_sekali UNIQUE (kasus, kunci)
);

INSERT INTO permintaan_sekali (kasus, kunci, permintaan, waktu)
SELECT CONCAT('laporan-', p.laporan_id), p.kunci, p.permintaan, p.waktu FROM permintaan_laporan p;

INSERT INTO permintaan_sekali (kasus, kunci, permintaan, waktu)
SELECT CONCAT('laporan-', p.laporan_id), p.kunci_idempoten, p.permintaan, p.waktu FROM pengajuan p
WHERE p.kunci_idempoten IS NOT NULL AND NOT EXISTS (
  SELECT 1 FROM permintaan_laporan d WHERE d.laporan_id = p.laporan_id AND d.kunci = p.kunci_idempoten);

DROP TABLE permintaan_laporan;
