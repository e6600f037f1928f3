package id.tepat.tanggapan;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

/** The atasan's note beside one part of the report: an indicator ({@code indikator/12}) or a block of text. */
@Entity
@Table(name = "catatan_bagian")
public class CatatanBagian {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

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
