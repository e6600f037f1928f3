package id.tepat.siklus;

import id.tepat.kalender.Triwulan;
import id.tepat.keamanan.StoredEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;

/** That a unit's reports of a quarter could not be opened, or not all of them, and why; gone when they are open. */
@Entity
@Table(name = "pembukaan_gagal")
public class PembukaanGagal extends StoredEntity {

    private static final int SEBAB_TERPANJANG = 500;

    @Column(name = "perangkat_daerah_id")
    private Long perangkatDaerah;

    private int tahun;

    private int triwulan;

    private String sebab;

    private int kali;

    private Instant sejak;

    private Instant terakhir;

    protected PembukaanGagal() {}

    PembukaanGagal(Triwulan masa, Long perangkatDaerah, String sebab, Instant kini) {
        this.tahun = masa.tahun();
        this.triwulan = masa.nomor();
        this.perangkatDaerah = perangkatDaerah;
        this.sejak = kini;
        ulang(sebab, kini);
    }

    /** Once more it did not work. */
    final void ulang(String karena, Instant kini) {
        this.sebab = karena.substring(0, Math.min(karena.length(), SEBAB_TERPANJANG));
        this.kali++;
        this.terakhir = kini;
    }
}
