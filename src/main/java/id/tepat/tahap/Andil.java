package id.tepat.tahap;

import id.tepat.keamanan.Perbuatan;
import id.tepat.proses.Langkah;

/**
 * What part a person had in a case: on the unit's side writing, handing it on, or answering and signing; on the
 * kabupaten's verifying, exempting, reopening, recording what was signed on paper.
 */
public enum Andil {
    MENULIS, MENGAJUKAN, MENJAWAB, KABUPATEN;

    /**
     * The part of whoever closes a step.
     *
     * @param perbuatan the act that closes it: the kabupaten also closes steps that do not wait for it
     */
    static Andil dari(Perbuatan perbuatan, Langkah langkah) {
        return switch (perbuatan) {
            case VERIFIKASI_LAPORAN, BEBASKAN_LAPORAN, BUKA_KEMBALI_LAPORAN, CATAT_TANDA_TANGAN_LUAR -> KABUPATEN;
            default -> switch (langkah) {
                case TANGGAPI_LAPORAN, SAHKAN_LAPORAN, TELAAH_PERJANJIAN, TANDA_TANGANI_PIHAK_KEDUA -> MENJAWAB;
                default -> MENGAJUKAN;
            };
        };
    }
}
