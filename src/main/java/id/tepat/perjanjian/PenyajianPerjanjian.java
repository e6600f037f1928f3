package id.tepat.perjanjian;

import id.tepat.keamanan.Perbuatan;
import id.tepat.organisasi.BaganOrganisasi.Kotak;
import id.tepat.organisasi.Nip;
import id.tepat.organisasi.Pegawai;
import id.tepat.perencanaan.PosAnggaran;
import id.tepat.perencanaan.RincianAnggaran;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Turns the entity into what pages and REST show. */
@ApplicationScoped
class PenyajianPerjanjian {

    @Inject
    private PerjanjianRepository repository;

    NaskahPerjanjian sajikan(PerjanjianKinerja perjanjian, Optional<Kotak> kedua, RincianAnggaran rincian, List<PerjanjianKinerja> versi,
                             Set<Perbuatan> dapat, boolean dapatDiubah) {
        List<PosAnggaran> disebut = perjanjian.indikator().stream().map(IndikatorPerjanjian::posAnggaran).flatMap(Collection::stream)
                .distinct().toList();
        AnggaranPerjanjian anggaran = new AnggaranPerjanjian(rincian, disebut);
        return new NaskahPerjanjian(kepala(perjanjian, kedua), perjanjian.sasaran().stream().map(PenyajianPerjanjian::sasaran).toList(),
                anggaran.baris().stream().map(PenyajianPerjanjian::anggaran).toList(), anggaran.jumlah(),
                Stream.of(Pihak.values()).flatMap(satu -> perjanjian.tandaTangan(satu).stream())
                        .map(PenyajianPerjanjian::tandaTangan).toList(),
                versi.stream().map(PenyajianPerjanjian::versi).toList(), dapat, dapatDiubah);
    }

    private NaskahPerjanjian.Kepala kepala(PerjanjianKinerja p, Optional<Kotak> kedua) {
        var unit = p.jabatan().perangkatDaerah();
        return new NaskahPerjanjian.Kepala(p.id(), p.versi(), p.sebutan(), p.tahun(), p.urutan(), p.status(), unit.id(), unit.nama(),
                p.jabatan().id(), p.jabatan().nama(), pertama(p), kedua(p, kedua), p.alasanPerubahan(), p.penjelasanPerubahan(),
                p.catatanTelaah(), p.rencanaMulai(), p.mulaiBerlaku(), p.selesaiBerlaku(), p.pengubah().nama(), p.pengubah().pada());
    }

    private static NaskahPerjanjian.Orang pertama(PerjanjianKinerja p) {
        return p.tandaTangan(Pihak.PERTAMA).map(tanda -> orang(tanda.penandatangan()))
                .orElseGet(() -> orang(p.pegawai(), p.jabatan().nama()));
    }

    private NaskahPerjanjian.Orang kedua(PerjanjianKinerja p, Optional<Kotak> kedua) {
        return p.tandaTangan(Pihak.KEDUA).map(tanda -> orang(tanda.penandatangan()))
                .orElseGet(() -> kedua.map(this::orang).orElse(null));
    }

    private NaskahPerjanjian.Orang orang(Kotak kotak) {
        return orang(repository.pegawai(kotak.pemangku()), kotak.sebutan());
    }

    private static NaskahPerjanjian.Orang orang(Pegawai pegawai, String jabatan) {
        return new NaskahPerjanjian.Orang(pegawai.nama(), pegawai.nip() == null ? null : pegawai.nip().tercetak(), pegawai.pangkat(), jabatan);
    }

    private static NaskahPerjanjian.Orang orang(Penandatangan orang) {
        return new NaskahPerjanjian.Orang(orang.nama(), orang.nip() == null ? null : new Nip(orang.nip()).tercetak(),
                orang.pangkat(), orang.jabatan());
    }

    private static NaskahPerjanjian.Sasaran sasaran(SasaranPerjanjian sasaran) {
        return new NaskahPerjanjian.Sasaran(sasaran.id(), sasaran.urutan(), sasaran.uraian(),
                sasaran.indikator().stream().map(PenyajianPerjanjian::indikator).toList());
    }

    private static NaskahPerjanjian.Indikator indikator(IndikatorPerjanjian i) {
        return new NaskahPerjanjian.Indikator(i.id(), i.asal(), i.nama(), i.satuan(), i.polaritas(), i.rasio(), i.caraAkumulasi(),
                i.target(), i.targetTeks(), IntStream.rangeClosed(1, 4).mapToObj(i::targetTriwulan).toList(),
                i.labelPembilang(), i.labelPenyebut(), i.posAnggaran().stream().map(PosAnggaran::id).toList());
    }

    private static NaskahPerjanjian.Anggaran anggaran(AnggaranPerjanjian.Baris baris) {
        PosAnggaran pos = baris.pos();
        return new NaskahPerjanjian.Anggaran(pos.id(), baris.induk(), pos.kode().nilai(), pos.nama(), pos.tingkat(), baris.pagu());
    }

    private static NaskahPerjanjian.TandaTangan tandaTangan(TandaTanganPerjanjian tanda) {
        return new NaskahPerjanjian.TandaTangan(tanda.pihak(), tanda.cara(), orang(tanda.penandatangan()), tanda.tanggal(),
                tanda.dicatatOleh(), tanda.dicatatPada(), tanda.pindaian() == null ? null : tanda.pindaian().id());
    }

    private static NaskahPerjanjian.Versi versi(PerjanjianKinerja p) {
        return new NaskahPerjanjian.Versi(p.id(), p.sebutan(), p.status(), p.mulaiBerlaku(), p.selesaiBerlaku());
    }
}
