package id.tepat.tugas.layar;

import id.tepat.akun.PelakuAktif;
import id.tepat.tugas.LangkahMulai;
import id.tepat.tugas.MulaiDiSini;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** What an empty installation needs first, on its administrator's start page. */
@Named("mulaiDiSini")
@RequestScoped
public class MulaiDiSiniLayar {

    @Inject
    private PelakuAktif pelakuAktif;

    @Inject
    private MulaiDiSini mulai;

    private List<LangkahMulai> langkah;

    public List<LangkahMulai> getLangkah() {
        if (langkah == null) {
            langkah = mulai.langkah(pelakuAktif.pelaku());
        }
        return langkah;
    }

    /** The first that is still missing. */
    public boolean berikutnya(LangkahMulai satu) {
        return getLangkah().stream().filter(ini -> !ini.selesai()).findFirst().filter(satu::equals).isPresent();
    }
}
