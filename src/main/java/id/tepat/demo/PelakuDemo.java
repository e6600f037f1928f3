package id.tepat.demo;

import id.tepat.akun.AdministratorPertama;
import id.tepat.akun.Akun;
import id.tepat.akun.IsianAkun;
import id.tepat.akun.PenetapanSandi;
import id.tepat.akun.Pengguna;
import id.tepat.akun.PenggunaRepository;
import id.tepat.akun.TautanBaru;
import id.tepat.keamanan.Pelaku;
import id.tepat.organisasi.BaganOrganisasi;
import id.tepat.organisasi.BaganOrganisasi.Kotak;
import id.tepat.organisasi.BaganOrganisasiRepository;
import id.tepat.tahap.PetugasTahap;
import id.tepat.tahap.TahapRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The people of the demo: makes their accounts as an administrator would, and lets them act. Each question is a
 * transaction, so that it sees what was done since the last one.
 */
@ApplicationScoped
@Transactional
public class PelakuDemo {

    /** Printed on the login page; of every account of the demo. */
    static final String SANDI = "tepat-2023";

    static final String ADMIN = "admin";
    static final String VERIFIKATOR = "organisasi";

    private static final String ALAMAT = "demo";

    @Inject
    private AdministratorPertama pertama;

    @Inject
    private PenetapanSandi penetapanSandi;

    @Inject
    private Akun akun;

    @Inject
    private PenggunaRepository pengguna;

    @Inject
    private BaganOrganisasiRepository bagan;

    @Inject
    private TahapRepository tahap;

    @Inject
    private PetugasTahap petugasTahap;

    /** The first administrator, by his one-time link. */
    public Pelaku administrator() {
        pertama.siapkan().ifPresent(this::tetapkanSandi);
        return akun(ADMIN);
    }

    /** @return id of the new account */
    public Long buat(Pelaku admin, IsianAkun isian) {
        TautanBaru tautan = akun.buat(admin, isian);
        tetapkanSandi(tautan);
        return tautan.penggunaId();
    }

    public void nonaktifkan(Pelaku admin, Long id) {
        akun.nonaktifkan(admin, id, pengguna.cari(id).orElseThrow().versi());
    }

    public Pelaku akun(String nama) {
        return pelaku(pengguna.denganNama(nama).orElseThrow(), bagan.hariIni());
    }

    /** Whoever does a jabatan's work today. */
    public Pelaku pengisi(Long jabatan) {
        BaganOrganisasi hariIni = bagan.hariIni();
        return pemangku(hariIni.pengisi(jabatan).orElseThrow(), hariIni);
    }

    /** Whom the open step of a case falls to today. */
    public Pelaku petugas(String kunci) {
        return pemangku(petugasTahap.siapa(kunci, tahap.terbuka(kunci).orElseThrow().kelompok()).orElseThrow(), bagan.hariIni());
    }

    /** Whoever signs a jabatan's Perjanjian Kinerja as pihak kedua today. */
    public Pelaku pihakKedua(Long jabatan) {
        BaganOrganisasi hariIni = bagan.hariIni();
        return pemangku(hariIni.pihakKedua(jabatan).orElseThrow(), hariIni);
    }

    private Pelaku pemangku(Kotak kotak, BaganOrganisasi hariIni) {
        return pelaku(pengguna.denganPegawai(kotak.pemangku()).orElseThrow(), hariIni);
    }

    private static Pelaku pelaku(Pengguna satu, BaganOrganisasi hariIni) {
        return new Pelaku(satu.id(), satu.namaAkun(), satu.nama(), satu.pegawaiId(), satu.peran(),
                satu.pegawaiId() == null ? Set.of()
                        : hariIni.dipegang(satu.pegawaiId()).stream().map(Kotak::jabatan).collect(Collectors.toSet()), ALAMAT);
    }

    private void tetapkanSandi(TautanBaru tautan) {
        penetapanSandi.tetapkan(tautan.kunci(), SANDI, ALAMAT);
    }
}
