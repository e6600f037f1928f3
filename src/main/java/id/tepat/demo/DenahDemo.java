package id.tepat.demo;

import id.tepat.demo.NaskahDemo.Unit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;

/** Which ids the units, jabatan and people of the demo's files were given. */
final class DenahDemo {

    private final List<Unit> unit;
    private final Map<String, Long> idUnit = new HashMap<>();
    private final Map<String, Long> idJabatan = new HashMap<>();
    private final Map<String, Long> idPegawai = new HashMap<>();
    private final Map<String, Long> idAkun = new HashMap<>();

    DenahDemo(List<Unit> unit) {
        this.unit = List.copyOf(unit);
    }

    List<Unit> semua() {
        return unit;
    }

    /** The units that owe reports. */
    List<Unit> kecamatan() {
        return unit.stream().filter(Unit::wajibLapor).toList();
    }

    Unit unit(String kunci) {
        return unit.stream().filter(satu -> satu.kunci().equals(kunci)).findFirst().orElseThrow();
    }

    void catatUnit(String kunci, Long id) {
        idUnit.put(kunci, id);
    }

    void catatJabatan(String kunciUnit, String kunci, Long id) {
        idJabatan.put(kunciUnit + "/" + kunci, id);
    }

    void catatPegawai(String akun, Long id) {
        idPegawai.put(akun, id);
    }

    void catatAkun(String akun, Long id) {
        idAkun.put(akun, id);
    }

    Long unitId(String kunci) {
        return ada(idUnit, kunci);
    }

    /** @param kunci like {@code gucialit/camat}; null gives null */
    Long jabatanId(String kunci) {
        return kunci == null ? null : ada(idJabatan, kunci);
    }

    Long pegawaiId(String akun) {
        return ada(idPegawai, akun);
    }

    Long akunId(String akun) {
        return ada(idAkun, akun);
    }

    private static Long ada(Map<String, Long> peta, String kunci) {
        Long id = peta.get(kunci);
        if (id == null) {
            throw new NoSuchElementException("The demo's files name " + kunci + ", which they do not define");
        }
        return id;
    }
}
