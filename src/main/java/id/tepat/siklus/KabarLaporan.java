package id.tepat.siklus;

import id.tepat.organisasi.BaganOrganisasi.Kotak;
import id.tepat.organisasi.BaganOrganisasiRepository;
import id.tepat.organisasi.Jabatan;
import id.tepat.pelaporan.KelompokLaporan;
import id.tepat.pelaporan.LaporanBerpindah;
import id.tepat.pelaporan.LaporanKinerja;
import id.tepat.pelaporan.StatusLaporan;
import id.tepat.pelaporan.alur.PenyelesaianLaporan.LaporanPerangkatDaerahDiterima;
import id.tepat.pemberitahuan.Pemberitahu;
import id.tepat.proses.Langkah;
import id.tepat.tahap.PetugasTahap;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Optional;

/** Tells whoever is next, and the writer when his report is finished; part of the act itself. */
@ApplicationScoped
public class KabarLaporan {

    private static final String LIHAT = "/pelaporan/lihat.xhtml?id=";

    private KabarTahap kabar;
    private PetugasTahap petugas;
    private BaganOrganisasiRepository bagan;
    private Pemberitahu pemberitahu;

    protected KabarLaporan() {}

    @Inject
    KabarLaporan(KabarTahap kabar, PetugasTahap petugas, BaganOrganisasiRepository bagan, Pemberitahu pemberitahu) {
        this.kabar = kabar;
        this.petugas = petugas;
        this.bagan = bagan;
        this.pemberitahu = pemberitahu;
    }

    void saatBerpindah(@Observes LaporanBerpindah peristiwa) {
        LaporanKinerja laporan = peristiwa.laporan();
        if (laporan.status() == StatusLaporan.SELESAI) {
            kabari(petugas.siapa(laporan.kunci(), KelompokLaporan.dari(laporan, Langkah.SUSUN_LAPORAN)), laporan, "selesai",
                    "Laporan selesai", "bernomor " + laporan.kemajuan().nomor());
        } else {
            kabar.kabariBerikutnya(laporan.kunci(), tentang(laporan), peristiwa.arah(), peristiwa.oleh(), peristiwa.uraian());
        }
    }

    /** The Sekda is told of a unit's report; he has nothing to answer. */
    void saatDiterima(@Observes LaporanPerangkatDaerahDiterima peristiwa) {
        LaporanKinerja laporan = peristiwa.laporan();
        kabari(jabatan(laporan.perangkatDaerah().kepala()).flatMap(bagan.hariIni()::penjawab), laporan, "diterima",
                "Laporan perangkat daerah diterima kabupaten", "untuk diketahui");
    }

    private static Optional<Long> jabatan(Jabatan satu) {
        return Optional.ofNullable(satu).map(Jabatan::id);
    }

    private void kabari(Optional<Kotak> siapa, LaporanKinerja laporan, String hal, String judul, String rincian) {
        siapa.ifPresent(kotak -> pemberitahu.beriTahu(kotak.pemangku(), laporan.kunci() + "-" + hal + "-" + laporan.versi(), judul,
                tentang(laporan) + ": " + rincian, LIHAT + laporan.id()));
    }

    private static String tentang(LaporanKinerja laporan) {
        String pemilik = laporan.jabatan() == null ? "" : ", " + laporan.jabatan().nama();
        return laporan.jenis().nama() + " " + laporan.masa().label() + pemilik + ", " + laporan.perangkatDaerah().nama();
    }
}
