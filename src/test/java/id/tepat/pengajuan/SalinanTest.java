package id.tepat.pengajuan;

import static id.tepat.IndikatorBuatan.indikator;
import static id.tepat.Skenario.KINI;
import static id.tepat.Skenario.MASA;
import static id.tepat.pelaporan.IsianBuatan.isian;
import static org.assertj.core.api.Assertions.assertThat;

import id.tepat.Skenario;
import id.tepat.bukti.RingkasanBukti;
import id.tepat.pelaporan.BagianNarasi;
import id.tepat.pelaporan.IsianBuatan;
import id.tepat.pelaporan.LaporanBuatan;
import id.tepat.pelaporan.LaporanKinerja;
import id.tepat.pelaporan.Rantai;
import id.tepat.perjanjian.IndikatorPerjanjian;
import id.tepat.perjanjian.PerjanjianKinerja;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The snapshot that a receipt proves: the same content has the same hash, and no other. */
class SalinanTest {

    private static final RingkasanBukti FOTO = bukti("foto.jpg", "aa", null);

    private final Skenario skenario = new Skenario();
    private final PerjanjianKinerja perjanjian = skenario.perjanjian(skenario.kasi, indikator("Lembaga \"aktif\""), indikator("Desa").rasio());
    private final IndikatorPerjanjian lembaga = perjanjian.indikator().get(0);
    private final IndikatorPerjanjian desa = perjanjian.indikator().get(1);
    private final LaporanKinerja laporan = skenario.laporan(perjanjian, MASA);

    @Test
    void isi_yang_sama_sama_hashnya_walau_ditulis_lain_dan_berurutan_lain() {
        isi(isian().realisasi(lembaga, "4").rasio(desa, "36", "62").narasi(BagianNarasi.UPAYA, "Rapat\nSurat").narasi(BagianNarasi.ANALISIS, "Baik"));
        Salinan pertama = salin();

        isi(isian().narasi(BagianNarasi.UPAYA, null).narasi(BagianNarasi.ANALISIS, null).rasio(desa, null, null).realisasi(lembaga, null));
        isi(isian().narasi(BagianNarasi.ANALISIS, " Baik ").rasio(desa, "36.0", "6.2E+1").realisasi(lembaga, "4.00000000"));
        isi(isian().narasi(BagianNarasi.UPAYA, "Rapat\r\nSurat"));

        assertThat(salin()).isEqualTo(pertama);
    }

    @Test
    void hash_adalah_sha_256_dari_isinya() throws Exception {
        Salinan salinan = salin();

        byte[] hitung = MessageDigest.getInstance("SHA-256").digest(salinan.isi().getBytes(StandardCharsets.UTF_8));

        assertThat(salinan.nilaiHash()).isEqualTo(HexFormat.of().formatHex(hitung)).hasSize(64);
    }

    @Test
    void angka_ditulis_polos_dan_yang_kosong_disebut_kosong() {
        isi(isian().realisasi(lembaga, "1E+3").narasi(BagianNarasi.ANALISIS, "Kata \"kutip\" dan é"));

        JsonObject baca = Json.createReader(new StringReader(salin().isi())).readObject();

        JsonObject satu = baca.getJsonArray("indikator").getJsonObject(0);
        assertThat(satu.getString("realisasi")).isEqualTo("1000");
        assertThat(satu.getString("target")).isEqualTo("10");
        assertThat(satu.isNull("pembilang")).isTrue();
        assertThat(baca.getJsonObject("narasi").getString("analisis")).isEqualTo("Kata \"kutip\" dan é");
        assertThat(baca.getJsonObject("narasi").keySet()).containsExactly("analisis", "faktorPendukung", "faktorPenghambat", "upaya",
                "rencanaTindakLanjut", "penutup");
    }

    @TestFactory
    Stream<DynamicTest> setiap_perubahan_memberi_hash_lain() {
        return Stream.of(
                ubah("realisasi", isian().realisasi(lembaga, "5")),
                ubah("realisasi yang dikosongkan", isian().realisasi(lembaga, null)),
                ubah("pembilang", isian().rasio(desa, "37", "62")),
                ubah("penyebut", isian().rasio(desa, "36", "63")),
                ubah("tidak ada realisasi", isian().tidakAdaRealisasi(lembaga, null)),
                ubah("keterangan", isian().keterangan(lembaga, "Empat")),
                ubah("keterangan indikator lain", isian().keterangan(desa, "Empat")),
                ubah("evaluasi", isian().evaluasi(desa, "36 dari 62")),
                ubah("analisis", isian().narasi(BagianNarasi.ANALISIS, "Cukup")),
                ubah("bagian narasi lain", isian().narasi(BagianNarasi.ANALISIS, null).narasi(BagianNarasi.PENUTUP, "Baik")));
    }

    private DynamicTest ubah(String nama, IsianBuatan perubahan) {
        return DynamicTest.dynamicTest(nama, () -> {
            isi(isian().realisasi(lembaga, "4").rasio(desa, "36", "62").narasi(BagianNarasi.ANALISIS, "Baik"));
            Salinan semula = salin();

            isi(perubahan);

            assertThat(salin().nilaiHash()).isNotEqualTo(semula.nilaiHash());
        });
    }

    @Test
    void bukti_dukung_ikut_terbukti_dengan_nama_isi_dan_indikatornya() {
        Salinan tanpa = salin();

        assertThat(Stream.of(bukti("foto.jpg", "aa", null), bukti("foto.png", "aa", null), bukti("foto.jpg", "bb", null), bukti("foto.jpg", "aa", 9L))
                .map(satu -> Salinan.dari(laporan, List.of(satu)).nilaiHash()))
                .doesNotHaveDuplicates().doesNotContain(tanpa.nilaiHash());
    }

    @Test
    void laporan_dan_pengajuan_yang_lain_lain_hashnya() {
        LaporanBuatan buatan = new LaporanBuatan();
        LaporanKinerja unit = buatan.lengkap(Rantai.PERANGKAT_DAERAH);
        Salinan konsep = Salinan.dari(unit, List.of(FOTO));

        buatan.ajukan(unit);

        assertThat(Salinan.dari(unit, List.of(FOTO))).isNotEqualTo(konsep);
        assertThat(salin().nilaiHash()).isNotEqualTo(Salinan.dari(skenario.laporan(perjanjian, MASA), List.of()).nilaiHash());
    }

    private static RingkasanBukti bukti(String nama, String hash, Long indikator) {
        return new RingkasanBukti(7L, indikator, nama, "image/jpeg", 3, hash, KINI, "Sari");
    }

    private void isi(IsianBuatan isian) {
        laporan.tulis(isian.jadi(), skenario.pelakuKasi, KINI);
    }

    private Salinan salin() {
        return Salinan.dari(laporan, List.of());
    }
}
