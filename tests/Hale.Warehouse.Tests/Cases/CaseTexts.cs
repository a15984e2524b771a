using System.Globalization;
using Hale.Core.Money;
using Hale.Core.Time;
using Hale.Core.Values;

namespace Hale.Tests.Cases;

/// <summary>The words of the case files.</summary>
internal static class CaseTexts
{
    public static long Time(string text) => text == "always"
        ? Instant.Always.Micros
        : Instant.From(DateTimeOffset.Parse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal)).Micros;

    public static ValueKind Kind(string text) => Enum.Parse<ValueKind>(text, ignoreCase: true);

    public static Value Cell(string text, ValueKind kind) => kind switch
    {
        ValueKind.Number => Value.Of(double.Parse(text, CultureInfo.InvariantCulture)),
        ValueKind.Text => Value.Of(text),
        ValueKind.Boolean => Value.Of(bool.Parse(text)),
    };

    /// <summary>Rates into euros.</summary>
    public static ExchangeRates Rates(IEnumerable<string> lines) => new("EUR", lines.Select(line => line.Split(' ')).Select(words =>
        new ExchangeRate(words[0], DateOnly.ParseExact(words[1], "yyyy-MM-dd", CultureInfo.InvariantCulture), decimal.Parse(words[2], CultureInfo.InvariantCulture))));

    /// <summary>The words of a line, and its name=value parts.</summary>
    public static (string[] Words, Dictionary<string, string> Parts) Split(string line)
    {
        var pieces = line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return (
            [.. pieces.Where(piece => !piece.Contains('=', StringComparison.Ordinal))],
            pieces.Where(piece => piece.Contains('=', StringComparison.Ordinal)).Select(piece => piece.Split('=', 2)).ToDictionary(part => part[0], part => part[1]));
    }
}
