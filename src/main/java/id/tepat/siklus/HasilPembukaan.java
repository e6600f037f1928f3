package id.tepat.siklus;

import java.util.List;

/**
 * What opening a quarter brought so far.
 *
 * @param laporan reports opened now
 * @param unit    units in which something was opened
 * @param belum   units that could not be opened, with the reason
 * @param sisa    units that are opened next, without anybody's help
 */
public record HasilPembukaan(long laporan, long unit, List<PembukaanTertunda> belum, long sisa) {

    public HasilPembukaan {
        belum = List.copyOf(belum);
    }
}
