package id.tepat.perjanjian;

import id.tepat.galat.Teks;
import id.tepat.galat.TidakSah;
import id.tepat.keamanan.StoredEntity;
import id.tepat.pengukuran.CaraAkumulasi;
import id.tepat.pengukuran.Polaritas;
import id.tepat.perencanaan.PosAnggaran;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** An indicator of a Perjanjian Kinerja: how it is measured, what is promised, and which budget lines pay for it. */
@Entity
@Table(name = "indikator_perjanjian")
public class IndikatorPerjanjian extends StoredEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "sasaran_id")
    private SasaranPerjanjian sasaran;

    @Column(name = "asal_id")
    private Long asal;

    private int urutan;

    private String nama;

    private String satuan;

    @Enumerated(EnumType.STRING)
    private Polaritas polaritas;

    private boolean rasio;

    @Enumerated(EnumType.STRING)
    @Column(name = "cara_akumulasi")
    private CaraAkumulasi caraAkumulasi;

    @Embedded
    private TargetKinerja target;

    @Column(name = "label_pembilang")
    private String labelPembilang;

    @Column(name = "label_penyebut")
    private String labelPenyebut;

    @ManyToMany
    @JoinTable(name = "indikator_pos_anggaran",
            joinColumns = @JoinColumn(name = "indikator_id"), inverseJoinColumns = @JoinColumn(name = "pos_anggaran_id"))
    @OrderBy("kode")
    private List<PosAnggaran> posAnggaran = new ArrayList<>();

    protected IndikatorPerjanjian() {}

    IndikatorPerjanjian(SasaranPerjanjian sasaran, int urutan, IsianIndikator isian, Collection<PosAnggaran> pos) {
        this.sasaran = sasaran;
        tulis(urutan, isian, pos);
    }

    /** The same indicator in the next version of its Perjanjian Kinerja. */
    IndikatorPerjanjian(SasaranPerjanjian sasaran, IndikatorPerjanjian asal) {
        this(sasaran, asal.urutan, new IsianIndikator(null, asal.nama, asal.satuan, asal.polaritas, asal.rasio, asal.caraAkumulasi,
                asal.target(), asal.targetTeks(), asal.target.triwulan(), asal.labelPembilang, asal.labelPenyebut, null), asal.posAnggaran);
        this.asal = asal.id();
    }

    final void tulis(int tempat, IsianIndikator isian, Collection<PosAnggaran> pos) {
        this.urutan = tempat;
        this.nama = Teks.wajib("nama", isian.nama(), 1000);
        this.satuan = Teks.wajib("satuan", isian.satuan(), 100);
        this.polaritas = dipilih("polaritas", isian.polaritas());
        this.caraAkumulasi = dipilih("caraAkumulasi", isian.caraAkumulasi());
        this.rasio = isian.rasio();
        if (!rasio && !caraAkumulasi.untukNilaiLangsung()) {
            throw TidakSah.pada("caraAkumulasi", "Cara ini hanya untuk indikator yang diukur dengan pembilang dan penyebut.");
        }
        this.labelPembilang = rasio ? Teks.opsional("labelPembilang", isian.labelPembilang(), 300) : null;
        this.labelPenyebut = rasio ? Teks.opsional("labelPenyebut", isian.labelPenyebut(), 300) : null;
        this.target = new TargetKinerja(isian.target(), isian.targetTeks(), isian.targetTriwulan());
        biayai(pos);
    }

    private void biayai(Collection<PosAnggaran> pos) {
        PerjanjianKinerja perjanjian = sasaran.perjanjian();
        boolean milikSendiri = pos.stream().allMatch(satu -> satu.tahun() == perjanjian.tahun()
                && satu.perangkatDaerah() == perjanjian.jabatan().perangkatDaerah());
        if (!milikSendiri) {
            throw TidakSah.pada("posAnggaran", "Pos anggaran harus milik perangkat daerah dan tahun perjanjian ini.");
        }
        posAnggaran.retainAll(pos);
        pos.stream().filter(satu -> !posAnggaran.contains(satu)).forEach(posAnggaran::add);
    }

    public SasaranPerjanjian sasaran() {
        return sasaran;
    }

    /** Id of the indicator in the version before; null in the first one and for an added indicator. */
    public Long asal() {
        return asal;
    }

    /** Place within the sasaran, from 1. */
    public int urutan() {
        return urutan;
    }

    public String nama() {
        return nama;
    }

    public String satuan() {
        return satuan;
    }

    public Polaritas polaritas() {
        return polaritas;
    }

    /** Whether it is measured as pembilang/penyebut × 100. */
    public boolean rasio() {
        return rasio;
    }

    public CaraAkumulasi caraAkumulasi() {
        return caraAkumulasi;
    }

    /** Of the year. */
    public BigDecimal target() {
        return target.setahun();
    }

    /** The year's target as printed if it is more than a number; else null. */
    public String targetTeks() {
        return target.teks();
    }

    /**
     * Target to the end of a quarter, cumulative like the realisasi it is compared with; null if it has none of its own.
     *
     * @param triwulan 1 to 4
     */
    public BigDecimal targetTriwulan(int triwulan) {
        return target.triwulan().get(triwulan - 1);
    }

    public String labelPembilang() {
        return labelPembilang;
    }

    public String labelPenyebut() {
        return labelPenyebut;
    }

    /** The budget lines that pay for it. */
    public List<PosAnggaran> posAnggaran() {
        return List.copyOf(posAnggaran);
    }

    private static <T> T dipilih(String sel, T nilai) {
        if (nilai == null) {
            throw TidakSah.pada(sel, "Wajib dipilih.");
        }
        return nilai;
    }
}
