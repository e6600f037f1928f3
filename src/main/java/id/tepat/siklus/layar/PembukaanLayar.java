package id.tepat.siklus.layar;

import id.tepat.akun.PelakuAktif;
import id.tepat.kalender.Triwulan;
import id.tepat.keamanan.Peran;
import id.tepat.layar.Pesan;
import id.tepat.layar.Pindah;
import id.tepat.siklus.HasilPembukaan;
import id.tepat.siklus.PembukaanTriwulan;
import id.tepat.siklus.PembukaanTertunda;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The quarter that waits to be opened by hand, and the units of one that could not be opened. */
@Named("pembukaan")
@RequestScoped
public class PembukaanLayar {

    private static final int DISEBUT = 3;

    @Inject
    private PelakuAktif pelakuAktif;

    @Inject
    private PembukaanTriwulan pembukaan;

    private Optional<Triwulan> dapatDibuka;
    private final Map<Triwulan, List<PembukaanTertunda>> belum = new HashMap<>();

    /** The quarter that ended last, while nobody has opened it and this person may; else null. */
    public Triwulan getDapatDibuka() {
        if (dapatDibuka == null) {
            dapatDibuka = pembukaan.dapatDibuka(pelakuAktif.pelaku());
        }
        return dapatDibuka.orElse(null);
    }

    /** Units of a quarter that are not open, or not wholly. */
    public List<PembukaanTertunda> belum(Triwulan masa) {
        return belum.computeIfAbsent(masa, ini -> pembukaan.belum(pelakuAktif.pelaku(), ini));
    }

    /** Whether this person may open what is missing. */
    public boolean isBoleh() {
        return pelakuAktif.pelaku().berperan(Peran.VERIFIKATOR);
    }

    /** Opens what the quarter misses, and says what came of it. */
    public void buka(Triwulan masa) {
        HasilPembukaan hasil = pembukaan.buka(pelakuAktif.pelaku(), masa);
        if (hasil.laporan() > 0 && hasil.belum().isEmpty()) {
            Pesan.berhasilLaluPindah(kalimat(hasil));
        } else {
            Pesan.awasLaluPindah(kalimat(hasil));
        }
        Pindah.ke("/pemantauan/pemantauan.xhtml?masa=" + masa.kunci());
    }

    static String kalimat(HasilPembukaan hasil) {
        if (hasil.laporan() == 0 && hasil.belum().isEmpty() && hasil.sisa() == 0) {
            return "Tidak ada laporan yang dibuka: belum ada perangkat daerah atau jabatan yang ditandai wajib lapor pada Pengaturan, atau semuanya sudah terbuka.";
        }
        return "Dibuka " + hasil.laporan() + " laporan di " + hasil.unit() + " perangkat daerah" + belum(hasil.belum()) + "."
                + (hasil.sisa() == 0 ? "" : " " + hasil.sisa() + " perangkat daerah lagi menyusul dengan sendirinya.");
    }

    private static String belum(List<PembukaanTertunda> unit) {
        if (unit.isEmpty()) {
            return "";
        }
        String disebut = unit.stream().limit(DISEBUT).map(satu -> satu.nama() + " karena " + satu.sebab()).collect(Collectors.joining("; "));
        return "; " + unit.size() + " belum lengkap: " + disebut + (unit.size() > DISEBUT ? "; dan " + (unit.size() - DISEBUT) + " lagi" : "");
    }
}
