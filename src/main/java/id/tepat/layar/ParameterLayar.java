package id.tepat.layar;

import id.tepat.galat.TidakDitemukan;
import id.tepat.kalender.Triwulan;
import java.util.Arrays;
import java.util.Map;

/**
 * The parameters of a page's address, as anybody may have typed them: what can't be read counts as not said, but for an
 * id that the page can't do without.
 */
public final class ParameterLayar {

    private static final int TEKS_TERPANJANG = 200;
    private static final int HALAMAN_TERAKHIR = 999_999;

    private final Map<String, String> semua;

    public ParameterLayar(Map<String, String> semua) {
        this.semua = semua;
    }

    /**
     * The id without which there is no page.
     *
     * @throws TidakDitemukan if it is missing or can't be one: nothing has such an id
     */
    public Long id(String nama) {
        Long nomor = nomor(nama);
        if (nomor == null) {
            throw new TidakDitemukan("Data tidak ditemukan.");
        }
        return nomor;
    }

    /**
     * The id of what is corrected; null where there is none: something new begins.
     *
     * @throws TidakDitemukan if what stands there can't be an id
     */
    public Long idBilaAda(String nama) {
        return teks(nama) == null ? null : id(nama);
    }

    /** An id to choose by; null if there is none. */
    public Long nomor(String nama) {
        String teks = semua.get(nama);
        return teks == null || !teks.matches("[0-9]{1,18}") ? null : Long.valueOf(teks);
    }

    /** A whole number in a range; null if there is none. */
    public Integer bilangan(String nama, int dari, int sampai) {
        String teks = semua.get(nama);
        if (teks == null || !teks.matches("[0-9]{1,9}")) {
            return null;
        }
        int nilai = Integer.parseInt(teks);
        return nilai < dari || nilai > sampai ? null : Integer.valueOf(nilai);
    }

    /** Which page of a list, from 0; the first where none is named. */
    public int halaman() {
        Integer halaman = bilangan("halaman", 0, HALAMAN_TERAKHIR);
        return halaman == null ? 0 : halaman;
    }

    /** A year of four digits; null if there is none. */
    public Integer tahun() {
        return bilangan("tahun", 1000, 9999);
    }

    /** The quarter that {@code masa} names ({@code 2023-2}); null if it names none. */
    public Triwulan masa() {
        String teks = semua.get("masa");
        return teks == null || !teks.matches("[1-9][0-9]{3}-[1-4]") ? null : Triwulan.dariKunci(teks);
    }

    /** A constant by its name; null if there is none of that name. */
    public <E extends Enum<E>> E konstanta(String nama, Class<E> jenis) {
        String teks = semua.get(nama);
        return Arrays.stream(jenis.getEnumConstants()).filter(satu -> satu.name().equals(teks)).findFirst().orElse(null);
    }

    /** Words without control characters, at most 200; null if there are none. */
    public String teks(String nama) {
        return teks(nama, TEKS_TERPANJANG);
    }

    /** The same, with another bound. */
    public String teks(String nama, int terpanjang) {
        String teks = semua.getOrDefault(nama, "").replaceAll("\\p{Cntrl}", " ").strip();
        return teks.isEmpty() ? null : teks.substring(0, Math.min(teks.length(), terpanjang));
    }

    /** Whether it says {@code true} or {@code 1}. */
    public boolean ya(String nama) {
        String teks = semua.get(nama);
        return "true".equals(teks) || "1".equals(teks);
    }
}
