package id.tepat.tahap;

import id.tepat.proses.Langkah;

/** To whom the time of a step is charged. */
public enum PemegangTahap {
    PENYUSUN, ATASAN, KABUPATEN;

    static PemegangTahap dari(Langkah langkah) {
        return switch (langkah) {
            case TANGGAPI_LAPORAN, TELAAH_PERJANJIAN, TANDA_TANGANI_PIHAK_KEDUA -> ATASAN;
            case VERIFIKASI_LAPORAN -> KABUPATEN;
            // The unit's report is submitted by its head's signature: until then it is in the making.
            default -> PENYUSUN;
        };
    }
}
