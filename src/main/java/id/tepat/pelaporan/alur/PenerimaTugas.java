package id.tepat.pelaporan.alur;

import id.tepat.organisasi.KelompokTugas;
import id.tepat.pelaporan.LaporanKinerja;
import id.tepat.perjanjian.KunciPerjanjian;
import id.tepat.perjanjian.PerjanjianKinerja;
import id.tepat.perjanjian.PerjanjianRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Names, for the diagrams, the group that a step waits for; who belongs to it is decided by the org chart of the day. */
@Named
@ApplicationScoped
public class PenerimaTugas {

    @Inject
    private KasusLaporan kasus;

    @Inject
    private PerjanjianRepository perjanjianRepository;

    /** Who writes the report. */
    public String penyusun(String kunci) {
        return KelompokTugas.penyusun(kasus.laporan(kunci).penyusun().id());
    }

    /** Who answers it. */
    public String atasan(String kunci) {
        return KelompokTugas.atasan(kasus.laporan(kunci).penyusun().id());
    }

    /** Who signs the unit's report. */
    public String kepala(String kunci) {
        LaporanKinerja laporan = kasus.laporan(kunci);
        return KelompokTugas.kepala(laporan.perangkatDaerah().id());
    }

    /** Bagian Organisasi of the kabupaten, whatever the case. */
    public String kabupaten(String kunci) {
        return KelompokTugas.VERIFIKATOR;
    }

    /** Who drafts and first signs the Perjanjian Kinerja. */
    public String pihakPertama(String kunci) {
        return KelompokTugas.penyusun(perjanjian(kunci).jabatan().id());
    }

    /** Who examines and countersigns it. */
    public String pihakKedua(String kunci) {
        return KelompokTugas.pihakKedua(perjanjian(kunci).jabatan().id());
    }

    private PerjanjianKinerja perjanjian(String kunci) {
        return perjanjianRepository.cari(KunciPerjanjian.id(kunci))
                .orElseThrow(() -> new IllegalStateException("No Perjanjian Kinerja for case " + kunci));
    }
}
