package id.tepat.demo;

import java.time.LocalDateTime;
import java.util.Set;

/**
 * Something that was done to a report of the demo.
 *
 * @param pada    the kabupaten's time
 * @param laporan key of the jabatan whose report it is, or of the unit for its own
 * @param pilihan codes of the boxes ticked; else empty
 * @param catatan note or reason, may be null
 * @param keliru  whether a number is typed wrong, to be sent back later
 * @param salin   whether some of the texts are last quarter's
 */
record Kejadian(LocalDateTime pada, String laporan, Jenis jenis, Set<String> pilihan, String catatan, boolean keliru, boolean salin) {

    enum Jenis {
        CATAT_ANGGARAN, ISI, AJUKAN, TANGGAPI, SAHKAN, TOLAK_PENGESAHAN, TERIMA, KEMBALIKAN, BEBASKAN
    }

    String unit() {
        return laporan.split("/")[0];
    }

    /** Key of the jabatan within its unit; null for the unit's own report. */
    String jabatan() {
        return laporan.contains("/") ? laporan.split("/")[1] : null;
    }
}
