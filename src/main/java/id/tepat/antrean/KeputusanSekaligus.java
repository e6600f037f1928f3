package id.tepat.antrean;

import id.tepat.galat.TidakSah;
import id.tepat.kalender.JamServer;
import id.tepat.keamanan.Pelaku;
import id.tepat.pelaporan.LaporanKinerja;
import id.tepat.pengajuan.CekPengajuan;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/**
 * What may be decided in one act with others: a submission in which nothing was noticed, or one that this person has opened.
 * A report that comes back corrected has to be opened anew.
 */
@ApplicationScoped
public class KeputusanSekaligus {

    private LaporanDilihatRepository repository;
    private JamServer jam;

    protected KeputusanSekaligus() {}

    @Inject
    KeputusanSekaligus(LaporanDilihatRepository repository, JamServer jam) {
        this.repository = repository;
        this.jam = jam;
    }

    /** Remembers that he has the submission before his eyes now. */
    public void catatDilihat(Pelaku pelaku, LaporanKinerja laporan) {
        if (!dilihat(pelaku, laporan)) {
            repository.tambah(new LaporanDilihat(laporan.id(), laporan.kemajuan().pengajuanKe(), pelaku.penggunaId(), jam.kini()));
        }
    }

    /**
     * @throws TidakSah if something was noticed in its last submission, and he has not opened it since
     */
    public void pastikanBoleh(Pelaku pelaku, LaporanKinerja laporan) {
        boolean bersih = repository.cek(laporan.id(), laporan.kemajuan().pengajuanKe()).map(CekPengajuan::bersih).orElse(false);
        if (!bersih && !dilihat(pelaku, laporan)) {
            throw new TidakSah("Ada catatan cek angka pada laporan ini; buka dahulu sebelum memutuskannya bersama yang lain.");
        }
    }

    private boolean dilihat(Pelaku pelaku, LaporanKinerja laporan) {
        return repository.ada(laporan.id(), laporan.kemajuan().pengajuanKe(), pelaku.penggunaId());
    }
}
