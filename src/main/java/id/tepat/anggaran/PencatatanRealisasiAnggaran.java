package id.tepat.anggaran;

import id.tepat.galat.GalatBidang;
import id.tepat.galat.TidakDitemukan;
import id.tepat.galat.TidakSah;
import id.tepat.kalender.JamServer;
import id.tepat.kalender.Triwulan;
import id.tepat.keamanan.HakAkses;
import id.tepat.keamanan.Pelaku;
import id.tepat.keamanan.PencatatJejak;
import id.tepat.keamanan.Perbuatan;
import id.tepat.keamanan.Perlu;
import id.tepat.keamanan.UseCase;
import id.tepat.organisasi.PerangkatDaerah;
import id.tepat.perencanaan.HubunganAnggaran;
import id.tepat.perencanaan.PosAnggaran;
import id.tepat.perencanaan.PosAnggaranRepository;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Entering a unit's realisasi anggaran, once for all its reports. */
@UseCase
public class PencatatanRealisasiAnggaran {

    @Inject
    private PosAnggaranRepository posAnggaran;

    @Inject
    private RealisasiAnggaranRepository realisasi;

    @Inject
    private PembacaAnggaran pembaca;

    @Inject
    private HubunganAnggaran.Mencatat mencatat;

    @Inject
    private HakAkses hakAkses;

    @Inject
    private PencatatJejak jejak;

    @Inject
    private JamServer jam;

    /** The unit's table; read by everybody of the unit and above. */
    @Perlu(value = Perbuatan.LIHAT_ANGGARAN, terhadap = HubunganAnggaran.Membaca.class)
    public TabelAnggaran lihat(Pelaku pelaku, Long perangkatDaerah, Triwulan masa) {
        return pembaca.tabel(perangkatDaerah, masa);
    }

    /** Whether this person enters the unit's realisasi today. */
    @Perlu(value = Perbuatan.LIHAT_ANGGARAN, terhadap = HubunganAnggaran.Membaca.class)
    public boolean bolehMencatat(Pelaku pelaku, Long perangkatDaerah) {
        return hakAkses.boleh(pelaku, Perbuatan.CATAT_ANGGARAN, mencatat.hubungan(pelaku, perangkatDaerah));
    }

    /**
     * What the sums would be with these amounts; saves nothing.
     *
     * @param nilai rupiah to the quarter's end by id of the line; null clears
     */
    @Perlu(value = Perbuatan.LIHAT_ANGGARAN, terhadap = HubunganAnggaran.Membaca.class)
    public TabelAnggaran hitung(Pelaku pelaku, Long perangkatDaerah, Triwulan masa, Map<Long, BigDecimal> nilai) {
        RealisasiAnggaranTriwulan tercatat = realisasi.tercatat(perangkatDaerah, masa).orElse(null);
        Map<Long, BigDecimal> gabungan = tercatat == null ? new HashMap<>() : new HashMap<>(tercatat.nilai());
        gabungan.putAll(nilai);
        gabungan.values().removeIf(Objects::isNull);
        return TabelAnggaran.dari(posAnggaran.milik(perangkatDaerah, masa.tahun()), tercatat, gabungan);
    }

    /**
     * Saves amounts of some lines.
     *
     * @param versi version of the table that was seen, 0 for an empty one
     * @param nilai rupiah to the quarter's end by id of the line; null clears
     */
    @Perlu(value = Perbuatan.CATAT_ANGGARAN, terhadap = HubunganAnggaran.Mencatat.class)
    public TabelAnggaran catat(Pelaku pelaku, Long perangkatDaerah, Triwulan masa, long versi, Map<Long, BigDecimal> nilai) {
        PerangkatDaerah unit = realisasi.unitUntukDiubah(perangkatDaerah).orElseThrow(PencatatanRealisasiAnggaran::tidakAda);
        List<PosAnggaran> pos = posAnggaran.milik(perangkatDaerah, masa.tahun());
        RealisasiAnggaranTriwulan tercatat = realisasi.tercatat(perangkatDaerah, masa)
                .orElseGet(() -> new RealisasiAnggaranTriwulan(unit, masa));
        tercatat.pastikanVersi(versi);
        realisasi.tambah(tercatat);

        tercatat.catat(perPos(pos, nilai), pelaku, jam.kini());

        realisasi.tuliskan();
        jejak.catat(pelaku, Perbuatan.CATAT_ANGGARAN, tercatat, unit.nama() + ", " + masa.label());
        return TabelAnggaran.dari(pos, tercatat);
    }

    /** Only lines of the unit without lines below take an amount. */
    static Map<PosAnggaran, BigDecimal> perPos(List<PosAnggaran> pos, Map<Long, BigDecimal> nilai) {
        Map<Long, PosAnggaran> menurutId = pos.stream().collect(Collectors.toMap(PosAnggaran::id, Function.identity()));
        Set<Long> berinduk = pos.stream().filter(satu -> satu.induk() != null).map(satu -> satu.induk().id()).collect(Collectors.toSet());
        List<GalatBidang> galat = new ArrayList<>();
        Map<PosAnggaran, BigDecimal> hasil = new HashMap<>();
        nilai.forEach((id, rupiah) -> {
            if (!menurutId.containsKey(id)) {
                galat.add(new GalatBidang("anggaran/" + id, "Baris anggaran ini bukan milik perangkat daerah."));
            } else if (berinduk.contains(id)) {
                galat.add(new GalatBidang("anggaran/" + id, "Baris ini dijumlahkan dari baris di bawahnya."));
            } else {
                hasil.put(menurutId.get(id), rupiah);
            }
        });
        if (!galat.isEmpty()) {
            throw new TidakSah("Ada baris anggaran yang tidak dapat diisi.", galat);
        }
        return hasil;
    }

    private static TidakDitemukan tidakAda() {
        return new TidakDitemukan("Perangkat daerah tidak ditemukan.");
    }
}
