package id.tepat.pemberitahuan;

import id.tepat.kalender.JamServer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Tells people what happened to their work; part of the act that is told, so it is told exactly when that holds. */
@ApplicationScoped
public class Pemberitahu {

    private PemberitahuanRepository repository;
    private JamServer jam;

    protected Pemberitahu() {}

    @Inject
    public Pemberitahu(PemberitahuanRepository repository, JamServer jam) {
        this.repository = repository;
        this.jam = jam;
    }

    /**
     * Leaves a notice that takes the place of the earlier ones of its kind: yesterday's says nothing any more.
     *
     * @param jenis begins the keys of its kind, e.g. {@code rekap-2023-2-}
     * @param kunci tells this one from those before, e.g. the day; the same one is told once
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void gantikan(Long pegawaiId, String jenis, String kunci, String judul, String isi, String tautan) {
        if (pegawaiId != null && !repository.ada(pegawaiId, jenis + kunci)) {
            repository.hapus(pegawaiId, jenis);
            repository.tambah(new Pemberitahuan(pegawaiId, jenis + kunci, jam.kini(), judul, isi, tautan));
        }
    }

    /**
     * Leaves a notice; the same key to the same person is told once.
     *
     * @param pegawaiId to whom; null (a vacant jabatan) tells nobody
     * @param kunci     names what is told, e.g. {@code laporan-12-dikembalikan-2}; at most 120 characters
     * @param tautan    page inside the application, from the context root; may be null
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void beriTahu(Long pegawaiId, String kunci, String judul, String isi, String tautan) {
        if (pegawaiId != null && !repository.ada(pegawaiId, kunci)) {
            repository.tambah(new Pemberitahuan(pegawaiId, kunci, jam.kini(), judul, isi, tautan));
        }
    }
}
