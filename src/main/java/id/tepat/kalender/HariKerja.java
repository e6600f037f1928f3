package id.tepat.kalender;

import java.time.DayOfWeek;

/** Which weekdays a unit works: five days (Monday to Friday) or six (Monday to Saturday). */
public enum HariKerja {

    LIMA(5),
    ENAM(6);

    private final int sepekan;

    HariKerja(int sepekan) {
        this.sepekan = sepekan;
    }

    /** Working days a week, 5 or 6. */
    public int sepekan() {
        return sepekan;
    }

    /** Whether the unit works on this weekday, holidays left aside. */
    public boolean termasuk(DayOfWeek hari) {
        return hari.getValue() <= sepekan;
    }

    /**
     * @param sepekan working days a week
     * @throws IllegalArgumentException if it is neither 5 nor 6
     */
    public static HariKerja dari(int sepekan) {
        return switch (sepekan) {
            case 5 -> LIMA;
            case 6 -> ENAM;
            default -> throw new IllegalArgumentException("Hari kerja sepekan harus 5 atau 6, bukan " + sepekan);
        };
    }
}
