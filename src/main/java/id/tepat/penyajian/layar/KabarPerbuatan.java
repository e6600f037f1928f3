package id.tepat.penyajian.layar;

import id.tepat.akun.PelakuAktif;
import id.tepat.pelaporan.StatusLaporan;
import id.tepat.penyajian.PembacaanLaporan;
import id.tepat.penyajian.RingkasanLaporan;
import id.tepat.tahap.Kelanjutan;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/**
 * What a person reads after an act on a report: which report, what was done with it, whose turn it is, until when. Read
 * after the act, so it says what is so, and not what somebody thought would come of it.
 */
@ApplicationScoped
public class KabarPerbuatan {

    private static final int DISEBUT = 5;

    @Inject
    private PelakuAktif pelakuAktif;

    @Inject
    private PembacaanLaporan pembacaan;

    /** @param terjadi what was done: {@code diterima} */
    public String kalimat(Long laporan, String terjadi) {
        return kalimat(pembacaan.sekarang(pelakuAktif.pelaku(), laporan), terjadi);
    }

    /** After an answer, which may have sent it either way. */
    public String setelahDitanggapi(Long laporan) {
        RingkasanLaporan kini = pembacaan.sekarang(pelakuAktif.pelaku(), laporan);
        return kalimat(kini, kini.status() == StatusLaporan.DIKEMBALIKAN ? "dikembalikan" : "ditanggapi dan diteruskan");
    }

    static String kalimat(RingkasanLaporan kini, String terjadi) {
        String akhir = kini.status() == StatusLaporan.SELESAI ? " dan selesai, bernomor " + kini.nomor() : "";
        return (kini.menunggu() == null ? Kelanjutan.SELESAI : kini.menunggu().kelanjutan()).kalimat(kini.sebutan(), terjadi + akhir);
    }

    /** {@code 2 laporan diterima: Camat Klakah, Kecamatan Klakah; Sekretaris, Kecamatan Gucialit.}; of many the first are named. */
    public static String sekaligus(List<String> laporan, String terjadi) {
        String disebut = String.join("; ", laporan.subList(0, Math.min(DISEBUT, laporan.size())));
        String lainnya = laporan.size() > DISEBUT ? "; dan " + (laporan.size() - DISEBUT) + " lainnya" : "";
        return laporan.size() + " laporan " + terjadi + ": " + disebut + lainnya + ".";
    }
}
