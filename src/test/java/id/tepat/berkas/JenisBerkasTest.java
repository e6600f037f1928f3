package id.tepat.berkas;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

class JenisBerkasTest {

    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 0};
    private static final byte[] JPEG = {(byte) 0xff, (byte) 0xd8, (byte) 0xff, (byte) 0xe0};

    @Test
    void pdf_dan_gambar_dikenali_dari_byte_pertamanya() {
        assertThat(JenisBerkas.kenali("%PDF-1.7".getBytes())).contains(JenisBerkas.PDF);
        assertThat(JenisBerkas.kenali(PNG)).contains(JenisBerkas.PNG);
        assertThat(JenisBerkas.kenali(JPEG).map(JenisBerkas::jenisIsi)).contains("image/jpeg");
    }

    @Test
    void awalan_yang_terpotong_bukan_jenis_apa_pun() {
        assertThat(JenisBerkas.kenali(Arrays.copyOf(PNG, 7))).isEmpty();
        assertThat(JenisBerkas.kenali(Arrays.copyOf(JPEG, 2))).isEmpty();
        assertThat(JenisBerkas.kenali(new byte[0])).isEmpty();
    }

    @Test
    void xlsx_dan_docx_dikenali_dari_bagian_di_dalamnya() {
        assertThat(JenisBerkas.kenali(zip("[Content_Types].xml", "xl/workbook.xml"))).contains(JenisBerkas.XLSX);
        assertThat(JenisBerkas.kenali(zip("[Content_Types].xml", "word/document.xml"))).contains(JenisBerkas.DOCX);
    }

    @Test
    void hanya_pdf_dan_gambar_dapat_menjadi_pindaian() {
        assertThat(JenisBerkas.values()).filteredOn(JenisBerkas::pindaian)
                .containsExactly(JenisBerkas.PDF, JenisBerkas.PNG, JenisBerkas.JPEG);
    }

    @Test
    void zip_yang_berisi_berkas_office_bukan_berkas_office() {
        byte[] dalam = zip("[Content_Types].xml", "xl/workbook.xml");

        assertThat(JenisBerkas.kenali(simpan("laporan.xlsx", dalam))).isEmpty();
    }

    @Test
    void berkas_office_tanpa_daftar_jenis_isi_atau_dengan_makro_ditolak() {
        assertThat(JenisBerkas.kenali(zip("xl/workbook.xml"))).isEmpty();
        assertThat(JenisBerkas.kenali(zip("word/document.xml"))).isEmpty();
        assertThat(JenisBerkas.kenali(zip("[Content_Types].xml", "xl/workbook.xml", "xl/vbaProject.bin"))).isEmpty();
    }

    @Test
    void berkas_office_yang_terpotong_di_mana_pun_ditolak() {
        byte[] utuh = zip("[Content_Types].xml", "xl/workbook.xml");

        for (int panjang = 4; panjang < utuh.length; panjang++) {
            assertThat(JenisBerkas.kenali(Arrays.copyOf(utuh, panjang))).isEmpty();
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
