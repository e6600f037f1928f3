package id.tepat.pengaturan;

import id.tepat.keamanan.Pelaku;
import id.tepat.keamanan.VersionedEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;

/** The value of one setting from a day on. */
@Entity
@Table(name = "pengaturan")
public class Pengaturan extends VersionedEntity {

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

    void ubah(String nilaiBaru, Pelaku pelaku, Instant kini) {
        ubah(nilaiBaru);
        tandai(pelaku, kini);
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

    @Override
    public String objek() {
        return "Pengaturan";
    }
}
