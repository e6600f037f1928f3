package id.tepat.validasi;

import java.util.List;

import id.tepat.galat.PermintaanRusak;
import id.tepat.galat.rest.JsonBody;
import id.tepat.galat.rest.JsonNode;
import id.tepat.kalender.HariLiburRepository;
import id.tepat.validasi.xlsx.NaskahXlsx;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Checks a document from outside, as JSON or XLSX, by the kabupaten's own calendar. Keeps nothing; open to everybody. */
@ApplicationScoped
public class CekDokumen {

    @Inject
    private HariLiburRepository hariLibur;

    /**
     * A document and what disagrees in it.
     *
     * @param naskah as it came, whatever the file was
     */
    public record Hasil(JsonNode naskah, List<Ketidaksesuaian> ketidaksesuaian) {

        /** The tables with their marks. */
        public List<LembarNaskah> lembar() {
            return LembarNaskah.dari(naskah, ketidaksesuaian);
        }
    }

    /**
     * @param berkas at most {@link JsonBody#TERBESAR} bytes; a ZIP is taken for XLSX, everything else for JSON
     * @throws id.tepat.galat.PermintaanRusak if it is neither
     * @throws id.tepat.galat.TerlaluBesar    if it holds too much
     */
    public Hasil cek(byte[] berkas) {
        return cek(NaskahXlsx.mirip(berkas) ? NaskahXlsx.baca(berkas) : json(berkas));
    }

    private static JsonNode json(byte[] berkas) {
        try {
            return JsonBody.parse(berkas);
        } catch (PermintaanRusak e) {
            throw new PermintaanRusak("Berkas ini bukan XLSX menurut templat dan bukan JSON yang benar.");
        }
    }

    /** The same, of a naskah at hand. */
    public Hasil cek(JsonNode naskah) {
        Naskah dibaca = NaskahJson.baca(naskah);
        return new Hasil(naskah, new CekAngka(hariLibur.kalender()).cek(dibaca));
    }
}
