package id.tepat.pengaturan.layar;

import id.tepat.akun.PelakuAktif;
import id.tepat.galat.TidakDitemukan;
import id.tepat.layar.Pesan;
import id.tepat.pengaturan.JenisPengaturan;
import id.tepat.pengaturan.KunciPengaturan;
import id.tepat.pengaturan.PenetapanPengaturan;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;

/** One setting of the kabupaten, laid down from a day on. */
@Named
@RequestScoped
public class UbahAturan {

    private static final Map<String, String> YA_TIDAK = Map.of("ya", "Ya", "tidak", "Tidak");

    @Inject
    private PelakuAktif pelakuAktif;

    @Inject
    private PenetapanPengaturan useCase;

    private KunciPengaturan kunci;
    private PenetapanPengaturan.Rincian rincian;
    private String nilai;
    private LocalDate berlakuMulai;

    @PostConstruct
    void awal() {
        String nama = FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap().get("kunci");
        kunci = Arrays.stream(KunciPengaturan.values()).filter(satu -> satu.name().equals(nama) && satu.jenis() != JenisPengaturan.UKURAN)
                .findFirst().orElseThrow(() -> new TidakDitemukan("Pengaturan tidak ditemukan."));
        rincian = useCase.ambil(pelakuAktif.pelaku(), kunci);
        nilai = rincian.nilai();
    }

    public void muat() {
        // The bean reads its key when it is made; an unknown one ends here as "not found".
    }

    public String simpan() {
        useCase.tetapkan(pelakuAktif.pelaku(), kunci, nilai, berlakuMulai);
        Pesan.berhasilLaluPindah(kunci.label() + " disimpan. " + kunci.saatBerlaku().uraian());
        return "/pengaturan/aturan.xhtml?faces-redirect=true";
    }

    public String batalkan(Long id) {
        useCase.batalkan(pelakuAktif.pelaku(), id);
        Pesan.berhasilLaluPindah(kunci.label() + ": perubahan dibatalkan.");
        return "/pengaturan/aturan-ubah.xhtml?faces-redirect=true&kunci=" + kunci;
    }

    public PenetapanPengaturan.Rincian getRincian() {
        return rincian;
    }

    /** What is to be typed. */
    public String getSatuan() {
        return switch (kunci.jenis()) {
            case HARI_KERJA -> "Hari kerja, 1 sampai 60.";
            case MENIT -> "Menit, 5 sampai 480.";
            default -> "";
        };
    }

    public boolean isBerpilihan() {
        return !getPilihan().isEmpty();
    }

    /** Value and label of each choice; empty where something is typed. */
    public Set<Map.Entry<String, String>> getPilihan() {
        return (kunci.jenis() == JenisPengaturan.YA_TIDAK ? YA_TIDAK : rincian.pilihan()).entrySet();
    }

    public String getNilai() {
        return nilai;
    }

    public void setNilai(String nilai) {
        this.nilai = nilai;
    }

    public LocalDate getBerlakuMulai() {
        return berlakuMulai;
    }

    public void setBerlakuMulai(LocalDate berlakuMulai) {
        this.berlakuMulai = berlakuMulai;
    }
}
