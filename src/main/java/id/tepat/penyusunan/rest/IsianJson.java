package id.tepat.penyusunan.rest;

import id.tepat.galat.GalatBidang;
import id.tepat.galat.TidakSah;
import id.tepat.galat.rest.JsonNode;
import id.tepat.pelaporan.BagianNarasi;
import id.tepat.pelaporan.IsianLaporan;
import id.tepat.pelaporan.IsianRealisasi;
import id.tepat.pelaporan.Perubahan;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Reads a partial save: absent means unchanged, null means cleared. */
final class IsianJson {

    private IsianJson() {}

    static IsianLaporan dari(JsonNode badan) {
        return new IsianLaporan(badan.list("indikator").stream().map(IsianJson::realisasi).toList(), narasi(badan));
    }

    private static IsianRealisasi realisasi(JsonNode satu) {
        return new IsianRealisasi(id(satu), perubahan(satu, "realisasi", satu::number), perubahan(satu, "pembilang", satu::number),
                perubahan(satu, "penyebut", satu::number), perubahan(satu, "tidakAdaRealisasi", satu::bool),
                perubahan(satu, "keterangan", satu::text), perubahan(satu, "evaluasi", satu::text));
    }

    /** An id that no indicator can have is unknown, like any other that is not in the report. */
    private static Long id(JsonNode satu) {
        String teks = satu.isText("id") ? satu.text("id") : String.valueOf(satu.number("id"));
        if (!teks.matches("\\d{1,18}")) {
            throw TidakSah.pada(satu.at("id"), "Indikator tidak dikenal.");
        }
        return Long.valueOf(teks);
    }

    private static <T> Perubahan<T> perubahan(JsonNode satu, String nama, Function<String, T> baca) {
        return satu.names().contains(nama) ? Perubahan.menjadi(baca.apply(nama)) : Perubahan.tetap();
    }

    private static Map<BagianNarasi, String> narasi(JsonNode badan) {
        Map<BagianNarasi, String> hasil = new EnumMap<>(BagianNarasi.class);
        JsonNode narasi = badan.object("narasi");
        if (narasi != null) {
            narasi.names().forEach(nama -> hasil.put(bagian(nama), narasi.text(nama)));
        }
        return hasil;
    }

    private static BagianNarasi bagian(String nama) {
        return BagianNarasi.dari(nama).orElseThrow(() -> new TidakSah("Bagian narasi tidak dikenal.",
                List.of(new GalatBidang("narasi." + nama, "Bagian narasi ini tidak dikenal."))));
    }
}
