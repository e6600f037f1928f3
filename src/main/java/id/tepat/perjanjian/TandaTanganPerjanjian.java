package id.tepat.perjanjian;

import id.tepat.galat.TidakSah;
import id.tepat.keamanan.StoredEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;

/** One signature under a Perjanjian Kinerja; never changed once given. */
@Entity
@Table(name = "tanda_tangan_perjanjian")
public class TandaTanganPerjanjian extends StoredEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "perjanjian_id")
    private PerjanjianKinerja perjanjian;

    @Enumerated(EnumType.STRING)
    private Pihak pihak;

    @Enumerated(EnumType.STRING)
    private CaraTandaTangan cara;

    @Embedded
    private Penandatangan penandatangan;

    private LocalDate tanggal;

    @Column(name = "dicatat_oleh")
    private String dicatatOleh;

    @Column(name = "dicatat_pada")
    private Instant dicatatPada;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "pindaian_id")
    private PindaianPerjanjian pindaian;

    protected TandaTanganPerjanjian() {}

    TandaTanganPerjanjian(PerjanjianKinerja perjanjian, Pihak pihak, Pembubuhan pembubuhan) {
        this.perjanjian = perjanjian;
        this.pihak = pihak;
        this.cara = pembubuhan.pindaian() == null ? CaraTandaTangan.DI_SISTEM : CaraTandaTangan.DI_LUAR_SISTEM;
        this.penandatangan = pembubuhan.penandatangan();
        this.tanggal = pembubuhan.tanggal();
        this.dicatatOleh = pembubuhan.pencatat().nama();
        this.dicatatPada = pembubuhan.kini();
        this.pindaian = pembubuhan.pindaian();
    }

    /**
     * The other party signs after this one.
     *
     * @throws TidakSah if he is the same person, or signed a day before
     */
    void pastikanDapatDiikuti(Pembubuhan berikut) {
        if (penandatangan.samaOrang(berikut.penandatangan())) {
            throw new TidakSah("Pihak kedua harus orang lain daripada pihak pertama.");
        }
        if (berikut.tanggal().isBefore(tanggal)) {
            throw TidakSah.pada("tanggal", "Tanggal tanda tangan pihak kedua mendahului pihak pertama.");
        }
    }

    public Pihak pihak() {
        return pihak;
    }

    public CaraTandaTangan cara() {
        return cara;
    }

    public Penandatangan penandatangan() {
        return penandatangan;
    }

    /** The day it was signed. */
    public LocalDate tanggal() {
        return tanggal;
    }

    /** Name of who entered it. */
    public String dicatatOleh() {
        return dicatatOleh;
    }

    public Instant dicatatPada() {
        return dicatatPada;
    }

    /** The scan of the paper; null if signed in Tepat. */
    public PindaianPerjanjian pindaian() {
        return pindaian;
    }
}
