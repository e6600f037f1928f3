package id.tepat.keamanan;

import static org.assertj.core.api.Assertions.assertThat;

import id.tepat.galat.Bentrok;
import id.tepat.galat.TidakSah;
import id.tepat.kalender.JamServer;
import jakarta.persistence.OptimisticLockException;
import jakarta.transaction.RollbackException;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PenerjemahBentrokTest {

    private final PenerjemahBentrok penerjemah = new PenerjemahBentrok(new PengubahReader() {
        @Override
        public Optional<Bentrok> atas(Object kalah) {
            return Optional.ofNullable(kalah).map(satu -> Bentrok.didahului(satu.toString(), "Ratna Anggraini"));
        }

        @Override
        public Optional<String> terakhir(Perbuatan perbuatan, Instant sejak) {
            return perbuatan == Perbuatan.ATUR_AKUN ? Optional.of("Budi Santoso") : Optional.empty();
        }
    }, new JamServer());

    @Test
    void versi_yang_kalah_saat_commit_menjadi_pesan_biasa() {
        Exception saatCommit = new RuntimeException(new RollbackException().initCause(new OptimisticLockException()));

        assertThat(penerjemah.terjemahkan(saatCommit, null)).isInstanceOf(Bentrok.class).hasMessageContaining("baru saja diubah");
    }

    @Test
    void kunci_ganda_pada_kedua_basis_data_berarti_seseorang_lebih_cepat() {
        Exception h2 = new RuntimeException(new SQLException("unique", "23505", 23505));
        Exception mysql = new RuntimeException(new SQLException("duplicate", "23000", 1062));

        assertThat(penerjemah.terjemahkan(h2, null)).isInstanceOf(Bentrok.class);
        assertThat(penerjemah.terjemahkan(mysql, null)).isInstanceOf(Bentrok.class);
    }

    @Test
    void yang_kalah_versi_diberi_tahu_siapa_yang_lebih_cepat() {
        Exception kalah = new RuntimeException(new OptimisticLockException("kalah", null, "Jabatan"));

        assertThat(penerjemah.terjemahkan(kalah, null)).hasMessageContaining("Jabatan ini baru saja diubah oleh Ratna Anggraini");
    }

    @Test
    void pada_kunci_ganda_jejaklah_yang_menyebut_siapa_yang_lebih_cepat() throws NoSuchMethodException {
        Exception ganda = new RuntimeException(new SQLException("unique", "23505", 23505));

        assertThat(penerjemah.terjemahkan(ganda, perlu("aturAkun"))).hasMessageContaining("diubah oleh Budi Santoso");
        assertThat(penerjemah.terjemahkan(ganda, perlu("aturOrganisasi"))).hasMessageContaining("diubah oleh orang lain");
    }

    @Perlu(Perbuatan.ATUR_AKUN)
    void aturAkun() {}

    @Perlu(Perbuatan.ATUR_ORGANISASI)
    void aturOrganisasi() {}

    private static Perlu perlu(String metode) throws NoSuchMethodException {
        return PenerjemahBentrokTest.class.getDeclaredMethod(metode).getAnnotation(Perlu.class);
    }

    @Test
    void kerusakan_lain_tetap_kerusakan() {
        Exception nilaiKosong = new RuntimeException(new SQLException("null", "23502", 23502));

        assertThat(penerjemah.terjemahkan(nilaiKosong, null)).isSameAs(nilaiKosong);
    }

    @Test
    void galat_yang_sudah_jelas_di_dalamnya_yang_disampaikan() {
        TidakSah jelas = new TidakSah("Isi dahulu.");

        assertThat(penerjemah.terjemahkan(new RuntimeException(new RuntimeException(jelas)), null)).isSameAs(jelas);
    }
}
