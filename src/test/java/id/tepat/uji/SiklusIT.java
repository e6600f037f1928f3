package id.tepat.uji;

import static org.assertj.core.api.Assertions.assertThat;

import id.tepat.uji.Skenario.Tugas;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The reporting cycle over the REST interface, in the real server, on both databases. */
class SiklusIT {

    @ParameterizedTest
    @EnumSource
    void laporan_dikembalikan_diperbaiki_ditanggapi_dan_diverifikasi(JenisBasisData jenis) {
        ServerTepat server = ServerBersama.hidup(jenis);
        Skenario skenario = new Skenario(server.api());
        Tugas tugas = skenario.adaYangMenyusun();
        String id = tugas.laporan();

        skenario.isiDanAjukan(tugas.akun(), id);
        skenario.tanggapi(tugas.atasan(), id, "CAPAIAN_DITELITI_ULANG", "Mohon diteliti.");
        assertThat(skenario.langkah(tugas.akun(), id)).containsExactly("PERBAIKI_LAPORAN");
        skenario.ajukanLagi(tugas.akun(), id);
        skenario.tanggapi(tugas.atasan(), id, "LAPORAN_SUDAH_BAIK");
        assertThat(skenario.langkah("organisasi", id)).containsExactly("VERIFIKASI_LAPORAN");
        long menungguVerifikasi = skenario.versi("organisasi", id);
        skenario.verifikasi("organisasi", id, "TERIMA");
        assertThat(skenario.versi("organisasi", id)).isEqualTo(menungguVerifikasi + 1);
        assertThat(skenario.putuskan("organisasi", id, "verifikasi", menungguVerifikasi, "TERIMA", "terlambat-" + id).masalah(409).getString("detail"))
                .contains("baru saja diubah oleh " + server.api().sebagai("organisasi").get("saya").json().getString("nama"));

        assertThat(skenario.laporan(tugas.akun(), id).getString("status")).isEqualTo("SELESAI");
        assertThat(skenario.laporan(tugas.akun(), id).getString("nomor")).isNotBlank();
        assertThat(server.api().sebagai(tugas.akun()).put("laporan/" + id,
                Skenario.isianLengkap(skenario.laporan(tugas.akun(), id))).status()).isIn(403, 409, 422);
        assertThat(server.basisData().jejak(id).tandaTerima()).isEqualTo(tugas.diajukan() + 2);
        assertThat(server.basisData().jejak(id).tugas()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void dua_pengajuan_serentak_dengan_kunci_sama_memberi_satu_tanda_terima(JenisBasisData jenis) throws Exception {
        ServerTepat server = ServerBersama.hidup(jenis);
        Skenario skenario = new Skenario(server.api());
        Tugas tugas = skenario.adaYangMenyusun();
        long versi = Skenario.satuVersi(skenario.isi(tugas.akun(), tugas.laporan()));
        String kunci = UUID.randomUUID().toString();

        List<JawabanApi> jawaban = serentak(4, () -> skenario.ajukan(tugas.akun(), tugas.laporan(), versi, kunci));

        assertThat(jawaban).allSatisfy(satu -> assertThat(satu.status()).as(satu.isi()).isIn(200, 201));
        assertThat(jawaban.stream().map(satu -> satu.json().getJsonObject("tandaTerima").getString("nomor")).distinct()).hasSize(1);
        assertThat(server.basisData().jejak(tugas.laporan()).tandaTerima()).isEqualTo(tugas.diajukan() + 1);
        skenario.tanggapi(tugas.atasan(), tugas.laporan(), "LAPORAN_DIPERBAIKI");
    }

    @ParameterizedTest
    @EnumSource
    void dua_pengajuan_serentak_dengan_kunci_berbeda_memberi_satu_tanda_terima_dan_satu_bentrok(JenisBasisData jenis) throws Exception {
        ServerTepat server = ServerBersama.hidup(jenis);
        Skenario skenario = new Skenario(server.api());
        Tugas tugas = skenario.adaYangMenyusun();
        long versi = Skenario.satuVersi(skenario.isi(tugas.akun(), tugas.laporan()));

        List<JawabanApi> jawaban = serentak(2,
                () -> skenario.ajukan(tugas.akun(), tugas.laporan(), versi, UUID.randomUUID().toString()));

        List<JawabanApi> bentrok = jawaban.stream().filter(satu -> !satu.berhasil()).toList();
        assertThat(bentrok).hasSize(1);
        String nomor = jawaban.stream().filter(JawabanApi::berhasil).findFirst().orElseThrow()
                .json().getJsonObject("tandaTerima").getString("nomor");
        assertThat(bentrok.get(0).masalah(409).getString("detail")).contains(nomor);
        assertThat(server.basisData().jejak(tugas.laporan()).tandaTerima()).isEqualTo(tugas.diajukan() + 1);
        skenario.tanggapi(tugas.atasan(), tugas.laporan(), "LAPORAN_DIPERBAIKI");
    }

    @ParameterizedTest
    @EnumSource
    void kunci_yang_sama_untuk_isi_lain_ditolak(JenisBasisData jenis) {
        ServerTepat server = ServerBersama.hidup(jenis);
        Skenario skenario = new Skenario(server.api());
        Tugas tugas = skenario.adaYangMenyusun();
        long versi = Skenario.satuVersi(skenario.isi(tugas.akun(), tugas.laporan()));
        String kunci = UUID.randomUUID().toString();

        skenario.ajukan(tugas.akun(), tugas.laporan(), versi, kunci).json();

        skenario.ajukan(tugas.akun(), tugas.laporan(), versi + 7, kunci).masalah(422);
        skenario.ajukan(tugas.akun(), tugas.laporan(), versi, null).masalah(409);
        skenario.tanggapi(tugas.atasan(), tugas.laporan(), "LAPORAN_DIPERBAIKI");
    }

    @ParameterizedTest
    @EnumSource
    void penyerahan_pengesahan_dan_verifikasi_dengan_kunci_sama_terjadi_satu_kali(JenisBasisData jenis) throws Exception {
        ServerTepat server = ServerBersama.hidup(jenis);
        Skenario skenario = new Skenario(server.api());
        String id = skenario.laporanPerangkatDaerah("kasubag.keuangan");
        long dahulu = server.basisData().jejak(id).tandaTerima();
        long versi = Skenario.satuVersi(skenario.isi("kasubag.keuangan", id));

        assertThat(duaKali(() -> skenario.ajukan("kasubag.keuangan", id, versi, "serah-" + versi))).isEqualTo("null");
        assertThat(skenario.langkah("camat", id)).containsExactly("SAHKAN_LAPORAN");
        long diserahkan = skenario.versi("camat", id);
        String nomor = duaKali(() -> skenario.putuskan("camat", id, "pengesahan", diserahkan, "SAHKAN", "sah-" + versi));
        long disahkan = skenario.versi("organisasi", id);
        duaKali(() -> skenario.putuskan("organisasi", id, "verifikasi", disahkan, "KEMBALIKAN", "putus-" + versi));
        skenario.putuskan("organisasi", id, "verifikasi", disahkan, "TERIMA", "putus-" + versi).masalah(422);

        assertThat(nomor).startsWith("\"TT/");
        assertThat(server.basisData().jejak(id).tandaTerima()).isEqualTo(dahulu + 1);
        assertThat(skenario.langkah("kasubag.keuangan", id)).containsExactly("PERBAIKI_LAPORAN");
    }

    /** The receipt's number, the same both times. */
    private static String duaKali(Callable<JawabanApi> satu) throws Exception {
        List<JawabanApi> jawaban = serentak(2, satu);
        assertThat(jawaban).allSatisfy(ini -> assertThat(ini.status()).as(ini.isi()).isBetween(200, 299));
        List<String> nomor = jawaban.stream().map(ini -> ini.isi().isEmpty() || ini.json().isNull("tandaTerima") ? "null"
                : ini.json().getJsonObject("tandaTerima").get("nomor").toString()).distinct().toList();
        assertThat(nomor).hasSize(1);
        return nomor.get(0);
    }

    private static List<JawabanApi> serentak(int banyak, Callable<JawabanApi> satu) throws Exception {
        ExecutorService orang = Executors.newFixedThreadPool(banyak);
        try {
            List<JawabanApi> jawaban = new ArrayList<>();
            for (Future<JawabanApi> janji : orang.invokeAll(Collections.nCopies(banyak, satu))) {
                jawaban.add(janji.get());
            }
            return jawaban;
        } finally {
            orang.shutdown();
        }
    }
}
