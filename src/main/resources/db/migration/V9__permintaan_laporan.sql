-- Acts on a report that were asked for under a key of the sender's, so that asked again they are not done twice.
CREATE TABLE permintaan_laporan (
  id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  laporan_id BIGINT NOT NULL,
  kunci VARCHAR(200) NOT NULL,
  permintaan VARCHAR(64) NOT NULL,
  waktu DATETIME(6) NOT NULL,
  CONSTRAINT uk_permintaan_laporan UNIQUE (laporan_id, kunci),
  CONSTRAINT fk_permintaan_laporan FOREIGN KEY (laporan_id) REFERENCES laporan_kinerja (id)
);
