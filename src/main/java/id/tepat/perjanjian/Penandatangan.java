package id.tepat.perjanjian;

import id.tepat.galat.Teks;
import id.tepat.organisasi.Pegawai;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Objects;

/** Who signed, in the words of the day of signing: later changes of name or jabatan don't reach it. */
@Embeddable
public class Penandatangan {

    @Column(name = "pegawai_id")
    private Long pegawai;

    private String nama;

    private String nip;

    private String pangkat;

    @Column(name = "nama_jabatan")
    private String jabatan;

    protected Penandatangan() {}

    /**
     * @param jabatan as the signature block prints it, with Plt., Plh. or Pj. where so held
     */
    public Penandatangan(Pegawai pegawai, String jabatan) {
        this.pegawai = pegawai.id();
        this.nama = pegawai.nama();
        this.nip = pegawai.nip() == null ? null : pegawai.nip().nilai();
        this.pangkat = pegawai.pangkat();
        this.jabatan = Teks.wajib("jabatan", jabatan, 300);
    }

    /** Somebody whom Tepat does not know as a pegawai; only possible on paper. */
    public static Penandatangan bukanPegawai(String nama, String jabatan) {
        Penandatangan orang = new Penandatangan();
        orang.nama = Teks.wajib("namaPihakKedua", nama, 200);
        orang.jabatan = Teks.wajib("jabatanPihakKedua", jabatan, 300);
        return orang;
    }

    /** Whether both are one person. */
    public boolean samaOrang(Penandatangan lain) {
        return pegawai != null && lain.pegawai != null ? pegawai.equals(lain.pegawai)
                : Objects.equals(nip, lain.nip) && nama.equalsIgnoreCase(lain.nama);
    }

    /** Id of the pegawai; null for somebody Tepat does not know. */
    public Long pegawai() {
        return pegawai;
    }

    public String nama() {
        return nama;
    }

    /** 18 digits, or null for those who have none. */
    public String nip() {
        return nip;
    }

    public String pangkat() {
        return pangkat;
    }

    public String jabatan() {
        return jabatan;
    }
}
