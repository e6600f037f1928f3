package id.tepat.tanggapan;

import id.tepat.galat.TidakSah;
import id.tepat.proses.ArahAlur;
import java.util.List;

/**
 * The rule by which ticked boxes become a direction: a box other than "baik" sends the report back; Lain-lain has no
 * direction of its own.
 */
final class PenentuArah {

    private PenentuArah() {}

    /**
     * @throws TidakSah if the boxes contradict each other, or a note or direction is missing
     */
    static ArahAlur tentukan(List<PilihanTanggapan> dicentang, IsianTanggapan isian) {
        boolean lanjut = ada(dicentang, ArahPilihan.LANJUT);
        boolean kembali = ada(dicentang, ArahPilihan.KEMBALI);
        if (lanjut && kembali) {
            throw TidakSah.pada("pilihan", "\"Baik\" tidak dapat dicentang bersama pilihan yang mengembalikan laporan.");
        }
        if (ada(dicentang, ArahPilihan.BEBAS) && isian.catatan() == null) {
            throw TidakSah.pada("catatan", "Pilihan lain-lain memerlukan catatan.");
        }
        if (lanjut || kembali) {
            return lanjut ? ArahAlur.LANJUT : ArahAlur.KEMBALI;
        }
        if (isian.arah() != ArahAlur.LANJUT && isian.arah() != ArahAlur.KEMBALI) {
            throw TidakSah.pada("arah", "Pilih apakah laporan dilanjutkan atau dikembalikan.");
        }
        return isian.arah();
    }

    private static boolean ada(List<PilihanTanggapan> dicentang, ArahPilihan arah) {
        return dicentang.stream().anyMatch(satu -> satu.arah() == arah);
    }
}
