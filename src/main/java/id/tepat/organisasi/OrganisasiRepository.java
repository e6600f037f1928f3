package id.tepat.organisasi;

import id.tepat.galat.TidakDitemukan;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The stored organisation. */
@ApplicationScoped
public class OrganisasiRepository {

    @PersistenceContext(unitName = "tepat")
    private EntityManager em;

    @Inject
    private VersiBaganRepository versiBagan;

    /**
     * @throws TidakDitemukan if there is none of this id
     */
    public PerangkatDaerah perangkatDaerah(Long id) {
        return ambil(PerangkatDaerah.class, id, "Perangkat daerah tidak ditemukan.");
    }

    /**
     * @throws TidakDitemukan if there is none of this id
     */
    public Jabatan jabatan(Long id) {
        return ambil(Jabatan.class, id, "Jabatan tidak ditemukan.");
    }

    /**
     * @throws TidakDitemukan if there is none of this id
     */
    public JenisJabatan jenisJabatan(Long id) {
        return ambil(JenisJabatan.class, id, "Jenis jabatan tidak ditemukan.");
    }

    /**
     * @throws TidakDitemukan if there is none of this id
     */
    public Pegawai pegawai(Long id) {
        return ambil(Pegawai.class, id, "Pegawai tidak ditemukan.");
    }

    /**
     * @throws TidakDitemukan if there is none of this id
     */
    public PemangkuJabatan pemangku(Long id) {
        return ambil(PemangkuJabatan.class, id, "Pemangku jabatan tidak ditemukan.");
    }

    /**
     * @throws TidakDitemukan if there is none of this id
     */
    public UraianTugas uraianTugas(Long id) {
        return ambil(UraianTugas.class, id, "Uraian tugas tidak ditemukan.");
    }

    public Optional<PerangkatDaerah> perangkatDaerahDenganKode(String kode) {
        return em.createQuery("select p from PerangkatDaerah p where p.kode = :kode", PerangkatDaerah.class)
                .setParameter("kode", kode).getResultStream().findFirst();
    }

    public Optional<Jabatan> jabatanDenganNama(PerangkatDaerah unit, String nama) {
        return em.createQuery("select j from Jabatan j where j.perangkatDaerah = :unit and j.nama = :nama", Jabatan.class)
                .setParameter("unit", unit).setParameter("nama", nama).getResultStream().findFirst();
    }

    public Optional<JenisJabatan> jenisDenganNama(String nama) {
        return em.createQuery("select j from JenisJabatan j where j.nama = :nama", JenisJabatan.class)
                .setParameter("nama", nama).getResultStream().findFirst();
    }

    public Optional<Pegawai> pegawaiDenganNip(Nip nip) {
        return em.createQuery("select p from Pegawai p where p.nip = :nip", Pegawai.class)
                .setParameter("nip", nip.nilai()).getResultStream().findFirst();
    }

    /** All who ever held it, newest first. */
    public List<PemangkuJabatan> riwayatPemangku(Jabatan jabatan) {
        return em.createQuery("select p from PemangkuJabatan p where p.jabatan = :jabatan order by p.mulai desc, p.id desc", PemangkuJabatan.class)
                .setParameter("jabatan", jabatan).getResultList();
    }

    /** The duties of a kind of jabatan that are in force on a day. */
    public Optional<UraianTugas> uraianTugasBerlaku(JenisJabatan jenis, LocalDate tanggal) {
        return em.createQuery("""
                select u from UraianTugas u where u.jenis = :jenis and u.berlakuMulai <= :tanggal
                order by u.berlakuMulai desc""", UraianTugas.class)
                .setParameter("jenis", jenis).setParameter("tanggal", tanggal).setMaxResults(1).getResultStream().findFirst();
    }

    public Optional<UraianTugas> uraianTugas(JenisJabatan jenis, LocalDate mulai) {
        return em.createQuery("select u from UraianTugas u where u.jenis = :jenis and u.berlakuMulai = :mulai", UraianTugas.class)
                .setParameter("jenis", jenis).setParameter("mulai", mulai).getResultStream().findFirst();
    }

    /** Stores something new at once, so that it has its id. */
    <T> T tambah(T baru) {
        em.persist(baru);
        em.flush();
        catat(baru);
        return baru;
    }

    /** Writes a change at once, raising the version even where only a child changed; shows conflicts here. */
    void simpan(Object diubah) {
        em.lock(diubah, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
        em.flush();
        catat(diubah);
    }

    /** Everything that the org chart is drawn from makes its copies old. */
    private void catat(Object objek) {
        if (objek instanceof Jabatan || objek instanceof PerangkatDaerah || objek instanceof PemangkuJabatan || objek instanceof Pegawai) {
            versiBagan.naikkan();
        }
    }

    /** So that two people cannot fill one jabatan at the same time. */
    void kunci(Jabatan jabatan) {
        em.lock(jabatan, LockModeType.PESSIMISTIC_WRITE);
    }

    private <T> T ambil(Class<T> jenis, Long id, String pesan) {
        return Optional.ofNullable(id).map(satu -> em.find(jenis, satu)).orElseThrow(() -> new TidakDitemukan(pesan));
    }
}
