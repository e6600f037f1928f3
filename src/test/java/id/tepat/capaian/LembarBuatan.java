package id.tepat.capaian;

import id.tepat.anggaran.TabelAnggaran;
import id.tepat.pelaporan.LaporanKinerja;
import java.util.List;

/** A report measured by the rules of a kabupaten that has decided nothing yet. */
public final class LembarBuatan {

    private static final TabelAnggaran TANPA_ANGGARAN = new TabelAnggaran(0, null, List.of(), null);

    private LembarBuatan() {}

    public static LembarUkur lembar(LaporanKinerja laporan, LaporanKinerja... sebelumnya) {
        return lembar(laporan, TANPA_ANGGARAN, sebelumnya);
    }

    public static LembarUkur lembar(LaporanKinerja laporan, TabelAnggaran tabel, LaporanKinerja... sebelumnya) {
        List<LaporanKinerja> dahulu = List.of(sebelumnya);
        return new LembarUkur(laporan, AturanPengukuran.BAWAAN, dahulu, tabel, new PengukuranLaporan(AturanPengukuran.BAWAAN, dahulu, tabel).ukur(laporan));
    }
}
