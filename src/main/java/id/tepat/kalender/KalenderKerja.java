package id.tepat.kalender;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Counts working days: a day of the unit's working week that is neither libur nasional nor cuti bersama.
 * An immutable value over a set of holidays; those on a day fixed by law count in every year, recorded or not.
 */
public final class KalenderKerja {

    /** Tahun Baru, Hari Buruh, Hari Lahir Pancasila, Kemerdekaan, Natal: no SKB moves these. */
    private static final Set<MonthDay> LIBUR_TETAP = Set.of(MonthDay.of(1, 1), MonthDay.of(5, 1), MonthDay.of(6, 1), MonthDay.of(8, 17), MonthDay.of(12, 25));

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
        return libur.contains(tanggal) || isLiburTetap(tanggal);
    }

    /** Whether the day is a holiday in every year, by law. */
    public static boolean isLiburTetap(LocalDate tanggal) {
        return LIBUR_TETAP.contains(MonthDay.from(tanggal));
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

    /** A sentence for each year touched whose holidays nobody recorded here, or no SKB has laid down yet. */
    public List<String> peringatan(LocalDate dari, LocalDate sampai) {
        return IntStream.rangeClosed(dari.getYear(), sampai.getYear())
                .filter(tahun -> !tahunDitetapkan.contains(tahun))
                .mapToObj(this::peringatan)
                .toList();
    }

    /** A year before the first recorded one had its SKB long ago; it was only never entered. */
    private String peringatan(int tahun) {
        boolean sudahLewat = tahunDitetapkan.stream().anyMatch(tercatat -> tahun < tercatat);
        return sudahLewat
                ? "Hari libur tahun " + tahun + " belum dicatat di sini; selain hari libur tetap, tanggal ini dihitung tanpa hari libur."
                : "Hari libur tahun " + tahun + " belum ditetapkan (belum ada SKB); tanggal ini masih dapat berubah.";
    }

    private Stream<LocalDate> hariKerjaSejak(LocalDate setelah, int n) {
        if (n < 1) {
            throw new IllegalArgumentException("Hari kerja dihitung mulai 1, bukan " + n);
        }
        return Stream.iterate(setelah.plusDays(1), hari -> hari.plusDays(1)).filter(this::isHariKerja).limit(n);
    }
}
