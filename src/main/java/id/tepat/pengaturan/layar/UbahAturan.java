package id.tepat.pengaturan.layar;

import id.tepat.akun.PelakuAktif;
import id.tepat.galat.TidakDitemukan;
import id.tepat.layar.Alamat;
import id.tepat.layar.Layar;
import id.tepat.layar.ParameterLayar;
import id.tepat.pengaturan.JenisPengaturan;
import id.tepat.pengaturan.KunciPengaturan;
import id.tepat.pengaturan.PenetapanPengaturan;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;

/** One setting of the kabupaten, laid down from a day on. */
@Named
@RequestScoped
@Alamat("/pengaturan/aturan-ubah.xhtml")
public class UbahAturan extends Layar {

    private static final Map<String, String> YA_TIDAK = Map.of("ya", "Ya", "tidak", "Tidak");

    @Inject
    private PelakuAktif pelakuAktif;

    @Inject
    private PenetapanPengaturan useCase;

    private KunciPengaturan kunci;
    private PenetapanPengaturan.Rincian rincian;
    private String nilai;
    private LocalDate berlakuMulai;

    @Override
    protected void muat(ParameterLayar parameter) {
        kunci = parameter.konstanta("kunci", KunciPengaturan.class);
        if (kunci == null || kunci.jenis() == JenisPengaturan.UKURAN) {
            throw new TidakDitemukan("Pengaturan tidak ditemukan.");
        }
        rincian = useCase.ambil(pelakuAktif.pelaku(), kunci);
        nilai = rincian.nilai();
    }

    public void simpan() {
        useCase.tetapkan(pelakuAktif.pelaku(), kunci, nilai, berlakuMulai);
        selesai(kunci.label() + " disimpan. " + kunci.saatBerlaku().uraian(), "/pengaturan/aturan.xhtml");
    }

    public void batalkan(Long id) {
        useCase.batalkan(pelakuAktif.pelaku(), id);
        selesai(kunci.label() + ": perubahan dibatalkan.", "/pengaturan/aturan-ubah.xhtml?kunci=" + kunci);
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
