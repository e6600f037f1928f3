package id.tepat.uji;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;

/**
 * One server with demo data for each database, shared by the test classes of a JVM: starting one costs more than most
 * of what is asked of it. A test may stop or kill it; whoever asks next gets it running.
 */
final class ServerBersama {

    private static final Map<JenisBasisData, ServerTepat> SERVER = new EnumMap<>(JenisBasisData.class);

    private ServerBersama() {}

    /** Up and ready. */
    static synchronized ServerTepat hidup(JenisBasisData jenis) {
        ServerTepat server = SERVER.computeIfAbsent(jenis, ini -> {
            String nama = "bersama-" + ini.name().toLowerCase(Locale.ROOT);
            return ServerTepat.pada(ini.baru(nama), nama);
        });
        return server.hidup() ? server : server.nyalaBerhalamanRusak();
    }

    /** One of its own on a fresh database, for a test that moves the clock its own way. */
    static ServerTepat sendiri(JenisBasisData jenis, String nama) {
        return ServerTepat.pada(jenis.baru(nama), nama).nyala();
    }
}
