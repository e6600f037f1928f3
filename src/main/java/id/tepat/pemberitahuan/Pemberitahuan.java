package id.tepat.pemberitahuan;

import id.tepat.galat.Teks;
import id.tepat.keamanan.VersionedEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;

/** One notice to one pegawai. */
@Entity
@Table(name = "pemberitahuan")
public class Pemberitahuan extends VersionedEntity {

    private static final int ISI_TERPANJANG = 2000;

    @Column(name = "pegawai_id")
    private Long pegawaiId;

    private String kunci;

    private Instant waktu;

    private String judul;

    private String isi;

    private String tautan;

    @Column(name = "dibaca_pada")
    private Instant dibacaPada;

    protected Pemberitahuan() {}

    /**
     * @param kunci  names what is told, so that telling twice is told once; at most 120 characters
     * @param judul  at most 200 characters
     * @param isi    plain text; cut off at 2000 characters
     * @param tautan page inside the application, from the context root ({@code /pelaporan/susun.xhtml?id=12}); may be null
     */
    public Pemberitahuan(Long pegawaiId, String kunci, Instant waktu, String judul, String isi, String tautan) {
        this.pegawaiId = Objects.requireNonNull(pegawaiId);
        this.kunci = Teks.wajib("kunci", kunci, 120);
        this.waktu = Objects.requireNonNull(waktu);
        this.judul = Teks.wajib("judul", judul, 200);
        this.isi = pendek(isi == null ? "" : isi.strip());
        this.tautan = Teks.opsional("tautan", tautan, 300);
        if (this.tautan != null && (!this.tautan.startsWith("/") || this.tautan.startsWith("//"))) {
            throw new IllegalArgumentException("A notice links only into the application: " + tautan);
        }
    }

    /** The first reading counts. */
    public void baca(Instant kini) {
        if (dibacaPada == null) {
            dibacaPada = kini;
        }
    }

    private static String pendek(String isi) {
        return isi.length() <= ISI_TERPANJANG ? isi : isi.substring(0, ISI_TERPANJANG - 1) + "…";
    }

    public Long pegawaiId() {
        return pegawaiId;
    }

    public String kunci() {
        return kunci;
    }

    public Instant waktu() {
        return waktu;
    }

    public String judul() {
        return judul;
    }

    public String isi() {
        return isi;
    }

    /** Page inside the application, or null. */
    public String tautan() {
        return tautan;
    }

    /** When it was first read, or null. */
    public Instant dibacaPada() {
        return dibacaPada;
    }

    @Override
    public String objek() {
        return "Pemberitahuan";
    }
}
