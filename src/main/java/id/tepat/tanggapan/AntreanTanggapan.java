package id.tepat.tanggapan;

import id.tepat.keamanan.HakAkses;
import id.tepat.keamanan.Hubungan;
import id.tepat.keamanan.Pelaku;
import id.tepat.keamanan.Perbuatan;
import id.tepat.keamanan.Perlu;
import id.tepat.keamanan.UseCase;
import id.tepat.organisasi.BaganOrganisasiRepository;
import id.tepat.pelaporan.KunciLaporan;
import id.tepat.proses.Alur;
import id.tepat.proses.Langkah;
import jakarta.inject.Inject;
import java.util.List;

/** What waits for an atasan's answer, for answering many at once: the Sekda has every camat's. */
@UseCase
public class AntreanTanggapan {

    /** More than any official has at once; the most urgent come first. */
    private static final int TERBANYAK = 200;

    @Inject
    private Alur alur;

    @Inject
    private BaganOrganisasiRepository bagan;

    @Inject
    private TanggapanReader reader;

    @Inject
    private HakAkses hakAkses;

    /** Most urgent first; the act itself decides once more whether he may answer. */
    @Perlu(Perbuatan.TANGGAPI_LAPORAN)
    public List<BarisTanggapan> daftar(Pelaku pelaku) {
        hakAkses.pastikan(pelaku, Perbuatan.TANGGAPI_LAPORAN, Hubungan.LINI);
        if (pelaku.pegawaiId() == null) {
            return List.of();
        }
        return reader.menunggu(alur.tugas(bagan.hariIni().kelompokTugas(pelaku.pegawaiId()), 0, TERBANYAK).stream()
                .filter(tugas -> tugas.langkah() == Langkah.TANGGAPI_LAPORAN)
                .map(tugas -> KunciLaporan.id(tugas.kunci())).toList());
    }
}
