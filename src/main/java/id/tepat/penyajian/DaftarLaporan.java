package id.tepat.penyajian;

import java.util.List;

/** One page of a list of reports, and how many there are in all. */
public record DaftarLaporan(List<RingkasanLaporan> isi, long jumlah) {}
