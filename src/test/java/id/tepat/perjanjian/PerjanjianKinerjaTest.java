package id.tepat.perjanjian;

import static id.tepat.perjanjian.PerjanjianBuatan.KINI;
import static id.tepat.perjanjian.PerjanjianBuatan.indikator;
import static id.tepat.perjanjian.PerjanjianBuatan.sasaran;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import id.tepat.berkas.JenisBerkas;
import id.tepat.galat.Bentrok;
import id.tepat.galat.GalatBidang;
import id.tepat.galat.TidakSah;
import id.tepat.kalender.Triwulan;
import id.tepat.organisasi.PerangkatDaerah;
import id.tepat.pengukuran.CaraAkumulasi;
import id.tepat.pengukuran.Polaritas;
import id.tepat.perencanaan.KodeRekening;
import id.tepat.perencanaan.PosAnggaran;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class PerjanjianKinerjaTest {

    private final PerjanjianBuatan buatan = new PerjanjianBuatan();

    @Nested
    class Menyusun {

        @Test
        void perjanjian_baru_adalah_konsep_murni_tanpa_isi() {
            PerjanjianKinerja perjanjian = new PerjanjianKinerja(buatan.jabatan, buatan.kasi, 2023, buatan.pelaku, KINI);

            assertThat(perjanjian.status()).isEqualTo(StatusPerjanjian.KONSEP);
            assertThat(perjanjian.perubahan()).isFalse();
            assertThat(perjanjian.indikator()).isEmpty();
        }

        @Test
        void indikator_berurut_menurut_sasaran() {
            PerjanjianKinerja perjanjian = buatan.konsep();

            susun(perjanjian, sasaran("Kedua", indikator("c", "1")), sasaran("Pertama", indikator("a", "1"), indikator("b", "1")));

            assertThat(perjanjian.indikator()).extracting(IndikatorPerjanjian::nama).containsExactly("c", "a", "b");
            assertThat(perjanjian.indikator().get(2).sasaran().uraian()).isEqualTo("Pertama");
        }

        @Test
        void setiap_isian_yang_salah_disebut_selnya() {
            PerjanjianKinerja perjanjian = buatan.konsep();

            TidakSah salah = catchThrowableOfType(TidakSah.class,
                    () -> susun(perjanjian, sasaran("Baik", indikator("a", "1"), indikator(" ", "1")), sasaran("Juga baik", indikator("b", null))));

            assertThat(salah.galat()).extracting(GalatBidang::sel)
                    .containsExactly("sasaran/1/indikator/2/nama", "sasaran/2/indikator/1/target");
        }

        @Test
        void target_boleh_per_triwulan_dan_boleh_berupa_kata() {
            PerjanjianKinerja perjanjian = buatan.konsep();

            susun(perjanjian, sasaran("S", new IsianIndikator(null, "Layanan kebersihan", "Orang / Bulan", Polaritas.NAIK, false,
                    CaraAkumulasi.POSISI_AKHIR, new BigDecimal("10"), "10 Orang / 12 Bulan",
                    Arrays.asList(null, new BigDecimal("5"), null, BigDecimal.TEN), null, null, null)));

            IndikatorPerjanjian satu = perjanjian.indikator().get(0);
            assertThat(satu.targetTeks()).isEqualTo("10 Orang / 12 Bulan");
            assertThat(satu.targetTriwulan(1)).isNull();
            assertThat(satu.targetTriwulan(2)).isEqualByComparingTo("5");
        }

        @Test
        void target_nol_diterima_tetapi_negatif_tidak() {
            PerjanjianKinerja perjanjian = buatan.konsep();

            susun(perjanjian, sasaran("S", indikator("Kematian ibu", "0")));

            assertThatThrownBy(() -> susun(perjanjian, sasaran("S", indikator("a", "-1")))).isInstanceOf(TidakSah.class);
        }

        @Test
        void pos_anggaran_perangkat_daerah_lain_atau_tahun_lain_ditolak() {
            PosAnggaran lain = new PosAnggaran(new PerangkatDaerah("7.01.06", "Kecamatan Klakah", 5, true), 2023, null,
                    new KodeRekening("7.01.01"), "Program", null);
            PosAnggaran tahunLalu = new PosAnggaran(buatan.kecamatan, 2022, null, new KodeRekening("7.01.01"), "Program", null);
            SasaranPerjanjian sasaran = buatan.konsep().sasaran().get(0);

            assertThatThrownBy(() -> new IndikatorPerjanjian(sasaran, 1, indikator("a", "1"), List.of(lain))).isInstanceOf(TidakSah.class);
            assertThatThrownBy(() -> new IndikatorPerjanjian(sasaran, 1, indikator("a", "1"), List.of(tahunLalu))).isInstanceOf(TidakSah.class);
        }

        @Test
        void indikator_yang_tidak_dikenal_ditolak() {
            IsianIndikator asing = new IsianIndikator(99L, "a", "b", Polaritas.NAIK, false, CaraAkumulasi.JUMLAH, BigDecimal.ONE,
                    null, null, null, null, null);

            assertThatThrownBy(() -> susun(buatan.konsep(), sasaran("S", asing))).isInstanceOf(TidakSah.class);
        }

        @Test
        void yang_sudah_diajukan_tidak_dapat_diubah_isinya() {
            PerjanjianKinerja perjanjian = buatan.konsep();
            perjanjian.ajukanTelaah(buatan.pelaku, KINI);

            assertThatThrownBy(() -> susun(perjanjian)).isInstanceOf(Bentrok.class).hasMessageContaining("Sari Wulandari");
        }

        private void susun(PerjanjianKinerja perjanjian, IsianSasaran... isian) {
            perjanjian.susun(List.of(isian), List.of(), null, buatan.pelaku, KINI);
        }
    }

    @Nested
    class Menelaah {

        @Test
        void konsep_tanpa_indikator_belum_dapat_diajukan() {
            PerjanjianKinerja perjanjian = buatan.konsep();
            perjanjian.susun(List.of(sasaran("Kosong")), List.of(), null, buatan.pelaku, KINI);

            assertThatThrownBy(() -> perjanjian.ajukanTelaah(buatan.pelaku, KINI)).isInstanceOf(TidakSah.class);
        }

        @Test
        void pengembalian_memerlukan_catatan_dan_membuka_konsep_lagi() {
            PerjanjianKinerja perjanjian = buatan.konsep();
            perjanjian.ajukanTelaah(buatan.pelaku, KINI);

            assertThatThrownBy(() -> perjanjian.kembalikan(" ", buatan.atasan, KINI)).isInstanceOf(TidakSah.class);
            perjanjian.kembalikan("Target terlalu rendah", buatan.atasan, KINI);

            assertThat(perjanjian.status()).isEqualTo(StatusPerjanjian.KONSEP);
            assertThat(perjanjian.catatanTelaah()).isEqualTo("Target terlalu rendah");
        }

        @Test
        void hanya_konsep_yang_dapat_dibatalkan() {
            PerjanjianKinerja disetujui = buatan.disetujui();
            PerjanjianKinerja konsep = buatan.konsep();

            konsep.batalkan(buatan.pelaku, KINI);

            assertThat(konsep.status()).isEqualTo(StatusPerjanjian.DIBATALKAN);
            assertThatThrownBy(() -> disetujui.batalkan(buatan.pelaku, KINI)).isInstanceOf(Bentrok.class);
        }
    }

    @Nested
    class Menandatangani {

        @Test
        void pihak_kedua_tidak_dapat_mendahului_pihak_pertama() {
            PerjanjianKinerja perjanjian = buatan.disetujui();

            assertThatThrownBy(() -> perjanjian.tandaTanganiPihakKedua(buatan.olehCamat("2023-01-10"))).isInstanceOf(Bentrok.class);
            assertThat(perjanjian.tandaTangan(Pihak.KEDUA)).isEmpty();
        }

        @Test
        void konsep_yang_belum_ditelaah_tidak_dapat_ditandatangani() {
            assertThatThrownBy(() -> buatan.konsep().tandaTanganiPihakPertama(buatan.kasi, buatan.olehKasi("2023-01-10"))).isInstanceOf(Bentrok.class);
        }

        @Test
        void satu_orang_tidak_dapat_menjadi_kedua_pihak() {
            PerjanjianKinerja perjanjian = buatan.disetujui();
            perjanjian.tandaTanganiPihakPertama(buatan.kasi, buatan.olehKasi("2023-01-10"));

            assertThatThrownBy(() -> perjanjian.tandaTanganiPihakKedua(buatan.olehKasi("2023-01-10"))).isInstanceOf(TidakSah.class);
        }

        @Test
        void tanggal_pihak_kedua_tidak_mendahului_pihak_pertama() {
            PerjanjianKinerja perjanjian = buatan.disetujui();
            perjanjian.tandaTanganiPihakPertama(buatan.kasi, buatan.olehKasi("2023-01-10"));

            assertThatThrownBy(() -> perjanjian.tandaTanganiPihakKedua(buatan.olehCamat("2023-01-09"))).isInstanceOf(TidakSah.class);
        }

        @Test
        void pihak_kedua_menandatangani_satu_kali() {
            PerjanjianKinerja perjanjian = buatan.ditandatanganiKeduanya("2023-01-10");

            assertThatThrownBy(() -> perjanjian.tandaTanganiPihakKedua(buatan.olehCamat("2023-01-10"))).isInstanceOf(Bentrok.class);
        }

        @Test
        void tanda_tangan_menyimpan_nama_dan_jabatan_pada_hari_itu() {
            PerjanjianKinerja perjanjian = buatan.ditandatanganiKeduanya("2023-01-10");
            buatan.camat.ubah("Nama Baru", null, null);

            TandaTanganPerjanjian kedua = perjanjian.tandaTangan(Pihak.KEDUA).orElseThrow();

            assertThat(kedua.penandatangan().nama()).isEqualTo("Budi Santoso");
            assertThat(kedua.penandatangan().jabatan()).isEqualTo("Camat Kedungjajang");
            assertThat(kedua.cara()).isEqualTo(CaraTandaTangan.DI_SISTEM);
        }

        @Test
        void tanda_tangan_di_kertas_menyimpan_pindaian_dan_pencatatnya() {
            PerjanjianKinerja perjanjian = buatan.disetujui();
            perjanjian.tandaTanganiPihakPertama(buatan.kasi, buatan.olehKasi("2023-01-10"));
            PindaianPerjanjian pindaian = new PindaianPerjanjian(perjanjian, "pk.pdf", "%PDF-1.7 isi".getBytes());

            perjanjian.tandaTanganiPihakKedua(Pembubuhan.diLuarSistem(new Penandatangan(buatan.camat, "Camat Kedungjajang"),
                    LocalDate.parse("2023-01-12"), buatan.pelaku, KINI, LocalDate.parse("2023-01-20"), pindaian));

            TandaTanganPerjanjian kedua = perjanjian.tandaTangan(Pihak.KEDUA).orElseThrow();
            assertThat(kedua.cara()).isEqualTo(CaraTandaTangan.DI_LUAR_SISTEM);
            assertThat(kedua.dicatatOleh()).isEqualTo("Sari Wulandari");
            assertThat(kedua.pindaian()).isSameAs(pindaian);
        }

        @Test
        void tanggal_tanda_tangan_di_kertas_tidak_di_masa_depan() {
            PindaianPerjanjian pindaian = new PindaianPerjanjian(buatan.konsep(), "pk.pdf", "%PDF-1.7 isi".getBytes());

            assertThatThrownBy(() -> Pembubuhan.diLuarSistem(Penandatangan.bukanPegawai("Thoriqul Haq", "Bupati Lumajang"), LocalDate.parse("2023-01-21"), buatan.pelaku, KINI,
                    LocalDate.parse("2023-01-20"), pindaian)).isInstanceOf(TidakSah.class);
        }

        @Test
        void pindaian_dikenali_dari_isinya_bukan_dari_namanya() {
            assertThatThrownBy(() -> new PindaianPerjanjian(buatan.konsep(), "pk.pdf", "<html>".getBytes())).isInstanceOf(TidakSah.class);
            assertThatThrownBy(() -> new PindaianPerjanjian(buatan.konsep(), "pk.pdf", new byte[0])).isInstanceOf(TidakSah.class);
            assertThat(new PindaianPerjanjian(buatan.konsep(), "pk.bin", new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, 0}).jenis())
                    .isEqualTo(JenisBerkas.JPEG);
        }
    }

    @Nested
    class Berlaku {

        private final LocalDate akhirTriwulanSatu = new Triwulan(2023, 1).akhir();
        private final LocalDate akhirTriwulanDua = new Triwulan(2023, 2).akhir();

        @Test
        void berlaku_sejak_kedua_pihak_menandatangani_sampai_akhir_tahun() {
            PerjanjianKinerja perjanjian = buatan.berlaku("2023-01-10");

            assertThat(perjanjian.mulaiBerlaku()).isEqualTo("2023-01-10");
            assertThat(perjanjian.selesaiBerlaku()).isEqualTo("2023-12-31");
            assertThat(perjanjian.berlakuPada(LocalDate.parse("2023-01-09"))).isFalse();
            assertThat(perjanjian.berlakuPada(LocalDate.parse("2024-01-01"))).isFalse();
        }

        @Test
        void tidak_berlaku_sebelum_ditandatangani_keduanya() {
            PerjanjianKinerja perjanjian = buatan.disetujui();
            perjanjian.tandaTanganiPihakPertama(buatan.kasi, buatan.olehKasi("2023-01-10"));

            assertThatThrownBy(() -> perjanjian.berlakukan(null)).isInstanceOf(Bentrok.class);
            assertThat(perjanjian.berlakuPada(akhirTriwulanSatu)).isFalse();
        }

        @Test
        void ditandatangani_sebelum_tahunnya_berlaku_sejak_1_januari() {
            assertThat(buatan.berlaku("2022-12-28").mulaiBerlaku()).isEqualTo("2023-01-01");
        }

        @Test
        void ditandatangani_setelah_tahunnya_tidak_dapat_berlaku() {
            PerjanjianKinerja perjanjian = buatan.ditandatanganiKeduanya("2024-01-02");

            assertThatThrownBy(() -> perjanjian.berlakukan(null)).isInstanceOf(TidakSah.class);
        }

        @Test
        void pk_perubahan_mengakhiri_yang_lama_sehari_sebelumnya() {
            PerjanjianKinerja murni = buatan.berlaku("2023-01-10");

            PerjanjianKinerja perubahan = buatan.perubahan(murni, "2023-06-12", null);

            assertThat(murni.status()).isEqualTo(StatusPerjanjian.DIGANTI);
            assertThat(murni.selesaiBerlaku()).isEqualTo("2023-06-11");
            assertThat(perubahan.urutan()).isEqualTo(1);
            assertThat(perubahan.mulaiBerlaku()).isEqualTo("2023-06-12");
        }

        @Test
        void laporan_memakai_versi_yang_berlaku_pada_hari_terakhir_triwulan() {
            PerjanjianKinerja murni = buatan.berlaku("2023-01-10");

            PerjanjianKinerja perubahan = buatan.perubahan(murni, "2023-06-12", LocalDate.parse("2023-06-30"));

            assertThat(murni.berlakuPada(akhirTriwulanSatu)).isTrue();
            assertThat(murni.berlakuPada(akhirTriwulanDua)).isFalse();
            assertThat(perubahan.berlakuPada(akhirTriwulanDua)).isTrue();
            assertThat(perubahan.berlakuPada(LocalDate.parse("2023-06-29"))).isFalse();
        }

        @Test
        void rencana_mulai_tidak_dapat_mendahului_tanda_tangan() {
            PerjanjianKinerja murni = buatan.berlaku("2023-01-10");

            PerjanjianKinerja perubahan = buatan.perubahan(murni, "2023-07-03", LocalDate.parse("2023-06-01"));

            assertThat(perubahan.mulaiBerlaku()).isEqualTo("2023-07-03");
            assertThat(murni.berlakuPada(akhirTriwulanDua)).isTrue();
        }

        @Test
        void pk_perubahan_menyalin_isi_dan_memerlukan_alasan() {
            PerjanjianKinerja murni = buatan.berlaku("2023-01-10");

            PerjanjianKinerja konsep = murni.susunPerubahan(AlasanPerubahan.PERGANTIAN_PEJABAT, null, buatan.kasi, buatan.pelaku, KINI);

            assertThat(konsep.indikator()).extracting(IndikatorPerjanjian::nama).containsExactly("Jumlah lembaga");
            assertThat(konsep.status()).isEqualTo(StatusPerjanjian.KONSEP);
            assertThat(murni.status()).isEqualTo(StatusPerjanjian.BERLAKU);
            assertThatThrownBy(() -> murni.susunPerubahan(null, null, buatan.kasi, buatan.pelaku, KINI)).isInstanceOf(TidakSah.class);
        }

        @Test
        void hanya_yang_berlaku_yang_dapat_diubah_dengan_pk_perubahan() {
            assertThatThrownBy(() -> buatan.disetujui()
                    .susunPerubahan(AlasanPerubahan.PERGANTIAN_PEJABAT, null, buatan.kasi, buatan.pelaku, KINI)).isInstanceOf(Bentrok.class);
        }
    }
}
