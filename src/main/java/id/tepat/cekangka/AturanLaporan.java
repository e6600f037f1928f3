package id.tepat.cekangka;

import id.tepat.capaian.LembarUkur;
import id.tepat.validasi.Ketidaksesuaian;
import java.util.stream.Stream;

/** One thing that is checked on a report; says which values disagree, never which of them is at fault. */
interface AturanLaporan {

    Stream<Ketidaksesuaian> uji(LembarUkur lembar);
}
