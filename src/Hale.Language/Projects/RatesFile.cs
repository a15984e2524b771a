using System.Globalization;
using Hale.Core.Money;
using Hale.Language.Diagnostics;
using Hale.Language.Diagnostics.Rules;
using Hale.Language.Text;

namespace Hale.Language.Projects;

/// <summary>Reads the lines of a file of rates. Fields are separated by a comma, a semicolon or a tab, whichever the first line has.</summary>
/// <param name="file">Its name, for messages.</param>
/// <param name="columns">What its columns are called.</param>
/// <param name="reporting">The reporting currency; null when it is not known, which was reported.</param>
/// <param name="bag">Where problems are reported.</param>
internal sealed class RatesFile(string file, RateColumns columns, string? reporting, DiagnosticBag bag)
{
    private const decimal Limit = 100_000_000;
    private const int MostPlaces = 12;

    /// <summary>A file of something else has as many problems as lines; these say it well enough.</summary>
    private const int MostProblems = 10;

    private readonly Dictionary<(string Currency, DateOnly From), int> _lineOf = [];
    private int _problems;

    public static bool IsCurrency(string text) => text.Length == 3 && text.All(char.IsAsciiLetterUpper);

    /// <summary>The rates of the lines that can be read; what cannot was reported.</summary>
    public IReadOnlyList<ExchangeRate> Read(IReadOnlyList<string> lines)
    {
        var heading = lines.Count == 0 ? string.Empty : lines[0];
        var separator = new[] { ',', ';', '\t' }.MaxBy(sign => heading.Count(letter => letter == sign));
        var names = SeparatedFields.Of(heading, separator);
        int[] places = [PlaceOf(columns.Date, names), PlaceOf(columns.Currency, names), PlaceOf(columns.Rate, names)];
        var rates = new List<ExchangeRate>();
        for (var index = 1; index < lines.Count && !places.Contains(-1) && _problems < MostProblems; index++)
        {
            var fields = SeparatedFields.Of(lines[index], separator);
            if (fields.Any(field => field.Length > 0) && Rate(index + 1, [.. places.Select(place => place < fields.Count ? fields[place] : string.Empty)]) is { } rate)
            {
                rates.Add(rate);
            }
        }

        return rates;
    }

    private int PlaceOf(string column, IReadOnlyList<string> names)
    {
        var place = names.ToList().IndexOf(column);
        if (place < 0)
        {
            Report(1, $"the first line does not name the column `{column}`", Suggestion.Advice(column, names.Where(name => name.Length > 0)));
        }

        return place;
    }

    private ExchangeRate? Rate(int line, string[] fields)
    {
        var (date, currency, worth) = (fields[0], fields[1], fields[2]);
        if (!DateOnly.TryParseExact(date, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var from))
        {
            return Report(line, $"`{date}` is no date", "write a date such as 2024-01-31");
        }

        if (!IsCurrency(currency))
        {
            return Report(line, $"`{currency}` is not a currency", "write its three capital letters, such as USD");
        }

        if (!Numbers.TryParse(worth, out var number) || worth.Contains('%', StringComparison.Ordinal) || number is <= 0 or >= Limit || Math.Round(number, MostPlaces) != number)
        {
            return Report(line, $"`{worth}` is no rate", "write a number above 0 and below 100,000,000 with at most 12 decimal places, such as 0.905");
        }

        return currency == reporting ? OfReporting(line, number)
            : _lineOf.TryAdd((currency, from), line) ? new ExchangeRate(currency, from, number)
            : Report(line, $"the rate of {currency} from {date} on stands already in line {_lineOf[(currency, from)]}", "leave one of them");
    }

    /// <summary>Many lists have a line for the reporting currency itself, which says nothing.</summary>
    private ExchangeRate? OfReporting(int line, decimal number) => number == 1
        ? null
        : Report(line, $"{reporting} is the reporting currency, so a unit of it is worth 1", "leave the line out, or write into which currency the rates convert under `currency`");

    private ExchangeRate? Report(int line, string message, string? fix)
    {
        _problems++;
        bag.Report(MoneyRules.BadRate, new SourceSpan(file, line, 1), message, fix);
        return null;
    }
}
