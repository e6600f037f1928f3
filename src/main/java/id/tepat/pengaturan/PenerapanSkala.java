package id.tepat.pengaturan;

import id.tepat.keamanan.StoredEntity;
import id.tepat.organisasi.PerangkatDaerah;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;

/** Which scale holds where, from a day on: in the kabupaten, or in one unit that differs from it. */
@Entity
@Table(name = "penerapan_skala")
public class PenerapanSkala extends StoredEntity {

    private static final String KABUPATEN = "KABUPATEN";

    /** The unit or the kabupaten as a key, so that one day has one scale there. */
    private String lingkup;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "perangkat_daerah_id")
    private PerangkatDaerah perangkatDaerah;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "skala_id")
    private VersiSkala skala;

    @Column(name = "berlaku_mulai")
    private LocalDate berlakuMulai;

    protected PenerapanSkala() {}

    /**
     * @param perangkatDaerah null for the whole kabupaten
     * @param skala           null only for a unit: it follows the kabupaten again
     */
    public PenerapanSkala(PerangkatDaerah perangkatDaerah, VersiSkala skala, LocalDate berlakuMulai) {
        this.lingkup = lingkup(perangkatDaerah == null ? null : perangkatDaerah.id());
        this.perangkatDaerah = perangkatDaerah;
        this.skala = perangkatDaerah == null ? Objects.requireNonNull(skala) : skala;
        this.berlakuMulai = Objects.requireNonNull(berlakuMulai);
    }

    static String lingkup(Long perangkatDaerah) {
        return perangkatDaerah == null ? KABUPATEN : "PERANGKAT_DAERAH-" + perangkatDaerah;
    }

    /** The scale of a unit on a day: its own, or else the kabupaten's; empty if neither was laid down by then. */
    static Optional<VersiSkala> berlaku(Collection<PenerapanSkala> semua, Long perangkatDaerah, LocalDate tanggal) {
        return terakhir(semua, lingkup(perangkatDaerah), tanggal).map(PenerapanSkala::skala)
                .or(() -> terakhir(semua, KABUPATEN, tanggal).map(PenerapanSkala::skala));
    }

    private static Optional<PenerapanSkala> terakhir(Collection<PenerapanSkala> semua, String lingkup, LocalDate tanggal) {
        return semua.stream().filter(satu -> satu.lingkup.equals(lingkup) && !satu.berlakuMulai.isAfter(tanggal))
                .max(Comparator.comparing(PenerapanSkala::berlakuMulai));
    }

    public String lingkup() {
        return lingkup;
    }

    /** Null for the kabupaten. */
    public PerangkatDaerah perangkatDaerah() {
        return perangkatDaerah;
    }

    /** Null where a unit follows the kabupaten again. */
    public VersiSkala skala() {
        return skala;
    }

    public LocalDate berlakuMulai() {
        return berlakuMulai;
    }
}
