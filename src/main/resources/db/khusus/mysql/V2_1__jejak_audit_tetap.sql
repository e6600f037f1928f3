-- The audit trail can only grow. Each trigger is one statement, so that no delimiter has to change.
CREATE TRIGGER jejak_audit_tolak_ubah BEFORE UPDATE ON jejak_audit FOR EACH ROW SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'jejak_audit tidak dapat diubah';
CREATE TRIGGER jejak_audit_tolak_hapus BEFORE DELETE ON jejak_audit FOR EACH ROW SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'jejak_audit tidak dapat dihapus';
