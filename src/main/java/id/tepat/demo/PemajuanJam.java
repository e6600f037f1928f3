package id.tepat.demo;

import id.tepat.galat.TidakDitemukan;
import id.tepat.kalender.HariLiburRepository;
import id.tepat.kalender.JamServer;
import id.tepat.kalender.ModeDemo;
import id.tepat.kalender.TanggalIndonesia;
import id.tepat.keamanan.Hubungan;
import id.tepat.keamanan.Pelaku;
import id.tepat.keamanan.PencatatJejak;
import id.tepat.keamanan.Perbuatan;
import id.tepat.keamanan.Perlu;
import id.tepat.keamanan.UseCase;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;

/** Moving the demo's clock on, to 08:00 of the next working day of a five-day week. */
@UseCase
public class PemajuanJam {

    private static final LocalTime PUKUL = LocalTime.of(8, 0);

    @Inject
    private ModeDemo demo;

    @Inject
    private JamDemo jamDemo;

    @Inject
    private JamServer jam;

    @Inject
    private HariLiburRepository hariLibur;

    @Inject
    private PencatatJejak jejak;

    /**
     * For machines: the administrator moves the clock.
     *
     * @return the new time
     * @throws TidakDitemukan outside demo mode
     */
    @Perlu(Perbuatan.MAJUKAN_JAM_DEMO)
    public Instant hariKerjaBerikut(Pelaku pelaku) {
        pastikanDemo();
        return majukan(pelaku, Perbuatan.MAJUKAN_JAM_DEMO);
    }

    /**
     * The banner's button: whoever tries Tepat out moves the clock, without another login.
     *
     * @return the new time
     * @throws TidakDitemukan outside demo mode
     */
    @Perlu(value = Perbuatan.LANJUTKAN_HARI_DEMO, sebagai = Hubungan.DIRI)
    public Instant hariKerjaBerikutBersama(Pelaku pelaku) {
        pastikanDemo();
        return majukan(pelaku, Perbuatan.LANJUTKAN_HARI_DEMO);
    }

    private void pastikanDemo() {
        if (!demo.aktif()) {
            throw new TidakDitemukan("Hanya ada dalam mode demo.");
        }
    }

    private Instant majukan(Pelaku pelaku, Perbuatan perbuatan) {
        LocalDate hariIni = jam.tanggal(jamDemo.kiniTersimpan());
        LocalDate berikut = hariLibur.kalender().hariKerjaSetelah(hariIni);
        jejak.catat(pelaku, perbuatan, "Jam demo", GeseranJam.SATU_SATUNYA, null,
                "Dari " + TanggalIndonesia.hariPanjang(hariIni) + " ke " + TanggalIndonesia.hariPanjang(berikut));
        return jamDemo.pindahkan(berikut.atTime(PUKUL));
    }
}
