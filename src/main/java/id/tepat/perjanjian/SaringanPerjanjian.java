package id.tepat.perjanjian;

/**
 * Which Perjanjian Kinerja a list shows.
 *
 * @param status         only of this state; null for all but cancelled ones
 * @param perangkatDaerah id of a unit, null for all
 */
public record SaringanPerjanjian(int tahun, StatusPerjanjian status, Long perangkatDaerah) {}
