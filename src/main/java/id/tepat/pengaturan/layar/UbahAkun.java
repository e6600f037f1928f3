package id.tepat.pengaturan.layar;

import id.tepat.akun.Akun;
import id.tepat.akun.IsianAkun;
import id.tepat.akun.PelakuAktif;
import id.tepat.akun.TautanBaru;
import id.tepat.keamanan.Peran;
import id.tepat.layar.Pesan;
import id.tepat.layar.Tulis;
import id.tepat.organisasi.OrganisasiReader;
import id.tepat.organisasi.PendataanPegawai;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** One account. A one-time link is shown on this page once, and nowhere else. */
@Named
@RequestScoped
public class UbahAkun {

    private static final String DAFTAR = "/pengaturan/akun.xhtml?faces-redirect=true";

    @Inject
    private PelakuAktif pelakuAktif;

    @Inject
    private Akun useCase;

    @Inject
    private PendataanPegawai pendataanPegawai;

    @Inject
    private HttpServletRequest permintaan;

    @Inject
    private Tulis tulis;

    private Long id;
    private long versi;
    private Akun.Rincian rincian;
    private String namaAkun;
    private String nama;
    private Long pegawai;
    private Peran[] peran = {Peran.PEGAWAI};
    private TautanBaru tautan;

    @PostConstruct
    void awal() {
        id = Alamat.nomor("id");
    }

    /** Fills the form; a new account starts empty, for the official that the address names. */
    public void muat() {
        if (id != null) {
            versi = rincian().versi();
            nama = rincian.isian().nama();
            pegawai = rincian.isian().pegawaiId();
            peran = rincian.isian().peran().toArray(Peran[]::new);
        } else if (pegawai != null) {
            nama = pendataanPegawai.ambil(pelakuAktif.pelaku(), pegawai).isian().nama();
        }
    }

    public String simpan() {
        if (id != null) {
            useCase.ubah(pelakuAktif.pelaku(), id, versi, isian());
            Pesan.berhasilLaluPindah("Akun " + getNamaAkun() + " disimpan.");
            return DAFTAR;
        }
        tautan = useCase.buat(pelakuAktif.pelaku(), isian());
        return null;
    }

    public void setelUlang() {
        tautan = useCase.setelUlang(pelakuAktif.pelaku(), id, versi);
    }

    public String nonaktifkan() {
        useCase.nonaktifkan(pelakuAktif.pelaku(), id, versi);
        Pesan.berhasilLaluPindah("Akun dinonaktifkan; sesinya berakhir.");
        return DAFTAR;
    }

    public String aktifkan() {
        useCase.aktifkan(pelakuAktif.pelaku(), id, versi);
        Pesan.berhasilLaluPindah("Akun diaktifkan kembali.");
        return DAFTAR;
    }

    private Akun.Rincian rincian() {
        if (rincian == null) {
            rincian = useCase.ambil(pelakuAktif.pelaku(), id);
        }
        return rincian;
    }

    private IsianAkun isian() {
        Set<Peran> dipilih = peran == null || peran.length == 0 ? Set.of() : EnumSet.copyOf(List.of(peran));
        return new IsianAkun(getNamaAkun(), nama, pegawai, dipilih);
    }

    /** The whole link, as to be sent to the owner; null when there is none to show. */
    public String getTautan() {
        if (tautan == null) {
            return null;
        }
        String asal = permintaan.getHeader("Origin");
        String awal = asal != null ? asal : permintaan.getRequestURL().toString().replaceFirst("(://[^/]+).*", "$1");
        return awal + permintaan.getContextPath() + tautan.jalan();
    }

    /** Until when the link lives, in real time. */
    public String getKedaluwarsa() {
        return tautan == null ? null : tulis.waktu(tautan.kedaluwarsa());
    }

    public List<OrganisasiReader.Pilihan> getPilihanPegawai() {
        return pendataanPegawai.pilihan(pelakuAktif.pelaku());
    }

    public Peran[] getPilihanPeran() {
        return Peran.values();
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

    public boolean isAktif() {
        return id == null || rincian().aktif();
    }

    public boolean isBersandi() {
        return id != null && rincian().bersandi();
    }

    public String getNamaAkun() {
        return id == null ? namaAkun : rincian().isian().namaAkun();
    }

    public void setNamaAkun(String namaAkun) {
        this.namaAkun = namaAkun;
    }

    public String getNama() {
        return nama;
    }

    public void setNama(String nama) {
        this.nama = nama;
    }

    public Long getPegawai() {
        return pegawai;
    }

    public void setPegawai(Long pegawai) {
        this.pegawai = pegawai;
    }

    public Peran[] getPeran() {
        return peran;
    }

    public void setPeran(Peran[] peran) {
        this.peran = peran;
    }
}
