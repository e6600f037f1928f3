package id.tepat.uji;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;

/**
 * A kabupaten as large as is asked for, put into an empty database of MariaDB beside the application: its Sekretariat
 * Daerah, and kecamatan of seven jabatan with holders, accounts, budget lines and a Perjanjian Kinerja for 2023 each. Every
 * seventh jabatan, the Kasi Pemberdayaan Masyarakat, has eleven indicators, the others three.
 *
 * <p>Numbers are ids: kecamatan {@code n} is 1,000,000 + n, its jabatan {@code k} (1 camat … 7 kasi PMD), with holder,
 * account and Perjanjian Kinerja, {@code 10n + k}, each account's name {@code u<n>.<k>} and token {@code token-<10n+k>}.
 */
final class KabupatenBesar {

    static final int JABATAN = 7;
    static final int KASI_PMD = 7;
    private static final int UNIT = 1_000_000;
    private static final String UNIT_KOLOM = "id, versi, kode, nama, hari_kerja_sepekan, wajib_lapor, aktif, kepala_id, penyusun_laporan_id, pencatat_anggaran_id";
    private static final String JABATAN_KOLOM = "id, versi, nama, perangkat_daerah_id, jenis_jabatan_id, pihak_kedua_id, atasan_langsung_id, wajib_lapor, aktif";
    private static final String AKUN_KOLOM = "id, versi, nama_akun, nama, pegawai_id, sandi, generasi, aktif";
    private static final long SEKDA = 1;
    private static final long KABAG = 3;

    /** Of {@link KlienApi#SANDI_DEMO}. */
    private static final String SANDI = "pbkdf2-sha256$10000$0w2qzdJgVvBwxUFllUNXlA$jSriYTak+SNMB/vwXhIBH0ikWCtlMcO8xi46q3gUgPM";

    private KabupatenBesar() {}

    /** The Sekretariat Daerah: accounts {@code sekda}, {@code organisasi}, {@code pimpinan} and {@code admin}. */
    static void tanamKabupaten(BasisDataUji basisData) {
        jalankan(basisData,
                // The first administrator, whom a start without data invites.
                "DELETE FROM tautan_sekali_pakai", "DELETE FROM peran_pengguna", "DELETE FROM pengguna",
                "INSERT INTO perangkat_daerah (" + UNIT_KOLOM + ") VALUES (" + UNIT + ", 1, '00', 'Sekretariat Daerah', 5, FALSE, TRUE, NULL, NULL, NULL)",
                "INSERT INTO jabatan (" + JABATAN_KOLOM + ") VALUES (1, 1, 'Sekretaris Daerah', " + UNIT + ", NULL, NULL, NULL, FALSE, TRUE),"
                        + " (3, 1, 'Kepala Bagian Organisasi', " + UNIT + ", NULL, 1, 1, FALSE, TRUE)",
                "UPDATE perangkat_daerah SET kepala_id = 1 WHERE id = " + UNIT,
                "INSERT INTO pegawai (id, versi, nama) VALUES (1, 1, 'Sekda Uji'), (3, 1, 'Kabag Uji')",
                "INSERT INTO pemangku_jabatan (versi, jabatan_id, pegawai_id, status, mulai) VALUES"
                        + " (1, 1, 1, 'DEFINITIF', '2020-01-01'), (1, 3, 3, 'DEFINITIF', '2020-01-01')",
                "INSERT INTO pengguna (" + AKUN_KOLOM + ") VALUES (1, 1, 'sekda', 'Sekda Uji', 1, '" + SANDI + "', 1, TRUE),"
                        + " (3, 1, 'organisasi', 'Kabag Uji', 3, '" + SANDI + "', 1, TRUE),"
                        + " (4, 1, 'pimpinan', 'Pimpinan Uji', NULL, '" + SANDI + "', 1, TRUE), (5, 1, 'admin', 'Admin Uji', NULL, '" + SANDI + "', 1, TRUE)",
                "INSERT INTO peran_pengguna VALUES (1, 'PEGAWAI'), (3, 'VERIFIKATOR'), (4, 'PIMPINAN'), (5, 'ADMIN')",
                token("pengguna WHERE id < 10"));
    }

    /** Kecamatan of these numbers, both included. */
    static void tanamKecamatan(BasisDataUji basisData, int dari, int sampai) {
        String n = "seq_" + dari + "_to_" + sampai + " u";
        String nk = n + " CROSS JOIN seq_1_to_" + JABATAN + " k";
        String id = "(u.seq * 10 + k.seq)";
        String baru = "BETWEEN " + (dari * 10 + 1) + " AND " + (sampai * 10 + JABATAN);
        jalankan(basisData,
                "INSERT INTO perangkat_daerah (" + UNIT_KOLOM + ") SELECT " + UNIT + " + u.seq, 1, CONCAT('K', u.seq), CONCAT('Kecamatan Uji ', LPAD(u.seq, 5, '0')),"
                        + " 5, TRUE, TRUE, NULL, NULL, NULL FROM " + n,
                "INSERT INTO jabatan (" + JABATAN_KOLOM + ") SELECT " + id + ", 1, ELT(k.seq, 'Camat', 'Sekretaris Kecamatan', 'Kasubag Umum dan Kepegawaian',"
                        + " 'Kasubag Keuangan', 'Kasi Pemerintahan', 'Kasi Pelayanan Umum', 'Kasi Pemberdayaan Masyarakat'), " + UNIT + " + u.seq, NULL,"
                        + atasan("k.seq", "u.seq") + ", " + atasan("k.seq", "u.seq") + ", TRUE, TRUE FROM " + nk + " ORDER BY k.seq, u.seq",
                "UPDATE perangkat_daerah p JOIN " + n + " ON p.id = " + UNIT + " + u.seq SET p.kepala_id = u.seq * 10 + 1,"
                        + " p.penyusun_laporan_id = u.seq * 10 + 4, p.pencatat_anggaran_id = u.seq * 10 + 4",
                "INSERT INTO pegawai (id, versi, nama, nip) SELECT " + id + ", 1, CONCAT('Pegawai ', " + id + "), CONCAT('19800101200501', LPAD("
                        + id + " % 10000, 4, '0')) FROM " + nk + " WHERE u.seq < 1000",
                "INSERT INTO pegawai (id, versi, nama) SELECT " + id + ", 1, CONCAT('Pegawai ', " + id + ") FROM " + nk + " WHERE u.seq >= 1000",
                "INSERT INTO pemangku_jabatan (versi, jabatan_id, pegawai_id, status, mulai) SELECT 1, id, id, 'DEFINITIF', '2020-01-01' FROM jabatan WHERE id " + baru,
                "INSERT INTO pengguna (" + AKUN_KOLOM + ") SELECT " + id + ", 1, CONCAT('u', u.seq, '.', k.seq), CONCAT('Pegawai ', " + id + "), " + id + ", '" + SANDI
                        + "', 1, TRUE FROM " + nk,
                "INSERT INTO peran_pengguna SELECT id, 'PEGAWAI' FROM pengguna WHERE id " + baru,
                token("pengguna WHERE id " + baru));
        tanamRencana(basisData, n, baru);
    }

    /** Three budget lines a kecamatan, and a Perjanjian Kinerja a jabatan that names the last of them. */
    private static void tanamRencana(BasisDataUji basisData, String n, String baru) {
        jalankan(basisData,
                "INSERT INTO pos_anggaran (id, versi, perangkat_daerah_id, tahun, induk_id, kode, nama, tingkat, pagu) SELECT u.seq * 10 + t.seq, 1, " + UNIT + " + u.seq, 2023, IF(t.seq = 1, NULL, u.seq * 10 + t.seq - 1),"
                        + " ELT(t.seq, '7.01.02', '7.01.02.2.01', '7.01.02.2.01.01'), 'Pos uji', ELT(t.seq, 'PROGRAM', 'KEGIATAN', 'SUB_KEGIATAN'),"
                        + " IF(t.seq = 3, 25000000, NULL) FROM " + n + " CROSS JOIN seq_1_to_3 t ORDER BY t.seq, u.seq",
                "INSERT INTO perjanjian_kinerja (id, versi, jabatan_id, pegawai_id, tahun, urutan, hidup, status, mulai_berlaku, selesai_berlaku, diubah_oleh, diubah_pada)"
                        + " SELECT id, 1, id, id, 2023, 0, TRUE, 'BERLAKU', '2023-01-10', '2023-12-31', 'uji', '2023-01-10' FROM jabatan WHERE id " + baru,
                "INSERT INTO sasaran_perjanjian (id, perjanjian_id, urutan, uraian) SELECT id, id, 1, 'Meningkatnya pelayanan kecamatan' FROM jabatan WHERE id " + baru,
                "INSERT INTO indikator_perjanjian (id, sasaran_id, urutan, nama, satuan, polaritas, rasio, cara_akumulasi, target, target_triwulan_2)"
                        + " SELECT j.id * 20 + i.seq, j.id, i.seq, CONCAT('Jumlah layanan jenis ', i.seq), 'layanan', 'NAIK', FALSE, 'POSISI_AKHIR', 100, 50"
                        + " FROM jabatan j JOIN seq_1_to_11 i ON i.seq <= IF(j.id % 10 = " + KASI_PMD + ", 11, 3) WHERE j.id " + baru,
                "INSERT INTO indikator_pos_anggaran SELECT i.id, FLOOR(i.sasaran_id / 10) * 10 + 3 FROM indikator_perjanjian i WHERE i.sasaran_id " + baru);
    }

    /** Puts the demo's clock, for an application that is down, so that it does not fill the database itself. */
    static void pasangJam(BasisDataUji basisData, LocalDateTime kini) {
        long detik = Duration.between(Instant.now(), kini.atZone(ZoneId.of("Asia/Jakarta")).toInstant()).toSeconds();
        jalankan(basisData, "INSERT INTO jam_demo VALUES (1, " + detik + ", FALSE) ON DUPLICATE KEY UPDATE geseran_detik = VALUES(geseran_detik)");
    }

    static long unit(int n) {
        return UNIT + n;
    }

    static long jabatan(int n, int k) {
        return n * 10L + k;
    }

    /** As the holder of a jabatan, or as one of the kabupaten's accounts by its id. */
    static KlienApi sebagai(ServerTepat server, long akun) {
        return server.api().denganToken("token-" + akun);
    }

    static KlienApi sebagaiSekda(ServerTepat server) {
        return sebagai(server, SEKDA);
    }

    static KlienApi sebagaiKabupaten(ServerTepat server) {
        return sebagai(server, KABAG);
    }

    /** Kasubag answer to the sekretaris, the camat to the Sekda, all others to their camat. */
    private static String atasan(String k, String u) {
        return "CASE " + k + " WHEN 1 THEN " + SEKDA + " WHEN 3 THEN " + u + " * 10 + 2 WHEN 4 THEN " + u + " * 10 + 2 ELSE " + u + " * 10 + 1 END";
    }

    private static String token(String milik) {
        return "INSERT INTO token_akses (versi, pengguna_id, nama, jejak, dibuat, kedaluwarsa)"
                + " SELECT 1, id, 'uji', SHA2(CONCAT('token-', id), 256), '2023-01-01', '2099-01-01' FROM " + milik;
    }

    private static void jalankan(BasisDataUji basisData, String... semua) {
        try (Connection sambungan = basisData.sebagaiPemilik(); Statement perintah = sambungan.createStatement()) {
            for (String sql : semua) {
                perintah.execute(sql);
            }
        } catch (SQLException galat) {
            throw new IllegalStateException(galat);
        }
    }
}
