package id.tepat.validasi;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import id.tepat.kalender.KalenderKerja;

/** All rules in one list. A new check is one class and one line here. */
public final class CekAngka {

    private final List<AturanValidasi> aturan;

    /** @param kalender the kabupaten's holidays; the due date is that of a five-day week */
    public CekAngka(KalenderKerja kalender) {
        this.aturan = List.of(
                new PenulisanAngka(),
                new RealisasiDariRasio(),
                new CapaianDariTarget(),
                new SerapanDariPagu(),
                new SisaDariPagu(),
                new RataRataIkm(),
                new JumlahAnakAnggaran(),
                new IndikatorAntarTabel(),
                new TargetBerbagianAntarTabel(),
                new SatuanAntarTabel(),
                new AnggaranAntarTabel(),
                new PernyataanMenurutAcuan(),
                new PredikatMenurutSkala(),
                new SkalaTanpaCelah(),
                new TanggalTandaTangan(kalender),
                new RupiahDalamPersentase(),
                new KodeMenurutInduk(),
                new RujukanTerputus(),
                new IndikatorMenurutPerjanjian(),
                new RealisasiDalamPagu(),
                new CapaianBerketerangan(),
                new PeriodeDalamTeks(),
                new SatuOrangSatuNip());
    }

    /**
     * What disagrees in a report, in the order of its rows. One place has at most one disagreement of a kind, the heaviest.
     */
    public List<Ketidaksesuaian> cek(Naskah naskah) {
        Map<List<Object>, Ketidaksesuaian> perTempat = new LinkedHashMap<>();
        aturan.stream().flatMap(satu -> satu.cek(naskah)).forEach(satu ->
                perTempat.merge(List.of(satu.sel(), satu.bidang(), satu.jenis()), satu, CekAngka::terberat));
        Map<String, Integer> urutan = urutan(naskah);
        List<Ketidaksesuaian> hasil = new ArrayList<>(perTempat.values());
        hasil.sort(Comparator.comparing(satu -> urutan.getOrDefault(satu.sel(), -1)));
        return List.copyOf(hasil);
    }

    private static Ketidaksesuaian terberat(Ketidaksesuaian satu, Ketidaksesuaian lain) {
        return lain.tingkat().compareTo(satu.tingkat()) < 0 ? lain : satu;
    }

    private static Map<String, Integer> urutan(Naskah naskah) {
        Map<String, Integer> urutan = new HashMap<>();
        naskah.baris().forEach(baris -> urutan.putIfAbsent(baris.sel(), urutan.size()));
        return urutan;
    }
}
