package id.tepat.perjanjian;

import id.tepat.berkas.JenisBerkas;
import id.tepat.galat.Teks;
import id.tepat.galat.TidakSah;
import id.tepat.keamanan.NilaiHash;
import id.tepat.keamanan.StoredEntity;
import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Lob;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

/** The scan of a Perjanjian Kinerja signed on paper. One scan may show both signatures. */
@Entity
@Table(name = "pindaian_perjanjian")
public class PindaianPerjanjian extends StoredEntity {

    /** Largest accepted scan, in bytes. */
    public static final int TERBESAR = 10 * 1024 * 1024;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "perjanjian_id")
    private PerjanjianKinerja perjanjian;

    @Column(name = "nama_berkas")
    private String namaBerkas;

    @Enumerated(EnumType.STRING)
    private JenisBerkas jenis;

    private long ukuran;

    @Column(name = "nilai_hash")
    private String nilaiHash;

    @Lob
    @Basic(fetch = FetchType.LAZY)
    private byte[] isi;

    protected PindaianPerjanjian() {}

    /**
     * @throws TidakSah if it is empty, larger than 10 MB, or by its content neither PDF nor PNG nor JPEG
     */
    public PindaianPerjanjian(PerjanjianKinerja perjanjian, String namaBerkas, byte[] isi) {
        if (isi == null || isi.length == 0) {
            throw TidakSah.pada("pindaian", "Lampirkan pindaian naskah yang ditandatangani.");
        }
        if (isi.length > TERBESAR) {
            throw TidakSah.pada("pindaian", "Pindaian paling besar 10 MB.");
        }
        this.jenis = JenisBerkas.kenali(isi).filter(JenisBerkas::pindaian)
                .orElseThrow(() -> TidakSah.pada("pindaian", "Pindaian harus berupa PDF, PNG atau JPEG."));
        this.perjanjian = perjanjian;
        this.namaBerkas = Teks.wajib("namaBerkas", namaBerkas, 200);
        this.ukuran = isi.length;
        this.nilaiHash = NilaiHash.dari(isi);
        this.isi = isi.clone();
    }

    public PerjanjianKinerja perjanjian() {
        return perjanjian;
    }

    public String namaBerkas() {
        return namaBerkas;
    }

    public JenisBerkas jenis() {
        return jenis;
    }

    /** Bytes. */
    public long ukuran() {
        return ukuran;
    }

    /** SHA-256 of the content, lower-case hex. */
    public String nilaiHash() {
        return nilaiHash;
    }

    public byte[] isi() {
        return isi.clone();
    }
}
