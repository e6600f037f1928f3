package id.tepat.pengukuran.rest;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import id.tepat.galat.GalatBidang;
import id.tepat.galat.TidakSah;
import id.tepat.galat.rest.JsonNode;
import id.tepat.pengukuran.Angka;
import id.tepat.pengukuran.Capaian;
import id.tepat.pengukuran.NilaiRealisasi;
import id.tepat.pengukuran.Polaritas;
import id.tepat.pengukuran.Predikat;
import id.tepat.pengukuran.RumusTurun;
import id.tepat.pengukuran.SkalaBawaan;
import id.tepat.pengukuran.SkalaPredikat;
import id.tepat.pengukuran.SkalaTidakSah;

/** Reads one request to measure and answers it; every broken rule of all rows is told at once (422). */
final class PermintaanPengukuran {

    private static final int DESIMAL = 10;

    private final JsonNode badan;
    private final List<GalatBidang> galat = new ArrayList<>();

    PermintaanPengukuran(JsonNode badan) {
        this.badan = badan;
    }

    HasilPengukuran ukur() {
        List<JsonNode> baris = badan.list("indikator");
        SkalaPredikat skala = skala();
        RumusTurun rumus = pilihan(badan, "rumusTurun", RumusTurun.DUA_T_MINUS_R);
        if (!badan.has("indikator")) {
            tolak(badan, "indikator", "Daftar indikator wajib ada.");
        }
        List<HasilPengukuran.Baris> hasil = baris.stream().map(satu -> ukur(satu, skala, rumus)).toList();
        if (!galat.isEmpty()) {
            throw new TidakSah("Permintaan tidak dapat diukur: " + galat.get(0).sel() + ": " + galat.get(0).pesan(), galat);
        }
        return new HasilPengukuran(hasil);
    }

    private HasilPengukuran.Baris ukur(JsonNode baris, SkalaPredikat skala, RumusTurun rumus) {
        String nama = baris.text("nama");
        Polaritas polaritas = pilihan(baris, "polaritas", Polaritas.NAIK);
        BigDecimal target = takNegatif(baris, "target");
        NilaiRealisasi realisasi = realisasi(baris);
        if (target == null) {
            tolak(baris, "target", "Target wajib diisi dan tidak boleh negatif.");
        }
        if (target == null || realisasi == null || skala == null) {
            return null;
        }
        Capaian capaian = Capaian.hitung(target, realisasi, polaritas, rumus);
        Predikat predikat = skala.predikat(capaian);
        return new HasilPengukuran.Baris(nama, rapi(realisasi.nilai()), capaian.dibulatkan(),
                predikat == null ? null : predikat.label(), capaian.dapatDihitung() ? null : Angka.TIDAK_DAPAT_DIHITUNG);
    }

    private NilaiRealisasi realisasi(JsonNode baris) {
        BigDecimal langsung = baris.number("realisasi");
        BigDecimal pembilang = takNegatif(baris, "pembilang");
        BigDecimal penyebut = takNegatif(baris, "penyebut");
        boolean rasio = baris.has("pembilang") || baris.has("penyebut");
        if (rasio == (langsung != null)) {
            tolak(baris, "realisasi", rasio ? "Isi realisasi atau pembilang dan penyebut, tidak keduanya."
                    : "Isi realisasi, atau pembilang dan penyebut.");
            return null;
        }
        if (rasio && (pembilang == null || penyebut == null)) {
            tolak(baris, pembilang == null ? "pembilang" : "penyebut", "Pembilang dan penyebut wajib ada berpasangan dan tidak boleh negatif.");
            return null;
        }
        return rasio ? NilaiRealisasi.rasio(pembilang, penyebut) : NilaiRealisasi.langsung(langsung);
    }

    private SkalaPredikat skala() {
        if (!badan.has("skala")) {
            tolak(badan, "skala", "Skala wajib ada: nama skala atau daftar kelas.");
            return null;
        }
        return badan.isText("skala") ? pilihan(badan, "skala", SkalaBawaan.GUCIALIT).skala() : skala(badan.list("skala"));
    }

    private SkalaPredikat skala(List<JsonNode> kelas) {
        try {
            return new SkalaPredikat(kelas.stream().map(PermintaanPengukuran::kelas).toList());
        } catch (SkalaTidakSah e) {
            galat.add(new GalatBidang(e.kelas() == 0 ? "skala" : "skala/" + e.kelas() + "." + e.bidang(), e.getMessage()));
            return null;
        }
    }

    private static Predikat kelas(JsonNode satu) {
        String label = satu.text("label");
        return new Predikat(label == null ? "" : label, satu.number("dari"), satu.number("sampai"));
    }

    private <E extends Enum<E>> E pilihan(JsonNode baris, String bidang, E bawaan) {
        String teks = baris.text(bidang);
        E[] semua = bawaan.getDeclaringClass().getEnumConstants();
        return teks == null ? bawaan : Arrays.stream(semua).filter(satu -> satu.name().equals(teks)).findFirst().orElseGet(() -> {
            tolak(baris, bidang, "Pilih salah satu: " + Arrays.toString(semua) + ".");
            return bawaan;
        });
    }

    private static BigDecimal takNegatif(JsonNode baris, String bidang) {
        BigDecimal angka = baris.number(bidang);
        return angka == null || angka.signum() < 0 ? null : angka;
    }

    private static BigDecimal rapi(BigDecimal nilai) {
        if (nilai == null) {
            return null;
        }
        BigDecimal pendek = nilai.setScale(DESIMAL, RoundingMode.HALF_UP).stripTrailingZeros();
        return pendek.scale() < 0 ? pendek.setScale(0) : pendek;
    }

    private void tolak(JsonNode baris, String bidang, String pesan) {
        galat.add(new GalatBidang(baris.at(bidang), pesan));
    }
}
