package id.tepat.demo;

import id.tepat.capaian.BarisCapaian;
import id.tepat.demo.NaskahDemo.Unit;
import id.tepat.demo.SasaranDemo.Capaian;
import id.tepat.demo.SasaranDemo.Indikator;
import id.tepat.kalender.Triwulan;
import id.tepat.pelaporan.BagianNarasi;
import id.tepat.pelaporan.IsianLaporan;
import id.tepat.pelaporan.IsianRealisasi;
import id.tepat.pelaporan.Perubahan;
import id.tepat.pengukuran.Angka;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What a penyusun of the demo types into a report. */
final class IsianDemo {

    private static final List<BagianNarasi> DISALIN = List.of(BagianNarasi.FAKTOR_PENGHAMBAT, BagianNarasi.UPAYA);

    private final List<Indikator> indikator;
    private final Map<String, String> narasi;
    private final Triwulan masa;
    private final boolean keliru;
    private boolean sebagian;
    private boolean diperbaiki;

    IsianDemo(IsiDemo isi, Unit unit, Kejadian kejadian, Triwulan masa) {
        String pemilik = kejadian.jabatan() == null ? unit.kepala() : kejadian.jabatan();
        this.indikator = isi.indikator(unit, pemilik);
        this.narasi = new HashMap<>(isi.narasi(kejadian.jabatan(), masa));
        if (kejadian.salin()) {
            Map<String, String> lalu = isi.narasi(kejadian.jabatan(), masa.sebelumnya());
            DISALIN.forEach(bagian -> narasi.put(bagian.kunci(), lalu.get(bagian.kunci())));
        }
        this.masa = masa;
        this.keliru = kejadian.keliru();
    }

    /** Half of the grid and the first text. */
    IsianDemo sebagian() {
        this.sebagian = true;
        return this;
    }

    /** All of it. */
    IsianDemo lengkap(boolean sesudahDikembalikan) {
        this.diperbaiki = sesudahDikembalikan;
        return this;
    }

    /** @param baris the report's grid, in the order of the PK */
    IsianLaporan untuk(List<BarisCapaian> baris) {
        List<IsianRealisasi> isian = new ArrayList<>();
        int banyak = sebagian ? (baris.size() + 1) / 2 : baris.size();
        for (int i = 0; i < banyak; i++) {
            Capaian asli = indikator.get(i).capaian().get(masa.nomor() - 1);
            isian.add(isian(baris.get(i), indikator.get(i), keliru && i == 0 ? asli.keliru() : asli, asli));
        }
        return new IsianLaporan(isian, narasi());
    }

    /** @param asli what the sentence says, written with more care than the number */
    private IsianRealisasi isian(BarisCapaian baris, Indikator satu, Capaian capaian, Capaian asli) {
        BigDecimal pertama = capaian.ada() ? capaian.angka().get(0) : null;
        return new IsianRealisasi(baris.indikator(),
                Perubahan.menjadi(satu.rasio() ? null : pertama),
                Perubahan.menjadi(satu.rasio() ? pertama : null),
                Perubahan.menjadi(satu.rasio() && capaian.ada() ? capaian.angka().get(1) : null),
                Perubahan.menjadi(!capaian.ada()), Perubahan.menjadi(capaian.keterangan()),
                Perubahan.menjadi(evaluasi(satu, asli)));
    }

    private String evaluasi(Indikator satu, Capaian capaian) {
        String target = "target setahun " + Angka.teks(satu.target()) + " " + satu.satuan();
        if (!capaian.ada()) {
            return "Sampai dengan " + masa.label() + " belum ada realisasi dari " + target + ".";
        }
        return satu.rasio()
                ? "%s: %s dari %s; %s.".formatted(satu.pembilang(), Angka.teks(capaian.angka().get(0)), Angka.teks(capaian.angka().get(1)), target)
                : "%s %s terealisasi %s %s dari %s.".formatted(satu.caraAkumulasi().kumulatif() ? "Sampai dengan" : "Pada", masa.label(),
                        Angka.teks(capaian.angka().get(0)), satu.satuan(), target);
    }

    private Map<BagianNarasi, String> narasi() {
        Map<BagianNarasi, String> teks = new EnumMap<>(BagianNarasi.class);
        for (BagianNarasi bagian : BagianNarasi.values()) {
            if (!sebagian || bagian == BagianNarasi.ANALISIS) {
                teks.put(bagian, narasi.get(bagian.kunci()));
            }
        }
        if (diperbaiki) {
            teks.merge(BagianNarasi.ANALISIS, "Angka telah dicocokkan kembali sesuai tanggapan.", (lama, baru) -> lama + "\n" + baru);
        }
        return teks;
    }
}
