package id.tepat.capaian;

import id.tepat.anggaran.PembacaAnggaran;
import id.tepat.anggaran.TabelAnggaran;
import id.tepat.pelaporan.LaporanKinerja;
import id.tepat.pelaporan.LaporanRepository;
import id.tepat.pengaturan.PengaturanRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Measures a report with the settings, the budget and the earlier quarters that belong to it; a constant number of statements. */
@ApplicationScoped
public class PengukurLaporan {

    @Inject
    private LaporanRepository laporanRepository;

    @Inject
    private PembacaAnggaran anggaran;

    @Inject
    private PengaturanRepository pengaturan;

    public LembarUkur ukur(LaporanKinerja laporan) {
        TabelAnggaran tabel = anggaran.tabel(laporan.perangkatDaerah().id(), laporan.masa());
        List<LaporanKinerja> sebelumnya = laporanRepository.sebelumnya(laporan);
        var pengukuran = new PengukuranLaporan(pengaturan.pada(laporan.masa().akhir()), sebelumnya, tabel);
        return new LembarUkur(laporan, sebelumnya, tabel, pengukuran.ukur(laporan));
    }
}
