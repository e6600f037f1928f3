package id.tepat.keamanan;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;

/**
 * One line of the audit trail: who did what, when, to which version of what, and from where. Lines are only
 * ever added; the database itself refuses UPDATE and DELETE on this table.
 */
@Entity
@Table(name = "jejak_audit")
public class JejakAudit extends StoredEntity {

    static final int RINCIAN_TERPANJANG = 2000;

    private Instant waktu;

    private String pelaku;

    private String nama;

    @Enumerated(EnumType.STRING)
    private Perbuatan perbuatan;

    private String objek;

    @Column(name = "objek_id")
    private String objekId;

    private Long versi;

    private String alamat;

    private String rincian;

    protected JejakAudit() {}

    /**
     * @param objek   what kind of thing was touched, as screens call it ("Laporan", "Akun")
     * @param objekId its id, null where there is none
     * @param versi   its version after the act, null where it has none
     * @param rincian a sentence for people; cut off at 2000 characters
     */
    JejakAudit(Instant waktu, Pelaku pelaku, Perbuatan perbuatan, String objek, Object objekId, Long versi, String rincian) {
        this.waktu = waktu;
        this.pelaku = pelaku.namaAkun();
        this.nama = pelaku.nama();
        this.perbuatan = perbuatan;
        this.objek = objek;
        this.objekId = objekId == null ? null : objekId.toString();
        this.versi = versi;
        this.alamat = pelaku.alamat();
        this.rincian = rincian == null || rincian.length() <= RINCIAN_TERPANJANG
                ? rincian : rincian.substring(0, RINCIAN_TERPANJANG - 1) + "…";
    }

    public Instant waktu() {
        return waktu;
    }

    /** Login name of who acted. */
    public String pelaku() {
        return pelaku;
    }

    /** His name on that day. */
    public String nama() {
        return nama;
    }

    public Perbuatan perbuatan() {
        return perbuatan;
    }

    public String objek() {
        return objek;
    }

    public String objekId() {
        return objekId;
    }

    public Long versi() {
        return versi;
    }

    public String alamat() {
        return alamat;
    }

    public String rincian() {
        return rincian;
    }
}
