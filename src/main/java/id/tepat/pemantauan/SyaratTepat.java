package id.tepat.pemantauan;

import id.tepat.kalender.Tenggat;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * "First submitted before the due day ended" as a condition of JPQL. The day ends at midnight of the kabupaten's zone,
 * which no portable SQL computes from a date; so each of the quarter's few due dates gets its moment as a parameter.
 */
final class SyaratTepat {

    private final StringBuilder jpql = new StringBuilder("(1 = 0");
    private final Map<String, Object> nilai = new HashMap<>();

    SyaratTepat(List<LocalDate> tenggat, ZoneId zona) {
        for (int i = 0; i < tenggat.size(); i++) {
            jpql.append(" or (l.tenggat = :hari").append(i).append(" and l.kemajuan.diajukanPada < :batas").append(i).append(')');
            nilai.put("hari" + i, tenggat.get(i));
            nilai.put("batas" + i, Tenggat.pada(tenggat.get(i), zona).batas());
        }
        jpql.append(')');
    }

    String jpql() {
        return jpql.toString();
    }

    Map<String, Object> nilai() {
        return nilai;
    }
}
