package id.tepat.perjanjian;

import java.util.Arrays;
import java.util.Optional;

/** What a scan may be, recognised by its first bytes and never by its name. */
public enum JenisPindaian {
    PDF("application/pdf", 0x25, 0x50, 0x44, 0x46, 0x2D),
    PNG("image/png", 0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A),
    JPEG("image/jpeg", 0xFF, 0xD8, 0xFF);

    private final String jenisIsi;
    private final int[] awal;

    JenisPindaian(String jenisIsi, int... awal) {
        this.jenisIsi = jenisIsi;
        this.awal = awal;
    }

    /** The kind that these bytes are. */
    public static Optional<JenisPindaian> kenali(byte[] isi) {
        return Arrays.stream(values()).filter(jenis -> jenis.cocok(isi)).findFirst();
    }

    /** Media type to send it with. */
    public String jenisIsi() {
        return jenisIsi;
    }

    private boolean cocok(byte[] isi) {
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
}
