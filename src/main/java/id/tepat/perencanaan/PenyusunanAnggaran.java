package id.tepat.perencanaan;

import id.tepat.galat.TidakDitemukan;
import id.tepat.galat.TidakSah;
import id.tepat.keamanan.HakAkses;
import id.tepat.keamanan.Hubungan;
import id.tepat.keamanan.Pelaku;
import id.tepat.keamanan.PencatatJejak;
import id.tepat.keamanan.Perbuatan;
import id.tepat.keamanan.Perlu;
import id.tepat.keamanan.UseCase;
import id.tepat.organisasi.BaganOrganisasi;
import id.tepat.organisasi.BaganOrganisasi.Kotak;
import id.tepat.organisasi.BaganOrganisasi.Unit;
import id.tepat.organisasi.BaganOrganisasiRepository;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;

/**
 * The budget lines of a unit's year: written by the jabatan that the unit named for it (Kasubag Keuangan), read by
 * everybody of the unit and above.
 */
@UseCase
public class PenyusunanAnggaran {

    @Inject
    private HakAkses hakAkses;

    @Inject
    private BaganOrganisasiRepository bagan;

    @Inject
    private PosAnggaranRepository repository;

    @Inject
    @Any
    private Instance<PemakaiPosAnggaran> pemakai;

    @Inject
    private PencatatJejak jejak;

    /** All lines in the order of their codes, with sums. */
    @Perlu(Perbuatan.LIHAT_ANGGARAN)
    public DaftarAnggaran lihat(Pelaku pelaku, Long perangkatDaerahId, int tahun) {
        BaganOrganisasi hariIni = bagan.hariIni();
        Unit unit = unit(hariIni, perangkatDaerahId);
        hakAkses.pastikanTerlihat(pelaku, Perbuatan.LIHAT_ANGGARAN, hubunganUnit(hariIni, unit, pelaku));
        RincianAnggaran rincian = new RincianAnggaran(repository.milik(perangkatDaerahId, tahun));
        List<BarisAnggaran> baris = rincian.pos().stream().map(pos -> baris(rincian, pos)).toList();
        boolean dapatDiubah = hakAkses.boleh(pelaku, Perbuatan.CATAT_ANGGARAN, hariIni.hubungan(pelaku, unit.pencatatAnggaran()));
        return new DaftarAnggaran(perangkatDaerahId, unit.nama(), tahun, baris, rincian.jumlah(), dapatDiubah);
    }

    /**
     * Adds a line; its parent is found by its code.
     *
     * @param pagu rupiah; null if lines will follow below
     * @return its id
     * @throws TidakSah if the code is none, its parent is missing, or it exists already
     */
    @Perlu(Perbuatan.CATAT_ANGGARAN)
    public Long tambah(Pelaku pelaku, Long perangkatDaerahId, int tahun, String kode, String nama, BigDecimal pagu) {
        BaganOrganisasi hariIni = bagan.hariIni();
        hakAkses.pastikan(pelaku, Perbuatan.CATAT_ANGGARAN,
                hariIni.hubungan(pelaku, unit(hariIni, perangkatDaerahId).pencatatAnggaran()));
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
    @Perlu(Perbuatan.CATAT_ANGGARAN)
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
    @Perlu(Perbuatan.CATAT_ANGGARAN)
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
        BaganOrganisasi hariIni = bagan.hariIni();
        hakAkses.pastikan(pelaku, Perbuatan.CATAT_ANGGARAN,
                hariIni.hubungan(pelaku, unit(hariIni, pos.perangkatDaerah().id()).pencatatAnggaran()));
        jejak.mulai(pelaku, pos, versi);
        return pos;
    }

    private boolean beranak(PosAnggaran pos) {
        return new RincianAnggaran(repository.milik(pos.perangkatDaerah().id(), pos.tahun())).beranak(pos);
    }

    /** Whoever holds a jabatan of the unit reads its budget as his own. */
    private static Hubungan hubunganUnit(BaganOrganisasi bagan, Unit unit, Pelaku pelaku) {
        boolean orangDalam = pelaku.jabatan().stream().flatMap(id -> bagan.kotak(id).stream())
                .map(Kotak::perangkatDaerah).anyMatch(id -> Objects.equals(id, unit.perangkatDaerah()));
        return orangDalam ? Hubungan.DIRI : bagan.hubungan(pelaku, unit.kepala());
    }

    private static Unit unit(BaganOrganisasi bagan, Long perangkatDaerahId) {
        return bagan.unit(perangkatDaerahId).orElseThrow(() -> new TidakDitemukan("Perangkat daerah tidak ditemukan."));
    }

    private static BarisAnggaran baris(RincianAnggaran rincian, PosAnggaran pos) {
        return new BarisAnggaran(pos.id(), pos.versi(), pos.induk() == null ? null : pos.induk().id(), pos.kode().nilai(),
                pos.nama(), pos.tingkat(), rincian.pagu(pos), rincian.beranak(pos));
    }
}
