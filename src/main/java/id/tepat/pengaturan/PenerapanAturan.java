package id.tepat.pengaturan;

import id.tepat.galat.TidakSah;
import id.tepat.kalender.JamServer;
import id.tepat.kalender.TanggalIndonesia;
import id.tepat.kalender.Triwulan;
import id.tepat.keamanan.Pelaku;
import id.tepat.keamanan.PencatatJejak;
import id.tepat.keamanan.Perbuatan;
import id.tepat.keamanan.Perlu;
import id.tepat.keamanan.UseCase;
import id.tepat.organisasi.OrganisasiRepository;
import id.tepat.organisasi.PerangkatDaerah;
import id.tepat.pengukuran.RumusTurun;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * Which scale and which formula reports are measured by, where and from which day on. A quarter that has ended keeps what
 * held on its last day, so nothing begins before the running quarter.
 */
@UseCase
public class PenerapanAturan {

    private static final String OBJEK = "Penerapan skala";
    private static final String KABUPATEN = "Seluruh kabupaten";

    /**
     * @param perangkatDaerah null for the whole kabupaten
     * @param skala           null: the unit follows the kabupaten again
     */
    public record Isian(Long perangkatDaerah, Long skala, LocalDate berlakuMulai) {}

    /**
     * @param kini  whether it holds today
     * @param batal whether it can still be taken back
     */
    public record Baris(Long id, String lingkup, String skala, LocalDate berlakuMulai, boolean kini, boolean batal) {}

    /** A formula from a day on; {@code kini}: it holds today. */
    public record BarisRumus(RumusTurun rumus, LocalDate berlakuMulai, boolean kini) {}

    @Inject
    private SkalaRepository skala;

    @Inject
    private PengaturanRepository pengaturan;

    @Inject
    private OrganisasiRepository organisasi;

    @Inject
    private PencatatJejak jejak;

    @Inject
    private JamServer jam;

    @Perlu(Perbuatan.ATUR_PENGATURAN)
    public List<Baris> daftar(Pelaku pelaku) {
        List<PenerapanSkala> semua = skala.penerapan();
        return semua.stream().map(satu -> new Baris(satu.id(), lingkup(satu.perangkatDaerah()), label(satu.skala()), satu.berlakuMulai(),
                terakhir(semua, satu), !satu.berlakuMulai().isBefore(palingAwal()))).toList();
    }

    /**
     * @throws TidakSah if the day lies in a quarter that has ended, or has a scale there already
     */
    @Perlu(Perbuatan.ATUR_PENGATURAN)
    public void terapkan(Pelaku pelaku, Isian isian) {
        pastikanTanggal("berlakuMulai", isian.berlakuMulai());
        if (isian.perangkatDaerah() == null && isian.skala() == null) {
            throw TidakSah.pada("skala", "Pilih skala yang berlaku di seluruh kabupaten.");
        }
        if (skala.ada(PenerapanSkala.lingkup(isian.perangkatDaerah()), isian.berlakuMulai())) {
            throw TidakSah.pada("berlakuMulai", "Mulai hari itu sudah ditetapkan skala di sini; batalkan dahulu yang itu.");
        }
        PerangkatDaerah unit = isian.perangkatDaerah() == null ? null : organisasi.perangkatDaerah(isian.perangkatDaerah());
        PenerapanSkala baru = skala.tambah(new PenerapanSkala(unit, isian.skala() == null ? null : skala.skala(isian.skala()), isian.berlakuMulai()));
        catat(pelaku, baru, "berlaku");
    }

    /**
     * @throws TidakSah if a quarter that has ended was measured by it
     */
    @Perlu(Perbuatan.ATUR_PENGATURAN)
    public void batalkan(Pelaku pelaku, Long id) {
        PenerapanSkala satu = skala.penerapan(id);
        if (satu.berlakuMulai().isBefore(palingAwal())) {
            throw new TidakSah("Skala ini sudah dipakai mengukur triwulan yang berakhir dan tidak dapat dibatalkan; tetapkan yang baru.");
        }
        skala.hapus(satu);
        catat(pelaku, satu, "batal berlaku");
    }

    /** Formulas of the capaian where lower is better, the newest first. */
    @Perlu(Perbuatan.ATUR_PENGATURAN)
    public List<BarisRumus> rumus(Pelaku pelaku) {
        RiwayatPengaturan riwayat = pengaturan.riwayat();
        Pengaturan kini = riwayat.berlaku(KunciPengaturan.RUMUS_TURUN, jam.hariIni()).orElse(null);
        return riwayat.milik(KunciPengaturan.RUMUS_TURUN).stream().sorted(Comparator.comparing(Pengaturan::berlakuMulai).reversed())
                .map(satu -> new BarisRumus(RumusTurun.valueOf(satu.nilai()), satu.berlakuMulai(), satu == kini)).toList();
    }

    /** The formula in force today. */
    @Perlu(Perbuatan.ATUR_PENGATURAN)
    public RumusTurun rumusHariIni(Pelaku pelaku) {
        return pengaturan.hariIni().rumusTurun();
    }

    /**
     * Lays down a formula from a day on; one for the same day is replaced.
     *
     * @throws TidakSah if the day lies in a quarter that has ended
     */
    @Perlu(Perbuatan.ATUR_PENGATURAN)
    public void tetapkanRumus(Pelaku pelaku, RumusTurun rumus, LocalDate berlakuMulai) {
        pastikanTanggal("rumusMulai", berlakuMulai);
        pengaturan.riwayat().mulai(KunciPengaturan.RUMUS_TURUN, berlakuMulai)
                .ifPresentOrElse(satu -> satu.ubah(rumus.name()), () -> pengaturan.simpan(new Pengaturan(KunciPengaturan.RUMUS_TURUN, rumus.name(), berlakuMulai)));
        jejak.catat(pelaku, Perbuatan.ATUR_PENGATURAN, "Pengaturan", null, null, KunciPengaturan.RUMUS_TURUN.label() + ": " + rumus.label()
                + " mulai " + TanggalIndonesia.panjang(berlakuMulai) + ".");
    }

    private LocalDate palingAwal() {
        return Triwulan.dari(jam.hariIni()).awal();
    }

    private void pastikanTanggal(String sel, LocalDate tanggal) {
        if (tanggal == null) {
            throw TidakSah.pada(sel, "Wajib diisi.");
        }
        if (tanggal.isBefore(palingAwal())) {
            throw TidakSah.pada(sel, "Paling awal " + TanggalIndonesia.panjang(palingAwal()) + ": laporan triwulan yang sudah berakhir tetap memakai aturan saat itu.");
        }
    }

    private boolean terakhir(Collection<PenerapanSkala> semua, PenerapanSkala satu) {
        LocalDate hariIni = jam.hariIni();
        return !satu.berlakuMulai().isAfter(hariIni) && semua.stream().noneMatch(lain -> lain.lingkup().equals(satu.lingkup())
                && lain.berlakuMulai().isAfter(satu.berlakuMulai()) && !lain.berlakuMulai().isAfter(hariIni));
    }

    private void catat(Pelaku pelaku, PenerapanSkala satu, String perbuatan) {
        jejak.catat(pelaku, Perbuatan.ATUR_PENGATURAN, OBJEK, satu.id(), null, lingkup(satu.perangkatDaerah()) + ": " + label(satu.skala()) + " "
                + perbuatan + " mulai " + TanggalIndonesia.panjang(satu.berlakuMulai()) + ".");
    }

    private static String lingkup(PerangkatDaerah unit) {
        return unit == null ? KABUPATEN : unit.nama();
    }

    private static String label(VersiSkala skala) {
        return skala == null ? "ikut kabupaten" : skala.label();
    }
}
