package id.tepat.akun;

import id.tepat.galat.Teks;
import id.tepat.galat.TidakSah;
import id.tepat.keamanan.Peran;
import id.tepat.keamanan.VersionedEntity;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/**
 * An account. Its {@link #generasi()} counts the moments after which nobody may still be logged in as before
 * (deactivation, new password, reset): a session or a remembered verification of an older generation is void.
 */
@Entity
@Table(name = "pengguna")
public class Pengguna extends VersionedEntity {

    private static final String BENTUK = "[a-z0-9][a-z0-9._-]{2,59}";

    @Column(name = "nama_akun")
    private String namaAkun;

    private String nama;

    @Column(name = "pegawai_id")
    private Long pegawaiId;

    private String sandi;

    private long generasi;

    private boolean aktif = true;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "peran_pengguna", joinColumns = @JoinColumn(name = "pengguna_id"))
    @Column(name = "peran")
    @Enumerated(EnumType.STRING)
    private Set<Peran> peran = new HashSet<>();

    protected Pengguna() {}

    /**
     * An account without a password; its owner sets one by a one-time link.
     *
     * @param pegawaiId the official behind it; null for a pure administrator
     */
    public Pengguna(String namaAkun, String nama, Long pegawaiId, Set<Peran> peran) {
        this.namaAkun = bersih(namaAkun);
        if (!this.namaAkun.matches(BENTUK)) {
            throw TidakSah.pada("namaAkun", "Nama akun 3–60 karakter: huruf kecil, angka, titik, garis bawah atau tanda hubung.");
        }
        ubah(nama, pegawaiId, peran);
    }

    /** The form in which names are stored and compared. */
    static String bersih(String namaAkun) {
        return namaAkun == null ? "" : namaAkun.strip().toLowerCase(Locale.ROOT);
    }

    /**
     * Corrects who the account belongs to and what it may do; takes effect with the next request.
     *
     * @throws TidakSah without a role, or if a PEGAWAI has no pegawai behind him
     */
    public final void ubah(String namaBaru, Long pegawaiBaru, Set<Peran> peranBaru) {
        if (peranBaru == null || peranBaru.isEmpty()) {
            throw TidakSah.pada("peran", "Pilih paling sedikit satu peran.");
        }
        if (peranBaru.contains(Peran.PEGAWAI) && pegawaiBaru == null) {
            throw TidakSah.pada("pegawai", "Peran pegawai memerlukan data pegawai.");
        }
        this.nama = Teks.wajib("nama", namaBaru, 200);
        this.pegawaiId = pegawaiBaru;
        this.peran = new HashSet<>(peranBaru);
    }

    /**
     * Sets a new password and ends all sessions.
     *
     * @throws TidakSah if it is against the policy
     */
    void tetapkanSandi(String baru, PasswordHasher hasher) {
        PasswordPolicy.pastikan(namaAkun, baru);
        this.sandi = hasher.acak(baru);
        generasi++;
    }

    /** The same password, hashed anew with today's parameters; sessions go on. */
    void perbaruiHash(String sandiBenar, PasswordHasher hasher) {
        this.sandi = hasher.acak(sandiBenar);
    }

    /** Takes the password away until its owner has set a new one by a link; ends all sessions. */
    public void setelUlang() {
        this.sandi = null;
        generasi++;
    }

    /** Closes the account and ends all sessions. */
    public void nonaktifkan() {
        this.aktif = false;
        generasi++;
    }

    public void aktifkan() {
        this.aktif = true;
    }

    /** Login name, lower case. */
    public String namaAkun() {
        return namaAkun;
    }

    public String nama() {
        return nama;
    }

    public Long pegawaiId() {
        return pegawaiId;
    }

    String sandi() {
        return sandi;
    }

    public boolean bersandi() {
        return sandi != null;
    }

    public long generasi() {
        return generasi;
    }

    public boolean aktif() {
        return aktif;
    }

    public Set<Peran> peran() {
        return Set.copyOf(peran);
    }

    @Override
    public String objek() {
        return "Akun";
    }
}
