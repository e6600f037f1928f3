package id.tepat.penyajian.layar;

import id.tepat.kalender.Triwulan;
import id.tepat.pelaporan.BagianNarasi;
import id.tepat.pelaporan.Ketepatan;
import id.tepat.pelaporan.StatusLaporan;
import id.tepat.penyajian.RincianLaporan;
import id.tepat.proses.ArahAlur;
import id.tepat.validasi.TingkatKetidaksesuaian;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.List;

/** Which sign and word a report's state gets on every page. */
@Named("keadaan")
@ApplicationScoped
public class KeadaanLaporan {

    public String jenisStatus(StatusLaporan status) {
        return switch (status) {
            case SELESAI, TERVERIFIKASI -> "baik";
            case DIKEMBALIKAN -> "bahaya";
            case DISERAHKAN, DIAJUKAN, DITANGGAPI -> "info";
            case KONSEP, DIBEBASKAN -> "netral";
        };
    }

    public String jenisKetepatan(Ketepatan ketepatan) {
        return ketepatan == Ketepatan.TEPAT_WAKTU ? "baik" : "bahaya";
    }

    /** The last closed step if it sent the report back, else nothing. */
    public List<RincianLaporan.Tahap> pengembalian(List<RincianLaporan.Tahap> riwayat) {
        return riwayat.stream().filter(satu -> satu.ditutupPada() != null).reduce((satu, lain) -> lain)
                .filter(satu -> satu.arah() == ArahAlur.KEMBALI).stream().toList();
    }

    public String jenisTingkat(TingkatKetidaksesuaian tingkat) {
        return switch (tingkat) {
            case SALAH -> "bahaya";
            case PEMBULATAN -> "netral";
            case PERIKSA -> "awas";
        };
    }

    /** All blocks of text, in the order of the form. */
    public BagianNarasi[] getBagian() {
        return BagianNarasi.values();
    }

    /** I, II, III or IV. */
    public String romawi(int triwulan) {
        return new Triwulan(2000, triwulan).romawi();
    }

    /** Late may also mean: due, and not there yet. */
    public String namaKetepatan(Ketepatan ketepatan, Instant diajukanPada) {
        if (ketepatan == Ketepatan.TEPAT_WAKTU) {
            return "Tepat waktu";
        }
        return diajukanPada == null ? "Lewat batas" : "Terlambat";
    }
}
