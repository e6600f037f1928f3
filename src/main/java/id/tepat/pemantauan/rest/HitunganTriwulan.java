package id.tepat.pemantauan.rest;

import id.tepat.pemantauan.Hitungan;
import id.tepat.pemantauan.KeadaanTriwulan;
import id.tepat.pemantauan.KeadaanUnit;
import id.tepat.pemantauan.MutuAngka;
import java.util.List;

/**
 * {@code GET /api/v1/pemantauan}: {@code terlambat} counts submitted reports, {@code belum} those not submitted, {@code mutu}
 * what disagreed in the last submission of each.
 */
public record HitunganTriwulan(long diharapkan, long diterima, long tepatWaktu, long terlambat, long belum, long selesai, MutuAngka mutu,
                               List<HitunganUnit> perPerangkatDaerah) {

    /** The same counts of one unit. */
    public record HitunganUnit(String id, String nama, long diharapkan, long diterima, long tepatWaktu, long terlambat, long belum, long selesai,
                               MutuAngka mutu) {

        static HitunganUnit dari(KeadaanUnit unit) {
            Hitungan h = unit.hitungan();
            return new HitunganUnit(String.valueOf(unit.id()), unit.nama(), h.diharapkan(), h.diterima(), h.tepatWaktu(), h.terlambat(), h.belum(), h.selesai(), unit.mutu());
        }
    }

    static HitunganTriwulan dari(KeadaanTriwulan keadaan) {
        Hitungan h = keadaan.jumlah();
        return new HitunganTriwulan(h.diharapkan(), h.diterima(), h.tepatWaktu(), h.terlambat(), h.belum(), h.selesai(), keadaan.mutu(),
                keadaan.unit().stream().map(HitunganUnit::dari).toList());
    }
}
