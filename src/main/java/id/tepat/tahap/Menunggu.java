package id.tepat.tahap;

import id.tepat.kalender.TanggalIndonesia;
import id.tepat.proses.Langkah;
import java.time.LocalDate;

/**
 * Whom a case waits for.
 *
 * @param langkah   the step that waits
 * @param siapa     who does it today, by name and jabatan; null if nobody may
 * @param sejak     since which day
 * @param hariKerja working days that have gone by since
 * @param tenggat   last day allowed
 */
public record Menunggu(Langkah langkah, String siapa, LocalDate sejak, int hariKerja, LocalDate tenggat) {

    /** {@code Menunggu Budi Santoso (Camat Kedungjajang) sejak Senin 3 Juli, 2 hari kerja}. */
    public String kalimat() {
        return (siapa == null ? "Tidak ada yang berwenang" : "Menunggu " + siapa) + " sejak " + TanggalIndonesia.hariTanpaTahun(sejak) + lama();
    }

    /** The same for what follows an act. */
    public Kelanjutan kelanjutan() {
        return new Kelanjutan(langkah, siapa, tenggat);
    }

    private String lama() {
        return hariKerja == 0 ? "" : ", " + hariKerja + " hari kerja";
    }
}
