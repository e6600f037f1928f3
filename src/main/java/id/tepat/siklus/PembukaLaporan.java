package id.tepat.siklus;

import id.tepat.kalender.JamServer;
import id.tepat.kalender.Triwulan;
import id.tepat.organisasi.Jabatan;
import id.tepat.organisasi.PerangkatDaerah;
import id.tepat.pelaporan.BatasWaktuLaporan;
import id.tepat.pelaporan.JenisLaporan;
import id.tepat.pelaporan.LaporanKinerja;
import id.tepat.pelaporan.LaporanRepository;
import id.tepat.pelaporan.Rantai;
import id.tepat.perjanjian.PerjanjianRepository;
import id.tepat.proses.Alur;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/**
 * Opens the reports of one unit for one quarter. Called again it opens only what is missing, so an opening that was cut
 * in the middle is simply resumed.
 */
@ApplicationScoped
public class PembukaLaporan {

    @Inject
    private SiklusReader reader;

    @Inject
    private LaporanRepository laporanRepository;

    @Inject
    private PerjanjianRepository perjanjianRepository;

    @Inject
    private BatasWaktuLaporan batas;

    @Inject
    private Alur alur;

    @Inject
    private JamServer jam;

    /** @return how many reports were opened */
    public int buka(Long unitId, Triwulan masa) {
        PerangkatDaerah unit = reader.unit(unitId);
        BatasWaktuLaporan.Penghitung penghitung = batas.penghitung();
        int dibuka = 0;
        for (Jabatan jabatan : reader.wajibLapor(unitId)) {
            if (!laporanRepository.ada(JenisLaporan.INDIVIDU, jabatan.id(), masa)) {
                mulai(LaporanKinerja.individu(jabatan, masa, penghitung.pengajuan(unit, Rantai.milik(jabatan), masa), jam.kini()));
                dibuka++;
            }
        }
        if (berkewajiban(unit) && !laporanRepository.ada(JenisLaporan.PERANGKAT_DAERAH, unit.id(), masa)) {
            mulai(LaporanKinerja.perangkatDaerah(unit, masa, penghitung.pengajuan(unit, Rantai.PERANGKAT_DAERAH, masa), jam.kini()));
            dibuka++;
        }
        return dibuka;
    }

    private static boolean berkewajiban(PerangkatDaerah unit) {
        return unit.wajibLapor() && unit.kepala() != null && unit.penyusunLaporan() != null;
    }

    /** The Perjanjian Kinerja is the one in force on the quarter's last day; a report without one is owed all the same. */
    private void mulai(LaporanKinerja laporan) {
        laporanRepository.tambah(laporan);
        perjanjianRepository.berlakuPada(laporan.pemilikPerjanjian().id(), laporan.masa().akhir()).ifPresent(laporan::pakai);
        laporanRepository.tuliskan();
        alur.mulai(laporan.rantai().proses(), laporan.kunci());
    }
}
