package id.tepat.proses;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The workflow engine, whole, as features see it: a to-do list and an alarm clock. The aggregate decides
 * what is allowed; the diagram decides who is next and when. Every method joins the running transaction.
 *
 * <p>A case is named by its {@code kunci} ({@code laporan-12}, {@code perjanjian-7}, {@code 2023-2}).
 */
public interface Alur {

    /** Starts the case; one that runs or has run is left alone, so calling twice is harmless. */
    void mulai(Proses proses, String kunci);

    /**
     * Starts cases of objects that were just made, so that none of them can run or have run: all in one go, for whoever
     * has many.
     *
     * @param kasus the process of each case by its key
     */
    void mulaiBaru(Map<String, Proses> kasus);

    /** Whether the case runs now. */
    boolean berjalan(String kunci);

    /** Whether the quarter still waits for its day. */
    boolean siklusMenunggu(String kunci);

    /** Starts a finished case anew at the step of correction. */
    void bukaKembali(Proses proses, String kunci);

    /** Opens a quarter by hand that would otherwise wait for its day. */
    void bukaSiklus(String kunci);

    /**
     * Finishes the open step of the case and lets the diagram decide what follows.
     *
     * @param mungkin the steps that this act finishes (writing and correcting share one submit)
     * @throws id.tepat.galat.Bentrok if none of them is open
     */
    void selesaikan(Set<Langkah> mungkin, String kunci, ArahAlur arah);

    /** {@link #selesaikan(Set, String, ArahAlur)} for an act that finishes just one kind of step. */
    default void selesaikan(Langkah langkah, String kunci, ArahAlur arah) {
        selesaikan(Set.of(langkah), kunci, arah);
    }

    /** Ends a running case without finishing its step; unknown cases are ignored. */
    void batalkan(String kunci, String sebab);

    /** Moves the due date of the open step, e.g. because the calendar changed. */
    void ubahTenggat(String kunci, Instant tenggat);

    /** Open tasks of these groups, most urgent first, one page of them. */
    List<TugasMasuk> tugas(Collection<String> kelompok, int mulai, int banyak);

    /** How many open tasks these groups have. */
    long banyakTugas(Collection<String> kelompok);

    /** The open step of a case, empty when the case is finished or waits for no person. */
    Optional<TugasMasuk> langkahKini(String kunci);

    /** Whether one of these groups may do the open step of the case. */
    boolean ditugaskan(String kunci, Set<Langkah> mungkin, Collection<String> kelompok);

    /** Ids of the diagram's nodes that the case has passed, in order; for the picture. */
    List<String> langkahTerlewati(String kunci);
}
