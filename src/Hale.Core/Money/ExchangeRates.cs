using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Hale.Core.Money;

/// <summary>The dated rates with which a project makes one currency of many.</summary>
public sealed class ExchangeRates
{
    private readonly Dictionary<string, IReadOnlyList<ExchangeRate>> _rising;

    /// <summary>Makes rates.</summary>
    /// <param name="reporting">The reporting currency; a unit of it is worth 1 on every day.</param>
    /// <param name="rates">The rates of other currencies, in any order, at most one for each currency and day.</param>
    /// <exception cref="ArgumentException">A rate is not above 0, is of the reporting currency, or stands twice.</exception>
    public ExchangeRates(string reporting, IEnumerable<ExchangeRate> rates)
    {
        Reporting = reporting;
        _rising = rates.GroupBy(rate => rate.Currency, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => (IReadOnlyList<ExchangeRate>)[.. group.OrderBy(rate => rate.From)], StringComparer.Ordinal);
        if (_rising.ContainsKey(reporting) || _rising.Values.Any(list => list.Any(rate => rate.Worth <= 0) || list.DistinctBy(rate => rate.From).Count() < list.Count))
        {
            throw new ArgumentException("each currency but the reporting one has one rate above 0 for a day", nameof(rates));
        }
    }

    /// <summary>The reporting currency.</summary>
    public string Reporting { get; }

    /// <summary>The other currencies that have rates, in ordinal order.</summary>
    public IReadOnlyList<string> Currencies => [.. _rising.Keys.Order(StringComparer.Ordinal)];

    /// <summary>The rates of one of <see cref="Currencies"/>, earliest first.</summary>
    public IReadOnlyList<ExchangeRate> Of(string currency) => _rising[currency];

    /// <summary>What a unit of a currency is worth on a local day: the latest rate dated on or before it. Null where there is none, and for an amount without a currency.</summary>
    public decimal? At(string? currency, DateOnly day)
    {
        if (currency == Reporting)
        {
            return 1;
        }

        if (currency is null || !_rising.TryGetValue(currency, out var rates))
        {
            return null;
        }

        var (first, end) = (0, rates.Count);
        while (first < end)
        {
            var middle = (first + end) / 2;
            (first, end) = rates[middle].From <= day ? (middle + 1, end) : (first, middle);
        }

        return first == 0 ? null : rates[first - 1].Worth;
    }

    /// <summary>The rates as a short text, equal for equal rates and for no others: the reporting currency and the SHA-256 of all rates in order, as hexadecimal digits.</summary>
    public override string ToString()
    {
        var lines = Currencies.SelectMany(Of).Select(rate => string.Create(CultureInfo.InvariantCulture, $"{rate.Currency} {rate.From:yyyy-MM-dd} {rate.Worth:0.############################}\n"));
        return $"{Reporting} {Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Concat(lines))))}";
    }
}
