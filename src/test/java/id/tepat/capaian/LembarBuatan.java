package id.tepat.capaian;

import id.tepat.anggaran.TabelAnggaran;
import id.tepat.pelaporan.LaporanKinerja;
import java.util.List;
import java.util.Optional;

/** A report measured by the rules of a kabupaten that has decided nothing yet. */
public final class LembarBuatan {

    private static final TabelAnggaran TANPA_ANGGARAN = new TabelAnggaran(0, null, List.of(), null);

    private LembarBuatan() {}

    public static LembarUkur lembar(LaporanKinerja laporan, LaporanKinerja... sebelumnya) {
        return lembar(laporan, TANPA_ANGGARAN, sebelumnya);
    }

    /** Beside the other report that answers to the same Perjanjian Kinerja. */
    public static LembarUkur berpasangan(LaporanKinerja laporan, LaporanKinerja pasangan) {
        LembarUkur sendiri = lembar(laporan);
        return new LembarUkur(laporan, sendiri.aturan(), sendiri.sebelumnya(), Optional.of(pasangan), sendiri.anggaran(), sendiri.baris());
    }

    public static LembarUkur lembar(LaporanKinerja laporan, TabelAnggaran tabel, LaporanKinerja... sebelumnya) {
        List<LaporanKinerja> dahulu = List.of(sebelumnya);
        return new LembarUkur(laporan, AturanPengukuran.BAWAAN, dahulu, Optional.empty(), tabel, new PengukuranLaporan(AturanPengukuran.BAWAAN, dahulu, tabel).ukur(laporan));
    }
}
