package id.tepat.pengajuan;

import id.tepat.capaian.LembarUkur;
import id.tepat.validasi.Ketidaksesuaian;
import id.tepat.validasi.TingkatKetidaksesuaian;
import java.util.List;

/**
 * How many values disagreed when a report was submitted.
 *
 * @param salah       of level SALAH
 * @param dijelaskan  of those, with a keterangan beside them
 * @param perluDilihat of level PERIKSA
 */
public record CekPengajuan(int salah, int dijelaskan, int perluDilihat) {

    /** Whether nothing was noticed, explained or not. */
    public boolean bersih() {
        return salah == 0 && perluDilihat == 0;
    }

    static CekPengajuan dari(LembarUkur lembar, List<Ketidaksesuaian> beda) {
        List<Ketidaksesuaian> salah = beda.stream().filter(satu -> satu.tingkat() == TingkatKetidaksesuaian.SALAH).toList();
        return new CekPengajuan(salah.size(), (int) salah.stream().filter(satu -> dijelaskan(lembar, satu)).count(),
                (int) beda.stream().filter(satu -> satu.tingkat() == TingkatKetidaksesuaian.PERIKSA).count());
    }

    /** Whether its row carries a keterangan. */
    static boolean dijelaskan(LembarUkur lembar, Ketidaksesuaian satu) {
        return lembar.baris().stream().anyMatch(baris -> satu.sel().equals("indikator/" + baris.indikator()) && baris.keterangan() != null);
    }
}
