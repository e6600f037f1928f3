package id.tepat.tanggapan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import id.tepat.galat.TidakSah;
import id.tepat.proses.ArahAlur;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every way in which both forms can be ticked, against the rules of the machine interface. */
class PenentuArahTest {

    private static final String BAIK = "LAPORAN_SUDAH_BAIK";
    private static final String LAIN = "LAIN_LAIN";

    @TestFactory
    Stream<DynamicTest> arah_menurut_setiap_kombinasi_centang_catatan_dan_arah() {
        return LembarBawaan.daftar().stream().flatMap(lembar -> himpunanBagian(lembar).map(dicentang ->
                DynamicTest.dynamicTest(lembar.kode() + " " + dicentang, () -> uji(lembar, dicentang))));
    }

    private static void uji(LembarTanggapan lembar, Set<String> dicentang) {
        for (String catatan : new String[] {null, "  ", "Terima kasih"}) {
            for (ArahAlur arah : new ArahAlur[] {null, ArahAlur.LANJUT, ArahAlur.KEMBALI, ArahAlur.BERHENTI}) {
                IsianTanggapan isian = new IsianTanggapan(dicentang, catatan, arah, Map.of());

                Object hasil = hasil(lembar, isian);

                assertThat(hasil).as("%s, catatan \"%s\", arah %s", dicentang, catatan, arah)
                        .isEqualTo(seharusnya(dicentang, catatan != null && !catatan.isBlank(), arah));
            }
        }
    }

    /** The direction, or the field at fault. */
    private static Object hasil(LembarTanggapan lembar, IsianTanggapan isian) {
        ArahAlur[] arah = new ArahAlur[1];
        Throwable galat = catchThrowable(() -> arah[0] = PenentuArah.tentukan(lembar.pilih(isian.pilihan()), isian));
        return galat instanceof TidakSah sah ? sah.galat().get(0).sel() : arah[0];
    }

    /** The rules again, by the names of the boxes and not by their directions. */
    private static Object seharusnya(Set<String> dicentang, boolean bercatatan, ArahAlur arah) {
        Set<String> berarah = new HashSet<>(dicentang);
        berarah.remove(LAIN);
        if (dicentang.isEmpty() || berarah.contains(BAIK) && berarah.size() > 1) {
            return "pilihan";
        }
        if (dicentang.contains(LAIN) && !bercatatan) {
            return "catatan";
        }
        if (!berarah.isEmpty()) {
            return berarah.contains(BAIK) ? ArahAlur.LANJUT : ArahAlur.KEMBALI;
        }
        return arah == ArahAlur.LANJUT || arah == ArahAlur.KEMBALI ? arah : "arah";
    }

    private static Stream<Set<String>> himpunanBagian(LembarTanggapan lembar) {
        List<String> kode = lembar.pilihan().stream().map(PilihanTanggapan::kode).toList();
        return IntStream.range(0, 1 << kode.size()).mapToObj(bit -> {
            Set<String> terpilih = new HashSet<>();
            IntStream.range(0, kode.size()).filter(i -> (bit >> i & 1) == 1).forEach(i -> terpilih.add(kode.get(i)));
            return terpilih;
        });
    }
}
