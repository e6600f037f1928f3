package id.tepat.perjanjian;

import id.tepat.galat.TidakSah;
import id.tepat.organisasi.BaganOrganisasi;
import id.tepat.organisasi.BaganOrganisasi.Kotak;
import java.util.Optional;

/** Who the two sides of a jabatan's Perjanjian Kinerja are, on the day of an org chart. */
final class PihakPerjanjian {

    private final BaganOrganisasi bagan;
    private final Long jabatan;

    PihakPerjanjian(BaganOrganisasi bagan, Long jabatan) {
        this.bagan = bagan;
        this.jabatan = jabatan;
    }

    /** Who writes the draft: the jabatan's holder, or, vacant, the next above. */
    Kotak penyusun() {
        return bagan.pengisi(jabatan).orElseThrow(() -> new TidakSah("Jabatan ini tidak ada pemangkunya, juga tidak di atasnya."));
    }

    /**
     * Who promises: the jabatan's own holder.
     *
     * @throws TidakSah if it is vacant: nobody promises for an empty chair
     */
    Kotak pertama() {
        return bagan.kotak(jabatan).filter(kotak -> !kotak.kosong())
                .orElseThrow(() -> new TidakSah("Jabatan ini sedang kosong; tetapkan pejabat, Plt. atau Plh. lebih dahulu."));
    }

    /** Whom it is promised to: the first other person up the line of the PK. */
    Optional<Kotak> kedua() {
        return bagan.pihakKedua(jabatan);
    }
}
