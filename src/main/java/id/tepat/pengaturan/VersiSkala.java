package id.tepat.pengaturan;

import id.tepat.galat.Teks;
import id.tepat.keamanan.StoredEntity;
import id.tepat.pengukuran.SkalaPredikat;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.List;

/**
 * A scale of predikat with its legal basis, sound or not at all. It never changes: whoever measured by it finds it again;
 * a correction is the next version of the same {@link #kode()}.
 */
@Entity
@Table(name = "skala_predikat")
public class VersiSkala extends StoredEntity {

    private String kode;

    private int nomor;

    private String nama;

    private String dasar;

    @OneToMany(mappedBy = "skala", cascade = CascadeType.PERSIST)
    private List<KelasSkala> kelas = new ArrayList<>();

    protected VersiSkala() {}

    /**
     * @param kode  what its versions have in common
     * @param nomor 1, 2, …
     * @param dasar the regulation it is taken from
     */
    public VersiSkala(String kode, int nomor, String nama, String dasar, SkalaPredikat skala) {
        this.kode = kode;
        this.nomor = nomor;
        this.nama = Teks.wajib("nama", nama, 200);
        this.dasar = Teks.wajib("dasar", dasar, 300);
        this.kelas = new ArrayList<>(skala.kelas().stream().map(satu -> new KelasSkala(this, satu)).toList());
    }

    /** What comes after this one. */
    VersiSkala berikutnya(int nomorBaru, String namaBaru, String dasarBaru, SkalaPredikat skala) {
        return new VersiSkala(kode, nomorBaru, namaBaru, dasarBaru, skala);
    }

    public String kode() {
        return kode;
    }

    public int nomor() {
        return nomor;
    }

    public String nama() {
        return nama;
    }

    public String dasar() {
        return dasar;
    }

    public SkalaPredikat skala() {
        return new SkalaPredikat(kelas.stream().map(KelasSkala::predikat).toList());
    }

    /** Name, number and basis in one, for lists. */
    public String label() {
        return nama + " · versi " + nomor + " (" + dasar + ")";
    }
}
