package id.tepat.penyusunan.layar;

import id.tepat.akun.PelakuAktif;
import id.tepat.bukti.layar.UploadLimitFilter;
import id.tepat.galat.Bentrok;
import id.tepat.galat.GalatBidang;
import id.tepat.galat.TidakSah;
import id.tepat.kalender.JamServer;
import id.tepat.layar.Alamat;
import id.tepat.layar.Layar;
import id.tepat.layar.ParameterLayar;
import id.tepat.layar.Pesan;
import id.tepat.layar.Pindah;
import id.tepat.layar.Tulis;
import id.tepat.meja.KunciIdempoten;
import id.tepat.pelaporan.BagianNarasi;
import id.tepat.pelaporan.IsianLaporan;
import id.tepat.pengajuan.HasilPengajuan;
import id.tepat.pengajuan.PengajuanLaporan;
import id.tepat.penyajian.PembacaanLaporan;
import id.tepat.penyajian.RincianLaporan;
import id.tepat.penyajian.TenggatLaporan;
import id.tepat.penyusunan.PenulisanLaporan;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.primefaces.PrimeFaces;

/** Writing a report: everything typed is saved as it is typed, and measured by the one Java code on the server. */
@Named
@ViewScoped
@Alamat("/pelaporan/susun.xhtml")
public class SusunLaporan extends Layar implements Serializable {

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

    @Inject
    private Tulis tulis;

    private final String kunciPengajuan = UUID.randomUUID().toString();
    private Long id;
    private long versi;
    private transient RincianLaporan rincian;
    private transient LembarIsian lembar;
    private Instant tersimpanPada;
    private String bentrok;
    /** {@link UploadLimitFilter} turned away a file. */
    private boolean terlaluBesar;
    private boolean siapDiajukan;
    private boolean dicek;
    private int kurang;
    private int ditolak;

    /** Once for as long as the page stays open: what is typed is held against what was read then. */
    @Override
    protected void muat(ParameterLayar parameter) {
        terlaluBesar = parameter.ya("terlaluBesar");
        if (lembar == null) {
            id = parameter.id("id");
            RincianLaporan dibaca = pembacaan.lihat(pelakuAktif.pelaku(), id);
            lembar = new LembarIsian(dibaca);
            terapkan(dibaca);
        }
    }

    @Override
    protected void buka() {
        if (!rincian.bolehMenulis()) {
            Pindah.ke("/pelaporan/lihat.xhtml?id=" + id);
        } else if (terlaluBesar) {
            Pesan.galat(TidakSah.pada("bukti", "Berkas lebih besar dari 10 MB, jadi tidak diunggah. Perkecil dahulu, atau bagi menjadi beberapa berkas."));
        }
    }

    /** Called while typing, by script. */
    public void simpanOtomatis() {
        siapDiajukan = false;
        Pesan.bidang(simpan());
    }

    /** Before submitting: saves, then says at each field what is missing, or asks once more. */
    public void siapkanPengajuan() {
        List<GalatBidang> galat = simpan();
        if (bentrok == null) {
            galat.addAll(pengajuan.kekurangan(pelakuAktif.pelaku(), id));
            Pesan.bidang(galat);
            dicek = true;
            kurang = galat.size();
            siapDiajukan = galat.isEmpty();
        }
        jawab("siap", siapDiajukan);
    }

    public void ajukan() {
        List<GalatBidang> galat = simpan();
        if (bentrok != null) {
            throw new Bentrok(bentrok);
        }
        if (!galat.isEmpty()) {
            throw new TidakSah("Ada isian yang belum dapat disimpan.", galat);
        }
        HasilPengajuan hasil = pengajuan.ajukan(pelakuAktif.pelaku(), id, versi, new KunciIdempoten(kunciPengajuan, "layar"));
        if (hasil.tandaTerima() == null) {
            Pesan.berhasilLaluPindah("Laporan diserahkan kepada kepala perangkat daerah untuk disahkan. Pengesahan itulah pengajuannya.");
            Pindah.ke("/pelaporan/lihat.xhtml?id=" + id);
        } else {
            Pesan.berhasilLaluPindah("Laporan sudah diajukan.");
            Pindah.ke("/pelaporan/tanda-terima.xhtml?id=" + id);
        }
    }

    /** After somebody else was faster: his version, with what was typed here beside it. */
    public void muatTerbaru() {
        RincianLaporan terbaru = pembacaan.lihat(pelakuAktif.pelaku(), id);
        bentrok = null;
        siapDiajukan = false;
        if (!terbaru.bolehMenulis()) {
            Pindah.ke("/pelaporan/lihat.xhtml?id=" + id);
            return;
        }
        lembar.bandingkan(terbaru);
        terapkan(terbaru);
    }

    /** Evidence was added or taken away. What somebody else changed meanwhile is still noticed at the next save. */
    void buktiBerubah(long versiBaru) {
        RincianLaporan dibaca = pembacaan.lihat(pelakuAktif.pelaku(), id);
        if (versiBaru == versi + 1) {
            terapkan(dibaca);
        } else {
            rincian = dibaca;
        }
        siapDiajukan = false;
        jawab("versi", versi);
    }

    /** Saves what can be saved, and names what can't; the page's script is told both. */
    private List<GalatBidang> simpan() {
        List<GalatBidang> galat = new ArrayList<>();
        try {
            simpanSebisanya(galat);
        } catch (Bentrok lain) {
            bentrok = lain.getMessage();
        }
        lembar.tandai(galat);
        ditolak = galat.size();
        jawab("tersimpan", bentrok == null);
        jawab("ditolak", galat.stream().map(GalatBidang::sel).collect(Collectors.joining(" ")));
        jawab("versi", versi);
        return galat;
    }

    private void simpanSebisanya(List<GalatBidang> galat) {
        IsianLaporan isian = lembar.perubahan(galat);
        try {
            kirim(isian);
        } catch (TidakSah tidakSah) {
            galat.addAll(tidakSah.galat());
            kirim(LembarIsian.tanpa(isian, tidakSah.galat()));
        }
    }

    private void kirim(IsianLaporan isian) {
        if (!LembarIsian.kosong(isian)) {
            terapkan(penulisan.simpan(pelakuAktif.pelaku(), id, versi, isian));
            tersimpanPada = jam.kini();
        }
        bentrok = null;
    }

    private void terapkan(RincianLaporan dibaca) {
        rincian = dibaca;
        versi = dibaca.ringkasan().versi();
        lembar.ukurUlang(dibaca);
    }

    private static void jawab(String nama, Object nilai) {
        PrimeFaces.current().ajax().addCallbackParam(nama, nilai);
    }

    public Long getId() {
        return id;
    }

    public long getVersi() {
        return versi;
    }

    public RincianLaporan getRincian() {
        return rincian;
    }

    public TenggatLaporan getTenggat() {
        return rincian.tenggat();
    }

    public LembarIsian getLembar() {
        return lembar;
    }

    public BagianNarasi[] getBagian() {
        return BagianNarasi.values();
    }

    /** How it stands with what was typed here, in a few words. */
    public String getStatusSimpan() {
        if (bentrok != null) {
            return "Belum tersimpan: laporan ini diubah orang lain";
        }
        if (ditolak > 0) {
            return "Belum tersimpan: " + ditolak + " isian ditolak, lainnya tersimpan";
        }
        return tersimpanPada == null ? "Tersimpan sendiri sambil Anda mengetik" : "Tersimpan " + tulis.jam(tersimpanPada);
    }

    /** Whether something typed here is not stored. */
    public boolean isBelumTersimpan() {
        return bentrok != null || ditolak > 0;
    }

    /** Who was faster, in a sentence; null while nobody was. */
    public String getBentrok() {
        return bentrok;
    }

    public boolean isSiapDiajukan() {
        return siapDiajukan;
    }

    /** Fields that still keep it from being submitted; 0 before anybody asked. */
    public int getKurang() {
        return dicek ? kurang : 0;
    }
}
