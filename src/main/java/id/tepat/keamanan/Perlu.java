package id.tepat.keamanan;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The act that a method of a {@link UseCase} is, and on whose data. {@link PenjagaHakAkses} lets it through only if the
 * access matrix does; nothing of it is said again inside the method.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Perlu {

    Perbuatan value();

    /** Where it is about no single object: whose data it is. Everybody's, unless said otherwise. */
    Hubungan sebagai() default Hubungan.ASING;

    /** What tells how he stands to the object whose id is the second parameter; nothing, where there is no such object. */
    Class<? extends PenentuHubungan> terhadap() default PenentuHubungan.class;
}
