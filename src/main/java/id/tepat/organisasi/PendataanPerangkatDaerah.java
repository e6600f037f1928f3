package id.tepat.organisasi;

import id.tepat.daftar.Halaman;
import id.tepat.daftar.PermintaanDaftar;
import id.tepat.galat.Teks;
import id.tepat.galat.TidakSah;
import id.tepat.kalender.KalenderBerubah;
import id.tepat.keamanan.Pelaku;
import id.tepat.keamanan.PencatatJejak;
import id.tepat.keamanan.Perbuatan;
import id.tepat.keamanan.Perlu;
import id.tepat.keamanan.UseCase;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.Consumer;

/** The administrator keeps the list of perangkat daerah. */
@UseCase
public class PendataanPerangkatDaerah {

    /** @param hariKerjaSepekan 5 or 6 */
    public record Isian(String kode, String nama, int hariKerjaSepekan, boolean wajibLapor) {}

    /**
     * Who does what for the unit, each an id of a jabatan or null.
     *
     * @param kepala          leads it and signs its report
     * @param penyusunLaporan prepares its report
     * @param pencatatAnggaran enters its realisasi anggaran
     */
    public record Petugas(Long kepala, Long penyusunLaporan, Long pencatatAnggaran) {}

    /** One unit with all an administrator may change. */
    public record Rincian(Long id, long versi, boolean aktif, Isian isian, Petugas petugas) {}

    @Inject
    private OrganisasiRepository organisasi;

    @Inject
    private OrganisasiReader pembaca;

    @Inject
    private PencatatJejak jejak;

    @Inject
    private Event<KalenderBerubah> peristiwa;

    /**
     * @return id of the new unit
     * @throws TidakSah if the code is taken
     */
    @Perlu(Perbuatan.ATUR_ORGANISASI)
    public Long tambah(Pelaku pelaku, Isian isian) {
        PerangkatDaerah baru = new PerangkatDaerah(isian.kode(), isian.nama(), isian.hariKerjaSepekan(), isian.wajibLapor());
        pastikanKodeBebas(null, baru.kode());
        organisasi.tambah(baru);
        catat(pelaku, baru, baru.nama() + " ditambahkan.");
        return baru.id();
    }

    /** Another working week moves the unit's open due dates. */
    @Perlu(Perbuatan.ATUR_ORGANISASI)
    public void ubah(Pelaku pelaku, Long id, long versi, Isian isian) {
        int pekanLama = organisasi.perangkatDaerah(id).hariKerjaSepekan();
        ubah(pelaku, id, versi, "%s diubah.", unit -> {
            pastikanKodeBebas(id, Teks.wajib("kode", isian.kode(), 30));
            unit.ubah(isian.kode(), isian.nama(), isian.hariKerjaSepekan(), isian.wajibLapor());
        });
        PerangkatDaerah unit = organisasi.perangkatDaerah(id);
        if (unit.hariKerjaSepekan() != pekanLama) {
            peristiwa.fire(new KalenderBerubah(pelaku.nama(), unit.nama() + " bekerja " + unit.hariKerjaSepekan() + " hari sepekan."));
        }
    }

    /**
     * Names the jabatan that lead, prepare and enter for the unit.
     *
     * @throws TidakSah if the preparer or the one who enters budgets belongs to another unit
     */
    @Perlu(Perbuatan.ATUR_ORGANISASI)
    public void tetapkanPetugas(Pelaku pelaku, Long id, long versi, Petugas petugas) {
        ubah(pelaku, id, versi, "Petugas %s ditetapkan.", unit -> unit.tetapkanPetugas(
                jabatan(unit, "kepala", petugas.kepala()),
                jabatan(unit, "penyusunLaporan", petugas.penyusunLaporan()),
                jabatan(unit, "pencatatAnggaran", petugas.pencatatAnggaran())));
    }

    @Perlu(Perbuatan.ATUR_ORGANISASI)
    public void nonaktifkan(Pelaku pelaku, Long id, long versi) {
        ubah(pelaku, id, versi, "%s dinonaktifkan.", PerangkatDaerah::nonaktifkan);
    }

    @Perlu(Perbuatan.ATUR_ORGANISASI)
    public void aktifkan(Pelaku pelaku, Long id, long versi) {
        ubah(pelaku, id, versi, "%s diaktifkan kembali.", PerangkatDaerah::aktifkan);
    }

    @Perlu(Perbuatan.ATUR_ORGANISASI)
    public Halaman<OrganisasiReader.BarisUnit> daftar(Pelaku pelaku, PermintaanDaftar permintaan) {
        return pembaca.unit(permintaan);
    }

    @Perlu(Perbuatan.ATUR_ORGANISASI)
    public Rincian ambil(Pelaku pelaku, Long id) {
        PerangkatDaerah unit = organisasi.perangkatDaerah(id);
        return new Rincian(unit.id(), unit.versi(), unit.aktif(),
                new Isian(unit.kode(), unit.nama(), unit.hariKerjaSepekan(), unit.wajibLapor()),
                new Petugas(Jabatan.id(unit.kepala()), Jabatan.id(unit.penyusunLaporan()), Jabatan.id(unit.pencatatAnggaran())));
    }

    /** Active units to choose from. */
    /** Units to narrow a list by; none where there would be too many. */
    @Perlu(Perbuatan.ATUR_ORGANISASI)
    public List<OrganisasiReader.Pilihan> pilihanSaringan(Pelaku pelaku) {
        return pembaca.unitPilihan(null);
    }

    @Perlu(Perbuatan.ATUR_ORGANISASI)
    public List<OrganisasiReader.Pilihan> pilihan(Pelaku pelaku) {
        return pembaca.pilihanUnit();
    }

    /** @param kejadian how the trail tells it, with {@code %s} for the name as it is afterwards */
    private void ubah(Pelaku pelaku, Long id, long versi, String kejadian, Consumer<PerangkatDaerah> perubahan) {
        PerangkatDaerah unit = organisasi.perangkatDaerah(id);
        jejak.mulai(pelaku, unit, versi);
        perubahan.accept(unit);
        organisasi.simpan(unit);
        catat(pelaku, unit, kejadian.formatted(unit.nama()));
    }

    private Jabatan jabatan(PerangkatDaerah unit, String sel, Long id) {
        if (id == null) {
            return null;
        }
        Jabatan jabatan = organisasi.jabatan(id);
        if (!jabatan.perangkatDaerah().id().equals(unit.id())) {
            throw TidakSah.pada(sel, "Jabatan ini milik perangkat daerah lain.");
        }
        return jabatan;
    }

    private void pastikanKodeBebas(Long kecuali, String kode) {
        if (organisasi.perangkatDaerahDenganKode(kode).filter(lain -> !lain.id().equals(kecuali)).isPresent()) {
            throw TidakSah.pada("kode", "Kode sudah dipakai perangkat daerah lain.");
        }
    }

    private void catat(Pelaku pelaku, PerangkatDaerah unit, String rincian) {
        jejak.catat(pelaku, Perbuatan.ATUR_ORGANISASI, unit, rincian);
    }
}
