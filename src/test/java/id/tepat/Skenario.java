package id.tepat;

import id.tepat.kalender.Tenggat;
import id.tepat.kalender.Triwulan;
import id.tepat.keamanan.Pelaku;
import id.tepat.keamanan.StoredEntity;
import id.tepat.organisasi.Jabatan;
import id.tepat.organisasi.Nip;
import id.tepat.organisasi.Pegawai;
import id.tepat.organisasi.PerangkatDaerah;
import id.tepat.pelaporan.LaporanKinerja;
import id.tepat.perencanaan.KodeRekening;
import id.tepat.perencanaan.PosAnggaran;
import id.tepat.perjanjian.AlasanPerubahan;
import id.tepat.perjanjian.IndikatorPerjanjian;
import id.tepat.perjanjian.IsianIndikator;
import id.tepat.perjanjian.IsianSasaran;
import id.tepat.perjanjian.Pembubuhan;
import id.tepat.perjanjian.Penandatangan;
import id.tepat.perjanjian.PerjanjianKinerja;
import id.tepat.perjanjian.SasaranPerjanjian;
import java.lang.reflect.Field;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A kecamatan with its officials in 2023, its Perjanjian Kinerja and reports, for tests without a database. Everything is
 * made through the domain's own verbs; only ids are given by reflection, as the database would.
 */
public final class Skenario {

    public static final ZoneId WIB = ZoneId.of("Asia/Jakarta");
    public static final int TAHUN = 2023;
    public static final Triwulan MASA = new Triwulan(TAHUN, 2);
    /** Five working days after 30 June 2023. */
    public static final LocalDate BATAS = LocalDate.of(TAHUN, 7, 7);
    /** The first working day of the reporting time. */
    public static final Instant KINI = waktu("2023-07-03T08:00:00");

    public final PerangkatDaerah kecamatan = beriId(new PerangkatDaerah("7.01.05", "Kecamatan Kedungjajang", 5, true));
    public final Jabatan camat = jabatan("Camat Kedungjajang");
    public final Jabatan kasi = jabatan("Kasi Pemberdayaan Masyarakat dan Desa");
    public final Jabatan kasubagKeuangan = jabatan("Kasubag Keuangan");
    public final Pelaku pelakuCamat = pelaku("Budi Santoso", 12L);
    public final Pelaku pelakuKasi = pelaku("Sari Wulandari", 11L);
    public final Pelaku pelakuKasubag = pelaku("Tono Hariyadi", 13L);
    public final Pelaku verifikator = pelaku("Dewi Lestari", 31L);

    private final Pegawai sari = beriId(new Pegawai("Sari Wulandari", new Nip("197501012000032001"), "Penata"));
    private final Pegawai budi = beriId(new Pegawai("Budi Santoso", new Nip("196801011990031002"), "Pembina"));
    private final List<PosAnggaran> pos = new ArrayList<>();
    private static long nomor = 100;

    public Skenario() {
        kecamatan.tetapkanPetugas(camat, kasubagKeuangan, kasubagKeuangan);
    }

    /** A moment by the clocks of Lumajang. */
    public static Instant waktu(String wib) {
        return LocalDateTime.parse(wib).atZone(WIB).toInstant();
    }

    public static Pelaku pelaku(String nama, Long pegawai) {
        return new Pelaku(pegawai, nama.toLowerCase().replace(' ', '.'), nama, pegawai, Set.of(), Set.of(), "-");
    }

    public Jabatan jabatan(String nama) {
        return beriId(new Jabatan(nama, kecamatan, null, true));
    }

    /** A budget line of the kecamatan. */
    public PosAnggaran pos(PosAnggaran induk, String kode, String pagu) {
        PosAnggaran baru = beriId(new PosAnggaran(kecamatan, TAHUN, induk, new KodeRekening(kode), "Pos " + kode,
                pagu == null ? null : new BigDecimal(pagu)));
        pos.add(baru);
        return baru;
    }

    /** A Perjanjian Kinerja with one sasaran, in force from 10 January. */
    public PerjanjianKinerja perjanjian(Jabatan jabatan, IndikatorBuatan... indikator) {
        PerjanjianKinerja perjanjian = beriId(new PerjanjianKinerja(jabatan, sari, TAHUN, pelakuKasi, KINI));
        isi(perjanjian, null, List.of(), indikator);
        return berlaku(perjanjian, null);
    }

    /** Its PK Perubahan: the indicators in order take the place of the old ones, more of them are added. */
    public PerjanjianKinerja perubahan(PerjanjianKinerja lama, IndikatorBuatan... indikator) {
        PerjanjianKinerja baru = beriId(lama.susunPerubahan(AlasanPerubahan.PERUBAHAN_STRATEGI_ATAU_ANGGARAN, null, sari, pelakuKasi, KINI));
        beriIdIsi(baru);
        isi(baru, baru.sasaran().get(0).id(), baru.indikator(), indikator);
        return berlaku(baru, lama);
    }

    private void isi(PerjanjianKinerja perjanjian, Long sasaran, List<IndikatorPerjanjian> lama, IndikatorBuatan... indikator) {
        List<IsianIndikator> isian = new ArrayList<>();
        for (int i = 0; i < indikator.length; i++) {
            isian.add(indikator[i].isian(i < lama.size() ? lama.get(i).id() : null));
        }
        perjanjian.susun(List.of(new IsianSasaran(sasaran, "Meningkatnya peran lembaga kemasyarakatan", isian)), pos, null, pelakuKasi, KINI);
        beriIdIsi(perjanjian);
    }

    private PerjanjianKinerja berlaku(PerjanjianKinerja perjanjian, PerjanjianKinerja lama) {
        LocalDate tanggal = LocalDate.of(TAHUN, 1 + perjanjian.urutan(), 10);
        perjanjian.ajukanTelaah(pelakuKasi, KINI);
        perjanjian.setujui(null, pelakuCamat, KINI);
        perjanjian.tandaTanganiPihakPertama(sari, Pembubuhan.diSistem(new Penandatangan(sari, "Kasi"), pelakuKasi, KINI, tanggal));
        perjanjian.tandaTanganiPihakKedua(Pembubuhan.diSistem(new Penandatangan(budi, "Camat"), pelakuCamat, KINI, tanggal));
        perjanjian.berlakukan(lama);
        return perjanjian;
    }

    /** The quarter's report of a jabatan, still without its Perjanjian Kinerja. */
    public LaporanKinerja laporan(Jabatan jabatan, Triwulan masa) {
        return beriId(LaporanKinerja.individu(jabatan, masa, Tenggat.pada(BATAS, WIB), KINI));
    }

    /** The quarter's report of a jabatan on its Perjanjian Kinerja. */
    public LaporanKinerja laporan(PerjanjianKinerja perjanjian, Triwulan masa) {
        LaporanKinerja laporan = laporan(perjanjian.jabatan(), masa);
        laporan.pakai(perjanjian);
        return laporan;
    }

    /** The quarter's report of the kecamatan on its camat's Perjanjian Kinerja. */
    public LaporanKinerja laporanKecamatan(PerjanjianKinerja perjanjian, Triwulan masa) {
        LaporanKinerja laporan = beriId(LaporanKinerja.perangkatDaerah(kecamatan, masa, Tenggat.pada(BATAS, WIB), KINI));
        laporan.pakai(perjanjian);
        return laporan;
    }

    private static void beriIdIsi(PerjanjianKinerja perjanjian) {
        for (SasaranPerjanjian sasaran : perjanjian.sasaran()) {
            beriId(sasaran);
            sasaran.indikator().forEach(Skenario::beriId);
        }
    }

    /** Gives an id to what has none yet. */
    public static <T> T beriId(T objek) {
        try {
            Field id = StoredEntity.class.getDeclaredField("id");
            id.setAccessible(true);
            if (id.get(objek) == null) {
                id.set(objek, nomor++);
            }
            return objek;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
