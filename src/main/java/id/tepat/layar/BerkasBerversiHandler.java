package id.tepat.layar;

import id.tepat.keamanan.NilaiHash;
import jakarta.faces.application.Resource;
import jakarta.faces.application.ResourceHandler;
import jakarta.faces.application.ResourceHandlerWrapper;
import jakarta.faces.application.ResourceWrapper;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Style sheets, scripts and pictures carry a version in their address and are kept by the browser for a year: an upgrade
 * changes the address of what it changed, and nobody asks again for what he has. Our own are versioned by their content,
 * those of the component library by its release.
 */
public class BerkasBerversiHandler extends ResourceHandlerWrapper {

    private static final String VERSION = "v";
    private static final int DIGITS = 12;

    private final Map<String, String> versions = new ConcurrentHashMap<>();

    public BerkasBerversiHandler(ResourceHandler wrapped) {
        super(wrapped);
    }

    @Override
    public Resource createResource(String name) {
        return versioned(super.createResource(name));
    }

    @Override
    public Resource createResource(String name, String library) {
        return versioned(super.createResource(name, library));
    }

    @Override
    public Resource createResource(String name, String library, String contentType) {
        return versioned(super.createResource(name, library, contentType));
    }

    private Resource versioned(Resource resource) {
        return resource == null ? null : new Berversi(resource);
    }

    private final class Berversi extends ResourceWrapper {

        private Berversi(Resource wrapped) {
            super(wrapped);
        }

        @Override
        public String getRequestPath() {
            String path = super.getRequestPath();
            if (path.matches(".*[?&]" + VERSION + "=.*")) {
                return path;
            }
            return path + (path.contains("?") ? '&' : '?') + VERSION + '=' + versions.computeIfAbsent(path, unseen -> digest());
        }

        @Override
        public Map<String, String> getResponseHeaders() {
            Map<String, String> headers = new HashMap<>(super.getResponseHeaders());
            if (FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap().containsKey(VERSION)) {
                headers.put("Cache-Control", "public, max-age=31536000, immutable");
            }
            return headers;
        }

        private String digest() {
            try (InputStream content = getInputStream()) {
                return NilaiHash.dari(content.readAllBytes()).substring(0, DIGITS);
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }
    }
}
