package id.tepat.capaian;

import id.tepat.anggaran.TabelAnggaran;
import id.tepat.pelaporan.LaporanKinerja;
import id.tepat.pengukuran.RumusTurun;
import id.tepat.pengukuran.SkalaBawaan;
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
        return new LembarUkur(laporan, dahulu, tabel, new PengukuranLaporan(RumusTurun.DUA_T_MINUS_R, SkalaBawaan.PERMENDAGRI_86_2017.skala(), dahulu, tabel).ukur(laporan));
    }
}
