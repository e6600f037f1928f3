package id.tepat.pelaporan;

import id.tepat.keamanan.Pelaku;
import id.tepat.keamanan.PencatatJejak;
import id.tepat.keamanan.Perbuatan;
import id.tepat.proses.Alur;
import id.tepat.proses.ArahAlur;
import id.tepat.proses.Langkah;
import id.tepat.tahap.Andil;
import id.tepat.tahap.PencatatTahap;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Set;

/**
 * What every act on a report has in common once the aggregate has allowed it: close the stage, tell the engine, leave a
 * line in the trail, let others know; all in the running transaction, so that domain, engine, audit and receipt are kept
 * together or not at all.
 */
@ApplicationScoped
public class LangkahLaporan {

    /** What a person decided on a report. */
    public record Putusan(Perbuatan perbuatan, ArahAlur arah, String keputusan, String catatan) {}

    @Inject
    private LaporanRepository laporanRepository;

    @Inject
    private PencatatTahap tahap;

    @Inject
    private Alur alur;

    @Inject
    private PencatatJejak jejak;

    @Inject
    private Event<LaporanBerpindah> berpindah;


    /**
     * Finishes the open step.
     *
     * @param mungkin the steps that this act finishes
     */
    public void selesaikan(LaporanKinerja laporan, Set<Langkah> mungkin, Pelaku pelaku, Putusan putusan) {
        tutupTahap(laporan, pelaku, putusan);
        laporanRepository.tuliskan();
        alur.selesaikan(mungkin, laporan.kunci(), putusan.arah());
        laporanRepository.tuliskan();
        catat(laporan, pelaku, putusan);
    }

    /** Closes the open step without finishing it in the engine, for acts that end or restart the case. */
    public void hentikan(LaporanKinerja laporan, Pelaku pelaku, Putusan putusan) {
        tutupTahap(laporan, pelaku, putusan);
        alur.batalkan(laporan.kunci(), putusan.keputusan());
        laporanRepository.tuliskan();
        catat(laporan, pelaku, putusan);
    }

    /** Starts a finished case anew at the correction. */
    public void bukaKembali(LaporanKinerja laporan, Pelaku pelaku, Putusan putusan) {
        laporanRepository.tuliskan();
        tahap.catat(laporan.kunci(), pelaku, Andil.KABUPATEN);
        alur.bukaKembali(laporan.rantai().proses(), laporan.kunci());
        laporanRepository.tuliskan();
        catat(laporan, pelaku, putusan);
    }

    private void tutupTahap(LaporanKinerja laporan, Pelaku pelaku, Putusan putusan) {
        tahap.tutup(laporan.kunci(), pelaku, putusan.perbuatan(), putusan.arah(), putusan.keputusan(), putusan.catatan());
    }

    private void catat(LaporanKinerja laporan, Pelaku pelaku, Putusan putusan) {
        String rincian = putusan.catatan() == null || putusan.catatan().isBlank()
                ? putusan.keputusan()
                : putusan.keputusan() + ": " + putusan.catatan().strip();
        jejak.catat(pelaku, putusan.perbuatan(), "Laporan", laporan.id(), laporan.versi(), rincian);
        berpindah.fire(new LaporanBerpindah(laporan, putusan.arah(), pelaku, rincian));
    }
}
