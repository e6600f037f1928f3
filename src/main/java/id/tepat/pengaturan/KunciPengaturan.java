package id.tepat.pengaturan;

import static id.tepat.pengaturan.JenisPengaturan.HARI_KERJA;
import static id.tepat.pengaturan.JenisPengaturan.MENIT;
import static id.tepat.pengaturan.JenisPengaturan.PILIHAN;
import static id.tepat.pengaturan.JenisPengaturan.UKURAN;
import static id.tepat.pengaturan.JenisPengaturan.YA_TIDAK;
import static id.tepat.pengaturan.SaatBerlaku.AKHIR_TRIWULAN;
import static id.tepat.pengaturan.SaatBerlaku.AWAL_LANGKAH;
import static id.tepat.pengaturan.SaatBerlaku.HARI_ITU;
import static id.tepat.pengaturan.SaatBerlaku.TRIWULAN_BERJALAN;

import id.tepat.galat.Teks;
import id.tepat.galat.TidakSah;
import id.tepat.pengukuran.DasarPredikat;
import id.tepat.pengukuran.RumusTurun;
import java.util.Arrays;
import java.util.Optional;

/** The settings there are, each with what it means and the value that holds until the kabupaten decides otherwise. */
public enum KunciPengaturan {
    HARI_PENGAJUAN(HARI_KERJA, AKHIR_TRIWULAN, "5", "Batas waktu laporan kasi, kasubag, dan sekretaris",
            "Hari kerja ke berapa sesudah triwulan berakhir laporan individu paling lambat diajukan."),
    HARI_PENGAJUAN_KEPALA(HARI_KERJA, AKHIR_TRIWULAN, "5", "Batas waktu laporan camat",
            "Hari kerja ke berapa sesudah triwulan berakhir kepala perangkat daerah paling lambat mengajukan laporannya sendiri."),
    HARI_PENGAJUAN_PERANGKAT_DAERAH(HARI_KERJA, AKHIR_TRIWULAN, "5", "Batas waktu laporan kecamatan",
            "Hari kerja ke berapa sesudah triwulan berakhir laporan perangkat daerah paling lambat disahkan kepalanya."),
    HARI_PERBAIKAN(HARI_KERJA, AWAL_LANGKAH, "2", "Waktu untuk perbaikan",
            "Dihitung sejak laporan dikembalikan kepada penyusunnya."),
    HARI_TANGGAPAN(HARI_KERJA, AWAL_LANGKAH, "3", "Waktu untuk tanggapan atasan",
            "Dihitung sejak laporan sampai pada atasan langsung."),
    HARI_VERIFIKASI(HARI_KERJA, AWAL_LANGKAH, "5", "Waktu untuk verifikasi kabupaten",
            "Dihitung sejak laporan sampai pada kabupaten."),
    HARI_PERJANJIAN(HARI_KERJA, AWAL_LANGKAH, "5", "Waktu untuk setiap langkah Perjanjian Kinerja",
            "Dihitung sejak perjanjian sampai pada yang menyusun, menelaah, atau menandatanganinya."),
    TARGET_INTERNAL_PELAKSANA(HARI_KERJA, AKHIR_TRIWULAN, "3", "Target internal kasi dan kasubag",
            "Anjuran: laporan kecamatan disusun dari laporan mereka. Lewat hari ini belum terlambat."),
    TARGET_INTERNAL_SEKRETARIS(HARI_KERJA, AKHIR_TRIWULAN, "4", "Target internal sekretaris",
            "Anjuran seperti untuk kasi dan kasubag, sesudah mereka."),
    VERIFIKASI_INDIVIDU(YA_TIDAK, HARI_ITU, "ya", "Kabupaten memverifikasi laporan individu",
            "Bila tidak, laporan kasi, kasubag, dan sekretaris selesai dengan tanggapan atasannya. Yang sudah menunggu verifikasi tetap menunggu."),
    LEMBAR_TANGGAPAN(PILIHAN, HARI_ITU, "KEDUNGJAJANG", "Lembar tanggapan atasan",
            "Lembar yang dicentang atasan; tanggapan yang sudah diberikan tidak berubah."),
    MENIT_SESI(MENIT, HARI_ITU, "30", "Lama sesi tanpa kegiatan",
            "Sesudah itu harus masuk lagi; ketikan tidak hilang. Bagi yang masuk setelah perubahan."),
    DASAR_PREDIKAT(PILIHAN, TRIWULAN_BERJALAN, DasarPredikat.TRIWULAN.name(), "Dasar predikat",
            "Dari capaian terhadap target yang mana predikat diambil; satu untuk semua indikator dalam satu laporan."),
    RUMUS_TURUN(UKURAN, AKHIR_TRIWULAN, RumusTurun.DUA_T_MINUS_R.name(), "Rumus capaian bila lebih rendah lebih baik",
            "Dengan rumus mana capaian dihitung.");

    /** The field that a wrong value is marked at. */
    static final String SEL = "nilai";

    private static final int TERPANJANG = 200;

    private final JenisPengaturan jenis;
    private final SaatBerlaku saatBerlaku;
    private final String bawaan;
    private final String label;
    private final String arti;

    KunciPengaturan(JenisPengaturan jenis, SaatBerlaku saatBerlaku, String bawaan, String label, String arti) {
        this.jenis = jenis;
        this.saatBerlaku = saatBerlaku;
        this.bawaan = bawaan;
        this.label = label;
        this.arti = arti;
    }

    public String label() {
        return label;
    }

    /** What it decides, in a sentence. */
    public String arti() {
        return arti;
    }

    public JenisPengaturan jenis() {
        return jenis;
    }

    /** What "from this day on" means for it. */
    public SaatBerlaku saatBerlaku() {
        return saatBerlaku;
    }

    /** What holds while nothing is stored. */
    public String bawaan() {
        return bawaan;
    }

    /**
     * @throws TidakSah with what to type instead
     */
    void pastikanSah(String nilai) {
        keberatan(Teks.wajib(SEL, nilai, TERPANJANG)).ifPresent(pesan -> {
            throw TidakSah.pada(SEL, pesan);
        });
    }

    private Optional<String> keberatan(String nilai) {
        if (this != RUMUS_TURUN) {
            return jenis.keberatan(nilai);
        }
        return Arrays.stream(RumusTurun.values()).anyMatch(satu -> satu.name().equals(nilai)) ? Optional.empty()
                : Optional.of("Pilih salah satu dari daftar.");
    }
}
