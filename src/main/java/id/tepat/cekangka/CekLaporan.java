package id.tepat.cekangka;

import id.tepat.capaian.LembarUkur;
import id.tepat.validasi.Ketidaksesuaian;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Checks a report while it is written and before it is answered: all rules, in the order people read their results. */
@ApplicationScoped
public class CekLaporan {

    private static final List<AturanLaporan> ATURAN = List.of(
            new IndikatorSesuaiPerjanjian(),
            new BelanjaDalamPagu(),
            new KumulatifTidakMenurun(),
            new RealisasiSamaPadaPasangan(),
            new CapaianBerketerangan(),
            new AngkaDalamUraian(),
            new PredikatDalamUraian(),
            new NarasiDiperbarui(),
            new TeksMenyebutTriwulanIni(),
            new TeksMenyebutUnitIni());

    /** Every disagreement, in the order of the rules; {@code sel} is {@code indikator/<id>}, {@code narasi}, {@code narasi/<key>} or {@code laporan}. */
    public List<Ketidaksesuaian> uji(LembarUkur lembar) {
        return ATURAN.stream().flatMap(aturan -> aturan.uji(lembar)).toList();
    }
}
