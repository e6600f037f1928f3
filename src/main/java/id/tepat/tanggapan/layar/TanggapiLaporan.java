package id.tepat.tanggapan.layar;

import id.tepat.akun.PelakuAktif;
import id.tepat.layar.Alamat;
import id.tepat.layar.Layar;
import id.tepat.layar.ParameterLayar;
import id.tepat.layar.Pesan;
import id.tepat.layar.Pindah;
import id.tepat.meja.KunciIdempoten;
import id.tepat.penyajian.PembacaanLaporan;
import id.tepat.penyajian.RincianLaporan;
import id.tepat.penyajian.layar.KabarPerbuatan;
import id.tepat.proses.ArahAlur;
import id.tepat.proses.Langkah;
import id.tepat.tanggapan.IsianTanggapan;
import id.tepat.tanggapan.LembarTerbuka;
import id.tepat.tanggapan.PemberianTanggapan;
import id.tepat.tanggapan.PembukaanLembar;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** Answering a report: the boxes of the official form, a note, and notes beside the parts. */
@Named
@RequestScoped
@Alamat("/tanggapan/tanggapi.xhtml")
public class TanggapiLaporan extends Layar {

    @Inject
    private KabarPerbuatan kabar;

    @Inject
    private PelakuAktif pelakuAktif;

    @Inject
    private PembacaanLaporan pembacaan;

    @Inject
    private PembukaanLembar lembarTanggapan;

    @Inject
    private PemberianTanggapan pemberian;

    private Long id;
    private long versi;
    private RincianLaporan rincian;
    private LembarTerbuka lembar;
    private String[] pilihan = {};
    private String catatan;
    private ArahAlur arah;
    private Map<String, String> catatanBagian = new HashMap<>();

    @Override
    protected void muat(ParameterLayar parameter) {
        id = parameter.id("id");
        rincian = pembacaan.lihat(pelakuAktif.pelaku(), id);
        versi = rincian.ringkasan().versi();
    }

    @Override
    protected void buka() {
        if (rincian.ringkasan().langkah() != Langkah.TANGGAPI_LAPORAN) {
            Pesan.awasLaluPindah("Laporan ini sekarang tidak menunggu tanggapan.");
            Pindah.ke("/pelaporan/lihat.xhtml?id=" + id);
        }
    }

    public void kirim() {
        pemberian.tanggapi(pelakuAktif.pelaku(), id, versi,
                new IsianTanggapan(Set.copyOf(Arrays.asList(pilihan)), catatan, arah, catatanBagian), KunciIdempoten.TANPA);
        selesai(kabar.setelahDitanggapi(id), "/tugas.xhtml?selesai=tanggapan-" + id);
    }

    public RincianLaporan getRincian() {
        return rincian;
    }

    public LembarTerbuka getLembar() {
        if (lembar == null) {
            lembar = lembarTanggapan.buka(pelakuAktif.pelaku(), id);
        }
        return lembar;
    }

    public long getVersi() {
        return versi;
    }

    public void setVersi(long versi) {
        this.versi = versi;
    }

    /** For Lain-lain alone, which has no direction of its own. */
    public ArahAlur[] getArahMungkin() {
        return new ArahAlur[] {ArahAlur.LANJUT, ArahAlur.KEMBALI};
    }

    public Long getId() {
        return id;
    }

    public String[] getPilihan() {
        return pilihan.clone();
    }

    public void setPilihan(String[] pilihan) {
        this.pilihan = pilihan == null ? new String[0] : pilihan.clone();
    }

    public String getCatatan() {
        return catatan;
    }

    public void setCatatan(String catatan) {
        this.catatan = catatan;
    }

    public ArahAlur getArah() {
        return arah;
    }

    public void setArah(ArahAlur arah) {
        this.arah = arah;
    }

    /** Notes beside parts: {@code indikator/12}, {@code narasi/upaya}. */
    public Map<String, String> getCatatanBagian() {
        return catatanBagian;
    }
}
