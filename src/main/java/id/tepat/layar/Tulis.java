package id.tepat.layar;

import id.tepat.kalender.JamServer;
import id.tepat.kalender.TanggalIndonesia;
import id.tepat.pengukuran.Angka;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;

/** How pages write dates, times, money and numbers: {@code #{tulis.hari(x.tenggat)}}. Null writes nothing. */
@Named
@ApplicationScoped
public class Tulis {

    @Inject
    JamServer jam;

    /** {@code Senin 3 Jul 2023}. */
    public String hari(LocalDate tanggal) {
        return tanggal == null ? "" : TanggalIndonesia.hari(tanggal);
    }

    /** {@code Senin 3 Juli 2023}: in sentences and records; the short form is for tight tables. */
    public String hariPanjang(LocalDate tanggal) {
        return tanggal == null ? "" : TanggalIndonesia.hariPanjang(tanggal);
    }

    /** {@code 3 Juli 2023}, likewise. */
    public String tanggalPanjang(LocalDate tanggal) {
        return tanggal == null ? "" : TanggalIndonesia.panjang(tanggal);
    }

    /** {@code Senin 3 Juli 2023 08.05 WIB}, likewise. */
    public String waktuPanjang(Instant saat) {
        return saat == null ? "" : TanggalIndonesia.waktuPanjang(saat, jam.zona());
    }

    /** {@code 3 Jul 2023}. */
    public String tanggal(LocalDate tanggal) {
        return tanggal == null ? "" : TanggalIndonesia.pendek(tanggal);
    }

    /** {@code Senin 3 Jul 2023 08.05 WIB}. */
    public String waktu(Instant saat) {
        return saat == null ? "" : TanggalIndonesia.waktu(saat, jam.zona());
    }

    /** {@code 08.05}. */
    public String jam(Instant saat) {
        return saat == null ? "" : TanggalIndonesia.jam(saat, jam.zona());
    }

    /** {@code Rp 2.017.461.467}. */
    public String rupiah(BigDecimal nilai) {
        return nilai == null ? "" : Angka.rupiah(nilai);
    }

    /** {@code 58,06%}; what can't be calculated says so. */
    public String persen(BigDecimal nilai) {
        return Angka.persen(nilai);
    }

    /** With as many decimals as the number has. */
    public String angka(BigDecimal nilai) {
        return nilai == null ? "" : Angka.teks(nilai);
    }

    /** Rounded to two decimals, for values that come out of a division. */
    public String bulat(BigDecimal nilai) {
        return nilai == null ? "" : Angka.desimal(nilai, 2);
    }
}
