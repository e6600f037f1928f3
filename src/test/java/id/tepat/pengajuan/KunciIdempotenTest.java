package id.tepat.pengajuan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.tepat.Skenario;
import id.tepat.galat.TidakSah;
import id.tepat.keamanan.NilaiHash;
import id.tepat.keamanan.Pelaku;
import id.tepat.meja.KunciIdempoten;
import id.tepat.pelaporan.LaporanBuatan;
import id.tepat.pelaporan.LaporanKinerja;
import id.tepat.pelaporan.Rantai;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The same key means the same submission, and only with the same request. */
class KunciIdempotenTest {

    @Test
    void tanpa_kunci_pengulangan_tidak_dikenali() {
        assertThat(KunciIdempoten.dari(null, 3)).isEqualTo(KunciIdempoten.TANPA);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   "})
    void kunci_kosong_ditolak(String kunci) {
        assertThatThrownBy(() -> KunciIdempoten.dari(kunci, 3)).isInstanceOf(TidakSah.class).hasMessageContaining("1 sampai 200");
    }

    @Test
    void kunci_paling_panjang_dua_ratus_karakter() {
        assertThat(KunciIdempoten.dari("k".repeat(200), 3).kunci()).hasSize(200);
        assertThatThrownBy(() -> KunciIdempoten.dari("k".repeat(201), 3)).isInstanceOf(TidakSah.class);
    }

    @Test
    void permintaan_yang_sama_dikenali_dan_yang_lain_tidak() {
        Pengajuan pengajuan = pengajuan(KunciIdempoten.dari("k-1", 3));

        assertThatCode(() -> KunciIdempoten.dari("k-1", 3).pastikanSama(pengajuan.permintaan())).doesNotThrowAnyException();
        assertThatThrownBy(() -> KunciIdempoten.dari("k-1", 4).pastikanSama(pengajuan.permintaan())).isInstanceOf(TidakSah.class);
    }

    @Test
    void pengajuan_tanpa_kunci_tidak_menyerupai_permintaan_mana_pun() {
        Pengajuan pengajuan = pengajuan(KunciIdempoten.TANPA);

        assertThatThrownBy(() -> KunciIdempoten.dari("k-1", 3).pastikanSama(pengajuan.permintaan())).isInstanceOf(TidakSah.class);
    }

    @Test
    void perbuatan_atau_isi_yang_lain_adalah_permintaan_lain() {
        KunciIdempoten kunci = KunciIdempoten.dari("k-1", "verifikasi", "{versi: 3}");

        assertThat(kunci).isEqualTo(KunciIdempoten.dari("k-1", "verifikasi", "{versi: 3}"));
        assertThat(kunci.permintaan()).hasSize(64).isNotEqualTo(KunciIdempoten.dari("k-1", "tanggapan", "{versi: 3}").permintaan())
                .isNotEqualTo(KunciIdempoten.dari("k-1", "verifikasi", "{versi: 4}").permintaan());
        assertThat(KunciIdempoten.dari(null, "verifikasi", "{}")).isEqualTo(KunciIdempoten.TANPA);
    }

    @Test
    void tanda_terima_memuat_nomor_waktu_hash_dan_kode() {
        Pengajuan pengajuan = pengajuan(KunciIdempoten.TANPA);

        TandaTerima terima = Skenario.beriId(pengajuan).tandaTerima();

        assertThat(terima.nomor()).matches("TT/2023/II/\\d{6}");
        assertThat(terima.waktu()).isEqualTo(Skenario.KINI);
        assertThat(terima.kode()).isEqualTo("ABCD-EFGH-JKMN-PQRS");
        assertThat(terima.nilaiHash()).isEqualTo(NilaiHash.dari(pengajuan.isi().getBytes(StandardCharsets.UTF_8)));
        assertThat(pengajuan.ke()).isEqualTo(1);
        assertThat(pengajuan.nama()).isEqualTo("Tepat (otomatis)");
    }

    private static Pengajuan pengajuan(KunciIdempoten kunci) {
        LaporanBuatan buatan = new LaporanBuatan();
        LaporanKinerja laporan = buatan.lengkap(Rantai.INDIVIDU);
        buatan.ajukan(laporan);
        return new Pengajuan(laporan, Salinan.dari(laporan, List.of()), new CekPengajuan(0, 0, 0), "ABCD-EFGH-JKMN-PQRS", kunci, Pelaku.SISTEM);
    }
}
