package id.tepat.demo.layar;

import id.tepat.akun.PelakuAktif;
import id.tepat.demo.PemajuanJam;
import id.tepat.kalender.JamServer;
import id.tepat.kalender.ModeDemo;
import id.tepat.kalender.TanggalIndonesia;
import id.tepat.layar.Pesan;
import id.tepat.layar.Pindah;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/** The banner: which day it is in the demo, and the button that moves on to the next working day. */
@Named
@RequestScoped
public class SpandukDemo {

    private static final String HALAMAN_AWAL = "/tugas.xhtml";

    @Inject
    private ModeDemo demo;

    @Inject
    private PemajuanJam pemajuan;

    @Inject
    private PelakuAktif pelakuAktif;

    @Inject
    private JamServer jam;

    @Inject
    private HttpServletRequest permintaan;

    public boolean isTampil() {
        return demo.aktif();
    }

    /** {@code Senin 3 Juli 2023}. */
    public String getHariIni() {
        return tulis(jam.hariIni());
    }

    /** Moves the clock and shows the same page again, as it looks on that day. */
    public void maju() {
        Instant kini = pemajuan.hariKerjaBerikutBersama(pelakuAktif.pelaku());
        Pesan.berhasilLaluPindah("Sekarang " + tulis(jam.tanggal(kini)) + ", pukul 08.00.");
        Pindah.ke(halamanIni());
    }

    /** Where the browser stands, with the parameters that a form leaves away. */
    private String halamanIni() {
        String rujukan = Optional.ofNullable(permintaan.getHeader("Referer")).orElse("");
        try {
            URI alamat = URI.create(rujukan);
            boolean halaman = alamat.getRawPath() != null && alamat.getRawPath().endsWith(".xhtml")
                    && alamat.getRawPath().startsWith(permintaan.getContextPath() + "/");
            return !halaman ? HALAMAN_AWAL : alamat.getRawPath().substring(permintaan.getContextPath().length())
                    + (alamat.getRawQuery() == null ? "" : "?" + alamat.getRawQuery());
        } catch (IllegalArgumentException bukanAlamat) {
            return HALAMAN_AWAL;
        }
    }

    private static String tulis(LocalDate tanggal) {
        String hari = TanggalIndonesia.hariPanjang(tanggal);
        return hari.substring(0, hari.indexOf(' ') + 1) + TanggalIndonesia.panjang(tanggal);
    }
}
