package id.tepat.perjanjian;

import id.tepat.galat.Bentrok;
import id.tepat.galat.TidakDitemukan;
import id.tepat.kalender.JamServer;
import id.tepat.keamanan.Pelaku;
import id.tepat.keamanan.PencatatJejak;
import id.tepat.keamanan.Perbuatan;
import id.tepat.keamanan.Perlu;
import id.tepat.keamanan.UseCase;
import id.tepat.organisasi.BaganOrganisasiRepository;
import id.tepat.organisasi.Jabatan;
import id.tepat.organisasi.Pegawai;
import id.tepat.perencanaan.PosAnggaranRepository;
import id.tepat.proses.Alur;
import id.tepat.proses.ArahAlur;
import id.tepat.proses.Langkah;
import id.tepat.proses.Proses;
import id.tepat.tahap.Andil;
import id.tepat.tahap.PencatatTahap;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.Set;

/** Drafting: the holder of the jabatan (or, vacant, the one above) writes and hands it to the pihak kedua. */
@UseCase
public class PenyusunanPerjanjian {

    static final String OBJEK = "Perjanjian Kinerja";
    private static final Set<Langkah> MENULIS = EnumSet.of(Langkah.SUSUN_PERJANJIAN, Langkah.PERBAIKI_PERJANJIAN);

    @Inject
    private BaganOrganisasiRepository bagan;

    @Inject
    private PerjanjianRepository repository;

    @Inject
    private PosAnggaranRepository posAnggaran;

    @Inject
    private LangkahPerjanjian langkah;

    @Inject
    private PencatatTahap tahap;

    @Inject
    private Alur alur;

    @Inject
    private PencatatJejak jejak;

    @Inject
    private JamServer jam;

    /**
     * Begins the PK of a jabatan's year.
     *
     * @return its id
     * @throws Bentrok if the year has one already
     */
    @Perlu(value = Perbuatan.SUSUN_PERJANJIAN, terhadap = HubunganPerjanjian.Jabatan.class)
    public Long buat(Pelaku pelaku, Long jabatanId, int tahun) {
        Jabatan jabatan = repository.jabatan(jabatanId).orElseThrow(() -> new TidakDitemukan("Jabatan tidak ditemukan."));
        if (!repository.versi(jabatanId, tahun).isEmpty()) {
            throw new Bentrok("Jabatan ini sudah memiliki Perjanjian Kinerja tahun " + tahun + ".");
        }
        PerjanjianKinerja baru = new PerjanjianKinerja(jabatan, penyusun(jabatan), tahun, pelaku, jam.kini());
        return mulai(pelaku, baru, "Membuat " + baru.sebutan());
    }

    /**
     * Begins a PK Perubahan as a copy of the one in force.
     *
     * @param id of the one in force
     * @return id of the new draft
     * @throws Bentrok if a draft of a change exists already
     */
    @Perlu(value = Perbuatan.SUSUN_PERJANJIAN, terhadap = HubunganPerjanjian.Membaca.class)
    public Long ubah(Pelaku pelaku, Long id, AlasanPerubahan alasan, String penjelasan) {
        PerjanjianKinerja berlaku = repository.ambil(id);
        boolean sudahAda = repository.versi(berlaku.jabatan().id(), berlaku.tahun()).stream()
                .anyMatch(satu -> satu.urutan() > berlaku.urutan());
        if (sudahAda) {
            throw new Bentrok("PK Perubahan untuk perjanjian ini sudah ada.");
        }
        PerjanjianKinerja baru = berlaku.susunPerubahan(alasan, penjelasan, penyusun(berlaku.jabatan()), pelaku, jam.kini());
        return mulai(pelaku, baru, "Membuat " + baru.sebutan() + ": " + alasan.label());
    }

    /**
     * Stores the draft's content as a whole.
     *
     * @param versi the version that was read
     * @return the new version
     */
    @Perlu(value = Perbuatan.SUSUN_PERJANJIAN, terhadap = HubunganPerjanjian.Menyusun.class)
    public long simpan(Pelaku pelaku, Long id, long versi, IsianPerjanjian isian) {
        PerjanjianKinerja perjanjian = untukDisusun(pelaku, id, versi);
        perjanjian.susun(isian.sasaran(), posAnggaran.semua(isian.posAnggaran()), isian.rencanaMulai(), pelaku, jam.kini());
        tahap.catat(KunciPerjanjian.dari(perjanjian), pelaku, Andil.MENULIS);
        repository.tuliskan();
        catat(pelaku, perjanjian, "Menyimpan isi " + perjanjian.sebutan());
        return perjanjian.versi();
    }

    /** Hands the draft, or its correction, to the pihak kedua for review. */
    @Perlu(value = Perbuatan.SUSUN_PERJANJIAN, terhadap = HubunganPerjanjian.Menyusun.class)
    public void ajukan(Pelaku pelaku, Long id, long versi) {
        PerjanjianKinerja perjanjian = untukDisusun(pelaku, id, versi);
        perjanjian.ajukanTelaah(pelaku, jam.kini());
        selesaikan(pelaku, perjanjian, ArahAlur.LANJUT, "Diajukan", "Mengajukan " + perjanjian.sebutan() + " untuk ditelaah");
    }

    /** Gives the draft up. */
    @Perlu(value = Perbuatan.SUSUN_PERJANJIAN, terhadap = HubunganPerjanjian.Menyusun.class)
    public void batalkan(Pelaku pelaku, Long id, long versi) {
        PerjanjianKinerja perjanjian = untukDisusun(pelaku, id, versi);
        perjanjian.batalkan(pelaku, jam.kini());
        selesaikan(pelaku, perjanjian, ArahAlur.BERHENTI, "Dibatalkan", "Membatalkan " + perjanjian.sebutan());
    }

    private void selesaikan(Pelaku pelaku, PerjanjianKinerja perjanjian, ArahAlur arah, String keputusan, String rincian) {
        langkah.selesaikan(perjanjian, MENULIS, pelaku, new LangkahPerjanjian.Putusan(Perbuatan.SUSUN_PERJANJIAN, arah, keputusan, null, rincian));
    }

    private PerjanjianKinerja untukDisusun(Pelaku pelaku, Long id, long versi) {
        PerjanjianKinerja perjanjian = repository.untukDiubah(id);
        perjanjian.pastikanVersi(versi);
        return perjanjian;
    }

    private Long mulai(Pelaku pelaku, PerjanjianKinerja baru, String rincian) {
        repository.tambah(baru);
        tahap.catat(KunciPerjanjian.dari(baru), pelaku, Andil.MENULIS);
        alur.mulai(Proses.PERJANJIAN_KINERJA, KunciPerjanjian.dari(baru));
        catat(pelaku, baru, rincian);
        return baru.id();
    }

    private Pegawai penyusun(Jabatan jabatan) {
        return repository.pegawai(new PihakPerjanjian(bagan.hariIni(), jabatan.id()).penyusun().pemangku());
    }

    private void catat(Pelaku pelaku, PerjanjianKinerja perjanjian, String rincian) {
        jejak.catat(pelaku, Perbuatan.SUSUN_PERJANJIAN, OBJEK, perjanjian.id(), perjanjian.versi(), rincian);
    }
}
