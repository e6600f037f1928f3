package id.tepat.perjanjian;

import id.tepat.keamanan.Pelaku;
import id.tepat.organisasi.Jabatan;
import id.tepat.organisasi.Nip;
import id.tepat.organisasi.Pegawai;
import id.tepat.organisasi.PerangkatDaerah;
import id.tepat.pengukuran.CaraAkumulasi;
import id.tepat.pengukuran.Polaritas;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** A Kasi PMD, his camat and their Perjanjian Kinerja, made step by step. */
class PerjanjianBuatan {

    static final Instant KINI = Instant.parse("2023-01-10T02:00:00Z");
    static final int TAHUN = 2023;

    final PerangkatDaerah kecamatan = new PerangkatDaerah("7.01.05", "Kecamatan Kedungjajang", 5, true);
    final Jabatan jabatan = new Jabatan("Kasi Pemberdayaan Masyarakat dan Desa", kecamatan, null, true);
    final Pegawai kasi = new Pegawai("Sari Wulandari", new Nip("197501012000032001"), "Penata");
    final Pegawai camat = new Pegawai("Budi Santoso", new Nip("196801011990031002"), "Pembina");
    final Pelaku pelaku = new Pelaku(1L, "kasi.pmd", "Sari Wulandari", 11L, Set.of(), Set.of(), "-");
    final Pelaku atasan = new Pelaku(2L, "camat", "Budi Santoso", 12L, Set.of(), Set.of(), "-");

    PerjanjianKinerja konsep() {
        PerjanjianKinerja perjanjian = new PerjanjianKinerja(jabatan, kasi, TAHUN, pelaku, KINI);
        perjanjian.susun(List.of(sasaran("Meningkatnya peran lembaga kemasyarakatan", indikator("Jumlah lembaga", "10"))),
                List.of(), null, pelaku, KINI);
        return perjanjian;
    }

    PerjanjianKinerja disetujui() {
        PerjanjianKinerja perjanjian = konsep();
        perjanjian.ajukanTelaah(pelaku, KINI);
        perjanjian.setujui(null, atasan, KINI);
        return perjanjian;
    }

    PerjanjianKinerja ditandatanganiKeduanya(String tanggal) {
        return tandaTangani(disetujui(), tanggal);
    }

    PerjanjianKinerja tandaTangani(PerjanjianKinerja perjanjian, String tanggal) {
        perjanjian.tandaTanganiPihakPertama(kasi, olehKasi(tanggal));
        perjanjian.tandaTanganiPihakKedua(olehCamat(tanggal));
        return perjanjian;
    }

    PerjanjianKinerja berlaku(String tanggal) {
        PerjanjianKinerja perjanjian = ditandatanganiKeduanya(tanggal);
        perjanjian.berlakukan(null);
        return perjanjian;
    }

    PerjanjianKinerja perubahan(PerjanjianKinerja lama, String tanggal, LocalDate rencana) {
        PerjanjianKinerja baru = lama.susunPerubahan(AlasanPerubahan.PERUBAHAN_STRATEGI_ATAU_ANGGARAN, "P-APBD", kasi, pelaku, KINI);
        baru.susun(List.of(sasaran("Meningkatnya peran lembaga kemasyarakatan", indikator("Jumlah lembaga", "12"))),
                List.of(), rencana, pelaku, KINI);
        baru.ajukanTelaah(pelaku, KINI);
        baru.setujui(null, atasan, KINI);
        tandaTangani(baru, tanggal);
        baru.berlakukan(lama);
        return baru;
    }

    Pembubuhan olehKasi(String tanggal) {
        return Pembubuhan.diSistem(new Penandatangan(kasi, "Kasi Pemberdayaan Masyarakat dan Desa"), pelaku, KINI, LocalDate.parse(tanggal));
    }

    Pembubuhan olehCamat(String tanggal) {
        return Pembubuhan.diSistem(new Penandatangan(camat, "Camat Kedungjajang"), atasan, KINI, LocalDate.parse(tanggal));
    }

    static IsianSasaran sasaran(String uraian, IsianIndikator... indikator) {
        return new IsianSasaran(null, uraian, List.of(indikator));
    }

    static IsianIndikator indikator(String nama, String target) {
        return new IsianIndikator(null, nama, "Lembaga", Polaritas.NAIK, false, CaraAkumulasi.JUMLAH,
                target == null ? null : new BigDecimal(target), null, null, null, null, null);
    }
}
