package id.tepat.pemantauan;

import id.tepat.pelaporan.Rantai;
import id.tepat.proses.Langkah;
import java.util.Map;

/**
 * How many reports of a quarter wait in each step of one chain.
 *
 * @param svg      the chain's picture with those steps marked
 * @param menunggu step to number of reports; steps nobody waits in are left out
 */
public record AlurRantai(Rantai rantai, String svg, Map<Langkah, Long> menunggu) {}
