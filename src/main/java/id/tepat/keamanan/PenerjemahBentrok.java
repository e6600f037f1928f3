package id.tepat.keamanan;

import id.tepat.galat.Bentrok;
import id.tepat.galat.Galat;
import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.persistence.OptimisticLockException;
import java.sql.SQLException;

/**
 * Stands outside the transaction (a lower priority than {@code @Transactional}'s 200), because a version conflict
 * shows only at commit, after the method has returned. Whoever loses gets {@link Bentrok}, not a server error.
 */
@Interceptor
@TerjemahkanBentrok
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 100)
public class PenerjemahBentrok {

    private static final int KUNCI_GANDA_MYSQL = 1062;
    private static final String KUNCI_GANDA_H2 = "23505";

    @AroundInvoke
    Object panggil(InvocationContext konteks) throws Exception {
        try {
            return konteks.proceed();
        } catch (Galat sudahJelas) {
            throw sudahJelas;
        } catch (Exception galat) {
            throw terjemahkan(galat);
        }
    }

    static Exception terjemahkan(Exception galat) {
        Throwable sebab = galat;
        for (int dalam = 0; sebab != null && dalam < 20; dalam++, sebab = sebab.getCause()) {
            if (sebab instanceof Galat jelas) {
                return jelas;
            }
            if (sebab instanceof OptimisticLockException || kunciGanda(sebab)) {
                return Bentrok.didahului("Data", "orang lain");
            }
        }
        return galat;
    }

    /** Two inserts of one unique key: the second person came a moment later. */
    private static boolean kunciGanda(Throwable sebab) {
        return sebab instanceof SQLException sql
                && (sql.getErrorCode() == KUNCI_GANDA_MYSQL || KUNCI_GANDA_H2.equals(sql.getSQLState()));
    }
}
