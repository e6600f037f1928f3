-- A unit's report that waits for its head's signature has a status of its own, and remembers who handed it over: the
-- account that the trail names for the last handover.
ALTER TABLE laporan_kinerja ADD COLUMN diserahkan_oleh_id BIGINT;

UPDATE laporan_kinerja SET status = 'DISERAHKAN', diserahkan_oleh_id = (
  SELECT p.pegawai_id FROM pengguna p WHERE p.nama_akun = (
    SELECT j.pelaku FROM jejak_audit j WHERE j.id = (
      SELECT MAX(t.id) FROM jejak_audit t
      WHERE t.objek = 'Laporan' AND t.objek_id = CONCAT('', laporan_kinerja.id) AND t.perbuatan = 'AJUKAN_LAPORAN')))
WHERE menunggu_pengesahan = TRUE;

ALTER TABLE laporan_kinerja DROP COLUMN menunggu_pengesahan;
