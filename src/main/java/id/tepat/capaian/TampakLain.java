package id.tepat.capaian;

import id.tepat.kalender.Triwulan;
import id.tepat.pengukuran.Angka;
import id.tepat.pengukuran.CaraAkumulasi;
import id.tepat.pengukuran.Polaritas;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;

/**
 * A value that looks as if it were of the other kind: this quarter's alone where "s.d. triwulan" is asked for, or the other
 * way round. It is only asked about, beside the field; whoever knows better goes on.
 */
final class TampakLain {

    private static final BigDecimal TRIWULAN_SETAHUN = BigDecimal.valueOf(4);

    private final BarisCapaian baris;
    private final Triwulan masa;

    private TampakLain(BarisCapaian baris) {
        this.baris = baris;
        this.masa = baris.akumulasi().masa();
    }

    /** The question, or empty. */
    static Optional<String> pertanyaan(BarisCapaian baris) {
        Akumulasi akumulasi = baris.akumulasi();
        if (baris.polaritas() == Polaritas.TURUN || akumulasi.kini().isEmpty() || akumulasi.dahulu().isEmpty()) {
            return Optional.empty();
        }
        BigDecimal kini = akumulasi.kini().get().nilai();
        TampakLain tampak = new TampakLain(baris);
        return switch (akumulasi.cara()) {
            case POSISI_AKHIR -> tampak.triwulanSaja(kini, terakhir(akumulasi));
            case JUMLAH, JUMLAH_KEDUANYA -> tampak.sudahSampai(kini, jumlah(akumulasi));
            default -> Optional.empty();
        };
    }

    private Optional<String> triwulanSaja(BigDecimal kini, BigDecimal lalu) {
        return kini.compareTo(lalu) >= 0 ? Optional.empty() : Optional.of("Di sini ditulis nilai s.d. Triwulan " + masa.romawi() + ", dan "
                + Angka.teks(kini) + " tampak seperti Triwulan " + masa.romawi() + " saja. Bila begitu, tulis " + Angka.teks(lalu.add(kini)) + ": "
                + Angka.teks(lalu) + " sebelumnya ditambah " + Angka.teks(kini) + ". Benar " + Angka.teks(kini) + "?");
    }

    /** As much as all before it, and with these beyond what is due by now, though not by itself. */
    private Optional<String> sudahSampai(BigDecimal kini, BigDecimal sebelumnya) {
        boolean tampak = sebelumnya.signum() > 0 && kini.compareTo(sebelumnya) >= 0
                && melebihi(baris.sampaiTriwulan()) && !melebihi(baris.realisasi());
        return !tampak ? Optional.empty() : Optional.of("Di sini ditulis nilai Triwulan " + masa.romawi() + " saja, dan " + Angka.teks(kini)
                + " tampak seperti nilai s.d. Triwulan " + masa.romawi() + ". Bila begitu, tulis " + Angka.teks(kini.subtract(sebelumnya)) + ": "
                + Angka.teks(kini) + " dikurangi " + Angka.teks(sebelumnya) + " sebelumnya. Benar " + Angka.teks(kini) + "?");
    }

    /** Whether a value lies above the quarter's target, or without one above its share of the year's. */
    private boolean melebihi(BigDecimal nilai) {
        BigDecimal patokan = baris.targetTriwulan() != null && baris.targetTriwulan().signum() > 0 ? baris.targetTriwulan()
                : baris.target().multiply(BigDecimal.valueOf(masa.nomor())).divide(TRIWULAN_SETAHUN, MathContext.DECIMAL128);
        return nilai != null && nilai.compareTo(patokan) > 0;
    }

    private static BigDecimal terakhir(Akumulasi akumulasi) {
        return akumulasi.dahulu().get(akumulasi.dahulu().size() - 1).nilai();
    }

    private static BigDecimal jumlah(Akumulasi akumulasi) {
        return CaraAkumulasi.JUMLAH.sampaiTriwulan(akumulasi.dahulu().stream().map(Suku::nilai).toList()).orElseThrow().nilai();
    }
}
