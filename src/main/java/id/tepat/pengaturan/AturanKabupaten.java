package id.tepat.pengaturan;

import id.tepat.pengukuran.DasarPredikat;
import id.tepat.pengukuran.RumusTurun;
import java.util.Map;

/** The settings in force on one day, typed. */
public record AturanKabupaten(Map<KunciPengaturan, String> nilai) {

    /** The settings of a kabupaten that has decided nothing yet. */
    public static final AturanKabupaten BAWAAN = new AturanKabupaten(Map.of());

    public AturanKabupaten {
        nilai = Map.copyOf(nilai);
    }

    public String teks(KunciPengaturan kunci) {
        return nilai.getOrDefault(kunci, kunci.bawaan());
    }

    /** A number of working days. */
    public int hari(KunciPengaturan kunci) {
        return Integer.parseInt(teks(kunci));
    }

    /** After how many minutes without a click a session ends. */
    public int menitSesi() {
        return Integer.parseInt(teks(KunciPengaturan.MENIT_SESI));
    }

    /** Whether individual reports go to the kabupaten; the official form ends with the atasan's answer. */
    public boolean individuDiverifikasi() {
        return teks(KunciPengaturan.VERIFIKASI_INDIVIDU).equals("ya");
    }

    public RumusTurun rumusTurun() {
        return RumusTurun.valueOf(teks(KunciPengaturan.RUMUS_TURUN));
    }

    /** Which target the predikat of a report's rows is taken against. */
    public DasarPredikat dasarPredikat() {
        return DasarPredikat.valueOf(teks(KunciPengaturan.DASAR_PREDIKAT));
    }
}
