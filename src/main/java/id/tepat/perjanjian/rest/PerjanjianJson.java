package id.tepat.perjanjian.rest;

import id.tepat.galat.rest.WaktuJson;
import id.tepat.keamanan.Perbuatan;
import id.tepat.perencanaan.TingkatAnggaran;
import id.tepat.perjanjian.AlasanPerubahan;
import id.tepat.perjanjian.CaraTandaTangan;
import id.tepat.perjanjian.NaskahPerjanjian;
import id.tepat.perjanjian.Pihak;
import id.tepat.perjanjian.StatusPerjanjian;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;

/**
 * A Perjanjian Kinerja whole.
 *
 * @param urutan         0 the first one, 1 and up PK Perubahan
 * @param jumlahAnggaran rupiah of the budget annex
 * @param versiLain      all versions of that jabatan and year, this one included
 * @param perbuatan      what the caller may do with it now
 */
public record PerjanjianJson(String id, long versi, int tahun, int urutan, StatusPerjanjian status,
                             String perangkatDaerahId, String perangkatDaerah, String jabatanId, String jabatan,
                             Orang pihakPertama, Orang pihakKedua, AlasanPerubahan alasanPerubahan, String penjelasanPerubahan,
                             String catatanTelaah, LocalDate rencanaMulai, LocalDate mulaiBerlaku, LocalDate selesaiBerlaku,
                             String diubahOleh, OffsetDateTime diubahPada, List<SasaranJson> sasaran, List<Anggaran> anggaran,
                             BigDecimal jumlahAnggaran, List<TandaTangan> tandaTangan, List<Versi> versiLain, List<Perbuatan> perbuatan) {

    /** A party to it. */
    public record Orang(String nama, String jabatan) {

        static Orang dari(NaskahPerjanjian.Orang orang) {
            return orang == null ? null : new Orang(orang.nama(), orang.jabatan());
        }
    }

    /** @param pagu rupiah that this Perjanjian Kinerja has of the line */
    public record Anggaran(String id, String induk, String kode, String nama, TingkatAnggaran tingkat, BigDecimal pagu) {}

    /** @param pindaianId scan of the paper, null if signed in Tepat */
    public record TandaTangan(Pihak pihak, CaraTandaTangan cara, String nama, String jabatan, LocalDate tanggal,
                              String dicatatOleh, OffsetDateTime dicatatPada, String pindaianId) {}

    /** Another version of the same agreement. */
    public record Versi(String id, String sebutan, StatusPerjanjian status, LocalDate mulaiBerlaku, LocalDate selesaiBerlaku) {}

    static PerjanjianJson dari(NaskahPerjanjian naskah, ZoneId zona) {
        NaskahPerjanjian.Kepala k = naskah.kepala();
        return new PerjanjianJson(k.id().toString(), k.versi(), k.tahun(), k.urutan(), k.status(),
                k.perangkatDaerahId().toString(), k.perangkatDaerah(), k.jabatanId().toString(), k.jabatan(),
                Orang.dari(k.pihakPertama()), Orang.dari(k.pihakKedua()), k.alasanPerubahan(), k.penjelasanPerubahan(),
                k.catatanTelaah(), k.rencanaMulai(), k.mulaiBerlaku(), k.selesaiBerlaku(),
                k.diubahOleh(), WaktuJson.dari(k.diubahPada(), zona),
                naskah.sasaran().stream().map(SasaranJson::dari).toList(),
                naskah.anggaran().stream().map(PerjanjianJson::anggaran).toList(), naskah.jumlahAnggaran(),
                naskah.tandaTangan().stream().map(tanda -> tandaTangan(tanda, zona)).toList(),
                naskah.versiLain().stream().map(PerjanjianJson::versi).toList(),
                naskah.dapat().stream().sorted().toList());
    }

    private static Anggaran anggaran(NaskahPerjanjian.Anggaran pos) {
        return new Anggaran(pos.id().toString(), teks(pos.induk()), pos.kode(), pos.nama(), pos.tingkat(), pos.pagu());
    }

    private static TandaTangan tandaTangan(NaskahPerjanjian.TandaTangan tanda, ZoneId zona) {
        return new TandaTangan(tanda.pihak(), tanda.cara(), tanda.orang().nama(), tanda.orang().jabatan(), tanda.tanggal(),
                tanda.dicatatOleh(), WaktuJson.dari(tanda.dicatatPada(), zona), teks(tanda.pindaianId()));
    }

    private static Versi versi(NaskahPerjanjian.Versi versi) {
        return new Versi(versi.id().toString(), versi.sebutan(), versi.status(), versi.mulaiBerlaku(), versi.selesaiBerlaku());
    }

    static String teks(Long id) {
        return id == null ? null : id.toString();
    }
}
