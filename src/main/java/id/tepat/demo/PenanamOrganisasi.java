package id.tepat.demo;

import id.tepat.akun.IsianAkun;
import id.tepat.demo.NaskahDemo.JabatanUnit;
import id.tepat.demo.NaskahDemo.Jenis;
import id.tepat.demo.NaskahDemo.Pejabat;
import id.tepat.demo.NaskahDemo.Unit;
import id.tepat.keamanan.Pelaku;
import id.tepat.organisasi.PendataanJabatan;
import id.tepat.organisasi.PendataanPegawai;
import id.tepat.organisasi.PendataanPerangkatDaerah;
import id.tepat.organisasi.PenetapanUraianTugas;
import id.tepat.organisasi.PenugasanPemangku;
import id.tepat.organisasi.StatusPemangku;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/** What the administrator does on his first day: units, jabatan, officials, who holds what, accounts. */
@ApplicationScoped
public class PenanamOrganisasi {

    private static final LocalDate PERBUP_BERLAKU = LocalDate.of(2022, 1, 3);

    @Inject
    private PendataanPerangkatDaerah perangkatDaerah;

    @Inject
    private PendataanJabatan jabatan;

    @Inject
    private PendataanPegawai pegawai;

    @Inject
    private PenugasanPemangku pemangku;

    @Inject
    private PenetapanUraianTugas uraianTugas;

    @Inject
    private PelakuDemo orang;

    void tanam(DenahDemo denah) {
        Pelaku admin = orang.administrator();
        Map<String, Long> jenis = jenis(admin);
        for (Unit unit : denah.semua()) {
            Long id = perangkatDaerah.tambah(admin,
                    new PendataanPerangkatDaerah.Isian(unit.kode(), unit.nama(), unit.hariKerjaSepekan(), unit.wajibLapor()));
            denah.catatUnit(unit.kunci(), id);
            unit.jabatan().forEach(satu -> tambah(admin, denah, unit, satu, jenis));
            tetapkanPetugas(admin, denah, unit, id);
            unit.pejabat().forEach(satu -> tambah(admin, denah, unit, satu));
            unit.rangkap().forEach(satu -> pemangku.angkat(admin, new PenugasanPemangku.Isian(
                    denah.jabatanId(unit.kunci() + "/" + satu.jabatan()), denah.pegawaiId(satu.akun()), satu.status(), satu.mulai(), satu.selesai())));
        }
        NaskahDemo.akunTanpaJabatan().forEach(satu ->
                orang.buat(admin, new IsianAkun(satu.akun(), satu.nama(), null, satu.peran())));
    }

    private Map<String, Long> jenis(Pelaku admin) {
        Map<String, Long> id = new HashMap<>();
        for (Jenis satu : NaskahDemo.jenisJabatan()) {
            id.put(satu.kunci(), uraianTugas.tambahJenis(admin, satu.nama(), satu.eselon()));
            if (satu.dasar() != null) {
                uraianTugas.tetapkan(admin, id.get(satu.kunci()), new PenetapanUraianTugas.Isian(PERBUP_BERLAKU, satu.dasar(), satu.butir()));
            }
        }
        return id;
    }

    private void tambah(Pelaku admin, DenahDemo denah, Unit unit, JabatanUnit satu, Map<String, Long> jenis) {
        Long id = jabatan.tambah(admin, new PendataanJabatan.Isian(satu.nama(), denah.unitId(unit.kunci()), jenis.get(satu.jenis()),
                satu.wajibLapor(), denah.jabatanId(satu.pihakKedua()), denah.jabatanId(satu.atasan())));
        denah.catatJabatan(unit.kunci(), satu.kunci(), id);
    }

    private void tetapkanPetugas(Pelaku admin, DenahDemo denah, Unit unit, Long id) {
        perangkatDaerah.tetapkanPetugas(admin, id, perangkatDaerah.ambil(admin, id).versi(), new PendataanPerangkatDaerah.Petugas(
                petugas(denah, unit, unit.kepala()), petugas(denah, unit, unit.penyusunLaporan()), petugas(denah, unit, unit.pencatatAnggaran())));
    }

    private static Long petugas(DenahDemo denah, Unit unit, String kunci) {
        return kunci == null ? null : denah.jabatanId(unit.kunci() + "/" + kunci);
    }

    private void tambah(Pelaku admin, DenahDemo denah, Unit unit, Pejabat satu) {
        Long id = pegawai.tambah(admin, new PendataanPegawai.Isian(satu.nama(), satu.nip(), satu.pangkat())).id();
        denah.catatPegawai(satu.akun(), id);
        pemangku.angkat(admin, new PenugasanPemangku.Isian(denah.jabatanId(unit.kunci() + "/" + satu.jabatan()), id,
                StatusPemangku.DEFINITIF, satu.mulai(), satu.selesai()));
        denah.catatAkun(satu.akun(), orang.buat(admin, new IsianAkun(satu.akun(), satu.nama(), id, satu.peran())));
    }
}
