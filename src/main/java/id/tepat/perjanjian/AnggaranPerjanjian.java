package id.tepat.perjanjian;

import id.tepat.pengukuran.PohonAnggaran;
import id.tepat.perencanaan.PosAnggaran;
import id.tepat.perencanaan.RincianAnggaran;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The budget annex of a Perjanjian Kinerja: the lines that its indicators name, under their kegiatan and program. A
 * line named twice, or below another named one, counts once; a program counts only what is named of it.
 */
final class AnggaranPerjanjian {

    /**
     * A line of the annex.
     *
     * @param induk id of the line above, null for a program
     * @param pagu  rupiah that this Perjanjian Kinerja has of it
     */
    record Baris(PosAnggaran pos, Long induk, BigDecimal pagu) {}

    private final List<Baris> baris;
    private final BigDecimal jumlah;

    AnggaranPerjanjian(RincianAnggaran rincian, Collection<PosAnggaran> disebut) {
        Set<String> kode = disebut.stream().map(pos -> pos.kode().nilai()).collect(Collectors.toSet());
        Map<String, PosAnggaran> dipakai = new HashMap<>();
        Map<String, BigDecimal> paguDaun = new HashMap<>();
        for (PosAnggaran pos : disebut) {
            if (!dibawahYangDisebut(pos, kode)) {
                paguDaun.put(pos.kode().nilai(), rincian.pagu(pos));
                for (PosAnggaran naik = pos; naik != null; naik = naik.induk()) {
                    dipakai.put(naik.kode().nilai(), naik);
                }
            }
        }
        PohonAnggaran pohon = new PohonAnggaran(dipakai.values().stream().map(pos -> new PohonAnggaran.Baris(pos.kode().nilai(),
                pos.induk() == null ? null : pos.induk().kode().nilai(),
                paguDaun.getOrDefault(pos.kode().nilai(), BigDecimal.ZERO), BigDecimal.ZERO)).toList());
        this.baris = dipakai.values().stream().sorted(Comparator.comparing(PosAnggaran::kode))
                .map(pos -> new Baris(pos, pos.induk() == null ? null : pos.induk().id(), pohon.subtotal(pos.kode().nilai()).pagu()))
                .toList();
        this.jumlah = pohon.total().pagu();
    }

    /** In the order of their codes. */
    List<Baris> baris() {
        return baris;
    }

    /** Rupiah of all programs. */
    BigDecimal jumlah() {
        return jumlah;
    }

    private static boolean dibawahYangDisebut(PosAnggaran pos, Set<String> kode) {
        for (PosAnggaran naik = pos.induk(); naik != null; naik = naik.induk()) {
            if (kode.contains(naik.kode().nilai())) {
                return true;
            }
        }
        return false;
    }
}
