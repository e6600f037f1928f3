package id.tepat;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * One word for one thing, in what people read: visible texts of pages, messages in the code, words that scripts say
 * ("cek angka", "perlu diperbaiki", "tanggapan": the words of officials). What only machines read is left alone.
 */
class KataLayarTest {

    /** What no screen says, and what it says instead. */
    private static final Map<Pattern, String> TERLARANG = new LinkedHashMap<>();

    static {
        larang("saring|saringan|disaring", "Tampilkan, pilihan");
        larang("(?<!penanggung |tanggung )(?:men|di)?jawab(?:an)?", "tanggapi, tanggapan");
        larang("berselisih|selisih(?! capaian)", "perlu diperbaiki, tidak cocok; what two numbers differ by says of which");
        larang("pk murni|perjanjian kinerja murni", "Perjanjian Kinerja");
        larang("tenggat|dispensasi", "batas waktu, perpanjangan batas waktu");
        larang("posisi akhir|polaritas|cara akumulasi", "the forms' own words");
        larang("temuan|reviu", "cek angka: those words belong to Inspektorat and BPK");
        larang("lembar kecamatan \\p{L}+", "a form is not named after one kecamatan");
    }

    private static final Pattern KOMENTAR = Pattern.compile("<!--.*?-->", Pattern.DOTALL);
    private static final Pattern ATRIBUT = Pattern.compile(
            "\\b(?:label|petunjuk|kosong|value|teks|title|tanya|itemLabel|tautanLabel|cari|placeholder|aria-label|data-label|contoh|judulAntrean|pt:aria-label|pt:data-tanya)=\"([^\"]*)\"");
    private static final Pattern UNGKAPAN = Pattern.compile("#\\{[^}]*}");
    private static final Pattern TEKS_UNGKAPAN = Pattern.compile("'([^']*)'");
    private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"");
    private static final Pattern JPQL = Pattern.compile("\\b(?:select|from|join|where|order by|group by|update|delete|case when|sum\\()\\b|:\\w|\\b\\w\\.\\w");

    private static final Pattern KABAR_SENDIRI = Pattern.compile("\\b(?:selesai|kembali|berhasil|berhasilLaluPindah)\\(\"(?:Laporan|Tanggapan Anda|Perjanjian kinerja)\\b");
    private static final Pattern TANGGAL_PENDEK = Pattern.compile("tulis\\.(?:hari|tanggal|waktu)\\(");

    @Test
    void layar_dan_pesan_memakai_satu_kata_untuk_satu_hal() throws IOException {
        List<String> dibaca = new ArrayList<>();
        List<String> melanggar = new ArrayList<>();
        for (Path berkas : berkas("src/main/webapp", ".xhtml")) {
            periksa(berkas, halaman(Files.readString(berkas)), dibaca, melanggar);
        }
        for (Path berkas : berkas("src/main/java", ".java")) {
            periksa(berkas, kode(Files.readString(berkas)), dibaca, melanggar);
        }

        assertThat(dibaca).hasSizeGreaterThan(1000).contains("Tugas saya", "Batas waktu");
        assertThat(melanggar).isEmpty();
    }

    @Test
    void bulan_ditulis_utuh_di_luar_sel_tabel() throws IOException {
        List<String> pendek = new ArrayList<>();
        int dilihat = 0;
        for (Path berkas : berkas("src/main/webapp", ".xhtml")) {
            String isi = Files.readString(berkas);
            for (MatchResult satu : TANGGAL_PENDEK.matcher(isi).results().toList()) {
                dilihat++;
                if (!dalamSel(isi, satu.start())) {
                    pendek.add(berkas + ": " + satu.group());
                }
            }
        }

        assertThat(dilihat).isGreaterThan(10);
        assertThat(pendek).as("use hariPanjang, tanggalPanjang, waktuPanjang").isEmpty();
    }

    /** "Laporan diterima." names neither the report nor who is next: the makers of such sentences do (KabarPerbuatan, KabarPerjanjian). */
    @Test
    void kabar_setelah_perbuatan_menyebut_laporan_dan_orangnya() throws IOException {
        List<String> tanpaNama = new ArrayList<>();
        int halaman = 0;
        for (Path berkas : berkas("src/main/java", ".java")) {
            if (berkas.toString().replace('\\', '/').contains("/layar/")) {
                halaman++;
                KABAR_SENDIRI.matcher(Files.readString(berkas)).results().forEach(satu -> tanpaNama.add(berkas + ": " + satu.group()));
            }
        }

        assertThat(halaman).isGreaterThan(40);
        assertThat(tanpaNama).isEmpty();
        assertThat(KABAR_SENDIRI.matcher("selesai(\"Laporan diterima.\", x)").find()).isTrue();
        assertThat(KABAR_SENDIRI.matcher("Pesan.berhasil(\"Perjanjian kinerja disetujui.\")").find()).isTrue();
        assertThat(KABAR_SENDIRI.matcher("selesai(kabar.kalimat(id, \"diterima\"))").find()).isFalse();
    }

    @Test
    void kembaran_kata_terlarang_memang_terlihat() {
        String halaman = """
                <!-- saringan --><p class="saring">Saringan <a href="?saring=#{x.saring}" aria-label="Jawab ini">#{a ? 'selisih' : b.selisih}</a></p>
                <t:tombol id="x" label="Saring" aksi="saring"/>""";
        String kode = """
                class A { String a = "Laporan belum dijawab."; String b = "select l from Saringan l"; String c = "tenggat"; // "Saring"
                  String d = "PK murni"; String penanggung = "Penanggung jawab kegiatan."; }""";

        assertThat(halaman(halaman)).filteredOn(KataLayarTest::melanggar).containsExactlyInAnyOrder("Saringan", "Jawab ini", "selisih", "Saring");
        assertThat(kode(kode)).filteredOn(KataLayarTest::melanggar).containsExactly("Laporan belum dijawab.", "PK murni");
        assertThat(dalamSel("<td>#{tulis.hari(x)}</td>", 6)).isTrue();
        assertThat(dalamSel("<td>a</td><p>#{tulis.hari(x)}</p>", 15)).isFalse();
    }

    /** Texts between tags and in attributes that are read, with the words that expressions hold. */
    private static List<String> halaman(String xhtml) {
        String isi = KOMENTAR.matcher(xhtml).replaceAll("");
        List<String> teks = new ArrayList<>();
        ATRIBUT.matcher(isi).results().forEach(satu -> pecah(satu.group(1), teks));
        for (String satu : isi.replaceAll("(?s)<[^>]*?>", "\n").split("\n")) {
            pecah(satu, teks);
        }
        return teks;
    }

    private static void pecah(String teks, List<String> ke) {
        UNGKAPAN.matcher(teks).results().flatMap(satu -> TEKS_UNGKAPAN.matcher(satu.group()).results())
                .map(satu -> satu.group(1)).forEach(ke::add);
        Stream.of(UNGKAPAN.split(teks)).map(String::strip).filter(satu -> !satu.isEmpty()).forEach(ke::add);
    }

    /** Sentences and labels among the literals: something with a blank or a capital that is no statement to the database. */
    private static List<String> kode(String java) {
        List<String> teks = new ArrayList<>();
        for (String baris : java.split("\n")) {
            String tanpaKomentar = baris.replaceAll("^\\s*(?:\\*|//|/\\*).*", "").replaceAll("\\s//.*$", "");
            LITERAL.matcher(tanpaKomentar).results().map(satu -> satu.group(1)).filter(satu -> !JPQL.matcher(satu).find())
                    .filter(satu -> satu.contains(" ") || satu.matches("\\p{Lu}\\p{Ll}.*")).forEach(teks::add);
        }
        return teks;
    }

    private static boolean dalamSel(String xhtml, int di) {
        String sebelum = xhtml.substring(0, di);
        return sebelum.lastIndexOf("<td") > sebelum.lastIndexOf("</td>");
    }

    private static void periksa(Path berkas, List<String> teks, List<String> dibaca, List<String> melanggar) {
        dibaca.addAll(teks);
        teks.stream().filter(KataLayarTest::melanggar).forEach(satu -> melanggar.add(berkas + ": " + satu + " → " + ganti(satu)));
    }

    private static boolean melanggar(String teks) {
        return TERLARANG.keySet().stream().anyMatch(pola -> pola.matcher(teks).find());
    }

    private static String ganti(String teks) {
        return TERLARANG.entrySet().stream().filter(satu -> satu.getKey().matcher(teks).find()).map(Map.Entry::getValue).findFirst().orElse("");
    }

    private static void larang(String kata, String ganti) {
        TERLARANG.put(Pattern.compile("(?<![\\p{L}.])(?:" + kata + ")(?!\\p{L})", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE), ganti);
    }

    private static List<Path> berkas(String folder, String akhiran) throws IOException {
        try (Stream<Path> semua = Files.walk(Path.of(folder))) {
            return semua.filter(satu -> satu.toString().endsWith(akhiran)).sorted().toList();
        }
    }
}
