package id.tepat.keamanan;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;

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
    private HakAkses hakAkses;

    @Inject
    private JejakAuditRepository jejak;

    @Perlu(Perbuatan.LIHAT_JEJAK_AUDIT)
    public List<Baris> cari(Pelaku pelaku, SaringanJejak saringan, int mulai, int banyak) {
        hakAkses.pastikan(pelaku, Perbuatan.LIHAT_JEJAK_AUDIT, Hubungan.ASING);
        return jejak.cari(saringan, mulai, banyak).stream()
                .map(j -> new Baris(j.id(), j.waktu(), j.pelaku(), j.nama(), j.perbuatan(), j.objek(), j.objekId(),
                        j.versi(), j.alamat(), j.rincian()))
                .toList();
    }

    @Perlu(Perbuatan.LIHAT_JEJAK_AUDIT)
    public long banyak(Pelaku pelaku, SaringanJejak saringan) {
        hakAkses.pastikan(pelaku, Perbuatan.LIHAT_JEJAK_AUDIT, Hubungan.ASING);
        return jejak.banyak(saringan);
    }
}
