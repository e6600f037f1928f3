-- Who laid a setting down, and when; NULL in those from before.
ALTER TABLE pengaturan ADD COLUMN diubah_oleh VARCHAR(200);
ALTER TABLE pengaturan ADD COLUMN diubah_pada DATETIME(6);
