package id.tepat.pengajuan;

import id.tepat.kalender.JamServer;
import id.tepat.pelaporan.LaporanKinerja;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/**
 * Lets an act on a report happen once for each key of the sender's: handing over, signing, answering, verifying. Asked
 * under the report's lock, so that of two at once the second sees the first.
 */
@ApplicationScoped
public class PermintaanSekali {

    @Inject
    private PengajuanRepository pengajuanRepository;

    @Inject
    private JamServer jam;

    /**
     * Whether this was done before; if not, it is noted as done with the running transaction.
     *
     * @throws id.tepat.galat.TidakSah if the key was used for something else
     */
    public boolean sudah(LaporanKinerja laporan, KunciIdempoten kunci) {
        if (kunci.kunci() == null) {
            return false;
        }
        return pengajuanRepository.permintaan(laporan.id(), kunci.kunci()).map(dahulu -> {
            kunci.pastikanSama(dahulu.permintaan());
            return true;
        }).orElseGet(() -> {
            pengajuanRepository.tambah(new PermintaanLaporan(laporan, kunci, jam.kini()));
            return false;
        });
    }
}
