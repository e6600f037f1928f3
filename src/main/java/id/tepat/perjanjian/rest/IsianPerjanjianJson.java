package id.tepat.perjanjian.rest;

import id.tepat.galat.GalatBidang;
import id.tepat.galat.PermintaanRusak;
import id.tepat.galat.TidakSah;
import id.tepat.galat.rest.JsonNode;
import id.tepat.pengukuran.CaraAkumulasi;
import id.tepat.pengukuran.Polaritas;
import id.tepat.perjanjian.IsianIndikator;
import id.tepat.perjanjian.IsianPerjanjian;
import id.tepat.perjanjian.IsianSasaran;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;

/** Reads the body of a draft. */
final class IsianPerjanjianJson {

    private IsianPerjanjianJson() {}

    static IsianPerjanjian baca(JsonNode badan) {
        if (!badan.has("sasaran")) {
            throw TidakSah.pada("sasaran", "Wajib ada; boleh daftar kosong.");
        }
        return new IsianPerjanjian(tanggal(badan, "rencanaMulai"), badan.list("sasaran").stream().map(IsianPerjanjianJson::sasaran).toList());
    }

    private static IsianSasaran sasaran(JsonNode satu) {
        return new IsianSasaran(id(satu, "id"), satu.text("uraian"), satu.list("indikator").stream().map(IsianPerjanjianJson::indikator).toList());
    }

    private static IsianIndikator indikator(JsonNode satu) {
        return new IsianIndikator(id(satu, "id"), satu.text("nama"), satu.text("satuan"), pilihan(satu, "polaritas", Polaritas.class),
                Boolean.TRUE.equals(satu.bool("rasio")), pilihan(satu, "caraAkumulasi", CaraAkumulasi.class), satu.number("target"),
                satu.text("targetTeks"), satu.numbers("targetTriwulan"), satu.text("labelPembilang"), satu.text("labelPenyebut"),
                satu.printedList("posAnggaran").stream().map(teks -> angkaId(satu.at("posAnggaran"), teks)).toList());
    }

    static <E extends Enum<E>> E pilihan(JsonNode satu, String bidang, Class<E> jenis) {
        String teks = satu.text(bidang);
        E[] semua = jenis.getEnumConstants();
        return teks == null ? null : Arrays.stream(semua).filter(nilai -> nilai.name().equals(teks)).findFirst()
                .orElseThrow(() -> new TidakSah("Pilihan tidak dikenal.",
                        List.of(new GalatBidang(satu.at(bidang), "Pilih salah satu: " + Arrays.toString(semua) + "."))));
    }

    private static LocalDate tanggal(JsonNode badan, String bidang) {
        try {
            String teks = badan.text(bidang);
            return teks == null ? null : LocalDate.parse(teks);
        } catch (DateTimeParseException bukanTanggal) {
            throw new PermintaanRusak(badan.at(bidang) + " harus berupa tanggal, seperti 2023-01-10.");
        }
    }

    static Long id(JsonNode satu, String bidang) {
        return satu.has(bidang) ? angkaId(satu.at(bidang), satu.printed(bidang)) : null;
    }

    private static Long angkaId(String tempat, String teks) {
        if (teks == null || !teks.matches("[0-9]{1,18}")) {
            throw new PermintaanRusak(tempat + " harus berupa id.");
        }
        return Long.valueOf(teks);
    }
}
