package id.tepat.siklus.alur;

import id.tepat.kalender.JamServer;
import id.tepat.kalender.Triwulan;
import id.tepat.siklus.PembukaanPerUnit;
import id.tepat.siklus.PenyiapanSiklus;
import id.tepat.siklus.PengingatHarian;
import id.tepat.siklus.SiklusReader;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.Date;

/** What the diagram {@code siklus-triwulan} calls; its key is the quarter's, e.g. {@code 2023-2}. */
@Named
@ApplicationScoped
public class SiklusTriwulan {

    private static final LocalTime PAGI = LocalTime.of(7, 0);
    /** Of a job: well below the two minutes a transaction may last, also when its last unit has to wait for a lock. */
    private static final Duration SEBAGIAN = Duration.ofSeconds(30);

    @Inject
    private SiklusReader reader;

    @Inject
    private PembukaanPerUnit pembukaan;

    @Inject
    private PengingatHarian pengingat;

    @Inject
    private PenyiapanSiklus penyiapan;

    @Inject
    private JamServer jam;

    protected SiklusTriwulan() {}

    SiklusTriwulan(SiklusReader reader, JamServer jam) {
        this.reader = reader;
        this.jam = jam;
    }

    /** The start of the day after the quarter's last. */
    public Date waktuBuka(String kunci) {
        return Date.from(Triwulan.dariKunci(kunci).akhir().plusDays(1).atStartOfDay(jam.zona()).toInstant());
    }

    /** Opens the next units, each in a transaction of its own; a job's worth of them, so that a kill costs little. */
    public void bukaBerikutnya(String kunci) {
        pembukaan.bukaBerikutnya(Triwulan.dariKunci(kunci), SEBAGIAN);
    }

    /** Whether units are left; what failed again does not keep the quarter from going on. */
    public boolean masihAda(String kunci) {
        return pembukaan.masihAda(Triwulan.dariKunci(kunci));
    }

    /** Lets the next quarter wait for its day; harmless when it already does. */
    public void siapkanBerikutnya(String kunci) {
        penyiapan.siapkan(Triwulan.dariKunci(kunci).berikutnya());
    }

    /** The next seven o'clock after now: days missed while the server was down are thereby made up for once. */
    public Date waktuHarianBerikut(String kunci) {
        ZonedDateTime kini = jam.kini().atZone(jam.zona());
        ZonedDateTime pagi = kini.with(PAGI);
        return Date.from((pagi.isAfter(kini) ? pagi : pagi.plusDays(1)).toInstant());
    }

    /** Opens what has become due since, or failed before, and reminds. */
    public void kerjakanHarian(String kunci) {
        pembukaan.bukaSemua(Triwulan.dariKunci(kunci), SEBAGIAN);
        pengingat.kirim(Triwulan.dariKunci(kunci));
    }

    /** When every report is finished, or at the latest when the following quarter has ended too. */
    public boolean sudahSelesai(String kunci) {
        Triwulan masa = Triwulan.dariKunci(kunci);
        return reader.belumSelesai(masa) == 0 || jam.hariIni().isAfter(masa.berikutnya().akhir());
    }
}
