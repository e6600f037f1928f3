package id.tepat.tanggapan;

import id.tepat.antrean.AntreanReader;
import id.tepat.antrean.BarisAntrean;
import id.tepat.daftar.PermintaanDaftar;
import id.tepat.daftar.Potongan;
import id.tepat.keamanan.Hubungan;
import id.tepat.keamanan.Pelaku;
import id.tepat.keamanan.Perbuatan;
import id.tepat.keamanan.Perlu;
import id.tepat.keamanan.UseCase;
import id.tepat.proses.Langkah;
import jakarta.inject.Inject;
import java.util.List;

/** What waits for an atasan's answer, for answering many at once: the Sekda has every camat's. */
@UseCase
public class AntreanTanggapan {

    /** More than any official has at once; the most urgent come first. */
    private static final int TERBANYAK = 200;

    @Inject
    private AntreanReader reader;

    /** Most urgent first. */
    @Perlu(value = Perbuatan.TANGGAPI_LAPORAN, sebagai = Hubungan.LINI)
    public List<BarisAntrean> daftar(Pelaku pelaku) {
        return reader.menunggu(pelaku, Langkah.TANGGAPI_LAPORAN, null, PermintaanDaftar.semua(new Potongan(0, TERBANYAK))).isi();
    }
}
