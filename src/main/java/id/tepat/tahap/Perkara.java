package id.tepat.tahap;

/**
 * What a case is about; its key names it to the engine, like {@code laporan-12} or {@code perjanjian-7}.
 *
 * @param id of the report or the Perjanjian Kinerja
 */
public record Perkara(Objek objek, Long id) {

    /** Kinds of object that wait for people. */
    public enum Objek {
        LAPORAN("laporan-"), PERJANJIAN("perjanjian-");

        private final String awalan;

        Objek(String awalan) {
            this.awalan = awalan;
        }
    }

    public static Perkara laporan(Long id) {
        return new Perkara(Objek.LAPORAN, id);
    }

    public static Perkara perjanjian(Long id) {
        return new Perkara(Objek.PERJANJIAN, id);
    }

    /**
     * @throws IllegalArgumentException if it is the key of neither
     */
    public static Perkara dari(String kunci) {
        for (Objek objek : Objek.values()) {
            if (kunci.startsWith(objek.awalan)) {
                return new Perkara(objek, Long.valueOf(kunci.substring(objek.awalan.length())));
            }
        }
        throw new IllegalArgumentException("Not a key of a report or a Perjanjian Kinerja: " + kunci);
    }

    public String kunci() {
        return objek.awalan + id;
    }

    /** Its id if it is a report, else null. */
    public Long laporan() {
        return objek == Objek.LAPORAN ? id : null;
    }

    /** Its id if it is a Perjanjian Kinerja, else null. */
    public Long perjanjian() {
        return objek == Objek.PERJANJIAN ? id : null;
    }
}
