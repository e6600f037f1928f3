package id.tepat.pelaporan;

import id.tepat.validasi.Ketidaksesuaian;
import java.util.List;

/** Checks a report while it is written and before it is answered; the rules are the feature {@code cekangka}'s. */
public interface PengujiLaporan {

    /** Every disagreement, in the order of the report; {@code sel} is {@code indikator/<id>}, {@code narasi/<key>} or {@code laporan}. */
    List<Ketidaksesuaian> uji(LembarUkur lembar);
}
