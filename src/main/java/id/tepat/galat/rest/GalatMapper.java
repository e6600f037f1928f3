package id.tepat.galat.rest;

import id.tepat.galat.Galat;
import id.tepat.galat.TidakSah;
import jakarta.json.JsonException;
import jakarta.json.bind.JsonbException;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Every failure of the machine interface becomes a {@link Problem}; what nobody expected is logged, never shown. */
@Provider
public class GalatMapper implements ExceptionMapper<Throwable> {

    private static final Logger CATATAN = Logger.getLogger(GalatMapper.class.getName());
    private static final int TERDALAM = 10;

    @Override
    public Response toResponse(Throwable galat) {
        Problem problem = problem(galat);
        return Response.status(problem.status()).type(Problem.JENIS).entity(problem).build();
    }

    static Problem problem(Throwable galat) {
        Throwable sebab = galat;
        for (int i = 0; sebab != null && i < TERDALAM; i++, sebab = sebab.getCause()) {
            if (sebab instanceof Galat dikenal) {
                return Problem.dari(dikenal.status(), dikenal.getMessage(),
                        dikenal instanceof TidakSah sah ? sah.galat() : List.of());
            }
            if (sebab instanceof JsonbException || sebab instanceof JsonException) {
                return Problem.dari(400, "Isi permintaan bukan JSON yang dapat dibaca.");
            }
        }
        if (galat instanceof WebApplicationException web && web.getResponse().getStatus() < 500) {
            return Problem.dari(web.getResponse().getStatus(), detail(web.getResponse().getStatus()));
        }
        if (galat instanceof ProcessingException) {
            return Problem.dari(400, "Isi permintaan tidak dapat dibaca.");
        }
        CATATAN.log(Level.SEVERE, "Unexpected failure of the machine interface", galat);
        return Problem.dari(500, "Terjadi kesalahan di dalam Tepat; tidak ada yang berubah. Coba lagi.");
    }

    private static String detail(int status) {
        return switch (status) {
            case 404 -> "Alamat ini tidak ada.";
            case 405 -> "Alamat ini tidak menerima metode tersebut.";
            case 406 -> "Jenis isi yang diminta tidak tersedia.";
            case 415 -> "Kirim isi sebagai application/json.";
            default -> "Permintaan ini tidak dapat dilayani.";
        };
    }
}
