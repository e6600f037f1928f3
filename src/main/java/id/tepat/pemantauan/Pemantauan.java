package id.tepat.pemantauan;

import id.tepat.daftar.Halaman;
import id.tepat.daftar.Potongan;
import id.tepat.kalender.JamServer;
import id.tepat.kalender.Triwulan;
import id.tepat.keamanan.Pelaku;
import id.tepat.keamanan.Perbuatan;
import id.tepat.keamanan.Perlu;
import id.tepat.keamanan.UseCase;
import id.tepat.proses.Langkah;
import jakarta.inject.Inject;
import java.util.List;

/** What the kabupaten and its pimpinan see of a quarter. */
@UseCase
public class Pemantauan {

    private PemantauanReader reader;
    private JamServer jam;

    protected Pemantauan() {}

    @Inject
    public Pemantauan(PemantauanReader reader, JamServer jam) {
        this.reader = reader;
        this.jam = jam;
    }

    /** Counts by perangkat daerah. */
    @Perlu(Perbuatan.LIHAT_PEMANTAUAN)
    public KeadaanTriwulan keadaan(Pelaku pelaku, Triwulan masa) {
        return reader.keadaan(masa);
    }

    /**
     * The reports behind a count.
     *
     * @param unit    id of a perangkat daerah, null for all
     * @param langkah only those that wait in this step, null for all
     */
    @Perlu(Perbuatan.LIHAT_PEMANTAUAN)
    public Halaman<LaporanDipantau> laporan(Pelaku pelaku, Triwulan masa, Long unit, SaringanKeadaan saringan, Langkah langkah, Potongan potongan) {
        return reader.daftar(masa, unit, saringan, langkah, potongan);
    }

    /** Quarters to choose from, newest first; the one reported on now is always among them. */
    @Perlu(Perbuatan.LIHAT_PEMANTAUAN)
    public List<Triwulan> triwulan(Pelaku pelaku) {
        List<Triwulan> ada = reader.triwulan();
        return ada.isEmpty() ? List.of(Triwulan.dari(jam.hariIni()).sebelumnya()) : ada;
    }
}
