package id.tepat.uji;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The database that a test class inside the server runs on. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@interface PadaBasisData {
    JenisBasisData value();
}
