package id.tepat.pemantauan;

/** Which reports a drill-down shows; each is one of the counts. */
public enum SaringanKeadaan {
    SEMUA("Semua"),
    BELUM("Belum diajukan"),
    LEWAT_BATAS("Lewat batas, belum diajukan"),
    TEPAT_WAKTU("Diajukan tepat waktu"),
    TERLAMBAT("Diajukan terlambat"),
    SELESAI("Selesai"),
    BERSELISIH("Angka perlu diperbaiki"),
    PERLU_DILIHAT("Angka perlu dilihat");

    private final String nama;

    SaringanKeadaan(String nama) {
        this.nama = nama;
    }

    /** As screens show it. */
    public String nama() {
        return nama;
    }
}
