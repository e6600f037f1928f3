package id.tepat.capaian;

import id.tepat.anggaran.PembacaAnggaran;
import id.tepat.anggaran.TabelAnggaran;
import id.tepat.pelaporan.LaporanKinerja;
import id.tepat.pelaporan.LaporanRepository;
import id.tepat.pengaturan.AturanKabupaten;
import id.tepat.pengaturan.PengaturanRepository;
import id.tepat.pengaturan.SkalaRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * Measures a report with the formula and the scale of its quarter's last day, the budget and the earlier quarters that belong
 * to it; a constant number of statements.
 */
@ApplicationScoped
public class PengukurLaporan {

    @Inject
    private LaporanRepository laporanRepository;

    @Inject
    private PembacaAnggaran anggaran;

    @Inject
    private PengaturanRepository pengaturan;

    @Inject
    private SkalaRepository skala;

    public LembarUkur ukur(LaporanKinerja laporan) {
        TabelAnggaran tabel = anggaran.tabel(laporan.perangkatDaerah().id(), laporan.masa());
        List<LaporanKinerja> sebelumnya = laporanRepository.sebelumnya(laporan);
        laporanRepository.muatPerjanjian(Stream.concat(Stream.of(laporan), sebelumnya.stream()).map(LaporanKinerja::id).toList());
        LocalDate akhir = laporan.masa().akhir();
        AturanKabupaten kabupaten = pengaturan.pada(akhir);
        var aturan = new AturanPengukuran(kabupaten.rumusTurun(), kabupaten.dasarPredikat(), skala.pada(laporan.perangkatDaerah().id(), akhir));
        return new LembarUkur(laporan, aturan, sebelumnya, tabel, new PengukuranLaporan(aturan, sebelumnya, tabel).ukur(laporan));
    }
}
