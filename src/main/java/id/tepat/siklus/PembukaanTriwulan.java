package id.tepat.siklus;

import id.tepat.galat.TidakSah;
import id.tepat.kalender.JamServer;
import id.tepat.kalender.Triwulan;
import id.tepat.keamanan.HakAkses;
import id.tepat.keamanan.Hubungan;
import id.tepat.keamanan.Pelaku;
import id.tepat.keamanan.PencatatJejak;
import id.tepat.keamanan.Perbuatan;
import id.tepat.keamanan.Perlu;
import id.tepat.keamanan.UseCase;
import id.tepat.proses.Alur;
import id.tepat.proses.Proses;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** The kabupaten opens a quarter by hand: one that ended before Tepat was installed, one that waits for its day, or what failed. */
@UseCase
public class PembukaanTriwulan {

    private static final Duration SEMENTARA = Duration.ofSeconds(8);

    @Inject
    private PembukaanPerUnit pembukaan;

    @Inject
    private PembukaanGagalRepository gagal;

    @Inject
    private SiklusReader reader;

    @Inject
    private Alur alur;

    @Inject
    private HakAkses hakAkses;

    @Inject
    private PencatatJejak jejak;

    @Inject
    private JamServer jam;

    /**
     * Opens what can be opened while somebody waits; of a large kabupaten the rest follows by itself.
     *
     * @throws TidakSah if the quarter has not ended yet
     */
    @Perlu(Perbuatan.BUKA_TRIWULAN)
    public HasilPembukaan buka(Pelaku pelaku, Triwulan masa) {
        hakAkses.pastikan(pelaku, Perbuatan.BUKA_TRIWULAN, Hubungan.ASING);
        if (!jam.hariIni().isAfter(masa.akhir())) {
            throw TidakSah.pada("triwulan", masa.label() + " belum berakhir; laporannya dibuka sehari setelah triwulan berakhir.");
        }
        HasilPembukaan hasil = pembukaan.bukaSemua(masa, SEMENTARA);
        alur.mulai(Proses.SIKLUS_TRIWULAN, masa.kunci());
        if (alur.siklusMenunggu(masa.kunci())) {
            alur.bukaSiklus(masa.kunci());
        }
        jejak.catat(pelaku, Perbuatan.BUKA_TRIWULAN, "Triwulan", masa.kunci(), null, masa.label() + " dibuka dengan tangan: "
                + hasil.laporan() + " laporan di " + hasil.unit() + " perangkat daerah");
        return hasil;
    }

    /** The quarter that ended last, while it has no report yet and this person may open it. */
    @Perlu(Perbuatan.LIHAT_PEMANTAUAN)
    public Optional<Triwulan> dapatDibuka(Pelaku pelaku) {
        hakAkses.pastikan(pelaku, Perbuatan.LIHAT_PEMANTAUAN, Hubungan.ASING);
        return Optional.of(Triwulan.dari(jam.hariIni()).sebelumnya()).filter(masa -> boleh(pelaku) && !reader.terbuka(masa));
    }

    private boolean boleh(Pelaku pelaku) {
        return hakAkses.boleh(pelaku, Perbuatan.BUKA_TRIWULAN, Hubungan.ASING);
    }

    /** Units of a quarter that could not be opened, with the reason. */
    @Perlu(Perbuatan.LIHAT_PEMANTAUAN)
    public List<PembukaanTertunda> belum(Pelaku pelaku, Triwulan masa) {
        hakAkses.pastikan(pelaku, Perbuatan.LIHAT_PEMANTAUAN, Hubungan.ASING);
        return gagal.semua(masa);
    }
}
