package id.tepat.siklus;

import id.tepat.galat.TidakSah;
import id.tepat.kalender.JamServer;
import id.tepat.kalender.Triwulan;
import id.tepat.keamanan.Pelaku;
import id.tepat.keamanan.PencatatJejak;
import id.tepat.keamanan.Perbuatan;
import id.tepat.keamanan.Perlu;
import id.tepat.keamanan.UseCase;
import id.tepat.proses.Alur;
import id.tepat.proses.Proses;
import jakarta.inject.Inject;

/** The kabupaten opens a quarter by hand: one that ended before Tepat was installed, or one that waits for its day. */
@UseCase
public class PembukaanTriwulan {

    @Inject
    private Alur alur;

    @Inject
    private PencatatJejak jejak;

    @Inject
    private JamServer jam;

    /**
     * @throws TidakSah if the quarter has not ended yet
     */
    @Perlu(Perbuatan.BUKA_TRIWULAN)
    public void buka(Pelaku pelaku, Triwulan masa) {
        if (!jam.hariIni().isAfter(masa.akhir())) {
            throw TidakSah.pada("triwulan", masa.label() + " belum berakhir; laporannya dibuka sehari setelah triwulan berakhir.");
        }
        alur.mulai(Proses.SIKLUS_TRIWULAN, masa.kunci());
        alur.bukaSiklus(masa.kunci());
        jejak.catat(pelaku, Perbuatan.BUKA_TRIWULAN, "Triwulan", masa.kunci(), null, masa.label() + " dibuka dengan tangan");
    }
}
