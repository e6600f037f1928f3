package id.tepat.layar;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The pages that a {@link Layar} loads: {@code @Alamat("/pelaporan/lihat.xhtml")}. A page has at most one. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface Alamat {

    /** Paths from the context root. */
    String[] value();
}
