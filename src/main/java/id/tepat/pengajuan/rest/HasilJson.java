package id.tepat.pengajuan.rest;

import id.tepat.galat.rest.WaktuJson;
import id.tepat.pelaporan.Ketepatan;
import id.tepat.pengajuan.HasilPengajuan;
import java.time.OffsetDateTime;
import java.time.ZoneId;

/** What a submission answers; the receipt is null while a unit's report waits for its head. */
public record HasilJson(TandaTerima tandaTerima, Ketepatan ketepatan) {

    /** The receipt. */
    public record TandaTerima(String nomor, OffsetDateTime waktu, String nilaiHash, String kode) {

        static TandaTerima dari(id.tepat.pengajuan.TandaTerima terima, ZoneId zona) {
            return new TandaTerima(terima.nomor(), WaktuJson.dari(terima.waktu(), zona), terima.nilaiHash(), terima.kode());
        }
    }

    public static HasilJson dari(HasilPengajuan hasil, ZoneId zona) {
        return new HasilJson(hasil.tandaTerima() == null ? null : TandaTerima.dari(hasil.tandaTerima(), zona), hasil.ketepatan());
    }
}
