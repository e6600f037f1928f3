package id.tepat.tanggapan;

import id.tepat.keamanan.StoredEntity;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

/** One box of the form. */
@Entity
@Table(name = "pilihan_tanggapan")
public class PilihanTanggapan extends StoredEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "lembar_id")
    private LembarTanggapan lembar;

    private int urutan;

    private String kode;

    private String label;

    @Enumerated(EnumType.STRING)
    private ArahPilihan arah;

    private String bagian;

    protected PilihanTanggapan() {}

    PilihanTanggapan(LembarTanggapan lembar, int urutan, String kode, String label, ArahPilihan arah, String bagian) {
        this.lembar = lembar;
        this.urutan = urutan;
        this.kode = kode;
        this.label = label;
        this.arah = arah;
        this.bagian = bagian;
    }

    public String kode() {
        return kode;
    }

    public String label() {
        return label;
    }

    public ArahPilihan arah() {
        return arah;
    }

    /** Parts of the report it reopens, separated by commas; null for none in particular. */
    public String bagian() {
        return bagian;
    }
}
