package id.tepat.keamanan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Stereotype;
import jakarta.transaction.Transactional;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A class whose public methods are what people can do with Tepat: each runs in one transaction, and names the act it needs
 * permission for ({@link Perlu}); {@link PenjagaHakAkses} asks for it before the method begins.
 */
@Stereotype
@ApplicationScoped
@Transactional
@TerjemahkanBentrok
@JagaHakAkses
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface UseCase {}
