package id.tepat.organisasi;

import id.tepat.daftar.Halaman;
import id.tepat.daftar.PermintaanDaftar;
import id.tepat.galat.TidakSah;
import id.tepat.keamanan.Pelaku;
import id.tepat.keamanan.PencatatJejak;
import id.tepat.keamanan.Perbuatan;
import id.tepat.keamanan.Perlu;
import id.tepat.keamanan.UseCase;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** The administrator keeps the officials. A NIP belongs to one person. */
@UseCase
public class PendataanPegawai {

    /**
     * @param nip     18 digits, blanks allowed; null or blank for who has none (an elected Bupati)
     * @param pangkat pangkat and golongan as written; may be null
     */
    public record Isian(String nama, String nip, String pangkat) {

        Nip nomor() {
            return nip == null || nip.isBlank() ? null : new Nip(nip);
        }
    }

    /** @param peringatan what looks unusual about the NIP though it was accepted (PPPK) */
    public record Hasil(Long id, Optional<String> peringatan) {}

    /** One official with all an administrator may change. */
    public record Rincian(Long id, long versi, Isian isian) {}

    @Inject
    private OrganisasiRepository organisasi;

    @Inject
    private OrganisasiReader pembaca;

    @Inject
    private PencatatJejak jejak;

    /**
     * @throws TidakSah if the NIP is none, or belongs to somebody else
     */
    @Perlu(Perbuatan.ATUR_ORGANISASI)
    public Hasil tambah(Pelaku pelaku, Isian isian) {
        Pegawai baru = new Pegawai(isian.nama(), isian.nomor(), isian.pangkat());
        pastikanNipBebas(null, baru.nip());
        organisasi.tambah(baru);
        jejak.catat(pelaku, Perbuatan.ATUR_ORGANISASI, baru, baru.nama() + " ditambahkan.");
        return hasil(baru);
    }

    /**
     * @throws TidakSah if the NIP is none, or belongs to somebody else
     */
    @Perlu(Perbuatan.ATUR_ORGANISASI)
    public Hasil ubah(Pelaku pelaku, Long id, long versi, Isian isian) {
        Pegawai pegawai = organisasi.pegawai(id);
        jejak.mulai(pelaku, pegawai, versi);
        pastikanNipBebas(id, isian.nomor());
        pegawai.ubah(isian.nama(), isian.nomor(), isian.pangkat());
        organisasi.simpan(pegawai);
        jejak.catat(pelaku, Perbuatan.ATUR_ORGANISASI, pegawai, pegawai.nama() + " diubah.");
        return hasil(pegawai);
    }

    /** @param unit only who holds a jabatan there today, null for all */
    @Perlu(Perbuatan.ATUR_ORGANISASI)
    public Halaman<OrganisasiReader.BarisPegawai> daftar(Pelaku pelaku, Long unit, PermintaanDaftar permintaan) {
        return pembaca.pegawai(unit, permintaan);
    }

    @Perlu(Perbuatan.ATUR_ORGANISASI)
    public Rincian ambil(Pelaku pelaku, Long id) {
        Pegawai pegawai = organisasi.pegawai(id);
        return new Rincian(pegawai.id(), pegawai.versi(),
                new Isian(pegawai.nama(), pegawai.nip() == null ? null : pegawai.nip().tercetak(), pegawai.pangkat()));
    }

    /** Officials to choose from. */
    @Perlu(Perbuatan.ATUR_ORGANISASI)
    public List<OrganisasiReader.Pilihan> pilihan(Pelaku pelaku) {
        return pembaca.pilihanPegawai();
    }

    private void pastikanNipBebas(Long kecuali, Nip nip) {
        if (nip != null) {
            organisasi.pegawaiDenganNip(nip).filter(lain -> !lain.id().equals(kecuali)).ifPresent(lain -> {
                throw TidakSah.pada("nip", "NIP sudah dipakai " + lain.nama() + ".");
            });
        }
    }

    private static Hasil hasil(Pegawai pegawai) {
        return new Hasil(pegawai.id(), Optional.ofNullable(pegawai.nip()).flatMap(Nip::peringatan));
    }
}
