package id.tepat.pengaturan;

import id.tepat.galat.Bentrok;
import id.tepat.galat.Teks;
import id.tepat.galat.TidakDitemukan;
import id.tepat.galat.TidakSah;
import id.tepat.kalender.HariLibur;
import id.tepat.kalender.HariLiburRepository;
import id.tepat.kalender.JenisHariLibur;
import id.tepat.kalender.KalenderBerubah;
import id.tepat.kalender.KalenderKerja;
import id.tepat.kalender.TanggalIndonesia;
import id.tepat.keamanan.Pelaku;
import id.tepat.keamanan.PencatatJejak;
import id.tepat.keamanan.Perbuatan;
import id.tepat.keamanan.Perlu;
import id.tepat.keamanan.UseCase;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Holidays as the joint decrees (SKB) and their revisions lay them down. A day added or removed moves open due dates. */
@UseCase
public class PenetapanHariLibur {

    private static final String OBJEK = "Hari libur";
    private static final int TAHUN_PERTAMA = 2000;
    private static final int TAHUN_TERAKHIR = 2999;

    /**
     * @param tanggal the day; cannot be changed later
     * @param dasar   number of the SKB; null or blank while there is none
     */
    public record Isian(LocalDate tanggal, String nama, JenisHariLibur jenis, String dasar) {}

    /** A day off in the list, with all that may be changed. */
    public record Baris(Long id, long versi, Isian isian) {}

    @Inject
    private HariLiburRepository hariLibur;

    @Inject
    private PencatatJejak jejak;

    @Inject
    private Event<KalenderBerubah> peristiwa;

    /**
     * @throws TidakSah if the day is a holiday already
     */
    @Perlu(Perbuatan.ATUR_HARI_LIBUR)
    public Long tambah(Pelaku pelaku, Isian isian) {
        pastikanTanggal(isian.tanggal());
        HariLibur baru = new HariLibur(isian.tanggal(), nama(isian), jenis(isian), dasar(isian));
        hariLibur.tambah(baru);
        hariLibur.tuliskan();
        catat(pelaku, baru, "ditambahkan");
        peristiwa.fire(new KalenderBerubah(pelaku.nama(), kalimat(baru, "menjadi hari libur")));
        return baru.id();
    }

    /** Corrects name, kind and decree; moves no due date. */
    @Perlu(Perbuatan.ATUR_HARI_LIBUR)
    public void ubah(Pelaku pelaku, Long id, long versi, Isian isian) {
        HariLibur satu = ambil(pelaku, id, versi);
        satu.ubah(nama(isian), jenis(isian), dasar(isian));
        hariLibur.tuliskan();
        catat(pelaku, satu, "diubah");
    }

    /**
     * @throws TidakSah for a day that is a holiday in every year: it would go on counting
     */
    @Perlu(Perbuatan.ATUR_HARI_LIBUR)
    public void hapus(Pelaku pelaku, Long id, long versi) {
        HariLibur satu = ambil(pelaku, id, versi);
        if (KalenderKerja.isLiburTetap(satu.tanggal())) {
            throw new TidakSah(TanggalIndonesia.panjang(satu.tanggal()) + " libur setiap tahun dan tidak dapat dihapus; ubah nama atau dasarnya bila keliru.");
        }
        hariLibur.hapus(satu);
        hariLibur.tuliskan();
        catat(pelaku, satu, "dihapus");
        peristiwa.fire(new KalenderBerubah(pelaku.nama(), kalimat(satu, "tidak lagi hari libur")));
    }

    @Perlu(Perbuatan.ATUR_HARI_LIBUR)
    public List<Baris> tahun(Pelaku pelaku, int tahun) {
        return hariLibur.tahun(tahun).stream().map(satu -> new Baris(satu.id(), satu.versi(),
                new Isian(satu.tanggal(), satu.nama(), satu.jenis(), satu.dasar()))).toList();
    }

    private HariLibur ambil(Pelaku pelaku, Long id, long versi) {
        HariLibur satu = hariLibur.cari(id).orElseThrow(() -> new TidakDitemukan("Hari libur tidak ditemukan."));
        if (satu.versi() != versi) {
            throw Bentrok.didahului(OBJEK, Optional.ofNullable(satu.pengubah()).orElse(Bentrok.ORANG_LAIN));
        }
        satu.tandai(pelaku.nama());
        return satu;
    }

    private void pastikanTanggal(LocalDate tanggal) {
        if (tanggal == null) {
            throw TidakSah.pada("tanggal", "Wajib diisi.");
        }
        if (tanggal.getYear() < TAHUN_PERTAMA || tanggal.getYear() > TAHUN_TERAKHIR) {
            throw TidakSah.pada("tanggal", "Tahun antara " + TAHUN_PERTAMA + " dan " + TAHUN_TERAKHIR + ".");
        }
        hariLibur.pada(tanggal).ifPresent(ada -> {
            throw TidakSah.pada("tanggal", "Hari itu sudah tercatat libur: " + ada.nama() + ".");
        });
    }

    private void catat(Pelaku pelaku, HariLibur satu, String perbuatan) {
        jejak.catat(pelaku, Perbuatan.ATUR_HARI_LIBUR, OBJEK, satu.id(), satu.versi(), kalimat(satu, perbuatan));
    }

    private static String kalimat(HariLibur satu, String perbuatan) {
        return TanggalIndonesia.panjang(satu.tanggal()) + " (" + satu.nama() + ") " + perbuatan
                + (satu.berdasar() ? "; " + satu.dasar() : "") + ".";
    }

    private static String nama(Isian isian) {
        return Teks.wajib("nama", isian.nama(), 200);
    }

    private static JenisHariLibur jenis(Isian isian) {
        if (isian.jenis() == null) {
            throw TidakSah.pada("jenis", "Wajib diisi.");
        }
        return isian.jenis();
    }

    private static String dasar(Isian isian) {
        return Teks.opsional("dasar", isian.dasar(), 300);
    }
}
