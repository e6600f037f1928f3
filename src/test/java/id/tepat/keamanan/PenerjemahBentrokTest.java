package id.tepat.keamanan;

import static org.assertj.core.api.Assertions.assertThat;

import id.tepat.galat.Bentrok;
import id.tepat.galat.TidakSah;
import jakarta.persistence.OptimisticLockException;
import jakarta.transaction.RollbackException;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

class PenerjemahBentrokTest {

    @Test
    void versi_yang_kalah_saat_commit_menjadi_pesan_biasa() {
        Exception saatCommit = new RuntimeException(new RollbackException().initCause(new OptimisticLockException()));

        assertThat(PenerjemahBentrok.terjemahkan(saatCommit)).isInstanceOf(Bentrok.class).hasMessageContaining("baru saja diubah");
    }

    @Test
    void kunci_ganda_pada_kedua_basis_data_berarti_seseorang_lebih_cepat() {
        Exception h2 = new RuntimeException(new SQLException("unique", "23505", 23505));
        Exception mysql = new RuntimeException(new SQLException("duplicate", "23000", 1062));

        assertThat(PenerjemahBentrok.terjemahkan(h2)).isInstanceOf(Bentrok.class);
        assertThat(PenerjemahBentrok.terjemahkan(mysql)).isInstanceOf(Bentrok.class);
    }

    @Test
    void kerusakan_lain_tetap_kerusakan() {
        Exception nilaiKosong = new RuntimeException(new SQLException("null", "23502", 23502));

        assertThat(PenerjemahBentrok.terjemahkan(nilaiKosong)).isSameAs(nilaiKosong);
    }

    @Test
    void galat_yang_sudah_jelas_di_dalamnya_yang_disampaikan() {
        TidakSah jelas = new TidakSah("Isi dahulu.");

        assertThat(PenerjemahBentrok.terjemahkan(new RuntimeException(new RuntimeException(jelas)))).isSameAs(jelas);
    }
}
