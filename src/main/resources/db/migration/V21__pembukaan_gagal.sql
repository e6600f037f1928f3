-- Units whose reports of a quarter could not be opened (or not all), with the reason; a row vanishes when they are.
CREATE TABLE pembukaan_gagal (
  id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  tahun INT NOT NULL,
  triwulan INT NOT NULL,
  perangkat_daerah_id BIGINT NOT NULL,
  sebab VARCHAR(500) NOT NULL,
  kali INT NOT NULL,
  sejak DATETIME(6) NOT NULL,
  terakhir DATETIME(6) NOT NULL,
  CONSTRAINT uk_pembukaan_gagal UNIQUE (tahun, triwulan, perangkat_daerah_id),
  CONSTRAINT fk_pembukaan_gagal_unit FOREIGN KEY (perangkat_daerah_id) REFERENCES perangkat_daerah (id)
);
