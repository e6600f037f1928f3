package id.tepat.validasi;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import id.tepat.galat.rest.JsonNode;

/** The tables of a naskah with their columns, as the XLSX template, the page and the marked file show them. */
public enum TabelNaskah {

    NASKAH("naskah", "Naskah", "unitKerja:Unit kerja:34", "jabatan:Jabatan:34", "jenis:Jenis:22", "tahun:Tahun:8", "triwulan:Triwulan:10", "tanggal:Tanggal:14"),
    SKALA("skala", "Skala", "label:Label:28", "dari:Dari:10", "sampai:Sampai:10", "dariTermasuk:Dari termasuk:14", "sampaiTermasuk:Sampai termasuk:16"),
    PERJANJIAN("perjanjian", "Perjanjian Kinerja", "sel:Sel:18", "sasaran:Sasaran:46", "indikator:Indikator:46", "satuan:Satuan:14", "target:Target:14"),
    INDIKATOR("indikator", "Capaian Kinerja", "sel:Sel:18", "tabel:Tabel:22", "sasaran:Sasaran:40", "nama:Nama:46", "satuan:Satuan:12", "polaritas:Polaritas:10",
            "target:Target:14", "realisasi:Realisasi:14", "pembilang:Pembilang:12", "penyebut:Penyebut:12", "capaian:Capaian:12", "predikat:Predikat:18",
            "keterangan:Keterangan:40"),
    BIAYA_PER_HASIL("biayaPerHasil", "Cost per Outcome", "sel:Sel:18", "sasaran:Sasaran:40", "indikator:Indikator:46", "pagu:Pagu:18",
            "realisasiAnggaran:Realisasi anggaran:18", "serapan:Serapan:10", "target:Target:14", "realisasi:Realisasi:14", "capaian:Capaian:12"),
    ANGGARAN("anggaran", "Anggaran", "sel:Sel:18", "kode:Kode:20", "nama:Nama:60", "tingkat:Tingkat:16", "induk:Induk:18", "pagu:Pagu:18", "realisasi:Realisasi:18",
            "sisa:Sisa:18", "persen:Persen:10"),
    IKM("ikm", "IKM", "sel:Sel:18", "triwulan1:Triwulan I:12", "triwulan2:Triwulan II:12", "triwulan3:Triwulan III:12", "triwulan4:Triwulan IV:12", "rataRata:Rata-rata:12"),
    PERNYATAAN("pernyataan", "Pernyataan", "sel:Sel:18", "teks:Teks:80", "nilai:Nilai:18", "acuan:Acuan:28"),
    PENANDATANGAN("penandatangan", "Penanda tangan", "sel:Sel:18", "jabatan:Jabatan:34", "nama:Nama:34", "nip:NIP:24");

    private static final String TRIWULAN = "triwulan";

    private final String kunci;
    private final String judul;
    private final List<Kolom> kolom;

    /**
     * A column.
     *
     * @param bidang the field's name in JSON
     * @param lebar  characters
     */
    public record Kolom(String bidang, String judul, int lebar) {

        private static Kolom dari(String uraian) {
            String[] bagian = uraian.split(":");
            return new Kolom(bagian[0], bagian[1], Integer.parseInt(bagian[2]));
        }

        /** Whether a heading or field name means this column; case, blanks and signs don't matter. */
        boolean bernama(String nama) {
            return huruf(nama).equals(huruf(judul)) || huruf(nama).equals(huruf(bidang));
        }
    }

    TabelNaskah(String kunci, String judul, String... kolom) {
        this.kunci = kunci;
        this.judul = judul;
        this.kolom = Arrays.stream(kolom).map(Kolom::dari).toList();
    }

    /** The key in JSON. */
    public String kunci() {
        return kunci;
    }

    /** Name of the sheet and heading of the table. */
    public String judul() {
        return judul;
    }

    public List<Kolom> kolom() {
        return kolom;
    }

    /** The table of a sheet, by its title or key. */
    public static Optional<TabelNaskah> bernama(String nama) {
        return Stream.of(values()).filter(satu -> huruf(nama).equals(huruf(satu.judul)) || huruf(nama).equals(huruf(satu.kunci))).findFirst();
    }

    /** The column of a heading. */
    public Optional<Kolom> kolom(String judul) {
        return kolom.stream().filter(satu -> satu.bernama(judul)).findFirst();
    }

    List<JsonNode> baris(JsonNode akar) {
        return switch (this) {
            case NASKAH -> List.of(akar);
            case IKM -> akar.object(kunci) == null ? List.of() : List.of(akar.object(kunci));
            default -> akar.list(kunci);
        };
    }

    String sel(JsonNode baris, int nomor) {
        return switch (this) {
            case NASKAH -> Naskah.SEL;
            case SKALA -> "skala/" + nomor;
            default -> NaskahJson.sel(baris);
        };
    }

    String isi(JsonNode baris, Kolom satu) {
        String bidang = satu.bidang();
        String teks = switch (bidang) {
            case "dariTermasuk", "sampaiTermasuk" -> baris.bool(bidang) == null ? null : baris.bool(bidang) ? "ya" : "tidak";
            case "triwulan1", "triwulan2", "triwulan3", "triwulan4" -> triwulan(baris, bidang.charAt(TRIWULAN.length()) - '1');
            default -> baris.printed(bidang);
        };
        return teks == null ? "" : teks;
    }

    private static String triwulan(JsonNode ikm, int urutan) {
        List<String> semua = ikm.printedList(TRIWULAN);
        return urutan < semua.size() ? semua.get(urutan) : null;
    }

    /** Which of a row's fields a disagreement stands at: the IKM's quarters are one list. */
    boolean memuat(Kolom satu, String bidang) {
        return satu.bidang().equals(bidang) || this == IKM && bidang.equals(TRIWULAN) && satu.bidang().startsWith(TRIWULAN);
    }

    private static String huruf(String teks) {
        return IntStream.range(0, Math.min(teks.length(), 60)).mapToObj(teks::charAt).filter(Character::isLetterOrDigit)
                .map(huruf -> String.valueOf(Character.toLowerCase(huruf))).reduce("", String::concat);
    }
}
