package id.tepat.uji;

import jakarta.json.JsonObject;
import java.util.List;
import java.util.UUID;

/** Lets everybody work off his list of tasks, always to the good end, until nobody has any. */
final class PenuntasTugas {

    /** The longest way, a report's from its writer to the kabupaten, with room for who comes after whom in the list. */
    private static final int PUTARAN_TERBANYAK = 8;

    private final List<String> akun;
    private final KlienApi api;
    private final Skenario skenario;
    private final PerjanjianUji perjanjian;
    private int diajukan;

    PenuntasTugas(ServerTepat server) {
        this.akun = IsiBasisData.akun(server.basisData());
        this.api = server.api();
        this.skenario = new Skenario(api);
        this.perjanjian = new PerjanjianUji(api);
    }

    /** Answers how many receipts were given meanwhile. */
    int tuntaskan() {
        for (int putaran = 0; putaran < PUTARAN_TERBANYAK; putaran++) {
            int dikerjakan = 0;
            for (String satu : akun) {
                List<JsonObject> tugas = skenario.tugas(satu);
                tugas.forEach(ini -> kerjakan(satu, ini));
                dikerjakan += tugas.size();
            }
            if (dikerjakan == 0) {
                return diajukan;
            }
        }
        throw new AssertionError("Still waiting for somebody: " + akun.stream().flatMap(satu -> skenario.tugas(satu).stream()).toList());
    }

    private void kerjakan(String siapa, JsonObject tugas) {
        String laporan = tugas.getString("laporanId", null);
        String pk = tugas.getString("perjanjianId", null);
        switch (tugas.getString("langkah")) {
            case "SUSUN_LAPORAN", "PERBAIKI_LAPORAN" -> ajukan(siapa, laporan);
            case "TANGGAPI_LAPORAN" -> skenario.tanggapi(siapa, laporan, "LAPORAN_SUDAH_BAIK");
            case "SAHKAN_LAPORAN" -> sahkan(siapa, laporan);
            case "VERIFIKASI_LAPORAN" -> skenario.verifikasi(siapa, laporan, "TERIMA");
            case "SUSUN_PERJANJIAN", "PERBAIKI_PERJANJIAN" -> perjanjian.ajukan(siapa, pk);
            case "TELAAH_PERJANJIAN" -> perjanjian.telaah(siapa, pk, "SETUJUI");
            case "TANDA_TANGANI_PIHAK_PERTAMA" -> perjanjian.tandaTangani(siapa, pk, "PERTAMA");
            case "TANDA_TANGANI_PIHAK_KEDUA" -> perjanjian.tandaTangani(siapa, pk, "KEDUA");
            default -> throw new AssertionError("Nobody has learnt how to do this: " + tugas);
        }
    }

    /** What was submitted before is whole already and keeps what stands in it. */
    private void ajukan(String siapa, String laporan) {
        JsonObject isi = skenario.laporan(siapa, laporan);
        JsonObject hasil = "KONSEP".equals(isi.getString("status")) ? skenario.isiDanAjukan(siapa, laporan) : skenario.ajukanLagi(siapa, laporan);
        catat(hasil);
    }

    private void sahkan(String siapa, String laporan) {
        catat(skenario.putuskan(siapa, laporan, "pengesahan", skenario.versi(siapa, laporan), "SAHKAN", UUID.randomUUID().toString()).json());
    }

    private void catat(JsonObject hasil) {
        if (!hasil.isNull("tandaTerima")) {
            diajukan++;
        }
    }
}
