package id.tepat.daftar;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Reads one page of a list and how many rows the list has: two statements, however long it is. Conditions without a value
 * are left out, so the same choice is always the same statement.
 */
public final class HalamanReader {

    private final EntityManager em;
    private final String kolom;
    private final String hitung;
    private final StringBuilder dari;
    private final PermintaanDaftar permintaan;
    private final Map<String, Object> nilai = new LinkedHashMap<>();
    private final Map<String, Object> nilaiKolom = new LinkedHashMap<>();
    private String urutan = "";

    /**
     * @param kolom  what a row shows: {@code p.id, p.nama}
     * @param hitung what is counted: {@code p}
     * @param dari   {@code Pegawai p left join …}
     */
    public HalamanReader(EntityManager em, PermintaanDaftar permintaan, String kolom, String hitung, String dari) {
        this.em = em;
        this.permintaan = permintaan;
        this.kolom = kolom;
        this.hitung = hitung;
        this.dari = new StringBuilder(" from ").append(dari).append(" where 1 = 1");
    }

    /** Only rows in which one of these expressions contains the word. */
    public HalamanReader mencari(String... ungkapan) {
        return permintaan.kata().adaYangDicari() ? dengan(Kata.jpql(ungkapan), "kata", permintaan.kata().pola()) : this;
    }

    /**
     * The same, or rows for which there is something else that contains the word.
     *
     * @param lain      {@code select … where …}, to which the word's condition on {@code ungkapanLain} is added
     * @param parameter that it names
     */
    public HalamanReader mencari(List<String> ungkapan, String lain, List<String> ungkapanLain, Map<String, Object> parameter) {
        if (!permintaan.kata().adaYangDicari()) {
            return this;
        }
        nilai.putAll(parameter);
        return dengan("(" + Kata.jpql(ungkapan.toArray(String[]::new)) + " or exists (" + lain + " and "
                + Kata.jpql(ungkapanLain.toArray(String[]::new)) + "))", "kata", permintaan.kata().pola());
    }

    /** Only rows for which this holds; left out if the value is null. */
    public HalamanReader dengan(String syarat, String parameter, Object satu) {
        return satu == null ? this : dengan(syarat, Map.of(parameter, satu));
    }

    /** Only rows for which this holds, over these parameters. */
    public HalamanReader dengan(String syarat, Map<String, Object> parameter) {
        dari.append(" and ").append(syarat);
        nilai.putAll(parameter);
        return this;
    }

    /** The value of a parameter that only the shown columns name. */
    public HalamanReader diKolom(String parameter, Object satu) {
        nilaiKolom.put(parameter, satu);
        return this;
    }

    /**
     * @param tersedia columns to choose an order by, key to expression
     * @param bawaan   the list's own order
     */
    public HalamanReader urut(Map<String, String> tersedia, String bawaan) {
        urutan = " order by " + permintaan.urutan().jpql(tersedia, bawaan);
        return this;
    }

    /** The page, each row in its shape. */
    public <T> Halaman<T> baca(Function<Object[], T> bentuk) {
        Potongan potongan = permintaan.potongan();
        TypedQuery<Object[]> isi = em.createQuery("select " + kolom + dari + urutan, Object[].class);
        TypedQuery<Long> jumlah = em.createQuery("select count(" + hitung + ")" + dari, Long.class);
        nilaiKolom.forEach(isi::setParameter);
        nilai.forEach((nama, satu) -> {
            isi.setParameter(nama, satu);
            jumlah.setParameter(nama, satu);
        });
        return new Halaman<>(isi.setFirstResult(potongan.mulai()).setMaxResults(potongan.ukuran()).getResultStream().map(bentuk).toList(),
                potongan, jumlah.getSingleResult());
    }
}
