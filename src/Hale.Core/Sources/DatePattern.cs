namespace Hale.Core.Sources;

/// <summary>
/// How a date, perhaps with a time of day, is written: <c>d/M/yyyy</c>, <c>dd.MM.yyyy HH:mm</c>, <c>MMM d, yyyy</c>; or as a number, <c>epoch_seconds</c>.
/// </summary>
public sealed record DatePattern
{
    private static readonly IReadOnlyDictionary<string, EpochUnit> Epochs = new Dictionary<string, EpochUnit>(StringComparer.Ordinal)
    {
        ["epoch_seconds"] = EpochUnit.Seconds,
        ["epoch_milliseconds"] = EpochUnit.Milliseconds,
        ["epoch_microseconds"] = EpochUnit.Microseconds,
    };

    private static readonly IReadOnlyList<DatePart[]> Whole =
    [
        [DatePart.Year, DatePart.ShortYear],
        [DatePart.Month, DatePart.TwoDigitMonth, DatePart.MonthName, DatePart.ShortMonthName],
        [DatePart.Day, DatePart.TwoDigitDay],
    ];

    private DatePattern(string text, IReadOnlyList<DatePatternPart> parts) => (Text, Parts) = (text, parts);

    /// <summary>The pattern as it is written.</summary>
    public string Text { get; }

    /// <summary>What it counts from 1970 on, which gives a moment and no reading of a clock; null of a pattern with <see cref="Parts"/>.</summary>
    public EpochUnit? Epoch { get; private init; }

    /// <summary>Its parts in order; none where it counts.</summary>
    public IReadOnlyList<DatePatternPart> Parts { get; }

    /// <summary>Whether it holds a time of day, so that what it reads is not a day.</summary>
    public bool HasClock => Epoch is not null || Parts.Any(part => part.Part > DatePart.ShortMonthName);

    /// <summary>Reads a pattern. False, with the reason, when it is none.</summary>
    public static bool TryParse(string text, out DatePattern pattern, out string problem)
    {
        if (Epochs.TryGetValue(text, out var unit))
        {
            (pattern, problem) = (new DatePattern(text, []) { Epoch = unit }, string.Empty);
            return true;
        }

        if (text.StartsWith("epoch", StringComparison.OrdinalIgnoreCase))
        {
            (pattern, problem) = (new DatePattern(text, []), $"numbers counted from 1970 on are {string.Join(", ", Epochs.Keys)}");
            return false;
        }

        var parts = new List<DatePatternPart>();
        for (var at = 0; at < text.Length;)
        {
            var length = text[at..].TakeWhile(letter => letter == text[at]).Count();
            if (Read(text.Substring(at, length)) is not { } part)
            {
                (pattern, problem) = (new DatePattern(text, []), $"`{text.Substring(at, length)}` means nothing in a date");
                return false;
            }

            parts.Add(part);
            at += length;
        }

        pattern = new DatePattern(text, parts);
        problem = Problem(parts) ?? string.Empty;
        return problem.Length == 0;
    }

    /// <inheritdoc/>
    public bool Equals(DatePattern? other) => Text == other?.Text;

    /// <inheritdoc/>
    public override int GetHashCode() => Text.GetHashCode(StringComparison.Ordinal);

    /// <inheritdoc/>
    public override string ToString() => Text;

    private static DatePatternPart? Read(string written) =>
        DatePatternPart.Words.TryGetValue(written, out var part) ? new DatePatternPart(part, written)
        : char.IsAsciiLetter(written[0]) ? null
        : new DatePatternPart(DatePart.Literal, written);

    private static string? Problem(IReadOnlyList<DatePatternPart> parts)
    {
        if (Whole.Any(choices => parts.Count(part => choices.Contains(part.Part)) != 1))
        {
            return "a pattern has one day (d), one month (M) and one year (y)";
        }

        var twelve = parts.Any(part => part.Part is DatePart.Hour12 or DatePart.TwoDigitHour12);
        if (twelve != parts.Any(part => part.Part == DatePart.HalfOfDay))
        {
            return "an hour up to 12 (h) and AM or PM (tt) belong together";
        }

        return parts.Where(part => part.Part != DatePart.Literal).GroupBy(part => char.ToLowerInvariant(part.Written[0]) + (part.Written[0] == 'M' ? "o" : "")).Any(same => same.Count() > 1)
            ? "a part stands twice"
            : null;
    }
}
