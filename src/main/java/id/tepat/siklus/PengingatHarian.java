package id.tepat.siklus;

import id.tepat.akun.PenggunaRepository;
import id.tepat.kalender.JamServer;
import id.tepat.kalender.Triwulan;
import id.tepat.keamanan.Peran;
import id.tepat.organisasi.BaganOrganisasi;
import id.tepat.organisasi.BaganOrganisasi.Kotak;
import id.tepat.organisasi.BaganOrganisasiRepository;
import id.tepat.pemberitahuan.Pemberitahu;
import id.tepat.siklus.SiklusReader.TahapMendesak;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Once a day, one notice for each official with everything that waits for him; it takes the place of the day before's. */
@ApplicationScoped
public class PengingatHarian {

    private static final int HARI_KE_DEPAN = 2;

    @Inject
    private SiklusReader reader;

    @Inject
    private BaganOrganisasiRepository bagan;

    @Inject
    private PenggunaRepository pengguna;

    @Inject
    private Pemberitahu pemberitahu;

    @Inject
    private JamServer jam;

    /** Told once a day to each person, however often it is called. */
    public void kirim(Triwulan masa) {
        LocalDate hariIni = jam.hariIni();
        BaganOrganisasi orang = bagan.hariIni();
        Map<Long, List<TahapMendesak>> perOrang = new HashMap<>();
        reader.mendesak(masa, hariIni.plusDays(HARI_KE_DEPAN)).forEach(tahap -> petugas(orang, tahap)
                .ifPresent(pegawai -> perOrang.computeIfAbsent(pegawai, satu -> new ArrayList<>()).add(tahap)));
        perOrang.forEach((pegawai, tahap) -> pemberitahu.gantikan(pegawai, "harian-" + masa.kunci() + "-", hariIni.toString(),
                "Pengingat laporan " + masa.label(), isi(tahap, hariIni), "/tugas.xhtml"));
        rekap(masa, hariIni);
    }

    /** For Bagian Organisasi: how the quarter stands this morning. */
    private void rekap(Triwulan masa, LocalDate hariIni) {
        String isi = KabarHarian.rekap(reader.rekap(masa, hariIni));
        if (isi != null) {
            pengguna.pegawaiBerperan(Peran.VERIFIKATOR).forEach(pegawai -> pemberitahu.gantikan(pegawai, "rekap-" + masa.kunci() + "-",
                    hariIni.toString(), "Rekap harian " + masa.label(), isi, "/pemantauan/pemantauan.xhtml"));
        }
    }

    private static Optional<Long> petugas(BaganOrganisasi orang, TahapMendesak tahap) {
        return (switch (tahap.langkah()) {
            case TANGGAPI_LAPORAN -> orang.penjawab(tahap.jabatan());
            case SAHKAN_LAPORAN -> orang.unit(tahap.perangkatDaerah()).flatMap(unit -> orang.pengisi(unit.kepala()));
            case VERIFIKASI_LAPORAN -> Optional.<Kotak>empty();
            default -> orang.pengisi(tahap.jabatan());
        }).map(Kotak::pemangku);
    }

    private static String isi(List<TahapMendesak> tahap, LocalDate hariIni) {
        long terlambat = tahap.stream().filter(satu -> satu.tenggat().isBefore(hariIni)).count();
        long hariIniJuga = tahap.stream().filter(satu -> satu.tenggat().equals(hariIni)).count();
        return KabarHarian.tugas(tahap.size(), terlambat, hariIniJuga, tahap.size() - terlambat - hariIniJuga, HARI_KE_DEPAN);
    }
}
