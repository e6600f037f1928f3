package id.tepat.organisasi;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.function.LongSupplier;

/**
 * The org chart as all requests share it: immutable, one for each of the few days last asked for (mostly today), left
 * behind when the organisation's version is another.
 */
final class SalinanBagan {

    private static final int HARI_TERBANYAK = 4;

    private record Isi(long versi, Map<LocalDate, BaganOrganisasi> perHari) {

        BaganOrganisasi cari(long diminta, LocalDate tanggal) {
            return versi == diminta ? perHari.get(tanggal) : null;
        }

        Isi dengan(long versiBaru, LocalDate tanggal, BaganOrganisasi bagan) {
            boolean sambung = versiBaru == versi && perHari.size() < HARI_TERBANYAK;
            Map<LocalDate, BaganOrganisasi> baru = new HashMap<>(sambung ? perHari : Map.of());
            baru.put(tanggal, bagan);
            return new Isi(versiBaru, Map.copyOf(baru));
        }
    }

    private volatile Isi isi = new Isi(Long.MIN_VALUE, Map.of());

    /**
     * The chart of a day; read only where no copy of this version is at hand.
     *
     * @param versiKini the version that is committed now
     */
    BaganOrganisasi pada(LocalDate tanggal, LongSupplier versiKini, Function<LocalDate, BaganOrganisasi> baca) {
        BaganOrganisasi ada = isi.cari(versiKini.getAsLong(), tanggal);
        return ada != null ? ada : perbarui(tanggal, versiKini, baca);
    }

    /** What is read while the organisation changes could be of two minds: it is read again. */
    private synchronized BaganOrganisasi perbarui(LocalDate tanggal, LongSupplier versiKini, Function<LocalDate, BaganOrganisasi> baca) {
        while (true) {
            long sebelum = versiKini.getAsLong();
            BaganOrganisasi ada = isi.cari(sebelum, tanggal);
            if (ada != null) {
                return ada;
            }
            BaganOrganisasi terbaca = baca.apply(tanggal);
            if (versiKini.getAsLong() == sebelum) {
                isi = isi.dengan(sebelum, tanggal, terbaca);
                return terbaca;
            }
        }
    }
}
