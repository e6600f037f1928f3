package id.tepat.pelaporan;

import id.tepat.meja.Meja;
import id.tepat.meja.Putusan;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

/** The desk for acts on a report. */
@ApplicationScoped
public class MejaLaporan extends Meja<LaporanKinerja> {

    @Inject
    private LaporanRepository laporan;

    @Inject
    private Event<LaporanBerpindah> berpindah;

    @Override
    protected LaporanKinerja untukDiubah(Long id) {
        return laporan.untukDiubah(id);
    }

    @Override
    protected String kunci(LaporanKinerja satu) {
        return satu.kunci();
    }

    @Override
    protected void umumkan(LaporanKinerja satu, Putusan<?> putusan) {
        berpindah.fire(new LaporanBerpindah(satu, putusan.arah(), putusan.uraian()));
    }
}
