package id.tepat.validasi;

import java.util.stream.Stream;

/** One rule: which values of a report have to agree with which. Never fails, whatever is printed. */
@FunctionalInterface
public interface AturanValidasi {

    /** What disagrees by this rule, in any order. */
    Stream<Ketidaksesuaian> cek(Naskah naskah);
}
