package id.tepat.pengaturan;

import id.tepat.keamanan.Pelaku;
import id.tepat.keamanan.PencatatJejak;
import id.tepat.keamanan.Perbuatan;
import id.tepat.keamanan.Perlu;
import id.tepat.keamanan.UseCase;
import id.tepat.pengukuran.Predikat;
import id.tepat.pengukuran.SkalaPredikat;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

/** The administrator keeps the scales of predikat: new ones, and new versions of those there are; none is ever changed. */
@UseCase
public class PenetapanSkala {

    private static final String OBJEK = "Skala predikat";

    /** One version; {@code kelas} from the lowest up. */
    public record Rincian(Long id, String kode, int nomor, String nama, String dasar, String label, List<Predikat> kelas) {

        static Rincian dari(VersiSkala satu) {
            return new Rincian(satu.id(), satu.kode(), satu.nomor(), satu.nama(), satu.dasar(), satu.label(), satu.skala().kelas());
        }
    }

    @Inject
    private SkalaRepository skala;

    @Inject
    private PencatatJejak jejak;

    /** All versions, the newest of each scale first. */
    @Perlu(Perbuatan.ATUR_PENGATURAN)
    public List<Rincian> daftar(Pelaku pelaku) {
        return skala.semua().stream().map(Rincian::dari).toList();
    }

    @Perlu(Perbuatan.ATUR_PENGATURAN)
    public Rincian lihat(Pelaku pelaku, Long id) {
        return Rincian.dari(skala.skala(id));
    }

    /**
     * Stores a scale of its own, or the next version of one; it holds nowhere yet.
     *
     * @return its id
     * @throws id.tepat.galat.TidakSah at the row that leaves a gap, overlaps or bounds the top
     */
    @Perlu(Perbuatan.ATUR_PENGATURAN)
    public Long simpan(Pelaku pelaku, IsianSkala isian) {
        SkalaPredikat kelas = isian.skala();
        VersiSkala baru = skala.tambah(isian.asal() == null
                ? new VersiSkala(UUID.randomUUID().toString(), 1, isian.nama(), isian.dasar(), kelas)
                : versiBerikutnya(skala.skala(isian.asal()), isian, kelas));
        jejak.catat(pelaku, Perbuatan.ATUR_PENGATURAN, OBJEK, baru.id(), null, baru.label() + " disimpan.");
        return baru.id();
    }

    private VersiSkala versiBerikutnya(VersiSkala asal, IsianSkala isian, SkalaPredikat kelas) {
        return asal.berikutnya(skala.nomorTerakhir(asal.kode()) + 1, isian.nama(), isian.dasar(), kelas);
    }
}
