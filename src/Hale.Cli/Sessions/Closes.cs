using System.Globalization;
using Hale.Cli.Hosting;
using Hale.Core.Time;
using Hale.Engine.History;
using Hale.Engine.Trends;

namespace Hale.Cli.Sessions;

/// <summary>Finds the closes that a person means.</summary>
internal static class Closes
{
    /// <summary>The closes of a score that are not after a day or instant, in order; fails when there is none.</summary>
    public static async Task<IReadOnlyList<Run>> UntilAsync(DataSession session, string? score, string? notAfter, CancellationToken cancellation)
    {
        var name = await Runs.ScoreAsync(session, score, cancellation);
        var limit = Moments.Parse(notAfter, await session.ZoneAsync(cancellation));
        var closes = await new CountedCloses(session.Warehouse.Runs).ListAsync(name, limit?.Moment, cancellation);
        return closes.Count > 0 ? closes : throw new Failure(
            ExitCode.NotFound,
            limit is { } last ? $"there is no close of `{name}` as of {last.Label} or before" : $"there is no close of `{name}`",
            limit is { IsClose: true } asked ? $"compute it: `hale score --score {name} --as-of {asked.Label}`" : $"compute one: `hale score --score {name}`");
    }

    /// <summary>The close that the last of several is compared with: the newest that is a number of days or more before it or, when a day is given, not after that day.</summary>
    public static Run Earlier(IReadOnlyList<Run> closes, int days, string? since, ProjectZone zone)
    {
        var after = closes[^1];
        var latest = since is null ? new Period(days, WindowUnit.Day).StartBefore(after.Header.AsOf, zone) : Moments.Parse(since, zone)!.Value.Moment;
        var before = closes.SkipLast(1).ToList();
        if (before.Count == 0)
        {
            throw new Failure(
                ExitCode.NotFound,
                $"there is no close of `{after.Header.Outline.Name}` before that of {after.Header.AsOfLabel}, so nothing can be compared",
                $"compute an earlier one: `hale score --score {after.Header.Outline.Name} --as-of {Text(CountedCloses.Day(after).AddDays(-days))}`");
        }

        return before.LastOrDefault(close => close.Header.AsOf <= latest)
            ?? (since is null ? before[0] : throw new Failure(ExitCode.NotFound, $"there is no close of `{after.Header.Outline.Name}` as of {since} or before", $"the first is that of {before[0].Header.AsOfLabel}"));
    }

    /// <summary>A day that a person wrote; null when none is.</summary>
    public static DateOnly? Day(string? text) =>
        text is null ? null
        : DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) && AsOf.IsUsable(day.Year) ? day
        : throw new Failure(ExitCode.Usage, $"`{text}` is no day", "write a day such as 2024-12-31");

    private static string Text(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
