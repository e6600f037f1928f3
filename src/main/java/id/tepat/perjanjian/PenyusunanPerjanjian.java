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
import id.tepat.proses.Proses;
import jakarta.inject.Inject;

/** Drafting: the holder of the jabatan (or, vacant, the one above) writes. */
@UseCase
public class PenyusunanPerjanjian {

    @Inject
    private BaganOrganisasiRepository bagan;

    @Inject
    private PerjanjianRepository repository;

    @Inject
    private PosAnggaranRepository posAnggaran;

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
        PihakPerjanjian pihak = pihak(jabatan);
        if (!repository.versi(jabatanId, tahun).isEmpty()) {
            throw new Bentrok("Jabatan ini sudah memiliki Perjanjian Kinerja tahun " + tahun + ".");
        }
        PerjanjianKinerja baru = new PerjanjianKinerja(jabatan, penyusun(pihak), tahun, pelaku, jam.kini());
        return mulai(pelaku, baru, "Membuat " + baru.sebutan());
    }

    /**
     * Begins a PK Perubahan as a copy of the one in force.
     *
     * @param id of the one in force
     * @return id of the new draft
     * @throws Bentrok if a draft of a change exists already
     */
    @Perlu(value = Perbuatan.SUSUN_PERJANJIAN, terhadap = HubunganPerjanjian.PihakPertama.class)
    public Long ubah(Pelaku pelaku, Long id, AlasanPerubahan alasan, String penjelasan) {
        PerjanjianKinerja berlaku = repository.ambil(id);
        PihakPerjanjian pihak = pihak(berlaku.jabatan());
        boolean sudahAda = repository.versi(berlaku.jabatan().id(), berlaku.tahun()).stream()
                .anyMatch(satu -> satu.urutan() > berlaku.urutan());
        if (sudahAda) {
            throw new Bentrok("PK Perubahan untuk perjanjian ini sudah ada.");
        }
        PerjanjianKinerja baru = berlaku.susunPerubahan(alasan, penjelasan, penyusun(pihak), pelaku, jam.kini());
        return mulai(pelaku, baru, "Membuat " + baru.sebutan() + ": " + alasan.label());
    }

    /**
     * Stores the draft's content as a whole.
     *
     * @param versi the version that was read
     * @return the new version
     */
    @Perlu(value = Perbuatan.SUSUN_PERJANJIAN, terhadap = HubunganPerjanjian.PihakPertama.class)
    public long simpan(Pelaku pelaku, Long id, long versi, IsianPerjanjian isian) {
        PerjanjianKinerja perjanjian = repository.untukDiubah(id);
        perjanjian.pastikanVersi(versi);
        perjanjian.susun(isian.sasaran(), posAnggaran.semua(isian.posAnggaran()), isian.rencanaMulai(), pelaku, jam.kini());
        repository.tuliskan();
        catat(pelaku, perjanjian, "Menyimpan isi " + perjanjian.sebutan());
        return perjanjian.versi();
    }

    private Long mulai(Pelaku pelaku, PerjanjianKinerja baru, String rincian) {
        repository.tambah(baru);
        alur.mulai(Proses.PERJANJIAN_KINERJA, KunciPerjanjian.dari(baru));
        catat(pelaku, baru, rincian);
        return baru.id();
    }

    private PihakPerjanjian pihak(Jabatan jabatan) {
        return new PihakPerjanjian(bagan.hariIni(), jabatan.id());
    }

    private Pegawai penyusun(PihakPerjanjian pihak) {
        return repository.pegawai(pihak.penyusun().pemangku());
    }

    private void catat(Pelaku pelaku, PerjanjianKinerja perjanjian, String rincian) {
        jejak.catat(pelaku, Perbuatan.SUSUN_PERJANJIAN, perjanjian, rincian);
    }
}
