package id.tepat.pelaporan;

import static id.tepat.pelaporan.StatusLaporan.DIAJUKAN;
import static id.tepat.pelaporan.StatusLaporan.DITANGGAPI;
import static id.tepat.pelaporan.StatusLaporan.TERVERIFIKASI;

import id.tepat.proses.Proses;
import java.util.Set;

/** The three chains a report can take; each has its diagram, and says from which status an answer is allowed. */
public enum Rantai {
    /** Kasi, kasubag, sekretaris: atasan langsung, then kabupaten (a step that the kabupaten can switch off). */
    INDIVIDU(Proses.LAPORAN_INDIVIDU, Set.of(DIAJUKAN), Set.of(DITANGGAPI), Set.of(DITANGGAPI, TERVERIFIKASI)),
    /** The camat's own: kabupaten, then the Sekda; a superior is not overruled by his own bureau. */
    KEPALA(Proses.LAPORAN_KEPALA, Set.of(TERVERIFIKASI), Set.of(DIAJUKAN), Set.of(DITANGGAPI)),
    /** The unit's: signed by its head, then kabupaten; it has no checklist. */
    PERANGKAT_DAERAH(Proses.LAPORAN_PERANGKAT_DAERAH, Set.of(), Set.of(DIAJUKAN), Set.of(TERVERIFIKASI));

    private final Proses proses;
    private final Set<StatusLaporan> ditanggapiDari;
    private final Set<StatusLaporan> diverifikasiDari;
    private final Set<StatusLaporan> selesaiDari;

    Rantai(Proses proses, Set<StatusLaporan> ditanggapiDari, Set<StatusLaporan> diverifikasiDari,
           Set<StatusLaporan> selesaiDari) {
        this.proses = proses;
        this.ditanggapiDari = ditanggapiDari;
        this.diverifikasiDari = diverifikasiDari;
        this.selesaiDari = selesaiDari;
    }

    public Proses proses() {
        return proses;
    }

    boolean ditanggapiDari(StatusLaporan status) {
        return ditanggapiDari.contains(status);
    }

    boolean diverifikasiDari(StatusLaporan status) {
        return diverifikasiDari.contains(status);
    }

    boolean selesaiDari(StatusLaporan status) {
        return selesaiDari.contains(status);
    }
}
