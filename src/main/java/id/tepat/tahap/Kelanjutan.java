package id.tepat.tahap;

import id.tepat.kalender.TanggalIndonesia;
import id.tepat.proses.Langkah;
import java.time.LocalDate;
import java.util.Locale;

/**
 * Where a case stands after an act: what is next, whose turn it is, until when. The one place that words what a person
 * reads after it.
 *
 * @param langkah the step it waits in; null when it waits nowhere
 * @param siapa   name and jabatan of whoever does it, or what he is called; null if nobody may
 * @param sampai  last day allowed; null if there is none
 */
public record Kelanjutan(Langkah langkah, String siapa, LocalDate sampai) {

    /** It waits nowhere. */
    public static final Kelanjutan SELESAI = new Kelanjutan(null, null, null);

    /**
     * {@code Laporan Kasi PMD, Kecamatan Kedungjajang dikembalikan kepada Sari Wulandari (Kasi PMD); perbaikannya ditunggu
     * sampai Rabu 12 Juli 2023.}
     *
     * @param tentang what was acted on, as a sentence begins with it
     * @param terjadi what was done: {@code dikembalikan}
     */
    public String kalimat(String tentang, String terjadi) {
        return tentang + " " + terjadi + lanjutan() + ".";
    }

    private String lanjutan() {
        if (langkah == null) {
            return "";
        }
        if (siapa == null) {
            return "; belum ada yang berwenang untuk langkah berikutnya: " + langkah.nama().toLowerCase(Locale.ROOT);
        }
        return switch (langkah) {
            case PERBAIKI_LAPORAN, PERBAIKI_PERJANJIAN -> " kepada " + siapa + "; perbaikannya ditunggu" + batas();
            case SUSUN_LAPORAN, SUSUN_PERJANJIAN -> "; disusun oleh " + siapa + batas();
            case TANGGAPI_LAPORAN -> "; tanggapan " + siapa + " ditunggu" + batas();
            case SAHKAN_LAPORAN -> "; pengesahan " + siapa + " ditunggu" + batas();
            case VERIFIKASI_LAPORAN -> "; verifikasi " + siapa + " ditunggu" + batas();
            case TELAAH_PERJANJIAN -> "; telaah " + siapa + " ditunggu" + batas();
            case TANDA_TANGANI_PIHAK_PERTAMA, TANDA_TANGANI_PIHAK_KEDUA -> "; tanda tangan " + siapa + " ditunggu" + batas();
        };
    }

    private String batas() {
        return sampai == null ? "" : " sampai " + TanggalIndonesia.hariPanjang(sampai);
    }
}
