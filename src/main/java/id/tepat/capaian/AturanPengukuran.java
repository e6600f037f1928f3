package id.tepat.capaian;

import id.tepat.kalender.Triwulan;
import id.tepat.pengaturan.SkalaBerlaku;
import id.tepat.pengukuran.DasarPredikat;
import id.tepat.pengukuran.Predikat;
import id.tepat.pengukuran.RumusTurun;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;

/** The kabupaten's rules that all rows of a report are measured by: those of its quarter's last day. */
public record AturanPengukuran(RumusTurun rumusTurun, DasarPredikat dasarPredikat, SkalaBerlaku skala) {

    /** Of a kabupaten that has decided nothing yet. */
    public static final AturanPengukuran BAWAAN = new AturanPengukuran(RumusTurun.DUA_T_MINUS_R, DasarPredikat.TRIWULAN, SkalaBerlaku.BAWAAN);

    private static final int TRIWULAN_TERAKHIR = 4;

    /** Whether a row without a target of its own quarter gets a predikat, from the year's target. */
    boolean menilaiTerhadapTahun(Triwulan masa) {
        return dasarPredikat == DasarPredikat.TAHUN || masa.nomor() == TRIWULAN_TERAKHIR;
    }

    /** What the predikat is taken from, and by which scale: said once under the table. */
    public String kalimat(Triwulan masa) {
        return dasar(masa) + " Skala: " + kelas() + " (" + skala.dasar() + ").";
    }

    private String dasar(Triwulan masa) {
        if (dasarPredikat == DasarPredikat.TAHUN) {
            return "Predikat diambil dari capaian terhadap target tahun " + masa.tahun() + "; yang belum dijadwalkan belum berpredikat.";
        }
        String triwulan = "Predikat diambil dari capaian terhadap target s.d. Triwulan " + masa.romawi();
        return masa.nomor() == TRIWULAN_TERAKHIR ? triwulan + ", atau terhadap target tahun bila tidak ada target triwulan."
                : triwulan + "; tanpa target triwulan, predikat baru ada pada Triwulan IV, dan yang belum dijadwalkan belum berpredikat.";
    }

    private String kelas() {
        List<Predikat> dariAtas = new ArrayList<>(skala.skala().kelas());
        Collections.reverse(dariAtas);
        return dariAtas.stream().map(satu -> satu.label() + " " + satu.rentang()).collect(Collectors.joining("; "));
    }
}
