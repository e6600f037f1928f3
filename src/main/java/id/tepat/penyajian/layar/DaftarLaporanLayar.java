package id.tepat.penyajian.layar;

import id.tepat.akun.PelakuAktif;
import id.tepat.daftar.Halaman;
import id.tepat.daftar.PermintaanDaftar;
import id.tepat.kalender.JamServer;
import id.tepat.kalender.Triwulan;
import id.tepat.layar.Alamat;
import id.tepat.layar.DaftarBerhalaman;
import id.tepat.layar.ParameterLayar;
import id.tepat.organisasi.OrganisasiReader.Pilihan;
import id.tepat.pelaporan.StatusLaporan;
import id.tepat.penyajian.PembacaanLaporan;
import id.tepat.penyajian.RingkasanLaporan;
import id.tepat.penyajian.SaringanLaporan;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.IntStream;

/** The reports a person may read; all of the choice stands in the address. */
@Named("daftarLaporan")
@RequestScoped
@Alamat("/pelaporan/daftar.xhtml")
public class DaftarLaporanLayar extends DaftarBerhalaman<RingkasanLaporan> {

    private static final int UKURAN = 25;
    private static final int TAHUN_MUNDUR = 4;

    @Inject
    private PelakuAktif pelakuAktif;

    @Inject
    private PembacaanLaporan pembacaan;

    @Inject
    private KeadaanLaporan keadaan;

    @Inject
    private JamServer jam;

    private Integer tahun;
    private Integer triwulan;
    private StatusLaporan status;

    @Override
    protected void pilih(ParameterLayar parameter) {
        tahun = parameter.tahun();
        triwulan = parameter.bilangan("triwulan", 1, 4);
        status = parameter.konstanta("status", StatusLaporan.class);
    }

    @Override
    protected Halaman<RingkasanLaporan> baca(PermintaanDaftar permintaan) {
        return pembacaan.daftar(pelakuAktif.pelaku(), new SaringanLaporan(tahun, triwulan, status, getUnit()), permintaan);
    }

    @Override
    protected int ukuran() {
        return UKURAN;
    }

    @Override
    protected Lembar lembar() {
        return new Lembar("laporan", "Laporan", "Perangkat daerah", "Tahun", "Triwulan", "Status", "Menunggu", "Menunggu sejak", "Batas waktu", "Pertama diajukan",
                "Ketepatan", "Pengajuan ke", "Nomor", "Ada PK");
    }

    @Override
    protected Object[] sel(RingkasanLaporan satu) {
        return new Object[] {satu.jabatan() == null ? satu.jenis().nama() : satu.jabatan(), satu.perangkatDaerah(), satu.tahun(),
            new Triwulan(satu.tahun(), satu.triwulan()).romawi(), satu.status().nama(), satu.menunggu() == null ? null : satu.menunggu().siapa(), satu.menunggu() == null ? null : satu.menunggu().sejak(),
            satu.tenggat(), satu.diajukanPada(), satu.ketepatan() == null ? null : keadaan.namaKetepatan(satu.ketepatan(), satu.diajukanPada()),
            satu.pengajuanKe(), satu.nomor(), satu.adaPerjanjian()};
    }

    @Override
    public boolean isDipilih() {
        return super.isDipilih() || tahun != null || triwulan != null || status != null;
    }

    public List<Pilihan> getPilihanUnit() {
        return pembacaan.pilihanUnit(pelakuAktif.pelaku());
    }

    public StatusLaporan[] getSemuaStatus() {
        return StatusLaporan.values();
    }

    /** This year and the four before. */
    public List<Integer> getSemuaTahun() {
        int kini = jam.hariIni().getYear();
        return IntStream.rangeClosed(0, TAHUN_MUNDUR).mapToObj(mundur -> kini - mundur).toList();
    }

    public Integer getTahun() {
        return tahun;
    }

    public Integer getTriwulan() {
        return triwulan;
    }

    public StatusLaporan getStatus() {
        return status;
    }
}
