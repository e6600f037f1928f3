package id.tepat.capaian;

import id.tepat.kalender.Triwulan;
import id.tepat.pengukuran.Capaian;
import id.tepat.pengukuran.DasarPredikat;
import id.tepat.pengukuran.NilaiRealisasi;
import id.tepat.pengukuran.Polaritas;
import id.tepat.pengukuran.Predikat;
import id.tepat.pengukuran.SkalaPredikat;
import id.tepat.perjanjian.IndikatorPerjanjian;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Judges values by one rule for all rows of a report (PermenPANRB 53/2014; the kabupaten's {@link DasarPredikat}): equal
 * numbers get equal predikat, and what is not due yet gets none.
 */
final class PenilaianCapaian {

    private static final int TRIWULAN_SETAHUN = 4;

    private final AturanPengukuran aturan;
    private final Triwulan masa;

    PenilaianCapaian(AturanPengukuran aturan, Triwulan masa) {
        this.aturan = aturan;
        this.masa = masa;
    }

    /** @param sampai the value "s.d. triwulan"; empty while there is none */
    Penilaian nilai(IndikatorPerjanjian indikator, Optional<NilaiRealisasi> sampai) {
        BigDecimal targetTriwulan = indikator.targetTriwulan(masa.nomor());
        String jadwal = jadwal(indikator, sampai);
        Capaian capaian = capaian(indikator, indikator.target(), sampai);
        Capaian capaianTriwulan = targetTriwulan == null || jadwal != null ? null : capaian(indikator, targetTriwulan, sampai);
        boolean terhadapTriwulan = capaianTriwulan != null && targetTriwulan.signum() > 0 && aturan.dasarPredikat() == DasarPredikat.TRIWULAN;
        Capaian dinilai = terhadapTriwulan ? capaianTriwulan : capaian;
        boolean berpredikat = jadwal == null && dinilai.dapatDihitung() && (terhadapTriwulan || aturan.menilaiTerhadapTahun(masa));
        return new Penilaian(capaian, capaianTriwulan, terhadapTriwulan ? DasarPredikat.TRIWULAN : DasarPredikat.TAHUN,
                berpredikat ? predikat(dinilai) : null, jadwal);
    }

    private Capaian capaian(IndikatorPerjanjian indikator, BigDecimal target, Optional<NilaiRealisasi> sampai) {
        return target == null || sampai.isEmpty() ? new Capaian(null)
                : Capaian.hitung(target, sampai.get(), indikator.polaritas(), aturan.rumusTurun()).padaSkala(skala());
    }

    private String predikat(Capaian dinilai) {
        return Optional.ofNullable(skala().predikat(dinilai)).map(Predikat::label).orElse(null);
    }

    private SkalaPredikat skala() {
        return aturan.skala().skala();
    }

    /** The Rencana Aksi has nothing for this quarter nor for the ones before, but for a later one; and nothing was done. */
    private String jadwal(IndikatorPerjanjian indikator, Optional<NilaiRealisasi> sampai) {
        boolean tanpaHasil = sampai.map(NilaiRealisasi::atas).map(BigDecimal::signum).orElse(0) == 0;
        boolean belum = IntStream.rangeClosed(1, masa.nomor()).mapToObj(indikator::targetTriwulan).noneMatch(PenilaianCapaian::ada);
        if (!tanpaHasil || !belum || indikator.polaritas() == Polaritas.TURUN) {
            return null;
        }
        return IntStream.rangeClosed(masa.nomor() + 1, TRIWULAN_SETAHUN).filter(nomor -> ada(indikator.targetTriwulan(nomor))).boxed().findFirst()
                .map(nomor -> "Belum dijadwalkan (Triwulan " + new Triwulan(masa.tahun(), nomor).romawi() + ")").orElse(null);
    }

    private static boolean ada(BigDecimal target) {
        return target != null && target.signum() > 0;
    }
}
