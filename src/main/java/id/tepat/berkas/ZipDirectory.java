package id.tepat.berkas;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;

/**
 * Names of the files in a zip, from its own list of contents at the end, without unpacking anything. A name that merely
 * occurs somewhere in the bytes (a zip within the zip) does not count, and a file that was cut off has no list.
 */
final class ZipDirectory {

    private static final int AKHIR = 0x06054b50;
    private static final int ISI = 0x02014b50;
    private static final int PANJANG_AKHIR = 22;
    private static final int PANJANG_ISI = 46;
    private static final int KOMENTAR_TERPANJANG = 65_535;

    private ZipDirectory() {}

    /** Empty if there is no readable list. */
    static Set<String> names(byte[] zip) {
        ByteBuffer isi = ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN);
        for (int i = zip.length - PANJANG_AKHIR; i >= Math.max(0, zip.length - PANJANG_AKHIR - KOMENTAR_TERPANJANG); i--) {
            if (isi.getInt(i) == AKHIR) {
                return names(isi, Short.toUnsignedInt(isi.getShort(i + 10)), isi.getInt(i + 16));
            }
        }
        return Set.of();
    }

    private static Set<String> names(ByteBuffer isi, int jumlah, int mulai) {
        Set<String> nama = new HashSet<>();
        int letak = mulai;
        for (int i = 0; i < jumlah; i++) {
            if (letak < 0 || letak > isi.limit() - PANJANG_ISI || isi.getInt(letak) != ISI) {
                return Set.of();
            }
            int panjang = Short.toUnsignedInt(isi.getShort(letak + 28));
            if (panjang > isi.limit() - PANJANG_ISI - letak) {
                return Set.of();
            }
            nama.add(new String(isi.array(), letak + PANJANG_ISI, panjang, StandardCharsets.UTF_8));
            letak += PANJANG_ISI + panjang + Short.toUnsignedInt(isi.getShort(letak + 30)) + Short.toUnsignedInt(isi.getShort(letak + 32));
        }
        return nama;
    }
}
