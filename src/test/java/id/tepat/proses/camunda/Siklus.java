package id.tepat.proses.camunda;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import org.camunda.bpm.engine.impl.util.ClockUtil;

/**
 * Stand-in for the bean behind {@code siklus-triwulan}: three kecamatan to open, a quarter that ends
 * on the day the test names, and a switch that makes one opening fail after half of its work.
 */
public class Siklus {

    static final ZoneId WIB = ZoneId.of("Asia/Jakarta");
    static final Instant WAKTU_BUKA = Instant.parse("2023-06-30T17:00:00Z");

    private final List<String> menunggu = new ArrayList<>();
    private final List<String> dibuka = new ArrayList<>();
    private final List<LocalDate> hariDikerjakan = new ArrayList<>();
    private final List<String> disiapkan = new ArrayList<>();
    private LocalDate hariTerakhir;
    private String gagalPada;
    private boolean harianGagal;

    void reset() {
        menunggu.clear();
        menunggu.addAll(List.of("Kedungjajang", "Gucialit", "Jatiroto"));
        dibuka.clear();
        hariDikerjakan.clear();
        disiapkan.clear();
        hariTerakhir = LocalDate.of(2023, 7, 10);
        gagalPada = null;
        harianGagal = false;
    }

    void gagalSekaliPagiIni() {
        harianGagal = true;
    }

    void gagalSekaliPada(String kecamatan) {
        gagalPada = kecamatan;
    }

    LocalDate hariTerakhir() {
        return hariTerakhir;
    }

    List<String> dibuka() {
        return dibuka;
    }

    List<LocalDate> hariDikerjakan() {
        return hariDikerjakan;
    }

    List<String> disiapkan() {
        return disiapkan;
    }

    public Date waktuBuka(String kunci) {
        return Date.from(WAKTU_BUKA);
    }

    public void bukaBerikutnya(String kunci) {
        String kecamatan = menunggu.get(0);
        if (kecamatan.equals(gagalPada)) {
            gagalPada = null;
            throw new IllegalStateException("the power went off while opening " + kecamatan);
        }
        menunggu.remove(kecamatan);
        dibuka.add(kecamatan);
    }

    public boolean masihAda(String kunci) {
        return !menunggu.isEmpty();
    }

    public void siapkanBerikutnya(String kunci) {
        disiapkan.add("sesudah " + kunci);
    }

    public Date waktuHarianBerikut(String kunci) {
        ZonedDateTime kini = kini();
        ZonedDateTime pagi = kini.with(LocalTime.of(7, 0));
        return Date.from((pagi.isAfter(kini) ? pagi : pagi.plusDays(1)).toInstant());
    }

    public void kerjakanHarian(String kunci) {
        if (harianGagal) {
            harianGagal = false;
            throw new IllegalStateException("the power went off in the morning");
        }
        hariDikerjakan.add(kini().toLocalDate());
    }

    public boolean sudahSelesai(String kunci) {
        return !kini().toLocalDate().isBefore(hariTerakhir);
    }

    private ZonedDateTime kini() {
        return ClockUtil.getCurrentTime().toInstant().atZone(WIB);
    }
}
