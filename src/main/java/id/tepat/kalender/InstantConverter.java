package id.tepat.kalender;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Stores every {@link Instant} as DATETIME(6) in UTC; EclipseLink 4.0 would store a serialized blob. */
@Converter(autoApply = true)
public class InstantConverter implements AttributeConverter<Instant, LocalDateTime> {

    @Override
    public LocalDateTime convertToDatabaseColumn(Instant saat) {
        return saat == null ? null : LocalDateTime.ofInstant(saat.truncatedTo(ChronoUnit.MICROS), ZoneOffset.UTC);
    }

    @Override
    public Instant convertToEntityAttribute(LocalDateTime kolom) {
        return kolom == null ? null : kolom.toInstant(ZoneOffset.UTC);
    }
}
