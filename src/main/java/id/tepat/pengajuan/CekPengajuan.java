package id.tepat.pengajuan;

import static id.tepat.validasi.TingkatKetidaksesuaian.PERIKSA;
import static id.tepat.validasi.TingkatKetidaksesuaian.SALAH;

import id.tepat.cekangka.LaporanTeruji;
import id.tepat.validasi.Ketidaksesuaian;
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

    static CekPengajuan dari(LaporanTeruji teruji) {
        List<Ketidaksesuaian> salah = teruji.bertingkat(SALAH);
        return new CekPengajuan(salah.size(), (int) salah.stream().filter(teruji::dijelaskan).count(), teruji.bertingkat(PERIKSA).size());
    }
}
