package id.tepat.perjanjian;

import id.tepat.galat.TidakSah;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.time.Month;
import java.util.Objects;
import java.util.stream.Stream;

/** From which day to which day a Perjanjian Kinerja is in force, both included. */
@Embeddable
public class MasaBerlaku {

    @Column(name = "mulai_berlaku")
    private LocalDate mulai;

    @Column(name = "selesai_berlaku")
    private LocalDate selesai;

    protected MasaBerlaku() {}

    private MasaBerlaku(LocalDate mulai, LocalDate selesai) {
        this.mulai = mulai;
        this.selesai = selesai;
    }

    /**
     * From the wished day, but not before both have signed, not before the year begins, and later than the version it
     * replaces began; until the year ends.
     *
     * @param rencana    the wished day; null: as soon as possible
     * @param sebelumnya of the version in force until then; null for the first one
     * @throws TidakSah if it was signed after its year
     */
    static MasaBerlaku dalam(int tahun, LocalDate ditandatangani, LocalDate rencana, MasaBerlaku sebelumnya) {
        LocalDate mulai = Stream.of(ditandatangani, rencana, LocalDate.of(tahun, Month.JANUARY, 1),
                        sebelumnya == null ? null : sebelumnya.mulai.plusDays(1))
                .filter(Objects::nonNull).max(LocalDate::compareTo).orElseThrow();
        LocalDate selesai = LocalDate.of(tahun, Month.DECEMBER, 31);
        if (mulai.isAfter(selesai)) {
            throw TidakSah.pada("tanggal", "Perjanjian tahun " + tahun + " tidak dapat lagi berlaku dalam tahun itu.");
        }
        return new MasaBerlaku(mulai, selesai);
    }

    /** Cut short: it ends the day before another takes its place. */
    MasaBerlaku hinggaSebelum(LocalDate mulaiPengganti) {
        return new MasaBerlaku(mulai, mulaiPengganti.minusDays(1));
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
