package id.tepat.demo;

import id.tepat.demo.NaskahDemo.Unit;
import id.tepat.demo.SasaranDemo.Indikator;
import id.tepat.kalender.Triwulan;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The contents of the demo for each unit: those of the first kecamatan, for the others fewer and with other figures. */
final class IsiDemo {

    private final List<PosDemo> anggaran = NaskahDemo.anggaran();
    private final Map<String, List<SasaranDemo>> perjanjian = NaskahDemo.perjanjian();
    private final Map<String, Map<String, List<String>>> narasi = NaskahDemo.narasi();

    /** Sasaran of a jabatan, with at most as many indicators as the unit has. */
    List<SasaranDemo> sasaran(Unit unit, String jabatan) {
        List<SasaranDemo> hasil = new ArrayList<>();
        int sisa = unit.indikatorTerbanyak();
        for (SasaranDemo satu : perjanjian.get(jabatan)) {
            List<Indikator> diambil = satu.indikator().stream().limit(sisa).map(i -> i.kali(unit.faktor())).toList();
            sisa -= diambil.size();
            if (!diambil.isEmpty()) {
                hasil.add(new SasaranDemo(satu.uraian(), diambil));
            }
        }
        return hasil;
    }

    /** Indicators of a jabatan in the order of its PK. */
    List<Indikator> indikator(Unit unit, String jabatan) {
        return sasaran(unit, jabatan).stream().flatMap(satu -> satu.indikator().stream()).toList();
    }

    /** Budget lines of a unit: all of them, or those that indicators of its eselon IV name, with the lines above. */
    List<PosDemo> pos(Unit unit) {
        List<String> dipakai = unit.jabatan().stream().flatMap(satu -> indikator(unit, satu.kunci()).stream())
                .flatMap(satu -> satu.anggaran().stream()).filter(kode -> kode.length() > "7.01.01.2.01".length()).toList();
        boolean semua = unit.indikatorTerbanyak() >= anggaran.size();
        return anggaran.stream().filter(pos -> semua || pos.seurat(dipakai)).map(pos -> pos.kali(unit.faktor())).toList();
    }

    /** Text of each block in a quarter, by its key. */
    Map<String, String> narasi(String jabatan, Triwulan masa) {
        return narasi.get(jabatan == null ? "perangkatDaerah" : jabatan).entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey,
                satu -> satu.getValue().get(Math.min(masa.nomor(), satu.getValue().size()) - 1).replace("{triwulan}", masa.label())));
    }
}
