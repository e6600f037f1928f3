package id.tepat.siklus;

import id.tepat.kalender.TanggalIndonesia;
import id.tepat.keamanan.Pelaku;
import id.tepat.organisasi.BaganOrganisasi.Kotak;
import id.tepat.pemberitahuan.Pemberitahu;
import id.tepat.proses.ArahAlur;
import id.tepat.proses.Langkah;
import id.tepat.tahap.PetugasTahap;
import id.tepat.tahap.Tahap;
import id.tepat.tahap.TahapRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/**
 * Tells whomever the step that has just opened falls to: what came, from whom, in which direction, and until when he has
 * time. The kabupaten is not told one by one: its recap comes every morning.
 */
@ApplicationScoped
class KabarTahap {

    /** How a step is announced to whom it falls to, and what he is asked to do. */
    private record Ajakan(String judul, String kerja) {}

    private TahapRepository tahapRepository;
    private PetugasTahap petugas;
    private Pemberitahu pemberitahu;

    protected KabarTahap() {}

    @Inject
    KabarTahap(TahapRepository tahapRepository, PetugasTahap petugas, Pemberitahu pemberitahu) {
        this.tahapRepository = tahapRepository;
        this.petugas = petugas;
        this.pemberitahu = pemberitahu;
    }

    /**
     * @param tentang what the case is about
     * @param uraian  what was decided, with the note
     */
    void kabariBerikutnya(String kunci, String tentang, ArahAlur arah, Pelaku oleh, String uraian) {
        tahapRepository.terbuka(kunci).ifPresent(tahap -> petugas.siapa(kunci, tahap.kelompok()).map(Kotak::pemangku)
                .filter(pegawai -> !pegawai.equals(oleh.pegawaiId()))
                .ifPresent(pegawai -> ajakan(tahap.langkah()).ifPresent(ajakan -> pemberitahu.beriTahu(pegawai, "tahap-" + tahap.id(), ajakan.judul(),
                        tentang + ": " + kejadian(arah, oleh, uraian) + "; " + ajakan.kerja() + " sampai " + TanggalIndonesia.hari(tahap.tenggat()) + ".",
                        alamat(tahap)))));
    }

    private static String kejadian(ArahAlur arah, Pelaku oleh, String uraian) {
        return arah == ArahAlur.KEMBALI ? "dikembalikan oleh " + oleh.nama() + " (" + uraian + ")" : "diteruskan oleh " + oleh.nama();
    }

    private static String alamat(Tahap tahap) {
        return tahap.langkah().halaman() + "?id=" + tahap.perkara().id();
    }

    private static Optional<Ajakan> ajakan(Langkah langkah) {
        return Optional.ofNullable(switch (langkah) {
            case SUSUN_LAPORAN -> new Ajakan("Laporan menunggu Anda susun", "susun");
            case PERBAIKI_LAPORAN -> new Ajakan("Laporan dikembalikan", "perbaiki");
            case TANGGAPI_LAPORAN -> new Ajakan("Laporan menunggu tanggapan Anda", "tanggapi");
            case SAHKAN_LAPORAN -> new Ajakan("Laporan menunggu pengesahan Anda", "sahkan");
            case VERIFIKASI_LAPORAN -> null;
            case SUSUN_PERJANJIAN -> new Ajakan("Perjanjian Kinerja menunggu Anda susun", "susun");
            case PERBAIKI_PERJANJIAN -> new Ajakan("Perjanjian Kinerja dikembalikan", "perbaiki");
            case TELAAH_PERJANJIAN -> new Ajakan("Perjanjian Kinerja menunggu telaah Anda", "telaah");
            case TANDA_TANGANI_PIHAK_PERTAMA, TANDA_TANGANI_PIHAK_KEDUA ->
                    new Ajakan("Perjanjian Kinerja menunggu tanda tangan Anda", "tanda tangani");
        });
    }
}
