using Hale.Core.Money;

namespace Hale.Warehouse.Sql.Scans;

/// <summary>Rates as SQL.</summary>
internal static class RateSql
{
    private static readonly DateOnly FirstDay = DateOnly.FromDateTime(DateTime.UnixEpoch);

    /// <summary>What a unit of a currency is worth on a day; NULL where no rate is known.</summary>
    /// <param name="dialect">The engine's spelling.</param>
    /// <param name="rates">The rates.</param>
    /// <param name="currency">The currency.</param>
    /// <param name="day">The local day, in days since 1970-01-01.</param>
    public static string Of(ISqlDialect dialect, ExchangeRates rates, string currency, string day)
    {
        var cases = rates.Currencies.Select(name => (Name: name, Worth: Dated(dialect, rates.Of(name), day))).Prepend((Name: rates.Reporting, Worth: dialect.Literal(1m)));
        return $"CASE {currency} {string.Join(' ', cases.Select(one => $"WHEN {dialect.Literal(one.Name)} THEN {one.Worth}"))} END";
    }

    /// <summary>Whether no rate of a currency is known on a day; also where there is no currency.</summary>
    /// <param name="dialect">The engine's spelling.</param>
    /// <param name="rates">The rates.</param>
    /// <param name="currency">The currency.</param>
    /// <param name="day">The local day, in days since 1970-01-01.</param>
    public static string Lacks(ISqlDialect dialect, ExchangeRates rates, string currency, string day)
    {
        var cases = rates.Currencies.Select(name => $"WHEN {dialect.Literal(name)} THEN {day} < {dialect.Literal(Number(rates.Of(name)[0].From))}");
        return $"CASE {currency} {string.Join(' ', cases.Prepend($"WHEN {dialect.Literal(rates.Reporting)} THEN {dialect.Literal(false)}"))} ELSE {dialect.Literal(true)} END";
    }

    private static long Number(DateOnly day) => day.DayNumber - FirstDay.DayNumber;

    private static string Dated(ISqlDialect dialect, IReadOnlyList<ExchangeRate> rates, string day) => StepSql.Of(
        dialect, day, [.. rates.Select(rate => Number(rate.From))], [.. rates.Select(rate => dialect.Literal(rate.Worth)).Prepend("NULL")]);
}
