package id.tepat.pengaturan;

import java.util.Optional;

/** What a setting can hold, how it is written for people, and what is wrong with a value that does not fit. */
public enum JenisPengaturan {
    HARI_KERJA {
        @Override
        Optional<String> keberatan(String nilai) {
            return bilangan(nilai, 1, 60, "hari kerja");
        }

        @Override
        public String tulis(String nilai) {
            return nilai + " hari kerja";
        }
    },
    MENIT {
        @Override
        Optional<String> keberatan(String nilai) {
            return bilangan(nilai, 5, 480, "menit");
        }

        @Override
        public String tulis(String nilai) {
            return nilai + " menit";
        }
    },
    YA_TIDAK {
        @Override
        Optional<String> keberatan(String nilai) {
            return nilai.equals("ya") || nilai.equals("tidak") ? Optional.empty() : Optional.of("Pilih ya atau tidak.");
        }

        @Override
        public String tulis(String nilai) {
            return nilai.equals("ya") ? "Ya" : "Tidak";
        }
    },
    /** One of the names that whoever uses the setting offers; see {@link PilihanPengaturan}. */
    PILIHAN,
    /** One of the constants that it is measured by; has a page of its own. */
    UKURAN;

    /** Empty when the value fits. */
    Optional<String> keberatan(String nilai) {
        return Optional.empty();
    }

    /** The value for people. */
    public String tulis(String nilai) {
        return nilai;
    }

    private static Optional<String> bilangan(String nilai, int terkecil, int terbesar, String satuan) {
        boolean sah = nilai.matches("\\d{1,3}") && Integer.parseInt(nilai) >= terkecil && Integer.parseInt(nilai) <= terbesar;
        return sah ? Optional.empty() : Optional.of("Isi bilangan bulat dari " + terkecil + " sampai " + terbesar + " " + satuan + ".");
    }
}
