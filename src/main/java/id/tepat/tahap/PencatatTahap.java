package id.tepat.tahap;

import id.tepat.kalender.JamServer;
import id.tepat.keamanan.Pelaku;
import id.tepat.keamanan.Perbuatan;
import id.tepat.proses.ArahAlur;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Closes steps, and keeps in mind who had which part in a case; joins the running transaction. */
@ApplicationScoped
public class PencatatTahap {

    @Inject
    private TahapRepository repository;

    @Inject
    private JamServer jam;

    /**
     * Closes the open step of the case with what was decided; a case that waits nowhere is left alone.
     *
     * @param perbuatan the act by which it is closed
     * @param keputusan what was decided, in a few words
     * @param catatan   the person's own words; may be null
     */
    public void tutup(String kunci, Pelaku pelaku, Perbuatan perbuatan, ArahAlur arah, String keputusan, String catatan) {
        repository.terbuka(kunci).ifPresent(tahap -> {
            tahap.tutup(pelaku, arah, keputusan, catatan, jam.kini());
            catat(kunci, pelaku, Andil.dari(perbuatan, tahap.langkah()));
        });
    }

    /** Notes a part that closes no step: writing, reopening a finished report. */
    public void catat(String kunci, Pelaku pelaku, Andil andil) {
        if (pelaku.pegawaiId() != null) {
            repository.catat(kunci, pelaku.pegawaiId(), andil);
        }
    }
}
