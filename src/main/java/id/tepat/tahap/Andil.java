package id.tepat.tahap;

import static id.tepat.organisasi.Kelompok.Jenis.ATASAN;
import static id.tepat.organisasi.Kelompok.Jenis.KEPALA;
import static id.tepat.organisasi.Kelompok.Jenis.PENYUSUN;
import static id.tepat.organisasi.Kelompok.Jenis.PENYUSUN_UNIT;
import static id.tepat.organisasi.Kelompok.Jenis.PIHAK_KEDUA;
import static id.tepat.organisasi.Kelompok.Jenis.PIHAK_PERTAMA;
import static id.tepat.organisasi.Kelompok.Jenis.VERIFIKATOR;

import id.tepat.keamanan.Perbuatan;
import id.tepat.organisasi.Kelompok;
import id.tepat.proses.Langkah;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What part a person had in a case, and which steps of it are closed to him from then on, whatever he holds that day. A
 * case has two sides, and nobody acts on both: the unit's writes, hands on, answers and signs; the kabupaten's verifies,
 * exempts, extends, reopens, and records what was signed on paper. And nobody answers what he wrote, or signs what he
 * handed over.
 */
public enum Andil {
    MENULIS(ATASAN, VERIFIKATOR),
    MENGAJUKAN(ATASAN, KEPALA, PIHAK_KEDUA, VERIFIKATOR),
    MENJAWAB(VERIFIKATOR),
    KABUPATEN(PENYUSUN, PENYUSUN_UNIT, ATASAN, KEPALA, PIHAK_PERTAMA, PIHAK_KEDUA);

    private final Set<Kelompok.Jenis> terhalang;

    Andil(Kelompok.Jenis... terhalang) {
        this.terhalang = EnumSet.copyOf(Arrays.asList(terhalang));
    }

    /** Whether it closes the steps of such a group to whoever had it. */
    public boolean menghalangi(Kelompok.Jenis jenis) {
        return terhalang.contains(jenis);
    }

    /** The parts that close the steps of such a group. */
    static Set<Andil> penghalang(Kelompok.Jenis jenis) {
        return Arrays.stream(values()).filter(satu -> satu.menghalangi(jenis)).collect(Collectors.toUnmodifiableSet());
    }

    /**
     * The part of whoever closes a step.
     *
     * @param perbuatan the act that closes it: the kabupaten also closes steps that do not wait for it
     */
    static Andil dari(Perbuatan perbuatan, Langkah langkah) {
        return switch (perbuatan) {
            case VERIFIKASI_LAPORAN, BEBASKAN_LAPORAN, BUKA_KEMBALI_LAPORAN, CATAT_TANDA_TANGAN_LUAR -> KABUPATEN;
            default -> switch (langkah) {
                case TANGGAPI_LAPORAN, SAHKAN_LAPORAN, TELAAH_PERJANJIAN, TANDA_TANGANI_PIHAK_KEDUA -> MENJAWAB;
                default -> MENGAJUKAN;
            };
        };
    }
}
