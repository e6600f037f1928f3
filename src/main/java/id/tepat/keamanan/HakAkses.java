package id.tepat.keamanan;

import id.tepat.galat.TidakBerhak;
import id.tepat.galat.TidakDitemukan;
import jakarta.enterprise.context.ApplicationScoped;

/** Asks the access matrix; every use case goes through here before it acts. */
@ApplicationScoped
public class HakAkses {

    /**
     * Lets the act through or stops it.
     *
     * @throws TidakBerhak if none of the person's roles may do this on such data
     */
    public void pastikan(Pelaku pelaku, Perbuatan perbuatan, Hubungan hubungan) {
        if (!boleh(pelaku, perbuatan, hubungan)) {
            throw new TidakBerhak("Anda tidak berhak melakukan ini pada data tersebut.");
        }
    }

    /**
     * The same for reading one object by its id: what a person may not see does not exist for him.
     *
     * @throws TidakDitemukan if he may not see it
     */
    public void pastikanTerlihat(Pelaku pelaku, Perbuatan perbuatan, Hubungan hubungan) {
        if (!boleh(pelaku, perbuatan, hubungan)) {
            throw new TidakDitemukan("Data tidak ditemukan.");
        }
    }

    public boolean boleh(Pelaku pelaku, Perbuatan perbuatan, Hubungan hubungan) {
        return pelaku.peran().stream().anyMatch(peran -> perbuatan.boleh(peran, hubungan));
    }
}
