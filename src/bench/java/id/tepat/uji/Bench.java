package id.tepat.uji;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;

public final class Bench {

    public static void main(String[] args) {
        try {
            ukur(args);
            System.exit(0);
        } catch (Throwable galat) {
            galat.printStackTrace();
            System.exit(1);
        }
    }

    private static void ukur(String[] args) throws Exception {
        int unit = args.length > 0 ? Integer.parseInt(args[0]) : 7285;
        BasisDataUji basisData = JenisBasisData.MARIADB.baru("besar");
        ServerTepat server = ServerTepat.pada(basisData, "besar").dengan("TEPAT_DEMO", "false");
        server.nyala();
        server.berhenti();
        Instant mulai = Instant.now();
        KabupatenBesar.tanamKabupaten(basisData);
        KabupatenBesar.tanamKecamatan(basisData, 1, unit);
        System.out.println("seed " + Duration.between(mulai, Instant.now()).toMillis());
        KabupatenBesar.pasangJam(basisData, LocalDateTime.of(2023, 6, 30, 8, 0, 0));
        server.dengan("TEPAT_DEMO", "true");
        mulai = Instant.now();
        server.nyala();
        System.out.println("start " + Duration.between(mulai, Instant.now()).toMillis());
        JamUji.lompatSesudah(server, java.time.LocalDate.of(2023, 6, 30));
        long terakhir = 0;
        long mulaiBuka = 0;
        long kini = System.nanoTime();
        while (terakhir < unit * 8L) {
            Thread.sleep(2000);
            long ada = basisData.hitung("SELECT COUNT(*) FROM laporan_kinerja");
            if (mulaiBuka == 0 && ada > 0) mulaiBuka = System.nanoTime();
            System.out.printf("%d reports, %.0f/s%n", ada, (ada - terakhir) / ((System.nanoTime() - kini) / 1e9));
            kini = System.nanoTime();
            terakhir = ada;
            if (System.getProperty("stack") != null) {
                new ProcessBuilder("sh", "-c", "jstack $(pgrep -f 'ws-server.jar uji-besar') | grep -A 60 'PembukaLaporan\\|bukaBerikutnya' | grep 'at ' | head -8").inheritIO().start().waitFor();
            }
        }
        System.out.println("server still up; ctrl-c");
        server.close();
        System.exit(0);
    }
}
