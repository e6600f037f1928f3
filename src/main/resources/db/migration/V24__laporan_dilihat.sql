-- Who opened which submission while it waited for him: what has remarks is not decided in one act with others unread.
CREATE TABLE laporan_dilihat (
  id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  laporan_id BIGINT NOT NULL,
  pengajuan_ke INT NOT NULL,
  pengguna_id BIGINT NOT NULL,
  pada DATETIME(6) NOT NULL,
  CONSTRAINT fk_laporan_dilihat_laporan FOREIGN KEY (laporan_id) REFERENCES laporan_kinerja (id)
);
CREATE INDEX ix_laporan_dilihat ON laporan_dilihat (laporan_id, pengguna_id, pengajuan_ke);
