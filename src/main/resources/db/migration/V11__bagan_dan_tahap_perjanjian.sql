-- Rises with every change of units, jabatan, pegawai and their holders, in the same transaction: copies of the org chart that
-- servers keep in memory hold for one number.
CREATE TABLE bagan_organisasi (
  id INT NOT NULL PRIMARY KEY,
  versi BIGINT NOT NULL
);
INSERT INTO bagan_organisasi (id, versi) VALUES (1, 1);

-- Perjanjian Kinerja in flight wait in the engine; until now they had no stage rows. Their last change opened the step they
-- wait in, or happened in it. The engine's due date is the last second of the last day.
INSERT INTO tahap (kunci, perjanjian_id, langkah, pemegang, kelompok, pengajuan_ke, dibuka_pada, mulai, tenggat)
  SELECT CONCAT('perjanjian-', p.id), p.id,
    CASE t.TASK_DEF_KEY_
      WHEN 'susunPerjanjian' THEN 'SUSUN_PERJANJIAN'
      WHEN 'perbaikiPerjanjian' THEN 'PERBAIKI_PERJANJIAN'
      WHEN 'telaahPerjanjian' THEN 'TELAAH_PERJANJIAN'
      WHEN 'tandaTanganiPihakPertama' THEN 'TANDA_TANGANI_PIHAK_PERTAMA'
      ELSE 'TANDA_TANGANI_PIHAK_KEDUA'
    END,
    CASE WHEN t.TASK_DEF_KEY_ IN ('telaahPerjanjian', 'tandaTanganiPihakKedua') THEN 'ATASAN' ELSE 'PENYUSUN' END,
    CONCAT(CASE
      WHEN t.TASK_DEF_KEY_ IN ('telaahPerjanjian', 'tandaTanganiPihakKedua') THEN 'pihak-kedua-'
      WHEN t.TASK_DEF_KEY_ = 'tandaTanganiPihakPertama' THEN 'pihak-pertama-'
      ELSE 'penyusun-'
    END, p.jabatan_id),
    0, p.diubah_pada, CAST(p.diubah_pada + INTERVAL '7' HOUR AS DATE), CAST(t.DUE_DATE_ AS DATE)
  FROM ACT_RU_TASK t
    JOIN ACT_RU_EXECUTION e ON e.ID_ = t.PROC_INST_ID_
    JOIN perjanjian_kinerja p ON e.BUSINESS_KEY_ = CONCAT('perjanjian-', p.id)
  ORDER BY p.id;
CREATE INDEX ix_tahap_perjanjian_terbuka ON tahap (perjanjian_id, ditutup_pada);
