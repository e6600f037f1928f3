package id.tepat.penyajian.layar;

import id.tepat.capaian.BarisCapaian;
import id.tepat.kalender.Triwulan;
import id.tepat.pengukuran.Angka;
import id.tepat.pengukuran.CaraAkumulasi;
import id.tepat.pengukuran.CostPerOutcome;
import id.tepat.pengukuran.DasarPredikat;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** How the numbers of one row of a report are written and named: each says of which time it is, and against what. */
@Named
@ApplicationScoped
public class IsiBaris {

    private static final String KOSONG = "–";

    /** The year's target in words: {@code 15 laporan}, {@code 80%}, {@code 4 gedung dan 1 halaman}. */
    public String target(BarisCapaian baris) {
        return bertarget(baris) ? baris.targetTeks() : bersatuan(baris.target(), baris.satuan());
    }

    public String targetTriwulan(BarisCapaian baris) {
        return bersatuan(baris.targetTriwulan(), baris.satuan());
    }

    /** A target of the year without its unit, for columns beside a named unit: {@code 15}, {@code 80%}. */
    public String angkaTarget(BarisCapaian baris) {
        return bertarget(baris) ? baris.targetTeks() : angka(baris, baris.target());
    }

    private static boolean bertarget(BarisCapaian baris) {
        return baris.targetTeks() != null && !baris.targetTeks().isBlank();
    }

    /** A value of the row without its unit; percent stays. */
    public String angka(BarisCapaian baris, BigDecimal nilai) {
        return bersatuan(nilai, baris.rasio() || "%".equals(baris.satuan()) ? "%" : null);
    }

    /** What was achieved to the end of the quarter, without its unit; a ratio with its parts: {@code 58,06% (36 dari 62)}. */
    public String angkaSampai(BarisCapaian baris) {
        if (baris.akumulasi().hasil().isEmpty()) {
            return baris.tidakAdaRealisasi() ? "tidak ada realisasi" : KOSONG;
        }
        boolean berbagian = baris.rasio() && baris.akumulasi().terbentuk() == null && baris.pembilang() != null && baris.penyebut() != null;
        String nilai = baris.rasio() ? Angka.persen(baris.sampaiTriwulan()) : angka(baris, baris.sampaiTriwulan());
        return berbagian ? nilai + " (" + Angka.teks(baris.pembilang()) + " dari " + Angka.teks(baris.penyebut()) + ")" : nilai;
    }

    /** Accumulated value, at most two decimals. */
    public String sampaiTriwulan(BarisCapaian baris) {
        return bersatuan(baris.sampaiTriwulan(), baris.rasio() ? "%" : baris.satuan());
    }

    public String triwulanLalu(BarisCapaian baris) {
        return bersatuan(baris.triwulanLalu(), baris.rasio() ? "%" : baris.satuan());
    }

    /** {@code 83,2} or {@code 1.250}: as many decimals as needed, at most two. */
    public String ringkas(BigDecimal nilai) {
        return nilai == null ? KOSONG : Angka.teks(nilai.setScale(2, RoundingMode.HALF_UP));
    }

    private String bersatuan(BigDecimal nilai, String satuan) {
        if (nilai == null) {
            return KOSONG;
        }
        return ringkas(nilai) + (satuan == null ? "" : satuan.strip().equals("%") ? "%" : " " + satuan.strip());
    }

    /** What is to be typed: {@code Realisasi s.d. Triwulan II} or {@code Realisasi Triwulan II saja}. */
    public String labelNilai(BarisCapaian baris) {
        return "Realisasi " + (baris.akumulasi().cara().kumulatif() ? sampai(masa(baris)) : masa(baris) + " saja");
    }

    public String labelPembilang(BarisCapaian baris) {
        String label = kosong(baris.labelPembilang()) ? "Pembilang" : baris.labelPembilang();
        return label + (baris.akumulasi().cara().kumulatif() ? " " + sampai(masa(baris)) : ", " + masa(baris) + " saja");
    }

    /** The year's stays the same in every quarter; of one that is summed each quarter brings its own. */
    public String labelPenyebut(BarisCapaian baris) {
        String label = kosong(baris.labelPenyebut()) ? "Penyebut" : baris.labelPenyebut();
        if (baris.akumulasi().cara() == CaraAkumulasi.JUMLAH_KEDUANYA) {
            return label + ", " + masa(baris) + " saja";
        }
        return baris.akumulasi().cara() == CaraAkumulasi.JUMLAH && !label.contains("setahun") ? label + ", setahun" : label;
    }

    public String labelSampai(BarisCapaian baris) {
        return "Realisasi " + sampai(masa(baris));
    }

    /** Of which time the reference value is. */
    public String labelTriwulanLalu(BarisCapaian baris) {
        String lalu = "Triwulan " + baris.akumulasi().masa().sebelumnya().romawi();
        return baris.akumulasi().cara().kumulatif() ? "Realisasi " + sampai(lalu) : "Realisasi " + lalu;
    }

    /** The capaian that counts, from which the predikat is taken. */
    public String capaian(BarisCapaian baris) {
        return baris.akumulasi().hasil().isEmpty() ? KOSONG : baris.penilaian().utama().teks();
    }

    /** Against what the capaian that counts is taken. */
    public String terhadap(BarisCapaian baris) {
        return terhadap(baris, baris.penilaian().dasar());
    }

    public boolean adaCapaianLain(BarisCapaian baris) {
        return baris.akumulasi().hasil().isPresent() && baris.penilaian().lainnya() != null && baris.penilaian().lainnya().dapatDihitung();
    }

    /** Against what the other capaian is taken. */
    public String terhadapLain(BarisCapaian baris) {
        return terhadap(baris, baris.penilaian().dasar() == DasarPredikat.TAHUN ? DasarPredikat.TRIWULAN : DasarPredikat.TAHUN);
    }

    /** The same within a table, under which the basis is said once in full. */
    public String terhadapSingkat(BarisCapaian baris) {
        return baris.penilaian().dasar() == DasarPredikat.TAHUN ? "terhadap tahun" : "terhadap triwulan";
    }

    public String terhadapLainSingkat(BarisCapaian baris) {
        return baris.penilaian().dasar() == DasarPredikat.TAHUN ? "terhadap triwulan" : "terhadap tahun";
    }

    private static String terhadap(BarisCapaian baris, DasarPredikat dasar) {
        return "terhadap target " + (dasar == DasarPredikat.TAHUN ? "tahun" : sampai(masa(baris)));
    }

    /** {@code −9,42}, in percentage points. */
    public String selisih(CostPerOutcome biaya) {
        BigDecimal selisih = biaya.selisih();
        return selisih == null ? KOSONG : Angka.desimal(selisih, selisih.scale()).replace('-', '−');
    }

    private static String masa(BarisCapaian baris) {
        Triwulan masa = baris.akumulasi().masa();
        return "Triwulan " + masa.romawi();
    }

    private static String sampai(String masa) {
        return "s.d. " + masa;
    }

    private static boolean kosong(String teks) {
        return teks == null || teks.isBlank();
    }
}
