package id.tepat.meja;

import id.tepat.kalender.JamServer;
import id.tepat.keamanan.Pelaku;
import id.tepat.keamanan.PencatatJejak;
import id.tepat.keamanan.Perbuatan;
import id.tepat.keamanan.VersionedEntity;
import id.tepat.proses.Alur;
import id.tepat.proses.Langkah;
import id.tepat.tahap.Andil;
import id.tepat.tahap.PencatatTahap;
import jakarta.inject.Inject;
import java.util.Set;

/**
 * The one way of an act on a case: lock, key, version, the act's own rule, its stage closed, the engine, the trail, and a
 * word to whoever is concerned; all in the running transaction, so that they are kept together or not at all. Whether the
 * person may do it was asked at the door ({@link id.tepat.keamanan.Perlu}).
 *
 * @param <T> what its cases are about
 */
public abstract class Meja<T extends VersionedEntity> {

    @Inject
    private PermintaanRepository permintaanRepository;

    @Inject
    private PencatatTahap tahap;

    @Inject
    private Alur alur;

    @Inject
    private PencatatJejak jejak;

    @Inject
    private JamServer jam;

    protected Meja() {}

    /** For tests. */
    Meja(PermintaanRepository permintaanRepository, PencatatTahap tahap, Alur alur, PencatatJejak jejak, JamServer jam) {
        this.permintaanRepository = permintaanRepository;
        this.tahap = tahap;
        this.alur = alur;
        this.jejak = jejak;
        this.jam = jam;
    }

    /**
     * Carries an act through.
     *
     * @return what it gives; for a request that was carried through before, what that gave
     * @throws id.tepat.galat.Bentrok  if somebody was faster, or the thing's state no longer allows it
     * @throws id.tepat.galat.TidakSah if the act's rule is broken, or the key was used for another request
     */
    public <H> H kerjakan(Permintaan permintaan, Perbuatan perbuatan, Tindakan<T, H> tindakan) {
        T objek = untukDiubah(permintaan.id());
        if (permintaanRepository.sudah(kunci(objek), permintaan.kunci())) {
            return tindakan.dahulu(objek, permintaan.kunci());
        }
        tindakan.pastikanMungkin(objek);
        objek.pastikanVersi(permintaan.versi());
        Putusan<H> putusan = tindakan.lakukan(objek, jam.kini());
        gerakkan(kunci(objek), putusan, permintaan.pelaku(), perbuatan);
        permintaanRepository.tuliskan();
        jejak.catat(permintaan.pelaku(), perbuatan, objek, putusan.uraian());
        umumkan(objek, putusan);
        return putusan.hasil();
    }

    private void gerakkan(String kunci, Putusan<?> putusan, Pelaku pelaku, Perbuatan perbuatan) {
        if (putusan.gerak() instanceof Gerak.MembukaKembali dibuka) {
            tahap.catat(kunci, pelaku, Andil.KABUPATEN);
            alur.bukaKembali(dibuka.proses(), kunci);
        } else if (putusan.gerak() instanceof Gerak.Menyelesaikan selesai) {
            for (Set<Langkah> satu : selesai.berturut()) {
                tutup(kunci, putusan, pelaku, perbuatan);
                alur.selesaikan(satu, kunci, putusan.arah());
            }
        } else {
            tutup(kunci, putusan, pelaku, perbuatan);
            alur.batalkan(kunci, putusan.keputusan());
        }
    }

    private void tutup(String kunci, Putusan<?> putusan, Pelaku pelaku, Perbuatan perbuatan) {
        tahap.tutup(kunci, pelaku, perbuatan, putusan.arah(), putusan.keputusan(), putusan.catatan());
    }

    /** The thing, its row locked until the transaction ends. */
    protected abstract T untukDiubah(Long id);

    /** Names its case to the engine. */
    protected abstract String kunci(T objek);

    /** Tells whoever is concerned. */
    protected abstract void umumkan(T objek, Putusan<?> putusan);
}
