package id.tepat.verifikasi.layar;

import id.tepat.akun.PelakuAktif;
import id.tepat.antrean.BarisAntrean;
import id.tepat.daftar.Halaman;
import id.tepat.daftar.PermintaanDaftar;
import id.tepat.layar.Alamat;
import id.tepat.layar.DaftarBerhalaman;
import id.tepat.layar.Pesan;
import id.tepat.layar.Terpilih;
import id.tepat.organisasi.OrganisasiReader.Pilihan;
import id.tepat.penyajian.layar.KabarPerbuatan;
import id.tepat.verifikasi.AntreanVerifikasi;
import id.tepat.verifikasi.VerifikasiKabupaten;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The kabupaten's queue; several reports can be accepted in one act, each in a transaction of its own. */
@Named("antrean")
@RequestScoped
@Alamat("/verifikasi/antrean.xhtml")
public class AntreanLayar extends DaftarBerhalaman<BarisAntrean> {

    @Inject
    private PelakuAktif pelakuAktif;

    @Inject
    private AntreanVerifikasi antrean;

    @Inject
    private VerifikasiKabupaten verifikasi;

    @Override
    protected Halaman<BarisAntrean> baca(PermintaanDaftar permintaan) {
        return antrean.daftar(pelakuAktif.pelaku(), getUnit(), permintaan);
    }

    @Override
    protected Lembar lembar() {
        return new Lembar("menunggu-verifikasi", "Laporan", "Perangkat daerah", "Triwulan", "Pengajuan ke", "Perlu diperbaiki",
                "Di antaranya dijelaskan", "Perlu dilihat", "Menunggu sejak", "Hari kerja", "Batas waktu");
    }

    @Override
    protected Object[] sel(BarisAntrean satu) {
        return new Object[] {satu.jabatan() == null ? satu.jenis().nama() : satu.jabatan(), satu.perangkatDaerah(), satu.masa().label(),
            satu.pengajuanKe(), satu.cek() == null ? null : satu.cek().salah(), satu.cek() == null ? null : satu.cek().dijelaskan(),
            satu.cek() == null ? null : satu.cek().perluDilihat(), satu.sejak(), satu.hariKerja(), satu.tenggat()};
    }

    public void terimaTerpilih() {
        List<Terpilih> pilihan = Terpilih.semua();
        Map<Long, String> nama = getIsi().stream().collect(Collectors.toMap(BarisAntrean::id, BarisAntrean::nama));
        List<String> diterima = Terpilih.kerjakan(pilihan, satu -> verifikasi.terimaSekaligus(pelakuAktif.pelaku(), satu.id(), satu.versi()),
                satu -> nama.getOrDefault(satu.id(), "Laporan " + satu.id()), Pesan::awas);
        segarkan();
        if (!diterima.isEmpty()) {
            Pesan.berhasil(KabarPerbuatan.sekaligus(diterima, "diterima"));
        } else if (pilihan.isEmpty()) {
            Pesan.awas("Centang dahulu laporan yang diterima.");
        }
    }

    public List<Pilihan> getPilihanUnit() {
        return antrean.pilihanUnit(pelakuAktif.pelaku());
    }

    /** Reports of this page that have to be opened first. */
    public long getPerluDibuka() {
        return getIsi().stream().filter(satu -> !satu.bolehSekaligus()).count();
    }
}
