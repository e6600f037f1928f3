package id.tepat.pengaturan;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Every setting with its days, read once: what held on any of them. */
public record RiwayatPengaturan(List<Pengaturan> semua) {

    /** Of a kabupaten that has decided nothing yet. */
    public static final RiwayatPengaturan KOSONG = new RiwayatPengaturan(List.of());

    public RiwayatPengaturan {
        semua = semua.stream().sorted(Comparator.comparing(Pengaturan::berlakuMulai)).toList();
    }

    /** What was in force on a day. */
    public AturanKabupaten pada(LocalDate tanggal) {
        Map<KunciPengaturan, String> nilai = new EnumMap<>(KunciPengaturan.class);
        semua.stream().filter(satu -> !satu.berlakuMulai().isAfter(tanggal)).forEach(satu -> nilai.put(satu.kunci(), satu.nilai()));
        return new AturanKabupaten(nilai);
    }

    /** What was in force of one setting on a day; empty while the kabupaten had decided nothing. */
    Optional<Pengaturan> berlaku(KunciPengaturan kunci, LocalDate tanggal) {
        return milik(kunci).stream().filter(satu -> !satu.berlakuMulai().isAfter(tanggal)).reduce((lama, baru) -> baru);
    }

    /** What was laid down for one setting to begin on this very day. */
    Optional<Pengaturan> mulai(KunciPengaturan kunci, LocalDate tanggal) {
        return milik(kunci).stream().filter(satu -> satu.berlakuMulai().equals(tanggal)).findFirst();
    }

    /** What was laid down for one setting, oldest first. */
    List<Pengaturan> milik(KunciPengaturan kunci) {
        return semua.stream().filter(satu -> satu.kunci() == kunci).toList();
    }
}
