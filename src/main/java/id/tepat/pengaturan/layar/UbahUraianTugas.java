package id.tepat.pengaturan.layar;

import id.tepat.akun.PelakuAktif;
import id.tepat.galat.TidakDitemukan;
import id.tepat.kalender.JamServer;
import id.tepat.layar.Alamat;
import id.tepat.layar.Layar;
import id.tepat.layar.ParameterLayar;
import id.tepat.organisasi.OrganisasiReader;
import id.tepat.organisasi.PenetapanUraianTugas;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;

/** Kinds of jabatan and their uraian tugas; the items stand in one field, one a line. */
@Named
@RequestScoped
@Alamat("/pengaturan/uraian-tugas.xhtml")
public class UbahUraianTugas extends Layar {

    @Inject
    private PelakuAktif pelakuAktif;

    @Inject
    private PenetapanUraianTugas useCase;

    @Inject
    private JamServer jam;

    private Long jenis;
    private Long uraian;
    private long versi;
    private String nama;
    private String eselon;
    private LocalDate berlakuMulai;
    private String dasar;
    private String butir;
    private List<PenetapanUraianTugas.Rincian> daftar;

    /** Fills the form with the uraian tugas chosen for correction; a new one starts empty. */
    @Override
    protected void muat(ParameterLayar parameter) {
        jenis = parameter.nomor("jenis");
        uraian = parameter.nomor("uraian");
        berlakuMulai = jam.hariIni();
        if (jenis != null && getNamaJenis().isEmpty()) {
            throw new TidakDitemukan("Jenis jabatan tidak ditemukan.");
        }
        if (uraian != null) {
            isi(getDaftar().stream().filter(satu -> satu.id().equals(uraian)).findFirst()
                    .orElseThrow(() -> new TidakDitemukan("Uraian tugas tidak ditemukan.")));
        }
    }

    private void isi(PenetapanUraianTugas.Rincian satu) {
        versi = satu.versi();
        berlakuMulai = satu.isian().berlakuMulai();
        dasar = satu.isian().dasar();
        butir = String.join("\n", satu.isian().butir());
    }

    public void tambahJenis() {
        Long baru = useCase.tambahJenis(pelakuAktif.pelaku(), nama, eselon);
        selesai(nama + " ditambahkan; tetapkan uraian tugasnya.", halaman(baru));
    }

    public void simpan() {
        List<String> baris = butir == null ? List.of() : butir.lines().toList();
        if (uraian == null) {
            useCase.tetapkan(pelakuAktif.pelaku(), jenis, new PenetapanUraianTugas.Isian(berlakuMulai, dasar, baris));
        } else {
            useCase.perbaiki(pelakuAktif.pelaku(), uraian, versi, dasar, baris);
        }
        selesai("Uraian tugas disimpan.", halaman(jenis));
    }

    private static String halaman(Long jenis) {
        return "/pengaturan/uraian-tugas.xhtml?jenis=" + jenis;
    }

    public List<OrganisasiReader.BarisJenis> getSemuaJenis() {
        return useCase.daftarJenis(pelakuAktif.pelaku());
    }

    public List<PenetapanUraianTugas.Rincian> getDaftar() {
        if (daftar == null) {
            daftar = jenis == null ? List.of() : useCase.daftar(pelakuAktif.pelaku(), jenis);
        }
        return daftar;
    }

    public String getNamaJenis() {
        return getSemuaJenis().stream().filter(satu -> satu.id().equals(jenis)).map(OrganisasiReader.BarisJenis::nama).findFirst().orElse("");
    }

    public Long getJenis() {
        return jenis;
    }

    public Long getUraian() {
        return uraian;
    }

    public long getVersi() {
        return versi;
    }

    public void setVersi(long versi) {
        this.versi = versi;
    }

    public String getNama() {
        return nama;
    }

    public void setNama(String nama) {
        this.nama = nama;
    }

    public String getEselon() {
        return eselon;
    }

    public void setEselon(String eselon) {
        this.eselon = eselon;
    }

    public LocalDate getBerlakuMulai() {
        return berlakuMulai;
    }

    public void setBerlakuMulai(LocalDate berlakuMulai) {
        this.berlakuMulai = berlakuMulai;
    }

    public String getDasar() {
        return dasar;
    }

    public void setDasar(String dasar) {
        this.dasar = dasar;
    }

    public String getButir() {
        return butir;
    }

    public void setButir(String butir) {
        this.butir = butir;
    }
}
