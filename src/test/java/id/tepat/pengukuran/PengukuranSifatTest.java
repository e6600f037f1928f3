package id.tepat.pengukuran;

import static id.tepat.pengukuran.RumusTurun.DUA_T_MINUS_R;
import static id.tepat.pengukuran.RumusTurun.T_PER_R;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Scale;
import net.jqwik.api.constraints.Size;

class PengukuranSifatTest {

    @Property
    void realisasi_sama_dengan_target_berarti_seratus(@ForAll @BigRange(min = "0.0001", max = "1000000000000") @Scale(4) BigDecimal target,
                                                      @ForAll Polaritas polaritas, @ForAll RumusTurun rumus) {
        assertThat(capaian(target, target, polaritas, rumus)).isEqualByComparingTo("100");
    }

    @Property
    void makin_tinggi_makin_baik_pada_polaritas_naik(@ForAll @BigRange(min = "0.01", max = "100000") BigDecimal target,
                                                     @ForAll @BigRange(min = "0", max = "100000") BigDecimal realisasi,
                                                     @ForAll @BigRange(min = "0", max = "100000") BigDecimal tambahan) {
        BigDecimal lebih = realisasi.add(tambahan);

        assertThat(capaian(target, lebih, Polaritas.NAIK, DUA_T_MINUS_R)).isGreaterThanOrEqualTo(capaian(target, realisasi, Polaritas.NAIK, DUA_T_MINUS_R));
        assertThat(capaian(target, lebih, Polaritas.TURUN, DUA_T_MINUS_R)).isLessThanOrEqualTo(capaian(target, realisasi, Polaritas.TURUN, DUA_T_MINUS_R));
    }

    @Property
    void makin_rendah_makin_baik_pada_T_per_R(@ForAll @BigRange(min = "0.01", max = "100000") BigDecimal target,
                                              @ForAll @BigRange(min = "0.01", max = "100000") BigDecimal realisasi,
                                              @ForAll @BigRange(min = "0", max = "100000") BigDecimal tambahan) {
        assertThat(capaian(target, realisasi.add(tambahan), Polaritas.TURUN, T_PER_R)).isLessThanOrEqualTo(capaian(target, realisasi, Polaritas.TURUN, T_PER_R));
    }

    @Property
    void capaian_tidak_pernah_negatif(@ForAll @BigRange(min = "0.01", max = "1000") BigDecimal target,
                                      @ForAll @BigRange(min = "-1000", max = "100000") BigDecimal realisasi, @ForAll Polaritas polaritas) {
        assertThat(capaian(target, realisasi, polaritas, DUA_T_MINUS_R)).isNotNegative();
    }

    @Property
    void skala_bawaan_memberi_tepat_satu_kelas(@ForAll SkalaBawaan bawaan, @ForAll @BigRange(min = "0", max = "1000000") @Scale(8) BigDecimal capaian) {
        assertThat(bawaan.skala().kelas()).filteredOn(kelas -> kelas.memuat(capaian)).hasSize(1)
                .containsExactly(bawaan.skala().predikat(capaian));
    }

    @Property
    void skala_yang_bersambung_sah_dalam_urutan_apa_pun(@ForAll @Size(min = 1, max = 8) List<@IntRange(min = 1, max = 300) Integer> batas, @ForAll Random acak) {
        List<Predikat> kelas = kelas(batas);
        Collections.shuffle(kelas, acak);

        assertThat(new SkalaPredikat(kelas).kelas()).hasSameSizeAs(kelas);
    }

    @Property
    void skala_dengan_celah_atau_tumpang_tindih_tidak_sah(@ForAll @Size(min = 1, max = 8) List<@IntRange(min = 1, max = 300) Integer> batas,
                                                          @ForAll @IntRange(min = 0, max = 100) int pilih, @ForAll boolean celah) {
        List<Predikat> kelas = kelas(batas);
        int i = pilih % (kelas.size() - 1);
        BigDecimal geser = new BigDecimal(celah ? "-0.01" : "0.01");
        Predikat asal = kelas.get(i);
        kelas.set(i, new Predikat(asal.label(), asal.dari(), asal.sampai().add(geser)));

        assertThat(SkalaPredikatTest.galat(kelas)).hasMessageContaining(celah ? "celah" : "tumpang tindih").returns(i + 1, SkalaTidakSah::kelas);
    }

    @Property
    void jumlah_anak_sama_dengan_induk(@ForAll @Size(min = 1, max = 30) List<@IntRange(min = 0, max = 1_000_000) Integer> nilai, @ForAll Random acak) {
        List<PohonAnggaran.Baris> baris = new ArrayList<>();
        for (int i = 0; i < nilai.size(); i++) {
            String induk = i == 0 ? null : "" + acak.nextInt(i);
            baris.add(new PohonAnggaran.Baris("" + i, induk, BigDecimal.valueOf(nilai.get(i)), BigDecimal.valueOf(nilai.get(i) / 2)));
        }

        PohonAnggaran pohon = new PohonAnggaran(baris);

        for (PohonAnggaran.Baris induk : baris) {
            List<PohonAnggaran.Baris> anak = baris.stream().filter(satu -> induk.id().equals(satu.induk())).toList();
            BigDecimal jumlah = anak.isEmpty() ? induk.pagu()
                    : anak.stream().map(satu -> pohon.subtotal(satu.id()).pagu()).reduce(BigDecimal.ZERO, BigDecimal::add);
            assertThat(pohon.subtotal(induk.id()).pagu()).isEqualByComparingTo(jumlah);
        }
        assertThat(pohon.total()).isEqualTo(pohon.subtotal("0"));
    }

    @Property
    void pembulatan_hanya_saat_ditampilkan(@ForAll @BigRange(min = "1", max = "10000") BigDecimal target, @ForAll @BigRange(min = "0", max = "10000") BigDecimal realisasi) {
        Capaian capaian = Capaian.hitung(target, NilaiRealisasi.langsung(realisasi), Polaritas.NAIK, DUA_T_MINUS_R);

        assertThat(capaian.dibulatkan()).isEqualTo(capaian.nilai().setScale(2, RoundingMode.HALF_UP));
        assertThat(capaian.nilai().multiply(target).subtract(realisasi.multiply(BigDecimal.valueOf(100))).abs()).isLessThan(new BigDecimal("1e-20"));
    }

    private static List<Predikat> kelas(List<Integer> batas) {
        List<Predikat> kelas = new ArrayList<>();
        BigDecimal dari = BigDecimal.ZERO;
        for (int satu : new TreeSet<>(batas)) {
            kelas.add(new Predikat("di bawah " + satu, dari, BigDecimal.valueOf(satu)));
            dari = BigDecimal.valueOf(satu);
        }
        kelas.add(new Predikat("tertinggi", dari, null));
        return kelas;
    }

    private static BigDecimal capaian(BigDecimal target, BigDecimal realisasi, Polaritas polaritas, RumusTurun rumus) {
        return Capaian.hitung(target, NilaiRealisasi.langsung(realisasi), polaritas, rumus).nilai();
    }
}
