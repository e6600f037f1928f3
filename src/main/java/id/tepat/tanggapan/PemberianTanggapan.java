package id.tepat.tanggapan;

import static id.tepat.validasi.TingkatKetidaksesuaian.SALAH;

import id.tepat.antrean.KeputusanSekaligus;
import id.tepat.cekangka.PengujiLaporan;
import id.tepat.galat.TidakSah;
import id.tepat.keamanan.Pelaku;
import id.tepat.keamanan.Perbuatan;
import id.tepat.keamanan.Perlu;
import id.tepat.keamanan.UseCase;
import id.tepat.meja.Gerak;
import id.tepat.meja.KunciIdempoten;
import id.tepat.meja.Permintaan;
import id.tepat.meja.Putusan;
import id.tepat.pelaporan.HubunganLaporan;
import id.tepat.pelaporan.LaporanKinerja;
import id.tepat.pelaporan.MejaLaporan;
import id.tepat.proses.ArahAlur;
import id.tepat.proses.Langkah;
import id.tepat.validasi.Ketidaksesuaian;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** The atasan answers a report. */
@UseCase
public class PemberianTanggapan {

    @Inject
    private MejaLaporan meja;

    @Inject
    private LembarBerlaku lembarBerlaku;

    @Inject
    private PengujiLaporan penguji;

    @Inject
    private KeputusanSekaligus sekaligus;

    /**
     * Ticks the form: "baik" lets the report go on, a returning box sends it to its writer.
     *
     * @param versi the version the atasan saw
     * @param kunci protects against doing it twice
     */
    @Perlu(value = Perbuatan.TANGGAPI_LAPORAN, terhadap = HubunganLaporan.Menanggapi.class)
    public void tanggapi(Pelaku pelaku, Long id, long versi, IsianTanggapan isian, KunciIdempoten kunci) {
        jawab(new Permintaan(pelaku, id, versi, kunci), isian, laporan -> {
            // Answered by itself, it has been read.
        });
    }

    /**
     * Ticks the one box of the form in force that lets the report go on, without a word, together with others; refused where
     * values disagree, and where something was noticed that he has not looked at.
     *
     * @param versi the version the atasan saw
     */
    @Perlu(value = Perbuatan.TANGGAPI_LAPORAN, terhadap = HubunganLaporan.Menanggapi.class)
    public void nyatakanBaik(Pelaku pelaku, Long id, long versi) {
        IsianTanggapan baik = new IsianTanggapan(Set.of(lembarBerlaku.hariIni().baik().kode()), null, null, Map.of());
        jawab(new Permintaan(pelaku, id, versi, KunciIdempoten.TANPA), baik, laporan -> sekaligus.pastikanBoleh(pelaku, laporan));
    }

    private void jawab(Permintaan permintaan, IsianTanggapan isian, Consumer<LaporanKinerja> syarat) {
        meja.kerjakan(permintaan, Perbuatan.TANGGAPI_LAPORAN, (laporan, kini) -> {
            syarat.accept(laporan);
            List<PilihanTanggapan> dicentang = lembarBerlaku.pilih(isian.pilihan());
            ArahAlur arah = PenentuArah.tentukan(dicentang, isian);
            pastikanBeralasan(arah, isian, () -> penguji.uji(laporan).beda());
            laporan.tanggapi(arah, permintaan.pelaku(), kini);
            lembarBerlaku.simpan(new TanggapanAtasan(laporan, dicentang, isian, arah, permintaan.pelaku(), kini));
            return Putusan.tanpaHasil(Gerak.menyelesaikan(Langkah.TANGGAPI_LAPORAN), arah, judul(dicentang), isian.catatan());
        });
    }

    /** "Baik" over numbers that disagree needs a word: it was read, and not only ticked. */
    static void pastikanBeralasan(ArahAlur arah, IsianTanggapan isian, Supplier<List<Ketidaksesuaian>> beda) {
        if (arah == ArahAlur.LANJUT && isian.catatan() == null && beda.get().stream().anyMatch(satu -> satu.tingkat() == SALAH)) {
            throw TidakSah.pada("catatan", "Masih ada angka yang perlu diperbaiki; tulis alasan mengapa laporan sudah baik.");
        }
    }

    private static String judul(List<PilihanTanggapan> dicentang) {
        return dicentang.stream().map(PilihanTanggapan::label).collect(Collectors.joining("; "));
    }
}
