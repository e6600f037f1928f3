package id.tepat.uji;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What an act costs, counted by the database itself, the engine's statements and the login's included. */
class BiayaPerbuatanIT {

    private final ServerTepat server = ServerBersama.hidup(JenisBasisData.MARIADB);
    private final Skenario skenario = new Skenario(server.api());

    @Test
    void mengajukan_laporan_berbiaya_paling_banyak_50_pernyataan() {
        String laporan = skenario.laporanUntukDisusun("camat");
        JsonObject isi = skenario.isi("camat", laporan);
        assertThat(isi.getJsonArray("indikator")).hasSizeGreaterThan(8);

        List<String> pernyataan = PenghitungPernyataan.semua(server.basisData(), () -> assertThat(skenario.ajukan("camat", laporan,
                Skenario.satuVersi(isi), UUID.randomUUID().toString()).status()).isEqualTo(200));

        assertThat(pernyataan).as(String.join("\n", pernyataan)).isNotEmpty().hasSizeLessThanOrEqualTo(50);
    }
}
