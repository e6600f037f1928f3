package id.tepat.galat.rest;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

import id.tepat.galat.PermintaanRusak;
import id.tepat.galat.TerlaluBesar;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.stream.JsonParser;

/**
 * Reads a public request's body without trusting it: bounded in size, depth and length of numbers before the parser
 * sees it, and every way of being broken is one {@link PermintaanRusak}.
 */
public final class JsonBody {

    /** Bytes a body may have. */
    public static final int TERBESAR = 2 * 1024 * 1024;

    private static final int TERDALAM = 64;
    private static final int ANGKA_TERPANJANG = 100;

    private JsonBody() {}

    /**
     * @throws TerlaluBesar    if there are more than {@link #TERBESAR} bytes
     * @throws PermintaanRusak if they are not a JSON object in UTF-8
     */
    public static JsonNode read(InputStream badan) {
        try {
            return parse(bytes(badan));
        } catch (IOException e) {
            throw new PermintaanRusak("Isi permintaan terputus.");
        }
    }

    /**
     * The bytes of a body of any kind.
     *
     * @throws TerlaluBesar if there are more than {@link #TERBESAR}
     */
    public static byte[] bytes(InputStream badan) throws IOException {
        byte[] isi = badan.readNBytes(TERBESAR + 1);
        if (isi.length > TERBESAR) {
            throw new TerlaluBesar("Isi permintaan melebihi 2 MB.");
        }
        return isi;
    }

    /**
     * @throws PermintaanRusak if the bytes are not a JSON object in UTF-8
     */
    public static JsonNode parse(byte[] isi) {
        return parse(text(isi));
    }

    private static String text(byte[] isi) {
        try {
            String teks = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(isi)).toString();
            return teks.startsWith("\ufeff") ? teks.substring(1) : teks;
        } catch (CharacterCodingException e) {
            throw new PermintaanRusak("Isi permintaan bukan teks UTF-8.");
        }
    }

    /**
     * @throws PermintaanRusak if the text is not a JSON object
     */
    public static JsonNode parse(String teks) {
        pastikanWajar(teks);
        try (JsonParser parser = Json.createParser(new StringReader(teks))) {
            parser.next();
            if (parser.getValue() instanceof JsonObject objek && !parser.hasNext()) {
                return new JsonNode("", objek);
            }
        } catch (RuntimeException e) {
            throw new PermintaanRusak("Isi permintaan bukan JSON yang benar.");
        }
        throw new PermintaanRusak("Isi permintaan harus berupa objek JSON.");
    }

    /** Parsers recurse by depth and take quadratic time over a number's digits. */
    private static void pastikanWajar(String teks) {
        int dalam = 0;
        int angka = 0;
        boolean dalamTeks = false;
        for (int i = 0; i < teks.length(); i++) {
            char huruf = teks.charAt(i);
            if (dalamTeks) {
                i += huruf == '\\' ? 1 : 0;
                dalamTeks = huruf != '"';
                continue;
            }
            dalamTeks = huruf == '"';
            dalam += huruf == '{' || huruf == '[' ? 1 : huruf == '}' || huruf == ']' ? -1 : 0;
            angka = huruf >= '0' && huruf <= '9' ? angka + 1 : 0;
            if (dalam > TERDALAM || angka > ANGKA_TERPANJANG) {
                throw new PermintaanRusak(dalam > TERDALAM ? "JSON bertingkat terlalu dalam." : "Angka dalam JSON terlalu panjang.");
            }
        }
    }
}
