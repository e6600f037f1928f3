package id.tepat.pelaporan;

import id.tepat.galat.Bentrok;

/** The plain word to whoever acts on an older version than the stored one. */
public final class VersiLaporan {

    private VersiLaporan() {}

    /**
     * @param dibaca the version the person saw
     * @throws Bentrok naming who changed the report since
     */
    public static void pastikanTerbaru(LaporanKinerja laporan, long dibaca) {
        if (laporan.versi() != dibaca) {
            throw new Bentrok("Laporan ini baru saja diubah oleh " + laporan.diubahOleh()
                    + ". Muat ulang untuk melihat isi terbaru; isian Anda tetap ada di halaman ini.");
        }
    }
}
