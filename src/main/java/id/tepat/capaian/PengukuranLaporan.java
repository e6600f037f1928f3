package id.tepat.capaian;

import id.tepat.anggaran.TabelAnggaran;
import id.tepat.kalender.Triwulan;
import id.tepat.pelaporan.LaporanKinerja;
import id.tepat.pelaporan.RealisasiIndikator;
import id.tepat.pelaporan.StatusLaporan;
import id.tepat.pengukuran.Capaian;
import id.tepat.pengukuran.CostPerOutcome;
import id.tepat.pengukuran.NilaiRealisasi;
import id.tepat.pengukuran.PohonAnggaran;
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

    private final AturanPengukuran aturan;
    private final List<LaporanKinerja> sebelumnya;
    private final TabelAnggaran anggaran;

    /**
     * @param sebelumnya the owner's reports of the earlier quarters of the year, in order; what was excused counts nowhere
     * @param anggaran   the unit's budget of this quarter
     */
    PengukuranLaporan(AturanPengukuran aturan, List<LaporanKinerja> sebelumnya, TabelAnggaran anggaran) {
        this.aturan = aturan;
        this.sebelumnya = sebelumnya;
        this.anggaran = anggaran;
    }

    List<BarisCapaian> ukur(LaporanKinerja laporan) {
        PenilaianCapaian penilai = new PenilaianCapaian(aturan, laporan.masa());
        return laporan.realisasi().stream().map(baris -> ukur(laporan.masa(), baris, penilai)).toList();
    }

    private BarisCapaian ukur(Triwulan masa, RealisasiIndikator baris, PenilaianCapaian penilai) {
        IndikatorPerjanjian indikator = baris.indikator();
        Akumulasi akumulasi = akumulasi(masa, baris);
        Penilaian penilaian = penilai.nilai(indikator, akumulasi.hasil());
        return new BarisCapaian(indikator.id(), indikator.sasaran().uraian(), indikator.nama(), indikator.satuan(),
                indikator.polaritas(), indikator.rasio(), indikator.labelPembilang(), indikator.labelPenyebut(),
                indikator.target(), indikator.targetTeks(), indikator.targetTriwulan(masa.nomor()),
                baris.pembilang(), baris.penyebut(), nilai(baris), akumulasi, penilaian,
                baris.tidakAdaRealisasi(), baris.keterangan(), baris.evaluasi(), biaya(indikator, penilaian.capaian()));
    }

    /** Quarters said to have no realisasi are left out. */
    private Akumulasi akumulasi(Triwulan masa, RealisasiIndikator kini) {
        IndikatorPerjanjian indikator = kini.indikator();
        List<Suku> suku = new ArrayList<>();
        dahulu(indikator).forEach(baris -> suku(baris.laporan().masa(), baris).ifPresent(suku::add));
        Optional<Suku> sukuKini = suku(masa, kini);
        sukuKini.ifPresent(suku::add);
        return new Akumulasi(indikator.caraAkumulasi(), indikator.rasio(), masa, suku, sukuKini.isPresent() || kini.tidakAdaRealisasi());
    }

    private static Optional<Suku> suku(Triwulan masa, RealisasiIndikator baris) {
        boolean rasio = baris.indikator().rasio();
        boolean lengkap = rasio ? baris.pembilang() != null && baris.penyebut() != null : baris.realisasi() != null;
        return baris.tidakAdaRealisasi() || !lengkap ? Optional.empty()
                : Optional.of(rasio ? new Suku(masa, baris.pembilang(), baris.penyebut()) : new Suku(masa, baris.realisasi(), null));
    }

    private static BigDecimal nilai(RealisasiIndikator baris) {
        return suku(baris.laporan().masa(), baris).map(satu -> satu.penyebut() == null ? NilaiRealisasi.langsung(satu.nilai())
                : NilaiRealisasi.rasio(satu.nilai(), satu.penyebut())).map(NilaiRealisasi::nilai).orElse(null);
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

    private CostPerOutcome biaya(IndikatorPerjanjian indikator, Capaian capaian) {
        List<Long> pos = indikator.posAnggaran().stream().map(PosAnggaran::id).toList();
        if (pos.isEmpty()) {
            return null;
        }
        PohonAnggaran.Subtotal jumlah = anggaran.jumlah(pos);
        return new CostPerOutcome(jumlah.pagu(), jumlah.realisasi(), capaian);
    }
}
