package id.tepat.anggaran;

import id.tepat.galat.GalatBidang;
import id.tepat.galat.TidakSah;
import id.tepat.kalender.Triwulan;
import id.tepat.keamanan.Pelaku;
import id.tepat.keamanan.VersionedEntity;
import id.tepat.organisasi.PerangkatDaerah;
import id.tepat.perencanaan.PosAnggaran;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a unit has spent of its budget by the end of one quarter. */
@Entity
@Table(name = "realisasi_anggaran_triwulan")
public class RealisasiAnggaranTriwulan extends VersionedEntity {

    private static final BigDecimal TERBESAR = new BigDecimal("1e16");

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "perangkat_daerah_id")
    private PerangkatDaerah perangkatDaerah;

    private int tahun;

    private int triwulan;

    @OneToMany(mappedBy = "triwulan", cascade = CascadeType.ALL, orphanRemoval = true)
    private List<RealisasiAnggaran> baris = new ArrayList<>();

    protected RealisasiAnggaranTriwulan() {}

    /** Still empty. */
    public RealisasiAnggaranTriwulan(PerangkatDaerah perangkatDaerah, Triwulan masa) {
        this.perangkatDaerah = perangkatDaerah;
        this.tahun = masa.tahun();
        this.triwulan = masa.nomor();
    }

    /**
     * Takes over amounts of leaf lines; null clears.
     *
     * @param nilai rupiah to the quarter's end, by line; 0 or more, at most two decimals
     * @throws TidakSah naming each line at fault; nothing is taken then
     */
    void catat(Map<PosAnggaran, BigDecimal> nilai, Pelaku pelaku, Instant kini) {
        List<GalatBidang> galat = new ArrayList<>();
        nilai.forEach((pos, rupiah) -> cek(pos, rupiah).ifPresent(galat::add));
        if (!galat.isEmpty()) {
            throw new TidakSah("Ada realisasi anggaran yang belum dapat disimpan.", galat);
        }
        nilai.forEach(this::tulis);
        tandai(pelaku, kini);
    }

    private static Optional<GalatBidang> cek(PosAnggaran pos, BigDecimal rupiah) {
        if (rupiah == null) {
            return Optional.empty();
        }
        String pesan = rupiah.signum() < 0 ? "Realisasi tidak boleh negatif."
                : rupiah.compareTo(TERBESAR) >= 0 ? "Angka terlalu besar."
                : rupiah.stripTrailingZeros().scale() > 2 ? "Paling banyak dua angka di belakang koma." : null;
        return Optional.ofNullable(pesan).map(teks -> new GalatBidang("anggaran/" + pos.id() + ".realisasi", teks));
    }

    private void tulis(PosAnggaran pos, BigDecimal rupiah) {
        Optional<RealisasiAnggaran> lama = baris.stream().filter(satu -> satu.pos().id().equals(pos.id())).findFirst();
        if (rupiah == null) {
            lama.ifPresent(baris::remove);
        } else {
            lama.ifPresentOrElse(satu -> satu.ubah(rupiah), () -> baris.add(new RealisasiAnggaran(this, pos, rupiah)));
        }
    }

    /** Rupiah by id of the budget line. */
    public Map<Long, BigDecimal> nilai() {
        Map<Long, BigDecimal> nilai = new HashMap<>();
        baris.forEach(satu -> nilai.put(satu.pos().id(), satu.realisasi()));
        return nilai;
    }

    @Override
    public String objek() {
        return "Realisasi anggaran";
    }
}
