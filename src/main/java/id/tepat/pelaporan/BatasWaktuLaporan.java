package id.tepat.pelaporan;

import id.tepat.kalender.HariKerja;
import id.tepat.kalender.HariLiburRepository;
import id.tepat.kalender.JamServer;
import id.tepat.kalender.KalenderKerja;
import id.tepat.kalender.Tenggat;
import id.tepat.kalender.Triwulan;
import id.tepat.organisasi.PerangkatDaerah;
import id.tepat.pengaturan.KunciPengaturan;
import id.tepat.pengaturan.PengaturanRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;

/** Due dates by the calendar of the unit and the allowances in force. */
@ApplicationScoped
public class BatasWaktuLaporan {

    @Inject
    private HariLiburRepository hariLibur;

    @Inject
    private PengaturanRepository pengaturan;

    @Inject
    private JamServer jam;

    /** For submitting the report of a quarter: so many working days after its last day. */
    public Tenggat pengajuan(PerangkatDaerah unit, Triwulan masa) {
        return tenggat(unit, KunciPengaturan.HARI_PENGAJUAN, masa.akhir());
    }

    /** For a step that begins today. */
    public Tenggat mulaiHariIni(PerangkatDaerah unit, KunciPengaturan jatah) {
        return tenggat(unit, jatah, jam.hariIni());
    }

    private Tenggat tenggat(PerangkatDaerah unit, KunciPengaturan jatah, LocalDate setelah) {
        KalenderKerja kalender = hariLibur.kalender().untuk(HariKerja.dari(unit.hariKerjaSepekan()));
        return kalender.tenggat(pengaturan.hariIni().hari(jatah), setelah, jam.zona());
    }
}
