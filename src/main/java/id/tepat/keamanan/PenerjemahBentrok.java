package id.tepat.keamanan;

import id.tepat.galat.Bentrok;
import id.tepat.galat.Galat;
import id.tepat.kalender.JamServer;
import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.persistence.OptimisticLockException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;

/**
 * Stands outside the transaction (a lower priority than {@code @Transactional}'s 200), because a version conflict
 * shows only at commit, after the method has returned. Whoever loses gets {@link Bentrok}, not a server error.
 */
@Interceptor
@TerjemahkanBentrok
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 100)
public class PenerjemahBentrok {

    /** Who was faster was so a moment ago. */
    private static final Duration BARU_SAJA = Duration.ofMinutes(1);
    private static final int KUNCI_GANDA_MYSQL = 1062;
    private static final String KUNCI_GANDA_H2 = "23505";

    @Inject
    private PengubahReader pengubah;

    @Inject
    private JamServer jam;

    protected PenerjemahBentrok() {}

    PenerjemahBentrok(PengubahReader pengubah, JamServer jam) {
        this.pengubah = pengubah;
        this.jam = jam;
    }

    @AroundInvoke
    Object panggil(InvocationContext konteks) throws Exception {
        try {
            return konteks.proceed();
        } catch (Galat sudahJelas) {
            throw sudahJelas;
        } catch (Exception galat) {
            throw terjemahkan(galat, konteks.getMethod().getAnnotation(Perlu.class));
        }
    }

    /** @param perlu which act it was; null where it is none */
    Exception terjemahkan(Exception galat, Perlu perlu) {
        Throwable sebab = galat;
        for (int dalam = 0; sebab != null && dalam < 20; dalam++, sebab = sebab.getCause()) {
            if (sebab instanceof Galat jelas) {
                return jelas;
            }
            if (sebab instanceof OptimisticLockException kalah) {
                return pengubah.atas(kalah.getEntity()).orElseGet(() -> didahului(perlu));
            }
            if (kunciGanda(sebab)) {
                return didahului(perlu);
            }
        }
        return galat;
    }

    /** Where no row says who it was, the trail does: the same act, done a moment ago. */
    private Bentrok didahului(Perlu perlu) {
        return Bentrok.didahului("Data", Optional.ofNullable(perlu)
                .flatMap(perbuatan -> pengubah.terakhir(perbuatan.value(), jam.kini().minus(BARU_SAJA))).orElse(Bentrok.ORANG_LAIN));
    }

    /** Two inserts of one unique key: the second person came a moment later. */
    private static boolean kunciGanda(Throwable sebab) {
        return sebab instanceof SQLException sql
                && (sql.getErrorCode() == KUNCI_GANDA_MYSQL || KUNCI_GANDA_H2.equals(sql.getSQLState()));
    }
}
