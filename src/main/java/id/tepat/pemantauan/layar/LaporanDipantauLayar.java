package id.tepat.pemantauan.layar;

import id.tepat.akun.PelakuAktif;
import id.tepat.daftar.Halaman;
import id.tepat.daftar.PermintaanDaftar;
import id.tepat.kalender.Triwulan;
import id.tepat.layar.Alamat;
import id.tepat.layar.DaftarBerhalaman;
import id.tepat.layar.ParameterLayar;
import id.tepat.organisasi.OrganisasiReader.Pilihan;
import id.tepat.pemantauan.LaporanDipantau;
import id.tepat.pemantauan.MutuAngka;
import id.tepat.pemantauan.Pemantauan;
import id.tepat.pemantauan.SaringanKeadaan;
import id.tepat.pemantauan.SaringanLaporanDipantau;
import id.tepat.penyajian.layar.KeadaanLaporan;
import id.tepat.proses.Langkah;
import id.tepat.tahap.Menunggu;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;

/** The reports behind each count of a quarter. */
@Named
@RequestScoped
@Alamat("/pemantauan/laporan.xhtml")
public class LaporanDipantauLayar extends DaftarBerhalaman<LaporanDipantau> {

    @Inject
    private PelakuAktif pelakuAktif;

    @Inject
    private Pemantauan pemantauan;

    @Inject
    private KeadaanLaporan keadaan;

    private Triwulan triwulan;
    private SaringanKeadaan saring;
    private Langkah langkah;

    @Override
    protected void pilih(ParameterLayar parameter) {
        triwulan = MasaDipilih.dari(pemantauan.triwulan(pelakuAktif.pelaku()), parameter.masa()).triwulan();
        saring = Optional.ofNullable(parameter.konstanta("saring", SaringanKeadaan.class)).orElse(SaringanKeadaan.SEMUA);
        langkah = parameter.konstanta("langkah", Langkah.class);
    }

    @Override
    protected Halaman<LaporanDipantau> baca(PermintaanDaftar permintaan) {
        return pemantauan.laporan(pelakuAktif.pelaku(), new SaringanLaporanDipantau(triwulan, getUnit(), saring, langkah), permintaan);
    }

    @Override
    protected Lembar lembar() {
        return new Lembar("pemantauan-" + triwulan.kunci(), "Laporan", "Perangkat daerah", "Status", "Batas waktu", "Pertama diajukan", "Ketepatan",
                "Menunggu", "Sejak", "Hari kerja", "Perlu diperbaiki", "Di antaranya dijelaskan", "Perlu dilihat");
    }

    @Override
    protected Object[] sel(LaporanDipantau satu) {
        Menunggu menunggu = satu.menunggu();
        MutuAngka mutu = satu.mutu();
        return new Object[] {satu.jabatan() == null ? satu.jenis().nama() : satu.jabatan(), satu.perangkatDaerah(), satu.status().nama(),
            satu.tenggat(), satu.diajukanPada(), satu.ketepatan() == null ? null : keadaan.namaKetepatan(satu.ketepatan(), satu.diajukanPada()),
            menunggu == null ? null : menunggu.siapa(), menunggu == null ? null : menunggu.sejak(), menunggu == null ? null : menunggu.hariKerja(),
            mutu == null ? null : mutu.salah(), mutu == null ? null : mutu.dijelaskan(), mutu == null ? null : mutu.perluDilihat()};
    }

    public List<Pilihan> getPilihanUnit() {
        return pemantauan.pilihanUnit(pelakuAktif.pelaku());
    }

    public Triwulan getTriwulan() {
        return triwulan;
    }

    public String getMasa() {
        return triwulan.kunci();
    }

    /** Name of the unit drilled into, read off its own rows; null for all. */
    public String getNamaUnit() {
        return getUnit() == null || getIsi().isEmpty() ? null : getIsi().get(0).perangkatDaerah();
    }

    public SaringanKeadaan getSaring() {
        return saring;
    }

    public SaringanKeadaan[] getSaringan() {
        return SaringanKeadaan.values();
    }

    public Langkah getLangkah() {
        return langkah;
    }
}
