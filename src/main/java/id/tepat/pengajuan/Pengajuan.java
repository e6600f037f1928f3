package id.tepat.pengajuan;

import id.tepat.keamanan.Pelaku;
import id.tepat.keamanan.StoredEntity;
import id.tepat.meja.KunciIdempoten;
import id.tepat.pelaporan.LaporanKinerja;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;

/** What was submitted, as it was: the snapshot never changes, and its receipt proves it. */
@Entity
@Table(name = "pengajuan")
public class Pengajuan extends StoredEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "laporan_id")
    private LaporanKinerja laporan;

    private int ke;

    private Instant waktu;

    @Column(name = "pengguna_id")
    private Long penggunaId;

    @Column(name = "pegawai_id")
    private Long pegawaiId;

    private String nama;

    private String kode;

    @Column(name = "nilai_hash")
    private String nilaiHash;

    private String isi;

    @Column(name = "kunci_idempoten")
    private String kunciIdempoten;

    private String permintaan;

    @Column(name = "cek_salah")
    private Integer salah;

    @Column(name = "cek_dijelaskan")
    private Integer dijelaskan;

    @Column(name = "cek_perlu_dilihat")
    private Integer perluDilihat;

    protected Pengajuan() {}

    /**
     * @param salinan the content as canonical JSON
     * @param cek     what disagreed in it
     * @param kunci   the sender's key against doing it twice; the page uses one of its own
     */
    public Pengajuan(LaporanKinerja laporan, Salinan salinan, CekPengajuan cek, String kode, KunciIdempoten kunci, Pelaku pelaku) {
        this.laporan = laporan;
        this.ke = laporan.kemajuan().pengajuanKe();
        this.waktu = laporan.kemajuan().diajukanTerakhirPada();
        this.penggunaId = pelaku.penggunaId();
        this.pegawaiId = pelaku.pegawaiId();
        this.nama = pelaku.nama();
        this.kode = kode;
        this.isi = salinan.isi();
        this.nilaiHash = salinan.nilaiHash();
        this.kunciIdempoten = kunci.kunci();
        this.permintaan = kunci.permintaan();
        this.salah = cek.salah();
        this.dijelaskan = cek.dijelaskan();
        this.perluDilihat = cek.perluDilihat();
    }

    public TandaTerima tandaTerima() {
        return new TandaTerima("TT/%d/%s/%06d".formatted(laporan.masa().tahun(), laporan.masa().romawi(), id()),
                waktu, nilaiHash, kode);
    }

    public LaporanKinerja laporan() {
        return laporan;
    }

    public int ke() {
        return ke;
    }

    public Instant waktu() {
        return waktu;
    }

    public String nama() {
        return nama;
    }

    /** Canonical JSON of the content. */
    public String isi() {
        return isi;
    }

    /** What was asked under the sender's key; null without one. */
    String permintaan() {
        return permintaan;
    }
}
