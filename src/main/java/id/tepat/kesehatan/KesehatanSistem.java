package id.tepat.kesehatan;

import id.tepat.keamanan.HakAkses;
import id.tepat.keamanan.Hubungan;
import id.tepat.keamanan.Pelaku;
import id.tepat.keamanan.PencatatJejak;
import id.tepat.keamanan.Perbuatan;
import id.tepat.keamanan.Perlu;
import id.tepat.keamanan.UseCase;
import id.tepat.proses.PekerjaAlur;
import id.tepat.proses.PekerjaanGagal;
import jakarta.inject.Inject;
import java.util.List;

/** The administrator sees what failed while nobody looked, and has it tried again. */
@UseCase
public class KesehatanSistem {

    @Inject
    private PekerjaAlur pekerja;

    @Inject
    private HakAkses hakAkses;

    @Inject
    private PencatatJejak jejak;

    /** Work of the engine that failed, what stopped and what is still tried again. */
    @Perlu(Perbuatan.RAWAT_SISTEM)
    public List<PekerjaanGagal> pekerjaanGagal(Pelaku pelaku) {
        hakAkses.pastikan(pelaku, Perbuatan.RAWAT_SISTEM, Hubungan.ASING);
        return pekerja.gagal();
    }

    /** Has it tried again at once. */
    @Perlu(Perbuatan.RAWAT_SISTEM)
    public void cobaLagi(Pelaku pelaku, String pekerjaan) {
        hakAkses.pastikan(pelaku, Perbuatan.RAWAT_SISTEM, Hubungan.ASING);
        pekerja.cobaLagi(pekerjaan);
        jejak.catat(pelaku, Perbuatan.RAWAT_SISTEM, "Pekerjaan", pekerjaan, null, "Pekerjaan yang gagal dicoba lagi.");
    }
}
