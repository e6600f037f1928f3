package id.tepat.demo;

import id.tepat.demo.NaskahDemo.Unit;
import id.tepat.demo.SasaranDemo.Indikator;
import id.tepat.keamanan.Pelaku;
import id.tepat.meja.KunciIdempoten;
import id.tepat.perencanaan.BarisAnggaran;
import id.tepat.perencanaan.PenyusunanAnggaran;
import id.tepat.perjanjian.AlasanPerubahan;
import id.tepat.perjanjian.IsianIndikator;
import id.tepat.perjanjian.IsianPerjanjian;
import id.tepat.perjanjian.IsianSasaran;
import id.tepat.perjanjian.PenandatangananPerjanjian;
import id.tepat.perjanjian.PenelaahanPerjanjian;
import id.tepat.perjanjian.PengajuanPerjanjian;
import id.tepat.perjanjian.PenyusunanPerjanjian;
import id.tepat.perjanjian.PerjanjianRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** Budget lines and Perjanjian Kinerja of the year, each by the officials whose they are. */
@ApplicationScoped
@Transactional
public class PenanamPerjanjian {

    static final int TAHUN = 2023;

    @Inject
    private PenyusunanAnggaran anggaran;

    @Inject
    private PenyusunanPerjanjian penyusunan;

    @Inject
    private PengajuanPerjanjian pengajuan;

    @Inject
    private PenelaahanPerjanjian penelaahan;

    @Inject
    private PenandatangananPerjanjian penandatanganan;

    @Inject
    private PerjanjianRepository repository;

    @Inject
    private PelakuDemo orang;

    /** Enters the lines that the unit's indicators name; the first kecamatan has them all. */
    public void tanamAnggaran(DenahDemo denah, Unit unit, IsiDemo isi) {
        Pelaku pencatat = orang.pengisi(denah.jabatanId(unit.kunci() + "/" + unit.pencatatAnggaran()));
        isi.pos(unit).forEach(pos -> anggaran.tambah(pencatat, denah.unitId(unit.kunci()), TAHUN, pos.kode(), pos.nama(), pos.pagu()));
    }

    /** Drafts a jabatan's PK and hands it to the pihak kedua. */
    public Long susun(DenahDemo denah, Unit unit, String jabatan, IsiDemo isi) {
        Long jabatanId = denah.jabatanId(unit.kunci() + "/" + jabatan);
        Pelaku penyusun = orang.pengisi(jabatanId);
        Long id = penyusunan.buat(penyusun, jabatanId, TAHUN);
        ajukan(penyusun, id, isi(denah, penyusun, unit, isi.sasaran(unit, jabatan)));
        return id;
    }

    /** Drafts a PK Perubahan in which the first target is another. */
    public Long ubah(DenahDemo denah, Unit unit, String jabatan, IsiDemo isi, String penjelasan, UnaryOperator<BigDecimal> targetPertama) {
        Long jabatanId = denah.jabatanId(unit.kunci() + "/" + jabatan);
        Pelaku penyusun = orang.pengisi(jabatanId);
        Long lama = repository.versi(jabatanId, TAHUN).get(0).id();
        Long id = penyusunan.ubah(penyusun, lama, AlasanPerubahan.PERUBAHAN_STRATEGI_ATAU_ANGGARAN, penjelasan);
        List<IsianSasaran> sasaran = new ArrayList<>(isi(denah, penyusun, unit, isi.sasaran(unit, jabatan)).sasaran());
        sasaran.set(0, berubah(sasaran.get(0), targetPertama));
        ajukan(penyusun, id, new IsianPerjanjian(null, sasaran));
        return id;
    }

    private void ajukan(Pelaku penyusun, Long id, IsianPerjanjian isi) {
        long versi = penyusunan.simpan(penyusun, id, versi(id), isi);
        pengajuan.ajukan(penyusun, id, versi, KunciIdempoten.TANPA);
    }

    /** The pihak kedua agrees. */
    public void setujui(Long id) {
        penelaahan.setujui(orang.pihakKedua(jabatan(id)), id, versi(id), null, KunciIdempoten.TANPA);
    }

    public void tandaTanganiPihakPertama(Long id) {
        penandatanganan.sebagaiPihakPertama(orang.pengisi(jabatan(id)), id, versi(id), PelakuDemo.SANDI, KunciIdempoten.TANPA);
    }

    public void tandaTanganiPihakKedua(Long id) {
        penandatanganan.sebagaiPihakKedua(orang.pihakKedua(jabatan(id)), id, versi(id), PelakuDemo.SANDI, KunciIdempoten.TANPA);
    }

    private IsianPerjanjian isi(DenahDemo denah, Pelaku penyusun, Unit unit, List<SasaranDemo> sasaran) {
        Map<String, Long> pos = anggaran.lihat(penyusun, denah.unitId(unit.kunci()), TAHUN).baris().stream()
                .collect(Collectors.toMap(BarisAnggaran::kode, BarisAnggaran::id));
        return new IsianPerjanjian(null, sasaran.stream().map(satu -> new IsianSasaran(null, satu.uraian(),
                satu.indikator().stream().map(indikator -> isian(indikator, pos)).toList())).toList());
    }

    private static IsianIndikator isian(Indikator satu, Map<String, Long> pos) {
        return new IsianIndikator(null, satu.nama(), satu.satuan(), satu.polaritas(), satu.rasio(), satu.caraAkumulasi(),
                satu.target(), satu.targetTeks(), satu.targetTriwulan(), satu.pembilang(), satu.penyebut(),
                satu.anggaran().stream().map(pos::get).toList());
    }

    private static IsianSasaran berubah(IsianSasaran satu, UnaryOperator<BigDecimal> target) {
        IsianIndikator lama = satu.indikator().get(0);
        List<IsianIndikator> indikator = new ArrayList<>(satu.indikator());
        indikator.set(0, new IsianIndikator(null, lama.nama(), lama.satuan(), lama.polaritas(), lama.rasio(), lama.caraAkumulasi(),
                target.apply(lama.target()), lama.targetTeks(), null, lama.labelPembilang(), lama.labelPenyebut(), lama.posAnggaran()));
        return new IsianSasaran(null, satu.uraian(), indikator);
    }

    private long versi(Long id) {
        return repository.ambil(id).versi();
    }

    private Long jabatan(Long id) {
        return repository.ambil(id).jabatan().id();
    }
}
