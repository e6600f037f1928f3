package id.tepat.daftar;

/** What of a list is asked for: rows that contain a word, in an order, a part of them. */
public record PermintaanDaftar(Kata kata, Urutan urutan, Potongan potongan) {

    /** Part of the whole list in its own order. */
    public static PermintaanDaftar semua(Potongan potongan) {
        return new PermintaanDaftar(Kata.SEMUA, Urutan.BAWAAN, potongan);
    }
}
