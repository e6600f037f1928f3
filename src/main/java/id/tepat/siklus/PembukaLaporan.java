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
import id.tepat.perjanjian.PerjanjianKinerja;
import id.tepat.perjanjian.PerjanjianRepository;
import id.tepat.proses.Alur;
import id.tepat.proses.Proses;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Opens the reports of one unit for one quarter. Called again it opens only what is missing, so an opening that was cut
 * in the middle is simply resumed; of two who open one unit at once the second waits, and finds nothing left.
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

    /** Joins the running transaction. */
    HasilUnit buka(Long unitId, Triwulan masa) {
        PerangkatDaerah unit = reader.unitUntukDibuka(unitId);
        BatasWaktuLaporan.Penghitung penghitung = batas.penghitung();
        List<LaporanKinerja> baru = new ArrayList<>();
        for (Jabatan jabatan : reader.belumLapor(unitId, masa)) {
            baru.add(LaporanKinerja.individu(jabatan, masa, penghitung.pengajuan(unit, Rantai.milik(jabatan), masa), jam.kini()));
        }
        if (berpetugas(unit) && !laporanRepository.ada(JenisLaporan.PERANGKAT_DAERAH, unit.id(), masa)) {
            baru.add(LaporanKinerja.perangkatDaerah(unit, masa, penghitung.pengajuan(unit, Rantai.PERANGKAT_DAERAH, masa), jam.kini()));
        }
        if (!baru.isEmpty()) {
            mulai(baru, masa);
        }
        return new HasilUnit(baru.size(), kurang(unit));
    }

    private static boolean berpetugas(PerangkatDaerah unit) {
        return unit.wajibLapor() && unit.kepala() != null && unit.penyusunLaporan() != null;
    }

    private static String kurang(PerangkatDaerah unit) {
        return !unit.wajibLapor() || berpetugas(unit) ? null : "kepala atau penyusun laporannya belum ditetapkan pada Pengaturan";
    }

    /** The Perjanjian Kinerja is the one in force on the quarter's last day; a report without one is owed all the same. */
    private void mulai(List<LaporanKinerja> baru, Triwulan masa) {
        Map<Long, PerjanjianKinerja> berlaku = perjanjianRepository.berlakuPada(
                baru.stream().map(laporan -> laporan.pemilikPerjanjian().id()).toList(), masa.akhir());
        baru.forEach(laporan -> Optional.ofNullable(berlaku.get(laporan.pemilikPerjanjian().id())).ifPresent(laporan::pakai));
        laporanRepository.tambah(baru);
        Map<String, Proses> kasus = new LinkedHashMap<>();
        baru.forEach(laporan -> kasus.put(laporan.kunci(), laporan.rantai().proses()));
        alur.mulaiBaru(kasus);
    }
}
