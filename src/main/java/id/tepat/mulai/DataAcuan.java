package id.tepat.mulai;

import id.tepat.kalender.HariLiburBawaan;
import id.tepat.kalender.HariLiburRepository;
import id.tepat.tanggapan.LembarBawaan;
import id.tepat.tanggapan.TanggapanRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Stores what every installation begins with; from then on its kabupaten edits its own copy. */
@ApplicationScoped
public class DataAcuan {

    @Inject
    private HariLiburRepository hariLibur;

    @Inject
    private TanggapanRepository tanggapan;

    /** Fills what is empty, and leaves alone what is not. */
    @Transactional
    public void tanam() {
        if (hariLibur.kosong()) {
            HariLiburBawaan.daftar().forEach(hariLibur::tambah);
        }
        if (tanggapan.semuaLembar().isEmpty()) {
            LembarBawaan.daftar().forEach(tanggapan::tambah);
        }
    }
}
