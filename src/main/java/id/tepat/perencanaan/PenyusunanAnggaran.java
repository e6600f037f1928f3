package id.tepat.perencanaan;

import id.tepat.galat.TidakDitemukan;
import id.tepat.galat.TidakSah;
import id.tepat.keamanan.HakAkses;
import id.tepat.keamanan.Pelaku;
import id.tepat.keamanan.PencatatJejak;
import id.tepat.keamanan.Perbuatan;
import id.tepat.keamanan.Perlu;
import id.tepat.keamanan.UseCase;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.List;

/**
 * The budget lines of a unit's year: written by the jabatan that the unit named for it (Kasubag Keuangan), read by
 * everybody of the unit and above.
 */
@UseCase
public class PenyusunanAnggaran {

    @Inject
    private HakAkses hakAkses;

    @Inject
    private HubunganAnggaran.Mencatat mencatat;

    @Inject
    private PosAnggaranRepository repository;

    @Inject
    @Any
    private Instance<PemakaiPosAnggaran> pemakai;

    @Inject
    private PencatatJejak jejak;

    /** All lines in the order of their codes, with sums. */
    @Perlu(value = Perbuatan.LIHAT_ANGGARAN, terhadap = HubunganAnggaran.Membaca.class)
    public DaftarAnggaran lihat(Pelaku pelaku, Long perangkatDaerahId, int tahun) {
        RincianAnggaran rincian = new RincianAnggaran(repository.milik(perangkatDaerahId, tahun));
        List<BarisAnggaran> baris = rincian.pos().stream().map(pos -> baris(rincian, pos)).toList();
        boolean dapatDiubah = hakAkses.boleh(pelaku, Perbuatan.CATAT_ANGGARAN, mencatat.hubungan(pelaku, perangkatDaerahId));
        return new DaftarAnggaran(perangkatDaerahId, repository.perangkatDaerah(perangkatDaerahId).nama(), tahun, baris, rincian.jumlah(), dapatDiubah);
    }

    /**
     * Adds a line; its parent is found by its code.
     *
     * @param pagu rupiah; null if lines will follow below
     * @return its id
     * @throws TidakSah if the code is none, its parent is missing, or it exists already
     */
    @Perlu(value = Perbuatan.CATAT_ANGGARAN, terhadap = HubunganAnggaran.Mencatat.class)
    public Long tambah(Pelaku pelaku, Long perangkatDaerahId, int tahun, String kode, String nama, BigDecimal pagu) {
        KodeRekening rekening = new KodeRekening(kode);
        if (repository.denganKode(perangkatDaerahId, tahun, rekening).isPresent()) {
            throw TidakSah.pada("kode", "Kode " + rekening + " sudah ada.");
        }
        PosAnggaran induk = rekening.induk().map(atas -> repository.denganKode(perangkatDaerahId, tahun, atas)
                .orElseThrow(() -> TidakSah.pada("kode", "Tambahkan dahulu induknya, kode " + atas + "."))).orElse(null);
        PosAnggaran pos = repository.tambah(new PosAnggaran(repository.perangkatDaerah(perangkatDaerahId), tahun, induk, rekening, nama, pagu));
        jejak.catat(pelaku, Perbuatan.CATAT_ANGGARAN, pos, "Menambah " + rekening + " " + pos.nama());
        return pos.id();
    }

    /**
     * Corrects a line's name and pagu.
     *
     * @param versi the version that was read
     * @param pagu  rupiah; ignored where lines stand below
     */
    @Perlu(value = Perbuatan.CATAT_ANGGARAN, terhadap = HubunganAnggaran.MencatatPos.class)
    public void ubah(Pelaku pelaku, Long id, long versi, String nama, BigDecimal pagu) {
        PosAnggaran pos = ambil(pelaku, id, versi);
        boolean beranak = beranak(pos);
        BigDecimal lama = pos.pagu();
        pos.ubah(nama, beranak ? null : pagu);
        repository.tuliskan();
        jejak.catat(pelaku, Perbuatan.CATAT_ANGGARAN, pos, "Mengubah " + pos.kode() + " " + pos.nama() + (beranak ? "" : "; pagu " + lama + " menjadi " + pos.pagu()));
    }

    /**
     * Takes a line away that was entered by mistake.
     *
     * @param versi the version that was read
     * @throws TidakSah naming what still refers to it
     */
    @Perlu(value = Perbuatan.CATAT_ANGGARAN, terhadap = HubunganAnggaran.MencatatPos.class)
    public void hapus(Pelaku pelaku, Long id, long versi) {
        PosAnggaran pos = ambil(pelaku, id, versi);
        pastikanTidakDipakai(pos.kode(), beranak(pos), pemakai.stream().flatMap(satu -> satu.pemakaian(id).stream()).toList());
        repository.hapus(pos);
        repository.tuliskan();
        jejak.catat(pelaku, Perbuatan.CATAT_ANGGARAN, pos, "Menghapus " + pos.kode() + " " + pos.nama());
    }

    static void pastikanTidakDipakai(KodeRekening kode, boolean beranak, List<String> pemakaian) {
        if (beranak) {
            throw new TidakSah("Kode " + kode + " tidak dapat dihapus: masih ada pos di bawahnya. Hapus dahulu yang di bawahnya.");
        }
        if (!pemakaian.isEmpty()) {
            throw new TidakSah("Kode " + kode + " tidak dapat dihapus: masih dipakai " + String.join(" dan ", pemakaian) + ".");
        }
    }

    private PosAnggaran ambil(Pelaku pelaku, Long id, long versi) {
        PosAnggaran pos = repository.cari(id).orElseThrow(() -> new TidakDitemukan("Pos anggaran tidak ditemukan."));
        jejak.mulai(pelaku, pos, versi);
        return pos;
    }

    private boolean beranak(PosAnggaran pos) {
        return new RincianAnggaran(repository.milik(pos.perangkatDaerah().id(), pos.tahun())).beranak(pos);
    }

    private static BarisAnggaran baris(RincianAnggaran rincian, PosAnggaran pos) {
        return new BarisAnggaran(pos.id(), pos.versi(), pos.induk() == null ? null : pos.induk().id(), pos.kode().nilai(),
                pos.nama(), pos.tingkat(), rincian.pagu(pos), rincian.beranak(pos));
    }
}
