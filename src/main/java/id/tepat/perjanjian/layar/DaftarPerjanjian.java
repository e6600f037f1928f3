package id.tepat.perjanjian.layar;

import id.tepat.akun.PelakuAktif;
import id.tepat.daftar.Halaman;
import id.tepat.daftar.PermintaanDaftar;
import id.tepat.kalender.JamServer;
import id.tepat.layar.Alamat;
import id.tepat.layar.DaftarBerhalaman;
import id.tepat.layar.ParameterLayar;
import id.tepat.layar.Pindah;
import id.tepat.organisasi.OrganisasiReader.Pilihan;
import id.tepat.perjanjian.BarisPerjanjian;
import id.tepat.perjanjian.PembacaanPerjanjian;
import id.tepat.perjanjian.PenyusunanPerjanjian;
import id.tepat.perjanjian.SaringanPerjanjian;
import id.tepat.perjanjian.StatusPerjanjian;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.IntStream;

/** The year's Perjanjian Kinerja, and those still to begin. */
@Named
@RequestScoped
@Alamat("/perjanjian/daftar.xhtml")
public class DaftarPerjanjian extends DaftarBerhalaman<BarisPerjanjian> {

    private static final int TAHUN_TERDAHULU = 4;

    @Inject
    private PelakuAktif pelakuAktif;

    @Inject
    private PembacaanPerjanjian pembacaan;

    @Inject
    private PenyusunanPerjanjian penyusunan;

    @Inject
    private JamServer jam;

    private int tahun;
    private StatusPerjanjian status;
    private List<PembacaanPerjanjian.BelumAda> belumAda;

    @Override
    protected void pilih(ParameterLayar parameter) {
        Integer diminta = parameter.tahun();
        tahun = diminta == null ? jam.hariIni().getYear() : diminta;
        status = parameter.konstanta("status", StatusPerjanjian.class);
    }

    @Override
    protected Halaman<BarisPerjanjian> baca(PermintaanDaftar permintaan) {
        return pembacaan.daftar(pelakuAktif.pelaku(), new SaringanPerjanjian(tahun, status, getUnit()), permintaan);
    }

    @Override
    protected Lembar lembar() {
        return new Lembar("perjanjian-kinerja-" + tahun, "Jabatan", "Perangkat daerah", "Perjanjian", "Pihak pertama", "Status", "Mulai berlaku",
                "Selesai berlaku");
    }

    @Override
    protected Object[] sel(BarisPerjanjian satu) {
        return new Object[] {satu.jabatan(), satu.perangkatDaerah(), satu.sebutan(), satu.pegawai(), satu.status().label(), satu.mulaiBerlaku(),
            satu.selesaiBerlaku()};
    }

    @Override
    public boolean isDipilih() {
        return super.isDipilih() || status != null;
    }

    /** Begins the PK of a jabatan and goes on to write it. */
    public void buat(Long jabatanId) {
        Pindah.ke("/perjanjian/susun.xhtml?id=" + penyusunan.buat(pelakuAktif.pelaku(), jabatanId, tahun));
    }

    /** This year, the next (drafted before it begins) and those before. */
    public List<Integer> getPilihanTahun() {
        int kini = jam.hariIni().getYear();
        return IntStream.rangeClosed(-1, TAHUN_TERDAHULU).mapToObj(mundur -> kini - mundur).toList();
    }

    public StatusPerjanjian[] getPilihanStatus() {
        return StatusPerjanjian.values();
    }

    public List<Pilihan> getPilihanUnit() {
        return pembacaan.pilihanUnit(pelakuAktif.pelaku());
    }

    public List<PembacaanPerjanjian.BelumAda> getBelumAda() {
        if (belumAda == null) {
            belumAda = pembacaan.belumAda(pelakuAktif.pelaku(), tahun);
        }
        return belumAda;
    }

    public int getTahun() {
        return tahun;
    }

    public StatusPerjanjian getStatus() {
        return status;
    }
}
