package id.tepat.uji;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** One database of a test: what the server must be told to use it, and a way in beside the server. */
public interface BasisDataUji {

    JenisBasisData jenis();

    /** Environment of the server: {@code TEPAT_DATA} and {@code TEPAT_DB_*}. */
    Map<String, String> lingkungan();

    /** As the application's own account. */
    Connection sebagaiAplikasi() throws SQLException;

    /** As an account that may read and change everything. */
    Connection sebagaiPemilik() throws SQLException;

    /** Writes all that it holds to a backup, in its own format; nobody else may be using it. */
    void cadangkan(OutputStream tujuan) throws IOException;

    /** Takes over a backup of its kind; nobody has used it yet. */
    void pulihkan(InputStream cadangan) throws IOException;

    /** First column of the rows of a query, as text. */
    default List<String> tanya(String sql) {
        try (Connection sambungan = sebagaiPemilik(); PreparedStatement perintah = sambungan.prepareStatement(sql);
             ResultSet baris = perintah.executeQuery()) {
            List<String> isi = new ArrayList<>();
            while (baris.next()) {
                isi.add(baris.getString(1));
            }
            return isi;
        } catch (SQLException galat) {
            throw new IllegalStateException(sql, galat);
        }
    }

    /** A count. */
    default long hitung(String sql) {
        return Long.parseLong(tanya(sql).get(0));
    }

    /** A change made behind the application's back. */
    default int ubah(String sql) {
        try (Connection sambungan = sebagaiPemilik(); PreparedStatement perintah = sambungan.prepareStatement(sql)) {
            return perintah.executeUpdate();
        } catch (SQLException galat) {
            throw new IllegalStateException(sql, galat);
        }
    }

    /** What a report has left in domain, engine, audit trail and receipts. */
    default Jejak jejak(String laporan) {
        try (Connection sambungan = sebagaiPemilik()) {
            return Jejak.dari(sambungan, Long.parseLong(laporan));
        } catch (SQLException galat) {
            throw new IllegalStateException(galat);
        }
    }
}
