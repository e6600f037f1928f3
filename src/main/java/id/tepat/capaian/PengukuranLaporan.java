package id.tepat.capaian;

import id.tepat.anggaran.TabelAnggaran;
import id.tepat.pelaporan.LaporanKinerja;
import id.tepat.pelaporan.RealisasiIndikator;
import id.tepat.pelaporan.StatusLaporan;
import id.tepat.pengukuran.Capaian;
import id.tepat.pengukuran.CostPerOutcome;
import id.tepat.pengukuran.NilaiRealisasi;
import id.tepat.pengukuran.PohonAnggaran;
import id.tepat.pengukuran.RumusTurun;
import id.tepat.pengukuran.SkalaPredikat;
import id.tepat.perencanaan.PosAnggaran;
import id.tepat.perjanjian.IndikatorPerjanjian;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedList;
import java.util.List;
import java.util.Optional;

/**
 * Measures the rows of a report by the kabupaten's rules; the one place where a report's numbers are computed, for
 * screens, documents and the machine interface alike.
 */
final class PengukuranLaporan {

    private final RumusTurun rumusTurun;
    private final SkalaPredikat skala;
    private final List<LaporanKinerja> sebelumnya;
    private final TabelAnggaran anggaran;

    /**
     * @param sebelumnya the owner's reports of the earlier quarters of the year, in order; what was excused counts nowhere
     * @param anggaran   the unit's budget of this quarter
     */
    PengukuranLaporan(RumusTurun rumusTurun, SkalaPredikat skala, List<LaporanKinerja> sebelumnya, TabelAnggaran anggaran) {
        this.rumusTurun = rumusTurun;
        this.skala = skala;
        this.sebelumnya = sebelumnya;
        this.anggaran = anggaran;
    }

    List<BarisCapaian> ukur(LaporanKinerja laporan) {
        return laporan.realisasi().stream().map(baris -> ukur(laporan, baris)).toList();
    }

    private BarisCapaian ukur(LaporanKinerja laporan, RealisasiIndikator baris) {
        IndikatorPerjanjian indikator = baris.indikator();
        List<RealisasiIndikator> dahulu = dahulu(indikator);
        Optional<NilaiRealisasi> sampai = sampaiTriwulan(indikator, dahulu, baris);
        BigDecimal targetTriwulan = indikator.targetTriwulan(laporan.masa().nomor());
        Capaian capaian = capaian(indikator, indikator.target(), sampai);
        Capaian capaianTriwulan = targetTriwulan == null ? null : capaian(indikator, targetTriwulan, sampai);
        Capaian dinilai = capaianTriwulan == null ? capaian : capaianTriwulan;
        return new BarisCapaian(indikator.id(), indikator.sasaran().uraian(), indikator.nama(), indikator.satuan(),
                indikator.polaritas(), indikator.rasio(), indikator.labelPembilang(), indikator.labelPenyebut(),
                indikator.target(), indikator.targetTeks(), targetTriwulan,
                baris.pembilang(), baris.penyebut(), nilai(baris).map(NilaiRealisasi::nilai).orElse(null),
                sampai.map(NilaiRealisasi::nilai).orElse(null), capaian, capaianTriwulan,
                dinilai.dapatDihitung() ? skala.predikat(dinilai).label() : null,
                baris.tidakAdaRealisasi(), baris.keterangan(), baris.evaluasi(),
                triwulanLalu(laporan, dahulu), biaya(indikator, capaian));
    }

    private Capaian capaian(IndikatorPerjanjian indikator, BigDecimal target, Optional<NilaiRealisasi> sampai) {
        if (target == null || sampai.isEmpty()) {
            return new Capaian(null);
        }
        return Capaian.hitung(target, sampai.get(), indikator.polaritas(), rumusTurun);
    }

    /** Quarters said to have no realisasi are left out; a row not written yet says nothing, whatever earlier quarters brought. */
    private static Optional<NilaiRealisasi> sampaiTriwulan(IndikatorPerjanjian indikator, List<RealisasiIndikator> dahulu,
                                                           RealisasiIndikator kini) {
        if (nilai(kini).isEmpty() && !kini.tidakAdaRealisasi()) {
            return Optional.empty();
        }
        List<RealisasiIndikator> semua = new ArrayList<>(dahulu);
        semua.add(kini);
        semua.removeIf(satu -> nilai(satu).isEmpty());
        if (semua.isEmpty()) {
            return Optional.empty();
        }
        if (!indikator.rasio()) {
            return indikator.caraAkumulasi().sampaiTriwulan(semua.stream().map(RealisasiIndikator::realisasi).toList());
        }
        BigDecimal penyebutSetahun = semua.get(semua.size() - 1).penyebut();
        return indikator.caraAkumulasi()
                .sampaiTriwulan(semua.stream().map(RealisasiIndikator::pembilang).toList(), penyebutSetahun);
    }

    private static Optional<NilaiRealisasi> nilai(RealisasiIndikator baris) {
        if (baris.tidakAdaRealisasi()) {
            return Optional.empty();
        }
        if (!baris.indikator().rasio()) {
            return Optional.ofNullable(baris.realisasi()).map(NilaiRealisasi::langsung);
        }
        return baris.pembilang() == null || baris.penyebut() == null ? Optional.empty()
                : Optional.of(NilaiRealisasi.rasio(baris.pembilang(), baris.penyebut()));
    }

    /**
     * The same indicator in the earlier reports, in their order: of the same PK, or of the version it was copied from, back
     * through every PK Perubahan. A quarter measured another way cannot be added up and is left out.
     */
    private List<RealisasiIndikator> dahulu(IndikatorPerjanjian indikator) {
        LinkedList<RealisasiIndikator> dahulu = new LinkedList<>();
        IndikatorPerjanjian versi = indikator;
        for (int i = sebelumnya.size() - 1; i >= 0; i--) {
            RealisasiIndikator sama = samaDi(sebelumnya.get(i), versi);
            if (sama != null) {
                versi = sama.indikator();
                dahulu.addFirst(sama);
            }
        }
        dahulu.removeIf(satu -> satu.indikator().rasio() != indikator.rasio());
        return dahulu;
    }

    private static RealisasiIndikator samaDi(LaporanKinerja lalu, IndikatorPerjanjian indikator) {
        return lalu.status() == StatusLaporan.DIBEBASKAN ? null
                : lalu.realisasi().stream().filter(baris -> baris.mengukur(indikator)).findFirst().orElse(null);
    }

    private static BigDecimal triwulanLalu(LaporanKinerja laporan, List<RealisasiIndikator> dahulu) {
        return dahulu.stream()
                .filter(baris -> baris.laporan().masa().equals(laporan.masa().sebelumnya()))
                .findFirst().flatMap(PengukuranLaporan::nilai).map(NilaiRealisasi::nilai).orElse(null);
    }

    private CostPerOutcome biaya(IndikatorPerjanjian indikator, Capaian capaian) {
        List<Long> pos = indikator.posAnggaran().stream().map(PosAnggaran::id).toList();
        if (pos.isEmpty()) {
            return null;
        }
        PohonAnggaran.Subtotal jumlah = anggaran.jumlah(pos);
        return new CostPerOutcome(jumlah.pagu(), jumlah.realisasi(), capaian);
    }
}
