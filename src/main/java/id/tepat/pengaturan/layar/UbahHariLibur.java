package id.tepat.pengaturan.layar;

import id.tepat.akun.PelakuAktif;
import id.tepat.galat.TidakDitemukan;
import id.tepat.kalender.JamServer;
import id.tepat.kalender.JenisHariLibur;
import id.tepat.layar.Alamat;
import id.tepat.layar.FormLayar;
import id.tepat.layar.ParameterLayar;
import id.tepat.pengaturan.PenetapanHariLibur;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;

/** The holidays of a year. */
@Named
@RequestScoped
@Alamat("/pengaturan/hari-libur.xhtml")
public class UbahHariLibur extends FormLayar {

    @Inject
    private PelakuAktif pelakuAktif;

    @Inject
    private PenetapanHariLibur useCase;

    @Inject
    private JamServer jam;

    private int tahun;
    private LocalDate tanggal;
    private String nama;
    private JenisHariLibur jenis = JenisHariLibur.LIBUR_NASIONAL;
    private String dasar;
    private List<PenetapanHariLibur.Baris> daftar;

    @Override
    protected void muat(ParameterLayar parameter) {
        Integer diminta = parameter.tahun();
        tahun = diminta == null ? jam.hariIni().getYear() : diminta;
        super.muat(parameter);
    }

    @Override
    protected long isi(Long id) {
        PenetapanHariLibur.Baris baris = getDaftar().stream().filter(satu -> satu.id().equals(id)).findFirst()
                .orElseThrow(() -> new TidakDitemukan("Hari libur tidak ditemukan."));
        tanggal = baris.isian().tanggal();
        nama = baris.isian().nama();
        jenis = baris.isian().jenis();
        dasar = baris.isian().dasar();
        return baris.versi();
    }

    public void simpan() {
        PenetapanHariLibur.Isian isian = new PenetapanHariLibur.Isian(tanggal, nama, jenis, dasar);
        if (isBaru()) {
            useCase.tambah(pelakuAktif.pelaku(), isian);
            tahun = tanggal.getYear();
            selesai("Hari libur ditambahkan; batas waktu yang masih terbuka dihitung ulang.", halaman());
        } else {
            useCase.ubah(pelakuAktif.pelaku(), getId(), getVersi(), isian);
            selesai("Hari libur disimpan.", halaman());
        }
    }

    public void hapus() {
        useCase.hapus(pelakuAktif.pelaku(), getId(), getVersi());
        selesai("Hari libur dihapus; batas waktu yang masih terbuka dihitung ulang.", halaman());
    }

    private String halaman() {
        return "/pengaturan/hari-libur.xhtml?tahun=" + tahun;
    }

    public List<PenetapanHariLibur.Baris> getDaftar() {
        if (daftar == null) {
            daftar = useCase.tahun(pelakuAktif.pelaku(), tahun);
        }
        return daftar;
    }

    public JenisHariLibur[] getPilihanJenis() {
        return JenisHariLibur.values();
    }

    public int getTahun() {
        return tahun;
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
