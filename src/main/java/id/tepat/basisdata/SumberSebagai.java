package id.tepat.basisdata;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import javax.sql.DataSource;

/** A datasource that always connects as one given account. */
final class SumberSebagai {

    private SumberSebagai() {}

    static DataSource akun(DataSource sumber, String pengguna, String sandi) {
        return (DataSource) Proxy.newProxyInstance(SumberSebagai.class.getClassLoader(), new Class<?>[] {DataSource.class},
                (ini, metode, isi) -> {
                    if (metode.getName().equals("getConnection")) {
                        return sumber.getConnection(pengguna, sandi);
                    }
                    try {
                        return metode.invoke(sumber, isi);
                    } catch (InvocationTargetException galat) {
                        throw galat.getCause();
                    }
                });
    }
}
