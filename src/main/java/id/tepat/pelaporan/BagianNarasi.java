package id.tepat.pelaporan;

import java.util.Arrays;
import java.util.Optional;

/** The blocks of text of a report, in the order of the form (II.3–III); keys are promised to the machine interface. */
public enum BagianNarasi {
    ANALISIS("analisis", "Evaluasi dan analisis"),
    FAKTOR_PENDUKUNG("faktorPendukung", "Faktor keberhasilan"),
    FAKTOR_PENGHAMBAT("faktorPenghambat", "Hambatan"),
    UPAYA("upaya", "Upaya mengatasi hambatan"),
    RENCANA_TINDAK_LANJUT("rencanaTindakLanjut", "Rencana tindak lanjut"),
    PENUTUP("penutup", "Penutup");

    private final String kunci;
    private final String judul;

    BagianNarasi(String kunci, String judul) {
        this.kunci = kunci;
        this.judul = judul;
    }

    public String kunci() {
        return kunci;
    }

    public String judul() {
        return judul;
    }

    public static Optional<BagianNarasi> dari(String kunci) {
        return Arrays.stream(values()).filter(satu -> satu.kunci.equals(kunci)).findFirst();
    }
}
