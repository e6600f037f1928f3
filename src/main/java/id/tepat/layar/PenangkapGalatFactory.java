package id.tepat.layar;

import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerFactory;

/** Puts {@link PenangkapGalat} around the handler of the framework. */
public class PenangkapGalatFactory extends ExceptionHandlerFactory {

    public PenangkapGalatFactory(ExceptionHandlerFactory terbungkus) {
        super(terbungkus);
    }

    @Override
    public ExceptionHandler getExceptionHandler() {
        return new PenangkapGalat(getWrapped().getExceptionHandler());
    }
}
