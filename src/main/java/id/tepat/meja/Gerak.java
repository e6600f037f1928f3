package id.tepat.meja;

import id.tepat.proses.Langkah;
import id.tepat.proses.Proses;
import java.util.List;
import java.util.Set;

/** How a case goes on in the engine once an act on it is done. */
public sealed interface Gerak {

    /**
     * Finishes open steps, one after another.
     *
     * @param berturut for each, the steps it may be (writing and correcting share one submit)
     */
    record Menyelesaikan(List<Set<Langkah>> berturut) implements Gerak {}

    /** Ends the case without finishing its step. */
    record Menghentikan() implements Gerak {}

    /** Starts a finished case anew at its correction. */
    record MembukaKembali(Proses proses) implements Gerak {}

    static Gerak menyelesaikan(Set<Langkah> salahSatu) {
        return new Menyelesaikan(List.of(salahSatu));
    }

    static Gerak menyelesaikan(Langkah satu) {
        return menyelesaikan(Set.of(satu));
    }

    /** For an act that stands for several: what was signed on paper. */
    static Gerak menyelesaikanBerturut(List<Langkah> langkah) {
        return new Menyelesaikan(langkah.stream().map(Set::of).toList());
    }

    static Gerak menghentikan() {
        return new Menghentikan();
    }

    static Gerak membukaKembali(Proses proses) {
        return new MembukaKembali(proses);
    }
}
