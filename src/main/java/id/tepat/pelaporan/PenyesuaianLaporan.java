package id.tepat.pelaporan;

import id.tepat.kalender.JamServer;
import id.tepat.kalender.KalenderBerubah;
import id.tepat.kalender.TanggalIndonesia;
import id.tepat.kalender.Tenggat;
import id.tepat.keamanan.Pelaku;
import id.tepat.keamanan.PencatatJejak;
import id.tepat.keamanan.Perbuatan;
import id.tepat.perjanjian.PerjanjianBerlaku;
import id.tepat.perjanjian.PerjanjianKinerja;
import id.tepat.proses.Alur;
import id.tepat.proses.Langkah;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** Keeps open reports right when what they rest on changes: the calendar, or the Perjanjian Kinerja in force. */
@ApplicationScoped
public class PenyesuaianLaporan {

    @Inject
    private LaporanRepository laporanRepository;

    @Inject
    private BatasWaktuLaporan batas;

    @Inject
    private Alur alur;

    @Inject
    private PencatatJejak jejak;

    @Inject
    private JamServer jam;

    /** Moves the due date of every report that was not submitted yet, and records each move. */
    void saatKalenderBerubah(@Observes KalenderBerubah perubahan) {
        laporanRepository.tuliskan();
        BatasWaktuLaporan.Penghitung penghitung = batas.penghitung();
        laporanRepository.belumDiajukan().forEach(laporan ->
                pindahkan(laporan, penghitung.pengajuan(laporan.perangkatDaerah(), laporan.masa()), perubahan));
    }

    private void pindahkan(LaporanKinerja laporan, Tenggat baru, KalenderBerubah perubahan) {
        String lama = TanggalIndonesia.hari(laporan.tenggat());
        if (!laporan.ubahTenggat(baru, jam.kini())) {
            return;
        }
        laporanRepository.tahapTerbuka(laporan)
                .filter(tahap -> tahap.langkah() == Langkah.SUSUN_LAPORAN || tahap.langkah() == Langkah.SAHKAN_LAPORAN)
                .ifPresent(tahap -> {
                    tahap.ubahTenggat(baru.tanggal());
                    alur.ubahTenggat(laporan.kunci(), baru.batas().minusSeconds(1));
                });
        jejak.catat(Pelaku.SISTEM, Perbuatan.ATUR_HARI_LIBUR, "Laporan", laporan.id(), laporan.versi(),
                "Batas waktu berpindah dari " + lama + " ke " + TanggalIndonesia.hari(baru.tanggal()) + ": " + perubahan.uraian() + " (" + perubahan.oleh() + ")");
    }

    /** A report still being written takes the Perjanjian Kinerja that is in force on its quarter's last day. */
    void saatPerjanjianBerlaku(@Observes PerjanjianBerlaku peristiwa) {
        PerjanjianKinerja perjanjian = peristiwa.perjanjian();
        laporanRepository.tuliskan();
        laporanRepository.sedangDitulis(perjanjian.jabatan().id(), perjanjian.tahun()).stream()
                .filter(laporan -> perjanjian.berlakuPada(laporan.masa().akhir()))
                .forEach(laporan -> laporan.pakai(perjanjian));
    }
}
