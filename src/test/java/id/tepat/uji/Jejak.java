package id.tepat.uji;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

/**
 * What one report has left in the four places that must never disagree: domain, engine, audit trail, receipts.
 *
 * @param status      of the report
 * @param tugas       ids of its open user tasks, in the diagram
 * @param jejak       lines of the audit trail about it
 * @param tandaTerima receipts given for it
 */
public record Jejak(String status, String tugas, long jejak, long tandaTerima) {

    /** Reads them over any connection: beside the server, or inside a transaction of it. */
    public static Jejak dari(Connection sambungan, long laporan) throws SQLException {
        return new Jejak(
                satu(sambungan, "SELECT status FROM laporan_kinerja WHERE id = " + laporan),
                semua(sambungan, "SELECT T.TASK_DEF_KEY_ FROM ACT_RU_TASK T JOIN ACT_RU_EXECUTION E ON E.ID_ = T.PROC_INST_ID_"
                        + " WHERE E.BUSINESS_KEY_ = 'laporan-" + laporan + "' ORDER BY T.TASK_DEF_KEY_"),
                Long.parseLong(satu(sambungan, "SELECT COUNT(*) FROM jejak_audit WHERE objek_id = '" + laporan + "'")),
                Long.parseLong(satu(sambungan, "SELECT COUNT(*) FROM pengajuan WHERE laporan_id = " + laporan)));
    }

    private static String satu(Connection sambungan, String tanya) throws SQLException {
        return semua(sambungan, tanya);
    }

    private static String semua(Connection sambungan, String tanya) throws SQLException {
        StringBuilder isi = new StringBuilder();
        try (PreparedStatement perintah = sambungan.prepareStatement(tanya); ResultSet baris = perintah.executeQuery()) {
            while (baris.next()) {
                isi.append(isi.isEmpty() ? "" : ",").append(baris.getString(1));
            }
        }
        return isi.toString();
    }
}
