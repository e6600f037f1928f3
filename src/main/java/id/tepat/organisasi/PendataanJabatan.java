package id.tepat.organisasi;

import id.tepat.daftar.Halaman;
import id.tepat.daftar.PermintaanDaftar;
import id.tepat.galat.Teks;
import id.tepat.galat.TidakSah;
import id.tepat.keamanan.Pelaku;
import id.tepat.keamanan.PencatatJejak;
import id.tepat.keamanan.Perbuatan;
import id.tepat.keamanan.Perlu;
import id.tepat.keamanan.UseCase;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.Consumer;

/** The administrator keeps the jabatan of the units, with both lines upward. */
@UseCase
public class PendataanJabatan {

    /**
     * @param jenis          id of the kind of jabatan; null if it has none
     * @param wajibLapor     whether its holder owes a report each quarter
     * @param pihakKedua     id of the jabatan on the other side of its PK; null at the top
     * @param atasanLangsung id of the jabatan that answers its reports; null at the top
     */
    public record Isian(String nama, Long perangkatDaerah, Long jenis, boolean wajibLapor, Long pihakKedua, Long atasanLangsung) {}

    /** One jabatan with all an administrator may change. */
    public record Rincian(Long id, long versi, boolean aktif, String namaPerangkatDaerah, Isian isian) {}

    @Inject
    private OrganisasiRepository organisasi;

    @Inject
    private OrganisasiReader pembaca;

    @Inject
    private PencatatJejak jejak;

    /**
     * @return id of the new jabatan
     * @throws TidakSah if the unit already has one of this name
     */
    @Perlu(Perbuatan.ATUR_ORGANISASI)
    public Long tambah(Pelaku pelaku, Isian isian) {
        if (isian.perangkatDaerah() == null) {
            throw TidakSah.pada("perangkatDaerah", "Pilih perangkat daerah.");
        }
        PerangkatDaerah unit = organisasi.perangkatDaerah(isian.perangkatDaerah());
        Jabatan baru = new Jabatan(isian.nama(), unit, jenis(isian.jenis()), isian.wajibLapor());
        pastikanNamaBebas(null, unit, baru.nama());
        baru.tetapkanGaris(lain(isian.pihakKedua()), lain(isian.atasanLangsung()));
        organisasi.tambah(baru);
        catat(pelaku, baru, baru.nama() + ", " + unit.nama() + ", ditambahkan.");
        return baru.id();
    }

    /**
     * Changes name, kind, duty to report and both lines; the unit stays.
     *
     * @throws TidakSah if a line would come back to the jabatan itself
     */
    @Perlu(Perbuatan.ATUR_ORGANISASI)
    public void ubah(Pelaku pelaku, Long id, long versi, Isian isian) {
        ubah(pelaku, id, versi, "%s diubah.", jabatan -> {
            pastikanNamaBebas(id, jabatan.perangkatDaerah(), Teks.wajib("nama", isian.nama(), 200));
            jabatan.ubah(isian.nama(), isian.wajibLapor());
            jabatan.golongkan(jenis(isian.jenis()));
            jabatan.tetapkanGaris(lain(isian.pihakKedua()), lain(isian.atasanLangsung()));
        });
    }

    @Perlu(Perbuatan.ATUR_ORGANISASI)
    public void nonaktifkan(Pelaku pelaku, Long id, long versi) {
        ubah(pelaku, id, versi, "%s dinonaktifkan.", Jabatan::nonaktifkan);
    }

    @Perlu(Perbuatan.ATUR_ORGANISASI)
    public void aktifkan(Pelaku pelaku, Long id, long versi) {
        ubah(pelaku, id, versi, "%s diaktifkan kembali.", Jabatan::aktifkan);
    }

    /**
     * @param unit id of the unit, null for all
     */
    @Perlu(Perbuatan.ATUR_ORGANISASI)
    public Halaman<OrganisasiReader.BarisJabatan> daftar(Pelaku pelaku, Long unit, PermintaanDaftar permintaan) {
        return pembaca.jabatan(unit, permintaan);
    }

    @Perlu(Perbuatan.ATUR_ORGANISASI)
    public Rincian ambil(Pelaku pelaku, Long id) {
        Jabatan jabatan = organisasi.jabatan(id);
        return new Rincian(jabatan.id(), jabatan.versi(), jabatan.aktif(), jabatan.perangkatDaerah().nama(),
                new Isian(jabatan.nama(), jabatan.perangkatDaerah().id(), jabatan.jenis() == null ? null : jabatan.jenis().id(),
                        jabatan.wajibLapor(), Jabatan.id(jabatan.pihakKedua()), Jabatan.id(jabatan.atasanLangsung())));
    }

    /** Active jabatan to choose from: those of the unit, or of all units for null. */
    @Perlu(Perbuatan.ATUR_ORGANISASI)
    public List<OrganisasiReader.Pilihan> pilihan(Pelaku pelaku, Long unit) {
        return pembaca.pilihanJabatan(unit);
    }

    /** @param kejadian how the trail tells it, with {@code %s} for the name as it is afterwards */
    private void ubah(Pelaku pelaku, Long id, long versi, String kejadian, Consumer<Jabatan> perubahan) {
        Jabatan jabatan = organisasi.jabatan(id);
        jejak.mulai(pelaku, jabatan, versi);
        perubahan.accept(jabatan);
        organisasi.simpan(jabatan);
        catat(pelaku, jabatan, kejadian.formatted(jabatan.nama()));
    }

    private Jabatan lain(Long id) {
        return id == null ? null : organisasi.jabatan(id);
    }

    private JenisJabatan jenis(Long id) {
        return id == null ? null : organisasi.jenisJabatan(id);
    }

    private void pastikanNamaBebas(Long kecuali, PerangkatDaerah unit, String nama) {
        if (organisasi.jabatanDenganNama(unit, nama).filter(satu -> !satu.id().equals(kecuali)).isPresent()) {
            throw TidakSah.pada("nama", "Jabatan dengan nama ini sudah ada di " + unit.nama() + ".");
        }
    }

    private void catat(Pelaku pelaku, Jabatan jabatan, String rincian) {
        jejak.catat(pelaku, Perbuatan.ATUR_ORGANISASI, jabatan, rincian);
    }
}
