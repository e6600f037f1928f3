package id.tepat.organisasi;

import id.tepat.daftar.Halaman;
import id.tepat.daftar.PermintaanDaftar;
import id.tepat.galat.TidakSah;
import id.tepat.kalender.TanggalIndonesia;
import id.tepat.keamanan.Pelaku;
import id.tepat.keamanan.PencatatJejak;
import id.tepat.keamanan.Perbuatan;
import id.tepat.keamanan.Perlu;
import id.tepat.keamanan.UseCase;
import jakarta.inject.Inject;
import java.time.LocalDate;

/**
 * The administrator says who holds which jabatan from when to when. On one day a jabatan has at most one definitive
 * holder and at most one who stands in (Plt, Plh or Pj).
 */
@UseCase
public class PenugasanPemangku {

    /** @param selesai last day; null while open */
    public record Isian(Long jabatan, Long pegawai, StatusPemangku status, LocalDate mulai, LocalDate selesai) {}

    @Inject
    private OrganisasiRepository organisasi;

    @Inject
    private OrganisasiReader pembaca;

    @Inject
    private PencatatJejak jejak;

    /**
     * Puts an official into a jabatan; open tasks of it are his from the first day on.
     *
     * @throws TidakSah if somebody else holds it in the same capacity on one of the days
     */
    @Perlu(Perbuatan.ATUR_ORGANISASI)
    public Long angkat(Pelaku pelaku, Isian isian) {
        wajib("jabatan", isian.jabatan());
        wajib("pegawai", isian.pegawai());
        wajib("status", isian.status());
        wajib("mulai", isian.mulai());
        Jabatan jabatan = organisasi.jabatan(isian.jabatan());
        organisasi.kunci(jabatan);
        PemangkuJabatan baru = new PemangkuJabatan(jabatan, organisasi.pegawai(isian.pegawai()), isian.status(), isian.mulai());
        if (isian.selesai() != null) {
            baru.akhiri(isian.selesai());
        }
        pastikanTidakBertumpang(baru);
        organisasi.tambah(baru);
        catat(pelaku, baru, baru.pegawai().nama() + " menjadi " + baru.status().awalan() + jabatan.nama() + " mulai " + TanggalIndonesia.panjang(baru.mulai()) + ".");
        return baru.id();
    }

    /**
     * Sets the last day.
     *
     * @throws TidakSah if it lies before the first, or makes two hold the jabatan on one day
     */
    @Perlu(Perbuatan.ATUR_ORGANISASI)
    public void akhiri(Pelaku pelaku, Long id, long versi, LocalDate selesai) {
        wajib("selesai", selesai);
        PemangkuJabatan pemangku = organisasi.pemangku(id);
        jejak.mulai(pelaku, pemangku, versi);
        organisasi.kunci(pemangku.jabatan());
        pemangku.akhiri(selesai);
        pastikanTidakBertumpang(pemangku);
        organisasi.simpan(pemangku);
        catat(pelaku, pemangku, pemangku.pegawai().nama() + " tidak lagi " + pemangku.status().awalan() + pemangku.jabatan().nama()
                + " setelah " + TanggalIndonesia.panjang(selesai) + ".");
    }

    /**
     * @param jabatan id of the jabatan, null for all
     * @param unit    id of the unit, null for all
     */
    @Perlu(Perbuatan.ATUR_ORGANISASI)
    public Halaman<OrganisasiReader.BarisPemangku> daftar(Pelaku pelaku, Long jabatan, Long unit, PermintaanDaftar permintaan) {
        return pembaca.pemangku(jabatan, unit, permintaan);
    }

    @Perlu(Perbuatan.ATUR_ORGANISASI)
    public OrganisasiReader.BarisPemangku ambil(Pelaku pelaku, Long id) {
        return pembaca.pemangku(organisasi.pemangku(id));
    }

    private void pastikanTidakBertumpang(PemangkuJabatan baru) {
        boolean definitif = baru.status() == StatusPemangku.DEFINITIF;
        organisasi.riwayatPemangku(baru.jabatan()).stream()
                .filter(lain -> !lain.id().equals(baru.id()) && (lain.status() == StatusPemangku.DEFINITIF) == definitif)
                .filter(baru::bertumpang).findFirst().ifPresent(lain -> {
                    throw TidakSah.pada("mulai", lain.pegawai().nama() + " sudah " + (definitif ? "memangku" : "menggantikan pada")
                            + " jabatan ini sejak " + TanggalIndonesia.panjang(lain.mulai())
                            + (lain.selesai() == null ? "" : " sampai " + TanggalIndonesia.panjang(lain.selesai()))
                            + "; akhiri lebih dahulu.");
                });
    }

    private static void wajib(String sel, Object nilai) {
        if (nilai == null) {
            throw TidakSah.pada(sel, "Wajib diisi.");
        }
    }

    private void catat(Pelaku pelaku, PemangkuJabatan satu, String rincian) {
        jejak.catat(pelaku, Perbuatan.ATUR_ORGANISASI, satu, rincian);
    }
}
