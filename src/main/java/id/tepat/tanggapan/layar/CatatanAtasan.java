package id.tepat.tanggapan.layar;

import id.tepat.akun.PelakuAktif;
import id.tepat.proses.ArahAlur;
import id.tepat.tanggapan.PembacaanTanggapan;
import id.tepat.tanggapan.RincianTanggapan;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The atasan's answers beside the report; pages that show a report ask by its id. */
@Named
@RequestScoped
public class CatatanAtasan {

    @Inject
    private PelakuAktif pelakuAktif;

    @Inject
    private PembacaanTanggapan pembacaan;

    private List<RincianTanggapan> semua;

    /** All answers, newest first. */
    public List<RincianTanggapan> untuk(Long laporan) {
        if (semua == null) {
            semua = pembacaan.untuk(pelakuAktif.pelaku(), laporan);
        }
        return semua;
    }

    /** The newest answer, if it sent the report back; null otherwise. */
    public RincianTanggapan pengembalian(Long laporan) {
        return untuk(laporan).stream().findFirst().filter(satu -> satu.arah() == ArahAlur.KEMBALI).orElse(null);
    }

    /** The note of that answer beside one part ({@code indikator/12}, {@code narasi/upaya}); null where there is none. */
    public String bagian(Long laporan, String bagian) {
        RincianTanggapan kembali = pengembalian(laporan);
        return kembali == null ? null : kembali.catatanBagian().get(bagian);
    }

    /** His notes beside parts of the report, for pages, which walk lists. */
    public List<Map.Entry<String, String>> butir(RincianTanggapan tanggapan) {
        return List.copyOf(new TreeMap<>(tanggapan.catatanBagian()).entrySet());
    }
}
