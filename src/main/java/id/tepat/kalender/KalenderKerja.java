package id.tepat.kalender;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Counts working days: a day of the unit's working week that is neither libur nasional nor cuti bersama.
 * An immutable value over a set of holidays.
 */
public final class KalenderKerja {

    private final HariKerja pekan;
    private final Set<LocalDate> libur;
    private final Set<Integer> tahunDitetapkan;

    private KalenderKerja(HariKerja pekan, Set<LocalDate> libur, Set<Integer> tahunDitetapkan) {
        this.pekan = Objects.requireNonNull(pekan);
        this.libur = libur;
        this.tahunDitetapkan = tahunDitetapkan;
    }

    /** The calendar of a five-day week over these holidays. */
    public static KalenderKerja dari(Collection<HariLibur> daftar) {
        return new KalenderKerja(HariKerja.LIMA,
                daftar.stream().map(HariLibur::tanggal).collect(toUnmodifiableSet()),
                daftar.stream().filter(HariLibur::berdasar).map(hari -> hari.tanggal().getYear()).collect(toUnmodifiableSet()));
    }

    /** The same holidays for a unit with this working week. */
    public KalenderKerja untuk(HariKerja pekan) {
        return pekan == this.pekan ? this : new KalenderKerja(pekan, libur, tahunDitetapkan);
    }

    public boolean isHariKerja(LocalDate tanggal) {
        return pekan.termasuk(tanggal.getDayOfWeek()) && !isHariLibur(tanggal);
    }

    /** Whether the day is a holiday, whatever the weekday. */
    public boolean isHariLibur(LocalDate tanggal) {
        return libur.contains(tanggal);
    }

    /**
     * The n-th working day after a date, which itself never counts.
     *
     * @param n at least 1
     */
    public LocalDate hariKerjaKe(int n, LocalDate setelah) {
        return hariKerjaSejak(setelah, n).skip(n - 1L).findFirst().orElseThrow();
    }

    /** The first working day after a date. */
    public LocalDate hariKerjaSetelah(LocalDate tanggal) {
        return hariKerjaKe(1, tanggal);
    }

    /** The first n working days after a date, in order; n at least 1. */
    public List<LocalDate> daftarHariKerja(int n, LocalDate setelah) {
        return hariKerjaSejak(setelah, n).toList();
    }

    /** The due date n working days after a date. */
    public Tenggat tenggat(int n, LocalDate setelah, ZoneId zona) {
        List<LocalDate> hari = daftarHariKerja(n, setelah);
        return new Tenggat(hari.get(n - 1), hari, zona);
    }

    /**
     * Working days after today up to and including the due date: 0 = due today; negative = late by so many
     * working days (at least -1, even if no working day has passed since).
     */
    public int sisaHariKerja(LocalDate hariIni, LocalDate tenggat) {
        return hariIni.isAfter(tenggat)
                ? Math.min(-1, -jumlahHariKerja(tenggat, hariIni))
                : jumlahHariKerja(hariIni, tenggat);
    }

    /** Working days after the first date up to and including the second. */
    public int jumlahHariKerja(LocalDate setelah, LocalDate sampai) {
        return (int) setelah.plusDays(1).datesUntil(sampai.plusDays(1)).filter(this::isHariKerja).count();
    }

    /** Days off after the first date up to and including the second, weekends left aside: why a due date is far away. */
    public List<LocalDate> hariLiburAntara(LocalDate setelah, LocalDate sampai) {
        if (!setelah.isBefore(sampai)) {
            return List.of(); // a step that began after it was due
        }
        return setelah.plusDays(1).datesUntil(sampai.plusDays(1))
                .filter(tanggal -> isHariLibur(tanggal) && pekan.termasuk(tanggal.getDayOfWeek()))
                .toList();
    }

    /** A sentence for each year touched whose holidays no SKB has laid down yet. */
    public List<String> peringatan(LocalDate dari, LocalDate sampai) {
        return IntStream.rangeClosed(dari.getYear(), sampai.getYear())
                .filter(tahun -> !tahunDitetapkan.contains(tahun))
                .mapToObj(tahun -> "Hari libur tahun " + tahun + " belum ditetapkan (belum ada SKB); tanggal ini masih dapat berubah.")
                .toList();
    }

    private Stream<LocalDate> hariKerjaSejak(LocalDate setelah, int n) {
        if (n < 1) {
            throw new IllegalArgumentException("Hari kerja dihitung mulai 1, bukan " + n);
        }
        return Stream.iterate(setelah.plusDays(1), hari -> hari.plusDays(1)).filter(this::isHariKerja).limit(n);
    }
}
