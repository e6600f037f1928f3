package id.tepat.siklus.alur;

import id.tepat.kalender.JamServer;
import id.tepat.kalender.Triwulan;
import id.tepat.siklus.PembukaLaporan;
import id.tepat.siklus.PembukaanSusulan;
import id.tepat.siklus.PenyiapanSiklus;
import id.tepat.siklus.PengingatHarian;
import id.tepat.siklus.SiklusReader;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.Date;

/** What the diagram {@code siklus-triwulan} calls; its key is the quarter's, e.g. {@code 2023-2}. */
@Named
@ApplicationScoped
public class SiklusTriwulan {

    private static final LocalTime PAGI = LocalTime.of(7, 0);

    @Inject
    private SiklusReader reader;

    @Inject
    private PembukaLaporan pembuka;

    @Inject
    private PembukaanSusulan susulan;

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

    /** Opens the reports of one unit that has some missing; each call is a job, and so a transaction, of its own. */
    public void bukaBerikutnya(String kunci) {
        Triwulan masa = Triwulan.dariKunci(kunci);
        reader.unitBelumDibuka(masa).stream().findFirst().ifPresent(unit -> pembuka.buka(unit, masa));
    }

    public boolean masihAda(String kunci) {
        return !reader.unitBelumDibuka(Triwulan.dariKunci(kunci)).isEmpty();
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

    /** Opens what has become due since (a jabatan added late) and reminds. */
    public void kerjakanHarian(String kunci) {
        susulan.bukaSemua(Triwulan.dariKunci(kunci));
        pengingat.kirim(Triwulan.dariKunci(kunci));
    }

    /** When every report is finished, or at the latest when the following quarter has ended too. */
    public boolean sudahSelesai(String kunci) {
        Triwulan masa = Triwulan.dariKunci(kunci);
        return reader.belumSelesai(masa) == 0 || jam.hariIni().isAfter(masa.berikutnya().akhir());
    }
}
