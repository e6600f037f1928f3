package id.tepat.pengajuan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import id.tepat.pengajuan.PerbedaanPengajuan.Beda;
import org.junit.jupiter.api.Test;

/** What the one who answers again has to look at. */
class PerbedaanPengajuanTest {

    private static final String SATU = """
            {"id":"12","nama":"Persentase desa tertib","target":"80","realisasi":null,"pembilang":"36","penyebut":"62",
             "tidakAdaRealisasi":false,"keterangan":null,"evaluasi":"Lama"}""";

    @Test
    void isi_yang_sama_tidak_berbeda() {
        assertThat(banding(isi(SATU, ""), isi(SATU, "")).beda()).isEmpty();
    }

    @Test
    void angka_yang_diperbaiki_disebut_lama_dan_barunya() {
        String baru = SATU.replace("\"36\"", "\"1250.5\"");

        assertThat(banding(isi(SATU, ""), isi(baru, "")).beda())
                .containsExactly(new Beda("Persentase desa tertib", "indikator/12", "Pembilang", "36", "1.250,5"));
    }

    @Test
    void tidak_ada_realisasi_dengan_alasannya_tampak_sebagai_dua_perubahan() {
        String baru = SATU.replace("false", "true").replace("\"keterangan\":null", "\"keterangan\":\"Belum dilaksanakan\"");

        assertThat(banding(isi(SATU, ""), isi(baru, "")).beda()).extracting(Beda::butir, Beda::lama, Beda::baru).containsExactly(
                tuple("Tidak ada realisasi", "tidak", "ya"),
                tuple("Keterangan", null, "Belum dilaksanakan"));
    }

    @Test
    void indikator_yang_datang_dan_pergi_dengan_perjanjian_perubahan_disebut() {
        String lain = SATU.replace("\"12\"", "\"13\"").replace("tertib", "mandiri");

        assertThat(banding(isi(SATU, ""), isi(lain, "")).beda()).containsExactly(
                new Beda("Persentase desa mandiri", "indikator/13", "Indikator", null, "ditambahkan"),
                new Beda("Persentase desa tertib", "indikator/12", "Indikator", "ada", null));
    }

    @Test
    void uraian_yang_dihapus_dan_ditulis_tampak_menurut_urutan_lembar() {
        String lama = "{\"indikator\":[],\"narasi\":{\"analisis\":\"Baik\",\"upaya\":null}}";
        String baru = "{\"indikator\":[],\"narasi\":{\"analisis\":null,\"upaya\":\"Monitoring\"}}";

        assertThat(banding(lama, baru).beda()).containsExactly(
                new Beda("Evaluasi dan analisis", "narasi/analisis", "Uraian", "Baik", null),
                new Beda("Upaya mengatasi hambatan", "narasi/upaya", "Uraian", null, "Monitoring"));
    }

    @Test
    void bukti_dikenali_dari_isinya_bukan_dari_namanya() {
        String lama = isi(SATU, "{\"nama\":\"foto.jpg\",\"nilaiHash\":\"aa\"}");
        String baru = isi(SATU, "{\"nama\":\"foto-rapat.jpg\",\"nilaiHash\":\"aa\"},{\"nama\":\"daftar-hadir.pdf\",\"nilaiHash\":\"bb\"}");

        assertThat(banding(lama, baru).beda())
                .containsExactly(new Beda("Bukti dukung", "bukti", "Berkas", null, "daftar-hadir.pdf"));
    }

    private static PerbedaanPengajuan banding(String lama, String baru) {
        return PerbedaanPengajuan.antara(1, lama, 2, baru);
    }

    private static String isi(String indikator, String bukti) {
        return "{\"indikator\":[" + indikator + "],\"narasi\":{},\"bukti\":[" + bukti + "]}";
    }
}
