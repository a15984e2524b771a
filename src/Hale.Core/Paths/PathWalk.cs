using Hale.Core.Scorecards;
using Hale.Core.Scoring;

namespace Hale.Core.Paths;

/// <summary>The step of one account: first the number moves, then the band is decided on what is printed.</summary>
internal readonly struct PathWalk
{
    private readonly ScorePath _rules;
    private readonly decimal _point;
    private readonly PathBefore _all;
    private readonly PathState? _before;
    private readonly double _days;

    public PathWalk(ScorePath rules, Scale scale, PathBefore all, string account)
    {
        (_rules, _all, _point) = (rules, all, scale.Length / 100);
        _before = all.States.TryGetValue(account, out var state) ? state : null;
        _days = _before is { } known ? all.DaysSince(known) : 0;
    }

    /// <summary>The step of a close without a number: the state stays; null when there is none.</summary>
    public PathStep? Rest => _before is { } before ? new PathStep(before, before, _days) : null;

    /// <summary>Where the score goes on its way to a computed number: never beyond it, and the further the further the number is.</summary>
    public double Move(double target) => _rules.Decay is { } decay && _before is { } before ? Move(decay, before, _days, target) : target;

    /// <summary>The same from a state that was some days ago.</summary>
    public static double Move(Decay decay, PathState before, double days, double target) => decay.Match(
        steps => Step(before.Number, target, steps),
        halfLife => target + ((before.Number - target) * Math.Pow(0.5, days / halfLife.Days)));

    /// <summary>The step to a moved number.</summary>
    /// <param name="moved">The number, unrounded.</param>
    /// <param name="printed">The same as printed.</param>
    /// <param name="bands">The bands of the account's segment.</param>
    public PathStep Finish(double moved, decimal printed, PrintedBands bands)
    {
        var (band, pending) = Held(printed, bands);
        return new PathStep(_before, new PathState(SignedZero.Without(moved), band, pending, _all.Moment), _days);
    }

    private (int Band, int Pending) Held(decimal printed, PrintedBands bands)
    {
        if (_rules.Hysteresis is not { } hysteresis || _before is not { } before)
        {
            return (bands.IndexOf(printed), 0);
        }

        var reached = Reached(printed, Math.Min(before.Band, bands.Count - 1), hysteresis, bands);
        var direction = Math.Sign(reached - before.Band);
        var pending = direction == 0 ? 0 : (Math.Sign(before.Pending) == direction ? before.Pending : 0) + direction;
        return Math.Abs(pending) >= hysteresis.Hold ? (reached, 0) : (before.Band, pending);
    }

    /// <summary>The band that a printed number has reached from another, far enough beyond every limit in between.</summary>
    private int Reached(decimal printed, int from, Hysteresis hysteresis, PrintedBands bands)
    {
        var (up, down) = (hysteresis.Up * _point, hysteresis.Down * _point);
        var band = from;
        while (band + 1 < bands.Count && printed >= bands.Lowest(band + 1) && printed - bands.Limit(band + 1) >= up)
        {
            band++;
        }

        while (band > 0 && band <= from && printed < bands.Lowest(band) && bands.Limit(band) - printed >= down)
        {
            band--;
        }

        return band;
    }

    private static double Step(double from, double target, Decay.Steps steps)
    {
        var (start, end) = (ExactDecimal.Of(from), ExactDecimal.Of(target));
        var moved = Math.Clamp(end, start - (steps.Fall ?? 100), start + (steps.Rise ?? 100));
        return moved == end ? target : (double)moved;
    }
}
