package id.tepat.pelaporan;

import id.tepat.galat.GalatBidang;
import id.tepat.galat.TidakSah;
import id.tepat.perjanjian.IndikatorPerjanjian;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** The rows of one report, kept in step with the indicators of its Perjanjian Kinerja; works on the report's own list. */
final class RealisasiGrid {

    private final LaporanKinerja laporan;
    private final List<RealisasiIndikator> baris;

    RealisasiGrid(LaporanKinerja laporan, List<RealisasiIndikator> baris) {
        this.laporan = laporan;
        this.baris = baris;
    }

    /**
     * One row for each indicator, in their order; a row that stays keeps what was typed, also into a PK Perubahan.
     *
     * @return id of each indicator that stays, as it was, to what it is now
     */
    Map<Long, Long> pakai(List<IndikatorPerjanjian> indikator) {
        Map<Long, Long> pengganti = new HashMap<>();
        baris.removeIf(satu -> indikator.stream().noneMatch(satu::mengukur));
        for (int i = 0; i < indikator.size(); i++) {
            IndikatorPerjanjian satu = indikator.get(i);
            int urutan = i + 1;
            cari(lama -> lama.mengukur(satu)).ifPresentOrElse(
                    lama -> {
                        pengganti.put(lama.indikator().id(), satu.id());
                        lama.pindah(satu, urutan);
                    },
                    () -> baris.add(new RealisasiIndikator(laporan, satu, urutan)));
        }
        baris.sort(Comparator.comparingInt(RealisasiIndikator::urutan));
        return pengganti;
    }

    /**
     * Takes over what was typed, all or nothing.
     *
     * @throws TidakSah naming each field that cannot be taken
     */
    void tulis(List<IsianRealisasi> isian) {
        List<GalatBidang> galat = new ArrayList<>();
        for (IsianRealisasi satu : isian) {
            galat.addAll(milik(satu).map(lama -> lama.keberatan(satu)).orElseGet(() -> List.of(new GalatBidang(
                    "indikator/" + satu.indikator(), "Indikator ini bukan bagian dari laporan."))));
        }
        if (!galat.isEmpty()) {
            throw new TidakSah("Ada isian yang belum dapat disimpan.", galat);
        }
        isian.forEach(satu -> milik(satu).orElseThrow().isi(satu));
    }

    /** What still keeps the report from being submitted. */
    List<GalatBidang> kekurangan() {
        return baris.stream().flatMap(satu -> satu.kekurangan().stream()).toList();
    }

    private Optional<RealisasiIndikator> milik(IsianRealisasi isian) {
        return cari(satu -> satu.indikator().id().equals(isian.indikator()));
    }

    private Optional<RealisasiIndikator> cari(Predicate<RealisasiIndikator> syarat) {
        return baris.stream().filter(syarat).findFirst();
    }
}
