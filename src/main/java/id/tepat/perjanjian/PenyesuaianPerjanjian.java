package id.tepat.perjanjian;

import id.tepat.kalender.HariKerja;
import id.tepat.kalender.JamServer;
import id.tepat.kalender.KalenderBerubah;
import id.tepat.kalender.TanggalIndonesia;
import id.tepat.kalender.Tenggat;
import id.tepat.keamanan.Pelaku;
import id.tepat.keamanan.PencatatJejak;
import id.tepat.keamanan.Perbuatan;
import id.tepat.pengaturan.PengaturanBerubah;
import id.tepat.perjanjian.PerjanjianRepository.TahapTerbuka;
import id.tepat.proses.Alur;
import id.tepat.tahap.JatahBerlaku;
import id.tepat.tahap.JatahLangkah;
import id.tepat.tahap.Tahap;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Locale;

/** Keeps the due dates of open steps right when what they rest on changes: the calendar, the settings. */
@ApplicationScoped
public class PenyesuaianPerjanjian {

    @Inject
    private PerjanjianRepository repository;

    @Inject
    private JatahBerlaku jatah;

    @Inject
    private Alur alur;

    @Inject
    private PencatatJejak jejak;

    @Inject
    private JamServer jam;

    void saatKalenderBerubah(@Observes KalenderBerubah perubahan) {
        hitungUlang(Perbuatan.ATUR_HARI_LIBUR, perubahan.uraian() + " (" + perubahan.oleh() + ")");
    }

    void saatPengaturanBerubah(@Observes PengaturanBerubah perubahan) {
        hitungUlang(Perbuatan.ATUR_PENGATURAN, perubahan.uraian() + " (" + perubahan.oleh() + ")");
    }

    /** Moves every open due date that would be another today, and records each move. */
    private void hitungUlang(Perbuatan perbuatan, String sebab) {
        repository.tuliskan();
        JatahLangkah kini = jatah.kini();
        repository.tahapTerbuka().forEach(terbuka -> {
            Tahap tahap = terbuka.tahap();
            HariKerja pekan = HariKerja.dari(terbuka.perjanjian().jabatan().perangkatDaerah().hariKerjaSepekan());
            LocalDate baru = kini.sejak(tahap.masa().mulai(), tahap.langkah(), pekan).tenggat();
            if (!baru.equals(tahap.tenggat())) {
                pindahkan(terbuka, baru, perbuatan, sebab);
            }
        });
    }

    private void pindahkan(TahapTerbuka terbuka, LocalDate baru, Perbuatan perbuatan, String sebab) {
        PerjanjianKinerja perjanjian = terbuka.perjanjian();
        String lama = TanggalIndonesia.hari(terbuka.tahap().tenggat());
        terbuka.tahap().pindahkan(baru);
        alur.ubahTenggat(KunciPerjanjian.dari(perjanjian), Tenggat.pada(baru, jam.zona()).batas().minusSeconds(1));
        jejak.catat(Pelaku.SISTEM, perbuatan, PenyusunanPerjanjian.OBJEK, perjanjian.id(), perjanjian.versi(), "Batas waktu "
                + terbuka.tahap().langkah().nama().toLowerCase(Locale.ROOT) + " berpindah dari " + lama + " ke " + TanggalIndonesia.hari(baru) + ": " + sebab);
    }
}
