package id.tepat.pengaturan;

import id.tepat.galat.TidakDitemukan;
import id.tepat.galat.TidakSah;
import id.tepat.kalender.JamServer;
import id.tepat.kalender.TanggalIndonesia;
import id.tepat.keamanan.Pelaku;
import id.tepat.keamanan.PencatatJejak;
import id.tepat.keamanan.Pengubah;
import id.tepat.keamanan.Perbuatan;
import id.tepat.keamanan.Perlu;
import id.tepat.keamanan.UseCase;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The administrator lays down a setting from a day on. Open due dates that rest on it move in the same transaction. */
@UseCase
public class PenetapanPengaturan {

    private static final String OBJEK = "Pengaturan";

    /**
     * A setting on some day.
     *
     * @param nilai        for people
     * @param berlakuMulai null for what holds until the kabupaten decides
     * @param oleh         null for that too
     */
    public record Baris(KunciPengaturan kunci, String nilai, LocalDate berlakuMulai, String oleh, Instant pada) {}

    /**
     * What was or will be in force.
     *
     * @param kini  whether it holds today
     * @param batal whether it can still be taken back
     */
    public record Versi(Long id, String nilai, LocalDate berlakuMulai, String oleh, Instant pada, boolean kini, boolean batal) {}

    /**
     * One setting, to be changed.
     *
     * @param nilai      what holds today, as it is stored
     * @param pilihan    value to label, for those that have a list
     * @param palingAwal the first day a change may begin
     * @param riwayat    newest first
     */
    public record Rincian(KunciPengaturan kunci, String nilai, Map<String, String> pilihan, LocalDate palingAwal, List<Versi> riwayat) {}

    @Inject
    private PengaturanRepository pengaturan;

    @Inject
    @Any
    private Instance<PilihanPengaturan> pilihan;

    @Inject
    private PencatatJejak jejak;

    @Inject
    private JamServer jam;

    @Inject
    private Event<PengaturanBerubah> peristiwa;

    /** All settings as they stand today, but those that have a page of their own. */
    @Perlu(Perbuatan.ATUR_PENGATURAN)
    public List<Baris> daftar(Pelaku pelaku) {
        RiwayatPengaturan riwayat = pengaturan.riwayat();
        return Arrays.stream(KunciPengaturan.values()).filter(kunci -> kunci.jenis() != JenisPengaturan.UKURAN)
                .map(kunci -> baris(kunci, riwayat)).toList();
    }

    @Perlu(Perbuatan.ATUR_PENGATURAN)
    public Rincian ambil(Pelaku pelaku, KunciPengaturan kunci) {
        RiwayatPengaturan riwayat = pengaturan.riwayat();
        Long kini = riwayat.berlaku(kunci, jam.hariIni()).map(Pengaturan::id).orElse(null);
        List<Versi> versi = riwayat.milik(kunci).stream().map(satu -> new Versi(satu.id(), tulis(kunci, satu.nilai()), satu.berlakuMulai(),
                oleh(satu).map(Pengubah::nama).orElse(null), oleh(satu).map(Pengubah::pada).orElse(null),
                satu.id().equals(kini), !satu.berlakuMulai().isBefore(palingAwal(kunci)))).toList();
        return new Rincian(kunci, riwayat.pada(jam.hariIni()).teks(kunci), pilihan(kunci), palingAwal(kunci), terbaruDahulu(versi));
    }

    /**
     * Lays it down; what was laid down for the same day is replaced.
     *
     * @throws TidakSah if the value does not fit, or the day is earlier than a change may reach
     */
    @Perlu(Perbuatan.ATUR_PENGATURAN)
    public void tetapkan(Pelaku pelaku, KunciPengaturan kunci, String nilai, LocalDate mulai) {
        kunci.pastikanSah(nilai);
        pastikanTerdaftar(kunci, nilai.strip());
        pastikanTanggal(kunci, mulai);
        Pengaturan baru = pengaturan.riwayat().mulai(kunci, mulai)
                .orElseGet(() -> pengaturan.simpan(new Pengaturan(kunci, nilai, mulai)));
        baru.ubah(nilai, pelaku, jam.kini());
        umumkan(pelaku, baru, "");
    }

    /** Takes back what has not been in force yet, or not for any quarter that was reported. */
    @Perlu(Perbuatan.ATUR_PENGATURAN)
    public void batalkan(Pelaku pelaku, Long id) {
        Pengaturan satu = pengaturan.cari(id).filter(ada -> ada.kunci().jenis() != JenisPengaturan.UKURAN)
                .orElseThrow(() -> new TidakDitemukan("Pengaturan tidak ditemukan."));
        if (satu.berlakuMulai().isBefore(palingAwal(satu.kunci()))) {
            throw new TidakSah("Pengaturan ini sudah dipakai dan tidak dapat dibatalkan; tetapkan yang baru.");
        }
        pengaturan.hapus(satu);
        umumkan(pelaku, satu, " dibatalkan");
    }

    private void umumkan(Pelaku pelaku, Pengaturan satu, String perbuatan) {
        pengaturan.tuliskan();
        String uraian = satu.kunci().label() + ": " + tulis(satu.kunci(), satu.nilai()) + " mulai "
                + TanggalIndonesia.panjang(satu.berlakuMulai()) + perbuatan + ".";
        jejak.catat(pelaku, Perbuatan.ATUR_PENGATURAN, OBJEK, satu.kunci(), satu.versi(), uraian);
        peristiwa.fire(new PengaturanBerubah(pelaku.nama(), uraian));
    }

    /** Who laid it down; empty for what an upgrade or the installation brought. */
    private static Optional<Pengubah> oleh(Pengaturan satu) {
        return Optional.ofNullable(satu.pengubah());
    }

    private Baris baris(KunciPengaturan kunci, RiwayatPengaturan riwayat) {
        return riwayat.berlaku(kunci, jam.hariIni())
                .map(satu -> new Baris(kunci, tulis(kunci, satu.nilai()), satu.berlakuMulai(),
                        oleh(satu).map(Pengubah::nama).orElse(null), oleh(satu).map(Pengubah::pada).orElse(null)))
                .orElseGet(() -> new Baris(kunci, tulis(kunci, kunci.bawaan()), null, null, null));
    }

    private void pastikanTerdaftar(KunciPengaturan kunci, String nilai) {
        if (kunci.jenis() == JenisPengaturan.UKURAN) {
            throw new TidakDitemukan("Pengaturan ini punya halaman sendiri.");
        }
        if (kunci.jenis() == JenisPengaturan.PILIHAN && !pilihan(kunci).containsKey(nilai)) {
            throw TidakSah.pada(KunciPengaturan.SEL, "Pilih salah satu dari daftar.");
        }
    }

    private void pastikanTanggal(KunciPengaturan kunci, LocalDate mulai) {
        if (mulai == null) {
            throw TidakSah.pada("berlakuMulai", "Wajib diisi.");
        }
        if (mulai.isBefore(palingAwal(kunci))) {
            throw TidakSah.pada("berlakuMulai", "Paling awal " + TanggalIndonesia.panjang(palingAwal(kunci)) + ".");
        }
    }

    private LocalDate palingAwal(KunciPengaturan kunci) {
        return kunci.saatBerlaku().palingAwal(jam.hariIni());
    }

    private String tulis(KunciPengaturan kunci, String nilai) {
        return pilihan(kunci).getOrDefault(nilai, kunci.jenis().tulis(nilai));
    }

    private Map<String, String> pilihan(KunciPengaturan kunci) {
        return kunci.jenis() != JenisPengaturan.PILIHAN ? Map.of()
                : pilihan.stream().filter(satu -> satu.kunci() == kunci).findFirst().map(PilihanPengaturan::pilihan).orElse(Map.of());
    }

    private static List<Versi> terbaruDahulu(List<Versi> versi) {
        return versi.stream().sorted(Comparator.comparing(Versi::berlakuMulai).reversed()).toList();
    }
}
