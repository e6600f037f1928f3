package id.tepat.uji;

import static org.assertj.core.api.Assertions.assertThat;

import id.tepat.uji.Skenario.Tugas;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A power cut or a restart in the middle of the cycle loses nothing that was answered, and doubles nothing. */
class PemadamanIT {

    @ParameterizedTest
    @EnumSource
    void siklus_berlanjut_sesudah_listrik_padam_dan_sesudah_dinyalakan_ulang(JenisBasisData jenis) {
        ServerTepat server = ServerBersama.hidup(jenis);
        Skenario skenario = new Skenario(server.api());
        Tugas tugas = skenario.adaYangMenyusun();
        String id = tugas.laporan();
        long versi = Skenario.satuVersi(skenario.isi(tugas.akun(), id));
        String kunci = UUID.randomUUID().toString();
        String nomor = nomor(skenario.ajukan(tugas.akun(), id, versi, kunci));
        Jejak semula = server.basisData().jejak(id);

        server.bunuh();
        server.nyala();

        assertThat(server.basisData().jejak(id)).isEqualTo(semula);
        assertThat(semula.tandaTerima()).isEqualTo(tugas.diajukan() + 1);
        assertThat(nomor(skenario.ajukan(tugas.akun(), id, versi, kunci))).isEqualTo(nomor);
        assertThat(server.basisData().jejak(id)).isEqualTo(semula);

        skenario.tanggapi(tugas.atasan(), id, "LAPORAN_DIPERBAIKI");
        server.berhenti();
        server.nyala();

        assertThat(skenario.langkah(tugas.akun(), id)).containsExactly("PERBAIKI_LAPORAN");
        skenario.ajukanLagi(tugas.akun(), id);
        skenario.tanggapi(tugas.atasan(), id, "LAPORAN_SUDAH_BAIK");
        skenario.verifikasi("organisasi", id, "TERIMA");
        assertThat(server.basisData().jejak(id).status()).isEqualTo("SELESAI");
        assertThat(server.basisData().jejak(id).tandaTerima()).isEqualTo(tugas.diajukan() + 2);
    }

    @ParameterizedTest
    @EnumSource
    void yang_sedang_diajukan_saat_listrik_padam_ada_seluruhnya_atau_tidak_sama_sekali(JenisBasisData jenis) throws Exception {
        ServerTepat server = ServerBersama.hidup(jenis);
        Skenario skenario = new Skenario(server.api());
        List<Berjalan> semua = new ArrayList<>();
        for (Tugas tugas : skenario.semuaYangMenyusun().stream().limit(3).toList()) {
            semua.add(new Berjalan(tugas, Skenario.satuVersi(skenario.isi(tugas.akun(), tugas.laporan())), UUID.randomUUID().toString()));
        }

        ExecutorService orang = Executors.newFixedThreadPool(semua.size());
        semua.forEach(satu -> orang.execute(() -> cobaAjukan(skenario, satu)));
        Thread.sleep(60);
        server.bunuh();
        orang.shutdown();
        assertThat(orang.awaitTermination(1, TimeUnit.MINUTES)).isTrue();
        server.nyala();

        for (Berjalan satu : semua) {
            Jejak jejak = server.basisData().jejak(satu.tugas().laporan());
            long semula = satu.tugas().diajukan();
            assertThat(List.of(jejak.status(), jejak.tugas(), jejak.tandaTerima())).isIn(
                    List.of("KONSEP", "susunLaporan", semula), List.of("DIKEMBALIKAN", "perbaikiLaporan", semula),
                    List.of("DIAJUKAN", "tanggapiLaporan", semula + 1));
            skenario.ajukan(satu.tugas().akun(), satu.tugas().laporan(), satu.versi(), satu.kunci()).json();
            assertThat(server.basisData().jejak(satu.tugas().laporan()).tandaTerima()).isEqualTo(semula + 1);
            assertThat(server.basisData().hitung("SELECT COUNT(*) FROM ACT_RU_EXECUTION WHERE BUSINESS_KEY_ = 'laporan-"
                    + satu.tugas().laporan() + "'")).isEqualTo(1);
            skenario.tanggapi(satu.tugas().atasan(), satu.tugas().laporan(), "LAPORAN_DIPERBAIKI");
        }
    }

    private record Berjalan(Tugas tugas, long versi, String kunci) {}

    private static void cobaAjukan(Skenario skenario, Berjalan satu) {
        try {
            skenario.ajukan(satu.tugas().akun(), satu.tugas().laporan(), satu.versi(), satu.kunci());
        } catch (KlienApi.SambunganPutus putus) {
            // The server died before it answered: that is what this is about.
        }
    }

    private static String nomor(JawabanApi jawaban) {
        return jawaban.json().getJsonObject("tandaTerima").getString("nomor");
    }
}
