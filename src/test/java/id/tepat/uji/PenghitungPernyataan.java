package id.tepat.uji;

import java.util.List;

/**
 * Counts the statements that a request costs, in the database's own log: those of the domain and of the engine alike.
 * Not those of the engine's own job executor, which asks for work in the background.
 */
final class PenghitungPernyataan {

    private static final String MILIK_PERMINTAAN = "SELECT COUNT(*) FROM mysql.general_log WHERE command_type IN ('Query', 'Execute')"
            + " AND user_host LIKE 'app%' AND LOWER(CONVERT(argument USING utf8mb4)) LIKE 'select%'"
            + " AND CONVERT(argument USING utf8mb4) NOT LIKE '%ACT_RU_JOB%' AND CONVERT(argument USING utf8mb4) NOT LIKE '%ACT_RU_METER%'";

    /** Everything that reads or changes a row, the engine's and the login's too; not the job executor's, not what frames a transaction. */
    private static final String SEMUA_PERMINTAAN = "SELECT CONVERT(argument USING utf8mb4) FROM mysql.general_log WHERE command_type IN ('Query', 'Execute')"
            + " AND user_host LIKE 'app%' AND LOWER(CONVERT(argument USING utf8mb4)) RLIKE '^ *(select|insert|update|delete)'"
            + " AND CONVERT(argument USING utf8mb4) NOT LIKE '%ACT_RU_JOB%' AND CONVERT(argument USING utf8mb4) NOT LIKE '%ACT_RU_METER%'"
            + " AND CONVERT(argument USING utf8mb4) NOT LIKE '%@@%' ORDER BY event_time";

    private PenghitungPernyataan() {}

    /** MariaDB only. */
    static long selama(BasisDataUji basisData, Runnable permintaan) {
        catat(basisData, permintaan);
        return basisData.hitung(MILIK_PERMINTAAN);
    }

    /** All statements of a request, in their order; MariaDB only. */
    static List<String> semua(BasisDataUji basisData, Runnable permintaan) {
        catat(basisData, permintaan);
        return basisData.tanya(SEMUA_PERMINTAAN);
    }

    private static void catat(BasisDataUji basisData, Runnable permintaan) {
        basisData.ubah("SET GLOBAL log_output = 'TABLE'");
        basisData.ubah("TRUNCATE mysql.general_log");
        basisData.ubah("SET GLOBAL general_log = ON");
        try {
            permintaan.run();
        } finally {
            basisData.ubah("SET GLOBAL general_log = OFF");
        }
    }
}
