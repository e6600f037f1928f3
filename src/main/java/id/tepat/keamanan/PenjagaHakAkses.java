package id.tepat.keamanan;

import id.tepat.galat.TidakBerhak;
import id.tepat.galat.TidakDitemukan;
import jakarta.annotation.Priority;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;

/**
 * Stands at the door of every use case, inside its transaction: asks how the person stands to the object ({@link
 * PenentuHubungan}) and then the access matrix. What a person may not read does not exist for him; what he may read but not
 * do is refused. A method that does not say what it needs lets nobody through.
 */
@Interceptor
@JagaHakAkses
@Priority(Interceptor.Priority.LIBRARY_BEFORE)
public class PenjagaHakAkses {

    @Inject
    private HakAkses hakAkses;

    @Inject
    @Any
    private Instance<PenentuHubungan> penentu;

    protected PenjagaHakAkses() {}

    PenjagaHakAkses(HakAkses hakAkses) {
        this.hakAkses = hakAkses;
    }

    @AroundInvoke
    Object panggil(InvocationContext konteks) throws Exception {
        Perlu perlu = konteks.getMethod().getAnnotation(Perlu.class);
        if (perlu == null) {
            throw new IllegalStateException("No @Perlu on " + konteks.getMethod());
        }
        Object[] isi = konteks.getParameters();
        if (perlu.terhadap() == PenentuHubungan.class) {
            hakAkses.pastikan((Pelaku) isi[0], perlu.value(), perlu.sebagai());
        } else {
            pastikan((Pelaku) isi[0], perlu.value(), penentu.select(perlu.terhadap()).get(), (Long) isi[1]);
        }
        return konteks.proceed();
    }

    /**
     * @throws TidakDitemukan if there is no such object, or none that he may see
     * @throws TidakBerhak    if he may see it, but not do this
     */
    void pastikan(Pelaku pelaku, Perbuatan perbuatan, PenentuHubungan terhadap, Long id) {
        if (id == null || !hakAkses.boleh(pelaku, terhadap.lihat(), terhadap.membaca(pelaku, id))) {
            throw new TidakDitemukan(terhadap.objek() + " tidak ditemukan.");
        }
        hakAkses.pastikan(pelaku, perbuatan, terhadap.hubungan(pelaku, id));
    }
}
