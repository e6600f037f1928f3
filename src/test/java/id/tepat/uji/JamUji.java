package id.tepat.uji;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;

/** Moves the demo's clock further than its button does: by the stored offset, behind the application's back. */
final class JamUji {

    private static final ZoneId WIB = ZoneId.of("Asia/Jakarta");

    private JamUji() {}

    /** Where the stored clock stands. */
    static LocalDateTime kini(BasisDataUji basisData) {
        long detik = basisData.hitung("SELECT geseran_detik FROM jam_demo");
        return LocalDateTime.ofInstant(Instant.now().plusSeconds(detik), WIB);
    }

    /** For a server that is down: it wakes up on another day. */
    static void simpan(BasisDataUji basisData, LocalDateTime tujuan) {
        long detik = Duration.between(Instant.now(), tujuan.atZone(WIB).toInstant()).toSeconds();
        basisData.ubah("UPDATE jam_demo SET geseran_detik = " + detik);
    }

    /** For a running server: to the first working day after a day, in one step. */
    static LocalDate lompatSesudah(ServerTepat server, LocalDate hari) {
        simpan(server.basisData(), hari.atTime(LocalTime.of(8, 0)));
        return LocalDate.parse(new Skenario(server.api()).hariKerjaBerikut().getString("waktu").substring(0, 10));
    }
}
