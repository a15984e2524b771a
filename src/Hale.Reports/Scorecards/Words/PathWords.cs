using Hale.Core.Metrics;
using Hale.Core.Scorecards;
using Hale.Core.Scoring;

namespace Hale.Reports.Scorecards.Words;

/// <summary>What a score declares beside its scorecards: limits that differ by segment, how it depends on where it was, and what its change is called.</summary>
internal sealed class PathWords(Score score, LabelWords names)
{
    public IEnumerable<string> Sentences() => Segments().Concat(Decay()).Concat(Hysteresis()).Concat(Trend());

    private IEnumerable<string> Segments()
    {
        if (score.Bands.Segments is not { } segments)
        {
            yield break;
        }

        var limits = new BandLimitWords(score.Scale);
        foreach (var (segment, bands) in segments.Cases.OrderBy(one => one.Key, StringComparer.Ordinal))
        {
            var each = bands.All.Select((band, index) => $"{LabelWords.Plain(band.Label ?? band.Name)} {limits.Of(bands, index)}").Reverse();
            yield return $"Where {names.Of(segments.By)} is “{segment}”: {string.Join(", ", each)}.";
        }
    }

    private IEnumerable<string> Decay()
    {
        if (score.Path?.Decay is { } decay)
        {
            yield return decay.Match(
                steps => $"From one day’s score to the next it {string.Join(" and ", Steps(steps.Rise, score.Scale.HigherIsWorse ? "falls" : "rises").Concat(Steps(steps.Fall, score.Scale.HigherIsWorse ? "rises" : "falls")))}.",
                halfLife => $"It moves slowly: half of the way to what is computed in {NumberTexts.Exact(halfLife.Days, Unit.Days)}.");
        }
    }

    private IEnumerable<string> Steps(decimal? points, string verb) => points is { } most ? [$"{verb} by at most {Length(most)}"] : [];

    private IEnumerable<string> Hysteresis()
    {
        if (score.Path?.Hysteresis is { } hysteresis)
        {
            var margins = hysteresis is { Up: 0, Down: 0 } ? string.Empty
                : $"A better band is entered {Length(hysteresis.Up)} beyond its limit, and a band is left for a worse one {Length(hysteresis.Down)} beyond its own. ";
            var hold = hysteresis.Hold > 1 ? $"The band changes only when the score has been outside it for {hysteresis.Hold} days’ scores in a row." : string.Empty;
            yield return (margins + hold).Trim();
        }
    }

    private IEnumerable<string> Trend()
    {
        if (score.Trend is { } trend)
        {
            var dead = trend.DeadBand > 0 ? $", which is less than {Length(trend.DeadBand)}" : string.Empty;
            yield return $"Its change over {trend.Over.Length} {trend.Over.Unit.ToString().ToLowerInvariant()}{(trend.Over.Length == 1 ? string.Empty : "s")} is called {trend.Up}, {trend.Down} or {trend.Flat}{dead}.";
        }
    }

    private string Length(decimal inner) => $"{NumberTexts.Exact(Math.Round(inner * score.Scale.Length / 100, 6))} points";
}
