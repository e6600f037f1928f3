package id.tepat.pelaporan.alur;

import id.tepat.organisasi.Kelompok;
import id.tepat.pelaporan.KelompokLaporan;
import id.tepat.perjanjian.KelompokPerjanjian;
import id.tepat.perjanjian.KunciPerjanjian;
import id.tepat.perjanjian.PerjanjianRepository;
import id.tepat.proses.Langkah;
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
        return laporan(kunci, Langkah.SUSUN_LAPORAN);
    }

    /** Who answers it. */
    public String atasan(String kunci) {
        return laporan(kunci, Langkah.TANGGAPI_LAPORAN);
    }

    /** Who signs the unit's report. */
    public String kepala(String kunci) {
        return laporan(kunci, Langkah.SAHKAN_LAPORAN);
    }

    /** Bagian Organisasi of the kabupaten, whatever the case. */
    public String kabupaten(String kunci) {
        return Kelompok.VERIFIKATOR.nama();
    }

    /** Who drafts the Perjanjian Kinerja. */
    public String pihakPertama(String kunci) {
        return perjanjian(kunci, Langkah.SUSUN_PERJANJIAN);
    }

    /** Who signs it first. */
    public String penandatanganPertama(String kunci) {
        return perjanjian(kunci, Langkah.TANDA_TANGANI_PIHAK_PERTAMA);
    }

    /** Who examines and countersigns it. */
    public String pihakKedua(String kunci) {
        return perjanjian(kunci, Langkah.TELAAH_PERJANJIAN);
    }

    private String laporan(String kunci, Langkah langkah) {
        return KelompokLaporan.dari(kasus.laporan(kunci), langkah).nama();
    }

    private String perjanjian(String kunci, Langkah langkah) {
        return KelompokPerjanjian.dari(perjanjianRepository.ambil(KunciPerjanjian.id(kunci)), langkah).nama();
    }
}
