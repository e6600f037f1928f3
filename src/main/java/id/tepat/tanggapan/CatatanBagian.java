package id.tepat.tanggapan;

import id.tepat.keamanan.StoredEntity;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

/** The atasan's note beside one part of the report: an indicator ({@code indikator/12}) or a block of text. */
@Entity
@Table(name = "catatan_bagian")
public class CatatanBagian extends StoredEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "tanggapan_id")
    private TanggapanAtasan tanggapan;

    private String bagian;

    private String teks;

    protected CatatanBagian() {}

    CatatanBagian(TanggapanAtasan tanggapan, String bagian, String teks) {
        this.tanggapan = tanggapan;
        this.bagian = bagian;
        this.teks = teks;
    }

    public String bagian() {
        return bagian;
    }

    public String teks() {
        return teks;
    }
}
