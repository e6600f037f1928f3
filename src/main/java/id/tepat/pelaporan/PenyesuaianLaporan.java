package id.tepat.pelaporan;

import id.tepat.kalender.JamServer;
import id.tepat.kalender.KalenderBerubah;
import id.tepat.kalender.TanggalIndonesia;
import id.tepat.kalender.Tenggat;
import id.tepat.keamanan.Pelaku;
import id.tepat.keamanan.PencatatJejak;
import id.tepat.keamanan.Perbuatan;
import id.tepat.pengaturan.PengaturanBerubah;
import id.tepat.perjanjian.PerjanjianBerlaku;
import id.tepat.perjanjian.PerjanjianKinerja;
import id.tepat.proses.Alur;
import id.tepat.tahap.Tahap;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Locale;

/** Keeps open reports right when what they rest on changes: the calendar, the settings, or the Perjanjian Kinerja in force. */
@ApplicationScoped
public class PenyesuaianLaporan {

    @Inject
    private LaporanRepository laporanRepository;

    @Inject
    private BatasWaktuLaporan batas;

    @Inject
    private Alur alur;

    @Inject
    private Event<IndikatorBerganti> berganti;

    @Inject
    private PencatatJejak jejak;

    @Inject
    private JamServer jam;

    void saatKalenderBerubah(@Observes KalenderBerubah perubahan) {
        hitungUlang(Perbuatan.ATUR_HARI_LIBUR, perubahan.oleh(), perubahan.uraian() + " (" + perubahan.oleh() + ")");
    }

    void saatPengaturanBerubah(@Observes PengaturanBerubah perubahan) {
        hitungUlang(Perbuatan.ATUR_PENGATURAN, perubahan.oleh(), perubahan.uraian() + " (" + perubahan.oleh() + ")");
    }

    /** Moves every open due date that would be another today, and records each move. */
    private void hitungUlang(Perbuatan perbuatan, String oleh, String sebab) {
        laporanRepository.tuliskan();
        BatasWaktuLaporan.Penghitung penghitung = batas.penghitung();
        laporanRepository.tahapTerbuka().forEach(terbuka -> {
            Tahap tahap = terbuka.tahap();
            LaporanKinerja laporan = terbuka.laporan();
            boolean laporanPindah = laporan.ubahTenggat(penghitung.pengajuan(laporan.perangkatDaerah(), laporan.rantai(), laporan.masa()), oleh, jam.kini());
            LocalDate baru = penghitung.tahap(laporan, tahap).tenggat();
            if (laporanPindah || !baru.equals(tahap.tenggat())) {
                pindahkan(laporan, tahap, baru, perbuatan, sebab);
            }
        });
    }

    private void pindahkan(LaporanKinerja laporan, Tahap tahap, LocalDate baru, Perbuatan perbuatan, String sebab) {
        String lama = TanggalIndonesia.hari(tahap.tenggat());
        tahap.pindahkan(baru);
        alur.ubahTenggat(laporan.kunci(), Tenggat.pada(baru, jam.zona()).batas().minusSeconds(1));
        jejak.catat(Pelaku.SISTEM, perbuatan, "Laporan", laporan.id(), laporan.versi(),
                "Batas waktu " + tahap.langkah().nama().toLowerCase(Locale.ROOT) + " berpindah dari " + lama + " ke " + TanggalIndonesia.hari(baru) + ": " + sebab);
    }

    /** A report still being written takes the Perjanjian Kinerja that is in force on its quarter's last day. */
    void saatPerjanjianBerlaku(@Observes PerjanjianBerlaku peristiwa) {
        PerjanjianKinerja perjanjian = peristiwa.perjanjian();
        laporanRepository.tuliskan();
        laporanRepository.sedangDitulis(perjanjian.jabatan().id(), perjanjian.tahun()).stream()
                .filter(laporan -> perjanjian.berlakuPada(laporan.masa().akhir()))
                .forEach(laporan -> berganti.fire(new IndikatorBerganti(laporan, laporan.pakai(perjanjian))));
    }
}
