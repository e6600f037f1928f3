package id.tepat.penyusunan.layar;

import id.tepat.capaian.BarisCapaian;
import id.tepat.galat.GalatBidang;
import id.tepat.galat.Teks;
import id.tepat.pelaporan.BagianNarasi;
import id.tepat.pelaporan.IsianLaporan;
import id.tepat.pelaporan.IsianRealisasi;
import id.tepat.penyajian.RincianLaporan;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

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

    /** The same without the rows that were refused, so that one bad number keeps nothing else from being saved. */
    static IsianLaporan tanpa(IsianLaporan isian, Collection<GalatBidang> ditolak) {
        return new IsianLaporan(isian.indikator().stream().filter(satu -> !ditolak(satu, ditolak)).toList(), isian.narasi());
    }

    /** After a save: rows with a number that was refused show no result until it is right. */
    void tandai(Collection<GalatBidang> galat) {
        baris.forEach(satu -> satu.tandai(galat));
    }

    private static boolean ditolak(IsianRealisasi satu, Collection<GalatBidang> ditolak) {
        String sel = "indikator/" + satu.indikator();
        return ditolak.stream().anyMatch(galat -> galat.sel().equals(sel) || galat.sel().startsWith(sel + "."));
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
