package id.tepat.perencanaan;

import java.util.Optional;

/** A feature whose data refer to budget lines: while they do, the line stays. */
public interface PemakaiPosAnggaran {

    /** What refers to the line, for people, e.g. {@code 2 indikator Perjanjian Kinerja}; empty if nothing does. */
    Optional<String> pemakaian(Long pos);
}
