package id.tepat.organisasi;

import id.tepat.galat.Teks;
import id.tepat.keamanan.VersionedEntity;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** A kind of jabatan that stands in many units ("Kasi Pemerintahan") and shares one uraian tugas. */
@Entity
@Table(name = "jenis_jabatan")
public class JenisJabatan extends VersionedEntity {

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

    public String nama() {
        return nama;
    }

    public String eselon() {
        return eselon;
    }

    @Override
    public String objek() {
        return "Jenis jabatan";
    }
}
