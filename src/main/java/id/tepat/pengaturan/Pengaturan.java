package id.tepat.pengaturan;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;

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

    public LocalDate berlakuMulai() {
        return berlakuMulai;
    }
}
