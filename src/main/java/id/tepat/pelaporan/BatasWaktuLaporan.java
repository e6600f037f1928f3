package id.tepat.pelaporan;

import id.tepat.kalender.HariKerja;
import id.tepat.kalender.HariLiburRepository;
import id.tepat.kalender.JamServer;
import id.tepat.kalender.KalenderKerja;
import id.tepat.kalender.Tenggat;
import id.tepat.kalender.Triwulan;
import id.tepat.organisasi.PerangkatDaerah;
import id.tepat.pengaturan.AturanKabupaten;
import id.tepat.pengaturan.KunciPengaturan;
import id.tepat.pengaturan.PengaturanRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;

/** Due dates by the calendar of the unit and the allowances in force. */
@ApplicationScoped
public class BatasWaktuLaporan {

    /** Calendar and allowances, read once for many reports. */
    public record Penghitung(KalenderKerja kalender, AturanKabupaten aturan, ZoneId zona) {

        /** For submitting the report of a quarter: so many working days after its last day. */
        public Tenggat pengajuan(PerangkatDaerah unit, Triwulan masa) {
            return tenggat(unit, KunciPengaturan.HARI_PENGAJUAN, masa.akhir());
        }

        private Tenggat tenggat(PerangkatDaerah unit, KunciPengaturan jatah, LocalDate setelah) {
            return kalender.untuk(HariKerja.dari(unit.hariKerjaSepekan())).tenggat(aturan.hari(jatah), setelah, zona);
        }
    }

    @Inject
    private HariLiburRepository hariLibur;

    @Inject
    private PengaturanRepository pengaturan;

    @Inject
    private JamServer jam;

    /** For many reports at once. */
    public Penghitung penghitung() {
        return new Penghitung(hariLibur.kalender(), pengaturan.hariIni(), jam.zona());
    }

    /** For submitting the report of a quarter. */
    public Tenggat pengajuan(PerangkatDaerah unit, Triwulan masa) {
        return penghitung().pengajuan(unit, masa);
    }

    /** For a step that begins today. */
    public Tenggat mulaiHariIni(PerangkatDaerah unit, KunciPengaturan jatah) {
        return penghitung().tenggat(unit, jatah, jam.hariIni());
    }
}
