package id.tepat.perencanaan;

import id.tepat.galat.Teks;
import id.tepat.galat.TidakSah;
import id.tepat.keamanan.VersionedEntity;
import id.tepat.organisasi.PerangkatDaerah;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * A line of a unit's budget in one year: program, kegiatan or sub kegiatan. Only a leaf keeps a pagu (in rupiah);
 * that of a parent is the sum of its children, see {@link RincianAnggaran}.
 */
@Entity
@Table(name = "pos_anggaran")
public class PosAnggaran extends VersionedEntity {

    private static final int TAHUN_PERTAMA = 2000;
    private static final int TAHUN_TERAKHIR = 2999;
    /** DECIMAL(19,2). */
    private static final int ANGKA_DEPAN = 17;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "perangkat_daerah_id")
    private PerangkatDaerah perangkatDaerah;

    private int tahun;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "induk_id")
    private PosAnggaran induk;

    private String kode;

    private String nama;

    @Enumerated(EnumType.STRING)
    private TingkatAnggaran tingkat;

    private BigDecimal pagu;

    protected PosAnggaran() {}

    /**
     * @param induk the line above, null for a program; if it was a leaf, its own pagu gives way to the sum
     * @param pagu  rupiah, 0 or more with at most two decimals; null if lines will follow below
     * @throws TidakSah if the code does not stand under the parent's
     */
    public PosAnggaran(PerangkatDaerah perangkatDaerah, int tahun, PosAnggaran induk, KodeRekening kode, String nama, BigDecimal pagu) {
        if (tahun < TAHUN_PERTAMA || tahun > TAHUN_TERAKHIR) {
            throw TidakSah.pada("tahun", "Tahun ditulis dengan empat angka.");
        }
        this.perangkatDaerah = perangkatDaerah;
        this.tahun = tahun;
        this.kode = kode.nilai();
        this.tingkat = kode.tingkat();
        this.induk = diBawah(induk, kode);
        this.nama = Teks.wajib("nama", nama, 500);
        this.pagu = rupiah(pagu);
        if (induk != null) {
            induk.pagu = null;
        }
    }

    /**
     * Corrects name and pagu; the code stays, since reports refer to the line.
     *
     * @param pagu null only for a line with lines below
     */
    public void ubah(String namaBaru, BigDecimal paguBaru) {
        this.nama = Teks.wajib("nama", namaBaru, 500);
        this.pagu = rupiah(paguBaru);
    }

    public PerangkatDaerah perangkatDaerah() {
        return perangkatDaerah;
    }

    public int tahun() {
        return tahun;
    }

    /** The line above; null for a program. */
    public PosAnggaran induk() {
        return induk;
    }

    public KodeRekening kode() {
        return new KodeRekening(kode);
    }

    public String nama() {
        return nama;
    }

    public TingkatAnggaran tingkat() {
        return tingkat;
    }

    /** Rupiah of a leaf; null for a line whose pagu is the sum of those below. */
    public BigDecimal pagu() {
        return pagu;
    }

    private static PosAnggaran diBawah(PosAnggaran induk, KodeRekening kode) {
        if (kode.tingkat() == TingkatAnggaran.PROGRAM ? induk != null : induk == null || !kode.dibawah(induk.kode())) {
            throw TidakSah.pada("kode", "Kode " + kode + " harus berada di bawah "
                    + kode.induk().map(atas -> "kode " + atas + ".").orElse("tidak satu pos pun: program berdiri sendiri."));
        }
        return induk;
    }

    private static BigDecimal rupiah(BigDecimal nilai) {
        if (nilai == null) {
            return null;
        }
        BigDecimal ringkas = nilai.stripTrailingZeros();
        if (nilai.signum() < 0 || ringkas.scale() > 2 || ringkas.precision() - ringkas.scale() > ANGKA_DEPAN) {
            throw TidakSah.pada("pagu", "Pagu adalah rupiah, nol atau lebih, paling banyak dua angka sen.");
        }
        return nilai.setScale(2, RoundingMode.UNNECESSARY);
    }

    @Override
    public String objek() {
        return "Pos anggaran";
    }
}
