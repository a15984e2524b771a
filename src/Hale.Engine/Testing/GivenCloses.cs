using System.Globalization;
using Hale.Core.Explanation;
using Hale.Core.Paths;
using Hale.Core.Scorecards;
using Hale.Core.Scoring;
using Hale.Core.Time;
using Hale.Core.Values;
using Hale.Language.Testing;

namespace Hale.Engine.Testing;

/// <summary>The close before that a test states, as the state that a score begins with.</summary>
internal static class GivenCloses
{
    private static readonly Instant Now = Instant.From(new DateTimeOffset(2000, 1, 1, 0, 0, 0, TimeSpan.Zero));

    /// <summary>The state of the only row of a table.</summary>
    public static PathBefore Before(Score score, PreviousClose close, ValueTable values)
    {
        var bands = score.Bands.For(metric => values.Names.Contains(metric) && values[metric][0] is { IsMissing: false } value ? value.ToString() : null);
        var own = bands.IndexOf(close.Score);
        var held = close.Band is { } name ? bands.IndexOf(name) : own;
        var state = new PathState((double)close.Score, held, Math.Sign(own - held) * close.Outside, new Instant(Now.Micros - (close.Days * Instant.MicrosPerDay)));
        return new PathBefore(new Dictionary<string, PathState> { [values.Accounts[0]] = state }, Now, ProjectZone.Utc);
    }

    /// <summary>What the change since then is called; null when the definition does not say.</summary>
    public static TrendExplanation? Trend(ScoreOutline outline, PreviousClose? close, decimal? score) => outline.Trend is not { } trend ? null
        : close is null ? TrendExplanation.Of(trend, score, null, null)
        : TrendExplanation.Of(trend, score, string.Create(CultureInfo.InvariantCulture, $"{close.Days} days before"), outline.Print((double)close.Score));
}
