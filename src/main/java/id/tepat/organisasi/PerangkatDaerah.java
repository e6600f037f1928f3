package id.tepat.organisasi;

import id.tepat.galat.Teks;
import id.tepat.galat.TidakSah;
import id.tepat.keamanan.VersionedEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

/** A unit of the kabupaten that owes reports, e.g. a kecamatan. */
@Entity
@Table(name = "perangkat_daerah")
public class PerangkatDaerah extends VersionedEntity {

    private String kode;

    private String nama;

    @Column(name = "hari_kerja_sepekan")
    private int hariKerjaSepekan;

    /** Owes a report of its own, beside those of its officials (PermenPANRB 53/2014). */
    @Column(name = "wajib_lapor")
    private boolean wajibLapor;

    private boolean aktif = true;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "kepala_id")
    private Jabatan kepala;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "penyusun_laporan_id")
    private Jabatan penyusunLaporan;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "pencatat_anggaran_id")
    private Jabatan pencatatAnggaran;

    protected PerangkatDaerah() {}

    /**
     * @param hariKerjaSepekan 5 or 6
     */
    public PerangkatDaerah(String kode, String nama, int hariKerjaSepekan, boolean wajibLapor) {
        ubah(kode, nama, hariKerjaSepekan, wajibLapor);
    }

    /** Corrects what the unit is called and how it works. */
    public final void ubah(String kodeBaru, String namaBaru, int hariKerja, boolean wajib) {
        this.kode = Teks.wajib("kode", kodeBaru, 30);
        this.nama = Teks.wajib("nama", namaBaru, 200);
        if (hariKerja != 5 && hariKerja != 6) {
            throw TidakSah.pada("hariKerjaSepekan", "Hari kerja sepekan 5 atau 6.");
        }
        this.hariKerjaSepekan = hariKerja;
        this.wajibLapor = wajib;
    }

    /** Names who leads the unit, who prepares its report and who enters its budget realisasi. */
    public void tetapkanPetugas(Jabatan kepalaBaru, Jabatan penyusun, Jabatan pencatat) {
        this.kepala = kepalaBaru;
        this.penyusunLaporan = penyusun;
        this.pencatatAnggaran = pencatat;
    }

    public void nonaktifkan() {
        this.aktif = false;
    }

    public void aktifkan() {
        this.aktif = true;
    }

    public String kode() {
        return kode;
    }

    public String nama() {
        return nama;
    }

    public int hariKerjaSepekan() {
        return hariKerjaSepekan;
    }

    public boolean wajibLapor() {
        return wajibLapor;
    }

    public boolean aktif() {
        return aktif;
    }

    /** The jabatan that leads the unit and signs its report (the camat); null until named. */
    public Jabatan kepala() {
        return kepala;
    }

    /** The jabatan whose task the unit's report is; null until named. */
    public Jabatan penyusunLaporan() {
        return penyusunLaporan;
    }

    /** The jabatan that enters the unit's realisasi anggaran; null until named. */
    public Jabatan pencatatAnggaran() {
        return pencatatAnggaran;
    }

    @Override
    public String objek() {
        return "Perangkat daerah";
    }
}
