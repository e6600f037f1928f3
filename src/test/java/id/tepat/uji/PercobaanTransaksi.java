package id.tepat.uji;

import id.tepat.akun.Pengguna;
import id.tepat.akun.PenggunaRepository;
import id.tepat.keamanan.Pelaku;
import id.tepat.meja.KunciIdempoten;
import id.tepat.organisasi.BaganOrganisasi.Kotak;
import id.tepat.organisasi.BaganOrganisasiRepository;
import id.tepat.pengajuan.PengajuanLaporan;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.stream.Collectors;
import javax.sql.DataSource;

/** Inside the server: submits a report for somebody, and breaks after everything was done, if told so. */
@ApplicationScoped
public class PercobaanTransaksi {

    @Inject
    private PengajuanLaporan pengajuan;

    @Inject
    private PenggunaRepository pengguna;

    @Inject
    private BaganOrganisasiRepository bagan;

    @Resource(lookup = "jdbc/tepat")
    private DataSource sumber;

    /** Submits in one transaction and leaves. */
    @Transactional
    public Jejak jadi(String akun, long laporan, long versi) throws SQLException {
        pengajuan.ajukan(pelaku(akun), laporan, versi, KunciIdempoten.TANPA);
        return lihat(laporan);
    }

    /** Submits; the use case has returned, the task is completed; then something breaks in the same transaction. */
    @Transactional
    public void gagal(String akun, long laporan, long versi) throws SQLException {
        throw new Terputus(jadi(akun, laporan, versi));
    }

    /** The same break, but outside of the use case's transaction: what the test above must be able to see. */
    public void gagalSesudahnya(String akun, long laporan, long versi) throws SQLException {
        pengajuan.ajukan(pelaku(akun), laporan, versi, KunciIdempoten.TANPA);
        throw new Terputus(lihat(laporan));
    }

    /** As everybody sees it from the transaction one is in, or none. */
    public Jejak lihat(long laporan) throws SQLException {
        try (Connection sambungan = sumber.getConnection()) {
            return Jejak.dari(sambungan, laporan);
        }
    }

    private Pelaku pelaku(String akun) {
        Pengguna orang = pengguna.denganNama(akun).orElseThrow();
        return new Pelaku(orang.id(), orang.namaAkun(), orang.nama(), orang.pegawaiId(), orang.peran(),
                bagan.hariIni().dipegang(orang.pegawaiId()).stream().map(Kotak::jabatan).collect(Collectors.toSet()), "uji");
    }

    /** What broke, with what could be seen inside the transaction just before. */
    static class Terputus extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final transient Jejak dariDalam;

        Terputus(Jejak dariDalam) {
            super("putus");
            this.dariDalam = dariDalam;
        }

        Jejak dariDalam() {
            return dariDalam;
        }
    }
}
