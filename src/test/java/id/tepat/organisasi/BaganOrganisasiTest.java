package id.tepat.organisasi;

import static id.tepat.organisasi.StatusPemangku.DEFINITIF;
import static id.tepat.organisasi.StatusPemangku.PLT;
import static org.assertj.core.api.Assertions.assertThat;

import id.tepat.keamanan.Hubungan;
import id.tepat.keamanan.Pelaku;
import id.tepat.keamanan.Peran;
import id.tepat.organisasi.BaganOrganisasi.Kotak;
import id.tepat.organisasi.BaganOrganisasi.Unit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Who does whose work: jabatan are numbered 1…6 from the top, people 101…106 in the same order. */
class BaganOrganisasiTest {

    private static final Long BUPATI = 1L;
    private static final Long SEKDA = 2L;
    private static final Long CAMAT = 3L;
    private static final Long SEKRETARIS = 4L;
    private static final Long KASI = 5L;
    private static final Long KASUBAG = 6L;
    private static final Long KABUPATEN = 10L;
    private static final Long KECAMATAN = 11L;

    private static final Long PAK_BUPATI = 101L;
    private static final Long PAK_SEKDA = 102L;
    private static final Long PAK_CAMAT = 103L;
    private static final Long PAK_SEKRETARIS = 104L;
    private static final Long PAK_KASI = 105L;
    private static final Long BU_KASUBAG = 106L;

    @Test
    void setiap_jabatan_terisi_laporan_ditulis_pemangku_dan_ditanggapi_atasannya() {
        BaganOrganisasi bagan = bagan(PAK_CAMAT, PAK_SEKRETARIS, PAK_KASI);

        assertThat(pemangku(bagan.pengisi(KASI))).isEqualTo(PAK_KASI);
        assertThat(pemangku(bagan.penjawab(KASI))).isEqualTo(PAK_CAMAT);
        assertThat(pemangku(bagan.penjawab(KASUBAG))).isEqualTo(PAK_SEKRETARIS);
        assertThat(pemangku(bagan.penjawab(CAMAT))).isEqualTo(PAK_SEKDA);
    }

    @Test
    void camat_melapor_kepada_sekda_tetapi_berjanji_kepada_bupati() {
        BaganOrganisasi bagan = bagan(PAK_CAMAT, PAK_SEKRETARIS, PAK_KASI);

        assertThat(pemangku(bagan.penjawab(CAMAT))).isEqualTo(PAK_SEKDA);
        assertThat(pemangku(bagan.pihakKedua(CAMAT))).isEqualTo(PAK_BUPATI);
    }

    @Test
    void laporan_jabatan_kosong_jatuh_ke_atasan_dan_ditanggapi_orang_di_atasnya() {
        BaganOrganisasi bagan = bagan(PAK_CAMAT, PAK_SEKRETARIS, null);

        assertThat(pemangku(bagan.pengisi(KASI))).isEqualTo(PAK_CAMAT);
        assertThat(pemangku(bagan.penjawab(KASI))).isEqualTo(PAK_SEKDA);
        assertThat(bagan.kelompokTugas(PAK_CAMAT)).contains(Kelompok.penyusun(KASI));
        assertThat(bagan.kelompokTugas(PAK_SEKDA)).contains(Kelompok.atasan(KASI));
    }

    @Test
    void jabatan_kosong_berturut_turut_naik_sampai_yang_terisi() {
        BaganOrganisasi bagan = bagan(null, PAK_SEKRETARIS, null);

        assertThat(pemangku(bagan.pengisi(KASI))).isEqualTo(PAK_SEKDA);
        assertThat(pemangku(bagan.penjawab(KASI))).isEqualTo(PAK_BUPATI);
    }

    @Test
    void kasi_yang_juga_plt_camat_tidak_menanggapi_laporannya_sendiri() {
        BaganOrganisasi bagan = bagan(PAK_KASI, PAK_SEKRETARIS, PAK_KASI);

        assertThat(pemangku(bagan.penjawab(KASI))).isEqualTo(PAK_SEKDA);
        assertThat(pemangku(bagan.penjawab(CAMAT))).isEqualTo(PAK_SEKDA);
        assertThat(bagan.kelompokTugas(PAK_KASI))
                .contains(Kelompok.penyusun(KASI), Kelompok.penyusun(CAMAT), Kelompok.kepala(KECAMATAN))
                .doesNotContain(Kelompok.atasan(KASI), Kelompok.pihakKedua(KASI));
    }

    @Test
    void sekretaris_yang_juga_plt_camat_menanggapi_kasubag_tetapi_laporannya_naik_ke_sekda() {
        BaganOrganisasi bagan = bagan(PAK_SEKRETARIS, PAK_SEKRETARIS, PAK_KASI);

        assertThat(pemangku(bagan.penjawab(KASUBAG))).isEqualTo(PAK_SEKRETARIS);
        assertThat(pemangku(bagan.penjawab(SEKRETARIS))).isEqualTo(PAK_SEKDA);
        assertThat(pemangku(bagan.pihakKedua(SEKRETARIS))).isEqualTo(PAK_BUPATI);
    }

    @Test
    void plt_mengerjakan_tugas_jabatan_seperti_pemangku_definitif() {
        BaganOrganisasi bagan = bagan(PAK_SEKRETARIS, PAK_SEKRETARIS, PAK_KASI);

        assertThat(bagan.kotak(CAMAT)).hasValueSatisfying(satu -> assertThat(satu.status()).isEqualTo(PLT));
        assertThat(bagan.hubungan(orang(PAK_SEKRETARIS), CAMAT)).isEqualTo(Hubungan.DIRI);
    }

    @Test
    void hubungan_adalah_diri_lini_atau_asing() {
        BaganOrganisasi bagan = bagan(PAK_CAMAT, PAK_SEKRETARIS, PAK_KASI);

        assertThat(bagan.hubungan(orang(PAK_KASI), KASI)).isEqualTo(Hubungan.DIRI);
        assertThat(bagan.hubungan(orang(PAK_CAMAT), KASI)).isEqualTo(Hubungan.LINI);
        assertThat(bagan.hubungan(orang(PAK_SEKDA), KASI)).isEqualTo(Hubungan.LINI);
        assertThat(bagan.hubungan(orang(PAK_BUPATI), KASI)).isEqualTo(Hubungan.LINI);
        assertThat(bagan.hubungan(orang(PAK_SEKRETARIS), KASI)).isEqualTo(Hubungan.ASING);
        assertThat(bagan.hubungan(orang(PAK_KASI), CAMAT)).isEqualTo(Hubungan.ASING);
        assertThat(bagan.hubungan(orang(null), KASI)).isEqualTo(Hubungan.ASING);
    }

    @Test
    void yang_terlihat_adalah_miliknya_dan_semua_di_bawahnya() {
        BaganOrganisasi bagan = bagan(PAK_CAMAT, PAK_SEKRETARIS, PAK_KASI);

        assertThat(bagan.terlihat(PAK_KASI)).containsExactly(KASI);
        assertThat(bagan.terlihat(PAK_SEKRETARIS)).containsExactlyInAnyOrder(SEKRETARIS, KASUBAG);
        assertThat(bagan.terlihat(PAK_CAMAT)).containsExactlyInAnyOrder(CAMAT, SEKRETARIS, KASI, KASUBAG);
    }

    @Test
    void garis_yang_melingkar_berhenti_di_tempat_ia_menutup() {
        BaganOrganisasi bagan = new BaganOrganisasi(List.of(
                new Kotak(CAMAT, "Camat", KECAMATAN, SEKRETARIS, SEKRETARIS, true, null, null, null),
                new Kotak(SEKRETARIS, "Sekretaris", KECAMATAN, CAMAT, CAMAT, true, null, null, null)), List.of());

        assertThat(bagan.pengisi(CAMAT)).isEmpty();
        assertThat(bagan.penjawab(CAMAT)).isEmpty();
        assertThat(bagan.pihakKedua(SEKRETARIS)).isEmpty();
    }

    @Test
    void tidak_ada_orang_lain_di_atas_berarti_tidak_ada_penjawab() {
        BaganOrganisasi bagan = bagan(PAK_CAMAT, PAK_SEKRETARIS, PAK_KASI);

        assertThat(bagan.penjawab(BUPATI)).isEmpty();
        assertThat(bagan.kotak(null)).isEmpty();
        assertThat(bagan.pengisi(99L)).isEmpty();
    }

    @Test
    void kepala_kosong_digantikan_atasannya_untuk_mengesahkan() {
        BaganOrganisasi bagan = bagan(null, PAK_SEKRETARIS, PAK_KASI);

        assertThat(bagan.kelompokTugas(PAK_SEKDA)).contains(Kelompok.kepala(KECAMATAN));
    }

    private static BaganOrganisasi bagan(Long pemangkuCamat, Long pemangkuSekretaris, Long pemangkuKasi) {
        List<Kotak> kotak = Stream.of(
                kotak(BUPATI, KABUPATEN, null, null, PAK_BUPATI),
                kotak(SEKDA, KABUPATEN, BUPATI, BUPATI, PAK_SEKDA),
                kotak(CAMAT, KECAMATAN, SEKDA, BUPATI, pemangkuCamat),
                kotak(SEKRETARIS, KECAMATAN, CAMAT, CAMAT, pemangkuSekretaris),
                kotak(KASI, KECAMATAN, CAMAT, CAMAT, pemangkuKasi),
                kotak(KASUBAG, KECAMATAN, SEKRETARIS, SEKRETARIS, BU_KASUBAG)).toList();
        return new BaganOrganisasi(kotak, List.of(
                new Unit(KABUPATEN, "Sekretariat Daerah", SEKDA, null, null),
                new Unit(KECAMATAN, "Kecamatan", CAMAT, KASUBAG, KASUBAG)));
    }

    private static Kotak kotak(Long jabatan, Long unit, Long atasan, Long pihakKedua, Long pemangku) {
        boolean miliknya = pemangku != null && pemangku == jabatan + 100;
        StatusPemangku status = pemangku == null ? null : miliknya ? DEFINITIF : PLT;
        return new Kotak(jabatan, "Jabatan " + jabatan, unit, atasan, pihakKedua, true, pemangku,
                pemangku == null ? null : "Orang " + pemangku, status);
    }

    private static Long pemangku(Optional<Kotak> kotak) {
        return kotak.map(Kotak::pemangku).orElseThrow();
    }

    private static Pelaku orang(Long pegawai) {
        return new Pelaku(1L, "orang", "Orang", pegawai, Set.of(Peran.PEGAWAI), Set.of(), "-");
    }
}
