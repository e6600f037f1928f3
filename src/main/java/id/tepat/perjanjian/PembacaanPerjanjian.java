package id.tepat.perjanjian;

import id.tepat.daftar.Halaman;
import id.tepat.daftar.PermintaanDaftar;
import id.tepat.galat.TidakDitemukan;
import id.tepat.keamanan.HakAkses;
import id.tepat.keamanan.Hubungan;
import id.tepat.keamanan.Pelaku;
import id.tepat.keamanan.Perbuatan;
import id.tepat.keamanan.Perlu;
import id.tepat.keamanan.UseCase;
import id.tepat.organisasi.BaganOrganisasi;
import id.tepat.organisasi.BaganOrganisasi.Kotak;
import id.tepat.organisasi.BaganOrganisasiRepository;
import id.tepat.organisasi.OrganisasiReader;
import id.tepat.perencanaan.PosAnggaranRepository;
import id.tepat.perencanaan.RincianAnggaran;
import id.tepat.tahap.Menunggu;
import id.tepat.tahap.MenungguReader;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reading: each his own and those below him; the kabupaten and its leaders everything. */
@UseCase
public class PembacaanPerjanjian {

    /**
     * A jabatan whose PK is still to be begun.
     *
     * @param pemangku name of its holder, null if vacant
     */
    public record BelumAda(Long jabatanId, String jabatan, String pemangku) {}

    /**
     * A scan to hand out.
     *
     * @param jenisIsi its media type
     */
    public record Berkas(String namaBerkas, String jenisIsi, byte[] isi) {}

    @Inject
    private HakAkses hakAkses;

    @Inject
    private BaganOrganisasiRepository bagan;

    @Inject
    private OrganisasiReader organisasi;

    @Inject
    private PerjanjianRepository repository;

    @Inject
    private PerjanjianReader reader;

    @Inject
    private MenungguReader penunggu;

    @Inject
    private PosAnggaranRepository posAnggaran;

    @Inject
    private PenyajianPerjanjian penyajian;

    /** One page of the year's, by unit and jabatan unless another order is asked for. */
    @Perlu(Perbuatan.LIHAT_PERJANJIAN)
    public Halaman<BarisPerjanjian> daftar(Pelaku pelaku, SaringanPerjanjian saringan, PermintaanDaftar permintaan) {
        return reader.daftar(saringan, terlihat(pelaku), permintaan);
    }

    /** Units to narrow that list by; none where there is no choice, or too much. */
    @Perlu(Perbuatan.LIHAT_PERJANJIAN)
    public List<OrganisasiReader.Pilihan> pilihanUnit(Pelaku pelaku) {
        return organisasi.unitPilihan(terlihat(pelaku));
    }

    /** Ids of the jabatan whose PK he may read; null for all. */
    private Set<Long> terlihat(Pelaku pelaku) {
        if (hakAkses.boleh(pelaku, Perbuatan.LIHAT_PERJANJIAN, Hubungan.ASING)) {
            return null;
        }
        hakAkses.pastikan(pelaku, Perbuatan.LIHAT_PERJANJIAN, Hubungan.DIRI);
        return pelaku.pegawaiId() == null ? Set.of() : bagan.hariIni().terlihat(pelaku.pegawaiId());
    }

    /** The jabatan for which this person should still begin a PK of that year. */
    @Perlu(Perbuatan.SUSUN_PERJANJIAN)
    public List<BelumAda> belumAda(Pelaku pelaku, int tahun) {
        if (pelaku.pegawaiId() == null || !hakAkses.boleh(pelaku, Perbuatan.SUSUN_PERJANJIAN, Hubungan.DIRI)) {
            return List.of();
        }
        BaganOrganisasi hariIni = bagan.hariIni();
        Set<Long> sudah = reader.jabatanBerperjanjian(tahun);
        return hariIni.terlihat(pelaku.pegawaiId()).stream().filter(id -> !sudah.contains(id))
                .filter(id -> hariIni.hubungan(pelaku, id) == Hubungan.DIRI && hariIni.pihakKedua(id).isPresent())
                .map(hariIni::kotak).flatMap(Optional::stream).sorted(Comparator.comparing(Kotak::nama))
                .map(kotak -> new BelumAda(kotak.jabatan(), kotak.nama(), kotak.namaPemangku())).toList();
    }

    /** One of them whole. */
    @Perlu(Perbuatan.LIHAT_PERJANJIAN)
    public NaskahPerjanjian lihat(Pelaku pelaku, Long id) {
        PerjanjianKinerja perjanjian = repository.lengkap(id).orElseThrow(PembacaanPerjanjian::tidakAda);
        PihakPerjanjian pihak = terlihat(pelaku, perjanjian);
        List<PerjanjianKinerja> versi = repository.versi(perjanjian.jabatan().id(), perjanjian.tahun());
        RincianAnggaran rincian = new RincianAnggaran(
                posAnggaran.milik(perjanjian.jabatan().perangkatDaerah().id(), perjanjian.tahun()));
        boolean terakhir = versi.stream().noneMatch(lain -> lain.urutan() > perjanjian.urutan());
        boolean dapatDiubah = perjanjian.status() == StatusPerjanjian.BERLAKU && terakhir
                && hakAkses.boleh(pelaku, Perbuatan.SUSUN_PERJANJIAN, pihak.hubungan(pelaku));
        return penyajian.sajikan(perjanjian, pihak, rincian, versi, dapat(pelaku, perjanjian, pihak), dapatDiubah);
    }

    /**
     * A PK Perubahan beside the version it changes.
     *
     * @throws TidakDitemukan if it is the first one
     */
    @Perlu(Perbuatan.LIHAT_PERJANJIAN)
    public PerbandinganPerjanjian bandingkan(Pelaku pelaku, Long id) {
        NaskahPerjanjian baru = lihat(pelaku, id);
        List<NaskahPerjanjian.Versi> versi = baru.versiLain();
        Long sebelumnya = null;
        for (int i = 1; i < versi.size(); i++) {
            sebelumnya = versi.get(i).id().equals(id) ? versi.get(i - 1).id() : sebelumnya;
        }
        if (sebelumnya == null) {
            throw new TidakDitemukan("Perjanjian ini adalah yang pertama dalam tahunnya; tidak ada pembandingnya.");
        }
        return new PerbandinganPerjanjian(lihat(pelaku, sebelumnya), baru);
    }

    /** Whom it waits for; null when it waits nowhere. */
    @Perlu(Perbuatan.LIHAT_PERJANJIAN)
    public Menunggu menunggu(Pelaku pelaku, Long id) {
        terlihat(pelaku, repository.lengkap(id).orElseThrow(PembacaanPerjanjian::tidakAda));
        return penunggu.perjanjian(List.of(id)).get(id);
    }

    /** The scan of a paper signed outside. */
    @Perlu(Perbuatan.LIHAT_PERJANJIAN)
    public Berkas pindaian(Pelaku pelaku, Long pindaianId) {
        PindaianPerjanjian pindaian = repository.pindaian(pindaianId).orElseThrow(PembacaanPerjanjian::tidakAda);
        terlihat(pelaku, pindaian.perjanjian());
        return new Berkas(pindaian.namaBerkas(), pindaian.jenis().jenisIsi(), pindaian.isi());
    }

    private PihakPerjanjian terlihat(Pelaku pelaku, PerjanjianKinerja perjanjian) {
        PihakPerjanjian pihak = new PihakPerjanjian(bagan.hariIni(), perjanjian.jabatan().id());
        hakAkses.pastikanTerlihat(pelaku, Perbuatan.LIHAT_PERJANJIAN, pihak.hubungan(pelaku));
        return pihak;
    }

    private Set<Perbuatan> dapat(Pelaku pelaku, PerjanjianKinerja perjanjian, PihakPerjanjian pihak) {
        Set<Perbuatan> mungkin = switch (perjanjian.status()) {
            case KONSEP -> EnumSet.of(Perbuatan.SUSUN_PERJANJIAN);
            case DITELAAH -> EnumSet.of(Perbuatan.TELAAH_PERJANJIAN, Perbuatan.CATAT_TANDA_TANGAN_LUAR);
            case DISETUJUI -> EnumSet.of(Perbuatan.TANDA_TANGANI_PIHAK_PERTAMA, Perbuatan.CATAT_TANDA_TANGAN_LUAR);
            case DITANDATANGANI_PIHAK_PERTAMA -> EnumSet.of(Perbuatan.TANDA_TANGANI_PIHAK_KEDUA, Perbuatan.CATAT_TANDA_TANGAN_LUAR);
            case BERLAKU, DIGANTI, DIBATALKAN -> EnumSet.noneOf(Perbuatan.class);
        };
        Set<Perbuatan> milikPihakKedua = EnumSet.of(Perbuatan.TELAAH_PERJANJIAN, Perbuatan.TANDA_TANGANI_PIHAK_KEDUA);
        mungkin.removeIf(perbuatan -> !hakAkses.boleh(pelaku, perbuatan,
                milikPihakKedua.contains(perbuatan) ? pihak.hubunganPihakKedua(pelaku) : pihak.hubungan(pelaku)));
        return mungkin;
    }

    private static TidakDitemukan tidakAda() {
        return new TidakDitemukan("Perjanjian kinerja tidak ditemukan.");
    }
}
