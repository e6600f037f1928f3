package id.tepat.validasi;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import id.tepat.galat.PermintaanRusak;
import id.tepat.galat.TerlaluBesar;
import id.tepat.galat.rest.JsonNode;
import id.tepat.pengukuran.AngkaTercetak;
import id.tepat.pengukuran.Polaritas;

/**
 * Reads a naskah as JSON. What is missing is empty, what is unknown is passed over; only a value of the wrong type (a list
 * for a number) is a {@link PermintaanRusak}. Never another error, whatever is sent.
 */
public final class NaskahJson {

    /** Rows of all tables together; real reports have some hundred. */
    public static final int BARIS_TERBANYAK = 2_000;

    private static final int TEKS_TERPANJANG = 2_000;

    private final JsonNode akar;

    private NaskahJson(JsonNode akar) {
        this.akar = akar;
    }

    /**
     * @throws PermintaanRusak if a value has the wrong type or is too long
     * @throws TerlaluBesar    if there are more than {@link #BARIS_TERBANYAK} rows
     */
    public static Naskah baca(JsonNode akar) {
        return new NaskahJson(akar).baca();
    }

    private Naskah baca() {
        pastikanWajar();
        return new Naskah(teks(akar, "kasus"), teks(akar, "unitKerja"), teks(akar, "jabatan"), teks(akar, "jenis"),
                bilangan("tahun", 1000, 9999), bilangan("triwulan", 1, 4), teks(akar, "tanggal"),
                skala(), daftar("perjanjian", this::perjanjian), daftar("indikator", this::indikator),
                daftar("biayaPerHasil", this::biaya), daftar("anggaran", this::anggaran), ikm(), daftar("pernyataan", this::pernyataan),
                daftar("penandatangan", this::penandatangan));
    }

    private void pastikanWajar() {
        int baris = Stream.of("skala", "perjanjian", "indikator", "biayaPerHasil", "anggaran", "pernyataan", "penandatangan")
                .mapToInt(nama -> akar.list(nama).size()).sum();
        if (baris > BARIS_TERBANYAK) {
            throw new TerlaluBesar("Naskah melebihi " + BARIS_TERBANYAK + " baris.");
        }
    }

    private <T> List<T> daftar(String nama, Function<JsonNode, T> baca) {
        return akar.list(nama).stream().map(baca).toList();
    }

    private List<Naskah.Kelas> skala() {
        List<JsonNode> kelas = akar.list("skala");
        return IntStream.range(0, kelas.size()).mapToObj(i -> kelas(i + 1, kelas.get(i))).toList();
    }

    private Naskah.Kelas kelas(int nomor, JsonNode satu) {
        String label = teks(satu, "label");
        return new Naskah.Kelas("skala/" + nomor, label == null ? "kelas " + nomor : label, angka(satu, "dari"), angka(satu, "sampai"),
                !Boolean.FALSE.equals(satu.bool("dariTermasuk")), Boolean.TRUE.equals(satu.bool("sampaiTermasuk")));
    }

    private Naskah.Perjanjian perjanjian(JsonNode baris) {
        return new Naskah.Perjanjian(sel(baris), teks(baris, "sasaran"), teks(baris, "indikator"), teks(baris, "satuan"), angka(baris, "target"));
    }

    private Naskah.Indikator indikator(JsonNode baris) {
        return new Naskah.Indikator(sel(baris), teks(baris, "tabel"), teks(baris, "sasaran"), teks(baris, "nama"), teks(baris, "satuan"),
                pilihan(baris, "polaritas", Polaritas.values(), Polaritas.NAIK), angka(baris, "target"), angka(baris, "realisasi"),
                angka(baris, "pembilang"), angka(baris, "penyebut"), angka(baris, "capaian"), teks(baris, "predikat"), teks(baris, "keterangan"));
    }

    private Naskah.Biaya biaya(JsonNode baris) {
        return new Naskah.Biaya(sel(baris), teks(baris, "sasaran"), teks(baris, "indikator"), rupiah(baris, "pagu"), rupiah(baris, "realisasiAnggaran"),
                angka(baris, "serapan"), angka(baris, "target"), angka(baris, "realisasi"), angka(baris, "capaian"));
    }

    private Naskah.Anggaran anggaran(JsonNode baris) {
        return new Naskah.Anggaran(sel(baris), teks(baris, "kode"), teks(baris, "nama"), pilihan(baris, "tingkat", TingkatAnggaran.values(), null),
                teks(baris, "induk"), rupiah(baris, "pagu"), rupiah(baris, "realisasi"), rupiah(baris, "sisa"), angka(baris, "persen"));
    }

    private Naskah.Ikm ikm() {
        JsonNode ikm = akar.object("ikm");
        return ikm == null ? null : new Naskah.Ikm(ikm.has("sel") ? sel(ikm) : "ikm",
                ikm.printedList("triwulan").stream().limit(BARIS_TERBANYAK).map(AngkaTercetak::baca).toList(), angka(ikm, "rataRata"));
    }

    private Naskah.Pernyataan pernyataan(JsonNode baris) {
        return new Naskah.Pernyataan(sel(baris), teks(baris, "teks"), angka(baris, "nilai"), teks(baris, "acuan"));
    }

    private Naskah.Penandatangan penandatangan(JsonNode baris) {
        return new Naskah.Penandatangan(sel(baris), teks(baris, "jabatan"), teks(baris, "nama"), pendek(baris, "nip", baris.printed("nip")));
    }

    private Integer bilangan(String nama, int dari, int sampai) {
        Integer nilai = akar.integer(nama);
        if (nilai != null && (nilai < dari || nilai > sampai)) {
            throw new PermintaanRusak(akar.at(nama) + " harus " + dari + " sampai " + sampai + ".");
        }
        return nilai;
    }

    private static <E extends Enum<E>> E pilihan(JsonNode baris, String nama, E[] semua, E bawaan) {
        String teks = baris.text(nama);
        return teks == null ? bawaan : Arrays.stream(semua).filter(satu -> satu.name().equals(teks)).findFirst()
                .orElseThrow(() -> new PermintaanRusak(baris.at(nama) + " harus salah satu dari " + Arrays.toString(semua) + "."));
    }

    /** The row's own name, or its place where it has none. */
    static String sel(JsonNode baris) {
        String sel = teks(baris, "sel");
        return sel == null || sel.isBlank() ? baris.path() : sel;
    }

    private static AngkaTercetak angka(JsonNode baris, String nama) {
        return AngkaTercetak.baca(pendek(baris, nama, baris.printed(nama)));
    }

    private static AngkaTercetak rupiah(JsonNode baris, String nama) {
        return AngkaTercetak.bacaRupiah(pendek(baris, nama, baris.printed(nama)));
    }

    private static String teks(JsonNode baris, String nama) {
        return pendek(baris, nama, baris.text(nama));
    }

    private static String pendek(JsonNode baris, String nama, String teks) {
        if (teks != null && teks.length() > TEKS_TERPANJANG) {
            throw new PermintaanRusak(baris.at(nama) + " lebih dari " + TEKS_TERPANJANG + " karakter.");
        }
        return teks;
    }
}
