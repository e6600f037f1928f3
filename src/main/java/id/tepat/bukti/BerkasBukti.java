package id.tepat.bukti;

import id.tepat.galat.Teks;
import id.tepat.galat.TidakSah;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;

/**
 * An uploaded file, known by its content and not by its name: PDF, PNG, JPEG, XLSX or DOCX, at most 10 MB.
 *
 * @param nama file name without folders
 */
public record BerkasBukti(String nama, Jenis jenis, byte[] isi) {

    /** Largest file, bytes. */
    public static final int TERBESAR = 10 * 1024 * 1024;

    /** What a file is, by its first bytes. */
    public enum Jenis {
        PDF("application/pdf"),
        PNG("image/png"),
        JPEG("image/jpeg"),
        XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
        DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document");

        private final String jenisIsi;

        Jenis(String jenisIsi) {
            this.jenisIsi = jenisIsi;
        }

        public String jenisIsi() {
            return jenisIsi;
        }
    }

    /**
     * @throws TidakSah if it is empty, too large, or none of the accepted kinds
     */
    public static BerkasBukti dari(String nama, byte[] isi) {
        if (isi == null || isi.length == 0) {
            throw TidakSah.pada("bukti", "Berkas kosong.");
        }
        if (isi.length > TERBESAR) {
            throw TidakSah.pada("bukti", "Berkas lebih besar dari 10 MB.");
        }
        String bersih = Teks.wajib("bukti", nama == null ? null : nama.replaceAll("^.*[/\\\\]", "").replaceAll("\\p{C}", ""), 255);
        return new BerkasBukti(bersih, kenali(bersih, isi), isi.clone());
    }

    private static Jenis kenali(String nama, byte[] isi) {
        if (berawal(isi, "%PDF-".getBytes(StandardCharsets.US_ASCII))) {
            return Jenis.PDF;
        }
        if (berawal(isi, new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'})) {
            return Jenis.PNG;
        }
        if (berawal(isi, new byte[] {(byte) 0xff, (byte) 0xd8, (byte) 0xff})) {
            return Jenis.JPEG;
        }
        if (berawal(isi, new byte[] {'P', 'K', 3, 4})) {
            return office(nama, isi);
        }
        throw TidakSah.pada("bukti", "Berkas harus PDF, gambar (PNG, JPEG), XLSX atau DOCX.");
    }

    /** Office files are zips; the parts they must have tell which. Those with macros are other kinds, and not accepted. */
    private static Jenis office(String nama, byte[] isi) {
        Set<String> bagian = ZipDirectory.names(isi);
        if (bagian.contains("[Content_Types].xml") && bagian.stream().noneMatch(satu -> satu.endsWith("vbaProject.bin"))) {
            if (bagian.contains("xl/workbook.xml")) {
                return Jenis.XLSX;
            }
            if (bagian.contains("word/document.xml")) {
                return Jenis.DOCX;
            }
        }
        throw TidakSah.pada("bukti", "Berkas " + nama.toLowerCase(Locale.ROOT) + " bukan XLSX atau DOCX yang utuh.");
    }

    private static boolean berawal(byte[] isi, byte[] awalan) {
        return isi.length >= awalan.length && Arrays.equals(isi, 0, awalan.length, awalan, 0, awalan.length);
    }
}
