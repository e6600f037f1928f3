package id.tepat.galat.rest;

import static org.assertj.core.api.Assertions.assertThat;

import id.tepat.galat.Bentrok;
import id.tepat.galat.Galat;
import id.tepat.galat.GalatBidang;
import id.tepat.galat.PermintaanRusak;
import id.tepat.galat.TerlaluBesar;
import id.tepat.galat.TerlaluSering;
import id.tepat.galat.TidakBerhak;
import id.tepat.galat.TidakDitemukan;
import id.tepat.galat.TidakSah;
import jakarta.json.JsonException;
import jakarta.json.bind.JsonbException;
import jakarta.ws.rs.ProcessingException;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every failure is answered as a problem in plain Indonesian, and none shows the inside. */
class GalatMapperTest {

    private static final Logger CATATAN = Logger.getLogger(GalatMapper.class.getName());

    @BeforeEach
    void diamkan_catatan() {
        CATATAN.setLevel(Level.OFF);
    }

    @AfterEach
    void nyalakan_catatan() {
        CATATAN.setLevel(null);
    }

    static Stream<Galat> galat() {
        return Stream.of(new PermintaanRusak("Rusak."), new TidakBerhak("Tidak boleh."), new TidakDitemukan("Tidak ada."), new Bentrok("Sudah."),
                new TerlaluBesar("Besar."), new TidakSah("Salah."), new TerlaluSering("Sering."));
    }

    @ParameterizedTest
    @MethodSource("galat")
    void galat_yang_dikenal_membawa_status_dan_pesannya(Galat galat) {
        Problem problem = GalatMapper.problem(galat);

        assertThat(problem.status()).isEqualTo(galat.status());
        assertThat(problem.detail()).isEqualTo(galat.getMessage());
        assertThat(problem.title()).isNotBlank().isNotEqualTo("Permintaan ditolak");
        assertThat(problem.galat()).isNull();
    }

    @Test
    void pelanggaran_aturan_menyebut_sel_sel_yang_salah() {
        List<GalatBidang> sel = List.of(new GalatBidang("indikator/7.realisasi", "Belum diisi."));

        assertThat(GalatMapper.problem(new TidakSah("Belum lengkap.", sel)).galat()).isEqualTo(sel);
    }

    @Test
    void galat_di_dalam_pembungkus_mesin_alur_tetap_dikenal() {
        Throwable terbungkus = new IllegalStateException("mesin", new RuntimeException(new Bentrok("Sudah diajukan.")));

        assertThat(GalatMapper.problem(terbungkus).status()).isEqualTo(409);
    }

    @Test
    void lingkaran_sebab_tidak_membuatnya_berputar_terus() {
        RuntimeException satu = new RuntimeException("satu");
        satu.initCause(new RuntimeException("dua", satu));

        assertThat(GalatMapper.problem(satu).status()).isEqualTo(500);
    }

    @Test
    void json_yang_tidak_terbaca_adalah_permintaan_rusak() {
        assertThat(GalatMapper.problem(new ProcessingException(new JsonbException("inside"))).status()).isEqualTo(400);
        assertThat(GalatMapper.problem(new JsonException("inside")).detail()).doesNotContain("inside");
        assertThat(GalatMapper.problem(new ProcessingException("inside")).status()).isEqualTo(400);
    }

    @Test
    void yang_tidak_terduga_tidak_memperlihatkan_isi_dalam() {
        Problem problem = GalatMapper.problem(new IllegalStateException("jdbc:mysql://rahasia"));

        assertThat(problem.status()).isEqualTo(500);
        assertThat(problem.detail()).doesNotContain("rahasia").contains("tidak ada yang berubah");
    }
}
