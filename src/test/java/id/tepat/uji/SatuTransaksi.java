package id.tepat.uji;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import jakarta.json.JsonObject;
import java.net.URI;
import java.net.URL;
import java.time.Duration;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Report, engine, audit trail and receipt commit in one transaction or none of them: a failure after the task was
 * completed leaves no trace in any of the four; without the failure all four are found.
 */
abstract class SatuTransaksi {

    @ArquillianResource
    private URL alamat;

    private KlienApi api;
    private Skenario skenario;

    @Deployment(testable = false)
    static WebArchive arsip() {
        return ServerArquillian.warBersama(PercobaanTransaksi.class, PercobaanTransaksi.Terputus.class, PintuPercobaan.class, Jejak.class);
    }

    @BeforeEach
    void masuk() {
        api = KlienApi.pada(URI.create(alamat.toString()));
        // The application starts before the demo's data are made; until then everybody is asked to wait.
        await().atMost(Duration.ofMinutes(5)).until(() -> api.get("/api/v1/kalender/tenggat?tahun=2023&triwulan=2").status() == 200);
        skenario = new Skenario(api);
    }

    @Test
    void kegagalan_sesudah_tugas_selesai_tidak_meninggalkan_jejak_di_mana_pun() {
        Keadaan laporan = siap("kasi.pemerintahan");
        Jejak semula = coba("lihat", laporan);

        Jejak dariDalam = coba("gagal", laporan);

        assertThat(dariDalam.status()).isEqualTo("DIAJUKAN");
        assertThat(dariDalam.tugas()).isEqualTo("tanggapiLaporan");
        assertThat(dariDalam.jejak()).isGreaterThan(semula.jejak());
        assertThat(dariDalam.tandaTerima()).isEqualTo(1);
        assertThat(coba("lihat", laporan)).isEqualTo(semula);
        assertThat(semula).extracting(Jejak::status, Jejak::tugas, Jejak::tandaTerima).containsExactly("KONSEP", "susunLaporan", 0L);
    }

    @Test
    void tanpa_kegagalan_keempatnya_ada() {
        Keadaan laporan = siap("kasi.pmd");
        Jejak semula = coba("lihat", laporan);

        coba("jadi", laporan);

        Jejak kini = coba("lihat", laporan);
        assertThat(kini).extracting(Jejak::status, Jejak::tugas, Jejak::tandaTerima).containsExactly("DIAJUKAN", "tanggapiLaporan", 1L);
        assertThat(kini.jejak()).isGreaterThan(semula.jejak());
    }

    /** Proves that the first test would see it, were the transaction cut in two. */
    @Test
    void kegagalan_di_luar_transaksinya_meninggalkan_keempatnya() {
        Keadaan laporan = siap("kasi.pelayanan");
        Jejak semula = coba("lihat", laporan);

        coba("gagalSesudahnya", laporan);

        Jejak kini = coba("lihat", laporan);
        assertThat(kini).extracting(Jejak::status, Jejak::tugas, Jejak::tandaTerima).containsExactly("DIAJUKAN", "tanggapiLaporan", 1L);
        assertThat(kini.jejak()).isGreaterThan(semula.jejak());
    }

    private record Keadaan(String akun, String id, long versi) {}

    private Keadaan siap(String akun) {
        String id = skenario.laporanUntukDisusun(akun);
        return new Keadaan(akun, id, Skenario.satuVersi(skenario.isi(akun, id)));
    }

    private Jejak coba(String cara, Keadaan laporan) {
        JsonObject hasil = api.kirim("POST", PintuPercobaan.JALAN + "?cara=" + cara + "&akun=" + laporan.akun()
                + "&laporan=" + laporan.id() + "&versi=" + laporan.versi(), null, null).json();
        return new Jejak(hasil.getString("status"), hasil.getString("tugas"), hasil.getInt("jejak"), hasil.getInt("tandaTerima"));
    }
}
