package id.tepat.tugas.layar;

import id.tepat.akun.PelakuAktif;
import id.tepat.keamanan.Pelaku;
import id.tepat.keamanan.Peran;
import id.tepat.organisasi.BaganOrganisasi.Kotak;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The frame of a page: who is logged in, in which jabatan, and the menu of his roles. */
@Named
@RequestScoped
public class Bingkai {

    private record Tujuan(String nama, String alamat, Set<Peran> bagi, List<String> halaman) {}

    private static final Set<Peran> ISI = EnumSet.of(Peran.PEGAWAI, Peran.VERIFIKATOR, Peran.PIMPINAN);
    private static final List<Tujuan> MENU = List.of(
            new Tujuan("Tugas saya", "/tugas.xhtml", EnumSet.allOf(Peran.class), List.of("/tugas.xhtml")),
            new Tujuan("Laporan", "/pelaporan/daftar.xhtml", ISI, List.of("/pelaporan/", "/tanggapan/", "/verifikasi/sahkan", "/alur/alur")),
            new Tujuan("Perjanjian Kinerja", "/perjanjian/daftar.xhtml", ISI, List.of("/perjanjian/")),
            new Tujuan("Anggaran", "/anggaran/realisasi.xhtml", EnumSet.of(Peran.PEGAWAI), List.of("/anggaran/", "/perencanaan/")),
            new Tujuan("Verifikasi", "/verifikasi/antrean.xhtml", EnumSet.of(Peran.VERIFIKATOR), List.of("/verifikasi/antrean", "/verifikasi/verifikasi")),
            new Tujuan("Pemantauan", "/pemantauan/pemantauan.xhtml", EnumSet.of(Peran.VERIFIKATOR, Peran.PIMPINAN), List.of("/pemantauan/", "/alur/kabupaten")),
            new Tujuan("Cek dokumen", "/validasi/cek.xhtml", EnumSet.allOf(Peran.class), List.of("/validasi/")),
            new Tujuan("Pengaturan", "/pengaturan/beranda.xhtml", EnumSet.of(Peran.ADMIN, Peran.VERIFIKATOR), List.of("/pengaturan/")));

    @Inject
    private PelakuAktif pelakuAktif;

    public List<ButirMenu> getMenu() {
        if (!pelakuAktif.isMasuk()) {
            return List.of();
        }
        Pelaku pelaku = pelakuAktif.pelaku();
        String halaman = FacesContext.getCurrentInstance().getViewRoot().getViewId();
        return MENU.stream().filter(satu -> satu.bagi().stream().anyMatch(pelaku::berperan))
                .map(satu -> new ButirMenu(satu.nama(), satu.alamat(), satu.halaman().stream().anyMatch(halaman::startsWith)))
                .toList();
    }

    public String getNama() {
        return pelakuAktif.getNama();
    }

    /** Login name; keeps what one person typed apart from what another did on the same device. */
    public String getNamaAkun() {
        return pelakuAktif.isMasuk() ? pelakuAktif.pelaku().namaAkun() : "";
    }

    /** The jabatan held today, or the roles of who holds none. */
    public String getJabatan() {
        if (!pelakuAktif.isMasuk()) {
            return "";
        }
        List<Kotak> dipegang = pelakuAktif.jabatan();
        return dipegang.isEmpty() ? peran(pelakuAktif.pelaku())
                : dipegang.stream().map(satu -> satu.status().awalan() + satu.nama()).collect(Collectors.joining(" · "));
    }

    private static String peran(Pelaku pelaku) {
        return Stream.of(Peran.values()).filter(pelaku::berperan).map(Bingkai::sebutan).collect(Collectors.joining(" · "));
    }

    private static String sebutan(Peran peran) {
        return switch (peran) {
            case PEGAWAI -> "Pegawai";
            case VERIFIKATOR -> "Verifikator kabupaten";
            case PIMPINAN -> "Pimpinan";
            case ADMIN -> "Admin";
        };
    }
}
