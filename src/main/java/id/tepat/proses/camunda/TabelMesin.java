package id.tepat.proses.camunda;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.camunda.bpm.engine.ProcessEngine;

/**
 * The engine's own tables, made by the engine's own scripts of this version: those that {@link PengaturanMesin} uses, and
 * without building an engine for it, which costs seconds at every start.
 */
public final class TabelMesin {

    private static final Pattern TABEL = Pattern.compile("(?i)create table (\\w+)");
    private static final Pattern KOMENTAR = Pattern.compile("(?m)^\\s*(--|#).*$");
    private static final int TUNGGU_DETIK = 120;

    private TabelMesin() {}

    /**
     * Creates the tables where there are none; needs an account that may. Of several servers that start at once on one
     * empty database the others wait for the first.
     *
     * @throws IllegalStateException if an earlier start was cut while it made them
     */
    public static void siapkan(DataSource sumber) throws SQLException {
        try (Connection sambungan = sumber.getConnection(); Statement perintah = sambungan.createStatement()) {
            boolean bersama = !"H2".equals(sambungan.getMetaData().getDatabaseProductName());
            if (bersama) {
                perintah.execute("SELECT GET_LOCK(CONCAT('tepat-mesin-', DATABASE()), " + TUNGGU_DETIK + ")");
            }
            try {
                siapkan(perintah, bersama ? "mysql" : "h2");
            } finally {
                if (bersama) {
                    perintah.execute("SELECT RELEASE_LOCK(CONCAT('tepat-mesin-', DATABASE()))");
                }
            }
        }
    }

    private static void siapkan(Statement perintah, String jenis) throws SQLException {
        List<String> skrip = Stream.of("engine", "history").flatMap(bagian -> skrip(jenis, bagian)).toList();
        Set<String> perlu = skrip.stream().map(TABEL::matcher).filter(Matcher::find)
                .map(cocok -> cocok.group(1).toUpperCase(Locale.ROOT)).collect(Collectors.toSet());
        Set<String> ada = yangAda(perintah);
        if (ada.containsAll(perlu)) {
            return;
        }
        if (perlu.stream().anyMatch(ada::contains)) {
            throw new IllegalStateException("Start pertama terputus sewaktu tabel mesin alur dibuat; kosongkan basis data, lalu jalankan lagi.");
        }
        for (String satu : skrip) {
            perintah.execute(satu);
        }
    }

    private static Set<String> yangAda(Statement perintah) throws SQLException {
        Set<String> nama = new HashSet<>();
        try (ResultSet hasil = perintah.executeQuery("SELECT TABLE_NAME FROM INFORMATION_SCHEMA.TABLES WHERE TABLE_SCHEMA = SCHEMA()")) {
            while (hasil.next()) {
                nama.add(hasil.getString(1).toUpperCase(Locale.ROOT));
            }
        }
        return nama;
    }

    private static Stream<String> skrip(String jenis, String bagian) {
        String jalan = "org/camunda/bpm/engine/db/create/activiti." + jenis + ".create." + bagian + ".sql";
        try (InputStream isi = ProcessEngine.class.getClassLoader().getResourceAsStream(jalan)) {
            String teks = KOMENTAR.matcher(new String(isi.readAllBytes(), StandardCharsets.UTF_8)).replaceAll("");
            return Stream.of(teks.split(";")).map(String::strip).filter(satu -> !satu.isEmpty());
        } catch (IOException galat) {
            throw new UncheckedIOException(galat);
        }
    }
}
