package id.tepat.pemberitahuan;

import java.time.Instant;

/**
 * A notice as its reader sees it.
 *
 * @param tautan page inside the application, or null
 */
public record BarisPemberitahuan(Long id, Instant waktu, String judul, String isi, String tautan, boolean dibaca) {

    static BarisPemberitahuan dari(Pemberitahuan satu) {
        return new BarisPemberitahuan(satu.id(), satu.waktu(), satu.judul(), satu.isi(), satu.tautan(), satu.dibacaPada() != null);
    }
}
