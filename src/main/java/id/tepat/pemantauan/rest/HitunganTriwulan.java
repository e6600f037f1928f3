package id.tepat.pemantauan.rest;

import id.tepat.pemantauan.Hitungan;
import id.tepat.pemantauan.KeadaanTriwulan;
import id.tepat.pemantauan.KeadaanUnit;
import java.util.List;

/** {@code GET /api/v1/pemantauan}: {@code terlambat} counts submitted reports, {@code belum} those not submitted. */
public record HitunganTriwulan(long diharapkan, long diterima, long tepatWaktu, long terlambat, long belum, long selesai,
                               List<HitunganUnit> perPerangkatDaerah) {

    /** The same counts of one unit. */
    public record HitunganUnit(String id, String nama, long diharapkan, long diterima, long tepatWaktu, long terlambat, long belum, long selesai) {

        static HitunganUnit dari(KeadaanUnit unit) {
            Hitungan h = unit.hitungan();
            return new HitunganUnit(String.valueOf(unit.id()), unit.nama(), h.diharapkan(), h.diterima(), h.tepatWaktu(), h.terlambat(), h.belum(), h.selesai());
        }
    }

    static HitunganTriwulan dari(KeadaanTriwulan keadaan) {
        Hitungan h = keadaan.jumlah();
        return new HitunganTriwulan(h.diharapkan(), h.diterima(), h.tepatWaktu(), h.terlambat(), h.belum(), h.selesai(),
                keadaan.unit().stream().map(HitunganUnit::dari).toList());
    }
}
