package id.tepat.validasi;

import java.util.List;
import java.util.concurrent.TimeUnit;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

import id.tepat.galat.rest.JsonBody;
import id.tepat.galat.rest.JsonNode;
import id.tepat.kalender.HariLiburBawaan;
import id.tepat.kalender.KalenderKerja;

/** What checking the largest real report costs, beside parsing its JSON. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class CekAngkaBench {

    private final CekAngka cekAngka = new CekAngka(KalenderKerja.dari(HariLiburBawaan.daftar()));
    private String json;
    private JsonNode terurai;
    private Naskah naskah;

    @Setup
    public void siapkan() {
        json = Kasus.naskah("002-jatiroto").toString();
        terurai = JsonBody.parse(json);
        naskah = NaskahJson.baca(terurai);
    }

    /** Text to tree. */
    @Benchmark
    public JsonNode uraiJson() {
        return JsonBody.parse(json);
    }

    /** Tree to naskah, every number read. */
    @Benchmark
    public Naskah bacaNaskah() {
        return NaskahJson.baca(terurai);
    }

    /** All rules. */
    @Benchmark
    public List<Ketidaksesuaian> cekSemuaAturan() {
        return cekAngka.cek(naskah);
    }
}
