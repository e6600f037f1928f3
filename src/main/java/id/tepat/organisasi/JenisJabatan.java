package id.tepat.organisasi;

import id.tepat.galat.Teks;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** A kind of jabatan that stands in many units ("Kasi Pemerintahan") and shares one uraian tugas. */
@Entity
@Table(name = "jenis_jabatan")
public class JenisJabatan {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private long versi;

    private String nama;

    private String eselon;

    protected JenisJabatan() {}

    /**
     * @param eselon as written, e.g. {@code IV.a}; null where there is none
     */
    public JenisJabatan(String nama, String eselon) {
        this.nama = Teks.wajib("nama", nama, 200);
        this.eselon = Teks.opsional("eselon", eselon, 20);
    }

    public Long id() {
        return id;
    }

    public long versi() {
        return versi;
    }

    public String nama() {
        return nama;
    }

    public String eselon() {
        return eselon;
    }
}
