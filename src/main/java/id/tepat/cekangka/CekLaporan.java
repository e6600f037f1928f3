package id.tepat.cekangka;

import id.tepat.pelaporan.LembarUkur;
import id.tepat.pelaporan.PengujiLaporan;
import id.tepat.validasi.Ketidaksesuaian;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** All rules, in the order people read their results. */
@ApplicationScoped
public class CekLaporan implements PengujiLaporan {

    private static final List<AturanLaporan> ATURAN = List.of(
            new IndikatorSesuaiPerjanjian(),
            new BelanjaDalamPagu(),
            new KumulatifTidakMenurun(),
            new CapaianBerketerangan(),
            new NarasiDiperbarui(),
            new TeksMenyebutTriwulanIni());

    @Override
    public List<Ketidaksesuaian> uji(LembarUkur lembar) {
        return ATURAN.stream().flatMap(aturan -> aturan.uji(lembar)).toList();
    }
}
