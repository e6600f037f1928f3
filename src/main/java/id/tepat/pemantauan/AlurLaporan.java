package id.tepat.pemantauan;

import id.tepat.proses.Langkah;

/**
 * Where a report stands in its diagram.
 *
 * @param svg  the picture, one escaped {@code <svg>} element
 * @param kini the step it waits in; null when it waits for nobody
 */
public record AlurLaporan(String svg, Langkah kini) {}
