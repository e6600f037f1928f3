package id.tepat.akun;

import id.tepat.daftar.Halaman;
import id.tepat.daftar.PermintaanDaftar;
import id.tepat.galat.TidakDitemukan;
import id.tepat.galat.TidakSah;
import id.tepat.kalender.JamServer;
import id.tepat.keamanan.Pelaku;
import id.tepat.keamanan.PencatatJejak;
import id.tepat.keamanan.Peran;
import id.tepat.keamanan.Perbuatan;
import id.tepat.keamanan.Perlu;
import id.tepat.keamanan.UseCase;
import jakarta.inject.Inject;
import java.util.stream.Collectors;

/** What an administrator does with accounts. Passwords he never sees: owners set them by a one-time link. */
@UseCase
public class Akun {

    static final String OBJEK = "Akun";

    /** @param bersandi whether its owner has set a password */
    public record Rincian(Long id, long versi, boolean aktif, boolean bersandi, IsianAkun isian) {}

    @Inject
    private PenggunaRepository pengguna;

    @Inject
    private AkunReader pembaca;

    @Inject
    private PenerbitTautan penerbit;

    @Inject
    private PencatatJejak jejak;

    @Inject
    private JamServer jam;

    /**
     * Makes an account and the link with which its owner sets the password.
     *
     * @throws TidakSah if the name or the pegawai already has an account
     */
    @Perlu(Perbuatan.ATUR_AKUN)
    public TautanBaru buat(Pelaku pelaku, IsianAkun isian) {
        Pengguna baru = new Pengguna(isian.namaAkun(), isian.nama(), isian.pegawaiId(), isian.peran());
        if (pengguna.denganNama(baru.namaAkun()).isPresent()) {
            throw TidakSah.pada("namaAkun", "Nama akun sudah dipakai.");
        }
        pastikanPegawaiBebas(null, isian.pegawaiId());
        pengguna.tambah(baru);
        catat(pelaku, baru, "Akun " + baru.namaAkun() + " dibuat dengan peran " + peran(baru) + ".");
        return penerbit.terbitkan(baru);
    }

    /**
     * Corrects name, pegawai and roles; the login name stays.
     *
     * @param versi the version the administrator saw
     * @throws TidakSah if the last administrator would lose the role
     */
    @Perlu(Perbuatan.ATUR_AKUN)
    public void ubah(Pelaku pelaku, Long id, long versi, IsianAkun isian) {
        Pengguna satu = ambilUntukDiubah(pelaku, id, versi);
        pastikanPegawaiBebas(id, isian.pegawaiId());
        if (satu.peran().contains(Peran.ADMIN) && !isian.peran().contains(Peran.ADMIN)) {
            pastikanAdaAdminLain(satu, "peran");
        }
        satu.ubah(isian.nama(), isian.pegawaiId(), isian.peran());
        pengguna.simpan(satu);
        catat(pelaku, satu, "Akun " + satu.namaAkun() + " diubah; peran " + peran(satu) + ".");
    }

    /** Takes the password away, ends sessions, revokes tokens, and makes the link to a new one. */
    @Perlu(Perbuatan.ATUR_AKUN)
    public TautanBaru setelUlang(Pelaku pelaku, Long id, long versi) {
        Pengguna satu = ambilUntukDiubah(pelaku, id, versi);
        pastikanAktif(satu);
        pastikanAdaAdminLain(satu, null);
        satu.setelUlang();
        cabutToken(satu);
        pengguna.simpan(satu);
        catat(pelaku, satu, "Sandi akun " + satu.namaAkun() + " disetel ulang dengan tautan sekali pakai.");
        return penerbit.terbitkan(satu);
    }

    /** Closes the account at once: sessions, tokens and links end. */
    @Perlu(Perbuatan.ATUR_AKUN)
    public void nonaktifkan(Pelaku pelaku, Long id, long versi) {
        Pengguna satu = ambilUntukDiubah(pelaku, id, versi);
        pastikanAdaAdminLain(satu, null);
        satu.nonaktifkan();
        cabutToken(satu);
        penerbit.batalkan(satu);
        pengguna.simpan(satu);
        catat(pelaku, satu, "Akun " + satu.namaAkun() + " dinonaktifkan.");
    }

    @Perlu(Perbuatan.ATUR_AKUN)
    public void aktifkan(Pelaku pelaku, Long id, long versi) {
        Pengguna satu = ambilUntukDiubah(pelaku, id, versi);
        satu.aktifkan();
        pengguna.simpan(satu);
        catat(pelaku, satu, "Akun " + satu.namaAkun() + " diaktifkan kembali.");
    }

    /** @param unit only accounts of who holds a jabatan there today, null for all */
    @Perlu(Perbuatan.ATUR_AKUN)
    public Halaman<AkunReader.Baris> daftar(Pelaku pelaku, Long unit, PermintaanDaftar permintaan) {
        return pembaca.daftar(unit, permintaan);
    }

    @Perlu(Perbuatan.ATUR_AKUN)
    public Rincian ambil(Pelaku pelaku, Long id) {
        Pengguna satu = cari(id);
        return new Rincian(satu.id(), satu.versi(), satu.aktif(), satu.bersandi(),
                new IsianAkun(satu.namaAkun(), satu.nama(), satu.pegawaiId(), satu.peran()));
    }

    private Pengguna cari(Long id) {
        return pengguna.cari(id).orElseThrow(() -> new TidakDitemukan("Akun tidak ditemukan."));
    }

    private Pengguna ambilUntukDiubah(Pelaku pelaku, Long id, long versi) {
        Pengguna satu = cari(id);
        jejak.mulai(pelaku, satu, versi);
        return satu;
    }

    private void pastikanPegawaiBebas(Long kecuali, Long pegawai) {
        if (pegawai != null && pengguna.denganPegawai(pegawai).filter(lain -> !lain.id().equals(kecuali)).isPresent()) {
            throw TidakSah.pada("pegawai", "Pegawai ini sudah mempunyai akun.");
        }
    }

    private void pastikanAdaAdminLain(Pengguna satu, String sel) {
        if (satu.aktif() && satu.peran().contains(Peran.ADMIN) && pengguna.adminLain(satu.id()) == 0) {
            String pesan = "Ini satu-satunya administrator yang dapat masuk; tunjuk administrator lain lebih dahulu.";
            throw sel == null ? new TidakSah(pesan) : TidakSah.pada(sel, pesan);
        }
    }

    private static void pastikanAktif(Pengguna satu) {
        if (!satu.aktif()) {
            throw new TidakSah("Akun tidak aktif; aktifkan lebih dahulu.");
        }
    }

    private void cabutToken(Pengguna satu) {
        pengguna.tokenTerbuka(satu.id()).forEach(token -> token.cabut(jam.nyata()));
    }

    private void catat(Pelaku pelaku, Pengguna satu, String rincian) {
        jejak.catat(pelaku, Perbuatan.ATUR_AKUN, satu, rincian);
    }

    private static String peran(Pengguna satu) {
        return satu.peran().stream().map(Enum::name).sorted().collect(Collectors.joining(", "));
    }
}
