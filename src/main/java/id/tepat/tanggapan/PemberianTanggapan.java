package id.tepat.tanggapan;

import id.tepat.antrean.KeputusanSekaligus;
import id.tepat.capaian.PengukurLaporan;
import id.tepat.cekangka.CekLaporan;
import id.tepat.galat.TidakSah;
import id.tepat.kalender.JamServer;
import id.tepat.keamanan.Pelaku;
import id.tepat.keamanan.Perbuatan;
import id.tepat.keamanan.Perlu;
import id.tepat.keamanan.UseCase;
import id.tepat.meja.KunciIdempoten;
import id.tepat.meja.PermintaanRepository;
import id.tepat.pelaporan.HubunganLaporan;
import id.tepat.pelaporan.LangkahLaporan;
import id.tepat.pelaporan.LaporanKinerja;
import id.tepat.pelaporan.LaporanRepository;
import id.tepat.proses.ArahAlur;
import id.tepat.proses.Langkah;
import id.tepat.validasi.Ketidaksesuaian;
import id.tepat.validasi.TingkatKetidaksesuaian;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** The atasan answers a report. */
@UseCase
public class PemberianTanggapan {

    @Inject
    private LaporanRepository laporanRepository;

    @Inject
    private TanggapanRepository tanggapanRepository;

    @Inject
    private LembarBerlaku lembarBerlaku;

    @Inject
    private PermintaanRepository permintaan;

    @Inject
    private KeputusanSekaligus sekaligus;

    @Inject
    private PengukurLaporan pengukur;

    @Inject
    private CekLaporan cek;

    @Inject
    private LangkahLaporan langkah;

    @Inject
    private JamServer jam;

    /**
     * Ticks the form: "baik" lets the report go on, a returning box sends it to its writer.
     *
     * @param versi the version the atasan saw
     * @param kunci protects against doing it twice
     */
    @Perlu(value = Perbuatan.TANGGAPI_LAPORAN, terhadap = HubunganLaporan.Menanggapi.class)
    public void tanggapi(Pelaku pelaku, Long id, long versi, IsianTanggapan isian, KunciIdempoten kunci) {
        LaporanKinerja laporan = laporanRepository.untukDiubah(id);
        if (permintaan.sudah(laporan.kunci(), kunci)) {
            return;
        }
        laporan.pastikanVersi(versi);
        List<PilihanTanggapan> dicentang = pilih(isian.pilihan());
        ArahAlur arah = PenentuArah.tentukan(dicentang, isian);

        pastikanBeralasan(arah, isian, () -> cek.uji(pengukur.ukur(laporan)));

        laporan.tanggapi(arah, pelaku, jam.kini());

        tanggapanRepository.tambah(new TanggapanAtasan(laporan, dicentang, isian, arah, pelaku, jam.kini()));
        langkah.selesaikan(laporan, Set.of(Langkah.TANGGAPI_LAPORAN), pelaku, new LangkahLaporan.Putusan(
                Perbuatan.TANGGAPI_LAPORAN, arah, judul(dicentang), isian.catatan()));
    }

    /**
     * Ticks the one box of the form in force that lets the report go on, without a word, together with others; refused where
     * values disagree, and where something was noticed that he has not looked at.
     *
     * @param versi the version the atasan saw
     */
    @Perlu(value = Perbuatan.TANGGAPI_LAPORAN, terhadap = HubunganLaporan.Menanggapi.class)
    public void nyatakanBaik(Pelaku pelaku, Long id, long versi) {
        LaporanKinerja laporan = laporanRepository.untukDiubah(id);
        laporan.pastikanVersi(versi);
        sekaligus.pastikanBoleh(pelaku, laporan);
        tanggapi(pelaku, id, versi, new IsianTanggapan(Set.of(lembarBerlaku.hariIni().baik().kode()), null, null, Map.of()), KunciIdempoten.TANPA);
    }

    /** "Baik" over numbers that disagree needs a word: it was read, and not only ticked. */
    static void pastikanBeralasan(ArahAlur arah, IsianTanggapan isian, Supplier<List<Ketidaksesuaian>> beda) {
        if (arah == ArahAlur.LANJUT && isian.catatan() == null && beda.get().stream()
                .anyMatch(satu -> satu.tingkat() == TingkatKetidaksesuaian.SALAH)) {
            throw TidakSah.pada("catatan", "Masih ada angka yang perlu diperbaiki; tulis alasan mengapa laporan sudah baik.");
        }
    }

    /** The form in force; a box that another form of the kabupaten words is taken too, for whoever printed that one. */
    private List<PilihanTanggapan> pilih(Set<String> kode) {
        LembarTanggapan berlaku = lembarBerlaku.hariIni();
        if (kode.stream().allMatch(satu -> berlaku.pilihan(satu).isPresent())) {
            return berlaku.pilih(kode);
        }
        return tanggapanRepository.semuaLembar().stream()
                .filter(lembar -> kode.stream().allMatch(satu -> lembar.pilihan(satu).isPresent()))
                .findFirst().orElse(berlaku).pilih(kode);
    }

    private static String judul(List<PilihanTanggapan> dicentang) {
        return dicentang.stream().map(PilihanTanggapan::label).collect(Collectors.joining("; "));
    }
}
