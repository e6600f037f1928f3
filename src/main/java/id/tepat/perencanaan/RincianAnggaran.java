package id.tepat.perencanaan;

import id.tepat.pengukuran.PohonAnggaran;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** All budget lines of one unit and year, with the sums of the tree. */
public final class RincianAnggaran {

    private final List<PosAnggaran> pos;
    private final PohonAnggaran pohon;
    private final Set<String> berinduk;

    public RincianAnggaran(Collection<PosAnggaran> pos) {
        this.pos = pos.stream().sorted(Comparator.comparing(PosAnggaran::kode)).toList();
        this.pohon = new PohonAnggaran(this.pos.stream().map(RincianAnggaran::baris).toList());
        this.berinduk = this.pos.stream().filter(satu -> satu.induk() != null)
                .map(satu -> satu.induk().kode().nilai()).collect(Collectors.toUnmodifiableSet());
    }

    /** In the order of their codes: each line before those below it. */
    public List<PosAnggaran> pos() {
        return pos;
    }

    /** Rupiah of the line: its own if it is a leaf, else the sum of the lines below. */
    public BigDecimal pagu(PosAnggaran satu) {
        return pohon.subtotal(satu.kode().nilai()).pagu();
    }

    /** Rupiah of all programs together. */
    public BigDecimal jumlah() {
        return pohon.total().pagu();
    }

    /** Whether lines stand below it, so that its pagu is their sum. */
    public boolean beranak(PosAnggaran satu) {
        return berinduk.contains(satu.kode().nilai());
    }

    private static PohonAnggaran.Baris baris(PosAnggaran satu) {
        return new PohonAnggaran.Baris(satu.kode().nilai(), satu.induk() == null ? null : satu.induk().kode().nilai(),
                satu.pagu() == null ? BigDecimal.ZERO : satu.pagu(), BigDecimal.ZERO);
    }
}
