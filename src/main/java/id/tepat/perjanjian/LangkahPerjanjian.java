package id.tepat.perjanjian;

import id.tepat.keamanan.Pelaku;
import id.tepat.keamanan.PencatatJejak;
import id.tepat.keamanan.Perbuatan;
import id.tepat.proses.Alur;
import id.tepat.proses.ArahAlur;
import id.tepat.proses.Langkah;
import id.tepat.tahap.PencatatTahap;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Set;

/**
 * What every act on a Perjanjian Kinerja has in common once the aggregate has allowed it: close the stage, tell the engine,
 * leave a line in the trail, let others know; all in the running transaction.
 */
@ApplicationScoped
class LangkahPerjanjian {

    /**
     * What a person decided.
     *
     * @param keputusan in a few words, as the history of the steps shows it
     * @param catatan   his own words; may be null
     * @param rincian   the line in the trail
     */
    record Putusan(Perbuatan perbuatan, ArahAlur arah, String keputusan, String catatan, String rincian) {}

    @Inject
    private PerjanjianRepository repository;

    @Inject
    private PencatatTahap tahap;

    @Inject
    private Alur alur;

    @Inject
    private PencatatJejak jejak;

    @Inject
    private Event<PerjanjianBerpindah> berpindah;

    /**
     * Finishes the open step.
     *
     * @param mungkin the steps that this act finishes
     */
    void selesaikan(PerjanjianKinerja perjanjian, Set<Langkah> mungkin, Pelaku pelaku, Putusan putusan) {
        lewati(perjanjian, mungkin, pelaku, putusan);
        jejak.catat(pelaku, putusan.perbuatan(), PenyusunanPerjanjian.OBJEK, perjanjian.id(), perjanjian.versi(), putusan.rincian());
        String uraian = putusan.catatan() == null || putusan.catatan().isBlank() ? putusan.keputusan()
                : putusan.keputusan() + ": " + putusan.catatan().strip();
        berpindah.fire(new PerjanjianBerpindah(perjanjian, putusan.arah(), pelaku, uraian));
    }

    /** One of several steps that a single act finishes: nobody is told of it by itself. */
    void lewati(PerjanjianKinerja perjanjian, Set<Langkah> mungkin, Pelaku pelaku, Putusan putusan) {
        repository.tuliskan();
        tahap.tutup(KunciPerjanjian.dari(perjanjian), pelaku, putusan.perbuatan(), putusan.arah(), putusan.keputusan(), putusan.catatan());
        alur.selesaikan(mungkin, KunciPerjanjian.dari(perjanjian), putusan.arah());
        repository.tuliskan();
    }
}
