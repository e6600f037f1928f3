package id.tepat.pemantauan;

import id.tepat.proses.Langkah;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** How the kabupaten stands in a quarter: every perangkat daerah that owes reports, by name. */
public record KeadaanTriwulan(List<KeadaanUnit> unit) {

    public KeadaanTriwulan {
        unit = List.copyOf(unit);
    }

    /** All units together. */
    public Hitungan jumlah() {
        return unit.stream().map(KeadaanUnit::hitungan).reduce(Hitungan.NOL, Hitungan::tambah);
    }

    /** How right the numbers are, all units together. */
    public MutuAngka mutu() {
        return unit.stream().map(KeadaanUnit::mutu).reduce(MutuAngka.NOL, MutuAngka::tambah);
    }

    /** How many reports of the kabupaten wait in each step; steps nobody waits in are left out. */
    public Map<Langkah, Long> menunggu() {
        Map<Langkah, Long> jumlah = new EnumMap<>(Langkah.class);
        unit.forEach(satu -> satu.menunggu().forEach((langkah, banyak) -> jumlah.merge(langkah, banyak, Long::sum)));
        return jumlah;
    }
}
