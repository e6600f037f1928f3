package id.tepat.kalender;

import java.time.LocalDate;
import java.util.Objects;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/**
 * A day on which no unit works, with the decree that says so. Days whose decree is still to come
 * (1 January of next year) have an empty {@code dasar}: they count, but don't make the year a known one.
 */
@Entity
@Table(name = "hari_libur")
public class HariLibur {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(nullable = false, unique = true)
    private LocalDate tanggal;

    @Column(nullable = false, length = 200)
    private String nama;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 20)
    private JenisHariLibur jenis;

    @Column(length = 300)
    private String dasar;

    @Version
    private long versi;

    @Column(name = "diubah_oleh")
    private String pengubah;

    protected HariLibur() {}

    /** @param dasar number of the SKB or other decree; null or blank if none exists yet */
    public HariLibur(LocalDate tanggal, String nama, JenisHariLibur jenis, String dasar) {
        this.tanggal = Objects.requireNonNull(tanggal);
        ubah(nama, jenis, dasar);
    }

    /** Corrects what is said about the day; the day itself is its identity. */
    public final void ubah(String nama, JenisHariLibur jenis, String dasar) {
        this.nama = Objects.requireNonNull(nama);
        this.jenis = Objects.requireNonNull(jenis);
        this.dasar = dasar == null || dasar.isBlank() ? null : dasar.strip();
    }

    public Long id() {
        return id;
    }

    public LocalDate tanggal() {
        return tanggal;
    }

    public String nama() {
        return nama;
    }

    public JenisHariLibur jenis() {
        return jenis;
    }

    /** Number of the decree, or null if there is none yet. */
    public String dasar() {
        return dasar;
    }

    /** Whether a decree stands behind the day. */
    public boolean berdasar() {
        return dasar != null;
    }

    public long versi() {
        return versi;
    }

    /** Notes who changes it; the calendar knows nobody, so it takes the name alone. */
    public void tandai(String oleh) {
        this.pengubah = oleh;
    }

    /** Name of who changed it last; null while nobody has. */
    public String pengubah() {
        return pengubah;
    }
}
