package id.tepat.tahap;

import id.tepat.organisasi.BaganOrganisasi;
import id.tepat.organisasi.BaganOrganisasi.Kotak;
import id.tepat.organisasi.Kelompok;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Who had which part in one case, by id of the pegawai.
 */
record AndilPerkara(Map<Long, Set<Andil>> perPegawai) {

    static final AndilPerkara TIDAK_ADA = new AndilPerkara(Map.of());

    AndilPerkara {
        perPegawai = Map.copyOf(perPegawai);
    }

    /** Whether what he did in the case closes the steps of such a group to him. */
    boolean menghalangi(Long pegawai, Kelompok.Jenis jenis) {
        return perPegawai.getOrDefault(pegawai, Set.of()).stream().anyMatch(andil -> andil.menghalangi(jenis));
    }

    /** Whom a step of the group falls to on the chart's day: the first on its line to whom it is not closed. */
    Optional<Kotak> petugas(BaganOrganisasi bagan, Kelompok kelompok) {
        return bagan.garis(kelompok).stream().filter(kotak -> !menghalangi(kotak.pemangku(), kelompok.jenis())).findFirst();
    }
}
