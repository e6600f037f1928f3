package id.tepat.tugas;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** Whether there is any of something at all. */
@ApplicationScoped
class MulaiReader {

    @PersistenceContext(unitName = "tepat")
    private EntityManager em;

    boolean adaUnit() {
        return ada("select p.id from PerangkatDaerah p where p.aktif = true");
    }

    boolean adaJabatan() {
        return ada("select j.id from Jabatan j where j.aktif = true");
    }

    boolean adaPegawai() {
        return ada("select p.id from Pegawai p");
    }

    boolean adaPemangku() {
        return ada("select p.id from PemangkuJabatan p");
    }

    /** A unit that knows who leads it and who prepares its report. */
    boolean adaUnitBerpetugas() {
        return ada("select p.id from PerangkatDaerah p where p.kepala is not null and p.penyusunLaporan is not null");
    }

    /** An account of an official, who can so log in and report. */
    boolean adaAkunPegawai() {
        return ada("select p.id from Pengguna p where p.pegawaiId is not null");
    }

    private boolean ada(String pertanyaan) {
        return !em.createQuery(pertanyaan, Long.class).setMaxResults(1).getResultList().isEmpty();
    }
}
