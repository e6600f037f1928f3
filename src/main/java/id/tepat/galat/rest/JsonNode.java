package id.tepat.galat.rest;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import id.tepat.galat.PermintaanRusak;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;

/**
 * An object of a request's body that knows its path in it, like {@code indikator/2}. Absent and null are the same;
 * a value of another type than asked for is a {@link PermintaanRusak} that names the place.
 */
public final class JsonNode {

    private static final int SKALA_TERBESAR = 30;
    private static final BigDecimal TERBESAR = new BigDecimal("1e30");

    private final String path;
    private final JsonObject objek;

    JsonNode(String path, JsonObject objek) {
        this.path = path;
        this.objek = objek;
    }

    /** An object made here, as a body. */
    public static JsonNode of(JsonObject objek) {
        return new JsonNode("", objek);
    }

    /** Where the object stands: {@code indikator/2}; empty for the body itself. */
    public String path() {
        return path;
    }

    /** Where the field stands, for messages: {@code indikator/2.target}. */
    public String at(String nama) {
        return path.isEmpty() ? nama : path + "." + nama;
    }

    /** The fields that are mentioned, those that are null too. */
    public Set<String> names() {
        return objek.keySet();
    }

    public boolean has(String nama) {
        return value(nama) != null;
    }

    public boolean isText(String nama) {
        return value(nama) instanceof JsonString;
    }

    private JsonValue value(String nama) {
        JsonValue nilai = objek.get(nama);
        return nilai == JsonValue.NULL ? null : nilai;
    }

    /** The text, or null. */
    public String text(String nama) {
        JsonValue nilai = value(nama);
        if (nilai == null) {
            return null;
        }
        if (nilai instanceof JsonString teks) {
            return teks.getString();
        }
        throw broken(nama, "teks");
    }

    /** The text, or null; a number is taken as the text that Indonesia would print. */
    public String printed(String nama) {
        return value(nama) instanceof JsonNumber ? number(nama).toPlainString().replace('.', ',') : text(nama);
    }

    /** The number, or null; at most 30 digits before and after the comma. */
    public BigDecimal number(String nama) {
        JsonValue nilai = value(nama);
        if (nilai == null) {
            return null;
        }
        if (!(nilai instanceof JsonNumber angka)) {
            throw broken(nama, "angka");
        }
        try {
            BigDecimal terbaca = angka.bigDecimalValue();
            if (terbaca.signum() == 0) {
                return BigDecimal.ZERO;
            }
            if (Math.abs((long) terbaca.scale()) <= SKALA_TERBESAR && terbaca.abs().compareTo(TERBESAR) < 0) {
                return terbaca;
            }
        } catch (ArithmeticException e) {
            // An exponent beyond what a BigDecimal can hold: too large as well.
        }
        throw new PermintaanRusak(at(nama) + ": angka terlalu besar atau terlalu kecil.");
    }

    /** The whole number, or null. */
    public Integer integer(String nama) {
        BigDecimal angka = number(nama);
        try {
            return angka == null ? null : angka.intValueExact();
        } catch (ArithmeticException e) {
            throw broken(nama, "bilangan bulat");
        }
    }

    /**
     * The version that every change names.
     *
     * @throws PermintaanRusak if it is missing
     */
    public long versi() {
        Integer versi = integer("versi");
        if (versi == null) {
            throw new PermintaanRusak(at("versi") + " wajib diisi.");
        }
        return versi;
    }

    /** The truth value, or null. */
    public Boolean bool(String nama) {
        JsonValue nilai = value(nama);
        if (nilai == null || nilai == JsonValue.TRUE || nilai == JsonValue.FALSE) {
            return nilai == null ? null : nilai == JsonValue.TRUE;
        }
        throw broken(nama, "true atau false");
    }

    /** The object, or null. */
    public JsonNode object(String nama) {
        JsonValue nilai = value(nama);
        if (nilai == null) {
            return null;
        }
        if (nilai instanceof JsonObject anak) {
            return new JsonNode(at(nama), anak);
        }
        throw broken(nama, "objek");
    }

    /** The objects of an array, empty if absent; places count from 1. */
    public List<JsonNode> list(String nama) {
        List<JsonNode> hasil = new ArrayList<>();
        for (JsonValue satu : array(nama)) {
            String tempat = at(nama) + "/" + (hasil.size() + 1);
            if (!(satu instanceof JsonObject anak)) {
                throw new PermintaanRusak(tempat + " harus berupa objek.");
            }
            hasil.add(new JsonNode(tempat, anak));
        }
        return hasil;
    }

    /** The texts of an array, empty if absent; numbers as in {@link #printed}, null stays null. */
    public List<String> printedList(String nama) {
        JsonArray isi = array(nama);
        List<String> hasil = new ArrayList<>();
        for (int i = 0; i < isi.size(); i++) {
            String tempat = nama + "/" + (i + 1);
            hasil.add(new JsonNode(path, Json.createObjectBuilder().add(tempat, isi.get(i)).build()).printed(tempat));
        }
        return hasil;
    }

    /** The numbers of an array, empty if absent; null stays null. */
    public List<BigDecimal> numbers(String nama) {
        JsonArray isi = array(nama);
        List<BigDecimal> hasil = new ArrayList<>();
        for (int i = 0; i < isi.size(); i++) {
            String tempat = nama + "/" + (i + 1);
            hasil.add(new JsonNode(path, Json.createObjectBuilder().add(tempat, isi.get(i)).build()).number(tempat));
        }
        return hasil;
    }

    /** The texts of an array, empty if absent. */
    public List<String> texts(String nama) {
        List<String> hasil = new ArrayList<>();
        for (JsonValue satu : array(nama)) {
            if (!(satu instanceof JsonString teks)) {
                throw broken(nama, "daftar teks");
            }
            hasil.add(teks.getString());
        }
        return hasil;
    }

    private JsonArray array(String nama) {
        JsonValue nilai = value(nama);
        if (nilai == null) {
            return JsonValue.EMPTY_JSON_ARRAY;
        }
        if (nilai instanceof JsonArray isi) {
            return isi;
        }
        throw broken(nama, "daftar");
    }

    private PermintaanRusak broken(String nama, String jenis) {
        return new PermintaanRusak(at(nama) + " harus berupa " + jenis + ".");
    }

    /** The object as JSON. */
    @Override
    public String toString() {
        return objek.toString();
    }
}
