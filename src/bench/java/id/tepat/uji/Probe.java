package id.tepat.uji;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;

public final class Probe {
    static BasisDataUji bd;
    public static void main(String[] args) {
        try { run(args); System.exit(0); } catch (Throwable t) { t.printStackTrace(); System.exit(1); }
    }
    static void ukur(String nama, Runnable r) {
        r.run();
        bd.ubah("SET GLOBAL log_output = 'TABLE'");
        bd.ubah("TRUNCATE mysql.general_log");
        bd.ubah("SET GLOBAL general_log = ON");
        try { r.run(); } finally { bd.ubah("SET GLOBAL general_log = OFF"); }
        List<String> semua = bd.tanya("SELECT CONVERT(argument USING utf8mb4) FROM mysql.general_log WHERE command_type IN ('Query','Execute') AND user_host LIKE 'app%'"
            + " AND CONVERT(argument USING utf8mb4) NOT LIKE '%ACT_RU_JOB%' AND CONVERT(argument USING utf8mb4) REGEXP '^ *(select|insert|update|delete|SELECT|INSERT|UPDATE|DELETE)'");
        System.out.println("##### " + nama + ": " + semua.size());
        for (String s : semua) System.out.println("   " + s.replaceAll("\\s+", " ").replaceAll("(?i)^(select) .{60,}? from ", "$1 … from ").substring(0, Math.min(200, s.replaceAll("\\s+", " ").replaceAll("(?i)^(select) .{60,}? from ", "$1 … from ").length())));
    }
    static void run(String[] args) throws Exception {
        bd = JenisBasisData.MARIADB.baru("probe");
        ServerTepat server = ServerTepat.pada(bd, "probe").dengan("TEPAT_DEMO", "false");
        server.nyala(); server.berhenti();
        KabupatenBesar.tanamKabupaten(bd);
        KabupatenBesar.tanamKecamatan(bd, 1, 1);
        KabupatenBesar.pasangJam(bd, LocalDateTime.of(2023, 6, 30, 8, 0, 0));
        server.dengan("TEPAT_DEMO", "true");
        server.nyala();
        JamUji.lompatSesudah(server, LocalDate.of(2023, 6, 30));
        while (bd.hitung("SELECT COUNT(*) FROM laporan_kinerja") < 8) Thread.sleep(300);
        String id = bd.tanya("SELECT id FROM laporan_kinerja WHERE jabatan_id = 17").get(0);
        KlienApi kasi = KabupatenBesar.sebagai(server, 17);
        ukur("REST tugas", () -> kasi.get("tugas").json());
        ukur("REST laporan", () -> kasi.get("laporan/" + id).json());
        int[] n = {0};
        ukur("REST simpan satu", () -> {
            JsonObject l = kasi.get("laporan/" + id).json();
            bd.ubah("TRUNCATE mysql.general_log");
            JsonObject ind = l.getJsonArray("indikator").getJsonObject(0);
            kasi.put("laporan/" + id, Json.createObjectBuilder().add("versi", l.getInt("versi")).add("indikator", Json.createArrayBuilder().add(Json.createObjectBuilder().add("id", ind.getString("id")).add("realisasi", ++n[0]))).build()).json();
        });
        KlienHalaman k = KlienHalaman.masuk(server, "u1.7");
        ukur("page tugas", () -> k.buka("tugas.xhtml"));
        ukur("page susun", () -> k.buka("pelaporan/susun.xhtml?id=" + id));
        ukur("page lihat", () -> k.buka("pelaporan/lihat.xhtml?id=" + id));
        ukur("page simpan satu", () -> {
            String h = k.buka("pelaporan/susun.xhtml?id=" + id);
            bd.ubah("TRUNCATE mysql.general_log");
            String j = k.kirimSkrip(h, "laporan", "tepatSimpan", Map.of("laporan:grid:0:realisasi:masukan", String.valueOf(++n[0] + 20)));
            if (n[0] % 2 == 0) System.out.println(j.length() + " " + j.substring(0, Math.min(j.length(), 600)));
        });
        KlienHalaman o = KlienHalaman.masuk(server, "organisasi");
        ukur("page pemantauan", () -> o.buka("pemantauan/pemantauan.xhtml"));
        ukur("REST pemantauan", () -> KabupatenBesar.sebagaiKabupaten(server).get("pemantauan?tahun=2023&triwulan=2").json());
        ukur("page verifikasi", () -> o.buka("verifikasi/antrean.xhtml"));
        ukur("page daftar", () -> o.buka("pelaporan/daftar.xhtml"));
        JsonObject isi = kasi.put("laporan/" + id, Skenario.isianLengkap(kasi.get("laporan/" + id).json())).json();
        bd.ubah("SET GLOBAL general_log = ON"); bd.ubah("TRUNCATE mysql.general_log");
        ukur2("REST ajukan", () -> System.out.println(kasi.post("laporan/" + id + "/pengajuan", Json.createObjectBuilder().add("versi", isi.getInt("versi")).build(), "Idempotency-Key", "k1").json()));
        server.close();
    }
    static void ukur2(String nama, Runnable r) {
        boolean[] sudah = {false};
        ukur(nama, () -> { if (sudah[0]) r.run(); sudah[0] = true; });
    }
}
