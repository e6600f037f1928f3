package id.tepat.tahap;

import id.tepat.keamanan.Pelaku;
import id.tepat.keamanan.Peran;
import id.tepat.organisasi.BaganOrganisasi;
import id.tepat.organisasi.BaganOrganisasi.Kotak;
import id.tepat.organisasi.BaganOrganisasiRepository;
import id.tepat.organisasi.Kelompok;
import id.tepat.tahap.AndilReader.AndilTerbuka;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Who does a step today: the one answer that the right, the lists, the notices, the reminder and the board read. A step
 * waits for a group; of its line on the org chart of the day it falls to the first person to whom nothing he did in the
 * case closes it ({@link Andil}). The kabupaten's steps fall to all its verifikator to whom they are not closed.
 */
@ApplicationScoped
public class PetugasTahap {

    @Inject
    private BaganOrganisasiRepository bagan;

    @Inject
    private AndilReader andil;

    /** The box of whoever on the unit's side a step of this group falls to; empty if nobody may do it. */
    public Optional<Kotak> siapa(String kunci, Kelompok kelompok) {
        return andil.milik(kunci).petugas(bagan.hariIni(), kelompok);
    }

    /** Whether a step of this group falls to the person who acts. */
    public boolean jatuhPada(Pelaku pelaku, String kunci, Kelompok kelompok) {
        return pelaku.pegawaiId() != null
                && siapa(kunci, kelompok).map(Kotak::pemangku).filter(pelaku.pegawaiId()::equals).isPresent();
    }

    /** Whether he acted on the unit's side of the case, so that nothing of the kabupaten's side in it is his. */
    public boolean sepihakDenganUnit(Pelaku pelaku, String kunci) {
        return pelaku.pegawaiId() != null && andil.milik(kunci).menghalangi(pelaku.pegawaiId(), Kelompok.Jenis.VERIFIKATOR);
    }

    /** All open steps that he may do today, and no other. */
    public SyaratTugas milik(Pelaku pelaku) {
        SyaratTugas unit = pelaku.pegawaiId() != null && pelaku.berperan(Peran.PEGAWAI)
                ? unit(pelaku.pegawaiId(), bagan.hariIni()) : SyaratTugas.TIDAK_ADA;
        return pelaku.berperan(Peran.VERIFIKATOR) ? unit.atau(SyaratTugas.kabupaten(Kelompok.VERIFIKATOR.nama(), pelaku.pegawaiId(),
                Andil.penghalang(Kelompok.Jenis.VERIFIKATOR))) : unit;
    }

    private SyaratTugas unit(Long pegawai, BaganOrganisasi hariIni) {
        Map<Kelompok, List<Long>> giliran = hariIni.giliran(pegawai);
        if (giliran.isEmpty()) {
            return SyaratTugas.TIDAK_ADA;
        }
        Set<Long> kecuali = new HashSet<>();
        Set<Long> tambahan = new HashSet<>();
        berandil(pegawai, giliran).forEach((tahap, isi) -> {
            Kelompok kelompok = Kelompok.dari(isi.get(0).kelompok());
            boolean pertama = giliran.get(kelompok).isEmpty();
            boolean giliranku = terpilih(pegawai, giliran.get(kelompok), isi, kelompok.jenis());
            if (pertama && !giliranku) {
                kecuali.add(tahap);
            } else if (!pertama && giliranku) {
                tambahan.add(tahap);
            }
        });
        return SyaratTugas.unit(nama(giliran.entrySet().stream().filter(satu -> satu.getValue().isEmpty()).map(Map.Entry::getKey)),
                kecuali, tambahan);
    }

    /** Open steps of his groups in whose case he or somebody asked before him had a part. */
    private Map<Long, List<AndilTerbuka>> berandil(Long pegawai, Map<Kelompok, List<Long>> giliran) {
        Set<Long> orang = giliran.values().stream().flatMap(List::stream).collect(Collectors.toSet());
        orang.add(pegawai);
        return andil.padaTahapTerbuka(nama(giliran.keySet().stream()), orang).stream().collect(Collectors.groupingBy(AndilTerbuka::tahap));
    }

    private static boolean terpilih(Long pegawai, List<Long> sebelumnya, List<AndilTerbuka> andil, Kelompok.Jenis jenis) {
        Set<Long> terhalang = andil.stream().filter(satu -> satu.andil().menghalangi(jenis)).map(AndilTerbuka::pegawai)
                .collect(Collectors.toSet());
        return !terhalang.contains(pegawai) && terhalang.containsAll(sebelumnya);
    }

    private static List<String> nama(Stream<Kelompok> kelompok) {
        return kelompok.map(Kelompok::nama).sorted().toList();
    }
}
