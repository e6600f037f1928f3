package id.tepat.siklus;

import id.tepat.kalender.TanggalIndonesia;
import id.tepat.organisasi.BaganOrganisasi;
import id.tepat.organisasi.BaganOrganisasi.Kotak;
import id.tepat.organisasi.BaganOrganisasiRepository;
import id.tepat.organisasi.Jabatan;
import id.tepat.pelaporan.LaporanBerpindah;
import id.tepat.pelaporan.LaporanKinerja;
import id.tepat.pelaporan.StatusLaporan;
import id.tepat.pelaporan.alur.PenyelesaianLaporan.LaporanPerangkatDaerahDiterima;
import id.tepat.pemberitahuan.Pemberitahu;
import id.tepat.proses.ArahAlur;
import id.tepat.proses.Langkah;
import id.tepat.tahap.Tahap;
import id.tepat.tahap.TahapRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Optional;

/** Tells whoever is next, and the writer when his report came back or is finished; part of the act itself. */
@ApplicationScoped
public class KabarLaporan {

    @Inject
    private TahapRepository tahapRepository;

    @Inject
    private BaganOrganisasiRepository bagan;

    @Inject
    private Pemberitahu pemberitahu;

    protected KabarLaporan() {}

    KabarLaporan(TahapRepository tahapRepository, BaganOrganisasiRepository bagan, Pemberitahu pemberitahu) {
        this.tahapRepository = tahapRepository;
        this.bagan = bagan;
        this.pemberitahu = pemberitahu;
    }

    void saatBerpindah(@Observes LaporanBerpindah peristiwa) {
        LaporanKinerja laporan = peristiwa.laporan();
        BaganOrganisasi orang = bagan.hariIni();
        Optional<Kotak> penyusun = jabatan(laporan.penyusun()).flatMap(orang::pengisi);
        if (laporan.status() == StatusLaporan.SELESAI) {
            kabari(penyusun, laporan, "selesai", "Laporan selesai", "bernomor " + laporan.kemajuan().nomor(), "/pelaporan/lihat.xhtml");
        } else if (peristiwa.arah() == ArahAlur.KEMBALI) {
            kabari(penyusun, laporan, "kembali", "Laporan dikembalikan", peristiwa.uraian(), Langkah.PERBAIKI_LAPORAN.halaman());
        } else {
            tahapRepository.terbuka(laporan.kunci()).ifPresent(tahap -> kabariBerikutnya(orang, laporan, tahap));
        }
    }

    private void kabariBerikutnya(BaganOrganisasi orang, LaporanKinerja laporan, Tahap tahap) {
        if (tahap.langkah() == Langkah.TANGGAPI_LAPORAN) {
            kabari(orang.penjawab(laporan.penyusun().id(), laporan.kemajuan().diajukanOleh()), laporan, "tanggapi",
                    "Laporan menunggu tanggapan Anda", "batas waktu " + TanggalIndonesia.hari(tahap.tenggat()), tahap.langkah().halaman());
        } else if (tahap.langkah() == Langkah.SAHKAN_LAPORAN) {
            kabari(jabatan(laporan.perangkatDaerah().kepala()).flatMap(orang::pengisi), laporan, "sahkan",
                    "Laporan menunggu pengesahan Anda", "batas waktu " + TanggalIndonesia.hari(tahap.tenggat()), tahap.langkah().halaman());
        }
    }

    /** The Sekda is told of a unit's report; he has nothing to answer. */
    void saatDiterima(@Observes LaporanPerangkatDaerahDiterima peristiwa) {
        LaporanKinerja laporan = peristiwa.laporan();
        kabari(jabatan(laporan.perangkatDaerah().kepala()).flatMap(bagan.hariIni()::penjawab), laporan, "diterima",
                "Laporan perangkat daerah diterima kabupaten", "untuk diketahui", "/pelaporan/lihat.xhtml");
    }

    private static Optional<Long> jabatan(Jabatan satu) {
        return Optional.ofNullable(satu).map(Jabatan::id);
    }

    private void kabari(Optional<Kotak> siapa, LaporanKinerja laporan, String hal, String judul, String rincian, String halaman) {
        String tentang = laporan.jabatan() == null ? laporan.perangkatDaerah().nama()
                : laporan.jabatan().nama() + ", " + laporan.perangkatDaerah().nama();
        siapa.ifPresent(kotak -> pemberitahu.beriTahu(kotak.pemangku(), laporan.kunci() + "-" + hal + "-" + laporan.versi(), judul,
                tentang + ", " + laporan.masa().label() + ": " + rincian, halaman + "?id=" + laporan.id()));
    }
}
