package id.tepat.organisasi;

import id.tepat.galat.Teks;
import id.tepat.keamanan.VersionedEntity;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** An official as a person. */
@Entity
@Table(name = "pegawai")
public class Pegawai extends VersionedEntity {

    private String nama;

    private String nip;

    private String pangkat;

    protected Pegawai() {}

    /**
     * @param nip     null for those who have none (an elected Bupati)
     * @param pangkat pangkat and golongan as written, may be null
     */
    public Pegawai(String nama, Nip nip, String pangkat) {
        ubah(nama, nip, pangkat);
    }

    public final void ubah(String namaBaru, Nip nipBaru, String pangkatBaru) {
        this.nama = Teks.wajib("nama", namaBaru, 200);
        this.nip = nipBaru == null ? null : nipBaru.nilai();
        this.pangkat = Teks.opsional("pangkat", pangkatBaru, 100);
    }

    public String nama() {
        return nama;
    }

    /** Null for those who have none. */
    public Nip nip() {
        return nip == null ? null : new Nip(nip);
    }

    public String pangkat() {
        return pangkat;
    }

    @Override
    public String objek() {
        return "Pegawai";
    }
}
