package id.tepat.akun;

import id.tepat.keamanan.Pelaku;
import id.tepat.keamanan.PencatatJejak;
import id.tepat.keamanan.Peran;
import id.tepat.keamanan.Perbuatan;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.Set;

/** Opens the door of a new installation: no default password, but one link for one person. */
@ApplicationScoped
@Transactional
public class AdministratorPertama {

    static final String NAMA_AKUN = "admin";

    /** No account of this id exists. */
    private static final Long BUKAN_SIAPA_PUN = -1L;

    @Inject
    private PenggunaRepository pengguna;

    @Inject
    private PenerbitTautan penerbit;

    @Inject
    private PencatatJejak jejak;

    /** A new link as long as no administrator has set a password; empty from then on. Older links are void. */
    public Optional<TautanBaru> siapkan() {
        if (pengguna.adminLain(BUKAN_SIAPA_PUN) > 0) {
            return Optional.empty();
        }
        Pengguna admin = pengguna.denganNama(NAMA_AKUN).orElseGet(this::buat);
        return Optional.of(penerbit.terbitkan(admin));
    }

    private Pengguna buat() {
        Pengguna admin = new Pengguna(NAMA_AKUN, "Administrator", null, Set.of(Peran.ADMIN));
        pengguna.tambah(admin);
        jejak.catat(Pelaku.SISTEM, Perbuatan.ATUR_AKUN, Akun.OBJEK, admin.id(), admin.versi(), "Administrator pertama dibuat.");
        return admin;
    }
}
