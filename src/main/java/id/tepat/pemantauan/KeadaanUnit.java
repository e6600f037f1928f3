package id.tepat.pemantauan;

import id.tepat.proses.Langkah;
import java.util.Map;

/**
 * How a perangkat daerah stands in a quarter.
 *
 * @param mutu     how right the numbers of its reports are
 * @param menunggu open steps and how many of its reports wait in each
 */
public record KeadaanUnit(Long id, String nama, Hitungan hitungan, MutuAngka mutu, Map<Langkah, Long> menunggu) {

    public KeadaanUnit {
        menunggu = Map.copyOf(menunggu);
    }

    /** How many wait in the step. */
    public long menunggu(Langkah langkah) {
        return menunggu.getOrDefault(langkah, 0L);
    }
}
