package id.tepat.uji;

import jakarta.inject.Inject;
import jakarta.json.bind.JsonbBuilder;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.sql.SQLException;

/** The test's way to {@link PercobaanTransaksi}, below a path that asks for no login. */
@WebServlet(PintuPercobaan.JALAN)
public class PintuPercobaan extends HttpServlet {

    static final String JALAN = "/keaslian/percobaan-transaksi";
    private static final long serialVersionUID = 1L;

    @Inject
    private transient PercobaanTransaksi percobaan;

    @Override
    protected void doPost(HttpServletRequest permintaan, HttpServletResponse jawaban) throws IOException {
        jawaban.setContentType("application/json");
        try {
            jawaban.getWriter().write(JsonbBuilder.create().toJson(lakukan(permintaan)));
        } catch (SQLException galat) {
            throw new IOException(galat);
        }
    }

    private Jejak lakukan(HttpServletRequest permintaan) throws SQLException {
        String akun = permintaan.getParameter("akun");
        long laporan = Long.parseLong(permintaan.getParameter("laporan"));
        try {
            switch (permintaan.getParameter("cara")) {
                case "jadi" -> percobaan.jadi(akun, laporan, Long.parseLong(permintaan.getParameter("versi")));
                case "gagal" -> percobaan.gagal(akun, laporan, Long.parseLong(permintaan.getParameter("versi")));
                case "gagalSesudahnya" -> percobaan.gagalSesudahnya(akun, laporan, Long.parseLong(permintaan.getParameter("versi")));
                default -> { }
            }
        } catch (PercobaanTransaksi.Terputus putus) {
            return putus.dariDalam();
        }
        return percobaan.lihat(laporan);
    }
}
