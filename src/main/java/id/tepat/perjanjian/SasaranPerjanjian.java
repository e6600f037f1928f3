package id.tepat.perjanjian;

import id.tepat.galat.GalatBidang;
import id.tepat.galat.Teks;
import id.tepat.keamanan.StoredEntity;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** A sasaran of a Perjanjian Kinerja with the indicators that measure it. */
@Entity
@Table(name = "sasaran_perjanjian")
public class SasaranPerjanjian extends StoredEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "perjanjian_id")
    private PerjanjianKinerja perjanjian;

    private int urutan;

    private String uraian;

    @OneToMany(mappedBy = "sasaran", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("urutan")
    private List<IndikatorPerjanjian> indikator = new ArrayList<>();

    protected SasaranPerjanjian() {}

    SasaranPerjanjian(PerjanjianKinerja perjanjian, int urutan, String uraian) {
        this.perjanjian = perjanjian;
        tulis(urutan, uraian);
    }

    final void tulis(int tempat, String teks) {
        this.urutan = tempat;
        this.uraian = Teks.wajib("uraian", teks, 1000);
    }

    /** The same sasaran with its indicators in the next version. */
    SasaranPerjanjian salin(PerjanjianKinerja baru) {
        SasaranPerjanjian salinan = new SasaranPerjanjian(baru, urutan, uraian);
        indikator.forEach(asal -> salinan.indikator.add(new IndikatorPerjanjian(salinan, asal)));
        return salinan;
    }

    /** Replaces the indicators by these, in this order. */
    void susun(List<IndikatorPerjanjian> baru) {
        indikator.removeIf(lama -> !baru.contains(lama));
        baru.stream().filter(satu -> !indikator.contains(satu)).forEach(indikator::add);
        indikator.sort(Comparator.comparingInt(IndikatorPerjanjian::urutan));
    }

    /** What still keeps the Perjanjian Kinerja from being reviewed. */
    List<GalatBidang> kekurangan() {
        return indikator.isEmpty() ? List.of(new GalatBidang("sasaran/" + urutan, "Sasaran ini belum memiliki indikator.")) : List.of();
    }

    public PerjanjianKinerja perjanjian() {
        return perjanjian;
    }

    /** Place within the Perjanjian Kinerja, from 1. */
    public int urutan() {
        return urutan;
    }

    public String uraian() {
        return uraian;
    }

    /** In order. */
    public List<IndikatorPerjanjian> indikator() {
        return List.copyOf(indikator);
    }
}
