package id.tepat.organisasi;

import id.tepat.galat.TidakSah;
import id.tepat.keamanan.VersionedEntity;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** A pegawai holds a jabatan from a day to a day (both included; an open end is null). */
@Entity
@Table(name = "pemangku_jabatan")
public class PemangkuJabatan extends VersionedEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "jabatan_id")
    private Jabatan jabatan;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "pegawai_id")
    private Pegawai pegawai;

    @Enumerated(EnumType.STRING)
    private StatusPemangku status;

    private LocalDate mulai;

    private LocalDate selesai;

    protected PemangkuJabatan() {}

    public PemangkuJabatan(Jabatan jabatan, Pegawai pegawai, StatusPemangku status, LocalDate mulai) {
        this.jabatan = jabatan;
        this.pegawai = pegawai;
        this.status = status;
        this.mulai = mulai;
    }

    /**
     * Sets the last day.
     *
     * @throws TidakSah if it lies before the first
     */
    public void akhiri(LocalDate hariTerakhir) {
        if (hariTerakhir.isBefore(mulai)) {
            throw TidakSah.pada("selesai", "Hari terakhir mendahului hari pertama.");
        }
        this.selesai = hariTerakhir;
    }

    /** Whether both hold the jabatan on some same day. */
    public boolean bertumpang(PemangkuJabatan lain) {
        return (selesai == null || !lain.mulai.isAfter(selesai)) && (lain.selesai == null || !mulai.isAfter(lain.selesai));
    }

    public boolean berlakuPada(LocalDate tanggal) {
        return !tanggal.isBefore(mulai) && (selesai == null || !tanggal.isAfter(selesai));
    }

    public Jabatan jabatan() {
        return jabatan;
    }

    public Pegawai pegawai() {
        return pegawai;
    }

    public StatusPemangku status() {
        return status;
    }

    public LocalDate mulai() {
        return mulai;
    }

    /** Last day, null while open. */
    public LocalDate selesai() {
        return selesai;
    }

    @Override
    public String objek() {
        return "Pemangku jabatan";
    }
}
