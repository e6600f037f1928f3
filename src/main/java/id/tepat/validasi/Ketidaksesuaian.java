package id.tepat.validasi;

import java.util.Objects;

import id.tepat.pengukuran.AngkaTercetak;

/**
 * Values of a report that disagree.
 *
 * @param sel        the row it stands at, like {@code anggaran/8}; {@code naskah} for the head
 * @param bidang     the field of that row
 * @param tercetak   what is printed there
 * @param seharusnya what would follow from the other values; empty if nothing does
 * @param pesan      which values disagree, in plain Indonesian
 */
public record Ketidaksesuaian(String sel, String bidang, JenisKetidaksesuaian jenis, TingkatKetidaksesuaian tingkat,
                              String tercetak, String seharusnya, String pesan) {

    public Ketidaksesuaian {
        Objects.requireNonNull(sel);
        Objects.requireNonNull(bidang);
        Objects.requireNonNull(jenis);
        Objects.requireNonNull(tingkat);
        Objects.requireNonNull(pesan);
    }

    static Ketidaksesuaian pada(Naskah.Baris baris, String bidang, JenisKetidaksesuaian jenis, TingkatKetidaksesuaian tingkat,
                                AngkaTercetak tercetak, String seharusnya, String pesan) {
        return new Ketidaksesuaian(baris.sel(), bidang, jenis, tingkat, tercetak.teks(), seharusnya, pesan);
    }

    /** Row and field in one, like {@code anggaran/8.realisasi}. */
    public String tempat() {
        return sel + "." + bidang;
    }
}
