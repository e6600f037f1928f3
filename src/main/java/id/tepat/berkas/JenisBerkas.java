package id.tepat.berkas;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/** The kinds of file that Tepat takes. */
public enum JenisBerkas {
    PDF("application/pdf", null, 0x25, 0x50, 0x44, 0x46, 0x2D),
    PNG("image/png", null, 0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A),
    JPEG("image/jpeg", null, 0xFF, 0xD8, 0xFF),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xl/workbook.xml", 0x50, 0x4B, 0x03, 0x04),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "word/document.xml", 0x50, 0x4B, 0x03, 0x04);

    private static final String DAFTAR_JENIS = "[Content_Types].xml";
    private static final String MAKRO = "vbaProject.bin";

    private final String jenisIsi;
    private final String bagian;
    private final int[] awal;

    /**
     * @param bagian the part that tells office files apart, which are all zips; null for other kinds
     * @param awal   the first bytes
     */
    JenisBerkas(String jenisIsi, String bagian, int... awal) {
        this.jenisIsi = jenisIsi;
        this.bagian = bagian;
        this.awal = awal;
    }

    /** The kind that these bytes are; empty for any other, for an office file with macros, and for one that was cut off. */
    public static Optional<JenisBerkas> kenali(byte[] isi) {
        return Arrays.stream(values()).filter(jenis -> jenis.berawal(isi) && jenis.berbagian(isi)).findFirst();
    }

    /** Media type to send it with. */
    public String jenisIsi() {
        return jenisIsi;
    }

    /** Whether paper can have been turned into it. */
    public boolean pindaian() {
        return bagian == null;
    }

    private boolean berawal(byte[] isi) {
        if (isi.length < awal.length) {
            return false;
        }
        for (int i = 0; i < awal.length; i++) {
            if ((isi[i] & 0xFF) != awal[i]) {
                return false;
            }
        }
        return true;
    }

    private boolean berbagian(byte[] isi) {
        if (bagian == null) {
            return true;
        }
        Set<String> nama = ZipDirectory.names(isi);
        return nama.contains(DAFTAR_JENIS) && nama.contains(bagian) && nama.stream().noneMatch(satu -> satu.endsWith(MAKRO));
    }
}
