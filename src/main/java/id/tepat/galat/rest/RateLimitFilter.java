package id.tepat.galat.rest;

import id.tepat.galat.TerlaluSering;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;

/** Holds {@link RateLimited} resources to 50 requests a second and address, after a first burst of 500. */
@Provider
@RateLimited
public class RateLimitFilter implements ContainerRequestFilter {

    private static final RateLimit LIMIT = new RateLimit(500, 50, System::nanoTime);

    @Context
    private HttpServletRequest request;

    @Override
    public void filter(ContainerRequestContext context) {
        if (!LIMIT.take(request.getRemoteAddr())) {
            throw new TerlaluSering("Terlalu banyak permintaan. Coba lagi sebentar lagi.");
        }
    }
}
