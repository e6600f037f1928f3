package id.tepat.keamanan;

import id.tepat.daftar.Halaman;
import id.tepat.daftar.HalamanReader;
import id.tepat.daftar.PermintaanDaftar;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Map;
import java.util.function.Function;

/** The stored audit trail: adds and reads, nothing else. */
@ApplicationScoped
public class JejakAuditRepository {

    @PersistenceContext(unitName = "tepat")
    private EntityManager em;

    void tambah(JejakAudit jejak) {
        em.persist(jejak);
    }

    /** One page, newest first unless another order is asked for. */
    <T> Halaman<T> cari(String objek, String objekId, PermintaanDaftar permintaan, Function<JejakAudit, T> bentuk) {
        return new HalamanReader(em, permintaan, "j, j.id", "j", "JejakAudit j")
                .mencari("j.pelaku", "j.nama", "j.rincian").dengan("j.objek = :objek", "objek", objek).dengan("j.objekId = :objekId", "objekId", objekId)
                .urut(Map.of("waktu", "j.waktu", "nama", "j.nama"), "j.id desc")
                .baca(b -> bentuk.apply((JejakAudit) b[0]));
    }
}
