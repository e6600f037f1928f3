package id.tepat.pengaturan;

import id.tepat.galat.TidakSah;
import id.tepat.pengukuran.AngkaIsian;
import id.tepat.pengukuran.JenisAngka;
import id.tepat.pengukuran.Predikat;
import id.tepat.pengukuran.SkalaPredikat;
import id.tepat.pengukuran.SkalaTidakSah;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;

/**
 * A scale as somebody types it; may still be wrong.
 *
 * @param asal  id of the version that this follows; null for a scale of its own
 * @param kelas rows of the form, empty ones among them
 */
public record IsianSkala(Long asal, String nama, String dasar, List<Baris> kelas) {

    private static final int LABEL_TERPANJANG = 100;
    private static final BigDecimal BATAS_TERTINGGI = BigDecimal.valueOf(10_000);

    /**
     * A row.
     *
     * @param dari   lower bound, included; empty means 0
     * @param sampai upper bound, excluded; empty means up to the next class, or without end
     */
    public record Baris(String label, String dari, String sampai) {

        boolean kosong() {
            return bersih(label).isEmpty() && bersih(dari).isEmpty() && bersih(sampai).isEmpty();
        }
    }

    public IsianSkala {
        kelas = List.copyOf(kelas);
    }

    /**
     * The scale that was meant.
     *
     * @throws TidakSah at the row at fault: {@code label-2}, {@code dari-2} or {@code sampai-2}; rows count from 1
     */
    public SkalaPredikat skala() {
        List<Integer> nomor = new ArrayList<>();
        Set<String> label = new HashSet<>();
        for (int i = 0; i < kelas.size(); i++) {
            if (!kelas.get(i).kosong()) {
                nomor.add(i + 1);
                pastikanLabel(i + 1, label);
            }
        }
        List<Predikat> terbaca = nomor.stream().map(this::kelas).toList();
        try {
            return new SkalaPredikat(tersambung(terbaca));
        } catch (SkalaTidakSah e) {
            throw TidakSah.pada(e.kelas() == 0 ? "label-1" : e.bidang() + "-" + nomor.get(e.kelas() - 1), e.getMessage());
        }
    }

    /** What of it can be read, for a picture while it is typed. */
    public List<Predikat> terbaca() {
        List<Predikat> hasil = new ArrayList<>();
        for (int i = 0; i < kelas.size(); i++) {
            if (!kelas.get(i).kosong()) {
                try {
                    hasil.add(kelas(i + 1));
                } catch (TidakSah belumTerbaca) {
                    continue;
                }
            }
        }
        return tersambung(hasil);
    }

    private void pastikanLabel(int nomor, Set<String> sudah) {
        String label = bersih(kelas.get(nomor - 1).label());
        if (label.isEmpty() || label.length() > LABEL_TERPANJANG) {
            throw TidakSah.pada("label-" + nomor, label.isEmpty() ? "Kelas ini belum bernama." : "Paling panjang " + LABEL_TERPANJANG + " karakter.");
        }
        if (!sudah.add(label.toLowerCase(Locale.ROOT))) {
            throw TidakSah.pada("label-" + nomor, "Nama kelas \"" + label + "\" sudah dipakai di atas.");
        }
    }

    private Predikat kelas(int nomor) {
        Baris baris = kelas.get(nomor - 1);
        return new Predikat(bersih(baris.label()), batas("dari-" + nomor, baris.dari()), batas("sampai-" + nomor, baris.sampai()));
    }

    private static BigDecimal batas(String sel, String teks) {
        AngkaIsian angka = AngkaIsian.baca(teks, JenisAngka.PERSEN);
        if (angka.ditolak()) {
            throw TidakSah.pada(sel, angka.keberatan());
        }
        if (angka.kosong()) {
            return null;
        }
        BigDecimal nilai = angka.nilai();
        if (nilai.signum() < 0 || nilai.compareTo(BATAS_TERTINGGI) > 0 || nilai.stripTrailingZeros().scale() > 4) {
            throw TidakSah.pada(sel, "Batas antara 0 dan 10.000, paling banyak empat angka di belakang koma.");
        }
        return nilai;
    }

    /** A class without an upper bound ends where the next one begins. */
    private static List<Predikat> tersambung(List<Predikat> kelas) {
        return kelas.stream().map(satu -> satu.sampai() != null ? satu : new Predikat(satu.label(), satu.dari(),
                kelas.stream().map(Predikat::dari).filter(dari -> dari.compareTo(satu.dari()) > 0).min(BigDecimal::compareTo).orElse(null))).toList();
    }

    private static String bersih(String teks) {
        return Objects.requireNonNullElse(teks, "").strip();
    }
}
