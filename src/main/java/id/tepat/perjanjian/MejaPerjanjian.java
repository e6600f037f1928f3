package id.tepat.perjanjian;

import id.tepat.meja.Meja;
import id.tepat.meja.Putusan;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

/** The desk for acts on a Perjanjian Kinerja. */
@ApplicationScoped
public class MejaPerjanjian extends Meja<PerjanjianKinerja> {

    @Inject
    private PerjanjianRepository perjanjian;

    @Inject
    private Event<PerjanjianBerpindah> berpindah;

    @Override
    protected PerjanjianKinerja untukDiubah(Long id) {
        return perjanjian.untukDiubah(id);
    }

    @Override
    protected String kunci(PerjanjianKinerja satu) {
        return KunciPerjanjian.dari(satu);
    }

    @Override
    protected void umumkan(PerjanjianKinerja satu, Putusan<?> putusan) {
        berpindah.fire(new PerjanjianBerpindah(satu, putusan.arah(), putusan.uraian()));
    }
}
