package id.tepat.demo;

import id.tepat.demo.NaskahDemo.Unit;
import id.tepat.kalender.ModeDemo;
import id.tepat.kalender.Triwulan;
import id.tepat.proses.PekerjaAlur;
import id.tepat.siklus.PenyiapanSiklus;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;

/**
 * The demo's first stock: half a year of a kabupaten, lived through by its people with the clock moved. Triwulan I 2023
 * is complete; triwulan II was opened on Saturday 1 July and stands differently in each of six kecamatan on Monday
 * morning. Every act goes through its use case.
 */
@ApplicationScoped
public class DataDemo {

    private static final Triwulan PERTAMA = new Triwulan(PenanamPerjanjian.TAHUN, 1);
    private static final Triwulan KEDUA = PERTAMA.berikutnya();

    @Inject
    private ModeDemo demo;

    @Inject
    private GeseranJamRepository repository;

    @Inject
    private JamDemo jam;

    @Inject
    private PekerjaAlur pekerja;

    @Inject
    private PenyiapanSiklus siklus;

    @Inject
    private PelakuDemo orang;

    @Inject
    private PenanamOrganisasi organisasi;

    @Inject
    private PenanamPerjanjian perjanjian;

    @Inject
    private PenanamLaporan laporan;

    /**
     * Whether this is a demo with an empty database.
     *
     * @throws IllegalStateException if an earlier start was cut while it made the data
     */
    @Transactional
    public boolean perlu() {
        if (!demo.aktif()) {
            return false;
        }
        if (repository.untukDiubah().filter(GeseranJam::sedangDitanam).isPresent()) {
            throw new IllegalStateException("Penyiapan data demo terputus pada start sebelumnya. Kosongkan basis data "
                    + "(hapus folder TEPAT_DATA, bawaannya data/), lalu jalankan lagi.");
        }
        return repository.basisDataKosong();
    }

    /** Makes the data; takes some ten seconds, and leaves the clock at the demo's beginning. */
    public void tanam() {
        jam.catatMulaiDitanam();
        DenahDemo denah = new DenahDemo(NaskahDemo.perangkatDaerah());
        IsiDemo isi = new IsiDemo();
        padaPukul("2023-01-02T08:00");
        organisasi.tanam(denah);
        siklus.siapkan(PERTAMA);
        tetapkanPerjanjian(denah, isi);
        jalani(denah, PERTAMA, isi);
        antaraTriwulan(denah, isi);
        padaPukul("2023-07-01T00:01");
        jalani(denah, KEDUA, isi);
        padaPukul("2023-07-03T07:59");
        jam.catatSelesaiDitanam();
    }

    private void tetapkanPerjanjian(DenahDemo denah, IsiDemo isi) {
        padaPukul("2023-01-05T09:00");
        denah.kecamatan().forEach(unit -> perjanjian.tanamAnggaran(denah, unit, isi));
        padaPukul("2023-01-09T09:00");
        List<Long> semua = new ArrayList<>();
        for (Unit unit : denah.kecamatan()) {
            unit.jabatan().stream().filter(satu -> !unit.tanpaPerjanjian().contains(satu.kunci()))
                    .forEach(satu -> semua.add(perjanjian.susun(denah, unit, satu.kunci(), isi)));
        }
        padaPukul("2023-01-10T08:30");
        semua.forEach(perjanjian::setujui);
        padaPukul("2023-01-10T10:00");
        semua.forEach(perjanjian::tandaTanganiPihakPertama);
        padaPukul("2023-01-10T13:30");
        semua.forEach(perjanjian::tandaTanganiPihakKedua);
    }

    /** A retirement, a PK Perubahan, and a first PK that waits for review. */
    private void antaraTriwulan(DenahDemo denah, IsiDemo isi) {
        padaPukul("2023-05-02T08:15");
        orang.nonaktifkan(orang.akun(PelakuDemo.ADMIN), denah.akunId("kasubag.umum.gucialit"));
        padaPukul("2023-05-15T09:00");
        Long perubahan = perjanjian.ubah(denah, denah.unit("kedungjajang"), "kasubag.umum", isi,
                "Pergeseran anggaran 8 Mei 2023 menambah paket komponen instalasi listrik.", target -> target.add(BigDecimal.ONE));
        perjanjian.setujui(perubahan);
        perjanjian.tandaTanganiPihakPertama(perubahan);
        perjanjian.tandaTanganiPihakKedua(perubahan);
        padaPukul("2023-06-27T10:00");
        perjanjian.susun(denah, denah.unit("ranuyoso"), "kasi.pelayanan", isi);
    }

    private void jalani(DenahDemo denah, Triwulan masa, IsiDemo isi) {
        for (Kejadian satu : NaskahDemo.jadwal(masa.nomor())) {
            padaPukul(satu.pada());
            laporan.lakukan(denah, masa, satu, isi);
        }
    }

    private void padaPukul(String waktu) {
        padaPukul(LocalDateTime.parse(waktu));
    }

    /** Moves the clock on and works off what has become due until then. */
    private void padaPukul(LocalDateTime waktu) {
        jam.tempatkan(waktu);
        pekerja.kerjakanYangJatuhTempo();
    }
}
