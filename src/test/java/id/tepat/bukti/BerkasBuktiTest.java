package id.tepat.bukti;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.tepat.berkas.JenisBerkas;
import id.tepat.galat.TidakSah;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A file is known by its content, whatever its name says. */
class BerkasBuktiTest {

    private static final byte[] PDF = "%PDF-1.7\n".getBytes(StandardCharsets.US_ASCII);

    @Test
    void pdf_dikenali_dan_nama_folder_dibuang() {
        BerkasBukti berkas = BerkasBukti.dari("C:\\Dokumen\\daftar hadir.pdf", PDF);

        assertThat(berkas.jenis()).isEqualTo(JenisBerkas.PDF);
        assertThat(berkas.nama()).isEqualTo("daftar hadir.pdf");
    }

    @Test
    void program_yang_menyamar_sebagai_pdf_ditolak() {
        assertThatThrownBy(() -> BerkasBukti.dari("laporan.pdf", "MZ\u0090".getBytes(StandardCharsets.ISO_8859_1)))
                .isInstanceOf(TidakSah.class).hasMessageContaining("PDF, gambar");
    }

    @Test
    void zip_yang_bukan_berkas_office_ditolak() {
        assertThatThrownBy(() -> BerkasBukti.dari("data.xlsx", "PK\u0003\u0004isi".getBytes(StandardCharsets.ISO_8859_1)))
                .isInstanceOf(TidakSah.class).hasMessageContaining("XLSX atau DOCX yang utuh");
    }

    @Test
    void berkas_tepat_sepuluh_megabyte_diterima_dan_satu_byte_lebih_ditolak() {
        byte[] pas = Arrays.copyOf(PDF, BerkasBukti.TERBESAR);
        byte[] lebih = Arrays.copyOf(PDF, BerkasBukti.TERBESAR + 1);

        assertThat(BerkasBukti.dari("pas.pdf", pas).isi()).hasSize(BerkasBukti.TERBESAR);
        assertThatThrownBy(() -> BerkasBukti.dari("lebih.pdf", lebih)).hasMessage("Berkas lebih besar dari 10 MB.");
    }

    @Test
    void berkas_kosong_ditolak() {
        assertThatThrownBy(() -> BerkasBukti.dari("kosong.pdf", new byte[0])).hasMessage("Berkas kosong.");
    }

    @Test
    void berkas_yang_tidak_terkirim_dianggap_kosong() {
        assertThatThrownBy(() -> BerkasBukti.dari("hilang.pdf", null)).hasMessage("Berkas kosong.");
    }

    @Test
    void nama_dibersihkan_dari_folder_dan_huruf_yang_tak_terlihat() {
        assertThat(BerkasBukti.dari("../../etc/a\n\u202Efdp.pdf", PDF).nama()).isEqualTo("afdp.pdf");
        assertThatThrownBy(() -> BerkasBukti.dari("folder/", PDF)).isInstanceOf(TidakSah.class);
        assertThatThrownBy(() -> BerkasBukti.dari(null, PDF)).isInstanceOf(TidakSah.class);
        assertThatThrownBy(() -> BerkasBukti.dari("a".repeat(256), PDF)).isInstanceOf(TidakSah.class);
    }

    @Test
    void berkas_yang_sama_ditolak_di_tempat_yang_sama_apa_pun_namanya_dan_diterima_di_tempat_lain() {
        BerkasBukti berkas = BerkasBukti.dari("daftar hadir (1).pdf", PDF);
        List<RingkasanBukti> ada = List.of(bukti(7L, "daftar hadir.pdf", berkas.nilaiHash()), bukti(null, "lain.pdf", "0".repeat(64)));

        assertThatThrownBy(() -> berkas.pastikanBelumAda(ada, 7L)).isInstanceOf(TidakSah.class).hasMessageContaining("“daftar hadir.pdf”");
        assertThatCode(() -> berkas.pastikanBelumAda(ada, null)).doesNotThrowAnyException();
        assertThatCode(() -> berkas.pastikanBelumAda(ada, 8L)).doesNotThrowAnyException();
    }

    private static RingkasanBukti bukti(Long indikator, String nama, String hash) {
        return new RingkasanBukti(1L, indikator, nama, JenisBerkas.PDF.jenisIsi(), 9, hash, null, "Sari Wulandari");
    }

    @Test
    void isi_yang_disimpan_tidak_berubah_bersama_isi_yang_dikirim() {
        byte[] kiriman = PDF.clone();
        BerkasBukti berkas = BerkasBukti.dari("a.pdf", kiriman);

        kiriman[0] = 0;

        assertThat(berkas.isi()).isEqualTo(PDF);
    }
}
