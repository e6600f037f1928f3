package id.tepat.keamanan;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.tepat.galat.TidakBerhak;
import id.tepat.galat.TidakDitemukan;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** At the door of a use case: who may not see a thing is told that there is none, who may only see it is refused. */
class PenjagaHakAksesTest {

    private static final Long LAPORAN = 7L;

    private final PenjagaHakAkses penjaga = new PenjagaHakAkses(new HakAkses());

    @Test
    void yang_berhak_dilewatkan() {
        assertThatCode(() -> penjaga.pastikan(pelaku(Peran.PEGAWAI), Perbuatan.TULIS_LAPORAN, laporan(Hubungan.DIRI, Hubungan.DIRI), LAPORAN))
                .doesNotThrowAnyException();
    }

    @Test
    void yang_boleh_melihat_tetapi_tidak_boleh_berbuat_ditolak() {
        assertThatThrownBy(() -> penjaga.pastikan(pelaku(Peran.PEGAWAI), Perbuatan.TULIS_LAPORAN, laporan(Hubungan.LINI, Hubungan.ASING), LAPORAN))
                .isInstanceOf(TidakBerhak.class);
        assertThatThrownBy(() -> penjaga.pastikan(pelaku(Peran.PIMPINAN), Perbuatan.VERIFIKASI_LAPORAN, laporan(Hubungan.ASING, Hubungan.ASING), LAPORAN))
                .isInstanceOf(TidakBerhak.class);
    }

    @Test
    void bagi_yang_tidak_boleh_melihat_objeknya_tidak_ada_sama_seperti_yang_memang_tidak_ada() {
        String tidakAda = "Laporan tidak ditemukan.";

        assertThatThrownBy(() -> penjaga.pastikan(pelaku(Peran.PEGAWAI), Perbuatan.TULIS_LAPORAN, laporan(Hubungan.ASING, Hubungan.DIRI), LAPORAN))
                .isInstanceOf(TidakDitemukan.class).hasMessage(tidakAda);
        assertThatThrownBy(() -> penjaga.pastikan(pelaku(Peran.PEGAWAI), Perbuatan.TULIS_LAPORAN, laporan(null, null), LAPORAN))
                .isInstanceOf(TidakDitemukan.class).hasMessage(tidakAda);
        assertThatThrownBy(() -> penjaga.pastikan(pelaku(Peran.PEGAWAI), Perbuatan.TULIS_LAPORAN, laporan(Hubungan.DIRI, Hubungan.DIRI), null))
                .isInstanceOf(TidakDitemukan.class).hasMessage(tidakAda);
    }

    private static Pelaku pelaku(Peran peran) {
        return new Pelaku(1L, "seseorang", "Seseorang", 1L, Set.of(peran), Set.of(), "127.0.0.1");
    }

    private static PenentuHubungan laporan(Hubungan membaca, Hubungan berbuat) {
        return new PenentuHubungan() {
            @Override
            public String objek() {
                return "Laporan";
            }

            @Override
            public Perbuatan lihat() {
                return Perbuatan.LIHAT_LAPORAN;
            }

            @Override
            public Hubungan membaca(Pelaku pelaku, Long id) {
                if (membaca == null) {
                    throw new TidakDitemukan("Laporan tidak ditemukan.");
                }
                return membaca;
            }

            @Override
            public Hubungan hubungan(Pelaku pelaku, Long id) {
                return berbuat;
            }
        };
    }
}
