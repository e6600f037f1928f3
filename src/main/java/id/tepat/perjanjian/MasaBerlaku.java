package id.tepat.perjanjian;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.Objects;

/** From which day to which day a Perjanjian Kinerja is in force, both included. */
@Embeddable
public class MasaBerlaku {

    @Column(name = "mulai_berlaku")
    private LocalDate mulai;

    @Column(name = "selesai_berlaku")
    private LocalDate selesai;

    protected MasaBerlaku() {}

    public MasaBerlaku(LocalDate mulai, LocalDate selesai) {
        this.mulai = Objects.requireNonNull(mulai);
        this.selesai = Objects.requireNonNull(selesai);
    }

    public boolean memuat(LocalDate tanggal) {
        return !tanggal.isBefore(mulai) && !tanggal.isAfter(selesai);
    }

    public LocalDate mulai() {
        return mulai;
    }

    public LocalDate selesai() {
        return selesai;
    }
}
