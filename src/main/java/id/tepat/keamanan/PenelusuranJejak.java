package id.tepat.keamanan;

import id.tepat.daftar.Halaman;
import id.tepat.daftar.PermintaanDaftar;
import jakarta.inject.Inject;
import java.time.Instant;

/** Reading the audit trail, one page of it, newest first. */
@UseCase
public class PenelusuranJejak {

    /**
     * A line as shown.
     *
     * @param versi version of the object after the act, null where it has none
     */
    public record Baris(Long id, Instant waktu, String pelaku, String nama, Perbuatan perbuatan,
                        String objek, String objekId, Long versi, String alamat, String rincian) {}

    @Inject
    private JejakAuditRepository jejak;

    /**
     * @param objek   kind of thing touched; null for all
     * @param objekId id of the thing touched; null for all
     */
    @Perlu(Perbuatan.LIHAT_JEJAK_AUDIT)
    public Halaman<Baris> cari(Pelaku pelaku, String objek, String objekId, PermintaanDaftar permintaan) {
        return jejak.cari(objek, objekId, permintaan, j -> new Baris(j.id(), j.waktu(), j.pelaku(), j.nama(), j.perbuatan(), j.objek(),
                j.objekId(), j.versi(), j.alamat(), j.rincian()));
    }
}
