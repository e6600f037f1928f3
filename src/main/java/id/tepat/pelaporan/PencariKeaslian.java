package id.tepat.pelaporan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Locale;
import java.util.Optional;

/** Tells anybody, logged in or not, whether a receipt is genuine. */
@ApplicationScoped
@Transactional
public class PencariKeaslian {

    @Inject
    private LaporanRepository laporanRepository;

    /** Empty for an unknown code; blanks and case do not matter. */
    public Optional<Keaslian> cari(String kode) {
        String bersih = kode == null ? "" : kode.strip().toUpperCase(Locale.ROOT);
        return laporanRepository.pengajuanBerkode(bersih).map(pengajuan -> {
            LaporanKinerja laporan = pengajuan.laporan();
            TandaTerima terima = pengajuan.tandaTerima();
            return new Keaslian(terima.kode(), terima.nomor(), laporan.perangkatDaerah().nama(), laporan.jenis(), laporan.masa(),
                    terima.waktu(), terima.nilaiHash());
        });
    }
}
