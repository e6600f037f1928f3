-- The two forms were named after the kecamatan in whose reports they were seen first; other kecamatan read those names too.
UPDATE lembar_tanggapan SET nama = 'Lembar tanggapan dengan lima pilihan' WHERE kode = 'KEDUNGJAJANG' AND nama = 'Lembar Kecamatan Kedungjajang';
UPDATE lembar_tanggapan SET nama = 'Lembar tanggapan dengan enam pilihan' WHERE kode = 'CANDIPURO' AND nama = 'Lembar Kecamatan Candipuro';

-- A daily recap takes the place of the day before's; those piled up until now say nothing any more.
DELETE FROM pemberitahuan WHERE kunci LIKE 'rekap-%' OR kunci LIKE 'harian-%';
