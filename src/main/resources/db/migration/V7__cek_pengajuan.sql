-- What disagreed in a submission, counted when it was made; NULL in those from before.
ALTER TABLE pengajuan ADD COLUMN cek_salah INT;
ALTER TABLE pengajuan ADD COLUMN cek_dijelaskan INT;
ALTER TABLE pengajuan ADD COLUMN cek_perlu_dilihat INT;
