using System.Globalization;
using Hale.Cli.Hosting;
using Hale.Engine.Trends.Accounts;

namespace Hale.Cli.Output.Trends;

/// <summary>An account over time in each of its formats.</summary>
internal static class AccountTrendList
{
    public static void Write(Terminal terminal, string format, AccountTrend trend)
    {
        switch (format)
        {
            case "json":
                Json.Write(terminal.RawOut, Shape(trend));
                break;
            case "csv":
                WriteCsv(terminal.RawOut, trend);
                break;
            default:
                AccountTrendText.Write(terminal.Out, trend);
                break;
        }
    }

    private static void WriteCsv(TextWriter output, AccountTrend trend)
    {
        Csv.WriteRow(output, ["as_of", "run", "definition", "score", "band", "state", "change", "same_definition", "coverage", "scored_as"]);
        foreach (var point in trend.Points)
        {
            var (at, decimals) = (point.At as AccountAtClose.Evaluated, point.Close.Header.Outline.Decimals);
            Csv.WriteRow(output,
            [
                point.Close.Header.AsOfLabel,
                point.Close.Number.ToString(CultureInfo.InvariantCulture),
                point.Close.Header.DefinitionHash,
                point.Score is { } score ? Numbers.Fixed(score, decimals) : null,
                at?.Band is null ? null : PlaceText.Code(point.Place),
                AccountStateText.Code(point.At),
                point.Change is { } change ? Numbers.Fixed(change, decimals) : null,
                point.IsSameDefinition ? "true" : "false",
                at is null ? null : Csv.Number(at.Coverage),
                at?.Former,
            ]);
        }
    }

    private static object Shape(AccountTrend trend) => new
    {
        trend.Account,
        trend.Name,
        score = trend.Points[^1].Close.Header.Outline.Name,
        rule = new { over = trend.Rule.Trend.Over, dead_band = trend.Rule.Trend.DeadBand, of_the_score = trend.Rule.IsOwn },
        direction = trend.Direction,
        volatility = new { points = trend.Volatility.Points, changes = trend.Volatility.Changes, missing = trend.Volatility.Missing },
        days = new
        {
            now = PlaceText.Code(trend.Days.Now),
            since = trend.Days.Since.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            days_now = trend.Days.DaysNow,
            by_place = trend.Days.Days.ToDictionary(place => PlaceText.Code(place.Key), place => place.Value),
        },
        best = Extreme(trend.Best),
        worst = Extreme(trend.Worst),
        changes_of_definition = trend.ChangesOfDefinition,
        closes = trend.Points.Select(Shape),
    };

    private static object? Extreme(TrendPoint? point) => point is null ? null : new { as_of = point.Close.Header.AsOfLabel, score = point.Score };

    private static object Shape(TrendPoint point) => new
    {
        as_of = point.Close.Header.AsOfLabel,
        run = point.Close.Number,
        definition = point.Close.Header.DefinitionHash,
        score = point.Score,
        band = point.At is AccountAtClose.Evaluated { Band: not null } ? PlaceText.Code(point.Place) : null,
        state = AccountStateText.Code(point.At),
        reason = AccountStateText.Of(point.At),
        change = point.Change,
        same_definition = point.IsSameDefinition,
        coverage = (point.At as AccountAtClose.Evaluated)?.Coverage,
        scored_as = (point.At as AccountAtClose.Evaluated)?.Former,
    };
}
