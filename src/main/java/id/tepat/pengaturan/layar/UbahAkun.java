package id.tepat.pengaturan.layar;

import id.tepat.akun.Akun;
import id.tepat.akun.IsianAkun;
import id.tepat.akun.PelakuAktif;
import id.tepat.akun.TautanBaru;
import id.tepat.keamanan.AlamatPeminta;
import id.tepat.keamanan.Peran;
import id.tepat.layar.Alamat;
import id.tepat.layar.FormLayar;
import id.tepat.layar.ParameterLayar;
import id.tepat.layar.Tulis;
import id.tepat.organisasi.OrganisasiReader;
import id.tepat.organisasi.PendataanPegawai;
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
@Alamat("/pengaturan/akun-ubah.xhtml")
public class UbahAkun extends FormLayar {

    private static final String DAFTAR = "/pengaturan/akun.xhtml";

    @Inject
    private PelakuAktif pelakuAktif;

    @Inject
    private Akun useCase;

    @Inject
    private PendataanPegawai pendataanPegawai;

    @Inject
    private AlamatPeminta alamat;

    @Inject
    private HttpServletRequest permintaan;

    @Inject
    private Tulis tulis;

    private boolean aktif = true;
    private boolean bersandi;
    private String namaAkun;
    private String nama;
    private Long pegawai;
    private Peran[] peran = {Peran.PEGAWAI};
    private TautanBaru tautan;

    /** For the official that the address names. */
    @Override
    protected void siapkan(ParameterLayar parameter) {
        pegawai = parameter.nomor("pegawai");
        if (pegawai != null) {
            nama = pendataanPegawai.ambil(pelakuAktif.pelaku(), pegawai).isian().nama();
        }
    }

    @Override
    protected long isi(Long id) {
        Akun.Rincian rincian = useCase.ambil(pelakuAktif.pelaku(), id);
        aktif = rincian.aktif();
        bersandi = rincian.bersandi();
        namaAkun = rincian.isian().namaAkun();
        nama = rincian.isian().nama();
        pegawai = rincian.isian().pegawaiId();
        peran = rincian.isian().peran().toArray(Peran[]::new);
        return rincian.versi();
    }

    public void simpan() {
        if (isBaru()) {
            tautan = useCase.buat(pelakuAktif.pelaku(), isian());
        } else {
            useCase.ubah(pelakuAktif.pelaku(), getId(), getVersi(), isian());
            selesai("Akun " + namaAkun + " disimpan.", DAFTAR);
        }
    }

    public void setelUlang() {
        tautan = useCase.setelUlang(pelakuAktif.pelaku(), getId(), getVersi());
    }

    public void nonaktifkan() {
        useCase.nonaktifkan(pelakuAktif.pelaku(), getId(), getVersi());
        selesai("Akun dinonaktifkan; sesinya berakhir.", DAFTAR);
    }

    public void aktifkan() {
        useCase.aktifkan(pelakuAktif.pelaku(), getId(), getVersi());
        selesai("Akun diaktifkan kembali.", DAFTAR);
    }

    private IsianAkun isian() {
        Set<Peran> dipilih = peran == null || peran.length == 0 ? Set.of() : EnumSet.copyOf(List.of(peran));
        return new IsianAkun(namaAkun, nama, pegawai, dipilih);
    }

    /** The whole link, as to be sent to the owner; null when there is none to show. */
    public String getTautan() {
        return tautan == null ? null : alamat.situs(permintaan) + tautan.jalan();
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

    public boolean isAktif() {
        return aktif;
    }

    public boolean isBersandi() {
        return bersandi;
    }

    public String getNamaAkun() {
        return namaAkun;
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
