package id.tepat.pengajuan;

import id.tepat.pelaporan.LaporanKinerja;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Locale;
import java.util.Optional;

/** Tells anybody, logged in or not, whether a receipt is genuine. */
@ApplicationScoped
@Transactional
public class PencariKeaslian {

    private static final int TERPANJANG = 40;

    @Inject
    private PengajuanRepository pengajuanRepository;

    /** Empty for an unknown code; blanks, dashes and case do not matter: it is typed from paper. */
    public Optional<Keaslian> cari(String kode) {
        return rapi(kode).flatMap(pengajuanRepository::berkode).map(pengajuan -> {
            LaporanKinerja laporan = pengajuan.laporan();
            TandaTerima terima = pengajuan.tandaTerima();
            return new Keaslian(terima.kode(), terima.nomor(), laporan.perangkatDaerah().nama(), laporan.jenis(), laporan.masa(),
                    terima.waktu(), terima.nilaiHash());
        });
    }

    /** {@code abcd efgh…} as {@code ABCD-EFGH-…}; empty if it can't be a code. */
    static Optional<String> rapi(String kode) {
        if (kode == null || kode.length() > TERPANJANG) {
            return Optional.empty();
        }
        String huruf = kode.toUpperCase(Locale.ROOT).replaceAll("[^0-9A-Z]", "");
        return huruf.length() == 16 ? Optional.of(huruf.replaceAll("(.{4})(?=.)", "$1-")) : Optional.empty();
    }
}
