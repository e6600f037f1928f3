package id.tepat.pemantauan;

import id.tepat.galat.TidakDitemukan;
import id.tepat.kalender.Triwulan;
import id.tepat.keamanan.Pelaku;
import id.tepat.keamanan.Perbuatan;
import id.tepat.keamanan.Perlu;
import id.tepat.keamanan.UseCase;
import id.tepat.pelaporan.HubunganLaporan;
import id.tepat.pelaporan.LaporanKinerja;
import id.tepat.pelaporan.LaporanRepository;
import id.tepat.pelaporan.Rantai;
import id.tepat.proses.Alur;
import id.tepat.proses.GambarAlur;
import id.tepat.proses.Langkah;
import jakarta.inject.Inject;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The diagrams as people see them: one report's way, and where all of a quarter's reports wait. */
@UseCase
public class PembacaanAlur {

    private LaporanRepository laporanRepository;
    private PemantauanReader reader;
    private Alur alur;
    private GambarAlur gambar;

    protected PembacaanAlur() {}

    @Inject
    public PembacaanAlur(LaporanRepository laporanRepository, PemantauanReader reader, Alur alur, GambarAlur gambar) {
        this.laporanRepository = laporanRepository;
        this.reader = reader;
        this.alur = alur;
        this.gambar = gambar;
    }

    /**
     * The diagram of one report, with its way so far and where it waits.
     *
     * @throws TidakDitemukan if there is none, or not for this person
     */
    @Perlu(value = Perbuatan.LIHAT_LAPORAN, terhadap = HubunganLaporan.Membaca.class)
    public AlurLaporan laporan(Pelaku pelaku, Long id) {
        LaporanKinerja laporan = laporanRepository.ambil(id);
        Optional<Langkah> kini = alur.langkahKini(laporan.kunci());
        String svg = gambar.gambar(laporan.rantai().proses(), kini.map(Langkah::tugas).stream().toList(),
                alur.langkahTerlewati(laporan.kunci()));
        return new AlurLaporan(svg, kini.orElse(null));
    }

    /** The three chains, with the number of a quarter's reports that wait in each step. */
    @Perlu(Perbuatan.LIHAT_PEMANTAUAN)
    public List<AlurRantai> kabupaten(Pelaku pelaku, Triwulan masa) {
        Map<Rantai, Map<Langkah, Long>> menunggu = reader.menungguPerRantai(masa);
        return Stream.of(Rantai.values()).map(rantai -> rantai(rantai, menunggu.getOrDefault(rantai, new EnumMap<>(Langkah.class)))).toList();
    }

    private AlurRantai rantai(Rantai rantai, Map<Langkah, Long> menunggu) {
        Map<String, Long> simpul = menunggu.entrySet().stream().collect(Collectors.toMap(satu -> satu.getKey().tugas(), Map.Entry::getValue));
        return new AlurRantai(rantai, gambar.gambar(rantai.proses(), simpul), menunggu);
    }
}
