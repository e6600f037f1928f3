package id.tepat.pengajuan;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A code is read aloud, typed from paper, or scanned. */
class PencariKeaslianTest {

    @Test
    void kode_dikenali_dengan_atau_tanpa_tanda_hubung_dan_huruf_besar() {
        assertThat(PencariKeaslian.rapi("abcd efgh-2345 6789")).contains("ABCD-EFGH-2345-6789");
        assertThat(PencariKeaslian.rapi("ABCDEFGH23456789")).contains("ABCD-EFGH-2345-6789");
    }

    @Test
    void yang_bukan_kode_tidak_dicari() {
        assertThat(PencariKeaslian.rapi(null)).isEmpty();
        assertThat(PencariKeaslian.rapi("")).isEmpty();
        assertThat(PencariKeaslian.rapi("ABCD-EFGH")).isEmpty();
        assertThat(PencariKeaslian.rapi("x".repeat(5000))).isEmpty();
    }
}
