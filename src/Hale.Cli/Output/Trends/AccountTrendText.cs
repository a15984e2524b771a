using System.Globalization;
using Hale.Core.Scoring;
using Hale.Engine.Trends;
using Hale.Engine.Trends.Accounts;
using Spectre.Console;

namespace Hale.Cli.Output.Trends;

/// <summary>An account over time as a person reads it: what it comes to, then close by close with bars.</summary>
internal static class AccountTrendText
{
    private const int MostCloses = 36;

    public static void Write(IAnsiConsole console, AccountTrend trend)
    {
        var (first, last) = (trend.Points[0].Close, trend.Points[^1].Close);
        var name = trend.Name is { } text ? $"{text} ({trend.Account})" : trend.Account;
        console.MarkupLineInterpolated($"[bold]{name}[/]  {last.Header.Outline.Label}, {Words.Count(trend.Points.Count, "close")} from {first.Header.AsOfLabel} to {last.Header.AsOfLabel}");
        console.WriteLine();
        foreach (var line in Figures(trend))
        {
            console.WriteLine(line);
        }

        console.WriteLine();
        Sheet(trend).Write(console);
        console.WriteLine();
        if (trend.Points.Count > MostCloses)
        {
            console.WriteLine($"The last {MostCloses} closes are shown; all count above. `--every month` shows one a month, `--format csv` writes all.");
        }

        if (trend.ChangesOfDefinition > 0)
        {
            console.WriteLine($"The definition changed {Times(trend.ChangesOfDefinition)}: a change across that may come from the definition. It counts neither for the direction nor for the volatility.");
        }
    }

    private static IEnumerable<string> Figures(AccountTrend trend)
    {
        var outline = trend.Points[^1].Close.Header.Outline;
        yield return Direction(trend, outline);
        yield return trend.Volatility.Points is { } points
            ? $"Volatility: {points.ToString("0.0", CultureInfo.InvariantCulture)} points, the standard deviation of {trend.Volatility.Changes} changes from close to close"
            : $"Volatility: none, as {trend.Volatility.Missing}";
        yield return $"Now: {PlaceText.Of(trend.Days.Now)} since {Day(trend.Days.Since)}, {Words.Count(trend.Days.DaysNow, "day")}";
        yield return $"In all: {string.Join(", ", trend.Days.Days.Where(place => place.Value > 0 || trend.Days.Days.Count == 1).Select(place => $"{PlaceText.Of(place.Key)} {Words.Count(place.Value, "day")}"))}";
        if (trend.Best is { } best && trend.Worst is { } worst)
        {
            yield return $"Best: {Shown(best)} on {best.Close.Header.AsOfLabel}; worst: {Shown(worst)} on {worst.Close.Header.AsOfLabel}";
        }
    }

    private static string Direction(AccountTrend trend, ScoreOutline outline)
    {
        var rule = $"over {trend.Rule.Trend.Over}, from {Number(trend.Rule.Trend.DeadBand)} points on{(trend.Rule.IsOwn ? ", as the score says" : string.Empty)}";
        return trend.Direction.Label is { } label
            ? $"Direction: {label}{(outline.IsGraded ? string.Empty : $", {Numbers.Signed(trend.Direction.Change!.Value, outline.Decimals)}")} since {trend.Direction.Since} ({rule})"
            : $"Direction: none, as {trend.Direction.Missing} ({rule})";
    }

    private static Sheet Sheet(AccountTrend trend)
    {
        var sheet = new Sheet(
            new SheetColumn("close"), new SheetColumn("score", Right: true), new SheetColumn("change", Right: true), new SheetColumn("band"),
            new SheetColumn("coverage", Right: true, SheetFit.LeftOut), new SheetColumn(string.Empty, Fit: SheetFit.LeftOut));
        foreach (var point in trend.Points.TakeLast(MostCloses))
        {
            sheet.Row(Row(point), Remark(point));
        }

        return sheet;
    }

    private static IReadOnlyList<SheetCell> Row(TrendPoint point)
    {
        var (at, outline) = (point.At as AccountAtClose.Evaluated, point.Close.Header.Outline);
        var style = BandStyle.Style(at?.Band is null ? null : PlaceText.Of(point.Place));
        return
        [
            new(point.Close.Header.AsOfLabel),
            new(point.Score is null ? "–" : Shown(point)),
            new(point.Change is { } change && !outline.IsGraded ? Numbers.Signed(change, outline.Decimals) : string.Empty),
            new(AccountStateText.Of(point.At) ?? PlaceText.Of(point.Place), style),
            new(at is null ? string.Empty : Words.Percent(Math.Round(at.Coverage, 2))),
            new(point.Score is { } score ? ScoreBar.Of(score, outline.ScaleFrom, outline.ScaleTo) : string.Empty, style),
        ];
    }

    private static string Remark(TrendPoint point) => string.Join("; ", new[]
    {
        point.IsSameDefinition ? null : $"another definition ({DefinitionText.Short(point.Close)})",
        point.At is AccountAtClose.Evaluated { Former: { } former } ? $"scored as {former}" : null,
    }.OfType<string>());

    private static string Shown(TrendPoint point) => point.Close.Header.Outline.Show(point.Score!.Value, PlaceText.Of(point.Place));

    private static string Times(int count) => count == 1 ? "once" : $"{count} times";

    private static string Number(decimal number) => number.ToString("0.####", CultureInfo.InvariantCulture);

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
