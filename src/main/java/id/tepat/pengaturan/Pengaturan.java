package id.tepat.pengaturan;

import id.tepat.keamanan.Pelaku;
import id.tepat.keamanan.Pengubah;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/** The value of one setting from a day on. */
@Entity
@Table(name = "pengaturan")
public class Pengaturan {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private long versi;

    private String kunci;

    private String nilai;

    @Column(name = "berlaku_mulai")
    private LocalDate berlakuMulai;

    @Embedded
    private Pengubah pengubah;

    protected Pengaturan() {}

    public Pengaturan(KunciPengaturan kunci, String nilai, LocalDate berlakuMulai) {
        this.kunci = kunci.name();
        this.berlakuMulai = berlakuMulai;
        ubah(nilai);
    }

    /**
     * @throws id.tepat.galat.TidakSah if the value does not fit the setting
     */
    public final void ubah(String nilaiBaru) {
        KunciPengaturan.valueOf(kunci).pastikanSah(nilaiBaru);
        this.nilai = nilaiBaru.strip();
    }

    void ubah(String nilaiBaru, Pelaku pelaku, Instant kini) {
        ubah(nilaiBaru);
        this.pengubah = new Pengubah(pelaku, kini);
    }

    public Long id() {
        return id;
    }

    public long versi() {
        return versi;
    }

    public KunciPengaturan kunci() {
        return KunciPengaturan.valueOf(kunci);
    }

    public String nilai() {
        return nilai;
    }

    /** Who laid it down; empty for what an upgrade or the installation brought. */
    public Optional<Pengubah> pengubah() {
        return Optional.ofNullable(pengubah);
    }

    public LocalDate berlakuMulai() {
        return berlakuMulai;
    }
}
