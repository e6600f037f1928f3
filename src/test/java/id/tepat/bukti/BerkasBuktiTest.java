package id.tepat.bukti;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.tepat.galat.TidakSah;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

/** A file is known by its content, whatever its name says. */
class BerkasBuktiTest {

    private static final byte[] PDF = "%PDF-1.7\n".getBytes(StandardCharsets.US_ASCII);

    @Test
    void pdf_dikenali_dan_nama_folder_dibuang() {
        BerkasBukti berkas = BerkasBukti.dari("C:\\Dokumen\\daftar hadir.pdf", PDF);

        assertThat(berkas.jenis()).isEqualTo(BerkasBukti.Jenis.PDF);
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
                .isInstanceOf(TidakSah.class).hasMessageContaining("bukan XLSX atau DOCX");
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
    void gambar_dikenali_dari_byte_pertamanya_walau_bernama_lain() {
        byte[] png = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 0};
        byte[] jpeg = {(byte) 0xff, (byte) 0xd8, (byte) 0xff, (byte) 0xe0};

        assertThat(BerkasBukti.dari("foto.pdf", png).jenis()).isEqualTo(BerkasBukti.Jenis.PNG);
        assertThat(BerkasBukti.dari("foto", jpeg).jenis().jenisIsi()).isEqualTo("image/jpeg");
    }

    @Test
    void awalan_yang_terpotong_bukan_jenis_apa_pun() {
        assertThatThrownBy(() -> BerkasBukti.dari("foto.png", new byte[] {(byte) 0x89, 'P', 'N'})).isInstanceOf(TidakSah.class);
        assertThatThrownBy(() -> BerkasBukti.dari("foto.jpg", new byte[] {(byte) 0xff, (byte) 0xd8})).isInstanceOf(TidakSah.class);
    }

    @Test
    void xlsx_dan_docx_dikenali_dari_bagian_di_dalamnya() {
        assertThat(BerkasBukti.dari("a", zip("[Content_Types].xml", "xl/workbook.xml")).jenis()).isEqualTo(BerkasBukti.Jenis.XLSX);
        assertThat(BerkasBukti.dari("b.xlsx", zip("[Content_Types].xml", "word/document.xml")).jenis()).isEqualTo(BerkasBukti.Jenis.DOCX);
    }

    @Test
    void zip_yang_berisi_berkas_office_bukan_berkas_office() {
        byte[] dalam = zip("[Content_Types].xml", "xl/workbook.xml");

        assertThatThrownBy(() -> BerkasBukti.dari("kumpulan.xlsx", simpan("laporan.xlsx", dalam))).hasMessageContaining("bukan XLSX");
    }

    @Test
    void berkas_office_tanpa_daftar_jenis_isi_atau_dengan_makro_ditolak() {
        assertThatThrownBy(() -> BerkasBukti.dari("a.xlsx", zip("xl/workbook.xml"))).isInstanceOf(TidakSah.class);
        assertThatThrownBy(() -> BerkasBukti.dari("a.docx", zip("word/document.xml"))).isInstanceOf(TidakSah.class);
        assertThatThrownBy(() -> BerkasBukti.dari("a.xlsx", zip("[Content_Types].xml", "xl/workbook.xml", "xl/vbaProject.bin")))
                .isInstanceOf(TidakSah.class);
    }

    @Test
    void berkas_office_yang_terpotong_di_mana_pun_ditolak() {
        byte[] utuh = zip("[Content_Types].xml", "xl/workbook.xml");

        for (int panjang = 4; panjang < utuh.length; panjang++) {
            byte[] terpotong = Arrays.copyOf(utuh, panjang);

            assertThatThrownBy(() -> BerkasBukti.dari("a.xlsx", terpotong)).isInstanceOf(TidakSah.class);
        }
    }

    @Test
    void daftar_isi_zip_yang_rusak_di_mana_pun_tidak_menggagalkan_pembacaannya() {
        byte[] utuh = zip("[Content_Types].xml", "xl/workbook.xml");

        for (int i = 4; i < utuh.length; i++) {
            byte[] rusak = utuh.clone();
            rusak[i] = (byte) 0xff;

            assertThat(ZipDirectory.names(rusak)).isNotNull();
        }
    }

    @Test
    void nama_dibersihkan_dari_folder_dan_huruf_yang_tak_terlihat() {
        assertThat(BerkasBukti.dari("../../etc/a\n\u202Efdp.pdf", PDF).nama()).isEqualTo("afdp.pdf");
        assertThatThrownBy(() -> BerkasBukti.dari("folder/", PDF)).isInstanceOf(TidakSah.class);
        assertThatThrownBy(() -> BerkasBukti.dari(null, PDF)).isInstanceOf(TidakSah.class);
        assertThatThrownBy(() -> BerkasBukti.dari("a".repeat(256), PDF)).isInstanceOf(TidakSah.class);
    }

    @Test
    void isi_yang_disimpan_tidak_berubah_bersama_isi_yang_dikirim() {
        byte[] kiriman = PDF.clone();
        BerkasBukti berkas = BerkasBukti.dari("a.pdf", kiriman);

        kiriman[0] = 0;

        assertThat(berkas.isi()).isEqualTo(PDF);
    }

    private static byte[] zip(String... nama) {
        return susun(Arrays.stream(nama).collect(Collectors.toMap(satu -> satu, satu -> new byte[] {1})), ZipOutputStream.DEFLATED);
    }

    /** Not compressed, so that the inner file's names stand there as they are. */
    private static byte[] simpan(String nama, byte[] isi) {
        return susun(Map.of(nama, isi), ZipOutputStream.STORED);
    }

    private static byte[] susun(Map<String, byte[]> berkas, int cara) {
        ByteArrayOutputStream hasil = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(hasil)) {
            for (Map.Entry<String, byte[]> satu : berkas.entrySet()) {
                ZipEntry masuk = new ZipEntry(satu.getKey());
                CRC32 jumlah = new CRC32();
                jumlah.update(satu.getValue());
                masuk.setMethod(cara);
                masuk.setSize(satu.getValue().length);
                masuk.setCrc(jumlah.getValue());
                zip.putNextEntry(masuk);
                zip.write(satu.getValue());
            }
        } catch (IOException tidakMungkin) {
            throw new UncheckedIOException(tidakMungkin);
        }
        return hasil.toByteArray();
    }
}
