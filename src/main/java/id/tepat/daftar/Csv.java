package id.tepat.daftar;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.stream.Collectors;

/**
 * A list as a file that the spreadsheets of this country open as it is meant: UTF-8 with its mark, semicolons, a decimal
 * comma, dates as {@code 2023-07-07}. What somebody typed never becomes a formula there.
 */
public final class Csv {

    private static final String TANDA_UTF8 = "\uFEFF";
    private static final DateTimeFormatter WAKTU = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    private final StringBuilder isi = new StringBuilder(TANDA_UTF8);
    private final ZoneId zona;

    /** @param zona whose clock times are told by */
    public Csv(ZoneId zona, String... judul) {
        this.zona = zona;
        baris((Object[]) judul);
    }

    /** Adds a row; null is an empty cell. */
    public Csv baris(Object... sel) {
        isi.append(Arrays.stream(sel).map(this::tulis).collect(Collectors.joining(";"))).append("\r\n");
        return this;
    }

    public byte[] isi() {
        return isi.toString().getBytes(StandardCharsets.UTF_8);
    }

    private String tulis(Object sel) {
        if (sel == null) {
            return "";
        }
        if (sel instanceof Number angka) {
            return angka.toString().replace('.', ',');
        }
        if (sel instanceof Boolean benar) {
            return benar ? "ya" : "tidak";
        }
        if (sel instanceof Instant saat) {
            return LocalDateTime.ofInstant(saat, zona).format(WAKTU);
        }
        return kutip(bukanRumus(sel.toString()));
    }

    /** A leading sign would make a formula of it, in a spreadsheet that somebody trusts. */
    private static String bukanRumus(String teks) {
        return teks.matches("(?s)\\s*[=+\\-@\t\r].*") ? "'" + teks : teks;
    }

    private static String kutip(String teks) {
        return teks.matches("(?s).*[;\"\r\n].*") ? '"' + teks.replace("\"", "\"\"") + '"' : teks;
    }
}
