package id.tepat.demo;

import id.tepat.pengukuran.CaraAkumulasi;
import id.tepat.pengukuran.Polaritas;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

/** A sasaran of the first kecamatan with its indicators. */
record SasaranDemo(String uraian, List<Indikator> indikator) {

    /** @param angka one number, pembilang and penyebut, or none ("tidak ada realisasi") */
    record Capaian(List<BigDecimal> angka, String keterangan) {

        boolean ada() {
            return !angka.isEmpty();
        }

        Capaian kali(BigDecimal faktor) {
            return new Capaian(angka.stream().map(nilai -> SkalaDemo.jumlah(nilai, faktor)).toList(), keterangan);
        }

        /** As a hurried writer would type it: the first number one too many. */
        Capaian keliru() {
            return ada() ? new Capaian(Stream.concat(Stream.of(angka.get(0).add(BigDecimal.ONE)), angka.stream().skip(1)).toList(),
                    keterangan) : this;
        }
    }

    /**
     * @param targetTriwulan empty, or four values
     * @param pembilang      label; null if it is measured directly
     * @param anggaran       codes of the lines that pay for it
     * @param capaian        of triwulan I and II
     */
    record Indikator(String nama, String satuan, BigDecimal target, String targetTeks, List<BigDecimal> targetTriwulan,
                     CaraAkumulasi caraAkumulasi, Polaritas polaritas, String pembilang, String penyebut,
                     List<String> anggaran, List<Capaian> capaian) {

        boolean rasio() {
            return pembilang != null;
        }

        /** The same promise of another kecamatan; percentages and durations stay as they are. */
        Indikator kali(BigDecimal faktor) {
            if (faktor.compareTo(BigDecimal.ONE) == 0 || !rasio() && caraAkumulasi == CaraAkumulasi.RATA_RATA) {
                return this;
            }
            BigDecimal faktorTarget = rasio() ? BigDecimal.ONE : faktor;
            return new Indikator(nama, satuan, SkalaDemo.jumlah(target, faktorTarget), rasio() ? targetTeks : null,
                    targetTriwulan.stream().map(nilai -> SkalaDemo.jumlah(nilai, faktorTarget)).toList(), caraAkumulasi, polaritas,
                    pembilang, penyebut, anggaran, capaian.stream().map(satu -> satu.kali(faktor)).toList());
        }
    }

    static SasaranDemo dari(JsonObject satu) {
        return new SasaranDemo(satu.getString("uraian"), NaskahDemo.objek(satu.getJsonArray("indikator"), SasaranDemo::indikator));
    }

    private static Indikator indikator(JsonObject satu) {
        JsonObject rasio = satu.getJsonObject("rasio");
        JsonArray nilai = satu.getJsonArray("realisasi");
        JsonArray keterangan = satu.getJsonArray("keterangan");
        return new Indikator(satu.getString("nama"), satu.getString("satuan"), NaskahDemo.angka(satu.get("target")),
                satu.getString("targetTeks", null), satu.containsKey("targetTriwulan")
                        ? satu.getJsonArray("targetTriwulan").stream().map(NaskahDemo::angka).toList() : List.of(),
                CaraAkumulasi.valueOf(satu.getString("caraAkumulasi")), Polaritas.valueOf(satu.getString("polaritas")),
                rasio == null ? null : rasio.getString("pembilang"), rasio == null ? null : rasio.getString("penyebut"),
                NaskahDemo.daftarTeks(satu, "anggaran"),
                Stream.of(0, 1).map(i -> new Capaian(angka(nilai.get(i)), keterangan.getString(i, null))).toList());
    }

    private static List<BigDecimal> angka(JsonValue nilai) {
        return switch (nilai.getValueType()) {
            case NULL -> List.of();
            case ARRAY -> nilai.asJsonArray().stream().map(NaskahDemo::angka).toList();
            default -> List.of(NaskahDemo.angka(nilai));
        };
    }
}
