package id.tepat.tanggapan;

import java.util.List;

/**
 * The form as an atasan gets it to tick.
 *
 * @param nama what the form is called
 */
public record LembarTerbuka(String nama, List<Kotak> kotak) {

    /** One box; {@code bagian} names the parts of the report it reopens, null for none in particular. */
    public record Kotak(String kode, String label, ArahPilihan arah, String bagian) {}

    static LembarTerbuka dari(LembarTanggapan lembar) {
        return new LembarTerbuka(lembar.nama(), lembar.pilihan().stream()
                .map(satu -> new Kotak(satu.kode(), satu.label(), satu.arah(), satu.bagian())).toList());
    }
}
