package id.tepat.penyusunan.layar;

import id.tepat.capaian.BarisCapaian;
import id.tepat.galat.GalatBidang;
import id.tepat.galat.Teks;
import id.tepat.pelaporan.BagianNarasi;
import id.tepat.pelaporan.IsianLaporan;
import id.tepat.pelaporan.IsianRealisasi;
import id.tepat.pelaporan.Perubahan;
import id.tepat.penyajian.RincianLaporan;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** A report as it stands in the form: what is typed, beside what is stored; knows what of it still has to be saved. */
public class LembarIsian {

    private final List<BarisIsian> baris;
    private final Map<BagianNarasi, String> narasi;
    private final Map<BagianNarasi, String> narasiSaya = new HashMap<>();
    private Map<BagianNarasi, String> narasiTersimpan;

    LembarIsian(RincianLaporan rincian) {
        baris = rincian.indikator().stream().map(BarisIsian::new).toList();
        narasi = new HashMap<>(rincian.narasi());
        narasiTersimpan = Map.copyOf(rincian.narasi());
    }

    /** What differs from what is stored, as far as it can be read; unreadable numbers are named in {@code takTerbaca}. */
    IsianLaporan perubahan(List<GalatBidang> takTerbaca) {
        return new IsianLaporan(baris.stream().map(satu -> satu.perubahan(takTerbaca)).filter(BarisIsian::berubah).toList(),
                narasiBerubah());
    }

    /** The same without the numbers that were refused, so that one bad number keeps nothing else from being saved. */
    static IsianLaporan tanpa(IsianLaporan isian, Collection<GalatBidang> ditolak) {
        Set<String> sel = ditolak.stream().map(GalatBidang::sel).collect(Collectors.toSet());
        return new IsianLaporan(isian.indikator().stream().filter(satu -> !sel.contains(BarisIsian.sel(satu.indikator())))
                .map(satu -> tanpa(satu, sel)).filter(BarisIsian::berubah).toList(), isian.narasi());
    }

    /** After a save: rows with a number that was refused show no result until it is right. */
    void tandai(Collection<GalatBidang> galat) {
        baris.forEach(satu -> satu.tandai(galat));
    }

    private static IsianRealisasi tanpa(IsianRealisasi satu, Set<String> ditolak) {
        UnaryOperator<String> sel = bidang -> BarisIsian.sel(satu.indikator()) + "." + bidang;
        return new IsianRealisasi(satu.indikator(),
                ditolak.contains(sel.apply("realisasi")) ? Perubahan.tetap() : satu.realisasi(),
                ditolak.contains(sel.apply("pembilang")) ? Perubahan.tetap() : satu.pembilang(),
                ditolak.contains(sel.apply("penyebut")) ? Perubahan.tetap() : satu.penyebut(),
                satu.tidakAdaRealisasi(), satu.keterangan(), satu.evaluasi());
    }

    static boolean kosong(IsianLaporan isian) {
        return isian.indikator().isEmpty() && isian.narasi().isEmpty();
    }

    /** After a save: takes the newly measured values; what is typed stays. */
    void ukurUlang(RincianLaporan terbaru) {
        narasiTersimpan = Map.copyOf(terbaru.narasi());
        baris.forEach(satu -> cari(terbaru, satu).ifPresent(satu::ukurUlang));
    }

    /** Somebody else was faster: shows what he wrote, and keeps beside it what was typed here and never saved. */
    void bandingkan(RincianLaporan terbaru) {
        Map<BagianNarasi, String> belumTersimpan = narasiBerubah();
        narasiTersimpan = Map.copyOf(terbaru.narasi());
        narasi.clear();
        narasi.putAll(terbaru.narasi());
        belumTersimpan.forEach((bagian, teks) -> {
            if (teks != null && !teks.equals(narasi.get(bagian))) {
                narasiSaya.put(bagian, teks);
            }
        });
        baris.forEach(satu -> cari(terbaru, satu).ifPresent(satu::bandingkan));
    }

    private static Optional<BarisCapaian> cari(RincianLaporan rincian, BarisIsian satu) {
        return rincian.indikator().stream().filter(ukur -> ukur.indikator().equals(satu.getUkur().indikator())).findFirst();
    }

    private Map<BagianNarasi, String> narasiBerubah() {
        Map<BagianNarasi, String> berubah = new HashMap<>();
        for (BagianNarasi bagian : BagianNarasi.values()) {
            String diketik = Teks.rapi(narasi.get(bagian));
            if (!Objects.equals(diketik, narasiTersimpan.get(bagian))) {
                berubah.put(bagian, diketik);
            }
        }
        return berubah;
    }

    public List<BarisIsian> getBaris() {
        return baris;
    }

    public Map<BagianNarasi, String> getNarasi() {
        return narasi;
    }

    /** What was typed here before somebody else's version came. */
    public Map<BagianNarasi, String> getNarasiSaya() {
        return narasiSaya;
    }
}
