package id.tepat.organisasi;

import id.tepat.galat.Teks;
import id.tepat.galat.TidakSah;
import id.tepat.keamanan.VersionedEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

/**
 * A position. It has two lines upward: the pihak kedua of its Perjanjian Kinerja and the atasan langsung who
 * answers its reports; they differ for the camat (Bupati; Sekretaris Daerah).
 */
@Entity
@Table(name = "jabatan")
public class Jabatan extends VersionedEntity {

    private String nama;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "perangkat_daerah_id")
    private PerangkatDaerah perangkatDaerah;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "jenis_jabatan_id")
    private JenisJabatan jenis;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "pihak_kedua_id")
    private Jabatan pihakKedua;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "atasan_langsung_id")
    private Jabatan atasanLangsung;

    @Column(name = "wajib_lapor")
    private boolean wajibLapor;

    private boolean aktif = true;

    protected Jabatan() {}

    public Jabatan(String nama, PerangkatDaerah perangkatDaerah, JenisJabatan jenis, boolean wajibLapor) {
        this.nama = Teks.wajib("nama", nama, 200);
        this.perangkatDaerah = perangkatDaerah;
        this.jenis = jenis;
        this.wajibLapor = wajibLapor;
    }

    /** Corrects the name and whether its holder owes a report each quarter. */
    public void ubah(String namaBaru, boolean wajib) {
        this.nama = Teks.wajib("nama", namaBaru, 200);
        this.wajibLapor = wajib;
    }

    /** Says of which kind it is; null for none. */
    public void golongkan(JenisJabatan jenisBaru) {
        this.jenis = jenisBaru;
    }

    /**
     * Sets both lines upward; null ends a line at this jabatan.
     *
     * @throws TidakSah if a line would come back to this jabatan
     */
    public void tetapkanGaris(Jabatan pihakKeduaBaru, Jabatan atasanBaru) {
        for (Jabatan naik = atasanBaru; naik != null; naik = naik.atasanLangsung) {
            if (naik == this) {
                throw TidakSah.pada("atasanLangsung", "Garis atasan kembali ke jabatan ini sendiri.");
            }
        }
        for (Jabatan naik = pihakKeduaBaru; naik != null; naik = naik.pihakKedua) {
            if (naik == this) {
                throw TidakSah.pada("pihakKedua", "Garis pihak kedua kembali ke jabatan ini sendiri.");
            }
        }
        this.pihakKedua = pihakKeduaBaru;
        this.atasanLangsung = atasanBaru;
    }

    public void nonaktifkan() {
        this.aktif = false;
    }

    public void aktifkan() {
        this.aktif = true;
    }

    /** Whether it heads its unit. */
    public boolean memimpin() {
        return id() != null && id().equals(id(perangkatDaerah.kepala()));
    }

    /** Id of a jabatan that may be absent. */
    static Long id(Jabatan jabatan) {
        return jabatan == null ? null : jabatan.id();
    }

    public String nama() {
        return nama;
    }

    public PerangkatDaerah perangkatDaerah() {
        return perangkatDaerah;
    }

    /** The kind of jabatan, source of the uraian tugas; may be null. */
    public JenisJabatan jenis() {
        return jenis;
    }

    /** Who signs its Perjanjian Kinerja on the other side; null at the top. */
    public Jabatan pihakKedua() {
        return pihakKedua;
    }

    /** Who answers its reports; null at the top. */
    public Jabatan atasanLangsung() {
        return atasanLangsung;
    }

    public boolean wajibLapor() {
        return wajibLapor;
    }

    public boolean aktif() {
        return aktif;
    }

    @Override
    public String objek() {
        return "Jabatan";
    }
}
