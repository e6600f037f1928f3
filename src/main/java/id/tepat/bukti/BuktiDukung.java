package id.tepat.bukti;

import id.tepat.keamanan.Pelaku;
import id.tepat.keamanan.StoredEntity;
import id.tepat.pelaporan.LaporanKinerja;
import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;

/** A file that proves a realisasi; kept in the database, in the same transaction as everything else. */
@Entity
@Table(name = "bukti_dukung")
public class BuktiDukung extends StoredEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "laporan_id")
    private LaporanKinerja laporan;

    @Column(name = "indikator_id")
    private Long indikatorId;

    private String nama;

    @Column(name = "jenis_isi")
    private String jenisIsi;

    private long ukuran;

    @Column(name = "nilai_hash")
    private String nilaiHash;

    @Column(name = "diunggah_pada")
    private Instant diunggahPada;

    @Column(name = "diunggah_oleh")
    private String diunggahOleh;

    @Basic(fetch = FetchType.LAZY)
    private byte[] isi;

    protected BuktiDukung() {}

    /**
     * @param indikatorId the indicator it proves, null for the report as a whole
     */
    BuktiDukung(LaporanKinerja laporan, Long indikatorId, BerkasBukti berkas, Pelaku pelaku, Instant kini) {
        this.laporan = laporan;
        this.indikatorId = indikatorId;
        this.nama = berkas.nama();
        this.jenisIsi = berkas.jenis().jenisIsi();
        this.isi = berkas.isi();
        this.ukuran = isi.length;
        this.nilaiHash = berkas.nilaiHash();
        this.diunggahPada = kini;
        this.diunggahOleh = pelaku.nama();
    }

    public LaporanKinerja laporan() {
        return laporan;
    }

    public String nama() {
        return nama;
    }

    public String jenisIsi() {
        return jenisIsi;
    }

    public byte[] isi() {
        return isi.clone();
    }
}
