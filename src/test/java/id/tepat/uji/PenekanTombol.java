package id.tepat.uji;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Presses what can be pressed, and remembers what was pressed and which answers were none. */
final class PenekanTombol {

    /** As long as the clock stands and the session lives there is more to press. */
    private static final Set<String> TERAKHIR = Set.of("maju", "keluar");
    private static final int TERBANYAK = 40;

    private final KendaliSumber sumber;
    private final Set<KendaliSumber.Kendali> ditekan = new HashSet<>();
    private final Set<String> sudah = new HashSet<>();
    private final List<String> cela = new ArrayList<>();

    PenekanTombol(KendaliSumber sumber) {
        this.sumber = sumber;
    }

    /** What is wrong, each with who pressed what. */
    List<String> cela() {
        return cela;
    }

    /** How many were pressed: each once for a person, a page and a state. */
    int banyak() {
        return sudah.size();
    }

    /** What the sources have and nobody pressed. */
    List<String> belum() {
        return sumber.semua().stream().filter(satu -> !ditekan.contains(satu)).map(Object::toString).sorted().toList();
    }

    /**
     * Presses what can be pressed there, one after the other, for as long as there is something new.
     *
     * @param keadaan in which state that is which the page shows
     */
    void tekanSemua(SesiHttp sesi, String jalan, String keadaan) {
        for (int ke = 0; ke < TERBANYAK; ke++) {
            HalamanHttp dibuka = buka(sesi, jalan);
            Optional<Runnable> berikut = dibuka.alamat().getPath().equals(halaman(jalan)) && dibuka.status() == 200
                    ? belumDitekan(sesi, dibuka, halaman(jalan), keadaan) : Optional.empty();
            if (berikut.isEmpty()) {
                return;
            }
            berikut.get().run();
        }
    }

    private Optional<Runnable> belumDitekan(SesiHttp sesi, HalamanHttp dibuka, String halaman, String keadaan) {
        for (FormHttp form : dibuka.form()) {
            for (FormHttp.Kendali kendali : form.kendali()) {
                String kunci = String.join(" ", sesi.akun(), halaman, form.id(), kendali.id(), keadaan);
                if (!TERAKHIR.contains(kendali.id()) && sudah.add(kunci)) {
                    return Optional.of(() -> tekan(sesi, halaman, form, kendali));
                }
            }
        }
        return Optional.empty();
    }

    /** Fills in a form and presses one of its controls; both must be there. */
    HalamanHttp isiDanTekan(SesiHttp sesi, String jalan, String namaForm, String namaKendali, Map<String, String> isi) {
        HalamanHttp dibuka = buka(sesi, jalan);
        FormHttp form = dibuka.form(namaForm).orElseThrow(() -> new AssertionError(sesi.akun() + " sees no form " + namaForm + " on " + jalan
                + " (" + dibuka.status() + " " + dibuka.judul() + ")"));
        isi.forEach(form::isi);
        return tekan(sesi, halaman(jalan), form, form.kendali(namaKendali)
                .orElseThrow(() -> new AssertionError(sesi.akun() + " sees no " + namaKendali + " in " + namaForm + " on " + jalan)));
    }

    HalamanHttp tekan(SesiHttp sesi, String halaman, FormHttp form, FormHttp.Kendali kendali) {
        Set<KendaliSumber.Kendali> yangIni = sumber.cocok(halaman, form, kendali);
        ditekan.addAll(yangIni);
        HalamanHttp jawaban = sesi.kirim(form, kendali);
        String nama = sesi.akun() + " presses " + kendali.id() + " of " + form.id() + " on " + halaman;
        if (yangIni.isEmpty()) {
            cela.add(nama + ": not known in the sources");
        }
        jawaban.cela().or(() -> jawaban.status() == 200 ? Optional.empty() : Optional.of("is " + jawaban.status()))
                .ifPresent(satu -> cela.add(nama + ": " + satu));
        return jawaban;
    }

    private HalamanHttp buka(SesiHttp sesi, String jalan) {
        HalamanHttp dibuka = sesi.buka(jalan);
        dibuka.cela().ifPresent(satu -> cela.add(sesi.akun() + " opens " + jalan + ": " + satu));
        return dibuka;
    }

    private static String halaman(String jalan) {
        return jalan.replaceAll("\\?.*", "");
    }
}
