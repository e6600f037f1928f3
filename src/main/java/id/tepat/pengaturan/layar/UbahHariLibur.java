package id.tepat.pengaturan.layar;

import id.tepat.akun.PelakuAktif;
import id.tepat.galat.TidakDitemukan;
import id.tepat.kalender.JamServer;
import id.tepat.kalender.JenisHariLibur;
import id.tepat.layar.Pesan;
import id.tepat.pengaturan.PenetapanHariLibur;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;

/** The holidays of a year. */
@Named
@RequestScoped
public class UbahHariLibur {

    @Inject
    private PelakuAktif pelakuAktif;

    @Inject
    private PenetapanHariLibur useCase;

    @Inject
    private JamServer jam;

    private Integer tahun;
    private Long id;
    private long versi;
    private LocalDate tanggal;
    private String nama;
    private JenisHariLibur jenis = JenisHariLibur.LIBUR_NASIONAL;
    private String dasar;
    private List<PenetapanHariLibur.Baris> daftar;

    @PostConstruct
    void awal() {
        id = Alamat.nomor("id");
    }

    /** Fills the form with the day chosen for correction. */
    public void muat() {
        if (id != null) {
            PenetapanHariLibur.Baris baris = getDaftar().stream().filter(satu -> satu.id().equals(id)).findFirst()
                    .orElseThrow(() -> new TidakDitemukan("Hari libur tidak ditemukan."));
            versi = baris.versi();
            tanggal = baris.isian().tanggal();
            nama = baris.isian().nama();
            jenis = baris.isian().jenis();
            dasar = baris.isian().dasar();
        }
    }

    public String simpan() {
        PenetapanHariLibur.Isian isian = new PenetapanHariLibur.Isian(tanggal, nama, jenis, dasar);
        if (id == null) {
            useCase.tambah(pelakuAktif.pelaku(), isian);
            tahun = tanggal.getYear();
            Pesan.berhasilLaluPindah("Hari libur ditambahkan; batas waktu yang masih terbuka dihitung ulang.");
        } else {
            useCase.ubah(pelakuAktif.pelaku(), id, versi, isian);
            Pesan.berhasilLaluPindah("Hari libur disimpan.");
        }
        return halaman();
    }

    public String hapus() {
        useCase.hapus(pelakuAktif.pelaku(), id, versi);
        Pesan.berhasilLaluPindah("Hari libur dihapus; batas waktu yang masih terbuka dihitung ulang.");
        return halaman();
    }

    private String halaman() {
        return "/pengaturan/hari-libur.xhtml?faces-redirect=true&tahun=" + getTahun();
    }

    public List<PenetapanHariLibur.Baris> getDaftar() {
        if (daftar == null) {
            daftar = useCase.tahun(pelakuAktif.pelaku(), getTahun());
        }
        return daftar;
    }

    public JenisHariLibur[] getPilihanJenis() {
        return JenisHariLibur.values();
    }

    public int getTahun() {
        return tahun == null ? jam.hariIni().getYear() : tahun;
    }

    public void setTahun(int tahun) {
        this.tahun = tahun;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public long getVersi() {
        return versi;
    }

    public void setVersi(long versi) {
        this.versi = versi;
    }

    public LocalDate getTanggal() {
        return tanggal;
    }

    public void setTanggal(LocalDate tanggal) {
        this.tanggal = tanggal;
    }

    public String getNama() {
        return nama;
    }

    public void setNama(String nama) {
        this.nama = nama;
    }

    public JenisHariLibur getJenis() {
        return jenis;
    }

    public void setJenis(JenisHariLibur jenis) {
        this.jenis = jenis;
    }

    public String getDasar() {
        return dasar;
    }

    public void setDasar(String dasar) {
        this.dasar = dasar;
    }
}
