package id.tepat.organisasi;

import id.tepat.galat.TidakSah;
import id.tepat.kalender.TanggalIndonesia;
import id.tepat.keamanan.Pelaku;
import id.tepat.keamanan.PencatatJejak;
import id.tepat.keamanan.Perbuatan;
import id.tepat.keamanan.Perlu;
import id.tepat.keamanan.UseCase;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;

/** The administrator keeps the kinds of jabatan and their uraian tugas, each dated and with its Perbup. */
@UseCase
public class PenetapanUraianTugas {

    /**
     * @param berlakuMulai first day; cannot be changed later
     * @param dasar        the Perbup with its article
     */
    public record Isian(LocalDate berlakuMulai, String dasar, List<String> butir) {}

    /** One version of the duties with all an administrator may change. */
    public record Rincian(Long id, long versi, Isian isian) {}

    @Inject
    private OrganisasiRepository organisasi;

    @Inject
    private OrganisasiReader pembaca;

    @Inject
    private PencatatJejak jejak;

    /**
     * @param eselon as written, e.g. {@code IV.a}; null where there is none
     * @return id of the new kind of jabatan
     */
    @Perlu(Perbuatan.ATUR_ORGANISASI)
    public Long tambahJenis(Pelaku pelaku, String nama, String eselon) {
        JenisJabatan baru = new JenisJabatan(nama, eselon);
        pastikanNamaBebas(baru.nama());
        organisasi.tambah(baru);
        jejak.catat(pelaku, Perbuatan.ATUR_ORGANISASI, baru, baru.nama() + " ditambahkan.");
        return baru.id();
    }

    /**
     * Lays down the duties of a kind of jabatan from a day on.
     *
     * @throws TidakSah if there is one for that day already
     */
    @Perlu(Perbuatan.ATUR_ORGANISASI)
    public Long tetapkan(Pelaku pelaku, Long jenis, Isian isian) {
        if (isian.berlakuMulai() == null) {
            throw TidakSah.pada("berlakuMulai", "Wajib diisi.");
        }
        JenisJabatan milik = organisasi.jenisJabatan(jenis);
        if (organisasi.uraianTugas(milik, isian.berlakuMulai()).isPresent()) {
            throw TidakSah.pada("berlakuMulai", "Sudah ada uraian tugas yang berlaku mulai hari itu.");
        }
        UraianTugas baru = organisasi.tambah(new UraianTugas(milik, isian.berlakuMulai(), isian.dasar(), isian.butir()));
        jejak.catat(pelaku, Perbuatan.ATUR_ORGANISASI, baru, "Uraian tugas " + milik.nama() + " mulai " + TanggalIndonesia.panjang(baru.berlakuMulai()) + " (" + baru.dasar() + ") ditetapkan.");
        return baru.id();
    }

    /** Corrects basis and items; a new Perbup is laid down with {@link #tetapkan}. */
    @Perlu(Perbuatan.ATUR_ORGANISASI)
    public void perbaiki(Pelaku pelaku, Long id, long versi, String dasar, List<String> butir) {
        UraianTugas uraian = organisasi.uraianTugas(id);
        jejak.mulai(pelaku, uraian, versi);
        uraian.ubah(dasar, butir);
        organisasi.simpan(uraian);
        jejak.catat(pelaku, Perbuatan.ATUR_ORGANISASI, uraian, "Uraian tugas " + uraian.jenis().nama() + " diperbaiki.");
    }

    @Perlu(Perbuatan.ATUR_ORGANISASI)
    public List<OrganisasiReader.BarisJenis> daftarJenis(Pelaku pelaku) {
        return pembaca.jenis();
    }

    /** All of a kind of jabatan, newest first. */
    @Perlu(Perbuatan.ATUR_ORGANISASI)
    public List<Rincian> daftar(Pelaku pelaku, Long jenis) {
        return pembaca.uraianTugas(jenis).stream()
                .map(satu -> new Rincian(satu.id(), satu.versi(), new Isian(satu.berlakuMulai(), satu.dasar(), satu.butir())))
                .toList();
    }

    private void pastikanNamaBebas(String nama) {
        if (organisasi.jenisDenganNama(nama).isPresent()) {
            throw TidakSah.pada("nama", "Jenis jabatan dengan nama ini sudah ada.");
        }
    }
}
