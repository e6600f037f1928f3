-- Scales of predikat with their legal basis. A version is never changed: a correction is the next number of the same kode.
CREATE TABLE skala_predikat (
  id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  kode VARCHAR(60) NOT NULL,
  nomor INT NOT NULL,
  nama VARCHAR(200) NOT NULL,
  dasar VARCHAR(300) NOT NULL,
  CONSTRAINT uk_skala_predikat UNIQUE (kode, nomor)
);

CREATE TABLE skala_predikat_kelas (
  id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  skala_id BIGINT NOT NULL,
  label VARCHAR(100) NOT NULL,
  dari DECIMAL(12,4) NOT NULL,
  sampai DECIMAL(12,4),
  CONSTRAINT uk_skala_predikat_kelas UNIQUE (skala_id, dari),
  CONSTRAINT fk_skala_predikat_kelas FOREIGN KEY (skala_id) REFERENCES skala_predikat (id)
);

-- Which scale holds where, from which day on. Without a unit: in the whole kabupaten; without a scale: the unit follows the kabupaten again.
CREATE TABLE penerapan_skala (
  id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  lingkup VARCHAR(40) NOT NULL,
  perangkat_daerah_id BIGINT,
  skala_id BIGINT,
  berlaku_mulai DATE NOT NULL,
  CONSTRAINT uk_penerapan_skala UNIQUE (lingkup, berlaku_mulai),
  CONSTRAINT fk_penerapan_perangkat_daerah FOREIGN KEY (perangkat_daerah_id) REFERENCES perangkat_daerah (id),
  CONSTRAINT fk_penerapan_skala FOREIGN KEY (skala_id) REFERENCES skala_predikat (id)
);

INSERT INTO skala_predikat (kode, nomor, nama, dasar) VALUES
  ('PERMENDAGRI_86_2017', 1, 'Lima kelas, Sangat Tinggi mulai 91', 'Permendagri 86/2017'),
  ('GUCIALIT', 1, 'Empat kelas, Sangat Berhasil mulai 85', 'LKj Kecamatan Gucialit 2023'),
  ('JATIROTO', 1, 'Empat kelas, Sangat Baik mulai 85', 'LKj Kecamatan Jatiroto 2023'),
  ('KLAKAH', 1, 'Empat kelas, Sangat berhasil mulai 95', 'LKj Kecamatan Klakah 2023');

INSERT INTO skala_predikat_kelas (skala_id, label, dari, sampai)
  SELECT id, 'Sangat Rendah', 0, 51 FROM skala_predikat WHERE kode = 'PERMENDAGRI_86_2017' UNION ALL
  SELECT id, 'Rendah', 51, 66 FROM skala_predikat WHERE kode = 'PERMENDAGRI_86_2017' UNION ALL
  SELECT id, 'Sedang', 66, 76 FROM skala_predikat WHERE kode = 'PERMENDAGRI_86_2017' UNION ALL
  SELECT id, 'Tinggi', 76, 91 FROM skala_predikat WHERE kode = 'PERMENDAGRI_86_2017' UNION ALL
  SELECT id, 'Sangat Tinggi', 91, NULL FROM skala_predikat WHERE kode = 'PERMENDAGRI_86_2017' UNION ALL
  SELECT id, 'Tidak Berhasil', 0, 55 FROM skala_predikat WHERE kode = 'GUCIALIT' UNION ALL
  SELECT id, 'Cukup Berhasil', 55, 70 FROM skala_predikat WHERE kode = 'GUCIALIT' UNION ALL
  SELECT id, 'Berhasil', 70, 85 FROM skala_predikat WHERE kode = 'GUCIALIT' UNION ALL
  SELECT id, 'Sangat Berhasil', 85, NULL FROM skala_predikat WHERE kode = 'GUCIALIT' UNION ALL
  SELECT id, 'Kurang Baik', 0, 55 FROM skala_predikat WHERE kode = 'JATIROTO' UNION ALL
  SELECT id, 'Cukup Baik', 55, 70 FROM skala_predikat WHERE kode = 'JATIROTO' UNION ALL
  SELECT id, 'Baik', 70, 85 FROM skala_predikat WHERE kode = 'JATIROTO' UNION ALL
  SELECT id, 'Sangat Baik', 85, NULL FROM skala_predikat WHERE kode = 'JATIROTO' UNION ALL
  SELECT id, 'Tidak berhasil', 0, 50 FROM skala_predikat WHERE kode = 'KLAKAH' UNION ALL
  SELECT id, 'Cukup berhasil', 50, 80 FROM skala_predikat WHERE kode = 'KLAKAH' UNION ALL
  SELECT id, 'Berhasil', 80, 95 FROM skala_predikat WHERE kode = 'KLAKAH' UNION ALL
  SELECT id, 'Sangat berhasil', 95, NULL FROM skala_predikat WHERE kode = 'KLAKAH';

INSERT INTO penerapan_skala (lingkup, skala_id, berlaku_mulai)
  SELECT 'KABUPATEN', id, DATE '2000-01-01' FROM skala_predikat WHERE kode = 'PERMENDAGRI_86_2017';

-- Until now a setting named one of these.
INSERT INTO penerapan_skala (lingkup, skala_id, berlaku_mulai)
  SELECT 'KABUPATEN', s.id, p.berlaku_mulai FROM pengaturan p JOIN skala_predikat s ON s.kode = p.nilai
  WHERE p.kunci = 'SKALA_PREDIKAT' AND p.berlaku_mulai > DATE '2000-01-01';
DELETE FROM pengaturan WHERE kunci = 'SKALA_PREDIKAT';
