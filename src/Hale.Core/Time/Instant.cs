namespace Hale.Core.Time;

/// <summary>A moment on the UTC time line, in microseconds since 1970-01-01T00:00:00Z. Both engines store times as this number.</summary>
/// <param name="Micros">Microseconds since the Unix epoch; negative before 1970.</param>
public readonly record struct Instant(long Micros) : IComparable<Instant>
{
    /// <summary>Microseconds in an hour.</summary>
    public const long MicrosPerHour = 3_600_000_000;

    /// <summary>Microseconds in a day of 24 hours.</summary>
    public const long MicrosPerDay = 24 * MicrosPerHour;

    /// <summary>Before every fact: when a fact that needs no date is taken to have been true, and known, always.</summary>
    public static Instant Always => new(long.MinValue);

    /// <summary>The instant of a date and time with its offset; anything below a microsecond is cut off.</summary>
    public static Instant From(DateTimeOffset moment) => new((moment.UtcTicks - DateTime.UnixEpoch.Ticks) / TimeSpan.TicksPerMicrosecond);

    /// <summary>The same instant as a UTC <see cref="DateTimeOffset"/>. Throws for instants outside the years 1 to 9999.</summary>
    public DateTimeOffset ToDateTimeOffset() => DateTimeOffset.UnixEpoch.AddTicks(Micros * TimeSpan.TicksPerMicrosecond);

    /// <inheritdoc/>
    public int CompareTo(Instant other) => Micros.CompareTo(other.Micros);

    /// <summary>The later of two moments.</summary>
    public static Instant Later(Instant one, Instant other) => one > other ? one : other;

    /// <summary>The earlier of two moments.</summary>
    public static Instant Earlier(Instant one, Instant other) => one < other ? one : other;

    /// <summary>Whether <paramref name="left"/> is earlier than <paramref name="right"/>.</summary>
    public static bool operator <(Instant left, Instant right) => left.Micros < right.Micros;

    /// <summary>Whether <paramref name="left"/> is later than <paramref name="right"/>.</summary>
    public static bool operator >(Instant left, Instant right) => left.Micros > right.Micros;

    /// <summary>Whether <paramref name="left"/> is not later than <paramref name="right"/>.</summary>
    public static bool operator <=(Instant left, Instant right) => left.Micros <= right.Micros;

    /// <summary>Whether <paramref name="left"/> is not earlier than <paramref name="right"/>.</summary>
    public static bool operator >=(Instant left, Instant right) => left.Micros >= right.Micros;

    /// <summary>ISO 8601 in UTC, seconds and, where there are any, microseconds.</summary>
    public override string ToString() => this == Always
        ? "always"
        : ToDateTimeOffset().ToString("yyyy-MM-dd'T'HH:mm:ss.FFFFFF'Z'", System.Globalization.CultureInfo.InvariantCulture);
}
