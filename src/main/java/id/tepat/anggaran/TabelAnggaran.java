package id.tepat.anggaran;

import id.tepat.pengukuran.PohonAnggaran;
import id.tepat.perencanaan.PosAnggaran;
import id.tepat.perencanaan.RincianAnggaran;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * A unit's budget with realisasi of one quarter.
 *
 * @param versi      version to send back when saving; 0 where nothing was entered yet
 * @param diubahOleh who entered it last; null where nobody has
 */
public record TabelAnggaran(long versi, String diubahOleh, List<BarisAnggaran> baris, BarisAnggaran total) {

    static TabelAnggaran dari(List<PosAnggaran> pos, RealisasiAnggaranTriwulan tercatat) {
        return dari(pos, tercatat, tercatat == null ? Map.of() : tercatat.nilai());
    }

    /** The same with other amounts than the stored ones: what the sums would be. */
    static TabelAnggaran dari(List<PosAnggaran> pos, RealisasiAnggaranTriwulan tercatat, Map<Long, BigDecimal> nilai) {
        PohonAnggaran pohon = new PohonAnggaran(pos.stream().map(satu -> daun(satu, nilai)).toList());
        RincianAnggaran rincian = new RincianAnggaran(pos);
        List<BarisAnggaran> baris = rincian.pos().stream()
                .map(satu -> baris(satu, pohon.subtotal(teks(satu.id())), nilai, !rincian.beranak(satu)))
                .toList();
        PohonAnggaran.Subtotal total = pohon.total();
        return new TabelAnggaran(tercatat == null ? 0 : tercatat.versi(), tercatat == null ? null : tercatat.pengubah().nama(),
                baris, new BarisAnggaran(null, null, "", "Jumlah", "TOTAL", total.pagu(), total.realisasi(), total.serapan(), false));
    }

    /** Pagu and realisasi of some lines together; a line and one below it count once. */
    public PohonAnggaran.Subtotal jumlah(Collection<Long> ids) {
        List<BarisAnggaran> dipilih = baris.stream()
                .filter(satu -> ids.contains(satu.id()) && !diBawahTerpilih(satu, ids)).toList();
        BigDecimal pagu = dipilih.stream().map(BarisAnggaran::pagu).reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal realisasi = dipilih.stream().map(satu -> satu.realisasi() == null ? BigDecimal.ZERO : satu.realisasi())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return new PohonAnggaran.Subtotal(pagu, realisasi);
    }

    private boolean diBawahTerpilih(BarisAnggaran satu, Collection<Long> ids) {
        for (Long induk = satu.induk(); induk != null; induk = induk(induk)) {
            if (ids.contains(induk)) {
                return true;
            }
        }
        return false;
    }

    private Long induk(Long id) {
        return baris.stream().filter(satu -> satu.id().equals(id)).findFirst().map(BarisAnggaran::induk).orElse(null);
    }

    private static BarisAnggaran baris(PosAnggaran satu, PohonAnggaran.Subtotal subtotal, Map<Long, BigDecimal> nilai, boolean diisi) {
        boolean kosong = diisi && nilai.get(satu.id()) == null;
        return new BarisAnggaran(satu.id(), satu.induk() == null ? null : satu.induk().id(), satu.kode().nilai(), satu.nama(),
                satu.tingkat().name(), subtotal.pagu(), kosong ? null : subtotal.realisasi(), kosong ? null : subtotal.serapan(), diisi);
    }

    private static PohonAnggaran.Baris daun(PosAnggaran satu, Map<Long, BigDecimal> nilai) {
        return new PohonAnggaran.Baris(teks(satu.id()), satu.induk() == null ? null : teks(satu.induk().id()),
                satu.pagu() == null ? BigDecimal.ZERO : satu.pagu(), nilai.getOrDefault(satu.id(), BigDecimal.ZERO));
    }

    private static String teks(Long id) {
        return String.valueOf(id);
    }
}
