package id.tepat.penyajian;

import id.tepat.kalender.HariKerja;
import id.tepat.kalender.HariLiburRepository;
import id.tepat.kalender.JamServer;
import id.tepat.kalender.KalenderKerja;
import id.tepat.keamanan.Pelaku;
import id.tepat.keamanan.Perbuatan;
import id.tepat.keamanan.Perlu;
import id.tepat.keamanan.UseCase;
import id.tepat.organisasi.Jabatan;
import id.tepat.pelaporan.HubunganLaporan;
import id.tepat.pelaporan.LaporanKinerja;
import id.tepat.pelaporan.LaporanRepository;
import id.tepat.pelaporan.Rantai;
import id.tepat.pengaturan.KunciPengaturan;
import id.tepat.pengaturan.PengaturanRepository;
import id.tepat.tahap.Masa;
import id.tepat.tahap.Tahap;
import id.tepat.tahap.TahapRepository;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Locale;

/** Explains a report's due dates to whoever may read it: how many working days are left, and why. */
@UseCase
public class PenjelasanTenggat {

    @Inject
    private LaporanRepository laporanRepository;

    @Inject
    private TahapRepository tahapRepository;

    @Inject
    private HariLiburRepository hariLibur;

    @Inject
    private PengaturanRepository pengaturan;

    @Inject
    private JamServer jam;

    /** The due dates as they stand today. */
    @Perlu(value = Perbuatan.LIHAT_LAPORAN, terhadap = HubunganLaporan.Membaca.class)
    public TenggatLaporan untuk(Pelaku pelaku, Long id) {
        LaporanKinerja laporan = laporanRepository.ambil(id);
        KalenderKerja kalender = hariLibur.kalender().untuk(HariKerja.dari(laporan.perangkatDaerah().hariKerjaSepekan()));
        Tahap tahap = tahapRepository.terbuka(laporan.kunci()).orElse(null);
        return new TenggatLaporan(new Masa(laporan.masa().akhir(), laporan.tenggat()).uraikan(kalender, jam.hariIni()),
                tahap == null ? null : tahap.langkah(),
                tahap == null ? null : tahap.masa().uraikan(kalender, jam.hariIni()),
                targetInternal(laporan, kalender));
    }

    /** The unit's report is built from the others: kasi and kasubag first, then the sekretaris; its head has none. */
    private LocalDate targetInternal(LaporanKinerja laporan, KalenderKerja kalender) {
        Jabatan jabatan = laporan.jabatan();
        if (jabatan == null || laporan.rantai() == Rantai.KEPALA) {
            return null;
        }
        KunciPengaturan kunci = jabatan.nama().toLowerCase(Locale.ROOT).startsWith("sekretaris")
                ? KunciPengaturan.TARGET_INTERNAL_SEKRETARIS : KunciPengaturan.TARGET_INTERNAL_PELAKSANA;
        return kalender.hariKerjaKe(pengaturan.pada(laporan.masa().akhir()).hari(kunci), laporan.masa().akhir());
    }
}
