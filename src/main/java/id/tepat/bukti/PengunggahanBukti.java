package id.tepat.bukti;

import id.tepat.galat.TidakDitemukan;
import id.tepat.galat.TidakSah;
import id.tepat.kalender.JamServer;
import id.tepat.keamanan.Pelaku;
import id.tepat.keamanan.PencatatJejak;
import id.tepat.keamanan.Perbuatan;
import id.tepat.keamanan.Perlu;
import id.tepat.keamanan.UseCase;
import id.tepat.pelaporan.HubunganLaporan;
import id.tepat.pelaporan.LaporanKinerja;
import id.tepat.pelaporan.LaporanRepository;
import id.tepat.tahap.Andil;
import id.tepat.tahap.PencatatTahap;
import jakarta.inject.Inject;
import java.util.List;

/** Evidence of a report: put there and taken away by its writer, read by everybody who reads the report. */
@UseCase
public class PengunggahanBukti {

    /** Files a report can hold. */
    public static final int TERBANYAK = 30;

    /** A file to hand out. */
    public record Berkas(String nama, String jenisIsi, byte[] isi) {}

    @Inject
    private LaporanRepository laporanRepository;

    @Inject
    private BuktiRepository buktiRepository;

    @Inject
    private PencatatTahap tahap;

    @Inject
    private PencatatJejak jejak;

    @Inject
    private JamServer jam;

    /**
     * Adds a file.
     *
     * @param indikator the indicator it proves; null for the report as a whole
     * @return the report's new version
     * @throws TidakSah if it is no file that is accepted, stands there already, or there are too many
     */
    @Perlu(value = Perbuatan.TULIS_LAPORAN, terhadap = HubunganLaporan.Menulis.class)
    public long unggah(Pelaku pelaku, Long id, Long indikator, String nama, byte[] isi) {
        LaporanKinerja laporan = laporanRepository.untukDiubah(id);
        BerkasBukti berkas = BerkasBukti.dari(nama, isi);
        pastikanBagian(laporan, indikator);
        List<RingkasanBukti> ada = buktiRepository.milik(id);
        berkas.pastikanBelumAda(ada, indikator);
        if (ada.size() >= TERBANYAK) {
            throw TidakSah.pada("bukti", "Sudah ada " + TERBANYAK + " berkas; hapus dahulu yang tidak diperlukan.");
        }

        laporan.catatPerubahan(pelaku, jam.kini());
        buktiRepository.tambah(new BuktiDukung(laporan, indikator, berkas, pelaku, jam.kini()));

        return catat(pelaku, laporan, "Bukti diunggah: " + berkas.nama());
    }

    /**
     * Takes a file away; what was submitted with it keeps its hash.
     *
     * @return the report's new version
     */
    @Perlu(value = Perbuatan.TULIS_LAPORAN, terhadap = HubunganLaporan.Menulis.class)
    public long hapus(Pelaku pelaku, Long id, Long bukti) {
        LaporanKinerja laporan = laporanRepository.untukDiubah(id);
        BuktiDukung berkas = milik(laporan, bukti);

        laporan.catatPerubahan(pelaku, jam.kini());
        buktiRepository.hapus(berkas);

        return catat(pelaku, laporan, "Bukti dihapus: " + berkas.nama());
    }

    /** Hands out a file. */
    @Perlu(value = Perbuatan.LIHAT_LAPORAN, terhadap = HubunganBukti.class)
    public Berkas unduh(Pelaku pelaku, Long bukti) {
        BuktiDukung berkas = buktiRepository.cari(bukti).orElseThrow(PengunggahanBukti::tidakAda);
        return new Berkas(berkas.nama(), berkas.jenisIsi(), berkas.isi());
    }

    private BuktiDukung milik(LaporanKinerja laporan, Long bukti) {
        return buktiRepository.cari(bukti).filter(satu -> satu.laporan().id().equals(laporan.id()))
                .orElseThrow(PengunggahanBukti::tidakAda);
    }

    private static void pastikanBagian(LaporanKinerja laporan, Long indikator) {
        if (indikator != null && laporan.realisasi().stream().noneMatch(satu -> satu.indikator().id().equals(indikator))) {
            throw TidakSah.pada("bukti", "Indikator ini bukan bagian dari laporan.");
        }
    }

    private long catat(Pelaku pelaku, LaporanKinerja laporan, String rincian) {
        tahap.catat(laporan.kunci(), pelaku, Andil.MENULIS);
        laporanRepository.tuliskan();
        jejak.catat(pelaku, Perbuatan.TULIS_LAPORAN, "Laporan", laporan.id(), laporan.versi(), rincian);
        return laporan.versi();
    }

    private static TidakDitemukan tidakAda() {
        return new TidakDitemukan("Bukti tidak ditemukan.");
    }
}
