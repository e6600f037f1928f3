package id.tepat.validasi;

/** Classes of disagreement; the code is promised to machines. */
public enum JenisKetidaksesuaian {

    ARITMETIKA("aritmetika", "Hitungan"),
    JUMLAH_TIDAK_COCOK("jumlahTidakCocok", "Jumlah tidak cocok"),
    ANGKA_SALAH_FORMAT("angkaSalahFormat", "Penulisan angka"),
    TIDAK_KONSISTEN_ANTAR_TABEL("tidakKonsistenAntarTabel", "Berbeda antartabel"),
    SALAH_KELAS("salahKelas", "Predikat"),
    CELAH_SKALA("celahSkala", "Skala predikat"),
    TANGGAL_TERLAMBAT("tanggalTerlambat", "Lewat batas waktu"),
    TANGGAL_JANGGAL("tanggalJanggal", "Tanggal janggal"),
    SATUAN_TERTUKAR("satuanTertukar", "Satuan tertukar"),
    KODE_REKENING("kodeRekening", "Kode rekening"),
    REALISASI_MELEBIHI_PAGU("realisasiMelebihiPagu", "Realisasi melebihi pagu"),
    CAPAIAN_JANGGAL("capaianJanggal", "Capaian perlu keterangan"),
    SALIN_TEMPEL("salinTempel", "Teks salinan"),
    NILAI_MENURUN("nilaiMenurun", "Kumulatif menurun"),
    IDENTITAS("identitas", "Identitas");

    private final String kode;
    private final String label;

    JenisKetidaksesuaian(String kode, String label) {
        this.kode = kode;
        this.label = label;
    }

    /** As the machine interface names it. */
    public String kode() {
        return kode;
    }

    /** As screens name it. */
    public String label() {
        return label;
    }
}
