package id.tepat.pemantauan;

/**
 * Counts of reports of a quarter.
 *
 * @param diharapkan owed, exempted ones left out
 * @param diterima   submitted at least once
 * @param tepatWaktu of those, first submitted before the due day ended
 * @param terlambat  of those, first submitted later
 * @param belum      not submitted yet
 * @param selesai    at the end of their chain
 * @param lewatBatas of those not submitted, whose due day has ended
 */
public record Hitungan(long diharapkan, long diterima, long tepatWaktu, long terlambat, long belum, long selesai, long lewatBatas) {

    static final Hitungan NOL = new Hitungan(0, 0, 0, 0, 0, 0, 0);

    Hitungan tambah(Hitungan lain) {
        return new Hitungan(diharapkan + lain.diharapkan, diterima + lain.diterima, tepatWaktu + lain.tepatWaktu,
                terlambat + lain.terlambat, belum + lain.belum, selesai + lain.selesai, lewatBatas + lain.lewatBatas);
    }
}
