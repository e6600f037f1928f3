package id.tepat.validasi.xlsx;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.zip.ZipInputStream;

import id.tepat.galat.TerlaluBesar;

/** Counts what a ZIP unpacks to before anything else opens it: a bomb is refused for the price of a few megabytes. */
final class BatasZip {

    private static final long BITA_TERBANYAK = 16L * 1024 * 1024;
    private static final int BERKAS_TERBANYAK = 200;

    private BatasZip() {}

    /**
     * @throws TerlaluBesar if it unpacks to more than 16 MB or 200 files
     * @throws IOException  if it is no ZIP
     */
    static void pastikan(byte[] berkas) throws IOException {
        byte[] penampung = new byte[64 * 1024];
        long bita = 0;
        int banyak = 0;
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(berkas))) {
            while (zip.getNextEntry() != null) {
                banyak++;
                for (int terbaca = zip.read(penampung); terbaca >= 0; terbaca = zip.read(penampung)) {
                    bita += terbaca;
                    if (bita > BITA_TERBANYAK || banyak > BERKAS_TERBANYAK) {
                        throw new TerlaluBesar("Berkas XLSX ini terlalu besar setelah dibuka.");
                    }
                }
            }
        }
    }
}
