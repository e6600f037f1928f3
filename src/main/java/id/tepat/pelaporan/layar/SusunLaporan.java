package id.tepat.pelaporan.layar;

import id.tepat.akun.PelakuAktif;
import id.tepat.galat.GalatBidang;
import id.tepat.galat.TidakSah;
import id.tepat.kalender.JamServer;
import id.tepat.layar.Pesan;
import id.tepat.layar.Pindah;
import id.tepat.pelaporan.BagianNarasi;
import id.tepat.pelaporan.BarisCapaian;
import id.tepat.pelaporan.HasilPengajuan;
import id.tepat.pelaporan.IsianLaporan;
import id.tepat.pelaporan.IsianRealisasi;
import id.tepat.pelaporan.KunciIdempoten;
import id.tepat.pelaporan.PembacaanLaporan;
import id.tepat.pelaporan.PengajuanLaporan;
import id.tepat.pelaporan.PenulisanLaporan;
import id.tepat.pelaporan.RincianLaporan;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.primefaces.PrimeFaces;

/** Writing a report: everything typed is saved as it is typed, and measured by the one Java code on the server. */
@Named
@ViewScoped
public class SusunLaporan implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private PelakuAktif pelakuAktif;

    @Inject
    private PembacaanLaporan pembacaan;

    @Inject
    private PenulisanLaporan penulisan;

    @Inject
    private PengajuanLaporan pengajuan;

    @Inject
    private JamServer jam;

    private final String kunciPengajuan = UUID.randomUUID().toString();
    private Long id;
    private long versi;
    private transient RincianLaporan rincian;
    private transient List<BarisIsian> baris = new ArrayList<>();
    private Map<BagianNarasi, String> narasi = new HashMap<>();
    private Instant tersimpanPada;

    public void muat() {
        RincianLaporan dibaca = pembacaan.lihat(pelakuAktif.pelaku(), id);
        if (!dibaca.bolehMenulis()) {
            Pindah.ke("/pelaporan/lihat.xhtml?id=" + id);
            return;
        }
        terapkan(dibaca);
        baris = dibaca.indikator().stream().map(BarisIsian::new).toList();
        narasi = new HashMap<>(dibaca.narasi());
    }

    /** Called while typing, by script. */
    public void simpanOtomatis() {
        List<GalatBidang> takTerbaca = simpan();
        if (!takTerbaca.isEmpty()) {
            Pesan.bidang(takTerbaca);
        }
        PrimeFaces.current().ajax().addCallbackParam("tersimpan", takTerbaca.isEmpty());
    }

    public void ajukan() {
        List<GalatBidang> takTerbaca = simpan();
        if (!takTerbaca.isEmpty()) {
            throw new TidakSah("Ada angka yang belum dapat dibaca.", takTerbaca);
        }
        HasilPengajuan hasil = pengajuan.ajukan(pelakuAktif.pelaku(), id, versi, new KunciIdempoten(kunciPengajuan, "layar"));
        if (hasil.tandaTerima() == null) {
            Pesan.berhasilLaluPindah("Laporan diserahkan kepada kepala perangkat daerah untuk disahkan. Pengesahan itulah pengajuannya.");
            Pindah.ke("/pelaporan/lihat.xhtml?id=" + id);
        } else {
            Pindah.ke("/pelaporan/tanda-terima.xhtml?id=" + id);
        }
    }

    /** After evidence came or went: the version moved on, what is typed stays. */
    void muatUlang() {
        terapkan(pembacaan.lihat(pelakuAktif.pelaku(), id));
    }

    private List<GalatBidang> simpan() {
        List<GalatBidang> takTerbaca = new ArrayList<>();
        List<IsianRealisasi> berubah = baris.stream().map(satu -> satu.perubahan(takTerbaca)).filter(BarisIsian::berubah).toList();
        Map<BagianNarasi, String> teks = narasiBerubah();
        if (!berubah.isEmpty() || !teks.isEmpty()) {
            penulisan.simpan(pelakuAktif.pelaku(), id, versi, new IsianLaporan(berubah, teks));
            muatUlang();
            tersimpanPada = jam.kini();
        }
        return takTerbaca;
    }

    private Map<BagianNarasi, String> narasiBerubah() {
        Map<BagianNarasi, String> berubah = new HashMap<>();
        for (BagianNarasi bagian : BagianNarasi.values()) {
            String diketik = rapi(narasi.get(bagian));
            if (!Objects.equals(diketik, rincian.narasi().get(bagian))) {
                berubah.put(bagian, diketik);
            }
        }
        return berubah;
    }

    private void terapkan(RincianLaporan dibaca) {
        rincian = dibaca;
        versi = dibaca.ringkasan().versi();
        for (BarisIsian satu : baris) {
            dibaca.indikator().stream().filter(ukur -> sama(ukur, satu)).findFirst().ifPresent(satu::ukurUlang);
        }
    }

    private static boolean sama(BarisCapaian ukur, BarisIsian satu) {
        return ukur.indikator().equals(satu.getUkur().indikator());
    }

    private static String rapi(String teks) {
        return teks == null || teks.isBlank() ? null : teks.strip();
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public long getVersi() {
        return versi;
    }

    public RincianLaporan getRincian() {
        return rincian;
    }

    public List<BarisIsian> getBaris() {
        return baris;
    }

    public Map<BagianNarasi, String> getNarasi() {
        return narasi;
    }

    public BagianNarasi[] getBagian() {
        return BagianNarasi.values();
    }

    /** When something was last saved from this page; null before. */
    public Instant getTersimpanPada() {
        return tersimpanPada;
    }
}
