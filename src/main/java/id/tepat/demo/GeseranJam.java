package id.tepat.demo;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;

/** How far the demo's clock stands from real time; there is one row. */
@Entity
@Table(name = "jam_demo")
public class GeseranJam {

    static final int SATU_SATUNYA = 1;

    @Id
    private int id = SATU_SATUNYA;

    @Column(name = "geseran_detik")
    private long geseranDetik;

    @Column(name = "sedang_ditanam")
    private boolean sedangDitanam;

    protected GeseranJam() {}

    public GeseranJam(Duration geseran) {
        geser(geseran);
    }

    /** Puts the clock aside by this much in all, in whole seconds. */
    public void geser(Duration geseran) {
        this.geseranDetik = geseran.toSeconds();
    }

    public void mulaiDitanam() {
        this.sedangDitanam = true;
    }

    public void selesaiDitanam() {
        this.sedangDitanam = false;
    }

    public Duration geseran() {
        return Duration.ofSeconds(geseranDetik);
    }

    /** Whether the demo's data are being made; found at start, it tells that this was cut in the middle. */
    public boolean sedangDitanam() {
        return sedangDitanam;
    }
}
